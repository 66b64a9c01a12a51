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

import io.github.crossborder.book.DealBook;
import io.github.crossborder.deal.Agreement;
import io.github.crossborder.deal.Event;
import io.github.crossborder.deal.Group;
import io.github.crossborder.deal.Role;
import io.github.crossborder.deal.Transfer;
import io.github.crossborder.quantity.Quantity;
import io.github.crossborder.quantity.UnitOfMeasure;
import org.junit.jupiter.api.Test;

/**
 * Allegro.eu of Luxembourg and Allegro.pl of Poland buy Mall Group of Czechia, 2021: paid in cash and shares, debt taken over,
 * and more if the business does well. Each part of the price is a transfer of its own kind; the
 * price as a whole is a {@code consideration}, not to be added to them.
 */
class MixedConsiderationTest {
  private static final UnitOfMeasure EUR = UnitOfMeasure.of("EUR");
  private static final DealBook BOOK = DealBook.builder()
      .add(releases("Allegro.eu"))
      .add(
          company("allegro", "Allegro.eu", "LU"),
          company("allegro-pl", "Allegro.pl", "PL"),
          company("mall-group", "Mall Group", "CZ"))
      .add(Group.builder()
          .id(id("sellers"))
          .description("PPF, EC Investments and Rockaway Capital")
          .size(Quantity.exactly(3, UnitOfMeasure.ITEM))
          .addCitation(CITED)
          .build())
      .add(Agreement.builder()
          .id(id("purchase"))
          .addKind(Agreement.Kind.ACQUISITION)
          .addParty(id("allegro"), Role.BUYER)
          .addParty(id("allegro-pl"), Role.BUYER)
          .addParty(id("sellers"), Role.SELLER)
          .addParty(id("mall-group"), Role.TARGET)
          .addCitation(CITED)
          .build())
      .add(transfer("bought", "purchase", Transfer.Kind.SHARES)
          .from(id("sellers")) // which of the two buyers gets them is not told
          .subject(id("mall-group"))
          .issue(Transfer.Issue.EXISTING)
          .quantity(Quantity.exactly(100, UnitOfMeasure.PERCENT))
          .build())
      .add(
          paid("price", Transfer.Kind.CONSIDERATION)
              .quantity(Quantity.plain(881_000_000, -6, EUR))
              .build(),
          paid("cash", Transfer.Kind.CASH)
              .quantity(Quantity.plain(474_000_000, -6, EUR))
              .build(),
          paid("new-shares", Transfer.Kind.SHARES)
              .from(id("allegro"))
              .subject(id("allegro"))
              .issue(Transfer.Issue.NEW)
              .quantity(Quantity.plain(33_600_000, -5, UnitOfMeasure.SHARE))
              .addEquivalent(Quantity.plain(407_000_000, -6, EUR))
              .note("Allegro may pay this part in cash instead.")
              .build(),
          paid("earn-out", Transfer.Kind.CONSIDERATION)
              .quantity(Quantity.atMost(50_000_000, EUR))
              .contingent(true)
              .condition("If short-term targets are met.")
              .build())
      .add(transfer("debt", "purchase", Transfer.Kind.DEBT)
          .subject(id("mall-group"))
          .quantity(Quantity.plain(44_000_000, -6, EUR))
          .build())
      .add(event("signed", Event.Type.SIGNED, "purchase", "2021-11-04").build())
      .add(event("closed", Event.Type.COMPLETED, "purchase", "2022-04-01").build())
      .build();

  private static Transfer.Builder paid(String id, Transfer.Kind kind) {
    return transfer(id, "purchase", kind).to(id("sellers"));
  }

  @Test
  void the_parts_of_the_price_are_told_apart() {
    assertThat(moved(BOOK, "cash")).hasToString("PLAIN 474000000 EUR decimals -6");
    assertThat(moved(BOOK, "new-shares").unit()).isEqualTo(UnitOfMeasure.SHARE);
    assertThat(BOOK.get(id("new-shares"), Transfer.class).equivalents())
        .containsExactly(Quantity.plain(407_000_000, -6, EUR));
    assertThat(moved(BOOK, "debt").amount().orElseThrow()).isEqualByComparingTo("44000000");
    assertThat(BOOK.get(id("debt"), Transfer.class).from()).isEmpty();
  }

  @Test
  void an_earn_out_may_be_anything_up_to_its_limit_and_may_never_become_due() {
    Transfer earnOut = BOOK.get(id("earn-out"), Transfer.class);
    assertThat(earnOut.contingent()).isTrue();
    assertThat(moved(BOOK, "earn-out").bounds()).hasToString("(.., 50000000] EUR");
  }

  @Test
  void a_careless_record_is_refused() {
    assertRefused(
        "condition-without-doubt",
        "earn-out/condition",
        () -> again(BOOK, "earn-out").contingent(false).build());
    assertRefused(
        "no-shares",
        "cash/kind",
        () -> again(BOOK, "cash").issue(Transfer.Issue.NEW).build());
    assertRefused(
        "transfer-unit",
        "cash/quantity",
        () -> again(BOOK, "cash")
            .quantity(Quantity.plain(33_600_000, UnitOfMeasure.SHARE))
            .build());
    assertRefused(
        "share-range",
        "bought/quantity",
        () -> again(BOOK, "bought")
            .quantity(Quantity.exactly(881, UnitOfMeasure.PERCENT))
            .build());
    assertRefused(
        "wrong-kind",
        "of-a-deal/subject",
        () -> BOOK.toBuilder()
            .add(again(BOOK, "debt").id(id("of-a-deal")).subject(id("purchase")).build())
            .build());
  }

  @Test
  void json_keeps_it() {
    assertKept(BOOK);
  }
}
