package io.github.crossborder.book;

import static java.util.Objects.requireNonNull;

import io.github.crossborder.deal.Entry;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The entries of one type by something they tell, such as terms by their agreement.
 *
 * <p>Made when first asked for, once, whichever thread asks: many books are read, and never asked.
 */
final class EntriesByKey<K, E extends Entry> {
  private final String asked;
  private final DealBook book;
  private final Class<E> type;
  private final BiConsumer<? super E, Consumer<K>> keys;
  private volatile @Nullable Map<K, List<E>> made;

  /**
   * Says which entries, and by which keys; they are sorted when first asked for.
   *
   * @param asked what a key is called by who asks, such as "agreement"
   * @param keys shows the keys of an entry; the same one again does no harm
   */
  EntriesByKey(
      String asked, DealBook book, Class<E> type, BiConsumer<? super E, Consumer<K>> keys) {
    this.asked = asked;
    this.book = book;
    this.type = type;
    this.keys = keys;
  }

  /** Returns the entries with a key in the order of the book, none if no entry has it. */
  List<E> get(K key) {
    List<E> found = byKey().get(requireNonNull(key, asked));
    return found == null ? List.of() : Collections.unmodifiableList(found);
  }

  /** Returns the entries by key, those with one key in the order of the book. */
  Map<K, List<E>> byKey() {
    Map<K, List<E>> known = made;
    if (known == null) {
      synchronized (this) {
        known = made;
        if (known == null) {
          known = make();
          made = known;
        }
      }
    }
    return known;
  }

  @SuppressWarnings("ReferenceEquality") // the very entry that was added last
  private Map<K, List<E>> make() {
    Map<K, List<E>> byKey = new HashMap<>();
    for (E entry : book.entries(type)) {
      keys.accept(entry, key -> {
        List<E> told = byKey.computeIfAbsent(key, any -> new ArrayList<>(1));
        if (told.isEmpty() || told.get(told.size() - 1) != entry) {
          told.add(entry);
        }
      });
    }
    return byKey;
  }
}
