package io.github.crossborder.book;

import io.github.crossborder.Problem;
import io.github.crossborder.deal.Entry;
import io.github.crossborder.deal.EntryKind;
import io.github.crossborder.deal.Id;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Entries with their sources, such as the book of one article: every id is unique, and every
 * reference leads to an entry of the right kind.
 *
 * <p>Two books are equal when they hold equal entries; the order in which they were added does not
 * matter. Looking an entry up by id takes constant time.
 */
public final class DealBook {
  private final Map<Id, Entry> byId;
  private final List<Entry> entries;

  private DealBook(Integrity checked, List<Entry> added) {
    byId = checked.byId();
    Entry[] sorted = added.toArray(Entry[]::new); // mostly they come in order, which is quick
    Arrays.sort(sorted, DealBook::compare);
    entries = List.of(sorted);
  }

  private static int compare(Entry one, Entry other) {
    int byKind = one.entryKind().compareTo(other.entryKind());
    return byKind != 0 ? byKind : one.id().compareTo(other.id());
  }

  /** Returns a builder without entries. */
  public static Builder builder() {
    return new Builder();
  }

  /** Returns a builder that holds the entries of this book. */
  public Builder toBuilder() {
    return builder().addAll(entries);
  }

  /** Returns all entries, by kind and then by id, such as sources first. */
  public List<Entry> entries() {
    return entries;
  }

  /** Returns the entries of a type by kind and id, such as {@code entries(Company.class)}. */
  public <E extends Entry> List<E> entries(Class<E> type) {
    Objects.requireNonNull(type, "type");
    return entries.stream().filter(type::isInstance).map(type::cast).toList();
  }

  /** Returns the entry with an id, or nothing where the book has none. */
  public Optional<Entry> find(Id id) {
    return Optional.ofNullable(byId.get(Objects.requireNonNull(id, "id")));
  }

  /** Returns the entry with an id if it is of a type, such as {@code find(ickx, Company.class)}. */
  public <E extends Entry> Optional<E> find(Id id, Class<E> type) {
    Objects.requireNonNull(type, "type");
    return find(id).filter(type::isInstance).map(type::cast);
  }

  /**
   * Returns the entry with an id, such as {@code get(ickx, Company.class)}.
   *
   * @throws NoSuchElementException if the book has no such entry, or one of another type
   */
  public <E extends Entry> E get(Id id, Class<E> type) {
    Entry entry =
        find(id).orElseThrow(() -> new NoSuchElementException("no entry '" + id + "' in " + this));
    if (!type.isInstance(entry)) {
      throw new NoSuchElementException("entry '" + id + "' is " + Integrity.a(entry.entryKind())
          + ", not " + type.getSimpleName());
    }
    return type.cast(entry);
  }

  /**
   * Returns what is odd but may be meant, such as a code that this version does not know, or a fact
   * in another form than the one there is for it; analysis reports more. A book with findings is a
   * valid book.
   */
  public List<Problem> findings() {
    List<Problem> findings = new ArrayList<>();
    UnknownCodes.report(this, findings);
    CircularOrder.report(this, findings);
    Forms.report(this, findings);
    SameClaims.report(this, findings);
    return List.copyOf(findings);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof DealBook book && byId.equals(book.byId);
  }

  @Override
  public int hashCode() {
    return byId.hashCode();
  }

  /** Returns what is in it, such as {@code deal book of 3 entries {source=1, company=2}}. */
  @Override
  public String toString() {
    Map<EntryKind, Integer> counts = new TreeMap<>();
    entries.forEach(entry -> counts.merge(entry.entryKind(), 1, Integer::sum));
    return "deal book of " + entries.size() + " entries " + counts;
  }

  /** Collects entries for a book, in any order. Not safe for use by several threads. */
  public static final class Builder {
    private final List<Entry> added = new ArrayList<>();

    Builder() {}

    /** Adds entries; whether they fit together is checked by {@link #build()}. */
    public Builder add(Entry... entries) {
      return addAll(List.of(entries));
    }

    /** Adds entries; whether they fit together is checked by {@link #build()}. */
    public Builder addAll(Iterable<? extends Entry> entries) {
      entries.forEach(entry -> added.add(Objects.requireNonNull(entry, "entry")));
      return this;
    }

    /**
     * Returns the book.
     *
     * @throws InvalidDealBookException with every id that two entries share and every reference
     *     that leads nowhere or to the wrong kind of entry
     */
    public DealBook build() {
      Integrity integrity = new Integrity(added);
      if (!integrity.problems().isEmpty()) {
        throw new InvalidDealBookException(integrity.problems());
      }
      return new DealBook(integrity, added);
    }
  }
}
