package io.github.crossborder.money;

import io.github.crossborder.InvalidValueException;
import io.github.crossborder.Problem;
import io.github.crossborder.ProblemCode;

/** The rules of this package, by which its problems are known. */
enum MoneyRule implements ProblemCode {
  RATE_NOT_POSITIVE("A rate of exchange is above zero."),
  RATE_OF_ONE_CURRENCY("A currency is worth one of itself."),
  NO_RATE_CURRENCY("A rate is between two currencies that are told; XXX and XTS are none."),
  MALFORMED_RATE_SOURCE("A rate says its source in 1 to 200 characters on one line."),
  UNRESOLVED_RATE_PERIOD("A rate over a period has a first and a last day."),
  FOREIGN_CURRENCY("A rate converts only between its own two currencies."),
  REVERSED_RATE("A rate is read only in the direction in which it was quoted."),
  AMOUNT_OUT_OF_RANGE("An amount has few enough digits to compute with, and so has its result."),
  INEXACT_CONVERSION("A conversion that may not round has a result with few enough decimals."),
  NO_AMOUNT_OF_MONEY("What is converted is an amount of a currency that is told."),
  RIVAL_RATES("A table has one rate for a pair of currencies on a day or over a period."),
  MISSING_RATE("A rate is asked for where a table has one."),
  THIN_COVERAGE("An average rests on a stated share of the business days of its period."),
  COVERAGE_OUT_OF_RANGE("A share of business days is above 0 and at most 1."),
  LOOK_BACK_OUT_OF_RANGE("A search looks back by 0 to 366 days."),
  EURO_DECIMALS_OUT_OF_RANGE("Between two fixed currencies, the euro amount has 3 to 30 decimals."),
  MALFORMED_RATES_FILE("A file of the ECB's rates is its CSV or XML, plain, in a zip or by gzip."),
  RATES_FILE_TOO_LARGE("A file of rates stays within limits, unpacked as well."),
  MALFORMED_RATES_ROW("A line of a CSV file of rates has as many fields as its first line."),
  MALFORMED_RATES_DAY("A day of reference rates is like 2026-04-13, in 1999 or later."),
  DUPLICATE_RATES_DAY("A file of rates has each day once."),
  MALFORMED_RATES_CURRENCY("A currency of reference rates is three letters A to Z, not EUR."),
  DUPLICATE_RATES_CURRENCY("A file of rates has each currency once, and once a day."),
  MALFORMED_REFERENCE_RATE("A reference rate is above 0, with 9 digits on either side at most.");

  private final String meaning;

  MoneyRule(String meaning) {
    this.meaning = meaning;
  }

  @Override
  public String meaning() {
    return meaning;
  }

  Problem at(String path, String message) {
    return Problem.of(this, path, message);
  }

  InvalidValueException brokenBy(String message) {
    return new InvalidValueException(this, message);
  }
}
