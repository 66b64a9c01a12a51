package io.github.crossborder.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.joda.money.CurrencyUnit.EUR;
import static org.joda.money.CurrencyUnit.JPY;
import static org.joda.money.CurrencyUnit.USD;

import io.github.crossborder.Assumptions;
import io.github.crossborder.InvalidValueException;
import io.github.crossborder.quantity.Bounds;
import io.github.crossborder.quantity.Quantity;
import io.github.crossborder.quantity.UnitOfMeasure;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConversionTest {
  private static final LocalDate DAY = LocalDate.of(2023, 12, 29);
  private static final String ECB = "European Central Bank";
  private static final ExchangeRate DOLLAR = rate(USD, "1.105");

  private static ExchangeRate rate(CurrencyUnit counter, String number) {
    return ExchangeRate.spot(EUR, counter, new BigDecimal(number), DAY, ECB);
  }

  private static Conversion inDollars(String phrase) {
    return Conversion.of(Quantity.parsePhrase(phrase), USD, DOLLAR);
  }

  /*
   * All at 1.105. 28 x 1.105 = 30.94, so below 31; 11 x 1.105 = 12.155, so over 12;
   * 7.755..7.765 x 1.105 = 8.569275..8.580325, which 8.55..8.65 holds and 8.565..8.575 does not;
   * 6.5..7.5 x 1.105 = 7.1825..8.2875; 300 x 1.105 = 331.5; 400 x 1.105 = 442;
   * 5 x 1.105 = 5.525 and 7 x 1.105 = 7.735; 1 x 1.105 = 1.105.
   */
  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
          almost EUR 28 million      | almost USD 31 million
          under EUR 28 million       | under USD 31 million
          over EUR 11 million        | over USD 12 million
          at least EUR 11 million    | at least USD 12 million
          at most EUR 28 million     | at most USD 31 million
          EUR 7.76 billion           | USD 8.6 billion
          EUR 7 million              | between USD 7.1 million and USD 8.3 million
          EUR 300 billion            | USD 330 billion, precision unstated
          about EUR 400 million      | about USD 440 million
          between EUR 5 million and EUR 7 million | between USD 5.5 million and USD 7.8 million
          almost EUR 1 billion       | almost USD 1.2 billion
          over EUR 0                 | over USD 0
          exactly EUR 100            | exactly USD 110.5
          exactly EUR 0.1            | USD 0.11
          exactly 400 EUR-hundredth  | exactly USD 4.42
          almost 99 EUR-hundredth    | almost USD 1.1
          """)
  void words_stay_as_vague_as_they_were(String said, String converted) {
    assertThat(inDollars(said).converted()).isEqualTo(Quantity.parsePhrase(converted));
  }

  @Test
  void the_bounds_are_those_of_the_words_and_not_of_the_rounded_amount() {
    assertThat(inDollars("almost EUR 28 million").bounds()).hasToString("(.., 30940000) USD");
    assertThat(inDollars("EUR 7.76 billion").bounds()).hasToString("[8569275000, 8580325000] USD");
    assertThat(inDollars("EUR 300 billion").bounds().isNone()).isTrue();
    Assumptions exact = Assumptions.builder().plainNumbersExact(true).build();
    assertThat(inDollars("EUR 300 billion").assuming(exact))
        .hasToString(
            "exactly EUR 300 billion is exactly USD 331.5 billion at " + DOLLAR + ", not rounded")
        .extracting(Conversion::bounds)
        .hasToString("[331500000000, 331500000000] USD");
    Conversion almost = inDollars("almost EUR 28 million");
    assertThat(almost.assuming(exact)).isSameAs(almost);
  }

  @Test
  void a_loss_of_almost_five_stays_above_what_it_fell_short_of() {
    Quantity loss = Quantity.almost(-5_000_000, UnitOfMeasure.of("EUR"));
    Conversion conversion = Conversion.of(loss, USD, DOLLAR);
    // -5 x 1.105 = -5.525, so above -5.6 for sure
    assertThat(conversion.converted())
        .isEqualTo(Quantity.almost(-5_600_000, UnitOfMeasure.of("USD")));
    assertThat(conversion.bounds()).hasToString("(-5525000, ..) USD");
  }

  @Test
  void against_the_direction_of_the_quote_it_divides_and_rounds_once() {
    Conversion conversion = Conversion.of(Quantity.parsePhrase("exactly USD 100"), EUR, DOLLAR);
    // 100 / 1.105 = 90.497..
    assertThat(conversion.converted())
        .isEqualTo(Quantity.plain("90.50", 2, UnitOfMeasure.of("EUR")));
    assertThat(conversion.rounding()).isEqualTo(Rounding.HALF_EVEN);
    assertThat(conversion.bounds())
        .isEqualTo(Bounds.exactly(new BigDecimal(100), UnitOfMeasure.of("EUR"))
            .dividedBy(Bounds.exactly(new BigDecimal("1.105"), UnitOfMeasure.RATIO)));
  }

  @Test
  void the_smallest_amounts_are_said_to_the_last_decimal_that_an_amount_can_have() {
    UnitOfMeasure euro = UnitOfMeasure.of("EUR");
    UnitOfMeasure yen = UnitOfMeasure.of("JPY");
    ExchangeRate rate = rate(JPY, "156.33");
    String tiny = "0." + "0".repeat(27) + "1"; // 1E-28, of which a 156th is 6E-31
    String last = "0." + "0".repeat(29) + "1";
    assertThat(Conversion.of(Quantity.plain(tiny, 28, yen), EUR, rate).converted())
        .isEqualTo(Quantity.between("0", last, euro));
    assertThat(Conversion.of(Quantity.under(tiny, yen), EUR, rate).converted())
        .isEqualTo(Quantity.under(last, euro));
    assertThat(Conversion.of(Quantity.over(tiny, yen), EUR, rate).converted())
        .isEqualTo(Quantity.over(0, euro));
    assertThat(Conversion.of(Quantity.plain("0", 30, yen), EUR, rate).converted())
        .isEqualTo(Quantity.plain("0", 30, euro));
    Refused.codesOf(() -> Conversion.of(Quantity.about(tiny, yen), EUR, rate))
        .containsExactly("number-out-of-range");
  }

  @Test
  void a_price_per_share_stays_per_share() {
    Quantity price = Quantity.exactly("20", UnitOfMeasure.parse("EUR/share"));
    Conversion conversion = Conversion.of(price, USD, DOLLAR);
    assertThat(conversion.converted())
        .isEqualTo(Quantity.exactly("22.1", UnitOfMeasure.parse("USD/share")));
    assertThat(conversion.bounds().unit()).isEqualTo(UnitOfMeasure.parse("USD/share"));
  }

  @Test
  void money_is_rounded_once_as_the_caller_says() {
    Money amount = Money.parse("EUR 10.07");
    ExchangeRate yen = rate(JPY, "156.33");
    // 10.07 x 156.33 = 1574.2431
    Conversion down = Conversion.of(amount, JPY, yen, RoundingMode.DOWN);
    assertThat(down.toMoney()).isEqualTo(Money.parse("JPY 1574"));
    assertThat(down.rounding()).isEqualTo(Rounding.DOWN);
    assertThat(Conversion.of(amount, JPY, yen, RoundingMode.UP).toMoney())
        .isEqualTo(Money.parse("JPY 1575"));
    assertThat(down.bounds()).hasToString("[1574.2431, 1574.2431] JPY");
    assertThatThrownBy(() -> Conversion.of(amount, JPY, yen, RoundingMode.UNNECESSARY))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("inexact-conversion");
  }

  @Test
  void it_reads_as_one_sentence() {
    assertThat(inDollars("almost EUR 28 million"))
        .hasToString("almost EUR 28 million is almost USD 31 million at 1 EUR = 1.105 USD"
            + " (spot, 2023-12-29, European Central Bank), rounded outward");
    assertThat(Conversion.of(Money.parse("EUR 100"), USD, DOLLAR, RoundingMode.HALF_UP))
        .hasToString("EUR 100.00 is USD 110.50 at 1 EUR = 1.105 USD"
            + " (spot, 2023-12-29, European Central Bank), not rounded");
  }

  @Test
  void it_keeps_what_it_rests_on() {
    Conversion conversion = inDollars("almost EUR 28 million");
    assertThat(conversion.original()).isEqualTo(Quantity.parsePhrase("almost EUR 28 million"));
    assertThat(conversion.rate()).isEqualTo(DOLLAR);
    assertThat(conversion)
        .isEqualTo(inDollars("almost EUR 28 million"))
        .hasSameHashCodeAs(inDollars("almost EUR 28 million"))
        .isNotEqualTo(inDollars("over EUR 28 million"));
  }

  @ParameterizedTest
  @CsvSource({
    "FEW EUR, no-amount-of-money",
    "EXACT 5 XXX, no-amount-of-money",
    "EXACT 5 item, no-amount-of-money",
    "EXACT 5 GBP, foreign-currency",
  })
  void what_is_no_amount_of_the_rates_currencies_is_refused(String quantity, String code) {
    assertThatThrownBy(() -> Conversion.of(Quantity.parse(quantity), USD, DOLLAR))
        .isInstanceOf(InvalidValueException.class)
        .satisfies(thrown -> assertThat(((InvalidValueException) thrown).problems())
            .singleElement()
            .satisfies(problem -> {
              assertThat(problem.code()).isEqualTo(code);
              assertThat(problem.message())
                  .contains(List.of(quantity.split(" ")).get(1));
            }));
  }
}
