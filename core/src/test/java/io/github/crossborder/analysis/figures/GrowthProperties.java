package io.github.crossborder.analysis.figures;

import static io.github.crossborder.analysis.figures.Figures.EUR;
import static io.github.crossborder.analysis.figures.Figures.figure;
import static io.github.crossborder.analysis.figures.Figures.level;
import static io.github.crossborder.deal.Figure.Measure.CHANGE;
import static io.github.crossborder.deal.Figure.Measure.LEVEL;
import static io.github.crossborder.quantity.UnitOfMeasure.PERCENT;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.crossborder.Answer;
import io.github.crossborder.deal.Figure;
import io.github.crossborder.quantity.Bounds;
import io.github.crossborder.quantity.Qualifier;
import io.github.crossborder.quantity.Quantity;
import io.github.crossborder.quantity.UnitOfMeasure;
import io.github.crossborder.time.Period;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.statistics.Statistics;

/** Growth holds whatever the values are that the words allow, tried out one by one. */
class GrowthProperties {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  @Provide
  Arbitrary<Quantity> amounts() {
    return Possible.quantities(EUR, -20, 50);
  }

  @Provide
  Arbitrary<Quantity> rates() {
    return Possible.quantities(PERCENT, -150, 150);
  }

  @Provide
  Arbitrary<Quantity> ranges() {
    return ranges(EUR);
  }

  @Provide
  Arbitrary<Quantity> rateRanges() {
    return ranges(PERCENT);
  }

  private static Arbitrary<Quantity> ranges(UnitOfMeasure unit) {
    Arbitrary<BigDecimal> number =
        Arbitraries.bigDecimals().between(BigDecimal.ONE, HUNDRED).ofScale(2);
    return Possible.between(unit, number, number);
  }

  private static Figure change(Quantity quantity) {
    return figure("change", CHANGE, quantity)
        .period(Period.calendarYear(2017))
        .comparedWith(Period.calendarYear(2016))
        .build();
  }

  private static Figure in(int year, Quantity quantity) {
    return level("in-" + year, quantity, Period.calendarYear(year));
  }

  @Property(tries = 2000)
  void no_growth_that_may_be_is_left_out(
      @ForAll("amounts") Quantity earlier, @ForAll("amounts") Quantity later) {
    Answer<DerivedFigure> answer =
        Growth.between(in(2016, earlier), in(2017, later)).rate();
    Statistics.label("known").collect(answer.isKnown());
    answer.value().map(DerivedFigure::bounds).ifPresent(bounds -> {
      for (BigDecimal from : Possible.values(earlier)) {
        for (BigDecimal to : Possible.values(later)) {
          BigDecimal percent = to.subtract(from).multiply(HUNDRED);
          assertThat(Possible.holds(bounds, percent, from))
              .as(from + " to " + to)
              .isTrue();
        }
      }
    });
  }

  @Property(tries = 2000)
  void no_growth_of_a_count_that_may_be_is_left_out_and_none_loses_more_than_all(
      @ForAll("counts") Quantity earlier, @ForAll("counts") Quantity later) {
    Answer<DerivedFigure> answer =
        Growth.between(outlets(2016, earlier), outlets(2017, later)).rate();
    Statistics.label("known").collect(answer.isKnown());
    answer.value().map(DerivedFigure::bounds).ifPresent(bounds -> {
      assertThat(bounds.lower().orElseThrow()).isGreaterThanOrEqualTo(HUNDRED.negate());
      for (BigDecimal from : Possible.values(earlier)) {
        for (BigDecimal to : Possible.values(later)) {
          if (from.signum() > 0 && to.signum() >= 0) {
            assertThat(Possible.holds(bounds, to.subtract(from).multiply(HUNDRED), from))
                .as(from + " to " + to)
                .isTrue();
          }
        }
      }
    });
  }

  @Provide
  Arbitrary<Quantity> counts() {
    return Possible.counts();
  }

  private static Figure outlets(int year, Quantity quantity) {
    return figure("in-" + year, LEVEL, quantity)
        .metric(Figure.Metric.OUTLETS)
        .period(Period.calendarYear(year))
        .build();
  }

