package io.github.crossborder.analysis;

import io.github.crossborder.Assumptions;
import io.github.crossborder.book.DealBook;
import io.github.crossborder.deal.Agreement;
import io.github.crossborder.deal.Claim;
import io.github.crossborder.deal.Exclusivity;
import io.github.crossborder.deal.Group;
import io.github.crossborder.deal.Id;
import io.github.crossborder.deal.Term;
import io.github.crossborder.deal.UndisclosedParty;
import io.github.crossborder.place.Territory;
import io.github.crossborder.time.Period;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/** Makes terms ready to be compared, with what the book tells of their agreements and parties. */
final class TermReader {
  private static final TermScope.Span UNTOLD = new TermScope.Span(
      Period.unknown(), Period.unknown(), TermDays.of(Period.unknown(), Assumptions.none()));

  private final AgreementTies ties;
  private final Assumptions assumptions;
  private final Set<Id> nameless = new HashSet<>();
  private final Map<Object, Integer> numbers;
  private final Map<Territory, TermReach> reaches = new ConcurrentHashMap<>();
  private final List<TermScope> all;

  TermReader(DealBook book, AgreementTies ties, Assumptions assumptions) {
    this.ties = ties;
    this.assumptions = assumptions;
    book.entries(UndisclosedParty.class).forEach(party -> nameless.add(party.id()));
    book.entries(Group.class).forEach(group -> nameless.add(group.id()));
    List<Term> terms = book.entries(Term.class);
    numbers = new HashMap<>(2 * terms.size());
    List<TermScope> scopes = new ArrayList<>(terms.size());
    for (Term term : terms) {
      Optional<Agreement> agreement = ties.of(term);
      if (counts(term) && (agreement.isEmpty() || isRight(agreement.get()))) {
        scopes.add(read(term, agreement, this::number));
      }
    }
    this.all = List.copyOf(scopes);
  }

  private static boolean counts(Term term) {
    return isRight(term) && term.effect() != Term.Effect.FORBIDS;
  }

  private static boolean isRight(Claim claim) {
    return claim.rank() != Claim.Rank.DEPRECATED;
  }

  /** Returns the terms of the book that count. */
  List<TermScope> all() {
    return all;
  }

  /** Numbers a name of the book. */
  private int number(Object name) {
    int next = TermNames.FIRST + numbers.size();
    Integer known = numbers.putIfAbsent(name, next);
    return known == null ? next : known;
  }

  /** Reads a term that need not be of the book; what only it names has one number for all. */
  TermScope read(Term term) {
    return read(term, ties.of(term), name -> numbers.getOrDefault(name, TermNames.UNHEARD));
  }

  private TermScope read(
      Term term, Optional<Agreement> agreement, ToIntFunction<Object> numbering) {
    TermSides sides = TermSides.of(term, agreement, nameless::contains);
    TermNames names = TermNames.of(term, sides, numbering);
    TermReach reach = term.territory()
        .or(() -> assumptions.unsaidLimitsNone() ? Optional.of(Territory.WORLD) : Optional.empty())
        .map(territory -> reaches.computeIfAbsent(territory, TermReach::of))
        .orElse(null);
    TermScope.Span whole = term.validity()
        .map(this::span)
        .orElseGet(() -> term.asOf().isEmpty() ? UNTOLD : asOf(term));
    TermScope.Span exclusive = term.exclusivity().validity().map(this::span).orElse(whole);
    return new TermScope(
        term, sides, names, reach, whole, exclusive, doubts(term, agreement, sides, reach));
  }

  private TermScope.Span span(Period period) {
    return new TermScope.Span(period, period, TermDays.of(period, assumptions));
  }

  /** It may have begun before the day for which it was told, but it held on that day. */
  private TermScope.Span asOf(Term term) {
    Period surely = Period.startingAt(term.asOf().orElseThrow());
    return new TermScope.Span(
        Period.unknown(), surely, UNTOLD.days().or(TermDays.of(surely, assumptions)));
  }

  private int doubts(
      Term term, Optional<Agreement> agreement, TermSides sides, @Nullable TermReach reach) {
    Exclusivity exclusivity = term.exclusivity();
    boolean duty = term.effect() == Term.Effect.REQUIRES;
    boolean open = !term.exhaustive();
    return bit(exclusivity.kind() == Exclusivity.Kind.UNSPECIFIED, ExclusivityDoubt.EXCLUSIVITY)
        | bit(isNotNamed(term.grantor()), ExclusivityDoubt.GRANTOR)
        | bit(!sides.namesFavoured(), ExclusivityDoubt.GRANTEE)
        | bit(duty, ExclusivityDoubt.DIRECTION)
        | bit(term.right().isEmpty(), ExclusivityDoubt.RIGHT)
        | bit(term.object().isEmpty(), ExclusivityDoubt.OBJECT)
        | bit(open || reach == null || !reach.isExact(), ExclusivityDoubt.TERRITORY)
        | bit(open || term.channels().isEmpty(), ExclusivityDoubt.CHANNELS)
        | bit(open || term.products().isEmpty(), ExclusivityDoubt.PRODUCTS)
        | bit(isUnbounded(term), ExclusivityDoubt.TIME)
        | bit(
            term.condition().isPresent() || exclusivity.condition().isPresent(),
            ExclusivityDoubt.CONDITION)
        | bit(AgreementTies.isOffer(agreement), ExclusivityDoubt.OFFER)
        | bit(ties.isSuperseded(term), ExclusivityDoubt.SUPERSEDED);
  }

  private static int bit(boolean doubtful, ExclusivityDoubt doubt) {
    return doubtful ? doubt.bit() : 0;
  }

  private boolean isNotNamed(Optional<Id> party) {
    return party.isEmpty() || nameless.contains(party.get());
  }

  private boolean isUnbounded(Term term) {
    Optional<Period> period = term.validity();
    return period.isEmpty()
        || period.get().start().isUnknown()
        || (period.get().end().isUnknown() && !assumptions.continuance());
  }

  /** Whether a term says enough to be in a definite conflict. */
  boolean canBeSure(TermScope scope) {
    Term term = scope.term();
    boolean silent = assumptions.unsaidLimitsNone();
    return term.grantor().isPresent()
        && scope.sides().namesFavoured()
        && term.right().isPresent()
        && term.object().isPresent()
        && term.condition().isEmpty()
        && scope.reach() != null
        && (silent || !term.channels().isEmpty())
        && (silent || !term.products().isEmpty())
        && !scope.has(ExclusivityDoubt.OFFER)
        && !scope.has(ExclusivityDoubt.SUPERSEDED);
  }
}
