package io.github.crossborder.quantity;

import static io.github.crossborder.quantity.UnitOfMeasure.PERCENT;
import static io.github.crossborder.quantity.UnitOfMeasure.PERCENTAGE_POINT;
import static io.github.crossborder.quantity.UnitOfMeasure.RANK;
import static io.github.crossborder.quantity.UnitOfMeasure.RATIO;

import java.util.Optional;
import java.util.Set;

/** Which units multiply and divide to which; what is not here is refused. */
final class UnitAlgebra {
  private static final Set<UnitOfMeasure> NEVER_PER_ANYTHING = Set.of(RATIO, RANK);
  private static final Set<UnitOfMeasure> NOTHING_PER =
      Set.of(RATIO, RANK, PERCENT, PERCENTAGE_POINT);

  private UnitAlgebra() {}

  /** Returns a per b, such as item/day. */
  static Optional<UnitOfMeasure> per(UnitOfMeasure a, UnitOfMeasure b) {
    boolean possible = isSimple(a)
        && isSimple(b)
        && !NEVER_PER_ANYTHING.contains(a)
        && !NOTHING_PER.contains(b)
        && !a.equals(b)
        && b.inFullCurrency().equals(b) // nobody tells items per penny
        && !(a.inFullCurrency().currency().isPresent() && b.currency().isPresent());
    return possible ? Optional.of(UnitOfMeasure.compound(a, b)) : Optional.empty();
  }

  /** Returns a times b: EUR × ratio = EUR, EUR/item × item = EUR, EUR/item × item/day = EUR/day. */
  static Optional<UnitOfMeasure> product(UnitOfMeasure a, UnitOfMeasure b) {
    if (RATIO.equals(b)) {
      return scaled(a);
    }
    if (RATIO.equals(a)) {
      return scaled(b);
    }
    return chained(a, b).or(() -> chained(b, a));
  }

  /** Returns n/d × d = n, or n/d × d/e = n/e. */
  private static Optional<UnitOfMeasure> chained(UnitOfMeasure a, UnitOfMeasure b) {
    return a.denominator()
        .filter(d -> cancels(d, b.numerator()))
        .flatMap(d -> b.denominator().isEmpty()
            ? Optional.of(a.numerator())
            : simpleQuotient(a.numerator(), b.denominator().get()));
  }

  /**
   * Returns a divided by b: EUR ÷ ratio = EUR, EUR ÷ EUR = ratio, EUR ÷ share = EUR/share, EUR ÷
   * EUR/share = share, EUR/day ÷ item/day = EUR/item, EUR/day ÷ EUR/item = item/day.
   */
  static Optional<UnitOfMeasure> quotient(UnitOfMeasure a, UnitOfMeasure b) {
    if (RATIO.equals(b)) {
      return scaled(a);
    }
    if (cancels(a, b)) {
      return Optional.of(RATIO);
    }
    if (isSimple(b)) {
      return per(a, b);
    }
    if (isSimple(a)) {
      return cancels(a, b.numerator()) ? b.denominator() : Optional.empty();
    }
    UnitOfMeasure overA = a.denominator().orElseThrow();
    UnitOfMeasure overB = b.denominator().orElseThrow();
    if (cancels(overA, overB)) {
      return simpleQuotient(a.numerator(), b.numerator());
    }
    return cancels(a.numerator(), b.numerator()) ? per(overB, overA) : Optional.empty();
  }

  private static Optional<UnitOfMeasure> simpleQuotient(UnitOfMeasure a, UnitOfMeasure b) {
    return cancels(a, b) ? Optional.of(RATIO) : per(a, b);
  }

  private static Optional<UnitOfMeasure> scaled(UnitOfMeasure unit) {
    return RANK.equals(unit) ? Optional.empty() : Optional.of(unit);
  }

  /** Two unsaid currencies may differ, and places in an order have no quotient. */
  private static boolean cancels(UnitOfMeasure a, UnitOfMeasure b) {
    return a.equals(b) && isAdditive(a);
  }

  /** Whether amounts of the unit may be added. */
  static boolean isAdditive(UnitOfMeasure unit) {
    return !RANK.equals(unit) && !unit.hasUnsaidCurrency();
  }

  private static boolean isSimple(UnitOfMeasure unit) {
    return unit.denominator().isEmpty();
  }
}
