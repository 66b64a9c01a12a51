package io.github.crossborder.money;

import io.github.crossborder.time.Period;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.joda.money.CurrencyUnit;

/**
 * A table of exchange rates, such as the reference rates of the European Central Bank, and what it
 * can be asked.
 *
 * <p>A table of one's own needs one method, {@link #quoted}, which tells only what was published:
 *
 * <pre>{@code
 * ExchangeRates ours = (one, other, day) -> database.find(one, other, day)
 *     .map(row -> ExchangeRate.spot(row.base(), row.counter(), row.rate(), day, "our bank"));
 * }</pre>
 *
 * <p>All else follows from it. A rate leads from one currency to another whichever way round it was
 * quoted; where the pair itself was not quoted, it leads through the euro. On a day it is the rate
 * of exactly that day, unless the caller lets an earlier one do. A question for which there is no
 * rate gives an empty {@code Optional} where it is called {@code find…}, else {@link
 * MissingRateException}.
 *
 * <p>A euro conversion rate fixed by law counts for a currency from the day on which it became a
 * part of the euro, see {@link EuroConversionRates}: no search ever goes back from a later day to a
 * market quote before that day.
 */
@FunctionalInterface
public interface ExchangeRates {

  /**
   * Returns the rate that was published between two currencies for a day, quoted either way round;
   * empty if there is none. A rate fixed from some day on is the rate of that and every later day.
   *
   * <p>This is what a table implements. It answers for exactly this pair and day, without crosses
   * or search, and the same at any time and for any thread. Callers rather ask {@link #find}.
   */
  Optional<ExchangeRate> quoted(CurrencyUnit one, CurrencyUnit other, LocalDate day);

  /**
   * Returns the rate that was published or stated between two currencies for a period as a whole,
   * quoted either way round; empty if there is none, as always unless a table overrides this.
   */
  default Optional<ExchangeRate> quoted(CurrencyUnit one, CurrencyUnit other, Period period) {
    return Optional.empty();
  }

  /**
   * Returns from when until when there are rates between two currencies, such as {@code
   * 1999-01-04/2023-12-29}, for the messages about those that are missing; empty where there are
   * none or, as always unless a table overrides this, where it does not tell. Averages look at no
   * day outside of it; where it is not told, at every day of their period.
   */
  default Optional<Period> knownSpan(CurrencyUnit one, CurrencyUnit other) {
    return Optional.empty();
  }

  /**
   * Returns the parts of the {@link #knownSpan} between which there are no rates for more than a
   * month, such as {@code 1999-01-04/2008-12-09} and {@code 2018-02-01/2023-12-29} for the Icelandic
   * króna at the European Central Bank, in order, for the messages about rates that are missing;
   * the whole span, as always unless a table overrides this, where it does not tell.
   */
  default List<Period> knownSpans(CurrencyUnit one, CurrencyUnit other) {
    return knownSpan(one, other).stream().toList();
  }

  /**
   * Returns the periods for which averages between two currencies were published or stated, such as
   * {@code 2019-01-01/2019-12-31}, in order, for the messages about those that are missing; none,
   * as always unless a table overrides this, where it does not tell.
   */
  default List<Period> knownPeriods(CurrencyUnit one, CurrencyUnit other) {
    return List.of();
  }

  /**
   * Returns the rate of a day with which to convert from one currency to another: the one quoted
   * between them, else by way of the euro. From a currency to itself it is 1; {@code XXX} is none.
   */
  default Optional<ExchangeRate> find(CurrencyUnit from, CurrencyUnit to, LocalDate day) {
    return RateSearch.onDay(this, from, to, day);
  }

  /**
   * Returns the rate of a day, such as that from EUR to USD on 2023-12-29.
   *
   * @throws MissingRateException with {@code missing-rate} where {@link #find} finds none
   */
  default ExchangeRate get(CurrencyUnit from, CurrencyUnit to, LocalDate day) {
    return find(from, to, day).orElseThrow(() -> MissingRates.onDay(this, from, to, day, 0));
  }

