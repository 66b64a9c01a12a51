package io.github.crossborder.examples;

import static io.github.crossborder.deal.Id.id;
import static io.github.crossborder.time.PeriodEnd.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.crossborder.Truth;
import io.github.crossborder.analysis.timeline.Timeline;
import io.github.crossborder.book.DealBook;
import io.github.crossborder.deal.Agreement;
import io.github.crossborder.deal.Brand;
import io.github.crossborder.deal.Certainty;
import io.github.crossborder.deal.Channel;
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
import io.github.crossborder.deal.Market;
import io.github.crossborder.deal.MarketPresence;
import io.github.crossborder.deal.PartyInRole;
import io.github.crossborder.deal.Person;
import io.github.crossborder.deal.Platform;
import io.github.crossborder.deal.Role;
import io.github.crossborder.deal.Source;
import io.github.crossborder.deal.Statement;
import io.github.crossborder.deal.Term;
import io.github.crossborder.deal.Transfer;
import io.github.crossborder.deal.UndisclosedParty;
import io.github.crossborder.json.DealBookJson;
import io.github.crossborder.place.Country;
import io.github.crossborder.place.Territory;
import io.github.crossborder.quantity.Bounds;
import io.github.crossborder.quantity.Quantity;
import io.github.crossborder.quantity.UnitOfMeasure;
import io.github.crossborder.time.PartialDate;
import io.github.crossborder.time.Period;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Facts of the article and its news ticker, pinned by value, the contradictions included. */
class AlibabaInEuropeFactsTest {
  private static final DealBook BOOK = Books.read("alibaba-in-europe");

  private static <E extends Entry> E entry(String id, Class<E> type) {
    return BOOK.get(id(id), type);
  }

  private static Figure figure(String id) {
    return entry(id, Figure.class);
  }

  private static Event event(String id) {
    return entry(id, Event.class);
  }

  private static MarketPresence presence(String id) {
    return entry(id, MarketPresence.class);
  }

  private static Citation citation(Entry entry) {
    return entry.citations().get(0);
  }

  private static Quantity plain(String amount, int decimals, String unit) {
    return Quantity.plain(amount, decimals, UnitOfMeasure.of(unit));
  }

  @Test
  void the_book_is_in_canonical_form_and_has_no_findings() {
    assertThat(DealBookJson.writeString(BOOK)).isEqualTo(Books.text("alibaba-in-europe"));
    assertThat(BOOK.findings()).isEmpty();
    assertThat(Timeline.of(BOOK).findings()).isEmpty();
  }

  @Test
  void what_only_other_reports_tell_is_not_in_the_book() {
    assertThat(Books.text("alibaba-in-europe"))
        .doesNotContain("Takeaway", "HelloHungry", "10500000", "JD.com", "40.3", "49.9");
  }

  @Test
  void what_the_book_of_the_chocolate_makers_tells_of_too_has_the_same_id_and_kind() {
    DealBook other = Books.read("belgian-chocolate");
    assertThat(BOOK.entries())
        .filteredOn(entry -> other.find(entry.id()).isPresent())
        .allSatisfy(entry -> assertThat(other.get(entry.id(), Entry.class)).hasSameClassAs(entry))
        .extracting(entry -> entry.id().value())
        .containsExactly(
            "alibaba", "colruyt", "jack-ma", "chinese-ecommerce", "ma-founded-alibaba");
  }

  @Test
  void the_article_and_the_ticker_of_one_page_are_of_different_years_and_neither_is_sure() {
    Source article = entry("retaildetail-brussels", Source.class);
    Source ticker = entry("retaildetail-ticker", Source.class);
    assertThat(article.publisher()).contains("RetailDetail").isEqualTo(ticker.publisher());
    assertThat(article.published()).contains(PartialDate.ofYear(2015).withUncertain(true));
    assertThat(ticker.published()).contains(PartialDate.early(2018).withUncertain(true));
    assertThat(ticker.kind()).contains(Source.Kind.NEWS_TICKER);
  }

