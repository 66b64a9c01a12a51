package io.github.crossborder.money;

import static io.github.crossborder.money.Currencies.CNY;
import static io.github.crossborder.money.Currencies.EUR;
import static io.github.crossborder.money.Currencies.JPY;
import static io.github.crossborder.money.Currencies.USD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.crossborder.time.Period;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExchangeRateTest {
  private static final LocalDate DAY = LocalDate.of(2023, 12, 29);
  private static final String ECB = "European Central Bank";
  private static final ExchangeRate DOLLAR =
      ExchangeRate.spot(EUR, USD, new BigDecimal("1.1050"), DAY, ECB);

  private static BigDecimal number(String text) {
    return new BigDecimal(text);
  }

  @Test
  void reads_as_one_sentence() {
    assertThat(DOLLAR).hasToString("1 EUR = 1.105 USD (spot, 2023-12-29, European Central Bank)");
  }

  @Test
  void says_what_it_is_of() {
    assertThat(DOLLAR.base()).isEqualTo(EUR);
    assertThat(DOLLAR.counter()).isEqualTo(USD);
    assertThat(DOLLAR.basis()).isEqualTo(ExchangeRate.Basis.SPOT);
    assertThat(DOLLAR.day()).contains(DAY);
    assertThat(DOLLAR.period()).isEmpty();
    assertThat(DOLLAR.source()).isEqualTo(ECB);
    assertThat(DOLLAR.legs()).isEmpty();
    assertThat(DOLLAR.publishedDays()).isEmpty();
  }

  @Test
  void a_rate_of_each_basis_says_when_it_is_from() {
    Period year = Period.calendarYear(2019);
    assertThat(ExchangeRate.fixed(EUR, JPY, number("100"), DAY, "a law"))
        .hasToString("1 EUR = 100 JPY (fixed, from 2023-12-29, a law)");
    assertThat(ExchangeRate.stated(USD, CNY, number("6.9"), DAY, "a report"))
        .hasToString("1 USD = 6.9 CNY (stated, 2023-12-29, a report)");
    assertThat(ExchangeRate.stated(USD, CNY, number("6.9"), year, "a report"))
        .hasToString("1 USD = 6.9 CNY (stated, 2019-01-01/2019-12-31, a report)");
    assertThat(ExchangeRate.average(EUR, USD, number("1.1195"), year, "ECB statistics"))
        .hasToString("1 EUR = 1.1195 USD (average, 2019-01-01/2019-12-31, ECB statistics)");
  }

  @ParameterizedTest
  // 100 × 1.105 = 110.50; 0.01 × 1.105 = 0.01105; 110.50 ÷ 1.105 = 100; 1 ÷ 1.105 = 0.904977…,
  // where the rate inverted to four digits, 0.9050, would make 90497.74 of 100000 into 90500.00
  @CsvSource({
    "EUR 100.00, USD 110.50",
    "EUR 0.01, USD 0.01",
    "USD 110.50, EUR 100.00",
    "USD 1.00, EUR 0.90",
    "USD 100000.00, EUR 90497.74",
    "EUR -100.00, USD -110.50",
    "EUR 0.00, USD 0.00"
  })
  void converts_either_way_and_rounds_once(String amount, String expected) {
    Money money = Money.parse(amount);
    CurrencyUnit to = money.getCurrencyUnit().equals(EUR) ? USD : EUR;
    assertThat(DOLLAR.convert(money, to, RoundingMode.HALF_UP)).isEqualTo(Money.parse(expected));
  }

  @ParameterizedTest
  @CsvSource({"HALF_UP, 1, 90497.7", "DOWN, 2, 90497.73", "UP, 3, 90497.738", "HALF_UP, -3, 90000"})
  void rounds_as_told(RoundingMode rounding, int decimals, BigDecimal expected) {
    // 100000 ÷ 1.105 = 90497.7375…
    BigDecimal converted = DOLLAR.convert(number("100000"), USD, EUR, decimals, rounding);
    assertThat(converted).isEqualByComparingTo(expected);
    assertThat(converted.scale()).isEqualTo(decimals);
  }

  @Test
  void refuses_currencies_that_it_is_not_between() {
    Refused.codesOf(() -> DOLLAR.convert(Money.parse("JPY 100"), USD, RoundingMode.UP))
        .containsExactly("foreign-currency");
    Refused.codesOf(() -> DOLLAR.convert(Money.parse("EUR 100"), JPY, RoundingMode.UP))
        .containsExactly("foreign-currency");
    Refused.because(() -> DOLLAR.convert(Money.parse("EUR 100"), EUR, RoundingMode.UP))
        .hasMessageContaining("does not lead from EUR to EUR");
    assertThat(DOLLAR.isBetween(USD, EUR)).isTrue();
    assertThat(DOLLAR.isBetween(EUR, USD)).isTrue();
    assertThat(DOLLAR.isBetween(EUR, EUR)).isFalse();
    assertThat(DOLLAR.isBetween(EUR, JPY)).isFalse();
  }

  @Test
  void is_read_only_in_the_direction_in_which_it_was_quoted() {
    assertThat(DOLLAR.quoted(EUR, USD)).contains(number("1.105"));
    Refused.codesOf(() -> DOLLAR.quoted(USD, EUR)).containsExactly("reversed-rate");
    Refused.codesOf(() -> DOLLAR.quoted(USD, JPY)).containsExactly("foreign-currency");
  }

  @Test
  void never_rounds_where_it_must_not() {
    assertThat(DOLLAR.convert(Money.parse("EUR 100"), USD, RoundingMode.UNNECESSARY))
        .isEqualTo(Money.parse("USD 110.50"));
    Refused.codesOf(() -> DOLLAR.convert(Money.parse("EUR 0.01"), USD, RoundingMode.UNNECESSARY))
        .containsExactly("inexact-conversion");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1E+10000000", "1E-10000000", "1E+2147483647", "1E-2147483647"})
  void refuses_numbers_that_take_seconds_to_compute_with(String huge) {
    BigDecimal number = number(huge);
    Refused.codesOf(() -> DOLLAR.convert(number, EUR, USD, 2, RoundingMode.UP))
        .containsExactly("amount-out-of-range");
    Refused.codesOf(() -> ExchangeRate.spot(EUR, USD, number, DAY, ECB))
        .containsExactly("number-out-of-range");
  }

  @Test
  void refuses_more_decimals_than_any_amount_has() {
    Refused.codesOf(() -> DOLLAR.convert(BigDecimal.ONE, EUR, USD, 1_000_000, RoundingMode.UP))
        .containsExactly("amount-out-of-range");
  }

  @Test
  void a_currency_is_worth_one_of_itself() {
    assertThat(ExchangeRate.spot(EUR, EUR, number("1.00"), DAY, ECB).quoted(EUR, EUR))
        .contains(BigDecimal.ONE);
    Refused.codesOf(() -> ExchangeRate.spot(EUR, EUR, number("1.01"), DAY, ECB))
        .containsExactly("rate-of-one-currency");
  }

  @Test
  void lists_every_broken_rule() {
    CurrencyUnit unsaid = CurrencyUnit.of("XXX");
    Refused.codesOf(() -> ExchangeRate.average(unsaid, USD, number("0"), Period.unknown(), " "))
        .containsExactly(
            "no-rate-currency",
            "rate-not-positive",
            "malformed-rate-source",
            "unresolved-rate-period");
    Refused.codesOf(() -> ExchangeRate.spot(EUR, USD, number("-1"), DAY, "two\nlines"))
        .containsExactly("rate-not-positive", "malformed-rate-source");
    Refused.codesOf(() -> ExchangeRate.spot(EUR, USD, number("1"), DAY, "x".repeat(201)))
        .containsExactly("malformed-rate-source");
    assertThat(ExchangeRate.spot(EUR, USD, number("1"), DAY, "x".repeat(200))).isNotNull();
  }

  @Test
  void refuses_null_by_name() {
    assertThatNullPointerException()
        .isThrownBy(() -> ExchangeRate.spot(EUR, USD, BigDecimal.ONE, null, ECB))
        .withMessage("day");
    assertThatNullPointerException()
        .isThrownBy(() -> ExchangeRate.average(EUR, USD, BigDecimal.ONE, null, ECB))
        .withMessage("period");
    assertThatNullPointerException()
        .isThrownBy(() -> DOLLAR.convert(null, USD, RoundingMode.UP))
        .withMessage("amount");
  }

  @Test
  void equals_by_meaning() {
    ExchangeRate same = ExchangeRate.spot(EUR, USD, number("1.10500"), DAY, ECB);
    assertThat(same).isEqualTo(DOLLAR).hasSameHashCodeAs(DOLLAR);
    assertThat(DOLLAR)
        .isNotEqualTo(ExchangeRate.spot(EUR, USD, number("1.1051"), DAY, ECB))
        .isNotEqualTo(ExchangeRate.spot(USD, EUR, number("1.105"), DAY, ECB))
        .isNotEqualTo(ExchangeRate.stated(EUR, USD, number("1.105"), DAY, ECB))
        .isNotEqualTo(ExchangeRate.spot(EUR, USD, number("1.105"), DAY.plusDays(1), ECB))
        .isNotEqualTo(ExchangeRate.spot(EUR, USD, number("1.105"), DAY, "another bank"))
        .isNotEqualTo("1.105");
  }
}
