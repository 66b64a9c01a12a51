package io.github.crossborder.book;

import static java.util.Objects.requireNonNull;

import io.github.crossborder.deal.Entry;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The entries of one type by something they tell, such as terms by their agreement.
 *
 * <p>Made when first asked for, once, whichever thread asks; a book that is only read and written
 * pays for none. Then readers do not wait for each other.
 */
final class Lookup<K, E extends Entry> {
  private final String asked;
  private final DealBook book;
  private final Class<E> type;
  private final Function<? super E, ? extends Collection<K>> keys;
  private volatile @Nullable Sorted<K, E> found;

  /** Takes what the key is called by who asks, such as "agreement". */
  Lookup(
      String asked,
      DealBook book,
      Class<E> type,
      Function<? super E, ? extends Collection<K>> keys) {
    this.asked = asked;
    this.book = book;
    this.type = type;
    this.keys = keys;
  }

  /** Returns the entries with a key in the order of the book, none if no entry has it. */
  List<E> get(K key) {
    requireNonNull(key, asked);
    Sorted<K, E> sorted = sorted();
    int number = sorted.numbers.find(key);
    return number == Numbering.ABSENT ? List.of() : sorted.lists.get(number);
  }

  /** Shows every key with its entries. */
  void forEach(BiConsumer<K, List<E>> reader) {
    Sorted<K, E> sorted = sorted();
    for (int number = 0; number < sorted.lists.size(); number++) {
      reader.accept(sorted.numbers.key(number), sorted.lists.get(number));
    }
  }

  private Sorted<K, E> sorted() {
    Sorted<K, E> known = found;
    if (known == null) {
      synchronized (this) {
        known = found;
        if (known == null) {
          known = new Sorting<K, E>().sort(book.entries(type), keys);
          found = known;
        }
      }
    }
    return known;
  }

  /** The entries with the first key, with the second and so on: parts of one long list. */
  private record Sorted<K, E>(Numbering<K> numbers, List<List<E>> lists) {}

  /** Counts the entries of each key before it puts them in place. */
  private static final class Sorting<K, E extends Entry> {
    private final Numbering<K> numbers = new Numbering<>();
    private int[] counts = new int[16];
    private int[] latest = new int[16];
    private int[] told = new int[16];
    private int[] tellers = new int[16];
    private int size;

    Sorted<K, E> sort(List<E> entries, Function<? super E, ? extends Collection<K>> keys) {
      for (int i = 0; i < entries.size(); i++) {
        for (K key : keys.apply(entries.get(i))) {
          tell(numbers.add(key), i);
        }
      }
      int[] ends = Arrays.copyOf(counts, numbers.size());
      for (int number = 1; number < ends.length; number++) {
        ends[number] += ends[number - 1];
      }
      List<E> placed = inPlace(entries, ends.clone());
      List<List<E>> lists = new ArrayList<>(ends.length);
      int start = 0;
      for (int end : ends) {
        lists.add(placed.subList(start, end));
        start = end;
      }
      return new Sorted<>(numbers, lists);
    }

    /** Remembers that an entry has a key, once, also if it says so twice. */
    private void tell(int number, int entry) {
      if (number == counts.length) {
        counts = Arrays.copyOf(counts, 2 * number);
        latest = Arrays.copyOf(latest, 2 * number);
      }
      if (counts[number] > 0 && latest[number] == entry) {
        return;
      }
      counts[number]++;
      latest[number] = entry;
      if (size == told.length) {
        told = Arrays.copyOf(told, 2 * size);
        tellers = Arrays.copyOf(tellers, 2 * size);
      }
      told[size] = number;
      tellers[size++] = entry;
    }

    @SuppressWarnings("unchecked") // all of them come from a list of such
    private List<E> inPlace(List<E> entries, int[] next) {
      Entry[] placed = new Entry[size];
      for (int i = size - 1; i >= 0; i--) {
        placed[--next[told[i]]] = entries.get(tellers[i]);
      }
      return (List<E>) List.of(placed);
    }
  }
}
