package io.github.crossborder.view;

import io.github.crossborder.deal.Id;
import io.github.crossborder.deal.Statement;
import io.github.crossborder.deal.Statement.Kind;
import io.github.crossborder.time.Period;
import java.util.List;
import java.util.Locale;
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

  /** Who says what of whom: "Philippe de Sellier on Leonidas: Two tracks … (strategy)". */
  Phrase say(Statement statement) {
    Phrase speaker = Phrase.of(statement.speaker().map(names::of));
    Phrase lead = Phrase.join(" ", Stream.of(speaker, about(statement)));
    return Phrase.of(lead.isEmpty() ? "" : Phrase.of(lead, ": "), words(statement));
  }

  /** What is said, perhaps of whom, where it is plain who speaks. */
  Phrase say(Statement statement, boolean isAboutTheSame) {
    Phrase about = isAboutTheSame ? Phrase.NONE : about(statement);
    return Phrase.of(about.isEmpty() ? "" : Phrase.of(about, ": "), words(statement));
  }

  /** Of whom it is; of nobody where the text itself says so. */
  private Phrase about(Statement statement) {
    String text = statement.text().toLowerCase(Locale.ROOT);
    List<Id> others = statement.about().stream()
        .filter(id -> !statement.speaker().filter(id::equals).isPresent())
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
    String kind = isPlain ? "" : English.words(statement.kind());
    String horizon = statement
        .horizon()
        .filter(span -> !span.equals(Period.unknown()))
        .map(Times::words)
        .filter(when -> !statement.text().contains(when))
        .orElse("");
    String more = kind + (kind.isEmpty() || horizon.isEmpty() ? "" : ", ") + horizon;
    return Phrase.of(
        English.capitalized(English.within(statement.text())),
        more.isEmpty() ? "" : " (" + more + ")");
  }
}
