package io.github.crossborder.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.crossborder.book.DealBook;
import io.github.crossborder.deal.Entry;
import io.github.crossborder.deal.Id;
import io.github.crossborder.deal.Source;
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

/** Holds the fact map complete: which entries of which book carry each fact of an article. */
class FactMapTest {
  private static final int FACTS_OF_ARTICLE_000 = 38;

  record Fact(String id, String book, List<Id> entries, String how) {
    static Fact parse(String line) {
      String[] cells = line.split("\t", -1);
      assertThat(cells).as(line).hasSize(4).noneMatch(String::isBlank);
      return new Fact(
          cells[0], cells[1], Arrays.stream(cells[2].split(" ")).map(Id::id).toList(), cells[3]);
    }
  }

  static Stream<Fact> facts() {
    try (InputStream stream = FactMapTest.class.getResourceAsStream("fact-map.tsv")) {
      String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
      return text.lines().skip(1).map(Fact::parse).toList().stream();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void every_fact_has_one_line() {
    assertThat(facts().map(Fact::id))
        .containsExactlyElementsOf(IntStream.rangeClosed(1, FACTS_OF_ARTICLE_000)
            .mapToObj(number -> String.format("000-%02d", number))
            .toList());
  }

  @ParameterizedTest
  @MethodSource("facts")
  void the_entries_that_carry_a_fact_are_in_its_book(Fact fact) {
    DealBook book = Books.read(fact.book());
    assertThat(fact.entries()).allSatisfy(id -> assertThat(book.find(id)).isPresent());
  }

  @Test
  void every_entry_but_a_source_carries_a_fact_or_takes_part_in_one() {
    DealBook book = Books.read("belgian-chocolate");
    Set<Id> needed = new HashSet<>();
    facts().forEach(fact -> needed.addAll(fact.entries()));
    for (Id id : List.copyOf(needed)) {
      book.find(id).stream()
          .flatMap(entry -> entry.references().stream())
          .forEach(reference -> needed.add(reference.target()));
    }
    assertThat(
            book.entries().stream().filter(entry -> !(entry instanceof Source)).map(Entry::id))
        .isSubsetOf(needed);
  }
}
