package io.github.crossborder.book;

import static java.util.Objects.requireNonNull;

import io.github.crossborder.Problem;
import io.github.crossborder.deal.Entry;
import io.github.crossborder.deal.Id;
import io.github.crossborder.deal.Identifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Books put together into one, such as those of two articles, in which {@code alibaba} is one entry
 * with the citations of both.
 *
 * <p>Entries with the same id unite, attribute by attribute:
 *
 * <ul>
 *   <li>What both tell alike, or only one tells, is kept. A usual value that means "not said", such
 *       as exclusivity UNSPECIFIED or rank NORMAL (nobody judged), counts as not told. Any other
 *       usual value cannot be told from the same value said outright, so that exhaustive true
 *       against false, or status OCCURRED against EXPECTED, is a conflict.
 *   <li>Lists whose elements each stand for themselves are united: citations, identifiers, kinds,
 *       parties, participants, partners, related agreements, and what claims are about, follow or
 *       were caused by. Lists that differ are put into one fixed order; equal ones stay as they
 *       are. Citations unite only where all they say is equal.
 *   <li>Events and statements that are about nothing in common, and agreements without a common
 *       party, are two entries with one id, not one entry: a conflict of the whole entries.
 *   <li>The first of the names is what to call a thing. Names unite where both lists begin alike;
 *       the others follow in fixed order.
 *   <li>Channels, products and equivalents are one value as a whole, since more or fewer of them
 *       would say what no source did.
 *   <li>All else is a {@link Conflict}: nothing is ever chosen silently.
 * </ul>
 *
 * <p>Merging a book with itself gives the same book; in what order books are merged makes no
 * difference, as long as no two of them have a conflict. It takes time linear in the entries but
 * for sorting.
 */
public final class Merge {
  private final List<Entry> entries;
  private final List<Conflict> conflicts;

  private Merge(List<Entry> entries, List<Conflict> conflicts) {
    this.entries = entries;
    this.conflicts = conflicts;
  }

  /** Both books list entries by kind and id, so one walk along both finds what both have. */
  private Merge(DealBook one, DealBook other, Function<Conflict, Choice> rule) {
    this(new ArrayList<>(), new ArrayList<>());
    List<Entry> told = other.entries();
    List<Entry> added = new ArrayList<>();
    int next = 0;
    for (Entry entry : one.entries()) {
      while (next < told.size() && DealBook.LISTED.compare(told.get(next), entry) < 0) {
        addIfNew(told.get(next++), one, added);
      }
      boolean isNext = next < told.size() && told.get(next).id().equals(entry.id());
      Optional<Entry> same = isNext ? Optional.of(told.get(next++)) : other.find(entry.id());
      Optional<Entry> united = same.isPresent()
          ? EntryMerge.unite(entry, same.get(), rule, conflicts)
          : Optional.of(entry);
      united.ifPresent(entries::add);
    }
    for (Entry entry : told.subList(next, told.size())) {
      addIfNew(entry, one, added);
    }
    entries.addAll(added);
  }

  /** Adds an entry unless the book has one with its id, which is of another kind then. */
  private static void addIfNew(Entry entry, DealBook book, List<Entry> added) {
    if (book.find(entry.id()).isEmpty()) {
      added.add(entry);
    }
  }

  /** Merges two books; all on which they disagree is a conflict. */
  public static Merge of(DealBook one, DealBook other) {
    return of(one, other, conflict -> Choice.NEITHER);
  }

  /**
   * Merges two books and lets a rule choose where they disagree, such as {@code conflict ->
   * Choice.OTHER} to believe the second book.
   *
   * <p>A choice concerns one attribute; the entry still cites the sources of both. Where a conflict
   * is about whole entries, the chosen one stays as it is, with its own citations.
   */
  public static Merge of(DealBook one, DealBook other, Function<Conflict, Choice> rule) {
    return new Merge(
        requireNonNull(one, "one"), requireNonNull(other, "other"), requireNonNull(rule, "rule"));
  }

  /** Merges books, such as those of three articles; all on which they disagree is a conflict. */
  public static Merge all(List<DealBook> books) {
    return all(books, conflict -> Choice.NEITHER);
  }

  /**
   * Merges books and lets a rule choose where they disagree, such as {@code conflict -> Choice.ONE}
   * to believe the earlier in the list; none give a book without entries.
   *
   * <p>They are merged one after the other. In a conflict, {@code one} is what those before tell,
   * or the first of them if that is in conflict already. Where entries as a whole do not fit
   * together, such as a company and a platform, the books after these two are not looked at, since
   * what refers to them may not fit either.
   *
   * @throws InvalidDealBookException if the rule chose between entries of different kinds and that
   *     broke references
   */
  public static Merge all(List<DealBook> books, Function<Conflict, Choice> rule) {
    requireNonNull(rule, "rule");
    DealBook merged = DealBook.builder().build();
    List<Conflict> open = new ArrayList<>();
    for (DealBook book : requireNonNull(books, "books")) {
      List<Conflict> found = new ArrayList<>();
      Merge next = of(merged, book, conflict -> {
        Choice choice = isFoundFor(conflict.id(), found) && conflict.isOfEntries()
            ? Choice.ONE // what was taken from either for want of a choice need not fit together
            : rule.apply(conflict);
        if (choice != Choice.NEITHER) {
          return choice;
        }
        found.add(conflict);
        return Choice.ONE;
      });
      open.addAll(found);
      if (found.stream().anyMatch(Conflict::isOfEntries)) {
        return new Merge(next.entries, open);
      }
      merged = next.book();
    }
    return new Merge(merged.entries(), open);
  }

