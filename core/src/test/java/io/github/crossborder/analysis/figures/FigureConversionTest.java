package io.github.crossborder.analysis.figures;

import static io.github.crossborder.deal.Id.id;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.joda.money.CurrencyUnit.EUR;
import static org.joda.money.CurrencyUnit.USD;

import io.github.crossborder.Answer;
import io.github.crossborder.InvalidValueException;
import io.github.crossborder.Problem;
import io.github.crossborder.deal.Citation;
import io.github.crossborder.deal.Figure;
import io.github.crossborder.money.ExchangeRate;
import io.github.crossborder.money.ExchangeRates;
import io.github.crossborder.quantity.Quantity;
import io.github.crossborder.time.PartialDate;
import io.github.crossborder.time.Period;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigureConversionTest {
  private static final String ECB = "European Central Bank";
  private static final ExchangeRates RATES = ExchangeRates.of(
      ExchangeRate.average(EUR, USD, new BigDecimal("1.1827"), Period.calendarYear(2021), ECB),
      ExchangeRate.spot(EUR, USD, new BigDecimal("1.1326"), LocalDate.of(2021, 12, 31), ECB));
  private static final FigureConversion IN_EUROS = FigureConversion.into(EUR, RATES);

  private static Figure.Builder figure(String phrase) {
    return figure(Quantity.parsePhrase(phrase));
  }

  private static Figure.Builder figure(Quantity quantity) {
    return Figure.builder()
        .id(id("sales"))
        .subject(id("live-shopping"))
        .metric(Figure.Metric.MARKET_SIZE)
        .measure(Figure.Measure.LEVEL)
        .quantity(quantity)
        .addCitation(Citation.of(id("article")));
  }

  @Test
  void a_figure_over_a_period_is_converted_at_its_average() {
    Figure figure =
        figure("over USD 300 billion").period(Period.calendarYear(2021)).build();
    // 300 / 1.1827 = 253.65.., so over 250
    assertThat(IN_EUROS.of(figure))
        .hasToString("sales: over USD 300 billion is over EUR 250 billion at 1 EUR = 1.1827 USD"
            + " (average, 2021-01-01/2021-12-31, European Central Bank), rounded outward");
    assertThat(IN_EUROS.of(figure).get().figure()).isEqualTo(figure);
  }

  @Test
  void what_was_told_in_hundredths_of_the_currency_is_said_in_full_and_else_converted() {
    Figure cents = figure("exactly 450 EUR-hundredth").build();
    assertThat(IN_EUROS.of(cents).get().quantity()).hasToString("EXACT 4.5 EUR");
    Figure dollarCents =
        figure("exactly 11827 USD-hundredth").period(Period.calendarYear(2021)).build();
    assertThat(IN_EUROS.of(dollarCents).get().quantity()).hasToString("EXACT 100 EUR");
  }

  @Test
  void a_figure_at_a_date_is_converted_at_the_rate_of_the_day() {
    Figure figure =
        figure("USD 100 million").date(PartialDate.parse("2021-12-31")).build();
    assertThat(IN_EUROS.of(figure).get().conversion().orElseThrow().rate().day())
        .contains(LocalDate.of(2021, 12, 31));
  }

  @Test
  void an_earlier_day_will_do_only_if_the_caller_says_so() {
    Figure figure =
        figure("USD 100 million").date(PartialDate.parse("2022-01-02")).build();
    assertThat(IN_EUROS.of(figure).problems())
        .extracting(Problem::code)
        .containsExactly("missing-rate");
    assertThat(IN_EUROS
            .lookingBack(7)
            .of(figure)
            .get()
            .conversion()
            .orElseThrow()
            .rate()
            .day())
        .contains(LocalDate.of(2021, 12, 31));
  }

  @Test
  void the_caller_may_choose_the_rate() {
    Figure figure = figure("USD 100 billion").date(PartialDate.parse("2022-04")).build();
    assertThat(IN_EUROS.of(figure))
        .hasToString("cannot, because figure sales: its date 'April 2022' is not known to the day");
    assertThat(IN_EUROS.atSpotOf(LocalDate.of(2021, 12, 31)).of(figure).isKnown())
        .isTrue();
    assertThat(IN_EUROS.atAverageOf(Period.calendarYear(2021)).of(figure).isKnown())
        .isTrue();
  }

  @ParameterizedTest
  @CsvSource({"[2021..], no earlier than 2021", "[..2021-12-31], no later than 31 December 2021"})
  void a_date_told_by_one_end_is_not_known_to_the_day(String date, String words) {
    Figure figure = figure("USD 100 billion").date(PartialDate.parse(date)).build();
    assertThat(IN_EUROS.of(figure))
        .hasToString(
            "cannot, because figure sales: its date '" + words + "' is not known to the day");
  }

  @Test
  void a_day_that_a_source_tells_may_be_that_of_the_rate_if_it_is_known() {
    Figure figure = figure("USD 100 billion").build();
    assertThat(IN_EUROS.atSpotOf(PartialDate.parse("2021-12-31")).of(figure))
        .isEqualTo(IN_EUROS.atSpotOf(LocalDate.of(2021, 12, 31)).of(figure));
    for (String vague : List.of("2021-12", "2021-12-31~", "2021-12-31?")) {
      FigureConversion conversion = IN_EUROS.atSpotOf(PartialDate.parse(vague));
      assertThat(conversion.of(figure).problems())
          .extracting(Problem::code)
          .containsExactly("undated-figure");
    }
    assertThat(IN_EUROS.atSpotOf(PartialDate.parse("2021-12")).of(figure))
        .hasToString("cannot, because figure sales: the date 'December 2021' of its rate is not"
            + " known to the day");
  }

  @Test
  void a_conversion_says_what_it_is() {
    assertThat(IN_EUROS).hasToString("conversion into EUR");
    assertThat(IN_EUROS.atSpotOf(LocalDate.of(2021, 12, 31)).lookingBack(7))
        .hasToString("conversion into EUR at the spot rate of 2021-12-31, looking back 7 days");
    assertThat(IN_EUROS.atAverageOf(Period.calendarYear(2021)))
        .hasToString("conversion into EUR at the average rate of 2021-01-01/2021-12-31");
  }

  @Test
  void converted_figures_are_equal_if_they_say_the_same() {
    Figure figure = figure("USD 5 million").period(Period.calendarYear(2021)).build();
    ConvertedFigure converted = IN_EUROS.of(figure).get();
    assertThat(converted).isEqualTo(IN_EUROS.of(figure).get());
    assertThat(converted).hasSameHashCodeAs(IN_EUROS.of(figure).get());
    assertThat(converted)
        .isNotEqualTo(IN_EUROS.atSpotOf(LocalDate.of(2021, 12, 31)).of(figure).get());
  }

  @Test
  void what_the_source_told_in_the_currency_is_taken_as_told() {
    Figure figure = figure("CNY 100 million")
        .addEquivalent(Quantity.parsePhrase("about EUR 13 million"))
        .build();
    Answer<ConvertedFigure> told = IN_EUROS.of(figure);
    assertThat(told).hasToString("sales: about EUR 13 million, as told");
    assertThat(told.get().conversion()).isEmpty();
    assertThat(IN_EUROS.atSpotOf(LocalDate.of(2021, 12, 31)).of(figure).problems())
        .extracting(Problem::code)
        .containsExactly("missing-rate");
  }

  @Test
  void a_figure_in_the_currency_needs_no_rate_and_no_date() {
    assertThat(IN_EUROS.of(figure("EUR 7.76 billion").build()))
        .hasToString("sales: EUR 7.76 billion, as told");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
          EXACT 4 item | not-an-amount-of-money | '4 items' is no amount of money
          OVER 0 XXX   | unknown-currency       | its currency is unsaid
          FEW USD      | unsaid-amount          | its amount is unsaid
          """)
  void what_is_no_told_amount_cannot_be_converted(String quantity, String code, String why) {
    Figure figure =
        figure(Quantity.parse(quantity)).period(Period.calendarYear(2021)).build();
    Answer<ConvertedFigure> answer = IN_EUROS.of(figure);
    assertThat(answer.problems()).extracting(Problem::code).containsExactly(code);
    assertThat(answer).hasToString("cannot, because figure sales: " + why);
  }

  @Test
  void all_the_reasons_are_told() {
    Figure figure = figure(Quantity.parse("OVER 0 XXX"))
        .period(Period.unresolved("past fiscal year"))
        .build();
    assertThat(IN_EUROS.of(figure))
        .hasToString("cannot, because figure sales: its currency is unsaid; and figure sales: its"
            + " period 'past fiscal year' has no known first and last day");
    assertThat(IN_EUROS.of(figure("USD 5 million").build()))
        .hasToString("cannot, because figure sales: it has neither a period nor a date");
  }

  @Test
  void too_few_published_days_make_no_average() {
    ExchangeRates two = ExchangeRates.of(
        ExchangeRate.spot(EUR, USD, new BigDecimal("1.10"), LocalDate.of(2021, 3, 1), ECB),
        ExchangeRate.spot(EUR, USD, new BigDecimal("1.20"), LocalDate.of(2021, 3, 2), ECB));
    // 1 to 5 March 2021 are five business days, of which two have a rate: 40 percent
    Figure figure = figure("USD 5 million")
        .period(Period.between(PartialDate.parse("2021-03-01"), PartialDate.parse("2021-03-05")))
        .build();
    FigureConversion conversion = FigureConversion.into(EUR, two);
    assertThat(conversion.of(figure).problems())
        .extracting(Problem::code)
        .containsExactly("thin-coverage");
    assertThat(conversion.withCoverage(new BigDecimal("0.4")).of(figure))
        .asString()
        .contains("1.15");
    assertThatThrownBy(() -> conversion.withCoverage(BigDecimal.ZERO).of(figure))
        .isInstanceOf(InvalidValueException.class);
  }

  @Test
  void a_currency_without_any_rate_is_named() {
    Figure figure = figure("USD 5 million").period(Period.calendarYear(2021)).build();
    assertThat(FigureConversion.into(CurrencyUnit.CHF, RATES).of(figure))
        .asString()
        .startsWith("cannot, because")
        .contains("CHF");
  }
}
