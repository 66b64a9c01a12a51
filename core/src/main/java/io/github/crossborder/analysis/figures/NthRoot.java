package io.github.crossborder.analysis.figures;

import io.github.crossborder.quantity.Bounds;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * The n-th root of bounds without values below zero. The root of a lower end is the greatest number
 * of 34 digits whose n-th power is surely not above that end, the root of an upper end the least
 * whose n-th power is surely not below it. Every product on the way is rounded in one direction, so
 * that this is proven.
 */
final class NthRoot {
  private static final int DIGITS = 34;
  private static final int POWER_DIGITS = 80;

  private final int n;

  private NthRoot(int n) {
    this.n = n;
  }

  /** Returns the bounds of the roots, rounded outward where a root has more than 34 digits. */
  static Bounds of(Bounds bounds, int n) {
    NthRoot root = new NthRoot(n);
    Optional<BigDecimal> lower = bounds.lower().map(root::below);
    Optional<BigDecimal> upper = bounds.upper().map(root::above);
    return DerivedBounds.of(
        lower,
        bounds.isLowerClosed() && root.isExact(lower, bounds.lower()),
        upper,
        bounds.isUpperClosed() && root.isExact(upper, bounds.upper()),
        bounds.unit());
  }

  private boolean isExact(Optional<BigDecimal> root, Optional<BigDecimal> number) {
    return root.isPresent()
        && number.isPresent()
        && power(root.get(), RoundingMode.FLOOR).compareTo(number.get()) == 0
        && power(root.get(), RoundingMode.CEILING).compareTo(number.get()) == 0;
  }

  private BigDecimal below(BigDecimal number) {
    if (number.signum() == 0) {
      return BigDecimal.ZERO;
    }
    int scale = scale(number);
    BigInteger known = BigInteger.TEN.pow(DIGITS - 1);
    BigInteger limit = BigInteger.TEN.pow(DIGITS);
    while (limit.subtract(known).compareTo(BigInteger.ONE) > 0) {
      BigInteger middle = known.add(limit).shiftRight(1);
      BigDecimal power = power(new BigDecimal(middle, scale), RoundingMode.CEILING);
      if (power.compareTo(number) <= 0) {
        known = middle;
      } else {
        limit = middle;
      }
    }
    return new BigDecimal(known, scale);
  }

  private BigDecimal above(BigDecimal number) {
    if (number.signum() == 0) {
      return BigDecimal.ZERO;
    }
    int scale = scale(number);
    BigInteger limit = BigInteger.TEN.pow(DIGITS - 1).subtract(BigInteger.ONE);
    BigInteger known = BigInteger.TEN.pow(DIGITS);
    while (known.subtract(limit).compareTo(BigInteger.ONE) > 0) {
      BigInteger middle = limit.add(known).shiftRight(1);
      BigDecimal power = power(new BigDecimal(middle, scale), RoundingMode.FLOOR);
      if (power.compareTo(number) >= 0) {
        known = middle;
      } else {
        limit = middle;
      }
    }
    return new BigDecimal(known, scale);
  }

  /** A number of at least 10^k has a root of at least 10^(k/n), with k/n rounded down. */
  private int scale(BigDecimal number) {
    int exponent = number.precision() - number.scale() - 1;
    return DIGITS - 1 - Math.floorDiv(exponent, n);
  }

  /** Squares and multiplies, so that a hundred years take some seven products. */
  private BigDecimal power(BigDecimal base, RoundingMode direction) {
    MathContext rounding = new MathContext(POWER_DIGITS, direction);
    BigDecimal power = BigDecimal.ONE;
    for (int bit = Integer.highestOneBit(n); bit != 0; bit >>= 1) {
      power = power.multiply(power, rounding);
      power = (n & bit) == 0 ? power : power.multiply(base, rounding);
    }
    return power;
  }
}
