package io.github.crossborder.analysis.holdings;

import io.github.crossborder.Assumptions;
import io.github.crossborder.Truth;
import io.github.crossborder.analysis.internal.ToldSpan;
import io.github.crossborder.analysis.status.StatusHistory;
import io.github.crossborder.book.DealBook;
import io.github.crossborder.deal.Claim;
import io.github.crossborder.deal.Event;
import io.github.crossborder.deal.Id;
import io.github.crossborder.deal.Interest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Which agreements and transfers took effect by a day, and since when, as their status tells. */
public final class Effects {
  private static final long LAST_DAY = LocalDate.of(9999, 12, 31).toEpochDay();
  private static final long FIRST_DAY = LocalDate.of(1, 1, 1).toEpochDay();

  private final DealBook book;
  private final Assumptions assumptions;
  private final Days asked;
  private final Map<Id, Effect> effects = new HashMap<>();

  /**
   * That something took effect.
   *
   * @param truth whether it did, by the day
   * @param from the first day on which it may have
   * @param to the first day by which it surely had, if it is sure
   * @param lastStep the last day of anything that is told of it
   */
  public record Effect(Truth truth, long from, long to, long lastStep) {}

  public Effects(DealBook book, Assumptions assumptions, Days asked) {
    this.book = book;
    this.assumptions = assumptions;
    this.asked = asked;
  }

  public Effect of(Id agreementOrTransfer) {
    return effects.computeIfAbsent(agreementOrTransfer, this::find);
  }

  public boolean isAsTold() {
    return asked.isAsTold();
  }

  /** Whether events are told about it. */
  public boolean hasEvents(Id id) {
    return !book.eventsOf(id).isEmpty();
  }

  private Effect find(Id id) {
    StatusHistory history = StatusHistory.of(book, id).assuming(assumptions);
    List<LocalDate> turning = history.turningDays();
    long lastStep =
        turning.isEmpty() ? ToldSpan.PAST : turning.get(turning.size() - 1).toEpochDay();
    long by = asked.isAsTold() ? LAST_DAY : Math.max(FIRST_DAY, Math.min(asked.to(), LAST_DAY));
    Truth truth =
        asked.isAsTold() ? history.tookEffect() : history.tookEffect(LocalDate.ofEpochDay(by));
    List<LocalDate> days = new ArrayList<>();
    if (!turning.isEmpty()) {
      days.add(turning.get(0).minusDays(1));
      turning.stream().filter(day -> day.toEpochDay() <= by).forEach(days::add);
    }
    long from = first(days, day -> !history.tookEffect(day).isFalse(), ToldSpan.PAST);
    long to = first(days, day -> history.tookEffect(day).isTrue(), by);
    return new Effect(truth, truth.isFalse() ? by + 1 : from, truth.isTrue() ? to : by, lastStep);
  }

  /** The first of some days that is so, if all after it are; found in few steps. */
  private static long first(List<LocalDate> days, Predicate<LocalDate> isSo, long otherwise) {
    if (days.isEmpty()) {
      return otherwise;
    }
    int low = -1;
    int high = days.size();
    while (high - low > 1) {
      int middle = (low + high) >>> 1;
      if (isSo.test(days.get(middle))) {
        high = middle;
      } else {
        low = middle;
      }
    }
    if (high == 0) {
      return ToldSpan.PAST; // it was so before anything that is told
    }
    return high < days.size() ? days.get(high).toEpochDay() : otherwise;
  }

  /** Whether the agreement that an interest is under may have been amended after that was told. */
  public boolean isAmendedAfter(Interest interest) {
    Id agreement = interest.under().orElseThrow();
    long completed = of(agreement).to();
    ToldSpan told = ToldSpan.of(Optional.empty(), interest.asOf(), assumptions);
    for (Event event : book.eventsOf(agreement)) {
      if (event.type().equals(Event.Type.AMENDED)
          && event.status() == Event.Status.OCCURRED
          && event.rank() != Claim.Rank.DEPRECATED) {
        ToldSpan amended = ToldSpan.of(Optional.empty(), event.date(), assumptions);
        boolean before = !amended.hasKnownDay() || amended.first().from() <= completed;
        if (before && !amended.isKnownBefore(told)) {
          return true;
        }
      }
    }
    return false;
  }
}
