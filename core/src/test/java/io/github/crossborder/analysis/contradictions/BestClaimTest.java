package io.github.crossborder.analysis.contradictions;

import static io.github.crossborder.analysis.contradictions.DealNews.YEAR;
import static io.github.crossborder.analysis.contradictions.DealNews.book;
import static io.github.crossborder.analysis.contradictions.DealNews.revenue;
import static io.github.crossborder.deal.Id.id;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.crossborder.Assumption;
import io.github.crossborder.Assumptions;
import io.github.crossborder.deal.Certainty;
import io.github.crossborder.deal.Citation;
import io.github.crossborder.deal.Claim;
import io.github.crossborder.deal.Figure;
import io.github.crossborder.place.Territory;
import io.github.crossborder.time.PartialDate;
import io.github.crossborder.time.Period;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BestClaimTest {
  @Test
  void the_best_claim_is_the_narrowest_of_the_best_rank() {
    Figure narrow = revenue("narrow", "EUR 7.76 billion").build();
    Figure over = revenue("over", "over EUR 7 billion").build();
    Figure vague = revenue("vague", "EUR 8 billion").build();
    Contradictions found = Contradictions.of(book(narrow, over, vague));
    assertThat(found.best(id("over")).get()).isEqualTo(narrow);
    assertThat(found.best(id("target"), Figure.Metric.REVENUE, YEAR).get()).isEqualTo(narrow);
    Figure preferred = over.toBuilder().rank(Claim.Rank.PREFERRED).build();
    assertThat(
            Contradictions.of(book(narrow, preferred, vague)).best(id("narrow")).get())
        .isEqualTo(preferred);
  }

  @ParameterizedTest
  @CsvSource({
    "exactly EUR 5, exactly EUR 6, b contradicts a|a contradicts b",
    "over EUR 5, under EUR 6, no claim lies within all others",
    "EUR 500, EUR 600, without sure bounds",
    "exactly EUR 5, exactly USD 6, in several units"
  })
  void there_is_no_best_claim_where_none_tells_what_all_tell(
      String one, String other, String because) {
    Contradictions found =
        Contradictions.of(book(revenue("a", one).build(), revenue("b", other).build()));
    assertThat(found.best(id("a")).problems()).singleElement().satisfies(problem -> {
      assertThat(problem.code()).isEqualTo("no-best-claim");
      assertThat(problem.message()).containsPattern(because);
    });
  }

  @Test
  void there_is_no_best_claim_on_what_is_not_told_or_may_be_something_else() {
    Figure past =
        revenue("a", "exactly EUR 5").period(Period.unresolved("the past year")).build();
    Contradictions found =
        Contradictions.of(book(past, revenue("b", "exactly EUR 6").build()));
    assertThat(found.best(id("a"))).asString().contains("may be about the same");
    assertThat(found.best(id("b")).get().id()).isEqualTo(id("b"));
    assertThat(found.best(id("deal"))).asString().contains("tells no value to compare");
    assertThat(found.best(id("buyer"), Figure.Metric.REVENUE, YEAR))
        .asString()
        .isEqualTo("cannot, because buyer: no figure tells its revenue for exactly"
            + " 2017-01-01/2017-12-31");
  }

  private static Figure told(String id, Certainty certainty) {
    return revenue(id, "exactly EUR 5")
        .citations(
            List.of(Citation.builder().source(id("press")).certainty(certainty).build()))
        .build();
  }

  @Test
  void of_claims_that_say_as_much_the_firmest_is_best_and_then_the_one_with_the_least_id() {
    Figure rumour = told("a", Certainty.RUMOURED);
    Figure stated = told("b", Certainty.STATED);
    Figure statedToo = told("c", Certainty.STATED);
    Contradictions found = Contradictions.of(book(rumour, stated, statedToo));
    assertThat(found.best(id("c")).get()).isEqualTo(stated);
    Figure both = rumour.toBuilder().addCitation(Citation.of(id("filing"))).build();
    assertThat(Contradictions.of(book(both, stated)).best(id("b")).get()).isEqualTo(both);
  }

  @Test
  void what_tells_of_something_else_is_no_figure_to_go_by() {
    Period pastYear = Period.calendarYear(2016);
    List<Figure> others = List.of(
        revenue("b", "exactly EUR 9").subject(id("buyer")).build(),
        revenue("b", "exactly EUR 9").metric(Figure.Metric.GMV).build(),
        revenue("b", "exactly EUR 9").measure(Figure.Measure.CHANGE).build(),
        revenue("b", "exactly EUR 9").territory(Territory.of("CN")).build(),
        revenue("b", "exactly EUR 9").scope("without acquisitions").build(),
        revenue("b", "exactly EUR 9").rank(Claim.Rank.DEPRECATED).build(),
        revenue("b", "exactly EUR 9").period(pastYear).build(),
        revenue("b", "exactly EUR 9")
            .period(
                Period.between(PartialDate.parse("2016-01-01"), PartialDate.parse("2018-12-31")))
            .build(),
        revenue("b", "exactly EUR 9")
            .period(Period.since(PartialDate.parse("2017-01-01")))
            .build(),
        revenue("b", "exactly EUR 9").period(Period.quarter(2017, 1)).build());
    Figure figure = revenue("a", "exactly EUR 5").build();
    for (Figure other : others) {
      Contradictions found = Contradictions.of(book(figure, other));
      assertThat(found.best(id("target"), Figure.Metric.REVENUE, YEAR).get())
          .as(other.toString())
          .isEqualTo(figure);
    }
    Figure wrong = revenue("b", "exactly EUR 9").rank(Claim.Rank.DEPRECATED).build();
    assertThat(Contradictions.of(book(wrong))
            .best(id("target"), Figure.Metric.REVENUE, YEAR)
            .isKnown())
        .isFalse();
    Contradictions all = Contradictions.of(book(wrong)).withDeprecated();
    assertThat(all.best(id("target"), Figure.Metric.REVENUE, YEAR).get()).isEqualTo(wrong);
  }

  @Test
  void contradictory_figures_of_one_source_leave_none_to_go_by() {
    Contradictions found = Contradictions.of(book(
        revenue("a", "exactly EUR 5").build(),
        revenue("b", "exactly EUR 6").build(),
        revenue("c", "between EUR 5 and 6").build()));
    assertThat(found.best(id("target"), Figure.Metric.REVENUE, YEAR))
        .asString()
        .startsWith("cannot, because target: ");
    assertThat(found.disputes()).singleElement().satisfies(dispute -> {
      assertThat(dispute.contested()).hasSize(2); // c contradicts neither
      assertThat(dispute.claims()).hasSize(3);
    });
  }

  @Test
  void where_none_is_best_the_assumption_that_would_choose_is_named() {
    Contradictions found = Contradictions.of(book(
        revenue("a", "USD 300 billion").build(),
        revenue("b", "about USD 300 billion").build()));
    assertThat(found.best(id("a")).isKnown()).isFalse();
    assertThat(found.best(id("a")).settledBy())
        .containsExactly(Assumption.PLAIN_NUMBERS_EXACT, Assumption.ABOUT_TOLERANCE);
  }

  @Test
  void a_relation_and_a_doubt_name_the_assumption_that_would_settle_them() {
    Contradictions found = Contradictions.of(book(
        revenue("a", "USD 300 billion").build(),
        revenue("b", "over USD 310 billion").build()));
    Relation relation = found.between(id("a"), id("b"));
    assertThat(relation.kind()).isEqualTo(Relation.Kind.UNKNOWN);
    assertThat(relation.settledBy()).containsExactly(Assumption.PLAIN_NUMBERS_EXACT);
    assertThat(found.doubts()).singleElement().satisfies(doubt -> {
      assertThat(doubt.leftOpen()).containsExactly(ClaimDoubt.VALUE);
      assertThat(doubt.settledBy()).containsExactly(Assumption.PLAIN_NUMBERS_EXACT);
    });
    Assumptions exact = Assumptions.none().with(Assumption.PLAIN_NUMBERS_EXACT);
    assertThat(found.assuming(exact).between(id("a"), id("b")).settledBy()).isEmpty();
  }
}
