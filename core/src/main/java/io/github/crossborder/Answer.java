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
  private final List<Problem> because;

  private Answer(@Nullable T value, List<Problem> because) {
    this.value = value;
    this.because = because;
  }

  /** Returns an answer, such as {@code Answer.of(growth)}. */
  public static <T> Answer<T> of(T value) {
    return new Answer<>(requireNonNull(value, "value"), List.of());
  }

  /** Returns that there is no answer, for one reason. */
  public static <T> Answer<T> cannot(Problem because) {
    return cannot(List.of(because));
  }

  /**
   * Returns that there is no answer, for all of these reasons.
   *
   * @throws IllegalArgumentException if no reason is given
   */
  public static <T> Answer<T> cannot(List<Problem> because) {
    if (because.isEmpty()) {
      throw new IllegalArgumentException("because: no reason; expected at least one");
    }
    return new Answer<>(null, List.copyOf(because));
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
      throw new UnansweredException(because);
    }
    return value;
  }

  /** Returns the answer, or nothing where there is none. */
  public Optional<T> value() {
    return Optional.ofNullable(value);
  }

  /** Returns why there is no answer; empty where there is one. */
  public List<Problem> because() {
    return because;
  }

  /** Returns the answer to a question about this answer; the reasons stay as they are. */
  public <R> Answer<R> map(Function<? super T, ? extends R> question) {
    return value == null ? new Answer<>(null, because) : of(question.apply(value));
  }

  /** Returns the answer to a question about this answer that may have none either. */
  public <R> Answer<R> flatMap(Function<? super T, Answer<R>> question) {
    return value == null ? new Answer<>(null, because) : question.apply(value);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Answer<?> answer
        && because.equals(answer.because)
        && value().equals(answer.value());
  }

  @Override
  public int hashCode() {
    return 31 * value().hashCode() + because.hashCode();
  }

  /** Returns the answer as text, or {@code cannot, because} with the reasons. */
  @Override
  public String toString() {
    return value == null
        ? "cannot, because "
            + String.join("; and ", because.stream().map(Problem::message).toList())
        : value.toString();
  }
}
