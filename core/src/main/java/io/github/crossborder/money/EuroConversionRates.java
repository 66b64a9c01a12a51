package io.github.crossborder.money;

import static java.util.Objects.requireNonNull;
import static org.joda.money.CurrencyUnit.EUR;

import io.github.crossborder.InvalidValueException;
import io.github.crossborder.ProblemCode;
import io.github.crossborder.time.Period;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.joda.money.IllegalCurrencyException;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * The conversion rates between the euro and the currencies that became a part of it, such as {@code
 * 1 EUR = 1936.27 ITL (fixed, from 1999-01-01, Regulation (EC) No 2866/98)}, as the Council of the
 * European Union fixed them, from the Belgian franc in 1999 to the Bulgarian lev in 2026.
 *
 * <p>Each rate has six significant digits and holds from the currency's own day on for good; before
 * that day there is none. Put this table first where market rates are used too: {@code
 * ExchangeRates.firstOf(EuroConversionRates.table(), ecb)}.
 *
 * <p>Immutable and safe for use by several threads.
 */
public final class EuroConversionRates implements ExchangeRates {
  private static final String FIRST = "Regulation (EC) No 2866/98";

  private static final int LEAST_EURO_DECIMALS = 3;
  private static final int MOST_EURO_DECIMALS = 30;

  private static final EuroConversionRates TABLE = new EuroConversionRates();

  private final Map<CurrencyUnit, ExchangeRate> rates = new HashMap<>();

  private EuroConversionRates() {
    add("1999-01-01", "BEF", "40.3399", FIRST);
    add("1999-01-01", "DEM", "1.95583", FIRST);
    add("1999-01-01", "ESP", "166.386", FIRST);
    add("1999-01-01", "FRF", "6.55957", FIRST);
    add("1999-01-01", "IEP", "0.787564", FIRST);
    add("1999-01-01", "ITL", "1936.27", FIRST);
    add("1999-01-01", "LUF", "40.3399", FIRST);
    add("1999-01-01", "NLG", "2.20371", FIRST);
    add("1999-01-01", "ATS", "13.7603", FIRST);
    add("1999-01-01", "PTE", "200.482", FIRST);
    add("1999-01-01", "FIM", "5.94573", FIRST);
    add("2001-01-01", "GRD", "340.750", "Regulation (EC) No 1478/2000");
    add("2007-01-01", "SIT", "239.640", "Regulation (EC) No 1086/2006");
    add("2008-01-01", "CYP", "0.585274", "Regulation (EC) No 1135/2007");
    add("2008-01-01", "MTL", "0.429300", "Regulation (EC) No 1134/2007");
    add("2009-01-01", "SKK", "30.1260", "Regulation (EC) No 694/2008");
    add("2011-01-01", "EEK", "15.6466", "Regulation (EU) No 671/2010");
    add("2014-01-01", "LVL", "0.702804", "Regulation (EU) No 870/2013");
    add("2015-01-01", "LTL", "3.45280", "Regulation (EU) No 851/2014");
    add("2023-01-01", "HRK", "7.53450", "Regulation (EU) 2022/1208");
    add("2026-01-01", "BGN", "1.95583", "Regulation (EU) 2025/1409");
  }

  /** A host may run Joda-Money with other currencies; one it lacks cannot be asked about. */
  private void add(String from, String code, String rate, String regulation) {
    try {
      CurrencyUnit currency = CurrencyUnit.of(code);
      LocalDate day = LocalDate.parse(from);
      rates.put(currency, ExchangeRate.fixed(EUR, currency, new BigDecimal(rate), day, regulation));
    } catch (IllegalCurrencyException unknown) {
      // nothing to convert from or to
    }
  }

  /** Returns the table; it is always the same. */
  public static EuroConversionRates table() {
    return TABLE;
  }

  /** From when on a currency is a part of the euro; null if it never became one. */
  static @Nullable LocalDate dayOfJoining(CurrencyUnit currency) {
    ExchangeRate rate = TABLE.rates.get(currency);
    return rate == null ? null : rate.day().orElseThrow();
  }

  /**
   * Returns an amount of one currency that became a part of the euro in another, such as {@code ITL
   * 989} for {@code DEM 1.00}, by way of a rounded amount in euro, as Regulation (EC) No 1103/97
   * has it: the amount divided by its own rate and rounded (article 4(4)), that times the other
   * rate and rounded to the smallest unit of its currency; half-way cases go away from zero
   * (article 5).
   *
   * <p>The regulation allows the amount in euro to be rounded but does not demand it. {@code
   * get(from, to, day).convert(…)} does not: it gives {@code ITL 990}.
   *
   * @param euroDecimals to how many decimals the amount in euro is rounded; 3 to 30
   * @param day the day for which to convert, since the currencies joined the euro one by one
   * @throws MissingRateException with {@code missing-rate} if either currency was not a part of the
   *     euro on that day
   * @throws io.github.crossborder.InvalidValueException with {@code euro-decimals-out-of-range}, or
   *     {@code amount-out-of-range}
   */
  public Money triangulate(Money amount, CurrencyUnit to, int euroDecimals, LocalDate day) {
    requireNonNull(amount, "amount");
    requireNonNull(to, "to");
    requireNonNull(day, "day");
    if (euroDecimals < LEAST_EURO_DECIMALS || euroDecimals > MOST_EURO_DECIMALS) {
      throw new InvalidValueException(
          ProblemCode.EURO_DECIMALS_OUT_OF_RANGE,
          "an amount in euro rounded to " + euroDecimals + " decimals: expected "
              + LEAST_EURO_DECIMALS + " to " + MOST_EURO_DECIMALS
              + ", since article 4 of Regulation (EC) No 1103/97 allows no fewer");
    }
    CurrencyUnit from = amount.getCurrencyUnit();
    BigDecimal inEuro = get(from, EUR, day)
        .convert(amount.getAmount(), from, EUR, euroDecimals, RoundingMode.HALF_UP);
    BigDecimal converted =
        get(EUR, to, day).convert(inEuro, EUR, to, to.getDecimalPlaces(), RoundingMode.HALF_UP);
    return Money.of(to, converted);
  }

  @Override
  public Optional<ExchangeRate> quoted(CurrencyUnit one, CurrencyUnit other, LocalDate day) {
    return of(one, other).filter(rate -> !rate.day().orElseThrow().isAfter(day));
  }

  @Override
  public Optional<Period> knownSpan(CurrencyUnit one, CurrencyUnit other) {
    return of(one, other).map(rate -> KnownSpan.of(rate.day().orElseThrow(), null));
  }

  RateDays days(CurrencyUnit one, CurrencyUnit other) {
    @Nullable LocalDate joined = of(one, other).flatMap(ExchangeRate::day).orElse(null);
    return day -> joined == null || joined.isAfter(day) ? joined : day;
  }

  private Optional<ExchangeRate> of(CurrencyUnit one, CurrencyUnit other) {
    return Optional.ofNullable(
        EUR.equals(one) ? rates.get(other) : EUR.equals(other) ? rates.get(one) : null);
  }

  /** Returns a name for the table in messages. */
  @Override
  public String toString() {
    return "the euro's conversion rates";
  }
}
