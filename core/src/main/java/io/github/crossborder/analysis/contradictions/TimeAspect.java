package io.github.crossborder.analysis.contradictions;

import io.github.crossborder.Assumptions;
import io.github.crossborder.analysis.internal.RunDays;
import io.github.crossborder.deal.Figure;
import io.github.crossborder.deal.Run;
import io.github.crossborder.time.PartialDate;
import io.github.crossborder.time.Period;
import java.util.List;
import java.util.Optional;

/**
 * The span or the day that a claim is for; two claims meet if it surely is the very same one.
 *
 * @param asOf whether the day is only that for which it was told, so that its span is still unsaid
 * @param key the one span or day it surely is
 */
record TimeAspect(
    ClaimDoubt respect,
    Optional<Period> span,
    Optional<PartialDate> day,
    boolean asOf,
    Optional<Object> key,
    Assumptions assumptions)
    implements Aspect {

  /** The time of a figure: its period or date, else the day for which it was told. */
  static Aspect of(
      Optional<Period> span,
      Optional<PartialDate> day,
      Optional<PartialDate> asOf,
      Assumptions assumptions) {
    boolean fallBack = span.isEmpty() && day.isEmpty();
    Optional<PartialDate> told = fallBack ? asOf : day;
    return new TimeAspect(
        ClaimDoubt.PERIOD_OR_DATE, span, told, fallBack, key(span, told, assumptions), assumptions);
  }

  /** The time of a figure that a run tells: the same where that and its length are. */
  static Aspect ofRun(Figure figure, Assumptions assumptions) {
    Optional<Object> key =
        figure.run().flatMap(Run::length).map(length -> List.of(figure.period(), figure.run()));
    return new TimeAspect(
        ClaimDoubt.PERIOD_OR_DATE, RunDays.span(figure), Optional.empty(), false, key, assumptions);
  }

  static Aspect comparedWith(Optional<Period> span, Assumptions assumptions) {
    return meeting(ClaimDoubt.COMPARED_PERIOD, span, Optional.empty(), assumptions);
  }

  static Aspect day(ClaimDoubt respect, Optional<PartialDate> day, Assumptions assumptions) {
    return meeting(respect, Optional.empty(), day, assumptions);
  }

  /** A time that two claims have in common if neither tells it, as two prices of one deal do. */
  private static Aspect meeting(
      ClaimDoubt respect,
      Optional<Period> span,
      Optional<PartialDate> day,
      Assumptions assumptions) {
    boolean unsaid = span.isEmpty() && day.isEmpty();
    Optional<Object> key = unsaid ? Optional.of(respect) : key(span, day, assumptions);
    return new TimeAspect(respect, span, day, false, key, assumptions);
  }

  private static Optional<Object> key(
      Optional<Period> span, Optional<PartialDate> day, Assumptions assumptions) {
    if (span.isPresent()) {
      Period period = span.get().assuming(assumptions);
      return period.contains(period).isTrue() ? Optional.of(Days.of(period)) : Optional.empty();
    }
    return day.map(date -> date.assuming(assumptions))
        .filter(date -> date.earliestEpochDay(Days.NO_START) == date.latestEpochDay(Days.NO_END))
        .map(date -> date.earliestEpochDay(Days.NO_START));
  }

  /** The one day that each known end of a span can be, counted from 1970-01-01. */
  private record Days(long first, long last) {
    static final long NO_START = Long.MIN_VALUE;
    static final long NO_END = Long.MAX_VALUE;

    static Days of(Period period) {
      Optional<PartialDate> start = period.start().date();
      Optional<PartialDate> end = period.end().date();
      return new Days(
          start.isPresent() ? start.get().earliestEpochDay(NO_START) : NO_START,
          end.isPresent() ? end.get().latestEpochDay(NO_END) : NO_END);
    }
  }

  @Override
  public String shown() {
    return span.map(TimeAspect::words).or(() -> day.map(PartialDate::display)).orElse("not told");
  }

  private static String words(Period period) {
    boolean ends = !period.start().isUnknown() || !period.end().isUnknown();
    return ends ? period.toString() : period.label().orElse("an untold time");
  }

  @Override
  public Object form() {
    return (span.isPresent() ? 1 : 0) + (day.isPresent() ? 2 : 0) + (asOf ? 4 : 0);
  }

  @Override
  public boolean isApartFrom(Aspect aspect) {
    TimeAspect other = (TimeAspect) aspect;
    if (span.isPresent() && other.span.isPresent()) {
      Period period = span.get().assuming(assumptions);
      Period another = other.span.get().assuming(assumptions);
      return period.contains(another).isFalse() || another.contains(period).isFalse();
    }
    if (day.isPresent() && other.day.isPresent()) {
      PartialDate date = day.get().assuming(assumptions);
      PartialDate another = other.day.get().assuming(assumptions);
      return date.isBefore(another).or(another.isBefore(date)).isTrue();
    }
    boolean bothSaid = isSaid() && other.isSaid();
    return bothSaid && !asOf && !other.asOf;
  }

  private boolean isSaid() {
    return span.isPresent() || day.isPresent();
  }
}
