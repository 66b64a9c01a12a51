package io.github.crossborder.json;

import io.github.crossborder.deal.Source;
import io.github.crossborder.json.codec.Codec;
import io.github.crossborder.json.codec.Properties;

/**
 * The JSON form of a source, such as {@code {"id": "press", "publisher": "…", "published":
 * "2017-06-12", …}}.
 */
final class SourceJson {
  static final Codec<Source.Kind> KIND_CODE = DealJson.code(Source.Kind::new);

  private SourceJson() {}

  static Properties properties() {
    Properties all = Properties.ofNamedObject();
    all.required("id", DealJson.ID);
    all.optional("publisher", DealJson.TEXT);
    all.optional("title", DealJson.TEXT);
    all.optional("url", DealJson.URL);
    all.optional("published", TimeJson.DATE);
    all.optional("language", DealJson.LANGUAGE);
    all.optional("kind", KIND_CODE);
    all.optional("description", DealJson.TEXT);
    all.list("identifiers", IdentifierJson.IDENTIFIER);
    return all;
  }
}
