package io.github.crossborder.analysis;

import io.github.crossborder.quantity.Bounds;
import io.github.crossborder.quantity.UnitOfMeasure;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

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
  static List<Reading> among(List<Reading> fact) {
    if (fact.size() < 2 || saySame(fact)) {
      return List.of();
    }
    Set<Reading> contested = Collections.newSetFromMap(new IdentityHashMap<>());
    Map<UnitOfMeasure, List<Spot>> byUnit = spotsByUnit(fact);
    byUnit.forEach((unit, spots) -> {
      if (!unit.hasUnsaidCurrency()) {
        compare(spots, contested);
      }
    });
    if (byUnit.size() > 1 || byUnit.keySet().stream().anyMatch(UnitOfMeasure::hasUnsaidCurrency)) {
      List<Spot> signs = new ArrayList<>();
      byUnit.values().forEach(spots -> spots.forEach(spot -> signs.add(spot.sign())));
      compare(signs, contested);
    }
    return fact.stream().filter(contested::contains).toList();
  }

  private static boolean saySame(List<Reading> fact) {
    Object said = fact.get(0).value().said();
    return fact.stream().allMatch(reading -> reading.value().said().equals(said));
  }

  private static Map<UnitOfMeasure, List<Spot>> spotsByUnit(List<Reading> fact) {
    Map<UnitOfMeasure, List<Spot>> byUnit = new HashMap<>();
    for (Reading reading : fact) {
      Spot spot = new Spot(reading);
      if (!spot.bounds().isNone()) {
        byUnit.computeIfAbsent(spot.bounds().unit(), unit -> new ArrayList<>()).add(spot);
      }
    }
    return byUnit;
  }

  private static void compare(List<Spot> spots, Collection<Reading> contested) {
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
    spots.sort(Comparator.comparingLong(spot -> spot.reading().held().from()));
    for (Spot spot : spots) {
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
    private static final Comparator<Spot> BY_ID =
        Comparator.comparing(spot -> spot.reading().id());

    static final Comparator<Spot> START = Spot::compareStart;
    static final Comparator<Spot> END = Spot::compareEnd;

    static final Comparator<Spot> BY_LOWER = START.thenComparing(BY_ID);
    static final Comparator<Spot> BY_UPPER = END.thenComparing(BY_ID);

    Spot(Reading reading) {
      this(reading, reading.value().bounds());
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

    boolean contradicts(Spot other) {
      return bounds.isDisjointFrom(other.bounds);
    }
  }
}
