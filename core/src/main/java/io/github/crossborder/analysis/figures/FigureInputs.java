package io.github.crossborder.analysis.figures;

import static io.github.crossborder.analysis.figures.DerivedFigure.Premise.Kind.ASSUMED_PERIOD;
import static io.github.crossborder.analysis.figures.DerivedFigure.Premise.Kind.ONE_SPAN;

import io.github.crossborder.Answer;
import io.github.crossborder.Assumption;
import io.github.crossborder.Assumptions;
import io.github.crossborder.Problem;
import io.github.crossborder.ProblemCode;
import io.github.crossborder.Truth;
import io.github.crossborder.analysis.internal.Attribution;
import io.github.crossborder.analysis.internal.Settled;
import io.github.crossborder.deal.Figure;
import io.github.crossborder.place.Territory;
import io.github.crossborder.quantity.Bounds;
import io.github.crossborder.quantity.Qualifier;
import io.github.crossborder.quantity.UnitOfMeasure;
import io.github.crossborder.time.PartialDate;
import io.github.crossborder.time.Period;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** The figures of one question, and every reason found why they do not answer it. */
final class FigureInputs {
  /** All that matters for a figure; no other is tried. */
  private static final List<Assumption> HELPFUL = List.of(
      Assumption.PLAIN_NUMBERS_EXACT,
      Assumption.ABOUT_TOLERANCE,
      Assumption.APPROXIMATE_DATE_TOLERANCE);

  private final List<Figure> figures;
  private final Assumptions assumptions;
  private final Set<Problem> problems = new LinkedHashSet<>();
  private final Set<DerivedFigure.Premise> granted = new LinkedHashSet<>();

  private FigureInputs(List<Figure> figures, Assumptions assumptions) {
    this.figures = List.copyOf(figures);
    this.assumptions = assumptions;
  }

  /** A question to some figures, answered under the assumptions of these inputs. */
  interface Question extends Function<FigureInputs, Answer<DerivedFigure>> {}

  /** Returns the answer to a question under some assumptions, or what would settle it. */
  static Answer<DerivedFigure> ask(
      List<Figure> figures, Assumptions assumptions, Question question) {
    Answer<DerivedFigure> answer = question.apply(new FigureInputs(figures, assumptions));
    return answer.isKnown()
        ? answer
        : Answer.cannot(
            answer.problems(),
            () -> Settled.by(
                HELPFUL,
                assumptions,
                more -> question.apply(new FigureInputs(figures, more)).isKnown()));
  }

  /** Returns whether one date is before another if the assumptions hold. */
  Truth isBefore(PartialDate one, PartialDate other) {
    return one.assuming(assumptions).isBefore(other.assuming(assumptions));
  }

  /** Returns the inputs of a part of the question, with no reason against them yet. */
  FigureInputs of(List<Figure> some) {
    return new FigureInputs(some, assumptions);
  }

  void reject(ProblemCode rule, Figure figure, String attribute, String message) {
    problems.add(Problem.of(rule, figure.id() + "/" + attribute, message));
  }

  void grant(DerivedFigure.Premise.Kind kind, String words) {
    granted.add(new DerivedFigure.Premise(kind, words));
  }

  boolean fit() {
    return problems.isEmpty();
  }

  /**
   * Returns what is sure of a figure; if nothing is, that is a reason against an answer. What is
   * never negative is not below zero, even where its words do not say so, and "almost" some number
   * of it is above zero.
   */
  Bounds bounds(Figure figure) {
    Bounds bounds = figure.quantity().assuming(assumptions).bounds();
    if (!bounds.isNone() && figure.isNeverNegative() && !bounds.unit().hasUnsaidCurrency()) {
      Optional<Bounds> counted = figure.quantity().qualifier() == Qualifier.ALMOST
          ? DerivedBounds.aboveZero(bounds)
          : DerivedBounds.notNegative(bounds);
      return counted.orElse(bounds);
    }
    if (bounds.isNone()) {
      reject(
          ProblemCode.NO_SURE_BOUNDS,
          figure,
          "quantity",
          "figure " + figure.id() + " has no sure bounds: '" + figure.quantity().display()
              + "' leaves its value open"
              + (assumptions.equals(Assumptions.none()) ? "" : " although " + assumptions));
    }
    return bounds;
  }

  void require(Figure.Measure measure, Figure figure) {
    if (figure.measure() != measure) {
      reject(
          ProblemCode.UNFIT_MEASURE,
          figure,
          "measure",
          "figure " + figure.id() + " is a " + Attribution.lower(figure.measure()) + "; a "
              + Attribution.lower(measure) + " is needed");
    }
  }

  void requireSameSubject(Figure one, Figure other) {
    if (!one.subject().equals(other.subject())) {
      unlike(one, other, "subject", one.subject(), other.subject());
    }
  }

  void requireSameMetric(Figure one, Figure other) {
    if (!one.metric().equals(other.metric())) {
      unlike(one, other, "metric", one.metric(), other.metric());
    }
  }

  void requireSameLimits(Figure one, Figure other) {
    if (!one.scope().equals(other.scope())) {
      unlike(one, other, "scope", limit(one.scope()), limit(other.scope()));
    }
    if (!isSamePlace(one.territory(), other.territory())) {
      unlike(one, other, "territory", limit(one.territory()), limit(other.territory()));
    }
  }

