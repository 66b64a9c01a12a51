package io.github.crossborder.analysis.ownership;

import io.github.crossborder.Truth;
import io.github.crossborder.analysis.holdings.Aspect;
import io.github.crossborder.analysis.holdings.HeldTotal;
import io.github.crossborder.analysis.holdings.ShareEnds;
import io.github.crossborder.analysis.holdings.ShareEnds.Interval;
import io.github.crossborder.deal.Claim;
import io.github.crossborder.deal.Interest;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What one party has in one subject: shares, votes, and what is said of its control. */
final class Holding {
  private final Node party;
  private final Node subject;
  private final List<Claim> claims;
  private final Map<Aspect, Truth> said;
  private final boolean directControl;
  private final boolean directConsolidation;
  private final List<StatedTotal> totals;
  private final boolean controlGoesOn;
  private final boolean votesFollow;
  private Interval shares;
  private Interval votes;

  /**
   * What a party is said to have in the end.
   *
   * @param surely whether it surely counts
   */
  record StatedTotal(Interest interest, boolean surely, Interval size) {
    boolean ofVotes() {
      return Aspect.of(interest) == Aspect.TOTAL_VOTES;
    }

    boolean isThroughOthers() {
      return interest.directness() == Interest.Directness.INDIRECT;
    }
  }

  /** Takes what counts of a position on the days that are asked about. */
  Holding(Node subject, Told told, Interval votes, boolean votesFollow) {
    this.votesFollow = votesFollow;
    party = told.party;
    this.subject = subject;
    claims = List.copyOf(told.claims);
    said = told.said;
    directControl = told.directControl;
    directConsolidation = told.directConsolidation;
    totals = List.copyOf(told.totals);
    controlGoesOn = told.controlGoesOn();
    shares = orAnothers(told.shares == null ? Interval.NOTHING : told.shares);
    this.votes = orAnothers(votes);
  }

  /** What somebody holds for another may be anybody's. */
  private Interval orAnothers(Interval held) {
    return said(Aspect.NOMINEE).isFalse() ? held : new Interval(ShareEnds.NONE, held.high());
  }

  /** What is told of a position on a day, or on any of some days. */
  static final class Told {
    private final Node party;
    private final List<Claim> claims = new ArrayList<>(2);
    private final Map<Aspect, Truth> said = new EnumMap<>(Aspect.class);
    private final List<StatedTotal> totals = new ArrayList<>(0);
    private @Nullable Interval shares;
    private @Nullable Interval votes;
    private boolean sharesSure;
    private boolean votesSure;
    private boolean directControl;
    private boolean directConsolidation;
    private boolean controlKnown;

    Told(Node party) {
      this.party = party;
    }

    Node party() {
      return party;
    }

    List<Claim> claims() {
      return claims;
    }

    @Nullable
    Interval shares() {
      return shares;
    }

    @Nullable
    Interval votes() {
      return votes;
    }

    boolean areSharesSure() {
      return sharesSure;
    }

    boolean areVotesSure() {
      return votesSure;
    }

    Truth said(Aspect aspect) {
      return said.getOrDefault(aspect, Truth.FALSE);
    }

    boolean isDirect(Aspect aspect) {
      return aspect == Aspect.CONTROL ? directControl : directConsolidation;
    }

    /** Whether it is said to control only for an earlier day, from which that goes on. */
    boolean controlGoesOn() {
      boolean sure = said(Aspect.CONTROL).isTrue() || said(Aspect.CONSOLIDATION).isTrue();
      return sure && !controlKnown;
    }

    List<StatedTotal> totals() {
      return totals;
    }

    void setShares(@Nullable Interval size, boolean sure) {
      shares = size;
      sharesSure = sure;
    }

    void setVotes(@Nullable Interval size, boolean sure) {
      votes = size;
      votesSure = sure;
    }

    void say(Aspect aspect, boolean surely, boolean known, boolean direct) {
      said.put(aspect, said(aspect).or(surely ? Truth.TRUE : Truth.UNKNOWN));
      directControl |= surely && direct && aspect == Aspect.CONTROL;
      directConsolidation |= surely && direct && aspect == Aspect.CONSOLIDATION;
      controlKnown |=
          surely && known && (aspect == Aspect.CONTROL || aspect == Aspect.CONSOLIDATION);
    }

    void add(Claim claim) {
      if (!claims.contains(claim)) {
        claims.add(claim);
      }
    }

    void add(StatedTotal total) {
      totals.add(total);
    }

