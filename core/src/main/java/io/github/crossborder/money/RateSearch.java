package io.github.crossborder.money;

import static java.util.Objects.requireNonNull;
import static org.joda.money.CurrencyUnit.EUR;

import io.github.crossborder.InvalidValueException;
import io.github.crossborder.ProblemCode;
import io.github.crossborder.time.Period;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.joda.money.CurrencyUnit;

/** How a rate is found in a table that tells only what was published. */
final class RateSearch {
  static final int MOST_DAYS_BACK = 366;

  private RateSearch() {}

  static Optional<ExchangeRate> onDay(
      ExchangeRates rates, CurrencyUnit from, CurrencyUnit to, LocalDate day) {
    requireNonNull(from, "from");
    requireNonNull(to, "to");
    requireNonNull(day, "day");
    return search(rates, from, to, day, day);
  }

  static Optional<ExchangeRate> latest(
      ExchangeRates rates, CurrencyUnit from, CurrencyUnit to, LocalDate day, int days) {
    if (days < 0 || days > MOST_DAYS_BACK) {
      throw new InvalidValueException(
          ProblemCode.LOOK_BACK_OUT_OF_RANGE,
          "looking back by " + days + " days: expected 0 to " + MOST_DAYS_BACK);
    }
    Optional<ExchangeRate> found = rates.find(from, to, day);
    long before = Math.min(days, ChronoUnit.DAYS.between(LocalDate.MIN, day));
    for (int back = 1; back <= before && found.isEmpty(); back++) {
      LocalDate earlier = day.minusDays(back);
      boolean sameMoney = isSameMoney(from, earlier, day) && isSameMoney(to, earlier, day);
      found = sameMoney ? rates.find(from, to, earlier) : search(rates, from, to, day, earlier);
    }
    return found;
  }

  /** Whether a currency was not fixed to the euro between two days: after it, no quote counts. */
  private static boolean isSameMoney(CurrencyUnit currency, LocalDate earlier, LocalDate later) {
    LocalDate joined = EuroConversionRates.dayOfJoining(currency);
    return joined == null || joined.isAfter(later) || !joined.isAfter(earlier);
  }

  /** Finds a rate for one day among those published on it, or on an earlier one. */
  private static Optional<ExchangeRate> search(
      ExchangeRates rates, CurrencyUnit from, CurrencyUnit to, LocalDate day, LocalDate published) {
    if (from.equals(to)) {
      return ExchangeRate.ofOneCurrency(from, day);
    }
    Optional<ExchangeRate> direct = quoted(rates, from, to, day, published);
    if (direct.isPresent() || from.equals(EUR) || to.equals(EUR)) {
      return direct;
    }
    Optional<ExchangeRate> first = quoted(rates, from, EUR, day, published);
    if (first.isEmpty()) {
      return first;
    }
    Optional<ExchangeRate> second = quoted(rates, EUR, to, day, published);
    return second.map(leg -> Cross.of(from, first.get(), leg, to));
  }

  private static Optional<ExchangeRate> quoted(
      ExchangeRates rates,
      CurrencyUnit one,
      CurrencyUnit other,
      LocalDate day,
      LocalDate published) {
    if (published.equals(day)) {
      return rates.quoted(one, other, day);
    }
    Optional<ExchangeRate> fixed =
        rates.quoted(one, other, day).filter(rate -> rate.basis() == ExchangeRate.Basis.FIXED);
    if (fixed.isPresent()) {
      return fixed;
    }
    return isSameMoney(one, published, day) && isSameMoney(other, published, day)
        ? rates.quoted(one, other, published)
        : Optional.empty();
  }

  /** How the average of one quoted pair is found. */
  @FunctionalInterface
  interface Mean {
    /** The period has a first and a last day, and the coverage is one. */
    Optional<ExchangeRate> of(
        CurrencyUnit one, CurrencyUnit other, Period period, BigDecimal coverage);
  }

  static Optional<ExchangeRate> average(
      CurrencyUnit from, CurrencyUnit to, Period period, BigDecimal coverage, Mean mean) {
    requireNonNull(from, "from");
    requireNonNull(to, "to");
    requireNonNull(period, "period");
    RateMean.requireCoverage(coverage);
    if (period.firstDay().isEmpty() || period.lastDay().isEmpty()) {
      return Optional.empty();
    }
    if (from.equals(to)) {
      return ExchangeRate.ofOneCurrency(from, period.firstDay().orElseThrow());
    }
    Optional<ExchangeRate> direct = mean.of(from, to, period, coverage);
    if (direct.isPresent() || from.equals(EUR) || to.equals(EUR)) {
      return direct;
    }
    return mean.of(from, EUR, period, coverage)
        .flatMap(first ->
            mean.of(EUR, to, period, coverage).map(second -> Cross.of(from, first, second, to)));
  }
}
