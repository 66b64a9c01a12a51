package io.github.crossborder.deal;

import static io.github.crossborder.deal.Id.id;

import io.github.crossborder.place.Country;
import io.github.crossborder.place.Territory;
import io.github.crossborder.quantity.Quantity;
import io.github.crossborder.quantity.UnitOfMeasure;
import io.github.crossborder.time.FiscalYearEnd;
import io.github.crossborder.time.PartialDate;
import io.github.crossborder.time.Period;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An entry of every kind in which every attribute is told, and one in which little is. */
public final class EveryKind {
  private static final UnitOfMeasure EUR = UnitOfMeasure.of("EUR");
  private static final UnitOfMeasure USD = UnitOfMeasure.of("USD");
  private static final Citation PRESS = Citation.of(id("press"));
  private static final List<Citation> CITATIONS = List.of(
      PRESS,
      Citation.builder()
          .source(id("press"))
          .locator("page 2")
          .quote("bijna")
          .addAssertedBy(id("jack-ma"))
          .certainty(Certainty.HEDGED)
          .build());
  private static final List<Name> NAMES = List.of(
      Name.of("Zeta"),
      Name.builder()
          .text("Alpha")
          .language("nl")
          .validity(Period.calendarYear(2017))
          .build(),
      Name.of("Beta"));
  private static final List<Identifier> IDENTIFIERS = List.of(
      Identifier.of("wikidata", "Q1"),
      Identifier.of("internal", "2").during(Period.calendarYear(2017)));
  private static final List<Follows> FOLLOWS =
      List.of(Follows.of(id("opening"), Quantity.few(UnitOfMeasure.MONTH)), Follows.of(id("fair")));
  private static final PartialDate DATE = PartialDate.parse("2018-03");
  private static final Period PERIOD = Period.calendarYear(2018);

  private EveryKind() {}

  /** Every kind once, with all there is to tell. */
  public static List<Entry> full() {
    return Stream.concat(things(), claims()).toList();
  }

  /** The entries that the full ones mention beside each other. */
  public static List<Entry> others() {
    return List.of(
        Company.builder().id(id("ickx")).addCitation(PRESS).build(),
        Transfer.builder()
            .id(id("price"))
            .kind(Transfer.Kind.CONSIDERATION)
            .addCitation(PRESS)
            .build(),
        Event.builder()
            .id(id("opening"))
            .type(Event.Type.OPENED)
            .addCitation(PRESS)
            .build(),
        Event.builder()
            .id(id("fair"))
            .type(Event.Type.EDITION)
            .addCitation(PRESS)
            .build(),
        Agreement.builder()
            .id(id("framework"))
            .addParties(of("ickx", Role.SELLER), of("alibaba", Role.BUYER))
            .addCitation(PRESS)
            .build());
  }

