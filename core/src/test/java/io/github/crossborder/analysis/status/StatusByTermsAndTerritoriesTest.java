package io.github.crossborder.analysis.status;

import static io.github.crossborder.analysis.status.AgreementStatus.ANNOUNCED;
import static io.github.crossborder.analysis.status.AgreementStatus.APPROVED;
import static io.github.crossborder.analysis.status.AgreementStatus.EXPIRED;
import static io.github.crossborder.analysis.status.AgreementStatus.IN_EFFECT;
import static io.github.crossborder.analysis.status.AgreementStatus.REJECTED;
import static io.github.crossborder.analysis.status.AgreementStatus.SIGNED;
import static io.github.crossborder.analysis.status.AgreementStatus.SUSPENDED;
import static io.github.crossborder.analysis.status.AgreementStatus.TERMINATED;
import static io.github.crossborder.analysis.status.OneDeal.CITED;
import static io.github.crossborder.analysis.status.OneDeal.book;
import static io.github.crossborder.analysis.status.OneDeal.day;
import static io.github.crossborder.analysis.status.OneDeal.goingOn;
import static io.github.crossborder.analysis.status.OneDeal.in;
import static io.github.crossborder.analysis.status.OneDeal.on;
import static io.github.crossborder.analysis.status.OneDeal.told;
import static io.github.crossborder.analysis.status.OneDeal.until;
import static io.github.crossborder.deal.Id.id;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.crossborder.book.DealBook;
import io.github.crossborder.deal.Agreement;
import io.github.crossborder.deal.Event;
import io.github.crossborder.deal.Term;
import io.github.crossborder.place.Territory;
import io.github.crossborder.time.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The status of a deal that has terms with an end, or events for some territories. */
class StatusByTermsAndTerritoriesTest {

  @Test
  void it_may_be_suspended_in_one_territory_alone() {
    StatusHistory history = goingOn(
        on("2016-01-01", Event.Type.EFFECTIVE), in("CN", "2017-01-01", Event.Type.SUSPENDED));
    LocalDate day = day("2017-06-01");
    assertThat(history.on(day, Territory.of("CN")).statuses()).containsExactly(SUSPENDED);
    assertThat(history.on(day, Territory.parse("CN (Shanghai)")).statuses())
        .containsExactly(SUSPENDED);
    assertThat(history.on(day, Territory.of("BE")).statuses()).containsExactly(IN_EFFECT);
    assertThat(history.on(day, Territory.of("142")).statuses())
        .containsExactly(IN_EFFECT, SUSPENDED);
    assertThat(history.on(day).statuses()).containsExactly(IN_EFFECT, SUSPENDED);
    assertThat(history.on(day).parts().toString())
        .isEqualTo("[elsewhere: in effect, CN: suspended]");
  }

  @Test
  void an_authority_decides_for_its_own_territory() {
    StatusHistory history = told(
        on("2022-01-18", Event.Type.ANNOUNCED),
        in("US", "2022-12-08", Event.Type.CHALLENGED),
        in("GB", "2023-04-26", Event.Type.REJECTED),
        in("EU", "2023-05-15", Event.Type.APPROVED),
        in("GB", "2023-10-13", Event.Type.APPROVED));
    LocalDate may = day("2023-05-20");
    assertThat(history.on(may, Territory.of("GB")).statuses()).containsExactly(REJECTED);
    assertThat(history.on(may, Territory.of("BE")).statuses()).containsExactly(APPROVED);
    assertThat(history.on(may, Territory.of("US")).statuses()).containsExactly(ANNOUNCED);
    assertThat(history.on(day("2023-10-13"), Territory.of("GB")).statuses())
        .containsExactly(APPROVED);
    assertThat(history.on(may))
        .hasToString("deal on 2023-05-20: in EU approved (approved in EU 2023-05-15)"
            + "; in GB rejected (rejected in GB 2023-04-26)"
            + "; elsewhere announced (announced 2022-01-18)");
  }

  @Test
  void it_expires_after_the_last_of_its_terms_where_each_has_an_end() {
    Event effective = on("2016-01-01", Event.Type.EFFECTIVE);
    Term shops = until("shops", "2018-12-31").build();
    Term brand = until("brand", "2019-06-30").build();
    StatusHistory history = goingOn(effective, shops, brand);
    assertThat(history.on(day("2019-06-30")).statuses()).containsExactly(IN_EFFECT);
    assertThat(history.on(day("2019-07-01")).statuses()).containsExactly(EXPIRED);
    assertThat(history.on(day("2019-07-01")).evidence(EXPIRED))
        .containsExactlyInAnyOrder(shops, brand);
    Term open = Term.builder()
        .id(id("open"))
        .right(Term.Right.SELL)
        .agreement(id("deal"))
        .grantee(id("seller"))
        .addCitation(CITED)
        .build();
    assertThat(goingOn(effective, shops, open).on(day("2030-01-01")).statuses())
        .containsExactly(IN_EFFECT);
  }

  @Test
  void terms_among_others_or_an_amendment_leave_open_whether_it_expired() {
    Event effective = on("2016-01-01", Event.Type.EFFECTIVE);
    Term some = until("some", "2018-12-31").exhaustive(false).build();
    assertThat(goingOn(effective, some).on(day("2019-01-01")).statuses())
        .containsExactly(IN_EFFECT, EXPIRED);
    assertThat(
            goingOn(effective, until("all", "2018-12-31").build(), on("2017", Event.Type.AMENDED))
                .on(day("2019-01-01"))
                .statuses())
        .containsExactly(IN_EFFECT, EXPIRED);
  }

