package io.github.crossborder.view;

import io.github.crossborder.deal.Id;
import io.github.crossborder.deal.Statement;
import io.github.crossborder.deal.Statement.Kind;
import io.github.crossborder.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What is said of things and claims: the speaker first, if one is told. */
final class Statements {
  private final Names names;
  private final boolean isKindTold;

  /**
   * Words statements.
   *
   * @param isKindTold whether it is said which are goals, opinions or the like
   */
  Statements(Names names, boolean isKindTold) {
    this.names = names;
    this.isKindTold = isKindTold;
  }

  /** Who speaks, or says that it is so. */
  static Optional<Id> speaker(Statement statement) {
    return statement
        .speaker()
        .or(() -> statement.citations().get(0).assertedBy().stream().findFirst());
  }

  /** Whether the text of the source ends before the statement does. */
  static boolean breaksOff(Statement statement) {
    return statement.text().endsWith("…");
  }

  /** What the same speaker says: "Ed Sander on Shein: It grows. On Ochama: It does not (goal)". */
  Phrase say(List<Statement> alike) {
    Phrase said =
        Phrase.of(speaker(alike.get(0)).filter(id -> !names.isHere(id)).map(names::of));
    List<Id> before = List.of();
    for (Statement statement : alike) {
      boolean isFirst = statement.equals(alike.get(0));
      Phrase about = statement.about().equals(before) ? Phrase.NONE : about(statement);
      Phrase lead = isFirst
          ? Phrase.join(" ", Stream.of(said, about))
          : about.beginning(English::capitalized);
      said = Phrase.of(
          isFirst ? "" : Phrase.of(said, ". "), lead, lead.isEmpty() ? "" : ": ", words(statement));
      before = statement.about();
    }
    return said;
  }

  /** Of whom it is; of nobody where the text itself says so. */
  private Phrase about(Statement statement) {
    String text = statement.text().toLowerCase(Locale.ROOT);
    List<Id> others = statement.about().stream()
        .filter(id -> !speaker(statement).filter(id::equals).isPresent())
        .toList();
    boolean isPlain = others.stream().anyMatch(id -> isNamedIn(text, id));
    return isPlain
        ? Phrase.NONE
        : others.isEmpty()
            ? Phrase.of(statement.about().isEmpty() ? "" : "on itself")
            : Phrase.of("on ", names.all(subjects(others)));
  }

  /** Without statements, which are not what anybody speaks of, unless there is nothing else. */
  private List<Id> subjects(List<Id> ids) {
    List<Id> subjects = ids.stream()
        .filter(id -> names.book().find(id, Statement.class).isEmpty())
        .toList();
    return subjects.isEmpty() ? ids : subjects;
  }

  /** Whether a text has the names of an entry, or of those in whose words it is called. */
  private boolean isNamedIn(String text, Id entry) {
    List<String> all = names.of(entry).parts().stream()
        .filter(part -> part.kind() == Sentence.Kind.NAME)
        .map(part -> part.text().toLowerCase(Locale.ROOT).replaceFirst("^(an?|the) ", ""))
        .toList();
    return !all.isEmpty() && all.stream().allMatch(text::contains);
  }

  /** The text with its kind, but for a plain description's, and the time it is meant for. */
  private Phrase words(Statement statement) {
    boolean isPlain = !isKindTold || statement.kind().equals(Kind.DESCRIPTION);
    String horizon = statement
        .horizon()
        .filter(span -> !span.equals(Period.unknown()))
        .map(Times::words)
        .filter(when -> !statement.text().contains(when))
        .orElse("");
    Phrase more = Phrase.join(
        ", ", Stream.of(isPlain ? "" : English.words(statement.kind()), horizon).map(Phrase::of));
    return Phrase.of(
        English.capitalized(English.within(statement.text())),
        more.isEmpty() ? "" : Phrase.of(" (", more, ")"));
  }
}
