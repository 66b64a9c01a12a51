package io.github.crossborder;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * One thing that is wrong, such as {@code too-few-parties} at {@code ickx-alibaba/parties}.
 *
 * <p>Whatever the input was, a problem can go into a log or onto a terminal: message and {@code
 * toString} are one line of at most 500 characters (UTF-16 units), cut with {@code …} where they
 * would be longer, and control and format characters, line ends and lone surrogates are shown as
 * escapes of Java. The path stays as it is, so that programs can look the place up; it may hold a
 * name of the input, whatever that holds.
 *
 * @param code the rule that is broken, in kebab-case and stable from version to version, such as
 *     {@code dangling-reference}
 * @param path the place, from the outside in, such as {@code ickx-alibaba/parties[1]}; empty where
 *     the value itself is the place
 * @param message what is wrong, with the value, the rule and what to do
 */
public record Problem(String code, String path, String message) {
  static final int LONGEST = 500;
  private static final int LONGEST_PATH = 150;
  private static final int QUOTED = 60;

  /** More bits than any number we take; beyond, not even the digits are counted. */
  private static final int MOST_BITS = 4096;

  /** Checks that nothing is null, and makes one line of the message. */
  public Problem {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(path, "path");
    message = line(Objects.requireNonNull(message, "message"), LONGEST);
  }

  /**
   * Returns a problem with a rule of the library, such as {@code Problem.of(RULE, "ickx/names[0]",
   * "…")}.
   */
  public static Problem of(ProblemCode code, String path, String message) {
    return new Problem(code.code(), path, message);
  }

  /** Returns whether this rule is the one that is broken, such as {@code problem.is(RULE)}. */
  public boolean is(ProblemCode rule) {
    return code.equals(Objects.requireNonNull(rule, "rule").code());
  }

  /**
   * Returns a piece of input as messages quote it, such as {@code '2017-13'}: in single quotes, cut
   * behind 60 characters (UTF-16 units, escapes among them) with {@code …}, and on one line
   * whatever it holds, since control and format characters, line ends and lone surrogates are shown
   * as escapes of Java. Takes the same time however long the text is.
   */
  public static String quote(String text) {
    int length = Math.min(Objects.requireNonNull(text, "text").length(), QUOTED);
    StringBuilder quoted = new StringBuilder(length + 3).append('\'');
    boolean whole = append(text, QUOTED, quoted);
    return quoted.append(whole ? "'" : "…'").toString();
  }

  /**
   * Returns a number as messages quote it, such as {@code '7.76'} or {@code '1E+9'}: short, and at
   * once, however long it is; {@code of 3000000 bits} where the digits would take long to find.
   */
  public static String quote(BigDecimal number) {
    int bits = Objects.requireNonNull(number, "number").unscaledValue().bitLength();
    return bits > MOST_BITS ? "of " + bits + " bits" : quote(number.toString());
  }

  /** Returns a text as one line that shows whatever it holds, cut to a length. */
  static String line(String text, int longest) {
    StringBuilder line = new StringBuilder(Math.min(text.length(), longest));
    if (!append(text, longest, line)) {
      line.setLength(0);
      append(text, longest - 1, line);
      line.append('…');
    }
    return line.toString();
  }

  /**
   * Appends as much of a text as fits, with escapes for what cannot be seen; returns whether it is
   * all.
   */
  private static boolean append(String text, int longest, StringBuilder to) {
    int end = to.length() + longest;
    for (int at = 0; at < text.length(); ) {
      int character = text.codePointAt(at);
      int before = to.length();
      if (isVisible(character)) {
        to.appendCodePoint(character);
      } else {
        for (char unit : Character.toChars(character)) {
          to.append(String.format("\\u%04x", (int) unit));
        }
      }
      if (to.length() > end) {
        to.setLength(before);
        return false;
      }
      at += Character.charCount(character);
    }
    return true;
  }

  /**
   * Returns what may have been meant by a word as messages end with it, such as {@code ; did you mean
   * 'EXCLUSIVE'?}: the nearest of these words, the first of them where several are; nothing if none
   * differs in few enough letters, or if the word is longer than 40 characters. Takes time linear in
   * the words.
   */
  public static String didYouMean(String misspelt, Iterable<String> words) {
    return Suggestion.nearest(
        Objects.requireNonNull(misspelt, "misspelt"), Objects.requireNonNull(words, "words"));
  }

  private static boolean isVisible(int character) {
    return switch (Character.getType(character)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SURROGATE -> false;
      default -> true;
    };
  }

  /** Returns the path as a line shows it. */
  String shownPath() {
    return line(path, LONGEST_PATH);
  }

  /**
   * Returns the problem as one line, such as {@code ickx-alibaba/parties: an agreement needs two
   * parties (too-few-parties)}; a path longer than 150 characters is cut.
   */
  @Override
  public String toString() {
    String place = path.isEmpty() ? "" : shownPath() + ": ";
    String rule = " (" + line(code, LONGEST_PATH) + ")";
    return place + line(message, LONGEST - place.length() - rule.length()) + rule;
  }
}
