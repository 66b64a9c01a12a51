package io.github.crossborder.json;

import io.github.crossborder.json.codec.Codec;
import io.github.crossborder.json.codec.ObjectCodec;
import io.github.crossborder.json.codec.Properties;
import io.github.crossborder.json.codec.Property;
import io.github.crossborder.json.codec.Values;
import io.github.crossborder.json.codec.writing.JsonSink;
import io.github.crossborder.place.Area;
import io.github.crossborder.place.Territory;
import java.util.List;

/**
 * The JSON form of a territory, such as {@code {"areas": [{"code": "CN"}], "excluding": ["HK"]}}.
 */
final class TerritoryJson extends ObjectCodec<Territory> {
  private static final Properties ALL = Properties.ofRecurringObject();
  private static final Property<List<Area>> AREAS = ALL.requiredList("areas", 1, AreaJson.AREA);
  private static final Property<List<String>> EXCLUDING =
      ALL.list("excluding", PlaceJson.AREA_CODE);

  static final Codec<Territory> TERRITORY = new TerritoryJson();

  private TerritoryJson() {
    super(ALL);
  }

  @Override
  protected Territory build(Values of) {
    return Territory.builder()
        .addAllAreas(of.get(AREAS))
        .addAllExcluding(of.get(EXCLUDING))
        .build();
  }

  @Override
  protected void writeProperties(Territory territory, JsonSink to) {
    to.put(AREAS, territory.areas());
    to.put(EXCLUDING, territory.excluding());
  }
}
