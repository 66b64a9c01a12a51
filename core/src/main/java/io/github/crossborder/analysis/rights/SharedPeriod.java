package io.github.crossborder.analysis.rights;

import io.github.crossborder.Truth;
import io.github.crossborder.time.Period;
import io.github.crossborder.time.PeriodEnd;
import org.jspecify.annotations.Nullable;

/** What two periods share, as far as it can be said. */
final class SharedPeriod {
  private SharedPeriod() {}

  static Period of(Period one, Period other) {
    return Period.builder()
        .start(later(one.start(), other.start()))
        .end(earlier(one.end(), other.end()))
        .build();
  }

  private static PeriodEnd later(PeriodEnd one, PeriodEnd other) {
    return select(one, other, isBefore(one, other));
  }

  private static PeriodEnd earlier(PeriodEnd one, PeriodEnd other) {
    return select(one, other, isAfter(one, other));
  }

  /** Returns the narrower end: a date rather than none, unknown where the order of dates is. */
  private static PeriodEnd select(PeriodEnd one, PeriodEnd other, @Nullable Truth otherNarrower) {
    if (one.equals(other) || other.isOpen()) {
      return one;
    }
    if (one.isOpen()) {
      return other;
    }
    if (otherNarrower == null || otherNarrower.isUnknown()) {
      return PeriodEnd.UNKNOWN;
    }
    return otherNarrower.isTrue() ? other : one;
  }

  private static @Nullable Truth isBefore(PeriodEnd one, PeriodEnd other) {
    return one.date().isPresent() && other.date().isPresent()
        ? one.date().get().isBefore(other.date().get())
        : null;
  }

  private static @Nullable Truth isAfter(PeriodEnd one, PeriodEnd other) {
    return one.date().isPresent() && other.date().isPresent()
        ? one.date().get().isAfter(other.date().get())
        : null;
  }
}
