package io.github.crossborder.money;

import io.github.crossborder.LocatedProblem;
import io.github.crossborder.Problem;
import io.github.crossborder.ProblemCode;
import java.util.ArrayList;
import java.util.List;

/** What is wrong with a file of rates, as far as it was read. */
final class EcbProblems {
  private static final int MOST = 100;

  private final List<LocatedProblem> found = new ArrayList<>();

  /** Thrown to stop reading; what is wrong is noted already. */
  static final class Stop extends Exception {
    private static final long serialVersionUID = 1L;

    Stop() {
      super("enough", null, false, false);
    }
  }

  /** Notes a problem and goes on, or stops at the most that are kept. */
  void add(ProblemCode rule, int line, int column, String message) throws Stop {
    found.add(
        new LocatedProblem(Problem.of(rule, "", message), Math.max(1, line), Math.max(1, column)));
    if (found.size() >= MOST) {
      throw new Stop();
    }
  }

  /** Notes a problem behind which nothing more can be read. */
  void stop(ProblemCode rule, int line, int column, String message) throws Stop {
    add(rule, line, column, message);
    throw new Stop();
  }

  boolean isEmpty() {
    return found.isEmpty();
  }

  InvalidRatesFileException exception() {
    return new InvalidRatesFileException(found.stream().sorted().toList());
  }
}
