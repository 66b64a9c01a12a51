package io.github.crossborder.quantity;

import io.github.crossborder.InvalidValueException;
import io.github.crossborder.Problem;
import io.github.crossborder.ProblemCode;
import io.github.crossborder.Truth;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * All values that the words of a source allow, such as {@code (.., 28000000) EUR} for "almost EUR
 * 28 million": an interval of numbers of one unit.
 *
 * <p>Either end may be missing, {@code ..}; an end that is there is held, {@code [} or {@code ]},
 * or only approached, {@code (} or {@code )}. Bounds are never empty.
 *
 * <p>Arithmetic gives the smallest bounds that hold every possible result. Sums, differences and
 * products are exact. A quotient's end is exact if it has at most 34 significant digits; otherwise
 * it is rounded outward to 34, away from the possible values. Ends that long chains of
 * computation make longer than 200 digits are rounded outward too, and beyond 10<sup>1000</sup>
 * they are given up.
 *
 * <p>Amounts of one currency that was not said, {@code XXX}, may be of two. They are not added, and
 * compared with others only by what their sign tells: a profit is more than a loss in any currency.
 *
 * <p>Bounds are derived and never stored, so their text is not read back. Factories refuse a number
 * of more than 200 digits or an exponent beyond -1000 to 1000 ({@code number-out-of-range}).
 */
public final class Bounds {
  private final End lower;
  private final End upper;
  private final UnitOfMeasure unit;

  /** Bounds are in full currencies, so that pence and pounds are computed with together. */
  private Bounds(End lower, End upper, UnitOfMeasure unit) {
    this.unit = unit.inFullCurrency();
    boolean isFull = this.unit.equals(unit);
    this.lower = isFull ? lower : lower.hundredth();
    this.upper = isFull ? upper : upper.hundredth();
  }

  /** Returns no bounds at all, such as {@code (.., ..) month} for "a few months". */
  public static Bounds none(UnitOfMeasure unit) {
    return new Bounds(End.infinite(-1), End.infinite(1), Objects.requireNonNull(unit, "unit"));
  }

  /** Returns the one value, such as {@code [4, 4] item}. */
  public static Bounds exactly(BigDecimal value, UnitOfMeasure unit) {
    return of(allowed("value", value), unit);
  }

  /**
   * Returns the values from one to another, both held, such as {@code [5, 7] percent}.
   *
   * @throws InvalidValueException with {@code empty-bounds} if the upper is below the lower
   */
  public static Bounds between(BigDecimal lower, BigDecimal upper, UnitOfMeasure unit) {
    allowed("lower", lower);
    allowed("upper", upper);
    if (lower.compareTo(upper) > 0) {
      throw new InvalidValueException(
          ProblemCode.EMPTY_BOUNDS,
          "bounds from " + NumberCaps.quote(lower) + " to " + NumberCaps.quote(upper)
              + ": the upper end is below the lower one; give the lesser first");
    }
    return of(End.at(lower, true), End.at(upper, true), unit);
  }

  /** Returns a value and all above it, such as {@code [20, ..) item}. */
  public static Bounds atLeast(BigDecimal lower, UnitOfMeasure unit) {
    return of(End.at(allowed("lower", lower), true), End.infinite(1), unit);
  }

  /** Returns all values above one, such as {@code (11, ..) percent}. */
  public static Bounds above(BigDecimal lower, UnitOfMeasure unit) {
    return of(End.at(allowed("lower", lower), false), End.infinite(1), unit);
  }

  /** Returns a value and all below it, such as {@code (.., 49] percent}. */
  public static Bounds atMost(BigDecimal upper, UnitOfMeasure unit) {
    return of(End.infinite(-1), End.at(allowed("upper", upper), true), unit);
  }

  /** Returns all values below one, such as {@code (.., 28000000) EUR}. */
  public static Bounds below(BigDecimal upper, UnitOfMeasure unit) {
    return of(End.infinite(-1), End.at(allowed("upper", upper), false), unit);
  }

  static Bounds of(BigDecimal value, UnitOfMeasure unit) {
    End end = End.at(value, true);
    return of(end, end, unit);
  }

  static Bounds of(End lower, End upper, UnitOfMeasure unit) {
    return new Bounds(lower, upper, Objects.requireNonNull(unit, "unit"));
  }

