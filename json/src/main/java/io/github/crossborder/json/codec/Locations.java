package io.github.crossborder.json.codec;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamContext;

/**
 * Finds places in a text that was already read, by reading it once more: good texts pay nothing for
 * the places of their values. What lies behind a syntax error is not found.
 */
final class Locations {
  private Locations() {}

  /** What is wanted below one place, by name or index. */
  private static final class Wanted {
    private final Map<String, Wanted> below = new HashMap<>();
    private @Nullable Place place;
  }

  /**
   * Returns the place of each pointer; of the innermost value around it that is there, where it is
   * not.
   */
  static Map<String, Place> find(JsonParser parser, Lines lines, Collection<String> pointers) {
    Wanted root = new Wanted();
    for (String pointer : pointers) {
      Wanted wanted = root;
      for (String segment : Pointer.segments(pointer)) {
        wanted = wanted.below.computeIfAbsent(segment, any -> new Wanted());
      }
    }
    try {
      if (parser.nextToken() != null) {
        visit(parser, lines, root);
      }
    } catch (JacksonException e) {
      // as the first reading has reported; what was found before it counts
    }
    Map<String, Place> places = new HashMap<>();
    for (String pointer : pointers) {
      places.put(pointer, innermost(root, pointer));
    }
    return places;
  }

  /**
   * Returns the pointers of objects by the string that their property of the given name has, for
   * the wanted strings only; of the last such object where there are several.
   */
  static Map<String, String> objectsWith(JsonParser parser, String property, Set<String> wanted) {
    Map<String, String> pointers = new HashMap<>();
    try {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        TokenStreamContext context = parser.streamReadContext();
        if (token == JsonToken.VALUE_STRING
            && context.inObject()
            && property.equals(context.currentName())
            && wanted.contains(parser.getString())) {
          pointers.put(parser.getString(), context.getParent().pathAsPointer().toString());
        }
      }
    } catch (JacksonException e) {
      // as the first reading has reported; what was found before it counts
    }
    return pointers;
  }

  /**
   * Goes only where something is wanted, so never deeper than the pointers; the first of duplicate
   * properties counts, as in reading.
   */
  private static void visit(JsonParser parser, Lines lines, Wanted wanted) {
    if (wanted.place != null) {
      parser.skipChildren();
      return;
    }
    wanted.place = lines.at(parser.currentTokenLocation());
    JsonToken start = parser.currentToken();
    if (wanted.below.isEmpty() || !start.isStructStart()) {
      parser.skipChildren();
      return;
    }
    JsonToken token = parser.nextToken();
    for (int index = 0; !token.isStructEnd(); index++) {
      String segment = String.valueOf(index);
      if (start == JsonToken.START_OBJECT) {
        segment = parser.currentName();
        parser.nextToken();
      }
      Wanted below = wanted.below.get(segment);
      if (below == null) {
        parser.skipChildren();
      } else {
        visit(parser, lines, below);
      }
      token = parser.nextToken();
    }
  }

  private static Place innermost(Wanted root, String pointer) {
    Place place = root.place == null ? Place.START : root.place;
    Wanted wanted = root;
    for (String segment : Pointer.segments(pointer)) {
      wanted = wanted.below.get(segment);
      if (wanted == null || wanted.place == null) {
        break;
      }
      place = wanted.place;
    }
    return place;
  }
}
