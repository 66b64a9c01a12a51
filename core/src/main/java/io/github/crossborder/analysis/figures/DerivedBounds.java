package io.github.crossborder.analysis.figures;

import io.github.crossborder.deal.Figure;
import io.github.crossborder.quantity.Bounds;
import io.github.crossborder.quantity.UnitOfMeasure;
import java.math.BigDecimal;
import java.util.Optional;

/** Makes bounds from the ends of others, such as percent of percentage points. */
final class DerivedBounds {
  static final Bounds ONE = Bounds.exactly(BigDecimal.ONE, UnitOfMeasure.RATIO);

  private DerivedBounds() {}

  /** Returns the bounds with the same ends in another unit. */
  static Bounds in(UnitOfMeasure unit, Bounds bounds) {
    return of(bounds.lower(), bounds.isLowerClosed(), bounds.upper(), bounds.isUpperClosed(), unit);
  }

  static Bounds of(
      Optional<BigDecimal> lower,
      boolean lowerClosed,
      Optional<BigDecimal> upper,
      boolean upperClosed,
      UnitOfMeasure unit) {
    Bounds from = lower
        .map(end -> lowerClosed ? Bounds.atLeast(end, unit) : Bounds.above(end, unit))
        .orElseGet(() -> Bounds.none(unit));
    Bounds to = upper
        .map(end -> upperClosed ? Bounds.atMost(end, unit) : Bounds.below(end, unit))
        .orElseGet(() -> Bounds.none(unit));
    return from.intersection(to).orElseThrow();
  }

  /** Returns new by old of a change told in percent, or as it is told in ratio. */
  static Bounds factor(Bounds change) {
    return change.unit().equals(UnitOfMeasure.RATIO) ? change : change.asRatio().plus(ONE);
  }

  static Bounds whole(long number) {
    return Bounds.exactly(BigDecimal.valueOf(number), UnitOfMeasure.RATIO);
  }

  /** Returns the values above zero; empty if there is none. */
  static Optional<Bounds> aboveZero(Bounds bounds) {
    return bounds.intersection(Bounds.above(BigDecimal.ZERO, bounds.unit()));
  }

  /** Returns the ratios that are not above all of a whole; empty if there is none. */
  static Optional<Bounds> atMostWhole(Bounds ratio) {
    return ratio.intersection(Bounds.atMost(BigDecimal.ONE, UnitOfMeasure.RATIO));
  }

  /** Returns the values that are not below zero; empty if there is none. */
  static Optional<Bounds> notNegative(Bounds bounds) {
    return bounds.intersection(Bounds.atLeast(BigDecimal.ZERO, bounds.unit()));
  }

  /**
   * Returns why a share of the figure, or growth from it, has no bounds: it may be zero or below.
   */
  static String mayBeZero(Figure figure, Bounds bounds) {
    boolean isCount = figure.isNeverNegative() && isNotNegative(bounds);
    return " has no bounds: it may be zero" + (isCount ? "" : " or below");
  }

  /** Whether every value is above zero. */
  static boolean isPositive(Bounds bounds) {
    return bounds
        .lower()
        .filter(end -> end.signum() > 0 || (end.signum() == 0 && !bounds.isLowerClosed()))
        .isPresent();
  }

  /** Whether no value is below zero. */
  static boolean isNotNegative(Bounds bounds) {
    return bounds.lower().filter(end -> end.signum() >= 0).isPresent();
  }

  /** Whether no value is above zero. */
  static boolean isNotPositive(Bounds bounds) {
    return bounds.upper().filter(end -> end.signum() <= 0).isPresent();
  }
}