  @ParameterizedTest
  @CsvSource({
    "alibaba-de, didier-reynders derniere-heure",
    "alibaba-fr, didier-reynders derniere-heure",
    "alipay-target, didier-reynders",
    "biggest-allies, jack-ma didier-reynders",
    "ma-assures-reynders, didier-reynders derniere-heure",
    "no-more-cash, didier-reynders",
    "platform-purpose, jack-ma"
  })
  void who_told_whom_before_the_article_did_is_kept_claim_by_claim(String claim, String chain) {
    Citation cited = citation(entry(claim, Claim.class));
    assertThat(cited.source()).isEqualTo(id("retaildetail-brussels"));
    assertThat(cited.assertedBy()).extracting(Id::value).containsExactly(chain.split(" "));
  }

  @Test
  void the_newspaper_that_quotes_reynders_is_a_source() {
    assertThat(entry("derniere-heure", Source.class).kind()).contains(Source.Kind.NEWSPAPER);
  }

  @ParameterizedTest
  @ValueSource(strings = {"alipay-target", "no-more-cash"})
  void reynders_speaks_of_what_ma_wants(String statement) {
    assertThat(entry(statement, Statement.class).speaker()).contains(id("didier-reynders"));
  }

  @Test
  void the_plan_for_brussels_is_the_headlines_own_and_told_by_ma_too() {
    MarketPresence brussels = presence("alibaba-brussels");
    assertThat(brussels.status()).isEqualTo(MarketPresence.Status.INTENDED);
    assertThat(brussels.territory()).contains(Territory.place("BE", "Brussels"));
    assertThat(brussels.validity()).contains(Period.parse("2016/"));
    assertThat(brussels.validity().orElseThrow().end()).as("not told").isEqualTo(UNKNOWN);
    assertThat(brussels.citations()).hasSize(2);
    assertThat(citation(brussels).assertedBy()).isEmpty();
    assertThat(brussels.citations().get(1).assertedBy())
        .containsExactly(id("jack-ma"), id("didier-reynders"), id("derniere-heure"));
    assertThat(brussels.citations().get(1).quote()).contains("next year");
    assertThat(event("ma-assures-reynders").about()).containsExactly(brussels.id());
  }

  @Test
  void alipay_comes_first_and_the_platform_after_though_neither_has_a_date() {
    MarketPresence platform = presence("alibaba-platform-europe");
    assertThat(platform.follows()).containsExactly(Follows.of(id("alipay-europe")));
    assertThat(Timeline.of(BOOK).isBefore(id("alipay-europe"), platform.id()))
        .isEqualTo(Truth.TRUE);
    assertThat(presence("alipay-europe").validity()).isEmpty();
    assertThat(platform.citations().get(1).locator()).contains("sub-headline");
  }

  @Test
  void the_platform_is_planned_for_the_longer_term_without_a_date() {
    MarketPresence platform = presence("alibaba-platform-europe");
    assertThat(platform.status()).isEqualTo(MarketPresence.Status.PLANNED);
    assertThat(platform.platform()).contains(id("european-alibaba-platform"));
    assertThat(platform.validity()).contains(Period.unresolved("longer term"));
  }

  @Test
  void ma_told_of_the_platform_after_a_meeting_of_seven_of_whom_one_is_named() {
    Event meeting = event("entrepreneurs-meeting");
    assertThat(meeting.participantCount()).as("who else came is not said").isEmpty();
    assertThat(meeting.participants())
        .extracting(PartyInRole::party)
        .containsOnly(id("entrepreneurs-of-the-meeting"));
    assertThat(entry("entrepreneurs-of-the-meeting", Group.class).size())
        .contains(Quantity.exactly(7, UnitOfMeasure.PERSON));
    assertThat(entry("ma-among-the-seven", Interest.class).type()).isEqualTo(Interest.Type.MEMBER);
    assertThat(meeting.about()).as("it happened during the visit, not to it").isEmpty();
    assertThat(meeting.territory()).as("where they met is not said").isEmpty();
    assertThat(event("platform-intended").follows()).containsExactly(Follows.of(meeting.id()));
    assertThat(citation(event("platform-intended")).assertedBy()).containsExactly(id("jack-ma"));
  }

