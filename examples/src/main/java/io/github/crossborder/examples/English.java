package io.github.crossborder.examples;

import static java.util.stream.Collectors.joining;

import io.github.crossborder.deal.OpenCode;
import io.github.crossborder.place.Area;
import io.github.crossborder.place.Country;
import io.github.crossborder.place.Territory;
import io.github.crossborder.quantity.Bounds;
import io.github.crossborder.quantity.Qualifier;
import io.github.crossborder.quantity.Quantity;
import io.github.crossborder.time.PartialDate;
import io.github.crossborder.time.Period;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Says single values of a book in English: codes, places, spans of time and numbers. */
final class English {
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

  /** A span of time, such as "2017" or "from 2016"; empty where nothing is said of it. */
  static String span(Period period) {
    Optional<PartialDate> start = period.start().date();
    Optional<PartialDate> end = period.end().date();
    boolean isYear = period
        .firstDay()
        .map(day -> period.equals(Period.calendarYear(day.getYear())))
        .orElse(false);
    if (period.label().isPresent()) {
      return period.label().get();
    }
    if (isYear) {
      return String.valueOf(period.firstDay().orElseThrow().getYear());
    }
    return Stream.of(
            start.map(day -> "from " + day.display()), end.map(day -> "to " + day.display()))
        .flatMap(Optional::stream)
        .collect(joining(" "));
  }

  /** The number as said and, where that is more, what is sure of it. */
  static String number(Quantity quantity) {
    String said = quantity.display();
    Bounds bounds = quantity.bounds();
    if (bounds.isNone()) {
      return said + "; no bounds are sure";
    }
    String sure = sure(bounds);
    return said.equals(sure) ? said : said + "; surely " + sure;
  }

  private static String sure(Bounds bounds) {
    Optional<BigDecimal> lower = bounds.lower();
    Optional<BigDecimal> upper = bounds.upper();
    Qualifier qualifier;
    if (bounds.isExact()) {
      qualifier = Qualifier.EXACT;
    } else if (upper.isEmpty()) {
      qualifier = bounds.isLowerClosed() ? Qualifier.AT_LEAST : Qualifier.OVER;
    } else if (lower.isEmpty()) {
      qualifier = bounds.isUpperClosed() ? Qualifier.AT_MOST : Qualifier.UNDER;
    } else {
      return Quantity.of(Qualifier.BETWEEN, lower, upper, Optional.empty(), bounds.unit())
          .display();
    }
    return Quantity.of(qualifier, lower.or(() -> upper).orElseThrow(), bounds.unit())
        .display();
  }
}
