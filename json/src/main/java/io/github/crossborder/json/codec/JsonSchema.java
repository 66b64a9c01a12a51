package io.github.crossborder.json.codec;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * The JSON Schema (2020-12) of what a codec reads, made from the same declaration. It says what a
 * schema can say of one value: names, types, constants, patterns. What it refuses, the codec
 * refuses too; the codec refuses more.
 */
public final class JsonSchema {
  private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";

  /** A line for each property of each definition. */
  private static final int BROKEN_LEVELS = 4;

  private final Map<Codec<?>, String> names;
  private final Map<String, Map<String, Object>> definitions = new TreeMap<>();

  private JsonSchema(Map<Codec<?>, String> names) {
    this.names = names;
  }

  /**
   * Returns a schema as text in lines.
   *
   * @param head what the schema says of itself, such as {@code $id} and {@code title}
   * @param root the codec whose documents it describes
   * @param names what the codecs under the root are called in {@code $defs}; one without a name is
   *     described wherever it occurs
   */
  public static String text(
      Map<String, String> head, Codec<?> root, Map<? extends Codec<?>, String> names) {
    JsonSchema schema = new JsonSchema(Map.copyOf(names));
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("$schema", DIALECT);
    tree.putAll(head);
    tree.putAll(root.schema(schema));
    if (!schema.definitions.isEmpty()) {
      tree.put("$defs", schema.definitions);
    }
    return JsonOutput.textInLines(BROKEN_LEVELS, tree);
  }

  /** Returns what stands for a codec inside the schema: a reference if it has a name. */
  Map<String, Object> of(Codec<?> codec) {
    String name = names.get(codec);
    if (name == null) {
      return codec.schema(this);
    }
    if (!definitions.containsKey(name)) {
      definitions.put(name, codec.schema(this));
    }
    return Map.of("$ref", "#/$defs/" + name);
  }
}
