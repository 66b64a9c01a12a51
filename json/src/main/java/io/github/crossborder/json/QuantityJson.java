package io.github.crossborder.json;

import io.github.crossborder.json.codec.Codec;
import io.github.crossborder.json.codec.ObjectCodec;
import io.github.crossborder.json.codec.Properties;
import io.github.crossborder.json.codec.Property;
import io.github.crossborder.json.codec.Values;
import io.github.crossborder.json.codec.writing.JsonSink;
import io.github.crossborder.quantity.Qualifier;
import io.github.crossborder.quantity.Quantity;
import io.github.crossborder.quantity.UnitOfMeasure;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * The JSON form of a quantity, such as {@code {"qualifier": "ALMOST", "amount": "28000000", "unit":
 * "EUR"}}.
 */
final class QuantityJson extends ObjectCodec<Quantity> {
  private static final Properties ALL = Properties.ofObject();
  private static final Property<Qualifier> QUALIFIER =
      ALL.required("qualifier", Codec.enumeration(Qualifier.class));
  private static final Property<Optional<BigDecimal>> AMOUNT =
      ALL.optional("amount", Codec.decimal());
  private static final Property<Optional<Qualifier>> UPPER_QUALIFIER =
      ALL.optional("upperQualifier", Codec.oneOf(List.of(Qualifier.UNDER, Qualifier.AT_MOST)));
  private static final Property<Optional<BigDecimal>> UPPER =
      ALL.optional("upper", Codec.decimal());
  private static final Property<Optional<Integer>> DECIMALS =
      ALL.optional("decimals", Codec.integer(-99, 99));
  private static final Property<UnitOfMeasure> UNIT = ALL.required("unit", UnitJson.UNIT);

  static final Codec<Quantity> QUANTITY = new QuantityJson();

  private QuantityJson() {
    super(ALL);
  }

  @Override
  protected Quantity build(Values of) {
    return Quantity.of(
        of.get(QUALIFIER),
        of.get(AMOUNT).orElse(null),
        of.get(UPPER_QUALIFIER).orElse(null),
        of.get(UPPER).orElse(null),
        of.get(DECIMALS).orElse(null),
        of.get(UNIT));
  }

  @Override
  protected void writeProperties(Quantity quantity, JsonSink to) {
    to.put(QUALIFIER, quantity.qualifier());
    to.put(AMOUNT, quantity.amount());
    to.put(UPPER_QUALIFIER, quantity.upperQualifier());
    to.put(UPPER, quantity.upper());
    to.put(DECIMALS, quantity.decimals());
    to.put(UNIT, quantity.unit());
  }
}
