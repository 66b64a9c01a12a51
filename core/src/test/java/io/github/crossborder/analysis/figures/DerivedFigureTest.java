package io.github.crossborder.analysis.figures;

import static io.github.crossborder.analysis.figures.Figures.EXACT;
import static io.github.crossborder.analysis.figures.Figures.change;
import static io.github.crossborder.analysis.figures.Figures.in;
import static io.github.crossborder.analysis.figures.Figures.level;
import static io.github.crossborder.analysis.figures.Figures.of;
import static io.github.crossborder.analysis.figures.Figures.share;
import static io.github.crossborder.analysis.figures.Figures.stock;
import static io.github.crossborder.analysis.figures.Figures.to;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.crossborder.Answer;
import io.github.crossborder.Assumption;
import io.github.crossborder.Assumptions;
import io.github.crossborder.analysis.figures.DerivedFigure.Method;
import io.github.crossborder.analysis.figures.DerivedFigure.Premise.Kind;
import io.github.crossborder.deal.Figure;
import io.github.crossborder.deal.Figure.Measure;
import io.github.crossborder.deal.Figure.Metric;
import io.github.crossborder.deal.Id;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every question to figures is asked in one way, and its answer says in types what it is. */
class DerivedFigureTest {
  private static final Figure EARLIER = level("a", "EUR 100", 2016);
  private static final Figure LATER = level("b", "EUR 150", 2017);
  private static final Figure CHANGE = change("up", "exactly 50 %", 2017);
  private static final Figure MORE = change("more", "exactly EUR 5", 2017);
  private static final Figure WHOLE = of("mall", level("all", "EUR 300", 2017));
  private static final Figure SHARE = share("part", "exactly 50 %", "mall", 2017);
  private static final List<Figure> PARTS =
      List.of(in("BE", LATER), in("NL", level("nl", "EUR 5", 2017)));
  private static final List<Figure> YEARS =
      List.of(level("fy2017", "EUR 50", to("2017-04")), level("fy2018", "EUR 60", to("2018-04")));

  /** The question under assumptions; what the answer is of; how it is computed; the question. */
  static Stream<Arguments> questions() {
    return Stream.of(
        asked(
            a -> Growth.between(EARLIER, LATER).assuming(a).rate(),
            Method.GROWTH,
            Measure.CHANGE,
            "shop"),
        asked(
            a -> Growth.between(EARLIER, LATER).assuming(a).compoundAnnual(),
            Method.COMPOUND_ANNUAL_GROWTH,
            Measure.CHANGE,
            "shop"),
        asked(
            a -> ImpliedLevel.of(LATER, CHANGE).assuming(a).before(),
            Method.BEFORE_PERCENT_CHANGE,
            Measure.LEVEL,
            "shop"),
        asked(
            a -> ImpliedLevel.of(LATER, MORE).assuming(a).before(),
            Method.BEFORE_ABSOLUTE_CHANGE,
            Measure.LEVEL,
            "shop"),
        asked(
            a -> ImpliedLevel.of(EARLIER, CHANGE).assuming(a).after(),
            Method.AFTER_PERCENT_CHANGE,
            Measure.LEVEL,
            "shop"),
        asked(
            a -> ImpliedLevel.of(EARLIER, MORE).assuming(a).after(),
            Method.AFTER_ABSOLUTE_CHANGE,
            Measure.LEVEL,
            "shop"),
        asked(
            a -> ImpliedLevel.of(LATER, SHARE).assuming(a).whole(),
            Method.IMPLIED_WHOLE,
            Measure.LEVEL,
            "mall"),
        asked(
            a -> ImpliedLevel.of(WHOLE, SHARE).assuming(a).part(),
            Method.IMPLIED_PART,
            Measure.LEVEL,
            "shop"),
        asked(
            a -> Share.of(LATER, WHOLE).assuming(a).percent(), Method.SHARE, Measure.SHARE, "shop"),
        asked(a -> Total.of(PARTS).assuming(a).sum(), Method.SUM, Measure.LEVEL, "shop"),
        asked(
            a -> Total.of(List.of(LATER, WHOLE)).assuming(a).sumOfDisjoint(),
            Method.SUM,
            Measure.LEVEL,
            null),
        asked(
            a -> Calendarization.of(YEARS).assuming(a).to(2017),
            Method.CALENDARIZATION,
            Measure.LEVEL,
            "shop"));
  }

  private static Arguments asked(
      Function<Assumptions, Answer<DerivedFigure>> question,
      Method how,
      Measure measure,
      String subject) {
    return arguments(question, how, measure, Optional.ofNullable(subject).map(Id::id));
  }