  @Test
  void the_state_visit_was_in_2015_if_the_headline_means_the_year_after_it() {
    PartialDate date = event("king-filip-china-visit").date().orElseThrow();
    assertThat(date).isEqualTo(PartialDate.parse("2015?"));
    assertThat(date.earliest()).isEmpty();
  }

  @Test
  void ma_is_both_founder_and_ceo() {
    assertThat(BOOK.entries(Interest.class))
        .filteredOn(interest -> interest.subject().equals(id("alibaba")))
        .extracting(Interest::party, Interest::type)
        .containsExactlyInAnyOrder(
            tuple(id("jack-ma"), Interest.Type.FOUNDER),
            tuple(id("jack-ma"), Interest.Type.SENIOR_MANAGING_OFFICIAL));
  }

  @Test
  void several_embassies_are_to_come_and_one_of_them_in_brussels() {
    Figure count = figure("alibaba-embassies");
    assertThat(count.quantity()).isEqualTo(Quantity.few(UnitOfMeasure.ITEM));
    assertThat(citation(count).certainty()).isEqualTo(Certainty.FORECAST);
    assertThat(citation(count).assertedBy()).containsExactly(id("didier-reynders"));
    Territory europe = presence("alibaba-embassies-europe").territory().orElseThrow();
    assertThat(europe).isEqualTo(Territory.labelled("Europe"));
    assertThat(europe.covers(Territory.of("RU"))).isEqualTo(Truth.UNKNOWN);
    assertThat(presence("alibaba-embassies-europe").actor()).isEqualTo(id("jack-ma"));
    assertThat(presence("alibaba-embassy-brussels").actor()).isEqualTo(id("jack-ma"));
    assertThat(presence("alibaba-embassy-brussels").mode())
        .contains(MarketPresence.Mode.REPRESENTATION);
  }

  @Test
  void that_alipay_is_wanted_in_europe_is_hedged_and_whose_it_is_said_loosely() {
    Citation cited = citation(presence("alipay-europe"));
    assertThat(cited.certainty()).isEqualTo(Certainty.HEDGED);
    assertThat(cited.assertedBy()).as("the article's own words").isEmpty();
    assertThat(presence("alipay-europe").citations())
        .extracting(Citation::certainty)
        .as("the sub-headline puts it first and names no place")
        .containsExactly(Certainty.HEDGED, Certainty.INFERRED);
    assertThat(presence("alipay-europe").actor()).isEqualTo(id("jack-ma"));
    assertThat(entry("alipay", Platform.class).kind()).isEqualTo(Platform.Kind.PAYMENT_SERVICE);
    assertThat(entry("ma-in-alipay", Interest.class).type())
        .isEqualTo(Interest.Type.UNSPECIFIED_INTEREST);
  }

  @Test
  void visa_and_american_express_are_allies_in_a_figure_of_speech_and_no_agreement() {
    Statement allies = entry("biggest-allies", Statement.class);
    assertThat(allies.kind()).isEqualTo(Statement.Kind.OPINION);
    assertThat(allies.about()).contains(id("visa"), id("american-express"));
    assertThat(BOOK.entries(Agreement.class))
        .flatExtracting(Agreement::parties)
        .extracting(PartyInRole::party)
        .doesNotContain(id("visa"), id("american-express"));
  }

  @Test
  void the_revenue_of_otto_is_printed_to_ten_million_and_its_fiscal_year_left_open() {
    Figure revenue = figure("otto-group-revenue");
    assertThat(revenue.quantity()).isEqualTo(plain("7760000000", -7, "EUR"));
    Period year = revenue.period().orElseThrow();
    assertThat(year.basis()).isEqualTo(Period.Basis.FISCAL);
    assertThat(year.label()).contains("past fiscal year");
    assertThat(year.firstDay()).isEmpty();
    assertThat(year.lastDay()).isEmpty();
  }

