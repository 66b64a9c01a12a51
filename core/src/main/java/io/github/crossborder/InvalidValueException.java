package io.github.crossborder;

import java.util.List;

/**
 * A value that cannot be built, such as the date {@code 2017-13} or an agreement with one party.
 */
public final class InvalidValueException extends CrossborderException {
  private static final long serialVersionUID = 1L;

  /** Creates an exception for one broken rule of a value that has no parts, such as a date. */
  public InvalidValueException(ProblemCode code, String message) {
    this(List.of(Problem.of(code, "", message)));
  }

  /** Creates an exception for all the broken rules of a value. */
  public InvalidValueException(List<Problem> problems) {
    super(problems);
  }

  /** Creates an exception for attributes of a builder that were never set. */
  public InvalidValueException(String missing) {
    this(ProblemCode.MISSING_ATTRIBUTE, missing);
  }
}
