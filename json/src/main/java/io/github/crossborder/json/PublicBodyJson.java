package io.github.crossborder.json;

import io.github.crossborder.deal.PublicBody;
import io.github.crossborder.json.codec.Codec;
import io.github.crossborder.json.codec.ObjectCodec;
import io.github.crossborder.json.codec.Properties;
import io.github.crossborder.json.codec.Property;
import io.github.crossborder.json.codec.Values;
import io.github.crossborder.json.codec.writing.JsonSink;
import io.github.crossborder.place.Country;
import java.util.Optional;

/**
 * The JSON form of a public body, such as {@code {"id": "…", "names": […], "homeCountry": "BE",
 * …}}.
 */
final class PublicBodyJson extends ObjectCodec<PublicBody> {
  private static final Properties ALL = Properties.ofNamedObject();
  private static final ThingStart START = ThingStart.of(ALL);
  private static final Property<Optional<String>> DESCRIPTION =
      ALL.optional("description", DealJson.TEXT);
  private static final Property<Optional<Country>> HOME_COUNTRY =
      ALL.optional("homeCountry", PlaceJson.COUNTRY);
  private static final ThingEnd END = ThingEnd.of(ALL);

  static final Codec<PublicBody> PUBLIC_BODY = new PublicBodyJson();

  private PublicBodyJson() {
    super(ALL);
  }

  @Override
  protected PublicBody build(Values of) {
    return PublicBody.builder()
        .id(of.get(START.id()))
        .addAllNames(of.get(START.names()))
        .description(of.get(DESCRIPTION))
        .homeCountry(of.get(HOME_COUNTRY))
        .addAllIdentifiers(of.get(END.identifiers()))
        .addAllCitations(of.get(END.citations()))
        .build();
  }

  @Override
  protected void writeProperties(PublicBody publicBody, JsonSink to) {
    to.put(START.id(), publicBody.id());
    to.put(START.names(), publicBody.names());
    to.put(DESCRIPTION, publicBody.description());
    to.put(HOME_COUNTRY, publicBody.homeCountry());
    to.put(END.identifiers(), publicBody.identifiers());
    to.put(END.citations(), publicBody.citations());
  }
}
