package io.github.crossborder.view;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import io.github.crossborder.deal.Agreement;
import io.github.crossborder.deal.Agreement.Kind;
import io.github.crossborder.deal.Event;
import io.github.crossborder.deal.Exclusivity;
import io.github.crossborder.deal.Id;
import io.github.crossborder.deal.PartyInRole;
import io.github.crossborder.deal.Platform;
import io.github.crossborder.deal.Role;
import io.github.crossborder.deal.ShareOf;
import io.github.crossborder.deal.Term;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Agreements and their terms. */
final class Deals {
  private static final Set<Kind> SORTS_OF_DEAL = Set.of(
      Kind.DISTRIBUTION, Kind.SUPPLY, Kind.MARKETPLACE_LISTING, Kind.LOGISTICS, Kind.SERVICE);

  private static final Set<Kind> BUYING = Set.of(Kind.ACQUISITION, Kind.OFFER);

  /** Roles that go without saying. */
  private static final Set<Role> PLAIN = Set.of(Role.PARTICIPANT, Role.ALLY, Role.VENTURER);

  /**
   * What parties do who have such a deal, of which no more is told than how far it got.
   *
   * @param subject the role of those who do it
   * @param object the role of those to whom
   */
  private record Verb(Kind kind, Event.Type then, Role subject, Role object, String words) {}

  private static final List<Verb> VERBS = List.of(
      new Verb(Kind.ACQUISITION, Event.Type.COMPLETED, Role.BUYER, Role.TARGET, "acquired"),
      new Verb(Kind.SUPPLY, Event.Type.OBSERVED_IN_EFFECT, Role.SUPPLIER, Role.BUYER, "supplies"));

  private static final Map<Term.Right, String> RIGHTS = Map.of(
      Term.Right.OPERATE_STORES, "run shops",
      Term.Right.SET_UP_STORES, "set up shops",
      Term.Right.OPERATE_PLATFORM, "run the platform",
      Term.Right.USE_BRAND, "use the brand",
      Term.Right.USE_TECHNOLOGY, "use the technology",
      Term.Right.DILUTE, "issue new shares",
      Term.Right.COMPETE, "compete");

  private final Names names;

  Deals(Names names) {
    this.names = names;
  }

  /** What to call it, such as "deal", "supply deal" or "offer". */
  static String noun(Agreement agreement) {
    return agreement.kinds().size() == 1 ? noun(agreement.kinds().get(0)) : "deal";
  }

  private static String noun(Kind kind) {
    return English.words(kind) + (SORTS_OF_DEAL.contains(kind) ? " deal" : "");
  }

  /**
   * Who agreed, and on what sort of deal: "Ickx and Alibaba: an exclusive deal".
   *
   * @param then what is told of it at the same time, such as that it was completed
   */
  Phrase say(Agreement agreement, Optional<Event.Type> then, boolean isExclusive) {
    Phrase said = then.flatMap(type -> doing(List.of(agreement), type))
        .orElseGet(() -> Phrase.of(
            who(agreement, isExclusive),
            then.map(type -> ", " + Happening.of(type).state())));
    Phrase related = Phrase.join(
        ", ",
        agreement.related().stream()
            .map(other ->
                Phrase.of("which ", relation(other.relation()), " ", names.of(other.agreement()))));
    return Phrase.of(
        said,
        agreement.title().map(title -> ", called \"" + English.clean(title) + '"'),
        related.after(", "));
  }

  /** What those do who have such deals, if there is a verb: "Ickx supplies Walmart". */
  Optional<Phrase> doing(List<Agreement> alike, Event.Type then) {
    return verb(alike.get(0), then).map(verb -> {
      List<Id> subjects = in(alike.get(0), verb.subject());
      List<Id> objects =
          alike.stream().flatMap(deal -> in(deal, verb.object()).stream()).toList();
      String does = names.verb(subjects, verb.words());
      return Phrase.of(names.all(subjects), " ", does, " ", names.all(objects));
    });
  }

  /** Those who do it; nobody where no verb says what they do. */
  static List<Id> doers(Agreement agreement, Event.Type then) {
    return verb(agreement, then).map(verb -> in(agreement, verb.subject())).orElse(List.of());
  }

