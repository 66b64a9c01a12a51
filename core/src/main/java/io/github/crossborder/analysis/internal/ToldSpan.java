package io.github.crossborder.analysis.internal;

import io.github.crossborder.Assumptions;
import io.github.crossborder.time.PartialDate;
import io.github.crossborder.time.Period;
import io.github.crossborder.time.PeriodEnd;
import java.util.Optional;

/**
 * On which days a state such as a holding surely was so, by its validity and the day for which it
 * was told, and on which it may have been. It is one run of days, of which some are known: its told
 * start and end and the day for which it was told. Days count from 1970-01-01.
 *
 * @param mayFrom it was surely not so before
 * @param mayTo it was surely not so after
 * @param first its first known day
 * @param last its last known day
 * @param isEndTold whether its end is told, so that it goes on no longer
 * @param isAsOfOutside whether it was told for a day on which it surely was not so; that day is then
 *     left out
 */
public record ToldSpan(
    long mayFrom, long mayTo, Day first, Day last, boolean isEndTold, boolean isAsOfOutside) {
  /** Before all days. */
  public static final long PAST = -(1L << 60);
  /** After all days. */
  public static final long FUTURE = 1L << 60;

  private static final Day BEFORE_ALL = new Day(PAST, PAST);
  private static final Day AFTER_ALL = new Day(FUTURE, FUTURE);

  /** A day of which only is known that it is one of some; none if it is not known at all. */
  public record Day(long from, long to) {
    static final Day UNKNOWN = new Day(FUTURE, PAST);

    private static Day of(PartialDate date, Assumptions assumptions) {
      PartialDate assumed = date.assuming(assumptions);
      return new Day(assumed.earliestEpochDay(PAST), assumed.latestEpochDay(FUTURE));
    }

    private boolean isUnknown() {
      return from > to;
    }

    private Day earlier(Day other) {
      return isUnknown()
          ? other
          : other.isUnknown() ? this : new Day(Math.min(from, other.from), Math.min(to, other.to));
    }

    private Day later(Day other) {
      return isUnknown()
          ? other
          : other.isUnknown() ? this : new Day(Math.max(from, other.from), Math.max(to, other.to));
    }
  }

  /** Reads a validity and the day for which it was told. */
  public static ToldSpan of(
      Optional<Period> validity, Optional<PartialDate> asOf, Assumptions assumptions) {
    Day start = day(validity.map(Period::start), assumptions);
    Day end = day(validity.map(Period::end), assumptions);
    if (!start.isUnknown() && !end.isUnknown()) {
      start = new Day(start.from, Math.min(start.to, end.to));
      end = new Day(Math.max(end.from, start.from), end.to);
    }
    long mayFrom = start.isUnknown() ? PAST : start.from;
    long mayTo = end.isUnknown() ? FUTURE : end.to;
    Day told = asOf.map(date -> Day.of(date, assumptions)).orElse(Day.UNKNOWN);
    Day inside = new Day(Math.max(told.from, mayFrom), Math.min(told.to, mayTo));
    Day first = start.earlier(end).earlier(inside);
    Day last = start.later(end).later(inside);
    if (!first.isUnknown() && isOpen(validity.map(Period::start))) {
      first = BEFORE_ALL;
    }
    if (!last.isUnknown() && isOpen(validity.map(Period::end))) {
      last = AFTER_ALL;
    }
    boolean outside = !told.isUnknown() && inside.isUnknown();
    return new ToldSpan(mayFrom, mayTo, first, last, !end.isUnknown(), outside);
  }

  private static Day day(Optional<PeriodEnd> end, Assumptions assumptions) {
    return end.flatMap(PeriodEnd::date).map(date -> Day.of(date, assumptions)).orElse(Day.UNKNOWN);
  }

  private static boolean isOpen(Optional<PeriodEnd> end) {
    return end.filter(PeriodEnd::isOpen).isPresent();
  }

  /** Whether it is known that it was so on some day. */
  public boolean hasKnownDay() {
    return !first.isUnknown();
  }

  /** The first of the days on which it surely was so; after the last such day if there is none. */
  public long surelyFrom() {
    return hasKnownDay() ? first.to : FUTURE;
  }

  /** The last of the days on which it surely was so. */
  public long surelyTo() {
    return hasKnownDay() ? last.from : PAST;
  }

  /** Whether all that is known of it lies before all that is known of another. */
  public boolean isKnownBefore(ToldSpan other) {
    return hasKnownDay() && other.hasKnownDay() && last.to < other.first.from;
  }

  /**
   * What of it is so once something took effect on some day: from that day on. What was told without
   * days, or for a day before, was a plan for that day.
   */
  public ToldSpan onceInEffect(long from, long to) {
    long begins = Math.max(mayFrom, from);
    if (hasKnownDay() && last.from >= Math.max(first.to, to)) {
      Day known = new Day(Math.max(first.from, from), Math.max(first.to, to));
      return new ToldSpan(begins, mayTo, known, last, isEndTold, isAsOfOutside);
    }
    boolean planned = mayFrom == PAST && mayTo == FUTURE && (!hasKnownDay() || last.to < from);
    Day day = new Day(from, to);
    Day known = planned ? day : hasKnownDay() && last.from >= to ? last : Day.UNKNOWN;
    return new ToldSpan(begins, mayTo, known, known, isEndTold, isAsOfOutside);
  }
}
