package io.github.crossborder.money;

import io.github.crossborder.time.PartialDate;
import io.github.crossborder.time.Period;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** From when until when there are rates; without an end where one is fixed for good. */
final class KnownSpan {
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
