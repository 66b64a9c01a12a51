package io.github.crossborder.json;

import io.github.crossborder.deal.LogisticsHub;
import io.github.crossborder.json.codec.Codec;
import io.github.crossborder.json.codec.ObjectCodec;
import io.github.crossborder.json.codec.Properties;
import io.github.crossborder.json.codec.Property;
import io.github.crossborder.json.codec.Values;
import io.github.crossborder.json.codec.writing.JsonSink;
import io.github.crossborder.place.Territory;
import io.github.crossborder.quantity.Quantity;
import java.util.Optional;

/**
 * The JSON form of a logistics hub, such as {@code {"id": "liege-hub", "kind": "…", "location":
 * {…}, …}}.
 */
final class LogisticsHubJson extends ObjectCodec<LogisticsHub> {
  static final Codec<LogisticsHub.Kind> KIND_CODE = DealJson.code(LogisticsHub.Kind::new);

  private static final Properties ALL = Properties.ofNamedObject();
  private static final ThingStart START = ThingStart.of(ALL);
  private static final Property<LogisticsHub.Kind> KIND = ALL.required("kind", KIND_CODE);
  private static final Property<Optional<String>> DESCRIPTION =
      ALL.optional("description", DealJson.TEXT);
  private static final Property<Optional<Territory>> LOCATION =
      ALL.optional("location", TerritoryJson.TERRITORY);
  private static final Property<Optional<Quantity>> FLOOR_AREA =
      ALL.optional("floorArea", QuantityJson.QUANTITY);
  private static final ThingEnd END = ThingEnd.of(ALL);

  static final Codec<LogisticsHub> LOGISTICS_HUB = new LogisticsHubJson();

  private LogisticsHubJson() {
    super(ALL);
  }

  @Override
  protected LogisticsHub build(Values of) {
    return LogisticsHub.builder()
        .id(of.get(START.id()))
        .addAllNames(of.get(START.names()))
        .kind(of.get(KIND))
        .description(of.get(DESCRIPTION))
        .location(of.get(LOCATION))
        .floorArea(of.get(FLOOR_AREA))
        .addAllIdentifiers(of.get(END.identifiers()))
        .addAllCitations(of.get(END.citations()))
        .build();
  }

  @Override
  protected void writeProperties(LogisticsHub logisticsHub, JsonSink to) {
    to.put(START.id(), logisticsHub.id());
    to.put(START.names(), logisticsHub.names());
    to.put(KIND, logisticsHub.kind());
    to.put(DESCRIPTION, logisticsHub.description());
    to.put(LOCATION, logisticsHub.location());
    to.put(FLOOR_AREA, logisticsHub.floorArea());
    to.put(END.identifiers(), logisticsHub.identifiers());
    to.put(END.citations(), logisticsHub.citations());
  }
}
