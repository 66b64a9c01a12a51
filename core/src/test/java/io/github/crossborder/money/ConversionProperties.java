package io.github.crossborder.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.joda.money.CurrencyUnit.EUR;
import static org.joda.money.CurrencyUnit.USD;

import io.github.crossborder.quantity.Bounds;
import io.github.crossborder.quantity.Qualifier;
import io.github.crossborder.quantity.Quantity;
import io.github.crossborder.quantity.UnitOfMeasure;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

class ConversionProperties {
  private static final UnitOfMeasure EURO = UnitOfMeasure.of("EUR");
  private static final UnitOfMeasure DOLLAR = UnitOfMeasure.of("USD");
  private static final LocalDate DAY = LocalDate.of(2023, 12, 29);

  @Provide
  static Arbitrary<BigDecimal> amounts() {
    Arbitrary<BigDecimal> coarse = Combinators.combine(
            Arbitraries.longs().between(-999, 999), Arbitraries.integers().between(-3, 12))
        .as((digits, power) -> BigDecimal.valueOf(digits).scaleByPowerOfTen(power));
    Arbitrary<BigDecimal> fine = Arbitraries.bigDecimals()
        .between(new BigDecimal("-1e12"), new BigDecimal("1e12"))
        .ofScale(4);
    return Arbitraries.oneOf(coarse, fine);
  }

  @Provide
  static Arbitrary<BigDecimal> rates() {
    return Arbitraries.oneOf(
        Arbitraries.bigDecimals()
            .between(new BigDecimal("0.0001"), BigDecimal.valueOf(3))
            .ofScale(4),
        Arbitraries.bigDecimals()
            .between(BigDecimal.ONE, BigDecimal.valueOf(20_000))
            .ofScale(2));
  }

  @Provide
  Arbitrary<Quantity> quantities() {
    Arbitrary<Qualifier> single = Arbitraries.of(Qualifier.values())
        .filter(qualifier -> qualifier != Qualifier.BETWEEN && qualifier != Qualifier.FEW);
    Arbitrary<Quantity> unprinted = Combinators.combine(single, amounts())
        .as((qualifier, amount) -> Quantity.of(qualifier, amount, EURO));
    Arbitrary<Quantity> printed = Combinators.combine(
            Arbitraries.longs().between(-9999, 9999), Arbitraries.integers().between(-10, 3))
        .as((digits, decimals) -> Quantity.plain(
            BigDecimal.valueOf(digits).scaleByPowerOfTen(-decimals), decimals, EURO));
    Arbitrary<Quantity> between = Combinators.combine(amounts(), amounts())
        .filter((one, other) -> one.compareTo(other) < 0)
        .as((lower, upper) -> Quantity.between(lower.toPlainString(), upper.toPlainString(), EURO));
    Arbitrary<Quantity> band = Combinators.combine(
            between,
            Arbitraries.of(Qualifier.OVER, Qualifier.AT_LEAST),
            Arbitraries.of(Qualifier.UNDER, Qualifier.AT_MOST))
        .as((held, above, below) -> Quantity.between(
            Quantity.of(above, held.amount().orElseThrow(), EURO),
            Quantity.of(below, held.upper().orElseThrow(), EURO)));
    return Arbitraries.oneOf(unprinted, printed, between, band);
  }

  private static ExchangeRate quoted(BigDecimal number, boolean euroFirst) {
    return euroFirst
        ? ExchangeRate.spot(EUR, USD, number, DAY, "a bank")
        : ExchangeRate.spot(USD, EUR, number, DAY, "a bank");
  }

  private static boolean isExactly(Bounds bounds, BigDecimal number) {
    return bounds.isExact() && bounds.contains(number);
  }

  @Property(tries = 5000)
  void what_is_said_in_the_other_currency_allows_all_that_was_said(
      @ForAll("quantities") Quantity said,
      @ForAll("rates") BigDecimal number,
      @ForAll boolean euroFirst) {
    Conversion conversion = Conversion.of(said, USD, quoted(number, euroFirst));
    assertThat(conversion.converted().bounds().encloses(conversion.bounds())).isTrue();
    assertThat(conversion.bounds().isNone()).isEqualTo(said.bounds().isNone());
  }