  private static BigDecimal allowed(String attribute, BigDecimal number) {
    Objects.requireNonNull(number, attribute);
    if (!End.isAllowed(number)) {
      throw new InvalidValueException(List.of(Problem.of(
          ProblemCode.NUMBER_OUT_OF_RANGE,
          attribute,
          attribute + " " + NumberCaps.quote(number)
              + ": write at most 200 digits and exponents between -1000 and 1000")));
    }
    return number;
  }

  /** Returns the number at the lower end, such as 11 for {@code (11, ..) percent}; else empty. */
  public Optional<BigDecimal> lower() {
    return lower.infinite() != 0 ? Optional.empty() : Optional.of(lower.value());
  }

  /** Returns the number at the upper end, such as 49 for {@code (.., 49] percent}; else empty. */
  public Optional<BigDecimal> upper() {
    return upper.infinite() != 0 ? Optional.empty() : Optional.of(upper.value());
  }

  /** Returns whether the lower end itself is held, as in {@code [20, ..)}. */
  public boolean isLowerClosed() {
    return lower.closed();
  }

  /** Returns whether the upper end itself is held, as in {@code (.., 49]}. */
  public boolean isUpperClosed() {
    return upper.closed();
  }

  /** Returns what the numbers count, such as {@code EUR}. */
  public UnitOfMeasure unit() {
    return unit;
  }

  /** Returns whether both ends are missing, as in {@code (.., ..) month}. */
  public boolean isNone() {
    return lower.infinite() != 0 && upper.infinite() != 0;
  }

  /** Returns whether there is only one value, as in {@code [4, 4] item}. */
  public boolean isExact() {
    return lower.closed() && upper.closed() && lower.value().compareTo(upper.value()) == 0;
  }

  /** Returns whether a number lies within, such as 6 in {@code [5, 7] percent}. */
  public boolean contains(BigDecimal number) {
    End end = End.at(Objects.requireNonNull(number, "number"), true);
    return End.compareLower(lower, end) <= 0 && End.compareUpper(upper, end) >= 0;
  }

  /**
   * Returns whether every value of the other is one of this, as {@code [5, 7] percent} encloses
   * {@code (5, 6] percent}: the other refines this. Where a currency is unsaid, whether it does so
   * in any currency.
   *
   * @throws InvalidValueException with {@code unlike-units}
   */
  public boolean encloses(Bounds other) {
    Bounds inner = UnitRules.compareBySign(this, unit, other, other.unit) ? other.bySign() : other;
    return End.compareLower(lower, inner.lower) <= 0 && End.compareUpper(upper, inner.upper) >= 0;
  }

  /**
   * Returns whether no value is in both, as with {@code (.., 28) EUR} and {@code [28, 30] EUR}: the
   * two contradict each other. Closed bounds that touch share a value.
   *
   * @throws InvalidValueException with {@code unlike-units}
   */
  public boolean isDisjointFrom(Bounds other) {
    boolean bySign = UnitRules.compareBySign(this, unit, other, other.unit);
    return (bySign ? bySign().meet(other.bySign()) : meet(other)).isEmpty();
  }

  /**
   * Returns the values that are in both, such as {@code [5, 6] EUR} for {@code [5, 7] EUR} and
   * {@code (.., 6] EUR}; empty if there is none.
   *
   * @throws InvalidValueException with {@code unlike-units} or {@code unsaid-currency}
   */
  public Optional<Bounds> intersection(Bounds other) {
    UnitRules.requireSame(this, unit, "and", other, other.unit);
    return meet(other);
  }

  private Optional<Bounds> meet(Bounds other) {
    End from = End.compareLower(lower, other.lower) >= 0 ? lower : other.lower;
    End to = End.compareUpper(upper, other.upper) <= 0 ? upper : other.upper;
    return from.reaches(to) ? Optional.of(of(from, to, unit)) : Optional.empty();
  }

