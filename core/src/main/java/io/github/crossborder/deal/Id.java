package io.github.crossborder.deal;

import io.github.crossborder.InvalidValueException;
import io.github.crossborder.Problem;
import io.github.crossborder.ProblemCode;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What entries call each other by, such as {@code ickx-alibaba}: lower-case ASCII letters and
 * digits in groups joined by single hyphens ({@code [a-z0-9]+(-[a-z0-9]+)*}), at most 100
 * characters.
 */
public final class Id implements Comparable<Id> {
  private final String value;
  private final int hash; // taken with the look at the syntax, since books look ids up all the time

  private Id(String value, int hash) {
    this.value = value;
    this.hash = hash;
  }

  /**
   * Returns an id, such as {@code id("ickx")}; meant for static import.
   *
   * @throws InvalidValueException with code {@code malformed-id} if it breaks the syntax
   */
  public static Id id(String value) {
    long hash = Slug.hash(Objects.requireNonNull(value, "value"));
    if (hash == Slug.NONE) {
      throw new InvalidValueException(
          ProblemCode.MALFORMED_ID, "id " + Problem.quote(value) + ": expected " + Slug.EXPECTED);
    }
    return new Id(value, (int) hash);
  }

  /** Returns the text, such as {@code ickx-alibaba}. */
  public String value() {
    return value;
  }

  /** Returns whether the text is the same. */
  @Override
  public boolean equals(@Nullable Object object) {
    return this == object
        || (object instanceof Id other && hash == other.hash && value.equals(other.value));
  }

  @Override
  public int hashCode() {
    return hash;
  }

  /** Compares by text, character by character. */
  @Override
  public int compareTo(Id other) {
    return value.compareTo(other.value);
  }

  /** Returns the text alone, such as {@code ickx-alibaba}. */
  @Override
  public String toString() {
    return value;
  }
}
