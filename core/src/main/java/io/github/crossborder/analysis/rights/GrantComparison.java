package io.github.crossborder.analysis.rights;

import static io.github.crossborder.analysis.rights.ExclusivityDoubt.CHANNELS;
import static io.github.crossborder.analysis.rights.ExclusivityDoubt.CONDITION;
import static io.github.crossborder.analysis.rights.ExclusivityDoubt.EFFECT;
import static io.github.crossborder.analysis.rights.ExclusivityDoubt.EXCLUSIVITY;
import static io.github.crossborder.analysis.rights.ExclusivityDoubt.OBJECT;
import static io.github.crossborder.analysis.rights.ExclusivityDoubt.OFFER;
import static io.github.crossborder.analysis.rights.ExclusivityDoubt.PRODUCTS;
import static io.github.crossborder.analysis.rights.ExclusivityDoubt.RIGHT;
import static io.github.crossborder.analysis.rights.ExclusivityDoubt.STATUS;
import static io.github.crossborder.analysis.rights.ExclusivityDoubt.SUPERSEDED;
import static io.github.crossborder.analysis.rights.ExclusivityDoubt.TERRITORY;
import static io.github.crossborder.analysis.rights.ExclusivityDoubt.TIME;
import static io.github.crossborder.analysis.rights.GrantParties.APART;

import io.github.crossborder.Assumptions;
import io.github.crossborder.Truth;
import io.github.crossborder.deal.Channel;
import io.github.crossborder.deal.Exclusivity;
import io.github.crossborder.deal.Id;
import io.github.crossborder.deal.Term;
import java.util.List;
import java.util.Optional;

/** Whether two terms are in conflict: the doubts, none for a definite one, or {@code APART}. */
final class GrantComparison {
  private final AgreementTies ties;
  private final GrantEndings lives;
  private final Assumptions assumptions;
  private final boolean ofAllRights;

  private GrantComparison(
      AgreementTies ties, GrantEndings lives, Assumptions assumptions, boolean ofAllRights) {
    this.ties = ties;
    this.lives = lives;
    this.assumptions = assumptions;
    this.ofAllRights = ofAllRights;
  }

  /** Returns what compares terms of one right: those of two leave each other alone. */
  static GrantComparison ofOneRight(
      AgreementTies ties, GrantEndings lives, Assumptions assumptions) {
    return new GrantComparison(ties, lives, assumptions, false);
  }

  /** Returns what compares terms of any rights: unlike ones may have something in common. */
  GrantComparison ofAllRights() {
    return new GrantComparison(ties, lives, assumptions, true);
  }

  /** Returns the doubts about a conflict, whichever of the two is the exclusive one. */
  int doubts(Grant one, Grant other) {
    int there = breaks(one, other);
    return there == 0 ? 0 : lesser(there, breaks(other, one));
  }

  static int lesser(int some, int others) {
    if (some == APART || others == APART) {
      return Math.max(some, others);
    }
    return Integer.bitCount(others) < Integer.bitCount(some) ? others : some;
  }

  /** Returns the doubts about the other breaking the exclusivity of the one. */
  int breaks(Grant one, Grant other) {
    if (!one.mayClaim() || areFarApart(one, other) || ties.exempt(one.term(), other.term())) {
      return APART;
    }
    int doubts = one.claims() ? 0 : EXCLUSIVITY.bit();
    doubts = add(doubts, rights(one, other), RIGHT);
    doubts = add(doubts, named(one.term().object(), other.term().object()), OBJECT);
    doubts = doubts == APART ? APART : add(doubts, sides(one, other));
    doubts = doubts == APART ? APART : add(doubts, time(one, other), TIME);
    doubts = doubts == APART ? APART : add(doubts, channels(one, other), CHANNELS);
    doubts = doubts == APART ? APART : add(doubts, products(one, other), PRODUCTS);
    doubts = doubts == APART ? APART : add(doubts, territory(one, other), TERRITORY);
    doubts = doubts == APART ? APART : doubts | conditions(one, other);
    return doubts == 0 ? STATUS.bit(lives.mayBeOver(one, other)) : doubts;
  }

  /** Whether a term that forbids may forbid what the other lets somebody do. */
  boolean mayForbid(Grant forbidding, Grant other) {
    return !rights(forbidding, other).isFalse()
        && !named(forbidding.term().object(), other.term().object()).isFalse()
        && forbidding.sides().mayFavourTheSame(other.sides())
        && !time(forbidding, other).isFalse()
        && !channels(forbidding, other).isFalse()
        && !products(forbidding, other).isFalse()
        && !territory(forbidding, other).isFalse();
  }

