package io.github.crossborder.quantity;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Says a quantity in English, in the shortest form that reads back as the same. */
final class PhraseDisplay {
  static final String UNSTATED = ", precision unstated";
  static final String NEAREST = " to the nearest ";

  private PhraseDisplay() {}

  static String of(Quantity quantity) {
    UnitOfMeasure unit = quantity.unit();
    return switch (quantity.qualifier()) {
      case EXACT -> exact(quantity);
      case PLAIN -> plain(quantity);
      case ABOUT -> "about " + shortest(quantity);
      case ALMOST -> "almost " + shortest(quantity);
      case UNDER, OVER, AT_LEAST, AT_MOST ->
        quantity
            .upper()
            .map(upper -> range(quantity, upper))
            .orElseGet(() -> word(quantity.qualifier()) + shortest(quantity));
      case BETWEEN -> range(quantity, quantity.upper().orElseThrow());
      case FEW -> "a few " + PhraseUnit.plural(unit);
    };
  }

  private static String shortest(Quantity quantity) {
    return around(PrintedNumber.shortest(quantity.number()), quantity.unit());
  }

  private static String around(PrintedNumber number, UnitOfMeasure unit) {
    String text = number.text();
    return PhraseUnit.before(unit) + text + PhraseUnit.behind(unit, text.equals("1"));
  }

  private static String exact(Quantity quantity) {
    PrintedNumber number = PrintedNumber.shortest(quantity.number());
    boolean isPlainToSee = PhraseReading.of(number, quantity.unit()).equals(quantity);
    return (isPlainToSee ? "" : "exactly ") + around(number, quantity.unit());
  }

  private static String plain(Quantity quantity) {
    return forms(quantity)
        .filter(form -> PhraseReading.of(form, quantity.unit()).equals(quantity))
        .findFirst()
        .map(form -> around(form, quantity.unit()))
        .orElseGet(() ->
            shortest(quantity) + quantity.decimals().map(PhraseDisplay::nearest).orElse(UNSTATED));
  }

  private static Stream<PrintedNumber> forms(Quantity quantity) {
    BigDecimal amount = quantity.number();
    Optional<Integer> decimals = quantity.decimals();
    return decimals.isEmpty()
        ? Stream.of(PrintedNumber.shortest(amount), PrintedNumber.full(amount))
        : Stream.of(12, 9, 6, 0, 3)
            .flatMap(power -> PrintedNumber.endingAt(decimals.get(), amount, power).stream());
  }

  private static String nearest(int decimals) {
    BigDecimal step = BigDecimal.ONE.scaleByPowerOfTen(-decimals);
    PrintedNumber number = PrintedNumber.shortest(step);
    boolean isOneWord = number.power() != 0 && number.digits().compareTo(BigDecimal.ONE) == 0;
    return NEAREST + (isOneWord ? PrintedNumber.WORDS.get(number.power()) : number.text());
  }

  /** In English the word of "5 and 7 million" counts for both, so the first has one or neither. */
  private static String range(Quantity quantity, BigDecimal upper) {
    UnitOfMeasure unit = quantity.unit();
    PrintedNumber first = PrintedNumber.shortest(quantity.number());
    PrintedNumber second =
        first.power() == 0 ? PrintedNumber.full(upper) : PrintedNumber.shortest(upper);
    String below = quantity.upperQualifier().map(PhraseDisplay::word).orElse("");
    return word(quantity.qualifier()) + PhraseUnit.before(unit) + first.text() + " and " + below
        + second.text() + PhraseUnit.behind(unit, false);
  }

  static String word(Qualifier qualifier) {
    return qualifier.name().toLowerCase(Locale.ROOT).replace('_', ' ') + " ";
  }
}
