package io.github.crossborder.examples;

import static java.util.stream.Collectors.joining;

import io.github.crossborder.deal.OpenCode;
import io.github.crossborder.place.Area;
import io.github.crossborder.place.Country;
import io.github.crossborder.place.Territory;
import io.github.crossborder.quantity.Bounds;
import io.github.crossborder.quantity.Quantity;
import java.util.Locale;
import java.util.Map;

/** Says single values of a book in English: codes, places and numbers, in lines of 100 columns. */
final class English {
  private static final int WIDTH = 100;

  /** Regions, and the countries that a sentence calls otherwise than a list does. */
  private static final Map<String, String> PLACES = Map.of(
      "001", "the world",
      "035", "South-East Asia",
      "150", "Europe",
      "151", "Eastern Europe",
      "GB", "the United Kingdom",
      "NL", "the Netherlands",
      "US", "the United States");

  private English() {}

  /** A text in lines no wider than a page, each but the first indented by so many columns. */
  static String lines(int indent, String text) {
    StringBuilder lines = new StringBuilder();
    String rest = text;
    while (rest.length() > WIDTH) {
      int end = rest.lastIndexOf(' ', WIDTH); // no word is as long as a line
      lines.append(rest, 0, end).append(System.lineSeparator());
      rest = " ".repeat(indent) + rest.substring(end + 1);
    }
    return lines.append(rest).toString();
  }

  /** A place, such as "Belgium (Brussels)" or "Germany (part)". */
  static String place(Territory territory) {
    String areas = territory.areas().stream().map(English::area).collect(joining(", "));
    String except = territory.excluding().stream().map(English::place).collect(joining(", "));
    return areas + (except.isEmpty() ? "" : " except " + except);
  }

  private static String area(Area area) {
    String part = area.partly() ? " (part)" : "";
    return area.code()
            .map(code ->
                place(code) + area.label().map(name -> " (" + name + ")").orElse(""))
            .or(area::label)
            .orElseThrow()
        + part;
  }

  private static String place(String code) {
    String name = PLACES.get(code);
    if (name != null) {
      return name;
    }
    boolean isCountry =
        Country.all().stream().anyMatch(country -> country.code().equals(code));
    return isCountry ? Country.of(code).name() : code;
  }

  /** A code without its hyphens, such as "channel partner". */
  static String words(OpenCode code) {
    return code.code().replace('-', ' ');
  }

  /** A constant as it is said, such as "in effect". */
  static String words(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /** The number as said and, where that is more, what is sure of it. */
  static String number(Quantity quantity) {
    String said = quantity.display();
    Bounds bounds = quantity.bounds();
    if (bounds.isNone()) {
      return said + "; no bounds are sure";
    }
    String sure = bounds.display();
    return said.equals(sure) ? said : said + "; surely " + sure;
  }
}
