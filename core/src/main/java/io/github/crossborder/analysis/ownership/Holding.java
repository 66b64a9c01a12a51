package io.github.crossborder.analysis.ownership;

import io.github.crossborder.Assumptions;
import io.github.crossborder.analysis.ownership.ShareEnds.Interval;
import io.github.crossborder.deal.Claim;
import io.github.crossborder.deal.Interest;
import io.github.crossborder.deal.ShareOf;
import io.github.crossborder.quantity.Bounds;
import io.github.crossborder.quantity.Quantity;
import io.github.crossborder.quantity.UnitOfMeasure;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is told of one party's shares, or votes, in one subject. Claims on the same part of it are
 * rivals; what is told against several wholes holds at once; the shares of several classes are
 * parts that add up.
 */
final class Holding {
  private final Map<Part, Rivals> parts = new LinkedHashMap<>();

  /** Adds a claim that counts, surely or possibly, and how much it says. */
  void add(Interest claim, Interval said, boolean sure) {
    Part part = new Part(claim.type(), claim.shareOf(), claim.shareClass());
    parts.computeIfAbsent(part, any -> new Rivals()).add(said, sure, claim.rank());
  }

  boolean isEmpty() {
    return parts.isEmpty();
  }

  /** How large it is: the parts of several classes, and what is told of all of them. */
  Interval size() {
    Interval whole = null;
    Interval classes = null;
    for (Map.Entry<Part, Rivals> entry : parts.entrySet()) {
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

  /**
   * How large a part of the issued shares a claim tells of. A part of the shares without those the
   * company itself holds is no larger a part of all. A part of one class, of the diluted shares, or
   * a number of shares may be any part of all, but not nothing.
   */
  static Interval size(Interest claim, Assumptions assumptions) {
    if (claim.share().isEmpty()) {
      return Interval.SOME_OF_IT;
    }
    Quantity share = claim.share().get();
    Bounds bounds = share.bounds(assumptions);
    boolean some = bounds
        .lower()
        .filter(lower -> lower.signum() > 0 || (lower.signum() == 0 && !bounds.isLowerClosed()))
        .isPresent();
    Interval any = some ? Interval.SOME_OF_IT : Interval.ANY;
    if (!share.unit().equals(UnitOfMeasure.PERCENT)) {
      return any;
    }
    return switch (claim.shareOf()) {
      case ISSUED, UNSPECIFIED -> Interval.of(bounds);
      case EXCLUDING_TREASURY ->
        any.and(new Interval(ShareEnds.NONE, Interval.of(bounds).high()));
      case FULLY_DILUTED, CLASS -> any;
    };
  }

  private record Part(Interest.Type type, ShareOf whole, Optional<String> shareClass) {}

  /** Claims on the same part: the preferred ones, else all, as far as they agree. */
  private static final class Rivals {
    private @Nullable Interval meet;
    private @Nullable Interval hull;
    private Claim.Rank best = Claim.Rank.DEPRECATED;
    private long possible = ShareEnds.NONE;

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
      return meet.isEmpty() ? hull : meet;
    }
  }
}