  private static Optional<Verb> verb(Agreement agreement, Event.Type then) {
    return VERBS.stream()
        .filter(verb ->
            agreement.kinds().equals(List.of(verb.kind())) && verb.then().equals(then))
        .filter(verb -> !in(agreement, verb.subject()).isEmpty()
            && !in(agreement, verb.object()).isEmpty()
            && agreement.parties().stream()
                .map(PartyInRole::role)
                .allMatch(Set.of(verb.subject(), verb.object())::contains))
        .findFirst();
  }

  private static String relation(Agreement.Relation relation) {
    return (relation.equals(Agreement.Relation.PART_OF) ? "is " : "") + English.words(relation);
  }

  static List<Id> in(Agreement agreement, Role role) {
    return agreement.parties().stream()
        .filter(party -> party.role().equals(role))
        .map(PartyInRole::party)
        .toList();
  }

  private Phrase who(Agreement agreement, boolean isExclusive) {
    List<Phrase> roles = new ArrayList<>();
    List<Id> targets = in(agreement, Role.TARGET);
    boolean isBought = isBought(agreement);
    agreement.parties().stream()
        .filter(party -> !party.role().equals(Role.JOINT_VENTURE))
        .filter(party -> !isBought || !party.role().equals(Role.TARGET))
        .collect(groupingBy(
            party -> PLAIN.contains(party.role()) ? Role.PARTICIPANT : party.role(),
            LinkedHashMap::new,
            mapping(PartyInRole::party, toList())))
        .forEach((role, parties) -> roles.add(
            isBought && Names.BUYERS.contains(role) ? names.all(parties) : inRole(role, parties)));
    String exclusive = isExclusive ? "exclusive " : "";
    String kinds = agreement.kinds().isEmpty()
        ? English.a(exclusive + "deal")
        : agreement.kinds().stream()
            .map(kind -> English.a(exclusive + noun(kind)))
            .collect(joining(", "));
    Phrase venture = names.all(in(agreement, Role.JOINT_VENTURE));
    Phrase bought = isBought ? names.all(targets) : Phrase.NONE;
    return Phrase.of(
        Phrase.of(roles), ": ", kinds, venture.after(", "), bought.after(of(agreement)));
  }

  /** Whether it is one by which some buy, or offer for, others. */
  static boolean isBought(Agreement agreement) {
    int targets = in(agreement, Role.TARGET).size();
    return targets > 0
        && targets < agreement.parties().size()
        && agreement.kinds().size() == 1
        && BUYING.contains(agreement.kinds().get(0));
  }

  /** What goes between it and what is bought. */
  static String of(Agreement agreement) {
    return agreement.kinds().equals(List.of(Kind.OFFER)) ? " for " : " of ";
  }

  private Phrase inRole(Role role, List<Id> parties) {
    Phrase who = names.all(parties);
    return PLAIN.contains(role) ? who : Phrase.of(who, " (" + English.words(role) + ")");
  }

  /** What is allowed, asked or forbidden, to whom and where. */
  Phrase say(Term term) {
    boolean isJustExclusive =
        what(term).isEmpty() && term.exclusivity().kind() == Exclusivity.Kind.EXCLUSIVE;
    return Phrase.of(
        isJustExclusive ? exclusive(term) : does(term),
        isJustExclusive ? limits(term.exclusivity()) : exclusivity(term.exclusivity()),
        term.grantor().map(id -> Phrase.of(", by leave or order of ", names.of(id))),
        term.exhaustive() || isJustExclusive ? "" : ", among other things",
        Times.during(term.validity()),
        Times.run(term.run(), names),
        term.condition().map(English::condition));
  }

  private Phrase exclusive(Term term) {
    return Phrase.of(
        deal(term),
        term.exhaustive() ? " is exclusive" : " is, among other things, exclusive",
        term.effect() == Term.Effect.UNSPECIFIED ? "" : effect(term),
        term.grantee().map(id -> Phrase.of(" for ", names.of(id))),
        limits(term));
  }

  private Phrase does(Term term) {
    Phrase what = what(term);
    Phrase who = Phrase.of(term.grantee().map(names::of));
    if (what.isEmpty()) {
      return Phrase.of(deal(term), " has a term", effect(term), who.after(" for "), limits(term));
    }
    if (who.isEmpty() || term.effect() == Term.Effect.UNSPECIFIED) {
      Phrase whose = who.isEmpty() ? who : Phrase.of(who, " ");
      return Phrase.of(deal(term), verb(term), whose, what.gerund(), limits(term));
    }
    boolean isElsewhere = term.agreement().filter(id -> !names.isHere(id)).isPresent();
    return Phrase.of(
        who, may(term), what, limits(term), isElsewhere ? deal(term).after(", under ") : "");
  }

