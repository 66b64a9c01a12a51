package io.github.crossborder.view;

import io.github.crossborder.deal.Id;
import io.github.crossborder.deal.Statement;
import io.github.crossborder.deal.Statement.Kind;
import io.github.crossborder.time.Period;
import java.util.List;
import java.util.stream.Stream;

/** What is said of things and claims: the speaker first, if one is told. */
final class Statements {
  private final Names names;

  Statements(Names names) {
    this.names = names;
  }

  /** Who says what of whom: "Philippe de Sellier on Leonidas: Two tracks … (strategy)". */
  Phrase say(Statement statement) {
    Phrase about = about(statement);
    Phrase lead = Phrase.join(" ", Stream.of(Phrase.of(statement.speaker().map(names::of)), about));
    return Phrase.of(lead.isEmpty() ? "" : Phrase.of(lead, ": "), words(statement));
  }

  /** What is said of whom, where it is plain who speaks and perhaps of whom. */
  Phrase say(Statement statement, boolean isAboutTheSame) {
    Phrase about = isAboutTheSame ? Phrase.NONE : about(statement);
    return Phrase.of(about.isEmpty() ? "" : Phrase.of(about, ": "), words(statement));
  }

  private Phrase about(Statement statement) {
    List<Id> others = statement.about().stream()
        .filter(id -> !statement.speaker().filter(id::equals).isPresent())
        .toList();
    return others.isEmpty()
        ? Phrase.of(statement.about().isEmpty() ? "" : "on itself")
        : Phrase.of("on ", names.all(others));
  }

  /** The text with its kind, but for a plain description's, and the time it is meant for. */
  private static Phrase words(Statement statement) {
    String kind = statement.kind().equals(Kind.DESCRIPTION) ? "" : English.words(statement.kind());
    String horizon = statement
        .horizon()
        .filter(span -> !span.equals(Period.unknown()))
        .map(Times::words)
        .orElse("");
    String more = kind + (kind.isEmpty() || horizon.isEmpty() ? "" : ", ") + horizon;
    return Phrase.of(
        English.capitalized(English.within(statement.text())),
        more.isEmpty() ? "" : " (" + more + ")");
  }
}
