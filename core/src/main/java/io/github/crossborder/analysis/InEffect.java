package io.github.crossborder.analysis;

import io.github.crossborder.Assumptions;
import io.github.crossborder.Truth;
import io.github.crossborder.book.DealBook;
import io.github.crossborder.deal.Claim;
import io.github.crossborder.deal.Event;
import io.github.crossborder.deal.Id;
import io.github.crossborder.deal.Interest;
import io.github.crossborder.time.PartialDate;
import java.util.Optional;

/** Whether an interest counts on a date: it is in effect, and what it waits for has completed. */
final class InEffect {
  private final DealBook book;
  private final Optional<PartialDate> date;
  private final Assumptions assumptions;

  /**
   * Where no date is given, what is told counts whenever it was.
   */
  InEffect(DealBook book, Optional<PartialDate> date, Assumptions assumptions) {
    this.book = book;
    this.date = date;
    this.assumptions = assumptions;
  }

  Truth of(Interest interest) {
    if (interest.under().isEmpty()) {
      return isValid(interest);
    }
    Truth completed = isCompleted(interest.under().get());
    return completed.isFalse() ? completed : completed.and(isValid(interest));
  }

  /** Whether an agreement completed by the date; where no such event is told of, it did not. */
  private Truth isCompleted(Id agreement) {
    return Truth.anyOf(book.eventsOf(agreement).stream()
        .filter(InEffect::isCompletion)
        .map(event -> date.isEmpty() ? Truth.TRUE : isByNow(event.date())));
  }

  private static boolean isCompletion(Event event) {
    return event.type().equals(Event.Type.COMPLETED)
        && event.status() == Event.Status.OCCURRED
        && event.rank() != Claim.Rank.DEPRECATED;
  }

  private Truth isByNow(Optional<PartialDate> day) {
    return day.isEmpty()
        ? Truth.UNKNOWN
        : day.get().isAfter(date.orElseThrow(), assumptions).not();
  }

  private Truth isValid(Interest interest) {
    if (date.isEmpty()) {
      return Truth.TRUE;
    }
    Truth valid = interest
        .validity()
        .map(validity -> validity.contains(date.get(), assumptions))
        .orElseGet(() -> goesOn(interest));
    return valid.isUnknown() && isToldForTheDay(interest) ? Truth.TRUE : valid;
  }

  /** Of what nothing tells since or until when it holds, only that it held on some day. */
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
