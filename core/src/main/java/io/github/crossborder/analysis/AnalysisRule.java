package io.github.crossborder.analysis;

import io.github.crossborder.ProblemCode;

/** What analysis finds odd in a book. */
enum AnalysisRule implements ProblemCode {
  CONTRADICTORY_ORDER("What follows something is not dated before it.");

  private final String meaning;

  AnalysisRule(String meaning) {
    this.meaning = meaning;
  }

  @Override
  public String meaning() {
    return meaning;
  }
}
