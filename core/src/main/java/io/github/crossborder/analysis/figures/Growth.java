package io.github.crossborder.analysis.figures;

import static io.github.crossborder.deal.Figure.Measure.LEVEL;
import static java.time.temporal.TemporalAdjusters.lastDayOfMonth;
import static java.util.Objects.requireNonNull;

import io.github.crossborder.Answer;
import io.github.crossborder.Assumptions;
import io.github.crossborder.Truth;
import io.github.crossborder.analysis.internal.AnalysisRule;
import io.github.crossborder.deal.Figure;
import io.github.crossborder.quantity.Bounds;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * How much a figure grew, and what a growth rate implies, such as that EUR 7.76 billion after a
 * growth of 10.9 % come from EUR 6.9896 to 7.005 billion.
 *
 * <p>Figures are compared only if they are of one subject, metric, scope, territory and unit, and
 * of spans equally long, of which the days are known, or of two days. Growth in percent is from a
 * value above zero: from a loss it would mean nothing. A level that {@link
 * Figure#isNeverNegative()} is not below zero, whatever its words, nor is the level before or after
 * it. What cannot be answered says every reason found. Where the periods of a level and of a change
 * are told by words alone, such as "past fiscal year", they are one span if one source says the
 * same words of both, which the answer shows.
 *
 * <p>Bounds are exact or rounded outward, and the smallest where the inputs are independent. Safe
 * for use by several threads; null arguments give a {@link NullPointerException}.
 */
public final class Growth {
  private Growth() {}

  /** Returns the growth from one level to a later one, such as {@code [5.0, 5.2] percent}. */
  public static Answer<DerivedFigure> between(Figure earlier, Figure later) {
    return between(earlier, later, Assumptions.none());
  }

  /** Returns the growth from one level to a later one, in percent, if the assumptions hold. */
  public static Answer<DerivedFigure> between(
      Figure earlier, Figure later, Assumptions assumptions) {
    FigureInputs inputs = inputs(earlier, "earlier", later, "later", assumptions);
    requireSuccession(inputs, earlier, later);
    return inputs.answer(
        "growth of " + FigureInputs.thing(earlier) + fromTo(earlier, later),
        Optional.empty(),
        "later / earlier - 1",
        () -> rate(ratio(inputs, earlier, later)));
  }

  /**
   * Returns the growth per year that leads from one level to another one some years later: the n-th
   * root of their ratio, less one, where n is the number of years. The levels must be of the same
   * part of their years, so spans of 52 or 53 weeks are not compared; 28 February is a year before
   * both the 28th and the 29th.
   */
  public static Answer<DerivedFigure> compoundAnnual(Figure first, Figure last) {
    return compoundAnnual(first, last, Assumptions.none());
  }

  /** Returns the growth per year between two levels, in percent, if the assumptions hold. */
  public static Answer<DerivedFigure> compoundAnnual(
      Figure first, Figure last, Assumptions assumptions) {
    FigureInputs inputs = inputs(first, "first", last, "last", assumptions);
    requireSuccession(inputs, first, last);
    int years = inputs.fit() ? years(inputs, FigureTime.of(first), FigureTime.of(last)) : 0;
    return inputs.answer(
        "compound annual growth of " + FigureInputs.thing(first) + fromTo(first, last),
        Optional.empty(),
        "(last / first) ^ (1 / " + years + ") - 1",
        () -> root(inputs, first, last, years));
  }

  /**
   * Returns the level before a change, such as "between EUR 6.9896 and 7.005 billion" for EUR
   * 7.76 billion after 10.9 % more. The change is told for the level's time, in percent, in the
   * unit of the level, or for a percentage in percentage points; {@link DerivedFigure#period()} is
   * what the change is compared with, if a source says.
   */
  public static Answer<DerivedFigure> impliedPrevious(Figure level, Figure change) {
    return impliedPrevious(level, change, Assumptions.none());
  }

  /** Returns the level before a change if the assumptions hold. */
  public static Answer<DerivedFigure> impliedPrevious(
      Figure level, Figure change, Assumptions assumptions) {
    FigureInputs inputs = inputs(level, "level", change, "change", assumptions);
    inputs.requireSameTime(FigureTime.of(level), FigureTime.of(change));
    return AppliedChange.of(inputs, level, change).undone();
  }

  /**
   * Returns the level after a change, such as what a forecast of growth implies. The change is
   * compared with the level's time; {@link DerivedFigure#period()} is that of the change.
   */
  public static Answer<DerivedFigure> impliedNext(Figure level, Figure change) {
    return impliedNext(level, change, Assumptions.none());
  }

  /** Returns the level after a change if the assumptions hold. */
  public static Answer<DerivedFigure> impliedNext(
      Figure level, Figure change, Assumptions assumptions) {
    FigureInputs inputs = inputs(level, "level", change, "change", assumptions);
    inputs.requireSameTime(FigureTime.of(level), FigureTime.before(change));
    return AppliedChange.of(inputs, level, change).done();
  }

  private static FigureInputs inputs(
      Figure one, String first, Figure other, String second, Assumptions assumptions) {
    requireNonNull(one, first);
    requireNonNull(other, second);
    return new FigureInputs(List.of(one, other), assumptions);
  }

  private static void requireSuccession(FigureInputs inputs, Figure earlier, Figure later) {
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
    Truth before = earlier.date().get().isBefore(later.date().get(), inputs.assumptions());
    if (before == Truth.FALSE) {
      inputs.unlikeSpans(earlier, later, "is not before");
    } else if (before == Truth.UNKNOWN) {
      inputs.reject(
          AnalysisRule.UNKNOWN_SPAN,
          later.figure(),
          later.attribute(),
          "whether " + earlier.words() + " is before " + later.words() + " is not known");
    }
  }

  /** Returns later by earlier; a base that may not be above zero is a reason. */
  private static Bounds ratio(FigureInputs inputs, Figure earlier, Figure later) {
    Bounds base = inputs.bounds(earlier);
    Bounds end = inputs.bounds(later);
    if (!base.isNone() && !DerivedBounds.isPositive(base)) {
      inputs.reject(
          AnalysisRule.VALUE_NOT_POSITIVE,
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

  private static Bounds root(FigureInputs inputs, Figure first, Figure last, int years) {
    Bounds ratio = ratio(inputs, first, last);
    if (inputs.fit() && !DerivedBounds.isNotNegative(ratio)) {
      inputs.reject(
          AnalysisRule.VALUE_NOT_POSITIVE,
          last,
          "quantity",
          "'" + last.quantity().display() + "' of figure " + last.id()
              + " may be below zero, to which no growth per year leads");
    }
    return inputs.fit() ? rate(NthRoot.of(ratio, years)) : ratio;
  }

  /** Returns how many whole years lie between; none is a reason. */
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

  /** Days are compared as days, but the last of February also meets the last of February. */
  private static boolean isAnniversary(LocalDate day, LocalDate later, int years) {
    LocalDate same = day.plusYears(years);
    boolean isLast = day.equals(day.with(lastDayOfMonth()));
    return later.equals(same) || (isLast && later.equals(same.with(lastDayOfMonth())));
  }

  private static String fromTo(Figure earlier, Figure later) {
    return " from " + FigureTime.of(earlier).words() + " to "
        + FigureTime.of(later).words();
  }
}
