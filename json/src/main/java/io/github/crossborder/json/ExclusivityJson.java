package io.github.crossborder.json;

import io.github.crossborder.deal.Exclusivity;
import io.github.crossborder.deal.Run;
import io.github.crossborder.json.codec.Codec;
import io.github.crossborder.json.codec.ObjectCodec;
import io.github.crossborder.json.codec.Properties;
import io.github.crossborder.json.codec.Property;
import io.github.crossborder.json.codec.Values;
import io.github.crossborder.json.codec.writing.JsonSink;
import io.github.crossborder.time.Period;
import java.util.Optional;

/** The JSON form of an exclusivity, such as {@code {"kind": "SOLE", "condition": "…"}}. */
final class ExclusivityJson extends ObjectCodec<Exclusivity> {
  private static final Properties ALL = Properties.ofRecurringObject();
  private static final Property<Exclusivity.Kind> KIND =
      ALL.required("kind", Codec.enumeration(Exclusivity.Kind.class));
  private static final Property<Optional<Period>> VALIDITY =
      ALL.optional("validity", PeriodJson.PERIOD);
  private static final Property<Optional<Run>> RUN = ALL.optional("run", RunJson.RUN);
  private static final Property<Optional<String>> CONDITION =
      ALL.optional("condition", DealJson.TEXT);

  static final Codec<Exclusivity> EXCLUSIVITY = new ExclusivityJson();

  private ExclusivityJson() {
    super(ALL);
  }

  @Override
  protected Exclusivity build(Values of) {
    return Exclusivity.builder()
        .kind(of.get(KIND))
        .validity(of.get(VALIDITY))
        .run(of.get(RUN))
        .condition(of.get(CONDITION))
        .build();
  }

  @Override
  protected void writeProperties(Exclusivity exclusivity, JsonSink to) {
    to.put(KIND, exclusivity.kind());
    to.put(VALIDITY, exclusivity.validity());
    to.put(RUN, exclusivity.run());
    to.put(CONDITION, exclusivity.condition());
  }
}
