package io.github.crossborder.analysis;

import io.github.crossborder.Assumptions;
import io.github.crossborder.Truth;
import io.github.crossborder.time.PartialDate;
import io.github.crossborder.time.Period;
import io.github.crossborder.time.PeriodEnd;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The span or the day that a claim is for; two claims meet if it surely is the very same one.
 *
 * @param asOf whether the day is only that for which it was told, so that its span is still unsaid
 * @param key the one span or day it surely is
 */
record ToldTime(
    String name,
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
    return new ToldTime(
        "period or date", span, told, fallBack, key(span, told, assumptions), assumptions);
  }

  static Aspect comparedWith(Optional<Period> span, Assumptions assumptions) {
    return meeting("compared period", span, Optional.empty(), assumptions);
  }

  static Aspect day(String name, Optional<PartialDate> day, Assumptions assumptions) {
    return meeting(name, Optional.empty(), day, assumptions);
  }

  /** A time that two claims have in common if neither tells it, as two prices of one deal do. */
  private static Aspect meeting(
      String name, Optional<Period> span, Optional<PartialDate> day, Assumptions assumptions) {
    boolean unsaid = span.isEmpty() && day.isEmpty();
    Optional<Object> key = unsaid ? Optional.of(name) : key(span, day, assumptions);
    return new ToldTime(name, span, day, false, key, assumptions);
  }

  private static Optional<Object> key(
      Optional<Period> span, Optional<PartialDate> day, Assumptions assumptions) {
    if (span.isPresent()) {
      return span.filter(period -> period.contains(period, assumptions).isTrue())
          .map(period -> List.of(
              end(period.start(), true, assumptions), end(period.end(), false, assumptions)));
    }
    return day.flatMap(date -> date.earliest(assumptions))
        .filter(first -> day.flatMap(date -> date.latest(assumptions)).equals(Optional.of(first)))
        .map(first -> first);
  }

  @Override
  public String shown() {
    return span.map(ToldTime::words).or(() -> day.map(PartialDate::display)).orElse("not told");
  }

  private static String words(Period period) {
    boolean ends = !period.start().isUnknown() || !period.end().isUnknown();
    return ends ? period.toString() : period.label().orElse("an untold time");
  }

  /** The one day that a known end can be; an end without a day goes on for ever. */
  private static Object end(PeriodEnd end, boolean first, Assumptions assumptions) {
    Optional<LocalDate> known =
        end.date().flatMap(date -> first ? date.earliest(assumptions) : date.latest(assumptions));
    return known.isPresent() ? known.get() : "..";
  }

  @Override
  public Object form() {
    return List.of(span.isPresent(), day.isPresent(), asOf);
  }

  @Override
  public boolean isApartFrom(Aspect aspect) {
    ToldTime other = (ToldTime) aspect;
    if (span.isPresent() && other.span.isPresent()) {
      return span.get().contains(other.span.get(), assumptions).isFalse()
          || other.span.get().contains(span.get(), assumptions).isFalse();
    }
    if (day.isPresent() && other.day.isPresent()) {
      Truth before = day.get().isBefore(other.day.get(), assumptions);
      return before.or(other.day.get().isBefore(day.get(), assumptions)).isTrue();
    }
    boolean bothSaid = isSaid() && other.isSaid();
    return bothSaid && !asOf && !other.asOf;
  }

  private boolean isSaid() {
    return span.isPresent() || day.isPresent();
  }
}