  /**
   * Returns the smallest bounds that hold both, such as {@code [5, 9] EUR} for {@code [5, 6] EUR}
   * and {@code [8, 9] EUR}: what is sure if one of two rival claims is right.
   *
   * @throws InvalidValueException with {@code unlike-units} or {@code unsaid-currency}
   */
  public Bounds hull(Bounds other) {
    UnitRules.requireSame(this, unit, "or", other, other.unit);
    return of(
        End.compareLower(lower, other.lower) <= 0 ? lower : other.lower,
        End.compareUpper(upper, other.upper) >= 0 ? upper : other.upper,
        unit);
  }

  /**
   * Returns whether the value is less than the other's, such as {@code TRUE} for {@code (.., 28)
   * EUR} and {@code [28, 30] EUR}; {@code UNKNOWN} if it may be either.
   *
   * @throws InvalidValueException with {@code unlike-units}
   */
  public Truth isLessThan(Bounds other) {
    if (UnitRules.compareBySign(this, unit, other, other.unit)) {
      return bySign().isBelow(other.bySign());
    }
    return isBelow(other);
  }

  /**
   * Returns whether the value is greater than the other's, such as {@code FALSE} for {@code (..,
   * 28) EUR} and {@code [28, 30] EUR}; {@code UNKNOWN} if it may be either.
   *
   * @throws InvalidValueException with {@code unlike-units}
   */
  public Truth isGreaterThan(Bounds other) {
    return other.isLessThan(this);
  }

  /**
   * Returns whether the values are the same: {@code TRUE} only if both are exact, {@code FALSE} if
   * no value is in both.
   *
   * @throws InvalidValueException with {@code unlike-units}
   */
  public Truth isSameAs(Bounds other) {
    if (isDisjointFrom(other)) {
      return Truth.FALSE;
    }
    boolean bySign = UnitRules.compareBySign(this, unit, other, other.unit);
    boolean same = isExact() && other.isExact() && !(bySign && lower.signum() != 0);
    return same ? Truth.TRUE : Truth.UNKNOWN;
  }

  private Truth isBelow(Bounds other) {
    if (!other.lower.reaches(upper)) {
      return Truth.TRUE;
    }
    return lower.isAtOrAbove(other.upper) ? Truth.FALSE : Truth.UNKNOWN;
  }

  /** What the values' sign tells of them in whatever currency they may be. */
  private Bounds bySign() {
    return of(
        lower.signum() == 0 ? lower : lower.signum() > 0 ? End.NOT_QUITE_ZERO : End.infinite(-1),
        upper.signum() == 0 ? upper : upper.signum() < 0 ? End.NOT_QUITE_ZERO : End.infinite(1),
        unit);
  }

  /**
   * Returns the bounds of the sum, such as {@code (.., 33) EUR} for {@code (.., 28) EUR} plus
   * {@code [5, 5] EUR}.
   *
   * @throws InvalidValueException with {@code unlike-units} or {@code unsaid-currency}
   */
  public Bounds plus(Bounds other) {
    UnitRules.requireAdditive(this, unit, "plus", other, other.unit);
    return isExact() && other.isExact()
        ? point(lower.plus(other.lower), unit)
        : capped(lower.plus(other.lower), upper.plus(other.upper), unit);
  }

  /**
   * Returns the bounds of the difference, such as {@code (.., 23) EUR} for {@code (.., 28) EUR}
   * minus {@code [5, 5] EUR}. Bounds minus themselves are not zero: the two values may differ.
   *
   * @throws InvalidValueException with {@code unlike-units} or {@code unsaid-currency}
   */
  public Bounds minus(Bounds other) {
    UnitRules.requireAdditive(this, unit, "minus", other, other.unit);
    return capped(lower.plus(other.upper.negate()), upper.plus(other.lower.negate()), unit);
  }

  /**
   * Returns the bounds of the product, such as {@code [20, 24] EUR} for {@code [10, 12] EUR} times
   * {@code [2, 2] ratio}. Amounts multiply with ratios and along units with a slash: {@code
   * EUR/share} times {@code share} is {@code EUR}, {@code EUR/item} times {@code item/day} is
   * {@code EUR/day}. Of percentages take {@link #asRatio()} first.
   *
   * @throws InvalidValueException with {@code unlike-units} if the units do not multiply
   */
  public Bounds times(Bounds other) {
    UnitOfMeasure product = UnitRules.product(this, unit, other, other.unit);
    if (isExact() && other.isExact()) {
      return point(lower.times(other.lower), product);
    }
    return corners(other, product, (a, b, direction) -> a.times(b));
  }

