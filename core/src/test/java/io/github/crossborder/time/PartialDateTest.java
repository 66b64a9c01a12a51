package io.github.crossborder.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.crossborder.Assumptions;
import io.github.crossborder.InvalidValueException;
import io.github.crossborder.Truth;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTest {
  private static final Assumptions WITHIN_A_MONTH =
      Assumptions.builder().approximateDateToleranceDays(31).build();

  @ParameterizedTest
  @CsvSource({
    "2016, YEAR, 2016-01-01, 2016-12-31",
    "0001, YEAR, 0001-01-01, 0001-12-31",
    "9999, YEAR, 9999-01-01, 9999-12-31",
    "2016-02, MONTH, 2016-02-01, 2016-02-29",
    "1900-02, MONTH, 1900-02-01, 1900-02-28",
    "2016-12-31, DAY, 2016-12-31, 2016-12-31",
    "2018-33, QUARTER, 2018-01-01, 2018-03-31",
    "2018-34, QUARTER, 2018-04-01, 2018-06-30",
    "2018-35, QUARTER, 2018-07-01, 2018-09-30",
    "2018-36, QUARTER, 2018-10-01, 2018-12-31",
    "2026-40, HALF, 2026-01-01, 2026-06-30",
    "2026-41, HALF, 2026-07-01, 2026-12-31",
    "[2017-12-17..2017-12-18], SET, 2017-12-17, 2017-12-18",
    "[2018-33..2020-41], SET, 2018-01-01, 2020-12-31"
  })
  void its_bounds_are_those_of_what_is_known(
      String text, PartialDate.Precision precision, LocalDate earliest, LocalDate latest) {
    assertThat(PartialDate.parse(text).precision()).isEqualTo(precision);
    assertThat(PartialDate.parse(text).earliest()).contains(earliest);
    assertThat(PartialDate.parse(text).latest()).contains(latest);
  }

  @ParameterizedTest
  @CsvSource({
    "SPRING, 2022-21, 2022-03-01, 2022-12-23",
    "SUMMER, 2022-22, 2021-12-01, 2023-03-22",
    "AUTUMN, 2022-23, 2022-03-01, 2022-12-23",
    "WINTER, 2022-24, 2021-12-01, 2023-03-22",
    "NORTHERN_SPRING, 2022-25, 2022-03-01, 2022-06-23",
    "NORTHERN_SUMMER, 2022-26, 2022-06-01, 2022-09-24",
    "NORTHERN_AUTUMN, 2022-27, 2022-09-01, 2022-12-23",
    "NORTHERN_WINTER, 2022-28, 2021-12-01, 2023-03-22",
    "SOUTHERN_SPRING, 2022-29, 2022-09-01, 2022-12-23",
    "SOUTHERN_SUMMER, 2022-30, 2021-12-01, 2023-03-22",
    "SOUTHERN_AUTUMN, 2022-31, 2022-03-01, 2022-06-23",
    "SOUTHERN_WINTER, 2022-32, 2022-06-01, 2022-09-24"
  })
  void a_season_covers_the_meteorological_and_the_astronomical_one(
      Season season, String text, LocalDate earliest, LocalDate latest) {
    PartialDate date = PartialDate.ofSeason(2022, season);
    assertThat(date).hasToString(text).isEqualTo(PartialDate.parse(text));
    assertThat(date.precision()).isEqualTo(PartialDate.Precision.SEASON);
    assertThat(date.earliest()).contains(earliest);
    assertThat(date.latest()).contains(latest);
  }

  @Test
  void seasons_at_the_edge_of_the_years_reach_beyond_them() {
    assertThat(PartialDate.parse("0001-28").earliest()).contains(LocalDate.of(0, 12, 1));
    assertThat(PartialDate.parse("9999-28").latest()).contains(LocalDate.of(10000, 3, 22));
  }

  @Test
  void one_of_a_set_has_no_bound_on_its_open_side() {
    PartialDate by = PartialDate.parse("[..2024-03-31]");
    assertThat(by.earliest()).isEmpty();
    assertThat(by.latest()).contains(LocalDate.of(2024, 3, 31));
    PartialDate after = PartialDate.parse("[2011..]");
    assertThat(after.earliest()).contains(LocalDate.of(2011, 1, 1));
    assertThat(after.latest()).isEmpty();
  }

  @Test
  void early_mid_and_late_are_wide_on_purpose() {
    assertThat(PartialDate.early(2018)).hasToString("2018-40");
    assertThat(PartialDate.mid(2017)).hasToString("[2017-04..2017-09]");
    assertThat(PartialDate.late(2016)).hasToString("2016-41");
  }

  @Test
  void one_of_a_set_is_neither_approximate_nor_uncertain() {
    PartialDate by = PartialDate.noLaterThan(PartialDate.ofYear(2009));
    assertThat(by.withApproximate(false).withUncertain(false)).isSameAs(by);
    assertThatThrownBy(() -> by.withApproximate(true))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("date '[..2009]'");
    assertThatThrownBy(() -> by.withUncertain(true)).isInstanceOf(InvalidValueException.class);
  }

  @Test
  void factories_give_what_their_text_reads() {
    PartialDate from = PartialDate.ofYear(2011);
    assertThat(PartialDate.noEarlierThan(from)).hasToString("[2011..]");
    assertThat(PartialDate.noLaterThan(from)).hasToString("[..2011]");
    assertThat(PartialDate.between(from, PartialDate.ofYear(2012))).hasToString("[2011..2012]");
    assertThat(PartialDate.between(LocalDate.of(2017, 12, 17), LocalDate.of(2017, 12, 18)))
        .hasToString("[2017-12-17..2017-12-18]");
    assertThat(PartialDate.ofYear(17)).hasToString("0017");
    assertThat(PartialDate.of(YearMonth.of(2016, 1))).hasToString("2016-01");
    assertThat(PartialDate.of(LocalDate.of(2016, 1, 2))).hasToString("2016-01-02");
    assertThat(PartialDate.ofQuarter(2018, 4)).hasToString("2018-36");
    assertThat(PartialDate.ofHalf(2026, 2)).hasToString("2026-41");
  }

  @ParameterizedTest
  @CsvSource({"2016, false, false", "2016~, true, false", "2016?, false, true", "2016%, true, true"
  })
  void its_suffix_says_whether_it_is_approximate_or_uncertain(
      String text, boolean approximate, boolean uncertain) {
    PartialDate date = PartialDate.parse(text);
    assertThat(date.isApproximate()).isEqualTo(approximate);
    assertThat(date.isUncertain()).isEqualTo(uncertain);
    assertThat(PartialDate.ofYear(2016).withApproximate(approximate).withUncertain(uncertain))
        .isEqualTo(date);
    assertThat(date.withApproximate(false).withUncertain(false)).hasToString("2016");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2018-Q1 | 2018-33",
        "2018-q4~ | 2018-36~",
        "Q1 2018 | 2018-33",
        "2018Q2 | 2018-34",
        "3Q2018 | 2018-35",
        "2018 Q3 | 2018-35",
        "Q4/2018? | 2018-36?",
        "2018-H1 | 2018-40",
        "H2 2018 | 2018-41",
        "1H 2018 | 2018-40",
        "spring 2022 | 2022-21 (in the north 2022-25, in the south 2022-29)",
        "2022 Fall | 2022-23 (in the north 2022-27, in the south 2022-31)",
        "31.12.2016 | 2016-12-31",
        "1.4.2020 | 2020-04-01",
        "31-12-2016 | 2016-12-31",
        "31/12/2016 | 2016-12-31",
        "12/31/2016 | 2016-12-31",
        "1/4/2020 | 2020-01-04 or 2020-04-01",
        "4/4/2020 | 2020-04-04",
        "2016/12/31 | 2016-12-31",
        "2016.12 | 2016-12",
        "12/2016 | 2016-12",
        "12.2016 | 2016-12",
        "December 2016 | 2016-12",
        "Sept. 2016 | 2016-09",
        "31 December 2016 | 2016-12-31",
        "Dec 31, 2016 | 2016-12-31",
        "Dec. 31, 2016 | 2016-12-31",
        "2017-1 | 2017-01",
        "2017-1-2 | 2017-01-02",
      })
  void a_date_of_another_form_is_told_its_own(String text, String meant) {
    assertThatThrownBy(() -> PartialDate.parse(text))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("date '" + text + "': ")
        .hasMessageEndingWith("; did you mean " + meant + "? (malformed-date)");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2018-Q5",
        "Q1 18",
        "FY2017",
        "31.02.2016",
        "31/12/16",
        "1/4/20",
        "2016/2017",
        "winter",
        "2019-2020",
        "mar-a-lago 2016",
        "marble 2016",
        "0/2016",
        "13/13/2016",
        "Q1-Q2 2018",
        "20161231"
      })
  void nothing_is_proposed_for_what_may_be_anything(String text) {
    assertThatThrownBy(() -> PartialDate.parse(text))
        .isInstanceOf(InvalidValueException.class)
        .message()
        .doesNotContain("did you mean");
  }

  /** Which rule each malformed text breaks, and how it is told. */
  static Stream<Arguments> refusals() {
    return Stream.of(
        refusal("", "malformed-date", "nothing there"),
        refusal("~", "malformed-date", "no year"),
        refusal("17-1", "malformed-date", "year '17' has 2 digits; expected 4"),
        refusal("201", "malformed-date", "year '201' has 3 digits; expected 4"),
        refusal("2017-1", "malformed-date", "month '1' has 1 digit; expected 2"),
        refusal("2017-011", "malformed-date", "month '011' has 3 digits; expected 2"),
        refusal("2017-01-1?", "malformed-date", "day '1' has 1 digit; expected 2"),
        refusal("2017-", "malformed-date", "no month after the hyphen"),
        refusal("2017-01-", "malformed-date", "no day after the hyphen"),
        refusal("2017-01-01-", "malformed-date", "more than a year, a month and a day"),
        refusal("20170131", "malformed-date", "no hyphens"),
        refusal("201701", "malformed-date", "no hyphens"),
        refusal("--04-30", "malformed-date", "no year"),
        refusal("2016~~", "malformed-date", "'~~' at the end; expected one of ~, ? or %"),
        refusal(
            "2016?~", "malformed-date", "'?~' at the end; expected one of ~, ? or % (for both)"),
        refusal("2016~-12", "malformed-date", "'~' before the end"),
        refusal("?2016", "malformed-date", "'?' before the end"),
        refusal("201X", "malformed-date", "digits left open by 'X'"),
        refusal("2016/2017", "malformed-date", "a span; read it as a period"),
        refusal("..", "malformed-date", "'.' belongs to no date"),
        refusal("[2016,2017]", "malformed-date", "a set of dates"),
        refusal("{2016..2017}", "malformed-date", "a set of dates; give one date"),
        refusal("[..]", "malformed-date", "a set of dates; expected one such as [..2024]"),
        refusal("[", "malformed-date", "a set of dates"),
        refusal("[2016]", "malformed-date", "a set of dates"),
        refusal("[2016..2017", "malformed-date", "a set of dates"),
        refusal("[..2016]~", "malformed-date", "a set of dates"),
        refusal("2016]", "malformed-date", "unexpected character ']'"),
        refusal("[..[..[..2016]]]", "malformed-date", "a set, '[..2016]', is no end"),
        refusal("[2018-01-01..2018-12-31]", "malformed-date", "all days of 2018; write it so"),
        refusal("[2018-01..2018-06]", "malformed-date", "all days of 2018-40; write it so"),
        refusal("[2018..2018-03-31]", "malformed-date", "all days of 2018-33; write it so"),
        refusal("[2018-05-04..2018-05-04]", "malformed-date", "all days of 2018-05-04"),
        refusal("[2016~..]", "malformed-date", "'2016~' is not sure; an end has no ~, ? or %"),
        refusal("[..2016?]", "malformed-date", "'2016?' is not sure"),
        refusal("[2016-25..2017]", "malformed-date", "a season, '2016-25', is no end"),
        refusal("[2017..2016]", "malformed-date", "it ends before it starts"),
        refusal("[2016.2017]", "malformed-date", "a set of dates"),
        refusal("[2016...2017]", "malformed-date", "'.' belongs to no date"),
        refusal("[..2016-13]", "no-such-date", "month 13; expected 01 to 12"),
        refusal("2016-12-31T10:00", "malformed-date", "a time of day"),
        refusal("２０１６", "malformed-date", "digit '２' (U+FF12) is not one of 0 to 9"),
        refusal("2016–12", "malformed-date", "unexpected character '–' (U+2013)"),
        refusal(" 2016", "malformed-date", "unexpected character ' ' (U+0020)"),
        refusal("2016\n", "malformed-date", "unexpected character '\\u000a' (U+000A)"),
        refusal("20+16", "malformed-date", "unexpected character '+' (U+002B)"),
        refusal("😀", "malformed-date", "unexpected character '😀' (U+1F600)"),
        refusal("1".repeat(100), "malformed-date", "1…': 100 characters; a date has at most 24"),
        refusal("0000", "date-out-of-range", "year 0; expected 0001 to 9999"),
        refusal("0000-13", "date-out-of-range", "year 0; expected 0001 to 9999"),
        refusal("-2016", "date-out-of-range", "a negative year; expected 0001 to 9999"),
        refusal("12016", "date-out-of-range", "more than four digits"),
        refusal("12016-01-01", "date-out-of-range", "more than four digits"),
        refusal("Y12016", "date-out-of-range", "more than four digits"),
        refusal("+2016", "date-out-of-range", "with a sign"),
        refusal("2017-00", "no-such-date", "month 00; expected 01 to 12"),
        refusal("2017-13", "no-such-date", "month 13; expected 01 to 12"),
        refusal("2017-20", "no-such-date", "month 20; expected 01 to 12"),
        refusal("2017-37", "no-such-date", "thirds of a year (37 to 39) are not supported"),
        refusal("2022-45", "no-such-date", "no part 45 of the year; expected a month 01 to 12"),
        refusal("2017-02-29", "no-such-date", "day 29; expected 01 to 28 in 2017-02"),
        refusal("2016-02-30~", "no-such-date", "day 30; expected 01 to 29 in 2016-02"),
        refusal("2017-04-31", "no-such-date", "day 31; expected 01 to 30 in 2017-04"),
        refusal("2017-01-00", "no-such-date", "day 00; expected 01 to 31 in 2017-01"),
        refusal("2017-25-01", "no-such-date", "a day after season, quarter or half 25"));
  }

  @ParameterizedTest
  @MethodSource("refusals")
  void a_malformed_text_is_refused_with_the_reason(String text, String code, String reason) {
    assertThatThrownBy(() -> PartialDate.parse(text))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageStartingWith("date '")
        .hasMessageContaining(reason)
        .hasMessageEndingWith("(" + code + ")");
  }

  static List<ThrowingCallable> nonexistent() {
    return List.of(
        () -> PartialDate.ofYear(0),
        () -> PartialDate.ofYear(-1),
        () -> PartialDate.ofYear(10_000),
        () -> PartialDate.of(LocalDate.MAX),
        () -> PartialDate.of(LocalDate.MIN),
        () -> PartialDate.of(YearMonth.of(0, 12)),
        () -> PartialDate.ofSeason(Integer.MAX_VALUE, Season.SPRING),
        () -> PartialDate.ofQuarter(2018, 0),
        () -> PartialDate.ofQuarter(2018, 5),
        () -> PartialDate.ofHalf(2018, 0),
        () -> PartialDate.ofHalf(2018, 3));
  }

  @ParameterizedTest
  @MethodSource("nonexistent")
  void what_does_not_exist_is_refused(ThrowingCallable factory) {
    assertThatThrownBy(factory)
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("; expected 1 ");
  }

  @ParameterizedTest
  @CsvSource({
    "2016, 2017, TRUE",
    "2016, 2016, UNKNOWN",
    "2016, 2016-12, UNKNOWN",
    "2016-12, 2016, UNKNOWN",
    "2016-12-31, 2016-12-31, FALSE",
    "2016-12-31, 2016, FALSE",
    "2017-01, 2016, FALSE",
    "2022-25, 2022-24, UNKNOWN",
    "2022-25, 2022-27, TRUE",
    "2016~, 2019, UNKNOWN",
    "2016, 2019?, UNKNOWN",
    "2016%, 2019%, UNKNOWN",
    "[..2010], 2011, TRUE",
    "[..2010], 2010, UNKNOWN",
    "[..2010], [..2008], UNKNOWN",
    "[..2010], [2011..], TRUE",
    "[2011..], [..2010], FALSE",
    "[2011..], 2011-01-01, FALSE",
    "[2011..], 2013, UNKNOWN",
    "[2011..], [2013..], UNKNOWN",
    "2017-12-18, [2017-12-17..2017-12-18], FALSE",
    "[..2010], 2011~, UNKNOWN"
  })
  void it_is_before_another_only_if_every_day_it_can_be_is(
      PartialDate one, PartialDate other, Truth expected) {
    assertThat(one.isBefore(other)).isEqualTo(expected);
    assertThat(other.isAfter(one)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "2016~, 2017-02, TRUE",
    "2016~, 2017-01, UNKNOWN",
    "2017-04~, 2016~, FALSE",
    "2016?, 2019, UNKNOWN",
    "2016%, 2019, UNKNOWN"
  })
  void a_tolerance_settles_approximate_dates_but_never_uncertain_ones(
      PartialDate one, PartialDate other, Truth expected) {
    PartialDate assumed = one.assuming(WITHIN_A_MONTH);
    assertThat(assumed.isBefore(other.assuming(WITHIN_A_MONTH))).isEqualTo(expected);
    assertThat(other.assuming(WITHIN_A_MONTH).isAfter(assumed)).isEqualTo(expected);
    assertThat(one.isBefore(other)).isEqualTo(Truth.UNKNOWN);
  }

  @Test
  void a_tolerance_widens_the_bounds_of_an_approximate_date() {
    PartialDate date = PartialDate.parse("2016-12~");
    assertThat(date.earliest()).isEmpty();
    assertThat(date.latest()).isEmpty();
    assertThat(date.assuming(WITHIN_A_MONTH)).hasToString("[2016-10-31..2017-01-31]");
  }

  @Test
  void a_tolerance_that_leaves_all_days_of_a_month_gives_the_month() {
    Assumptions exact = Assumptions.builder().approximateDateToleranceDays(0).build();
    assertThat(PartialDate.parse("2016-12~").assuming(exact)).hasToString("2016-12");
  }

  @Test
  void a_tolerance_beyond_all_dates_gives_no_bounds() {
    Assumptions anyTime =
        Assumptions.builder().approximateDateToleranceDays(Integer.MAX_VALUE).build();
    assertThat(PartialDate.parse("2016~").assuming(anyTime)).hasToString("2016~");
    assertThat(PartialDate.parse("9999-12~").assuming(WITHIN_A_MONTH))
        .hasToString("[9999-10-31..]");
    assertThat(PartialDate.parse("0001-01~").assuming(WITHIN_A_MONTH))
        .hasToString("[..0001-03-03]");
  }

  @Test
  void it_is_within_a_period_that_contains_it() {
    Period year = Period.calendarYear(2016);
    assertThat(PartialDate.parse("2016-12").isWithin(year)).isEqualTo(Truth.TRUE);
    assertThat(PartialDate.parse("2016-28").isWithin(year)).isEqualTo(Truth.UNKNOWN);
    assertThat(PartialDate.parse("2017").isWithin(year)).isEqualTo(Truth.FALSE);
    assertThat(PartialDate.parse("2016-06~").isWithin(year)).isEqualTo(Truth.UNKNOWN);
    assertThat(PartialDate.parse("2016-06~").assuming(WITHIN_A_MONTH).isWithin(year))
        .isEqualTo(Truth.TRUE);
    assertThat(PartialDate.parse("[..2016-06]").isWithin(year)).isEqualTo(Truth.UNKNOWN);
    assertThat(PartialDate.parse("[2017..]").isWithin(year)).isEqualTo(Truth.FALSE);
  }

  @Test
  void lists_show_the_whole_before_its_parts() {
    List<String> shown = Stream.of(
            "2016-02", "2016-01-01", "2017~", "[2016..]", "2016", "2017", "[..2018]", "2016-01")
        .map(PartialDate::parse)
        .sorted(PartialDate.displayOrder())
        .map(PartialDate::toString)
        .toList();
    assertThat(shown)
        .containsExactly(
            "[..2018]", "[2016..]", "2016", "2016-01", "2016-01-01", "2016-02", "2017", "2017~");
  }

  @Test
  void equal_dates_have_equal_text() {
    PartialDate date = PartialDate.ofYear(2016);
    assertThat(date)
        .isEqualTo(PartialDate.parse("2016"))
        .hasSameHashCodeAs(PartialDate.parse("2016"))
        .isNotEqualTo(PartialDate.parse("2016~"))
        .isNotEqualTo(PartialDate.parse("2016?"))
        .isNotEqualTo(PartialDate.parse("2015"))
        .isNotEqualTo("2016");
    assertThat(PartialDate.parse("[..2016]"))
        .isEqualTo(PartialDate.noLaterThan(date))
        .hasSameHashCodeAs(PartialDate.noLaterThan(date))
        .isNotEqualTo(PartialDate.noEarlierThan(date))
        .isNotEqualTo(date);
    // The same days, but not the same sentence.
    assertThat(PartialDate.parse("[..2016]")).isNotEqualTo(PartialDate.parse("[..2016-12]"));
    assertThat(PartialDate.parse("2016-25")).isNotEqualTo(PartialDate.parse("2016-31"));
  }

  @Test
  void a_null_argument_is_named() {
    PartialDate date = PartialDate.ofYear(2016);
    assertThatNullPointerException().isThrownBy(() -> PartialDate.parse(null)).withMessage("text");
    assertThatNullPointerException().isThrownBy(() -> date.isBefore(null)).withMessage("other");
    assertThatNullPointerException()
        .isThrownBy(() -> date.assuming(null))
        .withMessage("assumptions");
    assertThatNullPointerException().isThrownBy(() -> date.isWithin(null)).withMessage("period");
  }

  private static Arguments refusal(String text, String code, String reason) {
    return Arguments.of(text, code, reason);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
          2016       | 2016
          2016-12~   | about December 2016
          2016-12-31 | 31 December 2016
          2022-25    | northern spring 2022
          2022-21    | spring 2022
          2018-33    | the first quarter of 2018
          2026-41?   | the second half of 2026, uncertain
          2016%      | about 2016, uncertain
          [..2024-03-31] | no later than 31 March 2024
          [2011..]   | no earlier than 2011
          [2017-12-17..2017-12-18] | 17 December 2017 or 18 December 2017
          """)
  void a_date_is_displayed_in_words_that_say_no_more_than_it_does(String text, String words) {
    assertThat(PartialDate.parse(text).display()).isEqualTo(words);
  }
}
