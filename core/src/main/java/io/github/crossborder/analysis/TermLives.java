package io.github.crossborder.analysis;

import io.github.crossborder.Assumptions;
import io.github.crossborder.book.DealBook;
import io.github.crossborder.deal.Id;
import io.github.crossborder.deal.Term;
import io.github.crossborder.place.Territory;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Whether terms were over before the days that they share: they, or their agreements. */
final class TermLives {
  private final DealBook book;
  private final Assumptions assumptions;
  private final Map<Id, StatusHistory> histories = new ConcurrentHashMap<>();

  TermLives(DealBook book, Assumptions assumptions) {
    this.book = book;
    this.assumptions = assumptions;
  }

  /** Whether one of two terms may have been over before the first day that both surely have. */
  boolean mayBeOver(TermScope one, TermScope other) {
    Optional<LocalDate> first =
        TermDays.sure(one.exclusive().days(), other.whole().days()).first();
    if (first.isEmpty()) {
      return false; // they have had days in common for ever
    }
    Optional<Territory> ones = one.term().territory();
    Optional<Territory> others = other.term().territory();
    Optional<Territory> shared = ones.isPresent() && others.isPresent()
        ? ones.get().intersection(others.get())
        : ones.or(() -> others);
    return mayBeOver(one.term(), first.get(), shared)
        || mayBeOver(other.term(), first.get(), shared);
  }

  private boolean mayBeOver(Term term, LocalDate day, Optional<Territory> place) {
    return mayBeOver(term.id(), day, place)
        || (term.agreement().isPresent() && mayBeOver(term.agreement().get(), day, place));
  }

  private boolean mayBeOver(Id life, LocalDate day, Optional<Territory> place) {
    return !book.eventsOf(life).isEmpty()
        && histories
            .computeIfAbsent(life, id -> StatusHistory.ofLife(book, id, assumptions))
            .mayBeOverBefore(day, place);
  }
}
