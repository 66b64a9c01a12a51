package io.github.crossborder.analysis.ownership;

import static io.github.crossborder.analysis.ownership.Stakes.CITED;
import static io.github.crossborder.analysis.ownership.Stakes.book;
import static io.github.crossborder.analysis.ownership.Stakes.shares;
import static io.github.crossborder.analysis.ownership.Stakes.votes;
import static io.github.crossborder.deal.Id.id;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.crossborder.Assumption;
import io.github.crossborder.Assumptions;
import io.github.crossborder.Problem;
import io.github.crossborder.Truth;
import io.github.crossborder.book.DealBook;
import io.github.crossborder.deal.Agreement;
import io.github.crossborder.deal.Certainty;
import io.github.crossborder.deal.Citation;
import io.github.crossborder.deal.Entry;
import io.github.crossborder.deal.Event;
import io.github.crossborder.deal.Interest;
import io.github.crossborder.deal.Name;
import io.github.crossborder.deal.Person;
import io.github.crossborder.deal.Role;
import io.github.crossborder.place.Territory;
import io.github.crossborder.time.PartialDate;
import io.github.crossborder.time.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The examples by which ownership and control were specified, each with its number there. */
class OwnershipExamplesTest {
  private static final Assumptions NONE = Assumptions.none();
  private static final Assumptions C = NONE.with(Assumption.CONTINUANCE);
  private static final Assumptions V = NONE.with(Assumption.VOTES_FOLLOW_SHARES);
  private static final Assumptions CV = C.with(Assumption.VOTES_FOLLOW_SHARES);
  private static final Assumptions N = NONE.with(Assumption.NO_UNTOLD_HOLDINGS);

  private static OwnershipStructure asTold(Assumptions assumptions, Interest.Builder... told) {
    return Ownership.of(book(told)).assuming(assumptions).asTold();
  }

  private static OwnershipStructure on(
      String day, Assumptions assumptions, Interest.Builder... told) {
    return Ownership.of(book(told)).assuming(assumptions).on(PartialDate.parse(day));
  }

  private static OwnershipStructure on(String day, Assumptions assumptions, DealBook book) {
    return Ownership.of(book).assuming(assumptions).on(PartialDate.parse(day));
  }

  private static String told(OwnershipStructure structure, String party, String subject) {
    return structure.shares(id(party), id(subject)).told().toString();
  }

  private static String possible(OwnershipStructure structure, String party, String subject) {
    return structure.shares(id(party), id(subject)).possible().toString();
  }

  private static Truth controls(OwnershipStructure structure, String party, String subject) {
    return structure.controls(id(party), id(subject));
  }

  private static Truth controls(
      OwnershipStructure structure, String party, String subject, Assumption settling) {
    assertThat(structure.control(id(party), id(subject)).settledBy()).contains(settling);
    return structure.controls(id(party), id(subject));
  }

  private static List<String> codes(OwnershipStructure structure) {
    return structure.findings().stream().map(Problem::code).toList();
  }

  private static Interest.Builder since(Interest.Builder told, String start) {
    return told.validity(Period.startingAt(PartialDate.parse(start)));
  }

  private static Person person(String name) {
    return Person.builder()
        .id(id(name))
        .addName(Name.of(name))
        .addCitation(CITED)
        .build();
  }

  @Test
  void ownership_05_a_holding_that_is_told_anew_is_followed_by_the_new_one() {
    Interest.Builder[] mara = {
      since(shares("mara", "tex", "exactly 100 %").id(id("first")), "2002-03-09"),
      since(shares("mara", "tex", "exactly 40 %").id(id("second")), "2021-09-24"),
      since(shares("mara", "tex", "exactly 30 %").id(id("third")), "2022-09-21")
    };
    assertThat(told(on("2022-10-01", C, mara), "mara", "tex")).isEqualTo("[30, 30] percent");
    assertThat(codes(on("2022-10-01", C, mara))).isEmpty();
    assertThat(told(on("2022-10-01", NONE, mara), "mara", "tex")).isEqualTo("[0, 30] percent");
    assertThat(told(on("2022-01-01", C, mara), "mara", "tex")).isEqualTo("[40, 40] percent");
  }

  @Test
  void ownership_06_what_has_no_room_beside_a_later_holding_has_ended() {
    Interest.Builder[] yih = {
      shares("walden", "yih", "exactly 17.7 %").id(id("early")).asOf(PartialDate.parse("2011")),
      since(shares("walden", "yih", "exactly 100 %"), "2015-07"),
      since(shares("ping", "yih", "exactly 80 %"), "2010")
    };
    OwnershipStructure then = on("2016-01-01", CV, yih);
    assertThat(told(then, "walden", "yih")).isEqualTo("[100, 100] percent");
    assertThat(controls(then, "walden", "yih")).isEqualTo(Truth.TRUE);
    assertThat(told(then, "ping", "yih")).isEqualTo("[0, 0] percent");
    assertThat(controls(then, "ping", "yih")).isEqualTo(Truth.UNKNOWN); // it may own walden
  }