    /** What is told on one of several days, whichever it is. */
    void or(Told other) {
      for (Aspect aspect : Aspect.values()) {
        if (said(aspect) != other.said(aspect)) {
          said.put(aspect, Truth.UNKNOWN);
        }
      }
      directControl &= other.directControl;
      directConsolidation &= other.directConsolidation;
      controlKnown &= other.controlKnown;
      sharesSure &= other.sharesSure;
      votesSure &= other.votesSure;
      shares = or(shares, other.shares);
      votes = or(votes, other.votes);
      other.claims.forEach(this::add);
      List<StatedTotal> both = new ArrayList<>();
      for (StatedTotal total : totals) {
        boolean always = total.surely && other.totals.contains(total);
        both.add(new StatedTotal(total.interest, always, total.size));
      }
      for (StatedTotal total : other.totals) {
        if (both.stream().noneMatch(known -> known.interest.equals(total.interest))) {
          both.add(new StatedTotal(total.interest, false, total.size));
        }
      }
      totals.clear();
      totals.addAll(both);
    }

    private static @Nullable Interval or(@Nullable Interval one, @Nullable Interval other) {
      if (one == null || other == null) {
        Interval told = one == null ? other : one;
        return told == null ? null : told.or(Interval.NOTHING);
      }
      return one.or(other);
    }
  }

  Node party() {
    return party;
  }

  Node subject() {
    return subject;
  }

  List<Claim> claims() {
    return claims;
  }

  Interval shares() {
    return shares;
  }

  Interval votes() {
    return votes;
  }

  Truth said(Aspect aspect) {
    return said.getOrDefault(aspect, Truth.FALSE);
  }

  /** What the party is said to have in the end. */
  List<StatedTotal> totals() {
    return totals;
  }

  /** Whether the party is said to control the subject, or to consolidate it. */
  boolean mayControl() {
    return !said(Aspect.CONTROL).isFalse() || !said(Aspect.CONSOLIDATION).isFalse();
  }

  boolean surelyControls() {
    return said(Aspect.CONTROL).isTrue() || said(Aspect.CONSOLIDATION).isTrue();
  }

  /** Whether it is surely said to be the nearest of those who control, or of those who consolidate. */
  boolean isDirectly(Aspect aspect) {
    return said(aspect).isTrue()
        && (aspect == Aspect.CONTROL ? directControl : directConsolidation);
  }

  /** Whether it is said to control only for an earlier day, from which that goes on. */
  boolean controlGoesOn() {
    return controlGoesOn;
  }

  boolean mayHaveShares() {
    return shares.high() > ShareEnds.NONE;
  }

  /** Whether it may have shares, itself or as it is stated in the end. */
  boolean mayHaveSharesInTheEnd() {
    return mayHaveShares() || totals.stream().anyMatch(total -> !total.ofVotes());
  }

  boolean surelyHasShares() {
    return shares.low() > ShareEnds.NONE;
  }

  boolean surelyHasVotes() {
    return votes.low() > ShareEnds.NONE;
  }

  /** Whether it may have votes, or is said to control. */
  boolean mayHaveSay() {
    return mayControl() || votes.high() > ShareEnds.NONE || hasMeans();
  }

  /** Whether something else is told by which it may control, or has votes in the end. */
  boolean hasMeans() {
    return !said(Aspect.INFLUENCE).isFalse()
        || !said(Aspect.JOINT_CONTROL).isFalse()
        || totals.stream().anyMatch(this::isOfVotes);
  }

  /** Whether something is told by which it may control alone, besides votes and what is said of it. */
  boolean mayControlByMeans() {
    return !said(Aspect.INFLUENCE).isFalse()
        || totals.stream()
            .anyMatch(total -> isOfVotes(total) && total.size().high() > ShareEnds.HALF);
  }

  /** Whether it is stated of votes, or of shares that votes are taken to follow. */
  boolean isOfVotes(StatedTotal total) {
    return total.ofVotes() || votesFollow;
  }

  /** The lower end of the votes that it is surely said to have in the end. */
  long statedVotes() {
    long most = ShareEnds.NONE;
    for (StatedTotal total : totals) {
      if (isOfVotes(total) && total.surely()) {
        long own = total.isThroughOthers() ? votes.low() : ShareEnds.NONE;
        most = Math.max(most, ShareEnds.plusLow(own, total.size().low()));
      }
    }
    return most;
  }

  /** What is said of its control is not sure, as it cannot be so beside what else is told. */
  void openControl() {
    for (Aspect aspect : List.of(Aspect.CONTROL, Aspect.CONSOLIDATION)) {
      said.put(aspect, said(aspect).and(Truth.UNKNOWN));
    }
  }

  /** Nothing of it is sure, as something else is told that cannot be so beside it. */
  void openAll() {
    openControl();
    shares = new Interval(ShareEnds.NONE, shares.high());
    votes = new Interval(ShareEnds.NONE, votes.high());
  }

  /** Whether it surely has votes, or is surely said to control. */
  boolean surelyHasSay() {
    return surelyControls() || surelyHasVotes();
  }

  void limit(HeldTotal ofShares, HeldTotal ofVotes) {
    shares = ofShares.limit(shares);
    votes = ofVotes.limit(votes);
  }
}
