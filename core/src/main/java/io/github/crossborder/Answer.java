package io.github.crossborder;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
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
  private final Supplier<List<Assumption>> settledBy;

  private Answer(@Nullable T value, List<Problem> problems, Supplier<List<Assumption>> settledBy) {
    this.value = value;
    this.problems = problems;
    this.settledBy = settledBy;
  }

  /** Returns an answer, such as {@code Answer.of(growth)}. */
  public static <T> Answer<T> of(T value) {
    return new Answer<>(requireNonNull(value, "value"), List.of(), List::of);
  }

  /** Returns that there is no answer, for one reason. */
  public static <T> Answer<T> cannot(Problem problem) {
    return cannot(List.of(problem));
  }

  /**
   * Returns that there is no answer, for all of these reasons, and that no assumption would help.
   *
   * @throws IllegalArgumentException if no reason is given
   */
  public static <T> Answer<T> cannot(List<Problem> problems) {
    return cannot(problems, List::of);
  }

  /**
   * Returns that there is no answer, for all of these reasons.
   *
   * @param settledBy finds what {@link #settledBy()} returns, each time that it is asked for
   * @throws IllegalArgumentException if no reason is given
   */
  public static <T> Answer<T> cannot(List<Problem> problems, Supplier<List<Assumption>> settledBy) {
    if (problems.isEmpty()) {
      throw new IllegalArgumentException("problems: none; expected at least one");
    }
    return new Answer<>(null, List.copyOf(problems), requireNonNull(settledBy, "settledBy"));
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

  /**
   * Returns the assumptions of which each alone, beside those made, would give an answer, such as
   * {@code PLAIN_NUMBERS_EXACT}: ask again with one of them if you can answer for it. A tolerance
   * is named if one as small as a percent or a day would do. Empty where there is an answer, where
   * it takes more than one of them, or where only another source would help.
   *
   * <p>It is found anew by each call, which asks the question again a few times.
   */
  public List<Assumption> settledBy() {
    return settledBy.get();
  }

  /** Returns the answer to a question about this answer; the reasons stay as they are. */
  public <R> Answer<R> map(Function<? super T, ? extends R> question) {
    return value == null ? new Answer<>(null, problems, settledBy) : of(question.apply(value));
  }

  /** Returns the answer to a question about this answer that may have none either. */
  public <R> Answer<R> flatMap(Function<? super T, Answer<R>> question) {
    return value == null ? new Answer<>(null, problems, settledBy) : question.apply(value);
  }

  /** Returns whether the other is the same answer, or has none for the same reasons. */
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
