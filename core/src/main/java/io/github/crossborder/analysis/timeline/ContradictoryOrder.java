package io.github.crossborder.analysis.timeline;

import io.github.crossborder.Problem;
import io.github.crossborder.ProblemCode;
import io.github.crossborder.analysis.internal.LinkedDays;
import io.github.crossborder.deal.Claim;
import io.github.crossborder.deal.Follows;
import io.github.crossborder.deal.Id;
import io.github.crossborder.quantity.Quantity;
import io.github.crossborder.time.PartialDate;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds where dates contradict what is said to follow what, by what lag, or to be its cause. */
final class ContradictoryOrder {
  private final LinkedDays days;

  ContradictoryOrder(LinkedDays days) {
    this.days = days;
  }

  /** Returns what is found of the claims in some places; where each date fits, of one without. */
  List<Problem> findings(List<Integer> places) {
    List<Problem> findings = places.stream()
        .flatMap(place -> days.earlier(place).stream())
        .flatMap(link -> of(link).stream())
        .toList();
    return findings.isEmpty() ? noDayLeft(places) : findings;
  }

  private Optional<Problem> of(LinkedDays.Link link) {
    Optional<PartialDate> own = days.ownDate(link.later());
    long first = link.earliestLater(days);
    if (own.flatMap(PartialDate::latest).filter(day -> day.toEpochDay() < first).isPresent()) {
      return Optional.of(problem(link, "before", first));
    }
    long last = link.latestLater(days);
    return own.flatMap(PartialDate::earliest)
        .filter(day -> day.toEpochDay() > last)
        .map(day -> problem(link, "after", last));
  }

  private Problem problem(LinkedDays.Link link, String side, long day) {
    Claim claim = days.get(link.later());
    Id before = days.get(link.earlier()).id();
    Optional<Quantity> lag = claim.follows().stream()
        .filter(follows -> link.follows() && follows.entry().equals(before))
        .findFirst()
        .flatMap(Follows::lag);
    return Problem.of(
        ProblemCode.CONTRADICTORY_ORDER,
        claim.id() + (link.follows() ? "/follows" : "/because"),
        claim.entryKind() + " " + claim.id()
            + (link.follows() ? " follows " : " happened because of ") + before
            + lag.map(told -> " by " + told + " and so").orElse(", which")
            + " is not " + side + " " + LocalDate.ofEpochDay(day)
            + ", but " + claim.id() + " is dated "
            + LinkedDays.dateOf(claim).map(PartialDate::toString).orElse("")
            + "; correct one of them");
  }

  /** What has no date may still have no day, between the dates of others. */
  private List<Problem> noDayLeft(List<Integer> places) {
    return places.stream()
        .filter(place -> days.latest(place) < days.earliest(place))
        .sorted(Comparator.comparing(place -> days.ownDate(place).isPresent()))
        .limit(1) // the others follow from it, or it from them
        .map(place -> Problem.of(
            ProblemCode.CONTRADICTORY_ORDER,
            days.get(place).id().toString(),
            days.get(place).entryKind() + " " + days.get(place).id()
                + " is not before " + LocalDate.ofEpochDay(days.earliest(place))
                + " nor after " + LocalDate.ofEpochDay(days.latest(place))
                + " by what it follows and what follows it; correct one of them"))
        .toList();
  }
}
