package io.github.crossborder.money;

import static io.github.crossborder.money.Currencies.CNY;
import static io.github.crossborder.money.Currencies.EUR;
import static io.github.crossborder.money.Currencies.JPY;
import static io.github.crossborder.money.Currencies.USD;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.crossborder.time.Period;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** What holds for every amount and rate, against fractions of whole numbers as an oracle. */
class RateConversionProperties {
  private static final LocalDate DAY = LocalDate.of(2023, 1, 2);

  /** A fraction of whole numbers. */
  private record Fraction(BigInteger over, BigInteger under) {
    static Fraction of(BigDecimal number) {
      return new Fraction(number.scaleByPowerOfTen(60).toBigIntegerExact(), BigInteger.TEN.pow(60));
    }

    Fraction times(Fraction other) {
      return new Fraction(over.multiply(other.over), under.multiply(other.under));
    }

    Fraction dividedBy(Fraction other) {
      return new Fraction(over.multiply(other.under), under.multiply(other.over));
    }

    /** The nearest number with so many decimals; half-way ones go away from zero. */
    BigDecimal nearest(int decimals) {
      BigInteger scaled = over.abs().multiply(BigInteger.TEN.pow(decimals));
      BigInteger[] parts = scaled.divideAndRemainder(under);
      boolean up = parts[1].shiftLeft(1).compareTo(under) >= 0;
      BigInteger digits = up ? parts[0].add(BigInteger.ONE) : parts[0];
      return new BigDecimal(over.signum() < 0 ? digits.negate() : digits, decimals);
    }
  }

  @Provide
  Arbitrary<BigDecimal> rates() {
    Arbitrary<BigDecimal> quoted = Combinators.combine(
            Arbitraries.longs().between(1, 99_999_999L), Arbitraries.integers().between(0, 7))
        .as(BigDecimal::valueOf);
    Arbitrary<BigDecimal> any = Arbitraries.bigIntegers()
        .between(BigInteger.ONE, BigInteger.TEN.pow(33))
        .flatMap(digits ->
            Arbitraries.integers().between(3, 30).map(scale -> new BigDecimal(digits, scale)));
    return Arbitraries.frequencyOf(
        Tuple.of(4, quoted),
        Tuple.of(1, any),
        Tuple.of(1, Arbitraries.of(BigDecimal.ONE, new BigDecimal("0.5"))));
  }

  @Provide
  Arbitrary<BigDecimal> amounts() {
    return Arbitraries.longs()
        .flatMap(digits ->
            Arbitraries.integers().between(-5, 10).map(scale -> BigDecimal.valueOf(digits, scale)));
  }

  private static ExchangeRate spot(CurrencyUnit base, CurrencyUnit counter, BigDecimal rate) {
    return ExchangeRate.spot(base, counter, rate, DAY, "a bank");
  }

  @Property(tries = 3000)
  void with_the_quote_multiplies_and_against_it_divides_rounding_once(
      @ForAll("amounts") BigDecimal amount,
      @ForAll("rates") BigDecimal rate,
      @ForAll @IntRange(max = 8) int decimals) {
    ExchangeRate dollar = spot(EUR, USD, rate);
    Fraction exact = Fraction.of(amount);
    assertThat(dollar.convert(amount, EUR, USD, decimals, RoundingMode.HALF_UP))
        .isEqualTo(exact.times(Fraction.of(rate)).nearest(decimals));
    assertThat(dollar.convert(amount, USD, EUR, decimals, RoundingMode.HALF_UP))
        .isEqualTo(exact.dividedBy(Fraction.of(rate)).nearest(decimals));
  }

  @Property(tries = 3000)
  void a_cross_is_amount_times_one_rate_by_the_other_rounded_once(
      @ForAll("amounts") BigDecimal amount,
      @ForAll("rates") BigDecimal dollar,
      @ForAll("rates") BigDecimal yuan,
      @ForAll boolean dollarFromEuro,
      @ForAll boolean yuanFromEuro,
      @ForAll @IntRange(max = 8) int decimals) {
    ExchangeRates table = ExchangeRates.of(
        dollarFromEuro ? spot(EUR, USD, dollar) : spot(USD, EUR, dollar),
        yuanFromEuro ? spot(EUR, CNY, yuan) : spot(CNY, EUR, yuan));
    Fraction inEuro = dollarFromEuro
        ? Fraction.of(amount).dividedBy(Fraction.of(dollar))
        : Fraction.of(amount).times(Fraction.of(dollar));
    Fraction inYuan =
        yuanFromEuro ? inEuro.times(Fraction.of(yuan)) : inEuro.dividedBy(Fraction.of(yuan));
    assertThat(table.get(USD, CNY, DAY).convert(amount, USD, CNY, decimals, RoundingMode.HALF_UP))
        .isEqualTo(inYuan.nearest(decimals));
    assertThat(table.get(CNY, USD, DAY).convert(amount, USD, CNY, decimals, RoundingMode.HALF_UP))
        .isEqualTo(inYuan.nearest(decimals));
  }

  @Property(tries = 2000)
  void no_rate_converts_to_or_from_another_currency(
      @ForAll("rates") BigDecimal rate, @ForAll("pairs") List<CurrencyUnit> pair) {
    ExchangeRate dollar = spot(EUR, USD, rate);
    boolean own = pair.contains(EUR) && pair.contains(USD);
    assertThat(dollar.isBetween(pair.get(0), pair.get(1))).isEqualTo(own);
    if (!own) {
      Refused.codesOf(() ->
              dollar.convert(BigDecimal.ONE, pair.get(0), pair.get(1), 2, RoundingMode.HALF_UP))
          .containsExactly("foreign-currency");
    }
  }

