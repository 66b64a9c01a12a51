package io.github.crossborder;

import java.util.List;

/** An answer that was asked for although there is none, such as growth from an unknown amount. */
public final class UnansweredException extends CrossborderException {
  private static final long serialVersionUID = 1L;

  UnansweredException(List<Problem> problems) {
    super(problems);
  }
}
