package io.github.crossborder.analysis.contradictions;

import io.github.crossborder.Assumptions;
import io.github.crossborder.Truth;
import io.github.crossborder.time.PartialDate;
import io.github.crossborder.time.Period;
import java.time.LocalDate;
import java.util.Optional;

/**
 * When a state such as a holding lasted; two claims on it meet if there is a day on which both
 * surely held.
 *
 * @param from the first day on which it surely held, counted from 1970-01-01
 * @param to the last such day; before {@code from} where no day is sure
 */
record ValiditySpan(
    long from,
    long to,
    Optional<Period> validity,
    Optional<PartialDate> day,
    Assumptions assumptions) {

  /** The last day there is: only a span without end contains it. */
  private static final PartialDate LAST_DAY = PartialDate.of(LocalDate.of(9999, 12, 31));

  /** The span of what is no state, or has its time told by another aspect. */
  static final ValiditySpan ALWAYS = new ValiditySpan(
      Long.MIN_VALUE, Long.MAX_VALUE, Optional.empty(), Optional.empty(), Assumptions.none());

  /** A state with a validity, or else one that was told for a day. */
  static ValiditySpan of(
      Optional<Period> validity, Optional<PartialDate> asOf, Assumptions assumptions) {
    if (validity.isPresent()) {
      Period period = validity.get().assuming(assumptions);
      return new ValiditySpan(from(period), to(period), validity, Optional.empty(), assumptions);
    }
    Optional<PartialDate> day = asOf.map(told -> told.assuming(assumptions));
    return new ValiditySpan(latest(day), earliest(day), validity, asOf, assumptions);
  }

  private static long from(Period period) {
    if (period.start().isOpen()) {
      return Long.MIN_VALUE;
    }
    return Math.min(latest(period.start().date()), latest(period.end().date()));
  }

  private static long to(Period period) {
    if (period.end().isOpen() || period.contains(LAST_DAY).isTrue()) {
      return Long.MAX_VALUE;
    }
    return Math.max(earliest(period.start().date()), earliest(period.end().date()));
  }

  private static long latest(Optional<PartialDate> date) {
    return date.isPresent() ? date.get().latestEpochDay(Long.MAX_VALUE) : Long.MAX_VALUE;
  }

  private static long earliest(Optional<PartialDate> date) {
    return date.isPresent() ? date.get().earliestEpochDay(Long.MIN_VALUE) : Long.MIN_VALUE;
  }

  boolean isAlways() {
    return from == Long.MIN_VALUE && to == Long.MAX_VALUE;
  }

  boolean hasSureDay() {
    return from <= to;
  }

  /** Whether all its days are sure, so that it either meets another such one or is apart. */
  boolean isSure() {
    return isAlways()
        || (validity.isPresent()
            ? assumed(validity).contains(assumed(validity)).isTrue()
            : hasSureDay());
  }

  private Period assumed(Optional<Period> told) {
    return told.orElseThrow().assuming(assumptions);
  }

  boolean meets(ValiditySpan other) {
    return hasSureDay() && other.hasSureDay() && from <= other.to && other.from <= to;
  }

  boolean isApartFrom(ValiditySpan other) {
    return overlap(other).isFalse();
  }

  private Truth overlap(ValiditySpan other) {
    if (validity.isPresent() && other.validity.isPresent()) {
      return assumed(validity).overlaps(assumed(other.validity));
    }
    if (validity.isPresent() || other.validity.isPresent()) {
      Period period = assumed(validity.or(() -> other.validity));
      return day.or(() -> other.day)
          .map(date -> period.contains(date.assuming(assumptions)))
          .orElse(Truth.UNKNOWN);
    }
    if (day.isPresent() && other.day.isPresent()) {
      PartialDate date = day.get().assuming(assumptions);
      PartialDate another = other.day.get().assuming(assumptions);
      return date.isBefore(another).or(another.isBefore(date)).not();
    }
    return Truth.UNKNOWN;
  }

  String shown() {
    return validity
        .map(Period::toString)
        .or(() -> day.map(PartialDate::display))
        .orElse("untold");
  }
}
