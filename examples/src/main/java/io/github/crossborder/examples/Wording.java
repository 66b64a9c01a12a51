package io.github.crossborder.examples;

import static java.util.stream.Collectors.joining;

import io.github.crossborder.book.DealBook;
import io.github.crossborder.deal.Absence;
import io.github.crossborder.deal.Agreement;
import io.github.crossborder.deal.Certainty;
import io.github.crossborder.deal.Citation;
import io.github.crossborder.deal.Claim;
import io.github.crossborder.deal.Entry;
import io.github.crossborder.deal.Event;
import io.github.crossborder.deal.Exclusivity;
import io.github.crossborder.deal.Figure;
import io.github.crossborder.deal.Id;
import io.github.crossborder.deal.Interest;
import io.github.crossborder.deal.MarketPresence;
import io.github.crossborder.deal.PartyInRole;
import io.github.crossborder.deal.Role;
import io.github.crossborder.deal.Run;
import io.github.crossborder.deal.Term;
import io.github.crossborder.deal.Thing;
import io.github.crossborder.time.PartialDate;
import io.github.crossborder.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Puts what a book tells into English, for the programs that print pages of it: names in place of
 * ids, and how firmly each thing was said. What no source said is left out, or said to be unsaid.
 */
final class Wording {
  /** What happens to something, where the code of the type is no noun, or takes no "of". */
  private static final Map<Event.Type, String> HAPPENINGS = Map.of(
      Event.Type.AGREED, "agreement on",
      Event.Type.ANNOUNCED, "announcement of",
      Event.Type.DECIDED, "decision on",
      Event.Type.OPENED, "opening of",
      Event.Type.PARTICIPATION, "participation in",
      Event.Type.RETIRED, "end of");

  /** What a party has in something; all else it is of something, such as its founder. */
  private static final Set<Interest.Type> SHARES = Set.of(
      Interest.Type.SHAREHOLDING,
      Interest.Type.UNKNOWN_INTEREST,
      Interest.Type.UNSPECIFIED_INTEREST,
      Interest.Type.VOTING_RIGHTS);

  private final DealBook book;

  Wording(DealBook book) {
    this.book = book;
  }

  /** What to call an entry, such as "Ickx", "the opening of …" or "Lazada (Alibaba) in Europe". */
  String name(Id id) {
    Entry entry = book.get(id, Entry.class);
    if (entry instanceof Thing thing) {
      return thing.label();
    }
    if (entry instanceof Agreement agreement) {
      return "the deal of " + names(agreement.parties().stream().map(PartyInRole::party));
    }
    if (entry instanceof Event event) {
      return "the " + happening(event);
    }
    if (entry instanceof MarketPresence presence) {
      String mode = presence.mode().map(form -> ", " + English.words(form)).orElse("");
      String where =
          presence.territory().map(place -> " in " + English.place(place)).orElse("");
      return who(presence) + mode + where;
    }
    if (entry instanceof Term term) {
      String right = term.right().map(may -> " (to " + English.words(may) + ")").orElse("");
      return term.agreement().map(this::name).orElse("a deal that is not told of") + right;
    }
    return entry instanceof Figure figure
        ? name(figure.subject()) + ", " + measured(figure)
        : entry.entryKind() + " " + id; // no more than that can be said without reading it
  }

  private String names(Stream<Id> ids) {
    List<String> names = ids.map(this::name).toList();
    int last = names.size() - 1;
    return last <= 0
        ? String.join("", names)
        : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
  }

  /** What a claim says, in one line, such as "Alibaba, operator of Tmall". */
  String line(Claim claim) {
    return said(claim) + how(claim);
  }

  private String said(Claim claim) {
    if (claim instanceof Agreement agreement) {
      return deal(agreement);
    }
    if (claim instanceof Event event) {
      return English.words(event.type()) + ", " + when(event);
    }
    if (claim instanceof Interest interest) {
      return name(interest.party()) + ", " + part(interest);
    }
    if (claim instanceof Absence absence) {
      String types = absence.types().stream().map(English::words).collect(joining(", no "));
      return name(absence.subject()) + ": no " + types;
    }
    if (claim instanceof MarketPresence presence) {
      return name(presence.id()) + ", " + status(presence);
    }
    if (claim instanceof Term term) {
      return terms(term);
    }
    return claim instanceof Figure figure
        ? name(figure.id()) + span(figure) + ": " + figure.quantity().display()
        : name(claim.id());
  }

