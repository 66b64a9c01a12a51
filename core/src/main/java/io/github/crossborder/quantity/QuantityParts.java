package io.github.crossborder.quantity;

import io.github.crossborder.InvalidValueException;
import io.github.crossborder.Problem;
import io.github.crossborder.ProblemCode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The parts of a quantity, held against the rules of its qualifier. */
record QuantityParts(
    @Nullable BigDecimal amount,
    @Nullable Qualifier upperQualifier,
    @Nullable BigDecimal upper,
    @Nullable Integer decimals) {

  /** Returns the parts of {@code BETWEEN} that two texts tell, or throws with what is wrong. */
  static QuantityParts between(String lower, String upper) {
    Objects.requireNonNull(lower, "lower");
    Objects.requireNonNull(upper, "upper");
    List<Problem> problems = new ArrayList<>();
    BigDecimal from = NumberCaps.parse("amount", lower, problems).orElse(null);
    BigDecimal to = NumberCaps.parse("upper", upper, problems).orElse(null);
    refuse(problems);
    return checked(Qualifier.BETWEEN, from, null, to, null);
  }

  /** Returns the parts with their numbers in one form, or throws with every broken rule. */
  static QuantityParts checked(
      Qualifier qualifier,
      @Nullable BigDecimal amount,
      @Nullable Qualifier upperQualifier,
      @Nullable BigDecimal upper,
      @Nullable Integer decimals) {
    List<Problem> problems = new ArrayList<>();
    checkPresence(qualifier, amount, upper, decimals, problems);
    RangeEnds.problem(qualifier, upperQualifier, upper != null).ifPresent(problems::add);
    QuantityParts parts = new QuantityParts(
        amount == null ? null : NumberCaps.check("amount", amount, problems).orElse(null),
        upperQualifier,
        upper == null ? null : NumberCaps.check("upper", upper, problems).orElse(null),
        decimals);
    if (RangeEnds.mayHaveUpper(qualifier)) {
      parts.checkOrder(problems);
    }
    if (qualifier == Qualifier.PLAIN) {
      parts.checkDecimals(problems);
    }
    refuse(problems);
    return parts;
  }

  private static void refuse(List<Problem> problems) {
    if (!problems.isEmpty()) {
      throw new InvalidValueException(problems);
    }
  }

  private static void checkPresence(
      Qualifier qualifier,
      @Nullable BigDecimal amount,
      @Nullable BigDecimal upper,
      @Nullable Integer decimals,
      List<Problem> problems) {
    boolean isFew = qualifier == Qualifier.FEW;
    boolean isBetween = qualifier == Qualifier.BETWEEN;
    if (isFew && amount != null) {
      problems.add(Problem.of(
          ProblemCode.SURPLUS_AMOUNT,
          "amount",
          "amount " + NumberCaps.quote(amount) + ": FEW has none; leave it out, or say ABOUT"));
    }
    if (!isFew && amount == null) {
      problems.add(Problem.of(
          ProblemCode.MISSING_AMOUNT,
          "amount",
          "amount missing: " + qualifier + " needs one; only FEW has none"));
    }
    if (isBetween && upper == null) {
      problems.add(Problem.of(
          ProblemCode.MISSING_UPPER,
          "upper",
          "upper missing: BETWEEN needs a lower amount and an upper one"));
    }
    if (!RangeEnds.mayHaveUpper(qualifier) && upper != null) {
      problems.add(Problem.of(
          ProblemCode.SURPLUS_UPPER,
          "upper",
          "upper " + NumberCaps.quote(upper) + ": " + qualifier
              + " has none; leave it out, or say BETWEEN"));
    }
    if (qualifier != Qualifier.PLAIN && decimals != null) {
      problems.add(Problem.of(
          ProblemCode.SURPLUS_DECIMALS,
          "decimals",
          "decimals '" + decimals + "': " + qualifier
              + " has none; only PLAIN numbers have a printed precision"));
    }
  }

  private void checkOrder(List<Problem> problems) {
    if (amount != null && upper != null && amount.compareTo(upper) >= 0) {
      problems.add(Problem.of(
          ProblemCode.UPPER_NOT_ABOVE_LOWER,
          "upper",
          "upper " + NumberCaps.quote(upper) + " is not above lower " + NumberCaps.quote(amount)
              + ": write the lesser as amount and the greater as upper, or EXACT for one number"));
    }
  }

  private void checkDecimals(List<Problem> problems) {
    if (decimals == null) {
      return;
    }
    if (Math.abs((long) decimals) > NumberCaps.EXPONENT) {
      problems.add(Problem.of(
          ProblemCode.DECIMALS_OUT_OF_RANGE,
          "decimals",
          "decimals '" + decimals + "': expected -" + NumberCaps.EXPONENT + " to "
              + NumberCaps.EXPONENT));
    } else if (amount != null && lastDigit(amount) > decimals) {
      problems.add(Problem.of(
          ProblemCode.DIGITS_BEYOND_DECIMALS,
          "decimals",
          "decimals '" + decimals + "': amount " + NumberCaps.quote(amount)
              + " has digits beyond; its last digit other than zero is at decimals "
              + lastDigit(amount)));
    }
  }

  /** The place of the last digit other than zero; zero itself has none, so it fits anywhere. */
  private static int lastDigit(BigDecimal number) {
    return number.signum() == 0
        ? Integer.MIN_VALUE
        : number.stripTrailingZeros().scale();
  }
}
