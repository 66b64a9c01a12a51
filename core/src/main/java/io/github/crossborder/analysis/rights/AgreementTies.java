package io.github.crossborder.analysis.rights;

import io.github.crossborder.book.DealBook;
import io.github.crossborder.deal.Agreement;
import io.github.crossborder.deal.Agreement.Relation;
import io.github.crossborder.deal.Claim;
import io.github.crossborder.deal.Id;
import io.github.crossborder.deal.Term;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** How the agreements that terms belong to stand to each other. */
final class AgreementTies {
  private static final Set<Relation> INSTEAD =
      Set.of(Relation.AMENDS, Relation.SUPERSEDES, Relation.COMPETES_WITH);

  private final DealBook book;
  private final Map<Id, Set<Id>> instead = new HashMap<>();
  private final Set<Id> superseded = new HashSet<>();
  private final Set<Id> offers = new HashSet<>();
  private final Set<Id> wrong = new HashSet<>();

  AgreementTies(DealBook book) {
    this.book = book;
    for (Agreement agreement : book.entries(Agreement.class)) {
      if (agreement.rank() == Claim.Rank.DEPRECATED) {
        wrong.add(agreement.id());
      } else if (!agreement.related().isEmpty()) {
        agreement.related().forEach(related -> tie(agreement.id(), related));
      }
      if (agreement.kinds().contains(Agreement.Kind.OFFER)) {
        offers.add(agreement.id());
      }
    }
  }

  private void tie(Id agreement, Agreement.Related related) {
    if (INSTEAD.contains(related.relation())) {
      instead.computeIfAbsent(agreement, id -> new HashSet<>()).add(related.agreement());
    }
    if (related.relation().equals(Relation.SUPERSEDES)) {
      superseded.add(related.agreement());
    }
  }

  Optional<Agreement> of(Term term) {
    return term.agreement().flatMap(id -> book.find(id, Agreement.class));
  }

  /** Whether the agreement of one term amends, supersedes or competes with that of the other. */
  boolean exempt(Term one, Term other) {
    return !instead.isEmpty()
        && one.agreement().isPresent()
        && other.agreement().isPresent()
        && (isInstead(one.agreement().get(), other.agreement().get())
            || isInstead(other.agreement().get(), one.agreement().get()));
  }

  private boolean isInstead(Id one, Id other) {
    Set<Id> others = instead.get(one);
    return others != null && others.contains(other);
  }

  /** Whether a term belongs to an offer. */
  boolean isOffer(Term term) {
    return isOf(term, offers);
  }

  /** Whether a term belongs to an agreement that is known to be told wrongly. */
  boolean isWrong(Term term) {
    return isOf(term, wrong);
  }

  /** Whether a term belongs to an agreement in whose place there is another. */
  boolean isSuperseded(Term term) {
    return isOf(term, superseded);
  }

  private static boolean isOf(Term term, Set<Id> agreements) {
    return !agreements.isEmpty()
        && term.agreement().isPresent()
        && agreements.contains(term.agreement().get());
  }
}
