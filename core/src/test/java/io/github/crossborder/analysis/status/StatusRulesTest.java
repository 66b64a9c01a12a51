package io.github.crossborder.analysis.status;

import static io.github.crossborder.analysis.status.AgreementStatus.AGREED;
import static io.github.crossborder.analysis.status.AgreementStatus.APPROVED;
import static io.github.crossborder.analysis.status.AgreementStatus.COMPLETED;
import static io.github.crossborder.analysis.status.AgreementStatus.EXPIRED;
import static io.github.crossborder.analysis.status.AgreementStatus.IN_EFFECT;
import static io.github.crossborder.analysis.status.AgreementStatus.NONE;
import static io.github.crossborder.analysis.status.AgreementStatus.REJECTED;
import static io.github.crossborder.analysis.status.AgreementStatus.SIGNED;
import static io.github.crossborder.analysis.status.AgreementStatus.SUSPENDED;
import static io.github.crossborder.analysis.status.AgreementStatus.TERMINATED;
import static io.github.crossborder.analysis.status.OneDeal.GOES_ON;
import static io.github.crossborder.analysis.status.OneDeal.after;
import static io.github.crossborder.analysis.status.OneDeal.codes;
import static io.github.crossborder.analysis.status.OneDeal.day;
import static io.github.crossborder.analysis.status.OneDeal.named;
import static io.github.crossborder.analysis.status.OneDeal.only;
import static io.github.crossborder.analysis.status.OneDeal.sale;
import static io.github.crossborder.analysis.status.OneDeal.term;
import static io.github.crossborder.deal.Id.id;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.crossborder.Truth;
import io.github.crossborder.deal.Agreement;
import io.github.crossborder.deal.Certainty;
import io.github.crossborder.deal.Claim;
import io.github.crossborder.deal.Entry;
import io.github.crossborder.deal.Event;
import io.github.crossborder.deal.Follows;
import io.github.crossborder.deal.Term;
import io.github.crossborder.place.Territory;
import io.github.crossborder.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** One example for each rule of how far a contract has got that no numbered example decides. */
class StatusRulesTest {
  private static StatusHistory contract(Entry... entries) {
    return OneDeal.of(List.of(Agreement.Kind.DISTRIBUTION), entries).assuming(GOES_ON);
  }

  private static Set<AgreementStatus> on(StatusHistory history, String day) {
    return history.on(day(day)).statuses();
  }

  private static Event event(String date, Event.Type type) {
    return OneDeal.on(date, type);
  }

  @Test
  void what_is_told_for_a_part_of_a_country_counts_only_perhaps_in_the_country() {
    Event ended = event("2019", Event.Type.TERMINATED).toBuilder()
        .territory(Territory.parse("BE partly"))
        .build();
    StatusHistory history = contract(event("2018", Event.Type.SIGNED), ended);
    assertThat(history.on(day("2020-01-01"), Territory.of("BE")).statuses())
        .containsExactly(SIGNED, TERMINATED);
  }

  @Test
  void an_amendment_contradicts_an_end_before_it() {
    StatusHistory history = contract(
        event("2018", Event.Type.SIGNED),
        event("2019", Event.Type.TERMINATED),
        event("2020", Event.Type.AMENDED));
    assertThat(on(history, "2020-01-01")).containsExactly(SIGNED, TERMINATED);
    assertThat(on(history, "2021-01-01")).containsExactly(SIGNED, TERMINATED);
    assertThat(codes(history)).containsExactly("step-after-end");
    Event early = event("2016", Event.Type.TERMINATED);
    assertThat(codes(contract(early, event("2017", Event.Type.AMENDED), sale())))
        .containsExactly("step-after-end");
  }

  @Test
  void a_new_life_forgets_how_far_the_one_before_it_had_got() {
    Event ended = event("2018", Event.Type.TERMINATED);
    StatusHistory history = contract(
        event("2017", Event.Type.APPROVED), ended, after(event("2019", Event.Type.AGREED), ended));
    assertThat(on(history, "2020-01-01")).containsExactly(AGREED);
    assertThat(history.reached(APPROVED, day("2020-01-01"))).isEqualTo(Truth.TRUE);
    Event again = named("again", event("2019", Event.Type.EFFECTIVE));
    assertThat(codes(contract(
            ended, after(again, ended), term(Term.Right.SELL, "2020/2021").build())))
        .isEmpty();
  }

