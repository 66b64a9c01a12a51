package io.github.crossborder.quantity;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A number as print shows it, such as "7.76 billion".
 *
 * @param digits the digits, with as many behind the point as are printed
 * @param power the power of ten that the word behind them stands for, 0 where there is none
 */
record PrintedNumber(BigDecimal digits, int power) {
  /** The scale words, greatest first; a billion is the short scale's. */
  static final Map<Integer, String> WORDS = new LinkedHashMap<>();

  static {
    WORDS.put(12, "trillion");
    WORDS.put(9, "billion");
    WORDS.put(6, "million");
    WORDS.put(3, "thousand");
  }

  private static final int MOST_FRACTION = 3;

  /** Returns the shortest form, such as "7.76 billion" or "400 000"; never thousands. */
  static PrintedNumber shortest(BigDecimal number) {
    for (int power : WORDS.keySet()) {
      BigDecimal digits = shifted(number, power);
      boolean reaches = digits.abs().compareTo(BigDecimal.ONE) >= 0;
      if (power > 3 && reaches && digits.scale() <= MOST_FRACTION) {
        return new PrintedNumber(digits, power);
      }
    }
    return full(number);
  }

  /** Returns the form without a word, such as "7 760 000 000". */
  static PrintedNumber full(BigDecimal number) {
    return new PrintedNumber(number, 0);
  }

  /** Returns the form that ends at a given digit, such as "7.760 billion" for -6, if there is. */
  static Optional<PrintedNumber> endingAt(int decimals, BigDecimal number, int power) {
    int fraction = decimals + power;
    BigDecimal digits = shifted(number, power);
    boolean reaches = power == 0 || digits.abs().compareTo(BigDecimal.ONE) >= 0;
    boolean isShort = power == 0 || fraction <= MOST_FRACTION;
    return reaches && isShort && fraction >= 0 && digits.scale() <= fraction
        ? Optional.of(new PrintedNumber(digits.setScale(fraction), power))
        : Optional.empty();
  }

  private static BigDecimal shifted(BigDecimal number, int power) {
    BigDecimal digits = number.movePointLeft(power);
    BigDecimal stripped = digits.signum() == 0 ? BigDecimal.ZERO : digits.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  BigDecimal value() {
    return digits.scaleByPowerOfTen(power);
  }

  boolean isWhole() {
    return digits.scale() == 0;
  }

  /** Whether the last digit is a zero that may only fill up the number. */
  boolean endsInZero() {
    return isWhole() && digits.remainder(BigDecimal.TEN).signum() == 0;
  }

  /** The place of the last printed digit, where it is plain to see. */
  Optional<Integer> decimals() {
    return endsInZero() ? Optional.empty() : Optional.of(digits.scale() - power);
  }

  /** Returns the number as printed, such as "-7.76 billion" or "400 000". */
  String text() {
    String plain = digits.toPlainString();
    int point = plain.indexOf('.');
    int end = point < 0 ? plain.length() : point;
    StringBuilder text = new StringBuilder(plain);
    int first = plain.startsWith("-") ? 1 : 0;
    for (int at = end - 3; at > first; at -= 3) {
      text.insert(at, ' ');
    }
    return power == 0 ? text.toString() : text + " " + WORDS.get(power);
  }
}
