package io.github.crossborder.place;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** A set of countries, such as the six that founded the European Union; immutable. */
final class Countries {
  static final Countries NONE = new Countries(new long[Country.all().size() / Long.SIZE + 1]);

  /** A bit for each country, by its place in the list of all. */
  private final long[] words;

  private Countries(long[] words) {
    this.words = words;
  }

  static Countries of(List<Country> countries) {
    long[] words = new long[NONE.words.length];
    for (Country country : countries) {
      words[word(country)] |= bit(country);
    }
    return new Countries(words);
  }

  private static int word(Country country) {
    return country.index() / Long.SIZE;
  }

  private static long bit(Country country) {
    return 1L << (country.index() % Long.SIZE);
  }

  boolean contains(Country country) {
    return (words[word(country)] & bit(country)) != 0;
  }

  boolean intersects(Countries other) {
    for (int i = 0; i < words.length; i++) {
      if ((words[i] & other.words[i]) != 0) {
        return true;
      }
    }
    return false;
  }

  boolean containsAll(Countries other) {
    for (int i = 0; i < words.length; i++) {
      if ((other.words[i] & ~words[i]) != 0) {
        return false;
      }
    }
    return true;
  }

  boolean isEmpty() {
    return size() == 0;
  }

  int size() {
    int size = 0;
    for (long word : words) {
      size += Long.bitCount(word);
    }
    return size;
  }

  Countries plus(Countries other) {
    long[] result = words.clone();
    for (int i = 0; i < result.length; i++) {
      result[i] |= other.words[i];
    }
    return new Countries(result);
  }

  Countries minus(Countries other) {
    long[] result = words.clone();
    for (int i = 0; i < result.length; i++) {
      result[i] &= ~other.words[i];
    }
    return new Countries(result);
  }

  /** Returns the countries ordered by code. */
  List<Country> list() {
    Country[] countries = new Country[size()];
    int found = 0;
    for (int i = 0; i < words.length; i++) {
      for (long word = words[i]; word != 0; word &= word - 1) {
        countries[found++] = Country.all().get(i * Long.SIZE + Long.numberOfTrailingZeros(word));
      }
    }
    return List.of(countries);
  }

  Stream<Country> stream() {
    return list().stream();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Countries countries && Arrays.equals(words, countries.words);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(words);
  }
}
