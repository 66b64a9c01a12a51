package io.github.crossborder.analysis.ownership;

import io.github.crossborder.Assumptions;
import io.github.crossborder.Truth;
import io.github.crossborder.analysis.ownership.ShareEnds.Interval;
import io.github.crossborder.deal.Claim;
import io.github.crossborder.deal.Interest;
import io.github.crossborder.deal.ShareOf;
import io.github.crossborder.quantity.Bounds;
import io.github.crossborder.quantity.Quantity;
import io.github.crossborder.quantity.UnitOfMeasure;
import java.util.Set;

/**
 * What an interest that counts on a date comes to.
 *
 * @param interest the interest, such as {@code alibaba-in-cainiao}
 * @param aspect what it tells of
 * @param surely whether it surely counts, as what it tells of; if not, it may
 * @param size how much it says
 */
record CountedInterest(Interest interest, Aspect aspect, boolean surely, Interval size) {
  private static final Set<Interest.Type> SHARES =
      Set.of(Interest.Type.SHAREHOLDING, Interest.Type.OWNER);
  private static final Set<Interest.Type> CONTROL =
      Set.of(Interest.Type.CONTROL, Interest.Type.CONSOLIDATION);

  /** What an interest tells of. */
  enum Aspect {
    /** It tells of nothing that is looked at here. */
    NONE,
    /** It may be what a party holds of the shares. */
    SHARES,
    /** It may be what a party holds of the votes. */
    VOTES,
    /** It says that a party controls or consolidates a subject. */
    CONTROL,
    /** It states a share that is held through others, or in all. */
    STATED_TOTAL;

    /** Whether it may be something that a party itself has. */
    boolean isHolding() {
      return this == SHARES || this == VOTES || this == CONTROL;
    }

    static Aspect of(Interest interest) {
      if (CountedInterest.CONTROL.contains(interest.type())) {
        return CONTROL;
      }
      boolean ofShares = CountedInterest.SHARES.contains(interest.type());
      if (interest.directness() == Interest.Directness.DIRECT
          || interest.directness() == Interest.Directness.UNSPECIFIED) {
        return ofShares ? SHARES : VOTES;
      }
      boolean ofAll =
          interest.shareOf() == ShareOf.ISSUED || interest.shareOf() == ShareOf.UNSPECIFIED;
      boolean stated = ofShares
          && ofAll
          && interest.shareClass().isEmpty()
          && interest
              .share()
              .filter(share -> share.unit().equals(UnitOfMeasure.PERCENT))
              .isPresent();
      return stated ? STATED_TOTAL : NONE;
    }
  }

  /** Whether an interest tells of shares, votes or control, and is not known to be wrong. */
  static boolean isStake(Interest interest) {
    return interest.rank() != Claim.Rank.DEPRECATED
        && (SHARES.contains(interest.type())
            || CONTROL.contains(interest.type())
            || interest.type().equals(Interest.Type.VOTING_RIGHTS));
  }

  /** Takes a stake that is in effect, or may be. */
  static CountedInterest of(Interest interest, Truth inEffect, Assumptions assumptions) {
    Aspect aspect = Aspect.of(interest);
    boolean direct = interest.directness() == Interest.Directness.DIRECT
        || assumptions.unspecifiedHoldingsDirect();
    boolean sized = aspect == Aspect.SHARES || aspect == Aspect.VOTES;
    boolean surely = inEffect.isTrue() && (direct || !sized);
    return new CountedInterest(interest, aspect, surely, size(interest, assumptions));
  }

  /**
   * How large a part of the issued shares an interest tells of. A part of the shares less those
   * that the company itself holds is that part of all shares at most. A part of one class, of the
   * diluted shares, or a number of shares may be any part of all, but not nothing.
   */
  private static Interval size(Interest interest, Assumptions assumptions) {
    if (interest.share().isEmpty()) {
      return Interval.SOME_OF_IT;
    }
    Quantity share = interest.share().get();
    Bounds bounds = share.assuming(assumptions).bounds();
    boolean some = bounds
        .lower()
        .filter(lower -> lower.signum() > 0 || (lower.signum() == 0 && !bounds.isLowerClosed()))
        .isPresent();
    Interval any = some ? Interval.SOME_OF_IT : Interval.ANY;
    if (!share.unit().equals(UnitOfMeasure.PERCENT)) {
      return any;
    }
    return switch (interest.shareOf()) {
      case ISSUED, UNSPECIFIED -> Interval.of(bounds);
      case EXCLUDING_TREASURY ->
        any.and(new Interval(ShareEnds.NONE, Interval.of(bounds).high()));
      case FULLY_DILUTED, CLASS -> any;
    };
  }
}
