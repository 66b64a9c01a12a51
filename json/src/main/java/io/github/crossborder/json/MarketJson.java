package io.github.crossborder.json;

import io.github.crossborder.deal.Channel;
import io.github.crossborder.deal.Citation;
import io.github.crossborder.deal.Id;
import io.github.crossborder.deal.Identifier;
import io.github.crossborder.deal.Market;
import io.github.crossborder.deal.Name;
import io.github.crossborder.deal.ProductCategory;
import io.github.crossborder.json.codec.Codec;
import io.github.crossborder.json.codec.JsonSink;
import io.github.crossborder.json.codec.ObjectCodec;
import io.github.crossborder.json.codec.Properties;
import io.github.crossborder.json.codec.Property;
import io.github.crossborder.json.codec.Values;
import io.github.crossborder.place.Territory;
import java.util.List;
import java.util.Optional;

/** The JSON form of a market, such as {@code {"id": "…", "territory": {…}, "category": {…}, …}}. */
final class MarketJson extends ObjectCodec<Market> {
  private static final Properties ALL = Properties.ofNamedObject();
  private static final Property<Id> ID = ALL.required("id", DealJson.ID);
  private static final Property<List<Name>> NAMES = ALL.list("names", NameJson.NAME);
  private static final Property<Optional<String>> DESCRIPTION =
      ALL.optional("description", DealJson.TEXT);
  private static final Property<Optional<Territory>> TERRITORY =
      ALL.optional("territory", TerritoryJson.TERRITORY);
  private static final Property<Optional<ProductCategory>> CATEGORY =
      ALL.optional("category", ProductCategoryJson.PRODUCT_CATEGORY);
  private static final Property<Optional<Channel>> CHANNEL =
      ALL.optional("channel", DealJson.CHANNEL);
  private static final Property<List<Identifier>> IDENTIFIERS =
      ALL.list("identifiers", IdentifierJson.IDENTIFIER);
  private static final Property<List<Citation>> CITATIONS =
      ALL.requiredList("citations", 1, CitationJson.CITATION);

  static final Codec<Market> MARKET = new MarketJson();

  private MarketJson() {
    super(ALL);
  }

  @Override
  protected Market build(Values of) {
    return Market.builder()
        .id(of.get(ID))
        .addAllNames(of.get(NAMES))
        .description(of.get(DESCRIPTION))
        .territory(of.get(TERRITORY))
        .category(of.get(CATEGORY))
        .channel(of.get(CHANNEL))
        .addAllIdentifiers(of.get(IDENTIFIERS))
        .addAllCitations(of.get(CITATIONS))
        .build();
  }

  @Override
  protected void writeProperties(Market market, JsonSink to) {
    to.put(ID, market.id());
    to.put(NAMES, market.names());
    to.put(DESCRIPTION, market.description());
    to.put(TERRITORY, market.territory());
    to.put(CATEGORY, market.category());
    to.put(CHANNEL, market.channel());
    to.put(IDENTIFIERS, market.identifiers());
    to.put(CITATIONS, market.citations());
  }
}
