package io.github.crossborder.view;

import static io.github.crossborder.view.Paragraphs.both;
import static io.github.crossborder.view.Paragraphs.groups;
import static io.github.crossborder.view.Paragraphs.joined;
import static io.github.crossborder.view.Paragraphs.say;
import static io.github.crossborder.view.Paragraphs.unquoted;
import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import io.github.crossborder.analysis.timeline.Timeline;
import io.github.crossborder.book.DealBook;
import io.github.crossborder.deal.Absence;
import io.github.crossborder.deal.Claim;
import io.github.crossborder.deal.Entry;
import io.github.crossborder.deal.Event;
import io.github.crossborder.deal.Figure;
import io.github.crossborder.deal.Figure.Metric;
import io.github.crossborder.deal.Id;
import io.github.crossborder.deal.Interest;
import io.github.crossborder.deal.Market;
import io.github.crossborder.deal.MarketPresence;
import io.github.crossborder.deal.Party;
import io.github.crossborder.deal.Source;
import io.github.crossborder.deal.Statement;
import io.github.crossborder.deal.Thing;
import io.github.crossborder.deal.UndisclosedParty;
import io.github.crossborder.time.PartialDate;
import io.github.crossborder.view.Page.Section;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/** Which sentence of a book stands where on its page. */
final class Contents {
  private static final Id ANY =
      Id.id("any"); // in place of what differs among claims that are alike

  private final DealBook book;
  private final Wording wording;
  private final Wording noted; // for deals, of which what is not said matters most
  private final boolean hasNotes;
  private final Sources sources;
  private final Set<Id> told = new HashSet<>();
  private final List<Section> sections = new ArrayList<>();

  /**
   * Lays out the page of a book.
   *
   * @param hasNotes whether what the book notes on claims stands everywhere, or on deals alone
   */
  Contents(DealBook book, boolean hasNotes) {
    this.book = book;
    this.hasNotes = hasNotes;
    this.noted = Wording.of(book).with(Notes.of(book, Notes.Extent.OPEN));
    this.wording = hasNotes ? noted : noted.with(Notes.of(book, Notes.Extent.LESS));
    this.sources = new Sources(book, wording.marks());
  }

  List<Section> sections() {
    add("SOURCES", sources.paragraphs());
    add("DEALS", new DealSection(book, noted, sources).paragraphs());
    add(
        "WHO OWNS AND RUNS WHAT (\"linked to\": whether it owns or runs it is not said)",
        ownership());
    add(
        "WHO IS WHERE (since when, and after a colon how far, is not said unless it stands here)",
        presences(true));
    add("WHAT IS PLANNED (when is not said unless it stands here)", presences(false));
    add("WHAT CAME WHEN", events());
    add("FIGURES (as printed; then what is sure, where that is not the same)", figures());
    add(
        "WHAT IS SAID OF IT",
        new StatementSection(book, wording)
            .paragraphs(statement -> !told.contains(statement.id())));
    add(
        "DISPUTED OR LEFT OPEN",
        new OpenPoints(book, noted, Notes.common(book)).paragraphs(unnamed(), this::untold));
    add("WHO SAID HOW MUCH (claims in all; of which on whose word)", sources.counts());
    return sections;
  }

  private void add(String title, List<List<Sentence>> paragraphs) {
    List<List<Sentence>> filled =
        paragraphs.stream().filter(paragraph -> !paragraph.isEmpty()).toList();
    filled.forEach(paragraph -> paragraph.forEach(this::isTold));
    if (!filled.isEmpty()) {
      sections.add(new Section(title, filled));
    }
  }

  /** Takes what a sentence tells for told, and of what it names those of which no more is told. */
  private void isTold(Sentence sentence) {
    told.addAll(sentence.entries());
    sentence.parts().stream()
        .filter(part -> part.kind() == Sentence.Kind.NAME)
        .flatMap(part -> part.entry().flatMap(id -> book.find(id, Thing.class)).stream())
        .filter(thing -> Things.profile(thing).isEmpty())
        .forEach(thing -> told.add(thing.id()));
  }

  private List<Entry> untold() {
    return book.entries().stream().filter(entry -> !told.contains(entry.id())).toList();
  }

  // Who owns and runs what