  /**
   * Returns the rate of a day or, where there is none, of the last day before that has one, such as
   * the rate of Friday for a Sunday; {@link ExchangeRate#day()} says which it is. The two legs of a
   * cross are of the same day, unless one is fixed by law.
   *
   * @param days how many days before the day may be searched, counted in calendar days, 0 to 366
   * @throws io.github.crossborder.InvalidValueException with {@code look-back-out-of-range}
   */
  default Optional<ExchangeRate> findLatest(
      CurrencyUnit from, CurrencyUnit to, LocalDate day, int days) {
    return RateSearch.latest(this, from, to, day, days);
  }

  /**
   * Returns the rate of a day or of the last day before that has one.
   *
   * @param days how many days before the day may be searched, counted in calendar days, 0 to 366
   * @throws MissingRateException with {@code missing-rate} where {@link #findLatest} finds none
   * @throws io.github.crossborder.InvalidValueException with {@code look-back-out-of-range}
   */
  default ExchangeRate getLatest(CurrencyUnit from, CurrencyUnit to, LocalDate day, int days) {
    return findLatest(from, to, day, days)
        .orElseThrow(() -> MissingRates.onDay(this, from, to, day, days));
  }

  /**
   * Returns the average rate over a period with which to convert from one currency to another: one
   * that was published or stated for exactly these days, else the arithmetic mean of the rates of
   * all published days, with their count. Empty if the period's first or last day is not known.
   *
   * <p>The mean is of the rates as they were quoted, and exact. Where it leads by way of the euro,
   * either leg is the mean of its own days, and the cross is their quotient; the mean of daily
   * crosses would be another number. A rate fixed by law for the whole period is its own average.
   *
   * @param coverage how many published days there must be at least, as a share of the business days
   *     (Monday to Friday) of the period; above 0 and at most 1. Since banks have holidays, 0.9 is
   *     a fair demand of a year, 1 a rare one
   * @throws io.github.crossborder.InvalidValueException with {@code coverage-out-of-range}
   */
  default Optional<ExchangeRate> findAverage(
      CurrencyUnit from, CurrencyUnit to, Period period, BigDecimal coverage) {
    return RateSearch.average(
        from,
        to,
        period,
        coverage,
        (one, other, span, share) -> RateMean.of(this, one, other, span, share));
  }

  /**
   * Returns the average rate over a period, such as that from EUR to USD over 2019.
   *
   * @param coverage as for {@link #findAverage}
   * @throws MissingRateException where {@link #findAverage} finds none: with {@code missing-rate},
   *     {@code thin-coverage} if there are published days but too few, or {@code
   *     unresolved-rate-period}
   * @throws io.github.crossborder.InvalidValueException with {@code coverage-out-of-range}
   */
  default ExchangeRate getAverage(
      CurrencyUnit from, CurrencyUnit to, Period period, BigDecimal coverage) {
    return findAverage(from, to, period, coverage)
        .orElseThrow(() -> MissingRates.overPeriod(this, from, to, period, coverage));
  }

  /**
   * Returns a table of these rates, such as those of a contract or a report.
   *
   * <p>A pair may be quoted both ways round for one day or period, as 1 EUR = 1.1 USD and 1 USD =
   * 0.9091 EUR: these agree, since either is the inverse of the other but for half a unit of its
   * last printed digit at most (the last decimal of the {@code BigDecimal} it was made from).
   *
   * @throws io.github.crossborder.InvalidValueException with {@code rival-rates} for each pair of
   *     currencies that has two different rates for one day or one period, quoted in one direction
   *     or in both; a rate listed twice is one
   */
  static ExchangeRates of(List<ExchangeRate> rates) {
    return RateTable.of(rates);
  }

  /** Returns a table of these rates; the same as {@link #of(List)}. */
  static ExchangeRates of(ExchangeRate... rates) {
    return of(List.of(rates));
  }

  /**
   * Returns several tables as one: each question goes to the first, to the second if that has no
   * answer, and so on. A cross whose legs no table has both takes each from the first that has it,
   * such as ITL to EUR from the fixed rates and EUR to USD from those of the ECB.
   */
  static ExchangeRates firstOf(ExchangeRates... tables) {
    return new PreferredRates(List.of(tables));
  }
}
