package io.github.crossborder.quantity;

import io.github.crossborder.InvalidValueException;
import io.github.crossborder.Problem;
import io.github.crossborder.ProblemCode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.joda.money.IllegalCurrencyException;
import org.jspecify.annotations.Nullable;

/**
 * What a number counts, such as {@code EUR}, {@code percent} or {@code item/day}.
 *
 * <p>A unit is a word of a closed vocabulary (the constants of this class), an ISO 4217 currency
 * code that Joda-Money knows, historic ones such as {@code BGN} included, or one of them per
 * another, with one slash. Hundredths of a currency, such as pence and cents, are {@code
 * GBP-hundredth}: an amount that was told in them keeps them, and is computed with in the full
 * currency, exactly ({@link #inFullCurrency}). {@code XXX} stands for a currency that was not said. The vocabulary is
 * closed because arithmetic depends on it: with a unit that the library does not know it could not
 * tell what may be added to what.
 *
 * <p>{@code percent} (of some whole), {@code percentage-point} (between two percentages) and {@code
 * ratio} are three units, never mixed up: 11 percent is 0.11 as a ratio only by {@link
 * Bounds#asRatio()}. An exchange rate is no unit, since markets read {@code EUR/USD} the other way
 * round.
 */
public final class UnitOfMeasure {
  private static final Map<String, UnitOfMeasure> WORDS = new LinkedHashMap<>();
  private static final int LONGEST = 40;
  private static final String UNSAID = "XXX";
  private static final String HUNDREDTH = "-hundredth";

  /** A bare number such as {@code 0.5 ratio}: like divided by like. */
  public static final UnitOfMeasure RATIO = word("ratio");
  /** Hundredths of a whole, such as {@code 11 percent}. */
  public static final UnitOfMeasure PERCENT = word("percent");
  /** The difference of two percentages, such as {@code 2 percentage-point}. */
  public static final UnitOfMeasure PERCENTAGE_POINT = word("percentage-point");
  /** Things that are counted, such as {@code 4 item} for "four branches". */
  public static final UnitOfMeasure ITEM = word("item");
  /** Floor area, such as {@code 220000 m2}. */
  public static final UnitOfMeasure SQUARE_METRE = word("m2");
  /** Floor area, such as {@code 2400000 ft2}; not turned into square metres by itself. */
  public static final UnitOfMeasure SQUARE_FOOT = word("ft2");
  /** Days, such as {@code 5 day}. */
  public static final UnitOfMeasure DAY = word("day");
  /** Weeks, such as {@code 2 week}; not turned into days by itself. */
  public static final UnitOfMeasure WEEK = word("week");
  /** Months, such as {@code 3 month}. */
  public static final UnitOfMeasure MONTH = word("month");
  /** Years, such as {@code 10 year}. */
  public static final UnitOfMeasure YEAR = word("year");
  /** People, such as {@code 1200 person}. */
  public static final UnitOfMeasure PERSON = word("person");
  /** A place in an order, such as {@code 1 rank}: compared, but never added or multiplied. */
  public static final UnitOfMeasure RANK = word("rank");
  /** Shares of a company, such as {@code 100 share}; a part of a company is told in percent. */
  public static final UnitOfMeasure SHARE = word("share");
  /** Some currency, but the source did not say which: {@code XXX}, as ISO 4217 has it. */
  public static final UnitOfMeasure UNSAID_CURRENCY = of(UNSAID);

  private final String code;
  private final @Nullable CurrencyUnit currency;
  private final @Nullable UnitOfMeasure over;
  private final @Nullable UnitOfMeasure under;
  private final @Nullable UnitOfMeasure full;
  private final boolean isUnsaid;

