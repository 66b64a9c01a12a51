package io.github.crossborder.quantity;

import static io.github.crossborder.quantity.Refused.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.crossborder.Truth;
import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BoundsTest {
  private static final UnitOfMeasure EUR = UnitOfMeasure.of("EUR");
  private static final Pattern FORM =
      Pattern.compile("([\\[(])([^ ,]+), ([^ ,\\])]+)([\\])]) (\\S+)");

  /** Reads the notation of {@link Bounds#toString()}. */
  private static Bounds bounds(String text) {
    Matcher form = FORM.matcher(text);
    assertThat(form.matches()).as(text).isTrue();
    UnitOfMeasure unit = UnitOfMeasure.of(form.group(5));
    Bounds bounds = Bounds.none(unit);
    if (!form.group(2).equals("..")) {
      BigDecimal lower = new BigDecimal(form.group(2));
      bounds = form.group(1).equals("[") ? Bounds.atLeast(lower, unit) : Bounds.above(lower, unit);
    }
    if (!form.group(3).equals("..")) {
      BigDecimal upper = new BigDecimal(form.group(3));
      Bounds below =
          form.group(4).equals("]") ? Bounds.atMost(upper, unit) : Bounds.below(upper, unit);
      bounds = bounds.intersection(below).orElseThrow();
    }
    return bounds;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[1, 2] EUR | plus | [10, 20] EUR | [11, 22] EUR",
        "(1, 2] EUR | plus | [10, 20) EUR | (11, 22) EUR",
        "(.., 28) EUR | plus | [5, 5] EUR | (.., 33) EUR",
        "(.., 28) EUR | plus | (5, ..) EUR | (.., ..) EUR",
        "[0.1, 0.1] EUR | plus | [0.2, 0.2] EUR | [0.3, 0.3] EUR",
        "[1, 2] EUR | minus | [10, 20] EUR | [-19, -8] EUR",
        "[5, 5] EUR | minus | [5, 5] EUR | [0, 0] EUR",
        "[5, 5] EUR | minus | (.., 2) EUR | (3, ..) EUR",
        "[11, 12] percent | plus | [2, 3] percent | [13, 15] percent",
        "[2, 3] EUR | times | [4, 5] ratio | [8, 15] EUR",
        "[-2, 3] EUR | times | [-4, 5] ratio | [-12, 15] EUR",
        "(-1, 1) EUR | times | [0, 5) ratio | (-5, 5) EUR",
        "[0, 0] EUR | times | (.., ..) ratio | [0, 0] EUR",
        "(0, 1] EUR | times | [1, ..) ratio | (0, ..) EUR",
        "[0, 1] EUR | times | (0, 5] ratio | [0, 5] EUR",
        "(0, 1] EUR | times | [0, 5] ratio | [0, 5] EUR",
        "(.., -1] EUR | times | (.., -1] ratio | [1, ..) EUR",
        "(.., 0) EUR | times | (.., 0) ratio | (0, ..) EUR",
        "[0.1, 0.1] EUR | times | [0.1, 0.1] ratio | [0.01, 0.01] EUR",
        "[10, 12] EUR | dividedBy | [2, 4] ratio | [2.5, 6] EUR",
        "[10, 12] EUR | dividedBy | (2, 4] ratio | [2.5, 6) EUR",
        "[1, 1] EUR | dividedBy | (0, 5] ratio | [0.2, ..) EUR",
        "[1, 1] EUR | dividedBy | [0, 5] ratio | (.., ..) EUR",
        "[1, 1] EUR | dividedBy | (.., ..) ratio | (.., ..) EUR",
        "[1, 1] EUR | dividedBy | [-5, 0) ratio | (.., -0.2] EUR",
        "[0, 0] EUR | dividedBy | (0, ..) ratio | [0, 0] EUR",
        "[1, ..) EUR | dividedBy | [1, ..) ratio | (0, ..) EUR",
        "(0, 1] EUR | dividedBy | (0, 1] ratio | (0, ..) EUR",
        "[-1, 1] EUR | dividedBy | [2, 4] ratio | [-0.5, 0.5] EUR",
        "[-2, 4] EUR | dividedBy | (.., -2] ratio | [-2, 1] EUR",
        "[5, 5] rank | times | [2, 2] ratio | refused",
      })
  void arithmetic_minds_open_and_missing_ends(String a, String operation, String b, String result) {
    if (result.equals("refused")) {
      assertRefused(() -> bounds(a).times(bounds(b)), "unlike-units", a, b);
      return;
    }
    assertThat(compute(bounds(a), operation, bounds(b))).hasToString(result);
  }

  private static Bounds compute(Bounds a, String operation, Bounds b) {
    return switch (operation) {
      case "plus" -> a.plus(b);
      case "minus" -> a.minus(b);
      case "times" -> a.times(b);
      default -> a.dividedBy(b);
    };
  }

  @Test
  void a_quotient_that_does_not_end_is_rounded_outward_at_34_digits() {
    Bounds third = bounds("[1, 1] EUR").dividedBy(bounds("[3, 3] ratio"));
    assertThat(third.toString())
        .isEqualTo("(0." + "3".repeat(34) + ", 0." + "3".repeat(33) + "4) EUR");
    Bounds negative = bounds("[-2, -2] EUR").dividedBy(bounds("[3, 3] ratio"));
    assertThat(negative.toString())
        .isEqualTo("(-0." + "6".repeat(33) + "7, -0." + "6".repeat(34) + ") EUR");
    assertThat(bounds("[1, 1] EUR").dividedBy(bounds("[8, 8] ratio")))
        .hasToString("[0.125, 0.125] EUR");
  }

  @Test
  void a_wider_dividend_with_a_longer_quotient_does_not_narrow_the_rounded_one() {
    Bounds three = bounds("[3, 3] ratio");
    Bounds one = bounds("[1, 1] EUR");
    Bounds wider = bounds("[0." + "9".repeat(36) + ", 2] EUR");
    assertThat(wider.encloses(one)).isTrue();
    assertThat(wider.dividedBy(three).encloses(one.dividedBy(three))).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "EUR, ratio, EUR, EUR",
    "ratio, EUR, EUR, ",
    "EUR/share, share, EUR, ",
    "share, EUR/share, EUR, ",
    "item/day, day, item, item/day/day",
    "EUR/item, item/day, EUR/day, ",
    "item/day, EUR/item, EUR/day, ",
    "day/item, item/day, ratio, ",
    "EUR, EUR, , ratio",
    "percent, percent, , ratio",
    "item/day, item/day, , ratio",
    "EUR, share, , EUR/share",
    "EUR, EUR/share, , share",
    "EUR/day, item/day, , EUR/item",
    "EUR/day, EUR/item, , item/day",
    "item/day, item/person, , person/day",
    "EUR/item, EUR/day, , day/item",
    "item/EUR, item/CNY, , ", // an exchange rate is no unit
    "EUR/item, item/EUR, ratio, ",
    "percent, ratio, percent, percent",
    "percent, year, , percent/year",
    "percent, EUR, , percent/EUR",
    "EUR, percent, , ",
    "EUR, percentage-point, , ",
    "EUR, item, , EUR/item",
    "ratio, EUR, EUR, ",
    "EUR, CNY, , ",
    "EUR, item/day, , ",
    "EUR/day, day/item, EUR/item, ",
    "rank, ratio, , ",
    "rank, rank, , ",
    "ratio, ratio, ratio, ratio",
    "XXX, ratio, XXX, XXX",
    "XXX/share, share, XXX, ",
    "XXX, share, , XXX/share",
    "item/XXX, item/EUR, , ",
  })
  void units_multiply_and_divide_or_are_refused(
      String a, String b, String product, String quotient) {
    Bounds first = Bounds.exactly(BigDecimal.TEN, UnitOfMeasure.of(a));
    Bounds second = Bounds.exactly(BigDecimal.ONE, UnitOfMeasure.of(b));
    if (product == null) {
      assertRefused(() -> first.times(second), "unlike-units", a, b, "times");
    } else {
      assertThat(first.times(second).unit()).hasToString(product);
    }
    if (quotient == null || quotient.contains("/day/day")) {
      assertRefused(() -> first.dividedBy(second), "unlike-units", a, b, "divided by");
    } else {
      assertThat(first.dividedBy(second).unit()).hasToString(quotient);
    }
  }

  @Test
  void percentages_are_multiplied_with_only_as_ratios() {
    Bounds share = bounds("(11, 12] percent");
    assertThat(share.asRatio()).hasToString("(0.11, 0.12] ratio");
    assertThat(share.asRatio().asPercent()).isEqualTo(share);
    assertThat(bounds("[300, 300] EUR").times(share.asRatio())).hasToString("(33, 36] EUR");
    assertRefused(
        () -> bounds("[300, 300] EUR").times(share), "unlike-units", "[300, 300] EUR", "asRatio()");
    assertRefused(() -> bounds("[1, 1] EUR").asRatio(), "unlike-units", "'percent'");
    assertRefused(() -> bounds("[1, 1] percentage-point").asRatio(), "unlike-units", "'percent'");
    assertRefused(() -> share.asPercent(), "unlike-units", "'ratio'");
    assertThat(bounds("(.., ..) percent").asRatio().isNone()).isTrue();
  }

  @Test
  void unlike_units_are_refused_with_both_operands() {
    Bounds money = bounds("(.., 28) EUR");
    Bounds items = bounds("[4, 4] item");
    assertRefused(() -> money.plus(items), "unlike-units", "(.., 28) EUR", "[4, 4] item");
    assertRefused(() -> money.minus(items), "unlike-units", "(.., 28) EUR", "[4, 4] item");
    assertRefused(() -> money.hull(items), "unlike-units", "'EUR' and 'item'");
    assertRefused(() -> money.intersection(items), "unlike-units", "'EUR' and 'item'");
    assertRefused(() -> money.encloses(items), "unlike-units", "'EUR' and 'item'");
    assertRefused(() -> money.isDisjointFrom(items), "unlike-units", "'EUR' and 'item'");
    assertRefused(() -> money.isLessThan(items), "unlike-units", "'EUR' and 'item'");
    assertRefused(() -> bounds("[1, 1] rank").plus(bounds("[1, 1] rank")), "unlike-units", "order");
    assertRefused(
        () -> bounds("[1, 1] percent").plus(bounds("[1, 1] percentage-point")),
        "unlike-units",
        "'percent' and 'percentage-point'");
  }

  @Test
  void amounts_in_unsaid_currencies_are_not_computed_with_each_other() {
    Bounds unsaid = Bounds.exactly(BigDecimal.TEN, UnitOfMeasure.UNSAID_CURRENCY);
    Bounds price = Bounds.exactly(BigDecimal.TEN, UnitOfMeasure.of("XXX/share"));
    assertRefused(() -> unsaid.plus(unsaid), "unsaid-currency", "[10, 10] XXX");
    assertRefused(() -> unsaid.intersection(unsaid), "unsaid-currency", "[10, 10] XXX");
    assertRefused(() -> unsaid.minus(bounds("[1, 1] EUR")), "unsaid-currency", "[1, 1] EUR");
    assertRefused(() -> unsaid.dividedBy(unsaid), "unsaid-currency", "[10, 10] XXX");
    assertRefused(() -> unsaid.dividedBy(price), "unsaid-currency", "[10, 10] XXX/share");
    assertThat(unsaid.dividedBy(bounds("[2, 2] ratio"))).hasToString("[5, 5] XXX");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[5, 7] EUR | (5, 6] EUR | true | false | (5, 6] EUR | [5, 7] EUR",
        "[5, 7] EUR | [7, 9] EUR | false | false | [7, 7] EUR | [5, 9] EUR",
        "[5, 7) EUR | [7, 9] EUR | false | true | | [5, 9] EUR",
        "[5, 6] EUR | [8, 9) EUR | false | true | | [5, 9) EUR",
        "(.., ..) EUR | [8, 9) EUR | true | false | [8, 9) EUR | (.., ..) EUR",
        "(5, 7] EUR | [5, 7] EUR | false | false | (5, 7] EUR | [5, 7] EUR",
        "(.., 28) EUR | (28, ..) EUR | false | true | | (.., ..) EUR",
      })
  void bounds_meet_nest_or_contradict(
      String a, String b, boolean encloses, boolean disjoint, String both, String either) {
    assertThat(bounds(a).encloses(bounds(b))).isEqualTo(encloses);
    assertThat(bounds(a).isDisjointFrom(bounds(b))).isEqualTo(disjoint);
    assertThat(bounds(a).intersection(bounds(b)).map(Bounds::toString).orElse(null))
        .isEqualTo(both);
    assertThat(bounds(a).hull(bounds(b))).hasToString(either);
  }

  @Test
  void of_an_unsaid_currency_only_the_sign_is_compared() {
    UnitOfMeasure unsaid = UnitOfMeasure.UNSAID_CURRENCY;
    Bounds profit = Bounds.above(BigDecimal.ZERO, unsaid);
    assertThat(profit.encloses(bounds("[5, 6] EUR"))).isTrue();
    assertThat(bounds("[5, 6] EUR").encloses(profit)).isFalse();
    assertThat(bounds("[5, 6] EUR").encloses(Bounds.exactly(BigDecimal.valueOf(5), unsaid)))
        .isFalse();
    assertThat(profit.isDisjointFrom(bounds("[-6, -5] EUR"))).isTrue();
    assertThat(profit.isDisjointFrom(bounds("[5, 6] EUR"))).isFalse();
    assertThat(profit.isGreaterThan(bounds("[-6, 0] EUR"))).isEqualTo(Truth.TRUE);
    assertThat(Bounds.below(BigDecimal.ZERO, unsaid).isLessThan(bounds("[0, ..) EUR")))
        .isEqualTo(Truth.TRUE);
  }

  @Test
  void bounds_tell_their_ends() {
    Bounds bounds = bounds("(11, 49] percent");
    assertThat(bounds.lower()).contains(BigDecimal.valueOf(11));
    assertThat(bounds.upper()).contains(BigDecimal.valueOf(49));
    assertThat(bounds.isLowerClosed()).isFalse();
    assertThat(bounds.isUpperClosed()).isTrue();
    assertThat(bounds.unit()).isEqualTo(UnitOfMeasure.PERCENT);
    assertThat(bounds.isNone()).isFalse();
    assertThat(bounds.isExact()).isFalse();
    assertThat(bounds.contains(BigDecimal.valueOf(11))).isFalse();
    assertThat(bounds.contains(BigDecimal.valueOf(49))).isTrue();
    assertThat(bounds("(.., ..) EUR").isNone()).isTrue();
    assertThat(bounds("[4, 4] item").isExact()).isTrue();
  }

  @Test
  void bounds_are_equal_whatever_the_scale_of_their_ends() {
    Bounds five = Bounds.exactly(new BigDecimal("5.00"), EUR);
    assertThat(five).isEqualTo(bounds("[5, 5] EUR")).hasSameHashCodeAs(bounds("[5, 5] EUR"));
    assertThat(five).hasToString("[5, 5] EUR");
    assertThat(five)
        .isNotEqualTo(bounds("[5, 6] EUR"))
        .isNotEqualTo(bounds("(.., 5] EUR"))
        .isNotEqualTo(bounds("[5, 5] item"))
        .isNotEqualTo("[5, 5] EUR");
  }

  @Test
  void empty_bounds_cannot_be_built() {
    assertRefused(
        () -> Bounds.between(BigDecimal.TEN, BigDecimal.ONE, EUR), "empty-bounds", "'10'", "'1'");
    assertThat(Bounds.between(BigDecimal.ONE, BigDecimal.ONE, EUR)).isEqualTo(bounds("[1, 1] EUR"));
  }

  @Test
  void ends_that_grow_without_end_are_rounded_outward_or_given_up() {
    Bounds large = Bounds.between(new BigDecimal("-1E+999"), new BigDecimal("1E+999"), EUR);
    Bounds ratio = Bounds.exactly(BigDecimal.TEN.pow(3), UnitOfMeasure.RATIO);
    assertThat(large.times(ratio).isNone()).isTrue();
    Bounds positive = Bounds.exactly(new BigDecimal("1E+999"), EUR).times(ratio);
    assertThat(positive.lower()).contains(new BigDecimal("1E+1000"));
    assertThat(positive.isLowerClosed()).isFalse();
    assertThat(positive.upper()).isEmpty();
    Bounds negative = Bounds.exactly(new BigDecimal("-1E+999"), EUR).times(ratio);
    assertThat(negative.lower()).isEmpty();
    assertThat(negative.upper()).contains(new BigDecimal("-1E+1000"));
    Bounds tiny = Bounds.exactly(new BigDecimal("1E-999"), EUR);
    Bounds tinier = tiny.times(Bounds.exactly(new BigDecimal("1E-999"), UnitOfMeasure.RATIO));
    assertThat(tinier.lower().orElseThrow()).isZero();
    assertThat(tinier.upper().orElseThrow()).isPositive();
    Bounds digits = Bounds.exactly(new BigDecimal("7".repeat(150)), EUR);
    Bounds more =
        digits.times(Bounds.exactly(new BigDecimal("7".repeat(150)), UnitOfMeasure.RATIO));
    assertThat(more.isExact()).isFalse();
    assertThat(more.lower().orElseThrow().precision()).isLessThanOrEqualTo(200);
  }

  @ParameterizedTest
  @CsvSource({
    "almost EUR 28 million, under EUR 28 million",
    "EUR 7.76 billion, between EUR 7.755 billion and 7.765 billion",
    "at least 4 items, at least 4 items",
    "exactly 2 weeks, exactly 2 weeks",
    "a few days, no sure bounds",
    "between 31.23456 and 32.5 %, between 31.234 and 32.5 %", // outward, to five digits
    "over 31.23456 %, over 31.234 %",
    "at most 31.23456 %, under 31.235 %",
    "over 50 and at most 75 %, over 50 and at most 75 %",
    "at least 10 and under 100 %, at least 10 and under 100 %",
    "over 31.23456 and at most 75 %, between 31.234 and 75 %",
    "over 31.23456 and under 75 %, over 31.234 and under 75 %",
    "over EUR 60 million and under 28 000 000 million, over EUR 60 million and under 28 trillion",
    "between EUR 1500 and 28 000 000 000, between EUR 1.5 thousand and 28 billion",
    "between EUR 12.5 and 28 000 000 000, between EUR 12.5 and 28 000 000 000",
    "between EUR 150 000 and 1 200 000, between EUR 0.15 million and 1.2 million",
    "between EUR 60 million and 28 trillion, between EUR 60 million and 28 trillion",
    "between EUR 60 million and 9 billion, between EUR 60 million and 9000 million",
    "between EUR 900 billion and 28 trillion, between EUR 0.9 trillion and 28 trillion",
    "between EUR -28 trillion and 60 million, between EUR -28 trillion and 60 million",
    "between EUR -28 billion and 28 billion, between EUR -28 billion and 28 billion",
    "between EUR 0 and 28 000 000 000, between EUR 0 and 28 billion",
    "between EUR 6 million and 28 000 000 trillion, between EUR 6 million and 28 000 000 trillion"
  })
  void bounds_are_displayed_in_words_and_never_narrower(String said, String words) {
    assertThat(Quantity.parsePhrase(said).bounds().display()).isEqualTo(words);
  }

  @Test
  void amounts_of_an_unsaid_currency_are_displayed_without_one() {
    BigDecimal five = new BigDecimal("5e6");
    assertThat(
            Bounds.between(five, five.add(five), UnitOfMeasure.UNSAID_CURRENCY).display())
        .isEqualTo("between 5 million and 10 million in an unsaid currency");
  }
}