  @Test
  void the_growth_of_otto_leaves_its_revenue_of_the_year_before_between_two_bounds() {
    Figure growth = figure("otto-group-revenue-growth");
    assertThat(growth.measure()).isEqualTo(Figure.Measure.CHANGE);
    assertThat(growth.quantity()).isEqualTo(plain("10.9", 1, "percent"));
    assertThat(growth.period()).isEqualTo(figure("otto-group-revenue").period());
    assertThat(growth.comparedWith()).isPresent();
    Bounds factor = growth
        .quantity()
        .bounds()
        .asRatio()
        .plus(Bounds.exactly(BigDecimal.ONE, UnitOfMeasure.RATIO));
    Bounds before = figure("otto-group-revenue").quantity().bounds().dividedBy(factor);
    assertThat(bounds("6989600000", "7005000000").encloses(before)).isTrue();
    assertThat(before.encloses(bounds("6989700000", "7004900000"))).isTrue();
  }

  private static Bounds bounds(String lower, String upper) {
    return Bounds.between(new BigDecimal(lower), new BigDecimal(upper), UnitOfMeasure.of("EUR"));
  }

  @Test
  void the_chinese_retailer_has_a_country_and_no_name_and_grew_by_almost_half() {
    UndisclosedParty retailer = entry("chinese-online-retailer", UndisclosedParty.class);
    assertThat(retailer.homeCountry()).contains(Country.of("CN"));
    assertThat(retailer.names()).isEmpty();
    Figure growth = figure("chinese-online-retailer-growth-2017");
    assertThat(growth.subject()).isEqualTo(retailer.id());
    assertThat(growth.quantity()).isEqualTo(Quantity.almost(50, UnitOfMeasure.PERCENT));
    assertThat(growth.quantity().bounds().lower()).isEmpty();
    assertThat(growth.period()).contains(Period.calendarYear(2017));
  }

  @Test
  void profit_again_means_over_zero_now_and_by_inference_before_but_no_loss_between() {
    Figure profit = figure("chinese-online-retailer-profit-2017");
    Figure before = figure("chinese-online-retailer-profit-earlier");
    assertThat(profit.quantity()).isEqualTo(Quantity.over(0, UnitOfMeasure.UNSAID_CURRENCY));
    assertThat(citation(profit).certainty()).isEqualTo(Certainty.STATED);
    assertThat(profit.follows()).containsExactly(Follows.of(before.id()));
    assertThat(citation(before).certainty()).isEqualTo(Certainty.INFERRED);
    assertThat(BOOK.entries(Figure.class))
        .filteredOn(figure -> figure.subject().equals(profit.subject()))
        .filteredOn(figure -> figure.metric().equals(Figure.Metric.PROFIT))
        .hasSize(2);
  }

  @Test
  void more_than_30_percent_is_the_retailers_own_forecast_for_a_quarter() {
    Figure forecast = figure("chinese-online-retailer-growth-2018-q1");
    assertThat(forecast.quantity()).isEqualTo(Quantity.over(30, UnitOfMeasure.PERCENT));
    assertThat(forecast.period()).contains(Period.quarter(2018, 1));
    assertThat(citation(forecast).certainty()).isEqualTo(Certainty.FORECAST);
    assertThat(citation(forecast).assertedBy()).containsExactly(forecast.subject());
  }

  @Test
  void of_a_decent_rise_in_profit_only_the_sign_is_a_figure() {
    Figure rise = figure("profitable-company-growth");
    assertThat(rise.period()).as("the headline names no year").isEmpty();
    assertThat(citation(rise).locator()).contains("headline");
    assertThat(rise.quantity()).isEqualTo(Quantity.over(0, UnitOfMeasure.UNSAID_CURRENCY));
    assertThat(entry("profitable-company", UndisclosedParty.class).reason())
        .isEqualTo(UndisclosedParty.Reason.NAME_LOST_IN_PRINT);
    Statement decent = entry("profit-growth-decent", Statement.class);
    assertThat(decent.kind()).isEqualTo(Statement.Kind.OPINION);
    assertThat(decent.about()).containsExactly(rise.id());
  }

