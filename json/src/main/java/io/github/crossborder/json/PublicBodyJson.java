package io.github.crossborder.json;

import io.github.crossborder.json.codec.Properties;

/**
 * The JSON form of a public body, such as {@code {"id": "…", "names": […], "homeCountry": "BE",
 * …}}.
 */
final class PublicBodyJson {
  private PublicBodyJson() {}

  static Properties properties() {
    Properties all = Properties.ofNamedObject();
    ThingStart.declare(all);
    all.optional("description", DealJson.TEXT);
    all.optional("homeCountry", PlaceJson.COUNTRY);
    ThingEnd.declare(all);
    return all;
  }
}
