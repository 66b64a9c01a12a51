package io.github.crossborder.examples.deals;

import static io.github.crossborder.deal.Id.id;
import static io.github.crossborder.examples.deals.Recorded.CITED;
import static io.github.crossborder.examples.deals.Recorded.assertKept;
import static io.github.crossborder.examples.deals.Recorded.assertRefused;
import static io.github.crossborder.examples.deals.Recorded.company;
import static io.github.crossborder.examples.deals.Recorded.level;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.crossborder.Truth;
import io.github.crossborder.book.DealBook;
import io.github.crossborder.deal.Agreement;
import io.github.crossborder.deal.Brand;
import io.github.crossborder.deal.Exclusivity;
import io.github.crossborder.deal.Figure;
import io.github.crossborder.deal.Name;
import io.github.crossborder.deal.Role;
import io.github.crossborder.deal.Source;
import io.github.crossborder.deal.Term;
import io.github.crossborder.place.Territory;
import io.github.crossborder.quantity.Quantity;
import io.github.crossborder.quantity.UnitOfMeasure;
import io.github.crossborder.time.PartialDate;
import io.github.crossborder.time.Period;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * Yum licenses its brands in mainland China, 2016: exclusively, for one brand only if its
 * milestones are met. A term for each brand; the condition stands where it bites, on the
 * exclusivity or on the right itself.
 */
class ConditionalExclusivityTest {
  private static final DealBook BOOK = DealBook.builder()
      .add(Source.builder()
          .id(id("releases"))
          .title("Master License Agreement")
          .published(PartialDate.parse("2016-10-31"))
          .kind(Source.Kind.CONTRACT)
          .build())
      .add(company("yum-asia", "Yum! Restaurants Asia", "SG"))
      .add(company("yum-china", "Yum Restaurants Consulting (Shanghai)", "CN"))
      .add(brand("kfc", "KFC"), brand("pizza-hut", "Pizza Hut"), brand("taco-bell", "Taco Bell"))
      .add(Agreement.builder()
          .id(id("licence"))
          .addKind(Agreement.Kind.LICENCE)
          .addParty(id("yum-asia"), Role.LICENSOR)
          .addParty(id("yum-china"), Role.LICENSEE)
          .addCitation(CITED)
          .build())
      .add(
          mayUse("kfc").build(),
          mayUse("pizza-hut").build(),
          mayUse("taco-bell")
              .exclusivity(Exclusivity.builder()
                  .kind(Exclusivity.Kind.EXCLUSIVE)
                  .condition("If the agreed development milestones are met.")
                  .build())
              .build())
      .add(level(
              "royalty",
              "licence",
              Figure.Metric.ROYALTY_RATE,
              Quantity.exactly(3, UnitOfMeasure.PERCENT))
          .scope("Of sales")
          .build())
      .build();

  private static Brand brand(String id, String name) {
    return Brand.builder().id(id(id)).addName(Name.of(name)).addCitation(CITED).build();
  }

  private static Term.Builder mayUse(String brand) {
    return Term.builder()
        .id(id("use-" + brand))
        .agreement(id("licence"))
        .right(Term.Right.USE_BRAND)
        .grantor(id("yum-asia"))
        .grantee(id("yum-china"))
        .object(id(brand))
        .exclusivity(Exclusivity.of(Exclusivity.Kind.EXCLUSIVE))
        .territory(Territory.of("CN"))
        .validity(Period.parse("2016-10-31/")) // no source was found for its end
        .addCitation(CITED);
  }

  @Test
  void two_brands_are_exclusive_outright_and_the_third_on_a_condition() {
    assertThat(BOOK.entries(Term.class))
        .allSatisfy(
            term -> assertThat(term.exclusivity().kind()).isEqualTo(Exclusivity.Kind.EXCLUSIVE));
    assertThat(BOOK.entries(Term.class))
        .filteredOn(term -> term.exclusivity().condition().isPresent())
        .extracting(Term::object)
        .containsExactly(Optional.of(id("taco-bell")));
  }

  @Test
  void hong_kong_macau_and_taiwan_are_outside_the_territory() {
    Territory china = BOOK.get(id("use-kfc"), Term.class).territory().orElseThrow();
    assertThat(List.of("HK", "MO", "TW"))
        .allSatisfy(code -> assertThat(china.overlaps(Territory.of(code))).isEqualTo(Truth.FALSE));
  }

  @Test
  void the_rate_of_the_royalty_is_a_figure_about_the_agreement() {
    Figure royalty = BOOK.get(id("royalty"), Figure.class);
    assertThat(royalty.subject()).isEqualTo(id("licence"));
    assertThat(royalty.quantity()).hasToString("EXACT 3 percent");
  }

  @Test
  void a_careless_record_is_refused() {
    assertRefused(
        "exclusion-outside-territory", "excluding", () -> Territory.of("CN").except("HK"));
    assertRefused(
        "exclusive-prohibition",
        "use-kfc/exclusivity",
        () -> mayUse("kfc").effect(Term.Effect.FORBIDS).build());
    assertRefused(
        "empty-exclusivity",
        "kind",
        () -> Exclusivity.builder()
            .kind(Exclusivity.Kind.UNSPECIFIED)
            .condition("If the agreed development milestones are met.")
            .build());
    assertRefused(
        "same-sides",
        "use-kfc/grantee",
        () -> mayUse("kfc").grantee(id("yum-asia")).build());
  }

  @Test
  void json_keeps_it() {
    assertKept(BOOK);
  }
}
