package io.github.crossborder.place;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/**
 * One way the world may be: three points per country, and for every vague area the points that it
 * turns out to have. Nothing here looks at how territories are compared.
 */
final class World {
  private static final int POINTS = 3;

  private static final Map<String, BitSet> COUNTRIES = new HashMap<>();

  private final Random random;
  private final LocalDate day;
  private final Map<String, BitSet> named = new HashMap<>();
  private final Map<Area, BitSet> unsaid = new HashMap<>();
  private final boolean sharedParts;

  /** With shared parts, equal {@code partly} areas are the same part; otherwise each is its own. */
  World(long seed, LocalDate day, boolean sharedParts) {
    this.random = new Random(seed);
    this.day = day;
    this.sharedParts = sharedParts;
  }

  /** Returns the points of a territory, or nothing if it cannot be so in this world. */
  Optional<BitSet> points(Territory territory) {
    BitSet excluded = new BitSet();
    BitSet excludedForSure = new BitSet();
    for (String code : territory.excluding()) {
      excluded.or(code(code));
      if (!code.contains("-")) {
        excludedForSure.or(code(code));
      }
    }
    BitSet points = new BitSet();
    for (Area area : territory.areas()) {
      BitSet reach = copy(ground(area));
      reach.andNot(excludedForSure);
      BitSet left = copy(area(area));
      left.andNot(excluded);
      if (left.isEmpty() && !reach.isEmpty()) {
        return Optional.empty();
      }
      points.or(left);
    }
    return Optional.of(points);
  }

  private BitSet ground(Area area) {
    String code = area.code().orElse("001");
    return code.contains("-") ? code(code.substring(0, 2)) : code(code);
  }

  private BitSet area(Area area) {
    BitSet points = code(area.code().orElse("001"));
    if (area.label().isPresent()) {
      String name = area.code().orElse("") + "/" + area.label().get();
      BitSet within = points;
      points = named.computeIfAbsent(name, key -> part(within));
    }
    if (area.partly()) {
      BitSet within = points;
      points = sharedParts ? unsaid.computeIfAbsent(area, key -> part(within)) : part(within);
    }
    return points;
  }

  private BitSet code(String code) {
    BitSet known = named.get(code);
    if (known != null) {
      return known;
    }
    BitSet points;
    if (code.contains("-")) {
      BitSet country = code(code.substring(0, 2));
      do {
        points = part(country);
      } while (points.equals(country));
    } else {
      points = COUNTRIES.computeIfAbsent(code + day, key -> countries(code));
    }
    named.put(code, points);
    return points;
  }

  private BitSet countries(String code) {
    BitSet points = new BitSet();
    for (Country country : Territory.of(code).countries(day).orElseThrow()) {
      int first = Country.all().indexOf(country) * POINTS;
      points.set(first, first + POINTS);
    }
    return points;
  }

  /** Returns some of the points, at least one if there is one: all, one, few or many. */
  private BitSet part(BitSet points) {
    int[] all = points.stream().toArray();
    BitSet part = new BitSet();
    if (all.length == 0 || random.nextInt(6) == 0) {
      return copy(points);
    }
    if (random.nextInt(3) > 0) {
      double density = random.nextDouble();
      for (int point : all) {
        part.set(point, random.nextDouble() < density);
      }
    }
    part.set(all[random.nextInt(all.length)]);
    return part;
  }

  static BitSet copy(BitSet points) {
    return (BitSet) points.clone();
  }
}
