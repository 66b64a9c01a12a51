package io.github.crossborder.book;

import io.github.crossborder.deal.EntryKind;
import java.util.Arrays;

/**
 * The order of books, by kind and id, of entries that came in another.
 *
 * <p>The entries of a kind are sorted by numbers made of the first letters in which their ids
 * differ, then those that have the same number by the letters after these: comparing ids pair by
 * pair would look at each of them, far apart in memory, again and again.
 */
final class BookOrder {
  /** Fewer letters than 38 can be of an id, and its end: as many as fit above a place. */
  private static final int LETTERS = 6;

  private static final int SYMBOLS = 38;
  private static final int PLACE_BITS = 31;
  private static final int FEW = 12;

  private final String[] ids;
  private final int[] places;

  private BookOrder(String[] ids, int[] places) {
    this.ids = ids;
    this.places = places;
  }

  /** Returns the places in the order of books, of ids with the ordinals of their kinds. */
  static int[] of(byte[] kinds, String[] ids) {
    int[] ofKind = new int[kinds.length];
    Arrays.setAll(ofKind, place -> kinds[place]);
    int count = EntryKind.values().length;
    Groups byKind = Groups.of(ofKind, count);
    BookOrder order = new BookOrder(ids, byKind.items());
    for (int kind = 0; kind < count; kind++) {
      order.sort(byKind.start(kind), byKind.end(kind), 0);
    }
    return order.places;
  }

  /** Sorts a range of places whose ids begin with the same letters, at least so many. */
  private void sort(int from, int end, int same) {
    if (end - from <= FEW) {
      sortFew(from, end);
      return;
    }
    int start = sameLetters(from, end, same);
    long[] keys = new long[end - from];
    for (int i = 0; i < keys.length; i++) {
      keys[i] = number(ids[places[from + i]], start) << PLACE_BITS | places[from + i];
    }
    Arrays.sort(keys);
    for (int i = 0; i < keys.length; i++) {
      places[from + i] = (int) keys[i] & Integer.MAX_VALUE;
    }
    for (int i = 0; i < keys.length; ) {
      int next = i + 1;
      while (next < keys.length && keys[next] >> PLACE_BITS == keys[i] >> PLACE_BITS) {
        next++;
      }
      sort(from + i, from + next, start + LETTERS);
      i = next;
    }
  }

  private void sortFew(int from, int end) {
    for (int i = from + 1; i < end; i++) {
      int place = places[i];
      int to = i;
      while (to > from && ids[place].compareTo(ids[places[to - 1]]) < 0) {
        places[to] = places[to - 1];
        to--;
      }
      places[to] = place;
    }
  }

  /** Counts the letters with which all ids of a range begin, at least so many. */
  private int sameLetters(int from, int end, int atLeast) {
    String first = ids[places[from]];
    int same = first.length();
    for (int i = from + 1; i < end && same > atLeast; i++) {
      String id = ids[places[i]];
      same = Math.min(same, id.length());
      int letter = atLeast;
      while (letter < same && id.charAt(letter) == first.charAt(letter)) {
        letter++;
      }
      same = letter;
    }
    return Math.max(same, atLeast);
  }

  /** A number for the letters from here on, in their order; the end comes before all of them. */
  private static long number(String id, int start) {
    long number = 0;
    for (int i = start; i < start + LETTERS; i++) {
      number = SYMBOLS * number + (i < id.length() ? symbol(id.charAt(i)) : 0);
    }
    return number;
  }

  private static int symbol(char letter) {
    if (letter == '-') {
      return 1;
    }
    return letter <= '9' ? letter - '0' + 2 : letter - 'a' + 12;
  }
}
