package io.github.crossborder.analysis;

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

  AgreementTies(DealBook book) {
    this.book = book;
    for (Agreement agreement : book.entries(Agreement.class)) {
      if (!agreement.related().isEmpty() && agreement.rank() != Claim.Rank.DEPRECATED) {
        agreement.related().forEach(related -> tie(agreement.id(), related));
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

  static boolean isOffer(Optional<Agreement> agreement) {
    return agreement.isPresent() && agreement.get().kinds().contains(Agreement.Kind.OFFER);
  }

  boolean isSuperseded(Term term) {
    return term.agreement().isPresent() && superseded.contains(term.agreement().get());
  }
}
