package io.github.crossborder.json;

import io.github.crossborder.deal.Follows;
import io.github.crossborder.deal.Id;
import io.github.crossborder.json.codec.Codec;
import io.github.crossborder.json.codec.ObjectCodec;
import io.github.crossborder.json.codec.Properties;
import io.github.crossborder.json.codec.Property;
import io.github.crossborder.json.codec.Values;
import io.github.crossborder.json.codec.writing.JsonSink;
import io.github.crossborder.quantity.Quantity;
import java.util.Optional;

/** The JSON form of a follows, such as {@code {"entry": "signing", "lag": {…}}}. */
final class FollowsJson extends ObjectCodec<Follows> {
  private static final Properties ALL = Properties.ofObject();
  private static final Property<Id> ENTRY = ALL.required("entry", DealJson.ID);
  private static final Property<Optional<Quantity>> LAG =
      ALL.optional("lag", QuantityJson.QUANTITY);

  static final Codec<Follows> FOLLOWS = new FollowsJson();

  private FollowsJson() {
    super(ALL);
  }

  @Override
  protected Follows build(Values of) {
    return new Follows(of.get(ENTRY), of.get(LAG));
  }

  @Override
  protected void writeProperties(Follows follows, JsonSink to) {
    to.put(ENTRY, follows.entry());
    to.put(LAG, follows.lag());
  }
}
