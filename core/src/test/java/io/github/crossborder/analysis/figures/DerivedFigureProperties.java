package io.github.crossborder.analysis.figures;

import static io.github.crossborder.analysis.figures.Figures.EUR;
import static io.github.crossborder.analysis.figures.Figures.in;
import static io.github.crossborder.analysis.figures.Figures.level;
import static io.github.crossborder.analysis.figures.Figures.market;
import static io.github.crossborder.analysis.figures.Figures.of;
import static io.github.crossborder.deal.Figure.Measure.LEVEL;
import static io.github.crossborder.deal.Figure.Measure.SHARE;
import static io.github.crossborder.deal.Id.id;
import static io.github.crossborder.quantity.UnitOfMeasure.PERCENT;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.crossborder.Answer;
import io.github.crossborder.deal.Figure;
import io.github.crossborder.quantity.Bounds;
import io.github.crossborder.quantity.DecimalMark;
import io.github.crossborder.quantity.Quantity;
import io.github.crossborder.time.Period;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.statistics.Statistics;

/** Shares, sums and calendar years hold whatever the values are that the words allow. */
class DerivedFigureProperties {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final Period YEAR = Period.calendarYear(2021);

  @Provide
  Arbitrary<Quantity> amounts() {
    return Possible.quantities(EUR, -20, 50);
  }

  @Provide
  Arbitrary<Quantity> shares() {
    return Possible.quantities(PERCENT, -20, 130);
  }

  private static Figure share(Quantity quantity) {
    return Figures.figure("share", SHARE, quantity)
        .whole(id("all"))
        .period(YEAR)
        .build();
  }

  /** All of the whole is among them where it is allowed. */
  private static List<BigDecimal> percents(Quantity share) {
    List<BigDecimal> percents = new ArrayList<>(Possible.values(share));
    if (share.bounds().contains(HUNDRED)) {
      percents.add(HUNDRED);
    }
    return percents;
  }

  private static Figure counted(boolean counted, Figure figure) {
    return counted ? market(figure) : figure;
  }

  /** Of what is counted a part is no more than the whole, and nothing is below zero. */
  private static boolean isPossible(boolean counted, BigDecimal part, BigDecimal whole) {
    return !counted || (part.signum() >= 0 && part.compareTo(whole) <= 0);
  }

  @Property(tries = 2000)
  void no_share_that_may_be_is_left_out(
      @ForAll("amounts") Quantity part,
      @ForAll("amounts") Quantity whole,
      @ForAll boolean counted) {
    Answer<DerivedFigure> answer = Share.of(
            counted(counted, level("part", part, YEAR)),
            of("all", counted(counted, level("whole", whole, YEAR))))
        .percent();
    Statistics.label("known").collect(answer.isKnown());
    answer.value().map(DerivedFigure::bounds).ifPresent(bounds -> {
      for (BigDecimal some : Possible.values(part)) {
        for (BigDecimal all : Possible.values(whole)) {
          if (isPossible(counted, some, all)) {
            assertThat(Possible.holds(bounds, some.multiply(HUNDRED), all))
                .as(some + " of " + all)
                .isTrue();
          }
        }
      }
    });
  }

  @Property(tries = 2000)
  void no_whole_that_a_share_may_imply_is_left_out(
      @ForAll("amounts") Quantity part, @ForAll("shares") Quantity share, @ForAll boolean counted) {
    Answer<DerivedFigure> answer = ImpliedLevel.of(
            counted(counted, level("part", part, YEAR)), counted(counted, share(share)))
        .whole();
    Statistics.label("known").collect(answer.isKnown());
    answer.value().map(DerivedFigure::bounds).ifPresent(bounds -> {
      for (BigDecimal some : Possible.values(part)) {
        for (BigDecimal percent : percents(share)) {
          boolean possible = percent.signum() != 0
              && (!counted
                  || (some.signum() >= 0
                      && percent.signum() > 0
                      && percent.compareTo(HUNDRED) <= 0));
          if (possible) {
            assertThat(Possible.holds(bounds, some.multiply(HUNDRED), percent))
                .as(some + " is " + percent)
                .isTrue();
          }
        }
      }
    });
  }

