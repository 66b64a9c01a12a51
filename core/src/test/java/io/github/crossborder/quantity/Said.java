package io.github.crossborder.quantity;

import io.github.crossborder.Assumptions;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** What sources might say: generators of numbers, units, quantities and bounds for the laws. */
final class Said {
  static final UnitOfMeasure EUR = UnitOfMeasure.of("EUR");
  static final UnitOfMeasure RATIO = UnitOfMeasure.RATIO;

  private Said() {}

  /** Small, round, fractional, zero and extreme numbers. */
  static Arbitrary<BigDecimal> numbers() {
    return Arbitraries.oneOf(
            Arbitraries.integers().between(-2, 2).map(BigDecimal::valueOf),
            Arbitraries.integers().between(-12, 12).map(BigDecimal::valueOf),
            scaled(Arbitraries.longs().between(-9999, 9999), -12, 6),
            scaled(Arbitraries.longs(), -11, 11),
            Arbitraries.of(
                    "0",
                    "1",
                    "-1",
                    "1E+30",
                    "-1E+30",
                    "1E-30",
                    "-1E-30",
                    "9999999999999999999999999999999.999",
                    "0.999999999999999999999999999999")
                .map(BigDecimal::new))
        .withoutEdgeCases();
  }

  private static Arbitrary<BigDecimal> scaled(Arbitrary<Long> digits, int least, int most) {
    return Combinators.combine(digits, Arbitraries.integers().between(least, most))
        .as((unscaled, scale) ->
            new BigDecimal(BigInteger.valueOf(unscaled), scale).stripTrailingZeros());
  }

  /** Units of every shape. */
  static Arbitrary<UnitOfMeasure> units() {
    return Arbitraries.of(
            "EUR",
            "CNY",
            "XXX",
            "BGN",
            "percent",
            "percentage-point",
            "ratio",
            "item",
            "m2",
            "day",
            "week",
            "month",
            "year",
            "person",
            "rank",
            "share",
            "EUR/share",
            "ft2",
            "GBP-hundredth",
            "GBP-hundredth/share",
            "item/day",
            "XXX/item",
            "percent/year",
            "item/XXX",
            "share/EUR",
            "day/m2",
            "EUR/m2",
            "percentage-point/year")
        .map(UnitOfMeasure::of);
  }

  static Arbitrary<Quantity> quantities(UnitOfMeasure unit) {
    return Arbitraries.of(Qualifier.values())
        .flatMap(qualifier -> quantities(qualifier, unit))
        .withoutEdgeCases();
  }

  private static Arbitrary<Quantity> quantities(Qualifier qualifier, UnitOfMeasure unit) {
    return switch (qualifier) {
      case FEW -> Arbitraries.just(Quantity.few(unit));
      case BETWEEN ->
        Combinators.combine(numbers(), numbers())
            .filter((lower, upper) -> lower.compareTo(upper) != 0)
            .as((a, b) ->
                Quantity.between(a.min(b).toPlainString(), a.max(b).toPlainString(), unit));
      case PLAIN ->
        Combinators.combine(numbers(), Arbitraries.integers().between(-1, 4))
            .as((number, more) -> plain(number, more, unit));
      case OVER, AT_LEAST ->
        Arbitraries.oneOf(
            numbers().map(number -> Quantity.of(qualifier, number, unit)), ranges(qualifier, unit));
      default -> numbers().map(number -> Quantity.of(qualifier, number, unit));
    };
  }

  private static Arbitrary<Quantity> ranges(Qualifier lower, UnitOfMeasure unit) {
    return Combinators.combine(
            numbers(), numbers(), Arbitraries.of(Qualifier.UNDER, Qualifier.AT_MOST))
        .filter((a, b, upper) -> a.compareTo(b) != 0)
        .as((a, b, upper) -> Quantity.between(
            Quantity.of(lower, a.min(b), unit), Quantity.of(upper, a.max(b), unit)));
  }

  /** Of unstated precision for -1, else printed to the last digit of the number and more zeros. */
  private static Quantity plain(BigDecimal number, int more, UnitOfMeasure unit) {
    int decimals =
        Math.min(30, (number.signum() == 0 ? -4 : number.stripTrailingZeros().scale()) + more);
    return more < 0
        ? Quantity.plain(number.toPlainString(), unit)
        : Quantity.plain(number.toPlainString(), decimals, unit);
  }

