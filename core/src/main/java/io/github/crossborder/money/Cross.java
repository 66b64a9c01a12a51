package io.github.crossborder.money;

import io.github.crossborder.time.Period;
import java.time.LocalDate;
import java.util.List;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;

/** The rate between two currencies of which only the rates to a third are quoted: the euro. */
final class Cross {
  private Cross() {}

  /** Returns the rate by way of the euro; the two legs are kept, and nothing is rounded. */
  static ExchangeRate of(
      CurrencyUnit from, ExchangeRate first, ExchangeRate second, CurrencyUnit to) {
    Factor factor = first.factor(from, CurrencyUnit.EUR).times(second.factor(CurrencyUnit.EUR, to));
    boolean isOfFirst = isDatedBy(first, second);
    ExchangeRate dated = isOfFirst ? first : second;
    LocalDate day = dated.day().orElse(null);
    Period period = dated.period().orElse(null);
    return new ExchangeRate(
        from,
        to,
        factor,
        leastFirm(first.basis(), second.basis()),
        day,
        period,
        sources(first.source(), second.source()),
        List.of(first, second),
        fewer(first.publishedDays().orElse(0), second.publishedDays().orElse(0)));
  }

  /** Whether the first leg says when: a fixed one holds on, and of two days the earlier counts. */
  private static boolean isDatedBy(ExchangeRate first, ExchangeRate second) {
    boolean firstFixed = first.basis() == ExchangeRate.Basis.FIXED;
    boolean secondFixed = second.basis() == ExchangeRate.Basis.FIXED;
    if (firstFixed != secondFixed) {
      return secondFixed;
    }
    @Nullable LocalDate one = first.day().orElse(null);
    @Nullable LocalDate other = second.day().orElse(null);
    return one == null || other == null || one.equals(other) || one.isBefore(other) != firstFixed;
  }

  private static ExchangeRate.Basis leastFirm(ExchangeRate.Basis one, ExchangeRate.Basis other) {
    return firmness(one) < firmness(other) ? one : other;
  }

  private static int firmness(ExchangeRate.Basis basis) {
    return switch (basis) {
      case STATED -> 0;
      case PERIOD_AVERAGE -> 1;
      case SPOT -> 2;
      case FIXED -> 3;
    };
  }

  private static String sources(String one, String other) {
    return one.equals(other) ? one : one + " and " + other;
  }

  private static int fewer(int one, int other) {
    return one == 0 ? other : other == 0 ? one : Math.min(one, other);
  }
}
