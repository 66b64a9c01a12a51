package io.github.crossborder.quantity;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The words of units in English: before the number, as in "EUR 4", or behind it, as in "4 items".
 */
final class PhraseUnit {
  static final String UNSAID = "in an unsaid currency";

  /** Singular and plural of the units told behind a number, as they are displayed. */
  private record Noun(String one, String many) {}

  private static final Map<UnitOfMeasure, Noun> NOUNS = new LinkedHashMap<>();
  private static final Map<String, UnitOfMeasure> WORDS =
      new TreeMap<>(Comparator.comparingInt(String::length).reversed().thenComparing(word -> word));

  static {
    noun(UnitOfMeasure.PERCENT, "%", "%", "percent", "per cent");
    noun(UnitOfMeasure.PERCENTAGE_POINT, "percentage point", "percentage points");
    noun(UnitOfMeasure.ITEM, "item", "items");
    noun(UnitOfMeasure.SQUARE_METRE, "m²", "m²", "m2", "square metre", "square metres");
    noun(UnitOfMeasure.SQUARE_FOOT, "sq ft", "sq ft", "ft2", "ft²", "square foot", "square feet");
    noun(UnitOfMeasure.DAY, "day", "days");
    noun(UnitOfMeasure.WEEK, "week", "weeks");
    noun(UnitOfMeasure.MONTH, "month", "months");
    noun(UnitOfMeasure.YEAR, "year", "years");
    noun(UnitOfMeasure.PERSON, "person", "people", "persons");
    noun(UnitOfMeasure.RANK, "rank", "ranks");
    noun(UnitOfMeasure.SHARE, "share", "shares");
    noun(UnitOfMeasure.RATIO, "ratio", "ratios", "times");
    noun(UnitOfMeasure.UNSAID_CURRENCY, UNSAID, UNSAID);
    WORDS.putAll(CurrencyName.signs());
    WORDS.putAll(CurrencyName.words());
  }

  private PhraseUnit() {}

  private static void noun(UnitOfMeasure unit, String one, String many, String... others) {
    NOUNS.put(unit, new Noun(one, many));
    WORDS.put(one, unit);
    WORDS.put(many, unit);
    for (String other : others) {
      WORDS.put(other, unit);
    }
  }

  /** Returns the words that name a unit behind a number, the longest first. */
  static Map<String, UnitOfMeasure> words() {
    return WORDS;
  }

  /** Returns {@code ; did you mean 'item'?} for a text that is no code but names one: "items". */
  static String hint(String text) {
    Optional<UnitOfMeasure> meant = CurrencyName.hundredth(text)
        .or(() -> Optional.ofNullable(WORDS.get(text)))
        .or(() -> Optional.ofNullable(WORDS.get(text.toLowerCase(Locale.ROOT))))
        .or(() -> UnitOfMeasure.find(text.toUpperCase(Locale.ROOT)));
    return meant
        .map(unit -> "; did you mean '" + unit + "'?")
        .or(() -> CurrencyName.sharedBy(text).map(codes -> "; did you mean " + codes + "?"))
        .orElse("");
  }

  /** Returns what stands before a number, such as "EUR " or nothing. */
  static String before(UnitOfMeasure unit) {
    return isBefore(unit) ? one(unit.numerator()) + " " : "";
  }

  /** Returns what stands behind a number, such as " items a day" or " a share". */
  static String behind(UnitOfMeasure unit, boolean isOne) {
    if (isBefore(unit)) {
      return per(unit);
    }
    return " " + (isOne ? one(unit.numerator()) : many(unit.numerator())) + per(unit);
  }

  /** Returns the unit without a number, such as "days", "EUR" or "items a day". */
  static String plural(UnitOfMeasure unit) {
    return many(unit.numerator()) + per(unit);
  }

  private static boolean isBefore(UnitOfMeasure unit) {
    UnitOfMeasure counted = unit.numerator();
    return counted.equals(UnitOfMeasure.RANK)
        || counted.equals(UnitOfMeasure.RATIO)
        || (counted.currency().isPresent() && !counted.hasUnsaidCurrency());
  }

  private static String per(UnitOfMeasure unit) {
    return unit.denominator().map(under -> article(under) + one(under)).orElse("");
  }

  private static String article(UnitOfMeasure under) {
    if (under.currency().isPresent()) {
      return " per ";
    }
    return under.equals(UnitOfMeasure.ITEM) ? " an " : " a ";
  }

  private static String one(UnitOfMeasure unit) {
    Noun noun = NOUNS.get(unit);
    return noun == null ? unit.code() : noun.one();
  }

  private static String many(UnitOfMeasure unit) {
    Noun noun = NOUNS.get(unit);
    return noun == null ? unit.code() : noun.many();
  }
}
