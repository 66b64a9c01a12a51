package io.github.crossborder.place;

import io.github.crossborder.Truth;
import io.github.crossborder.time.PartialDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/**
 * How far a territory reaches on one day: the countries that it takes in whole, and its vague
 * parts, each somewhere within some countries.
 *
 * <p>Two extents are compared piece by piece. A piece is one whole country or one vague part; it is
 * covered, apart, or neither for sure.
 */
final class Extent {
  private final Countries excluded;
  private final Map<Country, Set<String>> excludedSubdivisions = new HashMap<>();
  private final Set<Area> named = new HashSet<>();
  private final List<Part> parts = new ArrayList<>();
  private Countries whole = Countries.NONE;
  private Countries reach = Countries.NONE;
  private Countries open = Countries.NONE;
  private Countries leftWhole = Countries.NONE;
  private final Map<Country, Set<String>> confinement = new HashMap<>();

  /**
   * A vague part: a subdivision, a named place or an unsaid part, somewhere within one country or
   * more.
   */
  private record Part(Area area, AreaCode code, Countries within) {}

  private Extent(Territory territory, LocalDate day) {
    Countries out = Countries.NONE;
    for (String text : territory.excluding()) {
      AreaCode code = AreaCode.of(text);
      if (code.subdivision()) {
        code.on(day).stream().forEach(country -> add(excludedSubdivisions, country, text));
      } else {
        out = out.plus(code.on(day));
      }
    }
    this.excluded = out;
    territory.areas().forEach(area -> include(area, day));
    excludedSubdivisions.keySet().removeIf(country -> !reach.contains(country));
  }

  private void include(Area area, LocalDate day) {
    AreaCode code = code(area);
    Countries within = code.on(day).minus(excluded);
    reach = reach.plus(within);
    if (!area.partly()) {
      named.add(area);
    }
    if (code.subdivision() || area.vague()) {
      if (!within.isEmpty()) { // else nothing is left of it, which leaves nothing open
        parts.add(new Part(area, code, within));
      }
    } else {
      whole = whole.plus(within);
      leftWhole = within.size() == 1 ? leftWhole.plus(within) : leftWhole;
    }
    if (code.subdivision()) {
      within.stream().forEach(country -> add(confinement, country, code.text()));
    } else {
      open = open.plus(within);
    }
  }

  private static void add(Map<Country, Set<String>> map, Country country, String code) {
    map.computeIfAbsent(country, key -> new HashSet<>()).add(code);
  }

  /** Returns the code that an area lies in: the world, for a label alone. */
  static AreaCode code(Area area) {
    return area.code().map(AreaCode::of).orElseGet(AreaCode::world);
  }

  /** Returns the extents from each day on which one changes; none before the first. */
  static NavigableMap<LocalDate, Extent> of(Territory territory) {
    Stream<AreaCode> codes = Stream.concat(
        territory.areas().stream().map(Extent::code),
        territory.excluding().stream().map(AreaCode::of));
    NavigableMap<LocalDate, Extent> extents = new TreeMap<>();
    days(codes).forEach(day -> extents.put(day, new Extent(territory, day)));
    return extents;
  }

  /** Returns what holds on every day on which the groups of both have existed. */
  static Truth always(Territory one, Territory other, BiFunction<Extent, Extent, Truth> question) {
    if (one.extents().size() == 1 && other.extents().size() == 1) { // mostly
      return question.apply(
          one.extents().firstEntry().getValue(), other.extents().firstEntry().getValue());
    }
    return agreed(Stream.of(one, other)
            .flatMap(territory -> territory.extents().keySet().stream())
            .filter(day -> known(day, one) && known(day, other))
            .map(day -> on(day, one, other, question)))
        .orElse(Truth.UNKNOWN);
  }

  /** Returns the one answer that all are, unless there are others or none. */
  static <T> Optional<T> agreed(Stream<T> answers) {
    List<T> some = answers.distinct().limit(2).toList();
    return some.size() == 1 ? Optional.of(some.get(0)) : Optional.empty();
  }

  /** Returns what holds on every day that a date can be. */
  static Truth on(
      PartialDate date,
      Territory one,
      Territory other,
      BiFunction<Extent, Extent, Truth> question) {
    return agreed(days(date, one, other).map(day -> on(day, one, other, question)))
        .orElse(Truth.UNKNOWN);
  }

  /** Returns the first day that a date can be, and each later one on which a territory changes. */
  static Stream<LocalDate> days(PartialDate date, Territory... territories) {
    LocalDate first = date.earliest().orElse(LocalDate.MIN);
    LocalDate last = date.latest().orElse(LocalDate.MAX);
    Stream<LocalDate> changes = Stream.of(territories)
        .flatMap(territory -> territory.extents().keySet().stream())
        .filter(day -> day.isAfter(first) && !day.isAfter(last));
    return Stream.concat(Stream.of(first), changes);
  }

