package io.github.crossborder;

import java.util.Locale;

/**
 * The name of a rule, such as {@code dangling-reference}, that stays the same from version to
 * version. Every package of the library lists its own as an enum; the project's {@code
 * problem-codes.md} lists them all.
 */
public interface ProblemCode {

  /** Returns the constant's name, such as {@code DANGLING_REFERENCE}; enums have it already. */
  String name();

  /** Returns what the rule asks for, in one sentence for the list of all codes. */
  String meaning();

  /**
   * Returns the code as problems carry it, in lower case with hyphens, such as {@code
   * dangling-reference}.
   */
  default String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
