package io.github.crossborder.examples;

import static io.github.crossborder.deal.Id.id;
import static io.github.crossborder.deal.Term.Effect.UNSPECIFIED;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.crossborder.Truth;
import io.github.crossborder.analysis.timeline.Timeline;
import io.github.crossborder.book.DealBook;
import io.github.crossborder.deal.Agreement;
import io.github.crossborder.deal.Certainty;
import io.github.crossborder.deal.Citation;
import io.github.crossborder.deal.Claim;
import io.github.crossborder.deal.Company;
import io.github.crossborder.deal.Event;
import io.github.crossborder.deal.Exclusivity;
import io.github.crossborder.deal.Figure;
import io.github.crossborder.deal.Follows;
import io.github.crossborder.deal.Interest;
import io.github.crossborder.deal.MarketPresence;
import io.github.crossborder.deal.PartyInRole;
import io.github.crossborder.deal.Person;
import io.github.crossborder.deal.Platform;
import io.github.crossborder.deal.Role;
import io.github.crossborder.deal.Source;
import io.github.crossborder.deal.Statement;
import io.github.crossborder.deal.Term;
import io.github.crossborder.deal.UndisclosedParty;
import io.github.crossborder.json.DealBookJson;
import io.github.crossborder.place.Country;
import io.github.crossborder.place.Territory;
import io.github.crossborder.quantity.Bounds;
import io.github.crossborder.quantity.Qualifier;
import io.github.crossborder.quantity.Quantity;
import io.github.crossborder.quantity.UnitOfMeasure;
import io.github.crossborder.time.FiscalYearEnd;
import io.github.crossborder.time.PartialDate;
import io.github.crossborder.time.Period;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Facts of the article, pinned by value: the book says what it said, and nothing more. */
class BelgianChocolateFactsTest {
  private static final DealBook BOOK = Books.read("belgian-chocolate");

  private static Figure figure(String id) {
    return BOOK.get(id(id), Figure.class);
  }

  private static Term term(String id) {
    return BOOK.get(id(id), Term.class);
  }

  private static Event event(String id) {
    return BOOK.get(id(id), Event.class);
  }

  private static MarketPresence presence(String id) {
    return BOOK.get(id(id), MarketPresence.class);
  }

  private static Citation citation(Claim claim) {
    return claim.citations().get(0);
  }

  @Test
  void the_book_is_in_canonical_form_and_has_no_findings() {
    assertThat(DealBookJson.writeString(BOOK)).isEqualTo(Books.text("belgian-chocolate"));
    assertThat(BOOK.findings()).isEmpty();
    assertThat(Timeline.of(BOOK).findings()).isEmpty();
  }

  @Test
  void almost_28_million_has_an_upper_bound_and_no_lower_one() {
    Quantity revenue = figure("ickx-revenue-fy2017").quantity();
    assertThat(revenue.qualifier()).isEqualTo(Qualifier.ALMOST);
    assertThat(revenue.bounds().upper())
        .hasValueSatisfying(b -> assertThat(b).isEqualByComparingTo("28000000"));
    assertThat(revenue.bounds().isUpperClosed()).isFalse();
    assertThat(revenue.bounds().lower()).isEmpty();
    assertThat(revenue.unit()).isEqualTo(UnitOfMeasure.of("EUR"));
    assertThat(citation(figure("ickx-revenue-fy2017")).quote()).contains("bijna");
  }

  @Test
  void the_fiscal_year_to_april_2017_began_in_may_2016_if_it_had_twelve_months() {
    Period year = figure("ickx-revenue-fy2017").period().orElseThrow();
    assertThat(year.firstDay()).contains(LocalDate.of(2016, 5, 1));
    assertThat(year.lastDay()).contains(LocalDate.of(2017, 4, 30));
    assertThat(year.basis()).isEqualTo(Period.Basis.FISCAL);
    assertThat(year.assumed()).containsExactly(Period.Assumption.TWELVE_MONTHS);
  }

  @Test
  void some_400_000_a_day_has_no_bounds() {
    Quantity pralines = figure("ickx-pralines").quantity();
    assertThat(pralines).isEqualTo(Quantity.about(400_000, UnitOfMeasure.of("item/day")));
    assertThat(pralines.bounds().isNone()).isTrue();
    assertThat(figure("ickx-pralines").scope()).contains("pralines");
  }

  @Test
  void the_test_sold_out_within_a_few_days_of_which_the_number_is_unknown() {
    Quantity days = figure("ickx-test-sell-out").quantity();
    assertThat(days).isEqualTo(Quantity.few(UnitOfMeasure.DAY));
    assertThat(days.amount()).isEmpty();
  }

  @Test
  void the_owner_of_ickx_is_undisclosed_and_dutch() {
    Interest holding = BOOK.get(id("dutch-owner-of-ickx"), Interest.class);
    UndisclosedParty owner = BOOK.get(holding.party(), UndisclosedParty.class);
    assertThat(owner.homeCountry()).contains(Country.of("NL"));
    assertThat(owner.names()).isEmpty();
    assertThat(holding.share()).isEmpty();
  }

