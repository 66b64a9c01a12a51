package io.github.crossborder.json;

import io.github.crossborder.deal.UndisclosedParty;
import io.github.crossborder.json.codec.Codec;
import io.github.crossborder.json.codec.Properties;

/** The JSON form of an undisclosed party, such as {@code {"id": "…", "reason": "…", …}}. */
final class UndisclosedPartyJson {
  static final Codec<UndisclosedParty.Reason> REASON_CODE =
      DealJson.code(UndisclosedParty.Reason::new);

  private UndisclosedPartyJson() {}

  static Properties properties() {
    Properties all = Properties.ofNamedObject();
    ThingStart.declare(all);
    all.required("reason", REASON_CODE);
    all.optional("description", DealJson.TEXT);
    all.optional("homeCountry", PlaceJson.COUNTRY);
    ThingEnd.declare(all);
    return all;
  }
}
