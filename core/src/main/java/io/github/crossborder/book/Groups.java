package io.github.crossborder.book;

import java.util.Arrays;

/** Items by group, those of a group in the order in which they came; two arrays, no lists. */
final class Groups {
  private final int[] ends;
  private final int[] items;

  private Groups(int[] ends, int[] items) {
    this.ends = ends;
    this.items = items;
  }

  /**
   * Sorts the places in an array by the group that each holds, which takes time linear in both: by
   * counting them first.
   */
  static Groups of(int[] groups, int count) {
    int[] places = new int[groups.length];
    Arrays.setAll(places, place -> place);
    return of(groups, count, places);
  }

  /** Sorts places that are in another order already, which those of one group stay in. */
  static Groups of(int[] groups, int count, int[] places) {
    int[] ends = new int[count];
    for (int group : groups) {
      ends[group]++;
    }
    for (int group = 1; group < count; group++) {
      ends[group] += ends[group - 1];
    }
    int[] items = new int[places.length];
    int[] next = ends.clone();
    for (int i = places.length - 1; i >= 0; i--) {
      items[--next[groups[places[i]]]] = places[i];
    }
    return new Groups(ends, items);
  }

  /** Where the items of a group begin. */
  int start(int group) {
    return group == 0 ? 0 : ends[group - 1];
  }

  /** Where the items of a group end. */
  int end(int group) {
    return ends[group];
  }

  int size(int group) {
    return end(group) - start(group);
  }

  /** The item in a place from the start of a group to its end. */
  int item(int place) {
    return items[place];
  }

  /** All items, group by group. */
  int[] items() {
    return items;
  }
}
