package io.github.crossborder.json;

import io.github.crossborder.deal.Citation;
import io.github.crossborder.deal.Claim;
import io.github.crossborder.deal.Event;
import io.github.crossborder.deal.Follows;
import io.github.crossborder.deal.Id;
import io.github.crossborder.deal.PartyInRole;
import io.github.crossborder.json.codec.Codec;
import io.github.crossborder.json.codec.JsonSink;
import io.github.crossborder.json.codec.ObjectCodec;
import io.github.crossborder.json.codec.Properties;
import io.github.crossborder.json.codec.Property;
import io.github.crossborder.json.codec.Values;
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
  private static final Properties ALL = Properties.ofNamedObject();
  private static final Property<Id> ID = ALL.required("id", DealJson.ID);
  private static final Property<Event.Type> TYPE =
      ALL.required("type", DealJson.code("event type", Event.Type::new));
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
  private static final Property<Claim.Rank> RANK =
      ALL.defaulted("rank", DealJson.RANK, Claim.Rank.NORMAL);
  private static final Property<List<Follows>> FOLLOWS = ALL.list("follows", FollowsJson.FOLLOWS);
  private static final Property<Optional<PartialDate>> AS_OF = ALL.optional("asOf", TimeJson.DATE);
  private static final Property<Optional<String>> NOTE = ALL.optional("note", DealJson.TEXT);
  private static final Property<List<Citation>> CITATIONS =
      ALL.requiredList("citations", 1, CitationJson.CITATION);

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
        .rank(of.get(RANK))
        .addAllFollows(of.get(FOLLOWS))
        .asOf(of.get(AS_OF))
        .note(of.get(NOTE))
        .addAllCitations(of.get(CITATIONS))
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
    to.put(RANK, event.rank());
    to.put(FOLLOWS, event.follows());
    to.put(AS_OF, event.asOf());
    to.put(NOTE, event.note());
    to.put(CITATIONS, event.citations());
  }
}
