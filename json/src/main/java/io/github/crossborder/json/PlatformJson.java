package io.github.crossborder.json;

import io.github.crossborder.deal.Platform;
import io.github.crossborder.json.codec.Codec;
import io.github.crossborder.json.codec.ObjectCodec;
import io.github.crossborder.json.codec.Properties;
import io.github.crossborder.json.codec.Property;
import io.github.crossborder.json.codec.Values;
import io.github.crossborder.json.codec.writing.JsonSink;
import java.util.Optional;

/** The JSON form of a platform, such as {@code {"id": "tmall-global", "kind": "…", …}}. */
final class PlatformJson extends ObjectCodec<Platform> {
  static final Codec<Platform.Kind> KIND_CODE = DealJson.code(Platform.Kind::new);

  private static final Properties ALL = Properties.ofNamedObject();
  private static final ThingStart START = ThingStart.of(ALL);
  private static final Property<Platform.Kind> KIND = ALL.required("kind", KIND_CODE);
  private static final Property<Optional<String>> DESCRIPTION =
      ALL.optional("description", DealJson.TEXT);
  private static final ThingEnd END = ThingEnd.of(ALL);

  static final Codec<Platform> PLATFORM = new PlatformJson();

  private PlatformJson() {
    super(ALL);
  }

  @Override
  protected Platform build(Values of) {
    return Platform.builder()
        .id(of.get(START.id()))
        .addAllNames(of.get(START.names()))
        .kind(of.get(KIND))
        .description(of.get(DESCRIPTION))
        .addAllIdentifiers(of.get(END.identifiers()))
        .addAllCitations(of.get(END.citations()))
        .build();
  }

  @Override
  protected void writeProperties(Platform platform, JsonSink to) {
    to.put(START.id(), platform.id());
    to.put(START.names(), platform.names());
    to.put(KIND, platform.kind());
    to.put(DESCRIPTION, platform.description());
    to.put(END.identifiers(), platform.identifiers());
    to.put(END.citations(), platform.citations());
  }
}
