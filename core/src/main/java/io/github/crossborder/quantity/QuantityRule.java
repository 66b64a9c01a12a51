package io.github.crossborder.quantity;

import io.github.crossborder.ProblemCode;

/** The rules of this package, by which its problems are known. */
enum QuantityRule implements ProblemCode {
  MALFORMED_DECIMAL(
      "A decimal has ASCII digits, one point at most and no exponent, such as -7.76."),
  NUMBER_OUT_OF_RANGE("A number has few enough digits and a moderate exponent."),
  MISSING_AMOUNT("Every qualifier but FEW needs an amount."),
  SURPLUS_AMOUNT("FEW has no amount."),
  MISSING_UPPER("BETWEEN needs an upper amount."),
  SURPLUS_UPPER("Only BETWEEN has an upper amount."),
  UPPER_NOT_ABOVE_LOWER("The upper amount of BETWEEN is above the lower one."),
  SURPLUS_DECIMALS("Only PLAIN has a printed precision."),
  DECIMALS_OUT_OF_RANGE("A printed precision lies between -30 and 30 decimals."),
  DIGITS_BEYOND_DECIMALS("An amount has no digits beyond its last printed one."),
  MALFORMED_QUANTITY("A quantity's text is what a quantity prints, such as 'ALMOST 5 EUR'."),
  MALFORMED_UNIT("A unit is one word, or two with a slash between, such as item/day."),
  UNKNOWN_UNIT("A unit is one of the library's words or a currency code."),
  IMPOSSIBLE_UNIT("Only amounts can be told per something, and only per something countable."),
  UNLIKE_UNITS("Only like units are added and compared, and only some units multiply."),
  UNSAID_CURRENCY("Amounts in unsaid currencies are not added or divided: they may differ."),
  EMPTY_BOUNDS("Bounds hold at least one value."),
  NOT_EXACT_MONEY("Only an exact amount of a real currency, in its smallest coin, is money."),
  MALFORMED_PHRASE("A phrase is understood to its last character or not at all."),
  AMBIGUOUS_CURRENCY("A currency sign that several currencies share does not name one.");

  private final String meaning;

  QuantityRule(String meaning) {
    this.meaning = meaning;
  }

  @Override
  public String meaning() {
    return meaning;
  }
}
