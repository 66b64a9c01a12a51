package io.github.crossborder.book.forms;

import io.github.crossborder.Problem;
import io.github.crossborder.ProblemCode;
import io.github.crossborder.deal.Agreement;
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
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Finds claims that follow or cause themselves, or are parts of themselves, by way of others.
 *
 * <p>Claims that nothing unsettled follows are taken away until none is left to take (Kahn's
 * algorithm, both ways round), so that only claims on a cycle or between two cycles remain; no
 * recursion, so long chains are no danger. What follows nothing is on no cycle, which leaves few.
 */
final class CircularOrder implements Finder {
  private final List<Claim> following = new ArrayList<>();

  /** Those of them that what they cause cannot be before. */
  private final Set<Id> causes = new HashSet<>();

  /** What is a part of something. */
  private final List<Claim> parts = new ArrayList<>();

  @Override
  public void see(Entry entry) {
    if (entry instanceof Claim claim && wholes(claim).findAny().isPresent()) {
      parts.add(claim);
    }
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
    Map<Id, Set<Id>> earlier = onCircles(
        following,
        claim -> Stream.concat(
            claim.follows().stream().map(Follows::entry).filter(ids::contains),
            because(claim).stream().filter(causes::contains)));
    for (Claim claim : following) {
      if (earlier.containsKey(claim.id())) {
        String attribute = claim.follows().isEmpty() ? "because" : "follows";
        findings.add(found(ProblemCode.CIRCULAR_ORDER, claim, attribute, "follows", earlier));
      }
    }
    Map<Id, Set<Id>> wholes = onCircles(parts, CircularOrder::wholes);
    for (Claim part : parts) {
      if (wholes.containsKey(part.id())) {
        String attribute = part instanceof Transfer ? "partOf" : "related";
        findings.add(found(ProblemCode.CIRCULAR_PARTS, part, attribute, "is a part of", wholes));
      }
    }
  }

  private static Problem found(
      ProblemCode rule, Claim claim, String attribute, String how, Map<Id, Set<Id>> by) {
    return Problem.of(
        rule,
        claim.id() + "/" + attribute,
        claim.entryKind() + " " + claim.id() + " " + how + " itself by way of "
            + by.getOrDefault(claim.id(), Set.of()).stream().sorted().toList());
  }

  private static Stream<Id> wholes(Claim claim) {
    if (claim instanceof Transfer transfer) {
      return transfer.partOf().stream();
    }
    return claim instanceof Agreement agreement
        ? agreement.related().stream()
            .filter(related -> related.relation().equals(Agreement.Relation.PART_OF))
            .map(Agreement.Related::agreement)
        : Stream.of();
  }

  /** Returns what links lead to from each claim on a circle, or between two. */
  private static Map<Id, Set<Id>> onCircles(List<Claim> claims, Function<Claim, Stream<Id>> links) {
    Map<Id, Set<Id>> earlier = new HashMap<>();
    Map<Id, Set<Id>> later = new HashMap<>();
    for (Claim claim : claims) {
      links.apply(claim).forEach(before -> {
        earlier.computeIfAbsent(claim.id(), id -> new HashSet<>(2)).add(before);
        later.computeIfAbsent(before, id -> new HashSet<>(2)).add(claim.id());
      });
    }
    trim(earlier, later);
    trim(later, earlier);
    return earlier;
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
