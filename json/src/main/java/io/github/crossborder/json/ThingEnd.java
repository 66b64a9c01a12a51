package io.github.crossborder.json;

import io.github.crossborder.json.codec.Properties;

/** The properties that come last in every thing with names, {@code identifiers} and on. */
final class ThingEnd {
  private ThingEnd() {}

  /** Declares them behind the properties of one kind of thing. */
  static void declare(Properties all) {
    all.list("identifiers", IdentifierJson.IDENTIFIER);
    all.requiredList("citations", 1, CitationJson.CITATION);
  }
}