  @Test
  void a_signing_contradicts_a_completion_even_if_it_is_said_to_follow_it() {
    Event completed = event("2018", Event.Type.COMPLETED);
    StatusHistory history = contract(completed, after(event("2019", Event.Type.SIGNED), completed));
    assertThat(on(history, "2020-01-01")).containsExactly(SIGNED, COMPLETED);
  }

  @Test
  void what_is_amended_after_its_completion_may_go_on() {
    Event completed = event("2018-03-01", Event.Type.COMPLETED);
    Event amended = event("2018-04-01", Event.Type.AMENDED);
    assertThat(on(contract(completed, amended), "2018-05-01"))
        .containsExactly(IN_EFFECT, COMPLETED);
    Event sameDay = after(event("2018-03-01", Event.Type.AMENDED), completed);
    assertThat(on(contract(completed, sameDay), "2018-03-01"))
        .containsExactly(IN_EFFECT, COMPLETED);
  }

  @Test
  void what_is_refused_within_a_term_is_rejected_and_may_have_run_out_after_it() {
    StatusHistory history =
        contract(event("2018", Event.Type.SIGNED), event("2019-05", Event.Type.REJECTED), sale());
    assertThat(on(history, "2019-01-01")).containsExactly(IN_EFFECT);
    assertThat(on(history, "2020-01-01")).containsExactly(REJECTED);
    assertThat(on(history, "2021-01-01")).containsExactly(REJECTED, EXPIRED);
    assertThat(history.reached(EXPIRED, day("2021-01-01"))).isEqualTo(Truth.UNKNOWN);
  }

  @Test
  void a_contract_expires_on_the_day_after_the_last_of_its_terms_if_each_has_an_end() {
    Term brand = term(Term.Right.USE_BRAND, "2018-01-01/2021-06-30").build();
    StatusHistory both = contract(sale(), brand);
    assertThat(on(both, "2021-06-30")).containsExactly(IN_EFFECT);
    assertThat(on(both, "2021-07-01")).containsExactly(EXPIRED);
    Term open = brand.toBuilder().validity(Period.parse("2018-01-01/..")).build();
    assertThat(on(contract(sale(), open), "2022-01-01")).containsExactly(IN_EFFECT);
    Term perhaps = open.toBuilder().condition("if all goes well").build();
    assertThat(on(contract(sale(), perhaps), "2022-01-01")).containsExactly(IN_EFFECT, EXPIRED);
    Term undated = perhaps.toBuilder().validity(Optional.empty()).build();
    assertThat(on(contract(sale(), undated), "2022-01-01")).containsExactly(IN_EFFECT, EXPIRED);
    StatusHistory begun = contract(event("2018-01-01", Event.Type.EFFECTIVE), sale());
    assertThat(on(begun, "2020-12-31")).containsExactly(IN_EFFECT);
    assertThat(on(begun, "2021-01-01")).containsExactly(EXPIRED);
  }

  @Test
  void what_is_not_all_of_a_contract_or_was_amended_or_lives_leaves_its_expiry_open() {
    Term some = sale().toBuilder().exhaustive(false).build();
    assertThat(on(contract(some), "2021-01-01")).containsExactly(IN_EFFECT, EXPIRED);
    Event amended = event("2019", Event.Type.AMENDED);
    assertThat(on(contract(sale(), amended), "2021-01-01")).containsExactly(IN_EFFECT, EXPIRED);
    Event seen = event("2022", Event.Type.OBSERVED_IN_EFFECT);
    assertThat(on(contract(sale(), seen), "2021-06-01")).containsExactly(IN_EFFECT, EXPIRED);
  }

