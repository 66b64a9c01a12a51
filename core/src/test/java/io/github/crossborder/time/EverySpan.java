package io.github.crossborder.time;

import static java.time.temporal.ChronoUnit.DAYS;

import io.github.crossborder.Truth;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;

/**
 * All spans of days that a period of early 2016 can be, one by one, so that answers can be checked
 * against each of them. Days count from 25 December 2015; a few days before January and after March
 * stand for all that lie further off.
 */
record EverySpan(List<int[]> spans) {
  private static final LocalDate DAY_0 = LocalDate.of(2015, 12, 25);
  private static final int DAYS_IN_ALL = 104;
  private static final int NO_START = -1;
  private static final int NO_END = DAYS_IN_ALL;

  interface Question {
    boolean holds(int start, int end, int otherStart, int otherEnd);
  }

  /** Days and months of January to March 2016, approximate, uncertain or sets now and then. */
  static Arbitrary<PartialDate> dates() {
    Arbitrary<LocalDate> days =
        Arbitraries.integers().between(0, 90).map(LocalDate.of(2016, 1, 1)::plusDays);
    Arbitrary<PartialDate> sure = Arbitraries.oneOf(
        days.map(PartialDate::of), days.map(YearMonth::from).map(PartialDate::of));
    return Arbitraries.frequencyOf(
        Tuple.of(3, Dates.withDoubt(sure)), Tuple.of(1, Dates.sets(sure)));
  }

  static Arbitrary<Period> periods() {
    return Periods.plain(dates());
  }

  static EverySpan of(Period period) {
    List<int[]> spans = new ArrayList<>();
    for (int start : days(period.start(), NO_START)) {
      for (int end : days(period.end(), NO_END)) {
        if (start <= end) {
          spans.add(new int[] {start, end});
        }
      }
    }
    return new EverySpan(spans);
  }

  /** Returns what a date can be, as spans of one day. */
  static EverySpan of(PartialDate date) {
    return new EverySpan(days(PeriodEnd.on(date), NO_END).stream()
        .map(day -> new int[] {day, day})
        .toList());
  }

  /** Asks all pairs of spans; UNKNOWN if they disagree. */
  Truth ask(EverySpan other, Question question) {
    boolean holds = false;
    boolean fails = false;
    for (int[] one : spans) {
      for (int[] two : other.spans) {
        boolean answer = question.holds(one[0], one[1], two[0], two[1]);
        holds |= answer;
        fails |= !answer;
        if (holds && fails) {
          return Truth.UNKNOWN;
        }
      }
    }
    return Truth.of(holds);
  }

  static boolean contains(int start, int end, int otherStart, int otherEnd) {
    for (int day = otherStart; day <= otherEnd; day++) {
      if (day < start || day > end) {
        return false;
      }
    }
    return true;
  }

  static boolean overlaps(int start, int end, int otherStart, int otherEnd) {
    for (int day = otherStart; day <= otherEnd; day++) {
      if (start <= day && day <= end) {
        return true;
      }
    }
    // Two spans without a start meet before all days, two without an end after all.
    return false;
  }

  private static List<Integer> days(PeriodEnd end, int open) {
    List<Integer> days = new ArrayList<>();
    if (!end.date().isPresent()) {
      days.add(open);
    }
    if (!end.isOpen()) {
      LocalDate first = end.date().flatMap(PartialDate::earliest).orElse(DAY_0);
      LocalDate last =
          end.date().flatMap(PartialDate::latest).orElse(DAY_0.plusDays(DAYS_IN_ALL - 1));
      first.datesUntil(last.plusDays(1)).forEach(day -> days.add((int) DAYS.between(DAY_0, day)));
    }
    return days;
  }
}
