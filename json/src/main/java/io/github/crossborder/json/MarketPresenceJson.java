package io.github.crossborder.json;

import io.github.crossborder.deal.Id;
import io.github.crossborder.deal.MarketPresence;
import io.github.crossborder.json.codec.Codec;
import io.github.crossborder.json.codec.ObjectCodec;
import io.github.crossborder.json.codec.Properties;
import io.github.crossborder.json.codec.Property;
import io.github.crossborder.json.codec.Values;
import io.github.crossborder.json.codec.writing.JsonSink;
import io.github.crossborder.place.Territory;
import io.github.crossborder.time.Period;
import java.util.List;
import java.util.Optional;

/**
 * The JSON form of a market presence, such as {@code {"id": "…", "actor": "temu", "territory": {…},
 * "status": "…", …}}.
 */
final class MarketPresenceJson extends ObjectCodec<MarketPresence> {
  static final Codec<MarketPresence.Mode> MODE_CODE = DealJson.code(MarketPresence.Mode::new);

  private static final Properties ALL = Properties.ofNamedObject();
  private static final Property<Id> ID = ALL.required("id", DealJson.ID);
  private static final Property<Id> ACTOR = ALL.required("actor", DealJson.ID);
  private static final Property<Optional<Id>> PLATFORM = ALL.optional("platform", DealJson.ID);
  private static final Property<Territory> TERRITORY =
      ALL.required("territory", TerritoryJson.TERRITORY);
  private static final Property<Optional<MarketPresence.Mode>> MODE =
      ALL.optional("mode", MODE_CODE);
  private static final Property<MarketPresence.Status> STATUS =
      ALL.required("status", Codec.enumeration(MarketPresence.Status.class));
  private static final Property<List<Id>> PARTNERS = ALL.list("partners", DealJson.ID);
  private static final Property<Optional<Period>> VALIDITY =
      ALL.optional("validity", PeriodJson.PERIOD);
  private static final ClaimEnd END = ClaimEnd.of(ALL);

  static final Codec<MarketPresence> MARKET_PRESENCE = new MarketPresenceJson();

  private MarketPresenceJson() {
    super(ALL);
  }

  @Override
  protected MarketPresence build(Values of) {
    return MarketPresence.builder()
        .id(of.get(ID))
        .actor(of.get(ACTOR))
        .platform(of.get(PLATFORM))
        .territory(of.get(TERRITORY))
        .mode(of.get(MODE))
        .status(of.get(STATUS))
        .addAllPartners(of.get(PARTNERS))
        .validity(of.get(VALIDITY))
        .rank(of.get(END.rank()))
        .addAllFollows(of.get(END.follows()))
        .asOf(of.get(END.asOf()))
        .note(of.get(END.note()))
        .addAllCitations(of.get(END.citations()))
        .build();
  }

  @Override
  protected void writeProperties(MarketPresence marketPresence, JsonSink to) {
    to.put(ID, marketPresence.id());
    to.put(ACTOR, marketPresence.actor());
    to.put(PLATFORM, marketPresence.platform());
    to.put(TERRITORY, marketPresence.territory());
    to.put(MODE, marketPresence.mode());
    to.put(STATUS, marketPresence.status());
    to.put(PARTNERS, marketPresence.partners());
    to.put(VALIDITY, marketPresence.validity());
    END.write(marketPresence, to);
  }
}
