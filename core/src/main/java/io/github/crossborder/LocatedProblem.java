package io.github.crossborder;

import java.util.Comparator;
import java.util.Objects;

/**
 * One thing that is wrong in a text that was read, such as {@code unknown-property} at line 12,
 * column 5 of a book in JSON, or {@code malformed-reference-rate} in a file of rates.
 *
 * <p>The order is that of the text: by line, then by column.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param problem what is wrong; its {@link Problem#path() path} is the place in the terms of the
 *     format: in JSON a JSON Pointer (RFC 6901), such as {@code /agreements/0/parties/1/role}; it
 *     is empty for the whole text, and in a file of rates, where line and column say all
 * @param line the line, from 1; lines end with LF, CR or CR LF
 * @param column the column in the line, from 1, counted in UTF-16 code units as Java and most
 *     editors do, so that {@code é} is one column and most emoji are two
 */
public record LocatedProblem(Problem problem, int line, int column)
    implements Comparable<LocatedProblem> {

  private static final Comparator<LocatedProblem> BY_POSITION = Comparator.comparingInt(
          LocatedProblem::line)
      .thenComparingInt(LocatedProblem::column)
      .thenComparing(located -> located.problem().path())
      .thenComparing(located -> located.problem().code())
      .thenComparing(located -> located.problem().message());

  /** Checks that the problem is not null and that line and column are 1 or more. */
  public LocatedProblem {
    Objects.requireNonNull(problem, "problem");
    if (line < 1 || column < 1) {
      throw new IllegalArgumentException(
          "line " + line + ", column " + column + "; both count from 1");
    }
  }

  /** Compares by line and column; then by path, code and message. */
  @Override
  public int compareTo(LocatedProblem other) {
    return BY_POSITION.compare(this, other);
  }

  /**
   * Returns the problem as one line of at most 500 characters whatever it quotes, such as
   * {@code 12:5: unknown-property /companies/0/hq companies[0] has no property 'hq'}: position,
   * code, path (cut behind 150 characters), message.
   */
  @Override
  public String toString() {
    String path = problem.path().isEmpty() ? "" : problem.shownPath() + " ";
    return Problem.line(
        line + ":" + column + ": " + problem.code() + " " + path + problem.message(),
        Problem.LONGEST);
  }
}
