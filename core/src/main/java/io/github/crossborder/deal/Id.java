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
 *
 * @param value the text, such as {@code ickx-alibaba}
 */
public record Id(String value) implements Comparable<Id> {

  /** Checks the syntax; throws {@link InvalidValueException} with code {@code malformed-id}. */
  public Id {
    Objects.requireNonNull(value, "value");
    if (!Slug.matches(value)) {
      throw new InvalidValueException(
          ProblemCode.MALFORMED_ID, "id " + Problem.quote(value) + ": expected " + Slug.EXPECTED);
    }
    int unused = value.hashCode(); // a text computes its hash only once
  }

  /** Returns an id, such as {@code id("ickx")}; meant for static import. */
  public static Id id(String value) {
    return new Id(value);
  }

  /** Returns whether the text is the same; written out, since books look ids up all the time. */
  @Override
  public boolean equals(@Nullable Object object) {
    return this == object || (object instanceof Id other && value.equals(other.value));
  }

  /** Returns the hash of the text, which remembers it. */
  @Override
  public int hashCode() {
    return value.hashCode();
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
