package io.github.crossborder.analysis.internal;

import io.github.crossborder.book.DealBook;
import io.github.crossborder.deal.Claim;
import io.github.crossborder.deal.Event;
import io.github.crossborder.deal.Follows;
import io.github.crossborder.deal.Id;
import io.github.crossborder.deal.Transfer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Which claims have a say in each other's days, as one follows or caused the other. */
final class LinkedClaims {
  private LinkedClaims() {}

  /** Returns some events and whatever bounds them by links, directly or by way of others. */
  static Collection<Claim> bounding(DealBook book, List<Event> events) {
    List<Claim> from = List.copyOf(events);
    Map<Id, Claim> near = new LinkedHashMap<>();
    from.forEach(event -> near.put(event.id(), event));
    near.putAll(reached(from, claim -> bounding(true, claim, book), Claim::id));
    near.putAll(reached(from, claim -> bounding(false, claim, book), Claim::id));
    return near.values();
  }

  /**
   * What bounds a claim on one side by a link: before it, what it comes after, and also what comes
   * after it by a limited lag; after it, likewise.
   */
  private static List<Claim> bounding(boolean before, Claim claim, DealBook book) {
    List<Claim> found = new ArrayList<>();
    for (Follows follows : claim.follows()) {
      if (before || isLimited(follows)) {
        book.find(follows.entry(), Claim.class).ifPresent(found::add);
      }
    }
    for (Claim other : book.claimsFollowing(claim.id())) {
      if (!before || other.follows().stream().anyMatch(LinkedClaims::isLimited)) {
        found.add(other);
      }
    }
    if (!before) {
      found.addAll(book.eventsBecauseOf(claim.id()));
    } else if (claim instanceof Event event) {
      event.because().forEach(cause -> book.find(cause, Claim.class).ifPresent(found::add));
    }
    return found;
  }

  private static boolean isLimited(Follows follows) {
    return follows.lag().isPresent() && Lag.of(follows.lag()).isLimited();
  }

  /** Returns, by id, what links lead to from some claims, directly or by way of others. */
  static <C> Map<Id, C> reached(
      Collection<C> from, Function<C, List<C>> links, Function<C, Id> id) {
    Map<Id, C> reached = new LinkedHashMap<>();
    Deque<C> open = new ArrayDeque<>(from);
    while (!open.isEmpty()) {
      for (C next : links.apply(open.pop())) {
        if (reached.put(id.apply(next), next) == null) {
          open.push(next);
        }
      }
    }
    return reached;
  }

  /** Events, dated transfers, and the other claims at an end of a link; each once, by id. */
  static List<Claim> sorted(DealBook book, Collection<Claim> told, List<Claim> following) {
    List<Claim> sorted = new ArrayList<>(told.size());
    for (Claim claim : told) {
      if (hasDay(claim)) {
        sorted.add(claim);
      }
    }
    Map<Id, Claim> linked = new HashMap<>();
    for (Claim claim : following) {
      for (Follows follows : claim.follows()) {
        book.find(follows.entry(), Claim.class).ifPresent(before -> {
          linked.put(claim.id(), claim);
          linked.put(before.id(), before);
        });
      }
    }
    linked.values().stream().filter(claim -> !hasDay(claim)).forEach(sorted::add);
    sorted.sort(Comparator.comparing(Claim::id));
    return sorted;
  }

  static boolean hasDay(Claim claim) {
    return claim instanceof Event
        || (claim instanceof Transfer transfer && transfer.date().isPresent());
  }
}
