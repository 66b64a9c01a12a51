package io.github.crossborder.money;

import static io.github.crossborder.money.Currencies.EUR;
import static io.github.crossborder.money.Currencies.USD;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.crossborder.time.Period;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which rates of one pair for one day or period contradict one another, quoted whichever way. */
class RivalRatesTest {
  private static final LocalDate DAY = LocalDate.of(2023, 1, 2);

  private static ExchangeRate spot(CurrencyUnit base, CurrencyUnit counter, String rate) {
    return ExchangeRate.spot(base, counter, new BigDecimal(rate), DAY, "a bank");
  }

  static boolean areRivals(ExchangeRate one, ExchangeRate other) {
    List<String> codes = Refused.codesOrNone(() -> ExchangeRates.of(one, other));
    assertThat(Refused.codesOrNone(() -> ExchangeRates.of(other, one))).isEqualTo(codes);
    assertThat(codes).isSubsetOf("rival-rates");
    return !codes.isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "1.1, 0.5, true",
    "1.1, 0.9091, false", // the inverse of 1.1 is 0.909090…
    "1.1, 0.9092, false", // … and that of 0.9092 is 1.09987, which is printed as 1.1
    "1.10000, 0.9092, true",
    "1.10000, 0.9091, false",
    "1.10, 0.9, false",
    "1.10, 0.90, true", // 1.1111 and 0.9090 would be printed otherwise
    "2, 0.5, false",
    "2.0, 0.40, true", // 2.5
    "2, 0.4, false", // 2.5 may be printed as 2
    "2, 0.39999, true",
    "1E+2, 0.01, false",
    "1E+2, 0.02, true",
    "157.89, 0.0063335, false"
  })
  void quotes_in_opposite_directions_agree_where_either_may_be_printed_for_the_inverse_of_the_other(
      String dollar, String euro, boolean rivals) {
    assertThat(areRivals(spot(EUR, USD, dollar), spot(USD, EUR, euro))).isEqualTo(rivals);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0.5", "0.9091"})
  void rates_fixed_by_law_and_rates_over_a_period_are_rivals_alike(String euro) {
    boolean rivals = euro.equals("0.5");
    BigDecimal dollar = new BigDecimal("1.1");
    BigDecimal inverse = new BigDecimal(euro);
    Period year = Period.calendarYear(2023);
    assertThat(areRivals(
            ExchangeRate.fixed(EUR, USD, dollar, DAY, "a law"),
            ExchangeRate.fixed(USD, EUR, inverse, DAY, "a law")))
        .isEqualTo(rivals);
    assertThat(areRivals(
            ExchangeRate.average(EUR, USD, dollar, year, "a bank"),
            ExchangeRate.stated(USD, EUR, inverse, year, "a report")))
        .isEqualTo(rivals);
  }

  @Test
  void a_computed_mean_has_no_last_digit_so_that_only_the_other_quote_is_rounded() {
    ExchangeRate mean = ExchangeRates.of(
            spot(EUR, USD, "1"), ExchangeRate.spot(EUR, USD, BigDecimal.TEN, DAY.plusDays(1), "b"))
        .getAverage(EUR, USD, Period.parse("2023-01-02/2023-01-03"), BigDecimal.ONE);
    Period days = mean.period().orElseThrow();
    // the mean is 5.5, and its inverse 0.1818…
    ExchangeRate near = ExchangeRate.average(USD, EUR, new BigDecimal("0.182"), days, "a bank");
    ExchangeRate off = ExchangeRate.average(USD, EUR, new BigDecimal("0.183"), days, "a bank");
    assertThat(areRivals(mean, near)).isFalse();
    assertThat(areRivals(mean, off)).isTrue();
  }

  @Test
  void rates_of_different_days_and_a_rate_listed_twice_are_no_rivals() {
    assertThat(areRivals(
            spot(EUR, USD, "1.1"),
            ExchangeRate.spot(USD, EUR, new BigDecimal("0.5"), DAY.plusDays(1), "a bank")))
        .isFalse();
    assertThat(areRivals(spot(EUR, USD, "1.1"), spot(EUR, USD, "1.10"))).isFalse();
  }

  @Test
  void each_rate_that_contradicts_one_before_it_is_told_once_with_that_one() {
    assertThat(Refused.codesOrNone(() -> ExchangeRates.of(
            spot(EUR, USD, "1.1"),
            spot(USD, EUR, "0.9091"),
            spot(EUR, USD, "1.2"),
            spot(USD, EUR, "0.5"))))
        .containsExactly("rival-rates", "rival-rates");
    Refused.because(() -> ExchangeRates.of(spot(EUR, USD, "1.1"), spot(USD, EUR, "0.5")))
        .hasMessageContaining("rates[1]: '1 USD = 0.5 EUR (spot, 2023-01-02, a bank)' beside"
            + " '1 EUR = 1.1 USD (spot, 2023-01-02, a bank)': keep one");
  }
}
