package io.github.crossborder.analysis.rights;

import static io.github.crossborder.deal.Id.id;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.crossborder.Assumptions;
import io.github.crossborder.Problem;
import io.github.crossborder.Truth;
import io.github.crossborder.book.DealBook;
import io.github.crossborder.book.UnknownEntryException;
import io.github.crossborder.deal.Agreement;
import io.github.crossborder.deal.Brand;
import io.github.crossborder.deal.Certainty;
import io.github.crossborder.deal.Channel;
import io.github.crossborder.deal.Citation;
import io.github.crossborder.deal.Company;
import io.github.crossborder.deal.Event;
import io.github.crossborder.deal.Exclusivity;
import io.github.crossborder.deal.Platform;
import io.github.crossborder.deal.ProductCategory;
import io.github.crossborder.deal.Role;
import io.github.crossborder.deal.Run;
import io.github.crossborder.deal.Source;
import io.github.crossborder.deal.Term;
import io.github.crossborder.place.Territory;
import io.github.crossborder.quantity.Quantity;
import io.github.crossborder.quantity.UnitOfMeasure;
import io.github.crossborder.time.PartialDate;
import io.github.crossborder.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExclusivityCheckTest {
  private static final Citation CITED = Citation.of(id("press"));
  private static final Term TMALL_ALONE = term("tmall-alone", "alibaba")
      .exclusivity(Exclusivity.of(Exclusivity.Kind.EXCLUSIVE))
      .build();
  private static final Term JD_TOO = term("jd-too", "jd").build();
  private static final Term JD_SHARES = JD_TOO.toBuilder()
      .exclusivity(Exclusivity.of(Exclusivity.Kind.NON_EXCLUSIVE))
      .build();

  /** Ickx lets somebody sell its brand in Belgium in 2018, on a marketplace, of HS 1806. */
  private static Term.Builder term(String id, String grantee) {
    return Term.builder()
        .id(id(id))
        .right(Term.Right.SELL)
        .grantor(id("ickx"))
        .grantee(id(grantee))
        .object(id("ickx-brand"))
        .territory(Territory.of("BE"))
        .addChannel(Channel.MARKETPLACE)
        .addProduct(ProductCategory.of("hs", "1806"))
        .validity(Period.calendarYear(2018))
        .addCitation(CITED);
  }

  private static DealBook book(Term... terms) {
    DealBook.Builder book = DealBook.builder()
        .add(Source.builder().id(id("press")).publisher("De Tijd").build())
        .add(Brand.builder().id(id("ickx-brand")).addCitation(CITED).build());
    Stream.of("ickx", "alibaba", "jd", "neuhaus")
        .map(party -> Company.builder().id(id(party)).addCitation(CITED).build())
        .forEach(book::add);
    return book.add(terms).build();
  }

  private static Truth conflict(Term one, Term other) {
    return ExclusivityCheck.of(book(one)).mayGrant(other).isFree().not();
  }

  @Test
  void a_second_grantee_breaks_an_exclusive_right_whatever_its_own_exclusivity() {
    ExclusivityCheck check = ExclusivityCheck.of(book(TMALL_ALONE, JD_TOO));
    assertThat(check.possible()).isEmpty();
    assertThat(check.findings()).singleElement().satisfies(finding -> {
      assertThat(finding.code()).isEqualTo("broken-exclusivity");
      assertThat(finding.path()).isEqualTo("tmall-alone");
      assertThat(finding.message()).isEqualTo(check.definite().get(0).toString());
    });
    assertThat(check.definite()).singleElement().satisfies(conflict -> {
      assertThat(conflict.kind()).isEqualTo(ExclusivityConflict.Kind.DEFINITE);
      assertThat(conflict.exclusive()).isEqualTo(TMALL_ALONE);
      assertThat(conflict.other()).isEqualTo(JD_TOO);
      assertThat(conflict.territory()).contains(Territory.of("BE"));
      assertThat(conflict)
          .hasToString("tmall-alone (exclusive, to alibaba) and jd-too (to jd) are in conflict:"
              + " sell ickx-brand in BE, 2018-01-01/2018-12-31, by marketplace, of hs 1806");
    });
  }

  @ParameterizedTest
  @CsvSource({
    "EXCLUSIVE,     NON_EXCLUSIVE, TRUE",
    "EXCLUSIVE,     PREFERRED,     TRUE",
    "SOLE,          EXCLUSIVE,     TRUE",
    "SOLE,          UNSPECIFIED,   TRUE",
    "UNSPECIFIED,   NON_EXCLUSIVE, UNKNOWN",
    "UNSPECIFIED,   UNSPECIFIED,   UNKNOWN",
    "NON_EXCLUSIVE, NON_EXCLUSIVE, FALSE",
    "PREFERRED,     NON_EXCLUSIVE, FALSE",
    "PREFERRED,     PREFERRED,     FALSE"
  })
  void only_an_exclusive_or_sole_right_is_surely_broken(
      Exclusivity.Kind one, Exclusivity.Kind other, Truth conflict) {
    Term first = JD_TOO.toBuilder().exclusivity(Exclusivity.of(one)).build();
    Term second = TMALL_ALONE.toBuilder().exclusivity(Exclusivity.of(other)).build();
    assertThat(conflict(first, second)).isEqualTo(conflict);
    assertThat(conflict(second, first)).isEqualTo(conflict);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
          BE                     | 2018-01-01/2018-12-31 | hs 180631   | TRUE
          150                    | 2018-06/2019          | cn 18063100 | TRUE
          BE, NL                 | 2018-12-31/..         | hs 18       | TRUE
          EU                     | 2018-01-01/2018-12-31 | hs 1806     | TRUE
          EU except BE           | 2018-01-01/2018-12-31 | hs 1806     | FALSE
          NL                     | 2018-01-01/2018-12-31 | hs 1806     | FALSE
          BE                     | 2019-01-01/..         | hs 1806     | FALSE
          BE                     | 2018-01-01/2018-12-31 | hs 1905     | FALSE
          BE partly              | 2018-01-01/2018-12-31 | hs 1806     | TRUE
          BE partly, NL          | 2018/                 | hs 1806     | TRUE
          (the West)             | 2018-01-01/2018-12-31 | hs 1806     | UNKNOWN
          BE                     | 2018~/..              | hs 1806     | UNKNOWN
          BE                     | 2018-01-01/2018-12-31 | gpc 1806    | UNKNOWN
          """)
  void places_days_and_goods_must_meet(
      String territory, String period, String goods, Truth conflict) {
    Term other = JD_TOO.toBuilder()
        .territory(Territory.parse(territory))
        .validity(Period.parse(period))
        .products(List.of(ProductCategory.of(goods.split(" ")[0], goods.split(" ")[1])))
        .build();
    assertThat(conflict(TMALL_ALONE, other)).isEqualTo(conflict);
  }

  @ParameterizedTest
  @CsvSource({"2019, TRUE", "2021, FALSE"})
  void the_members_of_a_group_are_those_of_the_days_that_count(int year, Truth conflict) {
    Term union = TMALL_ALONE.toBuilder()
        .territory(Territory.of("EU"))
        .validity(Period.calendarYear(year))
        .build();
    Term british = JD_TOO.toBuilder()
        .territory(Territory.of("GB"))
        .validity(Period.since(PartialDate.parse("2010-05-01")))
        .build();
    assertThat(conflict(union, british)).isEqualTo(conflict);
    assertThat(conflict(british, union)).isEqualTo(conflict);
  }

  /**
   * What goes on, since whenever, is there at last: then Croatia is a member and the United Kingdom
   * is none. Whether the British right began before it left is open, unless the other began later.
   * What has always been was there when Belgium was a member, but perhaps not the United Kingdom.
   */
  @ParameterizedTest
  @CsvSource({
    "HR, /..,           TRUE",
    "GB, /..,           UNKNOWN",
    "GB, 2020-02-01/.., FALSE",
    "GB, 2020-01-31/.., UNKNOWN",
    "GB, ../2020-01-31, TRUE",
    "GB, ../,           UNKNOWN",
    "BE, ../,           TRUE"
  })
  void what_goes_on_counts_for_the_last_members_of_a_group(
      String country, String period, Truth conflict) {
    Term member = TMALL_ALONE.toBuilder()
        .territory(Territory.of(country))
        .validity(Period.parse(period.startsWith("..") ? "../.." : "/.."))
        .build();
    Term union = JD_TOO.toBuilder()
        .territory(Territory.of("EU"))
        .validity(Period.parse(period))
        .build();
    assertThat(conflict(member, union)).isEqualTo(conflict);
    assertThat(conflict(union, member)).isEqualTo(conflict);
  }

  @Test
  void an_exclusivity_may_end_before_the_right_and_depend_on_something() {
    Exclusivity early = Exclusivity.builder()
        .kind(Exclusivity.Kind.EXCLUSIVE)
        .validity(Period.parse("2018-01-01/2018-03-31"))
        .build();
    Term first = TMALL_ALONE.toBuilder().exclusivity(early).build();
    Term later = JD_TOO.toBuilder()
        .validity(Period.parse("2018-04-01/2018-12-31"))
        .exclusivity(Exclusivity.of(Exclusivity.Kind.NON_EXCLUSIVE))
        .build();
    assertThat(conflict(first, later)).isEqualTo(Truth.FALSE);
    assertThat(conflict(first, JD_TOO)).isEqualTo(Truth.TRUE);
    Exclusivity hoped = early.toBuilder().condition("if 100 tons are sold").build();
    assertThat(conflict(first.toBuilder().exclusivity(hoped).build(), JD_TOO))
        .isEqualTo(Truth.UNKNOWN);
  }

  @Test
  void another_grantor_the_same_grantee_and_what_is_forbidden_do_not_conflict() {
    assertThat(conflict(TMALL_ALONE, JD_TOO.toBuilder().grantor(id("neuhaus")).build()))
        .isEqualTo(Truth.FALSE);
    assertThat(conflict(TMALL_ALONE, term("again", "alibaba").build())).isEqualTo(Truth.FALSE);
    assertThat(
            conflict(TMALL_ALONE, JD_TOO.toBuilder().effect(Term.Effect.FORBIDS).build()))
        .isEqualTo(Truth.FALSE);
  }

  @ParameterizedTest
  @CsvSource({
    "sell,         TRUE",
    "list,         UNKNOWN",
    "supply,       UNKNOWN",
    "use-brand,    UNKNOWN",
    "acquire,      UNKNOWN",
    "resell,       UNKNOWN",
    "manufacture,  FALSE"
  })
  void a_right_of_another_code_may_be_a_part_of_an_exclusive_one(String right, Truth conflict) {
    Term other = JD_TOO.toBuilder().right(new Term.Right(right)).build();
    assertThat(conflict(TMALL_ALONE, other)).isEqualTo(conflict);
    Term alone = TMALL_ALONE.toBuilder().right(new Term.Right(right)).build();
    assertThat(conflict(alone, JD_TOO)).isEqualTo(conflict);
    if (conflict.isUnknown()) {
      assertThat(ExclusivityCheck.of(book(TMALL_ALONE)).mayGrant(other).conflicts())
          .flatExtracting(ExclusivityConflict::doubts)
          .containsExactly(ExclusivityDoubt.RIGHT);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "distribute,    resell set-up-stores sell compete supply use-brand, manufacture share-data",
    "set-up-stores, operate-stores list deliver use-brand, manufacture supply share-data acquire",
    "tender,        acquire sell-shares sell compete resell, list distribute use-brand share-data",
    "sell-shares,   dilute negotiate sell compete, supply manufacture operate-stores share-data",
    "dilute,        acquire tender negotiate sell compete, deliver use-technology set-up-stores",
    "negotiate,     acquire sell-shares sell compete, operate-platform distribute share-data",
    "compete,       sell list manufacture use-technology distribute acquire, share-data",
    "share-data,    use-technology resell, list deliver use-brand set-up-stores operate-stores"
  })
  void rights_are_apart_only_where_they_surely_have_nothing_in_common(
      String right, String near, String apart) {
    for (String other : near.split(" ")) {
      assertThat(between(right, other)).as(other).isEqualTo(Truth.UNKNOWN);
      assertThat(between(other, right)).as(other).isEqualTo(Truth.UNKNOWN);
    }
    for (String other : apart.split(" ")) {
      assertThat(between(right, other)).as(other).isEqualTo(Truth.FALSE);
      assertThat(between(other, right)).as(other).isEqualTo(Truth.FALSE);
    }
    assertThat(between(right, right)).isEqualTo(Truth.TRUE);
  }

  private static Truth between(String one, String other) {
    return conflict(
        TMALL_ALONE.toBuilder().right(new Term.Right(one)).build(),
        JD_TOO.toBuilder().right(new Term.Right(other)).build());
  }

  @ParameterizedTest
  @CsvSource({
    "all-online,         TRUE",
    "online,             TRUE",
    "marketplace,        TRUE",
    "own-web-shop,       TRUE",
    "live-commerce,      TRUE",
    "home-delivery,      UNKNOWN",
    "wholesale,          UNKNOWN",
    "by-carrier-pigeon,  UNKNOWN",
    "own-stores,         FALSE",
    "third-party-retail, FALSE"
  })
  void all_of_the_internet_is_each_of_its_forms(String channel, Truth conflict) {
    Term everywhere =
        TMALL_ALONE.toBuilder().channels(List.of(Channel.ALL_ONLINE)).build();
    Term other = JD_TOO.toBuilder().channels(List.of(new Channel(channel))).build();
    assertThat(conflict(everywhere, other)).isEqualTo(conflict);
    ExclusivityCheck of = ExclusivityCheck.of(book(everywhere, other));
    assertThat(of.definite()).hasSize(conflict.isTrue() ? 1 : 0);
    assertThat(of.possible()).hasSize(conflict.isUnknown() ? 1 : 0);
    assertThat(of.definite())
        .allSatisfy(met -> assertThat(met.channels()).containsExactly(new Channel(channel)));
    Term all = JD_TOO.toBuilder().channels(List.of(Channel.ALL_ONLINE)).build();
    Term alone = TMALL_ALONE.toBuilder().channels(other.channels()).build();
    assertThat(conflict(alone, all)).isEqualTo(conflict);
  }

  @ParameterizedTest
  @CsvSource({
    "shops,              UNKNOWN",
    "own-stores,         UNKNOWN",
    "third-party-retail, UNKNOWN",
    "by-carrier-pigeon,  UNKNOWN",
    "marketplace,        FALSE",
    "all-online,         FALSE"
  })
  void shops_may_be_those_of_others_where_it_is_not_said_whose_they_are(
      String channel, Truth conflict) {
    Term shops = TMALL_ALONE.toBuilder().channels(List.of(Channel.SHOPS)).build();
    Term other = JD_TOO.toBuilder().channels(List.of(new Channel(channel))).build();
    assertThat(conflict(shops, other)).isEqualTo(conflict);
    ExclusivityCheck of = ExclusivityCheck.of(book(shops, other));
    assertThat(of.definite()).isEmpty();
    assertThat(of.possible()).hasSize(conflict.isUnknown() ? 1 : 0);
    Term alone = TMALL_ALONE.toBuilder().channels(other.channels()).build();
    Term too = JD_TOO.toBuilder().channels(List.of(Channel.SHOPS)).build();
    assertThat(conflict(alone, too)).isEqualTo(conflict);
  }

  /** Tmall and JD are marketplaces, of Talk the kind is not known. */
  @ParameterizedTest
  @CsvSource(nullValues = "-", textBlock = """
      tmall, marketplace,   tmall, marketplace,    TRUE
      tmall, -,             tmall, -,              TRUE
      tmall, online,        tmall, all-online,     TRUE
      talk,  -,             talk,  marketplace,    TRUE
      tmall, live-commerce, tmall, own-stores,     FALSE
      tmall, marketplace,   jd,    marketplace,    FALSE
      tmall, -,             jd,    -,              FALSE
      -,     marketplace,   jd,    -,              TRUE
      -,     all-online,    jd,    all-online,     TRUE
      -,     all-online,    talk,  -,              UNKNOWN
      -,     live-commerce, jd,    -,              UNKNOWN
      -,     own-stores,    jd,    -,              FALSE
      -,     -,             jd,    marketplace,    UNKNOWN
      tmall, -,             -,     all-online,     TRUE
      tmall, -,             -,     marketplace,    UNKNOWN
      tmall, -,             -,     own-stores,     FALSE
      talk,  -,             -,     all-online,     UNKNOWN
      """)
  void what_is_exclusive_on_a_platform_is_broken_on_that_alone(
      String platform, String channel, String other, String through, Truth conflict) {
    Term alone = on(TMALL_ALONE, platform, channel);
    Term too = on(JD_SHARES, other, through);
    DealBook.Builder book = withPlatforms(book()).add(alone);
    GrantCheck answer = ExclusivityCheck.of(book.build()).mayGrant(too);
    assertThat(answer.isFree()).isEqualTo(conflict.not());
    assertThat(answer.possible())
        .allSatisfy(met -> assertThat(met.doubts()).containsExactly(ExclusivityDoubt.CHANNELS));
    ExclusivityCheck both = ExclusivityCheck.of(book.add(too).build());
    assertThat(both.definite()).hasSize(conflict.isTrue() ? 1 : 0);
    assertThat(both.possible()).hasSize(conflict.isUnknown() ? 1 : 0);
  }

  /** The deal was completed on 29 December 2017. */
  @ParameterizedTest
  @CsvSource({
    "OCCURRED, STATED,   2017-12-28, FALSE",
    "OCCURRED, STATED,   2017-12-29, UNKNOWN",
    "OCCURRED, STATED,   2018-06-01, TRUE",
    "OCCURRED, STATED,   2019-12-28, TRUE",
    "OCCURRED, STATED,   2019-12-29, UNKNOWN",
    "OCCURRED, STATED,   2020-01-02, FALSE",
    "OCCURRED, RUMOURED, 2017-12-28, FALSE",
    "OCCURRED, RUMOURED, 2018-06-01, UNKNOWN",
    "EXPECTED, STATED,   2018-06-01, UNKNOWN",
    "EXPECTED, STATED,   2017-12-28, UNKNOWN"
  })
  void deals_39_two_years_from_closing_may_or_may_not_count_the_first_day(
      Event.Status status, Certainty certainty, String day, Truth conflict) {
    Run run = Run.from(
        Run.Anchor.of(id("deal"), Event.Type.COMPLETED), Quantity.exactly(2, UnitOfMeasure.YEAR));
    Term alone = TMALL_ALONE.toBuilder().validity(Optional.empty()).run(run).build();
    Term bound = TMALL_ALONE.toBuilder()
        .validity(Period.parse("2017/2021"))
        .exclusivity(TMALL_ALONE.exclusivity().toBuilder().run(run).build())
        .build();
    PartialDate asked = PartialDate.parse(day);
    Term other = JD_SHARES.toBuilder().validity(Period.between(asked, asked)).build();
    for (Term exclusive : List.of(alone, bound)) {
      DealBook book = withDeal(status, certainty).add(exclusive).build();
      GrantCheck answer = ExclusivityCheck.of(book).mayGrant(other);
      assertThat(answer.isFree()).isEqualTo(conflict.not());
      assertThat(answer.possible())
          .allSatisfy(met -> assertThat(met.doubts()).containsExactly(ExclusivityDoubt.TIME));
    }
  }

  private static DealBook.Builder withDeal(Event.Status status, Certainty certainty) {
    return book().toBuilder()
        .add(Agreement.builder()
            .id(id("deal"))
            .addParty(id("ickx"), Role.SELLER)
            .addParty(id("alibaba"), Role.BUYER)
            .addCitation(CITED)
            .build())
        .add(Event.builder()
            .id(id("closing"))
            .type(Event.Type.CLOSING)
            .status(status)
            .date(PartialDate.parse("2017-12-29"))
            .addAbout(id("deal"))
            .addCitation(CITED.toBuilder().certainty(certainty).build())
            .build());
  }

  @Test
  void where_a_run_and_a_validity_have_no_day_in_common_the_term_holds_on_none() {
    Run run = Run.from(Run.Anchor.of(id("closing")), Quantity.exactly(6, UnitOfMeasure.MONTH));
    Term alone =
        TMALL_ALONE.toBuilder().validity(Period.calendarYear(2019)).run(run).build();
    DealBook book =
        withDeal(Event.Status.OCCURRED, Certainty.STATED).add(alone, JD_SHARES).build();
    ExclusivityCheck check = ExclusivityCheck.of(book);
    assertThat(check.definite()).isEmpty();
    assertThat(check.possible()).isEmpty();
    assertThat(check.findings())
        .hasToString("[tmall-alone/run: term tmall-alone: no day of its run can be one of its"
            + " validity; correct one of them (run-outside-validity)]");
    Term within = alone.toBuilder().validity(Period.calendarYear(2018)).build();
    ExclusivityCheck met = ExclusivityCheck.of(book.toBuilder().replace(within).build());
    assertThat(met.findings()).extracting(Problem::code).containsExactly("broken-exclusivity");
    assertThat(met.definite().get(0).period()).hasToString("2018-01-01/[2018-06-28..2018-06-30]");
  }

  @Test
  void an_exclusivity_for_the_first_months_begins_with_its_term() {
    Term alone = TMALL_ALONE.toBuilder()
        .exclusivity(TMALL_ALONE.exclusivity().toBuilder()
            .run(Run.of(Quantity.exactly(3, UnitOfMeasure.MONTH)))
            .build())
        .build();
    Term later =
        JD_SHARES.toBuilder().validity(Period.parse("2018-04-02/2018-12-31")).build();
    assertThat(conflict(alone, JD_SHARES)).isEqualTo(Truth.TRUE);
    assertThat(conflict(alone, later)).isEqualTo(Truth.FALSE);
  }

  private static DealBook.Builder withPlatforms(DealBook book) {
    DealBook.Builder more = book.toBuilder();
    for (String name : List.of("tmall", "jd-shop", "talk")) {
      more.add(Platform.builder()
          .id(id(name))
          .kind(name.equals("talk") ? new Platform.Kind("talk") : Platform.Kind.MARKETPLACE)
          .addCitation(CITED)
          .build());
    }
    return more;
  }

  private static Term on(Term term, @Nullable String platform, @Nullable String channel) {
    return term.toBuilder()
        .platform(
            Optional.ofNullable(platform).map(name -> id(name.equals("jd") ? "jd-shop" : name)))
        .channels(Stream.ofNullable(channel).map(Channel::new).toList())
        .build();
  }

  @Test
  void where_two_terms_meet_on_one_platform_it_is_named() {
    Term alone = on(TMALL_ALONE, "tmall", null);
    Term too = on(JD_TOO, "tmall", "marketplace");
    DealBook book = withPlatforms(book()).add(alone, too).build();
    assertThat(ExclusivityCheck.of(book).definite())
        .hasToString("[tmall-alone (exclusive, to alibaba) and jd-too (to jd) are in conflict: sell"
            + " ickx-brand on tmall in BE, 2018-01-01/2018-12-31, by marketplace, of hs 1806]");
  }

  @Test
  void deals_32_what_is_perhaps_permitted_and_perhaps_forbidden_breaks_nothing_for_sure() {
    Term shops = JD_TOO.toBuilder().effect(Term.Effect.UNSPECIFIED).build();
    assertThat(ExclusivityCheck.of(book(TMALL_ALONE)).mayGrant(shops).conflicts())
        .singleElement()
        .satisfies(met -> assertThat(met.doubts()).containsExactly(ExclusivityDoubt.EFFECT));
    GrantCheck answer = ExclusivityCheck.of(book(shops)).mayGrant(JD_TOO);
    assertThat(answer.forbidding()).isEmpty(); // itself
    Term again = JD_TOO.toBuilder().id(id("again")).build();
    assertThat(ExclusivityCheck.of(book(shops)).mayGrant(again).forbidding())
        .containsExactly(shops);
  }

  @ParameterizedTest
  @CsvSource({"NON_EXCLUSIVE, TRUE", "PREFERRED, TRUE", "EXCLUSIVE, TRUE", "UNSPECIFIED, UNKNOWN"})
  void an_exclusivity_tells_that_it_is_not_forbidden(Exclusivity.Kind said, Truth conflict) {
    Term shops = JD_TOO.toBuilder()
        .effect(Term.Effect.UNSPECIFIED)
        .exclusivity(Exclusivity.of(said))
        .build();
    assertThat(conflict(TMALL_ALONE, shops)).isEqualTo(conflict);
    Term again = JD_TOO.toBuilder().id(id("again")).build();
    assertThat(ExclusivityCheck.of(book(shops)).mayGrant(again).forbidding())
        .hasSize(conflict.isUnknown() ? 1 : 0);
  }

  @Test
  void which_side_an_exclusivity_of_unsaid_effect_binds_is_open() {
    Term alone = TMALL_ALONE.toBuilder().effect(Term.Effect.UNSPECIFIED).build();
    assertThat(ExclusivityCheck.of(book(alone)).mayGrant(JD_SHARES).conflicts())
        .singleElement()
        .satisfies(met -> assertThat(met.doubts()).containsExactly(ExclusivityDoubt.DIRECTION));
  }

  @ParameterizedTest
  @CsvSource({
    "jd,      sell,        BE, 2018, UNKNOWN",
    "jd,      list,        BE, 2018, UNKNOWN",
    "jd,      manufacture, BE, 2018, TRUE",
    "jd,      sell,        NL, 2018, TRUE",
    "jd,      sell,        BE, 2019, TRUE",
    "alibaba, sell,        BE, 2018, TRUE"
  })
  void nobody_may_surely_be_given_what_a_term_forbids_him(
      String grantee, String right, String place, int year, Truth free) {
    Term remedy = JD_TOO.toBuilder()
        .id(id("remedy"))
        .effect(Term.Effect.FORBIDS)
        .grantor(id("godiva"))
        .grantee(id(grantee))
        .right(new Term.Right(right))
        .territory(Territory.of(place))
        .validity(Period.calendarYear(year))
        .build();
    DealBook book = book().toBuilder()
        .add(Company.builder().id(id("godiva")).addCitation(CITED).build())
        .add(remedy)
        .build();
    GrantCheck answer = ExclusivityCheck.of(book).mayGrant(JD_TOO);
    assertThat(answer.isFree()).isEqualTo(free);
    assertThat(answer.forbidding()).isEqualTo(free.isTrue() ? List.of() : List.of(remedy));
    assertThat(answer.toString())
        .isEqualTo(
            free.isTrue()
                ? "yes: no term of the book stands against jd-too"
                : "perhaps not: remedy may forbid it");
  }

  /** The second seller's right begins on 1 June 2018. */
  @ParameterizedTest
  @CsvSource({
    "terminated, 2018-05-31, STATED,   '',  STATUS",
    "withdrawn,  2018-05-31, STATED,   BE,  STATUS",
    "rejected,   2018-05-31, STATED,   EU,  STATUS",
    "expired,    2018-05,    STATED,   '',  STATUS",
    "terminated, 2018,       STATED,   '',  STATUS",
    "terminated, 2018-05-31, RUMOURED, '',  STATUS",
    "terminated, 2018-06-01, STATED,   '',  ''",
    "terminated, 2018-05-31, STATED,   NL,  ''",
    "effective,  2018-05-31, STATED,   '',  ''"
  })
  void what_may_have_ended_before_the_days_that_are_shared_is_in_no_sure_conflict(
      String type, String date, Certainty certainty, String place, String doubt) {
    Term alone = TMALL_ALONE.toBuilder().agreement(id("tmall-deal")).build();
    Term later = JD_TOO.toBuilder()
        .validity(Period.parse("2018-06-01/2018-12-31"))
        .agreement(id("jd-deal"))
        .exclusivity(Exclusivity.of(Exclusivity.Kind.NON_EXCLUSIVE))
        .build();
    for (String ended : List.of("tmall-deal", "jd-deal", "tmall-alone", "jd-too")) {
      Event.Builder end = Event.builder()
          .id(id("end"))
          .type(new Event.Type(type))
          .date(PartialDate.parse(date))
          .addAbout(id(ended))
          .addCitation(CITED.toBuilder().certainty(certainty).build());
      if (!place.isEmpty()) {
        end.territory(Territory.of(place));
      }
      DealBook book = book().toBuilder()
          .add(deal("tmall-deal", "alibaba"), deal("jd-deal", "jd"))
          .add(alone, later, end.build())
          .build();
      assertThat(ExclusivityCheck.of(book).mayGrant(later).conflicts())
          .singleElement()
          .satisfies(conflict -> assertThat(conflict.doubts())
              .isEqualTo(doubt.isEmpty() ? List.of() : List.of(ExclusivityDoubt.valueOf(doubt))));
      assertThat(ExclusivityCheck.of(book).definite()).hasSize(doubt.isEmpty() ? 1 : 0);
      assertThat(ExclusivityCheck.of(book).possible()).hasSize(doubt.isEmpty() ? 0 : 1);
    }
  }

  private static Agreement deal(String id, String with) {
    return Agreement.builder()
        .id(id(id))
        .addParty(id("ickx"), Role.SUPPLIER)
        .addParty(id(with), Role.BUYER)
        .addCitation(CITED)
        .build();
  }

  @Test
  void names_that_hash_alike_are_told_apart() {
    assertThat(id("aw")).hasSameHashCodeAs(id("c9")); // 97 * 31 + 119 = 99 * 31 + 57 = 3126
    Term one = TMALL_ALONE.toBuilder().object(id("aw")).build();
    Term other = JD_TOO.toBuilder().object(id("c9")).build();
    DealBook brands = book().toBuilder()
        .add(Brand.builder().id(id("aw")).addCitation(CITED).build())
        .add(Brand.builder().id(id("c9")).addCitation(CITED).build())
        .build();
    ExclusivityCheck check =
        ExclusivityCheck.of(brands.toBuilder().add(one, other).build());
    assertThat(check.definite()).isEmpty();
    assertThat(check.possible()).isEmpty();
    assertThat(check.mayGrant(JD_TOO.toBuilder().object(id("aw")).build()).isFree())
        .isEqualTo(Truth.FALSE);
    Term[] open = Stream.of("aw", "c9")
        .flatMap(brand -> Stream.of("alibaba", "jd")
            .map(seller -> term(brand + "-" + seller, seller)
                .object(id(brand))
                .channels(List.of())
                .exclusivity(Exclusivity.of(Exclusivity.Kind.EXCLUSIVE))
                .build()))
        .toArray(Term[]::new);
    assertThat(ExclusivityCheck.of(brands.toBuilder().add(open).build()).possible())
        .extracting(
            group -> group.terms().stream().map(term -> term.id().value()).toList())
        .containsExactly(List.of("aw-alibaba", "aw-jd"), List.of("c9-alibaba", "c9-jd"));
  }

  @Test
  void sellers_whose_names_hash_alike_are_two() {
    Term one = TMALL_ALONE.toBuilder().grantee(id("aw")).build();
    Term other = JD_TOO.toBuilder().grantee(id("c9")).build();
    DealBook book = book().toBuilder()
        .add(Company.builder().id(id("aw")).addCitation(CITED).build())
        .add(Company.builder().id(id("c9")).addCitation(CITED).build())
        .add(one, other)
        .build();
    assertThat(ExclusivityCheck.of(book).definite()).hasSize(1);
  }

  @Test
  void the_grantor_itself_is_shut_out_by_an_exclusive_right_and_not_by_a_sole_one() {
    Term own = Term.builder()
        .id(id("own-shop"))
        .right(Term.Right.SELL)
        .grantee(id("ickx"))
        .object(id("ickx-brand"))
        .addCitation(CITED)
        .build();
    Term sole = TMALL_ALONE.toBuilder()
        .exclusivity(Exclusivity.of(Exclusivity.Kind.SOLE))
        .build();
    assertThat(conflict(TMALL_ALONE, own)).isEqualTo(Truth.UNKNOWN);
    assertThat(conflict(sole, own)).isEqualTo(Truth.FALSE);
  }

  @Test
  void what_is_not_said_leaves_it_open_unless_the_caller_takes_it_for_no_limit() {
    Term anywhere = JD_TOO.toBuilder().channels(List.of()).build();
    DealBook book = book(TMALL_ALONE, anywhere);
    assertThat(ExclusivityCheck.of(book).definite()).isEmpty();
    assertThat(ExclusivityCheck.of(book).possible().get(0).of(anywhere.id()))
        .singleElement()
        .satisfies(
            conflict -> assertThat(conflict.doubts()).containsExactly(ExclusivityDoubt.CHANNELS));
    Assumptions none = Assumptions.builder().unsaidLimitsNone(true).build();
    assertThat(ExclusivityCheck.of(book).assuming(none).definite())
        .singleElement()
        .satisfies(conflict -> assertThat(conflict.toString())
            .endsWith("; assuming that a limit that a term does not say is none"));
  }

  @Test
  void a_thousand_terms_that_do_not_say_are_one_group() {
    Term[] vague = IntStream.range(0, 1000)
        .mapToObj(i -> Term.builder()
            .id(id("t" + i))
            .right(Term.Right.LIST)
            .object(id("ickx-brand"))
            .addCitation(CITED)
            .build())
        .toArray(Term[]::new);
    ExclusivityCheck check = ExclusivityCheck.of(book(vague));
    assertThat(check.definite()).isEmpty();
    PossibleConflicts group = check.possible().get(0);
    assertThat(check.possible()).containsExactly(group);
    assertThat(check).hasToString("0 definite conflicts, 1 group of possible ones; no assumptions");
    assertThat(group.terms()).hasSize(1000);
    assertThat(group.stream().limit(5000)).hasSize(5000);
    assertThat(group.doubts()).contains(ExclusivityDoubt.EXCLUSIVITY, ExclusivityDoubt.GRANTOR);
    assertThat(group.toString())
        .startsWith("1000 terms (t0, t1, t10 and 997 more) may be in conflict with each other");
    assertThat(group.of(id("ickx"))).isEmpty();
  }

  @Test
  void an_answer_names_what_stands_against_a_proposal() {
    GrantCheck no = ExclusivityCheck.of(book(TMALL_ALONE)).mayGrant(JD_TOO);
    assertThat(no.isFree()).isEqualTo(Truth.FALSE);
    assertThat(no.definite()).hasSize(1).isEqualTo(no.conflicts());
    assertThat(no.possible()).isEmpty();
    assertThat(no.toString()).startsWith("no: tmall-alone (exclusive, to alibaba)");
    GrantCheck yes = ExclusivityCheck.of(book()).mayGrant(JD_TOO);
    assertThat(yes).hasToString("yes: no term of the book stands against jd-too");
    Assumptions goingOn = Assumptions.builder().continuance(true).build();
    assertThat(ExclusivityCheck.of(book()).assuming(goingOn).mayGrant(JD_TOO))
        .hasToString("yes: no term of the book stands against jd-too; assuming that what began"
            + " goes on until an end is told");
    assertThat(yes.proposed()).isEqualTo(JD_TOO);
    assertThat(yes.assumptions()).isEqualTo(Assumptions.none());
  }

  @Test
  void a_proposed_term_about_what_the_book_does_not_have_is_refused() {
    ExclusivityCheck check = ExclusivityCheck.of(book(TMALL_ALONE));
    assertThatThrownBy(
            () -> check.mayGrant(JD_TOO.toBuilder().grantor(id("ikcx")).build()))
        .isInstanceOf(UnknownEntryException.class)
        .hasMessageContaining("did you mean 'ickx'?");
    assertThatThrownBy(
            () -> check.mayGrant(JD_TOO.toBuilder().grantee(id("press")).build()))
        .isInstanceOf(UnknownEntryException.class)
        .hasMessageContaining("'press' is a source; expected a party");
  }

  @Test
  void an_answer_tells_which_term_the_proposed_one_would_replace() {
    Term again = TMALL_ALONE.toBuilder().grantee(id("jd")).build();
    assertThat(ExclusivityCheck.of(book(TMALL_ALONE)).mayGrant(again))
        .asString()
        .startsWith("yes: ")
        .endsWith("; not counting " + TMALL_ALONE.id() + " of the book, which it would replace");
  }

  @Test
  void what_two_terms_share_ends_with_the_one_whose_end_is_told() {
    Term unending = TMALL_ALONE.toBuilder().validity(Period.parse("2022-09/")).build();
    Term next = JD_TOO.toBuilder().validity(Period.calendarYear(2023)).build();
    assertThat(ExclusivityCheck.of(book(unending)).mayGrant(next).conflicts())
        .singleElement()
        .extracting(ExclusivityConflict::period)
        .hasToString("2023-01-01/[..2023-12-31]");
  }

  @Test
  void what_begins_on_an_unknown_day_before_a_country_leaves_a_group_meets_it_there() {
    Term early = TMALL_ALONE.toBuilder()
        .territory(Territory.of("EU"))
        .validity(Period.parse("2020-01/"))
        .build();
    Term longer = JD_TOO.toBuilder()
        .territory(Territory.of("GB"))
        .validity(Period.parse("../[2020-02-01..]"))
        .build();
    assertThat(conflict(early, longer)).isEqualTo(Truth.TRUE);
    assertThat(conflict(
            early, longer.toBuilder().validity(Period.parse("../2020-01-30")).build()))
        .isEqualTo(Truth.UNKNOWN); // the first may begin on the 31st
    assertThat(conflict(early.toBuilder().validity(Period.parse("2020/")).build(), longer))
        .isEqualTo(Truth.UNKNOWN); // or after GB has left
  }
}
