package io.github.crossborder.quantity;

import io.github.crossborder.Assumptions;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** What a quantity is if assumptions hold: {@link Quantity#assuming}. */
final class AssumedQuantity {
  private AssumedQuantity() {}

  static Quantity of(Quantity said, Assumptions assumptions) {
    boolean isOpen = said.qualifier() == Qualifier.PLAIN && said.decimals().isEmpty();
    if (isOpen && assumptions.plainNumbersExact()) {
      return Quantity.exactly(said.number(), said.unit());
    }
    return said.qualifier() == Qualifier.ABOUT && said.number().signum() != 0
        ? assumptions
            .aboutTolerancePercent()
            .flatMap(part -> within(said, part))
            .orElse(said)
        : said;
  }

  private static Optional<Quantity> within(Quantity said, BigDecimal percent) {
    BigDecimal number = said.number();
    BigDecimal off = number.abs().multiply(percent).movePointLeft(2);
    if (off.signum() == 0) {
      return Optional.of(Quantity.exactly(number, said.unit()));
    }
    BigDecimal lower = NumberCaps.rounded(number.subtract(off), RoundingMode.FLOOR);
    BigDecimal upper = NumberCaps.rounded(number.add(off), RoundingMode.CEILING);
    return NumberCaps.isSayable(lower) && NumberCaps.isSayable(upper)
        ? Optional.of(Quantity.between(lower, upper, said.unit()))
        : Optional.empty();
  }
}
