package io.github.crossborder.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.crossborder.InvalidValueException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FiscalYearEndTest {

  @Test
  void an_end_is_a_day_a_month_the_last_of_a_weekday_or_the_nearest_to_a_day() {
    assertThat(FiscalYearEnd.on(MonthDay.of(4, 30))).hasToString("--04-30");
    assertThat(FiscalYearEnd.in(Month.APRIL)).hasToString("--04");
    assertThat(FiscalYearEnd.last(DayOfWeek.SATURDAY, Month.JANUARY))
        .hasToString("last saturday of --01");
    assertThat(FiscalYearEnd.nearest(DayOfWeek.SATURDAY, MonthDay.of(8, 31)))
        .hasToString("saturday nearest --08-31");
  }

  @ParameterizedTest
  @CsvSource({
    "--04-30,                  2017, 2017-04-30",
    "--02-29,                  2017, 2017-02-28",
    "--04,                     2017, 2017-04",
    "last saturday of --01,    2020, 2020-01-25",
    "saturday nearest --01-31, 2020, 2020-02-01",
    "saturday nearest --08-31, 2024, 2024-08-31",
    "saturday nearest --08-31, 2022, 2022-09-03",
    "sunday nearest --12-31,   2022, 2023-01-01",
    "sunday nearest --12-31,   2019, 2019-12-29"
  })
  void the_end_of_a_year_is_as_well_known_as_told(FiscalYearEnd end, int year, PartialDate day) {
    assertThat(end.inYear(year)).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource({
    "--04-30,                  2016-12,    2016-05-01/2017-04-30,              twelve-months",
    "--04,                     2016-12,    [2016-04-02..2016-05-01]/2017-04,   twelve-months",
    "last saturday of --01,    2019-12,    2019-01-27/2020-01-25,              whole-weeks",
    "saturday nearest --01-31, 2020-02-01, 2019-02-03/2020-02-01,              whole-weeks",
    "sunday nearest --12-31,   2023-01-01, 2022-01-03/2023-01-01,              whole-weeks"
  })
  void a_date_falls_in_the_fiscal_year_that_the_rule_makes(
      FiscalYearEnd end, PartialDate date, String year, String assumed) {
    Period found = Period.fiscalYearOf(date, end).orElseThrow();
    assertThat(found).hasToString(year);
    assertThat(found.basis()).isEqualTo(Period.Basis.FISCAL);
    assertThat(found.assumed()).hasToString("[" + assumed + "]");
  }

  @Test
  void no_year_is_told_for_a_day_on_which_one_may_end_or_begin() {
    FiscalYearEnd april = FiscalYearEnd.in(Month.APRIL);
    assertThat(Period.fiscalYearOf(PartialDate.parse("2017-04-15"), april)).isEmpty();
    assertThat(Period.fiscalYearOf(PartialDate.parse("2017-04"), april)).isEmpty();
    assertThat(Period.fiscalYearOf(PartialDate.parse("2017-05"), april)).isPresent();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "04-30",
        "--4",
        "--13",
        "--04-31",
        "--02-30",
        "april",
        "Last saturday of --01",
        "last saturday of --01-31",
        "last someday of --01",
        "saturday nearest --08",
        "saturday nearest",
        "last saturday of --01 ",
        "last caturday of --01"
      })
  void any_other_text_is_refused(String text) {
    assertThatThrownBy(() -> FiscalYearEnd.parse(text))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("expected --MM-DD, such as --04-30, or --04")
        .hasMessageEndingWith("(malformed-month-day)");
  }

  @Provide
  Arbitrary<FiscalYearEnd> ends() {
    Arbitrary<MonthDay> days = Arbitraries.integers()
        .between(1, 366)
        .map(day -> MonthDay.from(LocalDate.ofYearDay(2024, day)));
    Arbitrary<DayOfWeek> weekdays = Arbitraries.of(DayOfWeek.class);
    return Arbitraries.oneOf(
        days.map(FiscalYearEnd::on),
        days.map(day -> FiscalYearEnd.in(day.getMonth())),
        Combinators.combine(weekdays, days)
            .as((weekday, day) -> FiscalYearEnd.last(weekday, day.getMonth())),
        Combinators.combine(weekdays, days).as(FiscalYearEnd::nearest));
  }

  @Property
  void what_is_written_is_read(@ForAll("ends") FiscalYearEnd end) {
    assertThat(FiscalYearEnd.parse(end.toString())).isEqualTo(end).hasSameHashCodeAs(end);
  }

  @Property
  void years_of_whole_weeks_have_52_or_53_and_abut(
      @ForAll("ends") FiscalYearEnd end, @ForAll @IntRange(min = 2, max = 9990) int year) {
    PartialDate day = end.inYear(year);
    if (day.precision() != PartialDate.Precision.DAY) {
      return;
    }
    LocalDate last = day.latest().orElseThrow();
    Period ending = Period.fiscalYearOf(day, end).orElseThrow();
    Period next = Period.fiscalYearOf(PartialDate.of(last.plusDays(1)), end).orElseThrow();
    assertThat(ending.lastDay()).contains(last);
    assertThat(next.firstDay()).contains(last.plusDays(1));
    assertThat(next.lastDay()).isEqualTo(end.inYear(year + 1).latest());
    if (ending.assumed().contains(Period.Assumption.WHOLE_WEEKS)) {
      assertThat(ending.days().orElseThrow()).isIn(52 * 7, 53 * 7);
      assertThat(end.toString()).contains(last.getDayOfWeek().toString().toLowerCase());
    }
  }

  @Property
  void a_nearest_weekday_is_at_most_three_days_away(
      @ForAll("ends") FiscalYearEnd end, @ForAll @IntRange(min = 2, max = 9990) int year) {
    if (end.toString().contains("nearest")) {
      MonthDay told = MonthDay.parse(end.toString().replaceFirst(".* ", ""));
      long far = end.inYear(year).latest().orElseThrow().toEpochDay()
          - told.atYear(year).toEpochDay();
      assertThat(far).isBetween(-3L, 3L);
    }
  }
}
