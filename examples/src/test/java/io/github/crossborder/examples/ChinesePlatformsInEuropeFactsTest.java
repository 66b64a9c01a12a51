package io.github.crossborder.examples;

import static io.github.crossborder.deal.Id.id;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.crossborder.Assumption;
import io.github.crossborder.Assumptions;
import io.github.crossborder.Truth;
import io.github.crossborder.analysis.timeline.Timeline;
import io.github.crossborder.book.DealBook;
import io.github.crossborder.deal.Agreement;
import io.github.crossborder.deal.Certainty;
import io.github.crossborder.deal.Citation;
import io.github.crossborder.deal.Claim;
import io.github.crossborder.deal.Company;
import io.github.crossborder.deal.Entry;
import io.github.crossborder.deal.Event;
import io.github.crossborder.deal.Figure;
import io.github.crossborder.deal.Follows;
import io.github.crossborder.deal.Group;
import io.github.crossborder.deal.Id;
import io.github.crossborder.deal.Interest;
import io.github.crossborder.deal.LogisticsHub;
import io.github.crossborder.deal.Market;
import io.github.crossborder.deal.MarketPresence;
import io.github.crossborder.deal.Name;
import io.github.crossborder.deal.PartyInRole;
import io.github.crossborder.deal.Person;
import io.github.crossborder.deal.Platform;
import io.github.crossborder.deal.PublicBody;
import io.github.crossborder.deal.Role;
import io.github.crossborder.deal.Source;
import io.github.crossborder.deal.Statement;
import io.github.crossborder.deal.Term;
import io.github.crossborder.deal.UndisclosedParty;
import io.github.crossborder.json.DealBookJson;
import io.github.crossborder.place.Country;
import io.github.crossborder.place.Territory;
import io.github.crossborder.quantity.Quantity;
import io.github.crossborder.quantity.UnitOfMeasure;
import io.github.crossborder.time.PartialDate;
import io.github.crossborder.time.Period;
import io.github.crossborder.time.PeriodEnd;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Facts of the article, pinned by value; the comments number them as the fact map does. */
class ChinesePlatformsInEuropeFactsTest {
  private static final DealBook BOOK = Books.read("chinese-platforms-in-europe");
  private static final UnitOfMeasure USD = UnitOfMeasure.of("USD");

  private static <E extends Entry> E get(String id, Class<E> kind) {
    return BOOK.get(id(id), kind);
  }

  private static Figure figure(String id) {
    return get(id, Figure.class);
  }

  private static Event event(String id) {
    return get(id, Event.class);
  }

  private static MarketPresence presence(String id) {
    return get(id, MarketPresence.class);
  }

  private static Citation citation(Entry entry) {
    assertThat(entry.citations()).hasSize(1);
    return entry.citations().get(0);
  }

  private static List<Id> interestsIn(String subject, Interest.Type type) {
    return BOOK.entries(Interest.class).stream()
        .filter(interest ->
            interest.subject().equals(id(subject)) && interest.type().equals(type))
        .map(Interest::party)
        .toList();
  }

  @Test
  void the_book_is_in_canonical_form_and_has_no_findings() {
    assertThat(DealBookJson.writeString(BOOK)).isEqualTo(Books.text("chinese-platforms-in-europe"));
    assertThat(BOOK.findings()).isEmpty();
    assertThat(Timeline.of(BOOK).findings()).isEmpty();
  }

  @Test // 002-01
  void the_magazine_is_not_named_and_the_weblog_is_a_source_with_an_author() {
    Source magazine = get("dutch-magazine", Source.class);
    assertThat(magazine.publisher()).isEmpty();
    assertThat(magazine.title()).isEmpty();
    assertThat(magazine.description()).isPresent();
    assertThat(magazine.kind()).contains(Source.Kind.MAGAZINE_ARTICLE);
    assertThat(get("chinatalk", Source.class).language()).isEmpty();
    assertThat(interestsIn("chinatalk", Interest.Type.AUTHOR)).containsExactly(id("ed-sander"));
  }

  @ParameterizedTest // 002-54
  @ValueSource(strings = {"sander-back-in-nl", "sander-well-founded", "sander-writes-chinatalk"})
  void that_sander_is_the_one_whose_name_is_lost_is_implied(String claim) {
    assertThat(citation(get(claim, Claim.class)).certainty()).isEqualTo(Certainty.INFERRED);
  }

