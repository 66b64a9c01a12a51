package io.github.crossborder.json;

import io.github.crossborder.json.codec.Codec;
import io.github.crossborder.json.codec.TextForm;
import io.github.crossborder.quantity.UnitOfMeasure;
import java.util.List;
import java.util.StringJoiner;

/** The JSON form of units. */
final class UnitJson {
  /** The units that are words; all others are currencies or their hundredths. */
  private static final List<UnitOfMeasure> WORDS = List.of(
      UnitOfMeasure.RATIO,
      UnitOfMeasure.PERCENT,
      UnitOfMeasure.PERCENTAGE_POINT,
      UnitOfMeasure.ITEM,
      UnitOfMeasure.SQUARE_METRE,
      UnitOfMeasure.SQUARE_FOOT,
      UnitOfMeasure.DAY,
      UnitOfMeasure.WEEK,
      UnitOfMeasure.MONTH,
      UnitOfMeasure.YEAR,
      UnitOfMeasure.PERSON,
      UnitOfMeasure.RANK,
      UnitOfMeasure.SHARE);

  private static final String WORD_OR_CURRENCY = wordOrCurrency();

  static final Codec<UnitOfMeasure> UNIT = Codec.text(
      TextForm.of("a unit such as \"EUR\" or \"item/day\"")
          .matching(WORD_OR_CURRENCY + "(?:/" + WORD_OR_CURRENCY + ")?"),
      UnitOfMeasure::parse,
      UnitOfMeasure::toString);

  private UnitJson() {}

  private static String wordOrCurrency() {
    StringJoiner choices = new StringJoiner("|", "(?:", "|[A-Z]{3}(?:-hundredth)?)");
    for (UnitOfMeasure word : WORDS) {
      choices.add(word.code());
    }
    return choices.toString();
  }
}
