package io.github.crossborder.view;

import io.github.crossborder.book.DealBook;
import io.github.crossborder.deal.Absence;
import io.github.crossborder.deal.Agreement;
import io.github.crossborder.deal.Claim;
import io.github.crossborder.deal.Entry;
import io.github.crossborder.deal.Event;
import io.github.crossborder.deal.Figure;
import io.github.crossborder.deal.Group;
import io.github.crossborder.deal.Id;
import io.github.crossborder.deal.Interest;
import io.github.crossborder.deal.LogisticsHub;
import io.github.crossborder.deal.MarketPresence;
import io.github.crossborder.deal.Name;
import io.github.crossborder.deal.PartyInRole;
import io.github.crossborder.deal.Person;
import io.github.crossborder.deal.Platform;
import io.github.crossborder.deal.Role;
import io.github.crossborder.deal.Source;
import io.github.crossborder.deal.Statement;
import io.github.crossborder.deal.Term;
import io.github.crossborder.deal.Thing;
import io.github.crossborder.deal.Transfer;
import io.github.crossborder.place.Territory;
import io.github.crossborder.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What to call the entries of a book in a sentence; never their ids. */
final class Names {
  private static final Pattern CAPITALS = Pattern.compile("\\p{Lu}");
  private static final Pattern ABBREVIATION = Pattern.compile("[A-Z]{2,6}");
  static final Set<Role> BUYERS = Set.of(Role.BUYER, Role.OFFEROR, Role.INVESTOR);
  private static final int FEW = 10; // whose names are looked at for each other
  private static final int MOST = 3; // so that no name is a list of its own
  private static final int DEEPEST = 2; // names hold names, in a circle if the book has one

  private final DealBook book;
  private final Optional<Id> here; // of what is spoken
  private final Set<Id> introduced; // whom to say more of than the name

  Names(DealBook book) {
    this(book, Optional.empty(), Set.of());
  }

  private Names(DealBook book, Optional<Id> here, Set<Id> introduced) {
    this.book = book;
    this.here = here;
    this.introduced = introduced;
  }

  /** The names where it is plain to see what is spoken of, so that "it" or "they" will do. */
  Names within(Id spokenOf) {
    return new Names(book, Optional.of(spokenOf), introduced);
  }

  /** The names with what is told of these things: "Tmall, a shopping platform,". */
  Names introducing(Set<Id> things) {
    return new Names(book, here, things);
  }

  Set<Id> introduced() {
    return introduced;
  }

  boolean isHere(Id id) {
    return here.equals(Optional.of(id));
  }

  DealBook book() {
    return book;
  }

  /** What to call an entry, such as "Ickx" or "the deal between Ickx and Alibaba". */
  Phrase of(Id id) {
    return of(id, 0);
  }

  /** All of these, however many; but for those that are in the name of another, as its party. */
  Phrase all(List<Id> ids) {
    List<Claim> claims = ids.size() > FEW
        ? List.of()
        : ids.stream().flatMap(id -> book.find(id, Claim.class).stream()).toList();
    return Phrase.of(ids.stream()
        .filter(id -> claims.stream().noneMatch(claim -> isNamedIn(id, claim)))
        .map(this::of)
        .toList());
  }

  private boolean isNamedIn(Id id, Claim claim) {
    return !isHere(claim.id())
        && claim.references().stream().anyMatch(reference -> reference.target().equals(id))
        && of(claim.id()).toString().contains(of(id).toString());
  }

  /** Whether "are" goes with it, as with "the two owners". */
  boolean isPlural(Id id) {
    return book.get(id, Entry.class) instanceof Group;
  }

  /** The verb of one as it goes with these. */
  String verb(List<Id> ids, String verb) {
    return ids.size() > 1 || isPlural(ids.get(0)) ? English.plural(verb) : verb;
  }

  /** What to call one, with something before it; nothing if none is told. */
  Phrase of(String before, Optional<Id> id) {
    return Phrase.of(id.map(this::of)).after(before);
  }

  private Phrase of(Id id, int depth) {
    Entry entry = book.get(id, Entry.class);
    if (isHere(id) && !(entry instanceof Person)) {
      return Phrase.of(entry instanceof Group ? "they" : "it");
    } else if (entry instanceof Thing thing) {
      Phrase name = Phrase.name(label(thing), id);
      boolean isIntroduced = depth == 0 && introduced.contains(id);
      return isIntroduced ? Phrase.of(name, ", ", Things.profile(thing), Phrase.COMMA) : name;
    }
    return depth > DEEPEST ? Phrase.of("what is told elsewhere") : claim(entry, depth + 1);
  }

