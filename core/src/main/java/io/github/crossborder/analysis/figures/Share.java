package io.github.crossborder.analysis.figures;

import static io.github.crossborder.deal.Figure.Measure.LEVEL;
import static io.github.crossborder.deal.Figure.Measure.SHARE;
import static io.github.crossborder.quantity.UnitOfMeasure.RATIO;
import static java.util.Objects.requireNonNull;

import io.github.crossborder.Answer;
import io.github.crossborder.Assumptions;
import io.github.crossborder.Truth;
import io.github.crossborder.analysis.internal.AnalysisRule;
import io.github.crossborder.deal.Figure;
import io.github.crossborder.deal.Id;
import io.github.crossborder.quantity.Bounds;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * Which part of a whole something is, and what a share implies, such as that the whole is below USD
 * 2727.3 billion if 300 billion are over 11 percent of it.
 *
 * <p>Part and whole are of one metric and unit and of the same time. No part of what is counted one
 * by one or measured, such as outlets, employees or market size, is below zero; so where part and
 * whole are not below zero, a share of them is 100 percent at most. That does not hold for profit,
 * of which one subsidiary may earn more than the group, nor for revenue, which may be within the
 * group.
 *
 * <p>Bounds are exact or rounded outward. Safe for use by several threads; null arguments give a
 * {@link NullPointerException}.
 */
public final class Share {
  private static final Bounds WHOLE = Bounds.atMost(BigDecimal.ONE, RATIO);

  private Share() {}

  /**
   * Returns which part of the whole the part is, such as {@code [10.1, 10.3] percent}. The part may
   * be of another subject, on the caller's word, which the answer shows, or of a narrower territory
   * or scope.
   */
  public static Answer<DerivedFigure> of(Figure part, Figure whole) {
    return of(part, whole, Assumptions.none());
  }

  /** Returns which part of the whole the part is, in percent, if the assumptions hold. */
  public static Answer<DerivedFigure> of(Figure part, Figure whole, Assumptions assumptions) {
    requireNonNull(part, "part");
    requireNonNull(whole, "whole");
    FigureInputs inputs = new FigureInputs(List.of(part, whole), assumptions);
    inputs.require(LEVEL, part);
    inputs.require(LEVEL, whole);
    inputs.requireSameMetric(part, whole);
    inputs.requireSameUnit(part, whole);
    inputs.requireSameTime(FigureTime.of(part), FigureTime.of(whole));
    requireWithin(inputs, part, whole);
    return inputs.answer(
        "share of " + FigureInputs.thing(part) + " in " + FigureInputs.thing(whole) + " ("
            + FigureTime.of(whole).words() + ")",
        whole.period(),
        "part / whole",
        () -> quotient(inputs, part, whole));
  }

  private static void requireWithin(FigureInputs inputs, Figure part, Figure whole) {
    if (!part.subject().equals(whole.subject())) {
      inputs.grant("that " + part.subject() + " is part of " + whole.subject());
    }
    boolean inScope = whole.scope().isEmpty() || whole.scope().equals(part.scope());
    boolean inTerritory = whole.territory().isEmpty()
        || part.territory()
            .filter(place -> whole.territory().get().covers(place) == Truth.TRUE)
            .isPresent();
    if (!inScope || !inTerritory) {
      inputs.requireSameLimits(part, whole);
    }
  }

  private static Bounds quotient(FigureInputs inputs, Figure part, Figure whole) {
    Bounds above = inputs.bounds(part);
    Bounds below = inputs.bounds(whole);
    if (!below.isNone() && !DerivedBounds.isPositive(below)) {
      inputs.reject(
          AnalysisRule.VALUE_NOT_POSITIVE,
          whole,
          "quantity",
          "a share of '" + whole.quantity().display() + "' of figure " + whole.id()
              + DerivedBounds.mayBeZero(whole, below));
      return below;
    }
    Bounds ratio = above.dividedBy(below);
    boolean capped = isCounted(part) && DerivedBounds.isNotNegative(above);
    Optional<Bounds> share = capped ? ratio.intersection(WHOLE) : Optional.of(ratio);
    if (share.isEmpty()) {
      contradictory(inputs, part, "figure " + part.id() + " is more than its whole, " + whole.id());
    }
    return share.orElse(ratio).asPercent();
  }

