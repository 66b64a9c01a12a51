package io.github.crossborder.analysis.ownership;

import static io.github.crossborder.analysis.ownership.Stakes.CITED;
import static io.github.crossborder.analysis.ownership.Stakes.book;
import static io.github.crossborder.analysis.ownership.Stakes.shares;
import static io.github.crossborder.deal.Id.id;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.crossborder.Assumptions;
import io.github.crossborder.Problem;
import io.github.crossborder.book.DealBook;
import io.github.crossborder.book.UnknownEntryException;
import io.github.crossborder.deal.Agreement;
import io.github.crossborder.deal.Certainty;
import io.github.crossborder.deal.Citation;
import io.github.crossborder.deal.Claim;
import io.github.crossborder.deal.Entry;
import io.github.crossborder.deal.Event;
import io.github.crossborder.deal.Group;
import io.github.crossborder.deal.Interest;
import io.github.crossborder.deal.Name;
import io.github.crossborder.deal.Person;
import io.github.crossborder.deal.Role;
import io.github.crossborder.deal.ShareOf;
import io.github.crossborder.deal.UndisclosedParty;
import io.github.crossborder.place.Territory;
import io.github.crossborder.quantity.Bounds;
import io.github.crossborder.quantity.Quantity;
import io.github.crossborder.quantity.UnitOfMeasure;
import io.github.crossborder.time.PartialDate;
import io.github.crossborder.time.Period;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OwnershipTest {
  private static final Person MA =
      Person.builder().id(id("ma")).addName(Name.of("Ma")).addCitation(CITED).build();

  private static OwnershipStructure asTold(Interest.Builder... interests) {
    return Ownership.of(book(interests)).asTold();
  }

  private static String told(OwnershipStructure structure, String party, String subject) {
    return structure.shares(id(party), id(subject)).told().toString();
  }

  private static String possible(OwnershipStructure structure, String party, String subject) {
    return structure.shares(id(party), id(subject)).possible().toString();
  }

  @Test
  void shares_multiply_along_a_way_and_ways_add_up() {
    // 50 % of 60 % is 30 %, and 10 % of its own makes 40 %.
    OwnershipStructure structure = asTold(
        shares("top", "middle", "exactly 50 %"),
        shares("middle", "bottom", "exactly 60 %"),
        shares("top", "bottom", "exactly 10 %"));
    assertThat(told(structure, "top", "bottom")).isEqualTo("[40, 40] percent");
    // Half of middle is untold, and 30 % of bottom: 10 + 60 * 100 % + 30 = 100.
    assertThat(possible(structure, "top", "bottom")).isEqualTo("[40, 100] percent");
    // Bottom has nothing in top; nobody tells who holds top.
    assertThat(told(structure, "bottom", "top")).isEqualTo("[0, 0] percent");
  }

  @Test
  void a_majority_stays_open_at_a_half_and_leaves_others_less_than_a_half() {
    OwnershipStructure structure = asTold(
        shares("alibaba", "cainiao", "over 50 %"),
        shares("others", "cainiao", ""),
        shares("holder", "alibaba", "exactly 50 %"));
    assertThat(told(structure, "alibaba", "cainiao")).isEqualTo("(50, 100) percent");
    assertThat(told(structure, "others", "cainiao")).isEqualTo("(0, 50) percent");
    assertThat(told(structure, "holder", "cainiao")).isEqualTo("(25, 50) percent");
  }

  @Test
  void what_is_rounded_is_rounded_outward() {
    // 0.333 * 0.3333333 = 0.1109999889, between 11.0999988 and 11.0999989 percent.
    OwnershipStructure structure =
        asTold(shares("a", "b", "exactly 33.3 %"), shares("b", "c", "exactly 33.33333 %"));
    assertThat(told(structure, "a", "c")).isEqualTo("(11.0999988, 11.0999989) percent");
    OwnershipStructure fine = asTold(shares("a", "b", "exactly 0.00000001 %"));
    assertThat(told(fine, "a", "b")).isEqualTo("(0, 0.0000001) percent");
  }

  @Test
  void shares_in_a_circle_reach_an_outsider_more_than_once() {
    // x = 0.5 + 0.2 y, y = 0.4 x: x = 0.5 / (1 - 0.08) = 0.54347826.., y = 0.21739130..
    OwnershipStructure structure = asTold(
        shares("outsider", "one", "exactly 50 %"),
        shares("two", "one", "exactly 20 %"),
        shares("one", "two", "exactly 40 %"));
    assertThat(told(structure, "outsider", "one")).isEqualTo("(54.347826, 54.3478261) percent");
    assertThat(told(structure, "outsider", "two")).isEqualTo("(21.7391304, 21.7391305) percent");
    // One keeps what reaches it: what two holds of one is not one's share in two once more.
    assertThat(told(structure, "one", "two")).isEqualTo("[40, 40] percent");
  }

  @Test
  void a_circle_that_holds_all_of_itself_leaves_the_share_unknown() {
    OwnershipStructure structure = asTold(
        shares("one", "two", "at least 50 %"),
        shares("two", "one", "at least 50 %"),
        shares("outsider", "one", "at most 50 %"));
    // All of two may be one's, and half of one the outsider's and half two's: anything may be.
    assertThat(told(structure, "outsider", "two")).isEqualTo("[0, 100] percent");
  }

  @Test
  void what_others_surely_have_bounds_what_is_possible() {
    DealBook book = book(
        List.of(MA),
        List.of(
            shares("ma", "firm", "exactly 30 %").build(),
            shares("fund", "firm", "exactly 20 %").build(),
            shares("ma", "fund", "exactly 50 %").build()));
    OwnershipStructure structure = Ownership.of(book).asTold();
    // A stranger: not Ma's 30 %, and of the fund's 20 % not Ma's half: 100 - 30 - 10.
    assertThat(told(structure, "stranger", "firm")).isEqualTo("[0, 0] percent");
    assertThat(possible(structure, "stranger", "firm")).isEqualTo("[0, 60] percent");
    assertThat(possible(structure, "fund", "ma")).isEqualTo("[0, 0] percent");
    assertThat(possible(structure, "stranger", "ma")).isEqualTo("[0, 0] percent");
    assertThat(possible(structure, "ma", "filing")).isEqualTo("[0, 100] percent");
    assertThat(told(structure, "ma", "ma")).isEqualTo("[100, 100] percent");
  }

  @Test
  void who_is_not_named_and_groups_may_be_anybody() {
    UndisclosedParty hidden = UndisclosedParty.builder()
        .id(id("hidden"))
        .reason(new UndisclosedParty.Reason("not-named"))
        .addCitation(CITED)
        .build();
    Group funds =
        Group.builder().id(id("funds")).description("Funds").addCitation(CITED).build();
    DealBook book = book(
        List.of(hidden, funds),
        List.of(
            shares("hidden", "one", "exactly 100 %").build(),
            shares("funds", "two", "exactly 100 %").build(),
            shares("firm", "three", "exactly 100 %").build()));
    OwnershipStructure structure = Ownership.of(book).asTold();
    assertThat(possible(structure, "firm", "one")).isEqualTo("[0, 100] percent");
    assertThat(possible(structure, "firm", "two")).isEqualTo("[0, 100] percent");
    assertThat(possible(structure, "hidden", "three")).isEqualTo("[0, 100] percent");
    assertThat(possible(structure, "three", "two")).isEqualTo("[0, 100] percent");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "over 50 %  | 63.7 %       | '[63.65, 63.75] percent'", // both are true
        "21 %       | 25 %         | '[20.5, 25.5] percent'", // one of them is
        "exactly 5 %| exactly 5 %  | '[5, 5] percent'", // not 10
      })
  void rival_claims_on_a_holding_are_never_summed(String one, String other, String expected) {
    OwnershipStructure structure =
        asTold(shares("a", "b", one), shares("a", "b", other).id(id("again")));
    assertThat(told(structure, "a", "b")).isEqualTo(expected);
  }

  @Test
  void preferred_claims_go_first_and_deprecated_ones_are_left_out() {
    Interest.Builder preferred =
        shares("a", "b", "exactly 25 %").id(id("preferred")).rank(Claim.Rank.PREFERRED);
    Interest.Builder deprecated =
        shares("a", "b", "exactly 30 %").id(id("deprecated")).rank(Claim.Rank.DEPRECATED);
    Interest.Builder normal = shares("a", "b", "exactly 20 %");
    assertThat(told(asTold(preferred, deprecated, normal), "a", "b")).isEqualTo("[25, 25] percent");
    assertThat(told(asTold(deprecated), "a", "b")).isEqualTo("[0, 0] percent");
  }

  @Test
  void shares_of_several_classes_are_parts_of_one_holding() {
    Interest.Builder a = shares("a", "b", "exactly 10 %").id(id("class-a")).shareClass("A");
    Interest.Builder b = shares("a", "b", "exactly 5 %").id(id("class-b")).shareClass("B");
    assertThat(told(asTold(a, b), "a", "b")).isEqualTo("[15, 15] percent");
    assertThat(told(asTold(a, b, shares("a", "b", "over 14 %")), "a", "b"))
        .isEqualTo("[15, 100] percent");
  }

  @ParameterizedTest
  @CsvSource({
    "ISSUED, '[30, 30] percent'",
    "UNSPECIFIED, '[30, 30] percent'",
    "EXCLUDING_TREASURY, '(0, 30] percent'",
    "FULLY_DILUTED, '(0, 100] percent'",
    "CLASS, '(0, 100] percent'"
  })
  void only_shares_of_all_issued_shares_have_a_size(ShareOf whole, String expected) {
    Interest.Builder stake = shares("a", "b", "exactly 30 %").shareOf(whole);
    Interest.Builder of = whole == ShareOf.CLASS ? stake.shareClass("A") : stake;
    assertThat(told(asTold(of), "a", "b")).isEqualTo(expected);
  }

  @Test
  void a_number_of_shares_a_vague_share_and_owning_are_stakes_of_unknown_size() {
    Quantity number = Quantity.exactly(1_000_000, UnitOfMeasure.SHARE);
    assertThat(told(asTold(shares("a", "b", "").share(number)), "a", "b"))
        .isEqualTo("(0, 100] percent");
    assertThat(told(asTold(shares("a", "b", "about 30 %")), "a", "b"))
        .isEqualTo("[0, 100] percent");
    assertThat(told(asTold(shares("a", "b", "").type(Interest.Type.OWNER)), "a", "b"))
        .isEqualTo("(0, 100] percent");
    assertThat(told(asTold(shares("a", "b", "").type(Interest.Type.FOUNDER)), "a", "b"))
        .isEqualTo("[0, 0] percent");
  }

  @Test
  void an_unspecified_holding_is_one_only_if_the_caller_says_so() {
    DealBook book =
        book(shares("a", "b", "exactly 30 %").directness(Interest.Directness.UNSPECIFIED));
    assertThat(told(Ownership.of(book).asTold(), "a", "b")).isEqualTo("[0, 30] percent");
    Assumptions direct = Assumptions.builder().unspecifiedHoldingsDirect(true).build();
    assertThat(told(Ownership.of(book).assuming(direct).asTold(), "a", "b"))
        .isEqualTo("[30, 30] percent");
    assertThat(Ownership.of(book).assuming(direct).assumptions()).isEqualTo(direct);
  }

  @ParameterizedTest
  @CsvSource({
    "2019-12-31, '[0, 0] percent'", // before
    "2020-06-30, '[0, 30] percent'", // some day of 2020 it began
    "2021-06-30, '[30, 30] percent'",
    "2022, '[0, 30] percent'", // until 30 June
    "2022-07-01, '[0, 0] percent'"
  })
  void an_interest_counts_while_it_is_in_effect(String date, String expected) {
    DealBook book =
        book(shares("a", "b", "exactly 30 %").validity(Period.parse("2020/2022-06-30")));
    assertThat(told(Ownership.of(book).on(PartialDate.parse(date)), "a", "b")).isEqualTo(expected);
  }

  @Test
  void what_was_told_for_a_day_goes_on_only_if_the_caller_says_so() {
    DealBook book = book(shares("a", "b", "exactly 30 %").asOf(PartialDate.parse("2020-05-01")));
    PartialDate later = PartialDate.parse("2021");
    assertThat(told(Ownership.of(book).on(LocalDate.of(2020, 5, 1)), "a", "b"))
        .isEqualTo("[30, 30] percent");
    assertThat(told(Ownership.of(book).on(later), "a", "b")).isEqualTo("[0, 30] percent");
    Assumptions on = Assumptions.builder().continuance(true).build();
    assertThat(told(Ownership.of(book).assuming(on).on(later), "a", "b"))
        .isEqualTo("[30, 30] percent");
    assertThat(told(Ownership.of(book).assuming(on).on(PartialDate.parse("2019")), "a", "b"))
        .isEqualTo("[0, 30] percent");
  }

  @ParameterizedTest
  @CsvSource({
    "OCCURRED, 2020-05-01, 2020-04-30, '[0, 0] percent'",
    "OCCURRED, 2020-05-01, 2020-05-01, '[30, 30] percent'",
    "OCCURRED, 2020, 2020-05-01, '[0, 30] percent'",
    "OCCURRED, , 2020-05-01, '[0, 30] percent'",
    "EXPECTED, 2020-05-01, 2021-05-01, '[0, 30] percent'", // how far it got is not told
  })
  void a_stake_under_an_agreement_counts_once_it_completed(
      Event.Status status, String completed, String on, String expected) {
    Agreement purchase = Agreement.builder()
        .id(id("purchase"))
        .addParty(id("a"), Role.BUYER)
        .addParty(id("seller"), Role.SELLER)
        .addCitation(CITED)
        .build();
    Event closing = Event.builder()
        .id(id("closing"))
        .type(Event.Type.COMPLETED)
        .status(status)
        .addAbout(id("purchase"))
        .date(Optional.ofNullable(completed).map(PartialDate::parse))
        .addCitation(CITED)
        .build();
    Interest stake = shares("a", "b", "exactly 30 %")
        .under(id("purchase"))
        .validity(Period.parse("2010-01-01/.."))
        .build();
    DealBook book = book(List.of(purchase, closing), List.of(stake));
    assertThat(told(Ownership.of(book).on(PartialDate.parse(on)), "a", "b")).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "                       | completed RUMOURED 2020-05-01                            | '[0, 30] percent'",
        "                       | completed HEDGED 2020-05-01                              | '[0, 30] percent'",
        "                       | terminated STATED 2020-04-01; completed STATED 2020-05-01| '[0, 30] percent'",
        "                       | completed STATED 2020-05-01; terminated STATED 2020-06-01| '[0, 30] percent'",
        "                       | completed STATED 2020-05-01; terminated STATED 2022-06-01| '[30, 30] percent'",
        "                       | completed STATED 2020-05-01; suspended RUMOURED 2020-06  | '[0, 30] percent'",
        "                       | completed STATED 2020-05-01 SG; suspended STATED 2020 PH | '[0, 30] percent'",
        "                       | signed STATED 2020-04-01; completed STATED 2020-05-01 SG | '[0, 30] percent'",
        "                       | signed STATED 2020-05-01                                 | '[0, 0] percent'",
        "                       | signed STATED 2020-05-01 SG                              | '[0, 30] percent'",
        "                       | completed STATED 2020-05-01; amended STATED 2020-07-01   | '[30, 30] percent'",
        "                       | completed STATED 2020; observed-in-effect STATED 2020-12 | '[30, 30] percent'",
        "acquisition            | effective STATED 2020-05-01                              | '[0, 30] percent'",
        "joint-venture          | effective STATED 2020-05-01                              | '[30, 30] percent'",
        "merger joint-venture   | observed-in-effect STATED 2020-05-01                     | '[30, 30] percent'",
        "joint-venture licence  | effective STATED 2020-05-01                              | '[0, 30] percent'",
        "                       |                                                          | '[0, 30] percent'",
      })
  void a_stake_counts_surely_only_where_its_agreement_surely_took_effect(
      String kinds, String events, String expected) {
    Agreement.Builder purchase = Agreement.builder()
        .id(id("purchase"))
        .addParty(id("a"), Role.BUYER)
        .addParty(id("seller"), Role.SELLER)
        .addCitation(CITED);
    for (String kind : kinds == null ? new String[0] : kinds.split(" ")) {
      purchase.addKind(new Agreement.Kind(kind));
    }
    List<Entry> entries = new ArrayList<>(List.of(purchase.build()));
    for (String told : events == null ? new String[0] : events.split("; ")) {
      String[] words = told.split(" ");
      Event.Builder event = Event.builder()
          .id(id("event-" + entries.size()))
          .type(new Event.Type(words[0]))
          .addAbout(id("purchase"))
          .date(PartialDate.parse(words[2]))
          .addCitation(Citation.builder()
              .source(id("filing"))
              .certainty(Certainty.valueOf(words[1]))
              .build());
      entries.add((words.length > 3 ? event.territory(Territory.of(words[3])) : event).build());
    }
    Interest stake = shares("a", "b", "exactly 30 %")
        .under(id("purchase"))
        .validity(Period.parse("2010-01-01/.."))
        .build();
    OwnershipStructure in2021 =
        Ownership.of(book(entries, List.of(stake))).on(LocalDate.of(2021, 1, 1));
    assertThat(told(in2021, "a", "b")).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "STATED, , '[30, 30] percent'",
    "RUMOURED, , '[0, 30] percent'",
    "STATED, terminated, '[0, 30] percent'"
  })
  void as_told_a_stake_counts_if_its_agreement_surely_completed_on_some_day(
      Certainty certainty, String then, String expected) {
    Agreement purchase = Agreement.builder()
        .id(id("purchase"))
        .addParty(id("a"), Role.BUYER)
        .addParty(id("seller"), Role.SELLER)
        .addCitation(CITED)
        .build();
    List<Entry> entries = new ArrayList<>(List.of(purchase));
    for (String type : then == null ? List.of("completed") : List.of("completed", then)) {
      entries.add(Event.builder()
          .id(id(type))
          .type(new Event.Type(type))
          .addAbout(id("purchase"))
          .addCitation(
              Citation.builder().source(id("filing")).certainty(certainty).build())
          .build());
    }
    Interest stake = shares("a", "b", "exactly 30 %").under(id("purchase")).build();
    assertThat(told(Ownership.of(book(entries, List.of(stake))).asTold(), "a", "b"))
        .isEqualTo(expected);
  }

  @Test
  void circles_that_nearly_hold_all_of_themselves_are_gone_round_no_more_for_being_many() {
    List<Interest> pairs = new ArrayList<>();
    for (int i = 0; i < 1000; i++) {
      pairs.add(shares("one-" + i, "two-" + i, "exactly 99.9999 %").build());
      pairs.add(shares("two-" + i, "one-" + i, "exactly 99.9998 %").build());
      pairs.add(shares("one-" + (i + 1), "one-" + i, "exactly 0.0001 %").build());
    }
    OwnershipStructure structure = Ownership.of(book(List.of(), pairs)).asTold();
    Stake far = structure.shares(id("one-1000"), id("one-0"));
    assertThat(far.told()).hasToString("(0, 100] percent"); // at each step a third of what is next
    assertThat(structure.shares(id("one-0"), id("one-1000")).told()).hasToString("[0, 0] percent");
  }

  /** Three classes of 60 percent add up to 180 percent, which has no room in an int. */
  @Test
  void classes_far_above_all_are_a_finding() {
    OwnershipStructure structure = asTold(
        shares("a", "c", "exactly 60 %").id(id("class-a")).shareClass("A"),
        shares("a", "c", "exactly 60 %").id(id("class-b")).shareClass("B"),
        shares("a", "c", "exactly 60 %").id(id("class-c")).shareClass("C"));
    assertThat(structure.findings())
        .extracting(Problem::code)
        .containsExactly("shares-above-whole");
  }

  @Test
  void more_than_all_is_a_finding_and_then_nobody_knows_who_has_what() {
    OwnershipStructure structure =
        asTold(shares("a", "c", "exactly 60 %"), shares("b", "c", "over 40 %"));
    assertThat(structure.findings())
        .extracting(Problem::toString)
        .containsExactly(
            "c: the shares told of c add up to more than 100 percent (a-in-c: exactly 60 %,"
                + " b-in-c: over 40 %); deprecate or date what is wrong: until then none of it"
                + " bounds anything (shares-above-whole)");
    assertThat(told(structure, "a", "c")).isEqualTo("[0, 100] percent");
    assertThat(asTold(shares("a", "c", "61 %"), shares("b", "c", "39.4 %")).findings())
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "INDIRECT, exactly 30 %, false",
    "INDIRECT, exactly 60 %, true", // 30 % through middle, and all is told
    "AGGREGATE, 39.9 %, true",
    "AGGREGATE, about 70 %, false",
    "INDIRECT, exactly 31 %, true",
    "AGGREGATE, exactly 40 %, false",
    "AGGREGATE, under 40 %, true",
    "AGGREGATE, over 50 %, true"
  })
  void stated_shares_are_held_to_what_is_held_on_the_way(
      Interest.Directness directness, String stated, boolean differs) {
    DealBook book = book(
        List.of(MA),
        List.of(
            shares("top", "middle", "exactly 50 %").build(),
            shares("ma", "middle", "exactly 50 %").build(),
            shares("middle", "bottom", "exactly 60 %").build(),
            shares("top", "bottom", "exactly 10 %").build(),
            shares("ma", "bottom", "exactly 30 %").build(),
            shares("top", "bottom", stated)
                .id(id("stated"))
                .directness(directness)
                .build()));
    OwnershipStructure structure = Ownership.of(book).asTold();
    Bounds told = structure.shares(id("top"), id("bottom")).told();
    assertThat(told.isExact()).isEqualTo(!differs); // of both where they differ
    assertThat(told.contains(new BigDecimal("40"))).isTrue();
    assertThat(structure.findings().stream().map(Problem::path).toList())
        .isEqualTo(differs ? List.of("stated/share") : List.of());
  }

  @Test
  void a_stake_says_what_it_rests_on() {
    OwnershipStructure structure = asTold(
        shares("top", "middle", "exactly 50 %"),
        shares("middle", "bottom", "exactly 60 %"),
        shares("other", "bottom", "exactly 40 %"));
    assertThat(structure.shares(id("top"), id("bottom")))
        .hasToString("top has [30, 30] percent of the shares of bottom, as far as told, and"
            + " possibly [30, 100] percent; because of middle-in-bottom, top-in-middle; no"
            + " assumptions");
  }

  @Test
  void what_the_book_does_not_have_is_named() {
    OwnershipStructure structure = asTold(shares("a", "b", ""));
    assertThatThrownBy(() -> structure.shares(id("nobody"), id("b")))
        .isInstanceOf(UnknownEntryException.class)
        .hasMessageContaining("no entry 'nobody'");
  }
}
