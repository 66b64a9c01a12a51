package io.github.crossborder.json;

import io.github.crossborder.deal.Identifier;
import io.github.crossborder.json.codec.Codec;
import io.github.crossborder.json.codec.ObjectCodec;
import io.github.crossborder.json.codec.Properties;
import io.github.crossborder.json.codec.Property;
import io.github.crossborder.json.codec.TextForm;
import io.github.crossborder.json.codec.Values;
import io.github.crossborder.json.codec.writing.JsonSink;
import io.github.crossborder.time.Period;
import java.util.List;
import java.util.Optional;

/** The JSON form of an identifier, such as {@code {"scheme": "lei", "value": "…"}}. */
final class IdentifierJson extends ObjectCodec<Identifier> {
  private static final List<String> SCHEMES = List.of(
      Identifier.LEI,
      Identifier.GLN,
      Identifier.ISIN,
      Identifier.BE_ENTERPRISE_NUMBER,
      Identifier.KVK,
      Identifier.UN_LOCODE,
      Identifier.IATA);

  private static final Properties ALL = Properties.ofObject();
  private static final Property<String> SCHEME = ALL.required(
      "scheme", Codec.string(DealJson.kebabCase("a scheme such as \"lei\"", 60).suchAs(SCHEMES)));
  private static final Property<String> VALUE = ALL.required(
      "value", Codec.string(TextForm.of("what the scheme says").notEmpty().upTo(200)));

  private static final Property<Optional<Period>> VALIDITY =
      ALL.optional("validity", PeriodJson.PERIOD);

  static final Codec<Identifier> IDENTIFIER = new IdentifierJson();

  private IdentifierJson() {
    super(ALL);
  }

  @Override
  protected Identifier build(Values of) {
    return new Identifier(of.get(SCHEME), of.get(VALUE), of.get(VALIDITY));
  }

  @Override
  protected void writeProperties(Identifier identifier, JsonSink to) {
    to.put(SCHEME, identifier.scheme());
    to.put(VALUE, identifier.value());
    to.put(VALIDITY, identifier.validity());
  }
}
