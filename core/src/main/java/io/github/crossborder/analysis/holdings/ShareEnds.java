package io.github.crossborder.analysis.holdings;

import io.github.crossborder.quantity.Bounds;
import io.github.crossborder.quantity.UnitOfMeasure;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * Ends of intervals of shares as whole numbers, such as 1000000000 for a half: cheap to add and
 * compare, and only ever rounded outward, so that they stay sure.
 *
 * <p>A share is counted in parts of which {@link #WHOLE} are the whole, so in 10<sup>-7</sup>
 * percent. An end has twice its parts; a lower end that is only approached has one more, an upper
 * one that is only approached has one less. So the order of numbers is the order of ends, and a
 * majority is a lower end above {@link #HALF}.
 */
public final class ShareEnds {
  public static final long WHOLE = 1_000_000_000L;
  public static final long NONE = 0;
  /** A lower end: more than nothing. */
  public static final long SOME = 1;

  public static final long HALF = WHOLE;
  public static final long ALL = 2 * WHOLE;

  private static final BigDecimal PERCENT_OF_ALL = BigDecimal.valueOf(100);
  private static final int DECIMALS = 7;

  private ShareEnds() {}

  /** The parts of a lower end. */
  public static long ofLow(long low) {
    return low >> 1;
  }

  /** The parts of an upper end. */
  public static long ofHigh(long high) {
    return (high + 1) >> 1;
  }

  public static boolean isApproached(long end) {
    return (end & 1) != 0;
  }

  public static long low(long parts, boolean approached) {
    return 2 * parts + (approached ? 1 : 0);
  }

  public static long high(long parts, boolean approached) {
    return 2 * parts - (approached && parts > 0 ? 1 : 0);
  }

  public static long plusLow(long one, long other) {
    return low(ofLow(one) + ofLow(other), isApproached(one) || isApproached(other));
  }

  public static long plusHigh(long one, long other) {
    return high(ofHigh(one) + ofHigh(other), isApproached(one) || isApproached(other));
  }

  /** The lower end of bounds in percent. */
  public static long lowOf(Bounds percent) {
    Optional<BigDecimal> lower = percent.lower().filter(value -> value.signum() >= 0);
    if (lower.isEmpty()) {
      return NONE;
    }
    if (lower.get().compareTo(PERCENT_OF_ALL) > 0) {
      return ALL + 1;
    }
    long parts = parts(lower.get(), RoundingMode.FLOOR);
    return low(parts, !percent.isLowerClosed() || isRounded(parts, lower.get()));
  }

  /** The upper end of bounds in percent. */
  public static long highOf(Bounds percent) {
    Optional<BigDecimal> upper =
        percent.upper().filter(value -> value.compareTo(PERCENT_OF_ALL) <= 0);
    if (upper.isEmpty()) {
      return ALL;
    }
    if (upper.get().signum() < 0) {
      return -1;
    }
    long parts = parts(upper.get(), RoundingMode.CEILING);
    return 2 * parts - (!percent.isUpperClosed() || isRounded(parts, upper.get()) ? 1 : 0);
  }

  private static long parts(BigDecimal percent, RoundingMode mode) {
    return percent.movePointRight(DECIMALS).setScale(0, mode).longValueExact();
  }

  private static boolean isRounded(long parts, BigDecimal percent) {
    return BigDecimal.valueOf(parts, DECIMALS).compareTo(percent) != 0;
  }

  /** The bounds in percent from a lower to an upper end. */
  public static Bounds bounds(long low, long high) {
    BigDecimal from = percent(ofLow(low));
    BigDecimal to = percent(ofHigh(high));
    Bounds above = isApproached(low)
        ? Bounds.above(from, UnitOfMeasure.PERCENT)
        : Bounds.atLeast(from, UnitOfMeasure.PERCENT);
    Bounds below = isApproached(high)
        ? Bounds.below(to, UnitOfMeasure.PERCENT)
        : Bounds.atMost(to, UnitOfMeasure.PERCENT);
    return above.intersection(below).orElseThrow();
  }

  /** The lower end of what is left by parts with an upper end. */
  public static long rest(long high) {
    return low(Math.max(0, WHOLE - ofHigh(high)), isApproached(high) && high < ALL);
  }

  private static BigDecimal percent(long parts) {
    BigDecimal percent = BigDecimal.valueOf(parts, DECIMALS).stripTrailingZeros();
    return percent.scale() < 0 ? percent.setScale(0) : percent;
  }

  /** The shares from a lower to an upper end; none are left out in between. */
  public record Interval(long low, long high) {
    public static final Interval NOTHING = new Interval(NONE, NONE);
    public static final Interval ANY = new Interval(NONE, ALL);
    public static final Interval SOME_OF_IT = new Interval(SOME, ALL);

    /** What bounds in percent allow; anything where they allow nothing from 0 to 100. */
    public static Interval of(Bounds percent) {
      Interval told = new Interval(lowOf(percent), highOf(percent));
      return told.isEmpty() ? ANY : told;
    }

    public boolean isEmpty() {
      return low > high;
    }

    /** What both allow if they agree, else whatever one of them allows. */
    public Interval and(Interval other) {
      Interval both = new Interval(Math.max(low, other.low), Math.min(high, other.high));
      return both.isEmpty() ? or(other) : both;
    }

    public Interval or(Interval other) {
      return new Interval(Math.min(low, other.low), Math.max(high, other.high));
    }

    /** The sum of two parts. */
    public Interval plus(Interval other) {
      return new Interval(plusLow(low, other.low), Math.min(ALL, plusHigh(high, other.high)));
    }
  }
}
