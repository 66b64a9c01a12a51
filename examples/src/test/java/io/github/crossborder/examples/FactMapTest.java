package io.github.crossborder.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.crossborder.book.DealBook;
import io.github.crossborder.deal.Certainty;
import io.github.crossborder.deal.Citation;
import io.github.crossborder.deal.Claim;
import io.github.crossborder.deal.Entry;
import io.github.crossborder.deal.Id;
import io.github.crossborder.deal.Source;
import io.github.crossborder.deal.Statement;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the fact map complete: which entries of which book carry each fact of the articles. */
class FactMapTest {
  /** An article: the number its facts begin with, the book that records it, and how many facts. */
  record Article(String number, String book, int facts) {
    Stream<String> factIds() {
      return IntStream.rangeClosed(1, facts).mapToObj(fact -> "%s-%02d".formatted(number, fact));
    }
  }

  private static final List<Article> ARTICLES = List.of(
      new Article("000", "belgian-chocolate", 47),
      new Article("001", "alibaba-in-europe", 62),
      new Article("002", "chinese-platforms-in-europe", 63));

  /** Whether the article says a fact outright, implies it, or has it in a headline alone. */
  enum Basis {
    SAID,
    IMPLIED,
    HEADLINE
  }

  /**
   * A fact: who told it to the article, the original speaker first, which entries carry it, and
   * which are only concluded from it (marked by "?").
   */
  record Fact(
      String id,
      Basis basis,
      List<Id> speakers,
      String book,
      List<Id> entries,
      List<Id> concluded,
      String how) {
    static Fact parse(String line) {
      String[] cells = line.split("\t", -1);
      assertThat(cells).as(line).hasSize(6).noneMatch(String::isBlank);
      return new Fact(
          cells[0],
          Basis.valueOf(cells[1]),
          cells[2].equals("-") ? List.of() : ids(cells[2], word -> true),
          cells[3],
          ids(cells[4], word -> !word.endsWith("?")),
          ids(cells[4], word -> word.endsWith("?")),
          cells[5]);
    }

    private static List<Id> ids(String cell, Predicate<String> which) {
      return Arrays.stream(cell.split(" "))
          .filter(which)
          .map(word -> Id.id(word.replace("?", "")))
          .toList();
    }

    /** Whether a citation tells the fact as the article does. */
    boolean isToldBy(Citation citation) {
      return basis == basisOf(citation) && speakers.equals(citation.assertedBy());
    }

    /**
     * Whether a citation of an entry tells no more than the fact: it may be less sure, and of what
     * Ma told Reynders, that he told it is Reynders' telling.
     */
    boolean allows(Id entry, Citation citation) {
      List<Id> told = citation.assertedBy();
      int first = speakers.size() - told.size();
      boolean speakersToldOf = (first == 0 || (first > 0 && !told.isEmpty()))
          && speakers.subList(first, speakers.size()).equals(told);
      boolean inferred = basisOf(citation) == Basis.IMPLIED;
      return speakersToldOf
          && (entries.contains(entry) && (inferred || basis == basisOf(citation))
              || concluded.contains(entry) && inferred);
    }
  }

  private static final Set<String> HEADLINES = Set.of("headline", "sub-headline");

  private static Basis basisOf(Citation citation) {
    if (citation.certainty() == Certainty.INFERRED) {
      return Basis.IMPLIED;
    }
    return citation.locator().filter(HEADLINES::contains).isPresent() ? Basis.HEADLINE : Basis.SAID;
  }

  static Stream<Fact> facts() {
    return lines("fact-map.tsv").map(Fact::parse);
  }

  /** The lines of a table, but for its head. */
  private static Stream<String> lines(String resource) {
    try (InputStream stream = FactMapTest.class.getResourceAsStream(resource)) {
      String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
      return text.lines().skip(1).toList().stream();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  static Stream<Article> articles() {
    return ARTICLES.stream();
  }

  @Test
  void no_line_belongs_to_an_unknown_article() {
    assertThat(facts().map(Fact::book)).isSubsetOf(articles().map(Article::book).toList());
  }

  @ParameterizedTest
  @MethodSource("articles")
  void every_fact_has_one_line(Article article) {
    assertThat(factsOf(article).map(Fact::id))
        .containsExactlyElementsOf(article.factIds().toList());
  }

  @ParameterizedTest
  @MethodSource("facts")
  void the_entries_that_carry_a_fact_are_in_its_book(Fact fact) {
    DealBook book = Books.read(fact.book());
    assertThat(fact.entries()).allSatisfy(id -> assertThat(book.find(id)).isPresent());
    assertThat(fact.concluded()).allSatisfy(id -> assertThat(book.find(id)).isPresent());
  }

  /** Sources cite none; and of a fact about somebody whose name is lost all is concluded. */
  @ParameterizedTest
  @MethodSource("facts")
  void a_fact_is_told_as_it_is_said_implied_or_a_headline_and_by_whom(Fact fact) {
    DealBook book = Books.read(fact.book());
    if (!fact.entries().isEmpty()) {
      assertThat(fact.entries())
          .map(id -> book.get(id, Entry.class))
          .anyMatch(entry ->
              entry instanceof Source || entry.citations().stream().anyMatch(fact::isToldBy));
    }
  }

  @ParameterizedTest
  @MethodSource("articles")
  void no_citation_is_surer_than_a_fact_that_its_entry_carries(Article article) {
    List<Fact> facts = factsOf(article).toList();
    for (Entry entry : Books.read(article.book()).entries()) {
      assertThat(entry.citations())
          .as(entry.id().value())
          .allMatch(citation -> facts.stream().anyMatch(fact -> fact.allows(entry.id(), citation)));
    }
  }

  @ParameterizedTest
  @MethodSource("articles")
  void who_speaks_is_the_first_of_the_chain(Article article) {
    for (Statement statement : Books.read(article.book()).entries(Statement.class)) {
      statement
          .speaker()
          .ifPresent(speaker -> assertThat(statement.citations())
              .as(statement.id().value())
              .allMatch(citation -> citation.assertedBy().indexOf(speaker) == 0));
    }
  }

  /** Nothing is computed from a statement, so a fact that rests on one alone needs a reason. */
  @Test
  void every_fact_that_statements_alone_tell_is_listed_with_the_reason() {
    List<String> listed = lines("told-in-statements-alone.tsv")
        .peek(line -> assertThat(line.split("\t")).as(line).hasSize(2).noneMatch(String::isBlank))
        .map(line -> line.substring(0, line.indexOf('\t')))
        .toList();
    assertThat(facts().filter(FactMapTest::isToldInStatementsAlone).map(Fact::id))
        .containsExactlyElementsOf(listed);
  }

  private static boolean isToldInStatementsAlone(Fact fact) {
    DealBook book = Books.read(fact.book());
    List<Entry> claims = fact.entries().stream()
        .map(id -> book.get(id, Entry.class))
        .filter(Claim.class::isInstance)
        .toList();
    return !claims.isEmpty() && claims.stream().allMatch(Statement.class::isInstance);
  }

  private static Stream<Fact> factsOf(Article article) {
    return facts().filter(fact -> fact.book().equals(article.book()));
  }
}
