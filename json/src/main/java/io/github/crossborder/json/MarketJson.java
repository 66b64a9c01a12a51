package io.github.crossborder.json;

import io.github.crossborder.json.codec.Properties;

/** The JSON form of a market, such as {@code {"id": "…", "territory": {…}, "category": {…}, …}}. */
final class MarketJson {
  private MarketJson() {}

  static Properties properties() {
    Properties all = Properties.ofNamedObject();
    ThingStart.declare(all);
    all.optional("description", DealJson.TEXT);
    all.optional("territory", TerritoryJson.TERRITORY);
    all.optional("category", ProductCategoryJson.PRODUCT_CATEGORY);
    all.optional("channel", DealJson.CHANNEL);
    ThingEnd.declare(all);
    return all;
  }
}
