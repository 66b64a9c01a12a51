package io.github.crossborder.json.codec;

import io.github.crossborder.json.codec.careful.CarefulInput;
import io.github.crossborder.json.codec.quick.QuickInput;
import io.github.crossborder.json.codec.writing.JsonSink;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** An array of values of one form. What is read leaves out the bad ones, which are reported. */
final class ListCodec<E> extends Codec<List<E>> {
  private final Codec<E> element;
  private final int least;

  /**
   * Declares an array.
   *
   * @param least how many elements the schema asks for; the value around it checks them
   */
  ListCodec(Codec<E> element, int least) {
    this.element = element;
    this.least = least;
  }

  @Override
  public @Nullable List<E> read(CarefulInput input) {
    if (input.parser().currentToken() != JsonToken.START_ARRAY) {
      return input.wrongType(this);
    }
    List<E> elements = new ArrayList<>();
    while (input.parser().nextToken() != JsonToken.END_ARRAY) {
      E read = element.read(input);
      if (read != null) {
        add(read, elements);
      }
    }
    return elements;
  }

  @Override
  public List<E> scan(QuickInput input) {
    input.open('[');
    if (input.isEmpty(']')) {
      return List.of();
    }
    E first = element.scan(input);
    if (!input.goesOn(']')) {
      return List.of(first);
    }
    List<E> elements = new ArrayList<>();
    elements.add(first);
    do {
      add(element.scan(input), elements);
    } while (input.goesOn(']'));
    return elements;
  }

  /** An element that equals the one before it is that one: a million same ids stay small. */
  private static <E> void add(E read, List<E> elements) {
    E last = elements.isEmpty() ? read : elements.get(elements.size() - 1);
    elements.add(read.equals(last) ? last : read);
  }

  @Override
  void write(JsonSink sink, List<E> value) {
    sink.startArray();
    for (int i = 0; i < value.size(); i++) { // no iterator: most lists have one element
      element.write(sink, value.get(i));
    }
    sink.endArray();
  }

  @Override
  public String expected() {
    return "an array";
  }

  @Override
  Map<String, Object> schema(JsonSchema schema) {
    Map<String, Object> array = new LinkedHashMap<>();
    array.put("type", "array");
    if (least > 0) {
      array.put("minItems", least);
    }
    array.put("items", schema.of(element));
    return array;
  }
}