  private UnitOfMeasure(
      String code,
      @Nullable CurrencyUnit currency,
      @Nullable UnitOfMeasure over,
      @Nullable UnitOfMeasure under,
      @Nullable UnitOfMeasure full) {
    this.code = code;
    this.currency = currency;
    this.over = over;
    this.under = under;
    this.full = full;
    this.isUnsaid = UNSAID.equals(code)
        || (full != null && full.isUnsaid)
        || (over != null && over.isUnsaid)
        || (under != null && under.isUnsaid);
  }

  private static UnitOfMeasure word(String code) {
    UnitOfMeasure unit = new UnitOfMeasure(code, null, null, null, null);
    WORDS.put(code, unit);
    return unit;
  }

  /**
   * Returns the unit with a code, such as {@code EUR}, {@code percent}, {@code EUR/share} or {@code
   * GBP-hundredth}.
   *
   * @throws InvalidValueException with {@code malformed-unit}, {@code unknown-unit} or {@code
   *     impossible-unit}
   */
  public static UnitOfMeasure of(String code) {
    Objects.requireNonNull(code, "code");
    int slash = code.indexOf('/');
    if (code.length() > LONGEST || code.indexOf('/', slash + 1) > slash) {
      throw new InvalidValueException(
          ProblemCode.MALFORMED_UNIT,
          "unit " + Problem.quote(code) + ": write one unit, or two with one slash as in item/day");
    }
    List<Problem> problems = new ArrayList<>();
    List<UnitOfMeasure> units = new ArrayList<>();
    for (String part : code.split("/", -1)) {
      find(part).ifPresentOrElse(units::add, () -> problems.add(unknown(part)));
    }
    if (!problems.isEmpty()) {
      throw new InvalidValueException(problems);
    }
    return units.size() == 1 ? units.get(0) : units.get(0).per(units.get(1));
  }

  /** Returns the unit that a text names, such as {@code item/day}; the same as {@link #of}. */
  public static UnitOfMeasure parse(String text) {
    return of(Objects.requireNonNull(text, "text"));
  }

  /** Returns the unit of a currency, such as {@code EUR} for {@code CurrencyUnit.EUR}. */
  public static UnitOfMeasure of(CurrencyUnit currency) {
    Objects.requireNonNull(currency, "currency");
    return new UnitOfMeasure(currency.getCode(), currency, null, null, null);
  }

  /**
   * Returns the unit of hundredths of a currency, such as {@code GBP-hundredth} for a price in pence.
   */
  public static UnitOfMeasure hundredthOf(CurrencyUnit currency) {
    UnitOfMeasure full = of(currency);
    return new UnitOfMeasure(full.code + HUNDREDTH, null, null, null, full);
  }

  static Optional<UnitOfMeasure> find(String code) {
    return code.endsWith(HUNDREDTH)
        ? findCurrency(code.substring(0, code.length() - HUNDREDTH.length()))
            .map(full -> hundredthOf(full.currency().orElseThrow()))
        : findWhole(code);
  }

  private static Optional<UnitOfMeasure> findWhole(String code) {
    UnitOfMeasure word = WORDS.get(code);
    return word != null ? Optional.of(word) : findCurrency(code);
  }

  private static Optional<UnitOfMeasure> findCurrency(String code) {
    if (!looksLikeCurrency(code)) {
      return Optional.empty();
    }
    try {
      return Optional.of(of(CurrencyUnit.of(code)));
    } catch (IllegalCurrencyException unknown) {
      return Optional.empty();
    }
  }

  private static boolean looksLikeCurrency(String code) {
    return code.length() == 3
        && isCapital(code.charAt(0))
        && isCapital(code.charAt(1))
        && isCapital(code.charAt(2));
  }

  private static boolean isCapital(char letter) {
    return letter >= 'A' && letter <= 'Z';
  }

  private static Problem unknown(String code) {
    return Problem.of(
        ProblemCode.UNKNOWN_UNIT,
        "",
        "unit " + Problem.quote(code) + " is not known; known are "
            + String.join(", ", WORDS.keySet())
            + ", the ISO 4217 codes of Joda-Money such as EUR, XXX for a currency that was not"
            + " said, hundredths of them such as GBP-hundredth, and one of them per another such as"
            + " item/day" + PhraseUnit.hint(code));
  }

