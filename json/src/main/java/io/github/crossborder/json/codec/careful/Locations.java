package io.github.crossborder.json.codec.careful;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamContext;

/**
 * Finds places in a text that was already read, by reading it once more: good texts pay nothing for
 * the places of their values. What lies behind a syntax error is not found.
 */
public final class Locations {
  private final JsonParser parser;
  private final Lines lines;

  /** How many places are not found yet. */
  private int left;

  private Locations(JsonParser parser, Lines lines) {
    this.parser = parser;
    this.lines = lines;
  }

  /** What is wanted below one place, by name or index. */
  private static final class Wanted {
    private final Map<String, Wanted> below = new HashMap<>();
    private @Nullable LineAndColumn place;
  }

  /**
   * Returns the place of each pointer; of the innermost value around it that is there, where it is
   * not.
   */
  public static Map<String, LineAndColumn> find(
      JsonParser parser, Lines lines, Collection<String> pointers) {
    Locations locations = new Locations(parser, lines);
    Wanted root = locations.wanted();
    for (String pointer : pointers) {
      Wanted wanted = root;
      for (String segment : Pointer.segments(pointer)) {
        wanted = wanted.below.computeIfAbsent(segment, any -> locations.wanted());
      }
    }
    try {
      if (parser.nextToken() != null) {
        locations.visit(root);
      }
    } catch (JacksonException e) {
      // as the first reading has reported; what was found before it counts
    }
    Map<String, LineAndColumn> places = new HashMap<>();
    for (String pointer : pointers) {
      places.put(pointer, innermost(root, pointer));
    }
    return places;
  }

  /**
   * Returns the pointers of objects by the string that their property of the given name has, for
   * the wanted strings only; of the last such object where there are several.
   */
  public static Map<String, String> objectsWith(
      JsonParser parser, String property, Predicate<String> wanted) {
    Map<String, String> pointers = new HashMap<>();
    try {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        TokenStreamContext context = parser.streamReadContext();
        if (token == JsonToken.VALUE_STRING
            && context.inObject()
            && property.equals(context.currentName())
            && wanted.test(parser.getString())) {
          pointers.put(parser.getString(), context.getParent().pathAsPointer().toString());
        }
      }
    } catch (JacksonException e) {
      // as the first reading has reported; what was found before it counts
    }
    return pointers;
  }

  private Wanted wanted() {
    left++;
    return new Wanted();
  }

  /**
   * Goes only where something is wanted, so never deeper than the pointers; the first of duplicate
   * properties counts, as in reading. Stops once all is found.
   */
  private void visit(Wanted wanted) {
    if (wanted.place != null) {
      parser.skipChildren();
      return;
    }
    wanted.place = lines.at(parser.currentTokenLocation());
    left--;
    JsonToken start = parser.currentToken();
    if (wanted.below.isEmpty() || !start.isStructStart()) {
      parser.skipChildren();
      return;
    }
    JsonToken token = parser.nextToken();
    for (int index = 0; left > 0 && !token.isStructEnd(); index++) {
      String segment = String.valueOf(index);
      if (start == JsonToken.START_OBJECT) {
        segment = parser.currentName();
        parser.nextToken();
      }
      Wanted below = wanted.below.get(segment);
      if (below == null) {
        parser.skipChildren();
      } else {
        visit(below);
      }
      token = parser.nextToken();
    }
  }

  private static LineAndColumn innermost(Wanted root, String pointer) {
    LineAndColumn place = root.place == null ? LineAndColumn.START : root.place;
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
