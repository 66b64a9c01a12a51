package io.github.crossborder.analysis.ownership;

import static io.github.crossborder.analysis.ownership.Stakes.CITED;
import static io.github.crossborder.analysis.ownership.Stakes.VOTES_FOLLOW;
import static io.github.crossborder.analysis.ownership.Stakes.book;
import static io.github.crossborder.analysis.ownership.Stakes.shares;
import static io.github.crossborder.analysis.ownership.Stakes.votes;
import static io.github.crossborder.deal.Id.id;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.crossborder.Assumption;
import io.github.crossborder.Problem;
import io.github.crossborder.Truth;
import io.github.crossborder.deal.Claim;
import io.github.crossborder.deal.Figure;
import io.github.crossborder.deal.Id;
import io.github.crossborder.deal.Interest;
import io.github.crossborder.deal.Name;
import io.github.crossborder.deal.Person;
import io.github.crossborder.deal.PublicBody;
import io.github.crossborder.quantity.Quantity;
import io.github.crossborder.quantity.UnitOfMeasure;
import io.github.crossborder.time.PartialDate;
import io.github.crossborder.time.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ControlTest {
  private static OwnershipStructure asTold(Interest.Builder... interests) {
    return Ownership.of(book(interests)).asTold();
  }

  private static Truth controls(OwnershipStructure structure, String party, String subject) {
    return structure.controls(id(party), id(subject));
  }

  /** Said to control, directly or not. */
  private static Interest.Builder said(String party, String subject) {
    return votes(party, subject, "")
        .id(id(party + "-controls-" + subject))
        .type(Interest.Type.CONTROL)
        .directness(Interest.Directness.UNSPECIFIED);
  }

  private static List<Id> ids(String... ids) {
    return Arrays.stream(ids).map(Id::id).toList();
  }

  @Test
  void control_takes_a_majority_of_the_votes_at_each_step_and_multiplies_nothing() {
    // 51 % of 51 % is 26.01 % of the shares, but control of both.
    OwnershipStructure structure =
        asTold(votes("top", "middle", "exactly 51 %"), votes("middle", "bottom", "exactly 51 %"));
    assertThat(controls(structure, "top", "bottom")).isEqualTo(Truth.TRUE);
    assertThat(structure.votes(id("top"), id("bottom")).told()).hasToString("[51, 51] percent");
    assertThat(structure.groupMembers(id("top")).surely()).isEqualTo(ids("bottom", "middle"));
    assertThat(structure.ultimateParents(id("bottom")).surely()).isEqualTo(ids("top"));
  }

  @Test
  void votes_of_all_whom_a_party_controls_count_together() {
    // Own 10 % and 25 % and 20 % of two subsidiaries: 55 %.
    OwnershipStructure structure = asTold(
        votes("top", "one", "exactly 60 %"),
        votes("top", "two", "over 50 %"),
        votes("one", "bottom", "exactly 25 %"),
        votes("two", "bottom", "exactly 20 %"),
        votes("top", "bottom", "exactly 10 %"),
        votes("rival", "bottom", "exactly 45 %"));
    assertThat(controls(structure, "top", "bottom")).isEqualTo(Truth.TRUE);
    assertThat(controls(structure, "rival", "bottom")).isEqualTo(Truth.UNKNOWN); // it may hold top
    assertThat(structure.votes(id("rival"), id("bottom")).told()).hasToString("[45, 45] percent");
    assertThat(structure.ultimateParents(id("bottom")))
        .hasToString("ultimate parents of bottom: surely top; possibly none; because of"
            + " one-votes-in-bottom, rival-votes-in-bottom, top-votes-in-bottom,"
            + " two-votes-in-bottom, top-votes-in-one and 1 more; no assumptions");
  }

  @ParameterizedTest
  @CsvSource({
    "exactly 50 %, UNKNOWN",
    "over 50 %, TRUE",
    "at least 50 %, UNKNOWN",
    "43.4 %, UNKNOWN"
  })
  void half_of_the_votes_is_no_majority_unless_what_is_not_told_helps(
      String share, Truth expected) {
    assertThat(controls(asTold(votes("a", "b", share)), "a", "b")).isEqualTo(expected);
  }

  @Test
  void others_with_half_of_the_votes_rule_control_out() {
    Person ma =
        Person.builder().id(id("ma")).addName(Name.of("Ma")).addCitation(CITED).build();
    OwnershipStructure structure = Ownership.of(book(
            List.of(ma),
            List.of(
                votes("ma", "firm", "exactly 50 %").build(),
                votes("fund", "firm", "exactly 20 %").build())))
        .asTold();
    assertThat(controls(structure, "fund", "firm")).isEqualTo(Truth.FALSE);
    assertThat(structure.votes(id("fund"), id("firm")).possible()).hasToString("[20, 50] percent");
    assertThat(controls(structure, "ma", "firm")).isEqualTo(Truth.UNKNOWN);
    assertThat(controls(structure, "fund", "ma")).isEqualTo(Truth.FALSE);
    assertThat(controls(structure, "firm", "firm")).isEqualTo(Truth.FALSE);
  }

  @Test
  void votes_follow_shares_only_if_the_caller_says_so() {
    Interest.Builder majority = shares("alibaba", "cainiao", "over 50 %");
    OwnershipStructure untold = asTold(majority);
    assertThat(controls(untold, "alibaba", "cainiao")).isEqualTo(Truth.UNKNOWN);
    assertThat(untold.groupMembers(id("alibaba")).possibly()).isEqualTo(ids("cainiao"));
    assertThat(untold.ultimateParents(id("cainiao")).possibly()).isEqualTo(ids("alibaba"));
    OwnershipStructure follow =
        Ownership.of(book(majority)).assuming(VOTES_FOLLOW).asTold();
    assertThat(controls(follow, "alibaba", "cainiao")).isEqualTo(Truth.TRUE);
    assertThat(follow.groupMembers(id("alibaba")))
        .hasToString("group members of alibaba: surely cainiao; possibly none; because of"
            + " alibaba-in-cainiao; votes follow shares");
  }

  @Test
  void what_hangs_on_a_condition_may_be_held_and_never_surely_is() {
    OwnershipStructure structure = Ownership.of(book(
            shares("alibaba", "cainiao", "over 50 %").condition("If the option is exercised.")))
        .assuming(VOTES_FOLLOW)
        .asTold();
    assertThat(structure.shares(id("alibaba"), id("cainiao")).told())
        .hasToString("[0, 100] percent");
    assertThat(controls(structure, "alibaba", "cainiao")).isEqualTo(Truth.UNKNOWN);
    assertThat(structure.groupMembers(id("alibaba")).possibly()).isEqualTo(ids("cainiao"));
    OwnershipStructure called = Ownership.of(book(shares("alibaba", "cainiao", "")
            .type(Interest.Type.CONTROL)
            .condition("If the option is exercised.")))
        .asTold();
    assertThat(controls(called, "alibaba", "cainiao")).isEqualTo(Truth.UNKNOWN);
  }

  @Test
  void what_hangs_on_a_condition_may_take_the_place_of_what_is_held_else() {
    OwnershipStructure structure = Ownership.of(book(
            shares("alibaba", "cainiao", "exactly 30 %"),
            shares("alibaba", "cainiao", "exactly 51 %")
                .id(id("call"))
                .condition("If the option is exercised."),
            shares("alibaba", "lazada", "exactly 60 %"),
            votes("alibaba", "lazada", "exactly 40 %").condition("If it sells.")))
        .assuming(VOTES_FOLLOW)
        .asTold();
    assertThat(structure.shares(id("alibaba"), id("cainiao")).told())
        .hasToString("[30, 51] percent");
    assertThat(controls(structure, "alibaba", "cainiao")).isEqualTo(Truth.UNKNOWN);
    assertThat(controls(structure, "alibaba", "lazada")).isEqualTo(Truth.UNKNOWN);
    assertThat(structure.votes(id("alibaba"), id("lazada")).told()).hasToString("[0, 60] percent");
  }

  private static Figure votesPerShare(String shareClass, Quantity votes) {
    return Figure.builder()
        .id(id("votes-" + shareClass))
        .subject(id("cainiao"))
        .metric(Figure.Metric.VOTES_PER_SHARE)
        .scope(shareClass)
        .quantity(votes)
        .addCitation(CITED)
        .build();
  }

  private static Truth controlsBesides(Figure... votes) {
    Interest majority = shares("alibaba", "cainiao", "over 50 %").build();
    return controls(
        Ownership.of(book(List.of(votes), List.of(majority)))
            .assuming(VOTES_FOLLOW)
            .asTold(),
        "alibaba",
        "cainiao");
  }

  @Test
  void votes_do_not_follow_shares_where_shares_are_told_to_differ_in_votes() {
    Figure one = votesPerShare("a", Quantity.plain(1, UnitOfMeasure.RATIO));
    Figure ten = votesPerShare("b", Quantity.exactly(10, UnitOfMeasure.RATIO));
    Figure none = votesPerShare("c", Quantity.exactly(0, UnitOfMeasure.RATIO));
    assertThat(controlsBesides(one)).isEqualTo(Truth.TRUE);
    assertThat(controlsBesides(one, ten)).isEqualTo(Truth.UNKNOWN);
    assertThat(controlsBesides(none)).isEqualTo(Truth.UNKNOWN);
    assertThat(controlsBesides(ten.toBuilder().rank(Claim.Rank.DEPRECATED).build()))
        .isEqualTo(Truth.TRUE);
  }

  @Test
  void votes_that_are_told_go_before_shares() {
    // Such as Nissan's: 15 % of Renault, but no votes until November 2023.
    OwnershipStructure structure = Ownership.of(
            book(shares("ally", "maker", "exactly 60 %"), votes("ally", "maker", "exactly 0 %")))
        .assuming(VOTES_FOLLOW)
        .asTold();
    assertThat(structure.votes(id("ally"), id("maker")).told()).hasToString("[0, 0] percent");
    assertThat(structure.groupMembers(id("ally")).possibly()).isEmpty();
  }

  @Test
  void half_and_half_is_joint_control_at_the_top_of_each_side() {
    OwnershipStructure structure = asTold(
        votes("parent", "side", "exactly 100 %"),
        votes("side", "venture", "exactly 50 %"),
        votes("other", "venture", "exactly 50 %"),
        votes("venture", "unit", "exactly 80 %"));
    assertThat(structure.ultimateParents(id("unit")).surely()).isEqualTo(ids("other", "parent"));
    assertThat(structure.controlsJointly(id("parent"), id("unit"))).isEqualTo(Truth.TRUE);
    assertThat(structure.controlsJointly(id("other"), id("venture"))).isEqualTo(Truth.TRUE);
    assertThat(structure.controlsJointly(id("venture"), id("unit"))).isEqualTo(Truth.TRUE);
    assertThat(controls(structure, "venture", "unit")).isEqualTo(Truth.TRUE);
    assertThat(controls(structure, "parent", "venture")).isEqualTo(Truth.UNKNOWN);
    assertThat(structure.groupMembers(id("parent")).surely()).isEqualTo(ids("side"));
  }

  @Test
  void half_of_the_votes_is_joint_control_whoever_has_the_others() {
    OwnershipStructure structure =
        asTold(votes("a", "b", "exactly 50 %"), votes("c", "b", "exactly 10 %"));
    assertThat(structure.controlsJointly(id("a"), id("b"))).isEqualTo(Truth.TRUE);
    assertThat(structure.ultimateParents(id("b")).surely()).isEqualTo(ids("a"));
    assertThat(structure.ultimateParents(id("a")).surely()).isEmpty();
  }

  @Test
  void a_circle_of_control_is_its_own_parent() {
    OwnershipStructure structure = asTold(
        votes("one", "two", "exactly 60 %"),
        votes("two", "one", "exactly 60 %"),
        votes("two", "three", "exactly 60 %"));
    assertThat(structure.ultimateParents(id("three")).surely()).isEqualTo(ids("one", "two"));
    assertThat(structure.ultimateParents(id("one")).surely()).isEqualTo(ids("one", "two"));
    assertThat(structure.groupMembers(id("one")).surely()).isEqualTo(ids("three", "two"));
    assertThat(controls(structure, "one", "one")).isEqualTo(Truth.FALSE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"consolidation", "control"})
  void what_is_said_to_control_or_consolidate_does(String type) {
    Interest.Builder said = votes("a", "b", "")
        .id(id("said"))
        .type(new Interest.Type(type))
        .directness(Interest.Directness.UNSPECIFIED);
    OwnershipStructure structure = asTold(said, votes("b", "c", "over 50 %"));
    assertThat(controls(structure, "a", "c")).isEqualTo(Truth.TRUE);
    assertThat(controls(structure, "c", "b")).isEqualTo(Truth.UNKNOWN); // c may control a
    Interest.Builder since = said.validity(Period.parse("2020/.."));
    OwnershipStructure in2020 = Ownership.of(book(since)).on(PartialDate.parse("2020-05"));
    assertThat(controls(in2020, "a", "b")).isEqualTo(Truth.UNKNOWN);
    assertThat(in2020.groupMembers(id("a")).possibly()).isEqualTo(ids("b"));
    assertThat(in2020.shares(id("a"), id("b")).told()).hasToString("[0, 0] percent");
  }

  @Test
  void a_founder_author_member_or_manager_controls_nothing() {
    for (Interest.Type type : List.of(
        Interest.Type.FOUNDER,
        Interest.Type.AUTHOR,
        Interest.Type.MEMBER,
        Interest.Type.SENIOR_MANAGING_OFFICIAL)) {
      OwnershipStructure structure = asTold(votes("a", "b", "").type(type));
      assertThat(structure.groupMembers(id("a")).possibly()).isEmpty();
      assertThat(structure.ultimateParents(id("b")).possibly()).isEmpty();
      assertThat(controls(structure, "a", "b")).isEqualTo(Truth.UNKNOWN);
      assertThat(structure.controlsJointly(id("a"), id("b"))).isEqualTo(Truth.UNKNOWN);
    }
  }

  @Test
  void who_may_control_a_parent_may_be_the_ultimate_one() {
    OwnershipStructure structure =
        asTold(votes("top", "middle", "at least 40 %"), votes("middle", "bottom", "exactly 90 %"));
    assertThat(structure.ultimateParents(id("bottom")).surely()).isEqualTo(ids("middle"));
    assertThat(structure.ultimateParents(id("bottom")).possibly()).isEqualTo(ids("top"));
    assertThat(structure.votes(id("top"), id("bottom")).told()).hasToString("[0, 90] percent");
  }

  private static final List<PublicBody> BODIES = Stream.of("realm", "ministry")
      .map(name -> PublicBody.builder().id(id(name)).addCitation(CITED).build())
      .toList();

  @Test
  void a_state_may_own_and_control_through_a_public_body_but_a_company_may_not() {
    OwnershipStructure structure = Ownership.of(
            book(BODIES, List.of(shares("ministry", "firm", "exactly 100 %").build())))
        .assuming(VOTES_FOLLOW)
        .asTold();
    for (String subject : List.of("firm", "ministry")) {
      assertThat(controls(structure, "realm", subject)).isEqualTo(Truth.UNKNOWN);
      assertThat(structure.controlsJointly(id("realm"), id(subject))).isEqualTo(Truth.UNKNOWN);
      assertThat(structure.shares(id("realm"), id(subject)).possible())
          .hasToString("[0, 100] percent");
      assertThat(structure.votes(id("realm"), id(subject)).possible())
          .hasToString("[0, 100] percent");
      assertThat(controls(structure, "stranger", subject)).isEqualTo(Truth.FALSE);
      assertThat(structure.controlsJointly(id("stranger"), id(subject))).isEqualTo(Truth.FALSE);
      assertThat(structure.shares(id("stranger"), id(subject)).possible())
          .hasToString("[0, 0] percent");
    }
  }

  @Test
  void what_a_state_is_said_to_have_through_its_agency_differs_from_nothing() {
    Interest.Builder stated =
        shares("realm", "firm", "exactly 100 %").directness(Interest.Directness.INDIRECT);
    Interest ministrys = shares("ministry", "firm", "exactly 100 %").build();
    assertThat(Ownership.of(book(BODIES, List.of(ministrys, stated.build())))
            .asTold()
            .findings())
        .isEmpty();
    Interest companys = stated.party(id("zed")).build();
    assertThat(Ownership.of(book(BODIES, List.of(ministrys, companys))).asTold().findings())
        .extracting(Problem::code)
        .containsExactly("stated-share-differs");
  }

  @Test
  void who_is_above_a_company_that_is_told_to_own_a_public_body_may_own_others_through_it() {
    OwnershipStructure structure = Ownership.of(book(
            BODIES,
            List.of(
                shares("ministry", "firm", "exactly 100 %").build(),
                shares("zed", "realm", "exactly 10 %").build())))
        .assuming(VOTES_FOLLOW)
        .asTold();
    assertThat(controls(structure, "stranger", "firm")).isEqualTo(Truth.UNKNOWN);
  }

  @Test
  void nobody_has_votes_in_a_person_who_holds_something() {
    Person ma =
        Person.builder().id(id("ma")).addName(Name.of("Ma")).addCitation(CITED).build();
    OwnershipStructure structure = Ownership.of(
            book(List.of(ma), List.of(votes("ma", "firm", "exactly 50 %").build())))
        .asTold();
    assertThat(structure.votes(id("firm"), id("ma")).possible()).hasToString("[0, 0] percent");
  }

  /** Said to control the one that votes, while another has all votes of that one. */
  @Test
  void said_control_against_told_votes_leaves_votes_open_and_fails_nowhere() {
    Person fen = Person.builder()
        .id(id("fen"))
        .addName(Name.of("Fen"))
        .addCitation(CITED)
        .build();
    OwnershipStructure structure = Ownership.of(book(
            List.of(fen),
            List.of(
                votes("par", "vie", "")
                    .id(id("said"))
                    .type(Interest.Type.CONTROL)
                    .build(),
                votes("fen", "vie", "exactly 100 %").build(),
                votes("vie", "op", "exactly 60 %").build())))
        .asTold();
    assertThat(structure.votes(id("par"), id("op")).told()).hasToString("[60, 60] percent");
    assertThat(structure.votes(id("par"), id("op")).possible()).hasToString("[60, 100] percent");
    assertThat(structure.votes(id("fen"), id("op")).possible()).hasToString("[0, 100] percent");
    assertThat(controls(structure, "par", "op")).isEqualTo(Truth.TRUE);
    assertThat(structure.ultimateParents(id("op")).surely()).isEqualTo(ids("par"));
    assertThat(controls(structure, "fen", "op")).isEqualTo(Truth.UNKNOWN);
    assertThat(structure.findings()).extracting(Problem::code).containsExactly("control-disputed");
  }

  @Test
  void
      of_two_who_are_said_to_control_one_nobody_tells_which_is_above_unless_one_controls_the_other() {
    Interest.Builder first = said("a", "head");
    Interest.Builder second = said("b", "head");
    Interest.Builder below = votes("head", "unit", "exactly 60 %");
    assertThat(asTold(first, second, below).ultimateParents(id("unit")).surely())
        .isEmpty();
    assertThat(asTold(first, second, below).ultimateParents(id("unit")).possibly())
        .contains(id("a"), id("b"));
    OwnershipStructure chain = asTold(first, second, below, votes("a", "b", "over 50 %"));
    assertThat(chain.ultimateParents(id("unit")).surely()).isEqualTo(ids("a"));
    assertThat(chain.ultimateParents(id("unit")).possibly()).isEmpty();
  }

  @Test
  void votes_of_one_of_a_circle_said_to_control_itself_may_be_bound_to_the_other() {
    OwnershipStructure structure = asTold(
        votes("three", "four", "").type(Interest.Type.CONTROL),
        votes("four", "three", "").type(Interest.Type.CONTROL),
        votes("top", "three", "exactly 25 %"),
        votes("side", "three", "exactly 30 %"),
        votes("top", "side", "exactly 51 %"));
    assertThat(structure.ultimateParents(id("three")).surely()).isEqualTo(ids("four", "three"));
    assertThat(structure.ultimateParents(id("three")).possibly()).isEqualTo(ids("top"));
    assertThat(controls(structure, "top", "three")).isEqualTo(Truth.UNKNOWN);
  }

  @Test
  void who_may_be_above_one_that_controls_alone_is_not_surely_without_joint_control() {
    OwnershipStructure structure = asTold(votes("a", "b", "exactly 100 %"));
    assertThat(structure.controlsJointly(id("stranger"), id("b"))).isEqualTo(Truth.UNKNOWN);
    assertThat(structure.controlsJointly(id("a"), id("b"))).isEqualTo(Truth.TRUE);
  }

  /** Of so many that every pair of steps could not be tried, nor one list made for each level. */
  @Test
  void who_controls_but_jointly_what_controls_but_jointly_does_not_surely_control_so() {
    int levels = 20_000;
    List<Interest> halves = new ArrayList<>();
    for (int i = 0; i < levels; i++) {
      halves.add(votes("venture-" + (i + 1), "venture-" + i, "exactly 50 %").build());
      halves.add(votes("partner-" + i, "venture-" + i, "exactly 50 %").build());
    }
    OwnershipStructure structure = Ownership.of(book(List.of(), halves)).asTold();
    Affiliates parents = structure.ultimateParents(id("venture-0"));
    assertThat(parents.surely()).isEqualTo(ids("partner-0", "venture-1"));
    assertThat(parents.possibly()).isEmpty();
    assertThat(structure.controlsJointly(id("partner-" + (levels - 1)), id("venture-0")))
        .isEqualTo(Truth.UNKNOWN);
    assertThat(structure.controlsJointly(id("partner-0"), id("venture-0"))).isEqualTo(Truth.TRUE);
  }

  /** Whose web is one circle, in which the top is far away by every way but one. */
  @Test
  void who_controls_a_long_chain_is_at_the_top_whatever_short_cuts_lead_there() {
    int length = 4_000;
    List<Interest> told = new ArrayList<>();
    for (int i = 0; i < length; i++) {
      told.add(votes("firm-" + (i + 1), "firm-" + i, "exactly 30 %").build());
      told.add(votes("unit-" + i, "firm-" + i, "exactly 30 %").build());
      told.add(votes("firm-" + (i + 1), "unit-" + i, "exactly 90 %").build());
      told.add(votes("firm-0", "firm-" + (i + 1), "exactly 1 %").build());
      if (i > 0) {
        told.add(votes("firm-" + (length - i + 1), "firm-0", "exactly 0.001 %").build());
      }
    }
    Affiliates parents = Ownership.of(book(List.of(), told)).asTold().ultimateParents(id("firm-0"));
    assertThat(parents.surely()).isEqualTo(ids("firm-" + length));
    assertThat(parents.possibly()).isEmpty();
  }

  @Test
  void an_answer_tells_its_evidence_and_what_would_settle_it() {
    OwnershipStructure structure =
        Ownership.of(Stakes.book(Stakes.shares("a", "b", "exactly 60 %"))).asTold();
    Control control = structure.control(id("a"), id("b"));
    assertThat(control.truth()).isEqualTo(Truth.UNKNOWN);
    assertThat(control.settledBy()).containsExactly(Assumption.VOTES_FOLLOW_SHARES);
    assertThat(control.evidence()).extracting(claim -> claim.id().value()).hasSize(1);
    assertThat(control)
        .hasToString("a controls b: UNKNOWN; because of "
            + control.evidence().get(0).id() + "; no assumptions");
    Affiliates parents = structure.ultimateParents(id("b"));
    assertThat(parents.possibly()).containsExactly(id("a"));
    assertThat(parents.settledBy()).containsExactly(Assumption.VOTES_FOLLOW_SHARES);
    Control settled = Ownership.of(Stakes.book(Stakes.shares("a", "b", "exactly 60 %")))
        .assuming(Stakes.VOTES_FOLLOW)
        .asTold()
        .control(id("a"), id("b"));
    assertThat(settled.truth()).isEqualTo(Truth.TRUE);
    assertThat(settled.settledBy()).isEmpty();
  }

  @Test
  void owners_are_those_who_hold_shares_themselves() {
    Ownership ownership = Ownership.of(Stakes.book(
        Stakes.shares("a", "b", "exactly 60 %"),
        Stakes.shares("c", "b", ""), // of unknown size, but some
        Stakes.shares("top", "a", "exactly 100 %")));
    Affiliates owners = ownership.asTold().owners(id("b"));
    assertThat(owners.surely()).containsExactly(id("a"), id("c"));
    assertThat(owners.possibly()).isEmpty();
    assertThat(ownership.asTold().owners(id("top")).surely()).isEmpty();
    assertThat(ownership.on(LocalDate.of(2020, 1, 1)).owners(id("b")).possibly())
        .containsExactly(id("a"), id("c")); // nobody says when they hold them
  }
}