  @Test
  void ownership_07_the_day_for_which_it_was_told_is_a_known_day_whatever_the_validity() {
    for (Interest.Builder told : List.of(
        shares("ada", "bel", "exactly 100 %"),
        shares("ada", "bel", "exactly 100 %").validity(Period.parse("/")),
        shares("ada", "bel", "exactly 100 %").validity(Period.parse("/2030")))) {
      OwnershipStructure then = on("2018-06-30", CV, told.asOf(PartialDate.parse("2018-01-01")));
      assertThat(controls(then, "ada", "bel")).isEqualTo(Truth.TRUE);
    }
    Interest.Builder ending = shares("ada", "bel", "exactly 100 %")
        .validity(Period.parse("/2030"))
        .asOf(PartialDate.parse("2018-01-01"));
    assertThat(controls(on("2018-06-30", V, ending), "ada", "bel")).isEqualTo(Truth.TRUE);
  }

  @Test
  void ownership_08_on_the_day_of_hand_over_the_end_of_the_day_counts() {
    Interest.Builder[] yar = {
      shares("sel", "yar", "exactly 100 %").validity(Period.parse("2021-01-01/2025-10-01")),
      since(shares("buy", "yar", "exactly 100 %"), "2025-10-01")
    };
    OwnershipStructure then = on("2025-10-01", NONE, yar);
    assertThat(told(then, "buy", "yar")).isEqualTo("[100, 100] percent");
    assertThat(told(then, "sel", "yar")).isEqualTo("[0, 0] percent");
    assertThat(codes(then)).isEmpty();
  }

  private static DealBook sale(Interest.Builder stake, List<String> kinds, String... events) {
    Agreement.Builder sale = Agreement.builder()
        .id(id("sale"))
        .addParty(id("sel"), Role.SELLER)
        .addParty(id("buy"), Role.BUYER)
        .addCitation(CITED);
    kinds.forEach(kind -> sale.addKind(new Agreement.Kind(kind)));
    List<Entry> entries = new ArrayList<>(List.of(sale.build()));
    for (String told : events) {
      String[] words = told.split(" ");
      Event.Builder event = Event.builder()
          .id(id("event-" + entries.size()))
          .type(new Event.Type(words[0]))
          .addAbout(id("sale"))
          .date(PartialDate.parse(words[1]))
          .addCitation(Citation.builder()
              .source(id("filing"))
              .certainty(words.length > 2 ? Certainty.valueOf(words[2]) : Certainty.STATED)
              .build());
      entries.add((words.length > 3 ? event.territory(Territory.of(words[3])) : event).build());
    }
    return book(entries, List.of(stake.under(id("sale")).build()));
  }

  @Test
  void ownership_14_completion_makes_the_plan_a_fact() {
    DealBook sold = sale(shares("buy", "yar", "exactly 100 %"), List.of(), "completed 2025-10-01");
    assertThat(controls(on("2025-10-01", V, sold), "buy", "yar")).isEqualTo(Truth.TRUE);
    assertThat(controls(on("2026-10-01", CV, sold), "buy", "yar")).isEqualTo(Truth.TRUE);
    assertThat(told(on("2026-10-01", V, sold), "buy", "yar")).isEqualTo("[0, 100] percent");
    DealBook amended = sale(
        shares("buy", "yar", "exactly 100 %").asOf(PartialDate.parse("2024-12")),
        List.of(),
        "amended 2025-09-01",
        "completed 2025-10-01");
    assertThat(told(on("2025-10-01", V, amended), "buy", "yar")).isEqualTo("[0, 100] percent");
  }

  @ParameterizedTest
  @CsvSource({
    "completed 2025-10-01 RUMOURED,",
    "completed 2025-10-01, terminated 2025-09-01",
    "completed 2025-10-01 STATED SG, suspended 2025-10-01 STATED PH",
    "completed 2025-10-01, terminated 2026-02-01"
  })
  void ownership_15_what_may_not_have_been_completed_leaves_it_open(String one, String other) {
    Interest.Builder stake = shares("buy", "yar", "exactly 100 %");
    DealBook book =
        other == null ? sale(stake, List.of(), one) : sale(stake, List.of(), one, other);
    assertThat(controls(on("2026-03-01", CV, book), "buy", "yar")).isEqualTo(Truth.UNKNOWN);
  }

  @ParameterizedTest
  @CsvSource({
    "joint-venture, effective, '[48, 48] percent'",
    "acquisition, effective, '[0, 48] percent'",
    "acquisition, closed, '[0, 48] percent'"
  })
  void ownership_16_what_effective_means_depends_on_the_kind_of_deal(
      String kind, String event, String expected) {
    DealBook book =
        sale(shares("buy", "yar", "exactly 48 %"), List.of(kind), event + " 2025-10-01");
    assertThat(told(on("2025-10-01", NONE, book), "buy", "yar")).isEqualTo(expected);
  }

  @Test
  void ownership_29_half_open_bounds_hold_a_majority_and_a_finding() {
    String half = "over 50 %";
    Interest.Builder majority = votes("hal", "fir", half);
    assertThat(controls(asTold(NONE, majority), "hal", "fir")).isEqualTo(Truth.TRUE);
    Interest.Builder[] quarters = Arrays.stream(new String[] {"a", "b", "c", "d"})
        .map(holder -> shares(holder, "fir", "over 25 %"))
        .toArray(Interest.Builder[]::new);
    assertThat(codes(asTold(NONE, quarters))).containsExactly("shares-above-whole");
  }
}
