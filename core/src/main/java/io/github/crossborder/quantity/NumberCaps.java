package io.github.crossborder.quantity;

import io.github.crossborder.InvalidValueException;
import io.github.crossborder.Problem;
import io.github.crossborder.ProblemCode;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/** How long a quantity's numbers may be, checked before anything is computed with them. */
final class NumberCaps {
  static final int DIGITS = 34;
  static final int EXPONENT = 30;

  /** More bits than any number we take; beyond, not even the digits are counted. */
  static final int MOST_BITS = 4096;

  private static final int MOST_SCALE = 10_000;
  private static final int PLAIN_DIGITS = 40;
  private static final int LONGEST_TEXT = 100;
  private static final Pattern DECIMAL = Pattern.compile("-?(?:0|[1-9][0-9]*)(?:\\.[0-9]+)?");

  private NumberCaps() {}

  /** Returns the number in its one form (no zeros behind the point), or adds a problem. */
  static Optional<BigDecimal> check(String attribute, BigDecimal number, List<Problem> problems) {
    if (isModest(number)) {
      BigDecimal stripped = number.signum() == 0 ? BigDecimal.ZERO : stripped(number);
      boolean fits =
          stripped.scale() <= EXPONENT && isSayable(stripped) && significant(stripped) <= DIGITS;
      if (fits) {
        return Optional.of(stripped.scale() < 0 ? stripped.setScale(0) : stripped);
      }
    }
    problems.add(Problem.of(
        ProblemCode.NUMBER_OUT_OF_RANGE,
        attribute,
        attribute + " " + quote(number) + ": write at most " + DIGITS
            + " significant digits, the first at 1E+" + EXPONENT + " or below and the last at 1E-"
            + EXPONENT + " or above"));
    return Optional.empty();
  }

  /** Returns a number with no more digits than a quantity may have, rounded where it had more. */
  static BigDecimal rounded(BigDecimal number, RoundingMode mode) {
    BigDecimal rounded = number.round(new MathContext(DIGITS, mode));
    return rounded.scale() > EXPONENT ? rounded.setScale(EXPONENT, mode) : rounded;
  }

  /** Whether a number that has few enough digits is not too great. */
  static boolean isSayable(BigDecimal rounded) {
    return (long) rounded.precision() - rounded.scale() <= EXPONENT + 1;
  }

  /** Whether digits and exponent are small enough to compute with at all. */
  static boolean isModest(BigDecimal number) {
    return Math.abs((long) number.scale()) <= MOST_SCALE
        && number.unscaledValue().bitLength() <= MOST_BITS;
  }

  private static BigDecimal stripped(BigDecimal number) {
    return number.scale() == 0 ? number : number.stripTrailingZeros();
  }

  private static int significant(BigDecimal stripped) {
    return stripped.precision() <= DIGITS
        ? stripped.precision()
        : stripped.stripTrailingZeros().precision();
  }

  /** Reads a decimal such as -7.76, or adds a problem. */
  static Optional<BigDecimal> parse(String attribute, String text, List<Problem> problems) {
    if (text.length() <= LONGEST_TEXT && DECIMAL.matcher(text).matches()) {
      return check(attribute, new BigDecimal(text), problems);
    }
    problems.add(Problem.of(
        ProblemCode.MALFORMED_DECIMAL,
        attribute,
        attribute + " " + Problem.quote(text)
            + ": write up to " + LONGEST_TEXT
            + " digits 0-9 with at most one point and no exponent, such as -7.76"));
    return Optional.empty();
  }

  /** Reads a decimal such as -7.76, or throws. */
  static BigDecimal read(String attribute, String text) {
    Objects.requireNonNull(text, attribute);
    List<Problem> problems = new ArrayList<>();
    return parse(attribute, text, problems).orElseThrow(() -> new InvalidValueException(problems));
  }

  /** Returns a number as messages quote it: short, however long it is. */
  static String quote(BigDecimal number) {
    boolean plain = isModest(number) && Math.abs((long) number.scale()) <= PLAIN_DIGITS;
    return plain ? Problem.quote(number.toPlainString()) : Problem.quote(number);
  }
}