  @Test // 002-02
  void that_sander_is_back_tells_where_but_neither_when_nor_his_nationality() {
    Event back = event("sander-back-in-nl");
    assertThat(back.type()).isEqualTo(Event.Type.RELOCATED);
    assertThat(back.territory()).contains(Territory.of("NL"));
    assertThat(back.date()).isEmpty();
    assertThat(get("ed-sander", Person.class).homeCountry()).isEmpty();
  }

  @Test // 002-03
  void the_leaders_of_exactly_27_companies_were_summoned_late_in_january_2022() {
    Event summons = event("ndrc-summons");
    assertThat(summons.date()).contains(PartialDate.parse("2022-01"));
    assertThat(citation(summons).quote()).contains("eind januari");
    assertThat(summons.territory()).as("where is not said").isEmpty();
    assertThat(summons.participants())
        .containsExactlyInAnyOrder(
            PartyInRole.of(id("ndrc"), Role.AUTHORITY),
            PartyInRole.of(id("leaders-of-largest-online-companies"), Role.ADDRESSEE));
    assertThat(get("largest-online-companies", Group.class).size())
        .contains(Quantity.exactly(27, UnitOfMeasure.ITEM));
    assertThat(summons.participantCount())
        .as("how many leaders came is not said")
        .isEmpty();
    assertThat(citation(summons).assertedBy()).containsExactly(id("ed-sander"));
  }

  @Test // 002-04
  void three_of_the_27_are_named() {
    assertThat(interestsIn("largest-online-companies", Interest.Type.MEMBER))
        .containsExactlyInAnyOrder(id("alibaba"), id("bytedance"), id("tencent"));
  }

  @Test // 002-05, 002-06
  void the_ndrc_has_the_central_bank_and_four_ministries_in_it() {
    PublicBody ndrc = get("ndrc", PublicBody.class);
    assertThat(ndrc.names())
        .extracting(Name::text)
        .containsExactly("National Development and Reform Commission", "NDRC");
    assertThat(ndrc.homeCountry()).as("implied, not said").isEmpty();
    assertThat(interestsIn("ndrc", Interest.Type.MEMBER))
        .containsExactlyInAnyOrder(id("chinese-central-bank"), id("chinese-ministries"));
    assertThat(get("chinese-ministries", Group.class).size())
        .contains(Quantity.exactly(4, UnitOfMeasure.ITEM));
  }

  @ParameterizedTest // 002-09, 002-10, 002-56
  @ValueSource(strings = {"active-role-expected", "help-others"})
  void what_the_leaders_were_told_was_told_at_a_meeting_and_by_whom_is_not_said(String told) {
    Statement directive = get(told, Statement.class);
    assertThat(directive.speaker()).isEmpty();
    assertThat(directive.about()).contains(id("leaders-meeting"));
    assertThat(event("leaders-meeting").follows()).containsExactly(Follows.of(id("ndrc-summons")));
    assertThat(BOOK.entries(Term.class)).isEmpty();
  }

  @Test // 002-55
  void the_policy_caused_the_summons_and_so_did_not_come_after_it() {
    assertThat(event("ndrc-summons").because()).containsExactly(id("platform-economy-policy"));
    assertThat(Timeline.of(BOOK).latest(id("platform-economy-policy")))
        .contains(LocalDate.of(2022, 1, 31));
  }

  @Test // 002-07, 002-08
  void a_policy_is_an_event_and_what_it_says_a_directive_about_it() {
    Event policy = event("platform-economy-policy");
    assertThat(policy.type()).isEqualTo(Event.Type.POLICY_ISSUED);
    assertThat(policy.date()).isEmpty();
    assertThat(policy.participants()).as("who issued it is not said").isEmpty();
    Statement says = get("policy-encourages", Statement.class);
    assertThat(says.about()).containsExactly(policy.id());
    assertThat(says.kind()).isEqualTo(Statement.Kind.DIRECTIVE);
    assertThat(says.speaker()).isEmpty();
  }

  @Test // 002-12, 002-57
  void it_is_the_chinese_market_that_begins_to_saturate_and_not_only_the_one_online() {
    assertThat(get("chinese-market-saturating", Statement.class).about())
        .containsExactly(id("chinese-market"));
    assertThat(get("chinese-market", Market.class).channel()).isEmpty();
  }

