package io.github.crossborder.json;

import io.github.crossborder.deal.Brand;
import io.github.crossborder.json.codec.Codec;
import io.github.crossborder.json.codec.ObjectCodec;
import io.github.crossborder.json.codec.Properties;
import io.github.crossborder.json.codec.Property;
import io.github.crossborder.json.codec.Values;
import io.github.crossborder.json.codec.writing.JsonSink;
import java.util.Optional;

/** The JSON form of a brand, such as {@code {"id": "tmall", "names": […], "citations": […]}}. */
final class BrandJson extends ObjectCodec<Brand> {
  static final Codec<Brand.Kind> KIND_CODE = DealJson.code(Brand.Kind::new);

  private static final Properties ALL = Properties.ofNamedObject();
  private static final ThingStart START = ThingStart.of(ALL);
  private static final Property<Optional<Brand.Kind>> KIND = ALL.optional("kind", KIND_CODE);
  private static final Property<Optional<String>> DESCRIPTION =
      ALL.optional("description", DealJson.TEXT);
  private static final ThingEnd END = ThingEnd.of(ALL);

  static final Codec<Brand> BRAND = new BrandJson();

  private BrandJson() {
    super(ALL);
  }

  @Override
  protected Brand build(Values of) {
    return Brand.builder()
        .id(of.get(START.id()))
        .addAllNames(of.get(START.names()))
        .kind(of.get(KIND))
        .description(of.get(DESCRIPTION))
        .addAllIdentifiers(of.get(END.identifiers()))
        .addAllCitations(of.get(END.citations()))
        .build();
  }

  @Override
  protected void writeProperties(Brand brand, JsonSink to) {
    to.put(START.id(), brand.id());
    to.put(START.names(), brand.names());
    to.put(KIND, brand.kind());
    to.put(DESCRIPTION, brand.description());
    to.put(END.identifiers(), brand.identifiers());
    to.put(END.citations(), brand.citations());
  }
}
