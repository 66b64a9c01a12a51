package io.github.crossborder.view;

import static io.github.crossborder.deal.Id.id;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.crossborder.book.DealBook;
import io.github.crossborder.book.UnknownEntryException;
import io.github.crossborder.deal.Agreement;
import io.github.crossborder.deal.Certainty;
import io.github.crossborder.deal.Citation;
import io.github.crossborder.deal.Company;
import io.github.crossborder.deal.Entry;
import io.github.crossborder.deal.Event;
import io.github.crossborder.deal.Exclusivity;
import io.github.crossborder.deal.Figure;
import io.github.crossborder.deal.Follows;
import io.github.crossborder.deal.Group;
import io.github.crossborder.deal.Id;
import io.github.crossborder.deal.Interest;
import io.github.crossborder.deal.Market;
import io.github.crossborder.deal.MarketPresence;
import io.github.crossborder.deal.MarketPresence.Status;
import io.github.crossborder.deal.Name;
import io.github.crossborder.deal.PartyInRole;
import io.github.crossborder.deal.Person;
import io.github.crossborder.deal.Platform;
import io.github.crossborder.deal.Role;
import io.github.crossborder.deal.Run;
import io.github.crossborder.deal.ShareOf;
import io.github.crossborder.deal.Source;
import io.github.crossborder.deal.Statement;
import io.github.crossborder.deal.Term;
import io.github.crossborder.deal.Transfer;
import io.github.crossborder.deal.UndisclosedParty;
import io.github.crossborder.place.Country;
import io.github.crossborder.place.Territory;
import io.github.crossborder.quantity.Quantity;
import io.github.crossborder.time.FiscalYearEnd;
import io.github.crossborder.time.PartialDate;
import io.github.crossborder.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What single entries read like. */
class WordingTest {
  private static final Citation PAPER = Citation.of(id("paper"));
  private static final DealBook BOOK = DealBook.builder()
      .add(
          Source.builder().id(id("paper")).publisher("De Tijd").build(),
          Source.builder().id(id("daily")).publisher("La Dernière Heure").build(),
          company("ickx", "Ickx"),
          company("alibaba", "Alibaba"),
          company("ebay", "eBay"),
          Person.builder()
              .id(id("ma"))
              .addName(Name.of("Jack Ma"))
              .addCitation(PAPER)
              .build(),
          Person.builder()
              .id(id("reynders"))
              .addName(Name.of("Reynders"))
              .addCitation(PAPER)
              .build(),
          Group.builder()
              .id(id("makers"))
              .description("Belgian makers")
              .addCitation(PAPER)
              .build(),
          Platform.builder()
              .id(id("tmall"))
              .addName(Name.of("Tmall"))
              .kind(Platform.Kind.SHOPPING_PLATFORM)
              .addCitation(PAPER)
              .build(),
          UndisclosedParty.builder()
              .id(id("owner"))
              .reason(UndisclosedParty.Reason.NOT_NAMED_BY_SOURCE)
              .description("the owner or owners of Ickx")
              .homeCountry(Country.of("NL"))
              .addCitation(PAPER)
              .build(),
          Market.builder()
              .id(id("ecommerce"))
              .description("e-commerce")
              .addCitation(PAPER)
              .build(),
          Agreement.builder()
              .id(id("deal"))
              .addParty(id("ickx"), Role.PARTICIPANT)
              .addParty(id("alibaba"), Role.PARTICIPANT)
              .addCitation(PAPER)
              .build())
      .build();

