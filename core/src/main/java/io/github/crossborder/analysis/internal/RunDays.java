package io.github.crossborder.analysis.internal;

import static io.github.crossborder.analysis.internal.LinkedDays.ALWAYS;
import static io.github.crossborder.analysis.internal.LinkedDays.NEVER;

import io.github.crossborder.Assumptions;
import io.github.crossborder.Truth;
import io.github.crossborder.book.DealBook;
import io.github.crossborder.deal.Certainty;
import io.github.crossborder.deal.Claim;
import io.github.crossborder.deal.Event;
import io.github.crossborder.deal.Figure;
import io.github.crossborder.deal.Run;
import io.github.crossborder.deal.Transfer;
import io.github.crossborder.quantity.Quantity;
import io.github.crossborder.quantity.UnitOfMeasure;
import io.github.crossborder.time.PartialDate;
import io.github.crossborder.time.Period;
import io.github.crossborder.time.PeriodEnd;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Between which days something holds that is told by a validity, a run, or both, such as from 29 or
 * 30 December 2017 to one of 28 to 30 December 2019 for "two years from closing": whether the first
 * day counts is not told. Assumptions have been made already. Days count from 1970-01-01.
 *
 * @param firstStart the first day on which it may begin, or {@link LinkedDays#ALWAYS}
 * @param lastStart the last such day, or {@link LinkedDays#NEVER}
 * @param firstEnd the first day on which it may end
 * @param lastEnd the last such day
 * @param holds TRUE if it surely has a day, FALSE if it surely has none: a run from what did perhaps
 *     not happen, or that is perhaps over before the validity begins, may have none
 */
public record RunDays(long firstStart, long lastStart, long firstEnd, long lastEnd, Truth holds) {
  private static final LocalDate FIRST = LocalDate.of(1, 1, 1);
  private static final LocalDate LAST = LocalDate.of(9999, 12, 31);
  private static final Quantity NOTHING = Quantity.exactly(0, UnitOfMeasure.DAY);

  /** Two words for one thing. */
  private static final Set<Event.Type> CLOSED = Set.of(Event.Type.COMPLETED, Event.Type.CLOSING);

  /** The days on which a validity or a run may begin, or end. */
  private record Days(long first, long last) {
    static final Days ANY = new Days(ALWAYS, NEVER);

    static Days of(PartialDate date) {
      return new Days(date.earliestEpochDay(ALWAYS), date.latestEpochDay(NEVER));
    }

    /** Null for an end that is not told. */
    static @Nullable Days of(PeriodEnd end, long open) {
      return end.isUnknown()
          ? null
          : end.date().map(Days::of).orElseGet(() -> new Days(open, open));
    }

    /** Returns the day that comes first of the two. */
    Days earlier(Days other) {
      return new Days(Math.min(first, other.first), Math.min(last, other.last));
    }

    /** Returns the day that comes last of the two. */
    Days later(Days other) {
      return new Days(Math.max(first, other.first), Math.max(last, other.last));
    }

    Days hull(Days other) {
      return new Days(Math.min(first, other.first), Math.max(last, other.last));
    }

    Days later(Lag lag) {
      return new Days(lag.earliestAfter(first), lag.latestAfter(last));
    }
  }

  /** Returns when something holds; empty where neither a validity nor a run is told. */
  public static Optional<RunDays> of(
      DealBook book, Optional<Period> validity, Optional<Run> run, Assumptions assumptions) {
    Optional<Period> told = validity.map(period -> period.assuming(assumptions));
    Days since = told.map(period -> Days.of(period.start(), ALWAYS)).orElse(null);
    Days until = told.map(period -> Days.of(period.end(), NEVER)).orElse(null);
    return run.isPresent()
        ? Optional.of(of(book, since, until, run.get(), assumptions))
        : told.map(period -> of(since, until, Truth.TRUE));
  }

  /** Returns when a run holds of which the days are all among these. */
  public RunDays within(DealBook book, Run run, Assumptions assumptions) {
    RunDays days =
        of(book, new Days(firstStart, lastStart), new Days(firstEnd, lastEnd), run, assumptions);
    return new RunDays(
        days.firstStart, days.lastStart, days.firstEnd, days.lastEnd, holds.and(days.holds));
  }

  private static RunDays of(@Nullable Days start, @Nullable Days end, Truth holds) {
    Days first = start == null ? Days.ANY : start;
    Days last = end == null ? Days.ANY : end;
    return new RunDays(first.first, first.last, last.first, last.last, holds);
  }

  private static RunDays of(
      DealBook book, @Nullable Days since, @Nullable Days until, Run run, Assumptions assumptions) {
    Optional<Quantity> length = run.length().map(time -> time.assuming(assumptions));
    if (run.from().isEmpty()) { // it begins on the first day there is, and so has a day
      Days end = end(since == null ? Days.ANY : since, length.orElseThrow());
      return of(since, until == null ? end : end.earlier(until), Truth.TRUE);
    }
    Days start = start(book, run.from().get(), assumptions);
    Days end = length.map(time -> end(start, time)).orElse(null);
    Days last = end == null ? until : until == null ? end : end.earlier(until);
    if (last == null && assumptions.continuance()) {
      last = new Days(NEVER, NEVER);
    }
    boolean surelyMeet = (until == null || start.last <= until.first)
        && (since == null || end == null || since.last <= end.first);
    boolean sure = surelyMeet && isSure(book, run.from().get());
    RunDays days = of(since == null ? start : start.later(since), last, Truth.of(sure));
    Truth holds = sure ? Truth.TRUE : Truth.of(days.firstStart <= days.lastEnd).and(Truth.UNKNOWN);
    return new RunDays(days.firstStart, days.lastStart, days.firstEnd, days.lastEnd, holds);
  }

  private static Days start(DealBook book, Run.Anchor anchor, Assumptions assumptions) {
    Quantity lag = anchor.lag().orElse(NOTHING).assuming(assumptions);
    return days(book, anchor, assumptions).later(Lag.of(lag, 0, 1));
  }

  /** What lasts so long ends on the last of these days, or on the day before. */
  private static Days end(Days begins, Quantity length) {
    if (begins.last == ALWAYS) {
      return Days.ANY; // since when it has always been is not told
    }
    return begins.later(Lag.of(length, 1, 0));
  }

  /** Returns the days of what a run begins with: of all that surely happened, else since the first. */
  private static Days days(DealBook book, Run.Anchor anchor, Assumptions assumptions) {
    List<Claim> told = told(book, anchor);
    boolean sure = isSure(book, anchor);
    List<Event> events =
        told.stream().filter(Event.class::isInstance).map(Event.class::cast).toList();
    LinkedDays linked = LinkedDays.around(book, events, assumptions);
    return told.stream()
        .filter(claim -> !sure || isSure(claim))
        .map(claim -> days(claim, linked, assumptions))
        .reduce(Days::hull)
        .map(days -> sure ? days : new Days(days.first, NEVER))
        .orElse(Days.ANY);
  }

  private static Days days(Claim claim, LinkedDays linked, Assumptions assumptions) {
    int place = linked.place(claim.id());
    return place >= 0 && linked.earliest(place) <= linked.latest(place)
        ? new Days(linked.earliest(place), linked.latest(place))
        : LinkedDays.dateOf(claim)
            .map(date -> Days.of(date.assuming(assumptions)))
            .orElse(Days.ANY);
  }

  private static boolean isSure(DealBook book, Run.Anchor anchor) {
    return told(book, anchor).stream().anyMatch(RunDays::isSure);
  }

  private static boolean isSure(Claim claim) {
    boolean paid = !(claim instanceof Transfer transfer) || !transfer.contingent();
    return paid
        && claim.citations().stream()
            .anyMatch(citation -> citation.certainty() == Certainty.STATED);
  }

  /** Returns what the anchor may be, as far as it is told to have happened. */
  private static List<Claim> told(DealBook book, Run.Anchor anchor) {
    if (anchor.event().isPresent()) {
      Event.Type type = anchor.event().get();
      return book.eventsOf(anchor.entry()).stream()
          .filter(event ->
              event.type().equals(type) || (CLOSED.contains(type) && CLOSED.contains(event.type())))
          .filter(RunDays::happened)
          .<Claim>map(event -> event)
          .toList();
    }
    return book.find(anchor.entry(), Claim.class)
        .filter(RunDays::happened)
        .map(List::of)
        .orElse(List.of());
  }

  private static boolean happened(Claim claim) {
    return claim.rank() != Claim.Rank.DEPRECATED
        && !(claim instanceof Event event && event.status() != Event.Status.OCCURRED)
        && !(claim instanceof Transfer transfer && transfer.date().isEmpty());
  }

  /** Returns the span of a figure, told by words alone where a run tells it or a part of it. */
  public static Optional<Period> span(Figure figure) {
    return figure.run().isEmpty()
        ? figure.period()
        : Optional.of(Period.unresolved(
            figure.period().map(period -> period.display() + ", ").orElse("")
                + figure.run().get()));
  }

  /** Returns the first day on which it may hold. */
  public long firstPossible() {
    return holds.isFalse() ? NEVER : firstStart;
  }

  /** Returns the first day on which it surely holds; after {@link #lastSure} if none is sure. */
  public long firstSure() {
    return holds.isTrue() ? lastStart : NEVER;
  }

  /** Returns the last day on which it surely holds. */
  public long lastSure() {
    return holds.isTrue() ? firstEnd : ALWAYS;
  }

  /** Returns the last day on which it may hold. */
  public long lastPossible() {
    return holds.isFalse() ? ALWAYS : lastEnd;
  }

  /** Returns the days as a period; an unknown one where it surely has none. */
  public Period period() {
    if (holds.isFalse()) {
      return Period.unknown();
    }
    return Period.builder()
        .start(lastStart == ALWAYS ? PeriodEnd.OPEN : end(firstStart, lastStart))
        .end(firstEnd == NEVER ? PeriodEnd.OPEN : end(firstEnd, lastEnd))
        .build();
  }

  private static PeriodEnd end(long first, long last) {
    boolean from = first >= FIRST.toEpochDay();
    boolean to = last <= LAST.toEpochDay();
    LocalDate earliest = LocalDate.ofEpochDay(Math.min(first, LAST.toEpochDay()));
    if (from && to) {
      return PeriodEnd.on(PartialDate.between(earliest, LocalDate.ofEpochDay(last)));
    } else if (from) {
      return PeriodEnd.on(PartialDate.noEarlierThan(PartialDate.of(earliest)));
    }
    return to
        ? PeriodEnd.on(PartialDate.noLaterThan(PartialDate.of(LocalDate.ofEpochDay(last))))
        : PeriodEnd.UNKNOWN;
  }
}
