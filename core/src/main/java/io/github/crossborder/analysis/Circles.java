package io.github.crossborder.analysis;

import java.util.function.IntUnaryOperator;

/**
 * The circles of a graph (strongly connected components), each after all those that edges from it
 * lead to: R. Tarjan, <cite>Depth-first search and linear graph algorithms</cite> (1972), without
 * recursion. Takes time linear in nodes and edges.
 */
final class Circles {
  private final IntUnaryOperator startOf;
  private final IntUnaryOperator endOf;
  private final IntUnaryOperator target;
  private final int[] found;
  private final int[] oldest;
  private final int[] next;
  private final int[] way;
  private final int[] open;
  private int wayLength;
  private int openCount;
  private int foundCount;

  /** Runs from a place in an array to one after it that are a circle. */
  @FunctionalInterface
  interface Visitor {
    void visit(int[] nodes, int from, int to);
  }

  /**
   * Takes a graph.
   *
   * @param startOf the first edge of a node
   * @param endOf the edge after a node's last
   * @param target the node an edge leads to, or -1 where it leads nowhere
   */
  Circles(int size, IntUnaryOperator startOf, IntUnaryOperator endOf, IntUnaryOperator target) {
    this.startOf = startOf;
    this.endOf = endOf;
    this.target = target;
    found = new int[size];
    oldest = new int[size];
    next = new int[size];
    way = new int[size];
    open = new int[size];
  }

  void forEach(Visitor visitor) {
    for (int node = 0; node < found.length; node++) {
      if (found[node] == 0) {
        from(node, visitor);
      }
    }
  }

  private void from(int root, Visitor visitor) {
    enter(root);
    while (wayLength > 0) {
      int node = way[wayLength - 1];
      if (next[node] < endOf.applyAsInt(node)) {
        follow(node, target.applyAsInt(next[node]++));
      } else {
        wayLength--;
        if (wayLength > 0) {
          int before = way[wayLength - 1];
          oldest[before] = Math.min(oldest[before], oldest[node]);
        }
        if (oldest[node] == found[node]) {
          close(node, visitor);
        }
      }
    }
  }

  private void enter(int node) {
    found[node] = ++foundCount;
    oldest[node] = foundCount;
    next[node] = startOf.applyAsInt(node);
    way[wayLength++] = node;
    open[openCount++] = node;
  }

  private void follow(int node, int to) {
    if (to < 0) {
      return;
    }
    if (found[to] == 0) {
      enter(to);
    } else {
      oldest[node] = Math.min(oldest[node], found[to]);
    }
  }

  /** A closed node is found later than any, so that nothing takes it for an open one. */
  private void close(int root, Visitor visitor) {
    int to = openCount;
    int node;
    do {
      node = open[--openCount];
      found[node] = Integer.MAX_VALUE;
    } while (node != root);
    reverse(openCount, to);
    visitor.visit(open, openCount, to);
  }

  /** So that nodes found late, which others depend on, come first. */
  private void reverse(int from, int to) {
    for (int i = from, j = to - 1; i < j; i++, j--) {
      int node = open[i];
      open[i] = open[j];
      open[j] = node;
    }
  }
}
