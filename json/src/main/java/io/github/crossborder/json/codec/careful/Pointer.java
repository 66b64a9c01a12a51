package io.github.crossborder.json.codec.careful;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JsonParser;

/**
 * Turns places between the three ways to write them: JSON Pointers, paths of problems, and words
 * for messages.
 */
public final class Pointer {
  private Pointer() {}

  /** Returns where the parser is, such as {@code /agreements/0/parties/1}. */
  static String of(JsonParser parser) {
    return parser.streamReadContext().pathAsPointer().toString();
  }

  /** Returns the names and indices of a pointer from the outside in. */
  static List<String> segments(String pointer) {
    if (pointer.isEmpty()) {
      return List.of();
    }
    List<String> segments = new ArrayList<>();
    for (String segment : pointer.substring(1).split("/", -1)) {
      segments.add(segment.replace("~1", "/").replace("~0", "~"));
    }
    return segments;
  }

  /**
   * Returns the nearest property and what lies between, as messages name a place:
   * {@code parties[1]}; "the text" for the root.
   */
  static String words(String pointer) {
    List<String> segments = segments(pointer);
    int last = segments.size() - 1;
    int name = last;
    while (name > 0 && isIndex(segments.get(name))) {
      name--;
    }
    if (name < 0) {
      return "the text";
    }
    StringBuilder words = new StringBuilder();
    if (isIndex(segments.get(name))) {
      words.append("the text[").append(segments.get(name)).append(']');
    } else {
      words.append(segments.get(name));
    }
    for (String index : segments.subList(name + 1, last + 1)) {
      words.append('[').append(index).append(']');
    }
    return words.toString();
  }

  /**
   * Returns the pointer of a problem's path inside an object: {@code /parties/1/role} for {@code
   * parties[1]/role}; a path that leads to none of its properties is the object itself.
   *
   * @param named whether the path begins with a name of the object, as in {@code
   *     ickx-alibaba/parties[1]/role}
   */
  static String ofPath(String path, List<String> properties, boolean named) {
    String inside = named ? path.substring(path.indexOf('/') + 1) : path;
    return properties.contains(firstName(inside)) ? ofPath(inside) : "";
  }

  /**
   * Returns the pointer of a problem's path, all of it: {@code /parties/1} for {@code parties[1]}.
   */
  public static String ofPath(String path) {
    return path.isEmpty() ? "" : "/" + path.replace("~", "~0").replace("[", "/").replace("]", "");
  }

  private static String firstName(String path) {
    for (int i = 0; i < path.length(); i++) {
      if (path.charAt(i) == '/' || path.charAt(i) == '[') {
        return path.substring(0, i);
      }
    }
    return path;
  }

  private static boolean isIndex(String segment) {
    return !segment.isEmpty() && segment.chars().allMatch(c -> c >= '0' && c <= '9');
  }
}
