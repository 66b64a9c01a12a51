package io.github.crossborder.money;

import io.github.crossborder.time.PartialDate;
import io.github.crossborder.time.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** From when until when there are rates; without an end where one is fixed for good. */
final class KnownSpan {
  /** In days; banks close for less, and a month without a rate between two that have one is news. */
  private static final int LONGEST_PAUSE = 31;

  private KnownSpan() {}

  static Period of(LocalDate first, @Nullable LocalDate last) {
    PartialDate start = PartialDate.of(first);
    return last == null ? Period.since(start) : Period.between(start, PartialDate.of(last));
  }

  /** The days that are in both. */
  static Optional<Period> both(Period one, Period other) {
    LocalDate first = later(start(one), start(other));
    LocalDate last = earlier(end(one), end(other));
    return last.isBefore(first) ? Optional.empty() : Optional.of(between(first, last));
  }

  /** The days from the first of either to the last of either. */
  static Period either(Period one, Period other) {
    return between(earlier(start(one), start(other)), later(end(one), end(other)));
  }

  /** Days in order, as spans: a table of monthly rates has no gaps. */
  static List<Period> ofDays(Stream<LocalDate> days) {
    return united(days.map(day -> new Days(day, day)));
  }

  /** Spans in any order, those that meet or overlap as one. */
  static List<Period> joined(Stream<Period> spans) {
    return united(inOrder(spans).stream().map(span -> new Days(start(span), end(span))));
  }

  private record Days(LocalDate first, LocalDate last) {}

  private static List<Period> united(Stream<Days> inOrder) {
    List<Days> joined = new ArrayList<>();
    inOrder.forEach(next -> {
      int top = joined.size() - 1;
      if (top < 0
          || next.first().toEpochDay() - joined.get(top).last().toEpochDay() > LONGEST_PAUSE) {
        joined.add(next);
      } else {
        Days before = joined.get(top);
        joined.set(top, new Days(before.first(), later(before.last(), next.last())));
      }
    });
    return joined.stream().map(days -> between(days.first(), days.last())).toList();
  }

  /** The periods from the one that begins first on, each once. */
  static List<Period> inOrder(Stream<Period> periods) {
    return periods
        .distinct()
        .sorted(Comparator.comparing(KnownSpan::start).thenComparing(KnownSpan::end))
        .toList();
  }

  private static Period between(LocalDate first, LocalDate last) {
    return of(first, last.equals(LocalDate.MAX) ? null : last);
  }

  private static LocalDate start(Period span) {
    return span.firstDay().orElse(LocalDate.MIN);
  }

  private static LocalDate end(Period span) {
    return span.lastDay().orElse(LocalDate.MAX);
  }

  private static LocalDate earlier(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? one : other;
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? other : one;
  }
}
