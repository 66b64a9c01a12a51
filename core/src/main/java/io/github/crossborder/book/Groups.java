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
    int[] sizes = new int[count];
    int[] placed = new int[places.length];
    for (int i = 0; i < places.length; i++) {
      placed[i] = groups[places[i]];
      sizes[placed[i]]++;
    }
    return of(placed, places, places.length, sizes);
  }

  /** Sorts so many items by the group of each, of which the sizes are known. */
  static Groups of(int[] groups, int[] items, int count, int[] sizes) {
    int[] ends = sizes.clone();
    for (int group = 1; group < ends.length; group++) {
      ends[group] += ends[group - 1];
    }
    int[] sorted = new int[count];
    int[] next = ends.clone();
    for (int i = count - 1; i >= 0; i--) {
      sorted[--next[groups[i]]] = items[i];
    }
    return new Groups(ends, sorted);
  }

  /** Where the items of a group begin. */
  int start(int group) {
    return group == 0 ? 0 : ends[group - 1];
  }

  /** Where the items of a group end. */
  int end(int group) {
    return ends[group];
  }

  /** How many items a group has; none if there is no such group. */
  int size(int group) {
    return group < ends.length ? end(group) - start(group) : 0;
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