  @Test // 002-13
  void three_quarters_is_a_share_of_the_people_and_no_number_printed_to_the_percent() {
    Figure online = figure("china-online-share");
    assertThat(online.measure()).isEqualTo(Figure.Measure.SHARE);
    assertThat(online.metric()).isEqualTo(Figure.Metric.PENETRATION);
    assertThat(online.whole()).contains(id("people-of-china"));
    assertThat(online.quantity()).isEqualTo(Quantity.about(75, UnitOfMeasure.PERCENT));
    assertThat(online.quantity().bounds().isNone()).isTrue();
  }

  @Test // 002-14
  void what_is_expected_without_a_number_is_no_figure() {
    Statement outlook = get("china-online-outlook", Statement.class);
    assertThat(outlook.kind()).isEqualTo(Statement.Kind.EXPECTATION);
    assertThat(citation(outlook).certainty()).isEqualTo(Certainty.FORECAST);
    assertThat(BOOK.entries(Figure.class))
        .filteredOn(figure -> figure.metric().equals(Figure.Metric.PENETRATION))
        .hasSize(1);
  }

  @Test // 002-15
  void the_markets_outside_china_are_somewhere_but_not_in_china() {
    Territory abroad = presence("chinese-companies-abroad").territory().orElseThrow();
    assertThat(abroad.overlaps(Territory.of("CN"))).isEqualTo(Truth.FALSE);
    assertThat(abroad.overlaps(Territory.of("NL"))).isEqualTo(Truth.UNKNOWN);
  }

  @ParameterizedTest // 002-06, 002-15, 002-16, 002-17
  @ValueSource(
      strings = {"change-of-two-years", "home-market-first", "more-work-abroad", "ndrc-influential"
      })
  void sander_speaks_for_himself(String told) {
    assertThat(get(told, Statement.class).speaker()).contains(id("ed-sander"));
  }

  @Test // 002-17
  void the_last_two_years_are_not_resolved() {
    assertThat(get("change-of-two-years", Statement.class).horizon())
        .contains(Period.unresolved("the last two years"));
    assertThat(get("change-of-two-years", Statement.class).about())
        .as("what changes")
        .contains(id("home-market-first"));
  }

  @Test // 002-19
  void jd_com_is_on_the_market_since_january_and_which_market_and_year_is_not_said() {
    MarketPresence entry = presence("jd-ochama");
    assertThat(entry.actor()).isEqualTo(id("jd-com"));
    assertThat(entry.territory()).isEmpty();
    assertThat(entry.validity().orElseThrow().label()).contains("since January");
    assertThat(entry.validity().orElseThrow().start()).isEqualTo(PeriodEnd.UNKNOWN);
    assertThat(citation(entry).certainty()).isEqualTo(Certainty.STATED);
  }

  @Test // 002-58
  void that_it_is_the_netherlands_since_january_2022_is_implied_and_the_year_unsure() {
    MarketPresence entry = presence("jd-ochama-nl");
    assertThat(entry.actor()).isEqualTo(id("jd-com"));
    assertThat(entry.platform()).contains(id("ochama"));
    assertThat(entry.validity()).contains(Period.parse("2022-01?/.."));
    assertThat(entry.validity().orElseThrow().firstDay()).isEmpty();
    assertThat(citation(entry).certainty()).isEqualTo(Certainty.INFERRED);
    assertThat(citation(entry).quote()).contains("sinds januari");
    assertThat(citation(get("jd-com-runs-ochama", Interest.class)).certainty())
        .isEqualTo(Certainty.INFERRED);
  }

  @Test // 002-21
  void ochama_has_exactly_four_branches() {
    assertThat(figure("ochama-outlets").quantity())
        .isEqualTo(Quantity.exactly(4, UnitOfMeasure.ITEM));
  }

  @ParameterizedTest // 002-25
  @CsvSource({"ochama-delivery-de, DE", "ochama-delivery-be, BE", "ochama-delivery-fr, FR"})
  void home_delivery_is_in_parts_of_three_countries_since_an_unknown_day(String id, String code) {
    MarketPresence delivery = presence(id);
    assertThat(delivery.territory()).contains(Territory.partly(code));
    assertThat(delivery.territory().orElseThrow().covers(Territory.of(code)))
        .isNotEqualTo(Truth.TRUE);
    assertThat(delivery.mode()).contains(MarketPresence.Mode.HOME_DELIVERY);
    assertThat(delivery.validity()).isEmpty();
    assertThat(delivery.status()).isEqualTo(MarketPresence.Status.IN_EFFECT);
  }

