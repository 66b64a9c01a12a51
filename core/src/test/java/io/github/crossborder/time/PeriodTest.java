package io.github.crossborder.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.github.crossborder.InvalidValueException;
import io.github.crossborder.Problem;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {
  private static final PartialDate APRIL_2017 = PartialDate.of(YearMonth.of(2017, 4));

  static Stream<Arguments> madeInWords() {
    return Stream.of(
        made(Period.calendarYear(2017), "2017-01-01/2017-12-31", Period.Basis.CALENDAR),
        made(Period.half(2018, 1), "2018-01-01/2018-06-30", Period.Basis.CALENDAR),
        made(Period.half(2018, 2), "2018-07-01/2018-12-31", Period.Basis.CALENDAR),
        made(Period.quarter(2018, 1), "2018-01-01/2018-03-31", Period.Basis.CALENDAR),
        made(Period.quarter(2018, 4), "2018-10-01/2018-12-31", Period.Basis.CALENDAR),
        made(Period.month(YearMonth.of(2016, 2)), "2016-02-01/2016-02-29", Period.Basis.CALENDAR),
        made(
            Period.fiscalYear(LocalDate.of(2016, 1, 31), LocalDate.of(2017, 1, 28)),
            "2016-01-31/2017-01-28",
            Period.Basis.FISCAL),
        made(
            Period.rolling(12, YearMonth.of(2018, 3)),
            "2017-04-01/2018-03-31",
            Period.Basis.ROLLING),
        made(
            Period.between(PartialDate.ofYear(2016), APRIL_2017),
            "2016/2017-04",
            Period.Basis.UNSPECIFIED),
        made(Period.since(APRIL_2017), "2017-04/..", Period.Basis.UNSPECIFIED),
        made(Period.startingAt(APRIL_2017), "2017-04/", Period.Basis.UNSPECIFIED),
        made(Period.until(APRIL_2017), "/2017-04", Period.Basis.UNSPECIFIED),
        made(Period.unknown(), "/", Period.Basis.UNSPECIFIED));
  }

  @ParameterizedTest
  @MethodSource("madeInWords")
  void a_factory_sets_ends_and_basis_and_nothing_else(
      Period period, String text, Period.Basis basis) {
    assertThat(period).hasToString(text);
    assertThat(period.basis()).isEqualTo(basis);
    assertThat(period.label()).isEmpty();
    assertThat(period.assumed()).isEmpty();
    assertThat(period.equals(Period.parse(text))).isEqualTo(basis == Period.Basis.UNSPECIFIED);
  }

  @Test
  void a_fiscal_year_ending_in_a_month_records_that_twelve_months_were_assumed() {
    Period year = Period.fiscalYearEnding(YearMonth.of(2017, 4));
    assertThat(year).hasToString("2016-05-01/2017-04-30");
    assertThat(year.basis()).isEqualTo(Period.Basis.FISCAL);
    assertThat(year.assumed()).containsExactly(new Period.Assumption("twelve-months"));
    assertThat(year)
        .isNotEqualTo(Period.fiscalYear(LocalDate.of(2016, 5, 1), LocalDate.of(2017, 4, 30)));
  }

  @Test
  void an_unresolved_period_keeps_its_words() {
    Period period = Period.unresolved("the past fiscal year");
    assertThat(period.start()).isEqualTo(PeriodEnd.UNKNOWN);
    assertThat(period.end()).isEqualTo(PeriodEnd.UNKNOWN);
    assertThat(period.label()).contains("the past fiscal year");
    assertThat(period).hasToString("/").isNotEqualTo(Period.unknown());
  }

  @Test
  void an_end_is_a_date_or_open_or_unknown() {
    assertThat(PeriodEnd.parse("..")).isSameAs(PeriodEnd.OPEN).hasToString("..");
    assertThat(PeriodEnd.parse("")).isSameAs(PeriodEnd.UNKNOWN).hasToString("");
    assertThat(PeriodEnd.parse("2017-04"))
        .isEqualTo(PeriodEnd.on(APRIL_2017))
        .hasToString("2017-04");
    assertThat(PeriodEnd.OPEN).isNotEqualTo(PeriodEnd.UNKNOWN).returns(true, PeriodEnd::isOpen);
    assertThat(PeriodEnd.UNKNOWN).isNotEqualTo(PeriodEnd.OPEN).returns(true, PeriodEnd::isUnknown);
    assertThat(PeriodEnd.on(APRIL_2017))
        .hasSameHashCodeAs(PeriodEnd.on(APRIL_2017))
        .isNotEqualTo(PeriodEnd.OPEN)
        .isNotEqualTo(APRIL_2017)
        .returns(false, PeriodEnd::isOpen)
        .returns(false, PeriodEnd::isUnknown);
    assertThat(PeriodEnd.on(APRIL_2017).date()).contains(APRIL_2017);
    assertThat(PeriodEnd.OPEN.date()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"2016-01-01/..", "/2017-04-30", "../2017", "../..", "/..", "../", "/"})
  void open_and_unknown_ends_read_back(String text) {
    assertThat(Period.parse(text)).hasToString(text);
  }

  @ParameterizedTest
  @CsvSource({
    "2017, malformed-period, no slash; expected start/end",
    "2017, malformed-period, did you mean 2017-01-01/2017-12-31?",
    "2018-Q1, malformed-period, did you mean 2018-01-01/2018-03-31?",
    "H2 2018, malformed-period, did you mean 2018-07-01/2018-12-31?",
    "12.2016, malformed-period, did you mean 2016-12-01/2016-12-31?",
    "[2016-12-30..2017], malformed-period, did you mean 2016-12-30/2017-12-31?",
    "[2016..], malformed-period, 'start/end, such as 2016-01-01/2016-12-31 (malformed-period)'",
    "2018-Q1/2018, malformed-date, 'start: date ''2018-Q1'': unexpected character'",
    "2018-Q1/2018, malformed-date, did you mean 2018-33?",
    "'', malformed-period, no slash; expected start/end",
    "2016/2017/2018, malformed-period, more than one slash",
    "2016/2017-13, no-such-date, 'end: date ''2017-13'': month 13'",
    "2016 /2017, malformed-date, 'start: date ''2016 '': unexpected character'",
    "..../2017, malformed-date, 'start: date ''....'': ''.'' belongs to no date'",
    "2018/2017, period-ends-before-start, 'end: period ''2018/2017'' surely ends before it starts'"
  })
  void a_malformed_text_is_refused_with_the_reason(String text, String code, String reason) {
    assertThatThrownBy(() -> Period.parse(text))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining(reason)
        .hasMessageEndingWith("(" + code + ")");
  }

  @Test
  void both_malformed_ends_are_told_at_once() {
    assertThatThrownBy(() -> Period.parse("2016-13/x"))
        .asInstanceOf(InstanceOfAssertFactories.type(InvalidValueException.class))
        .extracting(InvalidValueException::problems)
        .asInstanceOf(InstanceOfAssertFactories.list(Problem.class))
        .extracting(Problem::path, Problem::code)
        .containsExactly(tuple("start", "no-such-date"), tuple("end", "malformed-date"));
  }

  @Test
  void an_overlong_text_is_refused_with_a_short_message() {
    String text = "1".repeat(1_000_000);
    assertThatThrownBy(() -> Period.parse(text + "/" + text))
        .isInstanceOf(InvalidValueException.class)
        .satisfies(refused -> assertThat(refused.getMessage()).hasSizeLessThan(500));
    assertThatThrownBy(() -> Period.parse(text))
        .isInstanceOf(InvalidValueException.class)
        .satisfies(refused -> assertThat(refused.getMessage()).hasSizeLessThan(500));
  }

  @Test
  void all_broken_rules_of_a_period_are_told_at_once() {
    Period.Builder builder = Period.builder()
        .start(PartialDate.ofYear(2018))
        .end(PartialDate.ofYear(2017))
        .label(" ")
        .addAssumed(Period.Assumption.TWELVE_MONTHS, Period.Assumption.TWELVE_MONTHS);
    assertThatThrownBy(builder::build)
        .asInstanceOf(InstanceOfAssertFactories.type(InvalidValueException.class))
        .extracting(InvalidValueException::problems)
        .asInstanceOf(InstanceOfAssertFactories.list(Problem.class))
        .extracting(Problem::path, Problem::code)
        .containsExactly(
            tuple("end", "period-ends-before-start"),
            tuple("label", "blank-period-label"),
            tuple("assumed", "duplicate-period-assumption"));
  }

  @Test
  void a_label_is_capped_like_every_other_text() {
    assertThat(Period.unresolved("x".repeat(10_000)).label()).isPresent();
    assertThatThrownBy(() -> Period.unresolved("x".repeat(10_001)))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("label: label has 10001 characters; at most 10000 (text-too-long)");
  }

  @Test
  void a_year_told_by_its_weeks_is_as_long_as_others_of_as_many() {
    Period longer = Period.fiscalWeeks(53, LocalDate.of(2020, 2, 1));
    assertThat(longer).hasToString("2019-01-27/2020-02-01");
    assertThat(longer.basis()).isEqualTo(Period.Basis.FISCAL);
    Period shorter = Period.fiscalWeeks(52, LocalDate.of(2019, 1, 26));
    assertThat(longer.sameLengthAs(shorter).isFalse()).isTrue();
    assertThat(longer.sameLengthAs(Period.calendarYear(2019)).isFalse()).isTrue();
    Period next = Period.fiscalWeeks(52, LocalDate.of(2021, 1, 30));
    assertThat(next.sameLengthAs(shorter).isTrue()).isTrue();
    assertThat(next.firstDay()).contains(LocalDate.of(2020, 2, 2));
  }

  /** Whether 21 November counts is not told. */
  @Test
  void three_months_to_a_day_have_a_far_end_of_two_days() {
    Period months = Period.builder()
        .start(PartialDate.between(LocalDate.of(2024, 11, 21), LocalDate.of(2024, 11, 22)))
        .end(PartialDate.parse("2025-02-21"))
        .basis(Period.Basis.ROLLING)
        .build();
    assertThat(months).hasToString("[2024-11-21..2024-11-22]/2025-02-21");
    assertThat(Period.parse(months.toString()).start()).isEqualTo(months.start());
    assertThat(months.display())
        .isEqualTo("21 November 2024 or 22 November 2024 through 21 February 2025");
    assertThat(months.contains(PartialDate.parse("2024-11-22")).isTrue()).isTrue();
    assertThat(months.contains(PartialDate.parse("2024-11-21")).isUnknown()).isTrue();
    assertThat(months.days()).isEmpty();
  }

  @Test
  void a_fiscal_year_beyond_the_years_there_are_is_none() {
    MonthDay april = MonthDay.parse("--04-30");
    LocalDate last = LocalDate.of(9999, 12, 31);
    assertThat(Period.fiscalYearOf(PartialDate.of(last), FiscalYearEnd.on(april)))
        .isEmpty();
    assertThat(Period.fiscalYearOf(PartialDate.parse("0001-01-01"), FiscalYearEnd.on(april)))
        .isEmpty();
    assertThat(Period.fiscalYearOf(PartialDate.parse("9999-04"), FiscalYearEnd.on(april)))
        .isPresent();
    assertThatThrownBy(() -> Period.fiscalYearOf(last, april))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("date-out-of-range");
  }

  @Test
  void an_end_that_is_only_perhaps_before_the_start_is_legal() {
    assertThat(Period.parse("2018/2017~")).hasToString("2018/2017~");
    assertThat(Period.parse("2016/2016-01-01")).hasToString("2016/2016-01-01");
  }

  static List<ThrowingCallable> nonexistent() {
    return List.of(
        () -> Period.calendarYear(0),
        () -> Period.calendarYear(Integer.MAX_VALUE),
        () -> Period.half(2018, 3),
        () -> Period.half(2018, 0),
        () -> Period.quarter(2018, 5),
        () -> Period.quarter(2018, 0),
        () -> Period.month(YearMonth.of(-1, 1)),
        () -> Period.fiscalYearEnding(YearMonth.of(1, 4)),
        () -> Period.fiscalYearEnding(YearMonth.of(-999_999_999, 1)),
        () -> Period.fiscalYear(LocalDate.of(2017, 1, 1), LocalDate.of(2016, 12, 31)),
        () -> Period.fiscalYear(LocalDate.MIN, LocalDate.MAX),
        () -> Period.fiscalYearOf(LocalDate.MAX, MonthDay.of(4, 30)),
        () -> Period.fiscalYearOf(LocalDate.of(9999, 12, 31), MonthDay.of(4, 30)),
        () -> Period.fiscalYearOf(LocalDate.of(1, 1, 1), MonthDay.of(4, 30)),
        () -> Period.fiscalWeeks(0, LocalDate.of(2018, 3, 31)),
        () -> Period.fiscalWeeks(Integer.MAX_VALUE, LocalDate.of(2018, 3, 31)),
        () -> Period.fiscalWeeks(52, LocalDate.MAX),
        () -> Period.rolling(0, YearMonth.of(2018, 3)),
        () -> Period.rolling(Integer.MAX_VALUE, YearMonth.of(2018, 3)),
        () -> Period.rolling(12, YearMonth.of(999_999_999, 12)),
        () -> Period.unresolved(""));
  }

  @ParameterizedTest
  @MethodSource("nonexistent")
  void what_does_not_exist_is_refused(ThrowingCallable factory) {
    assertThatThrownBy(factory).isInstanceOf(InvalidValueException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Twelve", "twelve months", "-a", "a-", "a--b", "é", "a\n"})
  void an_assumption_is_in_kebab_case(String code) {
    assertThatThrownBy(() -> new Period.Assumption(code))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageEndingWith("(malformed-period-assumption)");
  }

  @Test
  void an_assumption_is_at_most_100_characters_long() {
    assertThat(new Period.Assumption("a".repeat(100))).hasToString("a".repeat(100));
    assertThatThrownBy(() -> new Period.Assumption("a-".repeat(1_000_000) + "a"))
        .isInstanceOf(InvalidValueException.class)
        .satisfies(refused -> assertThat(refused.getMessage()).hasSizeLessThan(300));
  }

  @ParameterizedTest
  @CsvSource({
    "2016-12-31, --04-30, 2016-05-01/2017-04-30",
    "2017-04-30, --04-30, 2016-05-01/2017-04-30",
    "2017-05-01, --04-30, 2017-05-01/2018-04-30",
    "2016-02-29, --02-29, 2015-03-01/2016-02-29",
    "2016-03-01, --02-29, 2016-03-01/2017-02-28",
    "2016-02-29, --02-28, 2016-02-29/2017-02-28",
    "2016-06-01, --12-31, 2016-01-01/2016-12-31"
  })
  void a_day_falls_in_the_fiscal_year_up_to_the_next_year_end(
      LocalDate day, MonthDay yearEnd, String expected) {
    assertThat(Period.fiscalYearOf(day, yearEnd)).hasToString(expected);
    assertThat(Period.fiscalYearOf(PartialDate.of(day), FiscalYearEnd.on(yearEnd)))
        .contains(Period.fiscalYearOf(day, yearEnd));
  }

  @Test
  void a_partial_date_falls_in_a_fiscal_year_only_if_no_other_is_possible() {
    MonthDay april = MonthDay.of(4, 30);
    assertThat(Period.fiscalYearOf(PartialDate.parse("2016-35"), FiscalYearEnd.on(april)))
        .hasToString("Optional[2016-05-01/2017-04-30]");
    assertThat(Period.fiscalYearOf(PartialDate.parse("2016"), FiscalYearEnd.on(april)))
        .isEmpty();
    assertThat(Period.fiscalYearOf(PartialDate.parse("2016-12~"), FiscalYearEnd.on(april)))
        .isEmpty();
    assertThat(Period.fiscalYearOf(PartialDate.parse("9999-28"), FiscalYearEnd.on(april)))
        .isEmpty();
  }

  @Test
  void a_null_argument_is_named() {
    assertThatNullPointerException().isThrownBy(() -> Period.parse(null)).withMessage("text");
    assertThatNullPointerException().isThrownBy(() -> PeriodEnd.parse(null)).withMessage("text");
    assertThatNullPointerException().isThrownBy(() -> Period.since(null)).withMessage("start");
    assertThatNullPointerException().isThrownBy(() -> Period.until(null)).withMessage("end");
    assertThatNullPointerException().isThrownBy(() -> Period.unresolved(null)).withMessage("label");
    assertThatNullPointerException()
        .isThrownBy(() -> Period.unknown().assuming(null))
        .withMessage("assumptions");
  }

  private static Arguments made(Period period, String text, Period.Basis basis) {
    return Arguments.of(period, text, basis);
  }

  @ParameterizedTest
  @CsvSource({
    "2017-01-01/2017-12-31, 2017",
    "2018-01-01/2018-06-30, the first half of 2018",
    "2018-07-01/2018-12-31, the second half of 2018",
    "2018-01-01/2018-03-31, the first quarter of 2018",
    "2018-10-01/2018-12-31, the fourth quarter of 2018",
    "2016-02-01/2016-02-29, February 2016",
    "2016-05-01/2017-04-30, 1 May 2016 through 30 April 2017",
    "2016-05/2017-33, May 2016 through the first quarter of 2017",
    "2016/2016, 2016 through 2016", // some days of it
    "2022-01/.., since January 2022",
    "2022-01/, from January 2022",
    "/2017-04-30, until 30 April 2017",
    "../2016~, until about 2016",
    "2018/[..2024], 2018 through no later than 2024",
    "[..2015]/.., since no later than 2015",
    "/.., going on",
    "/, a time not told"
  })
  void a_period_is_displayed_in_words(String text, String words) {
    assertThat(Period.parse(text).display()).isEqualTo(words);
  }

  @Test
  void the_words_of_the_source_are_displayed_rather_than_our_own() {
    Period year = Period.parse("2016-05-01/2017-04-30").toBuilder()
        .label("the past fiscal year")
        .build();
    assertThat(year.display()).isEqualTo("the past fiscal year");
  }
}
