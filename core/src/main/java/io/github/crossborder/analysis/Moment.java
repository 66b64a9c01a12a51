package io.github.crossborder.analysis;

import io.github.crossborder.Assumptions;
import io.github.crossborder.Problem;
import io.github.crossborder.deal.Claim;
import io.github.crossborder.deal.Event;
import io.github.crossborder.deal.Transfer;
import io.github.crossborder.time.PartialDate;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A claim on the timeline, what it is linked to, and the days between which it must lie. */
final class Moment {
  final Claim claim;
  final List<Moment> earlier = new ArrayList<>();
  final List<Moment> later = new ArrayList<>();
  private LocalDate ownLatest = LocalDate.MAX;
  LocalDate earliest = LocalDate.MIN;
  LocalDate latest = LocalDate.MAX;

  Moment(Claim claim) {
    this.claim = claim;
  }

  void date(Assumptions assumptions) {
    dateOf(claim).ifPresent(date -> {
      earliest = date.earliest(assumptions).orElse(LocalDate.MIN);
      latest = date.latest(assumptions).orElse(LocalDate.MAX);
      ownLatest = latest;
    });
  }

  void carryForward() {
    for (Moment moment : later) {
      moment.earliest = moment.earliest.isBefore(earliest) ? earliest : moment.earliest;
    }
  }

  void carryBack() {
    for (Moment moment : earlier) {
      moment.latest = moment.latest.isAfter(latest) ? latest : moment.latest;
    }
  }

  boolean leadsTo(Moment target) {
    Set<Moment> seen = new HashSet<>();
    Deque<Moment> open = new ArrayDeque<>(later);
    while (!open.isEmpty()) {
      Moment moment = open.pop();
      if (moment == target) {
        return true;
      }
      if (seen.add(moment)) {
        open.addAll(moment.later);
      }
    }
    return false;
  }

  void report(List<Problem> findings) {
    for (Moment before : earlier) {
      if (ownLatest.isBefore(before.earliest)) {
        findings.add(Problem.of(
            AnalysisRule.CONTRADICTORY_ORDER,
            claim.id() + "/follows",
            claim.entryKind()
                + " "
                + claim.id()
                + " follows "
                + before.claim.id()
                + ", which is not before "
                + before.earliest
                + ", but is dated "
                + dateOf(claim).map(PartialDate::toString).orElse("")));
      }
    }
  }

  /** Returns when it was, where told. */
  static Optional<PartialDate> dateOf(Claim claim) {
    if (claim instanceof Event event) {
      return event.type().equals(Event.Type.OBSERVED_IN_EFFECT)
          ? event.date().or(event::asOf) // the day for which it was told is when it was seen
          : event.date();
    }
    return claim instanceof Transfer transfer ? transfer.date() : Optional.empty();
  }
}
