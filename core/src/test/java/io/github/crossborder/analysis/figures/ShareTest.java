package io.github.crossborder.analysis.figures;

import static io.github.crossborder.analysis.figures.Figures.EXACT;
import static io.github.crossborder.analysis.figures.Figures.codes;
import static io.github.crossborder.analysis.figures.Figures.figure;
import static io.github.crossborder.analysis.figures.Figures.in;
import static io.github.crossborder.analysis.figures.Figures.level;
import static io.github.crossborder.analysis.figures.Figures.market;
import static io.github.crossborder.analysis.figures.Figures.number;
import static io.github.crossborder.analysis.figures.Figures.of;
import static io.github.crossborder.analysis.figures.Figures.share;
import static io.github.crossborder.deal.Id.id;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.crossborder.Answer;
import io.github.crossborder.deal.Figure;
import io.github.crossborder.deal.Figure.Metric;
import io.github.crossborder.time.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShareTest {
  private static final Figure LIVE = market(level("live", "USD 300 billion", 2021));
  private static final Figure LIVE_SHARE = market(share("share", "over 11 %", "ecommerce", 2021));

  private static Figure whole(String said) {
    return of("ecommerce", market(level("whole", said, 2021)));
  }

  /** 300 billion by more than 0.11 is less than 2727.27.. billion, and no less than the part. */
  @Test
  void a_part_assumed_exact_and_a_share_bound_the_whole() {
    DerivedFigure whole =
        ImpliedLevel.of(LIVE, LIVE_SHARE).assuming(EXACT).whole().get();
    assertThat(whole.bounds().upper().orElseThrow())
        .isBetween(number("2727272727272"), number("2727272727273"));
    assertThat(whole.bounds().lower()).contains(number("300000000000"));
    assertThat(whole.assumptions()).isEqualTo(EXACT);
    assertThat(whole)
        .hasToString(
            "market size of ecommerce (2021) is between USD 300 billion and 2727.3 billion:"
                + " part / share, from live (USD 300 billion) and share (over 11 %); assuming that"
                + " plain numbers are exact");
  }

  @Test
  void without_the_assumption_there_is_no_bound() {
    assertThat(ImpliedLevel.of(LIVE, LIVE_SHARE).whole())
        .hasToString("cannot, because figure live has no sure bounds: 'USD 300 billion' leaves its"
            + " value open");
  }

  @Test
  void revenue_may_be_within_the_group_so_its_share_has_no_limit_of_its_own() {
    Figure part = level("part", "exactly EUR 300", 2021);
    Figure share = share("share", "over 11 %", "group", 2021);
    assertThat(ImpliedLevel.of(part, share).whole().get().display())
        .isEqualTo("over EUR 0 and under 2 727.3");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "exactly USD 50; exactly USD 200; [25, 25] percent",
        "between USD 50 and 60; between USD 200 and 250; [20, 30] percent",
        "between USD 50 and 60; between USD 40 and 100; [50, 100] percent", // not 60 / 40
        "between USD -50 and 60; between USD 40 and 100; [-125, 150] percent",
        "exactly USD 50; over USD 200; (0, 25) percent",
        "almost USD 50; exactly USD 200; (.., 25) percent"
      })
  void a_share_of_what_is_counted_is_at_most_all_of_it(String part, String whole, String share) {
    String bounds = Share.of(market(level("part", part, 2021)), whole(whole))
        .percent()
        .get()
        .bounds()
        .toString();
    assertThat(bounds).isEqualTo(share);
  }

  @Test
  void a_part_of_another_subject_is_one_on_the_callers_word() {
    assertThat(Share.of(LIVE, whole("exactly USD 1000 billion"))
            .assuming(EXACT)
            .percent()
            .get()
            .takenForGranted())
        .extracting(DerivedFigure.Premise::toString)
        .containsExactly("that shop is part of ecommerce");
    Figure revenue = level("all", "exactly EUR 200", 2021);
    Figure belgian = in("BE", level("belgian", "exactly EUR 50", 2021));
    assertThat(Share.of(belgian, revenue).percent().get())
        .hasToString("share of revenue of shop in BE in revenue of shop (2021) is exactly 25 %:"
            + " part / whole, from belgian (exactly EUR 50) and all (exactly EUR 200)");
    assertThat(Share.of(belgian, in("150", revenue)).percent().isKnown()).isTrue();
    assertThat(codes(Share.of(belgian, in("NL", revenue)).percent()))
        .containsExactly("unlike-figures");
    assertThat(codes(Share.of(revenue, belgian).percent())).containsExactly("unlike-figures");
    Figure food = revenue.toBuilder().scope("food").build();
    assertThat(Share.of(food, revenue).percent().isKnown()).isTrue();
    assertThat(codes(Share.of(revenue, food).percent())).containsExactly("unlike-figures");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "exactly USD 5; exactly USD 0; value-not-positive",
        "exactly USD 5; almost USD 9; value-not-positive",
        "exactly USD 5; exactly USD 4; contradictory-figures",
        "about USD 5; exactly USD 9; no-sure-bounds",
        "exactly USD 5; exactly EUR 9; unlike-figures",
        "exactly USD 5; over XXX 9; unknown-currency"
      })
  void a_share_is_refused_where_it_would_be_a_guess(String part, String whole, String code) {
    Answer<DerivedFigure> answer =
        Share.of(market(level("part", part, 2021)), whole(whole)).percent();
    assertThat(codes(answer)).containsExactly(code);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "exactly USD 5; almost 10 %; (50, ..) USD", // a share of what is there is above zero
        "exactly USD 5; exactly 100 %; [5, 5] USD",
        "over USD 5; between 10 and 20 %; (25, ..) USD",
        "almost USD 5; exactly 10 %; (.., 50) USD",
        "exactly USD 5; over 50 %; [5, 10) USD"
      })
  void a_share_of_a_part_bounds_its_whole(String part, String share, String whole) {
    Figure level = market(level("part", part, 2021));
    Figure told = market(share("share", share, "ecommerce", 2021));
    assertThat(ImpliedLevel.of(level, told).whole().get().bounds()).hasToString(whole);
  }

  @Test
  void a_whole_is_not_implied_by_shares_that_cannot_be_or_are_of_other_things() {
    Figure part = market(level("part", "exactly USD 5", 2021));
    assertThat(codes(
            ImpliedLevel.of(part, market(share("s", "over 100 %", "all", 2021))).whole()))
        .containsExactly("contradictory-figures");
    assertThat(codes(ImpliedLevel.of(part, share("s", "over 10 %", "all", 2021)).whole()))
        .containsExactly("unlike-figures");
    assertThat(codes(
            ImpliedLevel.of(part, market(share("s", "over 10 %", "all", 2020))).whole()))
        .containsExactly("unlike-spans");
    assertThat(codes(ImpliedLevel.of(part, part).whole())).containsExactly("unfit-measure");
    Figure profit = part.toBuilder().metric(Metric.PROFIT).build();
    Figure none =
        share("s", "almost 10 %", "all", 2021).toBuilder().metric(Metric.PROFIT).build();
    assertThat(codes(ImpliedLevel.of(profit, none).whole())).containsExactly("no-sure-bounds");
  }

  @Test
  void a_share_of_a_whole_implies_the_part() {
    Figure whole = whole("between USD 100 and 200");
    // 11 % of 100, all of 200
    assertThat(ImpliedLevel.of(whole, LIVE_SHARE).part().get())
        .hasToString(
            "market size of shop (2021) is over USD 11 and at most 200: whole * share, from"
                + " whole (between USD 100 and 200) and share (over 11 %)");
    assertThat(codes(ImpliedLevel.of(of("other", whole), LIVE_SHARE).part()))
        .containsExactly("unlike-figures");
    assertThat(ImpliedLevel.of(whole("USD 10"), LIVE_SHARE)
            .assuming(EXACT)
            .part()
            .get()
            .bounds())
        .hasToString("(1.1, 10] USD");
  }

  private static Figure outlets(String id, Figure.Measure measure, String said) {
    Figure.Builder outlets = figure(id, measure, said).metric(Metric.OUTLETS);
    return (measure == Figure.Measure.SHARE ? outlets.whole(id("ecommerce")) : outlets)
        .period(Period.calendarYear(2021))
        .build();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "at most 20 items; exactly 5 items; [0, 100] percent",
        "almost 28 items; over 30 items; (0, 93.33333333333333333333333333333334) percent",
        "under 28 items; exactly 35 items; [0, 80) percent",
        "almost 28 items; almost 35 items; (0, 100] percent",
        "at most 20 m2; exactly 40 m2; [0, 50] percent"
      })
  void a_part_of_what_is_counted_is_not_below_zero(String part, String whole, String share) {
    String bounds = Share.of(
            outlets("part", Figure.Measure.LEVEL, part),
            of("ecommerce", outlets("whole", Figure.Measure.LEVEL, whole)))
        .percent()
        .get()
        .bounds()
        .toString();
    assertThat(bounds).isEqualTo(share);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "almost 28 items; exactly 50 %; (0, 56) item; (0, 14) item",
        "exactly 28 items; almost 50 %; (56, ..) item; [0, 14) item",
        "at most 28 items; at least 50 %; [0, 56] item; [0, 28] item",
        "almost 28 items; at most 50 %; (0, ..) item; [0, 14) item"
      })
  void what_shares_of_what_is_counted_imply_is_not_below_zero(
      String level, String said, String whole, String part) {
    Figure count = outlets("count", Figure.Measure.LEVEL, level);
    Figure share = outlets("share", Figure.Measure.SHARE, said);
    assertThat(ImpliedLevel.of(count, share).whole().get().bounds()).hasToString(whole);
    assertThat(ImpliedLevel.of(of("ecommerce", count), share).part().get().bounds())
        .hasToString(part);
  }
}
