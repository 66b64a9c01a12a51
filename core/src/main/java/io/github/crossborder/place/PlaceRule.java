package io.github.crossborder.place;

import io.github.crossborder.ProblemCode;

/** The rules that countries and territories keep. */
enum PlaceRule implements ProblemCode {
  UNKNOWN_COUNTRY("A country is one of the 249 two-letter codes of ISO 3166-1."),
  UNKNOWN_AREA_CODE(
      "An area code is a country (BE), a subdivision (BE-VLG), a region (150) or a group (EU)."),
  AREA_WITHOUT_CODE_OR_LABEL("An area has a code, a label, or both."),
  MALFORMED_PLACE_LABEL(
      "A label has 1 to 200 characters on one line and neither begins nor ends with a space."),
  TERRITORY_WITHOUT_AREA("A territory has at least one area."),
  OVERSIZED_TERRITORY("A territory has at most 300 areas and 300 excluded codes."),
  EXCLUSION_OUTSIDE_TERRITORY("What a territory excludes lies inside one of its areas."),
  NOTHING_LEFT_OF_AREA("Something is left of each area of a territory after its exclusions."),
  MALFORMED_TERRITORY("A territory is written like 'BE (Essen), DE partly, 150 except GB'.");

  private final String meaning;

  PlaceRule(String meaning) {
    this.meaning = meaning;
  }

  @Override
  public String meaning() {
    return meaning;
  }
}
