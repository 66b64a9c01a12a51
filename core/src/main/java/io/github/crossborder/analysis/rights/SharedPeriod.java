package io.github.crossborder.analysis.rights;

import io.github.crossborder.Truth;
import io.github.crossborder.time.PartialDate;
import io.github.crossborder.time.Period;
import io.github.crossborder.time.PeriodEnd;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

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
    Truth otherLater = compare(one, other, PartialDate::isBefore);
    return select(one, other, otherLater)
        .orElseGet(() -> end(
            days(one, other, PartialDate::earliest).max(Comparator.naturalOrder()),
            ofBoth(one, other, PartialDate::latest, Comparator.reverseOrder())));
  }

  private static PeriodEnd earlier(PeriodEnd one, PeriodEnd other) {
    Truth otherEarlier = compare(one, other, PartialDate::isAfter);
    return select(one, other, otherEarlier)
        .orElseGet(() -> end(
            ofBoth(one, other, PartialDate::earliest, Comparator.naturalOrder()),
            days(one, other, PartialDate::latest).min(Comparator.naturalOrder())));
  }

  /** Returns the narrower end, if it is known which that is. */
  private static Optional<PeriodEnd> select(PeriodEnd one, PeriodEnd other, Truth otherNarrower) {
    if (one.equals(other) || other.isOpen()) {
      return Optional.of(one);
    }
    if (one.isOpen()) {
      return Optional.of(other);
    }
    return otherNarrower.isUnknown()
        ? Optional.empty()
        : Optional.of(otherNarrower.isTrue() ? other : one);
  }

  private static Truth compare(PeriodEnd one, PeriodEnd other, Order order) {
    return one.date().isPresent() && other.date().isPresent()
        ? order.of(one.date().get(), other.date().get())
        : Truth.UNKNOWN;
  }

  private interface Order {
    Truth of(PartialDate one, PartialDate other);
  }

  /** Returns a day that is known by its bounds alone, such as by the end of 2023. */
  private static PeriodEnd end(Optional<LocalDate> first, Optional<LocalDate> last) {
    if (first.isPresent() && last.isPresent()) {
      return PeriodEnd.on(PartialDate.between(first.get(), last.get()));
    }
    return first
        .map(day -> PartialDate.noEarlierThan(PartialDate.of(day)))
        .or(() -> last.map(day -> PartialDate.noLaterThan(PartialDate.of(day))))
        .map(PeriodEnd::on)
        .orElse(PeriodEnd.UNKNOWN);
  }

  private static Stream<LocalDate> days(
      PeriodEnd one, PeriodEnd other, Function<PartialDate, Optional<LocalDate>> day) {
    return Stream.of(one, other).flatMap(end -> end.date().flatMap(day).stream());
  }

  /** Returns the first of two days by an order, if both are known. */
  private static Optional<LocalDate> ofBoth(
      PeriodEnd one,
      PeriodEnd other,
      Function<PartialDate, Optional<LocalDate>> day,
      Comparator<LocalDate> order) {
    return days(one, other, day).count() == 2 ? days(one, other, day).min(order) : Optional.empty();
  }
}