  private List<List<Sentence>> ownership() {
    Map<Id, List<Sentence>> byOwner = new TreeMap<>();
    List<Interest> single = new ArrayList<>();
    for (List<Interest> alike : groups(
        book.entries(Interest.class), interest -> key(interest).party(ANY).build())) {
      if (alike.size() == 1) {
        single.addAll(alike);
      } else {
        byOwner
            .computeIfAbsent(alike.get(0).party(), any -> new ArrayList<>())
            .addAll(interests(alike));
      }
    }
    groups(single, interest -> key(interest).subject(ANY).build())
        .forEach(alike -> byOwner
            .computeIfAbsent(alike.get(0).party(), any -> new ArrayList<>())
            .addAll(interests(alike)));
    List<List<Sentence>> paragraphs = new ArrayList<>(joined(byOwner.values()));
    paragraphs.add(say(wording, book.entries(Absence.class)));
    paragraphs.add(things(book.entries(Thing.class).stream()
        .filter(thing ->
            !(thing instanceof Party || thing instanceof Market || thing instanceof Source))
        .filter(thing -> !told.contains(thing.id()) && !Things.profile(thing).isEmpty())
        .toList()));
    return paragraphs;
  }

  /** Interests that are alike, what they are in, and which of its owner's that was the first. */
  private List<Sentence> interests(List<Interest> alike) {
    Interest interest = alike.get(0);
    List<Thing> things = Stream.concat(
            alike.stream().map(Interest::subject), alike.stream().map(Interest::party))
        .distinct()
        .filter(thing -> !told.contains(thing))
        .flatMap(thing -> book.find(thing, Thing.class).stream())
        .filter(thing -> !(thing instanceof Source))
        .toList();
    List<Sentence> said = new ArrayList<>();
    Set<Id> introduced = introduced(interest, things);
    said.add(wording.introducing(introduced).sentence(alike));
    List<Thing> others =
        things.stream().filter(thing -> !(thing instanceof Party)).toList();
    others.stream()
        .filter(thing -> !introduced.contains(thing.id()))
        .forEach(thing -> said.addAll(say(wording, List.of(thing))));
    others.forEach(thing -> said.addAll(
        say(wording.within(thing.id()), book.figuresOf(thing.id(), Metric.ORDER_OF_OPENING))));
    said.forEach(sentence -> told.addAll(sentence.entries()));
    return said;
  }

  /** Those of some things of which a claim's sources tell just as surely: a word more will do. */
  private static Set<Id> introduced(Claim claim, List<? extends Thing> things) {
    return things.stream()
        .filter(thing -> !Things.profile(thing).isEmpty())
        .filter(thing -> unquoted(claim).equals(thing.citations()))
        .map(Thing::id)
        .collect(toSet());
  }

  /** Things, those of which the same is told together. */
  private List<Sentence> things(List<? extends Thing> things) {
    return groups(things, thing -> List.of(Things.profile(thing), thing.citations())).stream()
        .map(wording::sentence)
        .toList();
  }

  // Who is where, and who wants to be

  private List<List<Sentence>> presences(boolean there) {
    Map<Id, List<MarketPresence>> byActor =
        new TreeMap<>(book.entries(MarketPresence.class).stream()
            .filter(presence -> Presences.isThere(presence) == there)
            .collect(groupingBy(MarketPresence::actor)));
    List<List<Sentence>> paragraphs = new ArrayList<>();
    byActor.forEach((actor, presences) -> paragraphs.add(presences(actor, presences, there)));
    if (there) {
      paragraphs.add(others(byActor.keySet()));
    }
    return paragraphs;
  }

  private List<Sentence> presences(Id actor, List<MarketPresence> presences, boolean there) {
    List<Sentence> said = new ArrayList<>();
    Wording within = wording.within(actor);
    for (List<MarketPresence> alike : alike(presences)) {
      Set<Id> introduced = introduced(alike.get(0), untold(actor));
      if (said.isEmpty() && introduced.isEmpty()) {
        said.addAll(things(untold(actor)));
      }
      said.add((said.isEmpty() ? wording.introducing(introduced) : within).sentence(alike));
      told.add(actor);
    }
    presences.forEach(presence -> {
      said.addAll(say(wording, book.figuresOf(presence.id())));
      said.addAll(say(wording, book.eventsOf(presence.id())));
    });
    if (there) {
      presences.stream()
          .flatMap(presence -> presence.platform().stream())
          .distinct()
          .forEach(platform -> said.addAll(forms(platform)));
    }
    return said;
  }

  private List<Party> untold(Id party) {
    return told.contains(party)
        ? List.of()
        : book.find(party, Party.class).stream()
            .filter(thing -> !Things.profile(thing).isEmpty())
            .toList();
  }

