package io.github.crossborder.quantity;

import io.github.crossborder.Assumptions;
import java.math.BigDecimal;

/** What is sure of a quantity: the table of {@link Qualifier}. */
final class SureBounds {
  private static final BigDecimal FIVE = BigDecimal.valueOf(5);

  private SureBounds() {}

  static Bounds of(Quantity quantity, Assumptions assumptions) {
    UnitOfMeasure unit = quantity.unit();
    return switch (quantity.qualifier()) {
      case EXACT -> Bounds.of(quantity.number(), unit);
      case PLAIN -> ofPlain(quantity, assumptions);
      case ABOUT -> ofAbout(quantity.number(), unit, assumptions);
      case ALMOST -> ofAlmost(quantity.number(), unit);
      case UNDER -> Bounds.below(quantity.number(), unit);
      case OVER -> Bounds.above(quantity.number(), unit);
      case AT_LEAST -> Bounds.atLeast(quantity.number(), unit);
      case AT_MOST -> Bounds.atMost(quantity.number(), unit);
      case BETWEEN -> Bounds.between(quantity.number(), quantity.upper().orElseThrow(), unit);
      case FEW -> Bounds.none(unit);
    };
  }

  private static Bounds ofPlain(Quantity quantity, Assumptions assumptions) {
    BigDecimal amount = quantity.number();
    if (quantity.decimals().isPresent()) {
      BigDecimal half = FIVE.scaleByPowerOfTen(-quantity.decimals().get() - 1);
      return Bounds.between(amount.subtract(half), amount.add(half), quantity.unit());
    }
    return assumptions.plainNumbersExact()
        ? Bounds.of(amount, quantity.unit())
        : Bounds.none(quantity.unit());
  }

  private static Bounds ofAbout(BigDecimal amount, UnitOfMeasure unit, Assumptions assumptions) {
    if (assumptions.aboutTolerancePercent().isEmpty() || amount.signum() == 0) {
      return Bounds.none(unit);
    }
    BigDecimal percent = assumptions.aboutTolerancePercent().get();
    BigDecimal off = amount.abs().multiply(percent).movePointLeft(2);
    return Bounds.between(amount.subtract(off), amount.add(off), unit);
  }

  private static Bounds ofAlmost(BigDecimal amount, UnitOfMeasure unit) {
    return switch (amount.signum()) {
      case 1 -> Bounds.below(amount, unit);
      case -1 -> Bounds.above(amount, unit);
      default -> Bounds.none(unit);
    };
  }
}
