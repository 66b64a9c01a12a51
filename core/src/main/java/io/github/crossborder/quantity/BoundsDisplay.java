package io.github.crossborder.quantity;

import io.github.crossborder.InvalidValueException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/** Says bounds as a source would, such as "under USD 2727.3 billion", never narrower. */
final class BoundsDisplay {
  private static final int DIGITS = 5;
  private static final List<String> WORDS = List.of(" million", " billion", " trillion");
  private static final int MILLION = 6;
  private static final int LARGEST = 15;

  private BoundsDisplay() {}

  static String of(Bounds bounds) {
    if (bounds.isNone()) {
      return "no sure bounds";
    }
    try {
      return large(bounds)
          .or(() -> quantity(bounds).map(Quantity::display))
          .orElseGet(bounds::toString);
    } catch (InvalidValueException beyondWhatIsPrinted) {
      return bounds.toString();
    }
  }

  /** Large money in the same word at both ends: "between EUR 6.9896 billion and 7.005 billion". */
  private static Optional<String> large(Bounds bounds) {
    boolean isSaid = bounds.unit().currency().isPresent() && !bounds.unit().hasUnsaidCurrency();
    boolean money = isSaid && !bounds.isExact();
    if (!money || bounds.lower().isEmpty() || bounds.upper().isEmpty()) {
      return Optional.empty();
    }
    BigDecimal from = rounded(bounds.lower(), RoundingMode.FLOOR).orElseThrow();
    BigDecimal to = rounded(bounds.upper(), RoundingMode.CEILING).orElseThrow();
    BigDecimal lesser = from.abs().min(to.abs());
    int power = power(power(lesser) < MILLION ? from.abs().max(to.abs()) : lesser);
    return power < MILLION || power >= LARGEST
        ? Optional.empty()
        : Optional.of("between " + bounds.unit() + " " + in(power, from) + " and " + in(power, to));
  }

  private static int power(BigDecimal number) {
    return number.precision() - number.scale() - 1;
  }

  private static String in(int power, BigDecimal number) {
    BigDecimal moved = number.movePointLeft(power / 3 * 3);
    return moved.signum() == 0
        ? "0"
        : moved.stripTrailingZeros().toPlainString() + WORDS.get(power / 3 - 2);
  }

  private static Optional<Quantity> quantity(Bounds bounds) {
    if (bounds.isExact()) {
      return bounds.lower().map(only -> Quantity.of(Qualifier.EXACT, only, bounds.unit()));
    }
    Optional<BigDecimal> from = rounded(bounds.lower(), RoundingMode.FLOOR);
    Optional<BigDecimal> to = rounded(bounds.upper(), RoundingMode.CEILING);
    if (from.isPresent() && to.isPresent()) {
      return Optional.of(Quantity.of(Qualifier.BETWEEN, from, to, Optional.empty(), bounds.unit()));
    }
    Qualifier above =
        isHeld(bounds.isLowerClosed(), from, bounds.lower()) ? Qualifier.AT_LEAST : Qualifier.OVER;
    Qualifier below =
        isHeld(bounds.isUpperClosed(), to, bounds.upper()) ? Qualifier.AT_MOST : Qualifier.UNDER;
    return from.map(number -> Quantity.of(above, number, bounds.unit()))
        .or(() -> to.map(number -> Quantity.of(below, number, bounds.unit())));
  }

  /** Whether the number shown is one of the values: not where it was moved outward. */
  private static boolean isHeld(
      boolean closed, Optional<BigDecimal> shown, Optional<BigDecimal> end) {
    return closed
        && shown.isPresent()
        && end.filter(number -> number.compareTo(shown.get()) == 0).isPresent();
  }

  private static Optional<BigDecimal> rounded(Optional<BigDecimal> end, RoundingMode outward) {
    return end.map(number -> number.round(new MathContext(DIGITS, outward)));
  }
}
