package io.github.crossborder.analysis;

import static io.github.crossborder.analysis.AgreementStatus.ANNOUNCED;
import static io.github.crossborder.analysis.AgreementStatus.APPROVED;
import static io.github.crossborder.analysis.AgreementStatus.EXPIRED;
import static io.github.crossborder.analysis.AgreementStatus.IN_EFFECT;
import static io.github.crossborder.analysis.AgreementStatus.REJECTED;
import static io.github.crossborder.analysis.AgreementStatus.SUSPENDED;
import static io.github.crossborder.analysis.AgreementStatus.TERMINATED;
import static io.github.crossborder.analysis.OneDeal.CITED;
import static io.github.crossborder.analysis.OneDeal.day;
import static io.github.crossborder.analysis.OneDeal.goingOn;
import static io.github.crossborder.analysis.OneDeal.in;
import static io.github.crossborder.analysis.OneDeal.on;
import static io.github.crossborder.analysis.OneDeal.told;
import static io.github.crossborder.analysis.OneDeal.until;
import static io.github.crossborder.deal.Id.id;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.crossborder.deal.Event;
import io.github.crossborder.deal.Term;
import io.github.crossborder.place.Territory;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

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
    assertThat(history.on(day("2019-07-01")).reasons(EXPIRED))
        .containsExactlyInAnyOrder(shops, brand);
    Term open = Term.builder()
        .id(id("open"))
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
    assertThat(history.on(day("2021-01-01")).statuses()).containsExactly(EXPIRED);
  }
}
