package io.github.crossborder.json;

import io.github.crossborder.json.codec.Codec;
import io.github.crossborder.json.codec.TextForm;
import io.github.crossborder.place.Country;
import java.util.ArrayList;
import java.util.List;

/** The JSON forms of countries and of the codes of areas. */
final class PlaceJson {
  static final Codec<Country> COUNTRY = Codec.text(
      TextForm.of("a country code such as \"BE\"").oneOf(countryCodes()),
      Country::parse,
      Country::code);

  static final Codec<String> AREA_CODE =
      Codec.string(TextForm.of("an area's code such as \"BE\", \"BE-VLG\", \"150\" or \"EU\"")
          .matching("[A-Z]{2}(?:-[A-Z0-9]{1,3})?|[0-9]{3}|EEA|BENELUX|ASEAN|GCC|MERCOSUR"));

  private PlaceJson() {}

  private static List<String> countryCodes() {
    List<String> codes = new ArrayList<>();
    for (Country country : Country.all()) {
      codes.add(country.code());
    }
    return codes;
  }
}