  @Test
  void an_amendment_after_its_term_shows_that_a_contract_had_not_lapsed() {
    StatusHistory history =
        OneDeal.of(List.of(Agreement.Kind.DISTRIBUTION), sale(), event("2022", Event.Type.AMENDED));
    assertThat(on(history, "2021-06-01")).containsExactly(IN_EFFECT, EXPIRED);
  }

  @Test
  void an_end_or_a_completion_that_is_told_replaces_the_expiry() {
    for (Event.Type type : List.of(Event.Type.TERMINATED, Event.Type.COMPLETED)) {
      StatusHistory history = contract(sale(), event("2019", type));
      assertThat(on(history, "2022-01-01")).containsExactly(StatusMove.to(type));
    }
    Event rumour = only(Certainty.RUMOURED, event("2019", Event.Type.COMPLETED));
    assertThat(on(contract(sale(), rumour), "2022-01-01")).containsExactly(COMPLETED, EXPIRED);
  }

  @Test
  void a_term_of_another_right_is_no_later_stage() {
    List<Agreement.Kind> kinds = List.of(Agreement.Kind.DISTRIBUTION);
    Term.Builder later = term(Term.Right.SELL, "2021-06-01/2022-12-31")
        .id(id("later"))
        .addFollows(Follows.of(id("sell")));
    assertThat(on(OneDeal.of(kinds, sale(), later.build()), "2021-03-01"))
        .containsExactly(IN_EFFECT);
    Term brand = later.right(Term.Right.USE_BRAND).build();
    assertThat(on(OneDeal.of(kinds, sale(), brand), "2021-03-01")).contains(SUSPENDED, EXPIRED);
  }

  @Test
  void nothing_had_begun_only_before_the_first_sure_step_and_term() {
    StatusHistory history = contract(
        only(Certainty.RUMOURED, event("2016", Event.Type.ANNOUNCED)),
        event("2017-06-01", Event.Type.SIGNED));
    assertThat(on(history, "2015-12-31")).containsExactly(NONE);
    assertThat(on(history, "2017-01-01")).containsExactly(NONE, AgreementStatus.ANNOUNCED);
    assertThat(on(history, "2017-06-01")).containsExactly(SIGNED);
    assertThat(on(contract(sale()), "2018-01-01")).containsExactly(IN_EFFECT);
  }

  @Test
  void what_has_no_date_may_come_after_the_signing_that_began_a_new_life() {
    Event expired = event("2018", Event.Type.EXPIRED);
    Event undated = OneDeal.event("effective", Event.Type.EFFECTIVE).build();
    StatusHistory history =
        contract(expired, after(event("2019", Event.Type.SIGNED), expired), undated);
    assertThat(on(history, "2020-01-01")).contains(SIGNED, IN_EFFECT);
  }

  @Test
  void an_order_without_contradiction_counts_alone_where_there_is_one() {
    StatusHistory history = contract(
        event("2018-06-01", Event.Type.COMPLETED), event("[2017-01..2019-12]", Event.Type.SIGNED));
    assertThat(on(history, "2018-07-01")).containsExactly(COMPLETED);
    assertThat(history.reached(SIGNED, day("2018-07-01"))).isEqualTo(Truth.TRUE);
    StatusHistory ended = contract(
        OneDeal.event("terminated", Event.Type.TERMINATED).build(),
        event("2018-06-01", Event.Type.EFFECTIVE));
    assertThat(on(ended, "2018-05-31")).containsExactly(NONE);
    assertThat(on(ended, "2019-01-01")).containsExactly(IN_EFFECT, TERMINATED);
  }

  @Test
  void a_term_about_competing_or_a_deprecated_one_does_not_keep_a_contract_from_expiring() {
    Term rivals = term(Term.Right.COMPETE, "2018-01-01/2023-12-31").build();
    Term withdrawn = term(Term.Right.LIST, "2018-01-01/2023-12-31")
        .rank(Claim.Rank.DEPRECATED)
        .build();
    assertThat(on(contract(sale(), rivals, withdrawn), "2021-01-01")).containsExactly(EXPIRED);
  }
}
