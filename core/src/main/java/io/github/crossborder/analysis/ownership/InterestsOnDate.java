package io.github.crossborder.analysis.ownership;

import io.github.crossborder.Assumptions;
import io.github.crossborder.Truth;
import io.github.crossborder.analysis.status.StatusHistory;
import io.github.crossborder.book.DealBook;
import io.github.crossborder.deal.Id;
import io.github.crossborder.deal.Interest;
import io.github.crossborder.time.PartialDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Which interests are in effect on a date: those that are valid then, and whose agreement took
 * effect if they are under one; for sure only if they hang on no condition.
 */
final class InterestsOnDate {
  private final DealBook book;
  private final Optional<PartialDate> date;
  private final Assumptions assumptions;
  private final Map<Id, Truth> tookEffect = new HashMap<>();

  /** Without a date, what is told counts whenever it was. */
  InterestsOnDate(DealBook book, Optional<PartialDate> date, Assumptions assumptions) {
    this.book = book;
    this.date = date;
    this.assumptions = assumptions;
  }

  /** Whether it counts; what hangs on a condition may, whatever else is sure. */
  Truth isInEffect(Interest interest) {
    Truth told = isInEffectIfMet(interest);
    return interest.condition().isPresent() ? told.and(Truth.UNKNOWN) : told;
  }

  private Truth isInEffectIfMet(Interest interest) {
    if (interest.under().isEmpty()) {
      return isValid(interest);
    }
    Truth closed = tookEffect.computeIfAbsent(interest.under().get(), this::tookEffect);
    return closed.isFalse() ? closed : closed.and(isValid(interest));
  }

  private Truth tookEffect(Id agreement) {
    StatusHistory history = StatusHistory.of(book, agreement).assuming(assumptions);
    return date.isPresent() ? history.tookEffect(date.get()) : history.tookEffect();
  }

  private Truth isByNow(Optional<PartialDate> day) {
    return day.isEmpty()
        ? Truth.UNKNOWN
        : day.get()
            .assuming(assumptions)
            .isAfter(date.orElseThrow().assuming(assumptions))
            .not();
  }

  private Truth isValid(Interest interest) {
    if (date.isEmpty()) {
      return Truth.TRUE;
    }
    Truth valid = interest
        .validity()
        .map(validity -> validity.assuming(assumptions).contains(date.get().assuming(assumptions)))
        .orElseGet(() -> goesOn(interest));
    return valid.isUnknown() && isToldForTheDay(interest) ? Truth.TRUE : valid;
  }

  /** Whether an interest of which only some day is told still holds. */
  private Truth goesOn(Interest interest) {
    boolean begun = isByNow(interest.asOf()).isTrue();
    return assumptions.continuance() && begun ? Truth.TRUE : Truth.UNKNOWN;
  }

  private boolean isToldForTheDay(Interest interest) {
    return interest.asOf().equals(date) && isOneDay(date.orElseThrow());
  }

  private static boolean isOneDay(PartialDate date) {
    return date.precision() == PartialDate.Precision.DAY && date.earliest().isPresent();
  }
}
