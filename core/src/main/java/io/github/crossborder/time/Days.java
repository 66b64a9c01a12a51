package io.github.crossborder.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoField;

/** A span of which both the first and the last day are known. */
record Days(LocalDate first, LocalDate last) {
  static Days ofMonths(int months, YearMonth last) {
    return new Days(last.minusMonths(months - 1L).atDay(1), last.atEndOfMonth());
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
