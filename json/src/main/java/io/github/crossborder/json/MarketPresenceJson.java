package io.github.crossborder.json;

import io.github.crossborder.deal.MarketPresence;
import io.github.crossborder.json.codec.Codec;
import io.github.crossborder.json.codec.Properties;

/**
 * The JSON form of a market presence, such as {@code {"id": "…", "actor": "temu", "territory": {…},
 * "status": "…", …}}.
 */
final class MarketPresenceJson {
  static final Codec<MarketPresence.Mode> MODE_CODE = DealJson.code(MarketPresence.Mode::new);

  private MarketPresenceJson() {}

  static Properties properties() {
    Properties all = Properties.ofNamedObject();
    all.required("id", DealJson.ID);
    all.required("actor", DealJson.ID);
    all.optional("platform", DealJson.ID);
    all.optional("territory", TerritoryJson.TERRITORY);
    all.optional("mode", MODE_CODE);
    all.defaulted(
        "status",
        Codec.enumeration(MarketPresence.Status.class),
        MarketPresence.Status.UNSPECIFIED);
    all.list("partners", DealJson.ID);
    all.optional("validity", PeriodJson.PERIOD);
    ClaimEnd.declare(all);
    return all;
  }
}
