package io.github.crossborder.quantity;

import java.math.BigDecimal;

/** Input as messages quote it: short, however long it is. */
final class Quote {
  private static final int SHOWN = 60;
  private static final int PLAIN_DIGITS = 40;

  private Quote() {}

  static String of(String text) {
    return text.length() <= SHOWN
        ? "'" + text + "'"
        : "'" + text.substring(0, SHOWN) + "…' (" + text.length() + " characters)";
  }

  static String of(BigDecimal number) {
    int bits = number.unscaledValue().bitLength();
    if (bits > NumberCaps.MOST_BITS) {
      return "of " + bits + " bits";
    }
    boolean plain = Math.abs((long) number.scale()) <= PLAIN_DIGITS;
    return of(plain ? number.toPlainString() : number.toString());
  }
}
