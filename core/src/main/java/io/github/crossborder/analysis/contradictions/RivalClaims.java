package io.github.crossborder.analysis.contradictions;

import io.github.crossborder.quantity.Bounds;
import io.github.crossborder.quantity.UnitOfMeasure;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Finds which of many readings of one fact contradict another one, without comparing each with
 * each: it goes along time and keeps what holds at each moment, sorted by lower and by upper end. A
 * claim contradicts one of the others exactly if it does so with the one that ends lowest or starts
 * highest. It takes time n log n.
 */
final class RivalClaims {
  private final TreeSet<ClaimBounds> lowestEnd = new TreeSet<>(ClaimBounds.BY_UPPER);
  private final TreeSet<ClaimBounds> highestStart = new TreeSet<>(ClaimBounds.BY_LOWER.reversed());
  private final TreeSet<ClaimBounds> calmByEnd = new TreeSet<>(ClaimBounds.BY_UPPER);
  private final TreeSet<ClaimBounds> calmByStart = new TreeSet<>(ClaimBounds.BY_LOWER.reversed());
  private final PriorityQueue<ClaimBounds> ending = new PriorityQueue<>(
      Comparator.comparingLong((ClaimBounds spot) -> spot.reading().held().to()));
  private final Collection<ClaimReading> contested;

  private RivalClaims(Collection<ClaimReading> contested) {
    this.contested = contested;
  }

  /** Returns the readings of one fact that contradict another of them, in the order given. */
  static List<ClaimBounds> among(List<ClaimReading> fact) {
    List<ClaimBounds> spots = spots(fact);
    Set<ClaimReading> contested = Collections.newSetFromMap(new IdentityHashMap<>(spots.size()));
    if (areInOneUnit(spots)) {
      compare(spots, contested);
    } else {
      compareBySign(spots, contested);
      spots.stream()
          .filter(spot -> !spot.unit().hasUnsaidCurrency())
          .collect(Collectors.groupingBy(ClaimBounds::unit))
          .values()
          .forEach(alike -> compare(alike, contested));
    }
    if (contested.size() < spots.size()) {
      spots.removeIf(spot -> !contested.contains(spot.reading()));
    }
    return spots;
  }

  private static List<ClaimBounds> spots(List<ClaimReading> fact) {
    List<ClaimBounds> spots = new ArrayList<>(fact.size());
    for (ClaimReading reading : fact) {
      if (!reading.value().bounds().isNone()) {
        spots.add(new ClaimBounds(reading));
      }
    }
    return spots;
  }

  private static boolean areInOneUnit(List<ClaimBounds> spots) {
    for (ClaimBounds spot : spots) {
      if (spot.unit().hasUnsaidCurrency() || !spot.unit().equals(spots.get(0).unit())) {
        return false;
      }
    }
    return true;
  }

  private static void compareBySign(List<ClaimBounds> spots, Collection<ClaimReading> contested) {
    compare(spots.stream().map(ClaimBounds::sign).toList(), contested);
  }

  private static void compare(List<ClaimBounds> spots, Collection<ClaimReading> contested) {
    if (spots.size() < 2) {
      return;
    }
    for (ClaimBounds spot : spots) {
      if (!spot.reading().held().isAlways()) {
        new RivalClaims(contested).sweep(spots);
        return;
      }
    }
    ClaimBounds lowest = Collections.min(spots, ClaimBounds.END);
    ClaimBounds highest = Collections.max(spots, ClaimBounds.START);
    if (lowest.contradicts(highest)) {
      for (ClaimBounds spot : spots) {
        if (spot.contradicts(lowest) || spot.contradicts(highest)) {
          contested.add(spot.reading());
        }
      }
    }
  }

  private void sweep(List<ClaimBounds> spots) {
    List<ClaimBounds> byStart = new ArrayList<>(spots);
    byStart.sort(Comparator.comparingLong(spot -> spot.reading().held().from()));
    for (ClaimBounds spot : byStart) {
      while (!ending.isEmpty()
          && ending.element().reading().held().to() < spot.reading().held().from()) {
        forget(ending.remove());
      }
      add(spot);
    }
  }

  private void add(ClaimBounds spot) {
    boolean rivalled = !lowestEnd.isEmpty()
        && (lowestEnd.first().contradicts(spot) || highestStart.first().contradicts(spot));
    if (rivalled) {
      contested.add(spot.reading());
      contestAll(calmByEnd, spot);
      contestAll(calmByStart, spot);
    } else {
      calmByEnd.add(spot);
      calmByStart.add(spot);
    }
    lowestEnd.add(spot);
    highestStart.add(spot);
    ending.add(spot);
  }

  /**
   * Those that contradict the rival come first in either order, and each is contested only once.
   */
  private void contestAll(SortedSet<ClaimBounds> calm, ClaimBounds rival) {
    while (!calm.isEmpty() && calm.first().contradicts(rival)) {
      ClaimBounds spot = calm.first();
      calmByEnd.remove(spot);
      calmByStart.remove(spot);
      contested.add(spot.reading());
    }
  }

  private void forget(ClaimBounds spot) {
    lowestEnd.remove(spot);
    highestStart.remove(spot);
    calmByEnd.remove(spot);
    calmByStart.remove(spot);
  }

  /** A reading with the bounds that are compared: its own, or what its sign tells. */
  record ClaimBounds(ClaimReading reading, Bounds bounds) {
    static final Comparator<ClaimBounds> START = ClaimBounds::compareStart;
    static final Comparator<ClaimBounds> END = ClaimBounds::compareEnd;

    static final Comparator<ClaimBounds> BY_LOWER =
        (one, other) -> or(compareStart(one, other), one, other);
    static final Comparator<ClaimBounds> BY_UPPER =
        (one, other) -> or(compareEnd(one, other), one, other);

    ClaimBounds(ClaimReading reading) {
      this(reading, reading.value().bounds());
    }

    UnitOfMeasure unit() {
      return bounds.unit();
    }

    /** The same reading with what is sure of its sign alone. */
    ClaimBounds sign() {
      return new ClaimBounds(reading, ClaimComparison.sign(bounds));
    }

    /** By where the values start; of two at one number the one that holds it starts earlier. */
    private static int compareStart(ClaimBounds one, ClaimBounds other) {
      Optional<BigDecimal> start = one.bounds.lower();
      Optional<BigDecimal> rival = other.bounds.lower();
      if (start.isEmpty() || rival.isEmpty()) {
        return Boolean.compare(start.isPresent(), rival.isPresent());
      }
      int order = start.get().compareTo(rival.get());
      return order != 0
          ? order
          : Boolean.compare(other.bounds.isLowerClosed(), one.bounds.isLowerClosed());
    }

    /** By where the values end; of two at one number the one that holds it ends later. */
    private static int compareEnd(ClaimBounds one, ClaimBounds other) {
      Optional<BigDecimal> end = one.bounds.upper();
      Optional<BigDecimal> rival = other.bounds.upper();
      if (end.isEmpty() || rival.isEmpty()) {
        return Boolean.compare(end.isEmpty(), rival.isEmpty());
      }
      int order = end.get().compareTo(rival.get());
      return order != 0
          ? order
          : Boolean.compare(one.bounds.isUpperClosed(), other.bounds.isUpperClosed());
    }

    /** An order, or that of the ids where it tells none. */
    private static int or(int order, ClaimBounds one, ClaimBounds other) {
      return order != 0 ? order : one.reading.id().compareTo(other.reading.id());
    }

    boolean contradicts(ClaimBounds other) {
      return bounds.isDisjointFrom(other.bounds);
    }
  }
}
