package io.github.crossborder.analysis.status;

import static io.github.crossborder.analysis.status.AgreementStatus.ANNOUNCED;
import static io.github.crossborder.analysis.status.AgreementStatus.APPROVED;
import static io.github.crossborder.analysis.status.AgreementStatus.COMPLETED;
import static io.github.crossborder.analysis.status.AgreementStatus.EXPIRED;
import static io.github.crossborder.analysis.status.AgreementStatus.IN_EFFECT;
import static io.github.crossborder.analysis.status.AgreementStatus.NONE;
import static io.github.crossborder.analysis.status.AgreementStatus.SIGNED;
import static io.github.crossborder.analysis.status.AgreementStatus.SUSPENDED;
import static io.github.crossborder.analysis.status.AgreementStatus.TERMINATED;
import static io.github.crossborder.analysis.status.OneDeal.CITED;
import static io.github.crossborder.analysis.status.OneDeal.UNTOLD;
import static io.github.crossborder.analysis.status.OneDeal.book;
import static io.github.crossborder.analysis.status.OneDeal.day;
import static io.github.crossborder.analysis.status.OneDeal.event;
import static io.github.crossborder.analysis.status.OneDeal.goingOn;
import static io.github.crossborder.analysis.status.OneDeal.on;
import static io.github.crossborder.analysis.status.OneDeal.told;
import static io.github.crossborder.deal.Id.id;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.crossborder.Assumptions;
import io.github.crossborder.InvalidValueException;
import io.github.crossborder.Truth;
import io.github.crossborder.book.UnknownEntryException;
import io.github.crossborder.deal.Certainty;
import io.github.crossborder.deal.Claim;
import io.github.crossborder.deal.Event;
import io.github.crossborder.deal.Follows;
import io.github.crossborder.time.PartialDate;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StatusHistoryTest {

  private static Event due() {
    return event("due", Event.Type.COMPLETED)
        .status(Event.Status.DEADLINE)
        .date(PartialDate.parse("2017-01-27"))
        .build();
  }

  @Test
  void a_day_of_which_only_the_year_is_known_lies_anywhere_in_it() {
    StatusHistory history = told(on("2016", Event.Type.SIGNED));
    assertThat(history.on(day("2015-12-31")).statuses()).containsExactly(NONE);
    assertThat(history.on(day("2016-06-01")).statuses()).containsExactly(NONE, SIGNED);
    assertThat(history.on(day("2016-12-31")).statuses()).containsExactly(SIGNED);
    assertThat(history.on(day("2016-06-01")).is(SIGNED)).isEqualTo(Truth.UNKNOWN);
    assertThat(history.on(day("2016-06-01")).is(IN_EFFECT)).isEqualTo(Truth.FALSE);
    assertThat(history.on(day("2016-12-31")).is(SIGNED)).isEqualTo(Truth.TRUE);
  }

  @ParameterizedTest
  @CsvSource({"closing, COMPLETED", "completed, COMPLETED", "lapsed, EXPIRED", "expired, EXPIRED"})
  void a_closing_completes_a_deal_and_what_lapsed_has_run_out(String type, AgreementStatus then) {
    StatusHistory history =
        told(on("2016-01-01", Event.Type.EFFECTIVE), on("2018-01-01", new Event.Type(type)));
    assertThat(history.on(day("2017-01-01")).statuses()).containsExactly(IN_EFFECT);
    assertThat(history.on(day("2018-01-01")).statuses()).containsExactly(then);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "notice-given",
        "filed",
        "launched-offer",
        "ordered",
        "fined",
        "renamed",
        "delisted",
        "exclusivity-ended"
      })
  void what_happens_around_an_agreement_moves_nothing(String type) {
    StatusHistory history =
        told(on("2016-01-01", Event.Type.SIGNED), on("2018-01-01", new Event.Type(type)));
    assertThat(history.on(day("2019-01-01")).statuses()).containsExactly(SIGNED);
  }

  @Test
  void what_an_undated_event_follows_and_is_followed_by_bounds_it() {
    Event signed = on("2016-03-01", Event.Type.SIGNED);
    Event approved = event("approved", Event.Type.APPROVED)
        .addFollows(Follows.of(signed.id()))
        .build();
    Event closed = on("2016-05-01", Event.Type.COMPLETED).toBuilder()
        .addFollows(Follows.of(approved.id()))
        .build();
    StatusHistory history = told(signed, approved, closed);
    assertThat(history.on(day("2016-02-29")).statuses()).containsExactly(NONE);
    assertThat(history.on(day("2016-04-01")).statuses()).containsExactly(SIGNED, APPROVED);
    assertThat(history.on(day("2016-05-01")).statuses()).containsExactly(COMPLETED);
  }

  @Test
  void what_came_into_effect_is_known_to_last_only_until_the_last_sign_of_it() {
    StatusHistory history =
        told(on("2016-01-01", Event.Type.EFFECTIVE), on("2018-01-01", Event.Type.AMENDED));
    assertThat(history.on(day("2017-01-01")).statuses()).containsExactly(IN_EFFECT);
    assertThat(history.on(day("2018-01-01")).statuses()).containsExactly(IN_EFFECT);
    assertThat(history.on(day("2018-01-02")).statuses()).containsExactly(UNTOLD);
  }

  /**
   * On 15 February: if it had been seen in effect by then, 1 March shows that this went on. If not,
   * the amendment, which came after that, was still ahead and shows that the suspension went on.
   */
  @Test
  void what_follows_a_sign_of_effect_shows_that_a_suspension_lasted_until_then() {
    Event seen = on("2016-02", Event.Type.OBSERVED_IN_EFFECT);
    Event amended = on("2016-02", Event.Type.AMENDED).toBuilder()
        .addFollows(Follows.of(seen.id()))
        .build();
    Event seenAgain = on("2016-03-01", Event.Type.OBSERVED_IN_EFFECT).toBuilder()
        .id(id("seen-again"))
        .build();
    assertThat(told(on("2016-01-10", Event.Type.SUSPENDED), seen, amended, seenAgain)
            .on(day("2016-02-15"))
            .statuses())
        .containsExactly(IN_EFFECT, SUSPENDED);
  }

  @Test
  void the_caller_may_assume_that_it_goes_on() {
    Event effective = on("2016-01-01", Event.Type.EFFECTIVE);
    assertThat(goingOn(effective).on(day("2026-01-01")).statuses()).containsExactly(IN_EFFECT);
    assertThat(goingOn(effective, on("2020", Event.Type.TERMINATED))
            .on(day("2021-01-01"))
            .statuses())
        .containsExactly(TERMINATED);
  }

  @Test
  void what_was_suspended_and_resumed_is_so_in_turn() {
    StatusHistory history = goingOn(
        on("2016-01-01", Event.Type.EFFECTIVE),
        on("2017-01-01", Event.Type.SUSPENDED),
        on("2018-01-01", Event.Type.RESUMED));
    assertThat(history.on(day("2016-12-31")).statuses()).containsExactly(IN_EFFECT);
    assertThat(history.on(day("2017-01-01")).statuses()).containsExactly(SUSPENDED);
    assertThat(history.on(day("2018-01-01")).statuses()).containsExactly(IN_EFFECT);
    assertThat(history)
        .hasToString("status of deal"
            + "; since 2015-12-31: not begun"
            + "; since 2016-01-01: in effect (effective 2016-01-01)"
            + "; since 2017-01-01: suspended (suspended 2017-01-01)"
            + "; since 2018-01-01: in effect (resumed 2018-01-01)"
            + "; assuming that what began goes on until an end is told");
  }

  @Test
  void a_closing_that_was_missed_moves_nothing_but_shows() {
    Event due = due();
    Event announced = on("2015-10-27", Event.Type.ANNOUNCED);
    StatusHistory history = told(announced, due);
    assertThat(history.on(day("2017-01-27")).missedExpectations()).isEmpty();
    PossibleStatuses later = history.on(day("2017-01-28"));
    assertThat(later.statuses()).containsExactly(ANNOUNCED);
    assertThat(later.missedExpectations()).containsExactly(due);
    assertThat(later)
        .hasToString("deal on 2017-01-28: announced (announced 2015-10-27)"
            + "; due and not told: completed 2017-01-27");
    assertThat(told(
                announced,
                due,
                on("2017-01", Event.Type.COMPLETED).toBuilder().id(id("closed")).build())
            .on(day("2017-01-28"))
            .missedExpectations())
        .isEmpty();
  }

  @Test
  void what_is_seen_in_effect_was_so_that_day_and_perhaps_before_and_after() {
    Event seen = event("seen", Event.Type.OBSERVED_IN_EFFECT)
        .asOf(PartialDate.parse("2018-03-17"))
        .build();
    assertThat(told(seen).on(day("2018-03-17")).statuses()).containsExactly(IN_EFFECT);
    assertThat(told(seen).on(day("2010-01-01")).statuses()).containsExactly(NONE, IN_EFFECT);
    assertThat(told(seen).on(day("2018-03-18")).statuses()).containsExactly(UNTOLD);
    assertThat(goingOn(seen).on(day("2018-03-18")).statuses()).containsExactly(IN_EFFECT);
    assertThat(told(seen, on("2018-01-01", Event.Type.EFFECTIVE))
            .on(day("2017-12-31"))
            .statuses())
        .containsExactly(NONE);
  }

  @Test
  void what_is_seen_in_effect_without_any_date_may_be_so_on_every_day() {
    StatusHistory history = goingOn(event("seen", Event.Type.OBSERVED_IN_EFFECT).build());
    assertThat(history.on(day("2018-03-17")).statuses()).containsExactly(NONE, IN_EFFECT);
    assertThat(history.turningDays()).isEmpty();
    assertThat(history.subject()).isEqualTo(id("deal"));
    assertThat(history.assumptions().continuance()).isTrue();
    assertThat(history)
        .hasToString("status of deal: nothing dated"
            + "; assuming that what began goes on until an end is told");
  }

  @Test
  void what_is_not_stated_outright_may_not_have_happened() {
    Event rumour = on("2017-01-01", Event.Type.TERMINATED).toBuilder()
        .citations(List.of(CITED.toBuilder().certainty(Certainty.RUMOURED).build()))
        .build();
    Event effective = on("2016-01-01", Event.Type.EFFECTIVE);
    assertThat(goingOn(effective, rumour).on(day("2018-01-01")).statuses())
        .containsExactly(IN_EFFECT, TERMINATED);
    assertThat(goingOn(effective, rumour.toBuilder().addCitation(CITED).build())
            .on(day("2018-01-01"))
            .statuses())
        .containsExactly(TERMINATED);
  }

  @Test
  void two_ends_or_a_life_after_the_end_leave_both_possible() {
    Event effective = on("2015-01-01", Event.Type.EFFECTIVE);
    Event ended = on("2016-01-01", Event.Type.TERMINATED);
    Event expired = on("2017-01-01", Event.Type.EXPIRED);
    Event seen = on("2018-01-01", Event.Type.OBSERVED_IN_EFFECT);
    assertThat(goingOn(effective, ended, expired).on(day("2016-06-01")).statuses())
        .containsExactly(IN_EFFECT, TERMINATED);
    assertThat(goingOn(effective, ended, expired).on(day("2017-01-01")).statuses())
        .containsExactly(EXPIRED, TERMINATED);
    assertThat(goingOn(effective, ended, seen).on(day("2019-01-01")).statuses())
        .containsExactly(IN_EFFECT, TERMINATED);
  }

  @Test
  void dates_count_where_the_order_that_is_told_contradicts_them() {
    Event signed = on("2017-01-01", Event.Type.SIGNED);
    Event ended = on("2016-01-01", Event.Type.TERMINATED).toBuilder()
        .addFollows(Follows.of(signed.id()))
        .build();
    assertThat(told(signed, ended).on(day("2016-06-01")).statuses())
        .containsExactly(NONE, TERMINATED);
  }

  @Test
  void events_that_follow_each_other_in_a_circle_are_no_obstacle() {
    Event signed = on("2017-01-01", Event.Type.SIGNED).toBuilder()
        .addFollows(Follows.of(id("suspended")))
        .build();
    Event suspended = on("2017-01-01", Event.Type.SUSPENDED).toBuilder()
        .addFollows(Follows.of(id("resumed")))
        .build();
    Event resumed = on("2017-01-01", Event.Type.RESUMED).toBuilder()
        .addFollows(Follows.of(id("suspended")))
        .build();
    assertThat(goingOn(signed, suspended, resumed).on(day("2017-01-01")).statuses())
        .containsExactly(IN_EFFECT, SUSPENDED);
  }

  @Test
  void a_deprecated_claim_is_left_out() {
    Event wrong = on("2016-01-01", Event.Type.TERMINATED).toBuilder()
        .rank(Claim.Rank.DEPRECATED)
        .build();
    assertThat(goingOn(on("2015-01-01", Event.Type.EFFECTIVE), wrong)
            .on(day("2017-01-01"))
            .statuses())
        .containsExactly(IN_EFFECT);
  }

  @Test
  void without_events_it_is_not_told_how_far_it_got() {
    PossibleStatuses answer = told().on(day("2020-01-01"));
    assertThat(answer).hasToString("deal on 2020-01-01: how far is not told");
    assertThat(answer.evidence()).isEmpty();
  }

  @Test
  void every_day_of_the_years_1_to_9999_can_be_asked_about() {
    StatusHistory history = told(on("2016", Event.Type.EFFECTIVE));
    assertThat(history.on(day("0001-01-01")).statuses()).containsExactly(NONE);
    assertThat(history.on(day("9999-12-31")).statuses()).containsExactly(UNTOLD);
    assertThatThrownBy(() -> history.on(LocalDate.MAX))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("999999999");
  }

  /** Signed on 1 March, in effect from 1 July: in spring one of them, in 2016 either or none. */
  @Test
  void on_a_date_that_is_not_fully_known_is_possible_what_is_so_on_some_day_of_it() {
    StatusHistory history = told(
        on("2016-03-01", Event.Type.SIGNED),
        on("2016-07-01", Event.Type.EFFECTIVE),
        on("2016-12-31", Event.Type.TERMINATED));
    assertThat(history.on(PartialDate.parse("2016-02")).statuses()).containsExactly(NONE);
    assertThat(history.on(PartialDate.parse("2016-25")).statuses()).containsExactly(SIGNED);
    assertThat(history.on(PartialDate.parse("2016-06-30")).statuses()).containsExactly(SIGNED);
    PossibleStatuses half = history.on(PartialDate.parse("2016-40"));
    assertThat(half.is(SIGNED)).isEqualTo(Truth.UNKNOWN);
    assertThat(half.date()).hasToString("2016-40");
    assertThat(half)
        .hasToString(
            "deal on some day of the first half of 2016: not begun or signed (signed 2016-03-01)");
    assertThat(history.on(PartialDate.parse("2016")).statuses())
        .containsExactly(NONE, SIGNED, IN_EFFECT, TERMINATED);
  }

  @Test
  void an_approximate_date_is_as_long_as_the_caller_assumes_and_an_uncertain_one_any_day() {
    Event signed = on("2016-03-01", Event.Type.SIGNED);
    Event ended = on("2020-03-01", Event.Type.TERMINATED);
    PartialDate about = PartialDate.parse("2018~");
    assertThat(told(signed, ended).on(about).statuses()).containsExactly(NONE, SIGNED, TERMINATED);
    Assumptions aYear = Assumptions.builder().approximateDateToleranceDays(366).build();
    StatusHistory within = StatusHistory.of(book(signed, ended), id("deal")).assuming(aYear);
    assertThat(within.on(about).statuses()).containsExactly(SIGNED);
    assertThat(within.on(PartialDate.parse("2018?")).statuses())
        .containsExactly(NONE, SIGNED, TERMINATED);
  }

  @Test
  void a_day_told_by_one_end_settles_what_comes_after_it() {
    StatusHistory history = told(on("[..2016-03-31]", Event.Type.COMPLETED));
    assertThat(history.on(LocalDate.of(2016, 4, 1)).statuses()).containsExactly(COMPLETED);
    assertThat(history.on(LocalDate.of(2015, 4, 1)).statuses()).contains(NONE, COMPLETED);
    assertThat(history.on(PartialDate.parse("[2017..]")).statuses()).containsExactly(COMPLETED);
    assertThat(history.on(PartialDate.parse("[2017..]")))
        .asString()
        .startsWith("deal on a day no earlier than 2017: completed");
  }

  @Test
  void what_was_due_within_a_date_was_missed_by_its_last_day() {
    Event due = due();
    StatusHistory history = told(on("2015-10-27", Event.Type.ANNOUNCED), due);
    assertThat(history.on(PartialDate.parse("2016")).missedExpectations()).isEmpty();
    assertThat(history.on(PartialDate.parse("2017-01")).missedExpectations()).containsExactly(due);
  }

  @Test
  void only_an_agreement_of_the_book_has_a_history() {
    assertThatThrownBy(() -> StatusHistory.of(book(), id("nothing")))
        .isInstanceOf(UnknownEntryException.class);
    assertThatThrownBy(() -> StatusHistory.of(book(), id("buyer")))
        .isInstanceOf(UnknownEntryException.class);
    assertThatThrownBy(() -> told().on((LocalDate) null)).hasMessage("day");
  }
}
