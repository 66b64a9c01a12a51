package io.github.crossborder.book;

import io.github.crossborder.Truth;
import io.github.crossborder.deal.Agreement;
import io.github.crossborder.deal.Citation;
import io.github.crossborder.deal.Claim;
import io.github.crossborder.deal.Entry;
import io.github.crossborder.deal.Event;
import io.github.crossborder.deal.Figure;
import io.github.crossborder.deal.Follows;
import io.github.crossborder.deal.Id;
import io.github.crossborder.deal.Interest;
import io.github.crossborder.deal.MarketPresence;
import io.github.crossborder.deal.PartyInRole;
import io.github.crossborder.deal.Reference;
import io.github.crossborder.deal.Statement;
import io.github.crossborder.deal.Term;
import io.github.crossborder.deal.Transfer;
import io.github.crossborder.place.Territory;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/** Every lookup of a book, by the entry that is asked about. */
final class Lookups {
  final Lookup<Id, Agreement> agreementsByParty;
  final Lookup<Id, Term> termsByAgreement;
  final Lookup<Id, Transfer> transfersByAgreement;
  final Lookup<Id, Event> eventsByWhatTheyAreAbout;
  final Lookup<Id, Event> eventsByParticipant;
  final Lookup<Id, Interest> interestsBySubject;
  final Lookup<Id, Interest> interestsByParty;
  final Lookup<Id, MarketPresence> presencesByActor;
  final Lookup<Id, MarketPresence> presencesByPlatform;
  final Lookup<Territory, MarketPresence> presencesByTerritory;
  final Lookup<Id, Figure> figuresBySubject;
  final Lookup<Measured, Figure> figuresByMetric;
  final Lookup<Id, Statement> statementsByWhatTheyAreAbout;
  final Lookup<Id, Claim> claimsBySource;
  final Lookup<Id, Claim> claimsByWhatTheyFollow;
  final Lookup<Id, Entry> entriesByReference;

  Lookups(DealBook book) {
    agreementsByParty =
        new Lookup<>("party", book, Agreement.class, deal -> parties(deal.parties()));
    termsByAgreement = new Lookup<>("agreement", book, Term.class, maybe(Term::agreement));
    transfersByAgreement =
        new Lookup<>("agreement", book, Transfer.class, maybe(Transfer::agreement));
    eventsByWhatTheyAreAbout = new Lookup<>("about", book, Event.class, Event::about);
    eventsByParticipant =
        new Lookup<>("participant", book, Event.class, event -> parties(event.participants()));
    interestsBySubject = new Lookup<>("subject", book, Interest.class, one(Interest::subject));
    interestsByParty = new Lookup<>("party", book, Interest.class, one(Interest::party));
    presencesByActor =
        new Lookup<>("actor", book, MarketPresence.class, one(MarketPresence::actor));
    presencesByPlatform =
        new Lookup<>("platform", book, MarketPresence.class, maybe(MarketPresence::platform));
    presencesByTerritory =
        new Lookup<>("territory", book, MarketPresence.class, one(MarketPresence::territory));
    figuresBySubject = new Lookup<>("subject", book, Figure.class, one(Figure::subject));
    figuresByMetric = new Lookup<>(
        "metric", book, Figure.class, one(told -> new Measured(told.subject(), told.metric())));
    statementsByWhatTheyAreAbout = new Lookup<>("subject", book, Statement.class, Statement::about);
    claimsBySource = new Lookup<>(
        "source", book, Claim.class, claim -> each(claim.citations(), Citation::source));
    claimsByWhatTheyFollow =
        new Lookup<>("entry", book, Claim.class, claim -> each(claim.follows(), Follows::entry));
    entriesByReference = new Lookup<>(
        "entry", book, Entry.class, entry -> each(entry.references(), Reference::target));
  }

  /** Returns the presences whose territory is so, in the order of the book. */
  List<MarketPresence> presences(Predicate<Territory> where) {
    List<MarketPresence> found = new ArrayList<>();
    presencesByTerritory.forEach((territory, presences) -> {
      if (where.test(territory)) {
        found.addAll(presences);
      }
    });
    return found.stream().sorted(DealBook.LISTED).toList();
  }

  static boolean surelyIn(Territory whole, Territory told) {
    return whole.covers(told) == Truth.TRUE;
  }

  static boolean onlyPossiblyIn(Territory whole, Territory told) {
    return !surelyIn(whole, told) && whole.overlaps(told) != Truth.FALSE;
  }

  /** What a figure counts, and of which entry. */
  record Measured(Id subject, Figure.Metric metric) {}

  private static List<Id> parties(List<PartyInRole> parties) {
    return each(parties, PartyInRole::party);
  }

  private static <V> List<Id> each(List<V> values, Function<V, Id> id) {
    return values.size() == 1
        ? List.of(id.apply(values.get(0)))
        : values.stream().map(id).toList();
  }

  private static <E, K> Function<E, Collection<K>> one(Function<E, K> key) {
    return entry -> List.of(key.apply(entry));
  }

  private static <E, K> Function<E, Collection<K>> maybe(Function<E, Optional<K>> key) {
    return entry -> key.apply(entry).map(List::of).orElse(List.of());
  }
}
