package io.github.crossborder.quantity;

import io.github.crossborder.InvalidValueException;
import io.github.crossborder.ProblemCode;
import java.util.Set;

/** Refuses unlike units, with both operands in the message. */
final class UnitRules {
  private static final Set<UnitOfMeasure> PARTS_OF_A_WHOLE =
      Set.of(UnitOfMeasure.PERCENT, UnitOfMeasure.PERCENTAGE_POINT, UnitOfMeasure.RATIO);

  private static final String MAY_DIFFER =
      "an unsaid currency may be any; record which it is where the source tells";

  private UnitRules() {}

  /** Refuses to unite what is not of one unit, or may not be. */
  static void requireSame(
      Object a, UnitOfMeasure ofA, String operation, Object b, UnitOfMeasure ofB) {
    boolean isUnsaid = ofA.hasUnsaidCurrency() || ofB.hasUnsaidCurrency();
    if (ofA.equals(ofB) && !isUnsaid) {
      return;
    }
    String both = "'" + a + "' " + operation + " '" + b + "': ";
    throw isUnsaid && ofA.isComparableWith(ofB)
        ? new InvalidValueException(ProblemCode.UNSAID_CURRENCY, both + MAY_DIFFER)
        : new InvalidValueException(ProblemCode.UNLIKE_UNITS, both + differ(ofA, ofB));
  }

  /** Refuses the two ends of one range in unlike units; what is unsaid is unsaid of both alike. */
  static void requireEqual(Quantity lower, Quantity upper) {
    if (!lower.unit().equals(upper.unit())) {
      throw new InvalidValueException(
          ProblemCode.UNLIKE_UNITS,
          "between '" + lower + "' and '" + upper + "': " + differ(lower.unit(), upper.unit()));
    }
  }

  /** Refuses to add what is not of one unit, or may not be, or are places in an order. */
  static void requireAdditive(
      Object a, UnitOfMeasure ofA, String operation, Object b, UnitOfMeasure ofB) {
    requireSame(a, ofA, operation, b, ofB);
    if (!UnitAlgebra.isAdditive(ofA)) {
      throw new InvalidValueException(
          ProblemCode.UNLIKE_UNITS,
          "'" + a + "' " + operation + " '" + b
              + "': places in an order are compared, not computed with");
    }
  }

  /** Refuses to compare unlike units; true where a currency is unsaid, so only signs compare. */
  static boolean compareBySign(Object a, UnitOfMeasure ofA, Object b, UnitOfMeasure ofB) {
    if (ofA.equals(ofB)) {
      return ofA.hasUnsaidCurrency();
    }
    if (ofA.isComparableWith(ofB)) {
      return true;
    }
    throw new InvalidValueException(
        ProblemCode.UNLIKE_UNITS, "'" + a + "' compared with '" + b + "': " + differ(ofA, ofB));
  }

  static UnitOfMeasure product(Object a, UnitOfMeasure ofA, Object b, UnitOfMeasure ofB) {
    return UnitAlgebra.product(ofA, ofB).orElseThrow(() -> notComputable(a, ofA, "times", b, ofB));
  }

  static UnitOfMeasure quotient(Object a, UnitOfMeasure ofA, Object b, UnitOfMeasure ofB) {
    return UnitAlgebra.quotient(ofA, ofB)
        .orElseThrow(() -> notComputable(a, ofA, "divided by", b, ofB));
  }

  private static InvalidValueException notComputable(
      Object a, UnitOfMeasure ofA, String operation, Object b, UnitOfMeasure ofB) {
    String both = "'" + a + "' " + operation + " '" + b + "': ";
    return ofA.hasUnsaidCurrency() && ofB.hasUnsaidCurrency()
        ? new InvalidValueException(ProblemCode.UNSAID_CURRENCY, both + MAY_DIFFER)
        : new InvalidValueException(
            ProblemCode.UNLIKE_UNITS,
            both + "there is no unit for '" + ofA + "' " + operation + " '" + ofB + "'"
                + advice(ofA, ofB));
  }

  static void requireUnit(Object a, UnitOfMeasure ofA, UnitOfMeasure needed) {
    if (!ofA.equals(needed)) {
      throw new InvalidValueException(
          ProblemCode.UNLIKE_UNITS, "'" + a + "': the unit must be '" + needed + "'");
    }
  }

  private static String differ(UnitOfMeasure a, UnitOfMeasure b) {
    return "units '" + a + "' and '" + b + "' differ" + advice(a, b);
  }

  private static String advice(UnitOfMeasure a, UnitOfMeasure b) {
    boolean parts = PARTS_OF_A_WHOLE.contains(a) || PARTS_OF_A_WHOLE.contains(b);
    return parts ? "; turn percentages into ratios first, with asRatio()" : "";
  }
}
