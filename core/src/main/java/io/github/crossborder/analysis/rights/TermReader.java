package io.github.crossborder.analysis.rights;

import static io.github.crossborder.analysis.rights.ExclusivityDoubt.CHANNELS;
import static io.github.crossborder.analysis.rights.ExclusivityDoubt.CONDITION;
import static io.github.crossborder.analysis.rights.ExclusivityDoubt.DIRECTION;
import static io.github.crossborder.analysis.rights.ExclusivityDoubt.EXCLUSIVITY;
import static io.github.crossborder.analysis.rights.ExclusivityDoubt.OFFER;
import static io.github.crossborder.analysis.rights.ExclusivityDoubt.PRODUCTS;
import static io.github.crossborder.analysis.rights.ExclusivityDoubt.SUPERSEDED;
import static io.github.crossborder.analysis.rights.ExclusivityDoubt.TERRITORY;
import static io.github.crossborder.analysis.rights.ExclusivityDoubt.TIME;

import io.github.crossborder.Assumptions;
import io.github.crossborder.book.DealBook;
import io.github.crossborder.deal.Claim;
import io.github.crossborder.deal.Exclusivity;
import io.github.crossborder.deal.Group;
import io.github.crossborder.deal.Id;
import io.github.crossborder.deal.Term;
import io.github.crossborder.deal.UndisclosedParty;
import io.github.crossborder.place.Territory;
import io.github.crossborder.time.PartialDate;
import io.github.crossborder.time.Period;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Makes terms ready to be compared, with what the book tells of their agreements and parties. */
final class TermReader {
  private static final TermScope.Span UNTOLD = new TermScope.Span(
      Period.unknown(), Period.unknown(), TermDays.of(Period.unknown(), Assumptions.none()));

  private static final int[] ANYBODY = {TermNames.UNSAID};

  private final AgreementTies ties;
  private final Assumptions assumptions;
  private final TermNames names;
  private final Set<Id> nameless = new HashSet<>();
  private final Map<Territory, TermReach> reaches = new ConcurrentHashMap<>();

  TermReader(DealBook book, AgreementTies ties, Assumptions assumptions, TermNames names) {
    this.ties = ties;
    this.assumptions = assumptions;
    this.names = names;
    book.entries(UndisclosedParty.class).forEach(party -> nameless.add(party.id()));
    book.entries(Group.class).forEach(group -> nameless.add(group.id()));
  }

  /** Reads the terms of the book that count, in its order. */
  void read(DealBook book, Consumer<TermScope> each) {
    for (Term term : book.entries(Term.class)) {
      if (counts(term)) {
        each.accept(new TermScope(this, term));
      }
    }
  }

  private boolean counts(Term term) {
    return term.effect() != Term.Effect.FORBIDS && isBelieved(term);
  }

  private boolean isBelieved(Term term) {
    return term.rank() != Claim.Rank.DEPRECATED && !ties.isWrong(term);
  }

  /** Reads the terms of the book that forbid something. */
  List<TermScope> forbidding(DealBook book) {
    return book.entries(Term.class).stream()
        .filter(term -> term.effect() == Term.Effect.FORBIDS && isBelieved(term))
        .map(term -> new TermScope(this, term))
        .toList();
  }

  /** Reads a term that may be granted beside those of the book. */
  TermScope read(Term term) {
    TermScope scope = new TermScope(this, term);
    scope.meetCompany();
    return scope;
  }

  TermNames names() {
    return names;
  }

  /** Reads where a term applies; null where that is not said. */
  @Nullable
  TermReach reach(Term term) {
    Optional<Territory> territory = term.territory();
    return territory.isPresent() || assumptions.unsaidLimitsNone()
        ? reaches.computeIfAbsent(territory.orElse(Territory.WORLD), TermReach::of)
        : null;
  }

  /** Reads who may be bound by a term; {@code UNSAID} alone for anybody. */
  int[] bound(Term term) {
    List<Id> parties = sides(term).bound();
    return parties == null ? ANYBODY : parties.stream().mapToInt(names::of).toArray();
  }

  private TermSides sides(Term term) {
    return TermSides.of(term, ties, nameless);
  }

  /** Reads the days by which to find a term, for its exclusivity or for what it gives. */
  TermDays days(Term term) {
    TermDays whole = whole(term).days();
    Optional<Period> alone = term.exclusivity().validity();
    return alone.isPresent() ? whole.or(TermDays.of(alone.get(), assumptions)) : whole;
  }

  /** Reads what counts where a term meets others. */
  TermScope.Details details(Term term) {
    TermScope.Span whole = whole(term);
    Optional<Period> alone = term.exclusivity().validity();
    return new TermScope.Details(
        sides(term),
        TermGoods.of(term.products()),
        whole,
        alone.isPresent() ? span(alone.get()) : whole);
  }

  private TermScope.Span whole(Term term) {
    Optional<Period> validity = term.validity();
    if (validity.isPresent()) {
      return span(validity.get());
    }
    return term.asOf().isPresent() ? asOf(term.asOf().get()) : UNTOLD;
  }

  private TermScope.Span span(Period period) {
    return new TermScope.Span(period, period, TermDays.of(period, assumptions));
  }

  /** It may have begun before the day for which it was told, but it held on that day. */
  private TermScope.Span asOf(PartialDate day) {
    Period surely = Period.startingAt(day);
    return new TermScope.Span(
        Period.unknown(), surely, UNTOLD.days().or(TermDays.of(surely, assumptions)));
  }

  /** Returns what a term alone leaves open besides whom and what it names. */
  int doubts(Term term, @Nullable TermReach reach) {
    Exclusivity exclusivity = term.exclusivity();
    boolean open = !term.exhaustive();
    return EXCLUSIVITY.bit(exclusivity.kind() == Exclusivity.Kind.UNSPECIFIED)
        | DIRECTION.bit(TermSides.isDuty(term))
        | TERRITORY.bit(open || reach == null || !reach.isExact())
        | CHANNELS.bit(open || term.channels().isEmpty())
        | PRODUCTS.bit(open || term.products().isEmpty())
        | TIME.bit(isUnbounded(term))
        | CONDITION.bit(term.condition().isPresent() || exclusivity.condition().isPresent())
        | OFFER.bit(ties.isOffer(term))
        | SUPERSEDED.bit(ties.isSuperseded(term));
  }

  boolean isNamed(Optional<Id> party) {
    return party.isPresent() && !nameless.contains(party.get());
  }

  private boolean isUnbounded(Term term) {
    Optional<Period> period = term.validity();
    return period.isEmpty()
        || period.get().start().isUnknown()
        || (period.get().end().isUnknown() && !assumptions.continuance());
  }

  /** Whether a term says enough to be in a definite conflict, besides whom and what it names. */
  boolean isClear(Term term, @Nullable TermReach reach) {
    boolean silent = assumptions.unsaidLimitsNone();
    return reach != null
        && (silent || !term.channels().isEmpty())
        && (silent || !term.products().isEmpty())
        && term.condition().isEmpty();
  }
}