  @Property(tries = 2000)
  void no_part_that_a_share_may_imply_is_left_out(
      @ForAll("amounts") Quantity whole,
      @ForAll("shares") Quantity share,
      @ForAll boolean counted) {
    Answer<DerivedFigure> answer = ImpliedLevel.of(
            of("all", counted(counted, level("whole", whole, YEAR))),
            counted(counted, share(share)))
        .part();
    answer.value().map(DerivedFigure::bounds).ifPresent(bounds -> {
      for (BigDecimal all : Possible.values(whole)) {
        for (BigDecimal percent : percents(share)) {
          BigDecimal part = all.multiply(percent).movePointLeft(2);
          if (isPossible(counted, part, all)) {
            assertThat(bounds.contains(part)).as(percent + " of " + all).isTrue();
          }
        }
      }
    });
  }

  /** The same things of outlets: the bounds are those of all values that are not below zero. */
  @Property(tries = 2000)
  void no_count_that_may_be_is_left_out_and_none_below_zero_is_in(
      @ForAll("counts") Quantity part,
      @ForAll("counts") Quantity whole,
      @ForAll("shares") Quantity share) {
    Figure some = outlets("part", part);
    Figure all = outlets("whole", whole);
    Optional<Bounds> ratio = bounds(Share.of(some, of("all", all)).percent());
    Optional<Bounds> sum = bounds(Total.of(List.of(some, of("other", all))).sumOfDisjoint());
    Optional<Bounds> implied = bounds(ImpliedLevel.of(
            of("all", all),
            share(share).toBuilder().metric(Figure.Metric.OUTLETS).build())
        .part());
    List<Optional<Bounds>> known = List.of(ratio, sum, implied);
    Statistics.label("known").collect(known.stream().map(Optional::isPresent).toList());
    known.forEach(answer ->
        answer.ifPresent(bounds -> assertThat(bounds.lower().orElseThrow()).isNotNegative()));
    for (BigDecimal one : counts(part)) {
      for (BigDecimal other : counts(whole)) {
        sum.ifPresent(bounds -> assertThat(bounds.contains(one.add(other))).isTrue());
        if (other.signum() > 0 && one.compareTo(other) <= 0) {
          ratio.ifPresent(bounds -> assertThat(Possible.holds(bounds, one.multiply(HUNDRED), other))
              .as(one + " of " + other)
              .isTrue());
        }
        for (BigDecimal percent : percents(share)) {
          if (percent.signum() >= 0 && percent.compareTo(HUNDRED) <= 0) {
            implied.ifPresent(
                bounds -> assertThat(bounds.contains(other.multiply(percent).movePointLeft(2)))
                    .as(percent + " of " + other)
                    .isTrue());
          }
        }
      }
    }
  }

  @Provide
  Arbitrary<Quantity> counts() {
    return Possible.counts();
  }

  private static List<BigDecimal> counts(Quantity count) {
    return Possible.values(count).stream().filter(value -> value.signum() >= 0).toList();
  }

  private static Figure outlets(String id, Quantity quantity) {
    return Figures.figure(id, LEVEL, quantity)
        .metric(Figure.Metric.OUTLETS)
        .period(YEAR)
        .build();
  }

  private static Optional<Bounds> bounds(Answer<DerivedFigure> answer) {
    return answer.value().map(DerivedFigure::bounds);
  }

  @Property(tries = 1000)
  void a_sum_runs_from_all_the_least_to_all_the_most(
      @ForAll @Size(min = 1, max = 4) List<@From("amounts") Quantity> quantities) {
    List<String> countries = List.of("BE", "NL", "DE", "CN");
    List<Figure> segments = new ArrayList<>();
    Bounds sum = Bounds.exactly(BigDecimal.ZERO, EUR);
    for (Quantity quantity : quantities) {
      String country = countries.get(segments.size());
      segments.add(in(country, level("s" + segments.size(), quantity, YEAR)));
      sum = sum.plus(quantity.bounds());
    }
    Answer<DerivedFigure> answer = Total.of(segments).sum();
    assertThat(answer.value().map(DerivedFigure::bounds).orElse(Bounds.none(EUR)))
        .isEqualTo(sum);
  }

  /** Two spans that meet on some day, which may reach into the years before and after. */
  private static List<Period> spans(int reachBack, int meet, int reachOn) {
    LocalDate newYear = LocalDate.of(2020, 1, 1);
    LocalDate meeting = newYear.plusDays(meet);
    return List.of(
        Period.fiscalYear(newYear.minusDays(reachBack), meeting.minusDays(1)),
        Period.fiscalYear(meeting, LocalDate.of(2020, 12, 31).plusDays(reachOn)));
  }

