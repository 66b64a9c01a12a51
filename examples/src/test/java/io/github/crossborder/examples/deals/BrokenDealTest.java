package io.github.crossborder.examples.deals;

import static io.github.crossborder.deal.Id.id;
import static io.github.crossborder.examples.deals.Recorded.CITED;
import static io.github.crossborder.examples.deals.Recorded.again;
import static io.github.crossborder.examples.deals.Recorded.assertKept;
import static io.github.crossborder.examples.deals.Recorded.assertRefused;
import static io.github.crossborder.examples.deals.Recorded.company;
import static io.github.crossborder.examples.deals.Recorded.event;
import static io.github.crossborder.examples.deals.Recorded.moved;
import static io.github.crossborder.examples.deals.Recorded.releases;
import static io.github.crossborder.examples.deals.Recorded.transfer;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.crossborder.Truth;
import io.github.crossborder.analysis.timeline.Timeline;
import io.github.crossborder.book.DealBook;
import io.github.crossborder.deal.Agreement;
import io.github.crossborder.deal.Event;
import io.github.crossborder.deal.Follows;
import io.github.crossborder.deal.Role;
import io.github.crossborder.deal.Transfer;
import io.github.crossborder.quantity.Quantity;
import io.github.crossborder.quantity.UnitOfMeasure;
import io.github.crossborder.time.PartialDate;
import org.junit.jupiter.api.Test;

/**
 * Walgreens and Rite Aid, 2015 to 2017: a merger whose price and last day were changed, which
 * failed and cost a fee, and a smaller deal in its place, changed again. What happens to a deal
 * are events about it; the deal in its place is an agreement that {@code supersedes} it.
 */
class BrokenDealTest {
  private static final UnitOfMeasure USD = UnitOfMeasure.of("USD");
  private static final UnitOfMeasure USD_PER_SHARE = USD.per(UnitOfMeasure.SHARE);
  private static final DealBook BOOK = DealBook.builder()
      .add(releases("Walgreens Boots Alliance"))
      .add(company("walgreens", "Walgreens Boots Alliance", "US"))
      .add(company("rite-aid", "Rite Aid", "US"))
      .add(
          deal("merger").addKind(Agreement.Kind.MERGER).build(),
          deal("store-purchase")
              .addKind(Agreement.Kind.ACQUISITION)
              .addRelated(id("merger"), Agreement.Relation.SUPERSEDES)
              .build())
      .add(
          paid("first-price", "merger", Transfer.Kind.CASH)
              .quantity(Quantity.exactly("9.00", USD_PER_SHARE))
              .asOf(PartialDate.parse("2015-10-27"))
              .build(),
          paid("second-price", "merger", Transfer.Kind.CASH)
              .quantity(Quantity.between("6.50", "7.00", USD_PER_SHARE))
              .asOf(PartialDate.parse("2017-01-30"))
              .addFollows(Follows.of(id("first-price")))
              .build(),
          paid("break-fee", "merger", Transfer.Kind.BREAK_FEE)
              .quantity(Quantity.exactly(325_000_000, USD))
              .contingent(true)
              .condition("If the merger is terminated without approval.")
              .build())
      .add(
          stores("stores", 2_186, "2017-06-29").build(),
          stores("fewer-stores", 1_932, "2017-09")
              .addFollows(Follows.of(id("stores")))
              .build(),
          paid("store-price", "store-purchase", Transfer.Kind.CASH)
              .quantity(Quantity.plain(5_175_000_000L, -6, USD))
              .asOf(PartialDate.parse("2017-06-29"))
              .build(),
          paid("lower-store-price", "store-purchase", Transfer.Kind.CASH)
              .quantity(Quantity.plain(4_375_000_000L, -6, USD))
              .asOf(PartialDate.parse("2017-09"))
              .addFollows(Follows.of(id("store-price")))
              .build())
      .add(
          event("merger-signed", Event.Type.SIGNED, "merger", "2015-10-27").build(),
          lastDay("earlier-last-day", "2017-01-27").build(),
          event("merger-amended", Event.Type.AMENDED, "merger", "2017-01-30").build(),
          lastDay("later-last-day", "2017-07-31")
              .addBecause(id("merger-amended"))
              .build(),
          event("merger-terminated", Event.Type.TERMINATED, "merger", "2017-06-29")
              .build(),
          event("fee-due", Event.Type.EFFECTIVE, "break-fee", "2017-06-29")
              .addBecause(id("merger-terminated"))
              .build(),
          event("stores-signed", Event.Type.SIGNED, "store-purchase", "2017-06-29")
              .build(),
          event("stores-amended", Event.Type.AMENDED, "store-purchase", "2017-09")
              .addFollows(Follows.of(id("stores-signed")))
              .build())
      .build();

