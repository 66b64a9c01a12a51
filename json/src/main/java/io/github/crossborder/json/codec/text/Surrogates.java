package io.github.crossborder.json.codec.text;

import io.github.crossborder.InvalidValueException;
import io.github.crossborder.Problem;
import io.github.crossborder.ProblemCode;

/** Looks for surrogates that stand alone, which no well-formed text has and no UTF-8 can hold. */
public final class Surrogates {
  private Surrogates() {}

  /** Returns the index of the first surrogate without its other half; -1 if there is none. */
  public static int unpaired(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isSurrogate(c)) {
        if (i + 1 == text.length() || !Character.isSurrogatePair(c, text.charAt(i + 1))) {
          return i;
        }
        i++;
      }
    }
    return -1;
  }

  public static String message(String text, int at) {
    return String.format(
        "%s holds half a character: \\u%04x at index %d has no partner; remove it",
        Problem.quote(text), (int) text.charAt(at), at);
  }

  /** Returns what says that a string cannot be written. */
  public static InvalidValueException refusal(String text, int unpaired) {
    return new InvalidValueException(ProblemCode.UNPAIRED_SURROGATE, message(text, unpaired));
  }
}
