package io.github.crossborder.analysis.rights;

import io.github.crossborder.Assumptions;
import io.github.crossborder.analysis.status.StatusHistory;
import io.github.crossborder.book.DealBook;
import io.github.crossborder.deal.Agreement;
import io.github.crossborder.deal.Id;
import io.github.crossborder.deal.Term;
import io.github.crossborder.place.Territory;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Whether terms were over before the days that they share: they, or their agreements. */
final class GrantEndings {
  private final DealBook book;
  private final Assumptions assumptions;
  private final Map<Id, StatusHistory> histories = new ConcurrentHashMap<>();

  GrantEndings(DealBook book, Assumptions assumptions) {
    this.book = book;
    this.assumptions = assumptions;
  }

  /** Whether one of two terms may have been over before the first day that both surely have. */
  boolean mayBeOver(Grant one, Grant other) {
    Optional<LocalDate> first =
        DayRange.sure(one.exclusive().days(), other.whole().days()).first();
    if (first.isEmpty()) {
      return false; // since they share days from before any that could be told
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
    boolean own = book.find(term.id(), Term.class).isPresent() && mayBeOver(term.id(), day, place);
    return own
        || term.agreement()
            .filter(id -> book.find(id, Agreement.class).isPresent())
            .filter(id -> mayBeOver(id, day, place))
            .isPresent();
  }

  private boolean mayBeOver(Id life, LocalDate day, Optional<Territory> place) {
    if (book.eventsOf(life).isEmpty()) {
      return false;
    }
    StatusHistory history =
        histories.computeIfAbsent(life, id -> StatusHistory.of(book, id).assuming(assumptions));
    return place.isPresent()
        ? history.mayBeOverBefore(day, place.get())
        : history.mayBeOverBefore(day);
  }
}
