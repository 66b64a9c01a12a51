package io.github.crossborder.book;

import io.github.crossborder.CrossborderException;
import io.github.crossborder.Problem;
import java.util.List;

/**
 * Entries that do not make a book, such as a term whose grantee is no entry; lists every problem,
 * or the first of more than a thousand.
 */
public final class InvalidDealBookException extends CrossborderException {
  private static final long serialVersionUID = 1L;

  private final int count;

  InvalidDealBookException(List<Problem> problems) {
    this(problems, problems.size());
  }

  InvalidDealBookException(List<Problem> first, int count) {
    super(first, count);
    this.count = count;
  }

  /** Returns how many problems there are, such as 400 000, also those that are not listed. */
  public int count() {
    return count;
  }
}