  @Test // 002-27, 002-28, 002-29
  void shein_sold_dresses_in_2008_and_had_a_website_in_2011_and_was_itself_neither_of_them() {
    assertThat(get("shein", Company.class).homeCountry()).contains(Country.of("CN"));
    assertThat(get("shein", Company.class).founded()).as("not told").isEmpty();
    assertThat(event("shein-wedding-dresses").date()).contains(PartialDate.ofYear(2008));
    assertThat(event("shein-first-website").date()).contains(PartialDate.ofYear(2011));
    assertThat(event("shein-first-website").type()).isEqualTo(Event.Type.REGISTERED);
    for (String told : List.of("shein-wedding-dresses", "shein-first-website")) {
      assertThat(event(told).about()).isEmpty();
      assertThat(event(told).participants())
          .extracting(PartyInRole::party)
          .containsExactly(id("shein"));
    }
    assertThat(BOOK.find(id("shein-platform"))).isEmpty();
  }

  @Test // 002-30
  void shein_came_first_barely_ten_years_after_its_website() {
    Figure rank = figure("shein-rank");
    assertThat(rank.quantity()).isEqualTo(Quantity.exactly(1, UnitOfMeasure.RANK));
    assertThat(get(rank.whole().orElseThrow().value(), Market.class).territory())
        .contains(Territory.WORLD);
    assertThat(rank.follows())
        .containsExactly(
            Follows.of(id("shein-first-website"), Quantity.about(10, UnitOfMeasure.YEAR)));
    assertThat(citation(rank).quote()).contains("nauwelijks");
    assertThat(Timeline.of(BOOK).earliest(rank.id())).contains(LocalDate.of(2011, 1, 1));
    assertThat(Timeline.of(BOOK).latest(rank.id())).isEmpty();
  }

  @Test // 002-31
  void the_value_of_shein_was_estimated_by_somebody_whom_another_paper_does_not_name() {
    Figure value = figure("shein-value");
    assertThat(value.metric()).isEqualTo(Figure.Metric.VALUATION);
    assertThat(value.quantity()).isEqualTo(Quantity.plain("100000000000", USD));
    assertThat(value.quantity().bounds().isNone()).isTrue();
    assertThat(value.date()).as("the day of the value is not said").isEmpty();
    assertThat(value.asOf()).contains(PartialDate.parse("2022-04"));
    assertThat(citation(value).certainty()).isEqualTo(Certainty.ESTIMATED);
    assertThat(citation(value).assertedBy())
        .containsExactly(id("shein-valuer"), id("wall-street-journal"));
    assertThat(get("shein-valuer", UndisclosedParty.class).reason())
        .isEqualTo(UndisclosedParty.Reason.NOT_NAMED_BY_SOURCE);
  }

  @Test // 002-32, 002-33, 002-59
  void that_chinese_companies_set_up_sites_in_both_countries_is_implied_and_no_more() {
    List<MarketPresence> sites = BOOK.entries(MarketPresence.class).stream()
        .filter(presence -> presence.actor().equals(id("chinese-companies")))
        .filter(presence -> presence.mode().isPresent())
        .toList();
    assertThat(sites)
        .allMatch(presence -> presence.mode().get().equals(MarketPresence.Mode.LOCAL_SITE))
        .allMatch(presence -> citation(presence).certainty() == Certainty.INFERRED)
        .flatExtracting(presence -> presence.territory().stream().toList())
        .containsExactlyInAnyOrder(Territory.of("NL"), Territory.of("BE"));
    assertThat(get("formulas-and-logistics", Statement.class).note())
        .hasValueSatisfying(note -> assertThat(note).contains("where, is not said"));
  }

  @Test // 002-34
  void lazada_was_announced_in_a_spring_of_either_hemisphere_and_enters_nobody_says_when() {
    MarketPresence lazada = presence("lazada-in-europe");
    assertThat(lazada.status()).isEqualTo(MarketPresence.Status.ANNOUNCED);
    assertThat(lazada.territory()).contains(Territory.labelled("Europe"));
    assertThat(lazada.validity()).isEmpty();
    assertThat(event("lazada-announced").date()).contains(PartialDate.parse("2022-21"));
    assertThat(citation(lazada).assertedBy()).containsExactly(id("alibaba"));
  }

