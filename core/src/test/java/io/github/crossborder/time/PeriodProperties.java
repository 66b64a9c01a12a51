package io.github.crossborder.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.crossborder.Assumptions;
import io.github.crossborder.InvalidValueException;
import io.github.crossborder.Truth;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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

/** Laws of {@link Period}; the answers are checked against all spans that a period can be. */
class PeriodProperties {

  @Provide
  Arbitrary<Period> periods() {
    return Periods.all();
  }

  @Provide
  Arbitrary<Period> shortPeriods() {
    return EverySpan.periods();
  }

  @Provide
  Arbitrary<PartialDate> dates() {
    return Dates.all();
  }

  @Provide
  Arbitrary<PartialDate> shortDates() {
    return EverySpan.dates();
  }

  @Provide
  Arbitrary<Assumptions> assumptions() {
    return Dates.assumptions();
  }

  /** Periods with one that they can turn out to be. */
  @Provide
  Arbitrary<Tuple2<Period, Period>> refinements() {
    return Combinators.combine(Periods.all(), Dates.all(), Dates.all(), Dates.randoms())
        .as((period, any, other, random) ->
            Tuple.of(period, Periods.refine(period, any, other, random)));
  }

  /** Calendar years, halves, quarters and months, and fiscal years of twelve months. */
  @Provide
  Arbitrary<Period> recurring() {
    Arbitrary<YearMonth> months = Combinators.combine(
            Arbitraries.oneOf(Arbitraries.of(1, 9999), Arbitraries.integers().between(1890, 2110)),
            Arbitraries.integers().between(1, 12))
        .as(YearMonth::of);
    return Combinators.combine(months, Arbitraries.integers().between(0, 4)).as((month, kind) -> {
      int year = month.getYear();
      return switch (kind) {
        case 0 -> Period.calendarYear(year);
        case 1 -> Period.half(year, (month.getMonthValue() + 5) / 6);
        case 2 -> Period.quarter(year, (month.getMonthValue() + 2) / 3);
        case 3 -> Period.month(month);
        default -> Period.fiscalYearEnding(year == 1 ? YearMonth.of(2, 2) : month);
      };
    });
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return Arbitraries.longs()
        .between(
            LocalDate.of(1890, 1, 1).toEpochDay(), LocalDate.of(2110, 12, 31).toEpochDay())
        .map(LocalDate::ofEpochDay);
  }

  @Provide
  Arbitrary<MonthDay> yearEnds() {
    Arbitrary<MonthDay> any = Arbitraries.integers()
        .between(1, 366)
        .map(day -> MonthDay.from(LocalDate.ofYearDay(2016, day)));
    return Arbitraries.oneOf(
        any,
        Arbitraries.of("--02-28", "--02-29", "--03-01", "--04-30", "--12-31").map(MonthDay::parse));
  }

  @Property(tries = 5000)
  void a_period_reads_back_from_its_text_as_its_ends_alone(@ForAll("periods") Period period) {
    Period read = Period.parse(period.toString());
    Period ends = Period.builder().start(period.start()).end(period.end()).build();
    assertThat(read).isEqualTo(ends).hasSameHashCodeAs(ends).hasToString(period.toString());
    assertThat(period.toBuilder().build()).isEqualTo(period).hasSameHashCodeAs(period);
  }

  @Property(tries = 5000)
  void two_ends_make_a_period_unless_no_day_of_the_end_is_on_or_after_one_of_the_start(
      @ForAll("shortDates") PartialDate start, @ForAll("shortDates") PartialDate end) {
    if (end.isBefore(start).isTrue()) {
      assertThatThrownBy(() -> Period.between(start, end))
          .isInstanceOf(InvalidValueException.class)
          .hasMessageContaining("period-ends-before-start");
    } else {
      assertThat(EverySpan.of(Period.between(start, end)).spans()).isNotEmpty();
    }
  }