  /** Every kind once, under the same ids, with other values for what must be told. */
  public static Map<Id, Entry> bare() {
    Citation cited = Citation.builder().source(id("press")).quote("bare").build();
    return Stream.<Entry>of(
            Source.builder().id(id("press")).url("https://example.org").build(),
            Company.builder().id(id("alibaba")).addCitation(cited).build(),
            Person.builder().id(id("jack-ma")).addCitation(cited).build(),
            PublicBody.builder().id(id("ndrc")).addCitation(cited).build(),
            Group.builder()
                .id(id("ministries"))
                .description("Some ministries")
                .addCitation(cited)
                .build(),
            UndisclosedParty.builder()
                .id(id("owner"))
                .reason(UndisclosedParty.Reason.CONFIDENTIAL)
                .addCitation(cited)
                .build(),
            Brand.builder().id(id("boni")).addCitation(cited).build(),
            Platform.builder()
                .id(id("tmall"))
                .kind(new Platform.Kind("mall"))
                .addCitation(cited)
                .build(),
            LogisticsHub.builder()
                .id(id("liege"))
                .kind(LogisticsHub.Kind.AIR_HUB)
                .addCitation(cited)
                .build(),
            Market.builder().id(id("live-shopping")).addCitation(cited).build(),
            Interest.builder()
                .id(id("holding"))
                .party(id("ickx"))
                .subject(id("boni"))
                .type(Interest.Type.OWNER)
                .addCitation(cited)
                .build(),
            Absence.builder()
                .id(id("nobody"))
                .subject(id("ickx"))
                .addType(Interest.Type.CONSOLIDATION)
                .addCitation(cited)
                .build(),
            Agreement.builder()
                .id(id("deal"))
                .addParties(of("ndrc", Role.SELLER), of("ministries", Role.BUYER))
                .addCitation(cited)
                .build(),
            Term.builder().id(id("term")).condition("If so.").addCitation(cited).build(),
            Transfer.builder()
                .id(id("payment"))
                .kind(Transfer.Kind.CASH)
                .from(id("ickx"))
                .undisclosed(true)
                .addCitation(cited)
                .build(),
            Event.builder()
                .id(id("signing"))
                .type(Event.Type.VISIT)
                .addCitation(cited)
                .build(),
            MarketPresence.builder()
                .id(id("presence"))
                .actor(id("ickx"))
                .status(MarketPresence.Status.ENDED)
                .addCitation(cited)
                .build(),
            Figure.builder()
                .id(id("figure"))
                .subject(id("ickx"))
                .metric(Figure.Metric.REVENUE)
                .measure(Figure.Measure.LEVEL)
                .quantity(Quantity.about(5, EUR))
                .period(PERIOD)
                .addCitation(cited)
                .build(),
            Statement.builder()
                .id(id("goal"))
                .kind(new Statement.Kind("opinion"))
                .text("It is well.")
                .addCitation(cited)
                .build())
        .collect(Collectors.toMap(Entry::id, entry -> entry));
  }

  private static PartyInRole of(String party, Role role) {
    return PartyInRole.of(id(party), role);
  }

  private static Stream<Entry> things() {
    Territory essen = Territory.place("BE", "Essen");
    Quantity four = Quantity.exactly(4, UnitOfMeasure.ITEM);
    return Stream.of(
        Source.builder()
            .id(id("press"))
            .publisher("De Tijd")
            .title("Chocolate")
            .url("https://example.com")
            .published(DATE)
            .language("nl")
            .kind(Source.Kind.NEWSPAPER_ARTICLE)
            .description("An article")
            .identifiers(IDENTIFIERS)
            .build(),
        Company.builder()
            .id(id("alibaba"))
            .names(NAMES)
            .description("Internet company")
            .homeCountry(Country.of("CN"))
            .seat(essen)
            .fiscalYearEnd(FiscalYearEnd.on(MonthDay.of(3, 31)))
            .founded(DATE)
            .identifiers(IDENTIFIERS)
            .citations(CITATIONS)
            .build(),
        Person.builder()
            .id(id("jack-ma"))
            .names(NAMES)
            .description("Entrepreneur")
            .homeCountry(Country.of("CN"))
            .identifiers(IDENTIFIERS)
            .citations(CITATIONS)
            .build(),
        PublicBody.builder()
            .id(id("ndrc"))
            .names(NAMES)
            .description("Planning commission")
            .homeCountry(Country.of("CN"))
            .identifiers(IDENTIFIERS)
            .citations(CITATIONS)
            .build(),
        Group.builder()
            .id(id("ministries"))
            .names(NAMES)
            .description("Four ministries")
            .homeCountry(Country.of("CN"))
            .size(four)
            .identifiers(IDENTIFIERS)
            .citations(CITATIONS)
            .build(),
        UndisclosedParty.builder()
            .id(id("owner"))
            .names(NAMES)
            .reason(UndisclosedParty.Reason.NAME_LOST_IN_PRINT)
            .description("Owner of Ickx")
            .homeCountry(Country.of("NL"))
            .identifiers(IDENTIFIERS)
            .citations(CITATIONS)
            .build(),
        Brand.builder()
            .id(id("boni"))
            .names(NAMES)
            .kind(Brand.Kind.PRIVATE_LABEL)
            .description("Private label")
            .identifiers(IDENTIFIERS)
            .citations(CITATIONS)
            .build(),
        Platform.builder()
            .id(id("tmall"))
            .names(NAMES)
            .kind(Platform.Kind.MARKETPLACE)
            .description("Marketplace")
            .identifiers(IDENTIFIERS)
            .citations(CITATIONS)
            .build(),
        LogisticsHub.builder()
            .id(id("liege"))
            .names(NAMES)
            .kind(LogisticsHub.Kind.SORTING_CENTER)
            .description("Hub")
            .location(essen)
            .floorArea(Quantity.about(30_000, UnitOfMeasure.SQUARE_METRE))
            .identifiers(IDENTIFIERS)
            .citations(CITATIONS)
            .build(),
        Market.builder()
            .id(id("live-shopping"))
            .names(NAMES)
            .description("Live shopping")
            .territory(essen)
            .category(ProductCategory.labelled("fashion"))
            .channel(Channel.ONLINE)
            .identifiers(IDENTIFIERS)
            .citations(CITATIONS)
            .build());
  }

