package io.github.crossborder.analysis.figures;

import static io.github.crossborder.analysis.figures.Figures.EXACT;
import static io.github.crossborder.analysis.figures.Figures.codes;
import static io.github.crossborder.analysis.figures.Figures.figure;
import static io.github.crossborder.analysis.figures.Figures.in;
import static io.github.crossborder.analysis.figures.Figures.level;
import static io.github.crossborder.analysis.figures.Figures.of;
import static io.github.crossborder.deal.Figure.Measure.LEVEL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.crossborder.InvalidValueException;
import io.github.crossborder.deal.Figure;
import io.github.crossborder.deal.Figure.Metric;
import io.github.crossborder.quantity.Quantity;
import io.github.crossborder.quantity.UnitOfMeasure;
import io.github.crossborder.time.PartialDate;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TotalTest {
  private static final Figure BELGIAN = in("BE", level("be", "between EUR 10 and 12", 2017));
  private static final Figure DUTCH = in("NL", level("nl", "over EUR 5", 2017));
  private static final Figure EUROPEAN = in("150", level("eu", "exactly EUR 40", 2017));

  @Test
  void separate_territories_add_up() {
    DerivedFigure total = Total.of(List.of(BELGIAN, DUTCH)).sum().get();
    assertThat(total.bounds()).hasToString("(15, ..) EUR"); // 10 and more than 5
    assertThat(total)
        .hasToString("total of revenue of shop in BE and revenue of shop in NL (2017) is over EUR"
            + " 15: be + nl, from be (between EUR 10 and 12) and nl (over EUR 5)");
    assertThat(Total.of(List.of(BELGIAN)).sum().get().bounds()).hasToString("[10, 12] EUR");
  }

  @Test
  void territories_that_share_ground_do_not_add_up_whatever_the_caller_says() {
    assertThat(codes(Total.of(List.of(EUROPEAN, BELGIAN)).sum()))
        .containsExactly("overlapping-segments");
    assertThat(codes(Total.of(List.of(EUROPEAN, BELGIAN)).sumOfDisjoint()))
        .containsExactly("overlapping-segments");
    Figure world = level("all", "exactly EUR 40", 2017);
    assertThat(codes(Total.of(List.of(world, BELGIAN)).sumOfDisjoint()))
        .containsExactly("overlapping-segments");
    assertThat(codes(Total.of(List.of(world, world)).sumOfDisjoint()))
        .containsExactly("overlapping-segments");
  }

  @ParameterizedTest
  @CsvSource({"BE-VLG, BE-VAN", "DE partly, DE-BY", "BE (Essen), BE (Ghent)"})
  void territories_that_may_share_ground_take_the_callers_word(String one, String other) {
    List<Figure> segments = List.of(in(one, BELGIAN), in(other, DUTCH));
    assertThat(codes(Total.of(segments).sum())).containsExactly("overlapping-segments");
    assertThat(Total.of(segments).sumOfDisjoint().get().takenForGranted())
        .extracting(DerivedFigure.Premise::toString)
        .containsExactly("that these segments share nothing, on the caller's word");
  }

  @Test
  void subjects_and_scopes_may_share_something_too() {
    Figure mall = of("mall", BELGIAN);
    Figure food = BELGIAN.toBuilder().scope("food").build();
    for (Figure other : List.of(mall, food)) {
      assertThat(codes(Total.of(List.of(BELGIAN, other)).sum()))
          .containsExactly("overlapping-segments");
      assertThat(Total.of(List.of(BELGIAN, other)).sumOfDisjoint().get().bounds())
          .hasToString("[20, 24] EUR");
    }
  }

  @Test
  void unlike_segments_do_not_add_up() {
    assertThat(codes(Total.of(List.of(BELGIAN, in("NL", level("nl", "exactly USD 5", 2017))))
            .sum()))
        .containsExactly("unlike-figures");
    assertThat(codes(Total.of(List.of(BELGIAN, in("NL", level("nl", "exactly EUR 5", 2016))))
            .sum()))
        .containsExactly("unlike-spans");
    assertThat(codes(
            Total.of(List.of(BELGIAN, DUTCH.toBuilder().metric(Metric.PROFIT).build()))
                .sum()))
        .containsExactly("unlike-figures");
    assertThat(codes(Total.of(List.of(BELGIAN, in("NL", level("nl", "about EUR 5", 2017))))
            .sum()))
        .containsExactly("no-sure-bounds");
    assertThat(Total.of(List.of(BELGIAN, in("NL", level("nl", "EUR 5", 2017))))
            .assuming(EXACT)
            .sum()
            .get())
        .extracting(DerivedFigure::assumptions)
        .isEqualTo(EXACT);
    assertThat(codes(Total.of(List.of(in("BE", Figures.change("c", "exactly EUR 5", 2017))))
            .sum()))
        .containsExactly("unfit-measure");
  }

  @ParameterizedTest
  @CsvSource({
    "price, exactly EUR 5, false, false",
    "revenue, exactly 5 EUR/m2, false, false",
    "penetration, exactly 5 %, false, false",
    "customers, exactly 5 people, false, true", // one may buy in two countries
    "equity-value, exactly EUR 5, false, true",
    "footfall, exactly 5 people, false, true", // a metric that the library does not know
    "production-volume, exactly 5 item/day, true, true",
    "employees, exactly 5 people, true, true"
  })
  void some_metrics_add_up_over_places_some_on_the_callers_word_and_some_never(
      String metric, String said, boolean overPlaces, boolean onWord) {
    String unit = said.substring(said.lastIndexOf(' ') + 1);
    Figure.Builder figure = unit.contains("/")
        ? figure("be", LEVEL, Quantity.exactly(5, UnitOfMeasure.of(unit)))
        : figure("be", LEVEL, said);
    Figure one =
        figure.metric(new Metric(metric)).date(PartialDate.parse("2017-01-01")).build();
    Figure belgian = in("BE", one);
    Figure dutch = in("NL", one).toBuilder().id(DUTCH.id()).build();
    assertThat(Total.of(List.of(belgian, dutch)).sum().isKnown()).isEqualTo(overPlaces);
    assertThat(Total.of(List.of(belgian, dutch)).sumOfDisjoint().isKnown()).isEqualTo(onWord);
  }

  @Test
  void of_many_overlaps_ten_are_told() {
    assertThat(Total.of(Collections.nCopies(1000, BELGIAN)).sum().problems().size())
        .isLessThan(11);
  }

  @Test
  void a_sum_of_nothing_is_refused() {
    assertThatThrownBy(() -> Total.of(List.of()).sum())
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("no-figures");
    assertThatThrownBy(() -> Total.of(Collections.singletonList(null)).sum())
        .isInstanceOf(NullPointerException.class)
        .hasMessage("figure");
  }

  @Test
  void what_is_counted_adds_no_less_than_nothing() {
    Figure some = figure("be", LEVEL, "at most 20 items")
        .metric(Metric.OUTLETS)
        .date(PartialDate.parse("2017-12-31"))
        .build();
    Figure more =
        some.toBuilder().quantity(Quantity.exactly(5, UnitOfMeasure.ITEM)).build();
    assertThat(Total.of(List.of(in("BE", some), in("NL", more))).sum().get().bounds())
        .hasToString("[5, 25] item");
  }
}
