package io.github.crossborder.quantity;

import io.github.crossborder.InvalidValueException;
import io.github.crossborder.Problem;
import io.github.crossborder.ProblemCode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which ends make a range: held or not, but two that are held are {@code BETWEEN} alone. */
final class RangeEnds {
  private static final Set<Qualifier> LOWER = Set.of(Qualifier.OVER, Qualifier.AT_LEAST);
  private static final Set<Qualifier> UPPER = Set.of(Qualifier.UNDER, Qualifier.AT_MOST);

  private RangeEnds() {}

  /** Whether an upper amount may stand beside one with this qualifier. */
  static boolean mayHaveUpper(Qualifier qualifier) {
    return qualifier == Qualifier.BETWEEN || LOWER.contains(qualifier);
  }

  static boolean isUpper(Qualifier qualifier) {
    return UPPER.contains(qualifier);
  }

  static Quantity joined(Quantity lower, Quantity upper) {
    requireEnd("lower", lower, LOWER);
    requireEnd("upper", upper, UPPER);
    UnitRules.requireEqual(lower, upper);
    return joined(
        lower.qualifier(), lower.number(), upper.qualifier(), upper.number(), lower.unit());
  }

  static Quantity joined(
      Qualifier from, BigDecimal lower, Qualifier to, BigDecimal upper, UnitOfMeasure unit) {
    return from == Qualifier.AT_LEAST && to == Qualifier.AT_MOST
        ? Quantity.between(lower, upper, unit)
        : Quantity.of(from, lower, to, upper, null, unit);
  }

  private static void requireEnd(String name, Quantity end, Set<Qualifier> expected) {
    Objects.requireNonNull(end, name);
    if (!expected.contains(end.qualifier()) || end.upper().isPresent()) {
      throw new InvalidValueException(List.of(Problem.of(
          ProblemCode.RANGE_END,
          name,
          name + " end '" + end + "': expected "
              + (expected.equals(LOWER) ? "OVER or AT_LEAST" : "UNDER or AT_MOST")
              + " one number")));
    }
  }

  /** Returns what is wrong with the upper qualifier, if anything is. */
  static Optional<Problem> problem(
      Qualifier qualifier, @Nullable Qualifier upperQualifier, boolean hasUpper) {
    if (upperQualifier == null) {
      return hasUpper && LOWER.contains(qualifier)
          ? broken("upperQualifier missing: say whether the upper amount beside " + qualifier
              + " is UNDER or AT_MOST; if both are held, say BETWEEN without it")
          : Optional.empty();
    }
    String told = "upperQualifier " + upperQualifier + ": ";
    if (!UPPER.contains(upperQualifier)) {
      return broken(told + "expected UNDER or AT_MOST");
    }
    if (!LOWER.contains(qualifier)) {
      return broken(told + qualifier + " has none; leave it out, or say OVER or AT_LEAST");
    }
    if (!hasUpper) {
      return broken(told + "there is no upper amount; give one, or leave both out");
    }
    return qualifier == Qualifier.AT_LEAST && upperQualifier == Qualifier.AT_MOST
        ? broken(told + "AT_LEAST one number and AT_MOST another are BETWEEN them; say BETWEEN,"
            + " without upperQualifier")
        : Optional.empty();
  }

  private static Optional<Problem> broken(String message) {
    return Optional.of(Problem.of(ProblemCode.RANGE_END, "upperQualifier", message));
  }
}