  @Property(tries = 5000)
  void every_possible_amount_is_converted_into_the_bounds(
      @ForAll("quantities") Quantity said,
      @ForAll("amounts") BigDecimal any,
      @ForAll("rates") BigDecimal number,
      @ForAll boolean euroFirst,
      @ForAll boolean atEnd) {
    BigDecimal amount = atEnd ? end(said, any) : any;
    Conversion conversion = Conversion.of(said, USD, quoted(number, euroFirst));
    Bounds value = Bounds.exactly(amount, DOLLAR);
    Bounds rate = Bounds.exactly(number, UnitOfMeasure.RATIO);
    Bounds converted = euroFirst ? value.times(rate) : value.dividedBy(rate);
    if (said.bounds().contains(amount)) {
      assertThat(conversion.bounds().intersection(converted)).isPresent();
    } else if (isExactly(converted, converted.lower().orElseThrow())) {
      assertThat(conversion.bounds().intersection(converted)).isEmpty();
    }
  }

  /** Ends that are told to be out of bounds, such as of "almost", stay so. */
  private static BigDecimal end(Quantity said, BigDecimal any) {
    return said.bounds().upper().or(said.bounds()::lower).orElse(any);
  }

  @Property(tries = 5000)
  void what_is_said_never_has_more_digits_than_was_printed_but_two(
      @ForAll("quantities") Quantity said,
      @ForAll("rates") BigDecimal number,
      @ForAll boolean euroFirst) {
    Quantity converted = Conversion.of(said, USD, quoted(number, euroFirst)).converted();
    if (said.qualifier() != Qualifier.EXACT) {
      assertThat(digits(converted.amount())).isLessThanOrEqualTo(Math.max(2, printed(said)));
    }
  }

  private static int printed(Quantity said) {
    int told = Math.max(digits(said.amount()), digits(said.upper()));
    return said.decimals()
        .map(decimals ->
            Math.max(told, said.amount().orElseThrow().setScale(decimals).precision()))
        .orElse(told);
  }

  private static int digits(Optional<BigDecimal> number) {
    return number.map(there -> there.stripTrailingZeros().precision()).orElse(0);
  }

  /** By whole numbers alone: cents, and the rate as a fraction of ten thousand. */
  @Property(tries = 5000)
  void money_is_rounded_once(
      @ForAll @IntRange(min = -1_000_000, max = 1_000_000) int cents,
      @ForAll("tenThousandths") int tenThousandths,
      @ForAll RoundingMode mode,
      @ForAll boolean euroFirst) {
    BigDecimal number = BigDecimal.valueOf(tenThousandths, 4);
    BigInteger up = BigInteger.valueOf(euroFirst ? tenThousandths : 10_000);
    BigInteger down = BigInteger.valueOf(euroFirst ? 10_000 : tenThousandths);
    BigInteger[] whole = BigInteger.valueOf(cents).multiply(up).divideAndRemainder(down);
    if (mode == RoundingMode.UNNECESSARY && whole[1].signum() != 0) {
      return;
    }
    CurrencyUnit to = USD;
    Money converted = Conversion.of(Money.ofMinor(EUR, cents), to, quoted(number, euroFirst), mode)
        .toMoney();
    assertThat(converted.getAmountMinor().toBigInteger())
        .isEqualTo(whole[0].add(BigInteger.valueOf(step(whole, down, mode))));
  }

  /** Some that make halves of a cent of every odd number of cents, else any. */
  @Provide
  static Arbitrary<Integer> tenThousandths() {
    return Arbitraries.oneOf(
        Arbitraries.of(5_000, 15_000, 20_000, 2_500, 40_000),
        Arbitraries.integers().between(1, 99_999));
  }

  /** By how much the quotient that was cut off is moved: 0, or 1 away from zero. */
  private static int step(BigInteger[] whole, BigInteger divisor, RoundingMode mode) {
    int sign = whole[1].signum();
    int half = whole[1].abs().shiftLeft(1).compareTo(divisor);
    return switch (mode) {
      case UP -> sign;
      case DOWN, UNNECESSARY -> 0;
      case CEILING -> Math.max(sign, 0);
      case FLOOR -> Math.min(sign, 0);
      case HALF_UP -> half >= 0 ? sign : 0;
      case HALF_DOWN -> half > 0 ? sign : 0;
      case HALF_EVEN -> half > 0 || (half == 0 && whole[0].testBit(0)) ? sign : 0;
    };
  }
}
