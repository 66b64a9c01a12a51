package io.github.crossborder.analysis.figures;

import static io.github.crossborder.deal.Figure.Measure.CHANGE;
import static io.github.crossborder.deal.Figure.Measure.LEVEL;
import static io.github.crossborder.quantity.UnitOfMeasure.PERCENT;
import static io.github.crossborder.quantity.UnitOfMeasure.PERCENTAGE_POINT;
import static io.github.crossborder.quantity.UnitOfMeasure.RATIO;

import io.github.crossborder.Answer;
import io.github.crossborder.ProblemCode;
import io.github.crossborder.analysis.figures.DerivedFigure.Method;
import io.github.crossborder.analysis.internal.RunDays;
import io.github.crossborder.deal.Figure;
import io.github.crossborder.quantity.Bounds;
import io.github.crossborder.quantity.UnitOfMeasure;
import io.github.crossborder.time.Period;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A change applied to a level, forward or backward. A change in percent or ratio starts from a value
 * above zero, so the value after it is above zero exactly if less than all of it was lost.
 */
final class AppliedChange {
  private final FigureInputs inputs;
  private final Figure level;
  private final Figure change;
  private final boolean inPercent;
  private final boolean inRatio;

  private AppliedChange(FigureInputs inputs, Figure level, Figure change) {
    this.inputs = inputs;
    this.level = level;
    this.change = change;
    this.inPercent = change.quantity().unit().equals(PERCENT);
    this.inRatio = change.quantity().unit().equals(RATIO);
  }

  static AppliedChange of(FigureInputs inputs, Figure level, Figure change) {
    AppliedChange applied = new AppliedChange(inputs, level, change);
    inputs.require(LEVEL, level);
    inputs.require(CHANGE, change);
    inputs.requireSameSubject(level, change);
    inputs.requireSameMetric(level, change);
    inputs.requireSameLimits(level, change);
    applied.requireFittingUnit();
    return applied;
  }

  private void requireFittingUnit() {
    UnitOfMeasure unit = level.quantity().unit();
    boolean levelInPercent = unit.equals(PERCENT);
    if (inPercent && levelInPercent) {
      inputs.reject(
          ProblemCode.AMBIGUOUS_CHANGE,
          change,
          "quantity",
          "a change by '" + change.quantity().display() + "' of a percentage may be in percent of"
              + " it or in percentage points");
    } else if (inPercent || inRatio) {
      inputs.requireSaidCurrency(level);
    } else if (!(levelInPercent && change.quantity().unit().equals(PERCENTAGE_POINT))) {
      inputs.requireSameUnit(level, change);
    }
  }

  /** Returns the level before. */
  Answer<DerivedFigure> undone() {
    return answer(
        change.comparedWith(),
        "before the change",
        inPercent
            ? Method.BEFORE_PERCENT_CHANGE
            : inRatio ? Method.BEFORE_RATIO_CHANGE : Method.BEFORE_ABSOLUTE_CHANGE,
        () -> inPercent || inRatio ? divided() : inputs.bounds(level).minus(inUnitOfLevel()));
  }

  /** Returns the level after. */
  Answer<DerivedFigure> done() {
    return answer(
        RunDays.span(change),
        "after the change",
        inPercent
            ? Method.AFTER_PERCENT_CHANGE
            : inRatio ? Method.AFTER_RATIO_CHANGE : Method.AFTER_ABSOLUTE_CHANGE,
        () -> inPercent || inRatio ? multiplied() : inputs.bounds(level).plus(inUnitOfLevel()));
  }

  private Answer<DerivedFigure> answer(
      Optional<Period> period, String otherwise, Method how, Supplier<Bounds> computed) {
    String when = period.map(span -> "(" + span.display() + ")").orElse(otherwise);
    DerivedFigure.Topic topic = new DerivedFigure.Topic(
        LEVEL,
        level.metric(),
        Optional.of(level.subject()),
        FigureInputs.thing(level) + " " + when);
    return inputs.answer(topic, period, how, how.formula(), () -> counted(computed.get()));
  }

  /** What is never negative is not negative before the change, nor after it. */
  private Bounds counted(Bounds other) {
    if (!inputs.fit() || other.isNone() || !level.isNeverNegative()) {
      return other;
    }
    Optional<Bounds> counted = DerivedBounds.notNegative(other);
    if (counted.isEmpty()) {
      reject(
          ProblemCode.CONTRADICTORY_FIGURES,
          "a change by '" + change.quantity().display() + "' beside '"
              + level.quantity().display() + "' of figure " + level.id()
              + " leaves less than nothing");
    }
    return counted.orElse(other);
  }

  private Bounds inUnitOfLevel() {
    return DerivedBounds.in(level.quantity().unit().inFullCurrency(), inputs.bounds(change));
  }

  private Bounds divided() {
    Bounds after = inputs.bounds(level);
    Bounds factor = factor();
    if (DerivedBounds.isNotPositive(after)) {
      rejectBase("growth that led to");
      return after;
    }
    if (!DerivedBounds.isPositive(after) && !DerivedBounds.isPositive(factor)) {
      reject(
          ProblemCode.VALUE_NOT_POSITIVE,
          "after '" + change.quantity().display() + "' nothing may be left, so what was before '"
              + level.quantity().display() + "' has no bounds");
      return after;
    }
    Optional<Bounds> growing = DerivedBounds.aboveZero(factor);
    if (growing.isEmpty()) {
      reject(
          ProblemCode.CONTRADICTORY_FIGURES,
          "a change by '" + change.quantity().display() + "' leaves nothing of what was above zero,"
              + " but figure " + level.id() + " tells '" + level.quantity().display() + "'");
      return after;
    }
    return aboveZero(after).dividedBy(growing.get());
  }

  private Bounds multiplied() {
    Bounds before = inputs.bounds(level);
    Bounds factor = factor();
    if (DerivedBounds.isNotPositive(before)) {
      rejectBase("growth from");
      return before;
    }
    return aboveZero(before).times(factor);
  }

  private Bounds factor() {
    return DerivedBounds.factor(inputs.bounds(change));
  }

  private Bounds aboveZero(Bounds amount) {
    return DerivedBounds.aboveZero(amount).orElseThrow();
  }

  private void rejectBase(String growth) {
    inputs.reject(
        ProblemCode.VALUE_NOT_POSITIVE,
        level,
        "quantity",
        growth + " '" + level.quantity().display() + "' of figure " + level.id()
            + " means nothing: it is not above zero");
  }

  private void reject(ProblemCode rule, String message) {
    inputs.reject(rule, change, "quantity", message);
  }
}
