package io.github.crossborder.json;

import io.github.crossborder.json.codec.Codec;
import io.github.crossborder.json.codec.ObjectCodec;
import io.github.crossborder.json.codec.Properties;
import io.github.crossborder.json.codec.Property;
import io.github.crossborder.json.codec.Values;
import io.github.crossborder.json.codec.writing.JsonSink;
import io.github.crossborder.time.Period;
import io.github.crossborder.time.PeriodEnd;
import java.util.List;
import java.util.Optional;

/**
 * The JSON form of a period, such as {@code {"start": "2016-05-01", "end": "2017-04-30", "basis":
 * "FISCAL"}}.
 */
final class PeriodJson extends ObjectCodec<Period> {
  private static final Properties ALL = Properties.ofObject();
  private static final Property<PeriodEnd> START =
      ALL.defaulted("start", TimeJson.PERIOD_END, PeriodEnd.UNKNOWN);
  private static final Property<PeriodEnd> END =
      ALL.defaulted("end", TimeJson.PERIOD_END, PeriodEnd.UNKNOWN);
  private static final Property<Period.Basis> BASIS =
      ALL.defaulted("basis", Codec.enumeration(Period.Basis.class), Period.Basis.UNSPECIFIED);
  private static final Property<Optional<String>> LABEL = ALL.optional("label", DealJson.TEXT);
  private static final Property<List<Period.Assumption>> ASSUMED =
      ALL.list("assumed", TimeJson.ASSUMPTION);

  static final Codec<Period> PERIOD = new PeriodJson();

  private PeriodJson() {
    super(ALL);
  }

  @Override
  protected Period build(Values of) {
    return Period.builder()
        .start(of.get(START))
        .end(of.get(END))
        .basis(of.get(BASIS))
        .label(of.get(LABEL))
        .addAllAssumed(of.get(ASSUMED))
        .build();
  }

  @Override
  protected void writeProperties(Period period, JsonSink to) {
    to.put(START, period.start());
    to.put(END, period.end());
    to.put(BASIS, period.basis());
    to.put(LABEL, period.label());
    to.put(ASSUMED, period.assumed());
  }
}