  /** Who agreed, and on what kind of deal, such as "supply: Harrods (buyer), Ickx (supplier)". */
  private String deal(Agreement agreement) {
    String kinds = agreement.kinds().stream().map(English::words).collect(joining(", "));
    return (kinds.isEmpty() ? "" : kinds + ": ") + roles(agreement.parties());
  }

  private String roles(List<PartyInRole> parties) {
    return parties.stream().map(this::role).collect(joining(", "));
  }

  private String role(PartyInRole party) {
    String role =
        party.role().equals(Role.PARTICIPANT) ? "" : " (" + English.words(party.role()) + ")";
    return name(party.party()) + role;
  }

  /** What a party is to something, such as "CEO of Leonidas" or "shareholding in …, over 50 %". */
  String part(Interest interest) {
    String share = interest.share().map(part -> ", " + part.display()).orElse("");
    String in = SHARES.contains(interest.type()) ? " in " : " of ";
    String what = interest.type().equals(Interest.Type.UNSPECIFIED_INTEREST)
        ? "something (what is not said)"
        : English.words(interest.type());
    return interest.title().orElse(what) + in + name(interest.subject()) + share;
  }

  /** What a term says, such as "Leonidas may list on Tmall, in China, through marketplace". */
  String terms(Term term) {
    List<String> said = new ArrayList<>();
    term.right().ifPresent(right -> {
      String does = switch (term.effect()) {
        case PERMITS -> " may ";
        case REQUIRES -> " must ";
        case FORBIDS -> " must not ";
        case UNSPECIFIED -> ": ";
      };
      String on = right.equals(Term.Right.LIST) ? " on " : " ";
      String goods = term.products().stream()
          .flatMap(product -> product.label().stream())
          .map(" "::concat)
          .collect(joining(","));
      said.add(term.grantee().map(this::name).orElse("somebody (not said who)")
          + does
          + English.words(right)
          + term.object().map(object -> on + name(object)).orElse("")
          + goods);
    });
    if (term.exclusivity().kind() != Exclusivity.Kind.UNSPECIFIED) {
      said.add(English.words(term.exclusivity().kind()) + " ("
          + term.grantor().map(bound -> "binds " + name(bound)).orElse("who is bound is not said")
          + ")");
    }
    term.platform().ifPresent(platform -> said.add("on " + name(platform)));
    term.territory().ifPresent(territory -> said.add("in " + English.place(territory)));
    term.channels().forEach(channel -> said.add("through " + English.words(channel)));
    term.validity().filter(Wording::isTold).map(Period::display).ifPresent(said::add);
    term.run().map(Run::toString).ifPresent(said::add);
    if (!term.exhaustive()) {
      said.add("among other things");
    }
    if (term.effect() == Term.Effect.UNSPECIFIED && term.right().isPresent()) {
      said.add("may, must or must not is not said");
    }
    return String.join(", ", said);
  }

  /** Who is present, such as "Leonidas" or "Lazada (Alibaba)". */
  String who(MarketPresence presence) {
    String actor = name(presence.actor());
    return presence
        .platform()
        .map(this::name)
        .filter(platform -> !platform.equals(actor))
        .map(platform -> platform + " (" + actor + ")")
        .orElse(actor);
  }

  /** How far a presence has got, such as "intended, from 2016". */
  static String status(MarketPresence presence) {
    String status = presence.status() == MarketPresence.Status.UNSPECIFIED
        ? "how far it has got is not said"
        : English.words(presence.status());
    return status
        + presence
            .validity()
            .filter(Wording::isTold)
            .map(span -> ", " + span.display())
            .orElse("");
  }