  /** Bounds with ends of every kind. */
  static Arbitrary<Bounds> bounds(UnitOfMeasure unit) {
    Arbitrary<Bounds> ends = Combinators.combine(
            numbers(), Arbitraries.integers().between(0, 4))
        .as((number, kind) -> switch (kind) {
          case 0 -> Bounds.above(number, unit);
          case 1 -> Bounds.atLeast(number, unit);
          case 2 -> Bounds.below(number, unit);
          case 3 -> Bounds.atMost(number, unit);
          default -> Bounds.exactly(number, unit);
        });
    Arbitrary<Boolean> closed = Arbitraries.of(true, false);
    Arbitrary<Bounds> narrow = Combinators.combine(numbers(), numbers(), closed, closed)
        .as((a, b, isLowerClosed, isUpperClosed) -> {
          BigDecimal lower = a.min(b);
          BigDecimal upper = a.max(b);
          Bounds from = isLowerClosed ? Bounds.atLeast(lower, unit) : Bounds.above(lower, unit);
          Bounds to = isUpperClosed ? Bounds.atMost(upper, unit) : Bounds.below(upper, unit);
          return from.intersection(to).orElseGet(() -> Bounds.exactly(upper, unit));
        });
    return Arbitraries.oneOf(ends, narrow, narrow, quantities(unit).map(Quantity::bounds))
        .withoutEdgeCases();
  }

  static Arbitrary<Assumptions> assumptions() {
    return Combinators.combine(Arbitraries.of(true, false), Arbitraries.of("0", "5", "12.5", "250"))
        .as((exact, tolerance) -> Assumptions.builder()
            .plainNumbersExact(exact)
            .aboutTolerancePercent(new BigDecimal(tolerance))
            .build());
  }

  /**
   * Returns a value that the words allow, told from the words and not from the bounds: often at the
   * edge, close to it, at zero or far away.
   */
  static BigDecimal allowed(Quantity said, Random random) {
    BigDecimal amount = said.amount().orElse(BigDecimal.ZERO);
    if (said.upper().isPresent()) {
      return amongTwo(said, amount, said.upper().get(), random);
    }
    return switch (said.qualifier()) {
      case EXACT -> amount;
      case PLAIN ->
        said.decimals().isPresent()
            ? amount.add(part(random, true)
                .multiply(BigDecimal.ONE.scaleByPowerOfTen(-said.decimals().get()))
                .divide(BigDecimal.valueOf(2)))
            : anything(random);
      case ABOUT, FEW -> anything(random);
      case ALMOST ->
        switch (amount.signum()) {
          case 1 -> amount.subtract(positive(amount, random));
          case -1 -> amount.add(positive(amount, random));
          default -> anything(random);
        };
      case UNDER -> amount.subtract(positive(amount, random));
      case OVER -> amount.add(positive(amount, random));
      case AT_LEAST -> random.nextInt(4) == 0 ? amount : amount.add(positive(amount, random));
      case AT_MOST -> random.nextInt(4) == 0 ? amount : amount.subtract(positive(amount, random));
      case BETWEEN -> throw new IllegalArgumentException("no upper amount: " + said);
    };
  }

  /** A value between two ends, or an end itself where its word holds it. */
  private static BigDecimal amongTwo(
      Quantity said, BigDecimal lower, BigDecimal upper, Random random) {
    BigDecimal inside = lower.add(part(random, false).multiply(upper.subtract(lower)));
    if (lower.signum() < 0 && upper.signum() > 0 && random.nextInt(4) == 0) {
      return BigDecimal.ZERO;
    }
    boolean isLeftOut = (said.qualifier() == Qualifier.OVER && inside.compareTo(lower) == 0)
        || (said.upperQualifier().equals(Optional.of(Qualifier.UNDER))
            && inside.compareTo(upper) == 0);
    return isLeftOut ? lower.add(upper).divide(BigDecimal.valueOf(2)) : inside;
  }

  private static BigDecimal part(Random random, boolean eitherWay) {
    String[] parts = {"0", "1", "0.5", "0.999999999999999999999", "0.3"};
    BigDecimal part = new BigDecimal(parts[random.nextInt(parts.length)]);
    return eitherWay && random.nextBoolean() ? part.negate() : part;
  }

  private static BigDecimal positive(BigDecimal amount, Random random) {
    List<BigDecimal> steps = List.of(
        new BigDecimal("1E-45"), new BigDecimal("0.37"), BigDecimal.ONE, new BigDecimal("1E+33"));
    int at = random.nextInt(steps.size() + 2);
    if (at < steps.size() || amount.signum() == 0) {
      return steps.get(at % steps.size());
    }
    return at == steps.size() ? amount.abs() : amount.abs().multiply(BigDecimal.TEN);
  }

  static BigDecimal anything(Random random) {
    BigDecimal[] some = {
      BigDecimal.ZERO,
      BigDecimal.ONE,
      new BigDecimal("-1E-45"),
      new BigDecimal("1E+40"),
      new BigDecimal("-7.3"),
      BigDecimal.valueOf(random.nextLong(), 9)
    };
    return some[random.nextInt(some.length)];
  }
}
