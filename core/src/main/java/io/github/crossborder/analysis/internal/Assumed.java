package io.github.crossborder.analysis.internal;

import io.github.crossborder.Assumptions;

/** Says what an answer assumes, such as {@code ; assuming that plain numbers are exact}. */
public final class Assumed {
  private Assumed() {}

  /** Returns it as the end of a sentence; empty for nothing. */
  public static String clause(Assumptions assumptions) {
    return assumptions.equals(Assumptions.none()) ? "" : "; assuming that " + assumptions;
  }
}
