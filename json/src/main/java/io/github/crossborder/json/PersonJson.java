package io.github.crossborder.json;

import io.github.crossborder.json.codec.Properties;

/** The JSON form of a person, such as {@code {"id": "…", "names": […], …}}. */
final class PersonJson {
  private PersonJson() {}

  static Properties properties() {
    Properties all = Properties.ofNamedObject();
    ThingStart.declare(all);
    all.optional("description", DealJson.TEXT);
    all.optional("homeCountry", PlaceJson.COUNTRY);
    ThingEnd.declare(all);
    return all;
  }
}
