package io.github.crossborder.quantity;

import io.github.crossborder.InvalidValueException;
import io.github.crossborder.ProblemCode;
import java.math.BigDecimal;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** The step from a quantity to money, which nothing inexact takes. */
final class ExactMoney {
  private ExactMoney() {}

  static Money of(Quantity told) {
    Quantity quantity = told.inFullCurrency();
    if (quantity.qualifier() != Qualifier.EXACT) {
      throw refused(quantity, "it is not EXACT; compute with its bounds instead");
    }
    CurrencyUnit currency = quantity
        .unit()
        .currency()
        .orElseThrow(() -> refused(quantity, "'" + quantity.unit() + "' is no currency"));
    if (currency.isPseudoCurrency()) {
      throw refused(quantity, "'" + currency + "' is no currency that anyone pays with");
    }
    BigDecimal amount = quantity.number();
    if (amount.scale() > currency.getDecimalPlaces()) {
      throw refused(
          quantity,
          "'" + currency + "' has " + currency.getDecimalPlaces()
              + " decimals; round the amount yourself if that is right");
    }
    return Money.of(currency, amount);
  }

  private static InvalidValueException refused(Quantity quantity, String why) {
    return new InvalidValueException(
        ProblemCode.NOT_EXACT_MONEY, "'" + quantity + "' is not money: " + why);
  }
}
