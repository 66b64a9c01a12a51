package io.github.crossborder.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.crossborder.book.DealBook;
import io.github.crossborder.deal.Claim;
import io.github.crossborder.deal.Entry;
import io.github.crossborder.deal.Id;
import io.github.crossborder.deal.Source;
import io.github.crossborder.deal.Statement;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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
      new Article("000", "belgian-chocolate", 38),
      new Article("001", "alibaba-in-europe", 52),
      new Article("002", "chinese-platforms-in-europe", 53));

  record Fact(String id, String book, List<Id> entries, String how) {
    static Fact parse(String line) {
      String[] cells = line.split("\t", -1);
      assertThat(cells).as(line).hasSize(4).noneMatch(String::isBlank);
      return new Fact(
          cells[0], cells[1], Arrays.stream(cells[2].split(" ")).map(Id::id).toList(), cells[3]);
    }
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
  }

  @ParameterizedTest
  @MethodSource("articles")
  void every_entry_but_a_source_carries_a_fact_or_takes_part_in_one(Article article) {
    DealBook book = Books.read(article.book());
    Set<Id> needed = new HashSet<>();
    factsOf(article).forEach(fact -> needed.addAll(fact.entries()));
    for (Id id : List.copyOf(needed)) {
      book.find(id).stream()
          .flatMap(entry -> entry.references().stream())
          .forEach(reference -> needed.add(reference.target()));
    }
    assertThat(
            book.entries().stream().filter(entry -> !(entry instanceof Source)).map(Entry::id))
        .isSubsetOf(needed);
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
