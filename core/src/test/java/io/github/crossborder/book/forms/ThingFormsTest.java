package io.github.crossborder.book.forms;

import static io.github.crossborder.deal.Id.id;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.crossborder.Problem;
import io.github.crossborder.book.DealBook;
import io.github.crossborder.deal.Citation;
import io.github.crossborder.deal.Company;
import io.github.crossborder.deal.Entry;
import io.github.crossborder.deal.Identifier;
import io.github.crossborder.deal.Interest;
import io.github.crossborder.deal.LogisticsHub;
import io.github.crossborder.deal.Name;
import io.github.crossborder.deal.Platform;
import io.github.crossborder.deal.Source;
import io.github.crossborder.quantity.Quantity;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which platforms and holdings a book reports since there is another form for them. */
class ThingFormsTest {
  private static final Citation CITED = Citation.of(id("press"));

  private static List<String> findings(Entry... entries) {
    return DealBook.builder()
        .add(
            Source.builder().id(id("press")).publisher("De Tijd").build(),
            company("alibaba"),
            company("vehicle"),
            company("target"))
        .add(entries)
        .build()
        .findings()
        .stream()
        .map(Problem::toString)
        .toList();
  }

  private static Company company(String id) {
    return Company.builder().id(id(id)).addName(Name.of(id)).addCitation(CITED).build();
  }

  private static Platform platform(String id, String name) {
    return Platform.builder()
        .id(id(id))
        .kind(Platform.Kind.MARKETPLACE)
        .addName(Name.of(name))
        .addCitation(CITED)
        .build();
  }

  private static Interest holding(String party, String subject, String quantity) {
    return Interest.builder()
        .id(id(party + "-in-" + subject))
        .party(id(party))
        .subject(id(subject))
        .type(Interest.Type.SHAREHOLDING)
        .share(Quantity.parse(quantity))
        .addCitation(CITED)
        .build();
  }

  @ParameterizedTest
  @ValueSource(strings = {"iata:LGG", "un-locode:BELGG"})
  void the_code_of_a_place_is_no_identifier_of_a_hub(String code) {
    LogisticsHub.Builder hub = LogisticsHub.builder()
        .id(id("cainiao-liege"))
        .kind(LogisticsHub.Kind.DISTRIBUTION_CENTER)
        .addIdentifier(Identifier.of(Identifier.GLN, "5412345000013"))
        .addCitation(CITED);
    assertThat(findings(hub.build())).isEmpty();
    assertThat(findings(hub.addIdentifier(Identifier.parse(code)).build()))
        .containsExactly("cainiao-liege/identifiers: logistics hub cainiao-liege: " + code
            + " names the place where it is, as it may other hubs; leave it out, and tell the place"
            + " by location (place-as-identifier)");
  }

  @Test
  void a_description_is_no_title() {
    Source.Builder magazine = Source.builder().id(id("magazine")).title("A Dutch magazine");
    assertThat(findings(magazine.description("Printed in 2022").build())).isEmpty();
    assertThat(findings(magazine.description("a Dutch  magazine.").build()))
        .containsExactly("magazine/title: source magazine: has its description as its title too;"
            + " keep the one if it is printed, else the other (title-repeats-description)");
  }

  @ParameterizedTest
  @ValueSource(strings = {"alibaba", "Alibaba", " ALIBABA "})
  void a_platform_with_the_name_of_a_company_has_its_id(String name) {
    assertThat(findings(platform("alibaba-shop", name)))
        .containsExactly("alibaba-shop/id: platform alibaba-shop: has the name of the company"
            + " alibaba; call it alibaba-platform, so that other books find it"
            + " (platform-named-like-company)");
    assertThat(findings(platform("alibaba-platform", name))).isEmpty();
    assertThat(findings(platform("alibaba-shop", "Alibaba.com"))).isEmpty();
  }

  @Test
  void one_of_several_companies_of_the_name_is_enough() {
    Company second =
        company("second").toBuilder().names(List.of(Name.of("Alibaba"))).build();
    assertThat(findings(second, platform("second-platform", "Alibaba"))).isEmpty();
  }

  @Test
  void a_holding_through_a_vehicle_is_not_told_as_another() {
    // 60 % of 60 % is 36 %
    Interest first = holding("alibaba", "vehicle", "EXACT 60 percent");
    Interest second = holding("vehicle", "target", "PLAIN 60 percent");
    Interest product = holding("alibaba", "target", "EXACT 36 percent");
    assertThat(findings(first, second, product))
        .containsExactly("alibaba-in-target/directness: interest alibaba-in-target: EXACT 36"
            + " percent is what alibaba has through vehicle; make it INDIRECT if a source states"
            + " it, leave it out if it was computed (holding-through-vehicle)");
    assertThat(findings(
            first,
            second,
            product.toBuilder().directness(Interest.Directness.INDIRECT).build()))
        .isEmpty();
    assertThat(findings(first, product)).isEmpty();
    assertThat(findings(first, second, holding("alibaba", "target", "EXACT 37 percent")))
        .isEmpty();
    assertThat(findings(first, second, holding("alibaba", "target", "ABOUT 36 percent")))
        .isEmpty();
    assertThat(findings(
            first, second, product.toBuilder().type(Interest.Type.VOTING_RIGHTS).build()))
        .isEmpty();
  }
}
