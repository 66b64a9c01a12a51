package io.github.crossborder.place;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.crossborder.Truth;
import io.github.crossborder.time.PartialDate;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import net.jqwik.api.statistics.StatisticsReport.StatisticsReportMode;
import org.junit.jupiter.api.Test;

/** What a territory is on a day not fully known, held against each day that it can be. */
class TerritoryOnDateProperties {
  private static final LocalDate BEFORE_ALL = LocalDate.of(1900, 1, 1);
  private static final LocalDate AFTER_ALL = LocalDate.of(2090, 1, 1);

  @Provide
  Arbitrary<Territory> territories() {
    return Arbitraries.of(
            "EU",
            "EEA",
            "BENELUX",
            "ASEAN",
            "MERCOSUR",
            "VN",
            "GB",
            "AT, SE",
            "DE partly",
            "EEA except EU",
            "150")
        .map(Territory::parse);
  }

  /** Around the days on which groups changed, in every form that leaves some days open. */
  @Provide
  Arbitrary<PartialDate> dates() {
    Arbitrary<LocalDate> days = Combinators.combine(
            Arbitraries.of("EU", "EEA", "BENELUX", "ASEAN", "MERCOSUR"),
            Arbitraries.integers().between(0, 20),
            Arbitraries.integers().between(-40, 40))
        .as((group, number, off) -> {
          List<LocalDate> changes = Territory.of(group).changes();
          return changes.get(number % changes.size()).plusDays(off);
        });
    return Combinators.combine(days, Arbitraries.integers().between(0, 6), days)
        .as((day, form, other) -> switch (form) {
          case 0 -> PartialDate.of(day);
          case 1 -> PartialDate.of(java.time.YearMonth.from(day));
          case 2 -> PartialDate.ofYear(day.getYear());
          case 3 -> PartialDate.noLaterThan(PartialDate.of(day));
          case 4 -> PartialDate.noEarlierThan(PartialDate.of(day));
          case 5 -> PartialDate.between(day, day.plusDays(other.getDayOfMonth()));
          default -> PartialDate.of(day).withApproximate(true);
        });
  }

  @Property(tries = 2000)
  @StatisticsReport(StatisticsReportMode.OFF)
  void what_holds_on_every_day_that_a_date_can_be_holds_on_it(
      @ForAll("territories") Territory one,
      @ForAll("territories") Territory other,
      @ForAll("dates") PartialDate date) {
    Truth covers = one.covers(other, date);
    assertThat(covers)
        .isEqualTo(agreed(days(date).map(day -> one.covers(other, day))).orElse(Truth.UNKNOWN));
    assertThat(one.overlaps(other, date))
        .isEqualTo(agreed(days(date).map(day -> one.overlaps(other, day))).orElse(Truth.UNKNOWN));
    assertThat(one.countries(date))
        .isEqualTo(agreed(days(date).map(one::countries)).orElse(Optional.empty()));
    Statistics.collect(covers);
    Statistics.coverage(checker -> {
      for (Truth truth : Truth.values()) {
        checker.check(truth).percentage(percent -> percent > 5);
      }
    });
  }

  @Test
  void a_country_that_left_within_the_year_was_perhaps_a_member() {
    Territory union = Territory.of("EU");
    Territory britain = Territory.of("GB");
    assertThat(union.covers(britain, PartialDate.ofYear(2019))).isEqualTo(Truth.TRUE);
    assertThat(union.covers(britain, PartialDate.ofYear(2020))).isEqualTo(Truth.UNKNOWN);
    assertThat(union.overlaps(britain, PartialDate.ofYear(2021))).isEqualTo(Truth.FALSE);
    assertThat(union.covers(britain, PartialDate.parse("2019?"))).isEqualTo(Truth.UNKNOWN);
    assertThat(union.countries(PartialDate.ofYear(2020))).isEmpty();
    assertThat(union.countries(PartialDate.ofYear(2021)).orElseThrow()).hasSize(27);
  }

  private static Stream<LocalDate> days(PartialDate date) {
    return date.earliest()
        .orElse(BEFORE_ALL)
        .datesUntil(date.latest().orElse(AFTER_ALL).plusDays(1));
  }

  private static <T> Optional<T> agreed(Stream<T> answers) {
    List<T> all = answers.distinct().toList();
    return all.size() == 1 ? Optional.of(all.get(0)) : Optional.empty();
  }
}
