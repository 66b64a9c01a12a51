package io.github.crossborder.analysis.ownership;

import io.github.crossborder.deal.Interest;
import io.github.crossborder.time.PartialDate;
import io.github.crossborder.time.Period;
import io.github.crossborder.time.PeriodEnd;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The days on which a holding may have begun and ended, as rule 2.2 reads what is told of it; days
 * are numbers, the first and the last of which stand for all before and after.
 *
 * @param toldEnd whether an end is told, behind which nothing prolongs it
 * @param known the days of which it is surely known, before anything is assumed
 */
record Span(Ends start, Ends end, Optional<Ends> asOf, boolean toldEnd, List<Integer> known) {
  static final int LAST = 6;

  /** From one day to another, either included. */
  record Ends(int first, int last) {
    static final Ends ANY = new Ends(0, LAST);

    boolean isDay() {
      return first == last;
    }
  }

  static Span of(Interest claim) {
    Optional<Ends> asOf = claim.asOf().map(Span::days);
    Period validity = claim.validity().orElse(Period.unknown());
    Ends start = ends(validity.start(), 0);
    Ends end = ends(validity.end(), LAST);
    if (asOf.isPresent()
        && (asOf.get().last() < start.first() || asOf.get().first() > end.last())) {
      asOf = Optional.empty(); // validity counts
    }
    Span span = new Span(start, end, asOf, validity.end().date().isPresent(), List.of());
    List<Integer> known = new ArrayList<>();
    for (int day = 0; day <= LAST; day++) {
      int on = day;
      if (span.all().stream().allMatch(run -> run.first() <= on && on <= run.last())) {
        known.add(day);
      }
    }
    return new Span(start, end, asOf, span.toldEnd(), known);
  }

  /** Returns each run of days that is possible. */
  List<Ends> all() {
    List<Ends> all = new ArrayList<>();
    for (int first = 0; first <= LAST; first++) {
      for (int last = first; last <= LAST; last++) {
        if (allows(first, last)) {
          all.add(new Ends(first, last));
        }
      }
    }
    return all;
  }

  private static Ends ends(PeriodEnd end, int open) {
    return end.date().map(Span::days).orElse(end.isOpen() ? new Ends(open, open) : Ends.ANY);
  }

  private static Ends days(PartialDate date) {
    return new Ends(
        date.earliest().map(LocalDate::getDayOfMonth).orElse(0),
        date.latest().map(LocalDate::getDayOfMonth).orElse(LAST));
  }

  /** Whether continuance has a day to run from: one that is known, or by which it had begun. */
  boolean isAnchored() {
    return !known.isEmpty() || start.first() > 0;
  }

  /** Returns the day by which it surely had begun, and behind all days where there is none. */
  int begunBy() {
    int day = all().stream().mapToInt(Ends::first).max().orElse(LAST);
    return day == LAST ? LAST + 1 : day;
  }

  int lastKnown() {
    return known.isEmpty() ? begunBy() : Math.max(begunBy(), known.get(known.size() - 1));
  }

  /** Whether it may have run from one day to another. */
  boolean allows(int first, int last) {
    boolean dated =
        asOf.isEmpty() || first <= asOf.get().last() && last >= asOf.get().first();
    return first <= last
        && start.first() <= first
        && first <= start.last()
        && end.first() <= last
        && last <= end.last()
        && dated;
  }
}
