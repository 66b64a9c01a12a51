package io.github.crossborder.json;

import io.github.crossborder.deal.Recurrence;
import io.github.crossborder.json.codec.Codec;
import io.github.crossborder.json.codec.ObjectCodec;
import io.github.crossborder.json.codec.Properties;
import io.github.crossborder.json.codec.Property;
import io.github.crossborder.json.codec.Values;
import io.github.crossborder.json.codec.writing.JsonSink;
import io.github.crossborder.quantity.Quantity;
import java.util.Optional;

/** The JSON form of a recurrence, such as {@code {"every": {…}, "over": {…}}}. */
final class RecurrenceJson extends ObjectCodec<Recurrence> {
  private static final Properties ALL = Properties.ofObject();
  private static final Property<Quantity> EVERY = ALL.required("every", QuantityJson.QUANTITY);
  private static final Property<Optional<Quantity>> OVER =
      ALL.optional("over", QuantityJson.QUANTITY);

  static final Codec<Recurrence> RECURRENCE = new RecurrenceJson();

  private RecurrenceJson() {
    super(ALL);
  }

  @Override
  protected Recurrence build(Values of) {
    return new Recurrence(of.get(EVERY), of.get(OVER));
  }

  @Override
  protected void writeProperties(Recurrence recurrence, JsonSink to) {
    to.put(EVERY, recurrence.every());
    to.put(OVER, recurrence.over());
  }
}
