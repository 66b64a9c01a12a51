package io.github.crossborder.json;

import io.github.crossborder.json.codec.Properties;

/**
 * The JSON form of a group, such as {@code {"id": "makers", "description": "…", "size": {…}, …}}.
 */
final class GroupJson {
  private GroupJson() {}

  static Properties properties() {
    Properties all = Properties.ofNamedObject();
    ThingStart.declare(all);
    all.requiredOptional("description", DealJson.TEXT);
    all.optional("homeCountry", PlaceJson.COUNTRY);
    all.optional("size", QuantityJson.QUANTITY);
    ThingEnd.declare(all);
    return all;
  }
}
