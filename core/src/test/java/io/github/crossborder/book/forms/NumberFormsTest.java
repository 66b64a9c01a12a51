package io.github.crossborder.book.forms;

import static io.github.crossborder.deal.Id.id;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.crossborder.Problem;
import io.github.crossborder.book.DealBook;
import io.github.crossborder.deal.Agreement;
import io.github.crossborder.deal.Citation;
import io.github.crossborder.deal.Company;
import io.github.crossborder.deal.Entry;
import io.github.crossborder.deal.Event;
import io.github.crossborder.deal.Figure;
import io.github.crossborder.deal.Group;
import io.github.crossborder.deal.Interest;
import io.github.crossborder.deal.LogisticsHub;
import io.github.crossborder.deal.Role;
import io.github.crossborder.deal.Source;
import io.github.crossborder.deal.Transfer;
import io.github.crossborder.quantity.Quantity;
import io.github.crossborder.quantity.UnitOfMeasure;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which numbers a book reports since they are told in another form than the one for them. */
class NumberFormsTest {
  private static final Citation CITED = Citation.of(id("press"));

  private static List<String> findings(Entry... entries) {
    return DealBook.builder()
        .add(
            Source.builder().id(id("press")).publisher("De Tijd").build(),
            Company.builder().id(id("alibaba")).addCitation(CITED).build(),
            Company.builder().id(id("ickx")).addCitation(CITED).build(),
            Agreement.builder()
                .id(id("deal"))
                .addParty(id("alibaba"), Role.LICENSOR)
                .addParty(id("ickx"), Role.LICENSEE)
                .addCitation(CITED)
                .build())
        .add(entries)
        .build()
        .findings()
        .stream()
        .map(Problem::toString)
        .toList();
  }

  private static Figure figure(String subject, String quantity) {
    return Figure.builder()
        .id(id("figure"))
        .subject(id(subject))
        .metric(new Figure.Metric("ickx-metric"))
        .measure(Figure.Measure.LEVEL)
        .quantity(Quantity.parse(quantity))
        .addCitation(CITED)
        .build();
  }

  /** Without the one finding that the metric is not known. */
  private static List<String> findingsOf(String subject, String quantity) {
    return findings(figure(subject, quantity)).stream()
        .filter(finding -> !finding.contains("unknown-code"))
        .toList();
  }

  @ParameterizedTest
  @CsvSource({
    "PLAIN 7760000000 EUR, -7",
    "PLAIN 2500000 EUR, -5",
    "PLAIN -2500000 EUR, -5",
    "PLAIN 999900000 EUR, -5",
    "PLAIN 1234567 EUR, 0",
    "PLAIN 62.5 percent, 1",
    "PLAIN 0.05 ratio, 2",
    "PLAIN 1200.5 m2, 1",
  })
  void a_number_whose_rounding_is_plain_to_see_says_its_precision(String said, int decimals) {
    assertThat(findingsOf("ickx", said))
        .containsExactly("figure/quantity: figure figure: " + said
            + " shows to which digit it was printed; write decimals " + decimals
            + ", or those of the zeros that were printed (unstated-precision)");
    assertThat(findingsOf("ickx", said + " decimals " + decimals)).isEmpty();
    assertThat(findingsOf("ickx", said.replace("PLAIN", "ABOUT"))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "PLAIN 300000000000 USD", // 300 billion
        "PLAIN 1400000000000 USD", // 1 400 billion
        "PLAIN 28000000 EUR", // 28 million
        "PLAIN 999999 EUR", // written out, or rounded: nobody knows
        "PLAIN 75 percent",
        "PLAIN 0 EUR",
        "PLAIN 400000 item",
        "PLAIN 100 item",
        "PLAIN 20 item decimals -1",
        "PLAIN 4.5 m2 decimals 1",
        "EXACT 4 item",
      })
  void a_number_whose_rounding_is_not_plain_to_see_is_left_alone(String said) {
    assertThat(findingsOf("ickx", said)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"PLAIN 4 item", "PLAIN 27 person", "PLAIN 99 item decimals 0", "PLAIN 0 item"})
  void a_small_count_is_exact(String said) {
    assertThat(findingsOf("ickx", said))
        .containsExactly("figure/quantity: figure figure: " + said
            + " is a count; write EXACT, or ABOUT where the source says so (plain-count)");
  }

  @Test
  void what_a_contract_sets_is_exact() {
    assertThat(findingsOf("deal", "PLAIN 3 percent"))
        .containsExactly("figure/quantity: figure figure: PLAIN 3 percent is what a contract says;"
            + " write EXACT (plain-contract-term)");
    assertThat(findingsOf("deal", "EXACT 3 percent")).isEmpty();
    assertThat(findingsOf("deal", "PLAIN 300000000 EUR")).isEmpty();
    assertThat(findings(transfer("PLAIN 9 USD/share decimals 2")))
        .singleElement()
        .asString()
        .startsWith("price/quantity: transfer price: PLAIN 9 USD/share decimals 2 is what")
        .endsWith("(plain-contract-term)");
    assertThat(findings(transfer("EXACT 9 USD/share"))).isEmpty();
  }

  private static Transfer transfer(String quantity) {
    return Transfer.builder()
        .id(id("price"))
        .agreement(id("deal"))
        .kind(Transfer.Kind.CASH)
        .from(id("ickx"))
        .quantity(Quantity.parse(quantity))
        .addCitation(CITED)
        .build();
  }

  @Test
  void numbers_are_looked_at_wherever_an_entry_has_one() {
    Quantity seven = Quantity.plain(7, UnitOfMeasure.ITEM);
    Quantity half = Quantity.plain("62.5", UnitOfMeasure.PERCENT);
    assertThat(findings(
            Group.builder()
                .id(id("group"))
                .description("Some")
                .size(seven)
                .addCitation(CITED)
                .build(),
            LogisticsHub.builder()
                .id(id("hub"))
                .kind(LogisticsHub.Kind.AIR_HUB)
                .floorArea(Quantity.plain("1200.5", UnitOfMeasure.SQUARE_METRE))
                .addCitation(CITED)
                .build(),
            Interest.builder()
                .id(id("interest"))
                .party(id("ickx"))
                .subject(id("alibaba"))
                .type(Interest.Type.SHAREHOLDING)
                .share(half)
                .addCitation(CITED)
                .build(),
            Event.builder()
                .id(id("meeting"))
                .type(Event.Type.MEETING)
                .participantCount(seven)
                .addCitation(CITED)
                .build(),
            transfer("PLAIN 300000000 USD").toBuilder()
                .addEquivalent(Quantity.plain(273_500_000, UnitOfMeasure.of("EUR")))
                .build()))
        .extracting(finding -> finding.substring(0, finding.indexOf(':')))
        .containsExactly(
            "group/size",
            "hub/floorArea",
            "interest/share",
            "price/equivalents[0]",
            "meeting/participantCount");
  }

  @Test
  void a_rank_without_a_number_is_a_statement() {
    Figure few = Figure.builder()
        .id(id("few"))
        .subject(id("ickx"))
        .metric(Figure.Metric.REVENUE)
        .measure(Figure.Measure.RANK)
        .quantity(Quantity.few(UnitOfMeasure.RANK))
        .addCitation(CITED)
        .build();
    assertThat(findings(few))
        .containsExactly("few/quantity: figure few: FEW rank is no place; write a rank without a"
            + " number as a statement (rank-without-number)");
  }
}