  private Phrase claim(Entry entry, int depth) {
    if (entry instanceof Agreement agreement) {
      return agreement(agreement, depth);
    } else if (entry instanceof Event event) {
      return event(event, depth);
    } else if (entry instanceof MarketPresence presence) {
      return Phrase.of(
          of(presence.platform().orElse(presence.actor()), depth),
          place(" in ", presence.territory()),
          presence.mode().map(mode -> " (" + English.words(mode) + ")"));
    } else if (entry instanceof Term term) {
      Optional<String> right = term.right().map(English::words).map(" to "::concat);
      return Phrase.of(
          "the term", right, term.agreement().map(deal -> of(deal, depth).after(" of ")));
    } else if (entry instanceof Figure figure) {
      String metric = English.words(figure.metric());
      Optional<String> when =
          figure.period().flatMap(Period::label).map(label -> " " + English.clean(label));
      return isHere(figure.subject())
          ? Phrase.of("its ", metric, when)
          : Phrase.of("the ", metric, " of ", of(figure.subject(), depth), when);
    } else if (entry instanceof Interest interest) {
      return Phrase.of(
          "the link of ", of(interest.party(), depth), " to ", of(interest.subject(), depth));
    } else if (entry instanceof Absence absence) {
      return Phrase.of("what is not there of ", of(absence.subject(), depth));
    } else if (entry instanceof Transfer transfer) {
      Optional<Phrase> subject = transfer.subject().map(of -> of(of, depth).after(" of "));
      return Phrase.of("the transfer of ", English.words(transfer.kind()), subject);
    }
    return Phrase.of("what is said", few(((Statement) entry).about(), depth).after(" on "));
  }

  private Phrase agreement(Agreement agreement, int depth) {
    if (agreement.title().isPresent()) {
      return Phrase.name(English.clean(agreement.title().get()), agreement.id());
    }
    Phrase the = Phrase.of("the ", Deals.noun(agreement));
    Function<Predicate<Role>, Phrase> those =
        role -> few(in(agreement.parties(), role).distinct().toList(), depth);
    Phrase venture = those.apply(Role.JOINT_VENTURE::equals);
    if (!venture.isEmpty()) {
      return Phrase.of(the, " ", venture);
    } else if (!Deals.isBought(agreement)) {
      return Phrase.of(the, " between ", those.apply(any -> true));
    }
    return Phrase.of(
        the,
        Deals.of(agreement),
        those.apply(Role.TARGET::equals),
        those.apply(BUYERS::contains).after(" by "),
        those.apply(Role.SELLER::equals).after(" from "),
        those
            .apply(role ->
                !BUYERS.contains(role) && !role.equals(Role.SELLER) && !role.equals(Role.TARGET))
            .after(" with "));
  }

  private Phrase event(Event event, int depth) {
    Happening happening = Happening.of(event.type());
    List<Id> parties = in(event.participants(), any -> true).distinct().toList();
    Optional<String> object =
        event.about().isEmpty() ? Events.object(event, this) : Optional.empty();
    if (object.isPresent()) {
      Phrase by =
          few(parties.stream().filter(id -> !isHere(id)).toList(), depth).after(" by ");
      return Phrase.of("the ", happening.noun(), happening.before(), object, by);
    }
    List<Id> authorities = in(event.participants(), Role.AUTHORITY::equals).toList();
    boolean isOfParties = event.about().isEmpty() || (happening.hasActor() && !parties.isEmpty());
    boolean isAt = event.type().equals(Event.Type.PARTICIPATION);
    Phrase of = authorities.isEmpty()
        ? few(parties, depth).after(" of ")
        : few(authorities, depth).after(" by ");
    Phrase about = few(event.about(), depth).after(happening.before());
    return Phrase.of(
        "the ", happening.noun(), isOfParties ? of : "", isOfParties && !isAt ? "" : about);
  }

  private Phrase few(List<Id> ids, int depth) {
    List<Phrase> named =
        new ArrayList<>(ids.stream().limit(MOST).map(id -> of(id, depth)).toList());
    if (ids.size() > MOST) {
      named.add(Phrase.of((ids.size() - MOST) + " more"));
    }
    return Phrase.of(named);
  }

  /** Those in such a role. */
  static Stream<Id> in(List<PartyInRole> parties, Predicate<Role> role) {
    return parties.stream().filter(party -> role.test(party.role())).map(PartyInRole::party);
  }

  /** A place, with something before it; empty if none is told. */
  static String place(String before, Optional<Territory> where) {
    return where.map(told -> before + place(told)).orElse("");
  }

  static String place(Territory territory) {
    return English.clean(territory.display());
  }

  /** A thing's name or, where it has none, what it is; what a source is called, in brief. */
  static String label(Thing thing) {
    if (thing instanceof Source source) {
      return English.clean(source
          .publisher()
          .or(source::title)
          .or(() -> source.description().map(text -> text.split("[,;]", 2)[0]))
          .or(source::url)
          .orElse(""));
    }
    Comparator<Name> abbreviationFirst =
        Comparator.comparing(name -> !ABBREVIATION.matcher(name.text()).matches());
    return thing.names().stream()
        .min(abbreviationFirst)
        .map(name -> English.clean(name.text()))
        .or(() -> thing.description().map(text -> English.lowered(text.split(";", 2)[0])))
        .filter(label -> !label.isEmpty())
        .orElseGet(() -> English.a(kind(thing)) + " without a name");
  }

  /** What sort of thing it is, such as "delivery service" or "public body". */
  static String kind(Thing thing) {
    return thing instanceof Platform platform
        ? English.words(platform.kind())
        : thing instanceof LogisticsHub hub
            ? English.words(hub.kind())
            : CAPITALS
                .matcher(thing.getClass().getSimpleName().replaceFirst("^Immutable", ""))
                .replaceAll(" $0")
                .strip()
                .toLowerCase(Locale.ROOT);
  }
}