  private static Stream<Entry> claims() {
    return Stream.of(
        Interest.builder()
            .id(id("holding"))
            .party(id("alibaba"))
            .subject(id("liege"))
            .type(Interest.Type.SHAREHOLDING)
            .title("Majority shareholder")
            .share(Quantity.over(50, UnitOfMeasure.PERCENT))
            .shareOf(ShareOf.CLASS)
            .shareClass("A")
            .directness(Interest.Directness.DIRECT)
            .validity(PERIOD)
            .under(id("deal"))
            .condition("If the option is exercised.")
            .rank(Claim.Rank.PREFERRED)
            .follows(FOLLOWS)
            .asOf(DATE)
            .note("A remark.")
            .citations(CITATIONS)
            .build(),
        Absence.builder()
            .id(id("nobody"))
            .subject(id("alibaba"))
            .addTypes(Interest.Type.CONTROL, Interest.Type.APPOINTMENT_OF_BOARD)
            .reason(Absence.Reason.WIDELY_HELD)
            .validity(PERIOD)
            .rank(Claim.Rank.PREFERRED)
            .follows(FOLLOWS)
            .asOf(DATE)
            .note("A remark.")
            .citations(CITATIONS)
            .build(),
        Agreement.builder()
            .id(id("deal"))
            .addKinds(Agreement.Kind.SUPPLY, Agreement.Kind.ALLIANCE)
            .title("Framework agreement")
            .addParties(of("ickx", Role.SUPPLIER), of("alibaba", Role.CHANNEL_PARTNER))
            .addRelated(new Agreement.Related(id("framework"), Agreement.Relation.PART_OF))
            .rank(Claim.Rank.PREFERRED)
            .follows(FOLLOWS)
            .asOf(DATE)
            .note("A remark.")
            .citations(CITATIONS)
            .build(),
        Term.builder()
            .id(id("term"))
            .agreement(id("deal"))
            .effect(Term.Effect.REQUIRES)
            .right(Term.Right.SELL)
            .grantor(id("alibaba"))
            .grantee(id("ickx"))
            .object(id("tmall"))
            .platform(id("tmall"))
            .exclusivity(Exclusivity.builder()
                .kind(Exclusivity.Kind.SOLE)
                .validity(PERIOD)
                .run(Run.from(Run.Anchor.of(id("fair"))))
                .condition("If enough is sold.")
                .build())
            .territory(Territory.of("CN"))
            .addChannels(Channel.ONLINE, Channel.OWN_STORES)
            .addProducts(ProductCategory.of("hs", "1806"), ProductCategory.labelled("fashion"))
            .validity(PERIOD)
            .run(Run.from(
                Run.Anchor.of(id("deal"), Event.Type.COMPLETED)
                    .plus(Quantity.exactly(10, UnitOfMeasure.DAY)),
                Quantity.exactly(2, UnitOfMeasure.YEAR)))
            .condition("After approval.")
            .exhaustive(false)
            .rank(Claim.Rank.PREFERRED)
            .follows(FOLLOWS)
            .asOf(DATE)
            .note("A remark.")
            .citations(CITATIONS)
            .build(),
        Transfer.builder()
            .id(id("payment"))
            .agreement(id("deal"))
            .partOf(id("price"))
            .kind(Transfer.Kind.SHARES)
            .from(id("alibaba"))
            .to(id("ickx"))
            .subject(id("boni"))
            .shareClass("A")
            .issue(Transfer.Issue.NEW)
            .quantity(Quantity.about(10, UnitOfMeasure.PERCENT))
            .addEquivalents(Quantity.about(11, UnitOfMeasure.SHARE))
            .shareOf(ShareOf.CLASS)
            .contingent(true)
            .condition("If it sells.")
            .date(DATE)
            .recurrence(Recurrence.every(Quantity.exactly(1, UnitOfMeasure.MONTH)))
            .rank(Claim.Rank.PREFERRED)
            .follows(FOLLOWS)
            .asOf(DATE)
            .note("A remark.")
            .citations(CITATIONS)
            .build(),
        Event.builder()
            .id(id("signing"))
            .type(Event.Type.SIGNED)
            .status(Event.Status.EXPECTED)
            .addAbout(id("deal"), id("framework"))
            .date(DATE)
            .addParticipants(of("jack-ma", Role.HOST), of("alibaba", Role.GUEST))
            .participantCount(Quantity.about(9, UnitOfMeasure.PERSON))
            .territory(Territory.of("NL"))
            .addBecause(id("opening"), id("fair"))
            .condition("If approved.")
            .description("A ceremony")
            .rank(Claim.Rank.PREFERRED)
            .follows(FOLLOWS)
            .asOf(DATE)
            .note("A remark.")
            .citations(CITATIONS)
            .build(),
        MarketPresence.builder()
            .id(id("presence"))
            .actor(id("alibaba"))
            .platform(id("tmall"))
            .territory(Territory.of("BE"))
            .mode(MarketPresence.Mode.ONLINE)
            .status(MarketPresence.Status.PLANNED)
            .addPartners(id("ministries"), id("ickx"))
            .validity(PERIOD)
            .rank(Claim.Rank.PREFERRED)
            .follows(FOLLOWS)
            .asOf(DATE)
            .note("A remark.")
            .citations(CITATIONS)
            .build(),
        // No figure can tell all: a period rules out a date, a whole rules out a comparison.
        Figure.builder()
            .id(id("figure"))
            .subject(id("alibaba"))
            .metric(Figure.Metric.GMV)
            .measure(Figure.Measure.SHARE)
            .whole(id("live-shopping"))
            .quantity(Quantity.over(11, UnitOfMeasure.PERCENT))
            .addEquivalents(Quantity.about(11, USD), Quantity.about(12, EUR))
            .date(DATE)
            .territory(Territory.of("CN"))
            .scope("Without acquisitions")
            .rank(Claim.Rank.PREFERRED)
            .follows(FOLLOWS)
            .asOf(DATE)
            .note("A remark.")
            .citations(CITATIONS)
            .build(),
        Statement.builder()
            .id(id("goal"))
            .speaker(id("jack-ma"))
            .addAbout(id("tmall"), id("alibaba"))
            .kind(Statement.Kind.GOAL)
            .text("Wants to sell more.")
            .horizon(PERIOD)
            .rank(Claim.Rank.PREFERRED)
            .follows(FOLLOWS)
            .asOf(DATE)
            .note("A remark.")
            .citations(CITATIONS)
            .build());
  }
}
