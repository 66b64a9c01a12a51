package io.github.crossborder.time;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.crossborder.Truth;
import java.time.LocalDate;
import java.time.YearMonth;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import net.jqwik.api.statistics.StatisticsReport.StatisticsReportMode;

/**
 * Whether periods are equally long, against all lengths they can have: TRUE if they are in every
 * case, FALSE if in none, UNKNOWN for all others and no more than these.
 */
class PeriodLengthProperties {

  @Provide
  Arbitrary<Period> shortPeriods() {
    return EverySpan.periods();
  }

  /** Some known, some with months for ends; many are of like lengths. */
  @Provide
  Arbitrary<Period> boundedPeriods() {
    Arbitrary<LocalDate> days =
        Arbitraries.integers().between(0, 31).map(LocalDate.of(2016, 1, 1)::plusDays);
    Arbitrary<Period> known = Combinators.combine(
            days, Arbitraries.integers().between(0, 1), Arbitraries.of(0, 1, 27, 28, 29, 30, 31))
        .filter((day, months, more) -> months + more > 0)
        .as((day, months, more) -> Period.between(
            PartialDate.of(day), PartialDate.of(day.plusMonths(months).plusDays(more - 1L))));
    Arbitrary<Period> others =
        Periods.plain(EverySpan.dates()).filter(period -> period.end().date().isPresent());
    return Arbitraries.oneOf(known, others).withoutEdgeCases();
  }

  /** Two of nearly as many months from different years, which differ by 6 days or a few more. */
  @Provide
  Arbitrary<Tuple2<Period, Period>> longPeriods() {
    Arbitrary<YearMonth> starts = Combinators.combine(
            Arbitraries.of(1896, 1899, 1996, 2015, 2016), Arbitraries.integers().between(1, 12))
        .as(YearMonth::of);
    Arbitrary<int[]> counts = Arbitraries.of(2, 3, 5, 11, 59, 96, 97)
        .flatMap(months ->
            Arbitraries.integers().between(-1, 1).map(more -> new int[] {months, months + more}));
    return counts
        .flatMap(months -> Combinators.combine(
                starts.flatMap(start -> longPeriod(start, months[0])),
                starts.flatMap(start -> longPeriod(start, months[1])))
            .as(Tuple::of))
        .withoutEdgeCases();
  }

  /** From a day or in a month, to a day, in a month or quarter, so many months later. */
  private static Arbitrary<Period> longPeriod(YearMonth start, int months) {
    YearMonth end = start.plusMonths(months);
    Arbitrary<Integer> days = Arbitraries.integers().between(1, 28);
    return Combinators.combine(
            Arbitraries.oneOf(
                days.map(start::atDay).map(PartialDate::of),
                Arbitraries.just(PartialDate.of(start))),
            Arbitraries.oneOf(
                days.map(end::atDay).map(PartialDate::of),
                Arbitraries.of(
                    PartialDate.of(end.atEndOfMonth()),
                    PartialDate.of(end),
                    PartialDate.ofQuarter(end.getYear(), (end.getMonthValue() + 2) / 3))))
        .as(Period::between);
  }

  private static void check(Period one, Period other) {
    Truth expected = EveryLength.of(one).isSameAs(EveryLength.of(other));
    assertThat(one.sameLengthAs(other)).as("%s and %s", one, other).isEqualTo(expected);
    assertThat(other.sameLengthAs(one)).isEqualTo(expected);
    Statistics.collect(expected);
  }

  @Property(tries = 600)
  @StatisticsReport(StatisticsReportMode.OFF)
  void periods_are_equally_long_as_all_lengths_they_can_have_are(
      @ForAll("shortPeriods") Period one, @ForAll("shortPeriods") Period other) {
    check(one, other);
    Statistics.coverage(checker -> checker.check(Truth.FALSE).count(count -> count > 50));
  }

  @Property(tries = 1500)
  @StatisticsReport(StatisticsReportMode.OFF)
  void periods_with_ends_are_equally_long_as_all_lengths_they_can_have_are(
      @ForAll("boundedPeriods") Period one, @ForAll("boundedPeriods") Period other) {
    check(one, other);
    Statistics.coverage(checker -> {
      checker.check(Truth.TRUE).count(count -> count > 5);
      checker.check(Truth.FALSE).count(count -> count > 150);
      checker.check(Truth.UNKNOWN).count(count -> count > 150);
    });
  }

  @Property(tries = 1500)
  @StatisticsReport(StatisticsReportMode.OFF)
  void long_periods_of_nearly_as_many_months_are_equally_long_as_all_lengths_they_can_have_are(
      @ForAll("longPeriods") Tuple2<Period, Period> periods) {
    check(periods.get1(), periods.get2());
    Statistics.coverage(checker -> {
      checker.check(Truth.FALSE).count(count -> count > 150);
      checker.check(Truth.UNKNOWN).count(count -> count > 150);
    });
  }
}
