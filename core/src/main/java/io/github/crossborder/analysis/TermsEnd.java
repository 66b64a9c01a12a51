package io.github.crossborder.analysis;

import io.github.crossborder.Assumptions;
import io.github.crossborder.Truth;
import io.github.crossborder.deal.Claim;
import io.github.crossborder.deal.Event;
import io.github.crossborder.deal.Term;
import io.github.crossborder.place.Territory;
import io.github.crossborder.time.PartialDate;
import io.github.crossborder.time.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The running out of an agreement with the last of its terms, where no other end is told. */
final class TermsEnd {
  private final List<Term> terms;
  private final Assumptions assumptions;
  private final boolean amended;

  TermsEnd(List<Term> told, List<Event> events, Assumptions assumptions) {
    boolean endTold = false;
    boolean changed = false;
    for (Event event : events) {
      endTold |= tellsAnEnd(event);
      changed |= event.type().equals(Event.Type.AMENDED);
    }
    this.terms = endTold ? List.of() : counting(told);
    this.assumptions = assumptions;
    this.amended = changed;
  }

  private static boolean tellsAnEnd(Event event) {
    AgreementStatus to = Happening.to(event.type());
    return to.isEnd() || to == AgreementStatus.COMPLETED;
  }

  private static List<Term> counting(List<Term> told) {
    List<Term> counting = new ArrayList<>(told.size());
    for (Term term : told) {
      if (term.rank() != Claim.Rank.DEPRECATED) {
        counting.add(term);
      }
    }
    return counting;
  }

  /** Returns the terms of which the end is told, with which an expiry may begin. */
  List<Term> termsWithEnd() {
    List<Term> ending = new ArrayList<>(terms.size());
    for (Term term : terms) {
      if (end(term).isPresent()) {
        ending.add(term);
      }
    }
    return ending;
  }

  /** Returns the expiry in a territory, or for the agreement where none is told for. */
  Optional<Happening> in(Optional<Territory> region) {
    List<Term> here = new ArrayList<>(terms.size());
    boolean sure = !amended;
    long first = Happening.ALWAYS;
    long last = Happening.ALWAYS;
    for (Term term : terms) {
      Truth counts = counts(term, region);
      if (counts != Truth.FALSE) {
        Optional<PartialDate> end = end(term);
        if (end.isEmpty()) {
          return Optional.empty();
        }
        here.add(term);
        first = Math.max(first, first(end.get()));
        last = Math.max(last, last(end.get()));
        sure = sure && term.exhaustive() && counts == Truth.TRUE;
      }
    }
    return here.isEmpty()
        ? Optional.empty()
        : Optional.of(new Happening(
            here.get(0).id(), Event.Type.EXPIRED, first, last, sure, false, List.copyOf(here)));
  }

  private static Optional<PartialDate> end(Term term) {
    Optional<Period> validity = term.validity();
    return validity.isPresent() ? validity.get().end().date() : Optional.empty();
  }

  private long first(PartialDate end) {
    Optional<LocalDate> day = end.earliest(assumptions);
    return (day.isPresent() ? day.get().toEpochDay() : Happening.ALWAYS) + 1;
  }

  private long last(PartialDate end) {
    Optional<LocalDate> day = end.latest(assumptions);
    return (day.isPresent() ? day.get().toEpochDay() : Happening.NEVER) + 1;
  }

  /** Whether a term applies in a territory: TRUE in all of it, UNKNOWN perhaps or in a part. */
  private static Truth counts(Term term, Optional<Territory> region) {
    Optional<Territory> told = term.territory();
    if (region.isEmpty() || told.isEmpty() || told.equals(region)) {
      return Truth.TRUE;
    }
    if (told.get().overlaps(region.get()) == Truth.FALSE) {
      return Truth.FALSE;
    }
    return told.get().covers(region.get()) == Truth.TRUE ? Truth.TRUE : Truth.UNKNOWN;
  }
}