  @ParameterizedTest
  @CsvSource({"bgmenu, BG", "oliviera, RO"})
  void a_fast_food_supplier_whose_name_is_lost_bought_two_competitors(String target, String home) {
    assertThat(entry(target, Company.class).homeCountry()).contains(Country.of(home));
    Agreement acquisition = entry(target + "-acquisition", Agreement.class);
    assertThat(acquisition.parties())
        .contains(PartyInRole.of(id("fast-food-supplier"), Role.BUYER));
    assertThat(event(target + "-acquired").about()).containsExactly(acquisition.id());
    assertThat(event(target + "-acquired").territory())
        .as("the target's country")
        .isEmpty();
    assertThat(event(target + "-acquired").type()).isEqualTo(Event.Type.COMPLETED);
    Transfer bought = entry(target + "-bought", Transfer.class);
    assertThat(bought.subject()).contains(id(target));
    assertThat(bought.from()).isEmpty();
    assertThat(bought.quantity()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"chinese-online-retailer", "fast-food-supplier"})
  void that_a_name_was_lost_in_print_and_not_withheld_is_inferred(String party) {
    assertThat(entry(party, UndisclosedParty.class).citations())
        .extracting(Citation::certainty)
        .containsExactly(Certainty.STATED, Certainty.INFERRED);
  }

  @Test
  void that_reynders_heads_a_department_and_that_it_is_belgian_is_inferred_from_his_title() {
    assertThat(entry("reynders-heads-foreign-affairs", Interest.class).citations())
        .extracting(Citation::certainty)
        .containsExactly(Certainty.INFERRED);
    assertThat(entry("didier-reynders", Person.class).description())
        .contains("minister of foreign affairs");
  }

