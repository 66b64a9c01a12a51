package io.github.crossborder.book;

import java.util.Arrays;

/** Sorts entries by the numbers they tell, by counting them first: no list for each number. */
final class Sorting {
  private static final long ONE = 1L << Integer.SIZE;

  /** How many tell a number and, below it, the place plus one of the last who did. */
  private long[] byNumber = new long[16];

  private int[] told = new int[16];
  private int[] tellers = new int[16];
  private int size;
  private int highest = -1;

  /** Takes that an entry tells a number, once, also if it says so twice; entries come in order. */
  void tell(int number, int teller) {
    if (number >= byNumber.length) {
      byNumber = Arrays.copyOf(byNumber, Math.max(2 * byNumber.length, number + 1));
    }
    long before = byNumber[number];
    if ((int) before == teller + 1) {
      return;
    }
    byNumber[number] = (before & -ONE) + ONE | teller + 1;
    highest = Math.max(highest, number);
    if (size == told.length) {
      told = Arrays.copyOf(told, 2 * size);
      tellers = Arrays.copyOf(tellers, 2 * size);
    }
    told[size] = number;
    tellers[size++] = teller;
  }

  /** Returns the entries that tell each number, in order. */
  Groups sorted() {
    int[] counts = new int[highest + 1];
    Arrays.setAll(counts, number -> (int) (byNumber[number] >> Integer.SIZE));
    return Groups.of(told, tellers, size, counts);
  }
}
