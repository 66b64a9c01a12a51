package io.github.crossborder.view;

import static io.github.crossborder.view.Paragraphs.groups;
import static io.github.crossborder.view.Paragraphs.joined;
import static io.github.crossborder.view.Paragraphs.unquoted;
import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import io.github.crossborder.analysis.timeline.Timeline;
import io.github.crossborder.book.DealBook;
import io.github.crossborder.deal.Absence;
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
  private static final int LONG = 11; // lines of a paragraph that is put together

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
    this.noted = Wording.of(book);
    this.wording = hasNotes ? noted : noted.withoutNotes();
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
    add("WHAT IS SAID OF IT", statements());
    List<List<Sentence>> open = new OpenPoints(book, noted).paragraphs(unnamed());
    open.forEach(paragraph -> paragraph.forEach(this::isTold));
    untold(Entry.class).forEach(entry -> open.add(List.of(noted.sentence(entry))));
    add("DISPUTED OR LEFT OPEN", open);
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

  private <E extends Entry> List<E> untold(Class<E> kind) {
    return book.entries(kind).stream()
        .filter(entry -> !told.contains(entry.id()))
        .toList();
  }

  // Who owns and runs what

  /** What several have alike in one thing, else what one has alike in several; owner by owner. */
  private List<List<Sentence>> ownership() {
    List<Interest> single = new ArrayList<>();
    List<List<Interest>> all = new ArrayList<>();
    groups(book.entries(Interest.class), interest -> key(interest).party(ANY).build())
        .forEach(alike -> {
          if (alike.size() == 1) {
            single.addAll(alike);
          } else {
            all.add(alike);
          }
        });
    all.addAll(groups(single, interest -> key(interest).subject(ANY).build()));
    all.sort(comparing(alike -> alike.get(0).party()));
    List<List<Sentence>> paragraphs = new ArrayList<>();
    groups(all, alike -> alike.get(0).party())
        .forEach(ofOne -> paragraphs.add(
            ofOne.stream().flatMap(alike -> interests(alike).stream()).toList()));
    paragraphs.add(wording.each(book.entries(Absence.class)));
    paragraphs.add(things(untold(Thing.class).stream()
        .filter(thing ->
            !(thing instanceof Party || thing instanceof Market || thing instanceof Source))
        .toList()));
    return joined(paragraphs, LONG);
  }

  /** Interests that are alike, what they are in, and which of its owner's that was the first. */
  private List<Sentence> interests(List<Interest> alike) {
    List<Thing> things = Stream.concat(
            alike.stream().map(Interest::subject), alike.stream().map(Interest::party))
        .distinct()
        .filter(thing -> !told.contains(thing))
        .flatMap(thing -> book.find(thing, Thing.class).stream())
        .filter(thing -> !(thing instanceof Source))
        .toList();
    Set<Id> introduced = things.stream() // those told of just as surely: a word more will do
        .filter(thing -> !Things.profile(thing).isEmpty())
        .filter(thing -> unquoted(alike.get(0)).equals(thing.citations()))
        .map(Thing::id)
        .collect(toSet());
    List<Sentence> said =
        new ArrayList<>(List.of(wording.introducing(introduced).sentence(alike)));
    List<Thing> others =
        things.stream().filter(thing -> !(thing instanceof Party)).toList();
    said.addAll(wording.each(
        others.stream().filter(thing -> !introduced.contains(thing.id())).toList()));
    others.forEach(thing -> said.addAll(
        wording.within(thing.id()).each(book.figuresOf(thing.id(), Metric.ORDER_OF_OPENING))));
    said.forEach(sentence -> told.addAll(sentence.entries()));
    return said;
  }

  /** Things of which more is told than a name, those of which the same is told together. */
  private List<Sentence> things(List<? extends Thing> things) {
    List<? extends Thing> more =
        things.stream().filter(thing -> !Things.profile(thing).isEmpty()).toList();
    return groups(more, thing -> List.of(Things.profile(thing), thing.citations())).stream()
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
      paragraphs.add(things(untold(Party.class).stream()
          .filter(party -> !(party instanceof UndisclosedParty))
          .filter(party -> !byActor.containsKey(party.id()))
          .sorted(comparing(this::mark))
          .toList()));
    }
    return paragraphs;
  }

  private List<Sentence> presences(Id actor, List<MarketPresence> presences, boolean there) {
    List<Sentence> said = new ArrayList<>();
    if (told.add(actor)) {
      said.addAll(things(book.find(actor, Party.class).stream().toList()));
    }
    for (List<MarketPresence> alike : alike(presences)) {
      said.add((said.isEmpty() ? wording : wording.within(actor)).sentence(alike));
    }
    for (MarketPresence presence : presences) {
      said.addAll(wording.each(book.figuresOf(presence.id())));
      said.addAll(wording.each(book.eventsOf(presence.id())));
    }
    presences.stream()
        .filter(any -> there)
        .flatMap(presence -> presence.platform().stream())
        .distinct()
        .forEach(platform -> {
          said.addAll(wording.each(book.figuresOf(platform, Metric.OUTLETS)));
          said.addAll(wording.each(descriptions(platform)));
        });
    return said;
  }

  /** How a platform works where it is: descriptions of nothing else. */
  private List<Statement> descriptions(Id platform) {
    return book.statementsAbout(platform).stream()
        .filter(statement -> statement.kind().equals(Statement.Kind.DESCRIPTION))
        .filter(statement -> statement.about().size() == 1)
        .toList();
  }

  // What came when, how much, and what is said

  /** Events with a day, then those of which only the order is told; short ones share a line. */
  private List<List<Sentence>> events() {
    Stream<Event> dated = book.entries(Event.class).stream()
        .filter(event -> event.date().isPresent())
        .sorted(comparing((Event event) -> event.date().get(), PartialDate.displayOrder())
            .thenComparing(Event::id));
    Stream<Event> rest = Timeline.of(book).order().stream()
        .filter(Event.class::isInstance)
        .map(Event.class::cast)
        .filter(event -> event.date().isEmpty() && !told.contains(event.id()));
    List<List<Sentence>> paragraphs = new ArrayList<>();
    List<Id> before = List.of();
    for (Event event : Stream.concat(dated, rest).toList()) {
      boolean isSame = event.about().size() == 1 && event.about().equals(before);
      if (!isSame) {
        paragraphs.add(new ArrayList<>());
      }
      Wording within = isSame ? wording.within(event.about().get(0)) : wording;
      List<Sentence> last = paragraphs.get(paragraphs.size() - 1);
      last.add(within.sentence(event));
      last.addAll(wording.within(event.id()).each(book.figuresOf(event.id())));
      before = event.about();
    }
    return joined(paragraphs, 1);
  }

  private List<List<Sentence>> figures() {
    List<List<Sentence>> bySubject = new ArrayList<>();
    groups(untold(Figure.class), Figure::subject).forEach(same -> {
      List<Sentence> said = new ArrayList<>(List.of(wording.sentence(same.get(0))));
      said.addAll(wording.within(same.get(0).subject()).each(same.subList(1, same.size())));
      bySubject.add(said);
    });
    bySubject.add(things(book.entries(Market.class)));
    return joined(bySubject, LONG);
  }

  /** What is said: first by whom, each speaker's words together, then what sources say alone. */
  private List<List<Sentence>> statements() {
    List<Statement> all = untold(Statement.class).stream()
        .filter(statement -> !Statements.breaksOff(statement))
        .sorted(comparing(
                (Statement said) -> Statements.speaker(said).map(Id::value).orElse("~"))
            .thenComparing(this::mark)
            .thenComparing(
                said -> said.about().stream().map(Id::value).findFirst().orElse(""))
            .thenComparingInt(said -> said.about().size()))
        .toList();
    List<List<Sentence>> spoken = new ArrayList<>();
    List<List<Sentence>> own = new ArrayList<>();
    groups(all, said -> Statements.speaker(said).<Object>map(id -> id).orElse(said.about()))
        .forEach(same -> {
          Optional<Id> speaker = Statements.speaker(same.get(0));
          List<Sentence> said = new ArrayList<>();
          for (List<Statement> alike : groups(same, Contents::telling)) {
            Wording here =
                said.isEmpty() ? wording : speaker.map(wording::within).orElse(wording);
            said.add(here.sentence(alike));
          }
          (speaker.isPresent() ? spoken : own).add(said);
        });
    spoken.addAll(joined(own, 2));
    return spoken;
  }

  private static List<Object> telling(Statement said) {
    return List.of(unquoted(said), said.rank(), said.asOf(), said.follows());
  }

  private String mark(Entry entry) {
    return wording.marks().of(entry.citations().get(0).source()).toString();
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
