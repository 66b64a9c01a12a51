package io.github.crossborder.analysis;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/**
 * Lists of terms, numbered from 0, end to end in one array: most have a single term, so that an
 * object for each would take more room than the terms.
 */
final class TermLists {
  private final TermScope[] terms;
  /** Where each list starts; and where the last one ends. */
  private final int[] starts;

  private TermLists(TermScope[] terms, int[] starts) {
    this.terms = terms;
    this.starts = starts;
  }

  int size() {
    return starts.length - 1;
  }

  int size(int list) {
    return starts[list + 1] - starts[list];
  }

  /** Returns the terms of a list in the order in which they were put there. */
  List<TermScope> get(int list) {
    return Arrays.asList(terms).subList(starts[list], starts[list + 1]);
  }

  /** Returns whether one of a short list that may meet a term passes the test. */
  boolean any(int list, boolean sure, TermScope term, int vaguest, Predicate<TermScope> test) {
    return TermRun.any(terms, starts[list], starts[list + 1], sure, term, vaguest, test);
  }

  /** Collects terms, in any order of the lists. */
  static final class Builder {
    private TermScope[] put;
    private int[] lists;
    private int size;

    Builder(int foreseen) {
      int room = Math.max(foreseen, 16);
      put = new TermScope[room];
      lists = new int[room];
    }

    void put(int list, TermScope term) {
      if (size == lists.length) {
        put = Arrays.copyOf(put, 2 * size);
        lists = Arrays.copyOf(lists, 2 * size);
      }
      put[size] = term;
      lists[size++] = list;
    }

    TermLists build(int number) {
      int[] starts = new int[number + 1];
      for (int i = 0; i < size; i++) {
        starts[lists[i] + 1]++;
      }
      for (int list = 0; list < number; list++) {
        starts[list + 1] += starts[list];
      }
      int[] next = Arrays.copyOf(starts, number);
      TermScope[] terms = new TermScope[size];
      for (int i = 0; i < size; i++) {
        terms[next[lists[i]]++] = put[i];
      }
      return new TermLists(terms, starts);
    }
  }
}
