package io.github.crossborder.analysis;

import io.github.crossborder.ProblemCode;

/** What analysis finds odd in a book. */
enum AnalysisRule implements ProblemCode {
  CONTRADICTORY_ORDER("What follows something is not dated before it."),
  NOT_AN_AMOUNT_OF_MONEY("Only amounts of money are converted into another currency."),
  UNSAID_CURRENCY("An amount is converted from a currency that the source tells."),
  UNSAID_AMOUNT("What is computed with has an amount, which a few has not."),
  UNDATED_FIGURE("What is converted is of a known day, or of a period with known ends.");

  private final String meaning;

  AnalysisRule(String meaning) {
    this.meaning = meaning;
  }

  @Override
  public String meaning() {
    return meaning;
  }
}
