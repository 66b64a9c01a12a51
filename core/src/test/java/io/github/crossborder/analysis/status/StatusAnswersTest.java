package io.github.crossborder.analysis.status;

import static io.github.crossborder.analysis.status.AgreementStatus.IN_EFFECT;
import static io.github.crossborder.analysis.status.AgreementStatus.SIGNED;
import static io.github.crossborder.analysis.status.AgreementStatus.SUSPENDED;
import static io.github.crossborder.analysis.status.AgreementStatus.TERMINATED;
import static io.github.crossborder.analysis.status.OneDeal.GOES_ON;
import static io.github.crossborder.analysis.status.OneDeal.book;
import static io.github.crossborder.analysis.status.OneDeal.day;
import static io.github.crossborder.analysis.status.OneDeal.event;
import static io.github.crossborder.analysis.status.OneDeal.in;
import static io.github.crossborder.analysis.status.OneDeal.on;
import static io.github.crossborder.analysis.status.OneDeal.told;
import static io.github.crossborder.analysis.status.OneDeal.until;
import static io.github.crossborder.deal.Id.id;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.crossborder.Assumption;
import io.github.crossborder.Assumptions;
import io.github.crossborder.Truth;
import io.github.crossborder.book.DealBook;
import io.github.crossborder.book.UnknownEntryException;
import io.github.crossborder.deal.Agreement;
import io.github.crossborder.deal.Event;
import io.github.crossborder.place.Territory;
import io.github.crossborder.time.PartialDate;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What can be asked of a history, and what its answers keep. */
class StatusAnswersTest {
  private static final Event EFFECTIVE = on("2018-01-01", Event.Type.EFFECTIVE);
  private static final Event ENDED = on("2019-01-31", Event.Type.TERMINATED);

