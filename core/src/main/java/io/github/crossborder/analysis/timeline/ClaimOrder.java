package io.github.crossborder.analysis.timeline;

import static io.github.crossborder.analysis.internal.LinkedDays.ALWAYS;

import io.github.crossborder.analysis.internal.LinkedDays;
import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.stream.IntStream;

/** The order in which a timeline lists claims: none before one that is surely earlier. */
final class ClaimOrder {
  private final LinkedDays days;
  private final int[] places;

  /** How many claims are placed by dates and links; the rest are in circles or after them. */
  private int settled;

  ClaimOrder(LinkedDays days) {
    this.days = days;
    int[] byDays = byDays(days);
    if (days.hasNoLinks()) {
      places = byDays;
      settled = byDays.length;
    } else {
      places = byLinks(days, byDays);
    }
  }

  /** Returns the days that put them in order. */
  LinkedDays days() {
    return days;
  }

  /** Returns how many claims are listed. */
  int size() {
    return places.length;
  }

  /** Returns the place, among the linked days, of the claim that is listed as a number from 0 on. */
  int place(int number) {
    return places[number];
  }

  /** Whether the claim that is listed as a number is in a circle or comes after one. */
  boolean isCircular(int number) {
    return number >= settled;
  }

  /** Sorts by the latest day, then what has an earliest day before what has none, then by id. */
  private static int[] byDays(LinkedDays days) {
    return IntStream.range(0, days.size())
        .boxed()
        .sorted(Comparator.<Integer>comparingLong(days::latest)
            .thenComparing(place -> days.earliest(place) == ALWAYS))
        .mapToInt(Integer::intValue)
        .toArray();
  }

  /**
   * Sorts by what follows what or was caused by it, and among those free to come next by days and ids. Most are free
   * from the start, so they are merged, sorted, with those that had to wait.
   */
  private int[] byLinks(LinkedDays days, int[] byDays) {
    int[] rank = new int[byDays.length];
    for (int i = 0; i < byDays.length; i++) {
      rank[byDays[i]] = i;
    }
    int[] waitingFor = days.waitingFor();
    PriorityQueue<Integer> released = new PriorityQueue<>();
    int[] listed = new int[byDays.length];
    int free = 0;
    while (true) {
      while (free < byDays.length && !days.earlier(byDays[free]).isEmpty()) {
        free++;
      }
      if (free == byDays.length && released.isEmpty()) {
        break;
      }
      boolean waited = !released.isEmpty() && released.peek() < free;
      int place = byDays[waited ? released.remove() : free++];
      listed[settled++] = place;
      for (LinkedDays.Link link : days.later(place)) {
        if (--waitingFor[link.later()] == 0) {
          released.add(rank[link.later()]);
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
}
