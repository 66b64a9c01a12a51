package io.github.crossborder.analysis.status;

import io.github.crossborder.deal.Certainty;
import java.util.ArrayList;
import java.util.List;

/**
 * From when to when terms hold, as their validity and the day for which they were told leave open:
 * each choice is a world of its own.
 */
final class TermSpans {
  /** Long after what is on the calendar. */
  private static final int NO_DAY = 1000;

  /** A world's terms: those that bear, as one where they are stages of one (T4). */
  record Span(int first, int last, boolean toldEnd, boolean exhaustive, boolean sayingAfterStart) {}

  private final List<ToldDeal.Right> rights;

  /** Whether some term holds on a day of the calendar. */
  static boolean haveDays(List<Span> spans) {
    return spans.stream().anyMatch(span -> span.first() != NO_DAY);
  }

  TermSpans(List<ToldDeal.Right> rights) {
    this.rights = rights;
  }

  /** Returns each choice of first and last days of the terms that bear. */
  List<List<Span>> spans(List<Integer> bear) {
    List<List<Span>> all = List.of(List.of());
    for (int term : bear) {
      List<List<Span>> longer = new ArrayList<>();
      boolean stage = rights.get(term).nextStage() && bear.contains(term - 1);
      for (List<Span> before : all) {
        boolean staged = stage && !rights.get(term - 1).isUndated()
            || bear.contains(term + 1)
                && rights.get(term + 1).nextStage()
                && !rights.get(term + 1).isUndated();
        for (Span span : spans(rights.get(term), staged)) {
          List<Span> with = new ArrayList<>(before);
          if (stage) {
            Span first = with.remove(with.size() - 1);
            if (span.first() > first.first() || span.first() == NO_DAY) {
              with.add(new Span(
                  first.first(),
                  span.last(),
                  span.toldEnd(),
                  first.exhaustive() && span.exhaustive(),
                  first.sayingAfterStart() || span.sayingAfterStart()));
              longer.add(with);
            }
          } else {
            with.add(span);
            longer.add(with);
          }
        }
      }
      all = longer;
    }
    return all;
  }

  /** One of which no day is told, bears on no day of the calendar; it only has no told end. */
  private static List<Span> spans(ToldDeal.Right term, boolean staged) {
    List<Span> spans = new ArrayList<>();
    if (term.isUndated() && !staged) {
      return List.of(new Span(NO_DAY, NO_DAY, false, term.exhaustive(), false));
    }
    ToldDeal.Edge start = term.start();
    ToldDeal.Edge end = term.end();
    boolean holdsAsOf = term.asOf().isPresent()
        && term.asOf().getAsInt() >= start.first()
        && term.asOf().getAsInt() <= end.last();
    // T1: a source of the term, surely published on or after its first day, or its asOf.
    int begun = Math.min(
        start.last(), Math.min(end.last(), holdsAsOf ? term.asOf().getAsInt() : Courses.DAYS));
    boolean published = term.certainty() == Certainty.STATED
        && term.published().isPresent()
        && term.published().getAsInt() >= begun;
    boolean saying = published || term.asOf().isPresent() && term.asOf().getAsInt() >= begun;
    for (int first = start.first(); first <= start.last(); first++) {
      int from = end.open() ? Courses.DAYS : Math.max(first, end.first());
      int to = end.open() ? Courses.DAYS : end.last();
      for (int last = from; last <= to; last++) {
        boolean agrees =
            !holdsAsOf || first <= term.asOf().getAsInt() && term.asOf().getAsInt() <= last;
        if (agrees) {
          spans.add(new Span(first, last, end.isTold(), term.exhaustive(), saying));
        }
      }
    }
    return spans;
  }
}
