package io.github.crossborder.deal;

import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * An id and where an entry mentions it, such as {@code parties[1]/party} {@code ickx}. Immutable;
 * two are equal if they say the same.
 */
public final class Reference {
  private final Supplier<String> path;
  private final Id target;
  private final List<Class<? extends Entry>> expected;

  /** Takes a list that never changes. */
  Reference(Supplier<String> path, Id target, List<Class<? extends Entry>> expected) {
    this.path = path;
    this.target = target;
    this.expected = expected;
  }

  Reference(String path, Id target, List<Class<? extends Entry>> expected) {
    this(() -> path, target, expected);
  }

  /** Returns the place in the entry, in attribute names and indexes from 0. */
  public String path() {
    return path.get();
  }

  /** Returns the id that is mentioned there. */
  public Id target() {
    return target;
  }

  /** Returns the types of entry it may lead to, at least one, such as {@code Party}. */
  public List<Class<? extends Entry>> expected() {
    return expected;
  }

  /** Returns whether the entry is of a type that this reference may lead to. */
  public boolean accepts(Entry entry) {
    for (Class<? extends Entry> type : expected) { // building a book asks this of every reference
      if (type.isInstance(entry)) {
        return true;
      }
    }
    return false;
  }

  /** Returns what the reference may lead to in words, such as {@code party or source}. */
  public String expectation() {
    return expected.stream().map(Slug::words).collect(Collectors.joining(" or "));
  }

  @Override
  public boolean equals(@Nullable Object object) {
    return object instanceof Reference other
        && target.equals(other.target)
        && expected.equals(other.expected)
        && path().equals(other.path());
  }

  @Override
  public int hashCode() {
    return Objects.hash(path(), target, expected);
  }

  /** Returns place and id, such as {@code parties[1]/party 'ickx'}. */
  @Override
  public String toString() {
    return path() + " '" + target + "'";
  }
}
