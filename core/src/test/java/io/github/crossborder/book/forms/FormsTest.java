package io.github.crossborder.book.forms;

import static io.github.crossborder.deal.Id.id;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.crossborder.Problem;
import io.github.crossborder.book.DealBook;
import io.github.crossborder.deal.Absence;
import io.github.crossborder.deal.Citation;
import io.github.crossborder.deal.Company;
import io.github.crossborder.deal.Entry;
import io.github.crossborder.deal.Event;
import io.github.crossborder.deal.Figure;
import io.github.crossborder.deal.Interest;
import io.github.crossborder.deal.Market;
import io.github.crossborder.deal.MarketPresence;
import io.github.crossborder.deal.PublicBody;
import io.github.crossborder.deal.Source;
import io.github.crossborder.deal.Statement;
import io.github.crossborder.place.Territory;
import io.github.crossborder.quantity.Quantity;
import io.github.crossborder.quantity.UnitOfMeasure;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which forms of a fact a book reports since there is another form for it. */
class FormsTest {
  private static final Citation CITED = Citation.of(id("press"));
  private static final UnitOfMeasure USD = UnitOfMeasure.of("USD");

  private static List<String> findings(Entry... entries) {
    return DealBook.builder()
        .add(
            Source.builder().id(id("press")).publisher("De Tijd").build(),
            Company.builder().id(id("alibaba")).addCitation(CITED).build(),
            Company.builder().id(id("ickx")).addCitation(CITED).build(),
            Market.builder().id(id("chinese-retail")).addCitation(CITED).build())
        .add(entries)
        .build()
        .findings()
        .stream()
        .map(Problem::toString)
        .toList();
  }

  private static MarketPresence presence(String id, String territory) {
    return MarketPresence.builder()
        .id(id(id))
        .actor(id("ickx"))
        .territory(Territory.parse(territory))
        .status(MarketPresence.Status.IN_EFFECT)
        .addCitation(CITED)
        .build();
  }

  private static Figure figure(Figure.Measure measure, Quantity quantity) {
    return Figure.builder()
        .id(id("figure"))
        .subject(id("ickx"))
        .metric(Figure.Metric.REVENUE)
        .measure(measure)
        .quantity(quantity)
        .addCitation(CITED)
        .build();
  }

  private static Event event(Event.Type type) {
    return Event.builder().id(id("event")).type(type).addCitation(CITED).build();
  }

  private static Interest interest(Interest.Type type) {
    return Interest.builder()
        .id(id("interest"))
        .party(id("alibaba"))
        .subject(id("ickx"))
        .type(type)
        .share(Quantity.over(50, UnitOfMeasure.PERCENT))
        .addCitation(CITED)
        .build();
  }

  @ParameterizedTest
  @ValueSource(strings = {"BE, FR", "BE partly, FR (Lille)", "BE-VLG, FR, 150"})
  void a_presence_in_several_countries_is_several_presences(String territory) {
    assertThat(findings(presence("ickx-abroad", territory)))
        .containsExactly("ickx-abroad/territory: market presence ickx-abroad: territory '"
            + Territory.parse(territory)
            + "' is in 2 countries; write a presence for each of BE, FR"
            + " (presence-in-several-countries)");
  }

  @ParameterizedTest
  @ValueSource(strings = {"CN", "EU", "150", "BENELUX", "BE (Essen), BE (Ghent)", "EU, GB"})
  void a_presence_in_one_country_or_in_a_region_is_one(String territory) {
    assertThat(findings(presence("ickx-abroad", territory))).isEmpty();
  }

  @Test
  void a_country_is_given_by_its_code() {
    Territory labelled = Territory.builder()
        .addArea(io.github.crossborder.place.Area.builder().label("China").build())
        .build();
    Company seated =
        Company.builder().id(id("tmall")).seat(labelled).addCitation(CITED).build();
    assertThat(findings(seated))
        .containsExactly("tmall/seat: company tmall: 'China' is a country; write the code CN"
            + " instead of the label (country-as-label)");
  }

  @Test
  void what_happens_to_an_agreement_is_about_it() {
    assertThat(findings(event(Event.Type.SIGNED)))
        .containsExactly("event/about: event event: what is signed? add the agreement, and put its"
            + " id into about (event-about-nothing)");
    assertThat(findings(event(Event.Type.MEETING))).isEmpty();
    assertThat(
            findings(event(Event.Type.SIGNED).toBuilder().addAbout(id("ickx")).build()))
        .isEmpty();
  }

