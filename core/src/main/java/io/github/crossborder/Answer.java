package io.github.crossborder;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a question gave: an answer, or the reasons why there is none, such as {@code cannot, because
 * figure ickx-revenue: its period is unknown}. A question that cannot be answered from what the
 * sources said is no error, so asking never throws for it; {@link #get()} does.
 *
 * <p>Immutable and safe for use by several threads where the answer itself is.
 *
 * @param <T> the type of the answer
 */
public final class Answer<T> {
  private final @Nullable T value;
  private final List<Problem> problems;

  private Answer(@Nullable T value, List<Problem> problems) {
    this.value = value;
    this.problems = problems;
  }

  /** Returns an answer, such as {@code Answer.of(growth)}. */
  public static <T> Answer<T> of(T value) {
    return new Answer<>(requireNonNull(value, "value"), List.of());
  }

  /** Returns that there is no answer, for one reason. */
  public static <T> Answer<T> cannot(Problem problem) {
    return cannot(List.of(problem));
  }

  /**
   * Returns that there is no answer, for all of these reasons.
   *
   * @throws IllegalArgumentException if no reason is given
   */
  public static <T> Answer<T> cannot(List<Problem> problems) {
    if (problems.isEmpty()) {
      throw new IllegalArgumentException("problems: none; expected at least one");
    }
    return new Answer<>(null, List.copyOf(problems));
  }

  /** Returns whether there is an answer. */
  public boolean isKnown() {
    return value != null;
  }

  /**
   * Returns the answer.
   *
   * @throws UnansweredException with every reason, if there is none
   */
  public T get() {
    if (value == null) {
      throw new UnansweredException(problems);
    }
    return value;
  }

  /** Returns the answer, or nothing where there is none. */
  public Optional<T> value() {
    return Optional.ofNullable(value);
  }

  /** Returns why there is no answer; empty where there is one. */
  public List<Problem> problems() {
    return problems;
  }

  /** Returns the answer to a question about this answer; the reasons stay as they are. */
  public <R> Answer<R> map(Function<? super T, ? extends R> question) {
    return value == null ? new Answer<>(null, problems) : of(question.apply(value));
  }

  /** Returns the answer to a question about this answer that may have none either. */
  public <R> Answer<R> flatMap(Function<? super T, Answer<R>> question) {
    return value == null ? new Answer<>(null, problems) : question.apply(value);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Answer<?> answer
        && problems.equals(answer.problems)
        && value().equals(answer.value());
  }

  @Override
  public int hashCode() {
    return 31 * value().hashCode() + problems.hashCode();
  }

  /** Returns the answer as text, or {@code cannot, because} with the reasons. */
  @Override
  public String toString() {
    return value == null
        ? "cannot, because "
            + String.join("; and ", problems.stream().map(Problem::message).toList())
        : value.toString();
  }
}
