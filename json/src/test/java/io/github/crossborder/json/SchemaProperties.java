package io.github.crossborder.json;

import static org.assertj.core.api.Assertions.assertThat;

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

/** What holds between the schema and the reader for every book. */
class SchemaProperties {

  /** Changes the book with every kind of entry, a step at a time, as far as it stays a book. */
  @Property(tries = 1000)
  void a_book_that_is_read_is_valid_and_so_is_what_is_written_of_it(
      @ForAll Random random, @ForAll @IntRange(max = 20) int steps) {
    JsonNode document = JsonMapper.shared().readTree(Samples.EVERY_KIND);
    String written = Samples.EVERY_KIND;
    for (int i = 0; i < steps; i++) {
      JsonNode changed = document.deepCopy();
      change(changed, random);
      try {
        DealBook book = DealBookJson.readString(changed.toString());
        written = DealBookJson.writeString(book);
        document = changed;
      } catch (InvalidJsonException e) {
        assertThat(e.located()).isNotEmpty();
      }
    }
    assertThat(Schemas.refusals(document)).isEmpty();
    assertThat(Schemas.refusals(JsonMapper.shared().readTree(written))).isEmpty();
  }

  /** Takes something away, or puts a value from somewhere in the book somewhere else. */
  private static void change(JsonNode book, Random random) {
    JsonNode from = BookProperties.containerIn(book, random);
    if (from instanceof ObjectNode object && !object.isEmpty()) {
      String name = BookProperties.anyOf(List.copyOf(object.propertyNames()), random);
      put(book, random.nextBoolean() ? object.get(name) : object.remove(name), random);
    } else if (from instanceof ArrayNode array && !array.isEmpty()) {
      int index = random.nextInt(array.size());
      put(book, random.nextBoolean() ? array.get(index) : array.remove(index), random);
    }
  }

  private static void put(JsonNode book, JsonNode value, Random random) {
    if (random.nextBoolean()) {
      return;
    }
    JsonNode to = BookProperties.containerIn(book, random);
    if (to instanceof ArrayNode array) {
      array.add(value.deepCopy());
    } else if (to instanceof ObjectNode object && !object.isEmpty()) {
      String name = BookProperties.anyOf(List.copyOf(object.propertyNames()), random);
      object.set(name, value.deepCopy());
    }
  }
}
