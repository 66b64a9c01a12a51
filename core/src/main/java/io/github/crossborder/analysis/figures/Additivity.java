package io.github.crossborder.analysis.figures;

import io.github.crossborder.deal.Figure;
import io.github.crossborder.deal.Figure.Metric;
import io.github.crossborder.quantity.UnitOfMeasure;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Which metrics add up, over segments or over the days of a span, and in which units. */
final class Additivity {
  /** What is earned, sold or made day by day. */
  private static final Set<Metric> FLOWS = Set.of(
      Metric.REVENUE,
      Metric.GMV,
      Metric.PROFIT,
      Metric.OPERATING_PROFIT,
      Metric.EBITDA,
      Metric.MARKET_SIZE,
      Metric.PRODUCTION_VOLUME);

  /** What is in one place at a time. */
  private static final Set<Metric> STOCKS =
      Set.of(Metric.OUTLETS, Metric.EMPLOYEES, Metric.FLOOR_AREA);

  /** What has no sum, whatever the segments. */
  private static final Set<Metric> NEVER = Set.of(
      Metric.ROYALTY_RATE,
      Metric.COMMISSION_RATE,
      Metric.MARGIN,
      Metric.IMPORTANCE,
      Metric.ORDER_OF_OPENING,
      Metric.SELL_OUT_TIME,
      Metric.PENETRATION,
      Metric.CONVERSION_RATE,
      Metric.DELIVERY_INTERVAL,
      Metric.VOTES_PER_SHARE,
      Metric.PRICE);

  /** What is counted or measured, so that no part of it is below zero. */
  private static final Set<Metric> COUNTED = Set.of(
      Metric.GMV,
      Metric.MARKET_SIZE,
      Metric.OUTLETS,
      Metric.PRODUCTION_VOLUME,
      Metric.EMPLOYEES,
      Metric.CUSTOMERS,
      Metric.USERS,
      Metric.SHARES_OUTSTANDING,
      Metric.SHARES_TENDERED,
      Metric.FLOOR_AREA);

  private static final Set<UnitOfMeasure> SUMLESS = Set.of(
      UnitOfMeasure.PERCENT,
      UnitOfMeasure.PERCENTAGE_POINT,
      UnitOfMeasure.RATIO,
      UnitOfMeasure.RANK);

  private static final List<UnitOfMeasure> TIMES =
      List.of(UnitOfMeasure.DAY, UnitOfMeasure.WEEK, UnitOfMeasure.MONTH, UnitOfMeasure.YEAR);

  private Additivity() {}

  static boolean isCounted(Metric metric) {
    return COUNTED.contains(metric);
  }

  /** Whether figures of separate territories add up, such as revenue in BE and in NL. */
  static boolean isOverPlaces(Figure figure) {
    return isOverSegments(figure)
        && (FLOWS.contains(figure.metric()) || STOCKS.contains(figure.metric()));
  }

  /** Whether figures of segments that share nothing may add up; a rate per time does. */
  static boolean isOverSegments(Figure figure) {
    UnitOfMeasure unit = figure.quantity().unit();
    Optional<UnitOfMeasure> per = unit.denominator();
    return !NEVER.contains(figure.metric())
        && !SUMLESS.contains(unit.numerator())
        && (per.isEmpty() || TIMES.contains(per.get()));
  }

  /** Whether figures of separate days add up, such as revenue but not employees. */
  static boolean isOverDays(Figure figure) {
    UnitOfMeasure unit = figure.quantity().unit();
    return FLOWS.contains(figure.metric())
        && unit.denominator().isEmpty()
        && !SUMLESS.contains(unit);
  }
}