  @ParameterizedTest
  @MethodSource("questions")
  void an_answer_says_what_it_is_of_and_how_it_was_computed(
      Function<Assumptions, Answer<DerivedFigure>> question,
      Method how,
      Measure measure,
      Optional<Id> subject) {
    Answer<DerivedFigure> open = question.apply(Assumptions.none());
    assertThat(Figures.codes(open)).containsOnly("no-sure-bounds");
    assertThat(open.settledBy()).containsExactly(Assumption.PLAIN_NUMBERS_EXACT);
    DerivedFigure derived = question.apply(EXACT).get();
    assertThat(derived.assumptions()).isEqualTo(EXACT);
    assertThat(derived.how()).isEqualTo(how);
    assertThat(derived.what().measure()).isEqualTo(measure);
    assertThat(derived.what().metric()).isEqualTo(Metric.REVENUE);
    assertThat(derived.what().subject()).isEqualTo(subject);
    assertThat(derived).isEqualTo(question.apply(EXACT).get());
    assertThat(derived).hasSameHashCodeAs(question.apply(EXACT).get());
    assertThat(derived.toString()).contains(derived.what() + " is ").contains(derived.formula());
  }

  @Test
  void answers_to_other_questions_are_others() {
    List<DerivedFigure> answers =
        questions().map(asked -> answer(asked.get()[0])).toList();
    assertThat(answers).doesNotHaveDuplicates();
  }

  @SuppressWarnings("unchecked")
  private static DerivedFigure answer(Object question) {
    return ((Function<Assumptions, Answer<DerivedFigure>>) question)
        .apply(EXACT)
        .get();
  }

  @Test
  void what_is_taken_for_granted_is_told_by_its_kind() {
    DerivedFigure year = Calendarization.of(YEARS).assuming(EXACT).to(2017).get();
    assertThat(year.takenForGranted())
        .extracting(DerivedFigure.Premise::kind)
        .containsExactly(Kind.EVEN_SPREAD);
    DerivedFigure total =
        Total.of(List.of(LATER, WHOLE)).assuming(EXACT).sumOfDisjoint().get();
    assertThat(total.takenForGranted())
        .extracting(DerivedFigure.Premise::kind)
        .containsExactly(Kind.DISJOINT_SEGMENTS);
    assertThat(year.takenForGranted()).isNotEqualTo(total.takenForGranted());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      nullValues = "none",
      value = {
        "EUR 100; PLAIN_NUMBERS_EXACT",
        "about EUR 100; ABOUT_TOLERANCE",
        "almost EUR 100; none",
        "exactly EUR -5; none",
        "USD 100; none"
      })
  void a_refusal_names_the_one_assumption_that_would_settle_it(String base, Assumption settling) {
    Figure earlier = level("a", base, 2016);
    Answer<DerivedFigure> refused =
        Growth.between(earlier, level("b", "exactly EUR 150", 2017)).rate();
    assertThat(refused.isKnown()).isFalse();
    assertThat(refused.settledBy()).isEqualTo(Stream.ofNullable(settling).toList());
    assertThat(refused.map(DerivedFigure::bounds).settledBy()).isEqualTo(refused.settledBy());
  }

  @Test
  void where_it_takes_two_assumptions_the_second_is_named_once_the_first_is_made() {
    Growth growth = Growth.between(EARLIER, level("b", "about EUR 150", 2017));
    assertThat(growth.rate().settledBy()).isEmpty();
    assertThat(growth.assuming(EXACT).rate().settledBy())
        .containsExactly(Assumption.ABOUT_TOLERANCE);
    Assumptions both =
        EXACT.toBuilder().aboutTolerancePercent(Figures.number("5")).build();
    assertThat(growth.assuming(both).rate().isKnown()).isTrue();
    assertThat(growth.assuming(both).rate().settledBy()).isEmpty();
  }

  @Test
  void an_approximate_day_may_be_settled_by_a_tolerance() {
    Figure earlier = stock("a", "exactly EUR 100", "2016-12~");
    assertThat(Growth.between(earlier, stock("b", "exactly EUR 150", "2017-06"))
            .rate()
            .settledBy())
        .containsExactly(Assumption.APPROXIMATE_DATE_TOLERANCE);
    assertThat(Growth.between(earlier, stock("b", "exactly EUR 150", "2016"))
            .rate()
            .settledBy())
        .isEmpty();
  }

  @Test
  void assumptions_are_those_given_last() {
    Growth growth = Growth.between(EARLIER, LATER);
    assertThat(growth.assuming(EXACT).assuming(Assumptions.none()).rate()).isEqualTo(growth.rate());
    assertThat(growth.rate().isKnown()).isFalse();
  }

  @Test
  void a_change_has_no_whole_and_a_share_nothing_before_it() {
    assertThat(ImpliedLevel.of(LATER, CHANGE).whole())
        .hasToString("cannot, because figure up is a change; a share is needed");
    assertThat(ImpliedLevel.of(LATER, SHARE).before())
        .hasToString("cannot, because figure part is a share; a change is needed");
  }

  @Test
  void a_question_says_what_it_is() {
    assertThat(Growth.between(EARLIER, LATER).assuming(EXACT))
        .hasToString("growth from a to b; assuming that plain numbers are exact");
    assertThat(ImpliedLevel.of(LATER, SHARE)).hasToString("level implied by b and part");
    assertThat(Share.of(LATER, WHOLE)).hasToString("share of b in all");
    assertThat(Total.of(PARTS)).hasToString("total of b and nl");
    assertThat(Calendarization.of(YEARS)).hasToString("calendarization of fy2017 and fy2018");
  }
}
