package io.github.crossborder.place;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Puts a territory into English words that say no more than it does. */
final class PlaceDisplay {
  /** What is better known by another name, or stands in a list under one that a sentence inverts. */
  private static final Map<String, String> NAMES = Map.of(
      "001", "the world",
      "035", "South-East Asia",
      "EU", "the European Union",
      "EEA", "the European Economic Area",
      "BENELUX", "the Benelux",
      "GCC", "the Gulf Cooperation Council",
      "MERCOSUR", "Mercosur");

  private static final Map<String, String> REGIONS = AreaCode.regions().entrySet().stream()
      .collect(toMap(region -> region.getValue().substring(0, 3), Map.Entry::getKey));

  /** Countries that a sentence calls by their name with "the". */
  private static final Set<String> WITH_ARTICLE =
      Set.of("AE", "BS", "CF", "CG", "CD", "DO", "GB", "GM", "NL", "PH", "US", "UM", "029");

  private PlaceDisplay() {}

  static String words(Territory territory) {
    String areas = list(territory.areas().stream().map(PlaceDisplay::area));
    return territory.excluding().isEmpty()
        ? areas
        : areas + " except " + list(territory.excluding().stream().map(PlaceDisplay::code));
  }

  private static String area(Area area) {
    String place = area.code()
        .map(code -> area.label().map(label -> label + ", ").orElse("") + code(code))
        .or(area::label)
        .orElseThrow();
    return area.partly() ? "parts of " + place : place;
  }

  private static String code(String code) {
    String name = NAMES.getOrDefault(code, REGIONS.get(code));
    if (name == null && code.length() == 2) {
      name = Country.of(code).name();
    }
    if (name == null) {
      boolean isSubdivision = code.indexOf('-') == 2;
      return isSubdivision ? "the part " + code + " of " + code(code.substring(0, 2)) : code;
    }
    boolean isTheIslands = name.endsWith(" Islands");
    return isTheIslands || WITH_ARTICLE.contains(code) ? "the " + name : name;
  }

  private static String list(Stream<String> names) {
    List<String> all = names.toList();
    int last = all.size() - 1;
    return last <= 0
        ? String.join("", all)
        : String.join(", ", all.subList(0, last)) + " and " + all.get(last);
  }
}
