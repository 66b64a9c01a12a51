package io.github.crossborder.time;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.time.temporal.ChronoField;
import java.util.Optional;
import java.util.Set;

/** A span of which both the first and the last day are known. */
record Days(LocalDate first, LocalDate last) {
  private static final Set<Integer> CALENDAR_LENGTHS = Set.of(1, 3, 6, 12);
  private static final int YEAR = 12;

  static Days ofMonths(int months, YearMonth last) {
    return new Days(last.minusMonths(months - 1L).atDay(1), last.atEndOfMonth());
  }

  /** Returns the year up to the given day of the year; 29 February is the last of February. */
  static Days fiscalYearOf(LocalDate date, MonthDay yearEnd) {
    LocalDate sameYear = yearEnd.atYear(date.getYear());
    int year = date.getYear() + (date.isAfter(sameYear) ? 1 : 0);
    return new Days(yearEnd.atYear(year - 1).plusDays(1), yearEnd.atYear(year));
  }

  Period.Builder as(Period.Basis basis) {
    return Period.builder()
        .start(PartialDate.of(first))
        .end(PartialDate.of(last))
        .basis(basis);
  }

  int count() {
    return (int) (last.toEpochDay() - first.toEpochDay() + 1);
  }

  boolean sameLengthAs(Days other) {
    int months = wholeMonths();
    return count() == other.count() || (months != 0 && months == other.wholeMonths());
  }

  /** Returns the year, half, quarter or month that is so many steps later, if this is one. */
  Optional<Days> calendarNeighbour(int steps) {
    int months = wholeMonths();
    boolean calendar = CALENDAR_LENGTHS.contains(months)
        && first.getDayOfMonth() == 1
        && (first.getMonthValue() - 1) % months == 0;
    return calendar ? neighbour(steps * months) : Optional.empty();
  }

  /** Returns the twelve months that are so many steps later, if these are twelve. */
  Optional<Days> yearNeighbour(int steps) {
    return wholeMonths() == YEAR ? neighbour(steps * YEAR) : Optional.empty();
  }

  private Optional<Days> neighbour(int months) {
    LocalDate start = first.plusMonths(months);
    Days days = new Days(start, last.plusDays(1).plusMonths(months).minusDays(1));
    return Optional.of(days).filter(Days::isSayable);
  }

  boolean isSayable() {
    return first.getYear() >= PartialDate.MIN_YEAR && last.getYear() <= PartialDate.MAX_YEAR;
  }

  /** Returns 2 for 6 April to 5 June; 0 where the next day is not the same day of a month. */
  int wholeMonths() {
    LocalDate next = last.plusDays(1);
    if (first.getDayOfMonth() != next.getDayOfMonth()) {
      return 0;
    }
    return (int)
        (next.getLong(ChronoField.PROLEPTIC_MONTH) - first.getLong(ChronoField.PROLEPTIC_MONTH));
  }
}
