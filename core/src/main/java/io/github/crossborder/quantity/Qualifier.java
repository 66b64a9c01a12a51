package io.github.crossborder.quantity;

/**
 * How firmly a source put a number, such as {@code ALMOST} for "almost 28 million". It decides
 * which bounds are sure; the printed precision matters to {@code PLAIN} alone.
 */
public enum Qualifier {
  /** Meant to the last digit, such as "four branches"; the bounds are the amount itself. */
  EXACT,

  /**
   * Printed without a qualifier, such as "7.76 billion". With a known last printed digit the bounds
   * are half a unit of that digit either side, both ends included, since sources differ in how they
   * round halves. With no known precision, such as "300 billion", there are no bounds.
   */
  PLAIN,

  /** Said to be near, such as "some 400 000"; no bounds unless the caller gives a tolerance. */
  ABOUT,

  /**
   * Said to fall short, such as "almost 28 million": below the amount, nothing else is sure. "A
   * loss of almost 5" is a negative amount, and above it. Almost nothing (zero) has no bounds,
   * since it does not tell from which side.
   */
  ALMOST,

  /** Below the amount, such as "less than 5"; of a negative amount too, so "under -5" is below. */
  UNDER,

  /**
   * Above the amount, such as "over 11 %" or "profitable" (over 0); for negative amounts too. An
   * upper amount may stand beside it, {@code UNDER} or {@code AT_MOST}: "over 0 and under 50 %".
   */
  OVER,

  /**
   * The amount or more, such as "at least 20 stores". An upper amount may stand beside it, {@code
   * UNDER}: "double digits" are {@code AT_LEAST 10 UNDER 100}.
   */
  AT_LEAST,

  /** The amount or less, such as "at most 49 %". */
  AT_MOST,

  /** From one amount to a greater one, such as "between 5 and 7 %", both ends included. */
  BETWEEN,

  /** Several, such as "a few days": the only qualifier without an amount; no bounds. */
  FEW
}
