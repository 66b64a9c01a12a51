package io.github.crossborder.analysis.status;

import static io.github.crossborder.analysis.status.AgreementStatus.ANNOUNCED;
import static io.github.crossborder.analysis.status.AgreementStatus.APPROVED;
import static io.github.crossborder.analysis.status.AgreementStatus.COMPLETED;
import static io.github.crossborder.analysis.status.AgreementStatus.EXPIRED;
import static io.github.crossborder.analysis.status.AgreementStatus.INTENDED;
import static io.github.crossborder.analysis.status.AgreementStatus.IN_EFFECT;
import static io.github.crossborder.analysis.status.AgreementStatus.NONE;
import static io.github.crossborder.analysis.status.AgreementStatus.SIGNED;
import static io.github.crossborder.analysis.status.AgreementStatus.SUSPENDED;
import static io.github.crossborder.analysis.status.AgreementStatus.TERMINATED;
import static io.github.crossborder.analysis.status.OneDeal.GOES_ON;
import static io.github.crossborder.analysis.status.OneDeal.after;
import static io.github.crossborder.analysis.status.OneDeal.book;
import static io.github.crossborder.analysis.status.OneDeal.codes;
import static io.github.crossborder.analysis.status.OneDeal.day;
import static io.github.crossborder.analysis.status.OneDeal.in;
import static io.github.crossborder.analysis.status.OneDeal.named;
import static io.github.crossborder.analysis.status.OneDeal.of;
import static io.github.crossborder.analysis.status.OneDeal.on;
import static io.github.crossborder.analysis.status.OneDeal.only;
import static io.github.crossborder.analysis.status.OneDeal.sale;
import static io.github.crossborder.analysis.status.OneDeal.term;
import static io.github.crossborder.analysis.status.OneDeal.type;
import static io.github.crossborder.deal.Id.id;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.crossborder.Assumption;
import io.github.crossborder.Assumptions;
import io.github.crossborder.Problem;
import io.github.crossborder.Truth;
import io.github.crossborder.book.DealBook;
import io.github.crossborder.deal.Agreement;
import io.github.crossborder.deal.Certainty;
import io.github.crossborder.deal.Citation;
import io.github.crossborder.deal.Event;
import io.github.crossborder.deal.Id;
import io.github.crossborder.deal.Source;
import io.github.crossborder.deal.Term;
import io.github.crossborder.place.Territory;
import io.github.crossborder.time.PartialDate;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How far deals have got, by the numbered examples of how their lives are read. */
class DealsStatusExamplesTest {
  private static final List<Agreement.Kind> DISTRIBUTION = List.of(Agreement.Kind.DISTRIBUTION);
  private static final List<Agreement.Kind> ACQUISITION = List.of(Agreement.Kind.ACQUISITION);
  private static final List<Agreement.Kind> JOINT_VENTURE = List.of(Agreement.Kind.JOINT_VENTURE);

  private static EnumSet<AgreementStatus> allButNone() {
    return EnumSet.complementOf(EnumSet.of(NONE));
  }

  private static Source source(String id, String published) {
    return Source.builder()
        .id(id(id))
        .publisher("De Tijd")
        .published(PartialDate.parse(published))
        .build();
  }

  @Test
  void deals_01_an_offer_never_expires_by_its_terms() {
    StatusHistory history = of(
        List.of(Agreement.Kind.OFFER),
        on("2020-07-31", Event.Type.ANNOUNCED),
        term(Term.Right.TENDER, "2020-09-01/2020-11-10").build(),
        on("2020-12-20", Event.Type.APPROVED));
    assertThat(history.on(day("2020-11-15")).statuses()).containsExactly(ANNOUNCED);
    assertThat(history.on(day("2020-12-31")).statuses()).containsExactly(APPROVED);
  }

  @Test
  void deals_02_a_no_shop_clause_shows_no_life() {
    StatusHistory history = of(
        List.of(Agreement.Kind.MERGER),
        on("2018-01-10", Event.Type.SIGNED),
        term(Term.Right.NEGOTIATE, "2018-01-10/2018-03-10")
            .effect(Term.Effect.FORBIDS)
            .build(),
        on("2018-06-01", Event.Type.APPROVED));
    assertThat(history.on(day("2018-04-01")).statuses()).containsExactly(SIGNED);
  }

  @Test
  void deals_03_a_joint_venture_outlives_its_remedies() {
    StatusHistory history = of(
        JOINT_VENTURE,
        on("2025", Event.Type.COMPLETED),
        term(Term.Right.SUPPLY, "2025/2028-09").effect(Term.Effect.REQUIRES).build());
    assertThat(history.on(PartialDate.parse("2029")).statuses()).containsExactly(COMPLETED);
  }

