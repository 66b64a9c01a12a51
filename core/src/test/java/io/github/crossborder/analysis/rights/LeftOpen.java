package io.github.crossborder.analysis.rights;

import io.github.crossborder.Assumptions;
import io.github.crossborder.book.DealBook;
import io.github.crossborder.deal.Agreement;
import io.github.crossborder.deal.Exclusivity;
import io.github.crossborder.deal.Id;
import io.github.crossborder.deal.Term;
import io.github.crossborder.deal.UndisclosedParty;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a term of a book leaves open by itself, read off what it says. */
final class LeftOpen {
  private final DealBook book;
  private final Assumptions assumptions;

  LeftOpen(DealBook book, Assumptions assumptions) {
    this.book = book;
    this.assumptions = assumptions;
  }

  List<ExclusivityDoubt> by(Term term) {
    boolean more = !term.exhaustive();
    boolean anywhere = assumptions.unsaidLimitsNone();
    List<ExclusivityDoubt> open = new ArrayList<>();
    for (ExclusivityDoubt doubt : ExclusivityDoubt.values()) {
      boolean isOpen = switch (doubt) {
        case EXCLUSIVITY -> term.exclusivity().kind() == Exclusivity.Kind.UNSPECIFIED;
        case GRANTOR -> isNameless(term.grantor());
        case GRANTEE -> isNameless(term.grantee());
        case DIRECTION ->
          term.effect() == Term.Effect.REQUIRES || term.effect() == Term.Effect.UNSPECIFIED;
        case RIGHT -> term.right().isEmpty();
        case OBJECT -> term.object().isEmpty();
        case TERRITORY ->
          more || term.territory().map(it -> it.countries().isEmpty()).orElse(!anywhere);
        case CHANNELS -> more || (term.channels().isEmpty() && term.platform().isEmpty());
        case PRODUCTS -> more || term.products().isEmpty();
        case TIME -> hasNoBounds(term);
        case CONDITION ->
          term.condition().isPresent() || term.exclusivity().condition().isPresent();
        case OFFER ->
          agreement(term)
              .filter(it -> it.kinds().contains(Agreement.Kind.OFFER))
              .isPresent();
        case SUPERSEDED ->
          term.agreement().isPresent()
              && book.entries(Agreement.class).stream()
                  .flatMap(other -> other.related().stream())
                  .anyMatch(related -> related.relation().equals(Agreement.Relation.SUPERSEDES)
                      && related.agreement().equals(term.agreement().get()));
        case EFFECT ->
          term.effect() == Term.Effect.UNSPECIFIED
              && term.exclusivity().kind() == Exclusivity.Kind.UNSPECIFIED;
        case STATUS -> false; // of a term alone, no day is asked about
      };
      if (isOpen) {
        open.add(doubt);
      }
    }
    return open;
  }

  private boolean isNameless(Optional<Id> party) {
    return party.isEmpty() || book.find(party.get(), UndisclosedParty.class).isPresent();
  }

  private Optional<Agreement> agreement(Term term) {
    return term.agreement().map(id -> book.get(id, Agreement.class));
  }

  private boolean hasNoBounds(Term term) {
    return term.validity().isEmpty()
        || term.validity().get().start().isUnknown()
        || (term.validity().get().end().isUnknown() && !assumptions.continuance());
  }
}
