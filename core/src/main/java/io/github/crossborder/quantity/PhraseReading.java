package io.github.crossborder.quantity;

import java.util.Optional;
import java.util.Set;

/** What a number without a qualifier says: the one place that display and parser share. */
final class PhraseReading {
  private static final Set<UnitOfMeasure> COUNTED =
      Set.of(UnitOfMeasure.ITEM, UnitOfMeasure.PERSON, UnitOfMeasure.SHARE);

  private PhraseReading() {}

  static Quantity of(PrintedNumber number, UnitOfMeasure unit) {
    return isCount(number, unit)
        ? Quantity.of(Qualifier.EXACT, number.value(), unit)
        : Quantity.of(
            Qualifier.PLAIN,
            Optional.of(number.value()),
            Optional.empty(),
            number.decimals(),
            unit);
  }

  /** A count such as "4 items" is meant as it stands; "1 200 items" may well be rounded. */
  private static boolean isCount(PrintedNumber number, UnitOfMeasure unit) {
    if (!number.isWhole() || number.power() != 0) {
      return false;
    }
    return unit.equals(UnitOfMeasure.RANK) || (COUNTED.contains(unit) && !number.endsInZero());
  }
}
