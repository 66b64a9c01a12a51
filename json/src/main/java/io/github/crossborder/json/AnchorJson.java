package io.github.crossborder.json;

import io.github.crossborder.deal.Event;
import io.github.crossborder.deal.Id;
import io.github.crossborder.deal.Run;
import io.github.crossborder.json.codec.Codec;
import io.github.crossborder.json.codec.ObjectCodec;
import io.github.crossborder.json.codec.Properties;
import io.github.crossborder.json.codec.Property;
import io.github.crossborder.json.codec.Values;
import io.github.crossborder.json.codec.writing.JsonSink;
import io.github.crossborder.quantity.Quantity;
import java.util.Optional;

/** The JSON form of what a run begins with, such as {@code {"entry": "deal", "event": "completed"}}. */
final class AnchorJson extends ObjectCodec<Run.Anchor> {
  private static final Properties ALL = Properties.ofObject();
  private static final Property<Id> ENTRY = ALL.required("entry", DealJson.ID);
  private static final Property<Optional<Event.Type>> EVENT =
      ALL.optional("event", EventJson.TYPE_CODE);
  private static final Property<Optional<Quantity>> LAG =
      ALL.optional("lag", QuantityJson.QUANTITY);

  static final Codec<Run.Anchor> ANCHOR = new AnchorJson();

  private AnchorJson() {
    super(ALL);
  }

  @Override
  protected Run.Anchor build(Values of) {
    return new Run.Anchor(of.get(ENTRY), of.get(EVENT), of.get(LAG));
  }

  @Override
  protected void writeProperties(Run.Anchor anchor, JsonSink to) {
    to.put(ENTRY, anchor.entry());
    to.put(EVENT, anchor.event());
    to.put(LAG, anchor.lag());
  }
}
