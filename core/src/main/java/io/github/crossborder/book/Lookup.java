package io.github.crossborder.book;

import static java.util.Objects.requireNonNull;

import io.github.crossborder.deal.Entry;
import java.util.AbstractList;
import java.util.List;
import java.util.Objects;
import java.util.RandomAccess;
import org.jspecify.annotations.Nullable;

/**
 * The entries of one type by something they tell, such as terms by their agreement.
 *
 * <p>Made when first asked for, once, whichever thread asks; a book that is only read and written
 * pays for none. Then readers do not wait for each other.
 */
abstract class Lookup<K, E extends Entry> {
  private final String asked;
  private final DealBook book;
  private final Class<E> type;
  private volatile @Nullable Sorted<E> found;

  /** Takes what the key is called by who asks, such as "agreement". */
  Lookup(String asked, DealBook book, Class<E> type) {
    this.asked = asked;
    this.book = book;
    this.type = type;
  }

  /** Returns the number that a key has after sorting, of all numbers from 0, or -1. */
  abstract int number(K key);

  /** Tells the number of each key of each entry. */
  abstract void sort(List<E> entries, Sorting sorting);

  /** Returns the entries with a key in the order of the book, none if no entry has it. */
  final List<E> get(K key) {
    requireNonNull(key, asked);
    Sorted<E> sorted = sorted();
    return sorted.list(number(key));
  }

  final Sorted<E> sorted() {
    Sorted<E> known = found;
    if (known == null) {
      synchronized (this) {
        known = found;
        if (known == null) {
          List<E> entries = book.entries(type);
          Sorting sorting = new Sorting();
          sort(entries, sorting);
          known = new Sorted<>(entries, sorting.sorted());
          found = known;
        }
      }
    }
    return known;
  }

  /** Entries by the numbers they tell. */
  record Sorted<E>(List<E> entries, Groups groups) {
    List<E> list(int number) {
      return number < 0 || groups.size(number) == 0
          ? List.of()
          : new Part<>(entries, groups, number);
    }
  }

  /** Some of many entries: a list of them all would take more memory than asking for a few. */
  private static final class Part<E> extends AbstractList<E> implements RandomAccess {
    private final List<E> entries;
    private final Groups sorted;
    private final int start;
    private final int size;

    Part(List<E> entries, Groups sorted, int number) {
      this.entries = entries;
      this.sorted = sorted;
      start = sorted.start(number);
      size = sorted.size(number);
    }

    @Override
    public E get(int index) {
      return entries.get(sorted.item(start + Objects.checkIndex(index, size)));
    }

    @Override
    public int size() {
      return size;
    }
  }
}
