package io.github.crossborder.analysis.status;

import static io.github.crossborder.deal.Id.id;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.crossborder.deal.Certainty;
import io.github.crossborder.deal.Event;
import io.github.crossborder.deal.Follows;
import io.github.crossborder.quantity.Quantity;
import io.github.crossborder.quantity.UnitOfMeasure;
import io.github.crossborder.time.PartialDate;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Lags and causes place the steps of a deal as a timeline does. */
class StatusByLinksTest {

  @Test
  void a_step_that_caused_a_dated_event_was_reached_by_its_day() {
    Event signed = OneDeal.event("signed", Event.Type.SIGNED).build();
    Event filed = OneDeal.event("filed", new Event.Type("filed")).build().toBuilder()
        .date(PartialDate.parse("2018-03-01"))
        .addBecause(id("signed"))
        .build();
    StatusHistory history = StatusHistory.of(OneDeal.book(signed, filed), id("deal"));
    assertThat(history.on(LocalDate.of(2018, 3, 1)).statuses())
        .containsExactly(AgreementStatus.SIGNED);
    assertThat(history.on(LocalDate.of(2018, 2, 28)).statuses())
        .containsExactly(AgreementStatus.NONE, AgreementStatus.SIGNED);
  }

  @Test
  void a_completion_is_reached_by_the_end_of_its_lag_also_by_way_of_what_shares_its_cause() {
    Event signed = OneDeal.event("signed", Event.Type.SIGNED).build();
    Event closed = OneDeal.event("completed", Event.Type.COMPLETED)
        .addFollows(Follows.of(id("signed"), Quantity.atMost(2, UnitOfMeasure.MONTH)))
        .build();
    Event announced = OneDeal.on("2018-03-01", Event.Type.MEETING).toBuilder()
        .addFollows(Follows.of(id("signed"), Quantity.exactly(7, UnitOfMeasure.DAY)))
        .build();
    StatusHistory history = StatusHistory.of(OneDeal.book(signed, closed, announced), id("deal"));
    assertThat(history.on(LocalDate.of(2018, 2, 21)).statuses())
        .contains(AgreementStatus.NONE, AgreementStatus.SIGNED);
    assertThat(history.on(LocalDate.of(2018, 2, 23)).statuses())
        .containsExactlyInAnyOrder(AgreementStatus.SIGNED, AgreementStatus.COMPLETED);
    assertThat(history.on(LocalDate.of(2018, 4, 24)).statuses())
        .containsExactly(AgreementStatus.COMPLETED);
  }

  @Test
  void what_perhaps_did_not_happen_bounds_nothing_that_did() {
    Event rumoured = OneDeal.on("2018-03-01", Event.Type.MEETING).toBuilder()
        .citations(
            List.of(OneDeal.CITED.toBuilder().certainty(Certainty.RUMOURED).build()))
        .build();
    Event signed = OneDeal.event("signed", Event.Type.SIGNED)
        .addFollows(Follows.of(rumoured.id()))
        .build();
    assertThat(OneDeal.told(rumoured, signed).on(LocalDate.of(2018, 2, 1)).statuses())
        .containsExactly(AgreementStatus.NONE, AgreementStatus.SIGNED);
  }
}
