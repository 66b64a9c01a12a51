package io.github.crossborder.analysis;

import java.util.Arrays;

/**
 * Numbers for pairs of numbers, from 0 in the order in which the pairs came in; a lean hash table.
 * Pairs of these numbers number triples.
 */
final class PairIndex {
  static final int ABSENT = -1;

  private static final int MOST_FORESEEN = 1 << 28;

  private long[] pairs;
  private int[] table;
  private int size;

  /** An index that need not grow for so many pairs. */
  PairIndex(int foreseen) {
    int room = Math.min(Math.max(foreseen, 8), MOST_FORESEEN);
    pairs = new long[room];
    table = new int[2 * Integer.highestOneBit(2 * room - 1)]; // a power of 2, half full at most
    Arrays.fill(table, ABSENT);
  }

  int size() {
    return size;
  }

  /** Returns the number of a pair, or {@link #ABSENT}. */
  int find(int one, int other) {
    return table[slot(pair(one, other))];
  }

  /** Returns the number of a pair, a new one unless it is there. */
  int add(int one, int other) {
    long pair = pair(one, other);
    int slot = slot(pair);
    if (table[slot] != ABSENT) {
      return table[slot];
    }
    if (size == pairs.length) {
      pairs = Arrays.copyOf(pairs, 2 * size);
    }
    pairs[size] = pair;
    table[slot] = size++;
    if (2 * size > table.length) {
      grow();
    }
    return size - 1;
  }

  private static long pair(int one, int other) {
    return ((long) one << Integer.SIZE) | (other & 0xFFFF_FFFFL);
  }

  private void grow() {
    table = new int[2 * table.length];
    Arrays.fill(table, ABSENT);
    for (int number = 0; number < size; number++) {
      table[slot(pairs[number])] = number;
    }
  }

  private int slot(long pair) {
    int mask = table.length - 1;
    int slot = (int) ((pair * 0x9E37_79B9_7F4A_7C15L) >>> Integer.SIZE) & mask;
    while (table[slot] != ABSENT && pairs[table[slot]] != pair) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }
}
