package io.github.crossborder.analysis.status;

import io.github.crossborder.Assumptions;
import io.github.crossborder.analysis.internal.LinkedDays;
import io.github.crossborder.analysis.internal.RunDays;
import io.github.crossborder.book.DealBook;
import io.github.crossborder.deal.Term;
import io.github.crossborder.time.PartialDate;
import io.github.crossborder.time.Period;
import io.github.crossborder.time.PeriodEnd;
import java.util.Optional;

/**
 * The days of a term, counted from 1970-01-01: the first it can have; that by which it has begun;
 * the first and the last it surely has; the last it can have; whether an end is told; and whether any
 * day is, as one of which none is told shows nothing.
 */
record TermDays(
    long first,
    long begunBy,
    long sureFirst,
    long sureLast,
    long last,
    boolean endTold,
    boolean areTold) {
  private static final TermDays UNTOLD = new TermDays(
      StatusMove.ALWAYS,
      StatusMove.NEVER,
      StatusMove.NEVER,
      StatusMove.ALWAYS,
      StatusMove.NEVER,
      false,
      false);

  /** Returns the days of a term by its validity, its run and the day for which it was told. */
  static TermDays of(DealBook book, Term term, Assumptions assumptions) {
    if (term.run().isPresent()) {
      return RunDays.of(book, term.validity(), term.run(), assumptions)
          .map(TermDays::of)
          .orElse(UNTOLD);
    }
    Optional<PartialDate> asOf = term.asOf().map(date -> date.assuming(assumptions));
    if (term.validity().filter(told -> !told.equals(Period.unknown())).isEmpty()
        && asOf.isEmpty()) {
      return UNTOLD;
    }
    Period validity = term.validity().orElse(Period.unknown());
    PeriodEnd start = validity.start();
    PeriodEnd end = validity.end();
    Optional<PartialDate> starts = start.date().map(date -> date.assuming(assumptions));
    Optional<PartialDate> ends = end.date().map(date -> date.assuming(assumptions));
    long first = earliest(starts, StatusMove.ALWAYS);
    long last = latest(ends, StatusMove.NEVER);
    long begun = start.isOpen() ? StatusMove.ALWAYS : latest(starts, StatusMove.NEVER);
    long ended = end.isOpen() ? StatusMove.NEVER : earliest(ends, StatusMove.ALWAYS);
    long sureFirst = begun;
    long sureLast = ended;
    if (asOf.isPresent()) {
      long told = earliest(asOf, StatusMove.ALWAYS);
      long by = latest(asOf, StatusMove.NEVER);
      if (start.isUnknown() && end.isUnknown()) {
        begun = by;
        sureFirst = by;
        sureLast = told;
      } else if (start.isUnknown()) {
        sureFirst = by;
        begun = by;
      } else if (end.isUnknown()) {
        sureLast = told;
      }
    }
    if (end.isUnknown() && sureLast < sureFirst && first == begun) {
      sureLast = begun; // of what is told to begin on a day, that day is sure
    }
    if (start.isUnknown() && end.date().isPresent()) { // and of what ends on a day, that
      sureFirst = sureLast < sureFirst && last == ended ? ended : sureFirst;
      begun = Math.min(begun, last);
    }
    return new TermDays(first, begun, sureFirst, sureLast, last, end.date().isPresent(), true);
  }

  /** What runs from something that perhaps did not happen holds on no day for sure, nor expires. */
  private static TermDays of(RunDays run) {
    boolean sure = run.holds().isTrue();
    long first = run.firstPossible() == LinkedDays.ALWAYS ? StatusMove.ALWAYS : run.firstPossible();
    long end = run.lastPossible() == LinkedDays.NEVER ? StatusMove.NEVER : run.lastPossible();
    return sure
        ? new TermDays(
            first,
            run.lastStart() == LinkedDays.NEVER ? StatusMove.NEVER : run.lastStart(),
            run.firstSure(),
            run.lastSure(),
            end,
            end != StatusMove.NEVER,
            true)
        : new TermDays(
            first, StatusMove.NEVER, StatusMove.NEVER, StatusMove.ALWAYS, end, false, true);
  }

  private static long earliest(Optional<PartialDate> date, long otherwise) {
    return date.isPresent() ? date.get().earliestEpochDay(otherwise) : otherwise;
  }

  private static long latest(Optional<PartialDate> date, long otherwise) {
    return date.isPresent() ? date.get().latestEpochDay(otherwise) : otherwise;
  }

  /** Returns these days if they go on, surely or perhaps, to those of the next stage. */
  TermDays upTo(TermDays next, boolean surely) {
    return surely
        ? new TermDays(
            first,
            Math.min(begunBy, next.begunBy),
            sureFirst,
            next.sureLast,
            next.last,
            next.endTold,
            areTold || next.areTold)
        : new TermDays(
            first,
            Math.min(begunBy, next.begunBy),
            sureFirst,
            Math.min(sureLast, next.sureLast),
            Math.max(last, next.last),
            next.endTold,
            areTold || next.areTold);
  }

  /** Whether a day surely is one of them. */
  boolean surelyHas(long day) {
    return sureFirst <= day && day <= sureLast;
  }

  /** Returns the last day, up to one, on which it surely was in force or had been. */
  long lastShown(long day) {
    return Math.min(day, Math.max(begunBy, sureLast));
  }

  /** Returns the first day that can be the last, up to one, on which it was in force. */
  long lastShownAtLeast(long day) {
    return surelyHas(day) ? day : Math.min(day, Math.max(first, sureLast));
  }

  /** Whether it may have been over by a day, since when nothing is told. */
  boolean mayBeOver(long day) {
    boolean told = endTold || sureFirst <= sureLast;
    return !surelyHas(day) && day > (told ? Math.max(first, sureLast) : first);
  }
}
