package io.github.crossborder.json;

import io.github.crossborder.deal.Event;
import io.github.crossborder.deal.Id;
import io.github.crossborder.deal.PartyInRole;
import io.github.crossborder.json.codec.Codec;
import io.github.crossborder.json.codec.ObjectCodec;
import io.github.crossborder.json.codec.Properties;
import io.github.crossborder.json.codec.Property;
import io.github.crossborder.json.codec.Values;
import io.github.crossborder.json.codec.writing.JsonSink;
import io.github.crossborder.place.Territory;
import io.github.crossborder.quantity.Quantity;
import io.github.crossborder.time.PartialDate;
import java.util.List;
import java.util.Optional;

/**
 * The JSON form of an event, such as {@code {"id": "signing", "type": "announced", "about":
 * ["ickx-alibaba"], "date": "2017-06", …}}.
 */
final class EventJson extends ObjectCodec<Event> {
  static final Codec<Event.Type> TYPE_CODE = DealJson.code(Event.Type::new);

  private static final Properties ALL = Properties.ofNamedObject();
  private static final Property<Id> ID = ALL.required("id", DealJson.ID);
  private static final Property<Event.Type> TYPE = ALL.required("type", TYPE_CODE);
  private static final Property<Event.Status> STATUS =
      ALL.defaulted("status", Codec.enumeration(Event.Status.class), Event.Status.OCCURRED);
  private static final Property<List<Id>> ABOUT = ALL.list("about", DealJson.ID);
  private static final Property<Optional<PartialDate>> DATE = ALL.optional("date", TimeJson.DATE);
  private static final Property<List<PartyInRole>> PARTICIPANTS =
      ALL.list("participants", PartyInRoleJson.PARTY_IN_ROLE);
  private static final Property<Optional<Quantity>> PARTICIPANT_COUNT =
      ALL.optional("participantCount", QuantityJson.QUANTITY);
  private static final Property<Optional<Territory>> TERRITORY =
      ALL.optional("territory", TerritoryJson.TERRITORY);
  private static final Property<List<Id>> BECAUSE = ALL.list("because", DealJson.ID);
  private static final Property<Optional<String>> CONDITION =
      ALL.optional("condition", DealJson.TEXT);
  private static final Property<Optional<String>> DESCRIPTION =
      ALL.optional("description", DealJson.TEXT);
  private static final ClaimEnd END = ClaimEnd.of(ALL);

  static final Codec<Event> EVENT = new EventJson();

  private EventJson() {
    super(ALL);
  }

  @Override
  protected Event build(Values of) {
    return Event.builder()
        .id(of.get(ID))
        .type(of.get(TYPE))
        .status(of.get(STATUS))
        .addAllAbout(of.get(ABOUT))
        .date(of.get(DATE))
        .addAllParticipants(of.get(PARTICIPANTS))
        .participantCount(of.get(PARTICIPANT_COUNT))
        .territory(of.get(TERRITORY))
        .addAllBecause(of.get(BECAUSE))
        .condition(of.get(CONDITION))
        .description(of.get(DESCRIPTION))
        .rank(of.get(END.rank()))
        .addAllFollows(of.get(END.follows()))
        .asOf(of.get(END.asOf()))
        .note(of.get(END.note()))
        .addAllCitations(of.get(END.citations()))
        .build();
  }

  @Override
  protected void writeProperties(Event event, JsonSink to) {
    to.put(ID, event.id());
    to.put(TYPE, event.type());
    to.put(STATUS, event.status());
    to.put(ABOUT, event.about());
    to.put(DATE, event.date());
    to.put(PARTICIPANTS, event.participants());
    to.put(PARTICIPANT_COUNT, event.participantCount());
    to.put(TERRITORY, event.territory());
    to.put(BECAUSE, event.because());
    to.put(CONDITION, event.condition());
    to.put(DESCRIPTION, event.description());
    END.write(event, to);
  }
}
