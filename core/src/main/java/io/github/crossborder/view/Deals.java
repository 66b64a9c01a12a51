package io.github.crossborder.view;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toUnmodifiableSet;

import io.github.crossborder.deal.Agreement;
import io.github.crossborder.deal.Agreement.Kind;
import io.github.crossborder.deal.Event;
import io.github.crossborder.deal.Id;
import io.github.crossborder.deal.PartyInRole;
import io.github.crossborder.deal.Role;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What agreements there are, and between whom. */
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
   * Who agreed, and on what sort of deal: "Ickx and Alibaba: an exclusive deal"; of deals that are
   * alike what is done, if there is a verb: "Ickx supplies Harrod's and Walmart".
   *
   * @param then what is told of it at the same time, such as that it was completed
   */
  Phrase say(List<Agreement> alike, Optional<Event.Type> then, boolean isExclusive) {
    Agreement agreement = alike.get(0);
    Phrase said = then.flatMap(type -> verb(agreement, type))
        .map(verb -> doing(alike, verb))
        .orElseGet(() -> Phrase.of(
            who(agreement, isExclusive),
            then.map(type -> ", " + Happening.of(type).state())));
    Stream<Phrase> related = agreement.related().stream()
        .map(other ->
            Phrase.of("which ", relation(other.relation()), " ", names.of(other.agreement())));
    return Phrase.of(
        said,
        agreement.title().map(title -> ", called \"" + English.clean(title) + '"'),
        Phrase.join(", ", related).after(", "));
  }

  private Phrase doing(List<Agreement> alike, Verb verb) {
    List<Id> subjects = in(alike.get(0), verb.subject());
    List<Id> objects =
        alike.stream().flatMap(deal -> in(deal, verb.object()).stream()).toList();
    String does = names.verb(subjects, verb.words());
    return Phrase.of(names.all(subjects), " ", does, " ", names.all(objects));
  }

  /** Those who do it; nobody where no verb says what they do. */
  static List<Id> doers(Agreement agreement, Event.Type then) {
    return verb(agreement, then).map(verb -> in(agreement, verb.subject())).orElse(List.of());
  }

  private static Optional<Verb> verb(Agreement agreement, Event.Type then) {
    Set<Role> roles =
        agreement.parties().stream().map(PartyInRole::role).collect(toUnmodifiableSet());
    return VERBS.stream()
        .filter(verb -> agreement.kinds().equals(List.of(verb.kind()))
            && verb.then().equals(then)
            && roles.equals(Set.of(verb.subject(), verb.object())))
        .findFirst();
  }

  private static String relation(Agreement.Relation relation) {
    return (relation.equals(Agreement.Relation.PART_OF) ? "is " : "") + English.words(relation);
  }

  private static List<Id> in(Agreement agreement, Role role) {
    return Names.in(agreement.parties(), role::equals).toList();
  }

  private Phrase who(Agreement agreement, boolean isExclusive) {
    boolean isBought = isBought(agreement);
    Set<Role> objects =
        isBought ? Set.of(Role.JOINT_VENTURE, Role.TARGET) : Set.of(Role.JOINT_VENTURE);
    Map<String, List<Id>> byRole = new LinkedHashMap<>();
    for (PartyInRole party : agreement.parties()) {
      Role role = party.role();
      boolean isPlain = PLAIN.contains(role) || (isBought && Names.BUYERS.contains(role));
      if (!objects.contains(role)) {
        byRole
            .computeIfAbsent(
                isPlain ? "" : " (" + English.words(role) + ")", any -> new ArrayList<>())
            .add(party.party());
      }
    }
    List<Phrase> parties = byRole.entrySet().stream()
        .map(each -> Phrase.of(names.all(each.getValue()), each.getKey()))
        .toList();
    Stream<String> nouns = agreement.kinds().isEmpty()
        ? Stream.of("deal")
        : agreement.kinds().stream().map(Deals::noun);
    return Phrase.of(
        parties,
        ": ",
        nouns
            .map(noun -> English.a((isExclusive ? "exclusive " : "") + noun))
            .collect(joining(", ")),
        names.all(in(agreement, Role.JOINT_VENTURE)).after(", "),
        isBought ? names.all(in(agreement, Role.TARGET)).after(of(agreement)) : "");
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
}
