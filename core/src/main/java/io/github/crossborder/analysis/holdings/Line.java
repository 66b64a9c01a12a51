package io.github.crossborder.analysis.holdings;

import io.github.crossborder.analysis.holdings.ShareEnds.Interval;
import io.github.crossborder.deal.Claim;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The claims on one portion of what a party has in a thing: it has one size a day. Those known for
 * one day are rivals; one that is known for a later day follows the others.
 */
public final class Line {
  /** Of how many claims each is held against each; of more, only against those beside it. */
  public static final int MANY = 200;

  private final DatedClaim.Portion portion;
  private final List<DatedClaim> claims = new ArrayList<>(1);

  public Line(DatedClaim.Portion portion) {
    this.portion = portion;
  }

  public DatedClaim.Portion portion() {
    return portion;
  }

  public List<DatedClaim> claims() {
    return claims;
  }

  /** Tells when each claim ends and begins by what the others tell. */
  public void order() {
    for (int i = 0; i < claims.size(); i++) {
      int last = claims.size() <= MANY ? claims.size() : Math.min(claims.size(), i + MANY);
      for (int j = i + 1; j < last; j++) {
        order(claims.get(i), claims.get(j));
        order(claims.get(j), claims.get(i));
      }
      if (claims.size() > MANY) {
        claims.get(i).mayEndBefore(claims.get(i).goesOnFrom() + 1);
      }
    }
  }

  /** What one claim leaves of the days of another. */
  private static void order(DatedClaim claim, DatedClaim other) {
    boolean later = claim.isLaterThan(other);
    boolean disjoint = claim.isDisjointFrom(other);
    if (later && disjoint && claim.isSure()) {
      follow(claim, other);
    }
    if (!other.span().hasKnownDay() || claim.isConditional()) {
      return;
    }
    if (!claim.encloses(other) && (later || claim.maybeLaterThan(other))) {
      long begins = claim.span().hasKnownDay() ? claim.span().first().from() : claim.mayFrom();
      other.mayEndBefore(Math.max(begins, other.span().last().from() + 1));
    }
  }

  /** A claim follows another that it cannot be true with: that one had ended, and it began after. */
  private static void follow(DatedClaim claim, DatedClaim other) {
    long begun = claim.span().hasKnownDay() ? claim.span().first().to() : claim.mayTo();
    if (claim.isPlan() && other.isPlan()) {
      other.yieldOn(Math.min(begun, other.knownFrom()));
    } else if (other.span().hasKnownDay() && other.knownTo() >= begun) {
      return; // its end is told to be later
    }
    other.endBefore(begun);
    if (other.isSure() && other.span().hasKnownDay()) {
      claim.beginFrom(other.span().last().from() + 1);
    }
  }

  /** On a day that is the last of one and the first of another, which cannot both be, the end counts. */
  public void handOver() {
    if (claims.size() > MANY) {
      return;
    }
    for (DatedClaim leaving : claims) {
      for (DatedClaim coming : claims) {
        boolean meet = leaving.isKnownOn(leaving.knownTo())
            && leaving.knownTo() == coming.knownFrom()
            && coming.isKnownOn(coming.knownFrom());
        if (meet && leaving.isDisjointFrom(coming)) {
          if (leaving.knownFrom() < leaving.knownTo()) {
            leaving.yieldOn(leaving.knownTo());
          } else if (leaving.isPlan() && !coming.isPlan()) {
            leaving.giveWay();
          }
        }
      }
    }
  }

  /**
   * What it comes to on a day; nothing if nothing may be so then.
   *
   * @param plain whether numbers are taken for no more than they say alone
   */
  public @Nullable Size on(long day, boolean continuance, boolean plain) {
    Rivals rivals = new Rivals(plain);
    for (DatedClaim claim : claims) {
      boolean known = claim.isKnownOn(day);
      boolean sure = known || (continuance && claim.goesOnOn(day));
      if (sure ? !isFollowed(claim, day) : claim.maybeOn(day)) {
        rivals.add(claim, sure, known);
      }
    }
    return rivals.areApart() && !plain ? on(day, continuance, true) : rivals.size();
  }

  private boolean isFollowed(DatedClaim claim, long day) {
    for (DatedClaim other : claims.size() <= MANY ? claims : List.<DatedClaim>of()) {
      if (other != claim
          && other.isKnownOn(day)
          && other.follows(claim)
          && other.isDisjointFrom(claim)) {
        return true;
      }
    }
    return false;
  }

  /** What it comes to if all that is told held at one time: the last that is told. */
  public @Nullable Size asTold() {
    return asTold(false);
  }

  private @Nullable Size asTold(boolean plain) {
    Rivals rivals = new Rivals(plain);
    for (DatedClaim claim : claims) {
      if (isLast(claim)) {
        rivals.add(claim, claim.isSure(), true);
      }
    }
    return rivals.areApart() && !plain ? asTold(true) : rivals.size();
  }

  /** Whether no other claim surely took its place. */
  public boolean isLast(DatedClaim claim) {
    for (DatedClaim other : claims.size() <= MANY ? claims : List.<DatedClaim>of()) {
      if (other != claim
          && other.isSure()
          && other.isLaterThan(claim)
          && !(other.encloses(claim) && claim.isSure())) {
        return false;
      }
    }
    return true;
  }

  /**
   * How much it is.
   *
   * @param sure whether some of it is surely so
   */
  public record Size(Interval size, boolean sure) {}

  /** Claims for one day: the preferred ones, else all, as far as they agree. */
  private static final class Rivals {
    private @Nullable Interval meet;
    private @Nullable Interval hull;
    private Claim.Rank best = Claim.Rank.DEPRECATED;
    private @Nullable Interval conditional;
    private @Nullable Interval possible;
    private final boolean plain;

    private Rivals(boolean plain) {
      this.plain = plain;
    }

    void add(DatedClaim claim, boolean sure, boolean known) {
      Interval told = plain ? claim.plainSize() : claim.size();
      Claim.Rank rank = known ? claim.claim().rank() : Claim.Rank.NORMAL;
      if (claim.isConditional()) {
        conditional = conditional == null ? told : conditional.or(told);
        possible = possible == null ? told : possible.or(told);
      } else if (!sure) {
        possible = possible == null ? told : possible.or(told);
      } else if (meet == null || hull == null || rank.compareTo(best) < 0) {
        best = rank;
        meet = told;
        hull = told;
      } else if (rank == best) {
        meet = new Interval(Math.max(meet.low(), told.low()), Math.min(meet.high(), told.high()));
        hull = hull.or(told);
      }
    }

    /** Whether those that are sure cannot all be true. */
    boolean areApart() {
      return meet != null && meet.isEmpty();
    }

    @Nullable
    Size size() {
      if (meet == null || hull == null) {
        return possible == null
            ? null
            : new Size(new Interval(ShareEnds.NONE, possible.high()), false);
      }
      Interval sure = meet.isEmpty() ? hull : meet;
      return new Size(conditional == null ? sure : sure.or(conditional), true);
    }
  }
}
