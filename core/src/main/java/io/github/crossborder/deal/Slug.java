package io.github.crossborder.deal;

import io.github.crossborder.InvalidValueException;
import io.github.crossborder.Problem;
import io.github.crossborder.ProblemCode;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;

/** The syntax that ids and open codes share, matched by hand because every entry has several. */
final class Slug {
  static final int MAX_LENGTH = 100;
  static final String EXPECTED = expected("ickx-alibaba");

  /** No hash of a text. */
  static final long NONE = Long.MIN_VALUE;

  private static final int ASCII = 0x7F;
  private static final byte LETTER_OR_DIGIT = 0;
  private static final byte HYPHEN = 1;
  private static final byte OTHER = 2;
  private static final byte[] KINDS = kinds();

  private Slug() {}

  private static String expected(String example) {
    return "lower-case letters a-z and digits in groups joined by single hyphens, such as '"
        + example + "', at most " + MAX_LENGTH + " characters";
  }

  static boolean matches(String text) {
    return hash(text) != NONE;
  }

  /**
   * Returns the hash of a text, as {@link String#hashCode()} does, or NONE if the text breaks the
   * syntax. Without a branch on each character, since nobody can predict where the hyphens are.
   */
  static long hash(String text) {
    int length = text.length();
    if (length > MAX_LENGTH) {
      return NONE;
    }
    int broken = 0;
    int before = HYPHEN; // none may stand first
    int bits = 0;
    int hash = 0;
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      int kind = KINDS[c & ASCII];
      broken |= kind & (before | OTHER);
      before = kind;
      bits |= c;
      hash = 31 * hash + c;
    }
    return (broken | before) == LETTER_OR_DIGIT && bits <= ASCII ? hash : NONE;
  }

  private static byte[] kinds() {
    byte[] kinds = new byte[ASCII + 1];
    Arrays.fill(kinds, OTHER);
    Arrays.fill(kinds, 'a', 'z' + 1, LETTER_OR_DIGIT);
    Arrays.fill(kinds, '0', '9' + 1, LETTER_OR_DIGIT);
    kinds['-'] = HYPHEN;
    return kinds;
  }

  /** Refuses an open code that breaks the syntax. */
  static void requireCode(Class<? extends OpenCode> type, String code) {
    Objects.requireNonNull(code, "code");
    if (!matches(code)) {
      throw new InvalidValueException(
          ProblemCode.MALFORMED_CODE,
          vocabulary(type) + " " + Problem.quote(code) + ": expected " + expected("live-commerce"));
    }
  }

  /** The name of a vocabulary in words: {@code platform kind} for {@code Platform.Kind}. */
  static String vocabulary(Class<?> type) {
    Class<?> outer = type.getEnclosingClass();
    return (outer == null ? "" : words(outer) + " ") + words(type);
  }

  /** The name of a type in words: {@code logistics hub} for {@code LogisticsHub}. */
  static String words(Class<?> type) {
    return type.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
  }
}
