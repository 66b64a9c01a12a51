package io.github.crossborder.json;

import static io.github.crossborder.json.codec.Part.optional;
import static io.github.crossborder.json.codec.Part.required;

import io.github.crossborder.json.codec.Codec;
import io.github.crossborder.quantity.Qualifier;
import io.github.crossborder.quantity.Quantity;
import io.github.crossborder.quantity.UnitOfMeasure;

/** The JSON form of quantities. */
final class QuantityJson {
  private static final Codec<UnitOfMeasure> UNIT = Codec.text(
      "a unit such as \"EUR\" or \"item/day\"", UnitOfMeasure::parse, UnitOfMeasure::toString);

  static final Codec<Quantity> QUANTITY = Codec.record(
      Quantity::of,
      required("qualifier", Codec.enumeration(Qualifier.class), Quantity::qualifier),
      optional("amount", Codec.decimal(), Quantity::amount),
      optional("upper", Codec.decimal(), Quantity::upper),
      optional("decimals", Codec.integer(-99, 99), Quantity::decimals),
      required("unit", UNIT, Quantity::unit));

  private QuantityJson() {}
}
