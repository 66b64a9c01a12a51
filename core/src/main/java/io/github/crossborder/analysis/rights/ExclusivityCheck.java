package io.github.crossborder.analysis.rights;

import static java.util.Objects.requireNonNull;

import io.github.crossborder.Assumption;
import io.github.crossborder.Assumptions;
import io.github.crossborder.Problem;
import io.github.crossborder.ProblemCode;
import io.github.crossborder.analysis.internal.Lazy;
import io.github.crossborder.analysis.internal.Settled;
import io.github.crossborder.analysis.status.StatusHistory;
import io.github.crossborder.book.DealBook;
import io.github.crossborder.book.UnknownEntryException;
import io.github.crossborder.deal.Agreement;
import io.github.crossborder.deal.Entry;
import io.github.crossborder.deal.Id;
import io.github.crossborder.deal.Reference;
import io.github.crossborder.deal.Run;
import io.github.crossborder.deal.Term;
import io.github.crossborder.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Who has a right alone, and who else was given it, such as a second seller of a brand in a country
 * where the first is exclusive; and whether somebody may still be given a right.
 *
 * <pre>{@code
 * ExclusivityCheck check = ExclusivityCheck.of(book);
 * check.definite().forEach(System.out::println);
 * check.possible().forEach(System.out::println);
 * System.out.println(check.mayGrant(proposed));
 * }</pre>
 *
 * <p>Two terms are in conflict where one is exclusive and the other gives a right of the same kind
 * in the same object by the same grantor to another party, and they share ground, a channel,
 * products and a day. The conflict is definite if it holds whatever the sources left out, possible
 * if what they left out decides it. In detail:
 *
 * <ul>
 *   <li><b>Exclusivity.</b> EXCLUSIVE leaves room for nobody else, SOLE for the grantor itself.
 *       PREFERRED and NON_EXCLUSIVE exclude nobody; a term that gives a right breaks another's
 *       exclusivity whatever its own: also where its own is UNSPECIFIED, as each kind that it may
 *       turn out to be gives the right to a second party. The exclusivity of a term of which it is
 *       UNSPECIFIED is itself never surely broken, since there may be none.
 *   <li><b>Effect.</b> What is required is permitted too. A term that forbids gives no right, so
 *       it is in no conflict. An exclusive duty, such as to supply one buyer alone, may bind either
 *       side, so a conflict with it is only possible. UNSPECIFIED may be any of these; with an
 *       exclusivity said it is not forbidden.
 *   <li><b>Parties.</b> A grantor or grantee that a term does not tell is one of the parties to its
 *       agreement, or anybody where it names no agreement. Undisclosed parties and groups may be,
 *       or hold, a party that is named elsewhere. A term that tells only a grantee may be what the
 *       grantor keeps for itself; that breaks an EXCLUSIVE right, not a SOLE one. Companies of one
 *       owner are different parties.
 *   <li><b>Rights</b> are of the same kind if their codes are equal. A right may be granted for sure
 *       only where none of another code may have something in common with it either: to sell may be
 *       to list or to supply, and an unknown code may be anything.
 *   <li><b>What is not said</b> may be anything: without a right, an object, a territory, channels,
 *       products or a validity told by both terms, a conflict is only possible. The caller may
 *       assume that an unsaid limit is none ({@link Assumptions#unsaidLimitsNone()}). Where a term
 *       is not {@link Term#exhaustive()}, its territory, channels and products may reach further
 *       than it says. Of a term without validity it is known that it held on its {@link
 *       Term#asOf()} day.
 *   <li><b>Territory</b> counts on the days that both terms have, so the European Union and the
 *       United Kingdom share ground in 2019 and none in 2021.
 *   <li><b>Channels</b> are the same if their codes are. ONLINE may be any form of it, and home
 *       delivery may go with each form; an unknown code may be anything. Terms of two platforms
 *       leave each other alone, those of one share it; what is told of a platform alone has the
 *       channel of its kind. What is exclusive on one platform is surely broken by a term that tells
 *       none only if that is for all of the internet.
 *   <li><b>Products.</b> Of one classification, the shorter code takes in those that begin with it:
 *       1806 takes in 1806.31. The Combined Nomenclature ({@code cn}) and {@code taric} continue
 *       the codes of the Harmonized System ({@code hs}; Council Regulation (EEC) 2658/87). Of two
 *       classifications, or a label and anything but the same label, nothing is known.
 *   <li><b>Time</b> is the validity of the exclusivity where it has its own, else that of its term,
 *       against that of the other term; a {@link Run} tells it by what it begins with, and binds
 *       beside a validity. What begins with something that did not surely happen surely holds on no
 *       day.
 *   <li><b>Status.</b> A conflict is only possible if one of the terms, or its agreement, may have
 *       been refused, withdrawn or terminated or have expired by an event before the first day that
 *       both surely have ({@link StatusHistory} tells). No other event counts.
 *   <li><b>Conditions</b> of either term, or of the exclusivity, make a conflict only possible; so
 *       does an agreement of kind offer, and one that another agreement supersedes, since when it
 *       was replaced is not told.
 *   <li><b>Agreements</b> that amend or supersede each other, or compete, are never in conflict:
 *       one stands in the other's place.
 *   <li><b>Claims</b> known to be wrong (DEPRECATED), and the terms of such agreements, do not
 *       count. How certain a source is does not count either; a conflict keeps the terms with their
 *       citations.
 * </ul>
 *
 * <p>The first question takes time near-linear in the terms and definite conflicts, and for each of
 * these in the events about the two terms and their agreements; where almost all
 * terms of one grantor, right, object, country, channel and product (to 8 digits) overlap in time,
 * but none do in what is left of product or place, it is quadratic in those terms. A check holds on
 * to its book. Immutable and safe for use by several threads.
 */
public final class ExclusivityCheck {
  private static final int NO_LIMIT = Integer.MAX_VALUE;

  private static final List<Assumption> SETTLING = List.of(
      Assumption.APPROXIMATE_DATE_TOLERANCE, Assumption.CONTINUANCE, Assumption.UNSAID_LIMITS_NONE);

  private final DealBook book;
  private final Assumptions assumptions;
  private final Lazy<AgreementTies> ties;
  private final Lazy<GrantReader> reader;
  private final Lazy<GrantComparison> meeting;
  private final Lazy<List<Grant>> grants;
  private final Lazy<GrantIndex> index;
  private final Lazy<Map<String, Term.Right>> rights; // those of the book, by code
  private final Lazy<List<Grant>> forbidding;
  private final Lazy<List<ExclusivityConflict>> definite;
  private final Lazy<List<PossibleConflicts>> possible;

  /** Takes how the agreements stand to each other too, which rests on no assumption. */
  private ExclusivityCheck(DealBook book, Lazy<AgreementTies> ties, Assumptions assumptions) {
    this.book = book;
    this.assumptions = assumptions;
    this.ties = ties;
    reader = new Lazy<>(() -> new GrantReader(book, ties.get(), assumptions));
    meeting = new Lazy<>(() ->
        GrantComparison.ofOneRight(ties.get(), new GrantEndings(book, assumptions), assumptions));
    grants = new Lazy<>(() -> reader.get().read(book));
    index = new Lazy<>(() -> GrantIndex.possible(grants.get()));
    rights = new Lazy<>(this::rights);
    forbidding = new Lazy<>(() -> reader.get().forbidding(book));
    definite = new Lazy<>(this::findDefinite);
    possible = new Lazy<>(this::findPossible);
  }

  private Map<String, Term.Right> rights() {
    Map<String, Term.Right> byCode = new HashMap<>();
    grants
        .get()
        .forEach(grant ->
            grant.term().right().ifPresent(right -> byCode.putIfAbsent(right.code(), right)));
    return byCode;
  }

  /** Returns what the terms of a book say, without assumptions. */
  public static ExclusivityCheck of(DealBook book) {
    requireNonNull(book, "book");
    return new ExclusivityCheck(
        book, new Lazy<>(() -> new AgreementTies(book)), Assumptions.none());
  }

  /**
   * Returns what the terms say if these assumptions hold, in place of those before: that what began
   * goes on, a tolerance for approximate dates, that unsaid limits are none.
   */
  public ExclusivityCheck assuming(Assumptions assumptions) {
    return new ExclusivityCheck(book, ties, requireNonNull(assumptions, "assumptions"));
  }

  /** Which single assumption more settles a question to the check under it. */
  List<Assumption> settling(Predicate<ExclusivityCheck> isSettled) {
    return Settled.by(SETTLING, assumptions, more -> isSettled.test(assuming(more)));
  }

  /** Returns the conflict of two terms of any rights, of which one may be a proposal. */
  Optional<ExclusivityConflict> between(Term one, Term other) {
    return conflict(
        meeting.get().ofAllRights(), reader.get().read(one), reader.get().read(other));
  }

  Optional<Agreement> agreement(Term term) {
    return ties.get().of(term);
  }

  boolean hasEqualQuestion(ExclusivityCheck other) {
    return assumptions.equals(other.assumptions) && book.equals(other.book);
  }

  /** Returns the conflicts that are sure, each pair of terms once, by the ids of the terms. */
  public List<ExclusivityConflict> definite() {
    return definite.get();
  }

  /**
   * Returns the possible conflicts, in groups of terms that leave the same open; the groups that
   * leave least open come first. No term is in two groups.
   */
  public List<PossibleConflicts> possible() {
    return possible.get();
  }

  /**
   * Returns each definite conflict as a problem of the exclusive term, such as {@code tmall-alone
   * (exclusive, to alibaba) and jd-too (to jd) are in conflict: …}, with code {@code
   * broken-exclusivity}, and each run that has no day in the validity beside it ({@code
   * run-outside-validity}): for who wants one list of what is wrong in a book.
   */
  public List<Problem> findings() {
    return Stream.concat(
            definite().stream()
                .map(conflict -> Problem.of(
                    ProblemCode.BROKEN_EXCLUSIVITY,
                    conflict.exclusive().id().value(),
                    conflict.toString())),
            book.entries(Term.class).stream()
                .flatMap(term -> reader.get().outsideValidity(term).stream()
                    .map(run -> Problem.of(
                        ProblemCode.RUN_OUTSIDE_VALIDITY,
                        term.id() + "/" + run,
                        "term " + term.id() + ": no day of its run can be one of its validity;"
                            + " correct one of them"))))
        .toList();
  }

  /** Returns when a term applies, as it is told or as its run tells. */
  Period applies(Term term) {
    return term.run().isPresent()
        ? reader.get().read(term).whole().period()
        : term.validity().orElseGet(Period::unknown);
  }

  /** Returns when a term is exclusive, likewise. */
  Period isExclusive(Term term) {
    return term.exclusivity().run().isPresent()
        ? reader.get().read(term).exclusive().period()
        : term.exclusivity().validity().orElseGet(() -> applies(term));
  }

  /** Returns what the answers take for granted. */
  public Assumptions assumptions() {
    return assumptions;
  }

  /**
   * Returns whether a term may be granted beside those of the book, such as that JD sell the brand
   * in China too. The term need not be in the book, nor what it cites; an entry of the book with
   * its id is passed over, and the answer says so, so that a change to a term can be asked about.
   *
   * <p>A term that forbids is always free. Takes time in proportion to the terms that it may meet,
   * those that forbid and the codes of rights in the book, or to all terms where it leaves out what
   * terms of the book say.
   *
   * @throws UnknownEntryException if the book has no such party, object or agreement
   */
  public GrantCheck mayGrant(Term proposed) {
    requireNonNull(proposed, "proposed").references().stream()
        .filter(reference -> !reference.path().startsWith("citations"))
        .forEach(this::requireKnown);
    if (proposed.effect() == Term.Effect.FORBIDS) {
      return new GrantCheck(this, proposed, List.of(), List.of());
    }
    GrantComparison granting = meeting.get().ofAllRights();
    Grant grant = reader.get().read(proposed);
    List<ExclusivityConflict> conflicts = ofAnyRight(grant)
        .flatMap(like -> near(like, NO_LIMIT))
        .distinct()
        .flatMap(other -> conflict(granting, grant, other).stream())
        .sorted(Comparator.comparing(ExclusivityConflict::kind)
            .thenComparing(conflict -> conflict.exclusive().id().equals(proposed.id())
                ? conflict.other().id()
                : conflict.exclusive().id()))
        .toList();
    List<Term> forbidden = forbidding.get().stream()
        .filter(other -> !other.term().id().equals(proposed.id()))
        .filter(other -> granting.mayForbid(other, grant))
        .map(Grant::term)
        .toList();
    return new GrantCheck(this, proposed, conflicts, forbidden);
  }

  private void requireKnown(Reference reference) {
    Entry known = book.get(reference.target(), Entry.class);
    if (!reference.accepts(known)) {
      throw UnknownEntryException.of(known, reference.expectation());
    }
  }

  /** Whether the book has another entry with the id of a proposed term. */
  boolean passesOver(Term proposed) {
    return book.find(proposed.id()).filter(entry -> !entry.equals(proposed)).isPresent();
  }

  /** A term, and what it would be with each right that may have something in common with its own. */
  private Stream<Grant> ofAnyRight(Grant grant) {
    Term proposed = grant.term();
    Stream<Grant> unlike = proposed.right().isEmpty()
        ? Stream.of()
        : rights.get().values().stream()
            .filter(right ->
                RightOverlap.overlap(proposed.right(), Optional.of(right)).isUnknown())
            .map(right -> reader.get().read(proposed.toBuilder().right(right).build()));
    return Stream.concat(Stream.of(grant), unlike);
  }

  /**
   * Returns what was found, such as {@code 2 definite conflicts, 1 group of possible ones; no
   * assumptions}.
   */
  @Override
  public String toString() {
    return definite().size()
        + (definite().size() == 1 ? " definite conflict, " : " definite conflicts, ")
        + possible().size() + (possible().size() == 1 ? " group" : " groups")
        + " of possible ones; "
        + assumptions;
  }

  private List<ExclusivityConflict> findDefinite() {
    List<Grant> clear = grants.get().stream().filter(Grant::isClear).toList();
    GrantIndex sure = GrantIndex.sure(clear);
    List<ExclusivityConflict> conflicts = new ArrayList<>();
    for (Grant grant : clear) {
      if (grant.claims()) {
        Set<Grant> broken = sure.near(grant, NO_LIMIT, other -> isDefiniteFirst(grant, other));
        broken.forEach(other -> conflicts.add(conflict(grant, other, 0)));
      }
    }
    conflicts.sort(Comparator.comparing(
            (ExclusivityConflict conflict) -> conflict.exclusive().id())
        .thenComparing(conflict -> conflict.other().id()));
    return List.copyOf(conflicts);
  }

  /** Whether the other breaks the exclusivity of the one and is not to be told the other way. */
  private boolean isDefiniteFirst(Grant one, Grant other) {
    return meeting.get().breaks(one, other) == 0
        && (one.term().id().compareTo(other.term().id()) < 0
            || meeting.get().breaks(other, one) != 0);
  }

  private List<PossibleConflicts> findPossible() {
    GrantComparison comparison = meeting.get();
    List<Grant> members = new ArrayList<>();
    for (Grant grant : grants.get()) {
      if (index.get().any(grant, grant.group(), other -> comparison.doubts(grant, other) > 0)) {
        members.add(grant);
      }
    }
    return GrantGroups.of(members).stream()
        .map(group -> new PossibleConflicts(this, group))
        .toList();
  }

  /** Returns the possible conflicts of a term with those of its own group and clearer ones. */
  Stream<ExclusivityConflict> possible(Grant grant) {
    return near(grant, grant.group())
        .flatMap(other -> conflict(meeting.get(), grant, other).stream())
        .filter(conflict -> conflict.kind() == ExclusivityConflict.Kind.POSSIBLE);
  }

  private Stream<Grant> near(Grant grant, int vaguest) {
    Id id = grant.term().id();
    return index.get().near(grant, vaguest, other -> !other.term().id().equals(id)).stream();
  }

  private Optional<ExclusivityConflict> conflict(
      GrantComparison comparison, Grant some, Grant others) {
    boolean ordered = some.term().id().compareTo(others.term().id()) < 0;
    Grant one = ordered ? some : others; // so that equal doubts are told the same way round
    Grant other = ordered ? others : some;
    int forth = comparison.breaks(one, other);
    int doubts = GrantComparison.lesser(forth, comparison.breaks(other, one));
    if (doubts == GrantParties.APART) {
      return Optional.empty();
    }
    return Optional.of(
        doubts == forth ? conflict(one, other, doubts) : conflict(other, one, doubts));
  }

  private ExclusivityConflict conflict(Grant exclusive, Grant other, int doubts) {
    return new ExclusivityConflict(this, exclusive.term(), other.term(), doubts);
  }
}
