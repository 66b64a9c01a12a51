package io.github.crossborder.examples.deals;

import static io.github.crossborder.deal.Id.id;
import static io.github.crossborder.examples.deals.Recorded.CITED;
import static io.github.crossborder.examples.deals.Recorded.assertKept;
import static io.github.crossborder.examples.deals.Recorded.assertRefused;
import static io.github.crossborder.examples.deals.Recorded.company;
import static io.github.crossborder.examples.deals.Recorded.event;
import static io.github.crossborder.examples.deals.Recorded.releases;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.crossborder.Truth;
import io.github.crossborder.analysis.timeline.Timeline;
import io.github.crossborder.book.DealBook;
import io.github.crossborder.deal.Agreement;
import io.github.crossborder.deal.Certainty;
import io.github.crossborder.deal.Citation;
import io.github.crossborder.deal.Company;
import io.github.crossborder.deal.Event;
import io.github.crossborder.deal.Follows;
import io.github.crossborder.deal.Interest;
import io.github.crossborder.deal.Name;
import io.github.crossborder.deal.Role;
import io.github.crossborder.quantity.Bounds;
import io.github.crossborder.quantity.Quantity;
import io.github.crossborder.quantity.UnitOfMeasure;
import io.github.crossborder.time.PartialDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * AliExpress Russia, 2019: Alibaba brings in the business and has more than half of it, but less
 * than half of the votes, which its three Russian partners share. Economic stakes are {@code
 * shareholding}, votes {@code voting-rights}; the framework of 2018 and the contracts of 2019 are
 * events of one agreement. Of the votes only the fund's were found in a source: the others are
 * inferred.
 */
class FourPartyVentureTest {
  private static final DealBook BOOK = DealBook.builder()
      .add(releases("Mail.ru Group"))
      .add(
          company("alibaba", "Alibaba Group", "CN"),
          company("megafon", "MegaFon", "RU"),
          company("mail-ru", "Mail.ru Group", "VG"), // until 2023
          company("rdif", "Russian Direct Investment Fund", "RU"),
          Company.builder() // its holding's country is not looked up
              .id(id("aliexpress-russia"))
              .addName(Name.of("AliExpress Russia"))
              .addCitation(CITED)
              .build())
      .add(Agreement.builder()
          .id(id("venture"))
          .addKind(Agreement.Kind.JOINT_VENTURE)
          .addParty(id("alibaba"), Role.VENTURER)
          .addParty(id("megafon"), Role.VENTURER)
          .addParty(id("mail-ru"), Role.VENTURER)
          .addParty(id("rdif"), Role.VENTURER)
          .addParty(id("aliexpress-russia"), Role.JOINT_VENTURE)
          .addCitation(CITED)
          .build())
      .add(
          stake("alibaba", "55.7").build(),
          stake("megafon", "24.3").build(),
          stake("mail-ru", "15.0").build(),
          stake("rdif", "5.0").build())
      .add(
          unchecked(votes("alibaba", "49.9")),
          unchecked(votes("megafon", "30.2")),
          unchecked(votes("mail-ru", "18.7")),
          votes("rdif", "1.2").build())
      .add(
          event("framework", Event.Type.AGREED, "venture", "2018-09-11").build(),
          event("signed", Event.Type.SIGNED, "venture", "2019-06-05")
              .addFollows(Follows.of(id("framework")))
              .build(),
          event("closed", Event.Type.COMPLETED, "venture", "2019-10")
              .addFollows(Follows.of(id("signed")))
              .build())
      .build();

  private static Interest.Builder stake(String party, String percent) {
    return Interest.builder()
        .id(id(party + "-stake"))
        .party(id(party))
        .subject(id("aliexpress-russia"))
        .type(Interest.Type.SHAREHOLDING)
        .share(Quantity.plain(percent, 1, UnitOfMeasure.PERCENT))
        .under(id("venture"))
        .asOf(PartialDate.parse("2019-10"))
        .addCitation(CITED);
  }

