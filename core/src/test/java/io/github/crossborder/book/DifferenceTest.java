package io.github.crossborder.book;

import static io.github.crossborder.deal.Id.id;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.crossborder.book.Difference.AttributeChange;
import io.github.crossborder.deal.Certainty;
import io.github.crossborder.deal.Citation;
import io.github.crossborder.deal.Company;
import io.github.crossborder.deal.Entry;
import io.github.crossborder.deal.EveryKind;
import io.github.crossborder.deal.Id;
import io.github.crossborder.deal.Name;
import io.github.crossborder.deal.Platform;
import io.github.crossborder.deal.Source;
import io.github.crossborder.place.Country;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DifferenceTest {
  private static final Source PRESS =
      Source.builder().id(id("press")).publisher("De Tijd").build();

  private static Company.Builder company(String id) {
    return Company.builder().id(id(id)).addCitation(Citation.of(id("press")));
  }

  private static DealBook book(Entry... entries) {
    return DealBook.builder().add(PRESS).add(entries).build();
  }

  @Test
  void equal_books_have_no_difference() {
    Difference none =
        Difference.between(book(company("ickx").build()), book(company("ickx").build()));
    assertThat(none.isEmpty()).isTrue();
    assertThat(none).hasToString("");
  }

  @Test
  void what_came_what_went_and_what_changed_is_told_line_by_line() {
    Citation hedged = Citation.builder()
        .source(id("press"))
        .locator("page 2")
        .quote("bijna")
        .addAssertedBy(id("leonidas"))
        .certainty(Certainty.HEDGED)
        .build();
    DealBook before = book(
        company("walmart").addName(Name.of("Walmart")).build(),
        company("leonidas").build(),
        company("ickx")
            .description("Maker of pralines")
            .addName(Name.of("Ickx"))
            .build());
    DealBook after = book(
        company("leonidas").build(),
        company("harrods").build(),
        company("ickx")
            .homeCountry(Country.of("BE"))
            .addNames(Name.of("Ickx"), Name.of("Ickx NV"))
            .addCitation(hedged)
            .build());
    Difference difference = Difference.between(before, after);
    assertThat(difference.lines())
        .containsExactly(
            "- company walmart (Walmart)",
            "+ company harrods",
            "~ company ickx (Ickx)",
            "    names: + Ickx NV",
            "    description: Maker of pralines -> not told",
            "    homeCountry: not told -> BE",
            "    citations: + press, page 2, \"bijna\", said by leonidas, HEDGED");
    assertThat(difference.changed().get(0).attributes())
        .contains(
            new AttributeChange("homeCountry", Optional.empty(), Optional.of(Country.of("BE"))));
    assertThat(difference.changed().get(0).id()).isEqualTo(id("ickx"));
  }

  @Test
  void names_in_another_order_are_another_value() {
    assertThat(Difference.between(
            book(company("ickx").addNames(Name.of("A"), Name.of("B")).build()),
            book(company("ickx").addNames(Name.of("B"), Name.of("A")).build())))
        .hasToString("~ company ickx (B)\n    names: A; B -> B; A");
  }

  @Test
  void an_entry_of_another_kind_is_removed_and_added() {
    Platform platform = Platform.builder()
        .id(id("ickx"))
        .kind(Platform.Kind.WEB_SHOP)
        .addCitation(Citation.of(id("press")))
        .build();
    assertThat(Difference.between(book(company("ickx").build()), book(platform)))
        .hasToString("- company ickx\n+ platform ickx");
  }

  @Test
  void every_sort_of_value_has_its_wording() {
    Map<Id, Entry> bare = EveryKind.bare();
    DealBook full =
        DealBook.builder().addAll(EveryKind.full()).addAll(EveryKind.others()).build();
    DealBook other =
        DealBook.builder().addAll(bare.values()).addAll(EveryKind.others()).build();
    assertThat(Difference.between(other, full).lines())
        .noneMatch(line -> line.contains("Optional[") || line.contains("{") || line.contains("=["))
        .contains("    names: + Alpha, in nl, for 2017-01-01/2017-12-31, CALENDAR")
        .contains(
            "    exclusivity: UNSPECIFIED -> SOLE, for 2018-01-01/2018-12-31, CALENDAR, for from"
                + " fair, if If enough is sold.")
        .contains("    products: + hs 1806", "    products: + fashion")
        .contains("    follows: + opening, by FEW month", "    follows: + fair")
        .contains("    related: + part-of framework")
        .contains("    parties: + ickx as supplier");
  }
}