  @Property(tries = 1000)
  void the_ends_of_growth_are_growth_that_may_be(
      @ForAll("ranges") Quantity earlier, @ForAll("ranges") Quantity later) {
    Bounds growth =
        Growth.between(in(2016, earlier), in(2017, later)).rate().get().bounds();
    BigDecimal least = earlier.amount().orElseThrow();
    BigDecimal most = earlier.upper().orElseThrow();
    assertThat(Possible.isNear(
            growth.lower().orElseThrow(),
            later.amount().orElseThrow().subtract(most).multiply(HUNDRED),
            most))
        .isTrue();
    assertThat(Possible.isNear(
            growth.upper().orElseThrow(),
            later.upper().orElseThrow().subtract(least).multiply(HUNDRED),
            least))
        .isTrue();
  }

  @Property(tries = 1000)
  void what_stays_the_same_may_not_have_grown(@ForAll("amounts") Quantity amount) {
    Growth.between(in(2016, amount), in(2017, amount))
        .rate()
        .value()
        .ifPresent(growth -> assertThat(growth.bounds().contains(BigDecimal.ZERO))
            .as(growth.toString())
            .isTrue());
  }

  @Property(tries = 2000)
  void no_level_that_may_have_been_before_a_change_is_left_out(
      @ForAll("amounts") Quantity level, @ForAll("rates") Quantity rate) {
    Answer<DerivedFigure> answer =
        ImpliedLevel.of(in(2017, level), change(rate)).before();
    Statistics.label("known").collect(answer.isKnown());
    answer.value().map(DerivedFigure::bounds).ifPresent(bounds -> {
      for (BigDecimal after : Possible.values(level)) {
        for (BigDecimal percent : Possible.values(rate)) {
          BigDecimal factor = percent.add(HUNDRED);
          boolean possible = factor.signum() == 0
              ? after.signum() == 0
              : after.signum() * factor.signum() > 0; // what was before is above zero
          if (possible && factor.signum() != 0) {
            assertThat(Possible.holds(bounds, after.multiply(HUNDRED), factor))
                .as(after + " after " + percent)
                .isTrue();
          }
        }
      }
    });
  }

  @Property(tries = 2000)
  void no_level_that_may_follow_a_change_is_left_out(
      @ForAll("amounts") Quantity level, @ForAll("rates") Quantity rate) {
    Answer<DerivedFigure> answer =
        ImpliedLevel.of(in(2016, level), change(rate)).after();
    answer.value().map(DerivedFigure::bounds).ifPresent(bounds -> {
      List<BigDecimal> positive =
          Possible.values(level).stream().filter(value -> value.signum() > 0).toList();
      for (BigDecimal before : positive) {
        for (BigDecimal percent : Possible.values(rate)) {
          assertThat(Possible.holds(bounds, before.multiply(percent.add(HUNDRED)), HUNDRED))
              .as(before + " and then " + percent)
              .isTrue();
        }
      }
    });
  }

  @Property(tries = 1000)
  void a_multiple_implies_what_as_much_in_percent_does(
      @ForAll("amounts") Quantity level, @ForAll("rates") Quantity rate) {
    Figure percent = change(rate);
    Figure multiple = change(Quantity.of(
        rate.qualifier(),
        rate.amount().map(GrowthProperties::factor).orElseThrow(),
        rate.upperQualifier().orElse(null),
        rate.upper().map(GrowthProperties::factor).orElse(null),
        null,
        UnitOfMeasure.RATIO));
    assertSame(
        ImpliedLevel.of(in(2017, level), multiple).before(),
        ImpliedLevel.of(in(2017, level), percent).before());
    assertSame(
        ImpliedLevel.of(in(2016, level), multiple).after(),
        ImpliedLevel.of(in(2016, level), percent).after());
    assertSame(Growth.told(multiple).rate(), Growth.told(percent).rate());
    assertThat(Growth.told(percent).rate().get().bounds()).isEqualTo(rate.bounds());
  }

  private static void assertSame(Answer<DerivedFigure> one, Answer<DerivedFigure> other) {
    assertThat(one.value().map(DerivedFigure::bounds))
        .isEqualTo(other.value().map(DerivedFigure::bounds));
  }

