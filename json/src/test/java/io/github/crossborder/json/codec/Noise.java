package io.github.crossborder.json.codec;

import io.github.crossborder.json.codec.careful.LineAndColumn;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes the same JSON in another way: properties in any order, any white space and escapes,
 * defaults told, decimals as numbers. Remembers where each value begins.
 */
public final class Noise {
  private static final JsonMapper MAPPER = new JsonMapper();
  private static final Set<String> DECIMALS = Set.of("turnover", "amount");

  private final Random random;
  private final String repeated;
  private final StringBuilder text = new StringBuilder();
  private final Map<String, Integer> begins = new LinkedHashMap<>();

  private Noise(long seed, String repeated) {
    random = new Random(seed);
    this.repeated = repeated;
  }

  public static JsonNode tree(String json) {
    return MAPPER.readTree(json);
  }

  public static Noise of(JsonNode tree, long seed) {
    return of(tree, seed, "none");
  }

  /** Writes the property of this pointer twice. */
  public static Noise of(JsonNode tree, long seed, String repeated) {
    Noise noise = new Noise(seed, repeated);
    noise.space();
    noise.write(tree, "");
    noise.space();
    return noise;
  }

  /** Returns the tree with every property that a shop has by default. */
  public static JsonNode withDefaults(JsonNode tree) {
    ObjectNode shop = (ObjectNode) tree.deepCopy();
    Map.of("kind", "\"PLAIN\"", "open", "true", "tags", "[]", "staff", "[]")
        .forEach((name, value) -> {
          if (!shop.has(name)) {
            shop.set(name, tree(value));
          }
        });
    return shop;
  }

  public String text() {
    return text.toString();
  }

  /** Returns the pointers of all values. */
  public Set<String> pointers() {
    return begins.keySet();
  }

  /** Returns where the value of a pointer begins. */
  public LineAndColumn place(String pointer) {
    return Texts.placeOf(text.toString(), begins.get(pointer));
  }

  private void write(JsonNode node, String pointer) {
    begins.putIfAbsent(pointer, text.length());
    if (node.isObject()) {
      List<String> names = new ArrayList<>(node.propertyNames());
      Collections.shuffle(names, random);
      text.append('{');
      for (String name : names) {
        separate(name.equals(names.get(0)));
        String below = pointer + "/" + name;
        property(node, name, below);
        if (below.equals(repeated)) {
          separate(false);
          property(node, name, below);
        }
      }
      space();
      text.append('}');
    } else if (node.isArray()) {
      text.append('[');
      for (int i = 0; i < node.size(); i++) {
        separate(i == 0);
        write(node.get(i), pointer + "/" + i);
      }
      space();
      text.append(']');
    } else if (node.isString() && DECIMALS.contains(pointer.replaceAll(".*/", ""))) {
      decimal(node.asString());
    } else if (node.isString()) {
      string(node.asString());
    } else {
      text.append(node);
    }
  }

  private void property(JsonNode node, String name, String below) {
    string(name);
    space();
    text.append(':');
    space();
    write(node.get(name), below);
  }

  private void separate(boolean first) {
    if (!first) {
      space();
      text.append(',');
    }
    space();
  }

  private void decimal(String value) {
    String other = value;
    if (value.length() < 90 && random.nextBoolean()) {
      other = value + (value.contains(".") ? "0" : ".0") + "E+0";
    }
    text.append(value.length() < 90 && random.nextBoolean() ? other : '"' + other + '"');
  }

  private void string(String value) {
    text.append('"');
    value.codePoints().forEach(point -> {
      if (point < ' ' || point == '"' || point == '\\' || random.nextInt(8) == 0) {
        String format = random.nextBoolean() ? "\\u%04x" : "\\u%04X";
        for (char c : Character.toChars(point)) {
          text.append(String.format(format, (int) c));
        }
      } else {
        text.appendCodePoint(point);
      }
    });
    text.append('"');
  }

  private void space() {
    while (random.nextInt(3) == 0) {
      text.append(List.of(" ", "\t", "\n", "\r", "\r\n").get(random.nextInt(5)));
    }
  }
}
