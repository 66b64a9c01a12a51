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

import io.github.crossborder.Assumptions;
import io.github.crossborder.book.DealBook;
import io.github.crossborder.deal.Agreement;
import io.github.crossborder.deal.Certainty;
import io.github.crossborder.deal.Citation;
import io.github.crossborder.deal.Claim;
import io.github.crossborder.deal.Event;
import io.github.crossborder.deal.Role;
import io.github.crossborder.deal.Source;
import io.github.crossborder.deal.Transfer;
import io.github.crossborder.deal.UndisclosedParty;
import io.github.crossborder.quantity.Bounds;
import io.github.crossborder.quantity.Quantity;
import io.github.crossborder.quantity.UnitOfMeasure;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Amazon buys Souq.com of Dubai, 2017, for a price that is kept secret, and which five reports
 * tell in five ways. The secret is an {@code undisclosed} transfer; each report is a transfer of
 * its own, of kind {@code consideration}, since none says in what form.
 */
class UndisclosedPriceTest {
  private static final UnitOfMeasure USD = UnitOfMeasure.of("USD");
  private static final DealBook BOOK = DealBook.builder()
      .add(releases("Amazon and Souq.com"))
      .add(
          source("bloomberg", "Bloomberg"),
          source("financial-times", "Financial Times"),
          source("reuters-27-march", "Reuters"),
          source("reuters-28-march", "Reuters"),
          source("annual-report", "Amazon.com"))
      .add(company("amazon", "Amazon", "US"), company("souq", "Souq.com", "AE"))
      .add(
          insiders("bloomberg", "People who know of the talks"),
          insiders("financial-times", "Two people who know of the deal"),
          insiders("reuters-27-march", "One person who knows of the matter"),
          insiders("reuters-28-march", "People who know of the deal"))
      .add(Agreement.builder()
          .id(id("purchase"))
          .addKind(Agreement.Kind.ACQUISITION)
          .addParty(id("amazon"), Role.BUYER)
          .addParty(id("souq"), Role.TARGET)
          .addCitation(CITED)
          .build())
      .add(transfer("secret", "purchase", Transfer.Kind.CONSIDERATION)
          .from(id("amazon"))
          .undisclosed(true)
          .build())
      .add(
          reported("bloomberg", Quantity.atMost(650_000_000, USD)).build(),
          reported("financial-times", Quantity.between(650_000_000, 750_000_000, USD))
              .build(),
          reported("reuters-27-march", Quantity.plain(580_000_000, -7, USD)).build(),
          reported("reuters-28-march", Quantity.under(800_000_000, USD))
              .note("Told as less than the 800 million that Emaar Malls had offered.")
              .build(),
          reported("annual-report", Quantity.about(583_000_000, USD))
              .citations(List.of(Citation.of(id("annual-report"))))
              .rank(Claim.Rank.PREFERRED)
              .note("Less the cash that was acquired with it.")
              .build())
      .add(
          event("announced", Event.Type.ANNOUNCED, "purchase", "2017-03-28").build(),
          event("closed", Event.Type.COMPLETED, "purchase", "2017-05-12").build())
      .build();

  private static Source source(String id, String publisher) {
    return Source.builder().id(id(id)).publisher(publisher).build();
  }

  /** Those who were asked for a report: whether they are those of another is not said. */
  private static UndisclosedParty insiders(String source, String description) {
    return UndisclosedParty.builder()
        .id(id(source + "-insiders"))
        .reason(UndisclosedParty.Reason.ANONYMOUS_BY_REQUEST)
        .description(description)
        .addCitation(Citation.of(id(source)))
        .build();
  }

  private static Transfer.Builder reported(String source, Quantity price) {
    return Transfer.builder()
        .id(id("price-by-" + source))
        .agreement(id("purchase"))
        .kind(Transfer.Kind.CONSIDERATION)
        .from(id("amazon"))
        .quantity(price)
        .addCitation(Citation.builder()
            .source(id(source))
            .addAssertedBy(id(source + "-insiders"))
            .certainty(Certainty.RUMOURED)
            .build());
  }

  private static Bounds price(String source) {
    return moved(BOOK, "price-by-" + source).bounds();
  }

  @Test
  void the_price_is_told_to_be_secret_which_is_not_the_same_as_not_told() {
    Transfer secret = BOOK.get(id("secret"), Transfer.class);
    assertThat(secret.undisclosed()).isTrue();
    assertThat(secret.quantity()).isEmpty();
  }

  @Test
  void five_reports_stand_side_by_side_and_only_some_of_them_can_agree() {
    assertThat(BOOK.entries(Transfer.class)).hasSize(6);
    assertThat(price("financial-times").isDisjointFrom(price("reuters-27-march")))
        .isTrue();
    assertThat(price("bloomberg").encloses(price("reuters-27-march"))).isTrue();
    assertThat(price("reuters-28-march").encloses(price("financial-times"))).isTrue();
  }

  @Test
  void an_approximate_price_rules_nothing_out_until_we_say_how_far_off_it_is() {
    assertThat(price("annual-report").isDisjointFrom(price("financial-times"))).isFalse();
    Bounds near = moved(BOOK, "price-by-annual-report")
        .assuming(Assumptions.builder().aboutTolerancePercent(BigDecimal.ONE).build())
        .bounds();
    assertThat(near.isDisjointFrom(price("financial-times"))).isTrue();
    assertThat(price("bloomberg").encloses(near)).isTrue();
  }

  @Test
  void the_one_to_go_by_is_marked_and_the_rumours_say_whose_they_are() {
    assertThat(BOOK.entries(Transfer.class))
        .filteredOn(price -> price.rank() == Claim.Rank.PREFERRED)
        .extracting(Transfer::id)
        .containsExactly(id("price-by-annual-report"));
    assertThat(BOOK.get(id("price-by-bloomberg"), Transfer.class)
            .citations()
            .get(0)
            .assertedBy())
        .containsExactly(id("bloomberg-insiders"));
    assertThat(BOOK.entries(UndisclosedParty.class))
        .as("nobody says that two reports are of the same people")
        .hasSize(4);
  }

  @Test
  void a_careless_record_is_refused() {
    assertRefused(
        "undisclosed-quantity",
        "secret/quantity",
        () ->
            again(BOOK, "secret").quantity(Quantity.plain(580_000_000, -7, USD)).build());
    assertRefused(
        "equivalent-unit",
        "secret/equivalents[0]",
        () -> again(BOOK, "secret")
            .addEquivalent(Quantity.plain(580_000_000, -7, USD))
            .build());
    assertRefused(
        "self-assertion",
        "assertedBy",
        () -> Citation.of(id("bloomberg")).toBuilder()
            .addAssertedBy(id("bloomberg"))
            .build());
    assertRefused(
        "missing-citation",
        "secret/citations",
        () -> again(BOOK, "secret").citations(List.of()).build());
  }

  @Test
  void json_keeps_it() {
    assertKept(BOOK);
  }
}
