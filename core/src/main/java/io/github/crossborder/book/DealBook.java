package io.github.crossborder.book;

import io.github.crossborder.Problem;
import io.github.crossborder.book.forms.Forms;
import io.github.crossborder.deal.Agreement;
import io.github.crossborder.deal.Citation;
import io.github.crossborder.deal.Claim;
import io.github.crossborder.deal.Entry;
import io.github.crossborder.deal.EntryKind;
import io.github.crossborder.deal.Event;
import io.github.crossborder.deal.Figure;
import io.github.crossborder.deal.Id;
import io.github.crossborder.deal.Interest;
import io.github.crossborder.deal.MarketPresence;
import io.github.crossborder.deal.Referent;
import io.github.crossborder.deal.Statement;
import io.github.crossborder.deal.Term;
import io.github.crossborder.deal.Transfer;
import io.github.crossborder.place.Territory;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Entries with their sources, such as the book of one article: every id is unique, and every
 * reference leads to an entry of the right kind.
 *
 * <p>Two books are equal when they hold equal entries; the order in which they were added does not
 * matter. Looking an entry up by id takes constant time.
 *
 * <p>Questions such as {@link #termsOf} list entries in the order of the book, and none for an id
 * that nothing mentions; claims of every rank are among them. An id that the book does not have, or
 * that is of an entry of another kind, is refused with an {@link UnknownEntryException}. Each
 * sorts the book once, when it is first asked, in time linear in the entries; from then on it takes
 * constant time. Books are immutable and safe for use by several threads.
 */
public final class DealBook {
  static final Comparator<Entry> LISTED = DealBook::compare;

  private final List<Entry> entries;
  private final IdTable places;
  private volatile @Nullable BookIndexes indexes;

  private DealBook(List<Entry> added, Integrity checked) {
    entries = checked.isInOrder() ? List.copyOf(added) : checked.sort();
    places = checked.places();
  }

  private static int compare(Entry one, Entry other) {
    int byKind = one.entryKind().compareTo(other.entryKind());
    return byKind != 0 ? byKind : one.id().compareTo(other.id());
  }

  /** Made when first asked for: many books are read, and never asked. */
  private BookIndexes indexes() {
    BookIndexes made = indexes;
    if (made == null) {
      synchronized (places) {
        made = indexes;
        if (made == null) {
          made = new BookIndexes(this);
          indexes = made;
        }
      }
    }
    return made;
  }

  /** Returns a builder without entries. */
  public static Builder builder() {
    return new Builder();
  }

  /** Returns a builder that holds the entries of this book. */
  public Builder toBuilder() {
    return builder().addAll(entries);
  }

  /** Returns all entries, by kind and then by id, such as sources first. */
  public List<Entry> entries() {
    return entries;
  }

  /**
   * Returns the entries of a type by kind and id, such as {@code entries(Company.class)} or {@code
   * entries(Party.class)}; in logarithmic time, without copying them.
   */
  public <E extends Entry> List<E> entries(Class<E> type) {
    return Section.of(entries, Objects.requireNonNull(type, "type"));
  }

  /** Returns the entry with an id, or nothing where the book has none. */
  public Optional<Entry> find(Id id) {
    int place = places.find(Objects.requireNonNull(id, "id"));
    return place == IdTable.NONE ? Optional.empty() : Optional.of(entries.get(place));
  }

  /** Returns the entry with an id if it is of a type, such as {@code find(ickx, Company.class)}. */
  public <E extends Entry> Optional<E> find(Id id, Class<E> type) {
    Objects.requireNonNull(type, "type");
    return find(id).filter(type::isInstance).map(type::cast);
  }

  /**
   * Returns the entry with an id, such as {@code get(ickx, Company.class)}.
   *
   * @throws UnknownEntryException if the book has no such entry, or one of another type
   */
  public <E extends Entry> E get(Id id, Class<E> type) {
    return find(id, type).orElseThrow(() -> unknown(id, words(type), kind -> isOf(type, kind)));
  }

  /**
   * Returns what was found for an id; where it is nothing, the id must at least be that of an entry
   * that could have some.
   */
  private <C> List<C> of(Id id, Referent expected, List<C> found) {
    if (found.isEmpty()
        && !find(id).map(Entry::entryKind).filter(expected::accepts).isPresent()) {
      throw unknown(id, expected, expected::accepts);
    }
    return found;
  }

  private UnknownEntryException unknown(Id id, Object expected, Predicate<EntryKind> fits) {
    return find(id)
        .map(entry -> UnknownEntryException.of(entry, expected))
        .orElseGet(() -> UnknownEntryException.unknown(id, expected, entries.stream(), fits));
  }

  private static boolean isOf(Class<? extends Entry> type, EntryKind kind) {
    return type.isAssignableFrom(kind.type());
  }

  /** A type in words: as its kind says it, or a word already, such as {@code party}. */
  private static String words(Class<? extends Entry> type) {
    return Stream.of(EntryKind.values())
        .filter(kind -> kind.type() == type)
        .map(EntryKind::toString)
        .findFirst()
        .orElseGet(() -> type.getSimpleName().toLowerCase(Locale.ROOT));
  }

  /** Returns the agreements that a party is a party to, such as {@code agreementsOf(ickx)}. */
  public List<Agreement> agreementsOf(Id party) {
    return of(party, Referent.PARTY, indexes().agreementsByParty.get(party));
  }

  /** Returns the agreements that say how they stand to one, such as those that amend it. */
  public List<Agreement> agreementsRelatedTo(Id agreement) {
    return of(agreement, Referent.AGREEMENT, indexes().agreementsByRelated.get(agreement));
  }

  /** Returns the terms of an agreement, such as {@code termsOf(id("ickx-alibaba"))}. */
  public List<Term> termsOf(Id agreement) {
    return of(agreement, Referent.AGREEMENT, indexes().termsByAgreement.get(agreement));
  }

  /** Returns what moves under an agreement, such as the price of a purchase. */
  public List<Transfer> transfersOf(Id agreement) {
    return of(agreement, Referent.AGREEMENT, indexes().transfersByAgreement.get(agreement));
  }

  /** Returns the events about an entry, such as the signing of {@code ickx-alibaba}. */
  public List<Event> eventsOf(Id about) {
    return of(about, Referent.ENTRY, indexes().eventsByWhatTheyAreAbout.get(about));
  }

  /** Returns the events in which a party takes part, such as the decisions of {@code cma}. */
  public List<Event> eventsWith(Id participant) {
    return of(participant, Referent.PARTY, indexes().eventsByParticipant.get(participant));
  }

  /** Returns the interests in a thing, such as who owns {@code cainiao}, whatever their dates. */
  public List<Interest> interestsIn(Id subject) {
    return of(subject, Referent.THING, indexes().interestsBySubject.get(subject));
  }

  /** Returns the interests that a party has, such as what {@code alibaba} owns and runs. */
  public List<Interest> interestsOf(Id party) {
    return of(party, Referent.PARTY, indexes().interestsByParty.get(party));
  }

  /** Returns where a party sells or wants to, such as {@code presencesOf(id("leonidas"))}. */
  public List<MarketPresence> presencesOf(Id actor) {
    return of(actor, Referent.PARTY, indexes().presencesByActor.get(actor));
  }

  /** Returns who sells where through a platform, such as {@code presencesOn(id("tmall"))}. */
  public List<MarketPresence> presencesOn(Id platform) {
    return of(platform, Referent.PLATFORM, indexes().presencesByPlatform.get(platform));
  }

  /**
   * Returns the presences that are surely in a territory, such as that in {@code BE (Essen)} for
   * {@code BE}: it covers them, on whatever day. One that is told for Europe may well be in Germany
   * alone, so for {@code BE} it is among those {@link #presencesPossiblyIn}, and so is one of which
   * nobody says where it is, for every territory. Takes time in the different territories that
   * presences are told for.
   */
  public List<MarketPresence> presencesIn(Territory territory) {
    Objects.requireNonNull(territory, "territory");
    return indexes().presences(told -> BookIndexes.surelyIn(territory, told));
  }

  /**
   * Returns the presences that may be in a territory or not, such as one that is told for Europe
   * and asked about in {@code BE}, or one without a place: what {@link #presencesIn} leaves out
   * although it may overlap.
   */
  public List<MarketPresence> presencesPossiblyIn(Territory territory) {
    Objects.requireNonNull(territory, "territory");
    return indexes().presences(told -> BookIndexes.onlyPossiblyIn(territory, told));
  }

  /** Returns the figures of an entry, such as {@code figuresOf(id("ickx"))}. */
  public List<Figure> figuresOf(Id subject) {
    return of(subject, Referent.ENTRY, indexes().figuresBySubject.get(subject));
  }

  /** Returns the figures of an entry for one metric, such as {@code figuresOf(ickx, REVENUE)}. */
  public List<Figure> figuresOf(Id subject, Figure.Metric metric) {
    Objects.requireNonNull(subject, "subject");
    Objects.requireNonNull(metric, "metric");
    return of(
        subject,
        Referent.ENTRY,
        indexes().figuresByMetric.get(new BookIndexes.Measured(subject, metric)));
  }

  /** Returns what is said about an entry, such as the goals of {@code alibaba}. */
  public List<Statement> statementsAbout(Id subject) {
    return of(subject, Referent.ENTRY, indexes().statementsByWhatTheyAreAbout.get(subject));
  }

  /** Returns the claims that rest on a source, such as {@code claimsCiting(id("de-tijd"))}. */
  public List<Claim> claimsCiting(Id source) {
    return of(source, Referent.SOURCE, indexes().claimsBySource.get(source));
  }

  /**
   * Returns the claims that a source ascribes to a party or another source, such as what the press
   * has from {@code alibaba}: those that have it in {@link Citation#assertedBy()}.
   */
  public List<Claim> claimsAssertedBy(Id asserter) {
    return of(asserter, Referent.SPEAKER, indexes().claimsByAsserter.get(asserter));
  }

  /** Returns the claims that are said to follow an entry in time, not by way of others. */
  public List<Claim> claimsFollowing(Id entry) {
    return of(entry, Referent.ENTRY, indexes().claimsByWhatTheyFollow.get(entry));
  }

  /** Returns the events that an entry is said to have caused, not by way of others. */
  public List<Event> eventsBecauseOf(Id cause) {
    return of(cause, Referent.ENTRY, indexes().eventsByCause.get(cause));
  }

  /** Returns the claims that are said to follow anything in time, such as a sequel. */
  public List<Claim> claimsFollowing() {
    return indexes().claimsFollowing();
  }

  /** Returns every entry that mentions another in whatever place, a source's citations included. */
  public List<Entry> referencesTo(Id entry) {
    return of(entry, Referent.ENTRY, indexes().entriesByReference.get(entry));
  }

  /**
   * Returns what is odd but may be meant, such as a code that this version does not know, or a fact
   * in another form than the one there is for it; analysis reports more, such as what two claims of
   * one source dispute. A code that is used often is told once, and what is unknown comes last. A
   * book with findings is a valid book.
   */
  public List<Problem> findings() {
    return Forms.findings(entries, this::find);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof DealBook book && entries.equals(book.entries);
  }

  @Override
  public int hashCode() {
    return entries.hashCode();
  }

  /** Returns what is in it, such as {@code deal book of 3 entries {source=1, company=2}}. */
  @Override
  public String toString() {
    Map<EntryKind, Integer> counts = new TreeMap<>();
    entries.forEach(entry -> counts.merge(entry.entryKind(), 1, Integer::sum));
    return "deal book of " + entries.size() + " entries " + counts;
  }

  /** Collects entries for a book, in any order. Not safe for use by several threads. */
  public static final class Builder {
    private static final int MOST_PROBLEMS = 1_000;

    private final List<Entry> added = new ArrayList<>();

    Builder() {}

    /** Adds entries; whether they fit together is checked by {@link #build()}. */
    public Builder add(Entry... entries) {
      return addAll(List.of(entries));
    }

    /** Adds entries; whether they fit together is checked by {@link #build()}. */
    public Builder addAll(Iterable<? extends Entry> entries) {
      entries.forEach(entry -> added.add(Objects.requireNonNull(entry, "entry")));
      return this;
    }

    /**
     * Puts an entry in the place of the one with its id, such as to correct a book's, in time
     * linear in the entries added.
     *
     * @throws UnknownEntryException if none with its id was added
     */
    public Builder replace(Entry entry) {
      added.set(place(Objects.requireNonNull(entry, "entry").id()), entry);
      return this;
    }

    /**
     * Takes an entry out, in time linear in the entries added; what still refers to it is found by
     * {@link #build()}.
     *
     * @throws UnknownEntryException if none with that id was added
     */
    public Builder remove(Id id) {
      added.remove(place(Objects.requireNonNull(id, "id")));
      return this;
    }

    private int place(Id id) {
      for (int i = 0; i < added.size(); i++) {
        if (added.get(i).id().equals(id)) {
          return i;
        }
      }
      throw UnknownEntryException.unknown(id, "entry that was added", added.stream(), kind -> true);
    }

    /**
     * Returns the book, in time linear in what the entries say.
     *
     * @throws InvalidDealBookException with every id that two entries share and every reference
     *     that leads nowhere or to the wrong kind of entry; of more than 1 000 of either it lists
     *     the first, and says how many there are
     */
    public DealBook build() {
      Integrity integrity = new Integrity(added, MOST_PROBLEMS, Set.of());
      if (integrity.count() > 0) {
        throw new InvalidDealBookException(integrity.problems(), integrity.count());
      }
      return new DealBook(added, integrity);
    }

    /**
     * Returns what keeps the entries from being a book, as {@link #build} does; nothing if they are
     * one.
     *
     * @param most how many ids that two entries share, and how many references, are told at most,
     *     such as 100: the first in the order in which the entries were added
     * @param elsewhere ids of entries that are not among them, such as of those in lines that could
     *     not be read: references to them are in order
     */
    public List<Problem> problems(int most, Set<Id> elsewhere) {
      Objects.requireNonNull(elsewhere, "elsewhere");
      return List.copyOf(new Integrity(added, most, elsewhere).problems());
    }

    /** Returns how much it holds, such as {@code builder of a deal book, 3 entries added}. */
    @Override
    public String toString() {
      return "builder of a deal book, " + added.size() + " entries added";
    }
  }
}
