package io.github.crossborder.analysis.figures;

import static io.github.crossborder.deal.Figure.Measure.CHANGE;
import static io.github.crossborder.deal.Figure.Measure.LEVEL;
import static io.github.crossborder.quantity.UnitOfMeasure.PERCENT;
import static io.github.crossborder.quantity.UnitOfMeasure.RATIO;
import static java.time.temporal.TemporalAdjusters.lastDayOfMonth;
import static java.util.Objects.requireNonNull;

import io.github.crossborder.Answer;
import io.github.crossborder.Assumptions;
import io.github.crossborder.ProblemCode;
import io.github.crossborder.Truth;
import io.github.crossborder.analysis.figures.DerivedFigure.Method;
import io.github.crossborder.analysis.internal.Assumed;
import io.github.crossborder.deal.Figure;
import io.github.crossborder.quantity.Bounds;
import io.github.crossborder.quantity.UnitOfMeasure;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * How much a figure grew, such as by 20 to 60 % from "between EUR 100 and 125" to "between EUR 150
 * and 160": {@code Growth.between(earlier, later).rate()}. What a source tells of growth itself,
 * such as "tripled", is put in percent by {@code Growth.told(change).rate()}, so that the two can be
 * compared. What a growth rate implies is asked of {@link ImpliedLevel}.
 *
 * <p>Figures are compared only if they are of one subject, metric, scope, territory and unit, and
 * of spans equally long, of which the days are known, or of two days. Growth in percent is from a
 * value above zero: from a loss it would mean nothing. A level that {@link
 * Figure#isNeverNegative()} is not below zero, whatever its words. What cannot be answered says
 * every reason found.
 *
 * <p>Bounds are exact or rounded outward, and the smallest where the inputs are independent.
 * Immutable and safe for use by several threads; null arguments give a {@link
 * NullPointerException}.
 */
public final class Growth {
  private final Figure earlier;
  private final Figure later;
  private final boolean told; // by one change, which is both figures
  private final Assumptions assumptions;

  private Growth(Figure earlier, Figure later, boolean told, Assumptions assumptions) {
    this.earlier = earlier;
    this.later = later;
    this.told = told;
    this.assumptions = assumptions;
  }

  /** Returns a question about the growth from one level to a later one, with no assumptions. */
  public static Growth between(Figure earlier, Figure later) {
    return new Growth(
        requireNonNull(earlier, "earlier"),
        requireNonNull(later, "later"),
        false,
        Assumptions.none());
  }

  /**
   * Returns a question about the growth that a source tells itself, with no assumptions: a change
   * in ratio, new by old, such as "more than tripled", or in percent.
   */
  public static Growth told(Figure change) {
    requireNonNull(change, "change");
    return new Growth(change, change, true, Assumptions.none());
  }

  /** Returns the same question with these assumptions, in place of those before. */
  public Growth assuming(Assumptions assumptions) {
    return new Growth(earlier, later, told, requireNonNull(assumptions, "assumptions"));
  }

  /** Returns the growth from the one to the other, in percent, such as {@code [20, 60] percent}. */
  public Answer<DerivedFigure> rate() {
    return FigureInputs.ask(figures(), assumptions, this::rate);
  }

  private List<Figure> figures() {
    return told ? List.of(later) : List.of(earlier, later);
  }

  private Answer<DerivedFigure> rate(FigureInputs inputs) {
    if (told) {
      requireTold(inputs);
    } else {
      requireSuccession(inputs);
    }
    return inputs.answer(
        topic("growth of "),
        Optional.empty(),
        Method.GROWTH,
        Method.GROWTH.formula(),
        () -> rate(ratio(inputs)));
  }

  /**
   * Returns the growth per year, in percent, that leads from one level to another one some years
   * later: the n-th root of their ratio, less one, where n is the number of years. The levels must
   * be of the same part of their years, so spans of 52 or 53 weeks are not compared; 28 February is
   * a year before both the 28th and the 29th.
   */
  public Answer<DerivedFigure> compoundAnnual() {
    return FigureInputs.ask(figures(), assumptions, this::compoundAnnual);
  }

  private Answer<DerivedFigure> compoundAnnual(FigureInputs inputs) {
    if (told) {
      requireTold(inputs);
      requireOrder(inputs, first(), FigureTime.of(later));
    } else {
      requireSuccession(inputs);
    }
    int years = inputs.fit() ? years(inputs, first(), FigureTime.of(later)) : 0;
    return inputs.answer(
        topic("compound annual growth of "),
        Optional.empty(),
        Method.COMPOUND_ANNUAL_GROWTH,
        Method.COMPOUND_ANNUAL_GROWTH.formula().replace("years", Integer.toString(years)),
        () -> root(inputs, years));
  }

  /** Returns the question as text, such as {@code growth from a to b}. */
  @Override
  public String toString() {
    return (told
            ? "growth told by " + later.id()
            : "growth from " + earlier.id() + " to " + later.id())
        + Assumed.clause(assumptions);
  }

  private DerivedFigure.Topic topic(String growthOf) {
    return new DerivedFigure.Topic(
        CHANGE,
        earlier.metric(),
        Optional.of(earlier.subject()),
        growthOf + FigureInputs.thing(earlier) + " from " + first().words() + " to "
            + FigureTime.of(later).words());
  }

  private FigureTime first() {
    return told ? FigureTime.before(later) : FigureTime.of(earlier);
  }

  private void requireTold(FigureInputs inputs) {
    inputs.require(CHANGE, later);
    UnitOfMeasure unit = later.quantity().unit();
    if (inputs.fit() && !unit.equals(PERCENT) && !unit.equals(RATIO)) {
      inputs.reject(
          ProblemCode.UNFIT_MEASURE,
          later,
          "quantity",
          "figure " + later.id() + " is a change by '" + later.quantity().display()
              + "'; growth is told in percent or ratio, or asked between two levels");
    }
  }

  private void requireSuccession(FigureInputs inputs) {
    inputs.require(LEVEL, earlier);
    inputs.require(LEVEL, later);
    inputs.requireSameThing(earlier, later);
    requireOrder(inputs, FigureTime.of(earlier), FigureTime.of(later));
  }

  private static void requireOrder(FigureInputs inputs, FigureTime earlier, FigureTime later) {
    if (earlier.isDay() && later.isDay()) {
      requireDaysInOrder(inputs, earlier, later);
    } else if (inputs.requireKnown(earlier, later)) {
      if (earlier.isSpan() != later.isSpan()) {
        inputs.unlikeSpans(earlier, later, "is not of the same kind as");
      } else if (earlier.period().get().sameLengthAs(later.period().get()) != Truth.TRUE) {
        inputs.unlikeSpans(earlier, later, "is not as long as");
      } else if (!earlier.last().get().isBefore(later.first().get())) {
        inputs.unlikeSpans(earlier, later, "is not over before");
      }
    }
  }

  private static void requireDaysInOrder(
      FigureInputs inputs, FigureTime earlier, FigureTime later) {
    Truth before = inputs.isBefore(earlier.date().get(), later.date().get());
    if (before == Truth.FALSE) {
      inputs.unlikeSpans(earlier, later, "is not before");
    } else if (before == Truth.UNKNOWN) {
      inputs.reject(
          ProblemCode.UNKNOWN_SPAN,
          later.figure(),
          later.attribute(),
          "whether " + earlier.words() + " is before " + later.words() + " is not known");
    }
  }

  /** Returns later by earlier; a base that may not be above zero is a reason. */
  private Bounds ratio(FigureInputs inputs) {
    if (told) {
      return DerivedBounds.factor(inputs.bounds(later));
    }
    Bounds base = inputs.bounds(earlier);
    Bounds end = inputs.bounds(later);
    if (!base.isNone() && !DerivedBounds.isPositive(base)) {
      inputs.reject(
          ProblemCode.VALUE_NOT_POSITIVE,
          earlier,
          "quantity",
          "growth from '" + earlier.quantity().display() + "' of figure " + earlier.id()
              + (DerivedBounds.isNotPositive(base)
                  ? " means nothing: it is not above zero"
                  : DerivedBounds.mayBeZero(earlier, base)));
    }
    return end.dividedBy(base);
  }

  private static Bounds rate(Bounds ratio) {
    return ratio.minus(DerivedBounds.ONE).asPercent();
  }

  private Bounds root(FigureInputs inputs, int years) {
    Bounds ratio = ratio(inputs);
    if (inputs.fit() && !DerivedBounds.isNotNegative(ratio)) {
      inputs.reject(
          ProblemCode.VALUE_NOT_POSITIVE,
          later,
          "quantity",
          "'" + later.quantity().display() + "' of figure " + later.id()
              + " may be below zero, to which no growth per year leads");
    }
    return inputs.fit() ? rate(NthRoot.of(ratio, years)) : ratio;
  }

  /** Returns how many whole years lie between; there must be one or more. */
  private static int years(FigureInputs inputs, FigureTime first, FigureTime last) {
    if (first.isKnown() && last.isKnown()) {
      int years = last.first().get().getYear() - first.first().get().getYear();
      boolean whole = years > 0
          && isAnniversary(first.first().get(), last.first().get(), years)
          && isAnniversary(first.last().get(), last.last().get(), years);
      if (whole) {
        return years;
      }
    }
    inputs.unlikeSpans(first, last, "is not, for sure, a number of whole years before");
    return 0;
  }

  /**
   * Whether it is the same day of a later year; for the last of February, also the last of
   * February.
   */
  private static boolean isAnniversary(LocalDate day, LocalDate later, int years) {
    LocalDate same = day.plusYears(years);
    boolean isLast = day.equals(day.with(lastDayOfMonth()));
    return later.equals(same) || (isLast && later.equals(same.with(lastDayOfMonth())));
  }
}
