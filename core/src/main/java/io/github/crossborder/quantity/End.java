package io.github.crossborder.quantity;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * One end of an interval, and the corner that two such ends make when intervals are multiplied or
 * divided.
 *
 * @param infinite -1 or 1 where there is no end on that side, 0 for a number
 * @param value the number; zero where there is no end
 * @param closed whether the number itself is held; never where there is no end
 */
record End(int infinite, BigDecimal value, boolean closed) {
  /** IEEE 754 decimal128 has as many digits; a quotient with no more is exact. */
  static final int QUOTIENT_DIGITS = 34;

  private static final int MOST_DIGITS = 200;
  private static final int MOST_EXPONENT = 1000;
  private static final BigDecimal GREATEST = BigDecimal.ONE.scaleByPowerOfTen(MOST_EXPONENT);
  static final End NOT_QUITE_ZERO = at(BigDecimal.ZERO, false);
  private static final End ZERO = at(BigDecimal.ZERO, true);

  static End at(BigDecimal value, boolean closed) {
    return new End(0, value, closed);
  }

  End hundredth() {
    return infinite == 0 ? at(value.movePointLeft(2), closed) : this;
  }

  static End infinite(int sign) {
    return new End(sign, BigDecimal.ZERO, false);
  }

  static End of(@Nullable BigDecimal value, boolean closed, int sideIfMissing) {
    return value == null ? infinite(sideIfMissing) : at(value, closed);
  }

  int signum() {
    return infinite != 0 ? infinite : value.signum();
  }

  /**
   * Returns the corner of a product. Zero times no end is zero: the interval with the zero has
   * another end, whose corner tells how far the product goes.
   */
  End times(End other) {
    if (signum() == 0 || other.signum() == 0) {
      return isHeldZero() || other.isHeldZero() ? ZERO : NOT_QUITE_ZERO;
    }
    if (infinite != 0 || other.infinite != 0) {
      return infinite(signum() * other.signum());
    }
    return at(value.multiply(other.value), closed && other.closed);
  }

  /**
   * Returns the corner of a quotient, rounded in one direction where it is not exact.
   *
   * @param divisor an end of an interval that does not hold zero, though zero may be an open end
   * @param side the sign of that interval
   */
  End dividedBy(End divisor, int side, RoundingMode direction) {
    if (signum() == 0) {
      return this;
    }
    if (divisor.infinite != 0) {
      return NOT_QUITE_ZERO;
    }
    if (infinite != 0 || divisor.signum() == 0) {
      return infinite(signum() * side);
    }
    MathContext rounding = new MathContext(QUOTIENT_DIGITS, direction);
    BigDecimal quotient = value.divide(divisor.value, rounding);
    boolean held = closed && divisor.closed;
    return at(quotient, held && quotient.multiply(divisor.value).compareTo(value) == 0);
  }

  End plus(End other) {
    return infinite != 0
        ? this
        : other.infinite != 0 ? other : at(value.add(other.value), closed && other.closed);
  }

  End negate() {
    return new End(-infinite, value.negate(), closed);
  }

  End shifted(int places) {
    return infinite != 0 ? this : at(value.movePointRight(places), closed);
  }

  private boolean isHeldZero() {
    return closed && value.signum() == 0;
  }

  /** Orders lower ends: of two at the same number the held one starts earlier. */
  static int compareLower(End a, End b) {
    int order = compare(a, b);
    return order != 0 ? order : Boolean.compare(b.closed, a.closed);
  }

  /** Orders upper ends: of two at the same number the held one ends later. */
  static int compareUpper(End a, End b) {
    int order = compare(a, b);
    return order != 0 ? order : Boolean.compare(a.closed, b.closed);
  }

  /** Whether there is a value from this lower end to that upper end. */
  boolean reaches(End upper) {
    int order = compare(this, upper);
    return order < 0 || (order == 0 && closed && upper.closed);
  }

  /** Whether every value from this lower end on is at that upper end or above. */
  boolean isAtOrAbove(End upper) {
    return compare(this, upper) >= 0;
  }

  private static int compare(End a, End b) {
    return a.infinite != 0 || b.infinite != 0
        ? Integer.compare(a.infinite, b.infinite)
        : a.value.compareTo(b.value);
  }

  /**
   * Returns this end where its number has few enough digits to compute on with, else the next such
   * end outward.
   *
   * @param direction FLOOR for a lower end, CEILING for an upper one
   */
  End capped(RoundingMode direction) {
    if (isShort()) {
      return this;
    }
    int outward = direction == RoundingMode.FLOOR ? -1 : 1;
    if (value.abs().compareTo(GREATEST) > 0) {
      return value.signum() == outward
          ? infinite(outward)
          : at(value.signum() < 0 ? GREATEST.negate() : GREATEST, false);
    }
    BigDecimal rounded = value.round(new MathContext(MOST_DIGITS, direction));
    BigDecimal kept = rounded.scale() > MOST_EXPONENT + MOST_DIGITS
        ? rounded.setScale(MOST_EXPONENT + MOST_DIGITS, direction)
        : rounded;
    return at(kept, closed && kept.compareTo(value) == 0);
  }

  /** Whether the number may grow on without rounding; so it may where there is no end. */
  boolean isShort() {
    return Math.abs(value.scale()) <= MOST_DIGITS && value.precision() <= MOST_DIGITS;
  }

  /** Whether a number may enter as an end. */
  static boolean isAllowed(BigDecimal number) {
    return NumberCaps.isModest(number)
        && number.precision() <= MOST_DIGITS
        && number.scale() <= MOST_EXPONENT + MOST_DIGITS
        && number.abs().compareTo(GREATEST) <= 0;
  }

  /** A hash that is the same for 5 and 5.0. */
  int sameHash() {
    return value.stripTrailingZeros().hashCode() * 31 + infinite * 2 + (closed ? 1 : 0);
  }

  /** Returns the number, such as {@code 28000000}, or {@code ..} for no end. */
  @Override
  public String toString() {
    return infinite != 0 ? ".." : shown().toPlainString();
  }

  private BigDecimal shown() {
    return value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
  }
}
