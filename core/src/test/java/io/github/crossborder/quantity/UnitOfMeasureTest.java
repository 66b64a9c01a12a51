package io.github.crossborder.quantity;

import static io.github.crossborder.quantity.Refused.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.crossborder.InvalidValueException;
import io.github.crossborder.Problem;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnitOfMeasureTest {
  private static final UnitOfMeasure EUR = UnitOfMeasure.of("EUR");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "EUR",
        "BGN",
        "XXX",
        "percent",
        "percentage-point",
        "ratio",
        "item",
        "m2",
        "ft2",
        "GBP-hundredth",
        "XXX-hundredth",
        "GBP-hundredth/share",
        "day",
        "week",
        "month",
        "year",
        "person",
        "rank",
        "share",
        "EUR/share",
        "item/day",
        "percent/year"
      })
  void a_known_unit_prints_its_code(String code) {
    assertThat(UnitOfMeasure.parse(code)).hasToString(code).isEqualTo(UnitOfMeasure.of(code));
    assertThat(UnitOfMeasure.of(code).code()).isEqualTo(code);
  }

  @ParameterizedTest
  @ValueSource(strings = {"kg", "eur", "ZZZ", "", "978", "Ｅur", "EUR ", "items", "item/", "/day"})
  void an_unknown_unit_is_refused_with_what_is_known(String code) {
    assertRefused(
        () -> UnitOfMeasure.of(code), "unknown-unit", "percentage-point", "EUR", "item/day");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "€ | 'EUR'",
        "£ | 'GBP'",
        "US$ | 'USD'",
        "A$ | 'AUD'",
        "C$ | 'CAD'",
        "R$ | 'BRL'",
        "HK$ | 'HKD'",
        "NT$ | 'TWD'",
        "S$ | 'SGD'",
        "RMB | 'CNY'",
        "yen | 'JPY'",
        "Euro | 'EUR'",
        "eur | 'EUR'",
        "¥ | JPY or CNY",
        "￥ | JPY or CNY",
        "$ | USD, AUD, CAD or HKD",
        "dollars | USD, AUD, CAD or HKD",
        "kr | DKK, ISK, NOK or SEK",
        "元 | CNY, HKD or TWD",
        "GBX | 'GBP-hundredth'",
        "GBp | 'GBP-hundredth'",
        "pence | 'GBP-hundredth'",
        "ZAc | 'ZAR-hundredth'",
        "ILA | 'ILS-hundredth'",
        "sq ft | 'ft2'",
        "% | 'percent'",
        "Items | 'item'",
        "items/day | 'item'",
        "EUR/days | 'day'",
        "m² | 'm2'",
      })
  void a_unit_by_another_name_is_told_its_code(String name, String meant) {
    assertThatThrownBy(() -> UnitOfMeasure.of(name))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageEndingWith("; did you mean " + meant + "? (unknown-unit)")
        .message()
        .hasSizeLessThan(500);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a/b/c", "EUR//day", "0123456789012345678901234567890123456789item"})
  void a_unit_of_more_than_two_words_is_refused(String code) {
    assertRefused(() -> UnitOfMeasure.of(code), "malformed-unit", "one slash");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "rank/day",
        "ratio/day",
        "EUR/percent",
        "EUR/percentage-point",
        "EUR/ratio",
        "EUR/rank",
        "EUR/EUR",
        "EUR/USD",
        "XXX/EUR",
        "GBP-hundredth/EUR",
        "item/GBP-hundredth",
        "item/item"
      })
  void a_unit_that_means_nothing_or_an_exchange_rate_is_refused(String code) {
    assertRefused(() -> UnitOfMeasure.of(code), "impossible-unit", code);
  }

  @ParameterizedTest
  @CsvSource({
    "GBP-hundredth, GBP",
    "GBP-hundredth/share, GBP/share",
    "XXX-hundredth, XXX",
    "GBP, GBP",
    "item/day, item/day"
  })
  void hundredths_are_computed_with_in_the_full_currency_and_have_none_themselves(
      String code, String full) {
    UnitOfMeasure unit = UnitOfMeasure.of(code);
    assertThat(unit.inFullCurrency()).isEqualTo(UnitOfMeasure.of(full));
    assertThat(unit.isComparableWith(UnitOfMeasure.of(full))).isTrue();
    assertThat(unit.hasUnsaidCurrency()).isEqualTo(full.startsWith("XXX"));
    if (!code.equals(full)) {
      assertThat(unit.numerator().currency()).isEmpty();
      assertThat(unit).isNotEqualTo(UnitOfMeasure.of(full));
    }
  }

  @Test
  void both_unknown_halves_are_reported() {
    assertThat(Refused.problems(() -> UnitOfMeasure.of("kg/hour")))
        .extracting(Problem::code)
        .containsExactly("unknown-unit", "unknown-unit");
  }

  @Test
  void a_unit_with_a_slash_has_a_numerator_and_a_denominator() {
    UnitOfMeasure price = EUR.per(UnitOfMeasure.SHARE);
    assertThat(price).isEqualTo(UnitOfMeasure.of("EUR/share")).hasToString("EUR/share");
    assertThat(price.numerator()).isEqualTo(EUR);
    assertThat(price.denominator()).contains(UnitOfMeasure.SHARE);
    assertThat(price.currency()).isEmpty();
    assertThat(EUR.numerator()).isEqualTo(EUR);
    assertThat(EUR.denominator()).isEmpty();
    assertRefused(() -> price.per(UnitOfMeasure.DAY), "malformed-unit", "EUR/share", "day");
  }

  @Test
  void a_currency_is_known_as_such() {
    assertThat(EUR.currency()).contains(CurrencyUnit.EUR);
    assertThat(UnitOfMeasure.of(CurrencyUnit.EUR)).isEqualTo(EUR).hasSameHashCodeAs(EUR);
    assertThat(UnitOfMeasure.UNSAID_CURRENCY.currency()).contains(CurrencyUnit.of("XXX"));
    assertThat(UnitOfMeasure.ITEM.currency()).isEmpty();
    assertThat(EUR).isNotEqualTo(UnitOfMeasure.ITEM).isNotEqualTo(null);
  }

  @ParameterizedTest
  @CsvSource({
    "EUR, EUR, true",
    "EUR, XXX, true",
    "XXX, XXX, true",
    "XXX/share, EUR/share, true",
    "item/XXX, item/EUR, true",
    "EUR, CNY, false",
    "EUR, item, false",
    "XXX, item, false",
    "XXX/share, EUR/day, false",
    "percent, ratio, false",
  })
  void units_are_comparable_if_they_are_or_may_be_the_same(String a, String b, boolean expected) {
    assertThat(UnitOfMeasure.of(a).isComparableWith(UnitOfMeasure.of(b))).isEqualTo(expected);
    assertThat(UnitOfMeasure.of(b).isComparableWith(UnitOfMeasure.of(a))).isEqualTo(expected);
  }

  @Test
  @SuppressWarnings("NullAway")
  void null_is_a_programming_error() {
    assertThatNullPointerException().isThrownBy(() -> UnitOfMeasure.of((String) null));
    assertThatNullPointerException()
        .isThrownBy(() -> UnitOfMeasure.parse(null))
        .withMessage("text");
    assertThatNullPointerException().isThrownBy(() -> EUR.per(null)).withMessage("denominator");
  }
}
