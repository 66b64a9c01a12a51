package io.github.crossborder.examples.deals;

import static io.github.crossborder.deal.Id.id;
import static io.github.crossborder.examples.deals.Recorded.CITED;
import static io.github.crossborder.examples.deals.Recorded.assertKept;
import static io.github.crossborder.examples.deals.Recorded.assertRefused;
import static io.github.crossborder.examples.deals.Recorded.company;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.crossborder.book.DealBook;
import io.github.crossborder.deal.Agreement;
import io.github.crossborder.deal.Interest;
import io.github.crossborder.deal.Role;
import io.github.crossborder.deal.Source;
import io.github.crossborder.quantity.Bounds;
import io.github.crossborder.quantity.Quantity;
import io.github.crossborder.quantity.UnitOfMeasure;
import io.github.crossborder.time.PartialDate;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Hulu in 2016, once Time Warner had joined: three owners of 30 % and one of 10 %, of whom Comcast
 * had given up its votes. Economic stakes are {@code shareholding}, votes {@code voting-rights};
 * how many votes the other three had is not told, so nothing is recorded of it.
 */
class FourPartyVentureTest {
  private static final DealBook BOOK = DealBook.builder()
      .add(Source.builder()
          .id(id("releases"))
          .title("Annual reports of Comcast and Time Warner for 2016")
          .kind(Source.Kind.ANNUAL_REPORT)
          .build())
      .add(
          company("comcast", "Comcast", "US"),
          company("disney", "Walt Disney", "US"),
          company("fox", "21st Century Fox", "US"),
          company("time-warner", "Time Warner", "US"),
          company("hulu", "Hulu", "US"))
      .add(Agreement.builder()
          .id(id("hulu-venture"))
          .addKind(Agreement.Kind.JOINT_VENTURE)
          .addParty(id("comcast"), Role.VENTURER)
          .addParty(id("disney"), Role.VENTURER)
          .addParty(id("fox"), Role.VENTURER)
          .addParty(id("time-warner"), Role.VENTURER)
          .addParty(id("hulu"), Role.JOINT_VENTURE)
          .addCitation(CITED)
          .build())
      .add(
          stake("comcast", 30).build(),
          stake("disney", 30).build(),
          stake("fox", 30).build(),
          stake("time-warner", 10).build())
      .add(stake("comcast", 0)
          .id(id("comcast-votes"))
          .type(Interest.Type.VOTING_RIGHTS)
          .note("Given up when regulators approved its purchase of NBCUniversal.")
          .build())
      .build();

  private static Interest.Builder stake(String party, int percent) {
    return Interest.builder()
        .id(id(party + "-in-hulu"))
        .party(id(party))
        .subject(id("hulu"))
        .type(Interest.Type.SHAREHOLDING)
        .share(Quantity.exactly(percent, UnitOfMeasure.PERCENT))
        .asOf(PartialDate.parse("2016-12-31"))
        .addCitation(CITED);
  }

  private static List<Interest> stakes(Interest.Type type) {
    return BOOK.entries(Interest.class).stream()
        .filter(stake -> stake.type().equals(type))
        .toList();
  }

  @Test
  void four_economic_stakes_make_the_whole() {
    Bounds sum = stakes(Interest.Type.SHAREHOLDING).stream()
        .map(stake -> stake.share().orElseThrow().bounds())
        .reduce(Bounds::plus)
        .orElseThrow();
    assertThat(stakes(Interest.Type.SHAREHOLDING)).hasSize(4);
    assertThat(sum).isEqualTo(Bounds.exactly(BigDecimal.valueOf(100), UnitOfMeasure.PERCENT));
  }

  @Test
  void a_venturer_without_votes_is_told_apart_from_one_whose_votes_are_not_told() {
    assertThat(stakes(Interest.Type.VOTING_RIGHTS))
        .extracting(Interest::party, votes -> votes.share().orElseThrow())
        .containsExactly(tuple(id("comcast"), Quantity.exactly(0, UnitOfMeasure.PERCENT)));
  }

  @Test
  void all_five_take_part_in_the_venture_in_their_roles() {
    Agreement venture = BOOK.get(id("hulu-venture"), Agreement.class);
    assertThat(venture.parties())
        .filteredOn(party -> party.role().equals(Role.VENTURER))
        .hasSize(4);
  }

  @Test
  void a_careless_record_is_refused() {
    assertRefused(
        "self-interest", "hulu-in-hulu/subject", () -> stake("hulu", 30).build());
    assertRefused("share-range", "fox-in-hulu/share", () -> stake("fox", 300).build());
    assertRefused(
        "wrong-kind",
        "fox-votes/subject",
        () -> BOOK.toBuilder()
            .add(
                stake("fox", 30).id(id("fox-votes")).subject(id("hulu-venture")).build())
            .build());
    assertRefused(
        "too-few-parties",
        "alone/parties",
        () -> Agreement.builder()
            .id(id("alone"))
            .addParty(id("hulu"), Role.JOINT_VENTURE)
            .addCitation(CITED)
            .build());
  }

  @Test
  void json_keeps_it() {
    assertKept(BOOK);
  }
}
