package io.github.crossborder.quantity;

import io.github.crossborder.Assumptions;
import io.github.crossborder.InvalidValueException;
import io.github.crossborder.Truth;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * A number as its source printed it, such as {@code ALMOST 28000000 EUR} for "almost 28 million
 * euro": an amount, how firmly it was put, to which digit it was printed, and its unit.
 *
 * <p>What is sure of it are its {@link #bounds()}; comparisons answer {@code UNKNOWN} where those
 * leave both open. Negative amounts are read as said, so "under -5" is below -5; only {@code
 * ALMOST} turns round, since "a loss of almost 5" is above -5.
 *
 * <p>Amounts have at most 34 significant digits between 10<sup>30</sup> and 10<sup>-30</sup>. Two
 * quantities are equal if they say the same; {@code 5.0} is {@code 5}, since how precisely a number
 * was printed is told by {@link #decimals()} alone. Factories that take text read digits with at
 * most one point, such as {@code "7.76"}, and throw {@link InvalidValueException} for anything
 * else ({@code malformed-decimal}); {@link #parsePhrase} reads English. All factories refuse what
 * {@link #of(Qualifier, BigDecimal, Qualifier, BigDecimal, Integer, UnitOfMeasure)} does: {@code
 * number-out-of-range}, {@code upper-not-above-lower}, {@code decimals-out-of-range} and {@code
 * digits-beyond-decimals}.
 */
public final class Quantity {
  private final Qualifier qualifier;
  private final @Nullable BigDecimal amount;
  private final @Nullable Qualifier upperQualifier;
  private final @Nullable BigDecimal upper;
  private final @Nullable Integer decimals;
  private final UnitOfMeasure unit;

  private Quantity(Qualifier qualifier, QuantityParts parts, UnitOfMeasure unit) {
    this.qualifier = qualifier;
    this.amount = parts.amount();
    this.upperQualifier = parts.upperQualifier();
    this.upper = parts.upper();
    this.decimals = parts.decimals();
    this.unit = unit;
  }

  /**
   * Returns the quantity with these parts, such as {@code OVER}, 50, {@code AT_MOST}, 75, no
   * decimals and {@code percent}: what the accessors of a quantity return gives an equal one.
   *
   * @param amount the amount, the lower one of two; null for {@code FEW} alone
   * @param upperQualifier {@code UNDER} or {@code AT_MOST} for an upper amount beside {@code OVER},
   *     {@code UNDER} for one beside {@code AT_LEAST}; null for all others
   * @param upper the upper amount, for {@code BETWEEN} and where there is an upper qualifier; null
   *     for all others
   * @param decimals the place of the last printed digit of {@code PLAIN}, see {@link #decimals()};
   *     null where unstated and for all others
   * @throws InvalidValueException with every broken rule, at {@code amount}, {@code
   *     upperQualifier}, {@code upper} or {@code decimals}
   */
  public static Quantity of(
      Qualifier qualifier,
      @Nullable BigDecimal amount,
      @Nullable Qualifier upperQualifier,
      @Nullable BigDecimal upper,
      @Nullable Integer decimals,
      UnitOfMeasure unit) {
    Objects.requireNonNull(qualifier, "qualifier");
    Objects.requireNonNull(unit, "unit");
    return new Quantity(
        qualifier, QuantityParts.checked(qualifier, amount, upperQualifier, upper, decimals), unit);
  }

  /**
   * Returns the quantity with a qualifier and an amount alone, such as {@code OVER}, 11 and {@code
   * percent}.
   *
   * @throws InvalidValueException for a qualifier that needs more or less, or a number too long
   */
  public static Quantity of(Qualifier qualifier, BigDecimal amount, UnitOfMeasure unit) {
    return of(qualifier, Objects.requireNonNull(amount, "amount"), null, null, null, unit);
  }

  /** Returns the quantity with a qualifier and an amount: {@code of(OVER, "11.5", PERCENT)}. */
  public static Quantity of(Qualifier qualifier, String amount, UnitOfMeasure unit) {
    return of(qualifier, NumberCaps.read("amount", amount), unit);
  }

  /** Returns the quantity with a qualifier and a whole amount: {@code of(OVER, 11, PERCENT)}. */
  public static Quantity of(Qualifier qualifier, long amount, UnitOfMeasure unit) {
    return of(qualifier, BigDecimal.valueOf(amount), unit);
  }

  /** Returns an exact amount of money, such as {@code EXACT 5 EUR} for {@code EUR 5.00}. */
  public static Quantity of(Money money) {
    Objects.requireNonNull(money, "money");
    return of(Qualifier.EXACT, money.getAmount(), UnitOfMeasure.of(money.getCurrencyUnit()));
  }

  /** Returns an exact number, such as "four branches": {@code exactly("4", ITEM)}. */
  public static Quantity exactly(String amount, UnitOfMeasure unit) {
    return of(Qualifier.EXACT, amount, unit);
  }

  /** Returns an exact whole number, such as "four branches": {@code exactly(4, ITEM)}. */
  public static Quantity exactly(long amount, UnitOfMeasure unit) {
    return of(Qualifier.EXACT, amount, unit);
  }

  /** Returns an exact number, such as {@code exactly(amount, eur)}. */
  public static Quantity exactly(BigDecimal amount, UnitOfMeasure unit) {
    return of(Qualifier.EXACT, amount, unit);
  }

  /** Returns a plain number of unstated precision, such as {@code plain("300000000000", usd)}. */
  public static Quantity plain(String amount, UnitOfMeasure unit) {
    return of(Qualifier.PLAIN, amount, unit);
  }

  /** Returns a plain number of unstated precision, such as {@code plain(300_000_000_000L, usd)}. */
  public static Quantity plain(long amount, UnitOfMeasure unit) {
    return of(Qualifier.PLAIN, amount, unit);
  }

  /** Returns a plain number of unstated precision, such as {@code plain(amount, usd)}. */
  public static Quantity plain(BigDecimal amount, UnitOfMeasure unit) {
    return of(Qualifier.PLAIN, amount, unit);
  }

  /**
   * Returns a number printed to a known digit, such as "7.76 billion": {@code plain("7760000000",
   * -7, eur)}.
   *
   * @param decimals the place of the last printed digit; see {@link #decimals()}
   */
  public static Quantity plain(String amount, int decimals, UnitOfMeasure unit) {
    return plain(NumberCaps.read("amount", amount), decimals, unit);
  }

  /** Returns a number printed to a known digit: {@code plain(7_760_000_000L, -7, eur)}. */
  public static Quantity plain(long amount, int decimals, UnitOfMeasure unit) {
    return plain(BigDecimal.valueOf(amount), decimals, unit);
  }

  /** Returns a number printed to a known digit, such as {@code plain(amount, 2, eur)}. */
  public static Quantity plain(BigDecimal amount, int decimals, UnitOfMeasure unit) {
    Objects.requireNonNull(amount, "amount");
    return of(Qualifier.PLAIN, amount, null, null, decimals, unit);
  }

  /** Returns a number said to be near, such as "some 0.5 %": {@code about("0.5", PERCENT)}. */
  public static Quantity about(String amount, UnitOfMeasure unit) {
    return of(Qualifier.ABOUT, amount, unit);
  }

  /** Returns a number said to be near, such as {@code about(400_000, ITEM.per(DAY))}. */
  public static Quantity about(long amount, UnitOfMeasure unit) {
    return of(Qualifier.ABOUT, amount, unit);
  }

  /** Returns a number said to be near, such as {@code about(amount, PERCENT)}. */
  public static Quantity about(BigDecimal amount, UnitOfMeasure unit) {
    return of(Qualifier.ABOUT, amount, unit);
  }

  /** Returns a number that falls short, such as "almost 0.5 %": {@code almost("0.5", PERCENT)}. */
  public static Quantity almost(String amount, UnitOfMeasure unit) {
    return of(Qualifier.ALMOST, amount, unit);
  }

  /** Returns a number that falls short, such as {@code almost(28_000_000, eur)}. */
  public static Quantity almost(long amount, UnitOfMeasure unit) {
    return of(Qualifier.ALMOST, amount, unit);
  }

  /** Returns a number that falls short, such as {@code almost(amount, eur)}. */
  public static Quantity almost(BigDecimal amount, UnitOfMeasure unit) {
    return of(Qualifier.ALMOST, amount, unit);
  }

  /** Returns a number below another, such as "less than 0.5 %": {@code under("0.5", PERCENT)}. */
  public static Quantity under(String amount, UnitOfMeasure unit) {
    return of(Qualifier.UNDER, amount, unit);
  }

  /** Returns a number below another, such as "less than 5 days": {@code under(5, DAY)}. */
  public static Quantity under(long amount, UnitOfMeasure unit) {
    return of(Qualifier.UNDER, amount, unit);
  }

  /** Returns a number below another, such as {@code under(amount, PERCENT)}. */
  public static Quantity under(BigDecimal amount, UnitOfMeasure unit) {
    return of(Qualifier.UNDER, amount, unit);
  }

  /** Returns a number above another, such as "over 11.5 %": {@code over("11.5", PERCENT)}. */
  public static Quantity over(String amount, UnitOfMeasure unit) {
    return of(Qualifier.OVER, amount, unit);
  }

  /** Returns a number above another, such as "profitable": {@code over(0, UNSAID_CURRENCY)}. */
  public static Quantity over(long amount, UnitOfMeasure unit) {
    return of(Qualifier.OVER, amount, unit);
  }

  /** Returns a number above another, such as {@code over(amount, PERCENT)}. */
  public static Quantity over(BigDecimal amount, UnitOfMeasure unit) {
    return of(Qualifier.OVER, amount, unit);
  }

  /** Returns a number or more, such as "at least 0.5 %": {@code atLeast("0.5", PERCENT)}. */
  public static Quantity atLeast(String amount, UnitOfMeasure unit) {
    return of(Qualifier.AT_LEAST, amount, unit);
  }

  /** Returns a number or more, such as "at least 20 stores": {@code atLeast(20, ITEM)}. */
  public static Quantity atLeast(long amount, UnitOfMeasure unit) {
    return of(Qualifier.AT_LEAST, amount, unit);
  }

  /** Returns a number or more, such as {@code atLeast(amount, PERCENT)}. */
  public static Quantity atLeast(BigDecimal amount, UnitOfMeasure unit) {
    return of(Qualifier.AT_LEAST, amount, unit);
  }

  /** Returns a number or less, such as "at most 49.9 %": {@code atMost("49.9", PERCENT)}. */
  public static Quantity atMost(String amount, UnitOfMeasure unit) {
    return of(Qualifier.AT_MOST, amount, unit);
  }

  /** Returns a number or less, such as "at most 49 %": {@code atMost(49, PERCENT)}. */
  public static Quantity atMost(long amount, UnitOfMeasure unit) {
    return of(Qualifier.AT_MOST, amount, unit);
  }

  /** Returns a number or less, such as {@code atMost(amount, PERCENT)}. */
  public static Quantity atMost(BigDecimal amount, UnitOfMeasure unit) {
    return of(Qualifier.AT_MOST, amount, unit);
  }

  /** Returns a number between two, both included: {@code between("5.5", "7", PERCENT)}. */
  public static Quantity between(String lower, String upper, UnitOfMeasure unit) {
    QuantityParts ends = QuantityParts.between(lower, upper);
    return new Quantity(Qualifier.BETWEEN, ends, Objects.requireNonNull(unit, "unit"));
  }

  /** Returns a number between two, both included, such as {@code between(5, 7, PERCENT)}. */
  public static Quantity between(long lower, long upper, UnitOfMeasure unit) {
    return between(BigDecimal.valueOf(lower), BigDecimal.valueOf(upper), unit);
  }

  /** Returns a number between two, both included, such as {@code between(low, high, eur)}. */
  public static Quantity between(BigDecimal lower, BigDecimal upper, UnitOfMeasure unit) {
    Objects.requireNonNull(lower, "lower");
    Objects.requireNonNull(upper, "upper");
    return of(Qualifier.BETWEEN, lower, null, upper, null, unit);
  }

  /**
   * Returns a number between two ends, each held or not, such as {@code between(over(50, PERCENT),
   * atMost(75, PERCENT))} for "more than 50 but not more than 75 %", a band of many registers. The
   * lower is {@code OVER} or {@code AT_LEAST}, the upper {@code UNDER} or {@code AT_MOST}; where
   * both are held it is {@code BETWEEN}.
   *
   * @throws InvalidValueException with {@code range-end} for other ends, {@code unlike-units}, or
   *     {@code upper-not-above-lower}
   */
  public static Quantity between(Quantity lower, Quantity upper) {
    return RangeEnds.joined(lower, upper);
  }

  /** Returns an unsaid small number, such as "a few months": {@code few(MONTH)}. */
  public static Quantity few(UnitOfMeasure unit) {
    return of(Qualifier.FEW, null, null, null, null, unit);
  }

  /**
   * Returns how firmly the source put it, such as {@code ALMOST}; of two ends of which one is not
   * held it is the lower one's, such as {@code OVER} for {@code OVER 50 AT_MOST 75 percent}.
   */
  public Qualifier qualifier() {
    return qualifier;
  }

  /**
   * Returns the amount, such as 28000000; the lower one of two, empty for {@code FEW}. It has no zeros at the end of its fraction.
   */
  public Optional<BigDecimal> amount() {
    return Optional.ofNullable(amount);
  }

  /**
   * Returns how the upper of two ends was put of which one is not held: {@code AT_MOST} for {@code
   * OVER 50 AT_MOST 75 percent}. Empty for {@code BETWEEN}, which holds both, and for one amount.
   */
  public Optional<Qualifier> upperQualifier() {
    return Optional.ofNullable(upperQualifier);
  }

  /** Returns the upper of two amounts, such as 7 for "between 5 and 7"; else empty. */
  public Optional<BigDecimal> upper() {
    return Optional.ofNullable(upper);
  }

  /**
   * Returns the place of the last printed digit of a {@code PLAIN} number, as XBRL counts it: -7
   * for "7.76 billion", printed to ten million, and 2 for "4.50". Empty if the source left it open.
   */
  public Optional<Integer> decimals() {
    return Optional.ofNullable(decimals);
  }

  /** Returns what is counted, such as {@code EUR}. */
  public UnitOfMeasure unit() {
    return unit;
  }

  /**
   * Returns the same amount in the full currency, such as {@code PLAIN 4.5 GBP/share decimals 2} for
   * {@code PLAIN 450 GBP-hundredth/share decimals 0}; any other quantity itself.
   *
   * @throws InvalidValueException if it has too many decimals to be said in the full currency
   */
  public Quantity inFullCurrency() {
    UnitOfMeasure full = unit.inFullCurrency();
    return full.equals(unit)
        ? this
        : of(
            qualifier,
            amount == null ? null : amount.movePointLeft(2),
            upperQualifier,
            upper == null ? null : upper.movePointLeft(2),
            decimals == null ? null : decimals + 2,
            full);
  }

  /**
   * Returns the quantity that this is if the assumptions hold, such as {@code BETWEEN 360000 AND
   * 440000 item/day} for "about 400 000" within ten percent. Plain numbers of unstated precision
   * may be {@code EXACT}, and a tolerance bounds what is "about" a number other than zero; this
   * quantity itself where nothing of it is assumed. Amounts of more than 34 digits are rounded
   * outward; beyond 10<sup>31</sup>, "about" stays so.
   */
  public Quantity assuming(Assumptions assumptions) {
    return AssumedQuantity.of(this, Objects.requireNonNull(assumptions, "assumptions"));
  }

  BigDecimal number() {
    return Objects.requireNonNull(amount, "amount");
  }

  /** Returns what is sure, such as {@code (.., 28000000) EUR} for "almost EUR 28 million". */
  public Bounds bounds() {
    return SureBounds.of(this);
  }

  /**
   * Returns whether this is surely less than the other, such as {@code TRUE} for "almost EUR 28
   * million" and "EUR 28.5 million"; {@code UNKNOWN} if what was said leaves both open. To compare
   * with assumptions, compare what {@link #assuming} returns.
   *
   * @throws InvalidValueException with {@code unlike-units}
   */
  public Truth isLessThan(Quantity other) {
    requireComparable(Objects.requireNonNull(other, "other"));
    return bounds().isLessThan(other.bounds());
  }

  /**
   * Returns whether this is surely greater than the other, such as {@code TRUE} for "over 11 %" and
   * "under 10 %"; {@code UNKNOWN} if what was said leaves both open.
   *
   * @throws InvalidValueException with {@code unlike-units}
   */
  public Truth isGreaterThan(Quantity other) {
    requireComparable(Objects.requireNonNull(other, "other"));
    return bounds().isGreaterThan(other.bounds());
  }

  /**
   * Returns whether this is surely as much as the other: {@code TRUE} only for two exact ones, and
   * {@code UNKNOWN} for "over 11 %" and itself. Whether the same was said, {@link #equals} tells.
   *
   * @throws InvalidValueException with {@code unlike-units}
   */
  public Truth isSameAs(Quantity other) {
    requireComparable(Objects.requireNonNull(other, "other"));
    return bounds().isSameAs(other.bounds());
  }

  private void requireComparable(Quantity other) {
    UnitRules.compareBySign(this, unit.inFullCurrency(), other, other.unit.inFullCurrency());
  }

  /**
   * Returns an exact amount of a currency as money, such as {@code EUR 5.00}; never rounds.
   *
   * @throws InvalidValueException with {@code not-exact-money} and the reason: not {@code EXACT},
   *     no currency or none with coins such as {@code XXX}, or more decimals than the currency has
   */
  public Money toMoney() {
    return ExactMoney.of(this);
  }

  /**
   * Returns the quantity in English for people, such as "almost EUR 28 million", "EUR 7.76 billion"
   * or "about 400 000 items a day". It never rounds; a precision that the digits would not show is
   * said, as in "EUR 30 million to the nearest million". Decimals stand behind a point, so it reads
   * back with {@link #parsePhrase(String, DecimalMark)} and {@code POINT}.
   */
  public String display() {
    return PhraseDisplay.of(this);
  }

  /**
   * Returns what an English phrase says, such as {@code ALMOST 28000000 EUR} for "almost EUR 28
   * million". It is understood to its last character or refused.
   *
   * <ul>
   *   <li>Qualifiers: exactly; about, around, some, roughly, approximately; almost, nearly; under,
   *       below, less than, fewer than; over, above, more than; at least; at most; between … and …;
   *       over … but not more than …, at least … and under …; a few, several. A majority is over
   *       50 %, a minority over 0 and under 50 %, a double-digit percentage at least 10 and under
   *       100 %; doubled, tripled and "2.3 times" are ratios of new by old.
   *   <li>Numbers: digits with a decimal point, grouped by spaces, or by commas where these cannot
   *       be decimal commas; then thousand, million, billion (10<sup>9</sup>) or trillion. One mark
   *       before just three digits, as in "1,200" and "1.200", is refused: it may be 1.2 or 1200.
   *       Only "7.760 billion" is clear, in English.
   *   <li>Units: ISO 4217 codes, signs and names that one currency has, such as {@code €}, {@code
   *       HK$}, {@code A$} and {@code yen}, {@code %}, the words of {@link UnitOfMeasure} in
   *       singular and plural, and one "a" or "per" another. {@code $}, {@code ¥} and {@code kroner}
   *       alone are refused, since several currencies share them.
   *   <li>A number without qualifier is {@code PLAIN}. Its last printed digit shows its precision
   *       if it stands behind a decimal point or is not zero ("7.76 billion", "28 million"),
   *       otherwise the precision is unstated ("300 billion"), unless told as in "to the nearest
   *       million" or ", precision unstated". Only items, people and shares counted to a digit
   *       other than zero, such as "4 items", and ranks are {@code EXACT}.
   * </ul>
   *
   * @throws InvalidValueException with {@code malformed-phrase}, {@code ambiguous-currency}, or
   *     what {@link #of(Qualifier, BigDecimal, Qualifier, BigDecimal, Integer, UnitOfMeasure)} refuses
   */
  public static Quantity parsePhrase(String phrase) {
    return PhraseParser.parse(Objects.requireNonNull(phrase, "phrase"), null);
  }

  /**
   * Returns what an English phrase says whose source is known to write decimals behind this mark,
   * such as {@code EXACT 1234 item} for "1.234 items" and {@code COMMA}; else as {@link
   * #parsePhrase(String)}.
   */
  public static Quantity parsePhrase(String phrase, DecimalMark mark) {
    return PhraseParser.parse(
        Objects.requireNonNull(phrase, "phrase"), Objects.requireNonNull(mark, "mark"));
  }

  /**
   * Returns the quantity that {@link #toString} prints, such as {@code PLAIN 7760000000 EUR
   * decimals -7}.
   *
   * @throws InvalidValueException with {@code malformed-quantity}, or what is wrong with its parts
   */
  public static Quantity parse(String text) {
    return QuantityText.parse(Objects.requireNonNull(text, "text"));
  }

  /** Returns whether the other says the same; {@code 5.0} is {@code 5}. */
  @Override
  public boolean equals(@Nullable Object object) {
    return object instanceof Quantity other
        && qualifier == other.qualifier
        && Objects.equals(amount, other.amount)
        && upperQualifier == other.upperQualifier
        && Objects.equals(upper, other.upper)
        && Objects.equals(decimals, other.decimals)
        && unit.equals(other.unit);
  }

  @Override
  public int hashCode() {
    return Objects.hash(qualifier, amount, upperQualifier, upper, decimals, unit);
  }

  /**
   * Returns the canonical text: {@code ALMOST 28000000 EUR}, {@code PLAIN 7760000000 EUR decimals
   * -7}, {@code BETWEEN 5 AND 7 percent}, {@code OVER 50 AT_MOST 75 percent} or {@code FEW month}.
   */
  @Override
  public String toString() {
    return QuantityText.of(this);
  }
}
