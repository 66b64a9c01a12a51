package io.github.crossborder.quantity;

import java.math.BigDecimal;
import java.util.Optional;

/** What is sure of a quantity: the table of {@link Qualifier}. */
final class SureBounds {
  private static final BigDecimal FIVE = BigDecimal.valueOf(5);

  private SureBounds() {}

  static Bounds of(Quantity quantity) {
    UnitOfMeasure unit = quantity.unit();
    return switch (quantity.qualifier()) {
      case EXACT -> Bounds.of(quantity.number(), unit);
      case PLAIN -> ofPlain(quantity);
      case ALMOST -> ofAlmost(quantity.number(), unit);
      case UNDER -> Bounds.below(quantity.number(), unit);
      case OVER, AT_LEAST -> from(quantity);
      case AT_MOST -> Bounds.atMost(quantity.number(), unit);
      case BETWEEN -> Bounds.between(quantity.number(), quantity.upper().orElseThrow(), unit);
      case ABOUT, FEW -> Bounds.none(unit);
    };
  }

  /** From a lower end, up to the upper one if there is one. */
  private static Bounds from(Quantity quantity) {
    boolean isHeld = quantity.upperQualifier().equals(Optional.of(Qualifier.AT_MOST));
    return Bounds.of(
        End.at(quantity.number(), quantity.qualifier() == Qualifier.AT_LEAST),
        quantity.upper().map(upper -> End.at(upper, isHeld)).orElseGet(() -> End.infinite(1)),
        quantity.unit());
  }

  private static Bounds ofPlain(Quantity quantity) {
    if (quantity.decimals().isEmpty()) {
      return Bounds.none(quantity.unit());
    }
    BigDecimal half = FIVE.scaleByPowerOfTen(-quantity.decimals().get() - 1);
    BigDecimal amount = quantity.number();
    return Bounds.between(amount.subtract(half), amount.add(half), quantity.unit());
  }

  private static Bounds ofAlmost(BigDecimal amount, UnitOfMeasure unit) {
    return switch (amount.signum()) {
      case 1 -> Bounds.below(amount, unit);
      case -1 -> Bounds.above(amount, unit);
      default -> Bounds.none(unit);
    };
  }
}
