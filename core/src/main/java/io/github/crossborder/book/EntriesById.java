package io.github.crossborder.book;

import io.github.crossborder.deal.Entry;
import io.github.crossborder.deal.Id;
import org.jspecify.annotations.Nullable;

/**
 * Entries by id: a hash table of a fixed size with open addressing. Building a book asks it for
 * every reference, so an id and its entry stand side by side in it: they come from memory together.
 */
final class EntriesById {
  private final @Nullable Object[] pairs;
  private final int[] hashes;
  private final int mask;

  /** Makes room for so many entries. */
  EntriesById(int entries) {
    int size = 2 * Integer.highestOneBit(Math.max(1, entries)); // three quarters full at most
    size = entries > size / 4 * 3 ? 2 * size : size;
    pairs = new @Nullable Object[2 * size];
    hashes = new int[size];
    mask = size - 1;
  }

  /** Returns the entry with an id, or null. */
  @Nullable
  Entry find(Id id) {
    return (Entry) pairs[2 * slot(id, spread(id)) + 1];
  }

  /** Puts an entry in unless another has its id, which is returned. */
  @Nullable
  Entry putIfAbsent(Entry entry) {
    Id id = entry.id();
    int hash = spread(id);
    int slot = slot(id, hash);
    Entry earlier = (Entry) pairs[2 * slot + 1];
    if (earlier == null) {
      hashes[slot] = hash;
      pairs[2 * slot] = id;
      pairs[2 * slot + 1] = entry;
    }
    return earlier;
  }

  /** Where the id is, or should be put. */
  private int slot(Id id, int hash) {
    int slot = hash & mask;
    while (pairs[2 * slot] != null && !(hashes[slot] == hash && id.equals(pairs[2 * slot]))) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  /** Ids that differ in their last letter only stand side by side otherwise, in long runs. */
  static int spread(Object key) {
    int mixed = key.hashCode() * 0x9E3779B9;
    return mixed ^ (mixed >>> 15);
  }
}
