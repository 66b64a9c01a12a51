package io.github.crossborder.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.crossborder.Assumptions;
import io.github.crossborder.InvalidValueException;
import io.github.crossborder.Truth;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;
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

/** Laws of {@link PartialDate}; the answers are checked against all days that a date can be. */
class PartialDateProperties {
  private static final Comparator<PartialDate> DISPLAY = PartialDate.displayOrder();

  @Provide
  Arbitrary<PartialDate> dates() {
    return Dates.all();
  }

  @Provide
  Arbitrary<Assumptions> assumptions() {
    return Dates.assumptions();
  }

  /** Dates with one that they can turn out to be. */
  @Provide
  Arbitrary<Tuple2<PartialDate, PartialDate>> refinements() {
    return Combinators.combine(Dates.all(), Dates.all(), Dates.randoms())
        .as((date, any, random) ->
            Tuple.of(date, Dates.isSure(date) ? Dates.within(date, random) : any));
  }

  @Provide
  Arbitrary<String> almostDates() {
    Arbitrary<String> random =
        Arbitraries.strings().withChars("0123456789-~?%./[]X+Y２ ").ofMaxLength(13);
    Arbitrary<String> oneOff = Dates.all()
        .map(PartialDate::toString)
        .flatMap(text -> Arbitraries.integers()
            .between(0, text.length())
            .flatMap(at -> random.map(other -> text.substring(0, at)
                + other.substring(0, Math.min(1, other.length()))
                + text.substring(Math.min(text.length(), at + 1)))));
    return Arbitraries.oneOf(random, oneOff, Arbitraries.strings().ofMaxLength(70));
  }

  @Property(tries = 5000)
  void a_date_reads_back_from_its_text(@ForAll("dates") PartialDate date) {
    PartialDate read = PartialDate.parse(date.toString());
    assertThat(read).isEqualTo(date).hasSameHashCodeAs(date).hasToString(date.toString());
    assertThat(read.precision()).isEqualTo(date.precision());
    assertThat(read.earliest()).isEqualTo(date.earliest());
    assertThat(read.latest()).isEqualTo(date.latest());
  }

  @Property(tries = 10_000)
  @StatisticsReport(StatisticsReportMode.OFF)
  void a_text_is_refused_or_is_the_one_form_of_its_date(@ForAll("almostDates") String text) {
    Optional<PartialDate> read = Optional.empty();
    try {
      read = Optional.of(PartialDate.parse(text));
    } catch (InvalidValueException refused) {
      assertThat(refused.problems()).hasSize(1);
      assertThat(refused.getMessage()).startsWith("date '").hasSizeLessThan(500);
    }
    read.ifPresent(date -> assertThat(date).hasToString(text));
    Statistics.collect(read.isPresent());
    Statistics.coverage(checker -> checker.check(true).percentage(percent -> percent > 5));
  }

  @Property(tries = 5000)
  void the_bounds_are_the_first_and_the_last_day_it_can_be(
      @ForAll("dates") PartialDate date, @ForAll("assumptions") Assumptions assumptions) {
    assertBounds(date, days(date, Assumptions.none()));
    if (isSmall(assumptions)) {
      assertBounds(date.assuming(assumptions), days(date, assumptions));
    }
  }

  private static void assertBounds(PartialDate date, Optional<List<LocalDate>> days) {
    assertThat(date.earliest())
        .isEqualTo(days.map(PartialDateProperties::first).filter(LocalDate.MIN::isBefore));
    assertThat(date.latest())
        .isEqualTo(days.map(PartialDateProperties::last).filter(LocalDate.MAX::isAfter));
  }

  @Property(tries = 5000)
  @StatisticsReport(StatisticsReportMode.OFF)
  void with_assumptions_it_is_a_date_of_its_own_text_and_itself_where_they_say_nothing_of_it(
      @ForAll("dates") PartialDate date, @ForAll("assumptions") Assumptions assumptions) {
    PartialDate assumed = date.assuming(assumptions);
    assertThat(PartialDate.parse(assumed.toString())).isEqualTo(assumed);
    assertThat(assumed.assuming(assumptions)).isSameAs(assumed);
    assertThat(date.assuming(Assumptions.none())).isSameAs(date);
    if (assumed.equals(date)) {
      assertThat(assumed).isSameAs(date);
    }
    Statistics.collect(assumed.equals(date));
    Statistics.coverage(checker -> checker.check(false).percentage(percent -> percent > 5));
  }

  @Property(tries = 5000)
  void one_of_the_days_between_two_is_the_plain_date_that_has_them_all_if_there_is_one(
      @ForAll("dates") PartialDate date) {
    boolean isPlain = Dates.isSure(date) && date.precision() != PartialDate.Precision.SEASON;
    assumeThat(isPlain && date.precision() != PartialDate.Precision.SET).isTrue();
    LocalDate first = date.earliest().orElseThrow();
    LocalDate last = date.latest().orElseThrow();
    assertThat(PartialDate.between(first, last)).isEqualTo(date);
    assertThatThrownBy(() -> PartialDate.parse("[" + first + ".." + last + "]"))
        .hasMessageEndingWith("these are all days of " + date + "; write it so (malformed-date)");
  }

  @Property(tries = 5000)
  void a_bound_is_the_same_as_a_number_of_days(
      @ForAll("dates") PartialDate date, @ForAll long otherwise) {
    assertThat(date.earliestEpochDay(otherwise))
        .isEqualTo(date.earliest().map(LocalDate::toEpochDay).orElse(otherwise));
    assertThat(date.latestEpochDay(otherwise))
        .isEqualTo(date.latest().map(LocalDate::toEpochDay).orElse(otherwise));
  }