  private Phrase deal(Term term) {
    return term.agreement().map(names::of).orElseGet(() -> Phrase.of("a deal that is not told of"));
  }

  /** What is not told of a term without a grantee: "who is to set up shops". */
  static String open(Term term) {
    return term.right()
        .map(right -> "who is to " + RIGHTS.getOrDefault(right, English.words(right)))
        .orElse(
            term.exclusivity().kind() == Exclusivity.Kind.UNSPECIFIED
                ? "whom a term of it binds"
                : "whom its exclusivity binds");
  }

  /** Whether a term says no more than that its deal is exclusive. */
  static boolean isJustExclusive(Term term) {
    Term bare = Term.builder()
        .id(term.id())
        .agreement(term.agreement())
        .effect(Term.Effect.UNSPECIFIED)
        .exclusivity(Exclusivity.builder().kind(Exclusivity.Kind.EXCLUSIVE).build())
        .exhaustive(term.exhaustive())
        .note(term.note())
        .citations(term.citations())
        .build();
    return term.equals(bare);
  }

  private static String effect(Term term) {
    return switch (term.effect()) {
      case PERMITS -> " that permits something";
      case REQUIRES -> " that asks for something";
      case FORBIDS -> " that forbids something";
      case UNSPECIFIED -> "";
    };
  }

  private static String verb(Term term) {
    return switch (term.effect()) {
      case PERMITS -> " allows ";
      case REQUIRES -> " asks for ";
      case FORBIDS -> " forbids ";
      case UNSPECIFIED -> " covers ";
    };
  }

  private static String may(Term term) {
    return switch (term.effect()) {
      case PERMITS -> " may ";
      case REQUIRES -> " must ";
      case FORBIDS -> " must not ";
      case UNSPECIFIED -> " does or may "; // not reached: said as what the deal covers
    };
  }

  /** The right with what it is about; empty if none is told. */
  private Phrase what(Term term) {
    String goods = term.products().stream().map(Things::product).collect(joining(", "));
    Phrase object = Phrase.of(term.object().map(names::of));
    Phrase on = Phrase.of(term.platform().map(names::of)).after(" on ");
    if (term.right().isEmpty()) {
      Phrase with = Phrase.join(" and ", Stream.of(object, Phrase.of(goods)));
      return with.isEmpty() && on.isEmpty()
          ? Phrase.NONE
          : Phrase.of("do something", with.after(" with "), on);
    }
    Term.Right right = term.right().get();
    boolean isPlace = right.equals(Term.Right.LIST)
        && term.object().flatMap(id -> names.book().find(id, Platform.class)).isPresent();
    return Phrase.of(
        RIGHTS.getOrDefault(right, English.words(right)),
        object.after(isPlace ? " on " : " "),
        goods.isEmpty() ? "" : " " + goods,
        on);
  }

  private static String limits(Term term) {
    String channels = term.channels().stream().map(English::words).collect(joining(", "));
    return term.territory().map(where -> " in " + Names.place(where)).orElse("")
        + (channels.isEmpty() ? "" : ", by way of " + channels);
  }

  private Phrase exclusivity(Exclusivity exclusivity) {
    String how = switch (exclusivity.kind()) {
      case EXCLUSIVE -> ", exclusively";
      case SOLE -> ", as the only one beside the grantor";
      case PREFERRED -> ", before others";
      case NON_EXCLUSIVE -> ", not exclusively";
      case UNSPECIFIED -> "";
    };
    return Phrase.of(how, limits(exclusivity));
  }

  private Phrase limits(Exclusivity exclusivity) {
    return Phrase.of(
        Times.during(exclusivity.validity()),
        Times.run(exclusivity.run(), names),
        exclusivity.condition().map(English::condition));
  }

  /** Of which shares a share is, such as " (of all issued)"; empty where not told. */
  static String shareOf(ShareOf shares) {
    return switch (shares) {
      case UNSPECIFIED -> "";
      case ISSUED -> " (of all issued)";
      case FULLY_DILUTED -> " (fully diluted)";
      case CLASS -> " (of that class)";
      case EXCLUDING_TREASURY -> " (treasury shares left out)";
    };
  }
}