  @Test
  void deals_04_a_contract_is_in_effect_within_its_only_term_and_expires_with_it() {
    StatusHistory history = of(DISTRIBUTION, sale());
    PossibleStatuses within = history.on(day("2019-06-01"));
    assertThat(within.is(NONE)).isEqualTo(Truth.FALSE);
    assertThat(within.is(IN_EFFECT)).isEqualTo(Truth.TRUE);
    assertThat(history.on(PartialDate.parse("2021")).statuses()).containsExactly(EXPIRED);
    assertThat(history.reached(IN_EFFECT, day("2017-12-31"))).isEqualTo(Truth.FALSE);
    assertThat(history.reached(IN_EFFECT, day("2018-01-01"))).isEqualTo(Truth.TRUE);
    assertThat(history.reached(IN_EFFECT, day("2021-01-01"))).isEqualTo(Truth.TRUE);
  }

  @Test
  void deals_05_what_was_only_intended_may_never_have_begun() {
    Event intended = on("2017", Event.Type.INTENDED);
    Term early = sale().toBuilder().citations(List.of(Citation.of(id("early")))).build();
    StatusHistory before = of(DISTRIBUTION, source("early", "2017"), intended, early);
    assertThat(before.on(PartialDate.parse("2019")).statuses())
        .containsExactly(INTENDED, IN_EFFECT);
    assertThat(before.on(PartialDate.parse("2021")).statuses()).containsExactly(INTENDED, EXPIRED);
    Term late = sale().toBuilder().citations(List.of(Citation.of(id("late")))).build();
    StatusHistory during = of(DISTRIBUTION, source("late", "2019"), intended, late);
    assertThat(during.on(PartialDate.parse("2019")).statuses()).containsExactly(IN_EFFECT);
    Term asOf = sale().toBuilder().asOf(PartialDate.parse("2018-06")).build();
    assertThat(of(DISTRIBUTION, intended, asOf).on(PartialDate.parse("2019")).statuses())
        .containsExactly(IN_EFFECT);
  }

  @Test
  void deals_06_an_end_that_is_only_rumoured_takes_no_expiry_away() {
    StatusHistory history = of(
        DISTRIBUTION,
        on("2017", Event.Type.SIGNED),
        only(Certainty.RUMOURED, on("2019", Event.Type.TERMINATED)),
        sale());
    assertThat(history.on(PartialDate.parse("2021")).statuses())
        .containsExactly(EXPIRED, TERMINATED);
  }

  @Test
  void deals_07_a_non_compete_clause_has_no_bearing_on_the_life_of_a_contract() {
    Term rivals = term(Term.Right.COMPETE, "2018-01-01/2023-12-31")
        .effect(Term.Effect.FORBIDS)
        .build();
    assertThat(of(DISTRIBUTION, sale(), rivals).on(PartialDate.parse("2021")).statuses())
        .containsExactly(EXPIRED);
  }

  @Test
  void deals_08_a_signing_that_follows_an_end_begins_a_new_life() {
    Event signed = on("2018", Event.Type.SIGNED);
    Event ended = on("2019", Event.Type.TERMINATED);
    Event again = named("again", on("2020", Event.Type.SIGNED));
    StatusHistory unlinked = of(DISTRIBUTION, signed, ended, again);
    assertThat(unlinked.on(PartialDate.parse("2021")).statuses())
        .containsExactly(SIGNED, TERMINATED);
    assertThat(codes(unlinked)).containsExactly("step-after-end");
    StatusHistory linked = of(DISTRIBUTION, signed, ended, after(again, ended, signed));
    assertThat(linked.on(PartialDate.parse("2021")).statuses()).containsExactly(SIGNED);
    assertThat(linked.on(day("2019-12-31")).statuses()).containsExactly(TERMINATED);
    assertThat(linked.findings()).isEmpty();
  }

  @Test
  void deals_09_what_is_seen_after_its_completion_leaves_a_deal_completed() {
    Event closed = on("2020-03-02", Event.Type.COMPLETED);
    Event seen = on("2020-06-15", Event.Type.OBSERVED_IN_EFFECT);
    StatusHistory acquisition = of(ACQUISITION, closed, seen).assuming(GOES_ON);
    assertThat(acquisition.on(day("2020-07-01")).statuses()).containsExactly(COMPLETED);
    StatusHistory supply = of(List.of(Agreement.Kind.SUPPLY), closed, seen).assuming(GOES_ON);
    assertThat(supply.on(day("2020-06-14")).statuses()).containsExactly(COMPLETED);
    assertThat(supply.on(day("2020-07-01")).statuses()).containsExactly(IN_EFFECT, COMPLETED);
    assertThat(codes(supply)).containsExactly("step-after-completion");
    StatusHistory amended =
        of(ACQUISITION, closed, on("2020-06-15", Event.Type.AMENDED)).assuming(GOES_ON);
    assertThat(amended.on(day("2020-07-01")).statuses()).containsExactly(COMPLETED);
  }