  @Property(tries = 10_000)
  @StatisticsReport(StatisticsReportMode.OFF)
  void it_is_before_another_if_every_day_it_can_be_is_before_every_day_of_the_other(
      @ForAll("dates") PartialDate one,
      @ForAll("dates") PartialDate other,
      @ForAll("assumptions") Assumptions assumptions) {
    Assumptions assumed = isSmall(assumptions) ? assumptions : Assumptions.none();
    Truth expected = days(one, assumed)
        .flatMap(days -> days(other, assumed).map(others -> before(days, others)))
        .orElse(Truth.UNKNOWN);
    assertThat(one.assuming(assumed).isBefore(other.assuming(assumed))).isEqualTo(expected);
    assertThat(other.assuming(assumed).isAfter(one.assuming(assumed))).isEqualTo(expected);
    Statistics.collect(expected);
    Statistics.coverage(checker -> {
      for (Truth truth : Truth.values()) {
        checker.check(truth).percentage(percent -> percent > 10);
      }
    });
  }

  @Property(tries = 10_000)
  @StatisticsReport(StatisticsReportMode.OFF)
  void a_definite_answer_stays_when_the_dates_become_more_precise(
      @ForAll("refinements") Tuple2<PartialDate, PartialDate> one,
      @ForAll("refinements") Tuple2<PartialDate, PartialDate> other) {
    Truth answer = one.get1().isBefore(other.get1());
    Truth finer = one.get2().isBefore(other.get2());
    assertThat(answer).isIn(Truth.UNKNOWN, finer);
    Statistics.collect(answer.isUnknown(), finer.isUnknown());
    Statistics.coverage(checker -> {
      checker.check(true, false).percentage(percent -> percent > 5);
      checker.check(false, false).percentage(percent -> percent > 20);
    });
  }

  @Property(tries = 10_000)
  void assumptions_never_change_a_definite_answer(
      @ForAll("dates") PartialDate one,
      @ForAll("dates") PartialDate other,
      @ForAll("assumptions") Assumptions assumptions) {
    PartialDate assumed = one.assuming(assumptions);
    PartialDate otherAssumed = other.assuming(assumptions);
    assertThat(one.isBefore(other)).isIn(Truth.UNKNOWN, assumed.isBefore(otherAssumed));
    assertThat(one.isAfter(other)).isIn(Truth.UNKNOWN, assumed.isAfter(otherAssumed));
  }

  @Property(tries = 5000)
  void no_tolerance_bounds_an_uncertain_date(
      @ForAll("dates") PartialDate date, @ForAll("assumptions") Assumptions assumptions) {
    assumeThat(date.precision()).isNotEqualTo(PartialDate.Precision.SET);
    PartialDate uncertain = date.withUncertain(true);
    assertThat(uncertain.assuming(assumptions)).isSameAs(uncertain);
    assertThat(uncertain.earliest()).isEmpty();
    assertThat(uncertain.latest()).isEmpty();
  }

  @Property(tries = 10_000)
  void the_display_order_is_total_and_agrees_with_equals_and_with_before(
      @ForAll("dates") PartialDate a,
      @ForAll("dates") PartialDate b,
      @ForAll("dates") PartialDate c) {
    assertThat(DISPLAY.compare(a, b) == 0).isEqualTo(a.equals(b));
    assertThat(Integer.signum(DISPLAY.compare(a, b)))
        .isEqualTo(-Integer.signum(DISPLAY.compare(b, a)));
    if (DISPLAY.compare(a, b) <= 0 && DISPLAY.compare(b, c) <= 0) {
      assertThat(DISPLAY.compare(a, c)).isNotPositive();
    }
    assumeThat(a.isBefore(b)).isEqualTo(Truth.TRUE);
    assertThat(DISPLAY.compare(a, b)).isNegative();
  }

  private static Truth before(List<LocalDate> days, List<LocalDate> others) {
    BinaryOperator<LocalDate> later = (x, y) -> x.isAfter(y) ? x : y;
    BinaryOperator<LocalDate> earlier = (x, y) -> x.isBefore(y) ? x : y;
    LocalDate last = days.stream().reduce(later).orElseThrow();
    LocalDate first = days.stream().reduce(earlier).orElseThrow();
    if (others.stream().allMatch(last::isBefore)) {
      return Truth.TRUE;
    }
    return others.stream().noneMatch(first::isBefore) ? Truth.FALSE : Truth.UNKNOWN;
  }

  /** The days it can be; empty if it can be any. */
  private static Optional<List<LocalDate>> days(PartialDate date, Assumptions assumptions) {
    if (date.isUncertain()) {
      return Optional.empty();
    }
    List<LocalDate> days = PossibleDays.of(date.withApproximate(false));
    if (!date.isApproximate()) {
      return Optional.of(days);
    }
    return assumptions.approximateDateToleranceDays().stream()
        .boxed()
        .findFirst()
        .map(tolerance -> {
          LocalDate first = first(days).minusDays(tolerance);
          LocalDate last = last(days).plusDays(tolerance);
          if (first.getYear() < 1 || last.getYear() > 9999) { // beyond, no end can be told
            return List.of(
                first.getYear() < 1 ? LocalDate.MIN : first,
                last.getYear() > 9999 ? LocalDate.MAX : last);
          }
          return first.datesUntil(last.plusDays(1)).toList();
        });
  }

  private static boolean isSmall(Assumptions assumptions) {
    return assumptions.approximateDateToleranceDays().orElse(0) < 3660;
  }

  private static LocalDate first(List<LocalDate> days) {
    return days.get(0);
  }

  private static LocalDate last(List<LocalDate> days) {
    return days.get(days.size() - 1);
  }
}