  @Property(tries = 1000)
  void growth_since_the_implied_level_may_be_what_was_told(
      @ForAll("ranges") Quantity level, @ForAll("rateRanges") Quantity rate) {
    Bounds before =
        ImpliedLevel.of(in(2017, level), change(rate)).before().get().bounds();
    Quantity implied = Quantity.between(
        before.lower().orElseThrow().setScale(30, RoundingMode.FLOOR).toPlainString(),
        before.upper().orElseThrow().setScale(30, RoundingMode.CEILING).toPlainString(),
        EUR);
    Bounds growth =
        Growth.between(in(2016, implied), in(2017, level)).rate().get().bounds();
    assertThat(growth.encloses(rate.bounds())).as(growth + " and " + rate).isTrue();
  }

  @Property(tries = 2000)
  void a_root_is_bracketed_as_closely_as_34_digits_allow(
      @ForAll @LongRange(min = 1, max = 1_000_000_000_000L) long first,
      @ForAll @LongRange(min = 1, max = 1_000_000_000_000L) long last,
      @ForAll @IntRange(min = 1, max = 60) int years) {
    Quantity from = Quantity.exactly(first, EUR);
    Quantity to = Quantity.exactly(last, EUR);
    Bounds growth = Growth.between(in(1900, from), in(1900 + years, to))
        .compoundAnnual()
        .get()
        .bounds();
    BigDecimal least = factor(growth.lower().orElseThrow());
    BigDecimal most = factor(growth.upper().orElseThrow());
    BigDecimal start = BigDecimal.valueOf(first);
    BigDecimal end = BigDecimal.valueOf(last);
    assertThat(least.pow(years).multiply(start)).isLessThanOrEqualTo(end);
    assertThat(most.pow(years).multiply(start)).isGreaterThanOrEqualTo(end);
    assertThat(most.subtract(least)).isLessThanOrEqualTo(most.movePointLeft(31));
    assertThat(growth.isLowerClosed())
        .isEqualTo(least.pow(years).multiply(start).compareTo(end) == 0);
  }

  @Property(tries = 1000)
  void a_root_that_has_an_end_is_exact(
      @ForAll @IntRange(min = 1, max = 300) int percent,
      @ForAll @IntRange(min = 1, max = 1000) int first,
      @ForAll @IntRange(min = 1, max = 8) int years) {
    BigDecimal last = BigDecimal.valueOf(percent, 2).pow(years).multiply(BigDecimal.valueOf(first));
    Bounds growth = Growth.between(
            in(1900, Quantity.exactly(first, EUR)),
            in(1900 + years, Quantity.of(Qualifier.EXACT, last, EUR)))
        .compoundAnnual()
        .get()
        .bounds();
    assertThat(growth)
        .isEqualTo(Bounds.exactly(BigDecimal.valueOf(percent).subtract(HUNDRED), PERCENT));
  }

  private static BigDecimal factor(BigDecimal percent) {
    return percent.add(HUNDRED).movePointLeft(2);
  }

  @Property(tries = 1000)
  void no_compound_growth_that_may_be_is_left_out(
      @ForAll("ranges") Quantity first,
      @ForAll("amounts") Quantity last,
      @ForAll @IntRange(min = 1, max = 12) int years) {
    Answer<DerivedFigure> answer =
        Growth.between(in(2000, first), in(2000 + years, last)).compoundAnnual();
    answer.value().map(DerivedFigure::bounds).ifPresent(bounds -> {
      for (BigDecimal from : Possible.values(first)) {
        for (BigDecimal to : Possible.values(last)) {
          boolean aboveLower = bounds.lower().stream()
              .allMatch(end -> factor(end).pow(years).multiply(from).compareTo(to) <= 0);
          boolean belowUpper = bounds.upper().stream()
              .allMatch(end -> factor(end).pow(years).multiply(from).compareTo(to) >= 0);
          assertThat(Stream.of(aboveLower, belowUpper)).as(from + " to " + to).containsOnly(true);
        }
      }
    });
  }
}
