package io.github.crossborder.analysis.figures;

import io.github.crossborder.quantity.Bounds;
import io.github.crossborder.quantity.Qualifier;
import io.github.crossborder.quantity.Quantity;
import io.github.crossborder.quantity.UnitOfMeasure;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Quantities, and the values that the words of each allow: what bounds must hold, tried out. */
final class Possible {
  private static final BigDecimal LITTLE = new BigDecimal("0.001");
  private static final BigDecimal MUCH = new BigDecimal("12345");

  private Possible() {}

  /** Small numbers, zero and below among them, said in every way that has bounds. */
  static Arbitrary<Quantity> quantities(UnitOfMeasure unit, int least, int most) {
    Arbitrary<BigDecimal> number = Arbitraries.bigDecimals()
        .between(BigDecimal.valueOf(least), BigDecimal.valueOf(most))
        .ofScale(1)
        .edgeCases(edges -> edges.add(BigDecimal.ZERO));
    Arbitrary<Quantity> one = Combinators.combine(
            Arbitraries.of(
                Qualifier.EXACT,
                Qualifier.OVER,
                Qualifier.UNDER,
                Qualifier.AT_LEAST,
                Qualifier.AT_MOST),
            number)
        .as((qualifier, amount) -> Quantity.of(qualifier, amount, unit));
    Arbitrary<BigDecimal> width = Arbitraries.integers().between(1, 9).map(BigDecimal::valueOf);
    return Arbitraries.oneOf(one, between(unit, number, width), band(unit, number, width));
  }

  private static Arbitrary<Quantity> band(
      UnitOfMeasure unit, Arbitrary<BigDecimal> from, Arbitrary<BigDecimal> width) {
    return Combinators.combine(
            from,
            width,
            Arbitraries.of(Qualifier.OVER, Qualifier.AT_LEAST),
            Arbitraries.of(Qualifier.UNDER, Qualifier.AT_MOST))
        .as((lower, more, above, below) -> Quantity.between(
            Quantity.of(above, lower, unit), Quantity.of(below, lower.add(more), unit)));
  }

  /** Whole numbers of things, of which some bounds reach below zero. */
  static Arbitrary<Quantity> counts() {
    return quantities(UnitOfMeasure.ITEM, 0, 50)
        .filter(count -> count.bounds().upper().filter(end -> end.signum() <= 0).isEmpty())
        .filter(count ->
            count.qualifier() != Qualifier.EXACT || count.amount().orElseThrow().scale() <= 0)
        .filter(count -> count.upperQualifier().isEmpty() || isWide(count));
  }

  private static boolean isWide(Quantity band) {
    BigDecimal from = band.amount().orElseThrow();
    return band.upper().orElseThrow().subtract(from).compareTo(BigDecimal.ONE) > 0;
  }

  static Arbitrary<Quantity> between(
      UnitOfMeasure unit, Arbitrary<BigDecimal> from, Arbitrary<BigDecimal> width) {
    return Combinators.combine(from, width)
        .as((lower, more) ->
            Quantity.between(lower.toPlainString(), lower.add(more).toPlainString(), unit));
  }

  /** Values that the quantity allows: its ends or what is next to them, the middle, far out. */
  static List<BigDecimal> values(Quantity quantity) {
    Bounds bounds = quantity.bounds();
    BigDecimal any = bounds.lower().or(bounds::upper).orElseThrow();
    BigDecimal to = bounds.upper().orElse(any);
    return Stream.of(
            any,
            to,
            any.add(to).divide(BigDecimal.valueOf(2)),
            any.add(LITTLE),
            to.subtract(LITTLE),
            any.add(MUCH),
            to.subtract(MUCH),
            BigDecimal.ZERO)
        .filter(bounds::contains)
        .toList();
  }

  /** Whether bounds hold a fraction, without dividing. */
  static boolean holds(Bounds bounds, BigDecimal numerator, BigDecimal denominator) {
    BigDecimal top = denominator.signum() < 0 ? numerator.negate() : numerator;
    BigDecimal bottom = denominator.abs();
    int from = bounds.lower().map(end -> end.multiply(bottom).compareTo(top)).orElse(-1);
    int to = bounds.upper().map(end -> top.compareTo(end.multiply(bottom))).orElse(-1);
    return (from < 0 || (from == 0 && bounds.isLowerClosed()))
        && (to < 0 || (to == 0 && bounds.isUpperClosed()));
  }

  /** Whether an end is the fraction to 30 digits. */
  static boolean isNear(BigDecimal end, BigDecimal numerator, BigDecimal denominator) {
    BigDecimal off = end.multiply(denominator).subtract(numerator).abs();
    BigDecimal scale = numerator.abs().add(denominator.abs());
    return off.compareTo(scale.movePointLeft(28)) <= 0;
  }
}
