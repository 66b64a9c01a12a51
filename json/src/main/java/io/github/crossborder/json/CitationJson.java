package io.github.crossborder.json;

import io.github.crossborder.deal.Certainty;
import io.github.crossborder.deal.Citation;
import io.github.crossborder.deal.Id;
import io.github.crossborder.json.codec.Codec;
import io.github.crossborder.json.codec.ObjectCodec;
import io.github.crossborder.json.codec.Properties;
import io.github.crossborder.json.codec.Property;
import io.github.crossborder.json.codec.Values;
import io.github.crossborder.json.codec.writing.JsonSink;
import java.util.List;
import java.util.Optional;

/** The JSON form of a citation, such as {@code {"source": "press", "quote": "nearly"}}. */
final class CitationJson extends ObjectCodec<Citation> {
  private static final Properties ALL = Properties.ofObject();
  private static final Property<Id> SOURCE = ALL.required("source", DealJson.ID);
  private static final Property<Optional<String>> LOCATOR = ALL.optional("locator", DealJson.TEXT);
  private static final Property<Optional<String>> QUOTE = ALL.optional("quote", DealJson.TEXT);
  private static final Property<List<Id>> ASSERTED_BY = ALL.list("assertedBy", DealJson.ID);
  private static final Property<Certainty> CERTAINTY =
      ALL.defaulted("certainty", Codec.enumeration(Certainty.class), Certainty.STATED);

  static final Codec<Citation> CITATION = new CitationJson();

  private CitationJson() {
    super(ALL);
  }

  @Override
  protected Citation build(Values of) {
    return Citation.builder()
        .source(of.get(SOURCE))
        .locator(of.get(LOCATOR))
        .quote(of.get(QUOTE))
        .addAllAssertedBy(of.get(ASSERTED_BY))
        .certainty(of.get(CERTAINTY))
        .build();
  }

  @Override
  protected void writeProperties(Citation citation, JsonSink to) {
    to.put(SOURCE, citation.source());
    to.put(LOCATOR, citation.locator());
    to.put(QUOTE, citation.quote());
    to.put(ASSERTED_BY, citation.assertedBy());
    to.put(CERTAINTY, citation.certainty());
  }
}
