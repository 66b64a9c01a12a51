package io.github.crossborder.quantity;

import static io.github.crossborder.quantity.Refused.assertRefused;
import static io.github.crossborder.quantity.UnitOfMeasure.DAY;
import static io.github.crossborder.quantity.UnitOfMeasure.ITEM;
import static io.github.crossborder.quantity.UnitOfMeasure.MONTH;
import static io.github.crossborder.quantity.UnitOfMeasure.PERCENT;
import static io.github.crossborder.quantity.UnitOfMeasure.UNSAID_CURRENCY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.groups.Tuple.tuple;

import io.github.crossborder.Assumptions;
import io.github.crossborder.Problem;
import io.github.crossborder.Truth;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuantityTest {
  private static final UnitOfMeasure EUR = UnitOfMeasure.of("EUR");

  static Stream<Arguments> table() {
    return Stream.of(
        Arguments.of(Quantity.exactly(4, ITEM), "EXACT 4 item", "[4, 4] item"),
        Arguments.of(Quantity.exactly("4", ITEM), "EXACT 4 item", "[4, 4] item"),
        Arguments.of(
            Quantity.plain(7_760_000_000L, -7, EUR),
            "PLAIN 7760000000 EUR decimals -7",
            "[7755000000, 7765000000] EUR"),
        Arguments.of(
            Quantity.plain("4.50", 2, EUR), "PLAIN 4.5 EUR decimals 2", "[4.495, 4.505] EUR"),
        Arguments.of(Quantity.plain("0", -2, EUR), "PLAIN 0 EUR decimals -2", "[-50, 50] EUR"),
        Arguments.of(
            Quantity.plain(300_000_000_000L, EUR), "PLAIN 300000000000 EUR", "(.., ..) EUR"),
        Arguments.of(Quantity.plain("0.3", PERCENT), "PLAIN 0.3 percent", "(.., ..) percent"),
        Arguments.of(
            Quantity.about(400_000, ITEM.per(DAY)), "ABOUT 400000 item/day", "(.., ..) item/day"),
        Arguments.of(Quantity.about("0.5", PERCENT), "ABOUT 0.5 percent", "(.., ..) percent"),
        Arguments.of(Quantity.almost(28_000_000, EUR), "ALMOST 28000000 EUR", "(.., 28000000) EUR"),
        Arguments.of(Quantity.almost("-5", EUR), "ALMOST -5 EUR", "(-5, ..) EUR"),
        Arguments.of(Quantity.almost(0, EUR), "ALMOST 0 EUR", "(.., ..) EUR"),
        Arguments.of(Quantity.under(5, DAY), "UNDER 5 day", "(.., 5) day"),
        Arguments.of(Quantity.under("-5", EUR), "UNDER -5 EUR", "(.., -5) EUR"),
        Arguments.of(Quantity.over("11", PERCENT), "OVER 11 percent", "(11, ..) percent"),
        Arguments.of(Quantity.over(0, UNSAID_CURRENCY), "OVER 0 XXX", "(0, ..) XXX"),
        Arguments.of(Quantity.atLeast(20, ITEM), "AT_LEAST 20 item", "[20, ..) item"),
        Arguments.of(Quantity.atLeast("0.5", PERCENT), "AT_LEAST 0.5 percent", "[0.5, ..) percent"),
        Arguments.of(Quantity.atMost(49, PERCENT), "AT_MOST 49 percent", "(.., 49] percent"),
        Arguments.of(
            Quantity.atMost("49.9", PERCENT), "AT_MOST 49.9 percent", "(.., 49.9] percent"),
        Arguments.of(Quantity.between(5, 7, PERCENT), "BETWEEN 5 AND 7 percent", "[5, 7] percent"),
        Arguments.of(Quantity.between("-7", "5.5", EUR), "BETWEEN -7 AND 5.5 EUR", "[-7, 5.5] EUR"),
        Arguments.of(
            Quantity.between(Quantity.over(50, PERCENT), Quantity.atMost(75, PERCENT)),
            "OVER 50 AT_MOST 75 percent",
            "(50, 75] percent"),
        Arguments.of(
            Quantity.between(Quantity.over("0", PERCENT), Quantity.under("50.0", PERCENT)),
            "OVER 0 UNDER 50 percent",
            "(0, 50) percent"),
        Arguments.of(
            Quantity.between(Quantity.atLeast(10, PERCENT), Quantity.under(100, PERCENT)),
            "AT_LEAST 10 UNDER 100 percent",
            "[10, 100) percent"),
        Arguments.of(
            Quantity.between(Quantity.over(-100, EUR), Quantity.atMost(-10, EUR)),
            "OVER -100 AT_MOST -10 EUR",
            "(-100, -10] EUR"),
        Arguments.of(
            Quantity.between(Quantity.atLeast(5, EUR), Quantity.atMost(7, EUR)),
            "BETWEEN 5 AND 7 EUR",
            "[5, 7] EUR"),
        Arguments.of(Quantity.few(MONTH), "FEW month", "(.., ..) month"));
  }

  @ParameterizedTest
  @MethodSource("table")
  void every_qualifier_has_its_text_and_its_sure_bounds(Quantity said, String text, String bounds) {
    assertThat(said).hasToString(text);
    assertThat(said.bounds()).hasToString(bounds);
    assertThat(Quantity.parse(text)).isEqualTo(said).hasSameHashCodeAs(said);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "EXACT 450 GBP-hundredth | EXACT 4.5 GBP",
        "PLAIN 450 GBP-hundredth/share decimals 0 | PLAIN 4.5 GBP/share decimals 2",
        "PLAIN 450 GBP-hundredth | PLAIN 4.5 GBP",
        "BETWEEN 1 AND 2.5 EUR-hundredth/item | BETWEEN 0.01 AND 0.025 EUR/item",
        "OVER 1 AT_MOST 2.5 GBP-hundredth | OVER 0.01 AT_MOST 0.025 GBP",
        "ALMOST 99 USD-hundredth | ALMOST 0.99 USD",
        "ABOUT 5 JPY-hundredth | ABOUT 0.05 JPY",
        "FEW GBP-hundredth | FEW GBP",
        "EXACT 4 item | EXACT 4 item"
      })
  void hundredths_are_kept_as_told_and_worth_what_they_are_in_the_full_currency(
      String told, String full) {
    Quantity hundredths = Quantity.parse(told);
    assertThat(hundredths).hasToString(told);
    assertThat(hundredths.inFullCurrency()).isEqualTo(Quantity.parse(full));
    assertThat(hundredths.bounds()).isEqualTo(Quantity.parse(full).bounds());
    assertThat(Quantity.parsePhrase(hundredths.display()).inFullCurrency())
        .isEqualTo(Quantity.parse(full));
  }

  @Test
  void pence_and_pounds_add_up_compare_and_are_money_to_the_penny() {
    Quantity pence = Quantity.parse("EXACT 450 GBP-hundredth");
    Quantity pounds = Quantity.parse("EXACT 4.5 GBP");
    assertThat(pence.isSameAs(pounds)).isEqualTo(Truth.TRUE);
    assertThat(pence.isLessThan(Quantity.parse("EXACT 4.51 GBP"))).isEqualTo(Truth.TRUE);
    assertThat(pence.bounds().plus(pounds.bounds()))
        .isEqualTo(Quantity.parse("EXACT 9 GBP").bounds());
    assertThat(pence.toMoney()).isEqualTo(pounds.toMoney());
    assertThat(pence).isNotEqualTo(pounds);
    assertRefused(
        () -> pence.isLessThan(Quantity.parse("EXACT 450 EUR-hundredth")), "unlike-units", "EUR");
  }

  @Test
  void every_factory_takes_a_whole_number_a_text_and_a_decimal() {
    BigDecimal five = new BigDecimal("5.0");
    assertThat(Quantity.exactly(five, EUR)).isEqualTo(Quantity.exactly(5, EUR));
    assertThat(Quantity.plain(five, EUR)).isEqualTo(Quantity.plain("5", EUR));
    assertThat(Quantity.plain(five, 1, EUR)).isEqualTo(Quantity.plain(5, 1, EUR));
    assertThat(Quantity.about(five, EUR)).isEqualTo(Quantity.about(5, EUR));
    assertThat(Quantity.almost(five, EUR)).isEqualTo(Quantity.almost("5", EUR));
    assertThat(Quantity.under(five, EUR)).isEqualTo(Quantity.under(5, EUR));
    assertThat(Quantity.over(five, EUR)).isEqualTo(Quantity.over(5, EUR));
    assertThat(Quantity.atLeast(five, EUR)).isEqualTo(Quantity.atLeast(5, EUR));
    assertThat(Quantity.atMost(five, EUR)).isEqualTo(Quantity.atMost(5, EUR));
    assertThat(Quantity.between(five, BigDecimal.TEN, EUR)).isEqualTo(Quantity.between(5, 10, EUR));
    for (Quantity same : List.of(
        Quantity.of(Qualifier.OVER, five, EUR),
        Quantity.of(Qualifier.OVER, "5", EUR),
        Quantity.of(Qualifier.OVER, 5, EUR))) {
      assertThat(same).isEqualTo(Quantity.over(5, EUR));
    }
  }

  @Test
  void the_parts_are_what_was_said() {
    Quantity said = Quantity.plain("7760000000", -7, EUR);
    assertThat(said.qualifier()).isEqualTo(Qualifier.PLAIN);
    assertThat(said.amount()).contains(new BigDecimal("7760000000"));
    assertThat(said.decimals()).contains(-7);
    assertThat(said.upper()).isEmpty();
    assertThat(said.unit()).isEqualTo(EUR);
    assertThat(Quantity.between(5, 7, PERCENT).upper()).contains(BigDecimal.valueOf(7));
    assertThat(Quantity.few(DAY).amount()).isEmpty();
  }

  @Test
  void the_parts_of_two_ends_are_those_of_each_and_two_that_are_held_need_no_word() {
    Quantity band = Quantity.between(Quantity.over(50, PERCENT), Quantity.atMost(75, PERCENT));
    assertThat(band.qualifier()).isEqualTo(Qualifier.OVER);
    assertThat(band.amount()).contains(BigDecimal.valueOf(50));
    assertThat(band.upperQualifier()).contains(Qualifier.AT_MOST);
    assertThat(band.upper()).contains(BigDecimal.valueOf(75));
    assertThat(Quantity.between(5, 7, PERCENT).upperQualifier()).isEmpty();
    assertThat(band)
        .isNotEqualTo(Quantity.parse("OVER 50 UNDER 75 percent"))
        .isNotEqualTo(Quantity.over(50, PERCENT))
        .isNotEqualTo(Quantity.between(50, 75, PERCENT));
  }

  @ParameterizedTest
  @CsvSource({
    "UNDER 5 EUR, UNDER 7 EUR, range-end, lower",
    "EXACT 5 EUR, UNDER 7 EUR, range-end, lower",
    "OVER 5 UNDER 6 EUR, UNDER 7 EUR, range-end, lower",
    "OVER 5 EUR, EXACT 7 EUR, range-end, upper",
    "OVER 5 EUR, ALMOST 7 EUR, range-end, upper",
    "OVER 5 EUR, UNDER 7 item, unlike-units, ''",
    "OVER 7 EUR, UNDER 7 EUR, upper-not-above-lower, upper",
  })
  void only_ends_that_hold_something_between_them_make_a_range(
      String lower, String upper, String code, String path) {
    Quantity from = Quantity.parse(lower);
    Quantity to = Quantity.parse(upper);
    assertThat(Refused.problems(() -> Quantity.between(from, to)))
        .extracting(Problem::code, Problem::path)
        .containsExactly(tuple(code, path));
  }

  @Test
  void an_upper_end_is_put_as_its_lower_one_allows() {
    BigDecimal one = BigDecimal.ONE;
    for (Qualifier lower : Qualifier.values()) {
      for (Qualifier upper : Qualifier.values()) {
        boolean isUpper = upper == Qualifier.UNDER || upper == Qualifier.AT_MOST;
        boolean fits = lower == Qualifier.OVER
            ? isUpper
            : lower == Qualifier.AT_LEAST && upper == Qualifier.UNDER;
        if (fits) {
          assertThat(Quantity.of(lower, one, upper, BigDecimal.TEN, null, EUR).upperQualifier())
              .contains(upper);
        } else {
          assertThat(
                  Refused.problems(() -> Quantity.of(lower, one, upper, BigDecimal.TEN, null, EUR)))
              .extracting(Problem::code)
              .contains("range-end");
        }
        assertThat(Refused.problems(() -> Quantity.of(lower, one, upper, null, null, EUR)))
            .extracting(Problem::code)
            .contains("range-end");
      }
    }
  }

  @Test
  void the_scale_of_a_number_says_nothing_and_the_printed_precision_does() {
    assertThat(Quantity.exactly("5.00", EUR)).isEqualTo(Quantity.exactly(5, EUR));
    assertThat(Quantity.of(Qualifier.EXACT, new BigDecimal("5E+3"), EUR))
        .isEqualTo(Quantity.exactly(5000, EUR))
        .hasToString("EXACT 5000 EUR");
    assertThat(Quantity.plain("5.00", 2, EUR)).isNotEqualTo(Quantity.plain("5", 0, EUR));
    assertThat(Quantity.exactly(5, EUR))
        .isNotEqualTo(Quantity.plain(5, EUR))
        .isNotEqualTo(Quantity.exactly(5, ITEM))
        .isNotEqualTo(Quantity.exactly(6, EUR))
        .isNotEqualTo("EXACT 5 EUR");
    assertThat(Quantity.between(5, 7, EUR)).isNotEqualTo(Quantity.between(5, 8, EUR));
  }

  @Test
  void every_broken_rule_is_reported_at_once_with_its_place() {
    BigDecimal seven = BigDecimal.valueOf(7);
    assertThat(Refused.problems(() -> Quantity.of(Qualifier.ALMOST, null, null, seven, -7, EUR)))
        .extracting(Problem::path, Problem::code)
        .containsExactly(
            tuple("amount", "missing-amount"),
            tuple("upper", "surplus-upper"),
            tuple("decimals", "surplus-decimals"));
    assertThat(Refused.problems(() -> Quantity.of(Qualifier.FEW, seven, null, null, null, MONTH)))
        .extracting(Problem::code)
        .containsExactly("surplus-amount");
    assertThat(Refused.problems(() -> Quantity.of(Qualifier.BETWEEN, null, null, null, null, EUR)))
        .extracting(Problem::code)
        .containsExactly("missing-amount", "missing-upper");
    assertThat(Refused.problems(() -> Quantity.between("1e3", "", EUR)))
        .extracting(Problem::path)
        .containsExactly("amount", "upper");
  }

  @ParameterizedTest
  @CsvSource({"7, 5", "5, 5", "0, -1"})
  void the_upper_amount_is_above_the_lower_one(long lower, long upper) {
    assertRefused(
        () -> Quantity.between(lower, upper, PERCENT),
        "upper-not-above-lower",
        "'" + lower + "'",
        "'" + upper + "'");
  }

  @Test
  void an_amount_has_no_digits_beyond_its_printed_precision() {
    assertRefused(
        () -> Quantity.plain("7760000000", -8, EUR), "digits-beyond-decimals", "7760000000", "-7");
    assertRefused(() -> Quantity.plain("0.5", 0, EUR), "digits-beyond-decimals", "0.5");
    assertRefused(() -> Quantity.plain("5", 31, EUR), "decimals-out-of-range", "31");
    assertRefused(
        () -> Quantity.plain("5", Integer.MIN_VALUE, EUR), "decimals-out-of-range", "-30");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "", " ", "-", "1e5", "1,5", "1 000", "+1", ".5", "5.", "05", "--5", "٥", "1.2.3", "NaN",
        "0x1"
      })
  void a_malformed_decimal_is_refused(String amount) {
    assertRefused(() -> Quantity.exactly(amount, EUR), "malformed-decimal", "'" + amount + "'");
  }

  @ParameterizedTest
  @CsvSource({
    "1, -31",
    "-1, -31",
    "1, 31",
    "1, -10000000",
    "1, 2000000000",
    "10, -2147483648",
    "1, 2147483647",
    "12345678901234567890123456789012345, 0",
    "10000000000000000000000000000001, 31",
  })
  void a_number_too_long_or_too_large_is_refused(BigInteger digits, int scale) {
    assertRefused(
        () -> Quantity.of(Qualifier.EXACT, new BigDecimal(digits, scale), EUR),
        "number-out-of-range",
        "34");
  }

  @Test
  void hostile_numbers_are_refused() {
    BigDecimal large = new BigDecimal("1E+10000000");
    BigDecimal longest = new BigDecimal(BigInteger.ONE.shiftLeft(10_000_000));
    for (BigDecimal number : List.of(large, longest)) {
      assertRefused(() -> Quantity.of(Qualifier.EXACT, number, EUR), "number-out-of-range", "34");
      assertRefused(() -> Bounds.exactly(number, EUR), "number-out-of-range", "200");
      assertThat(Quantity.exactly(5, EUR).bounds().contains(number)).isFalse();
    }
  }

  @Test
  void the_longest_numbers_are_kept() {
    assertThat(Quantity.exactly("9999999999999999999999999999999.999", EUR))
        .hasToString("EXACT 9999999999999999999999999999999.999 EUR");
    assertThat(
            Quantity.of(Qualifier.EXACT, new BigDecimal("1E+30"), EUR).bounds().isExact())
        .isTrue();
    assertThat(
            Quantity.of(Qualifier.EXACT, new BigDecimal("1E-30"), EUR).bounds().isExact())
        .isTrue();
    assertThat(Quantity.of(Qualifier.EXACT, new BigDecimal("0E-9000"), EUR))
        .isEqualTo(Quantity.exactly(0, EUR));
    assertRefused(
        () -> Quantity.exactly("1".repeat(1000), EUR),
        "malformed-decimal",
        "1…': write up to 100 digits");
  }

  @ParameterizedTest
  @CsvSource({
    "PLAIN 300 EUR, true, , EXACT 300 EUR",
    "PLAIN 300 EUR, false, 10, PLAIN 300 EUR",
    "PLAIN 300 EUR decimals -2, true, 10, PLAIN 300 EUR decimals -2",
    "ABOUT 400000 item/day, true, 10, BETWEEN 360000 AND 440000 item/day",
    "ABOUT 400000 item/day, false, 0, EXACT 400000 item/day",
    "ABOUT 5 EUR, false, 200, BETWEEN -5 AND 15 EUR",
    "ABOUT -400 EUR, false, 12.5, BETWEEN -450 AND -350 EUR",
    "ABOUT 0 EUR, false, 10, ABOUT 0 EUR",
    "ABOUT 5 EUR, true, , ABOUT 5 EUR",
    "OVER 5 EUR, true, 10, OVER 5 EUR",
    "OVER 5 AT_MOST 7 EUR, true, 10, OVER 5 AT_MOST 7 EUR",
    "FEW month, true, 10, FEW month",
  })
  void assumptions_narrow_what_was_left_open_and_nothing_else(
      String said, boolean plainExact, BigDecimal tolerance, String assumed) {
    Assumptions assumptions = Assumptions.builder()
        .plainNumbersExact(plainExact)
        .aboutTolerancePercent(Optional.ofNullable(tolerance))
        .build();
    Quantity quantity = Quantity.parse(said);
    assertThat(quantity.assuming(assumptions)).hasToString(assumed);
    if (said.equals(assumed)) {
      assertThat(quantity.assuming(assumptions)).isSameAs(quantity);
    }
  }

  @Test
  void a_tolerance_of_too_many_digits_is_rounded_outward_and_one_beyond_all_amounts_not_used() {
    Assumptions tenth =
        Assumptions.builder().aboutTolerancePercent(BigDecimal.TEN).build();
    Quantity fine = Quantity.of(Qualifier.ABOUT, new BigDecimal("1E-30"), EUR);
    assertThat(fine.assuming(tenth).bounds())
        .isEqualTo(Bounds.between(BigDecimal.ZERO, new BigDecimal("2E-30"), EUR));
    Quantity vast = Quantity.of(Qualifier.ABOUT, new BigDecimal("9.9E+30"), EUR);
    assertThat(vast.assuming(tenth)).isSameAs(vast);
  }

  @ParameterizedTest
  @CsvSource({
    "ALMOST 28 EUR, EXACT 28 EUR, TRUE, FALSE, FALSE",
    "ALMOST 28 EUR, EXACT 27 EUR, UNKNOWN, UNKNOWN, UNKNOWN",
    "OVER 11 percent, UNDER 11 percent, FALSE, TRUE, FALSE",
    "OVER 50 AT_MOST 75 percent, EXACT 50 percent, FALSE, TRUE, FALSE",
    "OVER 50 AT_MOST 75 percent, EXACT 75 percent, UNKNOWN, FALSE, UNKNOWN",
    "OVER 50 AT_MOST 75 percent, OVER 75 percent, TRUE, FALSE, FALSE",
    "AT_LEAST 10 UNDER 100 percent, AT_MOST 10 percent, FALSE, UNKNOWN, UNKNOWN",
    "AT_LEAST 10 UNDER 100 percent, EXACT 100 percent, TRUE, FALSE, FALSE",
    "OVER 0 UNDER 50 percent, OVER 50 AT_MOST 75 percent, TRUE, FALSE, FALSE",
    "OVER 0 UNDER 5 XXX, UNDER 0 EUR, FALSE, TRUE, FALSE",
    "AT_LEAST 11 EUR, AT_MOST 11 EUR, FALSE, UNKNOWN, UNKNOWN",
    "EXACT 4 item, EXACT 4 item, FALSE, FALSE, TRUE",
    "EXACT 1 rank, EXACT 2 rank, TRUE, FALSE, FALSE",
    "OVER 0 XXX, EXACT -5 EUR, FALSE, TRUE, FALSE",
    "EXACT 5 XXX, EXACT 5 XXX, UNKNOWN, UNKNOWN, UNKNOWN",
    "EXACT 0 XXX, EXACT 0 EUR, FALSE, FALSE, TRUE",
    "AT_MOST -1 XXX, AT_LEAST 0 EUR, TRUE, FALSE, FALSE",
    "FEW month, EXACT 3 month, UNKNOWN, UNKNOWN, UNKNOWN",
  })
  void comparisons_tell_only_what_is_sure(
      String a, String b, Truth less, Truth greater, Truth same) {
    Quantity first = Quantity.parse(a);
    Quantity second = Quantity.parse(b);
    assertThat(first.isLessThan(second)).isEqualTo(less);
    assertThat(first.isGreaterThan(second)).isEqualTo(greater);
    assertThat(first.isSameAs(second)).isEqualTo(same);
  }

  @Test
  void unlike_units_are_not_compared() {
    Quantity money = Quantity.almost(28, EUR);
    Quantity items = Quantity.exactly(4, ITEM);
    assertRefused(() -> money.isLessThan(items), "unlike-units", "ALMOST 28 EUR", "EXACT 4 item");
    assertRefused(() -> money.isGreaterThan(items), "unlike-units", "'EUR' and 'item'");
    assertRefused(() -> money.isSameAs(items), "unlike-units", "differ");
    assertRefused(
        () -> Quantity.over(11, PERCENT).isLessThan(Quantity.exactly("0.1", UnitOfMeasure.RATIO)),
        "unlike-units",
        "asRatio()");
  }

  @Test
  void an_exact_amount_of_a_currency_is_money_and_back() {
    assertThat(Quantity.exactly("4.50", EUR).toMoney()).isEqualTo(Money.parse("EUR 4.50"));
    assertThat(Quantity.of(Money.parse("JPY 500"))).hasToString("EXACT 500 JPY");
    assertThat(Quantity.of(Money.parse("EUR 5.00")).toMoney()).isEqualTo(Money.parse("EUR 5.00"));
  }

  @ParameterizedTest
  @CsvSource({
    "PLAIN 5 EUR, not EXACT",
    "ALMOST 5 EUR, not EXACT",
    "EXACT 5 item, no currency",
    "EXACT 5 EUR/share, no currency",
    "EXACT 5 XXX, pays with",
    "EXACT 5 XAU, pays with",
    "EXACT 4.505 EUR, 2 decimals",
    "EXACT 0.5 JPY, 0 decimals",
  })
  void nothing_else_is_money(String said, String why) {
    assertRefused(() -> Quantity.parse(said).toMoney(), "not-exact-money", said, why);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "EXACT",
        "EXACT 5",
        "5 EUR",
        "exact 5 EUR",
        "EXACT  5 EUR",
        "EXACT 5  EUR",
        "EXACT 5 EUR ",
        "EXACT 5.0 EUR",
        "EXACT -0 EUR",
        "PLAIN 5 EUR decimals 00",
        "NEARLY 5 EUR",
        "EXACT 5 AND EUR",
        "PLAIN 5 EUR decimals -0",
        "EXACT ٥ EUR"
      })
  void only_what_a_quantity_prints_is_parsed(String text) {
    assertRefused(() -> Quantity.parse(text), "malformed-quantity", "quantity '" + text + "'");
  }

  @ParameterizedTest
  @CsvSource({
    "EXACT 5 kg, unknown-unit",
    "EXACT 05 EUR, malformed-decimal",
    "EXACT 5.5.5 EUR, malformed-decimal",
    "FEW 5 EUR, surplus-amount",
    "PLAIN 5 EUR decimals 99, decimals-out-of-range",
    "BETWEEN 7 AND 5 EUR, upper-not-above-lower",
    "OVER 7 AT_MOST 5 EUR, upper-not-above-lower",
    "OVER 5 AT_MOST 5 EUR, upper-not-above-lower",
    "OVER 5 UNDER 5 EUR, upper-not-above-lower",
    "AT_LEAST 5 UNDER 5.0 EUR, upper-not-above-lower",
    "AT_LEAST 5 AT_MOST 7 EUR, range-end",
    "BETWEEN 5 UNDER 7 EUR, range-end",
    "OVER 5 AND 7 EUR, range-end",
    "AT_LEAST 5 AND 7 EUR, range-end",
  })
  void what_is_wrong_with_a_part_is_told(String text, String code) {
    assertThat(Refused.problems(() -> Quantity.parse(text)))
        .extracting(Problem::code)
        .containsExactly(code);
  }

  @Test
  void a_very_long_text_is_refused_briefly() {
    String text = "EXACT " + "5".repeat(1_000_000) + " EUR";
    List<Problem> problems = Refused.problems(() -> Quantity.parse(text));
    assertThat(problems.get(0).message()).hasSizeLessThan(400).contains("5…'");
  }

  @Test
  @SuppressWarnings("NullAway")
  void null_is_a_programming_error() {
    assertThatNullPointerException().isThrownBy(() -> Quantity.few(null)).withMessage("unit");
    assertThatNullPointerException()
        .isThrownBy(() -> Quantity.exactly((String) null, EUR))
        .withMessage("amount");
    assertThatNullPointerException().isThrownBy(() -> Quantity.parse(null)).withMessage("text");
    assertThatNullPointerException()
        .isThrownBy(() -> Quantity.parsePhrase(null))
        .withMessage("phrase");
  }
}
