package io.github.crossborder.json;

import io.github.crossborder.json.codec.Codec;
import io.github.crossborder.json.codec.TextForm;
import io.github.crossborder.place.Area;
import io.github.crossborder.place.Country;
import io.github.crossborder.place.Territory;
import java.util.ArrayList;
import java.util.List;

/** The JSON form of countries and territories. */
final class PlaceJson {
  static final Codec<Country> COUNTRY = Codec.text(
      TextForm.of("a country code such as \"BE\"").oneOf(countryCodes()),
      Country::parse,
      Country::code);

  static final Codec<String> AREA_CODE =
      Codec.string(TextForm.of("an area's code such as \"BE\", \"BE-VLG\", \"150\" or \"EU\"")
          .matching("[A-Z]{2}(?:-[A-Z0-9]{1,3})?|[0-9]{3}|EEA|BENELUX"));

  static final Codec<Area> AREA = Codec.object(Area::builder, Area.Builder::build)
      .optional("code", AREA_CODE, Area::code, Area.Builder::code)
      .defaulted("partly", Codec.bool(), false, Area::partly, Area.Builder::partly)
      .optional(
          "label", Codec.string(TextForm.NOT_BLANK.upTo(200)), Area::label, Area.Builder::label)
      .done();

  static final Codec<Territory> TERRITORY = Codec.object(
          Territory::builder, Territory.Builder::build)
      .requiredList("areas", 1, AREA, Territory::areas, Territory.Builder::addAllAreas)
      .list("excluding", AREA_CODE, Territory::excluding, Territory.Builder::addAllExcluding)
      .done();

  private PlaceJson() {}

  private static List<String> countryCodes() {
    List<String> codes = new ArrayList<>();
    for (Country country : Country.all()) {
      codes.add(country.code());
    }
    return codes;
  }
}
