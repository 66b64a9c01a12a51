package io.github.crossborder.money;

import static java.util.Objects.requireNonNull;

import io.github.crossborder.InvalidValueException;
import io.github.crossborder.Problem;
import io.github.crossborder.ProblemCode;
import io.github.crossborder.time.Period;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;

/** The average rate of one pair of currencies over a period. */
final class RateMean {
  private static final String SEVERAL = "several sources";

  private static final int MOST_DECIMALS = 30;

  private final LocalDate first;
  private final LocalDate last;
  private BigDecimal sum = BigDecimal.ZERO;
  private int count;
  private CurrencyUnit base = CurrencyUnit.EUR;
  private CurrencyUnit counter = CurrencyUnit.EUR;
  private String source = SEVERAL;
  private boolean isMixed;

  private RateMean(LocalDate first, LocalDate last) {
    this.first = first;
    this.last = last;
  }

  static void requireCoverage(BigDecimal coverage) {
    requireNonNull(coverage, "coverage");
    if (coverage.signum() <= 0
        || coverage.compareTo(BigDecimal.ONE) > 0
        || coverage.scale() > MOST_DECIMALS) {
      throw new InvalidValueException(
          ProblemCode.COVERAGE_OUT_OF_RANGE,
          "coverage " + Problem.quote(coverage)
              + ": expected a share above 0 and at most 1, such as 0.9, of " + MOST_DECIMALS
              + " decimals at most");
    }
  }

  /** The period has a first and a last day. */
  static Optional<ExchangeRate> of(
      ExchangeRates rates,
      CurrencyUnit one,
      CurrencyUnit other,
      Period period,
      BigDecimal coverage) {
    Optional<ExchangeRate> published = rates.quoted(one, other, period);
    if (published.isPresent()) {
      return published;
    }
    LocalDate first = period.firstDay().orElseThrow();
    LocalDate last = period.lastDay().orElseThrow();
    Optional<ExchangeRate> fixed =
        rates.quoted(one, other, first).filter(rate -> rate.basis() == ExchangeRate.Basis.FIXED);
    if (fixed.isPresent() && rates.quoted(one, other, last).equals(fixed)) {
      return fixed;
    }
    RateMean mean = new RateMean(first, last);
    mean.addAll(rates, one, other);
    return !mean.isMixed && isEnough(mean.count, first, last, coverage)
        ? Optional.of(mean.over(period))
        : Optional.empty();
  }

  /** How many days of a period have a rate, for the message that they are too few. */
  static int publishedDays(
      ExchangeRates rates, CurrencyUnit one, CurrencyUnit other, LocalDate first, LocalDate last) {
    RateMean mean = new RateMean(first, last);
    mean.addAll(rates, one, other);
    return mean.count;
  }

  /** From a day with a rate fixed by law on, every day has it. */
  private void addAll(ExchangeRates rates, CurrencyUnit one, CurrencyUnit other) {
    RateDays days = RateDays.of(rates, one, other);
    @Nullable LocalDate day = days.from(first);
    while (day != null && !day.isAfter(last)) {
      Optional<ExchangeRate> rate = rates.quoted(one, other, day);
      if (rate.isPresent() && rate.get().basis() == ExchangeRate.Basis.FIXED) {
        isMixed = true;
        count += (int) ChronoUnit.DAYS.between(day, last) + 1;
        return;
      }
      rate.ifPresent(this::add);
      day = days.from(day.plusDays(1));
    }
  }

  private void add(ExchangeRate rate) {
    if (count == 0) {
      base = rate.base();
      counter = rate.counter();
      source = rate.source();
    }
    isMixed |= !rate.base().equals(base) || !rate.legs().isEmpty();
    if (!isMixed) {
      Factor factor = rate.factor(base, counter);
      sum = sum.add(factor.numerator());
      isMixed = factor.denominator().compareTo(BigDecimal.ONE) != 0;
    }
    if (!rate.source().equals(source)) {
      source = SEVERAL;
    }
    count++;
  }

  private ExchangeRate over(Period period) {
    Factor mean = new Factor(sum, BigDecimal.valueOf(count));
    return rate(base, counter, mean, period, source, count);
  }

  /** A computed average. */
  static ExchangeRate rate(
      CurrencyUnit base,
      CurrencyUnit counter,
      Factor mean,
      Period period,
      String source,
      int count) {
    return new ExchangeRate(
        base,
        counter,
        mean,
        ExchangeRate.Basis.PERIOD_AVERAGE,
        null,
        period,
        source,
        List.of(),
        count);
  }

  /** Whether some published days are the share of the business days that is asked for. */
  static boolean isEnough(int count, LocalDate first, LocalDate last, BigDecimal coverage) {
    BigDecimal needed = coverage.multiply(BigDecimal.valueOf(businessDays(first, last)));
    return count > 0 && BigDecimal.valueOf(count).compareTo(needed) >= 0;
  }

  /** Counts the days from Monday to Friday, both ends included. */
  static long businessDays(LocalDate first, LocalDate last) {
    long days = ChronoUnit.DAYS.between(first, last) + 1;
    long weeks = days / 7;
    long count = weeks * 5;
    for (LocalDate day = first.plusDays(weeks * 7); !day.isAfter(last); day = day.plusDays(1)) {
      count += day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0 ? 1 : 0;
    }
    return count;
  }
}