  @Property(tries = 1000)
  void a_calendar_year_of_an_even_rate_has_that_rate(
      @ForAll @IntRange(max = 370) int back,
      @ForAll @IntRange(min = 1, max = 365) int meet,
      @ForAll @IntRange(max = 370) int on,
      @ForAll @IntRange(min = -5, max = 1000) int rate) {
    List<Figure> figures = new ArrayList<>();
    for (Period span : spans(back, meet, on)) {
      long amount = (long) rate * span.days().orElseThrow();
      figures.add(level("s" + figures.size(), Quantity.exactly(amount, EUR), span));
    }
    Bounds year = Calendarization.of(figures).to(2020).get().bounds();
    BigDecimal expected = BigDecimal.valueOf(366L * rate);
    assertThat(year.contains(expected)).as(year + " holds " + expected).isTrue();
    assertThat(Possible.isNear(year.upper().orElseThrow(), expected, BigDecimal.ONE))
        .isTrue();
  }

  @Property(tries = 1000)
  void no_amount_that_a_calendar_year_may_have_is_left_out(
      @ForAll @IntRange(max = 370) int back,
      @ForAll @IntRange(min = 1, max = 365) int meet,
      @ForAll @IntRange(max = 370) int on,
      @ForAll("amounts") Quantity first,
      @ForAll("amounts") Quantity second) {
    List<Period> spans = spans(back, meet, on);
    List<Figure> figures =
        List.of(level("b", second, spans.get(1)), level("a", first, spans.get(0)));
    Answer<DerivedFigure> answer = Calendarization.of(figures).to(2020);
    answer.value().map(DerivedFigure::bounds).ifPresent(bounds -> {
      BigDecimal before = BigDecimal.valueOf(back + meet);
      BigDecimal after = BigDecimal.valueOf(366 - meet + on);
      for (BigDecimal one : Possible.values(first)) {
        for (BigDecimal other : Possible.values(second)) {
          // one * meet / before + other * (366 - meet) / after, over one denominator
          BigDecimal sum = one.multiply(BigDecimal.valueOf(meet))
              .multiply(after)
              .add(other.multiply(BigDecimal.valueOf(366 - meet)).multiply(before));
          assertThat(Possible.holds(bounds, sum, before.multiply(after))).isTrue();
        }
      }
    });
  }

  @Property(tries = 1000)
  void a_day_that_is_missing_or_told_twice_is_seen(
      @ForAll @IntRange(min = 2, max = 362) int meet,
      @ForAll @IntRange(min = -1, max = 1) int off,
      @ForAll boolean late,
      @ForAll boolean early) {
    LocalDate meeting = LocalDate.of(2020, 1, 1).plusDays(meet);
    Figure one = level(
        "one",
        Quantity.exactly(1, EUR),
        Figures.days(late ? "2020-01-02" : "2020-01-01", meeting.toString()));
    Period rest =
        Figures.days(meeting.plusDays(1 + off).toString(), early ? "2020-12-30" : "2020-12-31");
    Figure other = level("other", Quantity.exactly(1, EUR), rest);
    List<String> codes = Figures.codes(Calendarization.of(List.of(one, other)).to(2020));
    List<String> expected = new ArrayList<>();
    if (off < 0) {
      expected.add("days-told-twice");
    }
    if (off > 0 || late || early) {
      expected.add("days-missing");
    }
    assertThat(codes).isEqualTo(expected);
  }

  @Property(tries = 1000)
  void what_is_shown_holds_all_that_is_sure(@ForAll("large") Quantity amount) {
    String shown =
        Total.of(List.of(in("BE", level("a", amount, YEAR)))).sum().get().display();
    assertThat(Quantity.parsePhrase(shown, DecimalMark.POINT).bounds().encloses(amount.bounds()))
        .as(shown)
        .isTrue();
  }

  @Provide
  Arbitrary<Quantity> large() {
    return Possible.quantities(EUR, -20, 50)
        .flatMap(quantity -> Arbitraries.integers()
            .between(0, 13)
            .map(power -> Quantity.of(
                quantity.qualifier(),
                quantity.amount().map(number -> grown(number, power)).orElse(null),
                quantity.upperQualifier().orElse(null),
                quantity.upper().map(number -> grown(number, power)).orElse(null),
                null,
                EUR)));
  }

  private static BigDecimal grown(BigDecimal number, int power) {
    return number.add(new BigDecimal("0.123456")).scaleByPowerOfTen(power);
  }
}
