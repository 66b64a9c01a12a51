package io.github.crossborder.analysis.figures;

import static io.github.crossborder.analysis.figures.DerivedFigure.Premise.Kind.EVEN_SPREAD;
import static java.util.Objects.requireNonNull;

import io.github.crossborder.Answer;
import io.github.crossborder.Assumptions;
import io.github.crossborder.InvalidValueException;
import io.github.crossborder.ProblemCode;
import io.github.crossborder.analysis.internal.Assumed;
import io.github.crossborder.deal.Figure;
import io.github.crossborder.quantity.Bounds;
import io.github.crossborder.time.Period;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What a company with a fiscal year of its own had in a calendar year, such as 121/365 of the
 * fiscal year to April 2016 and 245/365 of the one to April 2017: {@code
 * Calendarization.of(figures).to(2016)}.
 *
 * <p>Each fiscal year counts in proportion to its days that fall into the calendar year, as is
 * usual where companies are compared. That takes an even spread over its days for granted, and the
 * answer says so. Leap years have 366 days, and a fiscal year of 52 or 53 weeks has 364 or 371. The
 * figures that share a day with the calendar year must cover it without gap or overlap, so one
 * fiscal year that ends in April is never enough. Figures that share no day with it are not used.
 *
 * <p>Immutable and safe for use by several threads; null arguments give a {@link
 * NullPointerException}. Takes time n log n in the figures.
 */
public final class Calendarization {
  private final List<Figure> figures;
  private final Assumptions assumptions;

  private Calendarization(List<Figure> figures, Assumptions assumptions) {
    this.figures = figures;
    this.assumptions = assumptions;
  }

  /**
   * Returns the calendarization of some figures, in any order: levels over spans of which the days
   * are known, all of one subject, metric, scope, territory, unit and basis; with no assumptions.
   *
   * @throws InvalidValueException with {@code no-figures} if there is none
   */
  public static Calendarization of(List<Figure> figures) {
    return new Calendarization(Total.some(figures), Assumptions.none());
  }

  /** Returns the same calendarization with these assumptions, in place of those before. */
  public Calendarization assuming(Assumptions assumptions) {
    return new Calendarization(figures, requireNonNull(assumptions, "assumptions"));
  }

  /**
   * Returns the amount in a calendar year, such as {@code [24.1, 24.3] EUR} in 2016.
   *
   * @throws InvalidValueException with {@code date-out-of-range} for a year before 1 or after 9999
   */
  public Answer<DerivedFigure> to(int year) {
    return FigureInputs.ask(figures, assumptions, inputs -> to(year, inputs));
  }

  /** Returns the calendarization as text, such as {@code calendarization of fy2016 and fy2017}. */
  @Override
  public String toString() {
    List<String> ids = figures.stream().map(figure -> figure.id().value()).toList();
    return "calendarization of " + String.join(" and ", ids) + Assumed.clause(assumptions);
  }

  private Answer<DerivedFigure> to(int year, FigureInputs all) {
    Period calendarYear = Period.calendarYear(year);
    Figure first = figures.get(0);
    figures.forEach(figure -> require(all, first, figure));
    if (!all.fit()) {
      return all.cannot();
    }
    List<Slice> slices = figures.stream()
        .map(figure -> Slice.of(figure, calendarYear))
        .filter(slice -> slice.days() > 0)
        .sorted(Comparator.comparing(Slice::first))
        .toList();
    FigureInputs inputs = all.of(slices.stream().map(Slice::figure).toList());
    slices.forEach(slice -> inputs.requireKnown(FigureTime.of(slice.figure())));
    requireCover(inputs, first, slices, calendarYear);
    if (slices.stream().anyMatch(slice -> slice.days() < slice.all())) {
      inputs.grant(EVEN_SPREAD, "an even spread over the days of each span");
    }
    DerivedFigure.Topic topic = new DerivedFigure.Topic(
        Figure.Measure.LEVEL,
        first.metric(),
        Optional.of(first.subject()),
        FigureInputs.thing(first) + " in " + year);
    return inputs.answer(
        topic,
        Optional.of(calendarYear),
        DerivedFigure.Method.CALENDARIZATION,
        String.join(" + ", slices.stream().map(Slice::words).toList()),
        () -> slices.stream()
            .map(slice -> slice.share(inputs.bounds(slice.figure())))
            .reduce(Bounds::plus)
            .orElseThrow());
  }

