package io.github.crossborder.analysis.figures;

import static io.github.crossborder.deal.Figure.Measure.LEVEL;
import static io.github.crossborder.deal.Figure.Measure.SHARE;
import static java.util.Objects.requireNonNull;

import io.github.crossborder.Answer;
import io.github.crossborder.Assumptions;
import io.github.crossborder.ProblemCode;
import io.github.crossborder.analysis.figures.DerivedFigure.Method;
import io.github.crossborder.analysis.internal.Assumed;
import io.github.crossborder.analysis.internal.RunDays;
import io.github.crossborder.deal.Figure;
import io.github.crossborder.deal.Id;
import io.github.crossborder.quantity.Bounds;
import java.util.List;
import java.util.Optional;

/**
 * What a level and a change or a share imply, such as that EUR 7.76 billion after a growth of 10.9
 * % come from EUR 6.9896 to 7.005 billion: {@code ImpliedLevel.of(revenue, growth).before()}; or
 * that the whole is below USD 2727.3 billion if 300 billion are over 11 percent of it: {@code
 * ImpliedLevel.of(sales, share).whole()}.
 *
 * <p>Both are of one metric, scope and territory. A change is told of the level's subject, in
 * percent, in ratio (new by old, such as "tripled"), in the unit of the level, or for a percentage in percentage points. Where the periods of
 * both are told by words alone, such as "past fiscal year", they are one span if one source says
 * the same words of both, which the answer shows. A level that {@link Figure#isNeverNegative()} is
 * not below zero, whatever its words, nor is the level before or after it; a share of what is
 * counted is 100 percent at most, as {@link Share} tells. What cannot be answered says every reason
 * found; that a change has no whole, or a share nothing before it, is one.
 *
 * <p>Bounds are exact or rounded outward; before and after a change they are the smallest where the
 * inputs are independent. Immutable and safe for use by several threads; null arguments give a
 * {@link NullPointerException}.
 */
public final class ImpliedLevel {
  private final Figure level;
  private final Figure told;
  private final Assumptions assumptions;

  private ImpliedLevel(Figure level, Figure told, Assumptions assumptions) {
    this.level = level;
    this.told = told;
    this.assumptions = assumptions;
  }

  /**
   * Returns a question about what a level and what is told beside it imply, with no assumptions.
   *
   * @param level a level, such as the revenue of a year, of a part or of a whole
   * @param changeOrShare a change, to ask for the level before or after it; or a share, to ask for
   *     the whole or the part
   */
  public static ImpliedLevel of(Figure level, Figure changeOrShare) {
    return new ImpliedLevel(
        requireNonNull(level, "level"),
        requireNonNull(changeOrShare, "changeOrShare"),
        Assumptions.none());
  }

  /** Returns the same question with these assumptions, in place of those before. */
  public ImpliedLevel assuming(Assumptions assumptions) {
    return new ImpliedLevel(level, told, requireNonNull(assumptions, "assumptions"));
  }

  /**
   * Returns the level before a change that led to this one, such as "between EUR 6.9896 and 7.005
   * billion" for EUR 7.76 billion after 10.9 % more. The change is told for the level's time;
   * {@link DerivedFigure#period()} is what the change is compared with, if a source says.
   */
  public Answer<DerivedFigure> before() {
    return ask(inputs -> {
      inputs.requireSameTime(FigureTime.of(level), FigureTime.of(told));
      return AppliedChange.of(inputs, level, told).undone();
    });
  }

  /**
   * Returns the level after a change of this one, such as what a forecast of growth implies. The
   * change is compared with the level's time; {@link DerivedFigure#period()} is that of the change.
   */
  public Answer<DerivedFigure> after() {
    return ask(inputs -> {
      inputs.requireSameTime(FigureTime.of(level), FigureTime.before(told));
      return AppliedChange.of(inputs, level, told).done();
    });
  }

  /**
   * Returns the whole of which this level is a share, such as {@code [300000000000, 2727272727273)
   * USD}. The share is told of the level's subject, for the same time.
   */
  public Answer<DerivedFigure> whole() {
    return ask(inputs -> {
      inputs.requireSameSubject(level, told);
      requireShared(inputs);
      return answer(inputs, told.whole(), Method.IMPLIED_WHOLE);
    });
  }

  /**
   * Returns the part that is a share of this level, such as {@code (33, 36.4) EUR}. The share names
   * the level's subject as its whole, and is told for the same time.
   */
  public Answer<DerivedFigure> part() {
    return ask(inputs -> {
      if (!told.whole().equals(Optional.of(level.subject()))) {
        inputs.reject(
            ProblemCode.UNLIKE_FIGURES,
            told,
            "whole",
            "figure " + told.id() + " is a share of " + named(told.whole()) + ", not of "
                + level.subject());
      }
      requireShared(inputs);
      return answer(inputs, Optional.of(told.subject()), Method.IMPLIED_PART);
    });
  }

  /** Returns the question as text, such as {@code level implied by revenue and growth}. */
  @Override
  public String toString() {
    return "level implied by " + level.id() + " and " + told.id() + Assumed.clause(assumptions);
  }

  private Answer<DerivedFigure> ask(FigureInputs.Question question) {
    return FigureInputs.ask(List.of(level, told), assumptions, question);
  }

  private void requireShared(FigureInputs inputs) {
    inputs.require(LEVEL, level);
    inputs.require(SHARE, told);
    inputs.requireSameMetric(level, told);
    inputs.requireSameLimits(level, told);
    inputs.requireSaidCurrency(level);
    inputs.requireSameTime(FigureTime.of(level), FigureTime.of(told));
  }

  private Answer<DerivedFigure> answer(FigureInputs inputs, Optional<Id> subject, Method how) {
    String words =
        FigureInputs.thing(level, named(subject)) + " (" + FigureTime.of(level).words() + ")";
    return inputs.answer(
        new DerivedFigure.Topic(LEVEL, level.metric(), subject, words),
        RunDays.span(level),
        how,
        how.formula(),
        () -> {
          Bounds amount = inputs.bounds(level);
          Bounds ratio = ratio(inputs, amount);
          return how == Method.IMPLIED_WHOLE ? amount.dividedBy(ratio) : amount.times(ratio);
        });
  }

  private static String named(Optional<Id> whole) {
    return whole.map(Id::toString).orElse("a whole that is not named");
  }

  /** Returns the share as a ratio, no more than the whole and not below zero where that is sure. */
  private Bounds ratio(FigureInputs inputs, Bounds amount) {
    Bounds share = inputs.bounds(told).asRatio();
    boolean isCapped = Additivity.isCounted(level.metric()) && DerivedBounds.isNotNegative(amount);
    boolean isPart = level.subject().equals(told.subject());
    Optional<Bounds> ratio = isCapped ? DerivedBounds.atMostWhole(share) : Optional.of(share);
    if ((isCapped || level.isNeverNegative()) && isPart && DerivedBounds.isPositive(amount)) {
      ratio = ratio.flatMap(DerivedBounds::aboveZero);
    } else if (level.isNeverNegative()) {
      ratio = ratio.flatMap(DerivedBounds::notNegative);
    }
    if (ratio.isEmpty()) {
      inputs.reject(
          ProblemCode.CONTRADICTORY_FIGURES,
          told,
          "quantity",
          "figure " + told.id() + " puts the share of something at '"
              + told.quantity().display() + "', which is no part of a whole");
    }
    return ratio.orElse(share);
  }
}
