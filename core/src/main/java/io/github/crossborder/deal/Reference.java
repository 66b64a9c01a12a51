package io.github.crossborder.deal;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * An id and where an entry mentions it, such as {@code parties[1]/party} {@code ickx}.
 *
 * @param path the place in the entry, in attribute names and indexes from 0
 * @param target the id that is mentioned there
 * @param expected the types of entry it may lead to, at least one, such as {@code Party}
 */
public record Reference(String path, Id target, List<Class<? extends Entry>> expected) {

  /** Checks that nothing is null. */
  public Reference {
    Objects.requireNonNull(path, "path");
    Objects.requireNonNull(target, "target");
    expected = List.copyOf(expected);
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
}