  private static void require(FigureInputs inputs, Figure first, Figure figure) {
    inputs.require(Figure.Measure.LEVEL, figure);
    inputs.requireSameThing(first, figure);
    if (!Additivity.isOverDays(figure)) {
      inputs.reject(
          ProblemCode.NOT_ADDITIVE,
          figure,
          "metric",
          "figure " + figure.id() + ": " + figure.metric() + " in "
              + figure.quantity().unit() + " is not known to add up over days");
    }
    FigureTime told = FigureTime.of(figure);
    if (inputs.requireKnown(told)) {
      if (!told.isSpan() || !basis(first).equals(basis(figure))) {
        inputs.unlikeSpans(FigureTime.of(first), told, "is not of the same basis as");
      }
    }
  }

  private static Optional<Period.Basis> basis(Figure figure) {
    return figure.period().map(Period::basis);
  }

  /** Requires that the slices, sorted, make up the year: every day of it once. */
  private static void requireCover(
      FigureInputs inputs, Figure any, List<Slice> slices, Period calendarYear) {
    LocalDate next = calendarYear.firstDay().orElseThrow();
    List<String> missing = new ArrayList<>();
    for (Slice slice : slices) {
      addGap(missing, next, slice.first().minusDays(1));
      if (slice.first().isBefore(next)) {
        inputs.reject(
            ProblemCode.DAYS_TOLD_TWICE,
            slice.figure(),
            "period",
            "figure " + slice.figure().id() + " and one before it both tell of "
                + span(slice.first(), min(slice.last(), next.minusDays(1))));
      }
      next = slice.last().isBefore(next) ? next : slice.last().plusDays(1);
    }
    addGap(missing, next, calendarYear.lastDay().orElseThrow());
    if (!missing.isEmpty()) {
      String year = calendarYear.display();
      String known = slices.isEmpty()
          ? "no figure shares a day with " + year
          : String.join("; ", slices.stream().map(slice -> slice.covers(year)).toList());
      inputs.reject(
          ProblemCode.DAYS_MISSING,
          any,
          "period",
          known + "; missing " + (missing.size() == 1 ? "is " : "are ")
              + String.join(" and ", missing));
    }
  }

  private static void addGap(List<String> missing, LocalDate from, LocalDate to) {
    if (!to.isBefore(from)) {
      missing.add(span(from, to));
    }
  }

  private static String span(LocalDate from, LocalDate to) {
    return from + "/" + to + " (" + days(from.until(to, ChronoUnit.DAYS) + 1) + ")";
  }

  private static String days(long days) {
    return days + (days == 1 ? " day" : " days");
  }

  private static LocalDate min(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? one : other;
  }

  /** The days of a calendar year that a figure tells of; none if the last is before the first. */
  private record Slice(Figure figure, LocalDate first, LocalDate last, long all) {

    static Slice of(Figure figure, Period year) {
      Period period = figure.period().orElseThrow();
      LocalDate first = period.firstDay().orElseThrow();
      LocalDate last = period.lastDay().orElseThrow();
      LocalDate newYear = year.firstDay().orElseThrow();
      return new Slice(
          figure,
          first.isBefore(newYear) ? newYear : first,
          min(last, year.lastDay().orElseThrow()),
          first.until(last, ChronoUnit.DAYS) + 1);
    }

    long days() {
      return first.until(last, ChronoUnit.DAYS) + 1;
    }

    Bounds share(Bounds bounds) {
      return days() == all
          ? bounds
          : bounds.times(DerivedBounds.whole(days())).dividedBy(DerivedBounds.whole(all));
    }

    String covers(String year) {
      return "figure " + figure.id() + " tells of " + Calendarization.days(days()) + " of " + year;
    }

    String words() {
      return days() == all ? figure.id().toString() : days() + "/" + all + " of " + figure.id();
    }
  }
}
