package io.github.crossborder.analysis.internal;

import io.github.crossborder.Assumption;
import io.github.crossborder.Assumptions;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Predicate;

/** Which one assumption more would settle what is open, found by asking again under each. */
public final class Settled {
  private Settled() {}

  /**
   * Returns those of some assumptions that settle a question if made beside those made already. A
   * tolerance is tried as one percent or one day: a wider one may leave the question open again.
   *
   * @param isSettled whether the question has an answer under assumptions
   */
  public static List<Assumption> by(
      List<Assumption> some, Assumptions made, Predicate<Assumptions> isSettled) {
    return some.stream()
        .filter(one -> !made.made().contains(one) && isSettled.test(with(one, made)))
        .toList();
  }

  private static Assumptions with(Assumption one, Assumptions made) {
    return switch (one) {
      case ABOUT_TOLERANCE ->
        made.toBuilder().aboutTolerancePercent(BigDecimal.ONE).build();
      case APPROXIMATE_DATE_TOLERANCE ->
        made.toBuilder().approximateDateToleranceDays(1).build();
      default -> made.with(one);
    };
  }
}
