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
 * Finds which of many readings of one fact contradict some other, without comparing each with each:
 * a sweep over time that keeps what holds by its lower and by its upper end. A claim contradicts
 * one of the others exactly if it does so with the one that ends lowest or starts highest. It takes
 * time n log n.
 */
final class Rivals {
  private final TreeSet<Spot> lowestEnd = new TreeSet<>(Spot.BY_UPPER);
  private final TreeSet<Spot> highestStart = new TreeSet<>(Spot.BY_LOWER.reversed());
  private final TreeSet<Spot> calmByEnd = new TreeSet<>(Spot.BY_UPPER);
  private final TreeSet<Spot> calmByStart = new TreeSet<>(Spot.BY_LOWER.reversed());
  private final PriorityQueue<Spot> ending = new PriorityQueue<>(
      Comparator.comparingLong((Spot spot) -> spot.reading().held().to()));
  private final Collection<Reading> contested;

  private Rivals(Collection<Reading> contested) {
    this.contested = contested;
  }

  /** Returns the readings of one fact that contradict another of them, in the order given. */
  static List<Spot> among(List<Reading> fact) {
    List<Spot> spots = spots(fact);
    Set<Reading> contested = Collections.newSetFromMap(new IdentityHashMap<>(spots.size()));
    if (areInOneUnit(spots)) {
      compare(spots, contested);
    } else {
      compareBySign(spots, contested);
      spots.stream()
          .filter(spot -> !spot.unit().hasUnsaidCurrency())
          .collect(Collectors.groupingBy(Spot::unit))
          .values()
          .forEach(alike -> compare(alike, contested));
    }
    if (contested.size() < spots.size()) {
      spots.removeIf(spot -> !contested.contains(spot.reading()));
    }
    return spots;
  }

  private static List<Spot> spots(List<Reading> fact) {
    List<Spot> spots = new ArrayList<>(fact.size());
    for (Reading reading : fact) {
      if (!reading.value().bounds().isNone()) {
        spots.add(new Spot(reading));
      }
    }
    return spots;
  }

  private static boolean areInOneUnit(List<Spot> spots) {
    for (Spot spot : spots) {
      if (spot.unit().hasUnsaidCurrency() || !spot.unit().equals(spots.get(0).unit())) {
        return false;
      }
    }
    return true;
  }

  private static void compareBySign(List<Spot> spots, Collection<Reading> contested) {
    compare(spots.stream().map(Spot::sign).toList(), contested);
  }

  private static void compare(List<Spot> spots, Collection<Reading> contested) {
    if (spots.size() < 2) {
      return;
    }
    for (Spot spot : spots) {
      if (!spot.reading().held().isAlways()) {
        new Rivals(contested).sweep(spots);
        return;
      }
    }
    Spot lowest = Collections.min(spots, Spot.END);
    Spot highest = Collections.max(spots, Spot.START);
    if (lowest.contradicts(highest)) {
      for (Spot spot : spots) {
        if (spot.contradicts(lowest) || spot.contradicts(highest)) {
          contested.add(spot.reading());
        }
      }
    }
  }

  private void sweep(List<Spot> spots) {
    List<Spot> byStart = new ArrayList<>(spots);
    byStart.sort(Comparator.comparingLong(spot -> spot.reading().held().from()));
    for (Spot spot : byStart) {
      while (!ending.isEmpty()
          && ending.element().reading().held().to() < spot.reading().held().from()) {
        forget(ending.remove());
      }
      add(spot);
    }
  }

  private void add(Spot spot) {
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

  /** All that contradict come first in either order, and each is contested only once. */
  private void contestAll(SortedSet<Spot> calm, Spot rival) {
    while (!calm.isEmpty() && calm.first().contradicts(rival)) {
      Spot spot = calm.first();
      calmByEnd.remove(spot);
      calmByStart.remove(spot);
      contested.add(spot.reading());
    }
  }

  private void forget(Spot spot) {
    lowestEnd.remove(spot);
    highestStart.remove(spot);
    calmByEnd.remove(spot);
    calmByStart.remove(spot);
  }

  /** A reading with the bounds that are compared: its own, or what its sign tells. */
  record Spot(Reading reading, Bounds bounds) {
    static final Comparator<Spot> START = Spot::compareStart;
    static final Comparator<Spot> END = Spot::compareEnd;

    static final Comparator<Spot> BY_LOWER =
        (one, other) -> or(compareStart(one, other), one, other);
    static final Comparator<Spot> BY_UPPER = (one, other) -> or(compareEnd(one, other), one, other);

    Spot(Reading reading) {
      this(reading, reading.value().bounds());
    }

    UnitOfMeasure unit() {
      return bounds.unit();
    }

    /** The same reading with what is sure of its sign alone. */
    Spot sign() {
      return new Spot(reading, Comparison.sign(bounds));
    }

    /** By where the values start; of two at one number the one that holds it starts earlier. */
    private static int compareStart(Spot one, Spot other) {
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
    private static int compareEnd(Spot one, Spot other) {
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
    private static int or(int order, Spot one, Spot other) {
      return order != 0 ? order : one.reading.id().compareTo(other.reading.id());
    }

    boolean contradicts(Spot other) {
      return bounds.isDisjointFrom(other.bounds);
    }
  }
}