  private static Agreement.Builder deal(String id) {
    return Agreement.builder()
        .id(id(id))
        .addParty(id("walgreens"), Role.BUYER)
        .addParty(id("rite-aid"), id.equals("merger") ? Role.TARGET : Role.SELLER)
        .addCitation(CITED);
  }

  private static Transfer.Builder paid(String id, String deal, Transfer.Kind kind) {
    return transfer(id, deal, kind).from(id("walgreens"));
  }

  private static Transfer.Builder stores(String id, int count, String asOf) {
    return transfer(id, "store-purchase", Transfer.Kind.ASSETS)
        .from(id("rite-aid"))
        .to(id("walgreens"))
        .quantity(Quantity.exactly(count, UnitOfMeasure.ITEM))
        .asOf(PartialDate.parse(asOf));
  }

  private static Event.Builder lastDay(String id, String date) {
    return event(id, Event.Type.COMPLETED, "merger", date).status(Event.Status.DEADLINE);
  }

  @Test
  void the_price_was_lowered_to_a_range() {
    assertThat(moved(BOOK, "first-price")).hasToString("EXACT 9 USD/share");
    assertThat(moved(BOOK, "second-price").bounds()).hasToString("[6.5, 7] USD/share");
    assertThat(moved(BOOK, "second-price").isLessThan(moved(BOOK, "first-price")))
        .isEqualTo(Truth.TRUE);
  }

  @Test
  void the_merger_ended_before_its_last_day_and_the_fee_became_due_because_of_it() {
    Timeline timeline = Timeline.of(BOOK);
    assertThat(timeline.isBefore(id("merger-amended"), id("merger-terminated")))
        .isEqualTo(Truth.TRUE);
    assertThat(timeline.isBefore(id("merger-terminated"), id("later-last-day")))
        .isEqualTo(Truth.TRUE);
    assertThat(moved(BOOK, "break-fee")).isEqualTo(Quantity.exactly(325_000_000, USD));
    assertThat(BOOK.get(id("fee-due"), Event.class).because())
        .containsExactly(id("merger-terminated"));
  }

  @Test
  void the_purchase_of_stores_takes_the_place_of_the_merger() {
    assertThat(BOOK.get(id("store-purchase"), Agreement.class).related())
        .containsExactly(Agreement.Related.of(id("merger"), Agreement.Relation.SUPERSEDES));
    assertThat(moved(BOOK, "fewer-stores")).isEqualTo(Quantity.exactly(1_932, UnitOfMeasure.ITEM));
  }

  @Test
  void a_careless_record_is_refused() {
    assertRefused(
        "self-relation",
        "merger/related",
        () -> deal("merger").addRelated(id("merger"), Agreement.Relation.AMENDS).build());
    assertRefused(
        "same-sides",
        "break-fee/to",
        () -> again(BOOK, "break-fee").to(id("walgreens")).build());
    assertRefused(
        "transfer-unit",
        "break-fee/quantity",
        () -> again(BOOK, "break-fee")
            .quantity(Quantity.exactly(325, UnitOfMeasure.ITEM))
            .build());
    assertRefused(
        "wrong-kind",
        "successor/related[0]/agreement",
        () -> BOOK.toBuilder()
            .add(deal("successor")
                .addRelated(id("merger-terminated"), Agreement.Relation.SUPERSEDES)
                .build())
            .build());
  }

  @Test
  void json_keeps_it() {
    assertKept(BOOK);
  }
}