  private static boolean isFoundFor(Id id, List<Conflict> found) {
    return !found.isEmpty() && found.get(found.size() - 1).id().equals(id);
  }

  /**
   * Returns which entries of two books may be the same although their ids differ, such as {@code
   * alibaba} and {@code alibaba-group} with one Legal Entity Identifier, by id. To accept a
   * proposal, give both entries the same id.
   *
   * <p>Entries of one kind are proposed that share a LEI, ISIN, GLN, Belgian enterprise number or
   * KvK number. A UN/LOCODE or an IATA code names a place, where many hubs may stand.
   */
  public static List<Proposal> proposals(DealBook one, DealBook other) {
    return SharedIdentifiers.proposals(requireNonNull(one, "one"), requireNonNull(other, "other"));
  }

  /** Returns what is still to be resolved, by kind and id of the first book. */
  public List<Conflict> conflicts() {
    return List.copyOf(conflicts);
  }

  /**
   * Returns the merged book.
   *
   * @throws InvalidDealBookException with every conflict that is not resolved; or, where a rule
   *     chose between entries of different kinds, with the references that the choice broke
   */
  public DealBook book() {
    if (!conflicts.isEmpty()) {
      throw new InvalidDealBookException(
          conflicts.stream().map(Conflict::problem).toList());
    }
    return DealBook.builder().addAll(entries).build();
  }

  /** Returns how much is in it, such as {@code merge of 27 entries; 2 conflicts}. */
  @Override
  public String toString() {
    return "merge of " + entries.size() + " entries; " + conflicts.size() + " conflicts";
  }

  /** What a rule makes of a conflict. */
  public enum Choice {
    /** What the first book tells. */
    ONE,
    /** What the second book tells. */
    OTHER,
    /** The conflict stays. */
    NEITHER
  }

  /**
   * Two values told for one attribute, such as the seats Essen and Antwerp of {@code ickx}.
   * Immutable and safe for use by several threads.
   */
  public static final class Conflict {
    private final Id id;
    private final String attribute;
    private final Object one;
    private final Object other;
    private final Problem problem;

    Conflict(Id id, String attribute, Object one, Object other, Problem problem) {
      this.id = id;
      this.attribute = attribute;
      this.one = one;
      this.other = other;
      this.problem = problem;
    }

    /** Returns the id of both entries. */
    public Id id() {
      return id;
    }

    /**
     * Returns the attribute, such as {@code seat}; empty where the entries as a whole do not fit
     * together, as a company and a platform, or two events about different deals.
     */
    public String attribute() {
      return attribute;
    }

    /** Returns the value in the first book; the whole entry where there is no attribute. */
    public Object one() {
      return one;
    }

    /** Returns the value in the second book; the whole entry where there is no attribute. */
    public Object other() {
      return other;
    }

    /**
     * Returns the conflict as a problem, with code {@code rival-values}, {@code rival-kinds}, {@code
     * unrelated-entries} or {@code unfit-together}.
     */
    public Problem problem() {
      return problem;
    }

    boolean isOfEntries() {
      return attribute.isEmpty();
    }

    private List<Object> values() {
      return List.of(id, attribute, one, other, problem);
    }

    @Override
    public boolean equals(@Nullable Object object) {
      return object instanceof Conflict conflict && values().equals(conflict.values());
    }

    @Override
    public int hashCode() {
      return values().hashCode();
    }

    /**
     * Returns the message of the problem, such as {@code announced/about: [deal-x] in one, [deal-y]
     * in the other; give one of them another id}.
     */
    @Override
    public String toString() {
      return problem.message();
    }
  }

  /**
   * Two entries that may be the same, since they share an identifier. Immutable and safe for use by
   * several threads.
   */
  public static final class Proposal {
    private final Identifier identifier;
    private final Id one;
    private final Id other;

    Proposal(Identifier identifier, Id one, Id other) {
      this.identifier = identifier;
      this.one = one;
      this.other = other;
    }

    /** Returns what they share, such as {@code lei:5493006MHB84DD0ZWV18}. */
    public Identifier identifier() {
      return identifier;
    }

    /** Returns the id of the entry in the first book. */
    public Id one() {
      return one;
    }

    /** Returns the id of the entry in the second book. */
    public Id other() {
      return other;
    }

    private List<Object> values() {
      return List.of(identifier, one, other);
    }

    @Override
    public boolean equals(@Nullable Object object) {
      return object instanceof Proposal proposal && values().equals(proposal.values());
    }

    @Override
    public int hashCode() {
      return values().hashCode();
    }

    /** Returns it as text, such as {@code ickx and ickx-nv are both lei:5493006MHB84DD0ZWV18}. */
    @Override
    public String toString() {
      return one + " and " + other + " are both " + identifier;
    }
  }
}
