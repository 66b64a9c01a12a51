package io.github.crossborder.json;

import io.github.crossborder.deal.Run;
import io.github.crossborder.json.codec.Codec;
import io.github.crossborder.json.codec.ObjectCodec;
import io.github.crossborder.json.codec.Properties;
import io.github.crossborder.json.codec.Property;
import io.github.crossborder.json.codec.Values;
import io.github.crossborder.json.codec.writing.JsonSink;
import io.github.crossborder.quantity.Quantity;
import java.util.Optional;

/** The JSON form of a run, such as {@code {"from": {"entry": "deal", …}, "length": {…}}}. */
final class RunJson extends ObjectCodec<Run> {
  private static final Properties ALL = Properties.ofObject();
  private static final Property<Optional<Run.Anchor>> FROM =
      ALL.optional("from", AnchorJson.ANCHOR);
  private static final Property<Optional<Quantity>> LENGTH =
      ALL.optional("length", QuantityJson.QUANTITY);

  static final Codec<Run> RUN = new RunJson();

  private RunJson() {
    super(ALL);
  }

  @Override
  protected Run build(Values of) {
    return new Run(of.get(FROM), of.get(LENGTH));
  }

  @Override
  protected void writeProperties(Run run, JsonSink to) {
    to.put(FROM, run.from());
    to.put(LENGTH, run.length());
  }
}
