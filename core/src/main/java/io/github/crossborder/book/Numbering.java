package io.github.crossborder.book;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Numbers keys from 0 in the order in which they first come: a hash table with open addressing,
 * which takes a fraction of the memory of one with a node for each key.
 */
final class Numbering<K> {
  static final int ABSENT = -1;

  /** So many slots passed over for each key are never needed, unless somebody is out for them. */
  private static final int DETOURS = 16;

  /** Nor so many for one of them. */
  private static final int FARTHEST = 256;

  private @Nullable Object[] keys = new Object[8];
  private int[] hashes = new int[8];
  private int[] table = new int[16];
  private int size;
  private long detours;

  /** The numbers by text once keys turn out to hash alike: this map puts such texts in order. */
  private @Nullable Map<String, Integer> byText;

  Numbering() {
    Arrays.fill(table, ABSENT);
  }

  int size() {
    return size;
  }

  /** Returns the key with a number below the size. */
  @SuppressWarnings({"unchecked", "NullAway"}) // only keys were put there, up to the size
  K key(int number) {
    return (K) keys[number];
  }

  /** Returns the number of a key, or -1. */
  int find(K key) {
    if (byText != null) {
      return byText.getOrDefault(key.toString(), ABSENT);
    }
    return table[slot(key, Places.spread(key.hashCode()))];
  }

  /** Returns the number of a key, which it is given now if it has none. */
  int add(K key) {
    int hash = Places.spread(key.hashCode());
    if (byText != null) {
      Integer number = byText.putIfAbsent(key.toString(), size);
      return number == null ? keep(key, hash) : number;
    }
    int slot = slot(key, hash);
    if (table[slot] != ABSENT) {
      return table[slot];
    }
    int passed = (slot - hash) & (table.length - 1);
    detours += passed;
    table[slot] = size;
    int number = keep(key, hash);
    if (passed > FARTHEST || detours > (long) DETOURS * (size + DETOURS)) {
      orderByText();
    } else if (2 * size > table.length) {
      grow();
    }
    return number;
  }

  private void orderByText() {
    Map<String, Integer> numbers = new HashMap<>();
    for (int number = 0; number < size; number++) {
      numbers.put(key(number).toString(), number);
    }
    byText = numbers;
    table = new int[0];
  }

  private int keep(K key, int hash) {
    if (size == keys.length) {
      keys = Arrays.copyOf(keys, 2 * size);
      hashes = Arrays.copyOf(hashes, 2 * size);
    }
    keys[size] = key;
    hashes[size] = hash;
    return size++;
  }

  private void grow() {
    table = new int[2 * table.length];
    Arrays.fill(table, ABSENT);
    for (int number = 0; number < size; number++) {
      int slot = hashes[number] & (table.length - 1);
      while (table[slot] != ABSENT) {
        slot = (slot + 1) & (table.length - 1);
      }
      table[slot] = number;
    }
  }

  /** Where the key is, or should be put. */
  private int slot(K key, int hash) {
    int slot = hash & (table.length - 1);
    while (table[slot] != ABSENT && !isAt(table[slot], key, hash)) {
      slot = (slot + 1) & (table.length - 1);
    }
    return slot;
  }

  private boolean isAt(int number, K key, int hash) {
    return hashes[number] == hash && key.equals(keys[number]);
  }
}
