package io.github.crossborder.money;

import io.github.crossborder.InvalidValueException;
import io.github.crossborder.ProblemCode;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * By what an amount is multiplied, as an exact fraction, so that a conversion rounds once, at its
 * end.
 *
 * @param numerator above zero
 * @param denominator above zero
 */
record Factor(BigDecimal numerator, BigDecimal denominator) {
  private static final int MOST_SCALE = 1300;
  private static final int MOST_BITS = 4096;
  private static final MathContext QUOTABLE = new MathContext(34);
  private static final MathContext READABLE = new MathContext(6);

  /** The amount must be one that {@link #requireModest} lets pass. */
  BigDecimal times(BigDecimal amount, int decimals, RoundingMode rounding) {
    return numerator(amount).divide(denominator, decimals, rounding);
  }

  /** The amount must be one that {@link #requireModest} lets pass. */
  BigDecimal times(BigDecimal amount, MathContext rounding) {
    return numerator(amount).divide(denominator, rounding);
  }

  /** Whether some number is exactly the converted amount. */
  boolean isExactly(BigDecimal converted, BigDecimal amount) {
    return error(converted, amount).signum() == 0;
  }

  /** By how much a number is above the converted amount, times the denominator. */
  BigDecimal error(BigDecimal converted, BigDecimal amount) {
    return product(converted, denominator).subtract(numerator(amount));
  }

  /** Multiplies both; a factor of one costs nothing. */
  Factor times(Factor other) {
    return new Factor(product(numerator, other.numerator), product(denominator, other.denominator));
  }

  /** Returns the number that the fraction is, if it has an end and is short enough to quote. */
  Optional<BigDecimal> decimal() {
    BigDecimal rounded = numerator.divide(denominator, QUOTABLE);
    return isExactly(rounded, BigDecimal.ONE) ? Optional.of(plain(rounded)) : Optional.empty();
  }

  /** Returns the number, rounded for people to read. */
  BigDecimal rounded() {
    return plain(numerator.divide(denominator, READABLE));
  }

  private static BigDecimal plain(BigDecimal number) {
    BigDecimal stripped = number.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  boolean isSameAs(Factor other) {
    return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator))
        == 0;
  }

  /** Whether one is the inverse of the other, but for the rounding of either to its last digit. */
  boolean isPrintedInverseOf(Factor other) {
    BigDecimal one = denominator.multiply(other.denominator);
    BigDecimal twice =
        numerator.multiply(other.numerator).subtract(one).abs().multiply(BigDecimal.valueOf(2));
    // |x - 1/y| is at most half a digit of x if |x·y - 1| is at most that times y
    return twice.compareTo(lastDigit().multiply(denominator).multiply(other.numerator)) <= 0
        || twice.compareTo(other.lastDigit().multiply(other.denominator).multiply(numerator)) <= 0;
  }

  /** One unit of the last printed digit; zero of a fraction, which nobody printed. */
  private BigDecimal lastDigit() {
    return denominator.compareTo(BigDecimal.ONE) == 0
        ? BigDecimal.ONE.movePointLeft(Math.max(numerator.scale(), 0))
        : BigDecimal.ZERO;
  }

  /** A hash that is the same for 1/2 and 5/10. */
  int sameHash() {
    return rounded().hashCode();
  }

  Factor inverse() {
    return new Factor(denominator, numerator);
  }

  private BigDecimal numerator(BigDecimal amount) {
    return product(amount, numerator);
  }

  @SuppressWarnings("ReferenceEquality") // a shortcut only: any other one is multiplied
  private static BigDecimal product(BigDecimal a, BigDecimal b) {
    return b == BigDecimal.ONE ? a : a == BigDecimal.ONE ? b : a.multiply(b);
  }

  /** Refuses an amount that would take seconds to compute with. */
  static void requireModest(BigDecimal amount) {
    if (Math.abs((long) amount.scale()) > MOST_SCALE
        || amount.unscaledValue().bitLength() > MOST_BITS) {
      throw new InvalidValueException(
          ProblemCode.AMOUNT_OUT_OF_RANGE,
          "amount of "
              + amount.unscaledValue().bitLength() + " bits and scale " + amount.scale()
              + ": write at most 1200 digits and exponents between -" + MOST_SCALE + " and "
              + MOST_SCALE);
    }
  }

  /** Refuses a number of decimals that no result needs. */
  static void requireModest(int decimals) {
    if (Math.abs((long) decimals) > MOST_SCALE) {
      throw new InvalidValueException(
          ProblemCode.AMOUNT_OUT_OF_RANGE,
          "decimals " + decimals + ": expected -" + MOST_SCALE + " to " + MOST_SCALE);
    }
  }
}
