package io.github.crossborder.book;

import static io.github.crossborder.deal.Id.id;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.crossborder.Problem;
import io.github.crossborder.book.Merge.Choice;
import io.github.crossborder.book.Merge.Conflict;
import io.github.crossborder.book.Merge.Proposal;
import io.github.crossborder.deal.Absence;
import io.github.crossborder.deal.Agreement;
import io.github.crossborder.deal.Channel;
import io.github.crossborder.deal.Citation;
import io.github.crossborder.deal.Claim;
import io.github.crossborder.deal.Company;
import io.github.crossborder.deal.Entry;
import io.github.crossborder.deal.Event;
import io.github.crossborder.deal.Exclusivity;
import io.github.crossborder.deal.Figure;
import io.github.crossborder.deal.Id;
import io.github.crossborder.deal.Identifier;
import io.github.crossborder.deal.Interest;
import io.github.crossborder.deal.LogisticsHub;
import io.github.crossborder.deal.Name;
import io.github.crossborder.deal.Platform;
import io.github.crossborder.deal.Role;
import io.github.crossborder.deal.Source;
import io.github.crossborder.deal.Statement;
import io.github.crossborder.deal.Term;
import io.github.crossborder.place.Country;
import io.github.crossborder.place.Territory;
import io.github.crossborder.quantity.Quantity;
import io.github.crossborder.quantity.UnitOfMeasure;
import io.github.crossborder.time.PartialDate;
import io.github.crossborder.time.Period;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class MergeTest {
  private static final Citation TIJD = Citation.of(id("tijd"));
  private static final Citation ECHO = Citation.of(id("echo"));

  private static Company.Builder alibaba(Citation... cited) {
    return Company.builder().id(id("alibaba")).addCitations(cited);
  }

  private static Platform platform(Citation cited) {
    return Platform.builder()
        .id(id("alibaba"))
        .kind(Platform.Kind.MARKETPLACE)
        .addCitation(cited)
        .build();
  }

  private static Term.Builder term(Citation cited) {
    return Term.builder().id(id("term")).right(Term.Right.SELL).addCitation(cited);
  }

  private static Figure.Builder revenue(Citation cited) {
    return Figure.builder()
        .id(id("revenue"))
        .subject(id("alibaba"))
        .metric(Figure.Metric.REVENUE)
        .measure(Figure.Measure.LEVEL)
        .quantity(Quantity.plain("7.76", UnitOfMeasure.of("EUR")))
        .addCitation(cited);
  }

  private static DealBook book(Entry... entries) {
    return DealBook.builder()
        .add(
            Source.builder().id(id("tijd")).publisher("De Tijd").build(),
            Source.builder().id(id("echo")).publisher("L'Echo").build())
        .add(entries)
        .build();
  }

  private static Merge merge(Entry one, Entry other) {
    Company subject = Company.builder().id(id("alibaba")).addCitation(TIJD).build();
    boolean itself = one.id().equals(subject.id());
    return itself
        ? Merge.of(book(one), book(other))
        : Merge.of(book(subject, one), book(subject, other));
  }

  private static Company company(Merge merge) {
    return merge.book().get(id("alibaba"), Company.class);
  }

  @Test
  void what_only_one_source_tells_is_kept_and_the_citations_of_both() {
    Merge merge = merge(
        alibaba(TIJD).homeCountry(Country.of("CN")).build(),
        alibaba(ECHO).founded(PartialDate.parse("1999")).build());
    assertThat(merge.conflicts()).isEmpty();
    assertThat(company(merge))
        .isEqualTo(alibaba(ECHO, TIJD)
            .homeCountry(Country.of("CN"))
            .founded(PartialDate.parse("1999"))
            .build());
  }

  @Test
  void no_books_are_merged_to_one_without_entries() {
    assertThat(Merge.all(List.of()).book()).isEqualTo(DealBook.builder().build());
  }

  @Test
  void all_conflicts_of_many_books_are_told_at_once() {
    List<DealBook> books = Stream.of("Hangzhou", "Shanghai", "Hangzhou", "Essen")
        .map(seat -> book(alibaba(TIJD).seat(Territory.place("CN", seat)).build()))
        .toList();
    Merge merge = Merge.all(books);
    assertThat(merge.conflicts())
        .extracting(conflict -> conflict.one() + " and " + conflict.other())
        .containsExactly("CN (Hangzhou) and CN (Shanghai)", "CN (Hangzhou) and CN (Essen)");
    assertThatThrownBy(merge::book).isInstanceOf(InvalidDealBookException.class);
  }

  @Test
  void books_after_two_whose_entries_do_not_fit_together_are_not_looked_at() {
    Platform platform = platform(TIJD);
    DealBook company = book(alibaba(TIJD).homeCountry(Country.of("CN")).build());
    DealBook other = book(alibaba(TIJD).homeCountry(Country.of("BE")).build());
    assertThat(Merge.all(List.of(company, book(platform), other)).conflicts())
        .extracting(conflict -> conflict.problem().code())
        .containsExactly("rival-kinds");
    assertThat(Merge.all(List.of(company, other, book(platform))).conflicts())
        .extracting(conflict -> conflict.problem().code())
        .containsExactly("rival-values", "rival-kinds");
  }

  @Test
  void citations_of_one_source_unite_only_where_all_they_say_is_equal() {
    Citation quoted = Citation.builder().source(id("tijd")).quote("bijna").build();
    assertThat(
            company(merge(alibaba(TIJD, quoted).build(), alibaba(quoted, ECHO).build()))
                .citations())
        .containsExactly(ECHO, TIJD, quoted);
  }

  @Test
  void two_values_for_one_attribute_are_a_conflict_that_names_both() {
    Merge merge = merge(
        alibaba(TIJD).seat(Territory.place("CN", "Hangzhou")).build(),
        alibaba(ECHO).seat(Territory.place("CN", "Shanghai")).build());
    assertThat(merge.conflicts())
        .containsExactly(new Conflict(
            id("alibaba"),
            "seat",
            Territory.place("CN", "Hangzhou"),
            Territory.place("CN", "Shanghai"),
            new Problem(
                "rival-values",
                "alibaba/seat",
                "alibaba: seat is 'CN (Hangzhou)' and 'CN (Shanghai)'; correct one of them, or"
                    + " choose one")));
    assertThatThrownBy(merge::book)
        .isInstanceOf(InvalidDealBookException.class)
        .hasMessageContaining("(rival-values)");
  }

  @Test
  void a_rule_chooses_per_attribute_and_may_leave_a_conflict() {
    DealBook one = book(alibaba(TIJD)
        .homeCountry(Country.of("CN"))
        .description("Shop")
        .founded(PartialDate.parse("1999"))
        .build());
    DealBook other = book(alibaba(ECHO)
        .homeCountry(Country.of("HK"))
        .description("Company")
        .founded(PartialDate.parse("2000"))
        .build());
    Merge some = Merge.of(one, other, conflict -> switch (conflict.attribute()) {
      case "homeCountry" -> Choice.ONE;
      case "description" -> Choice.OTHER;
      default -> Choice.NEITHER;
    });
    assertThat(some.conflicts()).extracting(Conflict::attribute).containsExactly("founded");
    Merge all = Merge.of(
        one,
        other,
        conflict -> conflict.attribute().equals("description") ? Choice.OTHER : Choice.ONE);
    assertThat(company(all))
        .isEqualTo(alibaba(ECHO, TIJD)
            .homeCountry(Country.of("CN"))
            .description("Company")
            .founded(PartialDate.parse("1999"))
            .build());
  }

  @Test
  void names_unite_behind_the_same_most_usual_one() {
    Merge merge = merge(
        alibaba(TIJD)
            .addNames(Name.of("Taobao"), Name.of("Zed"), Name.of("Ali"))
            .build(),
        alibaba(TIJD).addNames(Name.of("Taobao"), Name.of("Mao")).build());
    assertThat(company(merge).names())
        .extracting(Name::text)
        .containsExactly("Taobao", "Ali", "Mao", "Zed");
  }

  @Test
  void which_name_is_the_most_usual_is_for_the_caller_to_say_and_none_is_lost() {
    DealBook one = book(alibaba(TIJD).addName(Name.of("Alibaba")).build());
    DealBook other =
        book(alibaba(TIJD).addNames(Name.of("Alibaba Group"), Name.of("Ali")).build());
    assertThat(Merge.of(one, other).conflicts())
        .extracting(conflict -> conflict.problem().message())
        .containsExactly("alibaba: names is 'Alibaba' and 'Alibaba Group' first; agree on it, or"
            + " choose one");
    assertThat(company(Merge.of(one, other, conflict -> Choice.OTHER)).names())
        .extracting(Name::text)
        .containsExactly("Alibaba Group", "Ali", "Alibaba");
  }

  @Test
  void a_type_of_interest_that_one_source_does_not_tell_is_that_of_the_other() {
    Interest.Builder stake = Interest.builder()
        .id(id("stake"))
        .party(id("alibaba"))
        .subject(id("alibaba-shops"))
        .addCitation(TIJD);
    Entry shops = Company.builder().id(id("alibaba-shops")).addCitation(TIJD).build();
    DealBook untold = book(
        alibaba(TIJD).build(),
        shops,
        stake.type(Interest.Type.UNSPECIFIED_INTEREST).build());
    Interest told = stake.type(Interest.Type.SHAREHOLDING).build();
    DealBook unknown = untold.toBuilder()
        .replace(stake.type(Interest.Type.UNKNOWN_INTEREST).build())
        .build();
    DealBook other = untold.toBuilder().replace(told).build();
    assertThat(Merge.of(untold, other).book().get(id("stake"), Interest.class)).isEqualTo(told);
    assertThat(Merge.of(unknown, other).conflicts())
        .extracting(conflict -> conflict.problem().message())
        .containsExactly("stake: type is 'unknown-interest' and 'shareholding'; correct one of"
            + " them, or choose one");
  }

  @Test
  void what_two_sources_say_that_there_is_none_of_there_is_none_of() {
    Absence.Builder nobody =
        Absence.builder().id(id("nobody")).subject(id("alibaba")).addCitation(TIJD);
    Absence control = nobody.types(List.of(Interest.Type.CONTROL)).build();
    Absence consolidation = nobody.types(List.of(Interest.Type.CONSOLIDATION)).build();
    assertThat(merge(control, consolidation)
            .book()
            .get(id("nobody"), Absence.class)
            .types())
        .containsExactly(Interest.Type.CONSOLIDATION, Interest.Type.CONTROL);
    Absence owner = nobody.reason(Absence.Reason.WIDELY_HELD).build();
    Absence persons = nobody.reason(Absence.Reason.NATURAL_PERSONS).build();
    assertThat(merge(owner, persons).conflicts())
        .extracting(Conflict::attribute)
        .containsExactly("reason");
  }

  @Test
  void an_unspecified_exclusivity_and_a_rank_that_nobody_judged_are_not_told() {
    Exclusivity exclusive = Exclusivity.of(Exclusivity.Kind.EXCLUSIVE);
    Merge merge = merge(
        term(TIJD).exclusivity(exclusive).build(),
        term(TIJD).rank(Claim.Rank.PREFERRED).build());
    assertThat(merge.book().get(id("term"), Term.class))
        .isEqualTo(term(TIJD).exclusivity(exclusive).rank(Claim.Rank.PREFERRED).build());
  }

  @ParameterizedTest
  @EnumSource
  void an_unspecified_effect_is_not_told_so_that_the_told_one_wins(Term.Effect told) {
    Term unsaid = term(TIJD).effect(Term.Effect.UNSPECIFIED).build();
    Term term = term(TIJD).effect(told).build();
    assertThat(merge(unsaid, term).book().get(id("term"), Term.class)).isEqualTo(term);
    assertThat(merge(term, unsaid).book().get(id("term"), Term.class)).isEqualTo(term);
    assertThat(term(TIJD).build().effect()).isEqualTo(Term.Effect.PERMITS);
  }

  @Test
  void other_usual_values_are_values_like_any() {
    Merge exhaustive = merge(term(TIJD).exhaustive(false).build(), term(TIJD).build());
    assertThat(exhaustive.conflicts())
        .extracting(Conflict::attribute)
        .containsExactly("exhaustive");
    Event.Builder opening =
        Event.builder().id(id("opening")).type(Event.Type.OPENED).addCitation(TIJD);
    Merge status = merge(opening.build(), opening.status(Event.Status.EXPECTED).build());
    assertThat(status.conflicts()).extracting(Conflict::attribute).containsExactly("status");
  }

  @Test
  void channels_are_not_united_since_no_source_granted_both() {
    Merge merge = merge(
        term(TIJD).addChannel(Channel.ONLINE).build(),
        term(TIJD).addChannel(Channel.OWN_STORES).build());
    assertThat(merge.conflicts())
        .extracting(Conflict::one, Conflict::other)
        .containsExactly(org.assertj.core.groups.Tuple.tuple(
            List.of(Channel.ONLINE), List.of(Channel.OWN_STORES)));
  }

  @Test
  void entries_of_two_kinds_with_one_id_are_a_conflict_and_the_chosen_one_stays_as_it_is() {
    Platform platform = platform(ECHO);
    Company company = alibaba(TIJD).build();
    assertThat(Merge.of(book(platform), book(company)).conflicts())
        .extracting(Conflict::one, Conflict::other)
        .containsExactly(org.assertj.core.groups.Tuple.tuple(platform, company));
    Merge merge = Merge.of(book(company), book(platform));
    assertThat(merge.conflicts())
        .extracting(Conflict::attribute, Conflict::one, Conflict::problem)
        .containsExactly(org.assertj.core.groups.Tuple.tuple(
            "",
            company,
            new Problem(
                "rival-kinds",
                "alibaba",
                "'alibaba' is a company and a platform; give one of them another id, or choose"
                    + " one")));
    assertThat(Merge.of(book(company), book(platform), conflict -> Choice.OTHER).book())
        .isEqualTo(book(platform));
  }

  static Stream<Arguments> claimsOfDifferentDeals() {
    Event.Builder announced =
        Event.builder().id(id("announced")).type(Event.Type.ANNOUNCED).addCitation(TIJD);
    Statement.Builder goal = Statement.builder()
        .id(id("goal"))
        .kind(Statement.Kind.GOAL)
        .text("grow")
        .addCitation(TIJD);
    return Stream.of(
        Arguments.of(
            announced.about(ids("deal-x")).build(),
            announced.about(ids("deal-y")).build(),
            "announced/about: [deal-x] in one, [deal-y] in the other; give one of them another id"),
        Arguments.of(
            goal.about(ids("a", "b", "c", "d")).build(),
            goal.about(ids("deal-x", "e")).build(),
            "goal/about: [a, b and 2 more] in one, [deal-x, e] in the other; give one of them"
                + " another id"),
        Arguments.of(
            agreement("a", "b"),
            agreement("c", "d"),
            "deal/parties: [a, b] in one, [c, d] in the other; give one of them another id"));
  }

  private static List<Id> ids(String... ids) {
    return Stream.of(ids).map(Id::id).toList();
  }

  private static Agreement agreement(String supplier, String retailer) {
    return Agreement.builder()
        .id(id("deal"))
        .addParty(id(supplier), Role.SUPPLIER)
        .addParty(id(retailer), Role.BUYER)
        .addCitation(TIJD)
        .build();
  }

  /** A book with an entry and the parties that it may mention. */
  private static DealBook told(Entry entry) {
    Stream<Entry> parties = ids("a", "b", "c", "d", "e", "deal-x", "deal-y").stream()
        .map(id -> Company.builder().id(id).addCitation(TIJD).build());
    return book(Stream.concat(parties, Stream.of(entry)).toArray(Entry[]::new));
  }

  @ParameterizedTest
  @MethodSource("claimsOfDifferentDeals")
  void claims_of_one_id_that_have_nothing_in_common_are_two(
      Entry one, Entry other, String message) {
    Merge merge = Merge.of(told(one), told(other));
    assertThat(merge.conflicts())
        .singleElement()
        .hasToString(message)
        .isEqualTo(new Conflict(
            one.id(), "", one, other, new Problem("unrelated-entries", one.id().value(), message)));
    assertThatThrownBy(merge::book)
        .isInstanceOf(InvalidDealBookException.class)
        .hasMessageContaining(message + " (unrelated-entries)");
    assertThat(Merge.all(List.of(told(one), told(other), told(one))).conflicts())
        .isEqualTo(merge.conflicts());
    assertThat(Merge.of(told(one), told(other), conflict -> Choice.OTHER).book())
        .isEqualTo(told(other));
    assertThat(Difference.between(told(one), told(other)).changed())
        .singleElement()
        .extracting(Difference.Change::attributes)
        .asInstanceOf(InstanceOfAssertFactories.LIST)
        .hasSize(1);
  }

  @Test
  void claims_of_one_id_unite_where_they_share_anything_or_one_does_not_tell() {
    Event.Builder announced =
        Event.builder().id(id("announced")).type(Event.Type.ANNOUNCED).addCitation(TIJD);
    Event both = announced.about(ids("deal-x", "deal-y")).build();
    assertThat(Merge.of(told(both), told(announced.about(ids("e", "deal-x")).build()))
            .book()
            .get(id("announced"), Event.class)
            .about())
        .isEqualTo(ids("deal-x", "deal-y", "e"));
    assertThat(Merge.of(told(announced.about(List.of()).build()), told(both)).book())
        .isEqualTo(told(both));
    assertThat(Merge.of(told(agreement("a", "b")), told(agreement("b", "c")))
            .book()
            .get(id("deal"), Agreement.class)
            .parties())
        .hasSize(4);
  }

  @Test
  void values_that_no_entry_can_have_together_are_a_conflict_of_the_entries() {
    Figure during = revenue(TIJD).period(Period.calendarYear(2017)).build();
    Figure at = revenue(ECHO).date(PartialDate.parse("2017")).build();
    Merge merge = merge(during, at);
    assertThat(merge.conflicts())
        .extracting(conflict -> conflict.problem().toString())
        .containsExactly("revenue: figure revenue: what the two tell does not go together (figure"
            + " revenue has a period and a date; keep the one the source said); change one of"
            + " them, or choose one (unfit-together)");
    DealBook chosen = Merge.of(
            book(alibaba(TIJD).build(), during),
            book(alibaba(TIJD).build(), at),
            conflict -> Choice.OTHER)
        .book();
    assertThat(chosen.get(id("revenue"), Figure.class)).isEqualTo(at);
  }

  @Test
  void a_choice_between_kinds_that_breaks_a_reference_is_refused() {
    Platform platform = platform(ECHO);
    Term granted = term(TIJD).grantee(id("alibaba")).build();
    Merge merge =
        Merge.of(book(alibaba(TIJD).build(), granted), book(platform), conflict -> Choice.OTHER);
    assertThatThrownBy(merge::book)
        .isInstanceOf(InvalidDealBookException.class)
        .hasMessageContaining("(wrong-kind)");
  }

  @Test
  void entries_that_share_a_strong_identifier_are_proposed_and_not_merged() {
    Identifier isin = Identifier.of(Identifier.ISIN, "US01609W1027");
    DealBook one = book(alibaba(TIJD).addIdentifier(isin).build());
    DealBook other =
        book(alibaba(TIJD).id(id("alibaba-group")).addIdentifier(isin).build());
    assertThat(Merge.proposals(one, other))
        .containsExactly(new Proposal(isin, id("alibaba"), id("alibaba-group")));
    assertThat(Merge.proposals(one, one)).isEmpty();
    assertThat(Merge.of(one, other).book().entries(Company.class)).hasSize(2);
  }

  @Test
  void a_code_that_passed_from_one_to_another_proposes_nothing() {
    Identifier kvk = Identifier.of(Identifier.KVK, "12345678");
    Identifier before = kvk.during(Period.parse("/2015-12-31"));
    Identifier since = kvk.during(Period.parse("2016-01-01/.."));
    Identifier from2010 = kvk.during(Period.parse("2010-01-01/.."));
    assertThat(before).hasToString("kvk:12345678 (/2015-12-31)");
    assertThat(proposals(before, since)).isEmpty();
    assertThat(proposals(before, from2010))
        .containsExactly(new Proposal(before, id("alibaba"), id("alibaba-group")));
    assertThat(proposals(kvk, since)).hasSize(1);
    DealBook merged = Merge.of(
            book(alibaba(TIJD).addIdentifier(before).build()),
            book(alibaba(TIJD).addIdentifier(since).build()))
        .book();
    assertThat(merged.get(id("alibaba"), Company.class).identifiers())
        .containsExactlyInAnyOrder(before, since);
  }

  private static List<Proposal> proposals(Identifier one, Identifier other) {
    return Merge.proposals(
        book(alibaba(TIJD).addIdentifier(one).build()),
        book(alibaba(TIJD).id(id("alibaba-group")).addIdentifier(other).build()));
  }

  @Test
  void hubs_are_not_proposed_for_standing_at_one_place_nor_things_for_other_schemes() {
    Identifier place = Identifier.of(Identifier.UN_LOCODE, "BELGG");
    Identifier airport = Identifier.of(Identifier.IATA, "LGG");
    Identifier wikidata = Identifier.of("wikidata", "Q1");
    Identifier gln = Identifier.of(Identifier.GLN, "5412345000013");
    LogisticsHub.Builder hub = LogisticsHub.builder()
        .kind(LogisticsHub.Kind.AIR_HUB)
        .addIdentifiers(place, airport, wikidata)
        .addCitation(TIJD);
    DealBook one = book(hub.id(id("liege")).build());
    assertThat(Merge.proposals(one, book(hub.id(id("ehub")).build()))).isEmpty();
    assertThat(Merge.proposals(
            book(hub.addIdentifier(gln).build()), book(hub.id(id("liege")).build())))
        .containsExactly(new Proposal(gln, id("ehub"), id("liege")));
  }
}