  @ParameterizedTest // 002-60, 002-61
  @ValueSource(strings = {"aliexpress", "lazada"})
  void that_it_is_of_alibaba_is_implied_and_in_what_way_not_said(String platform) {
    assertThat(interestsIn(platform, Interest.Type.UNSPECIFIED_INTEREST))
        .containsExactly(id("alibaba"));
    assertThat(citation(get("alibaba-in-" + platform, Interest.class)).certainty())
        .isEqualTo(Certainty.INFERRED);
  }

  @Test // 002-35, 002-60
  void aliexpress_is_known_already_and_that_it_is_in_europe_is_implied() {
    assertThat(citation(presence("aliexpress-in-europe")).certainty())
        .isEqualTo(Certainty.INFERRED);
    assertThat(presence("aliexpress-in-europe").status())
        .isEqualTo(MarketPresence.Status.IN_EFFECT);
    assertThat(get("aliexpress", Platform.class).kind()).isEqualTo(Platform.Kind.SHOPPING_PLATFORM);
  }

  @Test // 002-36
  void lazada_is_first_in_south_east_asia() {
    Figure rank = figure("lazada-rank");
    assertThat(rank.quantity()).isEqualTo(Quantity.exactly(1, UnitOfMeasure.RANK));
    Market market = get(rank.whole().orElseThrow().value(), Market.class);
    assertThat(market.territory()).contains(Territory.of("035"));
  }

  @Test // 002-37
  void the_hub_opened_some_months_before_the_announcement_and_no_date_is_told() {
    assertThat(event("liege-hub-opened").date()).isEmpty();
    assertThat(event("lazada-announced").follows())
        .containsExactly(Follows.of(id("liege-hub-opened"), Quantity.few(UnitOfMeasure.MONTH)));
    assertThat(citation(event("lazada-announced")).quote()).contains("enige maanden");
    assertThat(citation(event("lazada-announced")).assertedBy())
        .as("that it came after the opening is the magazine's own")
        .isEmpty();
    Timeline timeline = Timeline.of(BOOK);
    assertThat(timeline.isBefore(id("liege-hub-opened"), id("lazada-announced")))
        .isEqualTo(Truth.TRUE);
    assertThat(timeline.earliest(id("liege-hub-opened"))).isEmpty();
    assertThat(timeline.latest(id("liege-hub-opened")))
        .isEqualTo(PartialDate.parse("2022-21").latest());
  }

  @Test // 002-38, 002-40
  void the_first_european_centre_of_cainiao_is_at_liege_airport() {
    LogisticsHub hub = get("cainiao-liege", LogisticsHub.class);
    assertThat(hub.location()).contains(Territory.place("BE", "Liège airport"));
    assertThat(hub.identifiers()).as("no code of the airport is printed").isEmpty();
    assertThat(interestsIn("cainiao-liege", Interest.Type.UNSPECIFIED_INTEREST))
        .containsExactly(id("cainiao"));
    Figure first = figure("cainiao-liege-first");
    assertThat(first.metric()).isEqualTo(Figure.Metric.ORDER_OF_OPENING);
    assertThat(first.quantity()).isEqualTo(Quantity.exactly(1, UnitOfMeasure.RANK));
    assertThat(first.territory()).contains(Territory.labelled("Europe"));
  }

  @Test // 002-39
  void a_majority_is_over_half_and_has_no_upper_bound_though_there_are_other_venturers() {
    Interest majority = get("alibaba-in-cainiao", Interest.class);
    assertThat(majority.share()).contains(Quantity.over(50, UnitOfMeasure.PERCENT));
    assertThat(majority.share().orElseThrow().bounds().upper()).isEmpty();
    assertThat(majority.validity()).isEmpty();
    assertThat(get("cainiao-joint-venture", Agreement.class).parties())
        .containsExactlyInAnyOrder(
            PartyInRole.of(id("alibaba"), Role.VENTURER),
            PartyInRole.of(id("cainiao-venturers"), Role.VENTURER),
            PartyInRole.of(id("cainiao"), Role.JOINT_VENTURE));
  }