  /** How a platform works where it is: its branches, and descriptions of nothing else. */
  private List<Sentence> forms(Id platform) {
    List<Statement> descriptions = book.statementsAbout(platform).stream()
        .filter(statement -> statement.kind().equals(Statement.Kind.DESCRIPTION))
        .filter(statement -> statement.about().size() == 1)
        .toList();
    return say(wording, both(book.figuresOf(platform, Metric.OUTLETS), descriptions));
  }

  /** Parties of which no place is told, in one paragraph. */
  private List<Sentence> others(Set<Id> actors) {
    return things(book.entries(Party.class).stream()
        .filter(party -> !(party instanceof UndisclosedParty))
        .filter(party -> !actors.contains(party.id()) && !told.contains(party.id()))
        .filter(party -> !Things.profile(party).isEmpty())
        .sorted(comparing(
            party -> wording.marks().of(party.citations().get(0).source()).toString()))
        .toList());
  }

  // What came when

  private List<List<Sentence>> events() {
    List<Event> dated = book.entries(Event.class).stream()
        .filter(event -> event.date().isPresent())
        .sorted(comparing((Event event) -> event.date().get(), PartialDate.displayOrder())
            .thenComparing(Event::id))
        .toList();
    Set<Id> first = new HashSet<>(dated.stream().map(Event::id).toList());
    List<Event> rest = Timeline.of(book).order().stream()
        .filter(Event.class::isInstance)
        .map(Event.class::cast)
        .filter(event -> !first.contains(event.id()))
        .filter(event -> !told.contains(event.id()))
        .toList();
    return Stream.concat(joined(inFull(dated)).stream(), joined(inFull(rest)).stream())
        .toList();
  }

  /** Events with what is told of them; those in a row about the same belong together. */
  private List<List<Sentence>> inFull(List<Event> events) {
    List<List<Sentence>> paragraphs = new ArrayList<>();
    List<Id> before = List.of();
    for (Event event : events) {
      boolean isSame = event.about().size() == 1 && event.about().equals(before);
      if (!isSame) {
        paragraphs.add(new ArrayList<>());
      }
      List<Sentence> last = paragraphs.get(paragraphs.size() - 1);
      Wording within = isSame ? wording.within(event.about().get(0)) : wording;
      last.addAll(say(within, List.of(event)));
      last.addAll(say(wording.within(event.id()), book.figuresOf(event.id())));
      before = event.about();
    }
    return paragraphs;
  }

  // Figures and statements

  private List<List<Sentence>> figures() {
    List<List<Sentence>> bySubject = new ArrayList<>();
    List<Figure> figures = book.entries(Figure.class).stream()
        .filter(figure -> !told.contains(figure.id()))
        .toList();
    groups(figures, Figure::subject).forEach(same -> {
      List<Sentence> said = new ArrayList<>(say(wording, same.subList(0, 1)));
      said.addAll(say(wording.within(same.get(0).subject()), same.subList(1, same.size())));
      bySubject.add(said);
    });
    List<List<Sentence>> paragraphs = joined(bySubject);
    paragraphs.add(things(book.entries(Market.class).stream()
        .filter(market -> !Things.profile(market).isEmpty())
        .toList()));
    return paragraphs;
  }

  /** Parties without a name, by why they have none. */
  private List<Sentence> unnamed() {
    return things(book.entries(UndisclosedParty.class).stream()
        .sorted(comparing(party -> party.reason().code()))
        .toList());
  }

  // Sentences

  private Interest.Builder key(Interest interest) {
    return interest.toBuilder()
        .id(ANY)
        .note(hasNotes ? interest.note() : Optional.empty())
        .citations(unquoted(interest));
  }

  private MarketPresence.Builder key(MarketPresence presence) {
    return presence.toBuilder()
        .id(ANY)
        .note(hasNotes ? presence.note() : Optional.empty())
        .citations(unquoted(presence));
  }

  /** Presences that are the same but for the place, or for place and form if each is in each. */
  private List<List<MarketPresence>> alike(List<MarketPresence> presences) {
    List<List<MarketPresence>> alike = new ArrayList<>();
    Function<MarketPresence, Object> withoutPlace = presence -> List.of(
        key(presence).territory(Optional.empty()).build(), presence.territory().isEmpty());
    groups(
            presences,
            presence ->
                key(presence).territory(Optional.empty()).mode(Optional.empty()).build())
        .forEach(same -> {
          int places = groups(same, MarketPresence::territory).size();
          int modes = groups(same, MarketPresence::mode).size();
          boolean isEach = same.size() == places * modes
              && same.stream()
                  .allMatch(each -> each.territory().isPresent() && each.mode().isPresent());
          alike.addAll(isEach ? List.of(same) : groups(same, withoutPlace));
        });
    return alike;
  }
}
