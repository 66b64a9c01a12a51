package io.github.crossborder.benchmarks;

import io.github.crossborder.examples.Examples;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * One large book in the proportions of real ones: the example articles' books over and over, each
 * copy with ids and names of its own.
 */
final class GeneratedBook {
  private static final List<String> ARTICLES =
      List.of("belgian-chocolate", "alibaba-in-europe", "chinese-platforms-in-europe");

  private final JsonMapper mapper = new JsonMapper();
  private final ObjectNode book = mapper.createObjectNode().put("format", "crossborder/1.0");

  private GeneratedBook() {}

  /** Returns a book of at least so many bytes, in no canonical layout. */
  static byte[] ofAtLeast(int bytes) throws IOException {
    GeneratedBook generated = new GeneratedBook();
    int once = 0;
    for (String article : ARTICLES) {
      once += generated.addCopy(article, 0);
    }
    for (int copy = 1; copy <= bytes / once; copy++) {
      for (String article : ARTICLES) {
        generated.addCopy(article, copy);
      }
    }
    return generated.mapper.writeValueAsBytes(generated.book);
  }

  private int addCopy(String article, int copy) throws IOException {
    try (InputStream stream = Examples.class.getResourceAsStream(article + ".json")) {
      JsonNode original = mapper.readTree(stream);
      Set<String> ids = new HashSet<>();
      original.findValues("id").forEach(id -> ids.add(id.asString()));
      String suffix = "-" + article.charAt(0) + copy;
      for (Map.Entry<String, JsonNode> section : original.properties()) {
        if (section.getValue() instanceof ArrayNode entries) {
          ArrayNode all = (ArrayNode) book.withArrayProperty(section.getKey());
          entries.forEach(entry -> all.add(renamed(entry, ids, suffix)));
        }
      }
      return mapper.writeValueAsBytes(original).length;
    }
  }

  private JsonNode renamed(JsonNode node, Set<String> ids, String suffix) {
    if (node.isString()) {
      boolean named = ids.contains(node.asString());
      return named ? mapper.getNodeFactory().stringNode(node.asString() + suffix) : node;
    }
    if (node instanceof ArrayNode array) {
      ArrayNode copy = mapper.createArrayNode();
      array.forEach(element -> copy.add(renamed(element, ids, suffix)));
      return copy;
    }
    if (node instanceof ObjectNode object) {
      ObjectNode copy = mapper.createObjectNode();
      object
          .properties()
          .forEach(
              property -> copy.set(property.getKey(), renamed(property.getValue(), ids, suffix)));
      return copy;
    }
    return node;
  }
}