  /**
   * Returns the whole that a part and its share imply, such as {@code [300000000000,
   * 2727272727273) USD}. The share is told of the part's subject, for the same time.
   */
  public static Answer<DerivedFigure> impliedWhole(Figure part, Figure share) {
    return impliedWhole(part, share, Assumptions.none());
  }

  /** Returns the whole that a part and its share imply if the assumptions hold. */
  public static Answer<DerivedFigure> impliedWhole(
      Figure part, Figure share, Assumptions assumptions) {
    requireNonNull(part, "part");
    requireNonNull(share, "share");
    FigureInputs inputs = new FigureInputs(List.of(part, share), assumptions);
    inputs.requireSameSubject(part, share);
    requireShared(inputs, part, share);
    String whole = share.whole().map(Id::toString).orElse("a whole that is not named");
    return inputs.answer(
        FigureInputs.thing(part, whole) + " (" + FigureTime.of(part).words() + ")",
        part.period(),
        "part / share",
        () -> {
          Bounds amount = inputs.bounds(part);
          return amount.dividedBy(ratio(inputs, part, amount, share));
        });
  }

  /**
   * Returns the part that a share of a whole implies, such as {@code (33, 36.4) EUR}. The share
   * names the whole's subject as its whole.
   */
  public static Answer<DerivedFigure> impliedPart(Figure whole, Figure share) {
    return impliedPart(whole, share, Assumptions.none());
  }

  /** Returns the part that a share of a whole implies if the assumptions hold. */
  public static Answer<DerivedFigure> impliedPart(
      Figure whole, Figure share, Assumptions assumptions) {
    requireNonNull(whole, "whole");
    requireNonNull(share, "share");
    FigureInputs inputs = new FigureInputs(List.of(whole, share), assumptions);
    if (!share.whole().equals(Optional.of(whole.subject()))) {
      inputs.reject(
          AnalysisRule.UNLIKE_FIGURES,
          share,
          "whole",
          "figure " + share.id() + " is a share of "
              + share.whole().map(Id::toString).orElse("a whole that is not named") + ", not of "
              + whole.subject());
    }
    requireShared(inputs, whole, share);
    return inputs.answer(
        FigureInputs.thing(whole, share.subject().toString()) + " ("
            + FigureTime.of(whole).words() + ")",
        whole.period(),
        "whole * share",
        () -> {
          Bounds amount = inputs.bounds(whole);
          return amount.times(ratio(inputs, whole, amount, share));
        });
  }

  private static void requireShared(FigureInputs inputs, Figure level, Figure share) {
    inputs.require(LEVEL, level);
    inputs.require(SHARE, share);
    inputs.requireSameMetric(level, share);
    inputs.requireSameLimits(level, share);
    inputs.requireSaidCurrency(level);
    inputs.requireSameTime(FigureTime.of(level), FigureTime.of(share));
  }

  /** Returns the share as a ratio, no more than the whole and not below zero where that is sure. */
  private static Bounds ratio(FigureInputs inputs, Figure level, Bounds amount, Figure share) {
    Bounds told = inputs.bounds(share).asRatio();
    boolean isCapped = isCounted(level) && DerivedBounds.isNotNegative(amount);
    boolean isPart = level.subject().equals(share.subject());
    Optional<Bounds> ratio = isCapped ? told.intersection(WHOLE) : Optional.of(told);
    if ((isCapped || level.isNeverNegative()) && isPart && DerivedBounds.isPositive(amount)) {
      ratio = ratio.flatMap(DerivedBounds::aboveZero);
    } else if (level.isNeverNegative()) {
      ratio = ratio.flatMap(DerivedBounds::notNegative);
    }
    if (ratio.isEmpty()) {
      contradictory(
          inputs,
          share,
          "figure " + share.id() + " puts the share of something at '"
              + share.quantity().display() + "', which is no part of a whole");
    }
    return ratio.orElse(told);
  }

  private static boolean isCounted(Figure figure) {
    return Additivity.isCounted(figure.metric());
  }

  private static void contradictory(FigureInputs inputs, Figure figure, String message) {
    inputs.reject(AnalysisRule.CONTRADICTORY_FIGURES, figure, "quantity", message);
  }
}