  private Truth rights(Grant one, Grant other) {
    return ofAllRights
        ? RightOverlap.overlap(one.term().right(), other.term().right())
        : named(one.term().right(), other.term().right());
  }

  private static int add(int doubts, int more) {
    return doubts == APART || more == APART ? APART : doubts | more;
  }

  private static int add(int doubts, Truth truth, ExclusivityDoubt doubt) {
    return switch (truth) {
      case TRUE -> doubts;
      case UNKNOWN -> add(doubts, doubt.bit());
      case FALSE -> APART;
    };
  }

  /** Whether it takes no look at the details to tell that two terms leave each other alone. */
  private static boolean areFarApart(Grant one, Grant other) {
    CountryReach ones = one.reach();
    CountryReach others = other.reach();
    boolean elsewhere = ones != null && others != null && ones.isFarFrom(others);
    return (elsewhere && one.exhaustive() && other.exhaustive()) || one.hasHolderOf(other);
  }

  private static Truth named(Optional<?> one, Optional<?> other) {
    boolean said = one.isPresent() && other.isPresent();
    return said ? Truth.of(one.equals(other)) : Truth.UNKNOWN;
  }

  private static int sides(Grant one, Grant other) {
    boolean sole = one.term().exclusivity().kind() == Exclusivity.Kind.SOLE;
    return one.sides().breaks(other.sides(), sole);
  }

  private Truth time(Grant one, Grant other) {
    Truth hold =
        one.whole().holds().and(one.exclusive().holds()).and(other.whole().holds());
    if (hold.isFalse()) {
      return hold;
    }
    Truth may = one.exclusive().period().overlaps(other.whole().period());
    return hold.and(
        may.isUnknown()
                && one.exclusive().surely().overlaps(other.whole().surely()).isTrue()
            ? Truth.TRUE
            : may);
  }

  private Truth channels(Grant one, Grant other) {
    Optional<Id> ones = one.term().platform();
    Optional<Id> others = other.term().platform();
    boolean both = ones.isPresent() && others.isPresent();
    if (both && !ones.equals(others)) {
      return beyond(one, other, Truth.FALSE);
    }
    if (one.through().isEmpty() || other.through().isEmpty()) {
      return unsaid();
    }
    Truth shared = Goods.share(one.through(), other.through());
    if (ones.isPresent() && !shared.isFalse()) {
      shared = both ? Truth.TRUE : shared.and(givesOnAnyPlatform(one, other));
    }
    return beyond(one, other, shared);
  }

  /** Whether a term that tells no platform gives the right on that of the one, not on others only. */
  private Truth givesOnAnyPlatform(Grant one, Grant other) {
    boolean all = other.through().contains(Channel.ALL_ONLINE)
        && Goods.share(one.through(), List.of(Channel.ALL_ONLINE)).isTrue();
    return all ? Truth.TRUE : unsaid();
  }

  private Truth products(Grant one, Grant other) {
    if (one.goods().isEmpty() || other.goods().isEmpty()) {
      return unsaid();
    }
    return beyond(one, other, Goods.meet(one.goods(), other.goods()));
  }

  private Truth territory(Grant one, Grant other) {
    CountryReach ones = one.reach();
    CountryReach others = other.reach();
    if (ones == null || others == null) {
      return unsaid();
    }
    return beyond(
        one,
        other,
        CountryReach.meet(ones, others, one.exclusive().days(), other.whole().days()));
  }

  private Truth unsaid() {
    return assumptions.unsaidLimitsNone() ? Truth.TRUE : Truth.UNKNOWN;
  }

  /** What two lists do not share may yet be shared where one is told not to list everything. */
  private static Truth beyond(Grant one, Grant other, Truth listed) {
    boolean more = !one.exhaustive() || !other.exhaustive();
    return more && listed.isFalse() ? Truth.UNKNOWN : listed;
  }

  private int conditions(Grant one, Grant other) {
    Term exclusive = one.term();
    boolean depends = exclusive.condition().isPresent()
        || exclusive.exclusivity().condition().isPresent()
        || other.term().condition().isPresent();
    return (depends ? CONDITION.bit() : 0)
        | ((one.doubts() | other.doubts()) & (OFFER.bit() | SUPERSEDED.bit()))
        | (other.doubts() & EFFECT.bit());
  }
}
