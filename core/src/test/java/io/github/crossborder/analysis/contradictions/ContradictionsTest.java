package io.github.crossborder.analysis.contradictions;

import static io.github.crossborder.analysis.contradictions.DealNews.book;
import static io.github.crossborder.analysis.contradictions.DealNews.event;
import static io.github.crossborder.analysis.contradictions.DealNews.price;
import static io.github.crossborder.analysis.contradictions.DealNews.quantity;
import static io.github.crossborder.analysis.contradictions.DealNews.revenue;
import static io.github.crossborder.analysis.contradictions.DealNews.share;
import static io.github.crossborder.deal.Id.id;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.crossborder.Assumptions;
import io.github.crossborder.Problem;
import io.github.crossborder.analysis.contradictions.Relation.Kind;
import io.github.crossborder.book.UnknownEntryException;
import io.github.crossborder.deal.Absence;
import io.github.crossborder.deal.Certainty;
import io.github.crossborder.deal.Citation;
import io.github.crossborder.deal.Claim;
import io.github.crossborder.deal.Event;
import io.github.crossborder.deal.Figure;
import io.github.crossborder.deal.Id;
import io.github.crossborder.deal.Interest;
import io.github.crossborder.deal.Recurrence;
import io.github.crossborder.deal.Run;
import io.github.crossborder.deal.ShareOf;
import io.github.crossborder.deal.Transfer;
import io.github.crossborder.place.Territory;
import io.github.crossborder.quantity.Quantity;
import io.github.crossborder.quantity.UnitOfMeasure;
import io.github.crossborder.time.PartialDate;
import io.github.crossborder.time.Period;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContradictionsTest {
  private static final Assumptions EXACT =
      Assumptions.builder().plainNumbersExact(true).build();

  private static Relation relation(Assumptions assumptions, Claim one, Claim other) {
    return Contradictions.of(book(one, other)).assuming(assumptions).between(one.id(), other.id());
  }

  private static Relation relation(Claim one, Claim other) {
    return relation(Assumptions.none(), one, other);
  }

  @ParameterizedTest
  @CsvSource({
    "exactly EUR 28 million, exactly EUR 29 million, CONTRADICTS",
    "almost EUR 28 million, at least EUR 28 million, CONTRADICTS",
    "at most EUR 28 million, at least EUR 28 million, CONSISTENT", // both hold 28 million
    "EUR 7.76 billion, over EUR 7 billion, REFINES", // 7.755..7.765 billion
    "over EUR 7 billion, EUR 7.76 billion, REFINED_BY",
    "over EUR 7 billion, under EUR 8 billion, CONSISTENT",
    "EUR 300 billion, exactly EUR 5, UNKNOWN", // precision unstated
    "EUR 300 billion, EUR 300 billion, CONSISTENT", // the same words can be so
    "exactly EUR 5, exactly USD 5, UNKNOWN", // takes a rate
    "exactly 450 EUR-hundredth, over EUR 4, REFINES",
    "exactly 450 EUR-hundredth, exactly EUR 450, CONTRADICTS",
    "exactly EUR -5, exactly USD 5, CONTRADICTS", // a loss is no profit in any currency
    "exactly EUR 5, over XXX 0, REFINES", // profitable, and by how much
    "exactly XXX 5, exactly XXX 6, UNKNOWN" // perhaps of two currencies
  })
  void values_of_one_fact_are_compared_by_their_sure_bounds(String one, String other, Kind kind) {
    Relation relation = relation(revenue("a", one).build(), revenue("b", other).build());
    assertThat(relation.kind()).isEqualTo(kind);
    assertThat(relation(revenue("b", other).build(), revenue("a", one).build()).kind())
        .isEqualTo(kind.reversed());
  }

  @Test
  void assumptions_of_the_caller_settle_what_is_unknown_and_show() {
    Relation relation = relation(
        EXACT,
        revenue("a", "EUR 300 billion").build(),
        revenue("b", "exactly EUR 5").build());
    assertThat(relation.kind()).isEqualTo(Kind.CONTRADICTS);
    assertThat(relation).asString().endsWith("; assuming that plain numbers are exact");
  }

  @Test
  void figures_of_other_metrics_territories_scopes_or_units_are_different_facts() {
    Figure figure = revenue("a", "exactly EUR 5").build();
    Figure.Builder rival = revenue("b", "exactly EUR 9");
    for (Figure other : List.of(
        rival.metric(Figure.Metric.EQUITY_VALUE).build(),
        revenue("b", "exactly EUR 9").subject(id("buyer")).build(),
        revenue("b", "exactly EUR 9").territory(Territory.of("CN")).build(),
        revenue("b", "exactly EUR 9").scope("without acquisitions").build(),
        revenue("b", "exactly EUR 9").measure(Figure.Measure.CHANGE).build(),
        revenue("b", "exactly EUR 9").period(Period.calendarYear(2016)).build(),
        revenue("b", "exactly EUR 9")
            .period(Period.fiscalYearEnding(java.time.YearMonth.of(2017, 4)))
            .build())) {
      assertThat(relation(figure, other).kind()).as(other.toString()).isEqualTo(Kind.DIFFERENT);
    }
    assertThat(relation(figure, rival.build()).explanation())
        .isEqualTo("their metric differs: revenue and equity-value");
  }

  @Test
  void figures_of_one_run_are_of_one_time_and_of_unlike_ones_perhaps() {
    Quantity year = Quantity.exactly(1, UnitOfMeasure.YEAR);
    Run.Anchor closing = Run.Anchor.of(id("deal"), Event.Type.COMPLETED);
    Figure figure = over(revenue("a", "exactly EUR 5"), Run.from(closing, year));
    assertThat(relation(figure, over(revenue("b", "exactly EUR 9"), Run.from(closing, year)))
            .kind())
        .isEqualTo(Kind.CONTRADICTS);
    for (Figure other : List.of(
        over(revenue("b", "exactly EUR 9"), Run.from(closing)),
        over(
            revenue("b", "exactly EUR 9"),
            Run.from(Run.Anchor.of(id("deal"), Event.Type.SIGNED), year)),
        revenue("b", "exactly EUR 9").build())) {
      assertThat(relation(figure, other).kind()).as(other.toString()).isEqualTo(Kind.UNKNOWN);
    }
  }

  private static Figure over(Figure.Builder figure, Run run) {
    return figure.period(Optional.empty()).run(run).build();
  }

  @ParameterizedTest
  @CsvSource({
    "exactly ratio 0.5, exactly -50 %, CONSISTENT", // halved: new by old, so above zero
    "exactly tripled, exactly 200 %, CONSISTENT",
    "more than doubled, exactly 150 %, REFINED_BY",
    "more than doubled, exactly 90 %, CONTRADICTS",
    "tripled, exactly 200 %, UNKNOWN",
    "more than doubled, exactly EUR 5, DIFFERENT",
  })
  void a_multiple_is_compared_with_a_change_in_percent(String one, String other, Kind kind) {
    Period before = Period.calendarYear(2016);
    Figure.Builder multiple = revenue("a", one).measure(Figure.Measure.CHANGE).comparedWith(before);
    Figure.Builder rival = revenue("b", other).measure(Figure.Measure.CHANGE).comparedWith(before);
    assertThat(relation(multiple.build(), rival.build()).kind()).isEqualTo(kind);
    // of a rate, percent may be percentage points; of a loss, less is more
    for (Figure.Metric open : List.of(Figure.Metric.PENETRATION, Figure.Metric.PROFIT)) {
      assertThat(relation(multiple.metric(open).build(), rival.metric(open).build())
              .kind())
          .isEqualTo(Kind.DIFFERENT);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "over 50 and at most 75 %, exactly 50 %, CONTRADICTS",
    "over 50 and at most 75 %, exactly 75 %, REFINED_BY",
    "over 50 and at most 75 %, at least 75 %, CONSISTENT",
    "over 50 and at most 75 %, over 75 %, CONTRADICTS",
    "a minority, a majority, CONTRADICTS",
  })
  void an_end_that_is_not_held_is_no_value(String one, String other, Kind kind) {
    Figure.Builder band = revenue("a", one).measure(Figure.Measure.SHARE).whole(id("buyer"));
    Figure.Builder rival = revenue("b", other).measure(Figure.Measure.SHARE).whole(id("buyer"));
    assertThat(relation(band.build(), rival.build()).kind()).isEqualTo(kind);
  }

  @Test
  void topics_with_one_hash_are_told_apart() {
    Figure one = revenue("a", "exactly EUR 5").scope("Aa").build();
    Figure other = revenue("b", "exactly EUR 7").scope("BB").build(); // 31 A + a is 31 B + B
    Figure rival = revenue("c", "exactly EUR 9").scope("Aa").build();
    assertThat(Contradictions.of(book(one, other)).disputes()).isEmpty();
    Contradictions found = Contradictions.of(book(one, other, rival));
    assertThat(found.disputes()).hasSize(1);
    assertThat(found.disputes().get(0).claims()).containsExactly(one, rival);
  }

  @Test
  void territories_that_reach_equally_far_are_one() {
    Figure benelux =
        revenue("a", "exactly EUR 5").territory(Territory.of("BE", "LU", "NL")).build();
    Figure rival =
        revenue("b", "exactly EUR 9").territory(Territory.of("BENELUX")).build();
    assertThat(relation(benelux, rival).kind()).isEqualTo(Kind.CONTRADICTS);
  }

  @ParameterizedTest
  @CsvSource({
    "unspecified-interest, shareholding, UNKNOWN",
    "unknown-interest, shareholding, UNKNOWN",
    "voting-rights, unpublished-interest, UNKNOWN",
    "voting-rights, shareholding, DIFFERENT",
    "unspecified-interest, unspecified-interest, UNKNOWN"
  })
  void a_type_of_interest_left_unsaid_may_be_that_of_another(String one, String other, Kind kind) {
    Interest some = share("a", "exactly 5 %").type(new Interest.Type(one)).build();
    Interest rival = share("b", "exactly 9 %").type(new Interest.Type(other)).build();
    Contradictions found = Contradictions.of(book(some, rival));
    assertThat(found.between(id("a"), id("b")).kind()).isEqualTo(kind);
    assertThat(found.about(id("b"))).hasSize(kind == Kind.DIFFERENT ? 0 : 1);
    if (kind == Kind.UNKNOWN) {
      assertThat(found.between(id("a"), id("b")).explanation())
          .endsWith("their interest may differ ("
              + (one.equals(other) ? "both " + one : one + " and " + other) + ")");
      assertThat(found.between(id("a"), id("b")).otherwise()).contains(Kind.CONTRADICTS);
      assertThat(found.doubts()).singleElement().satisfies(doubt -> {
        assertThat(doubt.claims()).containsExactly(some, rival);
        assertThat(doubt.leftOpen()).containsExactly(ClaimDoubt.TYPE);
      });
    }
  }

  @Test
  void whether_there_is_none_and_there_is_one_contradict_each_other_is_not_said_here() {
    Absence nobody = Absence.builder()
        .id(id("nobody"))
        .subject(id("target"))
        .addType(Interest.Type.CONTROL)
        .addCitation(Citation.of(id("press")))
        .build();
    Interest control = share("a", "over 50 %").build();
    assertThat(relation(nobody, control).kind()).isEqualTo(Kind.UNKNOWN);
    assertThat(relation(control, nobody).explanation())
        .isEqualTo("that there is no interest is not compared with one that is told");
    assertThat(relation(nobody, control.toBuilder().subject(id("shop")).build()).kind())
        .isEqualTo(Kind.DIFFERENT);
    assertThat(relation(nobody, nobody.toBuilder().id(id("again")).build()).kind())
        .isEqualTo(Kind.UNKNOWN);
    Contradictions found = Contradictions.of(book(nobody, control));
    assertThat(found.disputes()).isEmpty();
    assertThat(found.doubts()).isEmpty();
  }

  @Test
  void a_rank_by_what_nobody_says_may_be_that_by_revenue() {
    Quantity first = Quantity.exactly(1, UnitOfMeasure.RANK);
    Figure rank = revenue("a", "exactly 1 rank")
        .measure(Figure.Measure.RANK)
        .metric(Figure.Metric.UNSPECIFIED)
        .quantity(first)
        .build();
    Figure rival = revenue("b", "exactly 1 rank")
        .measure(Figure.Measure.RANK)
        .quantity(first)
        .build();
    assertThat(relation(rank, rival).kind()).isEqualTo(Kind.UNKNOWN);
    assertThat(Contradictions.of(book(rank, rival)).about(id("a"))).hasSize(1);
    Figure second =
        rival.toBuilder().quantity(Quantity.exactly(2, UnitOfMeasure.RANK)).build();
    assertThat(Contradictions.of(book(rank, second)).doubts())
        .singleElement()
        .satisfies(doubt -> assertThat(doubt.leftOpen()).containsExactly(ClaimDoubt.TYPE));
  }

  @Test
  void a_time_left_unsaid_leaves_the_relation_unknown_and_tells_what_it_would_be() {
    Figure sure = revenue("a", "exactly EUR 5").build();
    Figure past =
        revenue("b", "exactly EUR 9").period(Period.unresolved("the past year")).build();
    Relation relation = relation(sure, past);
    assertThat(relation.kind()).isEqualTo(Kind.UNKNOWN);
    assertThat(relation.otherwise()).contains(Kind.CONTRADICTS);
    assertThat(relation)
        .hasToString("a cannot be compared with b: exactly EUR 5 (press) against exactly EUR 9"
            + " (press); their period or date may differ (2017-01-01/2017-12-31 and the past"
            + " year); taken for one fact, the one contradicts the other");
  }

  @Test
  void a_share_of_one_class_is_no_share_of_all_shares() {
    Interest all = share("a", "exactly 5 %").shareOf(ShareOf.ISSUED).build();
    Interest ofClass =
        share("b", "exactly 10.8 %").shareOf(ShareOf.CLASS).shareClass("A").build();
    Interest unsaid = share("c", "exactly 7 %").build();
    assertThat(relation(all, ofClass).kind()).isEqualTo(Kind.DIFFERENT);
    assertThat(relation(all, unsaid).kind()).isEqualTo(Kind.UNKNOWN);
    assertThat(relation(unsaid, share("d", "exactly 8 %").build()).kind())
        .isEqualTo(Kind.CONTRADICTS);
  }

  @Test
  void a_number_refines_a_majority_if_both_held_on_one_day_which_what_goes_on_does_not_tell() {
    Interest majority = share("a", "over 50 %").build();
    Interest number = share("b", "63.7 %")
        .validity(Period.startingAt(PartialDate.parse("2017-10")))
        .build();
    assertThat(relation(number, majority).kind()).isEqualTo(Kind.UNKNOWN);
    assertThat(relation(number, majority).otherwise()).contains(Kind.REFINES);
    Assumptions goesOn = Assumptions.builder().continuance(true).build();
    assertThat(relation(goesOn, number, majority).kind()).isEqualTo(Kind.UNKNOWN);
    Interest sold = share("c", "exactly 10 %")
        .validity(Period.until(PartialDate.parse("2016")))
        .build();
    assertThat(relation(sold, majority).kind()).isEqualTo(Kind.DIFFERENT);
  }

  /** What one party held at three times; whether it goes on is asked of ownership alone. */
  @Test
  void ownership_05_a_holding_that_changed_is_no_dispute() {
    Interest first = since("a", "exactly 100 %", "2002-03-09");
    Interest second = since("b", "exactly 40 %", "2021-09-24");
    Interest third = since("c", "exactly 30 %", "2022-09-21");
    Assumptions goesOn = Assumptions.builder().continuance(true).build();
    for (Assumptions assumptions : List.of(Assumptions.none(), goesOn)) {
      Contradictions told = Contradictions.of(book(first, second, third)).assuming(assumptions);
      assertThat(told.disputes()).isEmpty();
      assertThat(told.doubts()).isEmpty();
      Relation relation = told.between(first.id(), second.id());
      assertThat(relation.kind()).isEqualTo(Kind.DIFFERENT);
      assertThat(relation.explanation()).startsWith("the holding changed: ");
    }
  }

  private static Interest since(String id, String size, String start) {
    return share(id, size).validity(Period.startingAt(PartialDate.parse(start))).build();
  }

  @Test
  void two_operators_of_one_platform_may_both_be_right() {
    Interest one = operator("a", "buyer");
    Interest other = operator("b", "target");
    assertThat(relation(one, other).kind()).isEqualTo(Kind.UNKNOWN);
    assertThat(Contradictions.of(book(one, other)).doubts())
        .singleElement()
        .hasToString("operator of shop: 2 claims (a, b) may contradict each other; open is: time,"
            + " value");
  }

  private static Interest operator(String id, String party) {
    return Interest.builder()
        .id(id(id))
        .party(id(party))
        .subject(id("shop"))
        .type(Interest.Type.OPERATOR)
        .addCitation(Citation.of(id("press")))
        .build();
  }

  @Test
  void rival_prices_contradict_but_not_a_part_nor_a_raised_nor_a_contingent_one() {
    Transfer whole =
        price("a", Transfer.Kind.CONSIDERATION, "USD 583 million", "press").build();
    assertThat(relation(whole, whole(9).build()).kind()).isEqualTo(Kind.CONTRADICTS);
    assertThat(relation(whole, whole(9).kind(Transfer.Kind.CASH).build()).kind())
        .isEqualTo(Kind.DIFFERENT);
    assertThat(relation(whole, whole(9).contingent(true).build()).kind()).isEqualTo(Kind.DIFFERENT);
    Transfer first = whole(5).id(id("a")).asOf(PartialDate.parse("2017-01-30")).build();
    Transfer raised = whole(9).asOf(PartialDate.parse("2017-06-29")).build();
    assertThat(relation(first, raised).kind()).isEqualTo(Kind.DIFFERENT);
    assertThat(relation(whole, raised).kind()).isEqualTo(Kind.UNKNOWN);
  }

  private static Transfer.Builder whole(int dollars) {
    return price("b", Transfer.Kind.CONSIDERATION, "exactly USD " + dollars, "press");
  }

  @Test
  void two_payments_that_one_source_tells_may_be_two_and_not_rivals() {
    Transfer one = price("a", Transfer.Kind.CASH, "exactly USD 5", "press").build();
    Transfer other = price("b", Transfer.Kind.CASH, "exactly USD 6", "press").build();
    Transfer rival = price("c", Transfer.Kind.CASH, "exactly USD 6", "filing").build();
    assertThat(relation(one, other).kind()).isEqualTo(Kind.UNKNOWN);
    assertThat(relation(one, rival).kind()).isEqualTo(Kind.CONTRADICTS);
    assertThat(Contradictions.of(book(one, other, rival)).disputes()).isEmpty();
    assertThat(Contradictions.of(book(one, other, rival)).doubts()).hasSize(1);
  }

  @Test
  void two_payments_in_shares_that_one_source_tells_leave_rival_ones_in_money_rivals() {
    Transfer some = shares("a", "press")
        .quantity(Quantity.exactly(100, UnitOfMeasure.SHARE))
        .build();
    Transfer more = shares("b", "press")
        .quantity(Quantity.exactly(200, UnitOfMeasure.SHARE))
        .build();
    Transfer worth = shares("c", "press").build();
    Transfer rival = shares("d", "filing").quantity(quantity("exactly USD 9")).build();
    assertThat(Contradictions.of(book(some, more, worth, rival)).disputes())
        .singleElement()
        .satisfies(dispute -> assertThat(dispute.claims()).containsExactly(worth, rival));
    assertThat(Contradictions.of(book(some, more)).disputes()).isEmpty();
  }

  private static Transfer.Builder shares(String id, String source) {
    return price(id, Transfer.Kind.SHARES, "exactly USD 5", source);
  }

  @Test
  void what_happens_once_is_told_with_rival_dates_and_what_may_recur_is_not() {
    Event closed = event("a", Event.Type.COMPLETED, "2017-05-12").build();
    Event rival = event("b", Event.Type.COMPLETED, "2017-06").build();
    assertThat(relation(closed, rival).kind()).isEqualTo(Kind.CONTRADICTS);
    assertThat(relation(closed, event("b", Event.Type.COMPLETED, "2017-05").build())
            .kind())
        .isEqualTo(Kind.REFINES);
    assertThat(relation(closed, event("b", Event.Type.COMPLETED, "2017-06~").build())
            .kind())
        .isEqualTo(Kind.UNKNOWN);
    Relation amended = relation(
        event("a", Event.Type.AMENDED, "2017-05-12").build(),
        event("b", Event.Type.AMENDED, "2017-06").build());
    assertThat(amended.kind()).isEqualTo(Kind.UNKNOWN);
    assertThat(amended.explanation()).contains("'amended' can happen more than once");
    Event expected = event("b", Event.Type.COMPLETED, "2017-06")
        .status(Event.Status.EXPECTED)
        .build();
    assertThat(relation(closed, expected).kind()).isEqualTo(Kind.DIFFERENT);
    assertThat(relation(
                expected,
                expected.toBuilder().id(id("c")).date(PartialDate.parse("2018")).build())
            .kind())
        .isEqualTo(Kind.UNKNOWN);
  }

  @ParameterizedTest
  @CsvSource({
    "[..2017-05], 2017-06-12, CONTRADICTS",
    "2017-05-12, [2017-06..], CONTRADICTS",
    "2017-05-12, [..2017-05], REFINES",
    "[..2017-05], [..2017-06], REFINES",
    "[..2017-05], [2017-06..], CONTRADICTS",
  })
  void a_day_told_by_one_end_alone_has_a_bound_there(String one, String other, Kind kind) {
    Event closed = event("a", Event.Type.COMPLETED, one).build();
    Event rival = event("b", Event.Type.COMPLETED, other).build();
    assertThat(relation(closed, rival).kind()).isEqualTo(kind);
  }

  @Test
  void own_conversions_of_a_source_decide_nothing_but_show() {
    Figure hkd = revenue("a", "HKD 22.4 billion")
        .addEquivalent(quantity("USD 2.88 billion"))
        .build();
    Relation relation = relation(hkd, revenue("b", "USD 3.5 billion").build());
    assertThat(relation.kind()).isEqualTo(Kind.UNKNOWN);
    assertThat(relation.otherwise()).contains(Kind.CONTRADICTS);
  }

  @Test
  void a_rumour_contradicts_a_filing_and_the_finding_shows_who_says_what() {
    Figure rumour = revenue("rumour", "exactly EUR 5")
        .citations(List.of(Citation.builder()
            .source(id("blog"))
            .addAssertedBy(id("buyer"))
            .certainty(Certainty.RUMOURED)
            .build()))
        .build();
    Contradictions found = Contradictions.of(book(revenue("a", "exactly EUR 9").build(), rumour));
    assertThat(found.findings())
        .containsExactly(new Problem(
            "contradictory-claims",
            "a",
            "revenue of target, period or date 2017-01-01/2017-12-31: 2 of 2 claims contradict"
                + " another; rumour contradicts a: exactly EUR 5 (rumoured, buyer > blog) against"
                + " exactly EUR 9 (press)"));
    assertThat(found).hasToString("1 in dispute, 0 in doubt (no assumptions)");
  }

  @Test
  void deprecated_claims_are_heard_only_when_asked_for() {
    Figure wrong = revenue("a", "exactly EUR 5").rank(Claim.Rank.DEPRECATED).build();
    Figure right = revenue("b", "exactly EUR 9").build();
    assertThat(Contradictions.of(book(wrong, right)).disputes()).isEmpty();
    assertThat(Contradictions.of(book(wrong, right)).about(id("b"))).isEmpty();
    Contradictions all = Contradictions.of(book(wrong, right)).withDeprecated();
    assertThat(all.disputes()).hasSize(1);
    assertThat(Contradictions.of(book(wrong, right)).between(id("a"), id("b")).kind())
        .isEqualTo(Kind.CONTRADICTS);
  }

  @Test
  void what_is_told_of_other_topics_changes_nothing() {
    Figure wrong = revenue("a", "exactly EUR 5").rank(Claim.Rank.DEPRECATED).build();
    Figure right = revenue("b", "exactly EUR 9").build();
    Figure online = revenue("c", "exactly EUR 2").scope("online").build();
    Contradictions alone = Contradictions.of(book(wrong, right));
    Contradictions besides = Contradictions.of(book(wrong, right, online));
    assertThat(besides.about(id("a"))).isEqualTo(alone.about(id("a")));
    assertThat(besides.about(id("b"))).isEqualTo(alone.about(id("b")));
    assertThat(besides).hasToString("0 in dispute, 0 in doubt (no assumptions)");
  }

  @Test
  void transfers_of_one_source_are_told_apart_by_what_was_said_and_not_by_what_is_assumed() {
    Assumptions tolerant =
        Assumptions.builder().aboutTolerancePercent(BigDecimal.TEN).build();
    List<Transfer> payments = List.of(
        price("a", Transfer.Kind.CASH, "some EUR 600", "press").build(),
        price("b", Transfer.Kind.CASH, "EUR 700", "press").build(), // two payments, it may be
        price("c", Transfer.Kind.CASH, "exactly EUR 5", "blog").build(),
        price("d", Transfer.Kind.CASH, "exactly EUR 9", "filing").build());
    for (Assumptions assumptions : List.of(Assumptions.none(), tolerant)) {
      Contradictions found = Contradictions.of(book(payments)).assuming(assumptions);
      assertThat(found.between(id("c"), id("d")).kind()).isEqualTo(Kind.UNKNOWN);
    }
  }

  @Test
  void two_days_of_one_month_may_be_two_days() {
    Figure.Builder in = revenue("a", "exactly EUR 5").period(Optional.empty());
    Figure one = in.date(PartialDate.parse("2017-05")).build();
    Figure other = in.id(id("b")).quantity(quantity("exactly EUR 6")).build();
    assertThat(relation(one, other).kind()).isEqualTo(Kind.UNKNOWN);
    Figure.Builder on = in.date(PartialDate.parse("2017-05-12"));
    assertThat(relation(
                on.build(), on.id(id("a")).quantity(quantity("exactly EUR 5")).build())
            .kind())
        .isEqualTo(Kind.CONTRADICTS);
  }

  @Test
  void claims_without_values_and_of_different_kinds_are_not_compared() {
    Figure figure = revenue("a", "exactly EUR 5").build();
    Contradictions found =
        Contradictions.of(book(figure, share("b", "exactly 5 %").build()));
    assertThat(found.between(id("a"), id("a")).kind()).isEqualTo(Kind.CONSISTENT);
    assertThat(found.between(id("a"), id("b")).kind()).isEqualTo(Kind.DIFFERENT);
    assertThat(found.between(id("a"), id("deal")).kind()).isEqualTo(Kind.DIFFERENT);
    assertThatThrownBy(() -> found.between(id("a"), id("nowhere")))
        .isInstanceOf(UnknownEntryException.class);
  }

  @Test
  void a_dispute_lists_its_pairs_and_a_tolerance_can_end_it() {
    Assumptions wide =
        Assumptions.builder().aboutTolerancePercent(BigDecimal.TEN).build();
    Figure about = revenue("c", "about EUR 6").build();
    var claims = book(
        revenue("a", "exactly EUR 5").build(), revenue("b", "exactly EUR 6").build(), about);
    assertThat(Contradictions.of(claims).disputes().get(0).relations()).hasSize(1);
    Dispute dispute =
        Contradictions.of(claims).assuming(wide).disputes().get(0); // about 6: 5.4..6.6
    assertThat(dispute.relations()).hasSize(2);
    assertThat(dispute.claims()).hasSize(3);
    assertThat(dispute.contested()).hasSize(3);
    assertThat(dispute.assumptions()).isEqualTo(wide);
  }

  private static Transfer part(String id, String amount, String of) {
    return price(id, Transfer.Kind.CASH, "exactly USD " + amount, "press")
        .partOf(Optional.of(of).filter(whole -> !whole.isEmpty()).map(Id::id))
        .build();
  }

  @Test
  void the_parts_of_a_price_rival_neither_it_nor_each_other() {
    Transfer whole = part("whole", "10", "");
    Transfer deposit = part("deposit", "4", "whole");
    Transfer rest = part("rest", "6", "whole");
    Contradictions found = Contradictions.of(book(whole, deposit, rest));
    assertThat(found.between(id("whole"), id("deposit")).explanation())
        .isEqualTo("their place in a whole differs: not told and deposit in whole");
    assertThat(found.between(id("deposit"), id("whole")).kind()).isEqualTo(Kind.DIFFERENT);
    assertThat(found.between(id("deposit"), id("rest")).kind()).isEqualTo(Kind.DIFFERENT);
    assertThat(found.disputes()).isEmpty();
    assertThat(found.doubts()).isEmpty();
  }

  @Test
  void whether_a_part_rivals_what_is_told_as_no_part_or_of_another_whole_is_open() {
    Transfer deposit = part("deposit", "4", "whole");
    Transfer rival = part("rival", "5", "").toBuilder()
        .citations(List.of(Citation.of(id("filing"))))
        .build();
    Transfer whole = part("whole", "10", "");
    Transfer other = part("other-whole", "11", "");
    Transfer otherPart = part("other-part", "5", "other-whole");
    Contradictions found = Contradictions.of(book(whole, deposit, rival, other, otherPart));
    assertThat(found.between(id("deposit"), id("rival")).kind()).isEqualTo(Kind.UNKNOWN);
    assertThat(found.between(id("deposit"), id("other-part")).kind()).isEqualTo(Kind.UNKNOWN);
    assertThat(found.doubts())
        .singleElement()
        .satisfies(doubt -> assertThat(doubt.leftOpen()).contains(ClaimDoubt.PART));
  }

  @Test
  void what_recurs_is_not_compared_with_one_payment_but_with_the_same_recurrence() {
    Transfer total = price("a", Transfer.Kind.CASH, "exactly USD 25", "filing").build();
    Transfer.Builder yearly = price("b", Transfer.Kind.CASH, "exactly USD 5", "press")
        .recurrence(Recurrence.every(Quantity.exactly(1, UnitOfMeasure.YEAR))
            .over(Quantity.few(UnitOfMeasure.YEAR)));
    assertThat(relation(total, yearly.build()).explanation())
        .contains("their recurrence may differ (not told and every 1 year for a few years)");
    assertThat(relation(
                yearly.build(),
                yearly
                    .id(id("c"))
                    .quantity(quantity("exactly USD 6"))
                    .citations(List.of(Citation.of(id("filing"))))
                    .build())
            .kind())
        .isEqualTo(Kind.CONTRADICTS);
    assertThat(relation(
                yearly.build(),
                yearly
                    .id(id("d"))
                    .recurrence(Recurrence.every(Quantity.exactly(12, UnitOfMeasure.MONTH)))
                    .build())
            .kind())
        .isEqualTo(Kind.UNKNOWN);
  }

  @Test
  void a_holding_on_a_condition_may_be_another_than_one_without() {
    Interest held = share("a", "EXACT 30 percent").build();
    Interest optional =
        share("b", "EXACT 51 percent").condition("If the option is exercised.").build();
    assertThat(relation(held, optional).kind()).isEqualTo(Kind.UNKNOWN);
    assertThat(relation(
                optional,
                optional.toBuilder()
                    .id(id("c"))
                    .share(quantity("EXACT 60 percent"))
                    .build())
            .kind())
        .isEqualTo(Kind.CONTRADICTS);
  }
}
