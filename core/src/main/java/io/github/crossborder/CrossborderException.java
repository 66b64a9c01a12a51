package io.github.crossborder;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Input that breaks the library's rules, such as the date {@code 2017-13}; carries every broken
 * rule as a {@link Problem}, not only the first.
 *
 * <p>The message is that of the one problem, as one line of at most 500 characters; or it tells how
 * many there are and then the first ten, each on such a line behind {@code - }, and how many more
 * there are.
 */
public abstract class CrossborderException extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private static final int SHOWN = 10;

  private final transient List<Problem> problems;

  /**
   * Creates an exception whose message lists the problems.
   *
   * @param problems what is wrong, at least one problem
   */
  protected CrossborderException(List<Problem> problems) {
    this(problems, problems);
  }

  /**
   * Creates an exception whose message shows the problems in another way.
   *
   * @param problems what is wrong, at least one problem
   * @param shown the same problems as the message shows them, each by its {@code toString}
   */
  protected CrossborderException(List<Problem> problems, List<?> shown) {
    super(message(shown, shown.size()));
    this.problems = List.copyOf(problems);
  }

  /**
   * Creates an exception that carries the first of very many problems.
   *
   * @param first what is wrong, at least one problem
   * @param count how many problems there are
   */
  protected CrossborderException(List<Problem> first, int count) {
    super(message(first, count));
    this.problems = List.copyOf(first);
  }

  /**
   * Returns what is wrong, at least one problem; an empty list only after the exception was
   * serialized and read back.
   */
  public List<Problem> problems() {
    return problems == null ? List.of() : problems;
  }

  private static String message(List<?> problems, int count) {
    if (problems.isEmpty()) {
      throw new IllegalArgumentException("problems: none; an exception needs at least one");
    }
    if (count == 1) {
      return problems.get(0).toString();
    }
    String shown = problems.stream()
        .limit(SHOWN)
        .map(problem -> "\n- " + problem)
        .collect(Collectors.joining());
    String listed = count > problems.size() ? ", of which " + problems.size() + " are listed" : "";
    int rest = count - Math.min(SHOWN, problems.size());
    return count + " problems" + listed + ":" + shown
        + (rest > 0 ? "\n- and " + rest + " more" : "");
  }
}
