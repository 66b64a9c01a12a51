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
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

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

  boolean areMany(List<Id> ids) {
    return ids.size() > 1 || isPlural(ids.get(0));
  }

  /** The verb of one as it goes with these. */
  String verb(List<Id> ids, String verb) {
    return areMany(ids) ? English.plural(verb) : verb;
  }

  private Phrase of(Id id, int depth) {
    Entry entry = book.get(id, Entry.class);
    if (isHere(id) && !(entry instanceof Person)) {
      return Phrase.of(entry instanceof Group ? "they" : "it");
    }
    if (entry instanceof Thing thing) {
      Phrase name = Phrase.name(label(thing), id);
      return depth == 0 && introduced.contains(id)
          ? Phrase.of(name, ", ", Things.profile(thing), Phrase.COMMA)
          : name;
    }
    return depth > DEEPEST ? Phrase.of("what is told elsewhere") : claim(entry, depth + 1);
  }

  private Phrase claim(Entry entry, int depth) {
    if (entry instanceof Agreement agreement) {
      return agreement(agreement, depth);
    }
    if (entry instanceof Event event) {
      return event(event, depth);
    }
    if (entry instanceof MarketPresence presence) {
      Phrase what =
          presence.platform().map(on -> of(on, depth)).orElseGet(() -> of(presence.actor(), depth));
      return Phrase.of(
          what,
          presence.territory().map(where -> " in " + place(where)),
          presence.mode().map(mode -> " (" + English.words(mode) + ")"));
    }
    if (entry instanceof Term term) {
      Object right = term.right().map(English::words).map(" to "::concat).orElse("");
      return Phrase.of(
          "the term", right, term.agreement().map(deal -> of(deal, depth).after(" of ")));
    }
    if (entry instanceof Figure figure) {
      String metric = English.words(figure.metric());
      String when = figure
          .period()
          .flatMap(Period::label)
          .map(English::clean)
          .map(" "::concat)
          .orElse("");
      return isHere(figure.subject())
          ? Phrase.of("its ", metric, when)
          : Phrase.of("the ", metric, " of ", of(figure.subject(), depth), when);
    }
    if (entry instanceof Interest interest) {
      return Phrase.of(
          "the link of ", of(interest.party(), depth), " to ", of(interest.subject(), depth));
    }
    if (entry instanceof Absence absence) {
      return Phrase.of("what is not there of ", of(absence.subject(), depth));
    }
    if (entry instanceof Transfer transfer) {
      return Phrase.of(
          "the transfer of ",
          English.words(transfer.kind()),
          transfer.subject().map(of -> of(of, depth).after(" of ")));
    }
    Statement statement = (Statement) entry;
    return Phrase.of("what is said", few(statement.about(), depth).after(" on "));
  }

  private Phrase agreement(Agreement agreement, int depth) {
    if (agreement.title().isPresent()) {
      return Phrase.name(English.clean(agreement.title().get()), agreement.id());
    }
    List<Id> targets = Deals.in(agreement, Role.TARGET);
    List<Id> ventures = Deals.in(agreement, Role.JOINT_VENTURE);
    String noun = Deals.noun(agreement);
    if (!ventures.isEmpty()) {
      return Phrase.of("the ", noun, " ", few(ventures, depth));
    }
    if (!Deals.isBought(agreement)) {
      List<Id> parties =
          agreement.parties().stream().map(PartyInRole::party).distinct().toList();
      return Phrase.of("the ", noun, " between ", few(parties, depth));
    }
    return Phrase.of(
        "the ",
        noun,
        Deals.of(agreement),
        few(targets, depth),
        others(agreement, BUYERS, depth).after(" by "),
        others(agreement, Set.of(Role.SELLER), depth).after(" from "),
        others(agreement, Set.of(), depth).after(" with "));
  }

  /** Those in some roles; where none is given, those who are neither bought, buy nor sell. */
  private Phrase others(Agreement agreement, Set<Role> roles, int depth) {
    return few(
        agreement.parties().stream()
            .filter(party -> roles.isEmpty()
                ? !BUYERS.contains(party.role())
                    && !party.role().equals(Role.SELLER)
                    && !party.role().equals(Role.TARGET)
                : roles.contains(party.role()))
            .map(PartyInRole::party)
            .toList(),
        depth);
  }

  private Phrase event(Event event, int depth) {
    List<Id> parties =
        event.participants().stream().map(PartyInRole::party).distinct().toList();
    Happening happening = Happening.of(event.type());
    Phrase about = few(event.about(), depth).after(happening.before());
    boolean isOfParties = event.about().isEmpty() || (happening.hasActor() && !parties.isEmpty());
    boolean isAt = event.type().equals(Event.Type.PARTICIPATION);
    List<Id> authorities = event.participants().stream()
        .filter(party -> party.role().equals(Role.AUTHORITY))
        .map(PartyInRole::party)
        .toList();
    Phrase of = authorities.isEmpty()
        ? few(parties, depth).after(" of ")
        : few(authorities, depth).after(" by ");
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

  static String place(Territory territory) {
    return English.clean(territory.display());
  }

  /** A thing's name or, where it has none, what it is. */
  static String label(Thing thing) {
    if (thing instanceof Source source) {
      return English.clean(source
          .publisher()
          .or(source::title)
          .or(() -> source.description().map(Names::beginning))
          .or(source::url)
          .orElse(""));
    }
    return thing.names().stream()
        .filter(name -> ABBREVIATION.matcher(name.text()).matches())
        .findFirst()
        .or(() -> thing.names().stream().findFirst())
        .map(name -> English.clean(name.text()))
        .or(() -> thing.description().map(text -> English.lowered(text.split(";", 2)[0])))
        .filter(label -> !label.isEmpty())
        .orElseGet(() -> nameless(thing));
  }

  /** A description up to its first comma, such as "marketing reports on live commerce". */
  private static String beginning(String description) {
    return description.split("[,;]", 2)[0];
  }

  private static String nameless(Thing thing) {
    String kind = thing instanceof Platform platform
        ? English.words(platform.kind())
        : thing instanceof LogisticsHub hub ? English.words(hub.kind()) : kind(thing);
    return English.a(kind) + " without a name";
  }

  /** Its kind of entry, such as "public body". */
  private static String kind(Thing thing) {
    return CAPITALS
        .matcher(thing.getClass().getSimpleName().replaceFirst("^Immutable", ""))
        .replaceAll(" $0")
        .strip()
        .toLowerCase(Locale.ROOT);
  }
}
