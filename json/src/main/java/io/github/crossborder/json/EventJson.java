package io.github.crossborder.json;

import io.github.crossborder.deal.Event;
import io.github.crossborder.json.codec.Codec;
import io.github.crossborder.json.codec.Properties;

/**
 * The JSON form of an event, such as {@code {"id": "signing", "type": "announced", "about":
 * ["ickx-alibaba"], "date": "2017-06", …}}.
 */
final class EventJson {
  static final Codec<Event.Type> TYPE_CODE = DealJson.code(Event.Type::new);

  private EventJson() {}

  static Properties properties() {
    Properties all = Properties.ofNamedObject();
    all.required("id", DealJson.ID);
    all.required("type", TYPE_CODE);
    all.defaulted("status", Codec.enumeration(Event.Status.class), Event.Status.OCCURRED);
    all.list("about", DealJson.ID);
    all.optional("date", TimeJson.DATE);
    all.list("participants", PartyInRoleJson.PARTY_IN_ROLE);
    all.optional("participantCount", QuantityJson.QUANTITY);
    all.optional("territory", TerritoryJson.TERRITORY);
    all.list("because", DealJson.ID);
    all.optional("condition", DealJson.TEXT);
    all.optional("description", DealJson.TEXT);
    ClaimEnd.declare(all);
    return all;
  }
}