  static Stream<Arguments> sentences() {
    return Stream.of(
        arguments("eBay owns Ickx. [A]", interest().build()),
        arguments("Belgian makers own Ickx. [A]", interest().party(id("makers")).build()),
        arguments(
            "eBay has a majority of Ickx (over 50 %). [A]", holding("over 50 %").build()),
        arguments(
            "eBay has 44 % of Ickx (fully diluted), by way of others, from 2016. [A]",
            holding("44 %")
                .shareOf(ShareOf.FULLY_DILUTED)
                .directness(Interest.Directness.INDIRECT)
                .validity(Period.startingAt(PartialDate.parse("2016")))
                .build()),
        arguments(
            "Jack Ma is CEO of Alibaba. [A]",
            interest()
                .party(id("ma"))
                .subject(id("alibaba"))
                .type(Interest.Type.SENIOR_MANAGING_OFFICIAL)
                .title("CEO")
                .build()),
        arguments(
            "Tmall is linked to Alibaba; how is not said. [A]",
            interest()
                .party(id("alibaba"))
                .subject(id("tmall"))
                .type(Interest.Type.UNSPECIFIED_INTEREST)
                .build()),
        arguments(
            "eBay has (golden share) a part in Ickx. [A]",
            interest().type(new Interest.Type("golden-share")).build()),
        arguments(
            "Ickx is owned from the Netherlands (\"handen\"); by whom is not said. [A]",
            cited(PAPER.toBuilder().quote("handen").build()).toBuilder()
                .party(id("owner"))
                .build()),
        arguments(
            "eBay has a place in Ickx. [A]",
            interest().type(Interest.Type.MEMBER).build()),
        arguments("Belgian makers: 7 in all. [A]", sevenOf("中国公司")),
        arguments("Belgian makers: named. [A]", sevenOf("seven makers")),
        arguments("Belgian makers: named. [A]", sevenOf("the 7 makers")),
        arguments("Ickx: fiscal year to 30 April. [A]", endsOn("--04-30")),
        arguments("Ickx: fiscal year to April. [A]", endsOn("--04")),
        arguments(
            "Ickx: fiscal year to the last Saturday of January. [A]",
            endsOn("last saturday of --01")),
        arguments(
            "Ickx: fiscal year to the Saturday nearest 31 August. [A]",
            endsOn("saturday nearest --08-31")),
        arguments(
            "The deal between Ickx and Alibaba forbids competing, 2 years from the completion of the"
                + " deal between Ickx and Alibaba. [A]",
            term()
                .effect(Term.Effect.FORBIDS)
                .right(Term.Right.COMPETE)
                .territory(Optional.empty())
                .run(Run.from(
                    Run.Anchor.of(id("deal"), Event.Type.COMPLETED),
                    Quantity.parsePhrase("exactly 2 years")))
                .build()),
        arguments("Ickx and Alibaba: a deal. [A]", BOOK.get(id("deal"), Entry.class)),
        arguments(
            "Ickx and Alibaba: a marketing alliance. [A]",
            BOOK.get(id("deal"), Agreement.class).toBuilder()
                .addKind(new Agreement.Kind("marketing-alliance"))
                .build()),
        arguments(
            "The deal between Ickx and Alibaba covers setting up shops in China, among other things."
                + " [A]",
            term().right(Term.Right.SET_UP_STORES).exhaustive(false).build()),
        arguments(
            "Ickx must list on Tmall in China, under the deal between Ickx and Alibaba, by leave or"
                + " order of Alibaba. [A]",
            term()
                .effect(Term.Effect.REQUIRES)
                .right(Term.Right.LIST)
                .platform(id("tmall"))
                .grantee(id("ickx"))
                .grantor(id("alibaba"))
                .build()),
        arguments(
            "The deal between Ickx and Alibaba is exclusive, if enough is sold. [A]",
            term()
                .territory(Optional.empty())
                .exclusivity(Exclusivity.builder()
                    .kind(Exclusivity.Kind.EXCLUSIVE)
                    .condition("If enough is sold.")
                    .build())
                .build()),
        arguments(
            "EUR 5 million in cash passes from Alibaba to Ickx on 5 May 2018. [A]",
            Transfer.builder()
                .id(id("x"))
                .kind(Transfer.Kind.CASH)
                .quantity(Quantity.parsePhrase("EUR 5 million"))
                .from(id("alibaba"))
                .to(id("ickx"))
                .date(PartialDate.parse("2018-05-05"))
                .addCitation(PAPER)
                .build()),
        arguments(
            "Ickx visited China in spring 2022. [A]",
            event(Event.Type.VISIT).territory(Territory.of("CN")).build()),
        arguments(
            "Ickx launched the sale of pralines in spring 2022. [A]",
            event(Event.Type.LAUNCHED).description("the sale of pralines").build()),
        arguments(
            "Ickx decided to drop Tmall in spring 2022. [A]",
            event(Event.Type.DECIDED)
                .addAbout(id("tmall"))
                .description("to drop Tmall")
                .build()),
        arguments(
            "Ickx is on the market, with home delivery; where is not said. [A]",
            presence(Status.IN_EFFECT)
                .territory(Optional.empty())
                .mode(MarketPresence.Mode.HOME_DELIVERY)
                .build()),
        arguments(
            "A policy was issued in spring 2022: on trade. [A]",
            event(Event.Type.POLICY_ISSUED)
                .participants(List.of())
                .description("on trade")
                .build()),
        arguments(
            "Ickx is first in e-commerce (by what is not said), 2017. [A]",
            figure("exactly 1 rank")
                .metric(Figure.Metric.IMPORTANCE)
                .measure(Figure.Measure.RANK)
                .whole(id("ecommerce"))
                .build()),
        arguments(
            "Jack Ma: Alibaba grows (goal). [A]",
            Statement.builder()
                .id(id("x"))
                .speaker(id("ma"))
                .addAbout(id("alibaba"))
                .kind(Statement.Kind.GOAL)
                .text("Alibaba grows.")
                .addCitation(told(Certainty.STATED, "ma"))
                .build()),
        arguments(
            "There was a drone flight by Ickx in spring 2022. [A]",
            event(new Event.Type("drone-flight")).build()),
        arguments(
            "The launch of Tmall by Ickx is expected in spring 2022. [A]",
            event(Event.Type.LAUNCHED)
                .addAbout(id("tmall"))
                .status(Event.Status.EXPECTED)
                .build()),
        arguments(
            "Ickx wants to be in Essen, Belgium. [A]", presence(Status.INTENDED).build()),
        arguments(
            "Ickx \"apparently\" wants to be in Essen, Belgium. [A]",
            presence(Status.INTENDED)
                .citations(List.of(
                    told(Certainty.HEDGED).toBuilder().quote("apparently").build()))
                .build()),
        arguments(
            "Ickx plans to bring Tmall to Essen, Belgium, with home delivery. [A]",
            presence(Status.PLANNED)
                .platform(id("tmall"))
                .mode(MarketPresence.Mode.HOME_DELIVERY)
                .build()),
        arguments(
            "Ickx is in Essen, Belgium, as to drone depots. [A]",
            presence(Status.IN_EFFECT)
                .mode(new MarketPresence.Mode("drone-depots"))
                .build()),
        arguments(
            "Ickx in Essen, Belgium; how far it has got is not said. [A]",
            presence(Status.UNSPECIFIED).build()),
        arguments(
            "Ickx, revenue, 2017: almost EUR 28 million; sure: under EUR 28 million. [A]",
            figure("almost EUR 28 million").build()),
        arguments(
            "Ickx, revenue, 2017: EUR 300 million; sure: nothing. [A]",
            figure("EUR 300 million").build()),
        arguments(
            "Ickx, revenue, 2017: over EUR 28 million. [A]",
            figure("over EUR 28 million").build()),
        arguments(
            "Ickx, revenue, 2017: over EUR 28 million, expects Jack Ma; sure: nothing. [A]",
            figure("over EUR 28 million")
                .citations(List.of(told(Certainty.FORECAST, "ma")))
                .build()),
        arguments(
            "Jack Ma on Alibaba: It grows (goal), as told by Reynders in La Dernière Heure. [A]",
            Statement.builder()
                .id(id("x"))
                .speaker(id("ma"))
                .addAbout(id("alibaba"))
                .kind(Statement.Kind.GOAL)
                .text("It grows.")
                .addCitation(told(Certainty.STATED, "ma", "reynders", "daily"))
                .build()),
        arguments("eBay owns Ickx, by inference. [A]", cited(told(Certainty.INFERRED))),
        arguments(
            "eBay owns Ickx, apparently, says Jack Ma. [A]", cited(told(Certainty.HEDGED, "ma"))),
        arguments(
            "eBay owns Ickx, \"apparently\". [A]",
            cited(told(Certainty.HEDGED).toBuilder().quote("apparently").build())),
        arguments(
            "eBay owns Ickx, estimated by Jack Ma. [A]", cited(told(Certainty.ESTIMATED, "ma"))),
        arguments(
            "eBay owns Ickx, says Jack Ma, partly by inference. [A]",
            interest()
                .citations(List.of(told(Certainty.STATED, "ma"), told(Certainty.INFERRED, "ma")))
                .build()),
        arguments(
            "eBay owns Ickx (\"is van hem\" and \"al\"). [A]",
            interest()
                .citations(Stream.of("van", "is van hem", "al")
                    .map(quote -> PAPER.toBuilder().quote(quote).build())
                    .toList())
                .build()),
        arguments(
            "eBay owns Ickx, according to La Dernière Heure. [A]",
            cited(told(Certainty.STATED, "daily"))),
        arguments(
            "eBay owns Ickx (\"is van\"), in a headline. [A]",
            cited(PAPER.toBuilder().locator("headline").quote("is van").build())),
        arguments(
            "eBay owns Ickx; also in a headline. [A]",
            interest()
                .addCitation(PAPER.toBuilder().locator("headline").build())
                .build()),
        arguments(
            "eBay owns Ickx, after the deal between Ickx and Alibaba. How is not said. [A]",
            interest()
                .follows(List.of(Follows.of(id("deal"))))
                .note("How is not said.")
                .build()));
  }

