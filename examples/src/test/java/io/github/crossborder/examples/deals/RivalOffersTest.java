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
import io.github.crossborder.deal.PartyInRole;
import io.github.crossborder.deal.Role;
import io.github.crossborder.deal.Transfer;
import io.github.crossborder.quantity.Quantity;
import io.github.crossborder.quantity.UnitOfMeasure;
import io.github.crossborder.time.PartialDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * Two American houses bid for the British grocer Morrisons, 2021. An agreement of kind {@code
 * offer} for each; the later one {@code competes-with} the earlier, and each raised price is one
 * more transfer of the same offer, told {@code asOf} its day.
 */
class RivalOffersTest {
  private static final UnitOfMeasure GBP_PER_SHARE =
      UnitOfMeasure.of("GBP").per(UnitOfMeasure.SHARE);
  private static final DealBook BOOK = DealBook.builder()
      .add(releases("Wm Morrison Supermarkets"))
      .add(
          company("cdr", "Clayton, Dubilier & Rice", "US"),
          company("fortress", "Fortress", "US"),
          company("morrisons", "Morrisons", "GB"))
      .add(
          offer("cdr").build(),
          offer("fortress")
              .addRelated(id("cdr-offer"), Agreement.Relation.COMPETES_WITH)
              .build())
      .add(
          price("cdr", "2.30", "2021-06"),
          withDividend(price("fortress", "2.54", "2021-07-03")),
          withDividend(price("fortress", "2.72", "2021-08-06")),
          price("cdr", "2.85", "2021-08-19"),
          price("fortress", "2.86", "2021-10-02"),
          price("cdr", "2.87", "2021-10-02"))
      .add(
          event("cdr-rejected", Event.Type.REJECTED, "cdr-offer", "2021-06")
              .addParticipant(id("morrisons"), Role.TARGET)
              .build(),
          event("cdr-raised", Event.Type.AMENDED, "cdr-offer", "2021-08-19")
              .addFollows(Follows.of(id("cdr-rejected")))
              .build(),
          event("fortress-raised", Event.Type.AMENDED, "fortress-offer", "2021-08-06")
              .build(),
          event("cdr-completed", Event.Type.COMPLETED, "cdr-offer", "2021-10-27")
              .build())
      .build();

  private static Agreement.Builder offer(String bidder) {
    return Agreement.builder()
        .id(id(bidder + "-offer"))
        .addKind(Agreement.Kind.OFFER)
        .addParty(id(bidder), Role.OFFEROR)
        .addParty(id("morrisons"), Role.TARGET)
        .addCitation(CITED);
  }

  private static Transfer price(String bidder, String pounds, String day) {
    return transfer(bidder + "-" + day, bidder + "-offer", Transfer.Kind.CASH)
        .from(id(bidder))
        .quantity(Quantity.exactly(pounds, GBP_PER_SHARE))
        .asOf(PartialDate.parse(day))
        .build();
  }

  private static Transfer withDividend(Transfer price) {
    return price.toBuilder().note("Two pence of it are a special dividend.").build();
  }

  private static List<Transfer> prices(String bidder) {
    return BOOK.entries(Transfer.class).stream()
        .filter(price -> price.agreement().equals(Optional.of(id(bidder + "-offer"))))
        .toList();
  }

  @Test
  void each_offer_is_raised_within_itself() {
    assertThat(prices("cdr"))
        .extracting(
            price -> price.quantity().orElseThrow().amount().orElseThrow().toString())
        .containsExactly("2.3", "2.85", "2.87");
    assertThat(prices("fortress"))
        .extracting(price -> price.asOf().orElseThrow().toString())
        .containsExactly("2021-07-03", "2021-08-06", "2021-10-02");
  }

  @Test
  void the_last_offer_of_the_one_beats_that_of_the_other_by_a_penny() {
    assertThat(moved(BOOK, "cdr-2021-10-02").isGreaterThan(moved(BOOK, "fortress-2021-10-02")))
        .isEqualTo(Truth.TRUE);
  }

  @Test
  void an_offer_that_was_rejected_can_come_back() {
    Event rejected = BOOK.get(id("cdr-rejected"), Event.class);
    assertThat(rejected.participants())
        .containsExactly(PartyInRole.of(id("morrisons"), Role.TARGET));
    assertThat(Timeline.of(BOOK).isBefore(rejected.id(), id("cdr-completed")))
        .isEqualTo(Truth.TRUE);
  }

  @Test
  void a_careless_record_is_refused() {
    assertRefused(
        "too-few-parties",
        "solo/parties",
        () -> Agreement.builder()
            .id(id("solo"))
            .addKind(Agreement.Kind.OFFER)
            .addParty(id("fortress"), Role.OFFEROR)
            .addCitation(CITED)
            .build());
    assertRefused(
        "transfer-unit",
        "cdr-2021-10-02/quantity",
        () -> again(BOOK, "cdr-2021-10-02")
            .quantity(Quantity.exactly(287, UnitOfMeasure.ITEM))
            .build());
    assertRefused(
        "duplicate-id",
        "fortress-2021-10-02/id",
        () -> BOOK.toBuilder().add(price("fortress", "2.70", "2021-10-02")).build());
    assertRefused(
        "wrong-kind",
        "third-offer/related[0]/agreement",
        () -> BOOK.toBuilder()
            .add(offer("fortress")
                .id(id("third-offer"))
                .addRelated(id("cdr"), Agreement.Relation.COMPETES_WITH)
                .build())
            .build());
  }

  @Test
  void json_keeps_it() {
    assertKept(BOOK);
  }
}