  @Test // 002-43, 002-44
  void behind_one_live_platform_there_is_a_name_in_brackets_and_behind_the_other_none() {
    assertThat(interestsIn("taobao-live", Interest.Type.UNSPECIFIED_INTEREST))
        .containsExactly(id("alibaba"));
    assertThat(get("kuaishou", Platform.class).kind()).isEqualTo(Platform.Kind.LIVE_COMMERCE);
    assertThat(BOOK.entries(Claim.class))
        .noneMatch(claim -> claim.references().stream()
            .anyMatch(reference -> reference.target().equals(id("kuaishou"))));
  }

  @Test // 002-48
  void three_hundred_billion_has_no_bounds_unless_taken_as_exact() {
    Figure size = figure("live-shopping-2021");
    assertThat(size.quantity()).isEqualTo(Quantity.plain("300000000000", USD));
    assertThat(size.quantity().decimals()).isEmpty();
    assertThat(size.quantity().bounds().isNone()).isTrue();
    assertThat(size.period()).contains(Period.calendarYear(2021));
    assertThat(size.quantity()
            .assuming(Assumptions.none().with(Assumption.PLAIN_NUMBERS_EXACT))
            .bounds()
            .lower())
        .hasValueSatisfying(lower -> assertThat(lower).isEqualByComparingTo("300000000000"));
  }

  @Test // 002-49
  void live_shopping_is_over_11_percent_of_all_ecommerce_in_2021() {
    Figure share = figure("live-shopping-share-2021");
    assertThat(share.measure()).isEqualTo(Figure.Measure.SHARE);
    assertThat(share.quantity()).isEqualTo(Quantity.over(11, UnitOfMeasure.PERCENT));
    assertThat(share.whole()).contains(id("total-ecommerce"));
    assertThat(get("total-ecommerce", Market.class).territory())
        .as("of what country is not said")
        .isEmpty();
    assertThat(citation(share).certainty()).isEqualTo(Certainty.STATED);
    assertThat(share.period()).contains(Period.calendarYear(2021));
    assertThat(citation(share).quote()).contains("ruim");
  }

  @Test // 002-49
  void that_the_share_is_one_of_ecommerce_in_china_is_implied() {
    Figure share = figure("live-shopping-share-2021-of-china");
    assertThat(share.quantity()).isEqualTo(figure("live-shopping-share-2021").quantity());
    assertThat(share.whole()).contains(id("chinese-ecommerce"));
    assertThat(citation(share).certainty()).isEqualTo(Certainty.INFERRED);
  }

  @Test
  void nothing_is_dated_by_the_magazine_of_which_no_day_is_told() {
    assertThat(BOOK.entries(Claim.class))
        .filteredOn(claim -> claim.asOf().isPresent())
        .extracting(claim -> claim.id().value())
        .containsExactly("shein-value");
    assertThat(get("dutch-magazine", Source.class).published())
        .as("spring 2022 or later")
        .contains(PartialDate.parse("[2022-03..]"));
  }

  @Test // 002-50
  void a_name_is_kept_as_printed() {
    assertThat(get("li-jiagi", Person.class).names()).containsExactly(Name.of("Li Jiagi"));
    assertThat(get("xin-youzhi", Person.class).names()).containsExactly(Name.of("Xin Youzhi"));
  }

  @Test // 002-51, 002-52
  void what_unnamed_reports_say_of_the_west_is_theirs() {
    assertThat(get("western-live-commerce", Market.class).territory())
        .contains(Territory.labelled("the West"));
    Citation forecast = citation(get("live-commerce-western-future", Statement.class));
    assertThat(forecast.assertedBy()).containsExactly(id("marketing-reports"));
    assertThat(forecast.certainty()).isEqualTo(Certainty.FORECAST);
    assertThat(citation(get("live-commerce-generations", Statement.class)).certainty())
        .isEqualTo(Certainty.STATED);
  }

  @Test // 002-53
  void a_comparison_that_breaks_off_is_no_figure() {
    Statement conversion = get("live-commerce-conversion", Statement.class);
    assertThat(conversion.kind()).isEqualTo(Statement.Kind.COMPARISON);
    assertThat(conversion.about()).containsExactly(id("live-commerce"));
    assertThat(conversion.note())
        .hasValueSatisfying(note -> assertThat(note).contains("breaks off"));
    assertThat(BOOK.entries(Figure.class))
        .noneMatch(figure -> figure.metric().equals(Figure.Metric.CONVERSION_RATE));
  }
}
