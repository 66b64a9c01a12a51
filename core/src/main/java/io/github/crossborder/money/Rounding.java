package io.github.crossborder.money;

import java.math.RoundingMode;

/** How a converted amount was rounded, once and at its end, such as {@code OUTWARD}. */
public enum Rounding {
  /** Not at all: the converted amount has an end of decimals. */
  NONE("not rounded"),
  /** Away from zero; {@link RoundingMode#UP}. */
  UP("rounded up"),
  /** Towards zero; {@link RoundingMode#DOWN}. */
  DOWN("rounded down"),
  /** Towards positive infinity; {@link RoundingMode#CEILING}. */
  CEILING("rounded to the ceiling"),
  /** Towards negative infinity; {@link RoundingMode#FLOOR}. */
  FLOOR("rounded to the floor"),
  /** To the nearest, a half up; {@link RoundingMode#HALF_UP}. */
  HALF_UP("rounded half up"),
  /** To the nearest, a half down; {@link RoundingMode#HALF_DOWN}. */
  HALF_DOWN("rounded half down"),
  /** To the nearest, a half to the even digit; {@link RoundingMode#HALF_EVEN}. */
  HALF_EVEN("rounded half to even"),
  /** Away from what is possible, so that "almost" and "over" stay true. */
  OUTWARD("rounded outward");

  private final String words;

  Rounding(String words) {
    this.words = words;
  }

  static Rounding of(RoundingMode mode) {
    return mode == RoundingMode.UNNECESSARY ? NONE : valueOf(mode.name());
  }

  /** Returns it in words, such as {@code rounded half to even}. */
  public String display() {
    return words;
  }
}
