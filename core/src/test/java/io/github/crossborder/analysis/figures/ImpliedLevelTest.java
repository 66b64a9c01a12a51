package io.github.crossborder.analysis.figures;

import static io.github.crossborder.analysis.figures.Figures.change;
import static io.github.crossborder.analysis.figures.Figures.codes;
import static io.github.crossborder.analysis.figures.Figures.figure;
import static io.github.crossborder.analysis.figures.Figures.level;
import static io.github.crossborder.analysis.figures.Figures.number;
import static io.github.crossborder.deal.Figure.Measure.CHANGE;
import static io.github.crossborder.deal.Figure.Measure.LEVEL;
import static io.github.crossborder.deal.Id.id;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.crossborder.Answer;
import io.github.crossborder.deal.Certainty;
import io.github.crossborder.deal.Citation;
import io.github.crossborder.deal.Figure;
import io.github.crossborder.quantity.Bounds;
import io.github.crossborder.time.PartialDate;
import io.github.crossborder.time.Period;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a change implies of the level before and after it. */
class ImpliedLevelTest {
  private static final Period PAST = Period.unresolved("past fiscal year");
  private static final Period YEAR_BEFORE = Period.unresolved("fiscal year before it");
  private static final Figure REVENUE = level("revenue", "EUR 7.76 billion", PAST);
  private static final Figure GROWTH =
      figure("growth", CHANGE, "10.9 %").period(PAST).comparedWith(YEAR_BEFORE).build();

  /**
   * Printed to 10 million, revenue is in 7.755..7.765 billion; printed to 0.1, growth is in
   * 10.85..10.95 %. 7.755 / 1.1095 = 6.98963..., 7.765 / 1.1085 = 7.00496....
   */
  @Test
  void a_revenue_and_its_growth_imply_the_one_before() {
    DerivedFigure before = ImpliedLevel.of(REVENUE, GROWTH).before().get();
    Bounds bounds = before.bounds();
    assertThat(bounds.lower().orElseThrow()).isBetween(number("6989634970"), number("6989634971"));
    assertThat(bounds.upper().orElseThrow()).isBetween(number("7004961659"), number("7004961660"));
    assertThat(before.display()).isEqualTo("between EUR 6.9896 billion and 7.005 billion");
    assertThat(before.period()).contains(YEAR_BEFORE);
    assertThat(before.evidence()).containsExactly(REVENUE, GROWTH);
    assertThat(before.takenForGranted())
        .extracting(DerivedFigure.Premise::toString)
        .containsExactly("that 'past fiscal year', as one source says it of both, is one span");
  }

  @Test
  void a_change_in_euros_of_a_level_in_cents_is_counted_in_euros() {
    Figure cents = level("a", "exactly 450 EUR-hundredth", 2017);
    Figure rise = Figures.change("b", "exactly EUR 0.5", 2017);
    Figure inCents = Figures.change("b", "exactly 50 EUR-hundredth", 2017);
    assertThat(ImpliedLevel.of(cents, rise).before().get().bounds()).hasToString("[4, 4] EUR");
    assertThat(ImpliedLevel.of(cents, inCents).before().get().bounds()).hasToString("[4, 4] EUR");
  }

  @Test
  void the_same_words_of_two_sources_may_be_of_two_years() {
    Figure elsewhere =
        GROWTH.toBuilder().citations(List.of(Citation.of(id("filing")))).build();
    assertThat(codes(ImpliedLevel.of(REVENUE, elsewhere).before())).containsExactly("unknown-span");
    Figure silent = GROWTH.toBuilder().period(Period.unknown()).build();
    assertThat(
            codes(ImpliedLevel.of(REVENUE.toBuilder().period(Period.unknown()).build(), silent)
                .before()))
        .containsExactly("unknown-span");
  }

