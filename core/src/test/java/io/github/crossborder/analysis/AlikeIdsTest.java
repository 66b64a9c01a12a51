package io.github.crossborder.analysis;

import static io.github.crossborder.deal.Id.id;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.crossborder.AlikeIds;
import io.github.crossborder.analysis.contradictions.Contradictions;
import io.github.crossborder.analysis.ownership.Ownership;
import io.github.crossborder.analysis.ownership.OwnershipStructure;
import io.github.crossborder.book.DealBook;
import io.github.crossborder.deal.Citation;
import io.github.crossborder.deal.Company;
import io.github.crossborder.deal.Figure;
import io.github.crossborder.deal.Id;
import io.github.crossborder.deal.Interest;
import io.github.crossborder.deal.Source;
import io.github.crossborder.quantity.Quantity;
import io.github.crossborder.quantity.UnitOfMeasure;
import io.github.crossborder.time.PartialDate;
import java.math.BigDecimal;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * A book of 131,072 companies whose ids have one hash, each the owner of half the next:
 * comparing each with each, 17 thousand million times, takes minutes.
 */
class AlikeIdsTest {
  private static final int BITS = 17;
  private static final int MANY = 1 << BITS;
  private static final Citation CITED = Citation.of(id("press"));
  private static DealBook book = DealBook.builder().build();

  @BeforeAll
  static void told() {
    DealBook.Builder told = DealBook.builder()
        .add(Source.builder().id(id("press")).publisher("De Tijd").build());
    for (int i = 0; i < MANY; i++) {
      told.add(Company.builder().id(company(i)).addCitation(CITED).build());
      told.add(Interest.builder()
          .id(id("half-" + i))
          .party(company(i))
          .subject(company((i + 1) % MANY))
          .type(Interest.Type.SHAREHOLDING)
          .share(Quantity.exactly(50, UnitOfMeasure.PERCENT))
          .directness(Interest.Directness.DIRECT)
          .addCitation(CITED)
          .build());
      told.add(Figure.builder()
          .id(id("staff-" + i))
          .subject(company(i))
          .metric(Figure.Metric.EMPLOYEES)
          .measure(Figure.Measure.LEVEL)
          .quantity(Quantity.exactly(i, UnitOfMeasure.PERSON))
          .date(PartialDate.ofYear(2022))
          .addCitation(CITED)
          .build());
    }
    book = told.build();
  }

  private static Id company(int number) {
    return AlikeIds.of(number, BITS);
  }

  @Test
  void who_owns_whom_is_told() {
    OwnershipStructure structure = Ownership.of(book).asTold();
    assertThat(structure.findings()).isEmpty();
    assertThat(structure.shares(company(7), company(8)).told().lower())
        .hasValueSatisfying(half -> assertThat(half).isEqualByComparingTo(new BigDecimal(50)));
  }

  @Test
  void holdings_through_vehicles_are_found() {
    assertThat(book.findings()).isEmpty();
  }

  @Test
  void figures_are_found_by_metric() {
    assertThat(book.figuresOf(company(9), Figure.Metric.EMPLOYEES))
        .extracting(Figure::id)
        .containsExactly(id("staff-9"));
    assertThat(book.figuresOf(company(9), Figure.Metric.REVENUE)).isEmpty();
  }

  @Test
  void nothing_in_it_contradicts_anything() {
    assertThat(Contradictions.of(book).findings()).isEmpty();
  }
}
