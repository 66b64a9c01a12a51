package io.github.crossborder.quantity;

import io.github.crossborder.InvalidValueException;
import io.github.crossborder.Problem;
import io.github.crossborder.ProblemCode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The canonical text of a quantity, such as {@code PLAIN 7760000000 EUR decimals -7}. */
final class QuantityText {
  private static final int LONGEST = 200;
  private static final String AND = "AND";
  private static final Pattern FORM = Pattern.compile(
      "(?<qualifier>[A-Z_]+)(?: (?<amount>-?[0-9.]+))?(?: (?<joint>AND|UNDER|AT_MOST)"
          + " (?<upper>-?[0-9.]+))?"
          + " (?<unit>[A-Za-z][A-Za-z0-9/-]*)(?: decimals (?<decimals>-?[0-9]{1,3}))?");

  private QuantityText() {}

  static String of(Quantity quantity) {
    StringBuilder text = new StringBuilder(quantity.qualifier().name());
    quantity.amount().ifPresent(amount -> text.append(' ').append(amount.toPlainString()));
    quantity
        .upper()
        .ifPresent(upper -> text.append(' ')
            .append(quantity.upperQualifier().map(Qualifier::name).orElse(AND))
            .append(' ')
            .append(upper.toPlainString()));
    text.append(' ').append(quantity.unit());
    quantity.decimals().ifPresent(decimals -> text.append(" decimals ").append(decimals));
    return text.toString();
  }

  static Quantity parse(String text) {
    Matcher form = FORM.matcher(text);
    if (text.length() > LONGEST || !form.matches()) {
      throw malformed(
          text,
          "write the qualifier, the amount and the unit, as in"
              + " 'ALMOST 28000000 EUR', 'PLAIN 7760000000 EUR decimals -7',"
              + " 'BETWEEN 5 AND 7 percent', 'OVER 50 AT_MOST 75 percent' or 'FEW month'");
    }
    Qualifier qualifier = qualifier(text, form.group("qualifier"));
    List<Problem> problems = new ArrayList<>();
    Optional<BigDecimal> amount = number("amount", form, problems);
    Optional<BigDecimal> upper = number("upper", form, problems);
    if (!problems.isEmpty()) {
      throw new InvalidValueException(problems);
    }
    Quantity quantity = Quantity.of(
        qualifier,
        amount.orElse(null),
        Optional.ofNullable(form.group("joint"))
            .filter(joint -> !joint.equals(AND))
            .map(Qualifier::valueOf)
            .orElse(null),
        upper.orElse(null),
        Optional.ofNullable(form.group("decimals")).map(Integer::valueOf).orElse(null),
        UnitOfMeasure.of(form.group("unit")));
    if (!quantity.toString().equals(text)) {
      throw malformed(text, "write '" + quantity + "'");
    }
    return quantity;
  }

  private static Optional<BigDecimal> number(String part, Matcher form, List<Problem> problems) {
    return Optional.ofNullable(form.group(part))
        .flatMap(digits -> NumberCaps.parse(part, digits, problems));
  }

  private static Qualifier qualifier(String text, String name) {
    for (Qualifier qualifier : Qualifier.values()) {
      if (qualifier.name().equals(name)) {
        return qualifier;
      }
    }
    throw malformed(
        text,
        "there is no qualifier '" + name + "'; known are "
            + List.of(Qualifier.values()).toString().replaceAll("[\\[\\]]", ""));
  }

  private static InvalidValueException malformed(String text, String advice) {
    return new InvalidValueException(
        ProblemCode.MALFORMED_QUANTITY, "quantity " + Problem.quote(text) + ": " + advice);
  }
}