  @Test
  void the_agreement_with_ickx_is_exclusive_without_saying_who_is_bound_and_is_not_exhaustive() {
    Term exclusive = term("ickx-alibaba-exclusivity");
    assertThat(exclusive.exclusivity().kind()).isEqualTo(Exclusivity.Kind.EXCLUSIVE);
    assertThat(exclusive.grantor()).isEmpty();
    assertThat(exclusive.grantee()).isEmpty();
    assertThat(exclusive.exhaustive()).isFalse();
    Term shops = term("ickx-alibaba-shops");
    assertThat(shops.right()).contains(Term.Right.SET_UP_STORES);
    assertThat(shops.channels()).as("whose shops is not said").isEmpty();
    assertThat(shops.exhaustive()).isFalse();
    assertThat(shops.exclusivity()).isEqualTo(Exclusivity.UNSPECIFIED);
    assertThat(BOOK.entries(Term.class)).extracting(Term::effect).containsOnly(UNSPECIFIED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"colruyt-alibaba", "ickx-alibaba", "leonidas-alibaba"})
  void the_kinds_of_all_three_deals_with_alibaba_and_the_roles_in_them_are_not_said(String deal) {
    Agreement agreement = BOOK.get(id(deal), Agreement.class);
    assertThat(agreement.kinds()).isEmpty();
    assertThat(agreement.parties())
        .hasSize(2)
        .extracting(PartyInRole::role)
        .containsOnly(Role.PARTICIPANT);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ickx-alibaba", "leonidas-alibaba"})
  void both_deals_come_on_top_of_the_one_with_colruyt(String deal) {
    assertThat(BOOK.get(id(deal), Agreement.class).follows())
        .containsExactly(Follows.of(id("colruyt-alibaba")));
  }

  @Test
  void essen_is_in_belgium() {
    Company ickx = BOOK.get(id("ickx"), Company.class);
    assertThat(ickx.seat()).contains(Territory.place("BE", "Essen"));
    assertThat(Territory.of("BE").covers(ickx.seat().orElseThrow())).isEqualTo(Truth.TRUE);
    assertThat(Territory.of("DE").overlaps(ickx.seat().orElseThrow())).isEqualTo(Truth.FALSE);
    assertThat(ickx.fiscalYearEnd()).contains(FiscalYearEnd.on(MonthDay.of(4, 30)));
  }

  @Test
  void the_test_comes_before_singles_day_and_that_before_the_agreement_though_only_one_is_dated() {
    Timeline timeline = Timeline.of(BOOK);
    assertThat(timeline.isBefore(id("ickx-china-test"), id("ickx-singles-day")))
        .isEqualTo(Truth.TRUE);
    assertThat(timeline.isBefore(id("ickx-singles-day"), id("ickx-alibaba-agreed")))
        .isEqualTo(Truth.TRUE);
    assertThat(timeline.isBefore(id("ickx-china-test"), id("ickx-alibaba-agreed")))
        .isEqualTo(Truth.TRUE);
    assertThat(event("ickx-china-test").date()).contains(PartialDate.ofYear(2017));
    assertThat(event("ickx-singles-day").date()).isEmpty();
    assertThat(event("ickx-alibaba-agreed").date()).isEmpty();
  }

  @Test
  void the_end_of_2016_is_said_of_the_visit_and_not_of_the_meeting() {
    assertThat(event("leonidas-china-visit").date()).contains(PartialDate.late(2016));
    assertThat(citation(event("leonidas-china-visit")).quote()).contains("eind 2016");
    assertThat(event("alibaba-amsterdam-meeting").date()).isEmpty();
    assertThat(Timeline.of(BOOK).isBefore(id("leonidas-china-visit"), id("ickx-china-test")))
        .isEqualTo(Truth.TRUE);
    assertThat(Timeline.of(BOOK).isBefore(id("alibaba-amsterdam-meeting"), id("ickx-china-test")))
        .isEqualTo(Truth.UNKNOWN);
  }

  @Test
  void the_first_rank_of_tmall_is_hedged() {
    Figure rank = figure("tmall-rank");
    assertThat(rank.measure()).isEqualTo(Figure.Measure.RANK);
    assertThat(rank.quantity().bounds())
        .isEqualTo(Bounds.exactly(java.math.BigDecimal.ONE, UnitOfMeasure.RANK));
    assertThat(rank.whole()).contains(id("chinese-ecommerce"));
    assertThat(citation(rank).certainty()).isEqualTo(Certainty.HEDGED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"alibaba-amsterdam-meeting", "leonidas-china-visit", "leonidas-tmall-decided"})
  void alibaba_itself_tells_of_the_meeting_the_visit_and_the_decision(String told) {
    assertThat(citation(event(told)).assertedBy()).containsExactly(id("alibaba"));
    assertThat(event(told).participants())
        .extracting(PartyInRole::role)
        .containsOnly(Role.PARTICIPANT);
  }

  @Test
  void leonidas_decided_on_tmall_after_both_and_what_it_will_do_there_is_not_said() {
    Event decided = event("leonidas-tmall-decided");
    assertThat(decided.about()).containsExactly(id("leonidas-alibaba"), id("tmall"));
    assertThat(decided.follows())
        .extracting(Follows::entry)
        .containsExactly(id("alibaba-amsterdam-meeting"), id("leonidas-china-visit"));
    assertThat(decided.territory()).isEmpty();
    assertThat(BOOK.entries(Term.class)).noneMatch(term -> term.grantee().isPresent());
    assertThat(BOOK.get(id("tmall"), Platform.class).kind())
        .isEqualTo(Platform.Kind.SHOPPING_PLATFORM);
    assertThat(BOOK.get(id("alibaba-in-tmall"), Interest.class).type())
        .isEqualTo(Interest.Type.UNSPECIFIED_INTEREST);
  }

  @ParameterizedTest
  @CsvSource({"online, online", "outlets, third-party-retail", "shops, shops"})
  void the_two_tracks_for_china_are_followed_and_how_far_is_not_said(String track, String mode) {
    MarketPresence followed = presence("leonidas-cn-" + track);
    assertThat(followed.mode().orElseThrow().code()).isEqualTo(mode);
    assertThat(followed.mode().orElseThrow().isKnown()).isTrue();
    assertThat(followed.status()).isEqualTo(MarketPresence.Status.UNSPECIFIED);
    assertThat(citation(followed).assertedBy()).containsExactly(id("philippe-de-sellier"));
  }

  @Test
  void the_test_in_china_was_with_the_help_of_alibaba_and_a_pilot_of_2017() {
    MarketPresence pilot = presence("ickx-cn-pilot");
    assertThat(pilot.mode()).contains(MarketPresence.Mode.PILOT);
    assertThat(pilot.partners()).as("what the help was is not said").isEmpty();
    assertThat(pilot.status()).isEqualTo(MarketPresence.Status.UNSPECIFIED);
    assertThat(pilot.asOf()).contains(PartialDate.ofYear(2017));
  }

  @Test
  void easier_exports_are_expected_and_that_they_are_belgian_chocolate_is_implied() {
    assertThat(BOOK.get(id("chocolate-to-china"), Statement.class).citations())
        .extracting(Citation::certainty)
        .containsExactlyInAnyOrder(Certainty.FORECAST, Certainty.INFERRED);
  }

  @Test
  void names_are_those_that_are_printed() {
    assertThat(BOOK.get(id("harrods"), Company.class).label()).isEqualTo("Harrod's");
    assertThat(BOOK.get(id("singles-day"), Platform.class).label()).isEqualTo("Vrijgezellendag");
    assertThat(BOOK.get(id("jack-ma"), Person.class).homeCountry()).isEmpty();
  }

  @Test
  void the_article_is_of_2017_or_later() {
    PartialDate published =
        BOOK.get(id("tijd-chocolate"), Source.class).published().orElseThrow();
    assertThat(published.earliest()).contains(LocalDate.of(2017, 1, 1));
    assertThat(published.latest()).isEmpty();
  }

  @Test
  void the_deal_with_colruyt_is_in_effect_since_an_unknown_day() {
    Event observed = event("colruyt-alibaba-in-effect");
    assertThat(observed.type()).isEqualTo(Event.Type.OBSERVED_IN_EFFECT);
    assertThat(observed.date()).isEmpty();
  }

  @Test
  void the_west_is_a_territory_without_a_code() {
    assertThat(presence("alibaba-west").territory()).contains(Territory.labelled("the West"));
    assertThat(presence("alibaba-west").territory().orElseThrow().covers(Territory.of("BE")))
        .isEqualTo(Truth.UNKNOWN);
  }

  @Test
  void four_countries_are_named_and_the_list_is_open() {
    assertThat(BOOK.entries(MarketPresence.class))
        .filteredOn(p -> p.actor().equals(id("leonidas")) && p.mode().isEmpty())
        .flatExtracting(presence -> presence.territory().stream().toList())
        .containsExactlyInAnyOrder(
            Territory.of("CN"), Territory.of("DE"), Territory.of("GB"), Territory.of("US"));
    for (String country : List.of("cn", "de", "gb", "us")) {
      assertThat(citation(presence("leonidas-" + country)).certainty())
          .as("that it is present in " + country)
          .isEqualTo(Certainty.INFERRED);
    }
    assertThat(BOOK.get(id("leonidas-international"), Statement.class).about())
        .contains(id("leonidas-cn"), id("leonidas-de"), id("leonidas-gb"), id("leonidas-us"));
    assertThat(presence("leonidas-gb").note())
        .hasValueSatisfying(note -> assertThat(note).contains("open"));
  }

  @Test
  void that_alibaba_is_in_amsterdam_is_only_inferred() {
    assertThat(citation(presence("alibaba-amsterdam")).certainty()).isEqualTo(Certainty.INFERRED);
  }
}
