package io.github.crossborder.analysis;

import io.github.crossborder.deal.Id;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Ids in the order in which they first came in, and the number of each; a lean hash table. */
final class IdIndex {
  static final int ABSENT = -1;

  private @Nullable Id[] ids = new Id[8];
  private int[] hashes = new int[8];
  private int[] table = new int[16];
  private int size;

  IdIndex() {
    Arrays.fill(table, ABSENT);
  }

  int size() {
    return size;
  }

  /** The id with a number below the size. */
  @SuppressWarnings("NullAway") // an id was put there
  Id get(int number) {
    return ids[number];
  }

  /** The number of an id, or -1. */
  int find(Id id) {
    return table[slot(id, id.hashCode())];
  }

  /** The number of an id, which it is given now if it has none. */
  int add(Id id) {
    int hash = id.hashCode();
    int slot = slot(id, hash);
    if (table[slot] != ABSENT) {
      return table[slot];
    }
    if (size == ids.length) {
      ids = Arrays.copyOf(ids, 2 * size);
      hashes = Arrays.copyOf(hashes, 2 * size);
    }
    ids[size] = id;
    hashes[size] = hash;
    table[slot] = size++;
    if (2 * size > table.length) {
      grow();
    }
    return size - 1;
  }

  private void grow() {
    table = new int[2 * table.length];
    Arrays.fill(table, ABSENT);
    for (int number = 0; number < size; number++) {
      int slot = first(hashes[number]);
      while (table[slot] != ABSENT) {
        slot = (slot + 1) & (table.length - 1);
      }
      table[slot] = number;
    }
  }

  /** Where the id is, or should be put. */
  private int slot(Id id, int hash) {
    int slot = first(hash);
    while (table[slot] != ABSENT && !isAt(table[slot], id, hash)) {
      slot = (slot + 1) & (table.length - 1);
    }
    return slot;
  }

  /** Ids that differ in their last letter only would stand side by side otherwise. */
  private int first(int hash) {
    return ((hash * 0x9E3779B9) >>> 7) & (table.length - 1);
  }

  private boolean isAt(int number, Id id, int hash) {
    return hashes[number] == hash && id.equals(ids[number]);
  }
}