  @Test
  void deals_10_a_consent_after_the_completion_contradicts_it() {
    Event completed = on("2020-06-05", Event.Type.COMPLETED);
    Event signed = on("2020-06-05", Event.Type.SIGNED);
    Event approved = on("2020-10-10", Event.Type.APPROVED);
    StatusHistory unlinked = of(JOINT_VENTURE, completed, signed, approved);
    assertThat(unlinked.on(PartialDate.parse("2020-07")).statuses())
        .containsExactly(SIGNED, COMPLETED);
    assertThat(unlinked.on(PartialDate.parse("2020-11")).statuses())
        .containsExactly(APPROVED, COMPLETED);
    assertThat(unlinked.reached(COMPLETED, day("2020-11-01"))).isEqualTo(Truth.UNKNOWN);
    assertThat(codes(unlinked)).containsExactly("step-after-completion");
    StatusHistory linked = of(JOINT_VENTURE, completed, signed, after(approved, completed));
    assertThat(linked.on(PartialDate.parse("2020-11")).statuses()).containsExactly(COMPLETED);
    assertThat(linked.reached(COMPLETED, day("2020-11-01"))).isEqualTo(Truth.TRUE);
    assertThat(linked.findings()).isEmpty();
  }

  @Test
  void deals_11_an_event_of_a_type_that_is_not_known_may_be_any_step() {
    StatusHistory history =
        of(DISTRIBUTION, on("2018", Event.Type.SIGNED), on("2019", type("cancelled")));
    PossibleStatuses later = history.on(PartialDate.parse("2020"));
    assertThat(later.statuses()).isEqualTo(allButNone());
    assertThat(later.toString()).contains("cancelled");
    assertThat(history.reached(SIGNED, day("2020-01-01"))).isEqualTo(Truth.TRUE);
    assertThat(history.reached(COMPLETED, day("2020-01-01"))).isEqualTo(Truth.UNKNOWN);
    assertThat(history.reached(COMPLETED, day("2018-12-31"))).isEqualTo(Truth.FALSE);
    StatusHistory assumed =
        history.assuming(Assumptions.none().with(Assumption.UNKNOWN_EVENTS_MOVE_NOTHING));
    assertThat(assumed.on(PartialDate.parse("2020")).statuses()).containsExactly(SIGNED);
    assertThat(later.settledBy(COMPLETED)).containsExactly(Assumption.UNKNOWN_EVENTS_MOVE_NOTHING);
  }

  @Test
  void deals_12_closed_may_mean_completed_or_ended() {
    StatusHistory history =
        of(ACQUISITION, on("2019", Event.Type.SIGNED), on("2020", Event.Type.CLOSED));
    assertThat(history.on(PartialDate.parse("2021")).statuses())
        .containsExactly(SIGNED, COMPLETED, TERMINATED);
    assertThat(codes(history)).containsExactly("closed-agreement");
    assertThat(history.findings().get(0).message()).contains("completed");
  }

  @Test
  void deals_13_how_far_is_not_told_where_no_event_and_no_term_is() {
    DealBook named = book(DISTRIBUTION, source("article", "2017"));
    Agreement deal = named.get(id("deal"), Agreement.class).toBuilder()
        .citations(List.of(Citation.of(id("article"))))
        .build();
    DealBook book = DealBook.builder()
        .add(source("article", "2017"))
        .addAll(named.entries().stream()
            .filter(entry -> !List.of(id("deal"), id("article")).contains(entry.id()))
            .toList())
        .add(deal)
        .build();
    PossibleStatuses answer = StatusHistory.of(book, id("deal")).on(PartialDate.parse("2018"));
    assertThat(answer.is(NONE)).isEqualTo(Truth.FALSE);
    assertThat(answer.statuses()).isEqualTo(allButNone());
    assertThat(answer.toString()).contains("how far is not told");
    assertThat(StatusHistory.of(book, id("deal")).on(PartialDate.parse("2016")).is(NONE))
        .isEqualTo(Truth.UNKNOWN);
    assertThat(StatusHistory.of(book, id("deal")).reached(COMPLETED, day("2018-01-01")))
        .isEqualTo(Truth.UNKNOWN);
  }

