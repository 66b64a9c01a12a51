package io.github.crossborder.analysis.internal;

import java.util.Arrays;

/** Numbers in the order in which they came in, and the place of each; a lean hash table. */
public final class IntIndex {
  private static final int ABSENT = -1;

  private int[] numbers = new int[8];
  private int[] table = new int[16];
  private int size;

  public IntIndex() {
    Arrays.fill(table, ABSENT);
  }

  public int size() {
    return size;
  }

  public int get(int place) {
    return numbers[place];
  }

  public boolean contains(int number) {
    return find(number) != ABSENT;
  }

  /** The place of a number, or -1. */
  public int find(int number) {
    return table[slot(number)];
  }

  /** Adds a number unless it is there; returns its place. */
  public int add(int number) {
    int slot = slot(number);
    if (table[slot] != ABSENT) {
      return table[slot];
    }
    if (size == numbers.length) {
      numbers = Arrays.copyOf(numbers, 2 * size);
    }
    numbers[size] = number;
    table[slot] = size++;
    if (2 * size > table.length) {
      grow();
    }
    return size - 1;
  }

  public void addTo(IntIndex other) {
    for (int place = 0; place < size; place++) {
      other.add(numbers[place]);
    }
  }

  private void grow() {
    table = new int[2 * table.length];
    Arrays.fill(table, ABSENT);
    for (int place = 0; place < size; place++) {
      table[slot(numbers[place])] = place;
    }
  }

  private int slot(int number) {
    int mask = table.length - 1;
    int slot = ((number * 0x9E3779B9) >>> 7) & mask;
    while (table[slot] != ABSENT && numbers[table[slot]] != number) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }
}