  @Provide
  Arbitrary<List<CurrencyUnit>> pairs() {
    return Arbitraries.of(EUR, USD, CNY, JPY).list().ofSize(2);
  }

  @Property(tries = 2000)
  void an_average_is_the_exact_mean_of_the_days_that_have_a_rate(
      @ForAll("quotes") List<Integer> rates, @ForAll("amounts") BigDecimal amount) {
    // 0 stands for a day without rate; the file and the table hold the same
    List<ExchangeRate> listed = new ArrayList<>();
    StringBuilder csv = new StringBuilder("Date,USD\n");
    long sum = 0;
    int businessDays = 0;
    for (int i = 0; i < rates.size(); i++) {
      LocalDate day = DAY.plusDays(i);
      BigDecimal rate = BigDecimal.valueOf(rates.get(i), 4);
      csv.append(day).append(',').append(rate.signum() == 0 ? "N/A" : rate).append('\n');
      if (rate.signum() > 0) {
        listed.add(ExchangeRate.spot(EUR, USD, rate, day, "European Central Bank"));
        sum += rates.get(i);
      }
      businessDays += day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0 ? 1 : 0;
    }
    Period period = Period.parse(DAY + "/" + DAY.plusDays(rates.size() - 1L));
    BigDecimal share = new BigDecimal("0.7");
    Optional<ExchangeRate> mean = ExchangeRates.of(listed).findAverage(USD, EUR, period, share);
    assertThat(mean)
        .isEqualTo(EcbFiles.readString(csv.toString()).findAverage(USD, EUR, period, share));
    boolean isEnough = listed.size() * 10 >= businessDays * 7 && !listed.isEmpty();
    assertThat(mean.isPresent()).isEqualTo(isEnough);
    if (isEnough) {
      Fraction exact = Fraction.of(BigDecimal.valueOf(sum, 4))
          .dividedBy(Fraction.of(BigDecimal.valueOf(listed.size())));
      assertThat(mean.get().publishedDays()).hasValue(listed.size());
      assertThat(mean.get().convert(amount, EUR, USD, 6, RoundingMode.HALF_UP))
          .isEqualTo(Fraction.of(amount).times(exact).nearest(6));
    }
  }

  /** Many days have none, so that there are often just enough, or one too few. */
  @Provide
  Arbitrary<List<Integer>> quotes() {
    return Arbitraries.frequencyOf(
            Tuple.of(1, Arbitraries.just(0)),
            Tuple.of(2, Arbitraries.integers().between(1, 999_999)))
        .list()
        .ofMinSize(1)
        .ofMaxSize(40);
  }

  @Property(tries = 2000)
  void triangulation_rounds_the_euro_amount_and_then_the_result(
      @ForAll("legacy") CurrencyUnit from,
      @ForAll("legacy") CurrencyUnit to,
      @ForAll @IntRange(min = -1_000_000_000, max = 1_000_000_000) int minor,
      @ForAll boolean wholeEuro,
      @ForAll @IntRange(min = 3, max = 9) int euroDecimals) {
    LocalDate day = LocalDate.of(2026, 1, 1);
    EuroConversionRates table = EuroConversionRates.table();
    BigDecimal own = table.get(EUR, from, day).quoted(EUR, from).orElseThrow();
    // such as ESP 249579 for EUR 1500, of which DEM 2933.745 is half-way between two pfennigs
    Money amount = wholeEuro
        ? Money.of(
            from, own.multiply(BigDecimal.valueOf(minor % 1000 * 500L)), RoundingMode.HALF_UP)
        : Money.ofMinor(from, minor);
    BigDecimal other = table.get(EUR, to, day).quoted(EUR, to).orElseThrow();
    BigDecimal inEuro =
        Fraction.of(amount.getAmount()).dividedBy(Fraction.of(own)).nearest(euroDecimals);
    BigDecimal expected =
        Fraction.of(inEuro).times(Fraction.of(other)).nearest(to.getDecimalPlaces());
    assertThat(table.triangulate(amount, to, euroDecimals, day).getAmount()).isEqualTo(expected);
  }

  @Provide
  Arbitrary<CurrencyUnit> legacy() {
    return Arbitraries.of(
            "BEF", "DEM", "ESP", "FRF", "IEP", "ITL", "LUF", "NLG", "ATS", "PTE", "FIM", "GRD",
            "SIT", "CYP", "MTL", "SKK", "EEK", "LVL", "LTL", "HRK", "BGN")
        .map(CurrencyUnit::of);
  }

  @Property(tries = 2000)
  void rates_that_are_worth_the_same_are_equal_and_have_one_hash(
      @ForAll("rates") BigDecimal rate, @ForAll @IntRange(max = 4) int zeros) {
    ExchangeRate one = spot(EUR, USD, rate);
    ExchangeRate other = spot(EUR, USD, rate.setScale(rate.scale() + zeros));
    assertThat(one).isEqualTo(other).hasSameHashCodeAs(other).hasToString(other.toString());
  }

  @Property(tries = 1000)
  void a_rate_that_a_file_has_with_more_zeros_equals_the_listed_one(
      @ForAll @IntRange(min = 1, max = 99_999) int digits,
      @ForAll @IntRange(max = 5) int scale,
      @ForAll @IntRange(max = 4) int zeros) {
    BigDecimal rate = BigDecimal.valueOf(digits, scale);
    ExchangeRate listed = ExchangeRate.spot(EUR, USD, rate, DAY, "European Central Bank");
    String text = rate.setScale(scale + zeros).toPlainString();
    ExchangeRate read =
        EcbFiles.readString("Date,USD\n" + DAY + "," + text + "\n").get(EUR, USD, DAY);
    assertThat(read).isEqualTo(listed).hasSameHashCodeAs(listed).hasToString(listed.toString());
  }
}
