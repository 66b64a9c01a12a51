package io.github.crossborder.json;

import io.github.crossborder.json.codec.Properties;

/** The properties that come first in every thing with names, {@code id} and {@code names}. */
final class ThingStart {
  private ThingStart() {}

  /** Declares them before the properties of one kind of thing. */
  static void declare(Properties all) {
    all.required("id", DealJson.ID);
    all.list("names", NameJson.NAME);
  }
}
