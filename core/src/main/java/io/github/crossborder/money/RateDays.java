package io.github.crossborder.money;

import io.github.crossborder.time.Period;
import java.time.LocalDate;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;

/**
 * The days on which a table can have a rate between two currencies, so that an average looks at no
 * others: a period may have millions, of which a table knows some thousands.
 */
@FunctionalInterface
interface RateDays {
  /** Returns the first such day that is not before another; null if there is none. */
  @Nullable
  LocalDate from(LocalDate day);

  static RateDays of(ExchangeRates rates, CurrencyUnit one, CurrencyUnit other) {
    if (rates instanceof EcbReferenceRates ecb) {
      return ecb.days(one, other);
    }
    if (rates instanceof EuroConversionRates fixed) {
      return fixed.days(one, other);
    }
    if (rates instanceof RateTable listed) {
      return listed.days(one, other);
    }
    return rates instanceof PreferredRates several
        ? several.days(one, other)
        : within(rates.knownSpan(one, other));
  }

  /** A table of somebody else's tells its span at most; without one, every day is looked at. */
  private static RateDays within(Optional<Period> span) {
    LocalDate first = span.flatMap(Period::firstDay).orElse(LocalDate.MIN);
    LocalDate last = span.flatMap(Period::lastDay).orElse(LocalDate.MAX);
    return day -> day.isAfter(last) ? null : day.isBefore(first) ? first : day;
  }

  /** Returns the earlier of two days, of which either may be missing. */
  static @Nullable LocalDate earlier(@Nullable LocalDate one, @Nullable LocalDate other) {
    return other == null || (one != null && one.isBefore(other)) ? one : other;
  }
}
