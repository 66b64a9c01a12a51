package io.github.crossborder.json;

import io.github.crossborder.deal.Channel;
import io.github.crossborder.deal.Market;
import io.github.crossborder.deal.ProductCategory;
import io.github.crossborder.json.codec.Codec;
import io.github.crossborder.json.codec.ObjectCodec;
import io.github.crossborder.json.codec.Properties;
import io.github.crossborder.json.codec.Property;
import io.github.crossborder.json.codec.Values;
import io.github.crossborder.json.codec.writing.JsonSink;
import io.github.crossborder.place.Territory;
import java.util.Optional;

/** The JSON form of a market, such as {@code {"id": "…", "territory": {…}, "category": {…}, …}}. */
final class MarketJson extends ObjectCodec<Market> {
  private static final Properties ALL = Properties.ofNamedObject();
  private static final ThingStart START = ThingStart.of(ALL);
  private static final Property<Optional<String>> DESCRIPTION =
      ALL.optional("description", DealJson.TEXT);
  private static final Property<Optional<Territory>> TERRITORY =
      ALL.optional("territory", TerritoryJson.TERRITORY);
  private static final Property<Optional<ProductCategory>> CATEGORY =
      ALL.optional("category", ProductCategoryJson.PRODUCT_CATEGORY);
  private static final Property<Optional<Channel>> CHANNEL =
      ALL.optional("channel", DealJson.CHANNEL);
  private static final ThingEnd END = ThingEnd.of(ALL);

  static final Codec<Market> MARKET = new MarketJson();

  private MarketJson() {
    super(ALL);
  }

  @Override
  protected Market build(Values of) {
    return Market.builder()
        .id(of.get(START.id()))
        .addAllNames(of.get(START.names()))
        .description(of.get(DESCRIPTION))
        .territory(of.get(TERRITORY))
        .category(of.get(CATEGORY))
        .channel(of.get(CHANNEL))
        .addAllIdentifiers(of.get(END.identifiers()))
        .addAllCitations(of.get(END.citations()))
        .build();
  }

  @Override
  protected void writeProperties(Market market, JsonSink to) {
    to.put(START.id(), market.id());
    to.put(START.names(), market.names());
    to.put(DESCRIPTION, market.description());
    to.put(TERRITORY, market.territory());
    to.put(CATEGORY, market.category());
    to.put(CHANNEL, market.channel());
    to.put(END.identifiers(), market.identifiers());
    to.put(END.citations(), market.citations());
  }
}
