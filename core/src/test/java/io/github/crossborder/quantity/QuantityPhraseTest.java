package io.github.crossborder.quantity;

import static io.github.crossborder.quantity.Refused.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuantityPhraseTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ALMOST 28000000 EUR | almost EUR 28 million",
        "PLAIN 7760000000 EUR decimals -7 | EUR 7.76 billion",
        "PLAIN 7760000000 EUR decimals -6 | EUR 7.760 billion",
        "PLAIN 7760000000 EUR | EUR 7 760 000 000",
        "PLAIN 300000000000 USD | USD 300 billion",
        "PLAIN 300000000000 USD decimals -9 | USD 300 billion to the nearest billion",
        "PLAIN 300000000000 USD decimals -11 | USD 300 billion to the nearest 100 billion",
        "PLAIN 28000000 EUR decimals -6 | EUR 28 million",
        "PLAIN 28000000 EUR | EUR 28 000 000",
        "PLAIN 27412 EUR decimals 0 | EUR 27 412",
        "PLAIN 27400 EUR decimals -2 | EUR 27.4 thousand",
        "PLAIN 4.5 EUR decimals 2 | EUR 4.50",
        "PLAIN 4 EUR decimals 2 | EUR 4.00",
        "PLAIN 4 EUR | EUR 4, precision unstated",
        "PLAIN 0 EUR decimals 0 | EUR 0 to the nearest 1",
        "PLAIN 10 percent | 10 %",
        "PLAIN 63.7 percent decimals 1 | 63.7 %",
        "PLAIN 4 item | 4 items, precision unstated",
        "PLAIN 1200 person | 1 200 people",
        "EXACT 4 item | 4 items",
        "EXACT 1 item | 1 item",
        "EXACT 1200 person | exactly 1 200 people",
        "EXACT 4 EUR | exactly EUR 4",
        "EXACT 3 month | exactly 3 months",
        "EXACT 1 rank | rank 1",
        "EXACT 10 rank | rank 10",
        "EXACT 0.5 ratio | exactly ratio 0.5",
        "ABOUT 400000 item/day | about 400 000 items a day",
        "ABOUT 2 day/item | about 2 days an item",
        "ABOUT 2 share/EUR | about 2 shares per EUR",
        "OVER 11 percent | over 11 %",
        "OVER 0 XXX | over 0 in an unsaid currency",
        "UNDER 2 percentage-point | under 2 percentage points",
        "AT_LEAST 30000 m2 | at least 30 000 m²",
        "AT_MOST -1500000 EUR | at most EUR -1.5 million",
        "BETWEEN 5 AND 7 percent | between 5 and 7 %",
        "OVER 50 AT_MOST 75 percent | over 50 and at most 75 %",
        "AT_LEAST 10 UNDER 100 percent | at least 10 and under 100 %",
        "OVER -100 AT_MOST -10 percent | over -100 and at most -10 %",
        "OVER 0 UNDER 7500000 EUR/share | over EUR 0 and under 7 500 000 a share",
        "AT_LEAST 5000000 UNDER 10000000 EUR | at least EUR 5 million and under 10 million",
        "BETWEEN 5000000 AND 7500000 EUR | between EUR 5 million and 7.5 million",
        "BETWEEN 500000 AND 1200000 EUR | between EUR 500 000 and 1 200 000",
        "BETWEEN 5 AND 7 EUR/share | between EUR 5 and 7 a share",
        "FEW day | a few days",
        "FEW EUR/share | a few EUR a share",
        "OVER 1000000000000 EUR | over EUR 1 trillion",
      })
  void a_quantity_is_displayed_for_people_and_reads_back(String said, String phrase) {
    Quantity quantity = Quantity.parse(said);
    assertThat(quantity.display()).isEqualTo(phrase);
    assertThat(Quantity.parsePhrase(phrase)).isEqualTo(quantity);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Nearly 50 % | ALMOST 50 percent",
        "some 400 thousand items per day | ABOUT 400000 item/day",
        "approximately 400000 items/day | ABOUT 400000 item/day",
        "around 3 weeks | ABOUT 3 week",
        "roughly 3 years | ABOUT 3 year",
        "less than 5 days | UNDER 5 day",
        "fewer than 20 items | UNDER 20 item",
        "below 5% | UNDER 5 percent",
        "more than 50 percent | OVER 50 percent",
        "above £2.5 million | OVER 2500000 GBP",
        "€28 million | PLAIN 28000000 EUR decimals -6",
        "€ 7.76 billion | PLAIN 7760000000 EUR decimals -7",
        "US$2.88 billion | PLAIN 2880000000 USD decimals -7",
        "A$5.5 | PLAIN 5.5 AUD decimals 1",
        "C$ 5.5 | PLAIN 5.5 CAD decimals 1",
        "over R$5 | OVER 5 BRL",
        "S$7.46 million | PLAIN 7460000 SGD decimals -4",
        "under NT$5 | UNDER 5 TWD",
        "RMB 86 million | PLAIN 86000000 CNY decimals -6",
        "28 million € | PLAIN 28000000 EUR decimals -6",
        "over 5 yen | OVER 5 JPY",
        "3.6 trillion yen | PLAIN 3600000000000 JPY decimals -11",
        "over 5 Swiss francs | OVER 5 CHF",
        "between A$5 and A$7 | BETWEEN 5 AND 7 AUD",
        "HK$22.4 billion | PLAIN 22400000000 HKD decimals -8",
        "28 million EUR | PLAIN 28000000 EUR decimals -6",
        "28 million euros | PLAIN 28000000 EUR decimals -6",
        "12 EUR a share | PLAIN 12 EUR/share decimals 0",
        "several months | FEW month",
        "7,760,000,000 EUR | PLAIN 7760000000 EUR",
        "1,234.5 m2 | PLAIN 1234.5 m2 decimals 1",
        "25 per cent | PLAIN 25 percent decimals 0",
        "3 percentage points | PLAIN 3 percentage-point decimals 0",
        "over XXX 0 | OVER 0 XXX",
        "more than 50 but not more than 75 % | OVER 50 AT_MOST 75 percent",
        "more than 50 % but less than 75 % | OVER 50 UNDER 75 percent",
        "not less than 10 but fewer than 20 items | AT_LEAST 10 UNDER 20 item",
        "no fewer than 10 and no more than 20 items | BETWEEN 10 AND 20 item",
        "A majority | OVER 50 percent",
        "a minority | OVER 0 UNDER 50 percent",
        "a double-digit percentage | AT_LEAST 10 UNDER 100 percent",
        "a single-digit percentage | OVER 0 UNDER 10 percent",
        "tripled | ABOUT 3 ratio",
        "more than doubled | OVER 2 ratio",
        "2.3 times | PLAIN 2.3 ratio decimals 1",
        "between 5 % and 7 % | BETWEEN 5 AND 7 percent",
        "between EUR 5 million and EUR 7 million | BETWEEN 5000000 AND 7000000 EUR",
        "between 5 million and 7 million persons | BETWEEN 5000000 AND 7000000 person",
        "EUR 30 million to the nearest 0.01 | PLAIN 30000000 EUR decimals 2",
        "EUR 7 760 million | PLAIN 7760000000 EUR",
        "400\u00a0000 items | PLAIN 400000 item",
        "0.123 % | PLAIN 0.123 percent decimals 3", // no group begins with 0
        "7.7634 % | PLAIN 7.7634 percent decimals 4",
        "EUR 1234.567 | PLAIN 1234.567 EUR decimals 3",
        "1 234.567 m2 | PLAIN 1234.567 m2 decimals 3",
        "1,234.567 m2 | PLAIN 1234.567 m2 decimals 3",
        "OVER 5 Billion EUR | OVER 5000000000 EUR",
        "EUR 100.100 TrillioN | PLAIN 100100000000000 EUR decimals -9",
      })
  void a_phrase_is_understood(String phrase, String said) {
    assertThat(Quantity.parsePhrase(phrase)).hasToString(said);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1.200 items | '1.200' at character 1 may be 1.2 or 1200: a point may mean either",
        "1,200 items | '1,200' at character 1 may be 1.2 or 1200: a comma may mean either",
        "EUR 28.000 | '28.000' at character 5 may be 28 or 28000: a point may mean either",
        "12.000 people | may be 12 or 12000",
        "about -1.234 % | '-1.234' at character 7 may be -1.234 or -1234",
        "EUR 1,234 million | may be 1.234 or 1234",
        "between 1.000 and 2.000 items | '1.000' at character 9 may be 1 or 1000",
        "EUR 5 to the nearest 0.001, or 1.000 | ', or 1.000' is not understood",
        "EUR 1.234 a share | DecimalMark"
      })
  void one_mark_before_just_three_digits_is_refused_with_both_readings(
      String phrase, String readings) {
    assertRefused(() -> Quantity.parsePhrase(phrase), "malformed-phrase", readings);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1.200 items | PLAIN 1.2 item decimals 3 | PLAIN 1200 item",
        "1,200 items | PLAIN 1200 item | PLAIN 1.2 item decimals 3",
        "EUR 28.000 | PLAIN 28 EUR decimals 3 | PLAIN 28000 EUR",
        "over EUR 1.234.567,89 | refused | OVER 1234567.89 EUR",
        "over EUR 1,234,567.89 | OVER 1234567.89 EUR | refused",
        "EUR 7.760 billion | PLAIN 7760000000 EUR decimals -6 | PLAIN 7760000000000 EUR",
        "EUR 7.760 BILLION | PLAIN 7760000000 EUR decimals -6 | PLAIN 7760000000000 EUR",
        "EUR 7,76 billion | refused | PLAIN 7760000000 EUR decimals -7",
        "EUR 1.2 billion | PLAIN 1200000000 EUR decimals -8 | refused",
        "EUR 7 760,5 | refused | PLAIN 7760.5 EUR decimals 1",
        "0.123 % | PLAIN 0.123 percent decimals 3 | refused",
        "0,123 % | refused | PLAIN 0.123 percent decimals 3",
        "4 items | EXACT 4 item | EXACT 4 item"
      })
  void the_mark_that_the_source_writes_decides(String phrase, String point, String comma) {
    assertRead(phrase, DecimalMark.POINT, point);
    assertRead(phrase, DecimalMark.COMMA, comma);
  }

  private static void assertRead(String phrase, DecimalMark mark, String said) {
    if (said.equals("refused")) {
      assertRefused(
          () -> Quantity.parsePhrase(phrase, mark), "malformed-phrase", "digits grouped by three");
    } else {
      assertThat(Quantity.parsePhrase(phrase, mark)).hasToString(said);
    }
  }

  /** Dotless i, long s, Kelvin sign, full-width and Arabic digits, a Greek and a Cyrillic letter. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "EUR 5 m\u0131llion",
        "EUR 5 b\u0131ll\u0131on",
        "5 m\u0131ll\u0131on EUR",
        "5 wee\u212as",
        "5 wee\u212a",
        "5 item\u017f",
        "\u017fome 5 items",
        "ran\u212a 1",
        "EUR \uff15",
        "EUR \u0665",
        "\u0395UR 5",
        "5 it\u0435ms",
        "almo\u017ft 5 items"
      })
  void letters_and_digits_that_only_look_alike_are_refused(String phrase) {
    assertRefused(() -> Quantity.parsePhrase(phrase), "malformed-phrase", "is not understood");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "$5 million | USD, AUD, CAD or HKD",
        "almost $5 | USD, AUD, CAD or HKD",
        "5 million $ | USD, AUD, CAD or HKD",
        "5 million dollars | USD, AUD, CAD or HKD",
        "between $5 and $7 | USD, AUD, CAD or HKD",
        "¥500 | JPY or CNY",
        "￥500 | JPY or CNY",
        "¥3.6 trillion | JPY or CNY",
        "200 million kroner | DKK, ISK, NOK or SEK",
        "5 million pounds | GBP or EGP",
        "5 francs | CHF, XAF or XOF",
        "5 pesos | ARS, CLP, COP, MXN or PHP",
        "Rs 5 | INR, LKR, NPR or PKR",
        "5 元 | CNY, HKD or TWD",
      })
  void a_sign_of_several_currencies_is_refused_with_what_to_write(String phrase, String codes) {
    assertRefused(
        () -> Quantity.parsePhrase(phrase),
        "ambiguous-currency",
        "write the code, such as " + codes);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "almost EUR 28 milion | ' milion' is not understood at character 14",
        "nearly all | 'all' is not understood at character 8",
        "EUR | ends at character 4",
        "'' | ends at character 1",
        "EUR 7,76 billion | a comma may mean either",
        "EUR 1,234 | a comma may mean either",
        "EUR 1.234.567 | a comma may mean either",
        "EUR 1 2345 | a comma may mean either",
        "EUR 5. | a comma may mean either",
        "EUR 007 | a comma may mean either",
        "EUR .5 | a number in digits",
        "four items | 'four items' is not understood at character 1",
        "EUR 5 million or more | ' or more' is not understood",
        "EUR 5 items | one unit",
        "5 million | a unit",
        "over 5 and under 7 million EUR | 'between 5 million and 7 million'",
        "over 5 and over 7 % | 'under' or 'at most' with the upper number",
        "over EUR 5 and under GBP 7 | the same unit",
        "2.3 times more | the end of the phrase",
        "a majority of 51 % | the end of the phrase",
        "between 5 and 7 million EUR | 'between 5 million and 7 million'",
        "between 5 or 7 % | ' and ' with the upper number",
        "between EUR 5 and GBP 7 | the same unit",
        "between 5 % and 7 | a unit",
        "a few | 'a few' is not understood at character 1",
        "a few wheels | a unit",
        "EUR 5 a wheel | a unit, such as 'day'",
        "almost EUR 30 million to the nearest million | ' to the nearest million' is not",
        "EUR 30 million to the nearest 20 million | 1, 10, 100",
        "EUR 5 bn | ' bn' is not understood",
        "EUR5 | a number in digits",
        "EUR-5 | a space and a number",
        "eur 5 | 'eur 5' is not understood",
        "ABC 5 | is not understood at character 1",
      })
  void what_is_not_wholly_understood_is_refused_with_its_place(String phrase, String told) {
    assertRefused(() -> Quantity.parsePhrase(phrase), "malformed-phrase", told);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "between 7 and 5 % | upper-not-above-lower",
        "over 5 and under 5 % | upper-not-above-lower",
        "between doubled and tripled | missing-upper",
        "a few doubled | surplus-amount",
        "EUR 27 to the nearest 10 | digits-beyond-decimals",
        "EUR 5 a EUR | impossible-unit",
        "EUR 99999999999999999999999999999999999999 | number-out-of-range",
        "99999999999999999999 trillion items | number-out-of-range",
      })
  void a_phrase_that_says_something_impossible_is_refused(String phrase, String code) {
    assertThat(Refused.problems(() -> Quantity.parsePhrase(phrase)))
        .extracting(problem -> problem.code())
        .containsExactly(code);
  }

  @Test
  void a_very_long_phrase_is_refused_briefly() {
    assertRefused(
        () -> Quantity.parsePhrase("EUR " + "9".repeat(100_000)), "malformed-phrase", "too long");
  }
}
