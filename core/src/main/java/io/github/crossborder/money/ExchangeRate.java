package io.github.crossborder.money;

import static java.util.Objects.requireNonNull;

import io.github.crossborder.InvalidValueException;
import io.github.crossborder.Problem;
import io.github.crossborder.ProblemCode;
import io.github.crossborder.time.Period;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What one unit of a currency was worth in another, by whom, when and on what basis, such as {@code
 * 1 EUR = 1.105 USD (spot, 2023-12-29, European Central Bank)}.
 *
 * <p>The rate is exact. It converts amounts between its two currencies and no others: from the base
 * to the counter currency by multiplication, the other way by division, never by an inverted rate
 * (Regulation (EC) No 1103/97, article 4, forbids that for the euro's fixed rates, and it adds an
 * error to any other). Either way the result is rounded once, at the end, as the caller says.
 *
 * <p>A rate may be derived. An average computed from published days is their exact mean and knows
 * their count, {@link #publishedDays()}. A cross such as USD to CNY keeps its two {@link #legs()}
 * through the euro and converts as amount × rate(CNY) ÷ rate(USD); a rounded cross rate is never
 * made. So neither has a number that could be quoted to its last digit, unless by chance.
 *
 * <p>Immutable and safe for use by several threads.
 */
public final class ExchangeRate {
  private final CurrencyUnit base;
  private final CurrencyUnit counter;
  private final Factor factor;
  private final Basis basis;
  private final @Nullable LocalDate day;
  private final @Nullable Period period;
  private final String source;

  /** Null for two quotes of one day and source, which are made from the factor when asked for. */
  private final @Nullable List<ExchangeRate> legs;

  private final int publishedDays;

  /** What kind of rate it is. */
  public enum Basis {
    /** Quoted or fixed by the market on one day, such as a reference rate of the ECB. */
    SPOT,
    /** The mean over a period, published as such or computed from the published days. */
    PERIOD_AVERAGE,
    /** Laid down by law from a day on, such as the euro's conversion rates. */
    FIXED,
    /** Told by a party, such as the rate that a company says it used in its report. */
    STATED
  }

  ExchangeRate(
      CurrencyUnit base,
      CurrencyUnit counter,
      Factor factor,
      Basis basis,
      @Nullable LocalDate day,
      @Nullable Period period,
      String source,
      @Nullable List<ExchangeRate> legs,
      int publishedDays) {
    this.base = base;
    this.counter = counter;
    this.factor = factor;
    this.basis = basis;
    this.day = day;
    this.period = period;
    this.source = source;
    this.legs = legs;
    this.publishedDays = publishedDays;
  }

  /**
   * Returns the rate of a day, such as {@code 1 EUR = 1.105 USD (spot, 2023-12-29, European Central
   * Bank)}.
   *
   * @param rate what one unit of the base currency is worth in the counter currency; above zero, at
   *     most 34 significant digits
   * @param source who quoted it, in words, at most 200 characters on one line
   * @throws io.github.crossborder.InvalidValueException with every broken rule: {@code
   *     rate-not-positive}, {@code rate-of-one-currency} if both currencies are the same and the
   *     rate is not 1, {@code no-rate-currency}, {@code malformed-rate-source}, {@code
   *     number-out-of-range}
   */
  public static ExchangeRate spot(
      CurrencyUnit base, CurrencyUnit counter, BigDecimal rate, LocalDate day, String source) {
    return onDay(base, counter, rate, Basis.SPOT, day, source);
  }

  /**
   * Returns a rate laid down by law from a day on, such as {@code 1 EUR = 1936.27 ITL (fixed, from
   * 1999-01-01, Regulation (EC) No 2866/98)}.
   *
   * @throws io.github.crossborder.InvalidValueException as {@link #spot} does
   */
  public static ExchangeRate fixed(
      CurrencyUnit base, CurrencyUnit counter, BigDecimal rate, LocalDate from, String source) {
    return onDay(base, counter, rate, Basis.FIXED, from, source);
  }

  /**
   * Returns the rate of a day as somebody told it, such as {@code 1 USD = 7.8 HKD (stated,
   * 2016-12-31, annual report of X)}.
   *
   * @throws io.github.crossborder.InvalidValueException as {@link #spot} does
   */
  public static ExchangeRate stated(
      CurrencyUnit base, CurrencyUnit counter, BigDecimal rate, LocalDate day, String source) {
    return onDay(base, counter, rate, Basis.STATED, day, source);
  }

  /**
   * Returns the rate for a period as somebody told it, such as the rate that a company applied to
   * its fiscal year.
   *
   * @throws io.github.crossborder.InvalidValueException as {@link #spot} does, and with {@code
   *     unresolved-rate-period} for a period whose first or last day is not known
   */
  public static ExchangeRate stated(
      CurrencyUnit base, CurrencyUnit counter, BigDecimal rate, Period period, String source) {
    return over(base, counter, rate, Basis.STATED, period, source);
  }

  /**
   * Returns an average as it was published, such as {@code 1 EUR = 1.1195 USD (average,
   * 2019-01-01/2019-12-31, ECB statistics)}.
   *
   * @throws io.github.crossborder.InvalidValueException as {@link #spot} does, and with {@code
   *     unresolved-rate-period} for a period whose first or last day is not known
   */
  public static ExchangeRate average(
      CurrencyUnit base, CurrencyUnit counter, BigDecimal rate, Period period, String source) {
    return over(base, counter, rate, Basis.PERIOD_AVERAGE, period, source);
  }

  private static ExchangeRate onDay(
      CurrencyUnit base,
      CurrencyUnit counter,
      BigDecimal rate,
      Basis basis,
      LocalDate day,
      String source) {
    Factor factor = RateRules.check(base, counter, rate, null, source);
    requireNonNull(day, "day");
    return new ExchangeRate(base, counter, factor, basis, day, null, source, List.of(), 0);
  }

  private static ExchangeRate over(
      CurrencyUnit base,
      CurrencyUnit counter,
      BigDecimal rate,
      Basis basis,
      Period period,
      String source) {
    requireNonNull(period, "period");
    Factor factor = RateRules.check(base, counter, rate, period, source);
    return new ExchangeRate(base, counter, factor, basis, null, period, source, List.of(), 0);
  }

  /** A currency is worth one of itself, on any day; unsaid ones may be two. */
  static Optional<ExchangeRate> ofOneCurrency(CurrencyUnit currency, LocalDate day) {
    return RateRules.isCurrency(currency)
        ? Optional.of(fixed(currency, currency, BigDecimal.ONE, day, "the same currency"))
        : Optional.empty();
  }

  /** Returns the currency of which one unit is meant, such as EUR for {@code 1 EUR = 1.105 USD}. */
  public CurrencyUnit base() {
    return base;
  }

  /** Returns the currency in which its worth is told, such as USD for {@code 1 EUR = 1.105 USD}. */
  public CurrencyUnit counter() {
    return counter;
  }

  /** Returns what kind of rate it is; of a cross the least firm of its legs'. */
  public Basis basis() {
    return basis;
  }

  /**
   * Returns the day of the rate, which may be an earlier one than was asked for; of a {@code FIXED}
   * rate the day from which it holds. Empty for a rate over a period.
   */
  public Optional<LocalDate> day() {
    return Optional.ofNullable(day);
  }

  /** Returns the period of the rate, with a first and a last day; empty for the rate of a day. */
  public Optional<Period> period() {
    return Optional.ofNullable(period);
  }

  /** Returns who quoted it, in words, such as "European Central Bank". */
  public String source() {
    return source;
  }

  /**
   * Returns the two rates of a cross, first the one that leads from the base currency to the euro,
   * then the one that leads from the euro to the counter currency; else empty.
   */
  public List<ExchangeRate> legs() {
    return legs != null
        ? legs
        : List.of(leg(base, factor.denominator()), leg(counter, factor.numerator()));
  }

  private ExchangeRate leg(CurrencyUnit currency, BigDecimal rate) {
    Factor quoted = new Factor(rate, BigDecimal.ONE);
    return new ExchangeRate(
        CurrencyUnit.EUR, currency, quoted, basis, day, period, source, List.of(), 0);
  }

  /**
   * Returns on how many published days a computed average rests, such as 255 for the year 2019; of
   * a cross the fewer of its legs'. Empty for all others, averages published as such included.
   */
  public OptionalInt publishedDays() {
    return publishedDays == 0 ? OptionalInt.empty() : OptionalInt.of(publishedDays);
  }

  /**
   * Returns how many units of the counter currency one unit of the base currency is worth, such as
   * 1.105 for {@code quoted(EUR, USD)}; empty for a cross or a mean without such a number.
   *
   * <p>Meant for writing a rate down. To convert with it, use {@code convert}.
   *
   * @throws io.github.crossborder.InvalidValueException with {@code reversed-rate} if the rate is
   *     quoted the other way round, {@code foreign-currency} for other currencies
   */
  public Optional<BigDecimal> quoted(CurrencyUnit base, CurrencyUnit counter) {
    Factor asked = factor(base, counter);
    if (!this.base.equals(base)) {
      throw new InvalidValueException(
          ProblemCode.REVERSED_RATE,
          "'" + this + "' tells what 1 " + counter + " is worth in " + base
              + "; to go the other way, convert with it, which divides");
    }
    return asked.decimal();
  }

  /** Returns whether it converts between the two, whichever way round it is quoted. */
  public boolean isBetween(CurrencyUnit one, CurrencyUnit other) {
    requireNonNull(one, "one");
    requireNonNull(other, "other");
    return (base.equals(one) && counter.equals(other))
        || (base.equals(other) && counter.equals(one));
  }

  /**
   * Returns the amount in the other currency, such as {@code USD 110.50} for {@code EUR 100.00} at
   * {@code 1 EUR = 1.105 USD}, rounded once to the decimals of that currency.
   *
   * @param to the currency to convert to, which must be the other one of this rate
   * @throws io.github.crossborder.InvalidValueException with {@code foreign-currency} if the rate
   *     is not between the two currencies, {@code amount-out-of-range}, or {@code
   *     inexact-conversion} if {@code rounding} is UNNECESSARY but is not
   */
  public Money convert(Money amount, CurrencyUnit to, RoundingMode rounding) {
    requireNonNull(amount, "amount");
    requireNonNull(to, "to");
    BigDecimal converted =
        convert(amount.getAmount(), amount.getCurrencyUnit(), to, to.getDecimalPlaces(), rounding);
    return Money.of(to, converted);
  }

  /**
   * Returns the amount in the other currency, such as 110.5 for 100, {@code EUR}, {@code USD} and 1
   * decimal at {@code 1 EUR = 1.105 USD}, rounded once.
   *
   * @param decimals how many decimals the result has; negative for tens, hundreds and so on
   * @throws io.github.crossborder.InvalidValueException with {@code foreign-currency} if the rate
   *     is not between the two currencies, {@code amount-out-of-range}, or {@code
   *     inexact-conversion} if {@code rounding} is UNNECESSARY but is not
   */
  public BigDecimal convert(
      BigDecimal amount, CurrencyUnit from, CurrencyUnit to, int decimals, RoundingMode rounding) {
    requireNonNull(amount, "amount");
    requireNonNull(rounding, "rounding");
    Factor factor = factor(from, to);
    Factor.requireModest(amount);
    Factor.requireModest(decimals);
    try {
      return factor.times(amount, decimals, rounding);
    } catch (ArithmeticException inexact) {
      throw new InvalidValueException(
          ProblemCode.INEXACT_CONVERSION,
          Problem.quote(amount) + " " + from + " in " + to + " has more than " + decimals
              + " decimals at '" + this + "'; choose how to round");
    }
  }

  boolean isWorthTheSameAs(ExchangeRate other) {
    return factor.isSameAs(other.factor);
  }

  boolean isPrintedInverseOf(ExchangeRate other) {
    return factor.isPrintedInverseOf(other.factor);
  }

  /** The exact fraction by which amounts of one currency are multiplied to get the other. */
  Factor factor(CurrencyUnit from, CurrencyUnit to) {
    requireNonNull(from, "from");
    requireNonNull(to, "to");
    if (base.equals(from) && counter.equals(to)) {
      return factor;
    }
    if (base.equals(to) && counter.equals(from)) {
      return factor.inverse();
    }
    throw new InvalidValueException(
        ProblemCode.FOREIGN_CURRENCY,
        "'" + this + "' does not lead from " + from + " to " + to + "; ask for a rate that does");
  }

  /** Returns whether the other is the same rate from the same source; 1.10 is 1.1. */
  @Override
  public boolean equals(@Nullable Object object) {
    return object instanceof ExchangeRate other
        && base.equals(other.base)
        && counter.equals(other.counter)
        && factor.isSameAs(other.factor)
        && basis == other.basis
        && Objects.equals(day, other.day)
        && Objects.equals(period, other.period)
        && source.equals(other.source)
        && legs().equals(other.legs())
        && publishedDays == other.publishedDays;
  }

  @Override
  public int hashCode() {
    return Objects.hash(base, counter, factor.sameHash(), basis, day, period, source);
  }

  /**
   * Returns the rate in words, such as {@code 1 EUR = 1.105 USD (spot, 2023-12-29, European Central
   * Bank)}; with {@code ≈} and six significant digits where it has no end of decimals, and with the
   * legs of a cross. A text for people; to store rates, there is {@code ExchangeRatesJson}.
   */
  @Override
  public String toString() {
    return RateText.of(this, factor);
  }
}
