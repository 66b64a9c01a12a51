package io.github.crossborder.analysis.ownership;

import io.github.crossborder.Assumptions;
import io.github.crossborder.Truth;
import io.github.crossborder.analysis.ownership.ShareEnds.Interval;
import io.github.crossborder.deal.Interest;
import io.github.crossborder.deal.ShareOf;
import io.github.crossborder.quantity.UnitOfMeasure;

/**
 * What each stake of a book comes to on a day, by its place in the book: read in that order, in
 * which claims come from memory soonest.
 */
final class StakesOnDay {
  private final byte[] parts;
  private final boolean[] sure;

  /** The ends of what each says: those of one claim are at most just above all. */
  private final int[] low;

  private final int[] high;

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

    private static final Part[] ALL = values();

    boolean isHeld() {
      return this == SHARES || this == VOTES;
    }
  }

  @SuppressWarnings("EnumOrdinal") // takes a quarter of the memory of a reference to the part
  StakesOnDay(StakeClaims claims, InEffect inEffect, Assumptions assumptions) {
    parts = new byte[claims.size()];
    sure = new boolean[claims.size()];
    low = new int[claims.size()];
    high = new int[claims.size()];
    for (int place = 0; place < claims.size(); place++) {
      Interest claim = claims.inBook(place);
      Truth counts = inEffect.of(claim);
      Part part = counts.isFalse() ? Part.NOTHING : part(claim);
      if (part != Part.NOTHING) {
        Interval said = Holding.size(claim, assumptions);
        parts[place] = (byte) part.ordinal();
        sure[place] = counts.isTrue() && (isDirect(claim, assumptions) || !part.isHeld());
        low[place] = (int) said.low();
        high[place] = (int) said.high();
      }
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
    return Part.ALL[parts[place]];
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
