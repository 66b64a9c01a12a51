package io.github.crossborder.quantity;

import io.github.crossborder.InvalidValueException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;

/** Says bounds as a source would, such as "under USD 2727.3 billion", never narrower. */
final class BoundsDisplay {
  private static final int DIGITS = 5;
  private static final int THOUSAND = 3;
  private static final int MILLION = 6;
  private static final int TRILLION = 12;

  /** Up to 9999 of a word are read with ease, such as "2727.3 billion". */
  private static final int MOST_SHIFT = 3;

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

  /**
   * Large money with a word at both ends, since a bare number before one is read as scaled too: one
   * word for both where both are readable in it, as in "between EUR 6.9896 billion and 7.005
   * billion", else each its own, as in "between EUR 60 million and 28 trillion".
   */
  private static Optional<String> large(Bounds bounds) {
    boolean isSaid = bounds.unit().currency().isPresent() && !bounds.unit().hasUnsaidCurrency();
    boolean money = isSaid && !bounds.isExact();
    if (!money || bounds.lower().isEmpty() || bounds.upper().isEmpty()) {
      return Optional.empty();
    }
    BigDecimal from = rounded(bounds.lower(), RoundingMode.FLOOR).orElseThrow();
    BigDecimal to = rounded(bounds.upper(), RoundingMode.CEILING).orElseThrow();
    BigDecimal greater = from.abs().max(to.abs());
    BigDecimal lesser =
        from.signum() == 0 || to.signum() == 0 ? greater : from.abs().min(to.abs());
    int word = word(greater);
    int lesserWord = word(lesser);
    if (word < MILLION || word > TRILLION) {
      return Optional.empty();
    }
    if (lesserWord >= MILLION && power(greater) - lesserWord <= MOST_SHIFT) {
      word = lesserWord;
    } else if (power(lesser) < word - 1) {
      return lesserWord < THOUSAND
          ? Optional.empty()
          : Optional.of(between(bounds, in(word(from), from), in(word(to), to)));
    }
    return Optional.of(between(bounds, in(word, from), in(word, to)));
  }

  private static String between(Bounds bounds, String from, String to) {
    String first = bounds.unit() + " " + from + " and ";
    return hasOpenEnd(bounds)
        ? PhraseDisplay.word(above(bounds)) + first + PhraseDisplay.word(below(bounds)) + to
        : "between " + first + to;
  }

  /** Whether a number that is shown is none of the values; one moved outward is close to them. */
  private static boolean hasOpenEnd(Bounds bounds) {
    return (!bounds.isLowerClosed() && isShown(bounds.lower(), RoundingMode.FLOOR))
        || (!bounds.isUpperClosed() && isShown(bounds.upper(), RoundingMode.CEILING));
  }

  private static int power(BigDecimal number) {
    return number.precision() - number.scale() - 1;
  }

  /** The power of the greatest scale word that a number reaches, or of one beyond them. */
  private static int word(BigDecimal number) {
    return Math.floorDiv(power(number), 3) * 3;
  }

  private static String in(int word, BigDecimal number) {
    BigDecimal moved = number.movePointLeft(word);
    return moved.signum() == 0
        ? "0"
        : moved.stripTrailingZeros().toPlainString() + " " + PrintedNumber.WORDS.get(word);
  }

  private static Optional<Quantity> quantity(Bounds bounds) {
    if (bounds.isExact()) {
      return bounds.lower().map(only -> Quantity.of(Qualifier.EXACT, only, bounds.unit()));
    }
    Optional<BigDecimal> from = rounded(bounds.lower(), RoundingMode.FLOOR);
    Optional<BigDecimal> to = rounded(bounds.upper(), RoundingMode.CEILING);
    if (from.isPresent() && to.isPresent() && !hasOpenEnd(bounds)) {
      return Optional.of(Quantity.between(from.get(), to.get(), bounds.unit()));
    }
    Optional<Quantity> lower =
        from.map(number -> Quantity.of(above(bounds), number, bounds.unit()));
    Optional<Quantity> upper = to.map(number -> Quantity.of(below(bounds), number, bounds.unit()));
    return lower.isPresent() && upper.isPresent()
        ? Optional.of(Quantity.between(lower.get(), upper.get()))
        : lower.or(() -> upper);
  }

  /** The number shown is one of the values only where it is held and was not moved outward. */
  private static Qualifier above(Bounds bounds) {
    return bounds.isLowerClosed() && isShown(bounds.lower(), RoundingMode.FLOOR)
        ? Qualifier.AT_LEAST
        : Qualifier.OVER;
  }

  private static Qualifier below(Bounds bounds) {
    return bounds.isUpperClosed() && isShown(bounds.upper(), RoundingMode.CEILING)
        ? Qualifier.AT_MOST
        : Qualifier.UNDER;
  }

  private static boolean isShown(Optional<BigDecimal> end, RoundingMode outward) {
    return end.filter(number -> rounded(end, outward).orElseThrow().compareTo(number) == 0)
        .isPresent();
  }

  private static Optional<BigDecimal> rounded(Optional<BigDecimal> end, RoundingMode outward) {
    return end.map(number -> number.round(new MathContext(DIGITS, outward)));
  }
}
