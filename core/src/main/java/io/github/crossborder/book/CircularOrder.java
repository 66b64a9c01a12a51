package io.github.crossborder.book;

import io.github.crossborder.Problem;
import io.github.crossborder.deal.Claim;
import io.github.crossborder.deal.Follows;
import io.github.crossborder.deal.Id;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds claims that follow themselves by way of others.
 *
 * <p>Claims that nothing unsettled follows are taken away until none is left to take (Kahn's
 * algorithm, both ways round), so that only claims on a cycle or between two cycles remain; no
 * recursion, so long chains are no danger.
 */
final class CircularOrder {
  private CircularOrder() {}

  static void report(DealBook book, List<Problem> findings) {
    Map<Id, Set<Id>> earlier = new HashMap<>();
    Map<Id, Set<Id>> later = new HashMap<>();
    for (Claim claim : book.entries(Claim.class)) {
      for (Follows follows : claim.follows()) {
        earlier.computeIfAbsent(claim.id(), id -> new HashSet<>()).add(follows.entry());
        later.computeIfAbsent(follows.entry(), id -> new HashSet<>()).add(claim.id());
      }
    }
    trim(earlier, later);
    trim(later, earlier);
    for (Claim claim : book.entries(Claim.class)) {
      if (earlier.containsKey(claim.id())) {
        findings.add(Problem.of(
            BookRule.CIRCULAR_ORDER,
            claim.id() + "/follows",
            claim.entryKind()
                + " "
                + claim.id()
                + " follows itself by way of "
                + earlier.get(claim.id()).stream().sorted().toList()));
      }
    }
  }

  /** Takes away, again and again, whatever has nothing before it. */
  private static void trim(Map<Id, Set<Id>> before, Map<Id, Set<Id>> after) {
    Deque<Id> free = new ArrayDeque<>();
    after.keySet().stream().filter(id -> !before.containsKey(id)).forEach(free::add);
    while (!free.isEmpty()) {
      Id taken = free.remove();
      Set<Id> released = after.remove(taken);
      if (released == null) {
        continue;
      }
      for (Id id : released) {
        Set<Id> left = before.get(id);
        if (left != null && left.remove(taken) && left.isEmpty()) {
          before.remove(id);
          free.add(id);
        }
      }
    }
  }
}
