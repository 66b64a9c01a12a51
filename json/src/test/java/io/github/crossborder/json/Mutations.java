package io.github.crossborder.json;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Documents that differ from the book with every kind of entry in one place each: for every
 * property, element and value, where its like first occurs.
 */
final class Mutations {
  private static final JsonMapper MAPPER = JsonMapper.shared();

  private static final List<JsonNode> JUNK = Stream.of(
          "null",
          "true",
          "7",
          "-1.5",
          "123456789",
          "{}",
          "[]",
          "[null]",
          "[{}]",
          "[\"x\"]",
          "\"\"",
          "\" \"",
          "\"x\"",
          "\"-x\"",
          "\"X\"",
          "\"Zz\"",
          "\"..\"",
          "\"2016\"",
          "\"2016-13\"",
          "\"2016-02-30\"",
          "\"--13-01\"",
          "\"1.\"",
          "\"+1\"",
          "\"1e5\"",
          "\"1/2/3\"",
          "\"EUR\"",
          "\"crossborder/1.00\"",
          "\"crossborder/2.0\"",
          "\"x:\"",
          "\"🧀\"",
          "{\"text\": \"x\"}")
      .map(MAPPER::readTree)
      .toList();

  /**
   * A document with one change.
   *
   * @param change where and what was changed, in words
   * @param document the document, until the next one is told
   */
  record Mutation(String change, JsonNode document) {}

  private final JsonNode book = MAPPER.readTree(Samples.EVERY_KIND);
  private final Set<String> seen = new HashSet<>();
  private final Consumer<Mutation> consumer;

  private Mutations(Consumer<Mutation> consumer) {
    this.consumer = consumer;
  }

  static void forEach(Consumer<Mutation> consumer) {
    Mutations mutations = new Mutations(consumer);
    mutations.visit(mutations.book, "");
  }

  private void visit(JsonNode node, String path) {
    if (node instanceof ObjectNode object) {
      object(object, path);
    } else if (node instanceof ArrayNode array) {
      array(array, path);
    }
  }

  private void object(ObjectNode object, String path) {
    boolean first = isNew(path + "{}");
    if (first) {
      object.put("surplus", 1);
      tell(path + " has a surplus property");
      object.remove("surplus");
    }
    for (String name : List.copyOf(object.propertyNames())) {
      JsonNode value = object.get(name);
      String at = path + "/" + name;
      if (isNew(at)) {
        ObjectNode whole = object.deepCopy();
        object.remove(name);
        tell(at + " dropped");
        object.set(name.toUpperCase(Locale.ROOT), value);
        tell(at + " renamed");
        object.removeAll().setAll(whole);
        for (JsonNode other : others(value)) {
          object.set(name, other);
          tell(at + " is " + other);
        }
        object.removeAll().setAll(whole);
        value = object.get(name);
      }
      visit(value, at);
    }
  }

  private void array(ArrayNode array, String path) {
    for (int i = 0; i < array.size(); i++) {
      JsonNode element = array.get(i);
      String at = path + "/*";
      if (isNew(at)) {
        for (JsonNode other : others(element)) {
          array.set(i, other);
          tell(at + " is " + other);
        }
        array.set(i, element);
        array.insert(i, element);
        tell(at + " doubled");
        array.remove(i);
        array.remove(i);
        tell(at + " removed");
        array.insert(i, element);
      }
      visit(element, at);
    }
  }

  /** What lies inside a property is new once, in whatever entry it lies: citations are all alike. */
  private boolean isNew(String path) {
    return seen.add(path.replaceFirst("^/[A-Za-z]+/\\*(?=/[A-Za-z]+/)", ""));
  }

  private static List<JsonNode> others(JsonNode value) {
    List<JsonNode> others = new ArrayList<>(JUNK);
    if (value.isString()) {
      String text = value.asString();
      Stream.of(
              text.toUpperCase(Locale.ROOT),
              text.toLowerCase(Locale.ROOT),
              text.substring(1),
              text + "-",
              text + "~",
              text + "\n",
              " " + text,
              text.repeat(1 + 10_000 / text.length()))
          .map(each -> MAPPER.getNodeFactory().stringNode(each))
          .forEach(others::add);
    } else {
      others.add(MAPPER.createArrayNode().add(value));
    }
    others.removeIf(value::equals);
    return others;
  }

  private void tell(String change) {
    consumer.accept(new Mutation(change, book));
  }
}
