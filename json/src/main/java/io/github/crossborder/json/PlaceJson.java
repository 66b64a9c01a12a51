package io.github.crossborder.json;

import io.github.crossborder.json.codec.Codec;
import io.github.crossborder.place.Area;
import io.github.crossborder.place.Country;
import io.github.crossborder.place.Territory;

/** The JSON form of countries and territories. */
final class PlaceJson {
  static final Codec<Country> COUNTRY =
      Codec.text("a country code such as \"BE\"", Country::parse, Country::code);

  private static final Codec<Area> AREA = Codec.object(Area::builder, Area.Builder::build)
      .optional("code", Codec.string(), Area::code, Area.Builder::code)
      .defaulted("partly", Codec.bool(), false, Area::partly, Area.Builder::partly)
      .optional("label", Codec.string(), Area::label, Area.Builder::label)
      .done();

  static final Codec<Territory> TERRITORY = Codec.object(
          Territory::builder, Territory.Builder::build)
      .list("areas", AREA, Territory::areas, Territory.Builder::addAllAreas)
      .list("excluding", Codec.string(), Territory::excluding, Territory.Builder::addAllExcluding)
      .done();

  private PlaceJson() {}
}
