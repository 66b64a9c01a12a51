package io.github.crossborder;

import java.util.stream.Stream;

/**
 * What can be said of a sentence, such as {@code UNKNOWN} for "2016 is before 2016-12": Kleene's
 * strong three-valued logic.
 *
 * <p>The constants are ordered by how true they are: {@code and} is the lesser of two, {@code or}
 * the greater. See S. C. Kleene, <cite>Introduction to Metamathematics</cite> (1952), section 64.
 */
public enum Truth {
  /** It cannot be so, whatever the source left out. */
  FALSE,
  /** What the source said leaves both open. */
  UNKNOWN,
  /** It is so, whatever the source left out. */
  TRUE;

  /** Returns {@code TRUE} or {@code FALSE}, such as {@code TRUE} for {@code of(1 < 2)}. */
  public static Truth of(boolean value) {
    return value ? TRUE : FALSE;
  }

  /**
   * Returns whether all are true, such as {@code FALSE} as soon as one is: {@code TRUE} for an
   * empty stream.
   */
  public static Truth allOf(Stream<Truth> truths) {
    return truths.reduce(TRUE, Truth::and);
  }

  /**
   * Returns whether at least one is true, such as {@code TRUE} as soon as one is: {@code FALSE} for
   * an empty stream.
   */
  public static Truth anyOf(Stream<Truth> truths) {
    return truths.reduce(FALSE, Truth::or);
  }

  /** Returns whether both are true, such as {@code FALSE} for {@code UNKNOWN.and(FALSE)}. */
  public Truth and(Truth other) {
    return compareTo(other) <= 0 ? this : other;
  }

  /** Returns whether at least one is true, such as {@code TRUE} for {@code UNKNOWN.or(TRUE)}. */
  public Truth or(Truth other) {
    return compareTo(other) >= 0 ? this : other;
  }

  /** Returns the opposite, such as {@code UNKNOWN} for {@code UNKNOWN.not()}. */
  public Truth not() {
    return switch (this) {
      case TRUE -> FALSE;
      case FALSE -> TRUE;
      case UNKNOWN -> UNKNOWN;
    };
  }

  /**
   * Returns whether the other is true wherever this is, such as {@code TRUE} for {@code
   * FALSE.implies(UNKNOWN)}.
   */
  public Truth implies(Truth other) {
    return not().or(other);
  }

  /** Returns whether this is {@code TRUE}. */
  public boolean isTrue() {
    return this == TRUE;
  }

  /** Returns whether this is {@code FALSE}. */
  public boolean isFalse() {
    return this == FALSE;
  }

  /** Returns whether this is {@code UNKNOWN}. */
  public boolean isUnknown() {
    return this == UNKNOWN;
  }
}
