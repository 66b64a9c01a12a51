package io.github.crossborder.analysis;

import io.github.crossborder.Problem;
import io.github.crossborder.deal.Claim;
import io.github.crossborder.deal.Event;
import io.github.crossborder.deal.Transfer;
import io.github.crossborder.time.PartialDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;

/**
 * The days between which the claims on a timeline must lie, and the order that they are listed in.
 * Days count from 1970-01-01.
 */
final class Moments {
  /** The earliest day of what nothing bounds. */
  static final long ALWAYS = LocalDate.MIN.toEpochDay();

  /** The latest day of what nothing bounds. */
  static final long NEVER = LocalDate.MAX.toEpochDay();

  private final LinkedClaims claims;
  private final long[] earliest;
  private final long[] latest;
  private final int[] order;
  /** How many of the order follow from dates and links; the rest are in circles or after them. */
  private int settled;

  Moments(LinkedClaims claims) {
    this.claims = claims;
    earliest = new long[claims.size()];
    latest = new long[claims.size()];
    for (int place = 0; place < claims.size(); place++) {
      earliest[place] = claims.earliest(place);
      latest[place] = claims.latest(place);
    }
    carry();
    order = listed();
  }

  /** Returns when it was, where told. */
  static Optional<PartialDate> dateOf(Claim claim) {
    if (claim instanceof Event event) {
      return event.type().equals(Event.Type.OBSERVED_IN_EFFECT)
          ? event.date().or(event::asOf) // the day for which it was told is when it was seen
          : event.date();
    }
    return claim instanceof Transfer transfer ? transfer.date() : Optional.empty();
  }

  long earliest(int place) {
    return earliest[place];
  }

  long latest(int place) {
    return latest[place];
  }

  /** The places of the claims as they are listed. */
  int[] order() {
    return order;
  }

  /** Whether the claim listed as this number, from 0 on, is in a circle or comes after one. */
  boolean isCircular(int number) {
    return number >= settled;
  }

  boolean isSurelyBefore(int one, int other) {
    if (latest[one] < earliest[other]) {
      return true;
    }
    IntIndex reached = new IntIndex();
    claims.later().addTargets(one, reached);
    claims.later().follow(reached);
    return reached.contains(other);
  }

  /** Carries the bounds of each claim to what follows it and to what it follows. */
  private void carry() {
    if (claims.later().areNone()) {
      return;
    }
    int[] sorted = byLinks();
    for (int place : sorted) {
      for (int i = 0; i < claims.later().count(place); i++) {
        int after = claims.later().target(place, i);
        earliest[after] = Math.max(earliest[after], earliest[place]);
      }
    }
    for (int i = sorted.length - 1; i >= 0; i--) {
      for (int j = 0; j < claims.earlier().count(sorted[i]); j++) {
        int before = claims.earlier().target(sorted[i], j);
        latest[before] = Math.min(latest[before], latest[sorted[i]]);
      }
    }
  }

  /** Sorts by what follows what (Kahn's algorithm); circles and what is after them come last. */
  private int[] byLinks() {
    int[] waitingFor = waitingFor();
    int[] sorted = new int[claims.size()];
    int size = 0;
    for (int place = 0; place < sorted.length; place++) {
      if (waitingFor[place] == 0) {
        sorted[size++] = place;
      }
    }
    for (int next = 0; next < size; next++) {
      for (int i = 0; i < claims.later().count(sorted[next]); i++) {
        int after = claims.later().target(sorted[next], i);
        if (--waitingFor[after] == 0) {
          sorted[size++] = after;
        }
      }
    }
    for (int place = 0; place < sorted.length; place++) {
      if (waitingFor[place] > 0) {
        sorted[size++] = place;
      }
    }
    return sorted;
  }

  /**
   * Sorts by what follows what, and among those free to come next by days and ids. Most are free
   * from the start, so they are merged, sorted, with those that had to wait.
   */
  private int[] listed() {
    int[] byDays = byDays();
    if (claims.later().areNone()) {
      settled = byDays.length;
      return byDays;
    }
    int[] rank = new int[byDays.length];
    for (int i = 0; i < byDays.length; i++) {
      rank[byDays[i]] = i;
    }
    int[] waitingFor = waitingFor();
    PriorityQueue<Integer> released = new PriorityQueue<>();
    int[] listed = new int[byDays.length];
    int free = 0;
    while (true) {
      while (free < byDays.length && claims.earlier().count(byDays[free]) > 0) {
        free++;
      }
      if (free == byDays.length && released.isEmpty()) {
        break;
      }
      boolean waited = !released.isEmpty() && released.peek() < free;
      int place = byDays[waited ? released.remove() : free++];
      listed[settled++] = place;
      for (int i = 0; i < claims.later().count(place); i++) {
        int after = claims.later().target(place, i);
        if (--waitingFor[after] == 0) {
          released.add(rank[after]);
        }
      }
    }
    int size = settled;
    for (int place : byDays) {
      if (waitingFor[place] > 0) {
        listed[size++] = place;
      }
    }
    return listed;
  }

  private int[] waitingFor() {
    int[] waitingFor = new int[claims.size()];
    for (int place = 0; place < waitingFor.length; place++) {
      waitingFor[place] = claims.earlier().count(place);
    }
    return waitingFor;
  }

  /** Sorts by the latest day, what has an earliest before what has none, then by id. */
  private int[] byDays() {
    int[] byId = claims.byId();
    long[] days = distinct(latest);
    long[] keys = new long[byId.length]; // the number in the order of ids settles ties
    for (int i = 0; i < keys.length; i++) {
      int day =
          2 * Arrays.binarySearch(days, latest[byId[i]]) + (earliest[byId[i]] == ALWAYS ? 1 : 0);
      keys[i] = (long) day << Integer.SIZE | i;
    }
    Arrays.sort(keys);
    int[] sorted = new int[keys.length];
    for (int i = 0; i < keys.length; i++) {
      sorted[i] = byId[(int) keys[i]];
    }
    return sorted;
  }

  private static long[] distinct(long[] values) {
    long[] sorted = values.clone();
    Arrays.sort(sorted);
    int size = 0;
    for (long value : sorted) {
      if (size == 0 || sorted[size - 1] != value) {
        sorted[size++] = value;
      }
    }
    return Arrays.copyOf(sorted, size);
  }

  /** Returns, in the order listed, what is dated before something that it is said to follow. */
  List<Problem> findings() {
    List<Problem> findings = new ArrayList<>();
    for (int place : order) {
      for (int i = 0; i < claims.earlier().count(place); i++) {
        int before = claims.earlier().target(place, i);
        if (claims.latest(place) < earliest[before]) {
          findings.add(contradiction(claims.get(place), before));
        }
      }
    }
    return List.copyOf(findings);
  }

  private Problem contradiction(Claim claim, int before) {
    return Problem.of(
        AnalysisRule.CONTRADICTORY_ORDER,
        claim.id() + "/follows",
        claim.entryKind()
            + " "
            + claim.id()
            + " follows "
            + claims.get(before).id()
            + ", which is not before "
            + LocalDate.ofEpochDay(earliest[before])
            + ", but "
            + claim.id()
            + " is dated "
            + dateOf(claim).map(PartialDate::toString).orElse("")
            + "; correct one of them");
  }
}
