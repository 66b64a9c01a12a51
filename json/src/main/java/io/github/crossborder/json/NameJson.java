package io.github.crossborder.json;

import io.github.crossborder.deal.Name;
import io.github.crossborder.json.codec.Codec;
import io.github.crossborder.json.codec.ObjectCodec;
import io.github.crossborder.json.codec.Properties;
import io.github.crossborder.json.codec.Property;
import io.github.crossborder.json.codec.Values;
import io.github.crossborder.json.codec.writing.JsonSink;
import io.github.crossborder.time.Period;
import java.util.Optional;

/** The JSON form of a name, such as {@code {"text": "Alibaba", "language": "en"}}. */
final class NameJson extends ObjectCodec<Name> {
  private static final Properties ALL = Properties.ofObject();
  private static final Property<String> TEXT = ALL.required("text", DealJson.TEXT);
  private static final Property<Optional<String>> LANGUAGE =
      ALL.optional("language", DealJson.LANGUAGE);
  private static final Property<Optional<Period>> VALIDITY =
      ALL.optional("validity", PeriodJson.PERIOD);

  static final Codec<Name> NAME = new NameJson();

  private NameJson() {
    super(ALL);
  }

  @Override
  protected Name build(Values of) {
    return Name.builder()
        .text(of.get(TEXT))
        .language(of.get(LANGUAGE))
        .validity(of.get(VALIDITY))
        .build();
  }

  @Override
  protected void writeProperties(Name name, JsonSink to) {
    to.put(TEXT, name.text());
    to.put(LANGUAGE, name.language());
    to.put(VALIDITY, name.validity());
  }
}
