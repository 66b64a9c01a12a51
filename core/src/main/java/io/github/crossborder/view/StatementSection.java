package io.github.crossborder.view;

import static io.github.crossborder.view.Paragraphs.groups;
import static io.github.crossborder.view.Paragraphs.say;
import static io.github.crossborder.view.Paragraphs.unquoted;

import io.github.crossborder.book.DealBook;
import io.github.crossborder.deal.Citation;
import io.github.crossborder.deal.Id;
import io.github.crossborder.deal.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** What is said of things and claims: each speaker's words together, then each source's own. */
final class StatementSection {
  private final DealBook book;
  private final Wording wording;

  StatementSection(DealBook book, Wording wording) {
    this.book = book;
    this.wording = wording;
  }

  /** Those that are not told yet, by who says so and in which source; those that several tell, or tell otherwise, one by one. */
  List<List<Sentence>> paragraphs(Predicate<Statement> isUntold) {
    List<Statement> all = book.entries(Statement.class).stream()
        .filter(isUntold)
        .filter(statement -> !OpenPoints.breaksOff(statement))
        .toList();
    List<List<Sentence>> paragraphs = new ArrayList<>();
    Map<Object, List<Sentence>> bySource = new LinkedHashMap<>();
    List<List<Statement>> single = new ArrayList<>();
    List<List<Statement>> inHeadlines = new ArrayList<>();
    groups(all, statement -> List.of(speaker(statement), unquoted(statement))).forEach(alike -> {
      Statement first = alike.get(0);
      boolean isAlone = alike.size() == 1 || unquoted(first).size() != 1;
      if (isAlone) {
        single.add(alike);
      } else if (speaker(first).isPresent()) {
        paragraphs.add(sayings(alike));
      } else if (first.citations().get(0).locator().isPresent()) {
        inHeadlines.add(alike);
      } else {
        add(bySource, first, sayings(alike));
      }
    });
    single.forEach(alike -> add(bySource, alike.get(0), say(wording, alike)));
    inHeadlines.forEach(alike -> add(bySource, alike.get(0), sayings(alike)));
    paragraphs.addAll(bySource.values());
    return paragraphs;
  }

  private static void add(
      Map<Object, List<Sentence>> bySource, Statement statement, List<Sentence> said) {
    List<Id> sources =
        statement.citations().stream().map(Citation::source).distinct().toList();
    bySource.computeIfAbsent(sources, any -> new ArrayList<>()).addAll(said);
  }

  private static Optional<Id> speaker(Statement statement) {
    return statement
        .speaker()
        .or(() -> statement.citations().get(0).assertedBy().stream().findFirst());
  }

  private List<Sentence> sayings(List<Statement> alike) {
    List<Sentence> said = new ArrayList<>();
    said.add(wording.lead(alike.get(0)));
    groups(alike, Statement::about).forEach(same -> {
      for (Statement statement : same) {
        said.add(wording.sentence(statement, !statement.equals(same.get(0))));
      }
    });
    return said;
  }
}
