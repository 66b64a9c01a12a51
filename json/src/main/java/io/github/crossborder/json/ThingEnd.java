package io.github.crossborder.json;

import io.github.crossborder.deal.Citation;
import io.github.crossborder.deal.Identifier;
import io.github.crossborder.json.codec.Properties;
import io.github.crossborder.json.codec.Property;
import java.util.List;

/** The properties that come last in every thing with names, {@code identifiers} and on. */
record ThingEnd(Property<List<Identifier>> identifiers, Property<List<Citation>> citations) {

  /** Declares them behind the properties of one kind of thing. */
  static ThingEnd of(Properties all) {
    return new ThingEnd(
        all.list("identifiers", IdentifierJson.IDENTIFIER),
        all.requiredList("citations", 1, CitationJson.CITATION));
  }
}
