package io.github.crossborder.time;

import io.github.crossborder.Truth;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * All the spans of days that a {@link Period} can be: each starts on one of the days from {@code
 * firstStart} to {@code lastStart}, ends on one from {@code firstEnd} to {@code lastEnd}, and does
 * not end before it starts. Days count from 1970-01-01.
 *
 * <p>Both ranges hold only days that some such span has. So a sentence about two periods is TRUE if
 * it holds for the extreme choices that are worst for it, and FALSE if it fails for the best.
 */
record Span(long firstStart, long lastStart, long firstEnd, long lastEnd) {
  /** A start that is told to be OPEN: before every day. */
  static final long NO_START = -(1L << 60);
  /** A day before all that are told: how far back a date without sure bounds may lie. */
  static final long SOME_PAST = NO_START + 1;
  /** An end that is told to be OPEN: after every day. */
  static final long NO_END = 1L << 60;
  /** A day after all that are told: how far ahead a date without sure bounds may lie. */
  static final long SOME_FUTURE = NO_END - 1;

  /** No two spans of equally many whole months differ by more days, over the 400-year cycle. */
  private static final int MONTHS_DIFFER_BY = 6;

  static Span of(Period period) {
    Span span = raw(period.start(), period.end());
    return new Span(
        span.firstStart,
        Math.min(span.lastStart, span.lastEnd),
        Math.max(span.firstEnd, span.firstStart),
        span.lastEnd);
  }

  /** Returns whether a period with these ends exists: none does that surely ends too early. */
  static boolean isPossible(PeriodEnd start, PeriodEnd end) {
    return raw(start, end).isPossible();
  }

  private static Span raw(PeriodEnd start, PeriodEnd end) {
    return new Span(
        start.low(NO_START),
        start.high(start.isOpen() ? NO_START : SOME_FUTURE),
        end.low(end.isOpen() ? NO_END : SOME_PAST),
        end.high(NO_END));
  }

  private boolean isPossible() {
    return firstStart <= lastEnd;
  }

  Truth contains(long firstDay, long lastDay) {
    if (lastStart <= firstDay && lastDay <= firstEnd) {
      return Truth.TRUE;
    }
    return firstStart <= lastDay && firstDay <= lastEnd ? Truth.UNKNOWN : Truth.FALSE;
  }

  Truth contains(Span other) {
    if (lastStart <= other.firstStart && other.lastEnd <= firstEnd) {
      return Truth.TRUE;
    }
    boolean possible = firstStart <= other.lastStart && other.firstEnd <= lastEnd;
    return possible ? Truth.UNKNOWN : Truth.FALSE;
  }

  Truth overlaps(Span other) {
    if (lastStart <= other.firstEnd && other.lastStart <= firstEnd) {
      return Truth.TRUE;
    }
    boolean possible = firstStart <= other.lastEnd && other.firstStart <= lastEnd;
    return possible ? Truth.UNKNOWN : Truth.FALSE;
  }

  Truth sameLengthAs(Span other) {
    Optional<Days> days = days();
    Optional<Days> otherDays = other.days();
    if (days.isPresent() && otherDays.isPresent()) {
      return Truth.of(days.get().sameLengthAs(otherDays.get()));
    }
    if (mayBeEndless() && other.mayBeEndless()) {
      return Truth.UNKNOWN; // both are possible
    }
    boolean possible = mayEnd() && other.mayEnd() && ending().mayBeAsLongAs(other.ending());
    return possible ? Truth.UNKNOWN : Truth.FALSE; // it has several lengths: one is another's
  }

  private boolean mayBeEndless() {
    return firstStart == NO_START || lastEnd == NO_END;
  }

  private boolean mayEnd() {
    return lastStart != NO_START && firstEnd != NO_END;
  }

  /** Of the spans that this may be, those that have a first and a last day. */
  private Span ending() {
    return new Span(
        Math.max(firstStart, SOME_PAST), lastStart, firstEnd, Math.min(lastEnd, SOME_FUTURE));
  }

  private boolean mayBeAsLongAs(Span other) {
    if (shortest() > other.longest()) {
      return other.mayHaveAsManyMonthsAs(this);
    }
    return other.shortest() <= longest() || mayHaveAsManyMonthsAs(other);
  }

  /**
   * Whether this, always of fewer days, may have as many whole months as the other. Equally many
   * months are nearly equally many days, so only the longest of this and the shortest of the other
   * come into question: a few days at the ends.
   */
  private boolean mayHaveAsManyMonthsAs(Span other) {
    if (other.shortest() - longest() > MONTHS_DIFFER_BY) {
      return false;
    }
    Span longest = new Span(
        firstStart,
        Math.min(lastStart, firstStart + MONTHS_DIFFER_BY),
        Math.max(firstEnd, lastEnd - MONTHS_DIFFER_BY),
        lastEnd);
    Span shortest = new Span(
        Math.max(other.firstStart, other.lastStart - MONTHS_DIFFER_BY),
        other.lastStart,
        other.firstEnd,
        Math.min(other.lastEnd, other.firstEnd + MONTHS_DIFFER_BY));
    List<Integer> months = shortest.wholeMonths().boxed().toList();
    return longest.wholeMonths().anyMatch(months::contains);
  }

  /** The counts of months, where these are whole, of all the spans that this may be. */
  private IntStream wholeMonths() {
    return LongStream.rangeClosed(firstStart, lastStart)
        .boxed()
        .flatMap(start -> LongStream.rangeClosed(Math.max(start, firstEnd), lastEnd)
            .mapToObj(end -> new Days(LocalDate.ofEpochDay(start), LocalDate.ofEpochDay(end))))
        .mapToInt(Days::wholeMonths)
        .filter(months -> months > 0);
  }

  Optional<LocalDate> firstDay() {
    boolean known = firstStart == lastStart && firstStart != NO_START;
    return known ? Optional.of(LocalDate.ofEpochDay(firstStart)) : Optional.empty();
  }

  Optional<LocalDate> lastDay() {
    boolean known = firstEnd == lastEnd && lastEnd != NO_END;
    return known ? Optional.of(LocalDate.ofEpochDay(lastEnd)) : Optional.empty();
  }

  Optional<Days> days() {
    return firstDay().flatMap(first -> lastDay().map(last -> new Days(first, last)));
  }

  private long shortest() {
    return Math.max(firstEnd - lastStart + 1, 1);
  }

  private long longest() {
    return lastEnd - firstStart + 1;
  }
}