  @Test
  void whether_the_buyer_in_the_damaged_headline_is_the_same_is_left_open() {
    Agreement acquisition = entry("eastern-european-acquisition", Agreement.class);
    assertThat(acquisition.parties()).contains(PartyInRole.of(id("headline-buyer"), Role.BUYER));
    assertThat(entry("headline-buyer", UndisclosedParty.class).homeCountry()).isEmpty();
    assertThat(citation(acquisition).locator()).contains("headline");
    assertThat(BOOK.entries(Event.class))
        .as("that anything was completed is not said")
        .noneMatch(event -> event.about().contains(acquisition.id()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"alibaba-de", "alibaba-fr"})
  void it_is_jack_ma_who_wants_to_go_to_germany_and_france(String plan) {
    assertThat(presence(plan).actor()).isEqualTo(id("jack-ma"));
    assertThat(presence(plan).status()).isEqualTo(MarketPresence.Status.INTENDED);
    assertThat(citation(presence(plan)).certainty()).isEqualTo(Certainty.STATED);
    assertThat(entry("jack-ma", Person.class).homeCountry()).as("not told").isEmpty();
  }

  @Test
  void priceminister_is_to_go_as_a_british_brand_without_a_name_went_before() {
    assertThat(event("priceminister-decided").type()).isEqualTo(Event.Type.DECIDED);
    assertThat(event("priceminister-retired").status()).isEqualTo(Event.Status.EXPECTED);
    assertThat(event("priceminister-retired").date()).isEmpty();
    Event earlier = event("british-brand-retired");
    assertThat(earlier.status()).isEqualTo(Event.Status.OCCURRED);
    assertThat(earlier.territory()).isEmpty();
    assertThat(citation(earlier).certainty()).isEqualTo(Certainty.INFERRED);
    assertThat(entry("british-brand", Brand.class).names()).isEmpty();
    assertThat(Timeline.of(BOOK).isBefore(earlier.id(), id("priceminister-retired")))
        .isEqualTo(Truth.TRUE);
    Interest interest = entry("rakuten-in-priceminister", Interest.class);
    assertThat(interest.party()).isEqualTo(id("rakuten"));
    assertThat(interest.type()).isEqualTo(Interest.Type.UNSPECIFIED_INTEREST);
  }

  @Test
  void headline_and_item_disagree_on_whose_the_grocery_service_is_and_both_are_kept() {
    List<Interest> rivals = BOOK.entries(Interest.class).stream()
        .filter(interest -> interest.subject().equals(id("stockon-platform")))
        .toList();
    assertThat(rivals).extracting(Interest::party).containsExactly(id("postnl"), id("stockon"));
    assertThat(rivals)
        .extracting(Interest::type)
        .containsExactly(Interest.Type.UNSPECIFIED_INTEREST, Interest.Type.OPERATOR);
    assertThat(rivals)
        .extracting(interest -> citation(interest).certainty())
        .containsOnly(Certainty.INFERRED);
    assertThat(rivals).extracting(Interest::rank).containsOnly(Claim.Rank.NORMAL);
    assertThat(rivals)
        .extracting(interest -> citation(interest).locator().orElseThrow())
        .containsExactly("headline", "body");
    assertThat(parties("colruyt-postnl")).containsExactlyInAnyOrder(id("colruyt"), id("postnl"));
    assertThat(parties("postnl-stockon")).containsExactlyInAnyOrder(id("postnl"), id("stockon"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"colruyt-postnl", "postnl-stockon"})
  void that_anything_was_agreed_on_the_grocery_service_is_inferred_and_no_kind_told(String deal) {
    Agreement agreement = entry(deal, Agreement.class);
    assertThat(agreement.kinds()).isEmpty();
    assertThat(agreement.parties()).extracting(PartyInRole::role).containsOnly(Role.PARTICIPANT);
    assertThat(event(deal + "-agreed").citations())
        .extracting(Citation::certainty)
        .containsExactly(Certainty.INFERRED);
  }

  private static List<Id> parties(String agreement) {
    return entry(agreement, Agreement.class).parties().stream()
        .map(PartyInRole::party)
        .toList();
  }

  @Test
  void groceries_come_every_two_weeks_under_the_agreement() {
    Figure rhythm = figure("postnl-stockon-rhythm");
    assertThat(rhythm.metric()).isEqualTo(Figure.Metric.DELIVERY_INTERVAL);
    assertThat(rhythm.quantity()).isEqualTo(Quantity.exactly(2, UnitOfMeasure.WEEK));
    Term delivery = entry(rhythm.subject().value(), Term.class);
    assertThat(delivery.agreement()).contains(id("postnl-stockon"));
    assertThat(delivery.right()).contains(Term.Right.DELIVER);
    assertThat(delivery.territory()).contains(Territory.of("NL"));
    assertThat(delivery.grantee()).contains(id("postnl"));
    assertThat(delivery.effect()).isEqualTo(Term.Effect.UNSPECIFIED);
  }

  @Test
  void boni_is_colruyts_private_label_and_stockon_has_it_by_whose_leave_is_not_said() {
    assertThat(entry("boni", Brand.class).kind()).contains(Brand.Kind.PRIVATE_LABEL);
    assertThat(entry("colruyt-owns-boni", Interest.class).party()).isEqualTo(id("colruyt"));
    Term use = entry("stockon-uses-boni", Term.class);
    assertThat(use.right()).contains(Term.Right.USE_BRAND);
    assertThat(use.object()).contains(id("boni"));
    assertThat(use.grantee()).contains(id("stockon"));
    assertThat(use.grantor()).isEmpty();
    assertThat(use.agreement()).isEmpty();
    assertThat(use.effect()).isEqualTo(Term.Effect.UNSPECIFIED);
    assertThat(use.territory()).isEmpty();
  }

  @Test
  void a_market_grew_by_32_percent_and_had_grown_before_by_inference() {
    Figure growth = figure("chinese-online-market-growth-2017");
    Market market = entry(growth.subject().value(), Market.class);
    assertThat(market.territory()).contains(Territory.of("CN"));
    assertThat(market.channel()).contains(Channel.ONLINE);
    assertThat(market.id())
        .as("only its headline speaks of e-commerce")
        .isEqualTo(id("chinese-online-market"));
    assertThat(entry("chinese-ecommerce", Market.class).citations())
        .allMatch(cited -> cited.locator().filter("headline"::equals).isPresent());
    assertThat(growth.quantity()).isEqualTo(plain("32", 0, "percent"));
    assertThat(growth.period()).contains(Period.calendarYear(2017));
    assertThat(growth.comparedWith()).contains(Period.calendarYear(2016));
    Figure before = figure("chinese-online-market-growth-earlier");
    assertThat(growth.follows()).containsExactly(Follows.of(before.id()));
    assertThat(before.quantity()).isEqualTo(Quantity.over(0, UnitOfMeasure.PERCENT));
    assertThat(citation(before).certainty()).isEqualTo(Certainty.INFERRED);
  }
}
