package io.github.crossborder.book;

import io.github.crossborder.CrossborderException;
import io.github.crossborder.Problem;
import java.util.List;

/** Entries that do not make a book, such as a term whose grantee is no entry; lists them all. */
public final class InvalidDealBookException extends CrossborderException {
  private static final long serialVersionUID = 1L;

  InvalidDealBookException(List<Problem> problems) {
    super(problems);
  }
}
