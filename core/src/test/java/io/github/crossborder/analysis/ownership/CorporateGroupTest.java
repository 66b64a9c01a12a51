package io.github.crossborder.analysis.ownership;

import static io.github.crossborder.analysis.ownership.Stakes.CITED;
import static io.github.crossborder.analysis.ownership.Stakes.VOTES_FOLLOW;
import static io.github.crossborder.analysis.ownership.Stakes.shares;
import static io.github.crossborder.analysis.ownership.Stakes.votes;
import static io.github.crossborder.deal.Id.id;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.crossborder.book.DealBook;
import io.github.crossborder.book.UnknownEntryException;
import io.github.crossborder.deal.Agreement;
import io.github.crossborder.deal.Claim;
import io.github.crossborder.deal.Entry;
import io.github.crossborder.deal.Event;
import io.github.crossborder.deal.Figure;
import io.github.crossborder.deal.Id;
import io.github.crossborder.deal.Interest;
import io.github.crossborder.deal.MarketPresence;
import io.github.crossborder.deal.Name;
import io.github.crossborder.deal.Platform;
import io.github.crossborder.deal.Role;
import io.github.crossborder.deal.Statement;
import io.github.crossborder.place.Territory;
import io.github.crossborder.quantity.Quantity;
import io.github.crossborder.time.PartialDate;
import io.github.crossborder.time.Period;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The head has most votes of the sub, which has most of the shop; it has at least 40 percent of
 * those of the maybe, which it may control; the outsider is none of its members.
 */
class CorporateGroupTest {
  private static final List<Interest> CONTROL = Stream.of(
          votes("head", "sub", "over 50 %"),
          votes("sub", "shop", "exactly 60 %"),
          votes("head", "maybe", "at least 40 %"))
      .map(Interest.Builder::build)
      .toList();

  private static CorporateGroup group(Entry... others) {
    return CorporateGroup.of(
        Ownership.of(Stakes.book(List.of(others), CONTROL)).asTold(), id("head"));
  }

  private static Agreement agreement(String one, String other) {
    return Agreement.builder()
        .id(id(one + "-and-" + other))
        .addParty(id(one), Role.ALLY)
        .addParty(id(other), Role.ALLY)
        .addCitation(CITED)
        .build();
  }

  private static MarketPresence presence(String actor, String territory) {
    Territory place = Territory.parse(territory);
    return MarketPresence.builder()
        .id(id(actor + "-" + territory.toLowerCase(Locale.ROOT)))
        .actor(id(actor))
        .territory(place)
        .status(MarketPresence.Status.IN_EFFECT)
        .addCitation(CITED)
        .build();
  }

  private static Figure figure(String subject, Figure.Metric metric) {
    return Figure.builder()
        .id(id(subject + "-" + metric.code()))
        .subject(id(subject))
        .metric(metric)
        .measure(Figure.Measure.LEVEL)
        .quantity(Quantity.parsePhrase("EUR 3 million"))
        .addCitation(CITED)
        .build();
  }

  private static void assertAnswer(
      GroupClaims<? extends Claim> answer, List<String> surely, List<String> possibly) {
    assertThat(answer.surely()).extracting(claim -> claim.id().value()).isEqualTo(surely);
    assertThat(answer.possibly()).extracting(claim -> claim.id().value()).isEqualTo(possibly);
  }

  @Test
  void its_agreements_are_those_of_its_head_and_of_all_whom_that_controls() {
    // Those of the maybe are possible, but not that with the sub, which is a member for sure.
    CorporateGroup group = group(
        agreement("head", "outsider"),
        agreement("shop", "outsider"),
        agreement("sub", "maybe"),
        agreement("maybe", "outsider"),
        agreement("outsider", "stranger"));
    assertAnswer(
        group.agreements(),
        List.of("head-and-outsider", "shop-and-outsider", "sub-and-maybe"),
        List.of("maybe-and-outsider"));
    assertThat(group.agreements())
        .hasToString("surely head-and-outsider, shop-and-outsider, sub-and-maybe; possibly"
            + " maybe-and-outsider; group members of head: surely shop, sub; possibly maybe;"
            + " because of head-votes-in-maybe, head-votes-in-sub, sub-votes-in-shop;"
            + " no assumptions");
  }

  @Test
  void it_is_surely_in_a_territory_only_with_a_sure_member_and_a_sure_place() {
    // Europe (150) and a place that is not told may be Belgium or not; China is not.
    CorporateGroup group = group(
        presence("head", "CN"),
        presence("shop", "BE"),
        presence("sub", "150"),
        presence("maybe", "BE"),
        presence("maybe", "150"),
        presence("maybe", "CN"),
        presence("outsider", "BE"),
        MarketPresence.builder()
            .id(id("sub-somewhere"))
            .actor(id("sub"))
            .addCitation(CITED)
            .build());
    assertAnswer(
        group.presencesIn(Territory.of("BE")),
        List.of("shop-be"),
        List.of("maybe-150", "maybe-be", "sub-150", "sub-somewhere"));
    assertAnswer(
        group.presences(),
        List.of("head-cn", "shop-be", "sub-150", "sub-somewhere"),
        List.of("maybe-150", "maybe-be", "maybe-cn"));
  }

