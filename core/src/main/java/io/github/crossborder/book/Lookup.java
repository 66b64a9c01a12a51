package io.github.crossborder.book;

import static java.util.Objects.requireNonNull;

import io.github.crossborder.deal.Entry;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The entries of one type by something they tell, such as terms by their agreement.
 *
 * <p>Made when first asked for, once, whichever thread asks; a book that is only read and written
 * pays for none.
 */
final class Lookup<K, E extends Entry> {
  private final String asked;
  private final DealBook book;
  private final Class<E> type;
  private final Function<? super E, ? extends Collection<K>> keys;
  private volatile @Nullable Map<K, List<E>> found;

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
    return byKey().getOrDefault(requireNonNull(key, asked), List.of());
  }

  /** Returns all entries by key. */
  Map<K, List<E>> byKey() {
    Map<K, List<E>> known = found;
    if (known == null) {
      synchronized (this) {
        known = found;
        if (known == null) {
          known = make();
          found = known;
        }
      }
    }
    return known;
  }

  private Map<K, List<E>> make() {
    Map<K, List<E>> made = new HashMap<>();
    for (E entry : book.entries(type)) {
      Collection<K> told = keys.apply(entry);
      for (K key : told.size() > 1 ? new HashSet<>(told) : told) {
        made.computeIfAbsent(key, any -> new ArrayList<>(1)).add(entry);
      }
    }
    made.replaceAll((key, entries) -> List.copyOf(entries));
    return made;
  }
}
