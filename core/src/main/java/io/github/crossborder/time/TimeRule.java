package io.github.crossborder.time;

import io.github.crossborder.InvalidValueException;
import io.github.crossborder.ProblemCode;

/** The rules of dates and periods, by the codes that problems carry. */
enum TimeRule implements ProblemCode {
  MALFORMED_DATE(
      "A date is written like 2016, 2016-12, 2016-12-31 or 2022-25, with ~, ? or %; or [..2016]."),
  DATE_OUT_OF_RANGE("A date lies in the years 0001 to 9999."),
  NO_SUCH_DATE("A date's month, season, quarter, half and day exist in its year."),
  MALFORMED_PERIOD("A period is written as start/end, such as 2016-01-01/.. or /2017-04-30."),
  PERIOD_ENDS_BEFORE_START("A period does not end before it starts."),
  NO_SUCH_PERIOD("A year has two halves and four quarters; a rolling period has whole months."),
  BLANK_PERIOD_LABEL("A period's label, if there is one, says something."),
  MALFORMED_PERIOD_ASSUMPTION("An assumption's code is in kebab-case, such as twelve-months."),
  DUPLICATE_PERIOD_ASSUMPTION("A period lists what was assumed once each.");

  private final String meaning;

  TimeRule(String meaning) {
    this.meaning = meaning;
  }

  @Override
  public String meaning() {
    return meaning;
  }

  /** Returns the exception for one value that breaks this rule. */
  InvalidValueException brokenBy(String message) {
    return new InvalidValueException(this, message);
  }
}
