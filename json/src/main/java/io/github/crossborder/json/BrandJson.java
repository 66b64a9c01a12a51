package io.github.crossborder.json;

import io.github.crossborder.deal.Brand;
import io.github.crossborder.deal.Citation;
import io.github.crossborder.deal.Id;
import io.github.crossborder.deal.Identifier;
import io.github.crossborder.deal.Name;
import io.github.crossborder.json.codec.Codec;
import io.github.crossborder.json.codec.JsonSink;
import io.github.crossborder.json.codec.ObjectCodec;
import io.github.crossborder.json.codec.Properties;
import io.github.crossborder.json.codec.Property;
import io.github.crossborder.json.codec.Values;
import java.util.List;
import java.util.Optional;

/** The JSON form of a brand, such as {@code {"id": "tmall", "names": […], "citations": […]}}. */
final class BrandJson extends ObjectCodec<Brand> {
  private static final Properties ALL = Properties.ofNamedObject();
  private static final Property<Id> ID = ALL.required("id", DealJson.ID);
  private static final Property<List<Name>> NAMES = ALL.list("names", NameJson.NAME);
  private static final Property<Optional<Brand.Kind>> KIND =
      ALL.optional("kind", DealJson.code("brand kind", Brand.Kind::new));
  private static final Property<Optional<String>> DESCRIPTION =
      ALL.optional("description", DealJson.TEXT);
  private static final Property<List<Identifier>> IDENTIFIERS =
      ALL.list("identifiers", IdentifierJson.IDENTIFIER);
  private static final Property<List<Citation>> CITATIONS =
      ALL.requiredList("citations", 1, CitationJson.CITATION);

  static final Codec<Brand> BRAND = new BrandJson();

  private BrandJson() {
    super(ALL);
  }

  @Override
  protected Brand build(Values of) {
    return Brand.builder()
        .id(of.get(ID))
        .addAllNames(of.get(NAMES))
        .kind(of.get(KIND))
        .description(of.get(DESCRIPTION))
        .addAllIdentifiers(of.get(IDENTIFIERS))
        .addAllCitations(of.get(CITATIONS))
        .build();
  }

  @Override
  protected void writeProperties(Brand brand, JsonSink to) {
    to.put(ID, brand.id());
    to.put(NAMES, brand.names());
    to.put(KIND, brand.kind());
    to.put(DESCRIPTION, brand.description());
    to.put(IDENTIFIERS, brand.identifiers());
    to.put(CITATIONS, brand.citations());
  }
}
