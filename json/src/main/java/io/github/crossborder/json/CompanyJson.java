package io.github.crossborder.json;

import io.github.crossborder.json.codec.Properties;

/**
 * The JSON form of a company, such as {@code {"id": "ickx", "names": [{"text": "Ickx"}],
 * "homeCountry": "BE", …}}.
 */
final class CompanyJson {
  private CompanyJson() {}

  static Properties properties() {
    Properties all = Properties.ofNamedObject();
    ThingStart.declare(all);
    all.optional("description", DealJson.TEXT);
    all.optional("homeCountry", PlaceJson.COUNTRY);
    all.optional("seat", TerritoryJson.TERRITORY);
    all.optional("fiscalYearEnd", TimeJson.FISCAL_YEAR_END);
    all.optional("founded", TimeJson.DATE);
    ThingEnd.declare(all);
    return all;
  }
}
