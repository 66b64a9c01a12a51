package io.github.crossborder.examples.deals;

import static io.github.crossborder.deal.Id.id;
import static io.github.crossborder.examples.deals.Recorded.CITED;
import static io.github.crossborder.examples.deals.Recorded.assertKept;
import static io.github.crossborder.examples.deals.Recorded.assertRefused;
import static io.github.crossborder.examples.deals.Recorded.company;
import static io.github.crossborder.examples.deals.Recorded.level;
import static io.github.crossborder.examples.deals.Recorded.releases;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.crossborder.book.DealBook;
import io.github.crossborder.deal.Agreement;
import io.github.crossborder.deal.Figure;
import io.github.crossborder.deal.Role;
import io.github.crossborder.quantity.Bounds;
import io.github.crossborder.quantity.Quantity;
import io.github.crossborder.quantity.UnitOfMeasure;
import io.github.crossborder.time.PartialDate;
import io.github.crossborder.time.Period;
import org.junit.jupiter.api.Test;

/**
 * What Fortress's first offer for Morrisons (2021) says the grocer is worth: GBP 6.3 billion
 * without its debt, GBP 9.5 billion with it. Two metrics, so no contradiction; about the offer,
 * since a rival offer says otherwise.
 */
class EnterpriseValueTest {
  private static final UnitOfMeasure GBP = UnitOfMeasure.of("GBP");
  private static final DealBook BOOK = DealBook.builder()
      .add(releases("Fortress"))
      .add(company("fortress", "Fortress", "US"), company("morrisons", "Morrisons", "GB"))
      .add(Agreement.builder()
          .id(id("offer"))
          .addKind(Agreement.Kind.OFFER)
          .addParty(id("fortress"), Role.OFFEROR)
          .addParty(id("morrisons"), Role.TARGET)
          .addCitation(CITED)
          .build())
      .add(
          worth("equity", Figure.Metric.EQUITY_VALUE, 6_300_000_000L).build(),
          worth("enterprise", Figure.Metric.ENTERPRISE_VALUE, 9_500_000_000L).build(),
          worth("debt", Figure.Metric.NET_DEBT, 3_200_000_000L)
              .subject(id("morrisons"))
              .build())
      .build();

  private static Figure.Builder worth(String id, Figure.Metric metric, long pounds) {
    return level(id, "offer", metric, Quantity.plain(pounds, -8, GBP));
  }

  private static Bounds bounds(String figure) {
    return BOOK.get(id(figure), Figure.class).quantity().bounds();
  }

  @Test
  void equity_and_debt_together_are_the_enterprise_value_as_far_as_rounding_tells() {
    Bounds sum = bounds("equity").plus(bounds("debt"));
    assertThat(sum).hasToString("[9400000000, 9600000000] GBP");
    assertThat(sum.encloses(bounds("enterprise"))).isTrue();
  }

  @Test
  void the_two_values_differ_and_are_told_of_different_metrics() {
    assertThat(bounds("equity").isDisjointFrom(bounds("enterprise"))).isTrue();
    assertThat(BOOK.get(id("equity"), Figure.class).metric())
        .isNotEqualTo(BOOK.get(id("enterprise"), Figure.class).metric());
  }

  @Test
  void a_careless_record_is_refused() {
    Figure equity = BOOK.get(id("equity"), Figure.class);
    assertRefused(
        "metric-unit",
        "equity/quantity",
        () -> equity.toBuilder()
            .quantity(Quantity.plain("6.3", 1, UnitOfMeasure.ITEM))
            .build());
    assertRefused(
        "equivalent-unit",
        "equity/equivalents[0]",
        () -> equity.toBuilder()
            .addEquivalent(Quantity.plain(9_500_000_000L, -8, GBP))
            .build());
    assertRefused(
        "period-and-date",
        "equity/date",
        () -> equity.toBuilder()
            .date(PartialDate.parse("2021-07-03"))
            .period(Period.calendarYear(2021))
            .build());
    assertRefused(
        "measure-unit",
        "equity/quantity",
        () -> equity.toBuilder().measure(Figure.Measure.SHARE).build());
  }

  @Test
  void json_keeps_it() {
    assertKept(BOOK);
  }
}
