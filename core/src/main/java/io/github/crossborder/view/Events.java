package io.github.crossborder.view;

import io.github.crossborder.deal.Event;
import io.github.crossborder.deal.PartyInRole;
import io.github.crossborder.deal.Role;
import java.util.Optional;
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
    return Phrase.of(
        said,
        Names.place(in(event), event.territory()),
        event.date().map(day -> " " + Times.on(day)),
        event.participantCount().map(count -> ", " + English.count(count) + " in all"),
        names.all(event.because()).after(", because of "),
        event.condition().map(English::condition),
        event
            .description()
            .filter(any -> object(event, names).isEmpty())
            .map(text -> ": " + English.within(text)));
  }

  /** What they did it to, if the description says that: "Shein registered its first website". */
  static Optional<String> object(Event event, Names names) {
    boolean isDone = event.status() == Event.Status.OCCURRED
        && !event.participants().isEmpty()
        && Happening.isKnown(event.type())
        && !Happening.of(event.type()).hasActor();
    return event
        .description()
        .map(English::within)
        .filter(text -> isDone && !text.isEmpty() && Character.isLowerCase(text.charAt(0)))
        .filter(text -> event.about().stream()
            .allMatch(id -> text.contains(new Names(names.book()).of(id).toString())));
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
    Phrase about = names.all(event.about());
    if (!Happening.isKnown(event.type())) {
      return Phrase.of("there was ", English.a(happening.noun()), about.after(" of "), with(event));
    } else if (actors.isEmpty() && about.isEmpty()) {
      return event.type().equals(Event.Type.POLICY_ISSUED)
          ? Phrase.of("a policy was issued", others.after(" for "))
          : Phrase.of("there was ", English.a(happening.noun()), others.after(" with "));
    } else if (actors.isEmpty()) {
      String verb = names.verb(event.about(), happening.passive());
      return Phrase.of(about, " ", verb, others.after(", with "));
    }
    Optional<String> object = object(event, names);
    boolean isToDo = object.filter(text -> text.startsWith("to ")).isPresent();
    boolean isApart = happening.hasActor() && !event.type().equals(Event.Type.PARTICIPATION);
    return Phrase.of(
        actors,
        " ",
        isToDo ? happening.active().replaceFirst(" on$", "") : happening.active(),
        others.after(" "),
        object.isPresent()
            ? object.map(" "::concat)
            : about.after(isApart ? ", in connection with " : " "));
  }

  /** Expected, or to be done by a day. */
  private Phrase ahead(Event event) {
    Happening happening = Happening.of(event.type());
    return Phrase.of(
        "the ",
        happening.noun(),
        names.all(event.about()).after(happening.before()),
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
