package io.github.crossborder.analysis.internal;

import io.github.crossborder.quantity.Bounds;
import io.github.crossborder.quantity.Qualifier;
import io.github.crossborder.quantity.Quantity;
import io.github.crossborder.quantity.UnitOfMeasure;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;

/**
 * How much later one claim is than another, such as 89 to 92 days for "three months" told as exact:
 * a day more or less, as whether the first or last day counts is not told. Without a bound, such as
 * for "a few months", it is only not earlier. Days are of the epoch.
 */
final class Lag {
  /** Any: not earlier, and no more. */
  static final Lag ANY = new Lag(Optional.empty(), Optional.empty());

  /** No lag is reckoned to be longer than so many months or years, so that no day is out of range. */
  private static final BigDecimal CAP = BigDecimal.valueOf(960_000);

  private static final BigDecimal WEEK = BigDecimal.valueOf(7);
  private static final BigDecimal YEAR = BigDecimal.valueOf(12);
  private static final BigDecimal SHORTEST_MONTH = BigDecimal.valueOf(28);
  private static final BigDecimal LONGEST_MONTH = BigDecimal.valueOf(31);

  /** So many calendar months and then days. */
  private record Step(long months, long days) {
    long from(long day) {
      return months == 0
          ? day + days
          : LocalDate.ofEpochDay(day).plusMonths(months).toEpochDay() + days;
    }

    /** Returns a day from which it leads to a day, or a little before one: months differ. */
    long back(long day) {
      return months == 0
          ? day - days
          : LocalDate.ofEpochDay(day - days).minusMonths(months).toEpochDay();
    }
  }

  private final Optional<Step> least;
  private final Optional<Step> most;

  private Lag(Optional<Step> least, Optional<Step> most) {
    this.least = least;
    this.most = most;
  }

  /** Returns what is sure of a lag; a plain number, such as "two years", is often a round one. */
  static Lag of(Optional<Quantity> told) {
    return told.isEmpty() || told.get().qualifier() == Qualifier.PLAIN ? ANY : of(told.get(), 1, 1);
  }

  /** Returns what is sure of a time that may be so many days shorter or longer than it is told. */
  static Lag of(Quantity told, int less, int more) {
    Bounds bounds = told.bounds();
    return new Lag(
        bounds.lower().map(BigDecimal.ZERO::max).map(lower -> least(lower, bounds, less)),
        bounds
            .upper()
            .filter(upper -> upper.signum() >= 0 && upper.compareTo(CAP) < 0)
            .map(upper -> most(upper, bounds, more)));
  }

  private static Step least(BigDecimal lower, Bounds bounds, int less) {
    Step step = step(lower.min(CAP), bounds.unit(), SHORTEST_MONTH, RoundingMode.FLOOR);
    return new Step(step.months, step.days - (bounds.isLowerClosed() ? less : 0));
  }

  private static Step most(BigDecimal upper, Bounds bounds, int more) {
    Step step = step(upper, bounds.unit(), LONGEST_MONTH, RoundingMode.CEILING);
    return new Step(step.months, step.days + (bounds.isUpperClosed() ? more : 0));
  }

  private static Step step(
      BigDecimal amount, UnitOfMeasure unit, BigDecimal month, RoundingMode rounding) {
    if (unit.equals(UnitOfMeasure.DAY) || unit.equals(UnitOfMeasure.WEEK)) {
      BigDecimal days = unit.equals(UnitOfMeasure.WEEK) ? amount.multiply(WEEK) : amount;
      return new Step(0, days.setScale(0, rounding).longValueExact());
    }
    BigDecimal months = unit.equals(UnitOfMeasure.YEAR) ? amount.multiply(YEAR) : amount;
    BigDecimal whole = months.setScale(0, RoundingMode.FLOOR);
    BigDecimal days = months.subtract(whole).multiply(month);
    return new Step(whole.longValueExact(), days.setScale(0, rounding).longValueExact());
  }

  /** Whether it is told how much later it can be at most. */
  boolean isLimited() {
    return most.isPresent();
  }

  /** Whether the two are surely of different days. */
  boolean isApart() {
    return least.isPresent() && least.get().from(0) > 0;
  }

  /** Returns the first day of what is so much later than a day. */
  long earliestAfter(long day) {
    return least.isEmpty() || isUnbounded(day) ? day : Math.max(day, least.get().from(day));
  }

  /** Returns the last day of what is so much later than a day, or {@link LinkedDays#NEVER}. */
  long latestAfter(long day) {
    return most.isEmpty() || isUnbounded(day) ? LinkedDays.NEVER : most.get().from(day);
  }

  /** Returns the first day of what is so much earlier, or {@link LinkedDays#ALWAYS}. */
  long earliestBefore(long day) {
    if (most.isEmpty() || isUnbounded(day)) {
      return LinkedDays.ALWAYS;
    }
    long first = most.get().back(day);
    return most.get().from(first) < day ? first + 1 : first;
  }

  /** Returns the last day of what is so much earlier. */
  long latestBefore(long day) {
    if (least.isEmpty() || isUnbounded(day)) {
      return day;
    }
    long last = least.get().back(day);
    while (least.get().from(last + 1) <= day) { // 31 January too is a month before 28 February
      last++;
    }
    return Math.min(day, last);
  }

  /** Days near the ends of the calendar are as good as none, and nothing is reckoned from them. */
  private static boolean isUnbounded(long day) {
    return Math.abs(day) > LinkedDays.NEVER / 2;
  }
}
