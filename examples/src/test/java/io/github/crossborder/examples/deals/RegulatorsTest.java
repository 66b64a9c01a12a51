package io.github.crossborder.examples.deals;

import static io.github.crossborder.deal.Id.id;
import static io.github.crossborder.examples.deals.Recorded.CITED;
import static io.github.crossborder.examples.deals.Recorded.assertKept;
import static io.github.crossborder.examples.deals.Recorded.assertRefused;
import static io.github.crossborder.examples.deals.Recorded.company;
import static io.github.crossborder.examples.deals.Recorded.event;
import static io.github.crossborder.examples.deals.Recorded.releases;
import static io.github.crossborder.examples.deals.Recorded.transfer;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.crossborder.Truth;
import io.github.crossborder.analysis.timeline.Timeline;
import io.github.crossborder.book.DealBook;
import io.github.crossborder.deal.Agreement;
import io.github.crossborder.deal.Event;
import io.github.crossborder.deal.Follows;
import io.github.crossborder.deal.Name;
import io.github.crossborder.deal.PublicBody;
import io.github.crossborder.deal.Role;
import io.github.crossborder.deal.Transfer;
import io.github.crossborder.place.Territory;
import io.github.crossborder.quantity.Quantity;
import io.github.crossborder.quantity.UnitOfMeasure;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Microsoft buys Activision Blizzard, 2022 to 2023: each authority decides for its own territory,
 * and not alike. A decision is an event for each authority, with the condition that it sets.
 */
class RegulatorsTest {
  private static final DealBook BOOK = DealBook.builder()
      .add(releases("Microsoft"))
      .add(company("microsoft", "Microsoft", "US"))
      .add(company("activision", "Activision Blizzard", "US"))
      .add(
          authority("european-commission", "European Commission"),
          authority("cma", "Competition and Markets Authority"),
          authority("ftc", "Federal Trade Commission"))
      .add(Agreement.builder()
          .id(id("purchase"))
          .addKind(Agreement.Kind.ACQUISITION)
          .addParty(id("microsoft"), Role.BUYER)
          .addParty(id("activision"), Role.TARGET)
          .addCitation(CITED)
          .build())
      .add(transfer("price", "purchase", Transfer.Kind.CASH)
          .from(id("microsoft"))
          .quantity(Quantity.exactly(95, UnitOfMeasure.of("USD").per(UnitOfMeasure.SHARE)))
          .build())
      .add(
          event("announced", Event.Type.ANNOUNCED, "purchase", "2022-01-18").build(),
          decision("us", Event.Type.CHALLENGED, "2022-12-08", "ftc", "US").build(),
          decision("gb-refusal", Event.Type.REJECTED, "2023-04-26", "cma", "GB").build(),
          decision("eu", Event.Type.APPROVED, "2023-05-15", "european-commission", "EU")
              .condition("Free licences for ten years to stream the games from any cloud.")
              .build(),
          decision("gb", Event.Type.APPROVED, "2023-10-13", "cma", "GB")
              .condition("The rights to stream the games from the cloud go to Ubisoft.")
              .addFollows(Follows.of(id("gb-refusal")))
              .build())
      .add(
          event("last-day", Event.Type.COMPLETED, "purchase", "2023-07-18")
              .status(Event.Status.DEADLINE)
              .build(),
          event("later-last-day", Event.Type.COMPLETED, "purchase", "2023-10-18")
              .status(Event.Status.DEADLINE)
              .build(),
          event("closed", Event.Type.COMPLETED, "purchase", "2023-10-13")
              .addFollows(Follows.of(id("gb")))
              .build())
      .build();

  private static PublicBody authority(String id, String name) {
    return PublicBody.builder()
        .id(id(id))
        .addName(Name.of(name))
        .addCitation(CITED)
        .build();
  }

  private static Event.Builder decision(
      String id, Event.Type type, String date, String authority, String territory) {
    return event(id, type, "purchase", date)
        .addParticipant(id(authority), Role.AUTHORITY)
        .territory(Territory.of(territory));
  }

  private static List<Event> decisionsFor(String country) {
    return BOOK.entries(Event.class).stream()
        .filter(event -> event
            .territory()
            .filter(where -> where.covers(Territory.of(country)) == Truth.TRUE)
            .isPresent())
        .toList();
  }

  @Test
  void one_territory_approves_what_another_refuses() {
    assertThat(BOOK.get(id("eu"), Event.class).type()).isEqualTo(Event.Type.APPROVED);
    assertThat(BOOK.get(id("gb-refusal"), Event.class).type()).isEqualTo(Event.Type.REJECTED);
    assertThat(decisionsFor("US")).extracting(Event::type).containsExactly(Event.Type.CHALLENGED);
  }

  @Test
  void a_decision_of_the_union_is_one_for_its_members_on_that_day() {
    Territory decided = BOOK.get(id("eu"), Event.class).territory().orElseThrow();
    LocalDate day = LocalDate.of(2023, 5, 15);
    assertThat(decided.covers(Territory.of("BE"), day)).isEqualTo(Truth.TRUE);
    assertThat(decided.covers(Territory.of("GB"), day)).isEqualTo(Truth.FALSE);
  }

  @Test
  void an_approval_says_on_what_condition() {
    assertThat(BOOK.get(id("eu"), Event.class).condition())
        .hasValueSatisfying(condition -> assertThat(condition).contains("ten years"));
    assertThat(Timeline.of(BOOK).isBefore(id("gb-refusal"), id("gb"))).isEqualTo(Truth.TRUE);
  }

  @Test
  void a_careless_record_is_refused() {
    assertRefused(
        "blank-text",
        "gb/condition",
        () -> BOOK.get(id("gb"), Event.class).toBuilder().condition(" ").build());
    assertRefused("unknown-area-code", "code", () -> Territory.of("UK"));
    assertRefused(
        "wrong-kind",
        "us-court/participants[0]/party",
        () -> BOOK.toBuilder()
            .add(decision("us-court", Event.Type.REJECTED, "2023-07-11", "releases", "US")
                .build())
            .build());
    assertRefused(
        "dangling-reference",
        "cn/participants[0]/party",
        () -> BOOK.toBuilder()
            .add(decision("cn", Event.Type.APPROVED, "2023-05", "samr", "CN").build())
            .build());
  }

  @Test
  void json_keeps_it() {
    assertKept(BOOK);
  }
}