  @Test
  void a_term_has_a_history_of_its_own() {
    Event gone = event("gone", Event.Type.TERMINATED)
        .about(List.of(id("sole")))
        .date(PartialDate.parse("2018-06-30"))
        .build();
    DealBook book = book(EFFECTIVE, until("sole", "2020-12-31").build(), gone);
    StatusHistory history = StatusHistory.of(book, id("sole"));
    assertThat(history.subject()).isEqualTo(id("sole"));
    assertThat(history.on(day("2018-07-01")).statuses()).containsExactly(TERMINATED);
    assertThat(history.on(day("2018-07-01")).subject()).isEqualTo(id("sole"));
    assertThat(StatusHistory.of(book, id("deal")).on(day("2018-01-01")).statuses())
        .containsExactly(IN_EFFECT);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
        deel  | no entry 'deel'; expected a claim; did you mean 'deal'?
        buyer | 'buyer' is a company; expected an agreement, term or transfer
        ended | 'ended' is an event; expected an agreement, term or transfer
        """)
  void nothing_else_has_one(String unfit, String message) {
    DealBook book = book(ENDED.toBuilder().id(id("ended")).build());
    assertThatThrownBy(() -> StatusHistory.of(book, id(unfit)))
        .isInstanceOf(UnknownEntryException.class)
        .hasMessageContaining(message);
  }

  @Test
  void assumptions_take_the_place_of_those_before() {
    StatusHistory history = told(EFFECTIVE).assuming(GOES_ON);
    assertThat(history.on(day("2018-07-01")).is(IN_EFFECT)).isEqualTo(Truth.TRUE);
    assertThat(history.assuming(Assumptions.none()).on(day("2018-07-01")).is(IN_EFFECT))
        .isEqualTo(Truth.UNKNOWN);
  }

  @Test
  void what_is_open_names_the_assumption_that_settles_it() {
    PossibleStatuses later = told(EFFECTIVE).on(day("2018-07-01"));
    assertThat(later.settledBy(IN_EFFECT)).containsExactly(Assumption.CONTINUANCE);
    assertThat(later.settledBy(SUSPENDED)).containsExactly(Assumption.CONTINUANCE);
    assertThat(later.settledBy(SIGNED)).as("it is not").isEmpty();
    PossibleStatuses inGb =
        told(in("GB", "2018-01-01~", Event.Type.SIGNED)).on(day("2018-06-01"), Territory.of("GB"));
    assertThat(inGb.settledBy(SIGNED)).containsExactly(Assumption.APPROXIMATE_DATE_TOLERANCE);
    PossibleStatuses uncertain = told(on("2018-01-01?", Event.Type.SIGNED)).on(day("2018-06-01"));
    assertThat(uncertain.settledBy(SIGNED)).as("only another source would").isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2017-12-31, FALSE",
    "2018-01-01, TRUE",
    "2018-06, TRUE",
    "2017, FALSE",
    "2018?, UNKNOWN",
    "2019-06-01, UNKNOWN"
  })
  void a_joint_venture_took_effect_once_it_was_in_effect(String date, Truth expected) {
    Event perhaps = on("2019", Event.Type.SUSPENDED);
    DealBook book = book(
        List.of(Agreement.Kind.JOINT_VENTURE),
        on("2017-10", Event.Type.SIGNED),
        EFFECTIVE,
        perhaps);
    StatusHistory history = StatusHistory.of(book, id("deal"));
    PartialDate asked = PartialDate.parse(date);
    assertThat(history.tookEffect(asked)).isEqualTo(expected);
    if (asked.precision() == PartialDate.Precision.DAY) {
      assertThat(history.tookEffect(LocalDate.parse(date))).isEqualTo(expected);
    }
  }

  @Test
  void whether_something_ever_took_effect_needs_no_day() {
    assertThat(told(on("2018-01-01", Event.Type.COMPLETED)).tookEffect()).isEqualTo(Truth.TRUE);
    assertThat(told(on("2018-01-01", Event.Type.SIGNED)).tookEffect()).isEqualTo(Truth.FALSE);
    assertThat(told().tookEffect()).isEqualTo(Truth.UNKNOWN);
  }

  @ParameterizedTest
  @CsvSource({
    "2019-01-31, false",
    "2019-02-01, true",
    "2019-01, false",
    "2019-02, true",
    "2019, true",
    "2018, false"
  })
  void it_may_be_over_from_the_day_after_its_end(String date, boolean expected) {
    StatusHistory everywhere = told(EFFECTIVE, ENDED);
    StatusHistory inBelgium = told(EFFECTIVE, in("BE", "2019-01-31", Event.Type.TERMINATED));
    PartialDate asked = PartialDate.parse(date);
    Territory belgium = Territory.of("BE");
    assertThat(everywhere.mayBeOverBefore(asked)).isEqualTo(expected);
    assertThat(everywhere.mayBeOverBefore(asked, belgium)).isEqualTo(expected);
    assertThat(inBelgium.mayBeOverBefore(asked, belgium)).isEqualTo(expected);
    assertThat(inBelgium.mayBeOverBefore(asked)).as("it goes on elsewhere").isFalse();
    if (asked.precision() == PartialDate.Precision.DAY) {
      LocalDate day = LocalDate.parse(date);
      assertThat(everywhere.mayBeOverBefore(day)).isEqualTo(expected);
      assertThat(inBelgium.mayBeOverBefore(day, belgium)).isEqualTo(expected);
    }
  }

  @Test
  void terms_that_run_out_do_not_make_it_over() {
    StatusHistory history = told(EFFECTIVE, until("sole", "2018-06-30").build());
    assertThat(history.mayBeOverBefore(day("2020-01-01"))).isFalse();
  }

  @Test
  void equal_questions_have_equal_answers() {
    PossibleStatuses answer = told(EFFECTIVE).on(day("2018-07-01"));
    assertThat(answer)
        .isEqualTo(told(EFFECTIVE).on(day("2018-07-01")))
        .hasSameHashCodeAs(told(EFFECTIVE).on(PartialDate.parse("2018-07-01")))
        .isNotEqualTo(told(EFFECTIVE).on(day("2018-07-02")))
        .isNotEqualTo(told(EFFECTIVE, ENDED).on(day("2018-07-01")))
        .isNotEqualTo(told(EFFECTIVE).assuming(GOES_ON).on(day("2018-07-01")));
    assertThat(answer.parts())
        .isEqualTo(told(EFFECTIVE).on(day("2018-07-01")).parts())
        .hasSameHashCodeAs(told(EFFECTIVE).on(day("2018-07-01")).parts())
        .isNotEqualTo(told(EFFECTIVE).on(day("2018-01-01")).parts());
  }
}
