package io.github.crossborder.analysis.figures;

import static io.github.crossborder.analysis.figures.Figures.EXACT;
import static io.github.crossborder.analysis.figures.Figures.codes;
import static io.github.crossborder.analysis.figures.Figures.days;
import static io.github.crossborder.analysis.figures.Figures.in;
import static io.github.crossborder.analysis.figures.Figures.level;
import static io.github.crossborder.analysis.figures.Figures.number;
import static io.github.crossborder.analysis.figures.Figures.stock;
import static io.github.crossborder.analysis.figures.Figures.to;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.crossborder.Answer;
import io.github.crossborder.InvalidValueException;
import io.github.crossborder.deal.Figure;
import io.github.crossborder.deal.Figure.Metric;
import io.github.crossborder.quantity.Quantity;
import io.github.crossborder.quantity.UnitOfMeasure;
import io.github.crossborder.time.Period;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;

class CalendarizationTest {
  private static final Figure TO_2016 = level("fy2016", "exactly EUR 366", to("2016-04"));
  private static final Figure TO_2017 = level("fy2017", "between EUR 365 and 730", to("2017-04"));
  private static final Figure TO_2018 = level("fy2018", "exactly EUR 365", to("2018-04"));

  private static Answer<DerivedFigure> of(int year, Figure... figures) {
    return Calendarization.of(List.of(figures)).to(year);
  }

  /**
   * The year to April 2016 has 366 days with 29 February, of which 121 are of 2016: 31 + 29 + 31 +
   * 30; the one to April 2017 has 365, of which 245 are of 2016. 366 * 121/366 = 121, 365 * 245/365
   * = 245, 730 * 245/365 = 490.
   */
  @Test
  void fiscal_years_count_by_their_days_in_the_calendar_year() {
    DerivedFigure year = of(2016, TO_2017, TO_2016).get();
    assertThat(year.bounds()).hasToString("[366, 611] EUR");
    assertThat(year.evidence()).containsExactly(TO_2016, TO_2017);
    assertThat(year.period()).contains(Period.calendarYear(2016));
    assertThat(year)
        .hasToString("revenue of shop in 2016 is between EUR 366 and 611: 121/366 of fy2016 +"
            + " 245/365 of fy2017, from fy2016 (exactly EUR 366) and fy2017 (between EUR 365 and"
            + " 730), taking for granted an even spread over the days of each span");
  }

  /** May to December 2016: 31 + 30 + 31 + 31 + 30 + 31 + 30 + 31 = 245; January to April: 120. */
  @Test
  void one_fiscal_year_that_ends_in_april_is_enough_for_no_calendar_year() {
    assertThat(of(2016, TO_2017))
        .hasToString("cannot, because figure fy2017 tells of 245 days of 2016; missing is"
            + " 2016-01-01/2016-04-30 (121 days)");
    assertThat(of(2017, TO_2017))
        .hasToString("cannot, because figure fy2017 tells of 120 days of 2017; missing is"
            + " 2017-05-01/2017-12-31 (245 days)");
    assertThat(of(2030, TO_2017))
        .hasToString("cannot, because no figure shares a day with 2030; missing is"
            + " 2030-01-01/2030-12-31 (365 days)");
    assertThat(codes(of(2016, TO_2017))).containsExactly("days-missing");
  }

  @Test
  void days_told_by_none_or_by_two_are_named() {
    assertThat(of(2017, TO_2016, TO_2018))
        .hasToString("cannot, because figure fy2018 tells of 245 days of 2017; missing is"
            + " 2017-01-01/2017-04-30 (120 days)");
    Figure toMarch = level("fy-march", "exactly EUR 365", to("2018-03"));
    assertThat(of(2017, TO_2017, toMarch))
        .hasToString("cannot, because figure fy-march and one before it both tell of"
            + " 2017-04-01/2017-04-30 (30 days)");
  }

  @Test
  void figures_of_other_years_are_left_out() {
    DerivedFigure year = of(2017, TO_2016, TO_2017, TO_2018).get();
    assertThat(year.evidence()).containsExactly(TO_2017, TO_2018);
    assertThat(year.bounds()).hasToString("[365, 485] EUR"); // 120 to 240, and 245
  }

