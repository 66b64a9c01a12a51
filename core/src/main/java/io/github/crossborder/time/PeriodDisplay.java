package io.github.crossborder.time;

import java.time.LocalDate;
import java.util.Optional;

/** Puts a period into English words that say no more than it does. */
final class PeriodDisplay {
  private PeriodDisplay() {}

  static String words(Period period) {
    return period
        .label()
        .or(() -> period
            .firstDay()
            .flatMap(first -> period.lastDay().flatMap(last -> calendar(first, last))))
        .orElseGet(() -> ends(period.start(), period.end()));
  }

  /** A calendar year, half, quarter or month. */
  private static Optional<String> calendar(LocalDate first, LocalDate last) {
    return first.equals(last)
        ? Optional.empty()
        : new Days(first, last).date().map(PartialDate::display);
  }

  private static String ends(PeriodEnd start, PeriodEnd end) {
    Optional<String> from = start.date().map(PartialDate::display);
    Optional<String> to = end.date().map(PartialDate::display);
    if (from.isPresent()) {
      return to.isPresent()
          ? from.get() + " through " + to.get() // "to" would leave open whether it is included
          : (end.isOpen() ? "since " : "from ") + from.get();
    }
    return to.map(day -> "until " + day).orElse(end.isOpen() ? "going on" : "a time not told");
  }
}
