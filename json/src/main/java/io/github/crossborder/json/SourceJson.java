package io.github.crossborder.json;

import io.github.crossborder.deal.Id;
import io.github.crossborder.deal.Identifier;
import io.github.crossborder.deal.Source;
import io.github.crossborder.json.codec.Codec;
import io.github.crossborder.json.codec.ObjectCodec;
import io.github.crossborder.json.codec.Properties;
import io.github.crossborder.json.codec.Property;
import io.github.crossborder.json.codec.Values;
import io.github.crossborder.json.codec.writing.JsonSink;
import io.github.crossborder.time.PartialDate;
import java.util.List;
import java.util.Optional;

/**
 * The JSON form of a source, such as {@code {"id": "press", "publisher": "…", "published":
 * "2017-06-12", …}}.
 */
final class SourceJson extends ObjectCodec<Source> {
  static final Codec<Source.Kind> KIND_CODE = DealJson.code(Source.Kind::new);

  private static final Properties ALL = Properties.ofNamedObject();
  private static final Property<Id> ID = ALL.required("id", DealJson.ID);
  private static final Property<Optional<String>> PUBLISHER =
      ALL.optional("publisher", DealJson.TEXT);
  private static final Property<Optional<String>> TITLE = ALL.optional("title", DealJson.TEXT);
  private static final Property<Optional<String>> URL = ALL.optional("url", DealJson.URL);
  private static final Property<Optional<PartialDate>> PUBLISHED =
      ALL.optional("published", TimeJson.DATE);
  private static final Property<Optional<String>> LANGUAGE =
      ALL.optional("language", DealJson.LANGUAGE);
  private static final Property<Optional<Source.Kind>> KIND = ALL.optional("kind", KIND_CODE);
  private static final Property<Optional<String>> DESCRIPTION =
      ALL.optional("description", DealJson.TEXT);
  private static final Property<List<Identifier>> IDENTIFIERS =
      ALL.list("identifiers", IdentifierJson.IDENTIFIER);

  static final Codec<Source> SOURCE = new SourceJson();

  private SourceJson() {
    super(ALL);
  }

  @Override
  protected Source build(Values of) {
    return Source.builder()
        .id(of.get(ID))
        .publisher(of.get(PUBLISHER))
        .title(of.get(TITLE))
        .url(of.get(URL))
        .published(of.get(PUBLISHED))
        .language(of.get(LANGUAGE))
        .kind(of.get(KIND))
        .description(of.get(DESCRIPTION))
        .addAllIdentifiers(of.get(IDENTIFIERS))
        .build();
  }

  @Override
  protected void writeProperties(Source source, JsonSink to) {
    to.put(ID, source.id());
    to.put(PUBLISHER, source.publisher());
    to.put(TITLE, source.title());
    to.put(URL, source.url());
    to.put(PUBLISHED, source.published());
    to.put(LANGUAGE, source.language());
    to.put(KIND, source.kind());
    to.put(DESCRIPTION, source.description());
    to.put(IDENTIFIERS, source.identifiers());
  }
}
