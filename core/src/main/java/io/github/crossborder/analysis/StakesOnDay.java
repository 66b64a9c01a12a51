package io.github.crossborder.analysis;

import io.github.crossborder.Assumptions;
import io.github.crossborder.Truth;
import io.github.crossborder.analysis.ShareEnds.Interval;
import io.github.crossborder.deal.Interest;
import io.github.crossborder.deal.ShareOf;
import io.github.crossborder.quantity.UnitOfMeasure;
import java.util.List;

/**
 * What each stake of a book comes to on a day, by its place in the book: read in that order, in
 * which claims come from memory soonest.
 */
final class StakesOnDay {
  private final Part[] parts;
  private final boolean[] sure;
  private final long[] low;
  private final long[] high;

  /** What a stake is part of. */
  enum Part {
    /** It does not count on the day. */
    NOTHING,
    /** It may be what a party holds of the shares. */
    SHARES,
    /** It may be what a party holds of the votes. */
    VOTES,
    /** It says that a party controls or consolidates a subject. */
    CONTROL,
    /** It states a share that is held through others, or in all. */
    STATED;

    boolean isHeld() {
      return this == SHARES || this == VOTES;
    }
  }

  StakesOnDay(List<Interest> claims, InEffect inEffect, Assumptions assumptions) {
    parts = new Part[claims.size()];
    sure = new boolean[claims.size()];
    low = new long[claims.size()];
    high = new long[claims.size()];
    int place = 0;
    for (Interest claim : claims) {
      Truth counts = inEffect.of(claim);
      parts[place] = counts.isFalse() ? Part.NOTHING : part(claim);
      if (parts[place] != Part.NOTHING) {
        Interval said = Holding.size(claim, assumptions);
        sure[place] = counts.isTrue() && (isDirect(claim, assumptions) || !parts[place].isHeld());
        low[place] = said.low();
        high[place] = said.high();
      }
      place++;
    }
  }

  private static Part part(Interest claim) {
    if (StakeClaims.CONTROL.contains(claim.type())) {
      return Part.CONTROL;
    }
    boolean ofShares = StakeClaims.SHARES.contains(claim.type());
    if (mayBeDirect(claim)) {
      return ofShares ? Part.SHARES : Part.VOTES;
    }
    boolean ofAll = claim.shareOf() == ShareOf.ISSUED || claim.shareOf() == ShareOf.UNSPECIFIED;
    boolean stated = ofShares
        && ofAll
        && claim.shareClass().isEmpty()
        && claim
            .share()
            .filter(share -> share.unit().equals(UnitOfMeasure.PERCENT))
            .isPresent();
    return stated ? Part.STATED : Part.NOTHING;
  }

  private static boolean mayBeDirect(Interest claim) {
    return claim.directness() == Interest.Directness.DIRECT
        || claim.directness() == Interest.Directness.UNSPECIFIED;
  }

  private static boolean isDirect(Interest claim, Assumptions assumptions) {
    return claim.directness() == Interest.Directness.DIRECT
        || assumptions.unspecifiedHoldingsDirect();
  }

  Part part(int place) {
    return parts[place];
  }

  /** Whether the claim surely counts, as what it is part of; if not, it may. */
  boolean isSure(int place) {
    return sure[place];
  }

  /** How much it says, if it counts. */
  Interval said(int place) {
    return new Interval(low[place], high[place]);
  }
}
