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
      Period period = validity.get();
      return new ValiditySpan(
          from(period, assumptions),
          to(period, assumptions),
          validity,
          Optional.empty(),
          assumptions);
    }
    return new ValiditySpan(
        latest(asOf, assumptions), earliest(asOf, assumptions), validity, asOf, assumptions);
  }

  private static long from(Period period, Assumptions assumptions) {
    if (period.start().isOpen()) {
      return Long.MIN_VALUE;
    }
    return Math.min(
        latest(period.start().date(), assumptions), latest(period.end().date(), assumptions));
  }

  private static long to(Period period, Assumptions assumptions) {
    if (period.end().isOpen() || period.contains(LAST_DAY, assumptions).isTrue()) {
      return Long.MAX_VALUE;
    }
    return Math.max(
        earliest(period.start().date(), assumptions), earliest(period.end().date(), assumptions));
  }

  private static long latest(Optional<PartialDate> date, Assumptions assumptions) {
    return date.flatMap(told -> told.latest(assumptions))
        .map(LocalDate::toEpochDay)
        .orElse(Long.MAX_VALUE);
  }

  private static long earliest(Optional<PartialDate> date, Assumptions assumptions) {
    return date.flatMap(told -> told.earliest(assumptions))
        .map(LocalDate::toEpochDay)
        .orElse(Long.MIN_VALUE);
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
            ? validity.get().contains(validity.get(), assumptions).isTrue()
            : hasSureDay());
  }

  boolean meets(ValiditySpan other) {
    return hasSureDay() && other.hasSureDay() && from <= other.to && other.from <= to;
  }

  boolean isApartFrom(ValiditySpan other) {
    return overlap(other).isFalse();
  }

  private Truth overlap(ValiditySpan other) {
    if (validity.isPresent() && other.validity.isPresent()) {
      return validity.get().overlaps(other.validity.get(), assumptions);
    }
    if (validity.isPresent() || other.validity.isPresent()) {
      Period period = validity.or(() -> other.validity).orElseThrow();
      return day.or(() -> other.day)
          .map(date -> period.contains(date, assumptions))
          .orElse(Truth.UNKNOWN);
    }
    if (day.isPresent() && other.day.isPresent()) {
      Truth before = day.get().isBefore(other.day.get(), assumptions);
      return before.or(other.day.get().isBefore(day.get(), assumptions)).not();
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
