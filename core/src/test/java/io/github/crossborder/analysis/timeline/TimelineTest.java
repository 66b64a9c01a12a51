package io.github.crossborder.analysis.timeline;

import static io.github.crossborder.deal.Id.id;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.crossborder.Assumptions;
import io.github.crossborder.Problem;
import io.github.crossborder.Truth;
import io.github.crossborder.book.DealBook;
import io.github.crossborder.book.UnknownEntryException;
import io.github.crossborder.deal.Citation;
import io.github.crossborder.deal.Claim;
import io.github.crossborder.deal.Entry;
import io.github.crossborder.deal.Event;
import io.github.crossborder.deal.Follows;
import io.github.crossborder.deal.Id;
import io.github.crossborder.deal.Source;
import io.github.crossborder.deal.Statement;
import io.github.crossborder.deal.Transfer;
import io.github.crossborder.quantity.Quantity;
import io.github.crossborder.time.PartialDate;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimelineTest {
  private static final Citation CITED = Citation.of(id("press"));
  private static final Event TEST = event("test", "2017");
  private static final Event FESTIVAL = event("festival", "", "test");
  private static final Event AGREED = event("agreed", "", "festival");

  private static Event event(String id, String date, String... after) {
    return Event.builder()
        .id(id(id))
        .type(Event.Type.OPENED)
        .date(date.isEmpty() ? Optional.empty() : Optional.of(PartialDate.parse(date)))
        .addAllFollows(Arrays.stream(after).map(Id::id).map(Follows::of).toList())
        .addCitation(CITED)
        .build();
  }

  private static Timeline timeline(Entry... claims) {
    return timeline(Assumptions.none(), claims);
  }

  private static Timeline timeline(Assumptions assumptions, Entry... claims) {
    Source press = Source.builder().id(id("press")).publisher("De Tijd").build();
    return Timeline.of(DealBook.builder().add(press).add(claims).build()).assuming(assumptions);
  }

  private static Truth isBefore(Timeline timeline, String one, String other) {
    return timeline.isBefore(id(one), id(other));
  }

  @Test
  void what_follows_is_later_even_by_way_of_others_and_without_a_date() {
    Timeline timeline = timeline(AGREED, FESTIVAL, TEST);
    assertThat(timeline.order()).containsExactly(TEST, FESTIVAL, AGREED);
    assertThat(timeline).hasToString("timeline of 3 claims; no assumptions");
    assertThat(timeline.assumptions()).isEqualTo(Assumptions.none());
    assertThat(isBefore(timeline, "test", "agreed")).isEqualTo(Truth.TRUE);
    assertThat(isBefore(timeline, "agreed", "test")).isEqualTo(Truth.FALSE);
    assertThat(isBefore(timeline, "test", "test")).isEqualTo(Truth.FALSE);
  }

  @Test
  void a_date_bounds_the_undated_claims_that_follow_it() {
    Timeline timeline = timeline(event("visit", "2016-12"), TEST, FESTIVAL, AGREED);
    assertThat(isBefore(timeline, "visit", "agreed")).isEqualTo(Truth.TRUE);
    Timeline backwards = timeline(event("meeting", ""), event("deal", "2016", "meeting"), TEST);
    assertThat(isBefore(backwards, "meeting", "test")).isEqualTo(Truth.TRUE);
  }

  @Test
  void a_claim_lies_between_what_it_follows_and_what_follows_it() {
    Timeline timeline = timeline(TEST, FESTIVAL, event("deal", "2018-02", "festival"));
    assertThat(timeline.earliest(id("festival"))).contains(LocalDate.of(2017, 1, 1));
    assertThat(timeline.latest(id("festival"))).contains(LocalDate.of(2018, 2, 28));
    assertThat(timeline(AGREED, FESTIVAL, TEST).latest(id("agreed"))).isEmpty();
  }

  @Test
  void dates_that_meet_leave_the_order_unknown() {
    Timeline timeline =
        timeline(event("a", "2017-11-11"), event("b", "2017"), event("c", "2017-11-11"));
    assertThat(isBefore(timeline, "a", "b")).isEqualTo(Truth.UNKNOWN);
    assertThat(isBefore(timeline, "b", "a")).isEqualTo(Truth.UNKNOWN);
    assertThat(isBefore(timeline, "a", "c")).isEqualTo(Truth.UNKNOWN);
  }

  @Test
  void an_approximate_date_settles_nothing_unless_the_caller_allows_a_tolerance() {
    Event visit = event("visit", "2015-12~");
    assertThat(isBefore(timeline(visit, TEST), "visit", "test")).isEqualTo(Truth.UNKNOWN);
    Assumptions month = Assumptions.builder().approximateDateToleranceDays(31).build();
    assertThat(isBefore(timeline(month, visit, TEST), "visit", "test")).isEqualTo(Truth.TRUE);
  }

  @Test
  void what_nothing_bounds_comes_last() {
    Event undated = event("anytime", "");
    assertThat(timeline(undated, TEST, event("early", "2016")).order())
        .extracting(Claim::id)
        .containsExactly(id("early"), id("test"), id("anytime"));
  }

  @Test
  void transfers_with_a_date_and_whatever_follows_something_are_on_it() {
    Transfer paid = Transfer.builder()
        .id(id("paid"))
        .kind(Transfer.Kind.CASH)
        .date(PartialDate.parse("2018"))
        .addCitation(CITED)
        .build();
    Statement said = Statement.builder()
        .id(id("said"))
        .kind(Statement.Kind.OPINION)
        .text("Fair.")
        .addFollows(Follows.of(id("paid")))
        .addCitation(CITED)
        .build();
    assertThat(timeline(paid, said, TEST).order()).containsExactly(TEST, paid, said);
  }

  @Test
  void a_sequel_dated_before_what_it_follows_is_a_finding_and_its_order_unknown() {
    Event sequel = event("sequel", "2016", "agreed");
    Timeline timeline = timeline(TEST, FESTIVAL, AGREED, sequel);
    assertThat(timeline.findings())
        .extracting(Problem::toString)
        .containsExactly(
            "sequel/follows: event sequel follows agreed, which is not before 2017-01-01, but"
                + " sequel is dated 2016; correct one of them (contradictory-order)");
    assertThat(isBefore(timeline, "agreed", "sequel")).isEqualTo(Truth.UNKNOWN);
  }

  @Test
  void claims_in_a_circle_come_at_the_end_and_have_no_known_order() {
    Timeline timeline = timeline(event("a", "", "b"), event("b", "", "a"), TEST);
    assertThat(timeline.order())
        .extracting(Claim::id)
        .containsExactly(id("test"), id("a"), id("b"));
    assertThat(isBefore(timeline, "a", "b")).isEqualTo(Truth.UNKNOWN);
  }

  @Test
  void a_claim_that_is_not_on_it_is_named() {
    assertThatThrownBy(() -> isBefore(timeline(TEST), "test", "nothing"))
        .isInstanceOf(UnknownEntryException.class)
        .hasMessage("nothing: no entry 'nothing'; expected a claim (unknown-id)");
    assertThatThrownBy(() -> isBefore(timeline(TEST), "press", "test"))
        .isInstanceOf(UnknownEntryException.class)
        .hasMessageContaining("'press' is a source; expected a claim");
  }

  @Test
  void a_step_says_whether_it_comes_later_the_same_day_or_who_knows() {
    Timeline timeline = timeline(
        event("a", "2017-11-11"),
        event("b", "2017-11-11"),
        event("c", "2017-11-11", "b"),
        event("d", "2018"),
        event("e", ""));
    assertThat(timeline.steps())
        .extracting(Timeline.Step::toString)
        .containsExactly(
            "a (2017-11-11)",
            "the same day b (2017-11-11)",
            "then c (2017-11-11)",
            "then d (2018-01-01 to 2018-12-31)",
            "earlier or later e (any day)");
  }

  @Test
  void an_observation_without_a_date_is_of_the_day_for_which_it_was_told() {
    Event seen = Event.builder()
        .id(id("seen"))
        .type(Event.Type.OBSERVED_IN_EFFECT)
        .asOf(PartialDate.parse("2016-12"))
        .addCitation(CITED)
        .build();
    assertThat(isBefore(timeline(seen, TEST), "seen", "test")).isEqualTo(Truth.TRUE);
  }

  private static Event caused(String id, String date, Event.Status status, String... by) {
    return event(id, date).toBuilder()
        .status(status)
        .addAllBecause(Arrays.stream(by).map(Id::id).toList())
        .build();
  }

  @Test
  void deals_40_a_cause_is_not_later_than_what_it_caused() {
    Event policy = event("policy", "");
    Timeline timeline = timeline(
        policy,
        caused("summons", "2022-01-31", Event.Status.OCCURRED, "policy"),
        event("sequel", "2022-02-01"));
    assertThat(isBefore(timeline, "policy", "sequel")).isEqualTo(Truth.TRUE);
    assertThat(timeline.latest(id("policy"))).contains(LocalDate.of(2022, 1, 31));
    assertThat(isBefore(timeline, "policy", "summons")).isEqualTo(Truth.UNKNOWN); // the same day?
    assertThat(timeline.steps())
        .extracting(Timeline.Step::toString)
        .containsExactly(
            "policy (by 2022-01-31)",
            "earlier or later summons (2022-01-31)",
            "then sequel (2022-02-01)");
  }

  @Test
  void a_cause_that_is_only_expected_or_known_to_be_wrong_orders_nothing() {
    Event summons = caused("summons", "2022-01-31", Event.Status.OCCURRED, "policy");
    Event policy = event("policy", "");
    assertThat(timeline(policy.toBuilder().status(Event.Status.EXPECTED).build(), summons)
            .latest(id("policy")))
        .isEmpty();
    assertThat(timeline(policy.toBuilder().rank(Claim.Rank.DEPRECATED).build(), summons)
            .latest(id("policy")))
        .isEmpty();
    Event wrong = summons.toBuilder().rank(Claim.Rank.DEPRECATED).build();
    assertThat(timeline(policy, wrong).latest(id("policy"))).isEmpty();
  }

  @Test
  void what_is_dated_before_its_cause_is_a_finding() {
    Timeline timeline = timeline(
        event("policy", "2022-03"),
        caused("summons", "2022-01-31", Event.Status.OCCURRED, "policy"));
    assertThat(timeline.findings())
        .extracting(Problem::toString)
        .containsExactly(
            "summons/because: event summons happened because of policy, which is not before"
                + " 2022-03-01, but summons is dated 2022-01-31; correct one of them"
                + " (contradictory-order)");
  }

  @Test
  void claims_that_cause_each_other_are_at_the_end_like_those_that_follow_each_other() {
    Timeline timeline = timeline(
        caused("a", "", Event.Status.OCCURRED, "b"),
        caused("b", "", Event.Status.OCCURRED, "a"),
        TEST);
    assertThat(timeline.order())
        .extracting(Claim::id)
        .containsExactly(id("test"), id("a"), id("b"));
    assertThat(isBefore(timeline, "a", "b")).isEqualTo(Truth.UNKNOWN);
  }

  private static Event after(String id, String date, String lag, String before) {
    return event(id, date).toBuilder()
        .addFollows(Follows.of(id(before), Quantity.parse(lag)))
        .build();
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "EXACT 3 month, 2018-02-27, 2018-03-01", // 28 February, as there is no 30th
        "AT_LEAST 3 month, 2018-02-27, -",
        "OVER 3 month, 2018-02-28, -",
        "AT_MOST 3 month, 2017-11-30, 2018-03-01",
        "UNDER 3 month, 2017-11-30, 2018-02-28",
        "ALMOST 3 month, 2017-11-30, 2018-02-28",
        "BETWEEN 12 AND 18 month, 2018-11-29, 2019-05-31",
        "EXACT 1.5 year, 2019-05-29, 2019-05-31",
        "EXACT 1.5 month, 2018-01-12, 2018-01-16",
        "EXACT 2 week, 2017-12-13, 2017-12-15",
        "EXACT 1 day, 2017-11-30, 2017-12-02",
        "PLAIN 3 month, 2017-11-30, -",
        "ABOUT 3 month, 2017-11-30, -",
        "FEW month, 2017-11-30, -",
        "EXACT 1000000000000 year, +962017-11-29, -",
      })
  void a_lag_bounds_both_with_a_day_of_slack_if_it_has_sure_ends(
      String lag, @Nullable LocalDate first, @Nullable LocalDate last) {
    Timeline timeline = timeline(event("signed", "2017-11-30"), after("paid", "", lag, "signed"));
    assertThat(timeline.earliest(id("paid"))).isEqualTo(Optional.ofNullable(first));
    assertThat(timeline.latest(id("paid"))).isEqualTo(Optional.ofNullable(last));
  }

  @Test
  void a_lag_bounds_what_is_earlier_too() {
    Timeline timeline = timeline(
        event("signed", ""), after("paid", "2018-02-28", "BETWEEN 1 AND 2 month", "signed"));
    assertThat(timeline.earliest(id("signed"))).contains(LocalDate.of(2017, 12, 27));
    assertThat(timeline.latest(id("signed"))).contains(LocalDate.of(2018, 2, 1));
  }

  @Test
  void two_claims_are_ordered_by_a_lag_between_them_without_any_date() {
    Timeline timeline = timeline(
        event("seen", ""),
        caused("signed", "", Event.Status.OCCURRED, "seen"),
        after("paid", "", "AT_LEAST 1 month", "signed"));
    assertThat(isBefore(timeline, "seen", "paid")).isEqualTo(Truth.TRUE);
    assertThat(isBefore(timeline, "seen", "signed")).isEqualTo(Truth.UNKNOWN);
  }

  @Test
  void a_date_too_late_for_its_lag_and_an_undated_claim_without_a_day_are_findings() {
    Event signed = event("signed", "2018");
    assertThat(timeline(signed, after("paid", "2019-03", "AT_MOST 1 month", "signed"))
            .findings())
        .extracting(Problem::toString)
        .containsExactly(
            "paid/follows: event paid follows signed by AT_MOST 1 month and so is not after"
                + " 2019-02-01, but paid is dated 2019-03; correct one of them"
                + " (contradictory-order)");
    Event paid = after("paid", "", "AT_MOST 1 month", "signed");
    Event offered = event("offered", "2019-03-05");
    assertThat(timeline(
                signed,
                offered,
                paid.toBuilder().addFollows(Follows.of(id("offered"))).build())
            .findings())
        .extracting(Problem::toString)
        .containsExactly(
            "paid: event paid is not before 2019-03-05 nor after 2019-02-01 by what it follows and"
                + " what follows it; correct one of them (contradictory-order)");
  }
}