  private static Interest.Builder votes(String party, String percent) {
    return stake(party, percent).id(id(party + "-votes")).type(Interest.Type.VOTING_RIGHTS);
  }

  /** Of memory: looked up, and not found. */
  private static Interest unchecked(Interest.Builder votes) {
    Citation inferred = CITED.toBuilder().certainty(Certainty.INFERRED).build();
    return votes.citations(List.of(inferred)).build();
  }

  private static Bounds sum(Interest.Type type) {
    return BOOK.entries(Interest.class).stream()
        .filter(stake -> stake.type().equals(type))
        .map(stake -> stake.share().orElseThrow().bounds())
        .reduce(Bounds::plus)
        .orElseThrow();
  }

  private static Quantity share(String interest) {
    return BOOK.get(id(interest), Interest.class).share().orElseThrow();
  }

  @Test
  void the_stakes_and_the_votes_each_make_the_whole_as_far_as_rounding_tells() {
    // 55.7 + 24.3 + 15.0 + 5.0 and 49.9 + 30.2 + 18.7 + 1.2, each 0.05 either way
    assertThat(sum(Interest.Type.SHAREHOLDING)).hasToString("[99.8, 100.2] percent");
    assertThat(sum(Interest.Type.VOTING_RIGHTS)).hasToString("[99.8, 100.2] percent");
  }

  @Test
  void figures_that_no_source_was_found_for_do_not_pass_for_told() {
    assertThat(BOOK.entries(Interest.class))
        .filteredOn(interest -> interest.citations().get(0).certainty() == Certainty.INFERRED)
        .extracting(Interest::id)
        .containsExactlyInAnyOrder(id("alibaba-votes"), id("megafon-votes"), id("mail-ru-votes"));
  }

  @Test
  void who_has_most_of_the_business_has_less_than_half_of_the_votes() {
    Quantity half = Quantity.exactly(50, UnitOfMeasure.PERCENT);
    assertThat(share("alibaba-stake").isGreaterThan(half)).isEqualTo(Truth.TRUE);
    assertThat(share("alibaba-votes").isLessThan(half)).isEqualTo(Truth.TRUE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"megafon", "mail-ru"})
  void two_partners_have_more_votes_than_shares(String partner) {
    assertThat(share(partner + "-votes").isGreaterThan(share(partner + "-stake")))
        .isEqualTo(Truth.TRUE);
  }

  @Test
  void all_five_take_part_in_the_venture_in_their_roles() {
    assertThat(BOOK.get(id("venture"), Agreement.class).parties())
        .filteredOn(party -> party.role().equals(Role.VENTURER))
        .hasSize(4);
  }

  @Test
  void framework_contract_and_closing_are_events_of_one_agreement() {
    assertThat(BOOK.entries(Event.class))
        .hasSize(3)
        .allSatisfy(event -> assertThat(event.about()).containsExactly(id("venture")));
    assertThat(Timeline.of(BOOK).isBefore(id("framework"), id("closed"))).isEqualTo(Truth.TRUE);
  }

  @Test
  void a_careless_record_is_refused() {
    assertRefused(
        "self-interest",
        "rdif-stake/subject",
        () -> stake("rdif", "5.0").subject(id("rdif")).build());
    assertRefused("share-range", "rdif-votes/share", () -> votes("rdif", "120").build());
    assertRefused(
        "wrong-kind",
        "rdif-more/subject",
        () -> BOOK.toBuilder()
            .add(votes("rdif", "1.2").id(id("rdif-more")).subject(id("venture")).build())
            .build());
    assertRefused(
        "too-few-parties",
        "alone/parties",
        () -> Agreement.builder()
            .id(id("alone"))
            .addParty(id("aliexpress-russia"), Role.JOINT_VENTURE)
            .addCitation(CITED)
            .build());
  }

  @Test
  void json_keeps_it() {
    assertKept(BOOK);
  }
}
