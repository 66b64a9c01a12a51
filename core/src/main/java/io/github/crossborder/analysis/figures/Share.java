package io.github.crossborder.analysis.figures;

import static io.github.crossborder.analysis.figures.DerivedFigure.Premise.Kind.PART_OF_WHOLE;
import static io.github.crossborder.deal.Figure.Measure.LEVEL;
import static io.github.crossborder.deal.Figure.Measure.SHARE;
import static java.util.Objects.requireNonNull;

import io.github.crossborder.Answer;
import io.github.crossborder.Assumptions;
import io.github.crossborder.ProblemCode;
import io.github.crossborder.Truth;
import io.github.crossborder.analysis.figures.DerivedFigure.Method;
import io.github.crossborder.analysis.internal.Assumed;
import io.github.crossborder.analysis.internal.RunDays;
import io.github.crossborder.deal.Figure;
import io.github.crossborder.quantity.Bounds;
import java.util.List;
import java.util.Optional;

/**
 * Which part of a whole something is, such as 20 to 30 percent of it: {@code Share.of(part,
 * whole).percent()}. What a share implies is asked of {@link ImpliedLevel}.
 *
 * <p>Part and whole are of one metric and unit and of the same time. The part may be of another
 * subject, on the caller's word, which the answer shows, or of a narrower territory or scope. No
 * part of what is counted one by one or measured, such as outlets, employees or market size, is
 * below zero; so where part and whole are not below zero, a share of them is 100 percent at most.
 * That does not hold for profit, of which one subsidiary may earn more than the group, nor for
 * revenue, which may be within the group.
 *
 * <p>Bounds are exact or rounded outward. Immutable and safe for use by several threads; null
 * arguments give a {@link NullPointerException}.
 */
public final class Share {
  private final Figure part;
  private final Figure whole;
  private final Assumptions assumptions;

  private Share(Figure part, Figure whole, Assumptions assumptions) {
    this.part = part;
    this.whole = whole;
    this.assumptions = assumptions;
  }

  /** Returns a question about the share that one level is of another, with no assumptions. */
  public static Share of(Figure part, Figure whole) {
    return new Share(
        requireNonNull(part, "part"), requireNonNull(whole, "whole"), Assumptions.none());
  }

  /** Returns the same question with these assumptions, in place of those before. */
  public Share assuming(Assumptions assumptions) {
    return new Share(part, whole, requireNonNull(assumptions, "assumptions"));
  }

  /** Returns which part of the whole the part is, such as {@code [10.1, 10.3] percent}. */
  public Answer<DerivedFigure> percent() {
    return FigureInputs.ask(List.of(part, whole), assumptions, this::percent);
  }

  private Answer<DerivedFigure> percent(FigureInputs inputs) {
    inputs.require(LEVEL, part);
    inputs.require(LEVEL, whole);
    inputs.requireSameMetric(part, whole);
    inputs.requireSameUnit(part, whole);
    inputs.requireSameTime(FigureTime.of(part), FigureTime.of(whole));
    requireWithin(inputs);
    DerivedFigure.Topic topic = new DerivedFigure.Topic(
        SHARE,
        part.metric(),
        Optional.of(part.subject()),
        "share of " + FigureInputs.thing(part) + " in " + FigureInputs.thing(whole) + " ("
            + FigureTime.of(whole).words() + ")");
    return inputs.answer(
        topic, RunDays.span(whole), Method.SHARE, Method.SHARE.formula(), () -> quotient(inputs));
  }

  /** Returns the question as text, such as {@code share of belgian in all}. */
  @Override
  public String toString() {
    return "share of " + part.id() + " in " + whole.id() + Assumed.clause(assumptions);
  }

  private void requireWithin(FigureInputs inputs) {
    if (!part.subject().equals(whole.subject())) {
      inputs.grant(PART_OF_WHOLE, "that " + part.subject() + " is part of " + whole.subject());
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

  private Bounds quotient(FigureInputs inputs) {
    Bounds above = inputs.bounds(part);
    Bounds below = inputs.bounds(whole);
    if (!below.isNone() && !DerivedBounds.isPositive(below)) {
      inputs.reject(
          ProblemCode.VALUE_NOT_POSITIVE,
          whole,
          "quantity",
          "a share of '" + whole.quantity().display() + "' of figure " + whole.id()
              + DerivedBounds.mayBeZero(whole, below));
      return below;
    }
    Bounds ratio = above.dividedBy(below);
    boolean capped = Additivity.isCounted(part.metric()) && DerivedBounds.isNotNegative(above);
    Optional<Bounds> share = capped ? DerivedBounds.atMostWhole(ratio) : Optional.of(ratio);
    if (share.isEmpty()) {
      inputs.reject(
          ProblemCode.CONTRADICTORY_FIGURES,
          part,
          "quantity",
          "figure " + part.id() + " is more than its whole, " + whole.id());
    }
    return share.orElse(ratio).asPercent();
  }
}
