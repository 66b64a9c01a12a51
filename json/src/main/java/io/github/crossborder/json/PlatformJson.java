package io.github.crossborder.json;

import io.github.crossborder.deal.Citation;
import io.github.crossborder.deal.Id;
import io.github.crossborder.deal.Identifier;
import io.github.crossborder.deal.Name;
import io.github.crossborder.deal.Platform;
import io.github.crossborder.json.codec.Codec;
import io.github.crossborder.json.codec.JsonSink;
import io.github.crossborder.json.codec.ObjectCodec;
import io.github.crossborder.json.codec.Properties;
import io.github.crossborder.json.codec.Property;
import io.github.crossborder.json.codec.Values;
import java.util.List;
import java.util.Optional;

/** The JSON form of a platform, such as {@code {"id": "tmall-global", "kind": "…", …}}. */
final class PlatformJson extends ObjectCodec<Platform> {
  private static final Properties ALL = Properties.ofNamedObject();
  private static final Property<Id> ID = ALL.required("id", DealJson.ID);
  private static final Property<List<Name>> NAMES = ALL.list("names", NameJson.NAME);
  private static final Property<Platform.Kind> KIND =
      ALL.required("kind", DealJson.code("platform kind", Platform.Kind::new));
  private static final Property<Optional<String>> DESCRIPTION =
      ALL.optional("description", DealJson.TEXT);
  private static final Property<List<Identifier>> IDENTIFIERS =
      ALL.list("identifiers", IdentifierJson.IDENTIFIER);
  private static final Property<List<Citation>> CITATIONS =
      ALL.requiredList("citations", 1, CitationJson.CITATION);

  static final Codec<Platform> PLATFORM = new PlatformJson();

  private PlatformJson() {
    super(ALL);
  }

  @Override
  protected Platform build(Values of) {
    return Platform.builder()
        .id(of.get(ID))
        .addAllNames(of.get(NAMES))
        .kind(of.get(KIND))
        .description(of.get(DESCRIPTION))
        .addAllIdentifiers(of.get(IDENTIFIERS))
        .addAllCitations(of.get(CITATIONS))
        .build();
  }

  @Override
  protected void writeProperties(Platform platform, JsonSink to) {
    to.put(ID, platform.id());
    to.put(NAMES, platform.names());
    to.put(KIND, platform.kind());
    to.put(DESCRIPTION, platform.description());
    to.put(IDENTIFIERS, platform.identifiers());
    to.put(CITATIONS, platform.citations());
  }
}
