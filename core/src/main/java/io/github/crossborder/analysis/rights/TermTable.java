package io.github.crossborder.analysis.rights;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Terms by the numbers of their keys. Those of some numbers, of one mostly, stand end to end in one
 * array, each with its number beside it, so that a look goes to no other terms; where there are
 * many, they are sorted further. One that is found may be of another key with the same number.
 *
 * <p>Terms go by their place in a list: a big array of references takes far longer to fill.
 */
final class TermTable {
  private static final int FEW = 16;
  private static final int MANY = 4096;
  private static final int SAMPLE = 256;
  /** So many are looked at one by one, if that takes no look at each of them in far memory. */
  private static final int FEW_SKETCHES = 1024;

  private final List<TermScope> terms;
  private final int[] places;
  private final int[] keys;
  /** Where the terms of each slot start; and where those of the last one end. */
  private final int[] starts;

  private final int slots;
  private final int few;
  private final @Nullable TermSketches sketches;
  private final Map<Integer, Crowd> crowds = new HashMap<>();
  private final boolean sure;

  private TermTable(Builder put, int[] starts, @Nullable TermSketches sketches, boolean sure) {
    this.terms = put.terms;
    this.places = new int[put.size];
    this.keys = new int[put.size];
    this.starts = starts;
    this.slots = starts.length - 1;
    this.sketches = sketches;
    this.sure = sure;
    int[] next = Arrays.copyOf(starts, slots);
    for (int i = 0; i < put.size; i++) {
      int index = next[slot(put.keys[i], slots)]++;
      places[index] = put.places[i];
      keys[index] = put.keys[i];
      if (sketches != null) {
        sketches.put(index, term(index));
      }
    }
    few = sketches == null ? FEW : FEW_SKETCHES;
    for (int slot = 0; slot < slots; slot++) {
      if (count(slot) > few) {
        crowds.put(slot, new Crowd(slot));
      }
    }
  }

  private TermScope term(int index) {
    return terms.get(places[index]);
  }

  private int count(int slot) {
    return starts[slot + 1] - starts[slot];
  }

  /** Whether many terms with one number name different parties or things, by a sample of them. */
  boolean hasAlikeNames() {
    for (int slot : crowds.keySet()) {
      if (count(slot) > MANY && countNames(slot, count(slot) / SAMPLE) > FEW) {
        return true;
      }
    }
    return false;
  }

  private int countNames(int slot, int step) {
    Set<List<Object>> names = new HashSet<>();
    for (int i = starts[slot]; i < starts[slot + 1]; i += step) {
      term(i).named(keys[i]).ifPresent(names::add);
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
    for (int slot = 0; slot < slots; slot++) {
      int end = starts[slot + 1];
      for (int i = starts[slot]; i < end && count(slot) > 1; i++) {
        if (count(slot) > FEW || hasCompany(i, starts[slot], end)) {
          term(i).meetCompany();
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

  /**
   * Returns whether a term with a key that may meet the term, no vaguer than the limit, passes the
   * test; asked for when all terms are in their groups.
   */
  boolean any(int key, TermScope term, int vaguest, Predicate<TermScope> test) {
    int slot = slot(key, slots);
    Crowd crowd = count(slot) > few ? crowds.get(slot) : null;
    TermShelf shelf = crowd == null ? null : crowd.shelf();
    if (shelf != null) {
      return shelf.any(term, sure, vaguest, test);
    }
    for (int i = starts[slot]; i < starts[slot + 1]; i++) {
      if (keys[i] == key
          && (sketches == null || sketches.mayMeet(i, term, vaguest))
          && TermRun.mayMeet(term, term(i), sure, vaguest)
          && test.test(term(i))) {
        return true;
      }
    }
    return false;
  }

  /**
   * Many terms of one slot, which are sorted further once they were looked at so often that
   * sorting is worth it. If threads look at once, each may count less or sort the same.
   */
  private final class Crowd {
    private static final int OFTEN = 32;
    private static final int OFTEN_IN_SKETCHES = 512;

    private final int slot;
    private int looks;
    private @Nullable TermShelf shelf;

    Crowd(int slot) {
      this.slot = slot;
    }

    @Nullable
    TermShelf shelf() {
      TermShelf known = shelf;
      if (known == null && ++looks > (sketches == null ? OFTEN : OFTEN_IN_SKETCHES)) {
        TermScope[] all = new TermScope[count(slot)];
        Arrays.setAll(all, i -> term(starts[slot] + i));
        known = TermShelf.of(Arrays.asList(all), sure);
        shelf = known;
      }
      return known;
    }
  }

  /** Collects terms with their keys, in any order. */
  static final class Builder {
    private final List<TermScope> terms;
    private int[] places;
    private int[] keys;
    private int size;

    /** Takes the list in which terms are, or will be, by their places. */
    Builder(List<TermScope> terms, int foreseen) {
      this.terms = terms;
      places = new int[Math.max(foreseen, 16)];
      keys = new int[places.length];
    }

    void put(int key, int place) {
      if (size == keys.length) {
        places = Arrays.copyOf(places, 2 * size);
        keys = Arrays.copyOf(keys, 2 * size);
      }
      places[size] = place;
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
