package io.github.crossborder.place;

import io.github.crossborder.InvalidValueException;
import io.github.crossborder.Problem;
import io.github.crossborder.ProblemCode;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads and writes the text form of territories; its syntax is in {@link Territory}. */
final class TerritoryText {
  private static final int LONGEST = 150_000;
  private static final String SEPARATOR = ", ";
  private static final String EXCEPT = " except ";
  private static final String PARTLY = " partly";

  private static final Pattern BEHIND_AREA = Pattern.compile(", | except | \\(| partly");

  private final String text;
  private int next;

  private TerritoryText(String text) {
    this.text = text;
  }

  static String print(Territory territory) {
    String areas =
        territory.areas().stream().map(TerritoryText::print).collect(Collectors.joining(SEPARATOR));
    return territory.excluding().isEmpty()
        ? areas
        : areas + EXCEPT + String.join(SEPARATOR, territory.excluding());
  }

  static String print(Area area) {
    StringBuilder printed = new StringBuilder(area.code().orElse(""));
    area.label().ifPresent(label -> {
      String escaped = label.replace("\\", "\\\\").replace(")", "\\)");
      printed.append(printed.isEmpty() ? "(" : " (").append(escaped).append(')');
    });
    return printed.append(area.partly() ? PARTLY : "").toString();
  }

  static Territory parse(String text) {
    if (text.length() > LONGEST) {
      throw new InvalidValueException(
          ProblemCode.MALFORMED_TERRITORY,
          "territory " + Problem.quote(text) + ": " + text.length()
              + " characters; expected at most " + LONGEST);
    }
    return new TerritoryText(text).territory();
  }

  private Territory territory() {
    Territory.Builder builder = Territory.builder();
    do {
      builder.addArea(area());
    } while (accept(SEPARATOR));
    if (accept(EXCEPT)) {
      do {
        builder.addExcluding(code("an excluded code, such as GB"));
      } while (accept(SEPARATOR));
    }
    if (next < text.length()) {
      throw malformed("', ', ' except ' or the end");
    }
    return builder.build();
  }

  private Area area() {
    Area.Builder builder = Area.builder();
    if (accept("(")) {
      builder.label(label());
    } else {
      builder.code(code("a code, such as BE, or a label in parentheses"));
      if (accept(" (")) {
        builder.label(label());
      }
    }
    return builder.partly(accept(PARTLY)).build();
  }

  private String code(String expected) {
    int start = next;
    while (next < text.length() && " ,()".indexOf(text.charAt(next)) < 0) {
      next++;
    }
    if (next == start) {
      throw malformed(expected);
    }
    if (!AreaCode.isListed(text.substring(start, next))) {
      next = Math.max(next, endOfName(start));
    }
    return text.substring(start, next);
  }

  /** Where a name of several words ends, such as "South Africa", so that it is refused as one. */
  private int endOfName(int start) {
    int limit = Math.min(text.length(), start + Hints.LONGEST_NAME + 1);
    String name = BEHIND_AREA.split(text.substring(start, limit), 2)[0];
    return Hints.knows(name) ? start + name.length() : start;
  }

  private String label() {
    StringBuilder label = new StringBuilder();
    while (!accept(")")) {
      boolean escaped = accept("\\");
      if (next == text.length() || (escaped && "\\)".indexOf(text.charAt(next)) < 0)) {
        throw malformed(escaped ? "'\\' or ')' after '\\'" : "')' after the label");
      }
      label.append(text.charAt(next++));
    }
    return label.toString();
  }

  private boolean accept(String expected) {
    boolean found = text.startsWith(expected, next);
    next += found ? expected.length() : 0;
    return found;
  }

  private InvalidValueException malformed(String expected) {
    return new InvalidValueException(
        ProblemCode.MALFORMED_TERRITORY,
        "territory " + Problem.quote(text) + ", character " + (next + 1) + ": expected "
            + expected);
  }
}
