package io.github.crossborder.money;

import static io.github.crossborder.money.Currencies.CNY;
import static io.github.crossborder.money.Currencies.EUR;
import static io.github.crossborder.money.Currencies.HRK;
import static io.github.crossborder.money.Currencies.JPY;
import static io.github.crossborder.money.Currencies.USD;
import static java.math.BigDecimal.ONE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.crossborder.time.Period;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExchangeRatesTest {
  /** 2023-01-01 is a Sunday. */
  private static final LocalDate FRIDAY = LocalDate.of(2022, 12, 30);

  private static final LocalDate SUNDAY = LocalDate.of(2023, 1, 1);
  private static final LocalDate MONDAY = LocalDate.of(2023, 1, 2);

  private static final ExchangeRates TABLE = ExchangeRates.of(
      spot(EUR, USD, "1.0666", FRIDAY),
      spot(EUR, USD, "1.0683", MONDAY),
      spot(EUR, CNY, "7.3582", FRIDAY),
      spot(EUR, HRK, "7.5365", FRIDAY));

  private static ExchangeRate spot(
      CurrencyUnit base, CurrencyUnit counter, String rate, LocalDate day) {
    return ExchangeRate.spot(base, counter, new BigDecimal(rate), day, "a bank");
  }

  private static BigDecimal share(String share) {
    return new BigDecimal(share);
  }

  @Test
  void the_rate_of_a_day_is_found_whichever_way_round_it_is_asked_for() {
    assertThat(TABLE.get(EUR, USD, FRIDAY)).isEqualTo(spot(EUR, USD, "1.0666", FRIDAY));
    assertThat(TABLE.get(USD, EUR, FRIDAY)).isEqualTo(spot(EUR, USD, "1.0666", FRIDAY));
  }

  @Test
  void of_two_quotes_the_one_in_the_direction_asked_for_is_used() {
    ExchangeRates both =
        ExchangeRates.of(spot(EUR, USD, "1.06", FRIDAY), spot(USD, EUR, "0.94", FRIDAY));
    assertThat(both.get(USD, EUR, FRIDAY).quoted(USD, EUR)).contains(new BigDecimal("0.94"));
    assertThat(both.get(EUR, USD, FRIDAY).quoted(EUR, USD)).contains(new BigDecimal("1.06"));
  }

  @Test
  void a_currency_is_worth_one_of_itself_on_any_day() {
    assertThat(TABLE.get(JPY, JPY, SUNDAY).convert(Money.parse("JPY 5"), JPY, RoundingMode.UP))
        .isEqualTo(Money.parse("JPY 5"));
    assertThat(TABLE.getAverage(JPY, JPY, Period.calendarYear(2022), share("1")).quoted(JPY, JPY))
        .contains(BigDecimal.ONE);
  }

  @Test
  void a_cross_keeps_both_legs_and_divides_once() {
    ExchangeRate cross = TABLE.get(USD, CNY, FRIDAY);
    assertThat(cross.legs())
        .containsExactly(spot(EUR, USD, "1.0666", FRIDAY), spot(EUR, CNY, "7.3582", FRIDAY));
    assertThat(cross.day()).contains(FRIDAY);
    assertThat(cross.quoted(USD, CNY)).isEmpty();
    // 1000000 × 7.3582 ÷ 1.0666 = 6898743.6714…; a cross rate of 6.8987 would give 6898700
    assertThat(cross.convert(Money.parse("USD 1000000"), CNY, RoundingMode.HALF_UP))
        .isEqualTo(Money.parse("CNY 6898743.67"));
    assertThat(cross)
        .hasToString("1 USD ≈ 6.89874 CNY (spot, 2022-12-30, a bank; by way of"
            + " 1 EUR = 1.0666 USD (spot, 2022-12-30, a bank)"
            + " and 1 EUR = 7.3582 CNY (spot, 2022-12-30, a bank))");
  }

  @Test
  void a_missing_rate_names_pair_day_and_known_span() {
    MissingRateException missing =
        catchThrowableOfType(MissingRateException.class, () -> TABLE.get(EUR, USD, SUNDAY));
    assertThat(missing.from()).isEqualTo(EUR);
    assertThat(missing.to()).isEqualTo(USD);
    assertThat(missing.day()).contains(SUNDAY);
    assertThat(missing.period()).isEmpty();
    assertThat(missing.knownSpan().map(Period::toString)).contains("2022-12-30/2023-01-02");
    assertThat(missing)
        .hasMessage("no rate from EUR to USD on 2023-01-01: ask for a day with a rate, or allow an"
            + " earlier one; days known: 2022-12-30/2023-01-02 (missing-rate)");
    assertThat(TABLE.find(EUR, USD, SUNDAY)).isEmpty();
  }

  @Test
  void a_missing_cross_tells_the_spans_of_both_legs() {
    MissingRateException missing =
        catchThrowableOfType(MissingRateException.class, () -> TABLE.get(USD, CNY, MONDAY));
    assertThat(missing)
        .hasMessageContaining("days known: 2022-12-30/2023-01-02 from USD to EUR and"
            + " 2022-12-30/2022-12-30 from EUR to CNY");
    assertThat(missing.knownSpan().map(Period::toString)).contains("2022-12-30/2022-12-30");
    Refused.because(() -> TABLE.get(USD, JPY, MONDAY)).hasMessageContaining("none from EUR to JPY");
  }

  /** Rates so many days apart from each other, from 2020-01-01 on. */
  @ParameterizedTest
  @CsvSource({
    "31 31 31, 2020-01-01/2020-04-03",
    "31 32 31, '2020-01-01/2020-02-01, 2020-03-04/2020-04-04'",
    "32 32, '2020-01-01/2020-01-01, 2020-02-02/2020-02-02, 2020-03-05/2020-03-05'",
    "32 32 1 400, 2020-01-01/2021-04-10 with 3 gaps"
  })
  void a_month_without_a_rate_is_a_gap(String apart, String known) {
    LocalDate day = LocalDate.of(2020, 1, 1);
    List<ExchangeRate> rates = new ArrayList<>(List.of(spot(EUR, USD, "1.1", day)));
    for (String days : apart.split(" ")) {
      day = day.plusDays(Integer.parseInt(days));
      rates.add(spot(EUR, USD, "1.1", day));
    }
    ExchangeRates table = ExchangeRates.of(rates);
    Refused.because(() -> table.get(USD, EUR, LocalDate.of(2019, 1, 1)))
        .hasMessageContaining("days known: " + known + " (missing-rate)");
    Refused.because(() -> ExchangeRates.firstOf(TABLE, table).get(USD, EUR, SUNDAY.minusYears(9)))
        .hasMessageContaining("days known: 2020-01-01/");
  }

  @ParameterizedTest
  @CsvSource({"0, 0, 2022-12-30", "2, 2, 2022-12-30", "2, 366, 2022-12-30", "3, 1, 2023-01-02"})
  void an_earlier_day_is_used_only_as_far_back_as_allowed(int later, int back, LocalDate used) {
    ExchangeRate rate = TABLE.getLatest(EUR, USD, FRIDAY.plusDays(later), back);
    assertThat(rate.day()).contains(used);
  }

  @Test
  void no_day_is_looked_for_further_back_than_allowed() {
    assertThat(TABLE.findLatest(EUR, USD, SUNDAY, 1)).isEmpty();
    Refused.because(() -> TABLE.getLatest(EUR, USD, SUNDAY, 1))
        .hasMessageContaining("on 2023-01-01 or up to 1 days before");
  }

  @Test
  void nothing_is_found_on_the_first_and_last_days_of_time() {
    assertThat(TABLE.findLatest(EUR, USD, LocalDate.MIN, 5)).isEmpty();
    assertThat(TABLE.findLatest(USD, CNY, LocalDate.MAX, 5)).isEmpty();
  }

  @Test
  void both_legs_of_a_cross_are_of_one_day() {
    ExchangeRate cross = TABLE.getLatest(USD, CNY, MONDAY, 5);
    assertThat(cross.day()).contains(FRIDAY);
    assertThat(cross.legs()).extracting(ExchangeRate::day).containsOnly(Optional.of(FRIDAY));
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 367, Integer.MIN_VALUE, Integer.MAX_VALUE})
  void a_search_goes_back_by_a_year_at_most(int days) {
    Refused.codesOf(() -> TABLE.findLatest(EUR, USD, SUNDAY, days))
        .containsExactly("look-back-out-of-range");
  }

  @Test
  void a_market_quote_never_stands_in_for_a_rate_fixed_by_law() {
    assertThat(TABLE.findLatest(HRK, EUR, SUNDAY, 5)).isEmpty();
    assertThat(TABLE.findLatest(HRK, EUR, FRIDAY.plusDays(1), 5)).isPresent();
    ExchangeRates lawFirst = ExchangeRates.firstOf(EuroConversionRates.table(), TABLE);
    ExchangeRate cross = lawFirst.getLatest(HRK, USD, SUNDAY, 5);
    assertThat(cross.legs().get(0).basis()).isEqualTo(ExchangeRate.Basis.FIXED);
    assertThat(cross.legs().get(1)).isEqualTo(spot(EUR, USD, "1.0666", FRIDAY));
    assertThat(cross.basis()).isEqualTo(ExchangeRate.Basis.SPOT);
    assertThat(cross.day()).contains(FRIDAY);
    ExchangeRate back = lawFirst.getLatest(USD, HRK, SUNDAY, 5);
    assertThat(back.day()).contains(FRIDAY);
    assertThat(back.legs().get(1).basis()).isEqualTo(ExchangeRate.Basis.FIXED);
  }

  @Test
  void a_table_of_ones_own_is_one_method() {
    ExchangeRates ours = (one, other, day) -> TABLE.quoted(one, other, day);
    assertThat(ours.get(USD, CNY, FRIDAY)).isEqualTo(TABLE.get(USD, CNY, FRIDAY));
    assertThat(ours.getLatest(EUR, USD, SUNDAY, 5).day()).contains(FRIDAY);
    Refused.because(() -> ours.get(EUR, JPY, FRIDAY)).hasMessageContaining("days known: none");
    Period days = period("2022-12-30/2023-01-02");
    assertThat(ours.getAverage(EUR, USD, days, share("1")))
        .isEqualTo(TABLE.getAverage(EUR, USD, days, share("1")));
  }

  private static Period period(String text) {
    return Period.parse(text);
  }

  @Test
  void an_average_is_the_mean_of_the_published_days() {
    ExchangeRate mean = TABLE.getAverage(EUR, USD, period("2022-12-30/2023-01-02"), share("1"));
    // (1.0666 + 1.0683) ÷ 2, of Friday and Monday, with a weekend between
    assertThat(mean)
        .hasToString("1 EUR = 1.06745 USD (average of 2 days, 2022-12-30/2023-01-02, a bank)");
    assertThat(mean.basis()).isEqualTo(ExchangeRate.Basis.PERIOD_AVERAGE);
    assertThat(mean.publishedDays()).hasValue(2);
    assertThat(mean.period()).contains(period("2022-12-30/2023-01-02"));
    assertThat(mean.day()).isEmpty();
  }

  @ParameterizedTest
  // a week with 2 published days of 5 business days; Monday 2 to Friday 6 January has 1
  @CsvSource({
    "2022-12-28/2023-01-03, 0.4, true",
    "2022-12-28/2023-01-03, 0.41, false",
    "2023-01-02/2023-01-06, 0.2, true",
    "2023-01-02/2023-01-06, 0.21, false",
    "2022-12-31/2023-01-01, 0.01, false"
  })
  void an_average_needs_the_stated_share_of_business_days(
      String days, BigDecimal coverage, boolean enough) {
    assertThat(TABLE.findAverage(USD, EUR, period(days), coverage).isPresent()).isEqualTo(enough);
  }

  /** Averages of six years and of 2023; those of the first five are named. */
  @Test
  void a_missing_average_says_which_ones_there_are() {
    List<ExchangeRate> told = new ArrayList<>();
    for (int year = 2015; year <= 2020; year++) {
      told.add(ExchangeRate.average(EUR, USD, ONE, Period.calendarYear(year), "a bank"));
    }
    ExchangeRates averages = ExchangeRates.of(told);
    Refused.because(() -> averages.getAverage(EUR, USD, Period.calendarYear(2022), ONE))
        .hasMessageContaining("2022-12-31: no published day; days known: none; averages known:"
            + " 2015-01-01/2015-12-31, 2016-01-01/2016-12-31, 2017-01-01/2017-12-31,"
            + " 2018-01-01/2018-12-31, 2019-01-01/2019-12-31 and 1 more");
    ExchangeRates yuan =
        ExchangeRates.of(ExchangeRate.average(EUR, CNY, ONE, Period.calendarYear(2023), "a bank"));
    Refused.because(() -> ExchangeRates.firstOf(yuan, averages)
            .getAverage(USD, CNY, Period.calendarYear(2022), ONE))
        .hasMessageContaining("averages known: 2015-01-01/2015-12-31, ")
        .hasMessageContaining("from USD to EUR and 2023-01-01/2023-12-31 from EUR to CNY");
  }

  @Test
  void a_thin_average_is_refused_with_its_count() {
    MissingRateException thin = catchThrowableOfType(
        MissingRateException.class,
        () -> TABLE.getAverage(USD, CNY, Period.calendarYear(2022), share("0.90")));
    assertThat(thin)
        .hasMessage("no average rate from USD to CNY over 2022-01-01/2022-12-31: published days are"
            + " 1 from USD to EUR and 1 from EUR to CNY, of 260 business days; a share of 0.90 and"
            + " rates of one kind are asked for; days known: 2022-12-30/2023-01-02 from USD to EUR and"
            + " 2022-12-30/2022-12-30 from EUR to CNY (thin-coverage)");
    assertThat(thin.period()).contains(Period.calendarYear(2022));
    assertThat(thin.day()).isEmpty();
    Refused.codesOf(() -> TABLE.getAverage(EUR, USD, Period.calendarYear(2020), share("0.1")))
        .containsExactly("missing-rate");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "2022/2023-06-30", "2022-01-01/.."})
  void there_is_no_average_over_days_that_are_not_known(String span) {
    assertThat(TABLE.findAverage(EUR, USD, period(span), share("0.1"))).isEmpty();
    Refused.codesOf(() -> TABLE.getAverage(EUR, USD, period(span), share("0.1")))
        .containsExactly("unresolved-rate-period");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-0.1", "1.01", "1E-10000000", "1E+10000000"})
  void a_share_of_days_is_a_share(String coverage) {
    Refused.codesOf(() -> TABLE.findAverage(EUR, USD, Period.calendarYear(2022), share(coverage)))
        .containsExactly("coverage-out-of-range");
  }

  @Test
  void a_cross_of_averages_keeps_the_mean_of_either_leg() {
    ExchangeRates table = ExchangeRates.of(
        spot(EUR, USD, "1", FRIDAY),
        spot(EUR, USD, "2", MONDAY),
        spot(EUR, CNY, "4", FRIDAY),
        spot(EUR, CNY, "8", MONDAY),
        spot(EUR, CNY, "9", MONDAY.plusDays(1)));
    ExchangeRate cross = table.getAverage(USD, CNY, period("2022-12-30/2023-01-03"), share("0.6"));
    // (4 + 8 + 9) ÷ 3 ÷ ((1 + 2) ÷ 2) = 7 ÷ 1.5
    assertThat(cross.convert(Money.parse("USD 3"), CNY, RoundingMode.UNNECESSARY))
        .isEqualTo(Money.parse("CNY 14"));
    assertThat(cross.publishedDays()).hasValue(2);
    assertThat(cross.legs()).hasSize(2);
  }

  @Test
  void a_published_average_is_used_for_its_own_days_alone() {
    Period year = Period.calendarYear(2019);
    ExchangeRate published =
        ExchangeRate.average(EUR, USD, new BigDecimal("1.1195"), year, "ECB statistics");
    ExchangeRate told = ExchangeRate.stated(EUR, CNY, new BigDecimal("7.74"), year, "a report");
    ExchangeRates table = ExchangeRates.of(published, told);
    assertThat(table.getAverage(EUR, USD, period("2019-01-01/2019-12-31"), share("1")))
        .isEqualTo(published);
    assertThat(table.findAverage(EUR, USD, Period.half(2019, 1), share("0.1"))).isEmpty();
    assertThat(table.find(EUR, USD, LocalDate.of(2019, 5, 1))).isEmpty();
    ExchangeRate cross = table.getAverage(CNY, USD, year, share("1"));
    assertThat(cross.basis()).isEqualTo(ExchangeRate.Basis.STATED);
    assertThat(cross.source()).isEqualTo("a report and ECB statistics");
    assertThat(cross.publishedDays()).isEmpty();
  }

  @Test
  void a_rate_fixed_for_the_whole_period_is_its_own_average() {
    ExchangeRate law = EuroConversionRates.table().get(EUR, HRK, SUNDAY);
    assertThat(
            EuroConversionRates.table().getAverage(EUR, HRK, Period.calendarYear(2023), share("1")))
        .isEqualTo(law);
  }

  @Test
  void market_and_fixed_rates_are_never_averaged_together() {
    ExchangeRates lawFirst = ExchangeRates.firstOf(EuroConversionRates.table(), TABLE);
    Period both = period("2022-12-30/2023-01-02");
    assertThat(lawFirst.findAverage(EUR, HRK, both, share("0.6"))).isEmpty();
    ExchangeRates mixed = ExchangeRates.of(
        spot(EUR, HRK, "7.5365", FRIDAY),
        ExchangeRate.fixed(EUR, HRK, new BigDecimal("7.5345"), SUNDAY, "a law"));
    assertThat(mixed.findAverage(EUR, HRK, both, share("0.6"))).isEmpty();
    assertThat(mixed.get(EUR, HRK, MONDAY).basis()).isEqualTo(ExchangeRate.Basis.FIXED);
    assertThat(mixed.get(EUR, HRK, FRIDAY).basis()).isEqualTo(ExchangeRate.Basis.SPOT);
    assertThat(mixed.knownSpan(HRK, EUR).map(Period::toString)).contains("2022-12-30/..");
  }

  @Test
  void the_first_table_with_an_answer_is_asked_first() {
    ExchangeRates ours = ExchangeRates.of(
        spot(EUR, USD, "1.07", FRIDAY),
        spot(USD, CNY, "6.9", FRIDAY),
        spot(EUR, JPY, "140", MONDAY));
    ExchangeRates first = ExchangeRates.firstOf(TABLE, ours);
    assertThat(first.get(EUR, USD, FRIDAY)).isEqualTo(TABLE.get(EUR, USD, FRIDAY));
    assertThat(first.get(USD, CNY, FRIDAY)).isEqualTo(TABLE.get(USD, CNY, FRIDAY));
    assertThat(ExchangeRates.firstOf(ours, TABLE).get(USD, CNY, FRIDAY))
        .isEqualTo(spot(USD, CNY, "6.9", FRIDAY));
    assertThat(first.get(USD, JPY, MONDAY).legs())
        .containsExactly(spot(EUR, USD, "1.0683", MONDAY), spot(EUR, JPY, "140", MONDAY));
    assertThat(first.knownSpan(EUR, USD).map(Period::toString)).contains("2022-12-30/2023-01-02");
    assertThat(first.knownSpan(EUR, JPY).map(Period::toString)).contains("2023-01-02/2023-01-02");
    assertThat(first).asString().contains("rates of 3 pairs");
    Period monday = period("2023-01-02/2023-01-02");
    assertThat(first.getAverage(USD, JPY, monday, share("1")).legs()).hasSize(2);
    assertThat(first.quoted(EUR, USD, monday)).isEmpty();
  }

  @Test
  void two_rates_for_one_day_are_refused_and_one_listed_twice_is_one() {
    List<ExchangeRate> rivals = List.of(
        spot(EUR, USD, "1.06", FRIDAY),
        spot(EUR, USD, "1.07", FRIDAY),
        spot(EUR, USD, "1.060", FRIDAY),
        spot(EUR, USD, "1.08", FRIDAY));
    Refused.codesOf(() -> ExchangeRates.of(rivals)).containsExactly("rival-rates", "rival-rates");
    Refused.because(() -> ExchangeRates.of(rivals)).hasMessageContaining("rates[1]: ");
  }
}