  @Test
  void a_refusal_stands_until_it_is_agreed_signed_or_approved() {
    StatusHistory history = of(
        ACQUISITION,
        on("2018-01-01", Event.Type.ANNOUNCED),
        on("2018-02-01", Event.Type.REJECTED),
        on("2018-04-01", Event.Type.APPROVED));
    assertThat(history.on(day("2018-03-01")).statuses()).containsExactly(AgreementStatus.REJECTED);
    assertThat(history.on(day("2018-04-01")).statuses()).containsExactly(APPROVED);
  }

  /** What opens on a day comes first on it, and an amendment shows that it went on until then. */
  @Test
  void a_day_begins_with_what_opens_and_an_amendment_shows_life() {
    StatusHistory history = of(
        DISTRIBUTION,
        on("2018-01-01", Event.Type.EFFECTIVE),
        on("2018-01-01", Event.Type.SUSPENDED),
        on("2018-03-01", Event.Type.AMENDED));
    assertThat(history.on(day("2018-01-01")).statuses()).containsExactly(SUSPENDED);
    assertThat(history.on(day("2018-02-01")).statuses()).containsExactly(SUSPENDED);
  }

  @Test
  void deals_14_an_authority_may_still_clear_a_dead_deal() {
    StatusHistory history = of(
        ACQUISITION,
        on("2019-06", Event.Type.TERMINATED),
        in("ZA", "2019-08", Event.Type.APPROVED));
    assertThat(history.on(PartialDate.parse("2020"), Territory.of("ZA")).statuses())
        .containsExactly(TERMINATED);
    assertThat(history.findings()).isEmpty();
  }

  @Test
  void deals_15_the_whole_is_the_union_of_the_places_told_of() {
    StatusHistory history = of(
            ACQUISITION,
            in("SG", "2018-03-26", Event.Type.COMPLETED),
            in("PH", "2018-04-01", Event.Type.SUSPENDED))
        .assuming(GOES_ON);
    assertThat(history.on(day("2018-05-01")).statuses()).containsExactly(SUSPENDED, COMPLETED);
    assertThat(history.on(day("2018-05-01"), Territory.of("SG")).statuses())
        .containsExactly(COMPLETED);
    assertThat(history.on(day("2018-05-01"), Territory.of("JP")).statuses())
        .isEqualTo(EnumSet.allOf(AgreementStatus.class));
  }

  @Test
  void deals_40_a_day_told_by_one_end_settles_what_comes_after_it() {
    StatusHistory history = of(
        List.of(Agreement.Kind.OFFER),
        on("2023-10-01", Event.Type.ANNOUNCED),
        on("[..2024-03-31]", Event.Type.COMPLETED));
    assertThat(history.on(day("2024-04-01")).is(COMPLETED)).isEqualTo(Truth.TRUE);
    assertThat(history.on(day("2024-01-01")).statuses()).containsExactly(ANNOUNCED, COMPLETED);
  }

  @Test
  void forecasts_of_what_is_recorded_as_done_are_found() {
    StatusHistory history = of(
        ACQUISITION,
        on("2019", Event.Type.SIGNED),
        only(Certainty.FORECAST, on("2020", Event.Type.COMPLETED)));
    assertThat(history.on(day("2021-01-01")).statuses()).containsExactly(SIGNED, COMPLETED);
    assertThat(codes(history)).containsExactly("forecast-as-occurred");
    assertThat(codes(of(ACQUISITION, only(Certainty.RUMOURED, on("2020", Event.Type.COMPLETED)))))
        .isEmpty();
  }

  @Test
  void a_term_that_begins_after_a_sure_end_is_found() {
    Event ended = on("2017", Event.Type.TERMINATED);
    assertThat(codes(of(DISTRIBUTION, ended, sale()))).containsExactly("term-outside-life");
    assertThat(codes(of(DISTRIBUTION, on("2019", Event.Type.TERMINATED), sale())))
        .isEmpty();
    assertThat(codes(of(DISTRIBUTION, only(Certainty.RUMOURED, ended), sale()))).isEmpty();
    Term before = term(Term.Right.LIST, "2016-01-01/2016-12-31").build();
    assertThat(of(DISTRIBUTION, ended, before, sale()).findings())
        .extracting(Problem::path)
        .containsExactly("sell");
  }

  @Test
  void ids_of_what_has_no_life_are_told() {
    Id none = id("buyer");
    org.assertj.core.api.Assertions.assertThatThrownBy(() -> StatusHistory.of(book(), none))
        .hasMessageContaining("expected an agreement, term or transfer");
  }
}
