package io.github.crossborder.book;

import io.github.crossborder.Truth;
import io.github.crossborder.deal.Agreement;
import io.github.crossborder.deal.Citation;
import io.github.crossborder.deal.Claim;
import io.github.crossborder.deal.Entry;
import io.github.crossborder.deal.Event;
import io.github.crossborder.deal.Figure;
import io.github.crossborder.deal.Id;
import io.github.crossborder.deal.Interest;
import io.github.crossborder.deal.MarketPresence;
import io.github.crossborder.deal.PartyInRole;
import io.github.crossborder.deal.Statement;
import io.github.crossborder.deal.Term;
import io.github.crossborder.deal.Transfer;
import io.github.crossborder.place.Territory;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Every lookup of a book, by the entry that is asked about. */
final class Lookups {
  final MentionLookup<Agreement> agreementsByParty;
  final MentionLookup<Term> termsByAgreement;
  final MentionLookup<Transfer> transfersByAgreement;
  final MentionLookup<Event> eventsByWhatTheyAreAbout;
  final MentionLookup<Event> eventsByParticipant;
  final MentionLookup<Interest> interestsBySubject;
  final MentionLookup<Interest> interestsByParty;
  final MentionLookup<MarketPresence> presencesByActor;
  final MentionLookup<MarketPresence> presencesByPlatform;
  final ValueLookup<Territory, MarketPresence> presencesByTerritory;
  final MentionLookup<Figure> figuresBySubject;
  final ValueLookup<Measured, Figure> figuresByMetric;
  final MentionLookup<Statement> statementsByWhatTheyAreAbout;
  final MentionLookup<Claim> claimsBySource;
  final MentionLookup<Claim> claimsByAsserter;
  final MentionLookup<Claim> claimsByWhatTheyFollow;
  final MentionLookup<Entry> entriesByReference;

  private final DealBook book;
  private volatile @Nullable List<Claim> claimsFollowing;

  Lookups(DealBook book, Places places) {
    this.book = book;
    var in = new InBook(book, places);
    agreementsByParty =
        in.by("party", Agreement.class, (deal, to) -> addParties(deal.parties(), to));
    termsByAgreement =
        in.by("agreement", Term.class, (term, to) -> term.agreement().ifPresent(to::add));
    transfersByAgreement =
        in.by("agreement", Transfer.class, (told, to) -> told.agreement().ifPresent(to::add));
    eventsByWhatTheyAreAbout =
        in.by("about", Event.class, (event, to) -> event.about().forEach(to::add));
    eventsByParticipant =
        in.by("participant", Event.class, (event, to) -> addParties(event.participants(), to));
    interestsBySubject = in.by("subject", Interest.class, (told, to) -> to.add(told.subject()));
    interestsByParty = in.by("party", Interest.class, (told, to) -> to.add(told.party()));
    presencesByActor = in.by("actor", MarketPresence.class, (told, to) -> to.add(told.actor()));
    presencesByPlatform =
        in.by("platform", MarketPresence.class, (told, to) -> told.platform().ifPresent(to::add));
    presencesByTerritory =
        new ValueLookup<>("territory", book, MarketPresence.class, MarketPresence::territory);
    figuresBySubject = in.by("subject", Figure.class, (told, to) -> to.add(told.subject()));
    figuresByMetric = new ValueLookup<>(
        "metric", book, Figure.class, told -> new Measured(told.subject(), told.metric()));
    statementsByWhatTheyAreAbout =
        in.by("subject", Statement.class, (told, to) -> told.about().forEach(to::add));
    claimsBySource = in.by("source", Claim.class, Lookups::addSources);
    claimsByAsserter = in.by("asserter", Claim.class, Lookups::addAsserters);
    claimsByWhatTheyFollow = in.by(
        "entry",
        Claim.class,
        (claim, to) -> claim.follows().forEach(follows -> to.add(follows.entry())));
    entriesByReference = in.by("entry", Entry.class, Entry::showReferences);
  }

  private static void addParties(List<PartyInRole> parties, Mentions to) {
    for (int i = 0; i < parties.size(); i++) {
      to.add(parties.get(i).party());
    }
  }

  private static void addSources(Claim claim, Mentions to) {
    List<Citation> citations = claim.citations();
    for (int i = 0; i < citations.size(); i++) {
      to.add(citations.get(i).source());
    }
  }

  private static void addAsserters(Claim claim, Mentions to) {
    List<Citation> citations = claim.citations();
    for (int i = 0; i < citations.size(); i++) {
      citations.get(i).assertedBy().forEach(to::add);
    }
  }

  /** Returns those that follow anything: looked for once, or by two threads at a time. */
  List<Claim> claimsFollowing() {
    List<Claim> known = claimsFollowing;
    if (known == null) {
      List<Claim> found = new ArrayList<>();
      for (Claim claim : book.entries(Claim.class)) {
        if (!claim.follows().isEmpty()) {
          found.add(claim);
        }
      }
      known = List.copyOf(found);
      claimsFollowing = known;
    }
    return known;
  }

  /** What lookups of one book have in common. */
  private record InBook(DealBook book, Places places) {
    <E extends Entry> MentionLookup<E> by(String asked, Class<E> type, Mentions.Way<E> way) {
      return new MentionLookup<>(asked, book, places, type, way);
    }
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
}
