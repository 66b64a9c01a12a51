package io.github.crossborder.analysis.internal;

import io.github.crossborder.ProblemCode;

/** What analysis finds odd in a book. */
public enum AnalysisRule implements ProblemCode {
  CONTRADICTORY_ORDER("What follows something is not dated before it."),
  NOT_AN_AMOUNT_OF_MONEY("Only amounts of money are converted into another currency."),
  UNSAID_AMOUNT("What is computed with has an amount, which a few has not."),
  UNDATED_FIGURE("What is converted is of a known day, or of a period with known ends."),
  UNLIKE_FIGURES(
      "Figures are computed with only if they count the same, of the same, in the same."),
  UNFIT_MEASURE("Growth and sums are of levels, a share is a SHARE, and a change is a CHANGE."),
  UNKNOWN_CURRENCY("Amounts are computed with only if their currency is said."),
  UNKNOWN_SPAN("Figures are computed with only if the days they cover are known."),
  UNLIKE_SPANS("Figures are computed with only if they cover the right spans."),
  NO_SURE_BOUNDS("A derived figure needs bounds that are sure, or that the caller assumes."),
  VALUE_NOT_POSITIVE("Growth in percent is from a value that is surely above zero."),
  AMBIGUOUS_CHANGE("A percentage changes by percentage points; by percent may mean either."),
  CONTRADICTORY_FIGURES("Figures that one answer rests on can all be right."),
  NOT_ADDITIVE("Only what adds up is summed or spread over days."),
  OVERLAPPING_SEGMENTS("Only segments that share nothing are summed."),
  DAYS_MISSING("A calendar year is covered by fiscal years without a gap."),
  DAYS_TOLD_TWICE("A calendar year is covered by fiscal years without overlap."),
  NO_FIGURES("A sum is of one figure or more."),
  BROKEN_EXCLUSIVITY("What one party was given alone is not given to another."),
  CONTRADICTORY_CLAIMS("What several claims tell of one fact can all be so."),
  NO_BEST_CLAIM("One of the claims on a fact lies within all others of the best rank."),
  SHARES_ABOVE_WHOLE("The shares or votes told of one thing do not exceed the whole."),
  STATED_SHARE_DIFFERS("A share stated as held through others agrees with what they hold.");

  private final String meaning;

  AnalysisRule(String meaning) {
    this.meaning = meaning;
  }

  @Override
  public String meaning() {
    return meaning;
  }
}
