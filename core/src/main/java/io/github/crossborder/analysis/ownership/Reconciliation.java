package io.github.crossborder.analysis.ownership;

import io.github.crossborder.analysis.ownership.ShareEnds.Interval;
import io.github.crossborder.deal.Claim;
import io.github.crossborder.deal.Interest;
import io.github.crossborder.deal.ShareOf;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What all claims on one party's shares, or votes, in one subject come to. Claims on the same
 * portion are rivals; portions of several wholes are true at once; those of several classes add up.
 * What hangs on a condition may stand in the place of the others.
 */
final class Reconciliation {
  private final Map<Portion, Rivals> portions = new LinkedHashMap<>();
  private boolean conditionalOnly = true;

  void add(CountedInterest counted) {
    Interest interest = counted.interest();
    Portion portion = new Portion(interest.type(), interest.shareOf(), interest.shareClass());
    Rivals rivals = portions.computeIfAbsent(portion, any -> new Rivals());
    if (interest.condition().isPresent()) {
      rivals.addConditional(counted.size());
    } else {
      conditionalOnly = false;
      rivals.add(counted.size(), counted.surely(), interest.rank());
    }
  }

  /** Whether it tells of nothing but what hangs on a condition, if of anything. */
  boolean isConditionalOnly() {
    return conditionalOnly;
  }

  boolean isEmpty() {
    return portions.isEmpty();
  }

  /** How large the holding is: the sum of the classes, and what is told of all of them. */
  Interval size() {
    Interval whole = null;
    Interval classes = null;
    for (Map.Entry<Portion, Rivals> entry : portions.entrySet()) {
      Interval told = entry.getValue().size();
      if (entry.getKey().shareClass().isPresent()) {
        classes = classes == null ? told : classes.plus(told);
      } else {
        whole = whole == null ? told : whole.and(told);
      }
    }
    if (whole == null) {
      return classes == null ? Interval.NOTHING : classes;
    }
    return classes == null ? whole : whole.and(new Interval(classes.low(), ShareEnds.ALL));
  }

  private record Portion(Interest.Type type, ShareOf whole, Optional<String> shareClass) {}

  /** Claims on the same portion: the preferred ones, else all, as far as they agree. */
  private static final class Rivals {
    private @Nullable Interval meet;
    private @Nullable Interval hull;
    private Claim.Rank best = Claim.Rank.DEPRECATED;
    private @Nullable Interval conditional;
    private long possible = ShareEnds.NONE;

    void addConditional(Interval told) {
      conditional = conditional == null ? told : conditional.or(told);
      possible = Math.max(possible, told.high());
    }

    void add(Interval told, boolean sure, Claim.Rank rank) {
      if (!sure) {
        possible = Math.max(possible, told.high());
      } else if (meet == null || hull == null || rank.compareTo(best) < 0) {
        best = rank;
        meet = told;
        hull = told;
      } else if (rank == best) {
        meet = new Interval(Math.max(meet.low(), told.low()), Math.min(meet.high(), told.high()));
        hull = hull.or(told);
      }
    }

    Interval size() {
      if (meet == null || hull == null) {
        return new Interval(ShareEnds.NONE, possible);
      }
      Interval sure = meet.isEmpty() ? hull : meet;
      return conditional == null ? sure : sure.or(conditional);
    }
  }
}