  /**
   * Returns this unit per another, such as {@code item/day} for {@code ITEM.per(DAY)}.
   *
   * @throws InvalidValueException with {@code malformed-unit} if either is such a unit already, or
   *     {@code impossible-unit} for a rank or ratio per something, something per percentage, rank,
   *     ratio or hundredths of a currency, something per itself, or a currency per currency
   */
  public UnitOfMeasure per(UnitOfMeasure denominator) {
    Objects.requireNonNull(denominator, "denominator");
    if (under != null || denominator.under != null) {
      throw new InvalidValueException(
          ProblemCode.MALFORMED_UNIT,
          "unit '" + this + "' per '" + denominator + "': a unit has one slash at most");
    }
    return UnitAlgebra.per(this, denominator)
        .orElseThrow(() -> new InvalidValueException(
            ProblemCode.IMPOSSIBLE_UNIT,
            "unit '" + this + "/" + denominator + "': ranks and ratios are not told per anything,"
                + " nothing is told per percentage, rank, ratio or hundredth or per itself, and an"
                + " exchange rate between currencies is no unit"));
  }

  static UnitOfMeasure compound(UnitOfMeasure over, UnitOfMeasure under) {
    UnitOfMeasure full = over.full == null ? null : compound(over.full, under);
    return new UnitOfMeasure(over.code + "/" + under.code, null, over, under, full);
  }

  /** Returns the canonical code, such as {@code EUR/share}; the same as {@link #toString}. */
  public String code() {
    return code;
  }

  /**
   * Returns the unit in which amounts are computed with, such as {@code GBP/share} for {@code
   * GBP-hundredth/share}; a unit without hundredths of a currency is its own.
   */
  public UnitOfMeasure inFullCurrency() {
    return full == null ? this : full;
  }

  /**
   * Returns the currency of a unit such as {@code EUR} or {@code XXX}; empty for all others, and for
   * hundredths, so that nobody takes pence for pounds.
   */
  public Optional<CurrencyUnit> currency() {
    return Optional.ofNullable(currency);
  }

  /**
   * Returns what is counted, such as {@code EUR} for {@code EUR/share}; a unit without a slash
   * is its own.
   */
  public UnitOfMeasure numerator() {
    return over == null ? this : over;
  }

  /** Returns per what it is counted, such as {@code share} for {@code EUR/share}; else empty. */
  public Optional<UnitOfMeasure> denominator() {
    return Optional.ofNullable(under);
  }

  /**
   * Returns whether amounts of the two units can be compared, such as {@code EUR} with {@code EUR},
   * and {@code EUR} with {@code XXX}, of which the sign still tells something.
   */
  public boolean isComparableWith(UnitOfMeasure other) {
    Objects.requireNonNull(other, "other");
    UnitOfMeasure one = inFullCurrency();
    UnitOfMeasure another = other.inFullCurrency();
    return one.equals(another)
        || ((isUnsaid || other.isUnsaid) && one.masked().equals(another.masked()));
  }

  /**
   * Returns whether the unit has a currency that the source did not say, as {@code XXX} and {@code
   * XXX/share} do: two such amounts may be in different ones, and are never added.
   */
  public boolean hasUnsaidCurrency() {
    return isUnsaid;
  }

  /** The code with every currency hidden, so that it is the same for EUR/share and XXX/share. */
  private String masked() {
    return under == null
        ? currency == null ? code : UNSAID
        : numerator().masked() + "/" + under.masked();
  }

  /** Returns whether the other has the same code. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof UnitOfMeasure unit && code.equals(unit.code);
  }

  @Override
  public int hashCode() {
    return code.hashCode();
  }

  /** Returns the canonical code, such as {@code item/day}. */
  @Override
  public String toString() {
    return code;
  }
}