  @Test
  void a_refusal_tells_what_a_change_is_for_from_what_it_is_compared_with() {
    assertThat(ImpliedLevel.of(REVENUE, GROWTH).after())
        .asString()
        .contains("figure revenue is for 'past fiscal year', of which the days are not known")
        .contains("figure growth is compared with 'fiscal year before it', of which the days are");
    Figure since2016 = GROWTH.toBuilder()
        .period(Period.calendarYear(2017))
        .comparedWith(Period.calendarYear(2016))
        .build();
    assertThat(ImpliedLevel.of(level("sales", "EUR 5", Period.calendarYear(2015)), since2016)
            .after())
        .asString()
        .contains("2015 of figure sales is not the same time as"
            + " the 2016 that figure growth is compared with");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "exactly EUR 110; exactly 10 %; [100, 100] EUR; [121, 121] EUR",
        "exactly EUR 110; between -50 and 10 %; [100, 220] EUR; [55, 121] EUR",
        "exactly EUR 150; almost 50 %; (100, ..) EUR; (.., 225) EUR", // was above zero, and is
        "almost EUR 150; exactly 50 %; (0, 100) EUR; (0, 225) EUR",
        "exactly EUR 150; over 0 %; (0, 150) EUR; (150, ..) EUR",
        "exactly EUR 110; exactly EUR 10; [100, 100] EUR; [120, 120] EUR",
        "exactly EUR 150; exactly tripled; [50, 50] EUR; [450, 450] EUR",
        "exactly EUR 150; more than doubled; (0, 75) EUR; (300, ..) EUR",
        "exactly 10 %; exactly doubled; [5, 5] percent; [20, 20] percent",
        "exactly EUR -5; exactly EUR 10; [-15, -15] EUR; [5, 5] EUR",
        "exactly 11 %; between 1 and 2 percentage points; [9, 10] percent; [12, 13] percent"
      })
  void a_change_leads_back_and_forth(String said, String changed, String before, String after) {
    Figure change = penetrationChange(changed);
    assertThat(ImpliedLevel.of(penetration(said, 2017), change).before().get().bounds())
        .hasToString(before);
    assertThat(ImpliedLevel.of(penetration(said, 2016), change).after().get().bounds())
        .hasToString(after);
  }

  /** Penetration is told in any unit, percent too. */
  private static Figure penetration(String said, int year) {
    return figure("level", LEVEL, said)
        .metric(Figure.Metric.PENETRATION)
        .period(Period.calendarYear(year))
        .build();
  }

  private static Figure penetrationChange(String said) {
    return change("change", said, 2017).toBuilder()
        .metric(Figure.Metric.PENETRATION)
        .build();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "exactly EUR -5; exactly 10 %; value-not-positive",
        "almost EUR 5; almost 10 %; value-not-positive", // nothing is known of either's sign
        "exactly EUR 5; exactly -100 %; contradictory-figures",
        "about EUR 5; exactly 10 %; no-sure-bounds",
        "exactly EUR 5; about 10 %; no-sure-bounds",
        "exactly EUR 5; exactly USD 1; unlike-figures",
        "exactly EUR 5; exactly 1 percentage point; unlike-figures",
        "over XXX 5; exactly 10 %; unknown-currency",
        "over EUR 5; over XXX 0; unknown-currency"
      })
  void no_level_is_implied_where_it_would_be_a_guess(String said, String changed, String code) {
    Answer<DerivedFigure> answer = ImpliedLevel.of(
            Figures.level("level", said, 2017), change("up", changed, 2017))
        .before();
    assertThat(codes(answer)).containsExactly(code);
  }

  @Test
  void percent_of_a_percentage_is_ambiguous() {
    Figure change = penetrationChange("exactly 1 %");
    assertThat(codes(ImpliedLevel.of(penetration("exactly 11 %", 2017), change).before()))
        .containsExactly("ambiguous-change");
  }

  @Test
  void a_change_of_another_year_implies_nothing() {
    Figure change = change("up", "exactly 10 %", 2017);
    assertThat(codes(
            ImpliedLevel.of(Figures.level("a", "exactly EUR 5", 2016), change).before()))
        .containsExactly("unlike-spans");
    assertThat(codes(
            ImpliedLevel.of(Figures.level("a", "exactly EUR 5", 2017), change).after()))
        .containsExactly("unlike-spans");
    Figure unsaid =
        figure("up", CHANGE, "exactly 10 %").period(Period.calendarYear(2017)).build();
    assertThat(
            ImpliedLevel.of(Figures.level("a", "exactly EUR 5", 2016), unsaid).after())
        .hasToString("cannot, because figure up does not say what it is compared with");
    assertThat(ImpliedLevel.of(Figures.level("a", "exactly EUR 5", 2017), unsaid)
            .before()
            .get())
        .hasToString("revenue of shop before the change is between EUR 4.5454 and 4.5455: level /"
            + " (1 + change), from a (exactly EUR 5) and up (exactly 10 %)");
  }

  @Test
  void a_stock_and_a_change_may_be_of_one_day() {
    PartialDate day = PartialDate.parse("2022-04-01");
    Figure stock =
        figure("a", LEVEL, "4 items").metric(Figure.Metric.OUTLETS).date(day).build();
    Figure change = figure("b", CHANGE, "exactly 1 item")
        .metric(Figure.Metric.OUTLETS)
        .date(day)
        .build();
    assertThat(ImpliedLevel.of(stock, change).before().get().bounds()).hasToString("[3, 3] item");
    Figure other = change.toBuilder().date(PartialDate.parse("2022-05-01")).build();
    assertThat(codes(ImpliedLevel.of(stock, other).before())).containsExactly("unlike-spans");
  }

  @Test
  void a_forecast_shows_as_one() {
    Figure forecast = change("up", "exactly 10 %", 2017).toBuilder()
        .citations(List.of(
            Citation.builder().source(id("press")).certainty(Certainty.FORECAST).build()))
        .build();
    DerivedFigure next = ImpliedLevel.of(Figures.level("a", "exactly EUR 5", 2016), forecast)
        .after()
        .get();
    assertThat(next.period()).contains(Period.calendarYear(2017));
    assertThat(next)
        .hasToString(
            "revenue of shop (2017) is exactly EUR 5.5: level * (1 + change), from a (exactly EUR"
                + " 5) and up (exactly 10 %, forecast)");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "almost 28 items; exactly 5 items; [0, 23) item; (5, 33) item",
        "exactly 5 items; at most 8 items; [0, ..) item; [0, 13] item",
        "exactly 5 items; exactly -5 items; [10, 10] item; [0, 0] item",
        "exactly 10 items; at most 25 %; [8, ..) item; [0, 12.5] item",
        "exactly 5 items; exactly 8 items; contradictory-figures; [13, 13] item",
        "exactly 5 items; exactly -8 items; [13, 13] item; contradictory-figures"
      })
  void what_is_counted_was_not_below_zero_nor_will_be(
      String said, String changed, String before, String after) {
    assertThat(told(ImpliedLevel.of(count(said, 2017), countChange(changed)).before()))
        .isEqualTo(before);
    assertThat(told(ImpliedLevel.of(count(said, 2016), countChange(changed)).after()))
        .isEqualTo(after);
  }

  private static String told(Answer<DerivedFigure> answer) {
    return answer.isKnown() ? answer.get().bounds().toString() : String.join(" ", codes(answer));
  }

  private static Figure count(String said, int year) {
    return figure("level", LEVEL, said)
        .metric(Figure.Metric.OUTLETS)
        .period(Period.calendarYear(year))
        .build();
  }

  private static Figure countChange(String said) {
    return change("change", said, 2017).toBuilder()
        .metric(Figure.Metric.OUTLETS)
        .build();
  }
}
