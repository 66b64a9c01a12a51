package io.github.crossborder.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoField;
import java.util.Optional;

/** A span of which both the first and the last day are known. */
record Days(LocalDate first, LocalDate last) {
  static Days ofMonths(int months, YearMonth last) {
    return new Days(last.minusMonths(months - 1L).atDay(1), last.atEndOfMonth());
  }

  /** Returns the year, half, quarter, month or day that has these days and no others. */
  Optional<PartialDate> date() {
    if (first.equals(last)) {
      return Optional.of(PartialDate.of(first));
    }
    int months = wholeMonths();
    int monthsBefore = first.getMonthValue() - 1;
    if (first.getDayOfMonth() != 1 || months == 0 || monthsBefore % months != 0) {
      return Optional.empty();
    }
    int year = first.getYear();
    int number = monthsBefore / months + 1;
    return Optional.ofNullable(
        switch (months) {
          case 12 -> PartialDate.ofYear(year);
          case 6 -> PartialDate.ofHalf(year, number);
          case 3 -> PartialDate.ofQuarter(year, number);
          case 1 -> PartialDate.of(YearMonth.from(first));
          default -> null;
        });
  }

  int count() {
    return (int) (last.toEpochDay() - first.toEpochDay() + 1);
  }

  boolean sameLengthAs(Days other) {
    int months = wholeMonths();
    return count() == other.count() || (months != 0 && months == other.wholeMonths());
  }

  Days later(int months) {
    return new Days(
        first.plusMonths(months), last.plusDays(1).plusMonths(months).minusDays(1));
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
