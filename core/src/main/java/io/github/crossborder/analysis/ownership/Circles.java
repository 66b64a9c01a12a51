package io.github.crossborder.analysis.ownership;

import io.github.crossborder.analysis.ownership.OwnershipChains.Link;
import java.util.List;
import java.util.function.IntFunction;

/**
 * The circles of a graph (strongly connected components), each after all those that edges from it
 * lead to: R. Tarjan, <cite>Depth-first search and linear graph algorithms</cite> (1972), without
 * recursion. Takes time linear in nodes and edges.
 */
final class Circles {
  private final IntFunction<List<Link>> links;
  private final int[] found;
  private final int[] oldest;
  private final int[] next;
  private final int[] way;
  private final int[] open;
  private final int[] sorted;
  private final int[] starts;
  private int wayLength;
  private int openCount;
  private int foundCount;
  private int sortedCount;
  private int count;

  /**
   * Takes a graph.
   *
   * @param size how many nodes it has
   * @param links the links from each node to its holders
   */
  Circles(int size, IntFunction<List<Link>> links) {
    this.links = links;
    found = new int[size];
    oldest = new int[size];
    next = new int[size];
    way = new int[size];
    open = new int[size];
    sorted = new int[size];
    starts = new int[size + 1];
    for (int node = 0; node < size; node++) {
      if (found[node] == 0) {
        from(node);
      }
    }
  }

  int count() {
    return count;
  }

  /** Where a circle starts and the one before it ends, among all {@link #node nodes}. */
  int start(int circle) {
    return starts[circle];
  }

  int node(int number) {
    return sorted[number];
  }

  private void from(int root) {
    enter(root);
    while (wayLength > 0) {
      int node = way[wayLength - 1];
      List<Link> up = links.apply(node);
      if (next[node] < up.size()) {
        follow(node, up.get(next[node]++).holder());
      } else {
        wayLength--;
        if (wayLength > 0) {
          int before = way[wayLength - 1];
          oldest[before] = Math.min(oldest[before], oldest[node]);
        }
        if (oldest[node] == found[node]) {
          close(node);
        }
      }
    }
  }

  private void enter(int node) {
    found[node] = ++foundCount;
    oldest[node] = foundCount;
    way[wayLength++] = node;
    open[openCount++] = node;
  }

  private void follow(int node, int to) {
    if (found[to] == 0) {
      enter(to);
    } else {
      oldest[node] = Math.min(oldest[node], found[to]);
    }
  }

  /**
   * A closed node counts as found later than any other, so that nothing takes it for an open one.
   * Those found late, which others depend on, come first.
   */
  private void close(int root) {
    int node;
    do {
      node = open[--openCount];
      found[node] = Integer.MAX_VALUE;
      sorted[sortedCount++] = node;
    } while (node != root);
    starts[++count] = sortedCount;
  }
}