  @Test
  void an_end_that_is_told_counts_instead_of_that_of_the_terms() {
    assertThat(goingOn(
                on("2016-01-01", Event.Type.EFFECTIVE),
                until("all", "2018-12-31").build(),
                on("2018-02-01", Event.Type.TERMINATED))
            .on(day("2020-01-01"))
            .statuses())
        .containsExactly(TERMINATED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"offer", "acquisition", "merger", "investment", "joint-venture"})
  void what_is_done_once_does_not_run_out_with_its_terms(String kind) {
    DealBook book = book(
        List.of(Agreement.Kind.ALLIANCE, new Agreement.Kind(kind)),
        on("2016-01-01", Event.Type.SIGNED),
        until("lock-up", "2018-12-31").build());
    assertThat(StatusHistory.of(book, id("deal")).on(day("2019-06-01")).statuses())
        .containsExactly(SIGNED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "moonshot",
        "loan",
        "option",
        "undertaking",
        "shareholders-agreement",
        "remedies",
        "fine",
        "commitment"
      })
  void an_agreement_runs_out_with_its_terms_and_of_an_unknown_kind_perhaps(String kind) {
    DealBook book = book(
        List.of(new Agreement.Kind(kind)),
        on("2016-01-01", Event.Type.SIGNED),
        until("shops", "2018-12-31").build());
    assertThat(StatusHistory.of(book, id("deal"))
            .assuming(OneDeal.GOES_ON)
            .on(day("2019-06-01"))
            .statuses())
        .isEqualTo(kind.equals("moonshot") ? Set.of(SIGNED, EXPIRED) : Set.of(EXPIRED));
  }

  @Test
  void a_contract_does_not_last_as_long_as_what_it_forbids() {
    Term sale = until("sale", "2018-12-31").build();
    Term rivals = until("rivals", "2020-12-31").effect(Term.Effect.FORBIDS).build();
    assertThat(goingOn(sale, rivals).on(day("2019-06-01")).statuses()).containsExactly(EXPIRED);
    assertThat(goingOn(on("2016-01-01", Event.Type.EFFECTIVE), rivals)
            .on(day("2021-06-01"))
            .statuses())
        .containsExactly(IN_EFFECT);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      2018-01-01/2019-12-31 | 2017-12-31 | NONE
      2018-01-01/2019-12-31 | 2018-01-01 | IN_EFFECT
      2018-01-01/2019-12-31 | 2019-12-31 | IN_EFFECT
      2018-01-01/2019-12-31 | 2020-01-01 | EXPIRED
      2018/..               | 2017-12-31 | NONE
      2018/..               | 2018-06-01 | NONE, IN_EFFECT
      2018/..               | 2030-01-01 | IN_EFFECT
      /2019-12-31           | 2000-01-01 | NONE, IN_EFFECT
      /2019-12-31           | 2019-12-31 | IN_EFFECT
      """)
  void within_the_time_of_a_term_it_is_in_effect(String validity, String day, String statuses) {
    Term term = until("shops", "2020").validity(Period.parse(validity)).build();
    assertThat(told(term).on(day(day)).statuses())
        .extracting(AgreementStatus::name)
        .containsExactly(statuses.split(", "));
  }

  @Test
  void a_term_that_is_in_force_leaves_what_events_tell_of_effect_and_refusals_alone() {
    Term term = until("shops", "2020-12-31").build();
    LocalDate day = day("2018-06-01");
    assertThat(goingOn(term, on("2017-01-01", Event.Type.SUSPENDED)).on(day).statuses())
        .containsExactly(SUSPENDED);
    assertThat(goingOn(term, on("2017-01-01", Event.Type.TERMINATED)).on(day).statuses())
        .containsExactly(TERMINATED);
    assertThat(goingOn(term, on("2017-01-01", Event.Type.REJECTED)).on(day).statuses())
        .containsExactly(REJECTED);
    PossibleStatuses signed = told(term, on("2019-01-01", Event.Type.SIGNED)).on(day);
    assertThat(signed).hasToString("deal on 2018-06-01: not begun or in effect (term shops)");
  }

  @Test
  void of_what_is_done_once_a_term_tells_nothing() {
    Term lockUp = until("lock-up", "2020-12-31")
        .validity(Period.parse("2018-01-01/2019-12-31"))
        .build();
    StatusHistory history =
        StatusHistory.of(book(List.of(Agreement.Kind.ACQUISITION), lockUp), id("deal"));
    assertThat(history.on(day("2018-06-01")))
        .hasToString("deal on 2018-06-01: how far is not told");
  }

  @Test
  void terms_may_end_in_one_territory_alone() {
    StatusHistory history = goingOn(
        on("2016-01-01", Event.Type.EFFECTIVE),
        until("china", "2018-12-31").territory(Territory.of("CN")).build(),
        until("belgium", "2020-12-31").territory(Territory.of("BE")).build());
    assertThat(history.on(day("2019-01-01"), Territory.of("CN")).statuses())
        .containsExactly(EXPIRED);
    assertThat(history.on(day("2019-01-01"), Territory.of("BE")).statuses())
        .containsExactly(IN_EFFECT);
    assertThat(history.on(day("2021-01-01")).parts().toString())
        .isEqualTo("[elsewhere: in effect, BE: expired, CN: expired]");
  }
}