  @Property(tries = 10_000)
  @StatisticsReport(StatisticsReportMode.OFF)
  void it_contains_a_day_as_all_spans_it_can_be_do(
      @ForAll("shortPeriods") Period period, @ForAll("shortDates") PartialDate date) {
    Truth expected = EverySpan.of(period).ask(EverySpan.of(date), EverySpan::contains);
    assertThat(period.contains(date)).isEqualTo(expected);
    assertThat(date.isWithin(period)).isEqualTo(expected);
    collect(expected);
  }

  @Property(tries = 5000)
  @StatisticsReport(StatisticsReportMode.OFF)
  void it_contains_a_period_as_all_spans_it_can_be_do(
      @ForAll("shortPeriods") Period one, @ForAll("shortPeriods") Period other) {
    Truth expected = EverySpan.of(one).ask(EverySpan.of(other), EverySpan::contains);
    assertThat(one.contains(other)).isEqualTo(expected);
    collect(expected);
  }

  @Property(tries = 5000)
  @StatisticsReport(StatisticsReportMode.OFF)
  void it_overlaps_a_period_as_all_spans_it_can_be_do(
      @ForAll("shortPeriods") Period one, @ForAll("shortPeriods") Period other) {
    Truth expected = EverySpan.of(one).ask(EverySpan.of(other), EverySpan::overlaps);
    assertThat(one.overlaps(other)).isEqualTo(expected);
    assertThat(other.overlaps(one)).isEqualTo(expected);
    collect(expected);
  }

  @Property(tries = 5000)
  void the_days_are_known_if_all_spans_it_can_be_have_them(@ForAll("shortPeriods") Period period) {
    List<int[]> spans = EverySpan.of(period).spans();
    boolean oneStart = spans.stream().mapToInt(span -> span[0]).distinct().count() == 1;
    boolean oneEnd = spans.stream().mapToInt(span -> span[1]).distinct().count() == 1;
    assertThat(period.firstDay().isPresent())
        .isEqualTo(oneStart && !period.start().isOpen());
    assertThat(period.lastDay().isPresent()).isEqualTo(oneEnd && !period.end().isOpen());
    if (period.firstDay().isPresent() && period.lastDay().isPresent()) {
      assertThat(period.days()).hasValue(spans.get(0)[1] - spans.get(0)[0] + 1);
    } else {
      assertThat(period.days()).isEmpty();
    }
  }

  @Property(tries = 10_000)
  @StatisticsReport(StatisticsReportMode.OFF)
  void a_definite_answer_stays_when_the_periods_become_more_precise(
      @ForAll("refinements") Tuple2<Period, Period> one,
      @ForAll("refinements") Tuple2<Period, Period> other,
      @ForAll("dates") PartialDate date) {
    List<Truth> answers = answers(one.get1(), other.get1(), date, Assumptions.none());
    List<Truth> finer = answers(one.get2(), other.get2(), date, Assumptions.none());
    assertThat(answers).zipSatisfy(finer, PeriodProperties::staysDefinite);
    Statistics.collect(answers.equals(finer));
    Statistics.coverage(checker -> checker.check(false).percentage(percent -> percent > 10));
  }

  @Property(tries = 10_000)
  @StatisticsReport(StatisticsReportMode.OFF)
  void assumptions_never_change_a_definite_answer(
      @ForAll("periods") Period one,
      @ForAll("periods") Period other,
      @ForAll("dates") PartialDate date,
      @ForAll("assumptions") Assumptions assumptions) {
    List<Truth> answers = answers(one, other, date, Assumptions.none());
    List<Truth> assumed = answers(one, other, date, assumptions);
    assertThat(List.of(
            one.contains(date), one.contains(other), one.overlaps(other), one.sameLengthAs(other)))
        .isEqualTo(answers);
    assertThat(answers).zipSatisfy(assumed, PeriodProperties::staysDefinite);
    Statistics.collect(answers.equals(assumed));
    Statistics.coverage(checker -> checker.check(false).percentage(percent -> percent > 5));
  }