  private static boolean isSamePlace(Optional<Territory> one, Optional<Territory> other) {
    return one.equals(other)
        || (one.isPresent()
            && other.isPresent()
            && one.get().covers(other.get()) == Truth.TRUE
            && other.get().covers(one.get()) == Truth.TRUE);
  }

  private static Object limit(Optional<?> limit) {
    return limit.isPresent() ? limit.get() : "no limit told";
  }

  /** Requires all that two levels must have in common, except their time. */
  void requireSameThing(Figure one, Figure other) {
    requireSameSubject(one, other);
    requireSameMetric(one, other);
    requireSameLimits(one, other);
    requireSameUnit(one, other);
  }

  void requireSameUnit(Figure one, Figure other) {
    boolean oneSays = requireSaidCurrency(one); // ask both: every reason is told
    boolean otherSays = requireSaidCurrency(other);
    UnitOfMeasure ofOne = one.quantity().unit().inFullCurrency();
    if (oneSays && otherSays && !ofOne.equals(other.quantity().unit().inFullCurrency())) {
      unlike(one, other, "quantity", one.quantity().unit(), other.quantity().unit());
    }
  }

  boolean requireSaidCurrency(Figure figure) {
    boolean unsaid = figure.quantity().unit().hasUnsaidCurrency();
    if (unsaid) {
      reject(
          ProblemCode.UNKNOWN_CURRENCY,
          figure,
          "quantity",
          "figure " + figure.id() + " does not say its currency");
    }
    return !unsaid;
  }

  private void unlike(Figure one, Figure other, String attribute, Object first, Object second) {
    reject(
        ProblemCode.UNLIKE_FIGURES,
        other,
        attribute,
        attribute + " of figure " + one.id() + " is '" + first + "', of " + other.id() + " '"
            + second + "'");
  }

  /** Requires that both are for the same days, or told in the same words by one source. */
  void requireSameTime(FigureTime one, FigureTime other) {
    if (one.isKnown() && other.isKnown() && one.isSpan() == other.isSpan()) {
      if (one.hasSameDays(other)) {
        grantAssumed(one);
        grantAssumed(other);
      } else {
        unlikeSpans(one, other, "is not the same time as");
      }
    } else if (one.isToldLike(other)) {
      grant(ONE_SPAN, "that '" + one.words() + "', as one source says it of both, is one span");
    } else if (requireKnown(one, other)) {
      unlikeSpans(one, other, "is not of the same kind as");
    }
  }

  void unlikeSpans(FigureTime one, FigureTime other, String relation) {
    reject(
        ProblemCode.UNLIKE_SPANS,
        other.figure(),
        other.attribute(),
        one.ofFigure() + " " + relation + " " + other.ofFigure());
  }

  /** Requires that both are known, and gives a reason for each that is not. */
  boolean requireKnown(FigureTime one, FigureTime other) {
    boolean oneIsKnown = requireKnown(one);
    boolean otherIsKnown = requireKnown(other);
    return oneIsKnown && otherIsKnown;
  }

  /** Requires that the first and the last day are known. */
  boolean requireKnown(FigureTime told) {
    if (told.isKnown()) {
      grantAssumed(told);
      return true;
    }
    boolean silent = !told.isSpan() && !told.isDay();
    reject(
        ProblemCode.UNKNOWN_SPAN,
        told.figure(),
        told.attribute(),
        silent
            ? "figure " + told.figure().id() + " does not say "
                + (told.isComparison() ? "what it is compared with" : "when")
            : "figure " + told.figure().id() + " " + told.relation() + " '" + told.words()
                + "', of which the days are not known");
    return false;
  }

  private void grantAssumed(FigureTime told) {
    told.period()
        .filter(period -> !period.assumed().isEmpty())
        .ifPresent(period -> grant(
            ASSUMED_PERIOD,
            period.assumed().stream()
                    .map(code -> code.toString().replace('-', ' '))
                    .collect(Collectors.joining(" and "))
                + " for " + period));
  }

  /** Returns the answer, computed only if nothing stands against it. */
  Answer<DerivedFigure> answer(
      DerivedFigure.Topic what,
      Optional<Period> period,
      DerivedFigure.Method how,
      String formula,
      Supplier<Bounds> computed) {
    if (!fit()) {
      return cannot();
    }
    Bounds bounds = computed.get();
    if (fit() && bounds.isNone()) {
      figures.forEach(figure -> reject(
          ProblemCode.NO_SURE_BOUNDS,
          figure,
          "quantity",
          "'" + figure.quantity().display() + "' of figure " + figure.id()
              + " leaves the result open"));
    }
    return fit()
        ? Answer.of(new DerivedFigure(
            what, bounds, period, how, formula, figures, assumptions, List.copyOf(granted)))
        : cannot();
  }

  Answer<DerivedFigure> cannot() {
    return Answer.cannot(List.copyOf(problems));
  }

  /** Returns what a figure counts, such as "revenue of ickx in BE, without acquisitions". */
  static String thing(Figure figure) {
    return thing(figure, figure.subject().toString());
  }

  static String thing(Figure figure, String subject) {
    return figure.metric().toString().replace('-', ' ') + " of " + subject
        + figure.territory().map(place -> " in " + place).orElse("")
        + figure.scope().map(scope -> ", " + scope + ",").orElse("");
  }
}
