package io.github.crossborder.examples.deals;

import static io.github.crossborder.deal.Id.id;
import static io.github.crossborder.examples.deals.Recorded.CITED;
import static io.github.crossborder.examples.deals.Recorded.assertKept;
import static io.github.crossborder.examples.deals.Recorded.assertRefused;
import static io.github.crossborder.examples.deals.Recorded.company;
import static io.github.crossborder.examples.deals.Recorded.transfer;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.crossborder.book.DealBook;
import io.github.crossborder.deal.Agreement;
import io.github.crossborder.deal.Interest;
import io.github.crossborder.deal.Role;
import io.github.crossborder.deal.ShareOf;
import io.github.crossborder.deal.Source;
import io.github.crossborder.deal.Transfer;
import io.github.crossborder.quantity.Quantity;
import io.github.crossborder.quantity.UnitOfMeasure;
import io.github.crossborder.time.PartialDate;
import org.junit.jupiter.api.Test;

/**
 * Three stakes told in more than one way: Walmart's in Flipkart of India (2018) against two
 * wholes, Walmart's in JD.com of China (2016) in one class of shares, eBay's in Adevinta of Norway
 * (2021) with fewer votes than shares. Each way of telling is an {@link Interest} of its own.
 */
class StakeTest {
  private static final DealBook BOOK = DealBook.builder()
      .add(Source.builder()
          .id(id("releases"))
          .title("Filings and press releases of Walmart and eBay")
          .build())
      .add(company("walmart", "Walmart", "US"), company("ebay", "eBay", "US"))
      .add(company("flipkart", "Flipkart", "IN"), company("jd", "JD.com", "CN"))
      .add(company("adevinta", "Adevinta", "NO"))
      .add(
          stake("walmart-in-flipkart", "walmart", "flipkart", "81")
              .shareOf(ShareOf.ISSUED)
              .build(),
          stake("walmart-in-flipkart-diluted", "walmart", "flipkart", "77")
              .shareOf(ShareOf.FULLY_DILUTED)
              .build(),
          stake("ebay-in-adevinta", "ebay", "adevinta", "44").build(),
          stake("ebay-votes-in-adevinta", "ebay", "adevinta", "33.3")
              .type(Interest.Type.VOTING_RIGHTS)
              .build())
      .add(Agreement.builder()
          .id(id("walmart-jd"))
          .addKind(Agreement.Kind.ALLIANCE)
          .addParty(id("walmart"), Role.INVESTOR)
          .addParty(id("jd"), Role.TARGET)
          .addCitation(CITED)
          .build())
      .add(transfer("jd-shares", "walmart-jd", Transfer.Kind.SHARES)
          .from(id("jd"))
          .to(id("walmart"))
          .subject(id("jd"))
          .shareClass("A")
          .issue(Transfer.Issue.NEW)
          .quantity(Quantity.exactly(144_952_250, UnitOfMeasure.SHARE))
          .addEquivalent(Quantity.about(5, UnitOfMeasure.PERCENT))
          .shareOf(ShareOf.ISSUED)
          .asOf(PartialDate.parse("2016-06-20"))
          .note("Issued to a subsidiary of Walmart, Newheight Holdings.")
          .build())
      .build();

  private static Interest.Builder stake(String id, String party, String in, String percent) {
    return Interest.builder()
        .id(id(id))
        .party(id(party))
        .subject(id(in))
        .type(Interest.Type.SHAREHOLDING)
        .share(Quantity.plain(percent, percent.contains(".") ? 1 : 0, UnitOfMeasure.PERCENT))
        .addCitation(CITED);
  }

  private static Interest.Builder again(String stake) {
    return BOOK.get(id(stake), Interest.class).toBuilder();
  }

  @Test
  void one_stake_told_against_two_wholes_is_two_interests() {
    Interest issued = BOOK.get(id("walmart-in-flipkart"), Interest.class);
    Interest diluted = BOOK.get(id("walmart-in-flipkart-diluted"), Interest.class);
    assertThat(issued.share().orElseThrow().bounds()).hasToString("[80.5, 81.5] percent");
    assertThat(issued.shareOf()).isEqualTo(ShareOf.ISSUED);
    assertThat(diluted.share().orElseThrow().bounds()).hasToString("[76.5, 77.5] percent");
    assertThat(diluted.shareOf()).isEqualTo(ShareOf.FULLY_DILUTED);
  }

  @Test
  void shares_of_one_class_may_be_a_part_of_all_shares() {
    Transfer shares = BOOK.get(id("jd-shares"), Transfer.class);
    assertThat(shares.shareClass()).contains("A");
    assertThat(shares.quantity()).contains(Quantity.exactly(144_952_250, UnitOfMeasure.SHARE));
    assertThat(shares.equivalents()).containsExactly(Quantity.about(5, UnitOfMeasure.PERCENT));
    assertThat(shares.shareOf()).isEqualTo(ShareOf.ISSUED);
  }

  @Test
  void votes_that_differ_from_the_shares_are_an_interest_of_their_own() {
    Interest votes = BOOK.get(id("ebay-votes-in-adevinta"), Interest.class);
    assertThat(votes.type()).isEqualTo(Interest.Type.VOTING_RIGHTS);
    assertThat(votes.share()).contains(Quantity.plain("33.3", 1, UnitOfMeasure.PERCENT));
    assertThat(BOOK.get(id("ebay-in-adevinta"), Interest.class).share())
        .contains(Quantity.plain(44, 0, UnitOfMeasure.PERCENT));
  }

  @Test
  void a_careless_record_is_refused() {
    assertRefused(
        "share-class-unnamed",
        "ebay-in-adevinta/shareClass",
        () -> again("ebay-in-adevinta").shareOf(ShareOf.CLASS).build());
    assertRefused(
        "share-unit",
        "ebay-in-adevinta/share",
        () -> again("ebay-in-adevinta")
            .share(Quantity.plain(2_500_000_000L, UnitOfMeasure.of("USD")))
            .build());
    assertRefused(
        "whole-of-no-share",
        "walmart-in-flipkart/shareOf",
        () -> again("walmart-in-flipkart")
            .share(Quantity.exactly(1_000_000, UnitOfMeasure.SHARE))
            .build());
    assertRefused(
        "share-range",
        "walmart-in-flipkart/share",
        () -> again("walmart-in-flipkart")
            .share(Quantity.exactly("810", UnitOfMeasure.PERCENT))
            .build());
  }

  @Test
  void json_keeps_it() {
    assertKept(BOOK);
  }
}
