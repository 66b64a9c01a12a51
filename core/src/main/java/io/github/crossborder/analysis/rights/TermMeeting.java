package io.github.crossborder.analysis.rights;

import static io.github.crossborder.analysis.rights.ExclusivityDoubt.CHANNELS;
import static io.github.crossborder.analysis.rights.ExclusivityDoubt.CONDITION;
import static io.github.crossborder.analysis.rights.ExclusivityDoubt.EXCLUSIVITY;
import static io.github.crossborder.analysis.rights.ExclusivityDoubt.OBJECT;
import static io.github.crossborder.analysis.rights.ExclusivityDoubt.OFFER;
import static io.github.crossborder.analysis.rights.ExclusivityDoubt.PRODUCTS;
import static io.github.crossborder.analysis.rights.ExclusivityDoubt.RIGHT;
import static io.github.crossborder.analysis.rights.ExclusivityDoubt.STATUS;
import static io.github.crossborder.analysis.rights.ExclusivityDoubt.SUPERSEDED;
import static io.github.crossborder.analysis.rights.ExclusivityDoubt.TERRITORY;
import static io.github.crossborder.analysis.rights.ExclusivityDoubt.TIME;
import static io.github.crossborder.analysis.rights.TermSides.APART;

import io.github.crossborder.Assumptions;
import io.github.crossborder.Truth;
import io.github.crossborder.deal.Exclusivity;
import io.github.crossborder.deal.Term;
import java.util.Optional;

/** Whether two terms are in conflict: the doubts, none for a definite one, or {@code APART}. */
final class TermMeeting {
  private final AgreementTies ties;
  private final TermLives lives;
  private final Assumptions assumptions;
  private final boolean ofAllRights;

  private TermMeeting(
      AgreementTies ties, TermLives lives, Assumptions assumptions, boolean ofAllRights) {
    this.ties = ties;
    this.lives = lives;
    this.assumptions = assumptions;
    this.ofAllRights = ofAllRights;
  }

  /** Returns what compares terms of one right: those of two leave each other alone. */
  static TermMeeting ofOneRight(AgreementTies ties, TermLives lives, Assumptions assumptions) {
    return new TermMeeting(ties, lives, assumptions, false);
  }

  /** Returns what compares terms of any rights: unlike ones may have something in common. */
  TermMeeting ofAllRights() {
    return new TermMeeting(ties, lives, assumptions, true);
  }

  /** Returns the doubts about a conflict, whichever of the two is the exclusive one. */
  int doubts(TermScope one, TermScope other) {
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
  int breaks(TermScope one, TermScope other) {
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
  boolean mayForbid(TermScope forbidding, TermScope other) {
    return !rights(forbidding, other).isFalse()
        && !named(forbidding.term().object(), other.term().object()).isFalse()
        && forbidding.sides().mayFavourTheSame(other.sides())
        && !time(forbidding, other).isFalse()
        && !channels(forbidding, other).isFalse()
        && !products(forbidding, other).isFalse()
        && !territory(forbidding, other).isFalse();
  }

  private Truth rights(TermScope one, TermScope other) {
    return ofAllRights
        ? TermRights.overlap(one.term().right(), other.term().right())
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
  private static boolean areFarApart(TermScope one, TermScope other) {
    TermReach ones = one.reach();
    TermReach others = other.reach();
    boolean elsewhere = ones != null && others != null && ones.isFarFrom(others);
    return (elsewhere && one.exhaustive() && other.exhaustive()) || one.hasHolderOf(other);
  }

  private static Truth named(Optional<?> one, Optional<?> other) {
    boolean said = one.isPresent() && other.isPresent();
    return said ? Truth.of(one.equals(other)) : Truth.UNKNOWN;
  }

  private static int sides(TermScope one, TermScope other) {
    boolean sole = one.term().exclusivity().kind() == Exclusivity.Kind.SOLE;
    return one.sides().breaks(other.sides(), sole);
  }

  private Truth time(TermScope one, TermScope other) {
    Truth may = one.exclusive().period().overlaps(other.whole().period(), assumptions);
    return may.isUnknown()
            && one.exclusive()
                .surely()
                .overlaps(other.whole().surely(), assumptions)
                .isTrue()
        ? Truth.TRUE
        : may;
  }

  private Truth channels(TermScope one, TermScope other) {
    if (one.term().channels().isEmpty() || other.term().channels().isEmpty()) {
      return unsaid();
    }
    return beyond(
        one, other, TermGoods.share(one.term().channels(), other.term().channels()));
  }

  private Truth products(TermScope one, TermScope other) {
    if (one.goods().isEmpty() || other.goods().isEmpty()) {
      return unsaid();
    }
    return beyond(one, other, TermGoods.meet(one.goods(), other.goods()));
  }

  private Truth territory(TermScope one, TermScope other) {
    TermReach ones = one.reach();
    TermReach others = other.reach();
    if (ones == null || others == null) {
      return unsaid();
    }
    return beyond(
        one,
        other,
        TermReach.meet(ones, others, one.exclusive().days(), other.whole().days()));
  }

  private Truth unsaid() {
    return assumptions.unsaidLimitsNone() ? Truth.TRUE : Truth.UNKNOWN;
  }

  /** What two lists do not share may yet be shared where one is told not to list everything. */
  private static Truth beyond(TermScope one, TermScope other, Truth listed) {
    boolean more = !one.exhaustive() || !other.exhaustive();
    return more && listed.isFalse() ? Truth.UNKNOWN : listed;
  }

  private int conditions(TermScope one, TermScope other) {
    Term exclusive = one.term();
    boolean depends = exclusive.condition().isPresent()
        || exclusive.exclusivity().condition().isPresent()
        || other.term().condition().isPresent();
    return (depends ? CONDITION.bit() : 0)
        | ((one.doubts() | other.doubts()) & (OFFER.bit() | SUPERSEDED.bit()));
  }
}
