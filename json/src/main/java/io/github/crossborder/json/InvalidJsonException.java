package io.github.crossborder.json;

import io.github.crossborder.CrossborderException;
import io.github.crossborder.LocatedProblem;
import java.util.List;

/**
 * A JSON text that is no deal book, such as one with a reference that leads nowhere, a line of a
 * stream that is no entry, or a text that is no list of exchange rates; lists every problem with
 * its place in the text.
 */
public final class InvalidJsonException extends CrossborderException {
  private static final long serialVersionUID = 1L;

  private final transient List<LocatedProblem> located;

  /**
   * Tells what is wrong with a text.
   *
   * @param failures what the library failed at, for somebody to mend it
   */
  InvalidJsonException(List<LocatedProblem> located, List<RuntimeException> failures) {
    super(located.stream().map(LocatedProblem::problem).toList(), located);
    this.located = List.copyOf(located);
    failures.forEach(this::addSuppressed);
  }

  /**
   * Returns the problems with line and column, in the order of the text; an empty list only after
   * the exception was serialized and read back.
   */
  public List<LocatedProblem> located() {
    return located == null ? List.of() : located;
  }
}
