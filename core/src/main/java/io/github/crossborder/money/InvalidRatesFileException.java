package io.github.crossborder.money;

import io.github.crossborder.CrossborderException;
import io.github.crossborder.LocatedProblem;
import java.util.List;

/**
 * A file that is none of the European Central Bank's files of rates, such as one with the rate
 * {@code 1,105}; lists its problems, up to 100, with line and column.
 */
public final class InvalidRatesFileException extends CrossborderException {
  private static final long serialVersionUID = 1L;

  private final transient List<LocatedProblem> located;

  InvalidRatesFileException(List<LocatedProblem> located) {
    super(located.stream().map(LocatedProblem::problem).toList(), located);
    this.located = List.copyOf(located);
  }

  /**
   * Returns the problems with line and column, in the order of the text; an empty list only after
   * the exception was serialized and read back.
   */
  public List<LocatedProblem> located() {
    return located == null ? List.of() : located;
  }
}
