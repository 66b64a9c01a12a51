package io.github.crossborder.place;

import io.github.crossborder.InvalidValueException;
import io.github.crossborder.ProblemCode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A country or dependent area by its two-letter code, such as {@code BE} for Belgium.
 *
 * <p>The 249 officially assigned codes of ISO 3166-1 alpha-2, from a list that ships with the
 * library. That is wider than "sovereign state" (Hong Kong is {@code HK}, Réunion is {@code RE})
 * and it is the standard's cut of the world: what has a code of its own is in no other country.
 * Withdrawn, reserved and user-assigned codes ({@code YU}, {@code UK}, {@code XK}) are refused.
 *
 * <p>There is one instance per code, so {@code ==} agrees with {@code equals}.
 */
public final class Country implements Comparable<Country> {
  private static final List<Country> ALL = load();
  private static final Map<String, Country> BY_CODE = byCode();

  private final String code;
  private final String alpha3;
  private final String number;
  private final String name;
  private final int index;

  private Country(String[] columns, int index) {
    this.code = columns[0];
    this.alpha3 = columns[1];
    this.number = columns[2];
    this.name = columns[3];
    this.index = index;
  }

  private static List<Country> load() {
    List<Country> countries = new ArrayList<>();
    for (String line : Bundled.lines("countries.txt")) {
      countries.add(new Country(line.split(" ", 4), countries.size()));
    }
    return List.copyOf(countries);
  }

  /** Loops, as all that loads these lists does: the first stream costs much of a first read. */
  private static Map<String, Country> byCode() {
    Map<String, Country> countries = new HashMap<>();
    for (Country country : ALL) {
      countries.put(country.code, country);
    }
    return countries;
  }

  /**
   * Returns the country with a code, such as {@code of("BE")}.
   *
   * @param code two capital letters of ISO 3166-1
   * @throws InvalidValueException with {@code unknown-country} if no country has the code; the
   *     message says which was meant where it can tell, such as GB for {@code UK}
   */
  public static Country of(String code) {
    Country country = BY_CODE.get(Objects.requireNonNull(code, "code"));
    if (country == null) {
      throw new InvalidValueException(ProblemCode.UNKNOWN_COUNTRY, Hints.noCountry(code));
    }
    return country;
  }

  /** Reads what {@link #toString} writes, such as {@code BE}; the same as {@link #of}. */
  public static Country parse(String text) {
    return of(Objects.requireNonNull(text, "text"));
  }

  /** Returns all 249 countries, ordered by code from {@code AD} to {@code ZW}. */
  public static List<Country> all() {
    return ALL;
  }

  /** Returns the ISO 3166-1 alpha-2 code, such as {@code BE}. */
  public String code() {
    return code;
  }

  /** Returns a short English name for display, such as {@code Belgium}; not ISO's official form. */
  public String name() {
    return name;
  }

  /** Returns the ISO 3166-1 alpha-3 code, such as {@code BEL}. */
  String alpha3() {
    return alpha3;
  }

  /** Returns the ISO 3166-1 number, which is the M49 number too, such as {@code 056}. */
  String number() {
    return number;
  }

  /** Returns the place in {@link #all}. */
  int index() {
    return index;
  }

  /** Compares by code, so that Belgium ({@code BE}) comes before Germany ({@code DE}). */
  @Override
  public int compareTo(Country other) {
    return Integer.compare(index, other.index);
  }

  /** Returns the code, such as {@code BE}. */
  @Override
  public String toString() {
    return code;
  }
}
