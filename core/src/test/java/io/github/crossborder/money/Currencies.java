package io.github.crossborder.money;

import org.joda.money.CurrencyUnit;

/** Currencies by name, for tests that read like tables. */
final class Currencies {
  static final CurrencyUnit EUR = CurrencyUnit.EUR;
  static final CurrencyUnit USD = CurrencyUnit.USD;
  static final CurrencyUnit JPY = CurrencyUnit.JPY;
  static final CurrencyUnit CNY = CurrencyUnit.of("CNY");
  static final CurrencyUnit HRK = CurrencyUnit.of("HRK");
  static final CurrencyUnit ITL = CurrencyUnit.of("ITL");
  static final CurrencyUnit DEM = CurrencyUnit.of("DEM");

  private Currencies() {}
}
