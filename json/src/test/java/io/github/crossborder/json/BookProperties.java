package io.github.crossborder.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.crossborder.LocatedProblem;
import io.github.crossborder.book.DealBook;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What holds for every book, shown on books made by damaging the one with every kind of entry. */
class BookProperties {
  private static final JsonMapper MAPPER = JsonMapper.shared();
  private static final List<String> JUNK = List.of(
      "null", "7", "-1e99", "\"\"", "\" \"", "\"x\"", "{}", "[]", "[null]", "true", "\"🧀\"");

  /** Takes away members at random, so that what is left is often still a book. */
  static JsonNode withLess(Random random, int removals) {
    JsonNode book = MAPPER.readTree(Samples.EVERY_KIND);
    for (int i = 0; i < removals; i++) {
      JsonNode node = containerIn(book, random);
      if (node instanceof ObjectNode object && !object.isEmpty()) {
        object.remove(anyOf(List.copyOf(object.propertyNames()), random));
      } else if (node instanceof ArrayNode array && !array.isEmpty()) {
        array.remove(random.nextInt(array.size()));
      }
    }
    return book;
  }

  /** An object or array somewhere in the book, deep ones as likely as shallow ones. */
  static JsonNode containerIn(JsonNode book, Random random) {
    JsonNode node = book;
    while (random.nextInt(5) != 0) {
      List<JsonNode> inside = node.valueStream().filter(JsonNode::isContainer).toList();
      if (inside.isEmpty()) {
        return node;
      }
      node = anyOf(inside, random);
    }
    return node;
  }

  static <T> T anyOf(List<T> list, Random random) {
    return list.get(random.nextInt(list.size()));
  }

  @Property(tries = 3000)
  void what_is_read_is_written_so_that_it_reads_as_an_equal_book(
      @ForAll Random random, @ForAll @IntRange(max = 12) int removals) {
    try {
      DealBook book = DealBookJson.readString(withLess(random, removals).toString());
      String written = DealBookJson.writeString(book);
      assertThat(DealBookJson.readString(written)).isEqualTo(book);
      assertThat(DealBookJson.writeString(DealBookJson.readString(written))).isEqualTo(written);
    } catch (InvalidJsonException e) {
      assertThat(e.located()).isNotEmpty();
    }
  }

  @Property(tries = 3000)
  void a_damaged_text_is_refused_with_places_that_are_in_it(
      @ForAll Random random, @ForAll @IntRange(min = 1, max = 4) int damages) {
    StringBuilder text = new StringBuilder(Samples.EVERY_KIND);
    for (int i = 0; i < damages; i++) {
      int at = random.nextInt(text.length());
      int end = Math.min(text.length(), at + random.nextInt(10));
      text.replace(at, end, random.nextInt(3) == 0 ? "" : anyOf(JUNK, random));
    }
    String[] lines = text.toString().split("\n", -1);
    try {
      DealBookJson.readString(text.toString());
    } catch (InvalidJsonException e) {
      for (LocatedProblem problem : e.located()) {
        assertThat(problem.line()).isBetween(1, lines.length);
        assertThat(problem.column()).isBetween(1, lines[problem.line() - 1].length() + 1);
      }
    }
  }
}
