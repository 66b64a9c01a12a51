package io.github.crossborder.analysis;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Terms by the numbers of their keys. Those of some numbers, of one mostly, stand end to end in one
 * array, each with its number beside it, so that a look goes to no other terms; where there are
 * many, they are sorted further. One that is found may be of another key with the same number.
 */
final class TermTable {
  private static final int FEW = 16;
  private static final int MANY = 4096;
  private static final int SAMPLE = 256;
  /** So many are looked at one by one, if that takes no look at each of them in far memory. */
  private static final int FEW_SKETCHES = 1024;

  private final TermScope[] terms;
  private final int[] keys;
  /** Where the terms of each slot start; and where those of the last one end. */
  private final int[] starts;

  private final @Nullable TermSketches sketches;
  private final @Nullable TermShelf[] shelves;
  private final boolean sure;

  private TermTable(Builder put, int[] starts, @Nullable TermSketches sketches, boolean sure) {
    this.terms = new TermScope[put.size];
    this.keys = new int[put.size];
    this.starts = starts;
    this.sketches = sketches;
    this.shelves = new TermShelf[starts.length - 1];
    this.sure = sure;
    int[] next = Arrays.copyOf(starts, shelves.length);
    for (int i = 0; i < put.size; i++) {
      int index = next[slot(put.keys[i], next.length)]++;
      terms[index] = put.terms[i];
      keys[index] = put.keys[i];
      if (sketches != null) {
        sketches.put(index, put.terms[i]);
      }
    }
  }

  /** Whether many terms with one number name different parties or things, by a sample of them. */
  boolean hasAlikeNames() {
    for (int slot = 0; slot < shelves.length; slot++) {
      int count = starts[slot + 1] - starts[slot];
      if (count > MANY && countNames(slot, count / SAMPLE) > FEW) {
        return true;
      }
    }
    return false;
  }

  private int countNames(int slot, int step) {
    Set<List<Object>> names = new HashSet<>();
    for (int i = starts[slot]; i < starts[slot + 1]; i += step) {
      terms[i].named(keys[i]).ifPresent(names::add);
    }
    return names.size();
  }

  /** Returns the slot of a key; the number of slots is a power of two. */
  private static int slot(int key, int slots) {
    int mixed = key * 0x9E37_79B9;
    return (mixed ^ (mixed >>> 15)) & (slots - 1);
  }

  /** Tells terms of which others may have the same key that they are not alone. */
  void tellCompany() {
    for (int slot = 0; slot < shelves.length; slot++) {
      int end = starts[slot + 1];
      for (int i = starts[slot]; i < end && end - starts[slot] > 1; i++) {
        if (end - starts[slot] > FEW || hasCompany(i, starts[slot], end)) {
          terms[i].meetCompany();
        }
      }
    }
  }

  private boolean hasCompany(int index, int start, int end) {
    for (int i = start; i < end; i++) {
      if (i != index && keys[i] == keys[index]) {
        return true;
      }
    }
    return false;
  }

  /** Sorts many of one slot further, when all are in their groups. */
  void shelve() {
    int few = sketches == null ? FEW : FEW_SKETCHES;
    for (int slot = 0; slot < shelves.length; slot++) {
      if (starts[slot + 1] - starts[slot] > few) {
        shelves[slot] =
            TermShelf.of(Arrays.asList(terms).subList(starts[slot], starts[slot + 1]), sure);
      }
    }
  }

  /**
   * Returns whether a term with a key that may meet the term, no vaguer than the limit, passes the
   * test.
   */
  boolean any(int key, TermScope term, int vaguest, Predicate<TermScope> test) {
    int slot = slot(key, shelves.length);
    TermShelf shelf = shelves[slot];
    if (shelf != null) {
      return shelf.any(term, sure, vaguest, test);
    }
    for (int i = starts[slot]; i < starts[slot + 1]; i++) {
      if (keys[i] == key
          && (sketches == null || sketches.mayMeet(i, term, vaguest))
          && TermRun.mayMeet(term, terms[i], sure, vaguest)
          && test.test(terms[i])) {
        return true;
      }
    }
    return false;
  }

  /** Collects terms with their keys, in any order. */
  static final class Builder {
    private TermScope[] terms;
    private int[] keys;
    private int size;

    Builder(int foreseen) {
      terms = new TermScope[Math.max(foreseen, 16)];
      keys = new int[terms.length];
    }

    void put(int key, TermScope term) {
      if (size == keys.length) {
        terms = Arrays.copyOf(terms, 2 * size);
        keys = Arrays.copyOf(keys, 2 * size);
      }
      terms[size] = term;
      keys[size++] = key;
    }

    /**
     * Returns the table, for terms found by the days that they may have or surely have.
     *
     * @param sketched whether to keep sketches of the terms, which have to be in their groups
     */
    TermTable build(boolean sure, boolean sketched) {
      int slots = Integer.highestOneBit(Math.max(size, 1));
      int[] starts = new int[slots + 1];
      for (int i = 0; i < size; i++) {
        starts[slot(keys[i], slots) + 1]++;
      }
      for (int slot = 0; slot < slots; slot++) {
        starts[slot + 1] += starts[slot];
      }
      return new TermTable(this, starts, sketched ? new TermSketches(size, sure) : null, sure);
    }
  }
}
