package io.github.crossborder.deal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * An id and where an entry mentions it, such as {@code parties[1]/party} {@code ickx}. Immutable;
 * two are equal if they say the same.
 */
public final class Reference {
  private final String attribute;
  private final int index;
  private final String part;
  private final int inner;
  private final Id target;
  private final Referent expected;

  private Reference(
      String attribute, int index, String part, int inner, Id target, Referent expected) {
    this.attribute = attribute;
    this.index = index;
    this.part = part;
    this.inner = inner;
    this.target = target;
    this.expected = expected;
  }

  /**
   * Returns some of the {@linkplain Entry#references() references of an entry}, such as {@code
   * of(event, index -> index < 3)}, without making the others: there may be a million.
   *
   * @param which says whether the reference with an index is wanted; it is asked in their order
   */
  public static List<Reference> of(Entry entry, IntPredicate which) {
    List<Reference> found = new ArrayList<>();
    entry.show(new ReferenceReader() {
      private int next;

      @Override
      protected void read(Id target, Referent expected) {
        throw new AssertionError("a reference without its place");
      }

      @Override
      void read(String attribute, int index, String part, int inner, Id target, Referent expected) {
        if (which.test(next++)) {
          found.add(new Reference(attribute, index, part, inner, target, expected));
        }
      }
    });
    return Collections.unmodifiableList(found);
  }

  /** Returns the place in the entry, in attribute names and indexes from 0. */
  public String path() {
    return attribute + at(index) + part + at(inner);
  }

  private static String at(int index) {
    return index == ReferenceReader.ALONE ? "" : "[" + index + "]";
  }

  /** Returns the id that is mentioned there. */
  public Id target() {
    return target;
  }

  /** Returns the types of entry it may lead to, at least one, such as {@code Party}. */
  public List<Class<? extends Entry>> expected() {
    return expected.types();
  }

  /** Returns whether the entry is of a type that this reference may lead to. */
  public boolean accepts(Entry entry) {
    return expected.accepts(entry.entryKind());
  }

  /** Returns what the reference may lead to in words, such as {@code party or source}. */
  public String expectation() {
    return expected.toString();
  }

  @Override
  public boolean equals(@Nullable Object object) {
    return object instanceof Reference other
        && target.equals(other.target)
        && expected == other.expected
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
