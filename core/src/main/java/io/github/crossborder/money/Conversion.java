package io.github.crossborder.money;

import static java.util.Objects.requireNonNull;

import io.github.crossborder.Assumptions;
import io.github.crossborder.quantity.Bounds;
import io.github.crossborder.quantity.Quantity;
import java.math.RoundingMode;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * An amount in another currency, with all that it rests on, such as {@code almost EUR 28 million is
 * almost USD 31 million at 1 EUR = 1.105 USD (spot, 2023-12-29, European Central Bank), rounded
 * outward}.
 *
 * <p>What the source's words allow is converted as a whole: {@link #bounds()} are the converted
 * bounds of the original, exact or rounded outward to 34 digits. {@link #converted()} says the same
 * in words that are sure, and no more precisely than the source did:
 *
 * <ul>
 *   <li>EXACT stays exact where the result has an end within the currency's decimals; else it is
 *       PLAIN, printed to the last of these.
 *   <li>PLAIN with decimals stays so, printed to the finest digit that still allows all that the
 *       original did: "EUR 7.76 billion" at 1.105 is somewhere from 8.569 to 8.581 billion, so "USD
 *       8.6 billion". Where that would leave less than two digits it becomes BETWEEN: "EUR 7
 *       million" is "between USD 7.1 million and 8.3 million".
 *   <li>PLAIN without decimals and ABOUT have no sure bounds, and are rounded to as many digits as
 *       the original has, at least two.
 *   <li>ALMOST, UNDER, OVER, AT_LEAST, AT_MOST and BETWEEN keep their qualifier and are rounded
 *       outward to as many digits as the original has, at least two: "almost EUR 28 million" at
 *       1.12 is almost 31.36 million, so "almost USD 32 million".
 *   <li>FEW has no amount and cannot be converted.
 * </ul>
 *
 * <p>Immutable and safe for use by several threads.
 */
public final class Conversion {
  private final Quantity original;
  private final Quantity converted;
  private final CurrencyUnit to;
  private final ExchangeRate rate;
  private final Rounding rounding;
  private final @Nullable Exact exact;

  /** Money as money, which has more decimals to show than the quantity that it is. */
  private record Exact(Money from, Money to) {}

  private Conversion(
      Quantity original,
      Quantity converted,
      CurrencyUnit to,
      ExchangeRate rate,
      Rounding rounding,
      @Nullable Exact exact) {
    this.original = original;
    this.converted = converted;
    this.to = to;
    this.rate = rate;
    this.rounding = rounding;
    this.exact = exact;
  }

  /**
   * Returns what a source said in another currency, such as "almost USD 31 million" for "almost EUR
   * 28 million".
   *
   * @param amount an amount of money, or of money per something such as {@code EUR/share}
   * @param rate a rate between its currency and the other, quoted either way round
   * @throws io.github.crossborder.InvalidValueException with {@code no-amount-of-money} for a
   *     quantity of something else, of an unsaid currency ({@code XXX}) or {@code FEW}; {@code
   *     foreign-currency} if the rate is not between the two currencies; or {@code
   *     number-out-of-range} or {@code decimals-out-of-range} for a result that no quantity can hold
   */
  public static Conversion of(Quantity amount, CurrencyUnit to, ExchangeRate rate) {
    requireNonNull(amount, "amount");
    requireNonNull(to, "to");
    requireNonNull(rate, "rate");
    QuantityConversion conversion = QuantityConversion.of(amount, to, rate);
    return new Conversion(amount, conversion.converted(), to, rate, conversion.rounding(), null);
  }

  /**
   * Returns an exact amount in another currency, such as {@code USD 110.50} for {@code EUR 100.00},
   * rounded once, as the caller says, to the decimals of that currency.
   *
   * @param rounding how; UNNECESSARY to refuse an amount that would have to be
   * @throws io.github.crossborder.InvalidValueException with what {@link
   *     ExchangeRate#convert(Money, CurrencyUnit, RoundingMode)} refuses, or {@code
   *     number-out-of-range} for an amount that no quantity can hold
   */
  public static Conversion of(
      Money amount, CurrencyUnit to, ExchangeRate rate, RoundingMode rounding) {
    requireNonNull(amount, "amount");
    requireNonNull(rate, "rate");
    Money money = rate.convert(amount, to, rounding);
    boolean isExact =
        rate.factor(amount.getCurrencyUnit(), to).isExactly(money.getAmount(), amount.getAmount());
    return new Conversion(
        Quantity.of(amount),
        Quantity.of(money),
        to,
        rate,
        isExact ? Rounding.NONE : Rounding.of(rounding),
        new Exact(amount, money));
  }

  /** Returns what was converted, as the source said it. */
  public Quantity original() {
    return original;
  }

  /**
   * Returns the amount in the other currency, said no more precisely than the original; of {@code
   * Money} the rounded amount.
   */
  public Quantity converted() {
    return converted;
  }

  /**
   * Returns the amount in the other currency as money.
   *
   * @throws io.github.crossborder.InvalidValueException with {@code not-exact-money} if it is no
   *     exact amount
   */
  public Money toMoney() {
    return exact == null ? converted.toMoney() : exact.to();
  }

  /**
   * Returns the conversion of what the original is if the assumptions hold, such as of {@code EXACT
   * 300 EUR} for a plain 300 taken as exact; this conversion itself where nothing of it is assumed.
   *
   * @throws io.github.crossborder.InvalidValueException as {@link Quantity#assuming} and {@link
   *     #of(Quantity, CurrencyUnit, ExchangeRate)} say
   */
  public Conversion assuming(Assumptions assumptions) {
    Quantity assumed = original.assuming(assumptions);
    return assumed.equals(original) ? this : of(assumed, to, rate);
  }

  /**
   * Returns all values that the source's words allow, in the other currency, such as {@code (..,
   * 30940000) USD}; not affected by the rounding of {@link #converted()}.
   */
  public Bounds bounds() {
    return QuantityConversion.bounds(original.bounds(), to, rate);
  }

  /** Returns the rate, with its day or period, its basis and its source. */
  public ExchangeRate rate() {
    return rate;
  }

  /** Returns how {@link #converted()} was rounded. */
  public Rounding rounding() {
    return rounding;
  }

  /** Returns whether the other is the same amount, converted in the same way. */
  @Override
  public boolean equals(@Nullable Object object) {
    return object instanceof Conversion other
        && original.equals(other.original)
        && converted.equals(other.converted)
        && rate.equals(other.rate)
        && rounding == other.rounding;
  }

  @Override
  public int hashCode() {
    return 31 * original.hashCode() + rate.hashCode();
  }

  /**
   * Returns the conversion as one sentence, such as {@code EUR 100.00 is USD 110.50 at 1 EUR =
   * 1.105 USD (spot, 2023-12-29, European Central Bank), not rounded}.
   */
  @Override
  public String toString() {
    String equation = exact == null
        ? original.display() + " is " + converted.display()
        : exact.from() + " is " + exact.to();
    return equation + " at " + rate + ", " + rounding.display();
  }
}