  @Test
  void a_statement_is_about_something_or_has_a_speaker() {
    Statement.Builder statement = Statement.builder()
        .id(id("goal"))
        .kind(Statement.Kind.GOAL)
        .text("To sell more.")
        .addCitation(CITED);
    assertThat(findings(statement.build()))
        .singleElement()
        .asString()
        .startsWith("goal/about: statement goal: ")
        .endsWith("(statement-about-nothing)");
    assertThat(findings(statement.speaker(id("ickx")).build())).isEmpty();
  }

  @Test
  void a_share_says_of_what() {
    Figure share = figure(Figure.Measure.SHARE, Quantity.over(11, UnitOfMeasure.PERCENT));
    assertThat(findings(share))
        .containsExactly("figure/whole: figure figure: OVER 11 percent of what? put the id of the"
            + " whole, such as a market, into whole (share-of-unknown-whole)");
    assertThat(findings(share.toBuilder().whole(id("chinese-retail")).build())).isEmpty();
    assertThat(findings(share.toBuilder().scope("Of all parcels").build())).isEmpty();
  }

  @Test
  void a_figure_in_round_millions_is_plain() {
    assertThat(findings(figure(Figure.Measure.LEVEL, Quantity.exactly(300_000_000_000L, USD))))
        .containsExactly("figure/quantity: figure figure: EXACT 300000000000 USD looks rounded;"
            + " write PLAIN, with decimals where the last printed digit is plain to see"
            + " (rounded-exact-figure)");
    assertThat(findings(figure(Figure.Measure.LEVEL, Quantity.plain(300_000_000_000L, USD))))
        .isEmpty();
    assertThat(findings(figure(Figure.Measure.LEVEL, Quantity.exactly(1_234_567, USD))))
        .isEmpty();
    assertThat(findings(figure(Figure.Measure.LEVEL, Quantity.exactly(0, USD)))).isEmpty();
  }

  @Test
  void what_a_public_body_directs_is_about_the_policy() {
    PublicBody ministry =
        PublicBody.builder().id(id("ministry")).addCitation(CITED).build();
    Statement directive = Statement.builder()
        .id(id("stop"))
        .kind(Statement.Kind.DIRECTIVE)
        .speaker(id("ministry"))
        .addAbout(id("alibaba"))
        .text("Stop it.")
        .addCitation(CITED)
        .build();
    assertThat(findings(ministry, directive))
        .containsExactly("stop/about: statement stop: is about no event; add the event"
            + " policy-issued, and put its id into about (directive-without-policy)");
    assertThat(findings(
            ministry,
            event(Event.Type.POLICY_ISSUED),
            directive.toBuilder().addAbout(id("event")).build()))
        .isEmpty();
    assertThat(findings(ministry, directive.toBuilder().speaker(id("ickx")).build()))
        .isEmpty();
  }

  @Test
  void a_share_is_that_of_a_shareholding() {
    assertThat(findings(interest(Interest.Type.OWNER)))
        .containsExactly("interest/share: interest interest: share OVER 50 percent on an interest"
            + " of type owner; write it as a shareholding of its own"
            + " (share-outside-shareholding)");
    assertThat(findings(interest(Interest.Type.SHAREHOLDING))).isEmpty();
    assertThat(findings(interest(Interest.Type.VOTING_RIGHTS))).isEmpty();
  }

  @Test
  void a_fact_of_two_sources_is_one_claim_with_two_citations() {
    MarketPresence again = presence("ickx-in-china", "CN").toBuilder()
        .citations(List.of(Citation.builder().source(id("press")).quote("ook").build()))
        .build();
    assertThat(findings(presence("ickx-cn", "CN"), again))
        .containsExactly("ickx-in-china: market presence ickx-in-china says the same as ickx-cn;"
            + " keep one of them, with the citations of both (told-twice)");
    Absence nobody = Absence.builder()
        .id(id("nobody"))
        .subject(id("ickx"))
        .addType(Interest.Type.CONTROL)
        .addCitation(CITED)
        .build();
    assertThat(findings(nobody, nobody.toBuilder().id(id("none")).build()))
        .containsExactly("none: absence none says the same as nobody; keep one of them, with the"
            + " citations of both (told-twice)");
    MarketPresence online = again.toBuilder().mode(MarketPresence.Mode.ONLINE).build();
    assertThat(findings(presence("ickx-cn", "CN"), online)).isEmpty();
  }

  @Test
  void what_happens_may_happen_twice() {
    Event second = event(Event.Type.OPENED).toBuilder().id(id("second")).build();
    assertThat(findings(event(Event.Type.OPENED), second)).isEmpty();
  }
}
