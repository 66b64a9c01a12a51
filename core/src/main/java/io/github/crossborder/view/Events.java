package io.github.crossborder.view;

import io.github.crossborder.deal.Event;
import io.github.crossborder.deal.Id;
import io.github.crossborder.deal.PartyInRole;
import io.github.crossborder.deal.Role;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What happened, is expected, or has a deadline. */
final class Events {
  /** Roles that the verb tells. */
  private static final Set<Role> PLAIN = Set.of(
      Role.PARTICIPANT,
      Role.AUTHORITY,
      Role.ADDRESSEE,
      Role.ORGANIZER,
      Role.ALLY,
      Role.GUEST,
      Role.TARGET);

  /** What only an authority or court does; to others who take part it is done. */
  private static final Set<Event.Type> BY_AUTHORITIES =
      Set.of(Event.Type.CHALLENGED, Event.Type.ORDERED, Event.Type.FINED, Event.Type.SUMMONED);

  private final Names names;

  Events(Names names) {
    this.names = names;
  }

  /** What is told of an event, such as "NDRC summoned the leaders at the end of January 2022". */
  Phrase say(Event event) {
    Phrase said = event.status() == Event.Status.OCCURRED ? occurred(event) : ahead(event);
    Phrase because = Phrase.of(
        event.because().isEmpty() ? "" : Phrase.of(", because of ", names.all(event.because())));
    return Phrase.of(
        said,
        event.territory().map(where -> in(event) + Names.place(where)),
        event.date().map(day -> " " + Times.on(day)),
        event.participantCount().map(count -> ", " + English.count(count) + " in all"),
        because,
        event.condition().map(English::condition),
        event
            .description()
            .filter(any -> !isObject(event))
            .map(text -> ": " + English.within(text)));
  }

  /** Whether the description says what they did it to: "Shein registered its first website". */
  private static boolean isObject(Event event) {
    return event.status() == Event.Status.OCCURRED
        && event.about().isEmpty()
        && !event.participants().isEmpty()
        && Happening.isKnown(event.type())
        && !Happening.of(event.type()).hasActor()
        && event
            .description()
            .filter(text -> Character.isLowerCase(text.charAt(0)))
            .isPresent();
  }

  private static String in(Event event) {
    boolean isHost =
        event.participants().stream().anyMatch(party -> party.role().equals(Role.HOST));
    boolean isVisited = event.type().equals(Event.Type.VISIT)
        && !isHost
        && event.about().isEmpty()
        && !event.participants().isEmpty();
    return isVisited ? " " : event.type().equals(Event.Type.RELOCATED) ? " to " : " in ";
  }

  private Phrase occurred(Event event) {
    Happening happening = Happening.of(event.type());
    Phrase actors = who(event, false);
    Phrase others = who(event, true);
    List<Id> told = event.about();
    if (!Happening.isKnown(event.type())) {
      return Phrase.of(
          "there was ",
          English.a(happening.noun()),
          told.isEmpty() ? "" : Phrase.of(" of ", names.all(told)),
          with(event));
    }
    if (actors.isEmpty() && told.isEmpty()) {
      return event.type().equals(Event.Type.POLICY_ISSUED)
          ? Phrase.of("a policy was issued", others.after(" for "))
          : Phrase.of("there was ", English.a(happening.noun()), others.after(" with "));
    }
    if (actors.isEmpty()) {
      String verb = names.verb(told, happening.passive());
      return Phrase.of(names.all(told), " ", verb, others.after(", with "));
    }
    Phrase about = told.isEmpty() ? Phrase.NONE : names.all(told);
    return Phrase.of(
        actors,
        " ",
        happening.active(),
        others.after(" "),
        isObject(event) ? event.description().map(text -> " " + English.within(text)) : "",
        happening.hasActor() && !event.type().equals(Event.Type.PARTICIPATION)
            ? about.after(", in connection with ")
            : about.after(" "));
  }

  /** Expected, or to be done by a day. */
  private Phrase ahead(Event event) {
    Happening happening = Happening.of(event.type());
    return Phrase.of(
        "the ",
        happening.noun(),
        event.about().isEmpty() ? "" : Phrase.of(happening.before(), names.all(event.about())),
        with(event),
        event.status() == Event.Status.EXPECTED ? " is expected" : " is due");
  }

  private Phrase with(Event event) {
    return people(event.participants().stream()).after(" by ");
  }

  /** Those who act, or those to whom it is done. */
  private Phrase who(Event event, boolean passive) {
    boolean isVisit = event.type().equals(Event.Type.VISIT);
    boolean isByAuthority = BY_AUTHORITIES.contains(event.type());
    return people(event.participants().stream()
        .filter(party -> passive
            == (party.role().equals(Role.ADDRESSEE)
                || (isVisit && party.role().equals(Role.HOST))
                || (isByAuthority && !party.role().equals(Role.AUTHORITY)))));
  }

  private Phrase people(Stream<PartyInRole> parties) {
    return Phrase.of(parties
        .map(party -> Phrase.of(
            names.of(party.party()),
            PLAIN.contains(party.role()) ? "" : " (as " + English.words(party.role()) + ")"))
        .toList());
  }
}
