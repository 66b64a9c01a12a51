package io.github.crossborder.time;

import io.github.crossborder.time.Period.Assumption;
import io.github.crossborder.time.Period.Basis;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A year or a part of one that somebody reports on, its days known, such as a fiscal year. */
record ReportingPeriod(Days days, Basis basis) {
  private static final Set<Integer> CALENDAR_LENGTHS = Set.of(1, 3, 6, 12);
  private static final int YEAR = 12;

  /** Returns the part of a calendar year with that number, all of them so many months long. */
  static ReportingPeriod calendar(int months, int year, int number) {
    YearMonth last = YearMonth.of(PartialDate.checkedYear(year), months * number);
    return new ReportingPeriod(Days.ofMonths(months, last), Basis.CALENDAR);
  }

  static ReportingPeriod monthsTo(YearMonth last, int months, Basis basis) {
    PartialDate.checkedYear(last.getYear());
    return new ReportingPeriod(Days.ofMonths(months, last), basis);
  }

  /** Returns the year up to the given day of the year; 29 February is the last of February. */
  static ReportingPeriod fiscalYearOf(LocalDate date, MonthDay yearEnd) {
    int year = date.getYear() + (date.isAfter(yearEnd.atYear(date.getYear())) ? 1 : 0);
    Days days = new Days(yearEnd.atYear(year - 1).plusDays(1), yearEnd.atYear(year));
    return new ReportingPeriod(days, Basis.FISCAL);
  }

  /** Returns the year of which all these days are, if no other is possible. */
  static Optional<Period> fiscalYearOf(LocalDate first, LocalDate last, FiscalYearEnd yearEnd) {
    int year = first.getYear() - 1; // the end that belongs to a year may lie in the next
    while (yearEnd.lastDay(year).isBefore(first)) {
      year++;
    }
    LocalDate earliest = yearEnd.firstDay(year - 1).plusDays(1);
    LocalDate latest = yearEnd.lastDay(year - 1).plusDays(1);
    boolean isAllIn = !first.isBefore(latest) && !last.isAfter(yearEnd.firstDay(year));
    boolean isSayable = earliest.getYear() >= PartialDate.MIN_YEAR
        && yearEnd.lastDay(year).getYear() <= PartialDate.MAX_YEAR;
    return isAllIn && isSayable
        ? Optional.of(Period.builder()
            .start(PartialDate.between(earliest, latest))
            .end(PartialDate.between(yearEnd.firstDay(year), yearEnd.lastDay(year)))
            .basis(Basis.FISCAL)
            .addAssumed(yearEnd.isByWeeks() ? Assumption.WHOLE_WEEKS : Assumption.TWELVE_MONTHS)
            .build())
        : Optional.empty();
  }

  /** Returns the one of the same kind that is so many steps later, if this kind has neighbours. */
  Optional<ReportingPeriod> neighbour(int steps) {
    int months = days.wholeMonths();
    LocalDate first = days.first();
    boolean hasNeighbours = switch (basis) {
      case CALENDAR ->
        CALENDAR_LENGTHS.contains(months)
            && first.getDayOfMonth() == 1
            && (first.getMonthValue() - 1) % months == 0;
      case FISCAL -> months == YEAR;
      case ROLLING, UNSPECIFIED -> false;
    };
    return hasNeighbours
        ? Optional.of(new ReportingPeriod(days.later(steps * months), basis))
            .filter(ReportingPeriod::isSayable)
        : Optional.empty();
  }

  boolean isSayable() {
    return days.first().getYear() >= PartialDate.MIN_YEAR
        && days.last().getYear() <= PartialDate.MAX_YEAR;
  }

  /** Returns what is told of it. */
  Period.Builder told() {
    return Period.builder()
        .start(PartialDate.of(days.first()))
        .end(PartialDate.of(days.last()))
        .basis(basis);
  }

  /** Returns it where nothing was taken for granted but its own length. */
  Period period() {
    return assuming(List.of());
  }

  /** Returns it with what was taken for granted: of a fiscal year, that it has twelve months. */
  Period assuming(List<Assumption> assumed) {
    Period.Builder told = told().addAllAssumed(assumed);
    return basis != Basis.FISCAL || assumed.contains(Assumption.TWELVE_MONTHS)
        ? told.build()
        : told.addAssumed(Assumption.TWELVE_MONTHS).build();
  }
}
