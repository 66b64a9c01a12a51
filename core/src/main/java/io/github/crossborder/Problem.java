package io.github.crossborder;

import java.util.Objects;

/**
 * One thing that is wrong, such as {@code too-few-parties} at {@code ickx-alibaba/parties}.
 *
 * @param code the rule that is broken, in kebab-case and stable from version to version, such as
 *     {@code dangling-reference}
 * @param path the place, from the outside in, such as {@code ickx-alibaba/parties[1]}; empty where
 *     the value itself is the place
 * @param message what is wrong, with the value, the rule and what to do
 */
public record Problem(String code, String path, String message) {
  private static final int QUOTED = 60;

  /** Checks that nothing is null. */
  public Problem {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(path, "path");
    Objects.requireNonNull(message, "message");
  }

  /**
   * Returns a problem with a rule of the library, such as {@code Problem.of(RULE, "ickx/names[0]",
   * "…")}.
   */
  public static Problem of(ProblemCode code, String path, String message) {
    return new Problem(code.code(), path, message);
  }

  /**
   * Returns a piece of input as messages quote it, such as {@code '2017-13'}: in single quotes, cut
   * behind 60 characters (UTF-16 units) with {@code …}, and on one line whatever it holds, since
   * control and format characters, line ends and lone surrogates are shown as escapes of Java.
   * Takes the same time however long the text is.
   */
  public static String quote(String text) {
    int end = Math.min(Objects.requireNonNull(text, "text").length(), QUOTED);
    if (end < text.length() && Character.isHighSurrogate(text.charAt(end - 1))) {
      end--;
    }
    StringBuilder quoted = new StringBuilder(end + 3).append('\'');
    text.substring(0, end).codePoints().forEach(character -> {
      if (isVisible(character)) {
        quoted.appendCodePoint(character);
      } else {
        for (char unit : Character.toChars(character)) {
          quoted.append(String.format("\\u%04x", (int) unit));
        }
      }
    });
    return quoted.append(end < text.length() ? "…'" : "'").toString();
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

  /**
   * Returns the problem as one line, such as {@code ickx-alibaba/parties: an agreement needs two
   * parties (too-few-parties)}.
   */
  @Override
  public String toString() {
    return (path.isEmpty() ? "" : path + ": ") + message + " (" + code + ")";
  }
}
