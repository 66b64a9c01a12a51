package io.github.crossborder.time;

import io.github.crossborder.Truth;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * All lengths that a period can have, by counting the days of every span that it can be: an oracle
 * for how they compare. Where an end is not bounded, some months before and after the year 2016
 * began stand for all days, so the other period should be shorter than these.
 */
record EveryLength(Set<Length> lengths) {
  private static final LocalDate FIRST = LocalDate.of(2015, 9, 1);
  private static final LocalDate LAST = LocalDate.of(2016, 8, 31);

  /** A number of days and, where they are whole, of months; no days are without end. */
  private record Length(long days, long months) {
    static final Length ENDLESS = new Length(0, 0);

    static Length of(LocalDate first, LocalDate last) {
      LocalDate next = last.plusDays(1);
      long months = ChronoUnit.MONTHS.between(first, next);
      boolean isWhole = next.getDayOfMonth() == first.getDayOfMonth();
      return new Length(ChronoUnit.DAYS.between(first, next), isWhole ? months : 0);
    }

    Truth isSameAs(Length other) {
      if (equals(ENDLESS) && other.equals(ENDLESS)) {
        return Truth.UNKNOWN;
      }
      return Truth.of(days == other.days || (months > 0 && months == other.months));
    }
  }

  static EveryLength of(Period period) {
    Set<Length> lengths = new HashSet<>();
    if (period.start().date().isEmpty() || period.end().date().isEmpty()) {
      lengths.add(Length.ENDLESS);
    }
    for (LocalDate first : days(period.start())) {
      for (LocalDate last : days(period.end())) {
        if (!last.isBefore(first)) {
          lengths.add(Length.of(first, last));
        }
      }
    }
    return new EveryLength(lengths);
  }

  private static List<LocalDate> days(PeriodEnd end) {
    if (end.isOpen()) {
      return List.of();
    }
    LocalDate first = end.date().flatMap(PartialDate::earliest).orElse(FIRST);
    LocalDate last = end.date().flatMap(PartialDate::latest).orElse(LAST);
    return first.datesUntil(last.plusDays(1)).toList();
  }

  /** Asks all pairs of lengths; UNKNOWN if they disagree. */
  Truth isSameAs(EveryLength other) {
    Truth all = Truth.TRUE;
    Truth any = Truth.FALSE;
    for (Length one : lengths) {
      for (Length two : other.lengths) {
        Truth same = one.isSameAs(two);
        all = all.and(same);
        any = any.or(same);
        if (all != Truth.TRUE && any != Truth.FALSE) {
          return Truth.UNKNOWN;
        }
      }
    }
    return all;
  }
}
