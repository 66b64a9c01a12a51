package io.github.crossborder.quantity;

import java.util.Set;

/** What a number without a qualifier says: the one place that display and parser share. */
final class PhraseReading {
  private static final Set<UnitOfMeasure> COUNTED =
      Set.of(UnitOfMeasure.ITEM, UnitOfMeasure.PERSON, UnitOfMeasure.SHARE);

  private PhraseReading() {}

  static Quantity of(PrintedNumber number, UnitOfMeasure unit) {
    if (isCount(number, unit)) {
      return Quantity.exactly(number.value(), unit);
    }
    return number
        .decimals()
        .map(decimals -> Quantity.plain(number.value(), decimals, unit))
        .orElseGet(() -> Quantity.plain(number.value(), unit));
  }

  /** A count such as "4 items" is meant as it stands; "1 200 items" may well be rounded. */
  private static boolean isCount(PrintedNumber number, UnitOfMeasure unit) {
    if (!number.isWhole() || number.power() != 0) {
      return false;
    }
    return unit.equals(UnitOfMeasure.RANK) || (COUNTED.contains(unit) && !number.endsInZero());
  }
}
