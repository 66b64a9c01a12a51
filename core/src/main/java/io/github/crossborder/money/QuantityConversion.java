package io.github.crossborder.money;

import io.github.crossborder.InvalidValueException;
import io.github.crossborder.ProblemCode;
import io.github.crossborder.quantity.Bounds;
import io.github.crossborder.quantity.Qualifier;
import io.github.crossborder.quantity.Quantity;
import io.github.crossborder.quantity.UnitOfMeasure;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.joda.money.CurrencyUnit;

/**
 * Says a quantity of money in another currency: no more precisely than the original, and so that
 * its sure bounds hold all that those of the original allow.
 */
record QuantityConversion(Quantity converted, Rounding rounding) {
  private static final int LEAST_DIGITS = 2;
  /** No quantity is printed more finely. */
  private static final int MOST_DECIMALS = 30;

  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final MathContext ONE_DIGIT = new MathContext(1, RoundingMode.DOWN);

  static QuantityConversion of(Quantity told, CurrencyUnit to, ExchangeRate rate) {
    Quantity original = told.inFullCurrency();
    UnitOfMeasure unit = unit(original, to);
    Factor factor = rate.factor(currency(original), to);
    Step step = new Step(original, unit, factor);
    return switch (original.qualifier()) {
      case EXACT -> step.exact(to);
      case PLAIN ->
        original.decimals().isPresent()
            ? step.printed()
            : step.rounded(RoundingMode.HALF_EVEN, Rounding.HALF_EVEN);
      case ABOUT -> step.rounded(RoundingMode.HALF_EVEN, Rounding.HALF_EVEN);
      case UNDER, AT_MOST -> step.rounded(RoundingMode.CEILING, Rounding.OUTWARD);
      case OVER, AT_LEAST ->
        original.upper().isPresent()
            ? step.range()
            : step.rounded(RoundingMode.FLOOR, Rounding.OUTWARD);
      case ALMOST -> step.rounded(RoundingMode.UP, Rounding.OUTWARD); // a loss: further below zero
      case BETWEEN -> step.range();
      case FEW -> throw notMoney(original);
    };
  }

  /** Returns bounds in another currency. */
  static Bounds bounds(Bounds original, CurrencyUnit to, ExchangeRate rate) {
    UnitOfMeasure from = original.unit();
    Factor factor = rate.factor(from.numerator().currency().orElseThrow(), to);
    Bounds scaled = original
        .times(Bounds.exactly(factor.numerator(), UnitOfMeasure.RATIO))
        .dividedBy(Bounds.exactly(factor.denominator(), UnitOfMeasure.RATIO));
    return inUnit(scaled, unit(from, to));
  }

  private static Bounds inUnit(Bounds bounds, UnitOfMeasure unit) {
    Bounds low = bounds
        .lower()
        .map(end -> bounds.isLowerClosed() ? Bounds.atLeast(end, unit) : Bounds.above(end, unit))
        .orElse(Bounds.none(unit));
    Bounds high = bounds
        .upper()
        .map(end -> bounds.isUpperClosed() ? Bounds.atMost(end, unit) : Bounds.below(end, unit))
        .orElse(Bounds.none(unit));
    return low.intersection(high).orElseThrow();
  }

  private static CurrencyUnit currency(Quantity original) {
    return original
        .unit()
        .numerator()
        .currency()
        .filter(currency -> !original.unit().numerator().hasUnsaidCurrency())
        .orElseThrow(() -> notMoney(original));
  }

  private static UnitOfMeasure unit(Quantity original, CurrencyUnit to) {
    currency(original);
    return unit(original.unit(), to);
  }

  private static UnitOfMeasure unit(UnitOfMeasure from, CurrencyUnit to) {
    UnitOfMeasure money = UnitOfMeasure.of(to);
    return from.denominator().map(money::per).orElse(money);
  }

  private static RuntimeException notMoney(Quantity original) {
    return new InvalidValueException(
        ProblemCode.NO_AMOUNT_OF_MONEY,
        "'" + original
            + "' is no amount of a currency that is told; convert amounts such as 'EXACT 5 EUR'");
  }

  /** One quantity on its way into another currency. */
  private record Step(Quantity original, UnitOfMeasure unit, Factor factor) {

    private BigDecimal amount() {
      return original.amount().orElseThrow();
    }