  @ParameterizedTest
  @MethodSource("sentences")
  void an_entry_reads_as_a_sentence(String sentence, Entry entry) {
    assertThat(Wording.of(BOOK).sentence(entry)).hasToString(sentence);
  }

  @Test
  void the_parts_of_a_sentence_say_what_they_are() {
    Sentence sentence =
        Wording.of(BOOK).sentence(cited(PAPER.toBuilder().quote("is van").build()));
    assertThat(sentence.parts())
        .filteredOn(part -> part.kind() != Sentence.Kind.TEXT)
        .extracting(part ->
            part.kind() + " " + part.text() + " " + part.entry().map(Id::value).orElse(""))
        .containsExactly(
            "NAME eBay ebay", "NAME Ickx ickx", "QUOTE \"is van\" ", "SOURCE [A] paper");
    assertThat(sentence.entries()).containsExactly(id("x"));
  }

  @Test
  void a_claim_has_a_name_in_words() {
    assertThat(Wording.of(BOOK).name(id("deal"))).isEqualTo("the deal between Ickx and Alibaba");
  }

  @Test
  void what_refers_to_an_entry_that_the_book_has_not_is_refused() {
    Interest dangling = interest().party(id("nobody")).build();
    assertThatThrownBy(() -> Wording.of(BOOK).sentence(dangling))
        .isInstanceOf(UnknownEntryException.class);
  }

