package io.github.crossborder.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.crossborder.book.DealBook;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What holds between the schema and the reader, for books that lost or swapped some parts. */
class SchemaProperties {

  @Property(tries = 3000)
  void a_book_that_is_read_is_valid_and_so_is_what_is_written_of_it(
      @ForAll Random random,
      @ForAll @IntRange(max = 12) int removals,
      @ForAll @IntRange(max = 2) int swaps) {
    JsonNode document = BookProperties.withLess(random, removals);
    for (int i = 0; i < swaps; i++) {
      swap(document, random);
    }
    try {
      DealBook book = DealBookJson.readString(document.toString());
      assertThat(Schemas.refusals(document)).isEmpty();
      assertThat(Schemas.refusals(DealBookJson.writeString(book))).isEmpty();
    } catch (InvalidJsonException e) {
      assertThat(e.located()).isNotEmpty();
    }
  }

  /** Puts a value from somewhere in the book somewhere else. */
  private static void swap(JsonNode book, Random random) {
    JsonNode from = BookProperties.containerIn(book, random);
    List<JsonNode> inside = from.valueStream().toList();
    if (inside.isEmpty()) {
      return;
    }
    JsonNode value = BookProperties.anyOf(inside, random).deepCopy();
    JsonNode to = BookProperties.containerIn(book, random);
    if (to instanceof ArrayNode array) {
      array.add(value);
    } else if (to instanceof ObjectNode object && !object.isEmpty()) {
      object.set(BookProperties.anyOf(List.copyOf(object.propertyNames()), random), value);
    }
  }
}
