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
import io.github.crossborder.deal.ReferenceReader;
import io.github.crossborder.deal.Referent;
import io.github.crossborder.deal.Statement;
import io.github.crossborder.deal.Term;
import io.github.crossborder.deal.Transfer;
import io.github.crossborder.place.Territory;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Every index of a book, by the entry that is asked about. */
final class BookIndexes {
  final EntriesByKey<Id, Agreement> agreementsByParty;
  final EntriesByKey<Id, Agreement> agreementsByRelated;
  final EntriesByKey<Id, Term> termsByAgreement;
  final EntriesByKey<Id, Transfer> transfersByAgreement;
  final EntriesByKey<Id, Event> eventsByWhatTheyAreAbout;
  final EntriesByKey<Id, Event> eventsByParticipant;
  final EntriesByKey<Id, Event> eventsByCause;
  final EntriesByKey<Id, Interest> interestsBySubject;
  final EntriesByKey<Id, Interest> interestsByParty;
  final EntriesByKey<Id, MarketPresence> presencesByActor;
  final EntriesByKey<Id, MarketPresence> presencesByPlatform;
  final EntriesByKey<Id, Figure> figuresBySubject;
  final EntriesByKey<Measured, Figure> figuresByMetric;
  final EntriesByKey<Id, Statement> statementsByWhatTheyAreAbout;
  final EntriesByKey<Id, Claim> claimsBySource;
  final EntriesByKey<Id, Claim> claimsByAsserter;
  final EntriesByKey<Id, Claim> claimsByWhatTheyFollow;
  final EntriesByKey<Id, Entry> entriesByReference;

  private final DealBook book;

  /** Those that tell no territory under an empty text, which is no territory's. */
  private final EntriesByKey<String, MarketPresence> presencesByTextOfTerritory;

  private volatile @Nullable List<Claim> claimsFollowing;

  BookIndexes(DealBook book) {
    this.book = book;
    agreementsByParty = by(
        "party",
        Agreement.class,
        (deal, to) -> deal.parties().forEach(party -> to.accept(party.party())));
    agreementsByRelated = by(
        "related",
        Agreement.class,
        (deal, to) -> deal.related().forEach(related -> to.accept(related.agreement())));
    termsByAgreement =
        by("agreement", Term.class, (term, to) -> term.agreement().ifPresent(to));
    transfersByAgreement =
        by("agreement", Transfer.class, (told, to) -> told.agreement().ifPresent(to));
    eventsByWhatTheyAreAbout =
        by("about", Event.class, (event, to) -> event.about().forEach(to));
    eventsByParticipant = by(
        "participant",
        Event.class,
        (event, to) -> event.participants().forEach(participant -> to.accept(participant.party())));
    eventsByCause = by("cause", Event.class, (event, to) -> event.because().forEach(to));
    interestsBySubject = by("subject", Interest.class, (told, to) -> to.accept(told.subject()));
    interestsByParty = by("party", Interest.class, (told, to) -> to.accept(told.party()));
    presencesByActor = by("actor", MarketPresence.class, (told, to) -> to.accept(told.actor()));
    presencesByPlatform =
        by("platform", MarketPresence.class, (told, to) -> told.platform().ifPresent(to));
    presencesByTextOfTerritory = by(
        "territory",
        MarketPresence.class,
        (told, to) -> to.accept(told.territory().map(Territory::toString).orElse("")));
    figuresBySubject = by("subject", Figure.class, (told, to) -> to.accept(told.subject()));
    figuresByMetric = by(
        "metric",
        Figure.class,
        (told, to) -> to.accept(new Measured(told.subject(), told.metric())));
    statementsByWhatTheyAreAbout =
        by("subject", Statement.class, (told, to) -> told.about().forEach(to));
    claimsBySource = by(
        "source",
        Claim.class,
        (claim, to) -> claim.citations().forEach(citation -> to.accept(citation.source())));
    claimsByAsserter = by("asserter", Claim.class, BookIndexes::showAsserters);
    claimsByWhatTheyFollow = by(
        "entry",
        Claim.class,
        (claim, to) -> claim.follows().forEach(follows -> to.accept(follows.entry())));
    entriesByReference = by(
        "entry",
        Entry.class,
        (entry, to) -> new ReferenceReader() {
          @Override
          protected void read(Id target, Referent expected) {
            to.accept(target);
          }
        }.readAll(entry));
  }

  private <K, E extends Entry> EntriesByKey<K, E> by(
      String asked, Class<E> type, BiConsumer<E, Consumer<K>> keys) {
    return new EntriesByKey<>(asked, book, type, keys);
  }

  private static void showAsserters(Claim claim, Consumer<Id> to) {
    for (Citation citation : claim.citations()) {
      citation.assertedBy().forEach(to);
    }
  }

  /** Returns those that follow anything: looked for once, or by two threads at a time. */
  List<Claim> claimsFollowing() {
    List<Claim> known = claimsFollowing;
    if (known == null) {
      known = book.entries(Claim.class).stream()
          .filter(claim -> !claim.follows().isEmpty())
          .toList();
      claimsFollowing = known;
    }
    return known;
  }

  /** Returns the presences whose territory is so, in the order of the book. */
  List<MarketPresence> presences(Predicate<Optional<Territory>> where) {
    return presencesByTextOfTerritory.byKey().values().stream()
        .filter(presences -> where.test(presences.get(0).territory()))
        .flatMap(List::stream)
        .sorted(DealBook.LISTED)
        .toList();
  }

  static boolean surelyIn(Territory whole, Optional<Territory> told) {
    return told.isPresent() && whole.covers(told.get()) == Truth.TRUE;
  }

  /** What is told for no territory may be in any. */
  static boolean onlyPossiblyIn(Territory whole, Optional<Territory> told) {
    return told.isEmpty() || (!surelyIn(whole, told) && whole.overlaps(told.get()) != Truth.FALSE);
  }

  /** What a figure counts, and of which entry. It has an order for the sake of ids that hash alike. */
  record Measured(Id subject, Figure.Metric metric) implements Comparable<Measured> {
    private static final Comparator<Measured> ORDER = Comparator.comparing(Measured::subject)
        .thenComparing(measured -> measured.metric().code());

    @Override
    public int compareTo(Measured other) {
      return ORDER.compare(this, other);
    }
  }
}
