package io.github.crossborder.json;

import io.github.crossborder.deal.Citation;
import io.github.crossborder.deal.Id;
import io.github.crossborder.deal.Identifier;
import io.github.crossborder.deal.Name;
import io.github.crossborder.deal.PublicBody;
import io.github.crossborder.json.codec.Codec;
import io.github.crossborder.json.codec.JsonSink;
import io.github.crossborder.json.codec.ObjectCodec;
import io.github.crossborder.json.codec.Properties;
import io.github.crossborder.json.codec.Property;
import io.github.crossborder.json.codec.Values;
import io.github.crossborder.place.Country;
import java.util.List;
import java.util.Optional;

/**
 * The JSON form of a public body, such as {@code {"id": "…", "names": […], "homeCountry": "BE",
 * …}}.
 */
final class PublicBodyJson extends ObjectCodec<PublicBody> {
  private static final Properties ALL = Properties.ofNamedObject();
  private static final Property<Id> ID = ALL.required("id", DealJson.ID);
  private static final Property<List<Name>> NAMES = ALL.list("names", NameJson.NAME);
  private static final Property<Optional<String>> DESCRIPTION =
      ALL.optional("description", DealJson.TEXT);
  private static final Property<Optional<Country>> HOME_COUNTRY =
      ALL.optional("homeCountry", PlaceJson.COUNTRY);
  private static final Property<List<Identifier>> IDENTIFIERS =
      ALL.list("identifiers", IdentifierJson.IDENTIFIER);
  private static final Property<List<Citation>> CITATIONS =
      ALL.requiredList("citations", 1, CitationJson.CITATION);

  static final Codec<PublicBody> PUBLIC_BODY = new PublicBodyJson();

  private PublicBodyJson() {
    super(ALL);
  }

  @Override
  protected PublicBody build(Values of) {
    return PublicBody.builder()
        .id(of.get(ID))
        .addAllNames(of.get(NAMES))
        .description(of.get(DESCRIPTION))
        .homeCountry(of.get(HOME_COUNTRY))
        .addAllIdentifiers(of.get(IDENTIFIERS))
        .addAllCitations(of.get(CITATIONS))
        .build();
  }

  @Override
  protected void writeProperties(PublicBody publicBody, JsonSink to) {
    to.put(ID, publicBody.id());
    to.put(NAMES, publicBody.names());
    to.put(DESCRIPTION, publicBody.description());
    to.put(HOME_COUNTRY, publicBody.homeCountry());
    to.put(IDENTIFIERS, publicBody.identifiers());
    to.put(CITATIONS, publicBody.citations());
  }
}
