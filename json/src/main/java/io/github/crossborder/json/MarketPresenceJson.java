package io.github.crossborder.json;

import io.github.crossborder.deal.Citation;
import io.github.crossborder.deal.Claim;
import io.github.crossborder.deal.Follows;
import io.github.crossborder.deal.Id;
import io.github.crossborder.deal.MarketPresence;
import io.github.crossborder.json.codec.Codec;
import io.github.crossborder.json.codec.JsonSink;
import io.github.crossborder.json.codec.ObjectCodec;
import io.github.crossborder.json.codec.Properties;
import io.github.crossborder.json.codec.Property;
import io.github.crossborder.json.codec.Values;
import io.github.crossborder.place.Territory;
import io.github.crossborder.time.PartialDate;
import io.github.crossborder.time.Period;
import java.util.List;
import java.util.Optional;

/**
 * The JSON form of a market presence, such as {@code {"id": "…", "actor": "temu", "territory": {…},
 * "status": "…", …}}.
 */
final class MarketPresenceJson extends ObjectCodec<MarketPresence> {
  private static final Properties ALL = Properties.ofNamedObject();
  private static final Property<Id> ID = ALL.required("id", DealJson.ID);
  private static final Property<Id> ACTOR = ALL.required("actor", DealJson.ID);
  private static final Property<Optional<Id>> PLATFORM = ALL.optional("platform", DealJson.ID);
  private static final Property<Territory> TERRITORY =
      ALL.required("territory", TerritoryJson.TERRITORY);
  private static final Property<Optional<MarketPresence.Mode>> MODE =
      ALL.optional("mode", DealJson.code("mode", MarketPresence.Mode::new));
  private static final Property<MarketPresence.Status> STATUS =
      ALL.required("status", Codec.enumeration(MarketPresence.Status.class));
  private static final Property<List<Id>> PARTNERS = ALL.list("partners", DealJson.ID);
  private static final Property<Optional<Period>> VALIDITY =
      ALL.optional("validity", PeriodJson.PERIOD);
  private static final Property<Claim.Rank> RANK =
      ALL.defaulted("rank", DealJson.RANK, Claim.Rank.NORMAL);
  private static final Property<List<Follows>> FOLLOWS = ALL.list("follows", FollowsJson.FOLLOWS);
  private static final Property<Optional<PartialDate>> AS_OF = ALL.optional("asOf", TimeJson.DATE);
  private static final Property<Optional<String>> NOTE = ALL.optional("note", DealJson.TEXT);
  private static final Property<List<Citation>> CITATIONS =
      ALL.requiredList("citations", 1, CitationJson.CITATION);

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
        .rank(of.get(RANK))
        .addAllFollows(of.get(FOLLOWS))
        .asOf(of.get(AS_OF))
        .note(of.get(NOTE))
        .addAllCitations(of.get(CITATIONS))
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
    to.put(RANK, marketPresence.rank());
    to.put(FOLLOWS, marketPresence.follows());
    to.put(AS_OF, marketPresence.asOf());
    to.put(NOTE, marketPresence.note());
    to.put(CITATIONS, marketPresence.citations());
  }
}
