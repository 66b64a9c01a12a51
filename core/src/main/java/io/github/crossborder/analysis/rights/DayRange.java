package io.github.crossborder.analysis.rights;

import io.github.crossborder.time.PartialDate;
import io.github.crossborder.time.Period;
import io.github.crossborder.time.PeriodEnd;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Between which days a period may run, and between which it surely does: wide enough to find by
 * them all the periods with which {@link Period#overlaps} is not FALSE, or TRUE.
 *
 * @param from the first day that it may have, as a count from 1970-01-01
 * @param to the last day that it may have
 * @param sureFrom the last day on which it may start
 * @param sureTo the first day on which it may end
 */
record DayRange(int from, int to, int sureFrom, int sureTo) {
  /** As long past as anything. */
  private static final int FIRST = Integer.MIN_VALUE;

  /** As long to come as anything. */
  private static final int LAST = Integer.MAX_VALUE;

  /** Takes a period as it is under the assumptions. */
  static DayRange of(Period period) {
    PeriodEnd start = period.start();
    PeriodEnd end = period.end();
    int from = earliest(start.date(), FIRST);
    int to = latest(end.date(), LAST);
    int lastStart = latest(start.date(), start.isOpen() ? FIRST : LAST);
    int firstEnd = earliest(end.date(), end.isOpen() ? LAST : FIRST);
    return new DayRange(from, to, Math.min(lastStart, to), Math.max(firstEnd, from));
  }

  private static int earliest(Optional<PartialDate> date, int otherwise) {
    return date.isPresent() ? day(date.get().earliestEpochDay(otherwise)) : otherwise;
  }

  private static int latest(Optional<PartialDate> date, int otherwise) {
    return date.isPresent() ? day(date.get().latestEpochDay(otherwise)) : otherwise;
  }

  /** Returns the day, or one that is as long past or to come as these can be. */
  private static int day(long day) {
    return (int) Math.max(FIRST, Math.min(day, LAST));
  }

  /** Returns the first day that it may have, or after which it surely runs. */
  int from(boolean sure) {
    return sure ? sureFrom : from;
  }

  /** Returns the last day that it may have, or before which it surely runs. */
  int to(boolean sure) {
    return sure ? sureTo : to;
  }

  /** Returns the days by which either is found. */
  DayRange or(DayRange other) {
    return new DayRange(
        Math.min(from, other.from),
        Math.max(to, other.to),
        Math.min(sureFrom, other.sureFrom),
        Math.max(sureTo, other.sureTo));
  }

  /** Returns the first day that both may have, if anything bounds it. */
  static Optional<LocalDate> first(DayRange one, DayRange other) {
    return first(Math.max(one.from, other.from));
  }

  /** Returns the last day that both may have, if anything bounds it. */
  static Optional<LocalDate> last(DayRange one, DayRange other) {
    return last(Math.min(one.to, other.to));
  }

  /** Returns the days that both surely have: none if they start after they end. */
  static DayRange sure(DayRange one, DayRange other) {
    int from = Math.max(one.sureFrom, other.sureFrom);
    int to = Math.min(one.sureTo, other.sureTo);
    return new DayRange(from, to, from, to);
  }

  /** Whether the two surely have a day in common, whichever it is. */
  boolean surelyMeets(DayRange other) {
    return sureFrom <= other.sureTo && other.sureFrom <= sureTo;
  }

  /**
   * Returns the days of which one is the first that both have, of two that surely meet: that on
   * which the later one begins.
   */
  static DayRange firstOfBoth(DayRange one, DayRange other) {
    int from = Math.max(one.from, other.from);
    int to = Math.max(one.sureFrom, other.sureFrom);
    return new DayRange(from, to, from, to);
  }

  boolean isEmpty() {
    return from > to;
  }

  /** Returns the first day, if anything bounds it. */
  Optional<LocalDate> first() {
    return first(from);
  }

  /** Returns the last day, if anything bounds it. */
  Optional<LocalDate> last() {
    return last(to);
  }

  /** Of what never ends, but since when is not told, only days later than any other are sure. */
  private static Optional<LocalDate> first(int day) {
    return day == FIRST
        ? Optional.empty()
        : Optional.of(day == LAST ? LocalDate.MAX : LocalDate.ofEpochDay(day));
  }

  private static Optional<LocalDate> last(int day) {
    return day == LAST
        ? Optional.empty()
        : Optional.of(day == FIRST ? LocalDate.MIN : LocalDate.ofEpochDay(day));
  }
}
