package io.github.crossborder.deal;

/**
 * How firmly a source says something, such as {@code HEDGED} for "apparently"; not how far the
 * thing itself has got.
 */
public enum Certainty {
  /** Said outright. */
  STATED,
  /** Said with a reservation: "apparently", "is regarded as". */
  HEDGED,
  /** Said to be an estimate. */
  ESTIMATED,
  /** Said of the future. */
  FORECAST,
  /** Passed on as a rumour. */
  RUMOURED,
  /** Not said but concluded from what was said. */
  INFERRED
}