  /**
   * Returns the bounds of the quotient, such as {@code [5, 6] EUR} for {@code [10, 12] EUR} divided
   * by {@code [2, 2] ratio}; no bounds if zero is among the divisors. Like divided by like is a
   * {@code ratio}, other amounts divide to units with a slash, such as {@code EUR} by {@code
   * share}.
   *
   * @throws InvalidValueException with {@code unlike-units} if the units do not divide, or {@code
   *     unsaid-currency} for two currencies that may differ
   */
  public Bounds dividedBy(Bounds other) {
    UnitOfMeasure quotient = UnitRules.quotient(this, unit, other, other.unit);
    if (other.contains(BigDecimal.ZERO)) {
      return none(quotient);
    }
    int side = other.lower.signum() + other.upper.signum() > 0 ? 1 : -1;
    return corners(other, quotient, (a, b, direction) -> a.dividedBy(b, side, direction));
  }

  @FunctionalInterface
  private interface Corner {
    End of(End a, End b, RoundingMode direction);
  }

  /** Products and quotients run from the least to the greatest of what the ends make. */
  private Bounds corners(Bounds other, UnitOfMeasure result, Corner corner) {
    End from = End.infinite(1);
    End to = End.infinite(-1);
    for (End a : List.of(lower, upper)) {
      for (End b : List.of(other.lower, other.upper)) {
        End down = corner.of(a, b, RoundingMode.FLOOR);
        End up = corner.of(a, b, RoundingMode.CEILING);
        from = End.compareLower(down, from) <= 0 ? down : from;
        to = End.compareUpper(up, to) >= 0 ? up : to;
      }
    }
    return capped(from, to, result);
  }

  private static Bounds capped(End from, End to, UnitOfMeasure unit) {
    return new Bounds(from.capped(RoundingMode.FLOOR), to.capped(RoundingMode.CEILING), unit);
  }

  private static Bounds point(End end, UnitOfMeasure unit) {
    return end.isShort() ? new Bounds(end, end, unit) : capped(end, end, unit);
  }

  /**
   * Returns percentages as ratios, such as {@code (0.11, ..) ratio} for {@code (11, ..) percent}:
   * the step to take before multiplying with them.
   *
   * @throws InvalidValueException with {@code unlike-units} for bounds of another unit than percent
   */
  public Bounds asRatio() {
    UnitRules.requireUnit(this, unit, UnitOfMeasure.PERCENT);
    return capped(lower.shifted(-2), upper.shifted(-2), UnitOfMeasure.RATIO);
  }

  /**
   * Returns ratios as percentages, such as {@code [25, 25] percent} for {@code [0.25, 0.25] ratio}.
   *
   * @throws InvalidValueException with {@code unlike-units} for bounds of another unit than ratio
   */
  public Bounds asPercent() {
    UnitRules.requireUnit(this, unit, UnitOfMeasure.RATIO);
    return capped(lower.shifted(2), upper.shifted(2), UnitOfMeasure.PERCENT);
  }

  /** Returns whether the other has the same ends and unit; {@code 5.0} is {@code 5}. */
  @Override
  public boolean equals(@Nullable Object object) {
    return object instanceof Bounds other
        && End.compareLower(lower, other.lower) == 0
        && End.compareUpper(upper, other.upper) == 0
        && unit.equals(other.unit);
  }

  @Override
  public int hashCode() {
    return Objects.hash(lower.sameHash(), upper.sameHash(), unit);
  }

  /**
   * Returns the bounds in words, such as "between EUR 6.9896 billion and 7.005 billion" or "under
   * EUR 28 million": rounded outward to five digits, so that they hold all these do. An end that is
   * shown as it is, and not held, is told so, as in "over 50 and at most 75 %".
   */
  public String display() {
    return BoundsDisplay.of(this);
  }

  /** Returns the interval, such as {@code (.., 28000000) EUR} or {@code [5, 7] percent}. */
  @Override
  public String toString() {
    return (lower.closed() ? "[" : "(") + lower + ", " + upper + (upper.closed() ? "] " : ") ")
        + unit;
  }
}
