package io.github.crossborder.analysis.figures;

import static io.github.crossborder.deal.Id.id;

import io.github.crossborder.Answer;
import io.github.crossborder.Assumptions;
import io.github.crossborder.Problem;
import io.github.crossborder.deal.Citation;
import io.github.crossborder.deal.Figure;
import io.github.crossborder.deal.Figure.Measure;
import io.github.crossborder.deal.Figure.Metric;
import io.github.crossborder.place.Territory;
import io.github.crossborder.quantity.Quantity;
import io.github.crossborder.quantity.UnitOfMeasure;
import io.github.crossborder.time.PartialDate;
import io.github.crossborder.time.Period;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/** Figures as the tests of analysis need them: revenue of a shop, unless another thing is said. */
final class Figures {
  static final Assumptions EXACT = Assumptions.builder().plainNumbersExact(true).build();
  static final UnitOfMeasure EUR = UnitOfMeasure.of("EUR");

  private Figures() {}

  static Figure.Builder figure(String id, Measure measure, String said) {
    return figure(id, measure, Quantity.parsePhrase(said));
  }

  static Figure.Builder figure(String id, Measure measure, Quantity quantity) {
    return Figure.builder()
        .id(id(id))
        .subject(id("shop"))
        .metric(Metric.REVENUE)
        .measure(measure)
        .quantity(quantity)
        .addCitation(Citation.of(id("press")));
  }

  static Figure level(String id, String said, Period period) {
    return figure(id, Measure.LEVEL, said).period(period).build();
  }

  static Figure level(String id, Quantity quantity, Period period) {
    return figure(id, Measure.LEVEL, quantity).period(period).build();
  }

  static Figure level(String id, String said, int year) {
    return level(id, said, Period.calendarYear(year));
  }

  static Figure stock(String id, String said, String date) {
    return figure(id, Measure.LEVEL, said).date(PartialDate.parse(date)).build();
  }

  static Figure change(String id, String said, int year) {
    return figure(id, Measure.CHANGE, said)
        .period(Period.calendarYear(year))
        .comparedWith(Period.calendarYear(year - 1))
        .build();
  }

  static Figure share(String id, String said, String whole, int year) {
    return figure(id, Measure.SHARE, said)
        .whole(id(whole))
        .period(Period.calendarYear(year))
        .build();
  }

  static Figure market(Figure figure) {
    return figure.toBuilder().metric(Metric.MARKET_SIZE).build();
  }

  static Figure of(String subject, Figure figure) {
    return figure.toBuilder().subject(id(subject)).build();
  }

  static Figure in(String territory, Figure figure) {
    return figure.toBuilder().territory(Territory.parse(territory)).build();
  }

  static Period days(String first, String last) {
    return Period.fiscalYear(LocalDate.parse(first), LocalDate.parse(last));
  }

  /** The twelve months to the end of a month. */
  static Period to(String month) {
    YearMonth last = YearMonth.parse(month);
    return Period.fiscalYear(last.minusMonths(11).atDay(1), last.atEndOfMonth());
  }

  static BigDecimal number(String number) {
    return new BigDecimal(number);
  }

  static List<String> codes(Answer<?> answer) {
    return answer.problems().stream().map(Problem::code).distinct().toList();
  }

  static List<String> paths(Answer<?> answer) {
    return answer.problems().stream().map(Problem::path).toList();
  }
}
