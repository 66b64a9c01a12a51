package io.github.crossborder.analysis;

import io.github.crossborder.Assumptions;
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
record TermDays(long from, long to, long sureFrom, long sureTo) {
  private static final long FIRST = Long.MIN_VALUE / 2;
  private static final long LAST = Long.MAX_VALUE / 2;

  static TermDays of(Period period, Assumptions assumptions) {
    TermDays days = told(period, assumptions);
    // as Period does: a tolerance by which it would end before it starts is not used
    return days.isPossible() ? days : told(period, Assumptions.none());
  }

  private boolean isPossible() {
    return from <= to;
  }

  private static TermDays told(Period period, Assumptions assumptions) {
    PeriodEnd start = period.start();
    PeriodEnd end = period.end();
    boolean endless =
        end.isOpen() || (end.isUnknown() && !start.isUnknown() && assumptions.continuance());
    long from = earliest(start, assumptions, FIRST);
    long to = latest(end, assumptions, LAST);
    long lastStart = latest(start, assumptions, start.isOpen() ? FIRST : LAST);
    long firstEnd = earliest(end, assumptions, endless ? LAST : FIRST);
    return new TermDays(from, to, Math.min(lastStart, to), Math.max(firstEnd, from));
  }

  private static long earliest(PeriodEnd end, Assumptions assumptions, long otherwise) {
    Optional<PartialDate> date = end.date();
    return date.isPresent() ? day(date.get().earliest(assumptions), otherwise) : otherwise;
  }

  private static long latest(PeriodEnd end, Assumptions assumptions, long otherwise) {
    Optional<PartialDate> date = end.date();
    return date.isPresent() ? day(date.get().latest(assumptions), otherwise) : otherwise;
  }

  private static long day(Optional<LocalDate> date, long otherwise) {
    return date.isPresent() ? date.get().toEpochDay() : otherwise;
  }

  /** Returns the days by which either is found. */
  TermDays or(TermDays other) {
    return new TermDays(
        Math.min(from, other.from),
        Math.max(to, other.to),
        Math.min(sureFrom, other.sureFrom),
        Math.max(sureTo, other.sureTo));
  }

  /** Returns the first day that both may have, if anything bounds it. */
  static Optional<LocalDate> first(TermDays one, TermDays other) {
    return first(Math.max(one.from, other.from));
  }

  /** Returns the last day that both may have, if anything bounds it. */
  static Optional<LocalDate> last(TermDays one, TermDays other) {
    return last(Math.min(one.to, other.to));
  }

  /** Returns the days that both surely have: none if they start after they end. */
  static TermDays sure(TermDays one, TermDays other) {
    long from = Math.max(one.sureFrom, other.sureFrom);
    long to = Math.min(one.sureTo, other.sureTo);
    return new TermDays(from, to, from, to);
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

  /** What surely goes on for ever, but since when is not told, surely is there at last. */
  private static Optional<LocalDate> first(long day) {
    return day <= FIRST
        ? Optional.empty()
        : Optional.of(day >= LAST ? LocalDate.MAX : LocalDate.ofEpochDay(day));
  }

  private static Optional<LocalDate> last(long day) {
    return day >= LAST
        ? Optional.empty()
        : Optional.of(day <= FIRST ? LocalDate.MIN : LocalDate.ofEpochDay(day));
  }
}