    QuantityConversion exact(CurrencyUnit to) {
      int decimals = Math.max(to.getDecimalPlaces(), 0);
      BigDecimal nearest = factor.times(amount(), decimals, RoundingMode.HALF_EVEN);
      if (factor.isExactly(nearest, amount())) {
        return new QuantityConversion(Quantity.of(Qualifier.EXACT, nearest, unit), Rounding.NONE);
      }
      return new QuantityConversion(Quantity.plain(nearest, decimals, unit), Rounding.HALF_EVEN);
    }

    /** Prints to the finest digit at which a reader allows for all that is possible. */
    QuantityConversion printed() {
      BigDecimal lastDigit = BigDecimal.ONE.movePointLeft(original.decimals().orElseThrow());
      BigDecimal width = factor.numerator().multiply(lastDigit);
      int finest = -magnitude(width.divide(factor.denominator(), ONE_DIGIT));
      int decimals = Math.min(finest, MOST_DECIMALS);
      BigDecimal converted = factor.times(amount(), decimals, RoundingMode.HALF_EVEN);
      while (!holdsAll(converted, decimals, width)) {
        decimals--;
        converted = factor.times(amount(), decimals, RoundingMode.HALF_EVEN);
      }
      int digits = magnitude(converted) + decimals + 1;
      return digits >= LEAST_DIGITS || amount().signum() == 0
          ? new QuantityConversion(Quantity.plain(converted, decimals, unit), Rounding.HALF_EVEN)
          : around(lastDigit.multiply(HALF));
    }

    /** Whether half a unit of the last digit has room for the error and half the width. */
    private boolean holdsAll(BigDecimal converted, int decimals, BigDecimal width) {
      BigDecimal unit = factor.denominator().movePointLeft(decimals);
      BigDecimal error = factor.error(converted, amount()).abs();
      return error.add(error).add(width).compareTo(unit) <= 0;
    }

    QuantityConversion rounded(RoundingMode mode, Rounding rounding) {
      BigDecimal rounded = mode == RoundingMode.HALF_EVEN
          ? factor.times(amount(), digits(amount(), mode))
          : outward(amount(), digits(amount(), mode));
      boolean isExact = factor.isExactly(rounded, amount());
      return new QuantityConversion(
          Quantity.of(original.qualifier(), rounded, unit), isExact ? Rounding.NONE : rounding);
    }

    /** Ends that are not held stay so: what is rounded outward only ever gains values. */
    QuantityConversion range() {
      BigDecimal upper = original.upper().orElseThrow();
      BigDecimal from = outward(amount(), digits(amount(), RoundingMode.FLOOR));
      BigDecimal until = outward(upper, digits(upper, RoundingMode.CEILING));
      boolean isExact = factor.isExactly(from, amount()) && factor.isExactly(until, upper);
      return new QuantityConversion(
          Quantity.of(
              original.qualifier(),
              from,
              original.upperQualifier().orElse(null),
              until,
              null,
              unit),
          isExact ? Rounding.NONE : Rounding.OUTWARD);
    }

    private QuantityConversion around(BigDecimal half) {
      BigDecimal lower = amount().subtract(half);
      BigDecimal upper = amount().add(half);
      return new QuantityConversion(
          Quantity.between(
              outward(lower, digits(amount(), RoundingMode.FLOOR)),
              outward(upper, digits(amount(), RoundingMode.CEILING)),
              unit),
          Rounding.OUTWARD);
    }

    /** Rounds to some digits, or to the last decimal that a quantity can have. */
    private BigDecimal outward(BigDecimal number, MathContext digits) {
      BigDecimal rounded = factor.times(number, digits);
      return rounded.scale() > MOST_DECIMALS
          ? rounded.setScale(MOST_DECIMALS, digits.getRoundingMode())
          : rounded;
    }
  }

  /** As many digits as the source printed, but for zeros at the end; at least two. */
  private static MathContext digits(BigDecimal printed, RoundingMode mode) {
    int digits = printed.stripTrailingZeros().precision();
    return new MathContext(Math.max(digits, LEAST_DIGITS), mode);
  }

  /** The power of ten of the first digit, such as 6 for 7760000; -1 for 0.11. */
  private static int magnitude(BigDecimal number) {
    return number.precision() - number.scale() - 1;
  }
}
