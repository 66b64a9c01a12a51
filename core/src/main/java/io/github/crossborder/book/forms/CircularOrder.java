package io.github.crossborder.book.forms;

import io.github.crossborder.Problem;
import io.github.crossborder.ProblemCode;
import io.github.crossborder.deal.Claim;
import io.github.crossborder.deal.Entry;
import io.github.crossborder.deal.Event;
import io.github.crossborder.deal.Follows;
import io.github.crossborder.deal.Id;
import io.github.crossborder.deal.Transfer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds claims that follow themselves, or caused themselves, by way of others.
 *
 * <p>Claims that nothing unsettled follows are taken away until none is left to take (Kahn's
 * algorithm, both ways round), so that only claims on a cycle or between two cycles remain; no
 * recursion, so long chains are no danger. What follows nothing is on no cycle, which leaves few.
 */
final class CircularOrder implements Finder {
  private final List<Claim> following = new ArrayList<>();

  /** Those of them that what they cause cannot be before. */
  private final Set<Id> causes = new HashSet<>();

  @Override
  public void see(Entry entry) {
    if (entry instanceof Claim claim
        && (!claim.follows().isEmpty() || !because(claim).isEmpty())) {
      following.add(claim);
      if (claim instanceof Event event
          ? event.status() == Event.Status.OCCURRED
          : claim instanceof Transfer transfer && transfer.date().isPresent()) {
        causes.add(claim.id());
      }
    }
  }

  private static List<Id> because(Claim claim) {
    return claim instanceof Event event ? event.because() : List.of();
  }

  @Override
  public void tell(List<Problem> findings) {
    Set<Id> ids = new HashSet<>();
    following.forEach(claim -> ids.add(claim.id()));
    Map<Id, Set<Id>> earlier = new HashMap<>();
    Map<Id, Set<Id>> later = new HashMap<>();
    for (Claim claim : following) {
      Stream.concat(
              claim.follows().stream().map(Follows::entry).filter(ids::contains),
              because(claim).stream().filter(causes::contains))
          .forEach(before -> {
            earlier.computeIfAbsent(claim.id(), id -> new HashSet<>(2)).add(before);
            later.computeIfAbsent(before, id -> new HashSet<>(2)).add(claim.id());
          });
    }
    trim(earlier, later);
    trim(later, earlier);
    for (Claim claim : following) {
      if (earlier.containsKey(claim.id())) {
        findings.add(Problem.of(
            ProblemCode.CIRCULAR_ORDER,
            claim.id() + (claim.follows().isEmpty() ? "/because" : "/follows"),
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
