package io.github.crossborder.analysis.figures;

import static io.github.crossborder.analysis.figures.DerivedFigure.Premise.Kind.DISJOINT_SEGMENTS;
import static java.util.Objects.requireNonNull;

import io.github.crossborder.Answer;
import io.github.crossborder.Assumptions;
import io.github.crossborder.InvalidValueException;
import io.github.crossborder.ProblemCode;
import io.github.crossborder.Truth;
import io.github.crossborder.analysis.internal.Assumed;
import io.github.crossborder.analysis.internal.RunDays;
import io.github.crossborder.deal.Figure;
import io.github.crossborder.quantity.Bounds;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The sum of segments that share nothing, such as the outlets in Belgium and those in the
 * Netherlands: {@code Total.of(segments).sum()}.
 *
 * <p>Segments are levels of one metric and unit, of the same time. That they share nothing is sure
 * where they are of one subject and scope and their territories share no ground; anything else
 * takes the caller's word, with {@link #sumOfDisjoint}, which the answer shows. Rates, prices and
 * percentages have no sum.
 *
 * <p>The bounds are those of {@link Bounds#plus}: exact, and the smallest. Each pair of segments is
 * looked at, so time is quadratic in segments that may overlap, but those of territories that
 * surely do not are a few hundred at most; after ten pairs that stand against a sum no more are
 * sought. Immutable and safe for use by several threads; null arguments give a {@link
 * NullPointerException}.
 */
public final class Total {
  private static final int MOST_REASONS = 10;

  private final List<Figure> segments;
  private final Assumptions assumptions;

  private Total(List<Figure> segments, Assumptions assumptions) {
    this.segments = segments;
    this.assumptions = assumptions;
  }

  /**
   * Returns a question about the sum of some segments, with no assumptions.
   *
   * @throws InvalidValueException with {@code no-figures} if there is none
   */
  public static Total of(List<Figure> segments) {
    return new Total(some(segments), Assumptions.none());
  }

  /** Returns the same question with these assumptions, in place of those before. */
  public Total assuming(Assumptions assumptions) {
    return new Total(segments, requireNonNull(assumptions, "assumptions"));
  }

  /** Returns the sum of segments of which the territories share no ground. */
  public Answer<DerivedFigure> sum() {
    return FigureInputs.ask(segments, assumptions, inputs -> {
      requireSegments(inputs, Additivity::isOverPlaces, Total::againstSum);
      return sum(inputs);
    });
  }

  /**
   * Returns the sum of segments that share nothing, on the caller's word; refused where one subject
   * and scope is told for territories that surely share ground, or for no territory.
   */
  public Answer<DerivedFigure> sumOfDisjoint() {
    return FigureInputs.ask(segments, assumptions, inputs -> {
      requireSegments(inputs, Additivity::isOverSegments, Total::againstCallersWord);
      inputs.grant(DISJOINT_SEGMENTS, "that these segments share nothing, on the caller's word");
      return sum(inputs);
    });
  }

  /** Returns the question as text, such as {@code total of be and nl}. */
  @Override
  public String toString() {
    return "total of " + ids(" and ") + Assumed.clause(assumptions);
  }

  /** Returns a copy of a list with one figure or more. */
  static List<Figure> some(List<Figure> figures) {
    requireNonNull(figures, "figures").forEach(figure -> requireNonNull(figure, "figure"));
    if (figures.isEmpty()) {
      throw new InvalidValueException(
          ProblemCode.NO_FIGURES, "no figures; give the one or more to compute with");
    }
    return List.copyOf(figures);
  }

  private static void requireAdditive(FigureInputs inputs, Figure figure, boolean additive) {
    if (!additive) {
      inputs.reject(
          ProblemCode.NOT_ADDITIVE,
          figure,
          "metric",
          "figure " + figure.id() + ": " + figure.metric() + " in "
              + figure.quantity().unit()
              + (Additivity.isOverSegments(figure)
                  ? " of separate territories may count things twice"
                  : " has no sum"));
    }
  }

  private void requirePairs(FigureInputs inputs, BiFunction<Figure, Figure, String> against) {
    int found = 0;
    for (int i = 1; i < segments.size(); i++) {
      for (int j = 0; j < i && found < MOST_REASONS; j++) {
        String reason = against.apply(segments.get(j), segments.get(i));
        if (!reason.isEmpty()) {
          found++;
          inputs.reject(
              ProblemCode.OVERLAPPING_SEGMENTS,
              segments.get(i),
              "territory",
              "figures " + segments.get(j).id() + " and " + segments.get(i).id() + " " + reason);
        }
      }
    }
  }

  /**
   * Returns what stands against adding two figures up if nobody vouches for it; empty if nothing
   * does.
   */
  private static String againstSum(Figure one, Figure other) {
    if (!isSameThing(one, other)) {
      return "are of other subjects or scopes, which may share something;"
          + " Total.sumOfDisjoint takes the caller's word that they do not";
    }
    return switch (overlap(one, other)) {
      case TRUE -> "share what is in both territories";
      case UNKNOWN ->
        "may share ground; Total.sumOfDisjoint takes the caller's word that they do not";
      case FALSE -> "";
    };
  }

  private static String againstCallersWord(Figure one, Figure other) {
    boolean sharing = isSameThing(one, other) && overlap(one, other) == Truth.TRUE;
    return sharing ? "share what is in both territories, whatever the caller says" : "";
  }

  private static boolean isSameThing(Figure one, Figure other) {
    return one.subject().equals(other.subject()) && one.scope().equals(other.scope());
  }

  /** A figure without a territory is not limited to any, so it shares ground with all. */
  private static Truth overlap(Figure one, Figure other) {
    return one.territory().isEmpty() || other.territory().isEmpty()
        ? Truth.TRUE
        : one.territory().get().overlaps(other.territory().get());
  }

  private void requireSegments(
      FigureInputs inputs,
      Predicate<Figure> isAdditive,
      BiFunction<Figure, Figure, String> against) {
    Figure first = segments.get(0);
    for (Figure segment : segments) {
      inputs.require(Figure.Measure.LEVEL, segment);
      inputs.requireSameMetric(first, segment);
      inputs.requireSameUnit(first, segment);
      if (segments.size() > 1) {
        inputs.requireSameTime(FigureTime.of(first), FigureTime.of(segment));
      }
    }
    segments.forEach(segment -> requireAdditive(inputs, segment, isAdditive.test(segment)));
    requirePairs(inputs, against);
  }

  private Answer<DerivedFigure> sum(FigureInputs inputs) {
    return inputs.answer(
        topic(),
        RunDays.span(segments.get(0)),
        DerivedFigure.Method.SUM,
        ids(" + "),
        () -> segments.stream().map(inputs::bounds).reduce(Bounds::plus).orElseThrow());
  }

  private DerivedFigure.Topic topic() {
    Figure first = segments.get(0);
    boolean isOfOne =
        segments.stream().allMatch(segment -> segment.subject().equals(first.subject()));
    String things =
        segments.stream().map(FigureInputs::thing).distinct().collect(Collectors.joining(" and "));
    return new DerivedFigure.Topic(
        Figure.Measure.LEVEL,
        first.metric(),
        isOfOne ? Optional.of(first.subject()) : Optional.empty(),
        "total of " + things + " (" + FigureTime.of(first).words() + ")");
  }

  private String ids(String between) {
    return segments.stream()
        .map(segment -> segment.id().value())
        .collect(Collectors.joining(between));
  }
}