  /** Returns what holds on a day: unknown before one of the groups was founded. */
  static Truth on(
      LocalDate day, Territory one, Territory other, BiFunction<Extent, Extent, Truth> question) {
    Map.Entry<LocalDate, Extent> ones = one.extents().floorEntry(day);
    Map.Entry<LocalDate, Extent> others = other.extents().floorEntry(day);
    return ones == null || others == null
        ? Truth.UNKNOWN
        : question.apply(ones.getValue(), others.getValue());
  }

  private static boolean known(LocalDate day, Territory territory) {
    return !day.isBefore(territory.extents().firstKey());
  }

  /** Returns the countries that are all of this, unless that is open. */
  Optional<List<Country>> countries() {
    return isExact() ? Optional.of(whole.list()) : Optional.empty();
  }

  /** Whether whole countries are all of this. */
  private boolean isExact() {
    return parts.isEmpty() && excludedSubdivisions.isEmpty();
  }

  /** Returns a day of each time over which the members of no group changed, all being founded. */
  static Set<LocalDate> days(Stream<AreaCode> codes) {
    List<AreaCode> all = codes.toList();
    LocalDate first =
        all.stream().map(AreaCode::since).max(LocalDate::compareTo).orElse(LocalDate.MIN);
    Set<LocalDate> days = new TreeSet<>(Set.of(first));
    all.forEach(code -> days.addAll(code.epochs().tailMap(first).keySet()));
    return days;
  }

  Truth covers(Extent other) {
    if (isExact() && other.isExact()) {
      return Truth.of(whole.containsAll(other.whole));
    }
    if (other.whole.stream().allMatch(country -> holdsWhole(country, other))
        && other.parts.stream().allMatch(part -> holds(part, other))) {
      return Truth.TRUE;
    }
    return other.whole.stream().anyMatch(country -> lacksSome(country, other))
            || other.parts.stream().anyMatch(part -> apart(part, other))
        ? Truth.FALSE
        : Truth.UNKNOWN;
  }

  Truth overlaps(Extent other) {
    if (isExact() && other.isExact()) {
      return Truth.of(whole.intersects(other.whole));
    }
    if (sharesFor(this, other) || sharesFor(other, this)) {
      return Truth.TRUE;
    }
    return other.whole.stream().allMatch(country -> apartAt(country, "", other))
            && other.parts.stream().allMatch(part -> apart(part, other))
        ? Truth.FALSE
        : Truth.UNKNOWN;
  }

  private static boolean sharesFor(Extent one, Extent other) {
    return other.whole.stream()
            .anyMatch(country -> one.holdsWhole(country, other) && other.leaves(country))
        || other.parts.stream().anyMatch(part -> one.holds(part, other));
  }

  /** Whether what the other leaves of a whole country surely lies in this. */
  private boolean holdsWhole(Country country, Extent other) {
    return whole.contains(country) && !blocks(country, other);
  }

  /** Whether a part of the other surely lies in this. */
  private boolean holds(Part part, Extent other) {
    boolean byName = names(part);
    return part.within.stream()
        .allMatch(country -> (byName || whole.contains(country)) && !blocks(country, other));
  }

  /** Whether this includes the very place that the part is, or is a part of. */
  private boolean names(Part part) {
    Area place = part.area.toBuilder().partly(false).build();
    return named.contains(place)
        || place.code().map(Territory::whole).filter(named::contains).isPresent();
  }

  /** Whether this may exclude something of a country that the other does not. */
  private boolean blocks(Country country, Extent other) {
    return excluded.contains(country) || !other.subsOut(country).containsAll(subsOut(country));
  }

  /** Whether this surely lacks some of what the other leaves of a whole country. */
  private boolean lacksSome(Country country, Extent other) {
    Set<String> confined = confined(country);
    Set<String> out = other.subsOut(country);
    return (apartAt(country, "", other) && other.leaves(country))
        || (confined.size() == 1 && confined.containsAll(out))
        || (out.isEmpty() && !subsOut(country).isEmpty());
  }

  private boolean apart(Part part, Extent other) {
    String subdivision = part.code.subdivision() ? part.code.text() : "";
    return part.within.stream().allMatch(country -> apartAt(country, subdivision, other));
  }

  /** Whether this surely shares nothing in a country with the other or a subdivision of it. */
  private boolean apartAt(Country country, String subdivision, Extent other) {
    Set<String> confined = confined(country);
    return !reach.contains(country)
        || subsOut(country).contains(subdivision)
        || (!confined.isEmpty() && other.subsOut(country).containsAll(confined));
  }

  /** Whether something is surely left of a whole country after excluded subdivisions. */
  private boolean leaves(Country country) {
    return subsOut(country).size() <= 1 || leftWhole.contains(country);
  }

  private Set<String> subsOut(Country country) {
    return Objects.requireNonNullElse(excludedSubdivisions.get(country), Set.of());
  }

  /** Returns the subdivisions that all of this in a country lies in; none if not so confined. */
  private Set<String> confined(Country country) {
    return open.contains(country)
        ? Set.of()
        : Objects.requireNonNullElse(confinement.get(country), Set.of());
  }
}
