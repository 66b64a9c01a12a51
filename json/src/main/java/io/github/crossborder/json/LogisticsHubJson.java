package io.github.crossborder.json;

import io.github.crossborder.deal.LogisticsHub;
import io.github.crossborder.json.codec.Codec;
import io.github.crossborder.json.codec.Properties;

/**
 * The JSON form of a logistics hub, such as {@code {"id": "liege-hub", "kind": "…", "location":
 * {…}, …}}.
 */
final class LogisticsHubJson {
  static final Codec<LogisticsHub.Kind> KIND_CODE = DealJson.code(LogisticsHub.Kind::new);

  private LogisticsHubJson() {}

  static Properties properties() {
    Properties all = Properties.ofNamedObject();
    ThingStart.declare(all);
    all.required("kind", KIND_CODE);
    all.optional("description", DealJson.TEXT);
    all.optional("location", TerritoryJson.TERRITORY);
    all.optional("floorArea", QuantityJson.QUANTITY);
    ThingEnd.declare(all);
    return all;
  }
}