  /** 366 of the 371 days to 2016-12-31; then all 364 days to 2017-12-30, and one of the next. */
  @Test
  void years_of_52_and_53_weeks_count_by_their_days() {
    Figure weeks53 = level("w53", "exactly EUR 371", days("2015-12-27", "2016-12-31"));
    Figure weeks52 = level("w52", "exactly EUR 364", days("2017-01-01", "2017-12-30"));
    Figure after = level("next", "exactly EUR 364", days("2017-12-31", "2018-12-29"));
    assertThat(of(2016, weeks53).get().bounds()).hasToString("[366, 366] EUR");
    DerivedFigure year = of(2017, weeks52, after).get();
    assertThat(year.bounds()).hasToString("[365, 365] EUR");
    assertThat(year.formula()).isEqualTo("w52 + 1/364 of next");
  }

  @Test
  void halves_of_one_year_need_no_even_spread() {
    Figure first = level("h1", "exactly EUR 3", Period.half(2016, 1));
    Figure second = level("h2", "exactly EUR 4", Period.half(2016, 2));
    DerivedFigure year = of(2016, second, first).get();
    assertThat(year.bounds()).hasToString("[7, 7] EUR");
    assertThat(year.takenForGranted()).isEmpty();
  }

  @Test
  void a_weight_that_never_ends_is_rounded_outward() {
    // 120/365 of 1 and 245/365 of 1 are one in truth
    Figure one = level("one", "exactly EUR 1", to("2017-04"));
    Figure two = level("two", "exactly EUR 1", to("2018-04"));
    assertThat(of(2017, one, two).get().bounds())
        .satisfies(bounds -> assertThat(bounds.contains(number("1"))).isTrue())
        .satisfies(bounds -> assertThat(bounds.isExact()).isFalse());
  }

  @Test
  void what_the_period_took_for_granted_shows() {
    Figure assumed = level("fy", "EUR 300", Period.fiscalYearEnding(YearMonth.of(2017, 4)));
    assertThat(Calendarization.of(List.of(assumed, TO_2018))
            .assuming(EXACT)
            .to(2017)
            .get())
        .extracting(year -> year.takenForGranted().toString(), DerivedFigure::assumptions)
        .containsExactly(
            "[twelve months for 2016-05-01/2017-04-30, an even spread over the days of each span]",
            EXACT);
    assertThat(codes(Calendarization.of(List.of(assumed, TO_2018)).to(2017)))
        .containsExactly("no-sure-bounds");
  }

  @Test
  void unlike_figures_are_not_joined() {
    for (Figure other : List.of(
        TO_2018.toBuilder().metric(Metric.GMV).build(),
        TO_2018.toBuilder().scope("food").build(),
        in("BE", TO_2018),
        Figures.of("mall", TO_2018),
        level("fy2018", "exactly USD 5", to("2018-04")))) {
      assertThat(codes(of(2017, TO_2017, other))).containsExactly("unlike-figures");
    }
    Period rolling = Period.rolling(12, YearMonth.of(2018, 4));
    assertThat(codes(of(2017, TO_2017, level("ltm", "exactly EUR 5", rolling))))
        .containsExactly("unlike-spans");
    assertThat(codes(of(2017, TO_2017, stock("stock", "exactly EUR 5", "2018-04-30"))))
        .containsExactly("unlike-spans");
    Period past = Period.unresolved("past fiscal year");
    assertThat(codes(of(2017, TO_2017, level("past", "exactly EUR 5", past))))
        .containsExactly("unknown-span");
  }

  @Test
  void what_is_no_flow_of_days_is_not_spread_over_them() {
    Figure staff = TO_2018.toBuilder()
        .metric(Metric.EMPLOYEES)
        .quantity(Quantity.exactly(5, UnitOfMeasure.PERSON))
        .build();
    assertThat(codes(of(2017, staff))).containsExactly("not-additive");
  }

  @Test
  void a_calendarization_of_nothing_or_to_no_year_is_refused() {
    assertThatThrownBy(() -> Calendarization.of(List.of()))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("no-figures");
    assertThatThrownBy(() -> of(0, TO_2017)).hasMessageContaining("date-out-of-range");
  }
}
