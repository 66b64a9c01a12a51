package io.github.crossborder.analysis.figures;

import static io.github.crossborder.analysis.figures.Figures.EXACT;
import static io.github.crossborder.analysis.figures.Figures.change;
import static io.github.crossborder.analysis.figures.Figures.codes;
import static io.github.crossborder.analysis.figures.Figures.days;
import static io.github.crossborder.analysis.figures.Figures.figure;
import static io.github.crossborder.analysis.figures.Figures.in;
import static io.github.crossborder.analysis.figures.Figures.level;
import static io.github.crossborder.analysis.figures.Figures.number;
import static io.github.crossborder.analysis.figures.Figures.paths;
import static io.github.crossborder.analysis.figures.Figures.stock;
import static io.github.crossborder.deal.Figure.Measure.LEVEL;
import static io.github.crossborder.quantity.UnitOfMeasure.PERCENT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.crossborder.Answer;
import io.github.crossborder.Assumptions;
import io.github.crossborder.Problem;
import io.github.crossborder.Truth;
import io.github.crossborder.analysis.figures.DerivedFigure.Premise;
import io.github.crossborder.deal.Figure;
import io.github.crossborder.deal.Figure.Metric;
import io.github.crossborder.deal.Id;
import io.github.crossborder.deal.Run;
import io.github.crossborder.quantity.Bounds;
import io.github.crossborder.quantity.Quantity;
import io.github.crossborder.quantity.UnitOfMeasure;
import io.github.crossborder.time.FiscalYearEnd;
import io.github.crossborder.time.PartialDate;
import io.github.crossborder.time.Period;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class GrowthTest {
  private static final Figure IN_2016 = level("a", "between EUR 100 and 125", 2016);
  private static final Figure IN_2017 = level("b", "between EUR 150 and 160", 2017);

  @Test
  void the_days_of_a_run_are_for_its_book_to_tell() {
    Figure whole = level("b", "exactly EUR 5", Period.calendarYear(2017));
    Figure run = whole.toBuilder()
        .id(Id.id("c"))
        .period(Period.calendarYear(2018))
        .run(Run.of(Quantity.exactly(6, UnitOfMeasure.MONTH)))
        .build();
    assertThat(Growth.between(whole, run).rate().problems())
        .extracting(Problem::message)
        .containsExactly(
            "figure c is for '2018, exactly 6 months', of which the days are not known");
  }

  @Test
  void growth_runs_from_the_least_to_the_greatest_that_the_levels_allow() {
    // 150 / 125 - 1 = 20 %, 160 / 100 - 1 = 60 %
    DerivedFigure growth = Growth.between(IN_2016, IN_2017).rate().get();
    assertThat(growth.bounds()).isEqualTo(Bounds.between(number("20"), number("60"), PERCENT));
    assertThat(growth.evidence()).containsExactly(IN_2016, IN_2017);
    assertThat(growth.assumptions()).isEqualTo(Assumptions.none());
    assertThat(growth.period()).isEmpty();
    assertThat(growth)
        .hasToString("growth of revenue of shop from 2016 to 2017 is between 20 and 60 %: later /"
            + " earlier - 1, from a (between EUR 100 and 125) and b (between EUR 150 and 160)");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "exactly EUR 100; exactly EUR 150; [50, 50] percent",
        "exactly EUR 100; exactly EUR 50; [-50, -50] percent",
        "exactly 400 EUR-hundredth; exactly EUR 5; [25, 25] percent",
        "exactly EUR 100; over EUR 150; (50, ..) percent",
        "over EUR 100; exactly EUR 150; (-100, 50) percent", // 150 / 100, and 150 / any amount
        "exactly EUR 100; almost EUR 150; (.., 50) percent",
        "over EUR 0; exactly EUR 150; (-100, ..) percent",
        "exactly EUR 100; exactly EUR -50; [-150, -150] percent" // from profit to loss
      })
  void what_is_sure_of_growth_is_what_is_sure_of_both_ends(
      String earlier, String later, String growth) {
    assertThat(Growth.between(level("a", earlier, 2016), level("b", later, 2017))
            .rate()
            .get()
            .bounds())
        .hasToString(growth);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "exactly tripled; [200, 200] percent",
        "more than doubled; (100, ..) percent",
        "2.3 times; [125, 135] percent", // 2.25 to 2.35
        "between ratio 0.5 and 0.75; [-50, -25] percent",
        "over 20 and at most 60 %; (20, 60] percent"
      })
  void growth_that_a_source_tells_is_put_in_percent(String said, String growth) {
    Figure change = change("c", said, 2017);
    DerivedFigure told = Growth.told(change).rate().get();
    assertThat(told.bounds()).hasToString(growth);
    assertThat(told.evidence()).containsExactly(change);
  }

  @Test
  void growth_that_a_source_tells_is_compared_with_growth_between_levels() {
    DerivedFigure between = Growth.between(IN_2016, IN_2017).rate().get(); // 20 to 60 %
    DerivedFigure told =
        Growth.told(change("c", "more than doubled", 2017)).rate().get();
    assertThat(told.bounds().isGreaterThan(between.bounds())).isEqualTo(Truth.TRUE);
  }

  @Test
  void a_multiple_of_several_years_is_growth_per_year() {
    Figure change = change("c", "exactly quadrupled", 2017).toBuilder()
        .comparedWith(Period.calendarYear(2015))
        .build();
    assertThat(Growth.told(change).compoundAnnual().get().bounds())
        .hasToString("[100, 100] percent");
    assertThat(Growth.told(change)).hasToString("growth told by c");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "exactly EUR 5; unfit-measure",
        "exactly 5 percentage points; unfit-measure",
        "tripled; no-sure-bounds" // about
      })
  void growth_told_in_other_units_or_vaguely_is_not_known(String said, String code) {
    assertThat(codes(Growth.told(change("c", said, 2017)).rate())).containsExactly(code);
    assertThat(codes(Growth.told(IN_2017).rate())).containsExactly("unfit-measure");
  }

  static Stream<Arguments> unlike() {
    Figure.Builder other = IN_2017.toBuilder();
    Period quarter = Period.quarter(2017, 1);
    return Stream.of(
        arguments(
            "unlike-figures", "b/metric", IN_2017.toBuilder().metric(Metric.GMV).build()),
        arguments("unlike-figures", "b/subject", Figures.of("mall", IN_2017)),
        arguments("unlike-figures", "b/scope", IN_2017.toBuilder().scope("food").build()),
        arguments("unlike-figures", "b/territory", in("BE", IN_2017)),
        arguments("unlike-figures", "b/quantity", level("b", "exactly USD 5", 2017)),
        arguments("unknown-currency", "b/quantity", level("b", "over XXX 5", 2017)),
        arguments("unfit-measure", "b/measure", Figures.share("b", "exactly 5 %", "all", 2017)),
        arguments("unlike-spans", "b/period", other.period(quarter).build()),
        arguments("unlike-spans", "b/period", level("b", "exactly EUR 5", 2016)),
        arguments("unlike-spans", "b/period", level("b", "exactly EUR 5", 2015)),
        arguments("unlike-spans", "b/date", stock("b", "exactly EUR 5", "2017-12-31")),
        arguments("unknown-span", "b/date", stock("b", "exactly EUR 5", "2017")),
        arguments(
            "unknown-span", "b/period", figure("b", LEVEL, "exactly EUR 5").build()),
        arguments(
            "unknown-span",
            "b/period",
            level("b", "exactly EUR 5", Period.unresolved("past fiscal year"))),
        arguments(
            "unknown-span",
            "b/period",
            level("b", "exactly EUR 5", Period.since(PartialDate.parse("2017-01-01")))));
  }

  @ParameterizedTest
  @MethodSource("unlike")
  void growth_of_unlike_figures_is_refused(String code, String path, Figure later) {
    Answer<DerivedFigure> answer = Growth.between(IN_2016, later).rate();
    assertThat(codes(answer)).contains(code);
    assertThat(paths(answer)).contains(path);
  }

  @Test
  void every_reason_is_told_at_once() {
    Figure later = in("BE", level("b", "about USD 5", Period.quarter(2017, 1)));
    assertThat(paths(Growth.between(IN_2016, later).rate()))
        .containsExactly("b/territory", "b/quantity", "b/period");
    assertThat(Growth.between(IN_2016, later).rate())
        .hasToString("cannot, because territory of figure a is 'no limit told', of b 'BE'; and"
            + " quantity of figure a is 'EUR', of b 'USD'; and 2016 of figure a is not as long as"
            + " the first quarter of 2017 of figure b");
  }

  @ParameterizedTest
  @CsvSource({
    "exactly EUR -5, means nothing",
    "exactly EUR 0, means nothing",
    "almost EUR 5, may be zero or below",
    "at least EUR 0, may be zero or below",
    "between EUR -1 and 5, may be zero or below"
  })
  void growth_from_what_may_not_be_above_zero_is_refused(String base, String because) {
    Answer<DerivedFigure> answer =
        Growth.between(level("a", base, 2016), IN_2017).rate();
    assertThat(codes(answer)).containsExactly("value-not-positive");
    assertThat(answer.problems().get(0).message()).contains(because);
  }

  @Test
  void what_has_no_bounds_gets_them_from_the_caller_alone() {
    Figure plain = level("a", "EUR 100", 2016);
    Figure about = level("b", "about EUR 200", 2017);
    assertThat(paths(Growth.between(plain, about).rate()))
        .containsExactly("a/quantity", "b/quantity");
    Assumptions assumptions =
        EXACT.toBuilder().aboutTolerancePercent(number("10")).build();
    // 180 / 100 and 220 / 100
    DerivedFigure growth =
        Growth.between(plain, about).assuming(assumptions).rate().get();
    assertThat(growth.bounds()).isEqualTo(Bounds.between(number("80"), number("120"), PERCENT));
    assertThat(growth.toString())
        .contains("assuming that plain numbers are exact; 'about' is within 10 percent");
  }

  @Test
  void territories_are_the_same_if_they_cover_each_other() {
    assertThat(Growth.between(in("BENELUX", IN_2016), in("BE, LU, NL", IN_2017))
            .rate()
            .isKnown())
        .isTrue();
  }

  @Test
  void stocks_are_compared_by_their_days_and_fiscal_years_by_theirs() {
    assertThat(Growth.between(
                stock("a", "exactly EUR 100", "2016"), stock("b", "exactly EUR 150", "2017-03-31"))
            .rate())
        .extracting(answer -> answer.get().bounds().toString())
        .isEqualTo("[50, 50] percent");
    Figure weeks52 = level("a", "exactly EUR 52", days("2016-01-03", "2016-12-31"));
    Figure weeks53 = level("b", "exactly EUR 53", days("2017-01-01", "2018-01-06"));
    assertThat(codes(Growth.between(weeks52, weeks53).rate())).containsExactly("unlike-spans");
    assertThat(codes(Growth.between(weeks52, level("c", "exactly EUR 5", 2017)).rate()))
        .containsExactly("unlike-spans");
    Figure told = level("d", "exactly EUR 26", Period.fiscalWeeks(52, LocalDate.of(2018, 12, 29)));
    assertThat(Growth.between(weeks52, told).rate().get().bounds())
        .hasToString("[-50, -50] percent");
    Figure byRule = level(
        "e",
        "exactly EUR 26",
        Period.fiscalYearOf(
                PartialDate.parse("2018-06"), FiscalYearEnd.parse("last saturday of --12"))
            .orElseThrow());
    assertThat(Growth.between(weeks52, byRule).rate().get().takenForGranted())
        .extracting(Premise::toString)
        .containsExactly("whole weeks for 2017-12-31/2018-12-29");
    Figure assumed = level("b", "exactly EUR 5", Period.fiscalYearEnding(YearMonth.of(2017, 4)));
    assertThat(Growth.between(level("a", "exactly EUR 4", 2015), assumed)
            .rate()
            .get()
            .takenForGranted())
        .extracting(Premise::toString)
        .containsExactly("twelve months for 2016-05-01/2017-04-30");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "exactly EUR 100; exactly EUR 121; 2018; [10, 10] percent", // 1.1 squared is 1.21
        "exactly EUR 100; exactly EUR 121; 2017; [21, 21] percent",
        "exactly EUR 1000; exactly EUR 1331; 2019; [10, 10] percent",
        "between EUR 100 and 400; exactly EUR 400; 2018; [0, 100] percent", // roots of 1 and 4
        "exactly EUR 100; exactly EUR 0; 2018; [-100, -100] percent",
        "exactly EUR 100; over EUR 25; 2018; (-50, ..) percent" // the root of 1/4
      })
  void compound_growth_is_the_root_of_the_ratio(
      String first, String last, int year, String growth) {
    assertThat(Growth.between(level("a", first, 2016), level("b", last, year))
            .compoundAnnual()
            .get()
            .bounds())
        .hasToString(growth);
  }

  @Test
  void a_root_that_never_ends_is_bracketed_at_its_34th_digit() {
    // the root of 2 is 1.41421356237309504880168872420969807 8569..
    DerivedFigure growth = Growth.between(
            level("a", "exactly EUR 1", 2016), level("b", "exactly EUR 2", 2018))
        .compoundAnnual()
        .get();
    assertThat(growth.bounds())
        .hasToString("(41.4213562373095048801688724209698, 41.4213562373095048801688724209699)"
            + " percent");
    assertThat(growth)
        .hasToString("compound annual growth of revenue of shop from 2016 to 2018 is between"
            + " 41.421 and 41.422 %: (last / first) ^ (1 / 2) - 1, from a (exactly EUR 1) and b"
            + " (exactly EUR 2)");
  }

  @Test
  void compound_growth_needs_whole_years_and_no_loss_at_the_end() {
    Figure half = level("a", "exactly EUR 5", Period.half(2016, 1));
    assertThat(codes(Growth.between(half, level("b", "exactly EUR 5", Period.half(2017, 2)))
            .compoundAnnual()))
        .containsExactly("unlike-spans");
    assertThat(Growth.between(half, level("b", "exactly EUR 5", Period.half(2018, 1)))
            .compoundAnnual()
            .get()
            .bounds())
        .hasToString("[0, 0] percent");
    assertThat(codes(
            Growth.between(level("a", "exactly EUR 5", 2016), level("b", "almost EUR 5", 2018))
                .compoundAnnual()))
        .containsExactly("value-not-positive");
    assertThat(codes(
            Growth.between(stock("a", "exactly EUR 5", "2016"), stock("b", "exactly EUR 5", "2018"))
                .compoundAnnual()))
        .containsExactly("unlike-spans");
    assertThat(Growth.between(
                stock("a", "exactly EUR 5", "2016-02-29"),
                stock("b", "exactly EUR 5", "2018-02-28"))
            .compoundAnnual()
            .isKnown())
        .isTrue();
  }

  /** Days are compared as days, and the last of February meets the last of February. */
  @ParameterizedTest
  @CsvSource({
    "2015-02-28, 2016-02-28, true",
    "2015-02-28, 2016-02-29, true",
    "2016-02-29, 2017-02-28, true",
    "2016-02-28, 2017-02-28, true",
    "2016-02-29, 2020-02-29, true",
    "2012-02-29, 2015-02-28, true",
    "2015-02-27, 2016-02-27, true",
    "2015-03-01, 2016-03-01, true",
    "2016-02-29, 2020-02-28, false",
    "2015-03-01, 2016-02-29, false",
    "2015-02-27, 2016-02-28, false",
    "2016-02-28, 2017-03-01, false",
    "2015-04-30, 2016-04-29, false"
  })
  void days_are_whole_years_apart_in_leap_years_too(String first, String last, boolean whole) {
    Answer<DerivedFigure> growth = Growth.between(
            outletsOn("a", "exactly 100 items", first), outletsOn("b", "exactly 110 items", last))
        .compoundAnnual();
    assertThat(growth.isKnown()).isEqualTo(whole);
    if (!whole) {
      assertThat(codes(growth)).containsExactly("unlike-spans");
    }
  }

  @Test
  void spans_that_begin_or_end_in_february_are_whole_years_apart_in_leap_years_too() {
    Figure ending = level("a", "exactly EUR 100", days("2015-02-01", "2015-02-28"));
    Figure leap = level("b", "exactly EUR 110", days("2016-02-01", "2016-02-29"));
    assertThat(Growth.between(ending, leap).compoundAnnual().get().bounds())
        .hasToString("[10, 10] percent");
    Figure year = level("a", "exactly EUR 100", days("2015-03-01", "2016-02-29"));
    Figure next = level("b", "exactly EUR 110", days("2016-03-01", "2017-02-28"));
    assertThat(Growth.between(year, next).compoundAnnual().get().bounds())
        .hasToString("[10, 10] percent");
  }

  private static Figure outlets(String id, String said, int year) {
    return figure(id, LEVEL, said)
        .metric(Metric.OUTLETS)
        .period(Period.calendarYear(year))
        .build();
  }

  private static Figure outletsOn(String id, String said, String day) {
    return figure(id, LEVEL, said)
        .metric(Metric.OUTLETS)
        .date(PartialDate.parse(day))
        .build();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "almost 28 items; exactly 35 items; (25, ..) percent",
        "exactly 28 items; at most 35 items; [-100, 25] percent",
        "exactly 28 items; almost 35 items; (-100, 25) percent",
        "almost 28 items; almost 35 items; (-100, ..) percent",
        "almost 28 m2; at most 35 m2; [-100, ..) percent",
        "exactly EUR 28; almost EUR 35; (.., 25) percent"
      })
  void what_is_counted_is_never_below_zero(String earlier, String later, String growth) {
    assertThat(Growth.between(outlets("a", earlier, 2016), outlets("b", later, 2017))
            .rate()
            .get()
            .bounds())
        .hasToString(growth);
  }

  @Test
  void growth_from_what_may_be_none_is_refused_without_talk_of_less() {
    Answer<DerivedFigure> answer = Growth.between(
            outlets("a", "under 28 items", 2016), outlets("b", "exactly 5 items", 2017))
        .rate();
    assertThat(codes(answer)).containsExactly("value-not-positive");
    assertThat(answer.problems().get(0).message()).endsWith("it may be zero");
    assertThat(codes(Growth.between(
                outlets("a", "about 28 items", 2016), outlets("b", "exactly 5 items", 2017))
            .rate()))
        .containsExactly("no-sure-bounds");
  }

  @Test
  void compound_growth_leads_to_what_is_counted_whatever_its_words() {
    assertThat(Growth.between(
                outletsOn("a", "exactly 100 items", "2016-01-01"),
                outletsOn("b", "at most 121 items", "2018-01-01"))
            .compoundAnnual()
            .get()
            .bounds())
        .hasToString("[-100, 10] percent");
  }

  @Test
  void null_is_refused_by_name() {
    assertThatNullPointerException()
        .isThrownBy(() -> Growth.between(null, IN_2017))
        .withMessage("earlier");
    assertThatNullPointerException()
        .isThrownBy(() -> ImpliedLevel.of(IN_2016, null))
        .withMessage("changeOrShare");
    assertThatNullPointerException()
        .isThrownBy(() -> Growth.between(IN_2016, IN_2017).assuming(null))
        .withMessage("assumptions");
  }

  @Test
  void equal_answers_are_equal() {
    assertThat(Growth.between(IN_2016, IN_2017).rate())
        .isEqualTo(Growth.between(IN_2016, IN_2017).rate());
  }
}