  @Property(tries = 5000)
  @StatisticsReport(StatisticsReportMode.OFF)
  void with_assumptions_it_is_a_period_of_the_same_kind_and_itself_where_they_say_nothing_of_it(
      @ForAll("periods") Period period, @ForAll("assumptions") Assumptions assumptions) {
    Period assumed = period.assuming(assumptions);
    assertThat(assumed.toBuilder().start(period.start()).end(period.end()).build())
        .isEqualTo(period);
    assertThat(Period.parse(assumed.toString()))
        .isEqualTo(Period.builder().start(assumed.start()).end(assumed.end()).build());
    if (assumed.equals(period)) {
      assertThat(assumed).isSameAs(period);
    }
    assertThat(period.assuming(Assumptions.none())).isSameAs(period);
    Statistics.collect(assumed.equals(period));
    Statistics.coverage(checker -> checker.check(false).percentage(percent -> percent > 5));
  }

  @Property(tries = 5000)
  void neighbours_of_a_kind_abut_are_equally_long_and_lead_back(
      @ForAll("recurring") Period period) {
    period.next().ifPresent(next -> {
      assertThat(next.firstDay()).isEqualTo(period.lastDay().map(day -> day.plusDays(1)));
      assertThat(next.basis()).isEqualTo(period.basis());
      assertThat(next.sameLengthAs(period)).isEqualTo(Truth.TRUE);
      assertThat(next.previous()).contains(period);
    });
    period.previous().ifPresent(previous -> assertThat(previous.next()).contains(period));
    int year = period.firstDay().orElseThrow().getYear();
    if (2 <= year && year <= 9997) {
      assertThat(Stream.of(period.next(), period.previous())).allMatch(Optional::isPresent);
    }
  }

  @Property(tries = 5000)
  void every_day_falls_in_one_fiscal_year_and_these_abut(
      @ForAll("days") LocalDate day, @ForAll("yearEnds") MonthDay yearEnd) {
    Period year = Period.fiscalYearOf(day, yearEnd);
    LocalDate last = year.lastDay().orElseThrow();
    assertThat(year.contains(PartialDate.of(day))).isEqualTo(Truth.TRUE);
    assertThat(last).isEqualTo(yearEnd.atYear(last.getYear()));
    assertThat(year.assumed()).containsExactly(Period.Assumption.TWELVE_MONTHS);
    Period next = Period.fiscalYearOf(last.plusDays(1), yearEnd);
    assertThat(next.firstDay()).contains(last.plusDays(1));
    assertThat(next.lastDay()).contains(yearEnd.atYear(last.getYear() + 1));
    assertThat(Period.fiscalYearOf(year.firstDay().orElseThrow(), yearEnd)).isEqualTo(year);
  }

  @Property(tries = 5000)
  void a_partial_date_falls_in_a_fiscal_year_if_every_day_it_can_be_does(
      @ForAll("shortDates") PartialDate date, @ForAll("yearEnds") MonthDay yearEnd) {
    boolean isBounded = date.earliest().isPresent() && date.latest().isPresent();
    Optional<PartialDate> bounded = Optional.of(date).filter(any -> isBounded);
    Optional<Period> expected = bounded.flatMap(any -> {
      List<Period> years = PossibleDays.of(date).stream()
          .map(day -> Period.fiscalYearOf(day, yearEnd))
          .distinct()
          .toList();
      return years.size() == 1 ? Optional.of(years.get(0)) : Optional.empty();
    });
    assertThat(Period.fiscalYearOf(date, FiscalYearEnd.on(yearEnd))).isEqualTo(expected);
  }

  private static List<Truth> answers(
      Period one, Period other, PartialDate date, Assumptions assumptions) {
    return List.of(
        one.assuming(assumptions).contains(date.assuming(assumptions)),
        one.assuming(assumptions).contains(other.assuming(assumptions)),
        one.assuming(assumptions).overlaps(other.assuming(assumptions)),
        one.assuming(assumptions).sameLengthAs(other.assuming(assumptions)));
  }

  private static void staysDefinite(Truth before, Truth after) {
    assertThat(before).isIn(Truth.UNKNOWN, after);
  }

  private static void collect(Truth answer) {
    Statistics.collect(answer);
    Statistics.coverage(checker -> {
      for (Truth truth : Truth.values()) {
        checker.check(truth).count(count -> count > 50);
      }
    });
  }
}
