package io.github.crossborder.json;

import io.github.crossborder.deal.Citation;
import io.github.crossborder.deal.Id;
import io.github.crossborder.deal.Identifier;
import io.github.crossborder.deal.LogisticsHub;
import io.github.crossborder.deal.Name;
import io.github.crossborder.json.codec.Codec;
import io.github.crossborder.json.codec.JsonSink;
import io.github.crossborder.json.codec.ObjectCodec;
import io.github.crossborder.json.codec.Properties;
import io.github.crossborder.json.codec.Property;
import io.github.crossborder.json.codec.Values;
import io.github.crossborder.place.Territory;
import io.github.crossborder.quantity.Quantity;
import java.util.List;
import java.util.Optional;

/**
 * The JSON form of a logistics hub, such as {@code {"id": "liege-hub", "kind": "…", "location":
 * {…}, …}}.
 */
final class LogisticsHubJson extends ObjectCodec<LogisticsHub> {
  private static final Properties ALL = Properties.ofNamedObject();
  private static final Property<Id> ID = ALL.required("id", DealJson.ID);
  private static final Property<List<Name>> NAMES = ALL.list("names", NameJson.NAME);
  private static final Property<LogisticsHub.Kind> KIND =
      ALL.required("kind", DealJson.code("hub kind", LogisticsHub.Kind::new));
  private static final Property<Optional<String>> DESCRIPTION =
      ALL.optional("description", DealJson.TEXT);
  private static final Property<Optional<Territory>> LOCATION =
      ALL.optional("location", TerritoryJson.TERRITORY);
  private static final Property<Optional<Quantity>> FLOOR_AREA =
      ALL.optional("floorArea", QuantityJson.QUANTITY);
  private static final Property<List<Identifier>> IDENTIFIERS =
      ALL.list("identifiers", IdentifierJson.IDENTIFIER);
  private static final Property<List<Citation>> CITATIONS =
      ALL.requiredList("citations", 1, CitationJson.CITATION);

  static final Codec<LogisticsHub> LOGISTICS_HUB = new LogisticsHubJson();

  private LogisticsHubJson() {
    super(ALL);
  }

  @Override
  protected LogisticsHub build(Values of) {
    return LogisticsHub.builder()
        .id(of.get(ID))
        .addAllNames(of.get(NAMES))
        .kind(of.get(KIND))
        .description(of.get(DESCRIPTION))
        .location(of.get(LOCATION))
        .floorArea(of.get(FLOOR_AREA))
        .addAllIdentifiers(of.get(IDENTIFIERS))
        .addAllCitations(of.get(CITATIONS))
        .build();
  }

  @Override
  protected void writeProperties(LogisticsHub logisticsHub, JsonSink to) {
    to.put(ID, logisticsHub.id());
    to.put(NAMES, logisticsHub.names());
    to.put(KIND, logisticsHub.kind());
    to.put(DESCRIPTION, logisticsHub.description());
    to.put(LOCATION, logisticsHub.location());
    to.put(FLOOR_AREA, logisticsHub.floorArea());
    to.put(IDENTIFIERS, logisticsHub.identifiers());
    to.put(CITATIONS, logisticsHub.citations());
  }
}
