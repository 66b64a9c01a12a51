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
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The running out of an agreement with the last of its terms, where no other end is told. */
final class TermsEnd {
  private final List<Term> terms;
  private final Assumptions assumptions;
  private final boolean amended;

  TermsEnd(List<Term> told, List<Event> events, Assumptions assumptions) {
    boolean endTold = events.stream().anyMatch(TermsEnd::tellsAnEnd);
    this.terms = endTold
        ? List.of()
        : told.stream().filter(term -> term.rank() != Claim.Rank.DEPRECATED).toList();
    this.assumptions = assumptions;
    this.amended = events.stream().anyMatch(event -> event.type().equals(Event.Type.AMENDED));
  }

  private static boolean tellsAnEnd(Event event) {
    AgreementStatus to = Happening.to(event.type());
    return to.isEnd() || to == AgreementStatus.COMPLETED;
  }

  /** Returns the territories that terms with an end are told for, and nothing for elsewhere. */
  Set<Optional<Territory>> regions() {
    Set<Optional<Territory>> regions = new LinkedHashSet<>();
    terms.stream()
        .filter(term -> end(term).isPresent())
        .forEach(term -> regions.add(term.territory()));
    return regions;
  }

  /** Returns the expiry in a territory, or for the agreement where none is told for. */
  Optional<Happening> in(Optional<Territory> region) {
    List<Term> here = terms.stream().filter(term -> mayCount(term, region)).toList();
    if (here.isEmpty() || !here.stream().allMatch(term -> end(term).isPresent())) {
      return Optional.empty();
    }
    List<PartialDate> ends = here.stream().flatMap(term -> end(term).stream()).toList();
    boolean sure = !amended
        && here.stream().allMatch(Term::exhaustive)
        && here.stream().allMatch(term -> surelyCounts(term, region));
    return Optional.of(new Happening(
        here.get(0).id(),
        Event.Type.EXPIRED,
        ends.stream().mapToLong(this::first).max().orElseThrow(),
        ends.stream().mapToLong(this::last).max().orElseThrow(),
        sure,
        false,
        here));
  }

  private static Optional<PartialDate> end(Term term) {
    return term.validity().map(Period::end).flatMap(end -> end.date());
  }

  private long first(PartialDate end) {
    return end.earliest(assumptions).map(LocalDate::toEpochDay).orElse(Happening.ALWAYS) + 1;
  }

  private long last(PartialDate end) {
    return end.latest(assumptions).map(LocalDate::toEpochDay).orElse(Happening.NEVER) + 1;
  }

  private static boolean mayCount(Term term, Optional<Territory> region) {
    return region.isEmpty()
        || term.territory().isEmpty()
        || term.territory().get().overlaps(region.get()) != Truth.FALSE;
  }

  private static boolean surelyCounts(Term term, Optional<Territory> region) {
    return region.isEmpty()
        || term.territory().isEmpty()
        || term.territory().get().equals(region.get())
        || term.territory().get().covers(region.get()) == Truth.TRUE;
  }
}
