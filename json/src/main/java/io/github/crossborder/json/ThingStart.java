package io.github.crossborder.json;

import io.github.crossborder.deal.Id;
import io.github.crossborder.deal.Name;
import io.github.crossborder.json.codec.Properties;
import io.github.crossborder.json.codec.Property;
import java.util.List;

/** The properties that come first in every thing with names, {@code id} and {@code names}. */
record ThingStart(Property<Id> id, Property<List<Name>> names) {

  /** Declares them before the properties of one kind of thing. */
  static ThingStart of(Properties all) {
    return new ThingStart(all.required("id", DealJson.ID), all.list("names", NameJson.NAME));
  }
}
