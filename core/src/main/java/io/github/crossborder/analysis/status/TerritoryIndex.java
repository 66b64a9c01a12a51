package io.github.crossborder.analysis.status;

import io.github.crossborder.Truth;
import io.github.crossborder.place.Area;
import io.github.crossborder.place.Territory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * What is told for territories, found by where it counts. To whatever does not name it, a town or a
 * subdivision is no more than an unsaid part of its country, as are all others of that country: what
 * counts in all of these is found once, and for each of them only what names it.
 */
final class TerritoryIndex<T> {
  private final Function<T, Optional<Territory>> where;
  private final Function<T, Optional<LocalDate>> when;
  private final List<T> all;
  private final List<T> everywhere = new ArrayList<>();
  private final Map<Territory, List<T>> byOutline = new HashMap<>();
  private final Map<Object, List<T>> byName = new HashMap<>(); // of a territory, or of an area
  private final List<T> excepting = new ArrayList<>();

  /** What counts somewhere: in all of it, and perhaps or in a part of it. */
  record Counting<T>(List<T> surely, List<T> perhaps) {
    List<T> all() {
      if (perhaps.isEmpty()) { // mostly
        return surely;
      }
      List<T> all = new ArrayList<>(surely);
      all.addAll(perhaps);
      return all;
    }

    Counting<T> and(Counting<T> more) {
      return new Counting<>(
          Stream.concat(surely.stream(), more.surely.stream()).toList(),
          Stream.concat(perhaps.stream(), more.perhaps.stream()).toList());
    }

    Counting<T> map(UnaryOperator<List<T>> with) {
      return new Counting<>(with.apply(surely), with.apply(perhaps));
    }
  }

  /** Takes what is told, for what territory, and of what day it surely is. */
  TerritoryIndex(
      List<T> told, Function<T, Optional<Territory>> where, Function<T, Optional<LocalDate>> when) {
    this.all = told;
    this.where = where;
    this.when = when;
    for (T each : told) {
      Optional<Territory> territory = where.apply(each);
      if (territory.isEmpty()) {
        everywhere.add(each);
      } else if (!territory.get().excluding().isEmpty()) {
        excepting.add(each);
      } else {
        add(byOutline, outline(territory.get()), each);
        add(byName, territory.get(), each);
        territory.get().areas().stream()
            .filter(area -> isNamed(area) && !area.partly())
            .forEach(area -> add(byName, area, each));
      }
    }
  }

  private static <K, V> void add(Map<K, List<V>> map, K key, V value) {
    map.computeIfAbsent(key, any -> new ArrayList<>(2)).add(value);
  }

  /** Returns what a territory is to whatever does not name the towns and subdivisions in it. */
  static Territory outline(Territory territory) {
    if (!territory.excluding().isEmpty()
        || territory.areas().stream().noneMatch(TerritoryIndex::isNamed)) {
      return territory;
    }
    return Territory.builder()
        .addAllAreas(territory.areas().stream().map(TerritoryIndex::outline).toList())
        .build();
  }

  private static Area outline(Area area) {
    String code = area.code().orElse("001");
    return isNamed(area)
        ? Area.builder()
            .code(isSubdivision(code) ? code.substring(0, 2) : code)
            .partly(true)
            .build()
        : area;
  }

  /** Whether an area is one of many in a country: a place with a name, or a subdivision. */
  private static boolean isNamed(Area area) {
    return area.label().isPresent()
        || area.code().filter(TerritoryIndex::isSubdivision).isPresent();
  }

  private static boolean isSubdivision(String code) {
    return code.indexOf('-') > 0;
  }

  /** Returns what counts in all territories with an outline, whether or not it names them. */
  Counting<T> alike(Territory outline) {
    if (!outline.excluding().isEmpty()) {
      return counting(all, told -> counts(told, outline));
    }
    Counting<T> counting = new Counting<>(new ArrayList<>(everywhere), new ArrayList<>());
    for (Map.Entry<Territory, List<T>> some : byOutline.entrySet()) {
      Territory told = some.getKey();
      boolean always = told.changes().isEmpty() && outline.changes().isEmpty();
      Truth same = always ? byExtent(told, outline, Optional.empty()) : Truth.UNKNOWN;
      for (T each : some.getValue()) {
        Truth counts = always ? same : byExtent(told, outline, when.apply(each));
        if (!counts.isFalse()) {
          (counts.isTrue() ? counting.surely : counting.perhaps).add(each);
        }
      }
    }
    return counting;
  }

  /** Returns what counts in a territory and names it, or leaves out something of what it names. */
  Counting<T> naming(Territory region) {
    if (!region.excluding().isEmpty()) {
      return new Counting<>(List.of(), List.of());
    }
    Set<T> naming = new LinkedHashSet<>(byName.getOrDefault(region, List.of()));
    for (Area area : region.areas()) {
      naming.addAll(byName.getOrDefault(area.toBuilder().partly(false).build(), List.of()));
      area.code()
          .filter(code -> area.label().isPresent() && isSubdivision(code))
          .ifPresent(code ->
              naming.addAll(byName.getOrDefault(Area.builder().code(code).build(), List.of())));
    }
    naming.addAll(excepting);
    return counting(naming, told -> counts(told, region));
  }

  static <T> Counting<T> counting(Iterable<T> told, Function<T, Truth> counts) {
    Counting<T> counting = new Counting<>(new ArrayList<>(), new ArrayList<>());
    for (T each : told) {
      Truth truth = counts.apply(each);
      if (!truth.isFalse()) {
        (truth.isTrue() ? counting.surely : counting.perhaps).add(each);
      }
    }
    return counting;
  }

  private Truth counts(T told, Territory region) {
    return counts(where.apply(told), region, when.apply(told));
  }

  /** Whether something counts in a territory: TRUE in all of it, UNKNOWN perhaps or in a part. */
  static Truth counts(Optional<Territory> told, Territory region, Optional<LocalDate> day) {
    return told.isEmpty() || told.get().equals(region)
        ? Truth.TRUE
        : byExtent(told.get(), region, day);
  }

  private static Truth byExtent(Territory told, Territory region, Optional<LocalDate> day) {
    Truth covers = day.isPresent() ? told.covers(region, day.get()) : told.covers(region);
    Truth overlaps = day.isPresent() ? told.overlaps(region, day.get()) : told.overlaps(region);
    return covers.isTrue() ? Truth.TRUE : overlaps.and(Truth.UNKNOWN);
  }
}
