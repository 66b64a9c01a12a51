package io.github.crossborder.analysis.contradictions;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Several values as one key of a map. Ordered by their texts, so that a map stays fast if they were
 * made to hash alike; equal values have the same text and others another, or it would miss some.
 */
final class CompoundKey implements Comparable<CompoundKey> {
  private final Object[] values;

  private CompoundKey(Object[] values) {
    this.values = values;
  }

  /** Takes the values for good. */
  static CompoundKey of(Object... values) {
    return new CompoundKey(values);
  }

  /** Returns the values in a list. */
  List<Object> list() {
    return List.of(values);
  }

  @Override
  public int compareTo(CompoundKey other) {
    for (int i = 0; i < Math.min(values.length, other.values.length); i++) {
      if (!values[i].equals(other.values[i])) {
        return values[i].toString().compareTo(other.values[i].toString());
      }
    }
    return Integer.compare(values.length, other.values.length);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof CompoundKey parts && Arrays.equals(values, parts.values));
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(values);
  }

  @Override
  public String toString() {
    return Arrays.toString(values);
  }
}