  private static Group sevenOf(String description) {
    return Group.builder()
        .id(id("makers"))
        .description(description)
        .size(Quantity.parsePhrase("exactly 7 items"))
        .addCitation(PAPER)
        .build();
  }

  private static Company endsOn(String day) {
    return company("ickx", "Ickx").toBuilder()
        .fiscalYearEnd(FiscalYearEnd.parse(day))
        .build();
  }

  private static Interest cited(Citation citation) {
    return interest().citations(List.of(citation)).build();
  }

  private static Citation told(Certainty certainty, String... speakers) {
    return PAPER.toBuilder()
        .certainty(certainty)
        .assertedBy(Stream.of(speakers).map(Id::id).toList())
        .build();
  }

  private static Interest.Builder interest() {
    return Interest.builder()
        .id(id("x"))
        .party(id("ebay"))
        .subject(id("ickx"))
        .type(Interest.Type.OWNER)
        .addCitation(PAPER);
  }

  private static Interest.Builder holding(String share) {
    return interest().type(Interest.Type.SHAREHOLDING).share(Quantity.parsePhrase(share));
  }

  private static Term.Builder term() {
    return Term.builder()
        .id(id("x"))
        .agreement(id("deal"))
        .effect(Term.Effect.UNSPECIFIED)
        .territory(Territory.of("CN"))
        .addCitation(PAPER);
  }

  private static Event.Builder event(Event.Type type) {
    return Event.builder()
        .id(id("x"))
        .type(type)
        .addParticipant(PartyInRole.of(id("ickx"), Role.PARTICIPANT))
        .date(PartialDate.parse("2022-21"))
        .addCitation(PAPER);
  }

  private static MarketPresence.Builder presence(Status status) {
    return MarketPresence.builder()
        .id(id("x"))
        .actor(id("ickx"))
        .territory(Territory.place("BE", "Essen"))
        .status(status)
        .addCitation(PAPER);
  }

  private static Figure.Builder figure(String amount) {
    return Figure.builder()
        .id(id("x"))
        .subject(id("ickx"))
        .metric(Figure.Metric.REVENUE)
        .quantity(Quantity.parsePhrase(amount))
        .period(Period.calendarYear(2017))
        .addCitation(PAPER);
  }

  private static Company company(String id, String name) {
    return Company.builder()
        .id(id(id))
        .addName(Name.of(name))
        .addCitation(PAPER)
        .build();
  }
}
