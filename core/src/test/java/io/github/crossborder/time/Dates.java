package io.github.crossborder.time;

import static java.time.temporal.ChronoUnit.DAYS;

import io.github.crossborder.Assumptions;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.OptionalInt;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Random dates and assumptions for the laws of this package. */
final class Dates {
  private Dates() {}

  /** Dates of every form in a few years, so that they meet, with the years at the edges. */
  static Arbitrary<PartialDate> all() {
    return Arbitraries.frequencyOf(Tuple.of(5, withDoubt(sure())), Tuple.of(1, sets(sure())))
        .withoutEdgeCases();
  }

  static Arbitrary<PartialDate> sure() {
    return sureIn(Arbitraries.frequencyOf(Tuple.of(9, years()), Tuple.of(1, edgeYears())));
  }

  static Arbitrary<PartialDate> withDoubt(Arbitrary<PartialDate> dates) {
    Arbitrary<Boolean> rarely = Arbitraries.frequency(Tuple.of(5, false), Tuple.of(1, true));
    return Combinators.combine(dates, rarely, rarely)
        .as((date, approximate, uncertain) ->
            date.withApproximate(approximate).withUncertain(uncertain));
  }

  /** Dates that are one of a set, whose ends are of these. */
  static Arbitrary<PartialDate> sets(Arbitrary<PartialDate> sure) {
    Arbitrary<PartialDate> ends =
        sure.filter(date -> date.precision() != PartialDate.Precision.SEASON);
    return Combinators.combine(ends, ends, Arbitraries.of(-1, 0, 1)).as((one, other, open) -> {
      if (open != 0) {
        return open < 0 ? PartialDate.noLaterThan(one) : PartialDate.noEarlierThan(one);
      }
      return other.isBefore(one).isTrue()
          ? PartialDate.between(other, one)
          : PartialDate.between(one, other);
    });
  }

  static boolean isSure(PartialDate date) {
    return !date.isApproximate() && !date.isUncertain();
  }

  /** Sure dates that the given sure date can turn out to be: one of its days, months, or itself. */
  static PartialDate within(PartialDate date, Random random) {
    LocalDate first =
        date.earliest().orElseGet(() -> date.latest().orElseThrow().minusDays(900));
    LocalDate last = date.latest().orElseGet(() -> date.earliest().orElseThrow().plusDays(900));
    LocalDate day = first.plusDays(random.nextInt((int) DAYS.between(first, last) + 1));
    boolean sayable = 1 <= day.getYear() && day.getYear() <= 9999;
    YearMonth month = YearMonth.from(day);
    boolean monthFits = !month.atDay(1).isBefore(first) && !month.atEndOfMonth().isAfter(last);
    return switch (sayable ? random.nextInt(3) : 0) {
      case 0 -> date;
      case 1 -> monthFits ? PartialDate.of(month) : PartialDate.of(day);
      default -> PartialDate.of(day);
    };
  }

  static Arbitrary<Random> randoms() {
    return Arbitraries.longs().map(Random::new).withoutEdgeCases();
  }

  static Arbitrary<Assumptions> assumptions() {
    Arbitrary<OptionalInt> tolerances = Arbitraries.of(
        OptionalInt.empty(),
        OptionalInt.of(0),
        OptionalInt.of(1),
        OptionalInt.of(31),
        OptionalInt.of(428),
        OptionalInt.of(3_652_058), // of all days that can be told, some are left
        OptionalInt.of(Integer.MAX_VALUE));
    return Combinators.combine(tolerances, Arbitraries.of(true, false))
        .as((tolerance, continuance) -> Assumptions.builder()
            .approximateDateToleranceDays(tolerance)
            .continuance(continuance)
            .build());
  }

  private static Arbitrary<Integer> years() {
    return Arbitraries.integers().between(2015, 2018);
  }

  private static Arbitrary<Integer> edgeYears() {
    return Arbitraries.of(1, 2, 4, 999, 1600, 1899, 1900, 2000, 9998, 9999);
  }

  private static Arbitrary<PartialDate> sureIn(Arbitrary<Integer> years) {
    return Arbitraries.frequencyOf(
        Tuple.of(2, years.map(PartialDate::ofYear)),
        Tuple.of(3, months(years).map(PartialDate::of)),
        Tuple.of(
            4,
            Combinators.combine(months(years), Arbitraries.integers().between(1, 31))
                .filter((month, day) -> month.isValidDay(day))
                .as((month, day) -> PartialDate.of(month.atDay(day)))),
        Tuple.of(
            3, Combinators.combine(years, Arbitraries.of(Season.class)).as(PartialDate::ofSeason)),
        Tuple.of(
            1,
            Combinators.combine(years, Arbitraries.integers().between(1, 4))
                .as(PartialDate::ofQuarter)),
        Tuple.of(
            1,
            Combinators.combine(years, Arbitraries.integers().between(1, 2))
                .as(PartialDate::ofHalf)));
  }

  private static Arbitrary<YearMonth> months(Arbitrary<Integer> years) {
    return Combinators.combine(years, Arbitraries.integers().between(1, 12)).as(YearMonth::of);
  }
}