  @Test
  void the_figures_of_its_members_are_told_apart_by_metric() {
    CorporateGroup group = group(
        figure("shop", Figure.Metric.REVENUE),
        figure("shop", Figure.Metric.PROFIT),
        figure("maybe", Figure.Metric.REVENUE),
        figure("outsider", Figure.Metric.REVENUE));
    assertAnswer(
        group.figures(Figure.Metric.REVENUE), List.of("shop-revenue"), List.of("maybe-revenue"));
    assertAnswer(group.figures(), List.of("shop-profit", "shop-revenue"), List.of("maybe-revenue"));
  }

  @Test
  void it_has_the_interests_events_and_statements_of_its_members() {
    Event founded = Event.builder()
        .id(id("sub-founded"))
        .type(Event.Type.FOUNDED)
        .addAbout(id("sub"))
        .addCitation(CITED)
        .build();
    Statement goal = Statement.builder()
        .id(id("maybe-goal"))
        .speaker(id("outsider"))
        .addAbout(id("maybe"))
        .kind(Statement.Kind.GOAL)
        .text("To grow.")
        .addCitation(CITED)
        .build();
    CorporateGroup group = group(founded, goal);
    assertAnswer(group.events(), List.of("sub-founded"), List.of());
    assertAnswer(group.statements(), List.of(), List.of("maybe-goal"));
    assertAnswer(
        group.interests(),
        List.of("head-votes-in-maybe", "head-votes-in-sub", "sub-votes-in-shop"),
        List.of());
  }

  @Test
  void a_platform_that_it_owns_is_a_member_and_any_question_of_a_book_can_be_asked() {
    Platform mall = Platform.builder()
        .id(id("mall"))
        .kind(Platform.Kind.MARKETPLACE)
        .addName(Name.of("Mall"))
        .addCitation(CITED)
        .build();
    MarketPresence listed =
        presence("outsider", "BE").toBuilder().platform(id("mall")).build();
    DealBook book = Stakes.book(
        List.of(mall, listed), List.of(shares("head", "mall", "exactly 100 %").build()));
    CorporateGroup group =
        CorporateGroup.of(Ownership.of(book).assuming(VOTES_FOLLOW).asTold(), id("head"));
    assertThat(group.members().surely()).containsExactly(id("mall"));
    assertAnswer(group.claims(book::presencesOn), List.of("outsider-be"), List.of());
    assertAnswer(group.presences(), List.of(), List.of());
  }

  @Test
  void who_is_a_member_depends_on_the_date() {
    DealBook book = Stakes.book(
        List.of(agreement("sub", "outsider")),
        List.of(votes("head", "sub", "over 50 %")
            .validity(Period.parse("2017/2019"))
            .build()));
    Ownership ownership = Ownership.of(book);
    CorporateGroup then =
        CorporateGroup.of(ownership.on(PartialDate.parse("2018-06-30")), id("head"));
    assertAnswer(then.agreements(), List.of("sub-and-outsider"), List.of());
    assertThat(then)
        .hasToString("group members of head: surely sub; possibly none; because of"
            + " head-votes-in-sub; no assumptions (on 30 June 2018)");
    CorporateGroup later =
        CorporateGroup.of(ownership.on(PartialDate.parse("2021-06-30")), id("head"));
    assertAnswer(later.agreements(), List.of(), List.of());
    assertThat(later.structure().date()).contains(PartialDate.parse("2021-06-30"));
  }

  @Test
  void who_controls_nobody_is_a_group_alone() {
    DealBook book = Stakes.book(List.of(agreement("sub", "outsider")), CONTROL);
    CorporateGroup alone = CorporateGroup.of(Ownership.of(book).asTold(), id("outsider"));
    assertThat(alone.head()).isEqualTo(id("outsider"));
    assertAnswer(alone.agreements(), List.of("sub-and-outsider"), List.of());
  }

  @Test
  void long_answers_name_the_first_five() {
    Agreement[] seven = Arrays.stream("abcdefg".split(""))
        .map(name -> agreement("head", name))
        .toArray(Agreement[]::new);
    assertThat(group(seven).agreements().toString())
        .startsWith("surely head-and-a, head-and-b, head-and-c, head-and-d, head-and-e and 2 more;"
            + " possibly none; ");
  }

  @Test
  void an_unknown_head_and_missing_arguments_are_named() {
    OwnershipStructure structure = Ownership.of(Stakes.book(List.of(), CONTROL)).asTold();
    Id nobody = id("nobody");
    assertThatThrownBy(() -> CorporateGroup.of(structure, nobody))
        .isInstanceOf(UnknownEntryException.class)
        .hasMessageContaining("no entry 'nobody'");
    assertThatThrownBy(() -> CorporateGroup.of(structure, null)).hasMessage("head");
    assertThatThrownBy(() -> CorporateGroup.of(null, nobody)).hasMessage("structure");
    assertThatThrownBy(() -> group().presencesIn(null)).hasMessage("territory");
    assertThatThrownBy(() -> group().figures(null)).hasMessage("metric");
    assertThatThrownBy(() -> group().claims(null)).hasMessage("question");
  }
}
