package io.github.crossborder.time;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.crossborder.Assumptions;
import io.github.crossborder.Truth;
import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.converter.ConvertWith;
import org.junit.jupiter.params.converter.TypedArgumentConverter;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodQuestionsTest {
  private static final Assumptions CONTINUANCE =
      Assumptions.builder().continuance(true).build();
  private static final Assumptions WITHIN_A_MONTH =
      Assumptions.builder().approximateDateToleranceDays(31).build();
  private static final Period WEEKS_52 =
      Period.fiscalYear(LocalDate.of(2016, 1, 31), LocalDate.of(2017, 1, 28));
  private static final Period WEEKS_53 =
      Period.fiscalYear(LocalDate.of(2017, 1, 29), LocalDate.of(2018, 2, 3));

  @ParameterizedTest
  @CsvSource({
    "2016-05-01/2017-04-30, 2016-05-01, TRUE",
    "2016-05-01/2017-04-30, 2017-04-30, TRUE",
    "2016-05-01/2017-04-30, 2017-05-01, FALSE",
    "2016-05-01/2017-04-30, 2016, UNKNOWN",
    "2016-05-01/2017-04-30, 2016-12~, UNKNOWN",
    "2016/2018, 2017, TRUE",
    "2016/2018, 2016, UNKNOWN",
    "2016/2018, 2019, FALSE",
    "2016/.., 2030, TRUE",
    "2016/, 2030, UNKNOWN",
    "2016/, 2015, FALSE",
    "2016-01-01/, 2016-01-01, TRUE",
    "../2016-06-30, 1900, TRUE",
    "/2016-06-30, 1900, UNKNOWN",
    "/2016-06-30, 2017, FALSE",
    "../.., 2016?, TRUE",
    "/, 2016, UNKNOWN",
    "2018/[..2024], 2018, UNKNOWN",
    "2018-01-01/[..2024], 2025, FALSE",
    "[..2015]/2018-12-31, 2017, TRUE",
    "[2011..]/.., 2010, FALSE",
    "2016/2018-12-31, [2017..], UNKNOWN",
    "2016/.., [2017..], TRUE",
    "2016/.., [2010-04..2015-09], FALSE"
  })
  void it_contains_a_date_if_all_that_is_possible_agrees(
      @ConvertWith(Reading.class) Period period, PartialDate date, Truth expected) {
    assertThat(period.contains(date)).isEqualTo(expected);
    assertThat(date.isWithin(period)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "2016-01-01/2016-12-31, 2016-01-01/2016-06-30, TRUE, TRUE",
    "2016-01-01/2016-06-30, 2016-01-01/2016-12-31, FALSE, TRUE",
    "2016-01-01/2016-06-30, 2016-07-01/2016-12-31, FALSE, FALSE",
    "2016-01-01/2016-06-30, 2016-06-30/2016-12-31, FALSE, TRUE",
    "2016-01-01/2016-06-30, 2016-06/2016-12-31, FALSE, TRUE",
    "2016-01-01/2016-06-15, 2016-06/2016-12-31, FALSE, UNKNOWN",
    "2016-01-01/.., 2017-01-01/.., TRUE, TRUE",
    "2016-01-01/.., 2017-01-01/, TRUE, TRUE",
    "2016-01-01/, 2017-01-01/.., UNKNOWN, UNKNOWN",
    "2016-01-01/, 2017-01-01/2017-12-31, UNKNOWN, UNKNOWN",
    "2016-01-01/2019~, 2017-01-01/.., FALSE, UNKNOWN",
    "../2016, ../2010, TRUE, TRUE",
    "/, 2017-01-01/2017-12-31, UNKNOWN, UNKNOWN",
    "../.., /, TRUE, TRUE"
  })
  void it_contains_or_overlaps_another_if_all_that_is_possible_agrees(
      @ConvertWith(Reading.class) Period one,
      @ConvertWith(Reading.class) Period other,
      Truth contains,
      Truth overlaps) {
    assertThat(one.contains(other)).isEqualTo(contains);
    assertThat(one.overlaps(other)).isEqualTo(overlaps);
    assertThat(other.overlaps(one)).isEqualTo(overlaps);
  }

  @Test
  void with_continuance_what_began_goes_on() {
    Period begun = Period.parse("2016-05-01/");
    PartialDate later = PartialDate.ofYear(2030);
    assertThat(begun.contains(later)).isEqualTo(Truth.UNKNOWN);
    Period goingOn = begun.assuming(CONTINUANCE);
    assertThat(goingOn).hasToString("2016-05-01/..");
    assertThat(goingOn.contains(later)).isEqualTo(Truth.TRUE);
    assertThat(later.isWithin(goingOn)).isEqualTo(Truth.TRUE);
    assertThat(goingOn.overlaps(Period.calendarYear(2020))).isEqualTo(Truth.TRUE);
    assertThat(Period.parse("2010-01-01/..").contains(goingOn)).isEqualTo(Truth.TRUE);
    assertThat(goingOn.sameLengthAs(Period.calendarYear(2020))).isEqualTo(Truth.FALSE);
  }

  @Test
  void continuance_helps_neither_an_untold_start_nor_a_reporting_period() {
    Period fiscal =
        Period.parse("2016-05-01/").toBuilder().basis(Period.Basis.FISCAL).build();
    assertThat(Period.unknown().assuming(CONTINUANCE)).isEqualTo(Period.unknown());
    assertThat(fiscal.assuming(CONTINUANCE)).isSameAs(fiscal);
  }

  @Test
  void a_tolerance_settles_approximate_ends() {
    Period period = Period.parse("2016-05~/2017-04~");
    PartialDate december = PartialDate.parse("2016-12");
    assertThat(period.contains(december)).isEqualTo(Truth.UNKNOWN);
    assertThat(period.assuming(WITHIN_A_MONTH).contains(december)).isEqualTo(Truth.TRUE);
    assertThat(period.assuming(WITHIN_A_MONTH).contains(PartialDate.ofYear(2018)))
        .isEqualTo(Truth.FALSE);
  }

  @Test
  void a_tolerance_that_would_end_a_period_before_its_start_is_not_used() {
    Period period = Period.parse("2018~/2010");
    assertThat(period.assuming(WITHIN_A_MONTH)).isSameAs(period);
    assertThat(period.contains(PartialDate.ofYear(2011))).isEqualTo(Truth.FALSE);
    assertThat(period.contains(PartialDate.ofYear(2009))).isEqualTo(Truth.UNKNOWN);
  }

  @Test
  void its_days_are_told_where_known() {
    Period year = Period.calendarYear(2016);
    assertThat(year.firstDay()).contains(LocalDate.of(2016, 1, 1));
    assertThat(year.lastDay()).contains(LocalDate.of(2016, 12, 31));
    assertThat(year.days()).hasValue(366);
    assertThat(WEEKS_52.days()).hasValue(364);
    assertThat(WEEKS_53.days()).hasValue(371);
    assertThat(Period.parse("2016-05-01/2017").firstDay()).contains(LocalDate.of(2016, 5, 1));
    assertThat(Period.parse("2016-05-01/2017").days()).isEmpty();
    assertThat(Period.parse("2016-05-01/..").lastDay()).isEmpty();
    assertThat(Period.parse("2016-05-01~/2017-04-30").days()).isEmpty();
    assertThat(Period.parse("0001-01-01/9999-12-31").days()).hasValue(3_652_059);
  }

  @Test
  void what_the_start_leaves_of_the_end_is_known() {
    assertThat(Period.parse("2016-12-31/2016").lastDay()).contains(LocalDate.of(2016, 12, 31));
    assertThat(Period.parse("2016/2016-01-01").days()).hasValue(1);
  }

  @ParameterizedTest
  @CsvSource({
    "2016-01-01/2016-12-31, 2017-01-01/2017-12-31, TRUE",
    "2015-04-06/2016-04-05, 2016-04-06/2017-04-05, TRUE",
    "2016-05-01/2017-04-30, 2017-01-01/2017-12-31, TRUE",
    "2016-02-01/2016-02-29, 2016-03-01/2016-03-31, TRUE",
    "2018-01-01/2018-03-31, 2018-07-01/2018-09-30, TRUE",
    "2018-01-01/2018-06-30, 2018-07-01/2018-09-30, FALSE",
    "2016-01-31/2016-02-27, 2016-03-01/2016-03-28, TRUE",
    "2016-01-31/2016-02-27, 2016-03-01/2016-03-31, FALSE",
    "2016-01-31/2017-01-28, 2017-01-29/2018-02-03, FALSE",
    "2016-01-31/2017-01-28, 2017-01-01/2017-12-31, FALSE",
    "2016-01-08/2017-01-06, 2017-01-01/2017-12-31, TRUE",
    "2016-01-08/2017-01-06, 2016-01-01/2016-12-31, FALSE",
    "2016/2017, 2017-01-01/2017-12-31, UNKNOWN",
    "2014/2018, 2017-01-01/2017-12-31, FALSE",
    "2016-05-01/, 2017-01-01/2017-12-31, UNKNOWN",
    "2016-05-01/.., 2017-01-01/2017-12-31, FALSE",
    "../2016, 2017-01-01/2017-12-31, FALSE",
    "2016-05-01/.., 2017-01-01/.., UNKNOWN",
    "/, /, UNKNOWN",
    "2016-05-01/.., 2017-01-01/2018~, FALSE", // whenever it ends, it does
    "2016-05-01/.., 2017?/2018, FALSE",
    "2016-05-01/.., 2017-01-01/, UNKNOWN",
    "2016-01/2016-02, 2016-01-01/2016-01-01, FALSE", // two days at least
    "2016-01/2016-02, 2016-01-01/2016-01-02, UNKNOWN",
    "2016-01-01/2017-01, 2023-01-01/2023-12-31, FALSE", // 367 days are not twelve months
    "2016-01-01/2016-12, 2023-01-01/2023-12-31, UNKNOWN",
    "1897-02-02/1902-03-01, 1891-03-02/1896-04, UNKNOWN", // 61 months, of 1853 and 1858 days
    "2023-01-02/2024-01, 2016-01-01/2016-12-31, UNKNOWN" // twelve months to 2024-01-01
  })
  void periods_are_equally_long_by_whole_months_or_by_days(
      @ConvertWith(Reading.class) Period one,
      @ConvertWith(Reading.class) Period other,
      Truth expected) {
    assertThat(one.sameLengthAs(other)).isEqualTo(expected);
    assertThat(other.sameLengthAs(one)).isEqualTo(expected);
  }

  @Test
  void the_next_and_the_previous_are_of_the_same_kind() {
    assertThat(Period.calendarYear(2016).next()).contains(Period.calendarYear(2017));
    assertThat(Period.half(2016, 2).next()).contains(Period.half(2017, 1));
    assertThat(Period.quarter(2016, 1).previous()).contains(Period.quarter(2015, 4));
    assertThat(Period.month(YearMonth.of(2016, 2)).next())
        .contains(Period.month(YearMonth.of(2016, 3)));
    assertThat(Period.fiscalYearEnding(YearMonth.of(2016, 2)).next())
        .contains(Period.fiscalYearEnding(YearMonth.of(2017, 2)));
    assertThat(Period.fiscalYear(LocalDate.of(2016, 4, 6), LocalDate.of(2017, 4, 5))
            .previous())
        .hasToString("Optional[2015-04-06/2016-04-05]");
  }

  @Test
  void the_neighbour_of_a_fiscal_year_told_by_its_days_is_assumed_to_have_twelve_months() {
    Period told = Period.fiscalYear(LocalDate.of(2016, 5, 1), LocalDate.of(2017, 4, 30));
    Period labelled = told.toBuilder()
        .label("fiscal year to the end of April 2017")
        .addAssumed(new Period.Assumption("euro-area"))
        .build();
    assertThat(told.next()).contains(Period.fiscalYearEnding(YearMonth.of(2018, 4)));
    Period next = labelled.next().orElseThrow();
    assertThat(next.label()).isEmpty();
    assertThat(next.assumed())
        .extracting(Period.Assumption::code)
        .containsExactly("euro-area", "twelve-months");
  }

  @Test
  void there_is_no_next_where_the_kind_does_not_tell() {
    assertThat(WEEKS_52.next()).isEmpty();
    assertThat(Period.rolling(12, YearMonth.of(2018, 3)).next()).isEmpty();
    assertThat(Period.parse("2016-01-01/2016-12-31").next()).isEmpty();
    assertThat(Period.unresolved("the past fiscal year").previous()).isEmpty();
    assertThat(calendar("2016-02-01/2016-04-30").next()).isEmpty();
    assertThat(calendar("2016-01-02/2016-02-01").next()).isEmpty();
    assertThat(calendar("2016-01-01/2016-02-29").next()).isEmpty();
    assertThat(calendar("2016-01-01/..").next()).isEmpty();
    assertThat(Period.fiscalYear(LocalDate.of(2016, 1, 1), LocalDate.of(2017, 3, 31))
            .next())
        .isEmpty();
    assertThat(Period.calendarYear(9999).next()).isEmpty();
    assertThat(Period.calendarYear(1).previous()).isEmpty();
  }

  /** Reads the periods of a table. */
  static final class Reading extends TypedArgumentConverter<String, Period> {
    Reading() {
      super(String.class, Period.class);
    }

    @Override
    protected Period convert(String text) {
      return Period.parse(text);
    }
  }

  private static Period calendar(String text) {
    return Period.parse(text).toBuilder().basis(Period.Basis.CALENDAR).build();
  }
}
