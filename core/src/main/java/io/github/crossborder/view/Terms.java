package io.github.crossborder.view;

import static java.util.stream.Collectors.joining;

import io.github.crossborder.deal.Exclusivity;
import io.github.crossborder.deal.Platform;
import io.github.crossborder.deal.Term;
import java.util.Map;
import java.util.stream.Stream;

/** What agreements allow, ask for or forbid. */
final class Terms {
  private static final Map<Term.Right, String> RIGHTS = Map.of(
      Term.Right.OPERATE_STORES, "run shops",
      Term.Right.SET_UP_STORES, "set up shops",
      Term.Right.OPERATE_PLATFORM, "run the platform",
      Term.Right.USE_BRAND, "use the brand",
      Term.Right.USE_TECHNOLOGY, "use the technology",
      Term.Right.DILUTE, "issue new shares",
      Term.Right.COMPETE, "compete");

  /** How a term says what it does: "allows setting up", "may set up", "that permits something". */
  private record Effect(String allows, String may, String that) {}

  private static final Map<Term.Effect, Effect> EFFECTS = Map.of(
      Term.Effect.PERMITS, new Effect(" allows ", " may ", " that permits something"),
      Term.Effect.REQUIRES, new Effect(" asks for ", " must ", " that asks for something"),
      Term.Effect.FORBIDS, new Effect(" forbids ", " must not ", " that forbids something"));

  private static final Effect UNSPECIFIED = new Effect(" covers ", "", "");

  private static final Map<Exclusivity.Kind, String> EXCLUSIVITY = Map.of(
      Exclusivity.Kind.EXCLUSIVE, ", exclusively",
      Exclusivity.Kind.SOLE, ", as the only one beside the grantor",
      Exclusivity.Kind.PREFERRED, ", before others",
      Exclusivity.Kind.NON_EXCLUSIVE, ", not exclusively",
      Exclusivity.Kind.UNSPECIFIED, "");

  private final Names names;

  Terms(Names names) {
    this.names = names;
  }

  /** What is allowed, asked or forbidden, to whom and where. */
  Phrase say(Term term) {
    Exclusivity exclusivity = term.exclusivity();
    boolean isJustExclusive =
        what(term).isEmpty() && exclusivity.kind() == Exclusivity.Kind.EXCLUSIVE;
    return Phrase.of(
        isJustExclusive
            ? exclusive(term)
            : Phrase.of(does(term), EXCLUSIVITY.getOrDefault(exclusivity.kind(), "")),
        Times.during(exclusivity.validity()),
        Times.run(exclusivity.run(), names),
        exclusivity.condition().map(English::condition),
        names.of(", by leave or order of ", term.grantor()),
        term.exhaustive() || isJustExclusive ? "" : ", among other things",
        Times.during(term.validity()),
        Times.run(term.run(), names),
        term.condition().map(English::condition));
  }

  private Phrase exclusive(Term term) {
    return Phrase.of(
        deal(term),
        term.exhaustive() ? " is exclusive" : " is, among other things, exclusive",
        effect(term).that(),
        names.of(" for ", term.grantee()),
        limits(term));
  }

  private Phrase does(Term term) {
    Phrase what = what(term);
    if (what.isEmpty()) {
      Phrase whom = names.of(" for ", term.grantee());
      return Phrase.of(deal(term), " has a term", effect(term).that(), whom, limits(term));
    } else if (term.grantee().isEmpty() || effect(term).may().isEmpty()) {
      Phrase whose = names.of("", term.grantee());
      return Phrase.of(
          deal(term),
          effect(term).allows(),
          whose.isEmpty() ? "" : Phrase.of(whose, " "),
          what.beginning(English::gerund),
          limits(term));
    }
    boolean isElsewhere = term.agreement().filter(id -> !names.isHere(id)).isPresent();
    return Phrase.of(
        names.of("", term.grantee()),
        effect(term).may(),
        what,
        limits(term),
        isElsewhere ? deal(term).after(", under ") : "");
  }

  private Phrase deal(Term term) {
    return term.agreement().map(names::of).orElseGet(() -> Phrase.of("a deal that is not told of"));
  }

  private static Effect effect(Term term) {
    return EFFECTS.getOrDefault(term.effect(), UNSPECIFIED);
  }

  /** What is not told of a term without a grantee: "who is to set up shops". */
  static String open(Term term) {
    boolean isExclusive = term.exclusivity().kind() != Exclusivity.Kind.UNSPECIFIED;
    return term.right()
        .map(right -> "who is to " + RIGHTS.getOrDefault(right, English.words(right)))
        .orElse(isExclusive ? "whom its exclusivity binds" : "whom a term of it binds");
  }

  /** Whether a term says no more than that its deal is exclusive. */
  static boolean isJustExclusive(Term term) {
    return term.equals(Term.builder()
        .id(term.id())
        .agreement(term.agreement())
        .effect(Term.Effect.UNSPECIFIED)
        .exclusivity(Exclusivity.builder().kind(Exclusivity.Kind.EXCLUSIVE).build())
        .exhaustive(term.exhaustive())
        .note(term.note())
        .citations(term.citations())
        .build());
  }

  /** The right with what it is about; empty if none is told. */
  private Phrase what(Term term) {
    String goods = term.products().stream().map(Things::product).collect(joining(", "));
    Phrase object = names.of("", term.object());
    Phrase on = names.of(" on ", term.platform());
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
        Phrase.of(goods).after(" "),
        on);
  }

  private static String limits(Term term) {
    String channels = term.channels().stream().map(English::words).collect(joining(", "));
    return Names.place(" in ", term.territory())
        + (channels.isEmpty() ? "" : ", by way of " + channels);
  }
}