  /** What an event happens to, who takes part, where, and after what. */
  String what(Event event) {
    List<String> said = new ArrayList<>();
    for (Id about : event.about()) {
      Optional<Agreement> agreement = book.find(about, Agreement.class);
      String name = agreement.map(this::deal).orElseGet(() -> name(about));
      if (said.stream().noneMatch(before -> before.contains(name))) {
        said.add(name);
      }
    }
    if (!event.participants().isEmpty()) {
      said.add(participants(event, roles(event.participants())));
    }
    event.territory().ifPresent(place -> said.add("in " + English.place(place)));
    event.description().ifPresent(said::add);
    event.follows().forEach(first -> {
      String lag = first.lag().map(time -> time.display() + " ").orElse("");
      said.add(lag + "after " + name(first.entry()));
    });
    return String.join("; ", said);
  }

  private String happening(Event event) {
    if (!event.about().isEmpty() && HAPPENINGS.containsKey(event.type())) {
      return HAPPENINGS.get(event.type()) + " " + names(event.about().stream());
    }
    String names = names(event.participants().stream().map(PartyInRole::party));
    return English.words(event.type())
        + (names.isEmpty() ? "" : " of " + participants(event, names));
  }

  private static String participants(Event event, String names) {
    return event
        .participantCount()
        .map(count -> count.display() + " (" + names + " among them)")
        .orElse(names);
  }

  /** When it happened, such as "2017" or "undated (expected)". */
  static String when(Event event) {
    String status =
        event.status() == Event.Status.OCCURRED ? "" : " (" + English.words(event.status()) + ")";
    return event.date().map(PartialDate::display).orElse("undated") + status;
  }

  /** What a figure measures, such as "revenue" or "rank by importance in e-commerce in China". */
  private String measured(Figure figure) {
    String metric = English.words(figure.metric());
    String whole = figure.whole().map(this::name).orElse("a whole that is not said");
    String measured = switch (figure.measure()) {
      case LEVEL -> metric;
      case CHANGE -> "change in " + metric;
      case SHARE -> metric + " as a share of " + whole;
      case RANK -> "rank by " + metric + " in " + whole;
    };
    return measured
        + figure.scope().map(scope -> " (" + scope + ")").orElse("")
        + figure.territory().map(where -> ", in " + English.place(where)).orElse("");
  }

  /** For which time a figure is, after a comma, such as ", April 2022"; empty if not said. */
  static String span(Figure figure) {
    return figure
        .date()
        .map(PartialDate::display)
        .or(() -> figure.period().filter(Wording::isTold).map(Period::display))
        .map(time -> ", " + time)
        .orElse("");
  }

  private static boolean isTold(Period period) {
    return !period.equals(Period.unknown());
  }

  /** Where, how firmly and on whose word a claim is told, unless the source simply says it. */
  String how(Claim claim) {
    boolean isAlsoStated =
        claim.citations().stream().anyMatch(plain -> how(plain).isEmpty());
    String said = claim.citations().stream()
        .map(this::how)
        .filter(how -> !how.isEmpty())
        .distinct()
        .collect(joining("; "));
    return said.isEmpty() ? "" : " [" + (isAlsoStated ? "also " : "") + said + "]";
  }

  private String how(Citation citation) {
    List<String> said = new ArrayList<>();
    citation.locator().ifPresent(where -> said.add("in the " + where));
    List<Id> speakers = citation.assertedBy();
    if (!speakers.isEmpty()) {
      String others = names(speakers.stream().skip(1));
      said.add("according to " + name(speakers.get(0))
          + (others.isEmpty() ? "" : ", by way of " + others));
    }
    if (citation.certainty() != Certainty.STATED) {
      said.add(English.words(citation.certainty()));
    }
    return String.join(", ", said);
  }

  /** On whose word how many entries rest, such as "Alibaba, according to De Tijd" for three. */
  Map<String, Integer> speakers() {
    Map<String, Integer> counts = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    for (Entry entry : book.entries()) {
      entry.citations().stream()
          .map(citation -> {
            Stream<Id> speakers = citation.assertedBy().stream();
            return Stream.concat(speakers, Stream.of(citation.source()))
                .map(this::name)
                .collect(joining(", according to "));
          })
          .distinct()
          .forEach(speaker -> counts.merge(speaker, 1, Integer::sum));
    }
    return counts;
  }
}
