package io.github.crossborder.deal;

import io.github.crossborder.InvalidValueException;
import io.github.crossborder.Problem;
import java.util.Locale;
import java.util.Objects;

/** The syntax that ids and open codes share, matched by hand because every entry has several. */
final class Slug {
  static final int MAX_LENGTH = 100;
  static final String EXPECTED =
      "lower-case letters a-z and digits in groups joined by single hyphens, such as 'ickx-alibaba',"
          + " at most "
          + MAX_LENGTH
          + " characters";

  private Slug() {}

  static boolean matches(String text) {
    int length = text.length();
    if (length == 0 || length > MAX_LENGTH) {
      return false;
    }
    boolean afterHyphen = true;
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      if (c == '-') {
        if (afterHyphen) {
          return false;
        }
        afterHyphen = true;
      } else if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
        afterHyphen = false;
      } else {
        return false;
      }
    }
    return !afterHyphen;
  }

  /** Refuses an open code that breaks the syntax. */
  static void requireCode(Class<? extends OpenCode> type, String code) {
    Objects.requireNonNull(code, "code");
    if (!matches(code)) {
      throw new InvalidValueException(
          EntryRule.MALFORMED_CODE,
          vocabulary(type) + " " + Problem.quote(code) + ": expected " + EXPECTED);
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
