package io.github.crossborder.analysis.ownership;

import io.github.crossborder.Assumption;
import io.github.crossborder.Assumptions;
import io.github.crossborder.Truth;
import io.github.crossborder.analysis.holdings.Aspect;
import io.github.crossborder.analysis.holdings.DatedClaim;
import io.github.crossborder.analysis.holdings.Days;
import io.github.crossborder.analysis.holdings.Effects;
import io.github.crossborder.analysis.holdings.HeldTotal;
import io.github.crossborder.analysis.holdings.ShareEnds;
import io.github.crossborder.analysis.holdings.ShareEnds.Interval;
import io.github.crossborder.analysis.internal.ToldSpan;
import io.github.crossborder.book.DealBook;
import io.github.crossborder.deal.Claim;
import io.github.crossborder.deal.Figure;
import io.github.crossborder.deal.Interest;
import io.github.crossborder.deal.Transfer;
import io.github.crossborder.quantity.Qualifier;
import io.github.crossborder.quantity.Quantity;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All that is told of who has what in one thing, read once for the days that are asked about. What
 * the caller assumes and what is told here refutes is left out here.
 */
final class Holders {
  /** What is left out, in this order, where more than all is told by it. */
  private static final List<Assumption> REFUTABLE = List.of(
      Assumption.UNSPECIFIED_HOLDINGS_DIRECT,
      Assumption.PLAIN_NUMBERS_EXACT,
      Assumption.ABOUT_TOLERANCE,
      Assumption.CONTINUANCE);

  private final OwnershipGraph graph;
  private final DealBook book;
  private final Node subject;
  private final Days asked;
  private final Effects effects;
  private final Map<Node, List<Interest>> told = new LinkedHashMap<>(2);
  private final List<Transfer> transfers = new ArrayList<>(0);
  private final List<DroppedAssumption> dropped = new ArrayList<>(0);
  private final Map<DatedClaim, Long> ended = new LinkedHashMap<>(0);
  private boolean outside;
  private Assumptions assumptions;

  Holders(
      OwnershipGraph graph,
      DealBook book,
      Node subject,
      Days asked,
      Effects effects,
      Assumptions assumptions) {
    this.graph = graph;
    this.book = book;
    this.subject = subject;
    this.asked = asked;
    this.effects = effects;
    this.assumptions = assumptions;
  }

  Node subject() {
    return subject;
  }

  void add(Node party, Interest interest) {
    told.computeIfAbsent(party, any -> new ArrayList<>(1)).add(interest);
  }

  void add(Transfer transfer) {
    transfers.add(transfer);
  }

  /** Whether anything is told of who has it. */
  boolean areTold() {
    return !told.isEmpty();
  }

  /** Where the caller's assumptions are left out. */
  List<DroppedAssumption> dropped() {
    return dropped;
  }

  /** The claims that ended although no end is told, and the first day on which they surely had. */
  Map<DatedClaim, Long> ended() {
    return ended;
  }

  /** The interests that are told for a day on which by their validity they are not so. */
  List<Interest> outside() {
    return outside
        ? told.values().stream().flatMap(List::stream).filter(this::isOutside).toList()
        : List.of();
  }

  private boolean isOutside(Interest interest) {
    return ToldSpan.of(interest.validity(), interest.asOf(), assumptions).isAsOfOutside();
  }

  /** Gives the subject its holders. */
  void settle() {
    List<Holding.Told> all = read(assumptions);
    if (exceedWhole(all) && !assumptions.equals(Assumptions.none())) {
      all = refuted(all);
    }
    Truth follow = votesFollow(all);
    for (Holding.Told holder : all) {
      Interval ofVotes = holder.votes();
      if (!holder.areSharesSure() && ofVotes != null && !follow.isFalse()) {
        Interval told = holder.shares() == null ? Interval.NOTHING : holder.shares();
        holder.setShares(told.or(new Interval(ShareEnds.NONE, ofVotes.high())), false);
      }
      if (!holder.claims().isEmpty() || !holder.totals().isEmpty()) {
        subject.holders().add(new Holding(subject, holder, votes(holder, follow), follow.isTrue()));
      }
    }
  }

  /** Whether somebody is stated to have more of it than is told, so that there is more. */
  boolean isUntoldOpen() {
    return subject.holders().stream().anyMatch(holding -> !holding.totals().isEmpty());
  }

  private List<Holding.Told> read(Assumptions assuming) {
    ended.clear();
    List<Position> positions = new ArrayList<>(told.size());
    told.forEach((party, interests) -> {
      Position position = new Position(party);
      for (Interest interest : interests) {
        DatedClaim claim = DatedClaim.of(interest, effects, assuming);
        if (claim != null) {
          outside |= claim.span().isAsOfOutside();
          position.add(claim);
        }
      }
      position.order();
      positions.add(position);
    });
    if (!transfers.isEmpty()) {
      new ShareTransfers(graph, subject, effects, positions, assuming).apply(transfers);
    }
    if (!asked.isAsTold()) {
      for (Aspect aspect : List.of(Aspect.SHARES, Aspect.VOTES)) {
        WholeThroughTime whole = new WholeThroughTime(aspect, positions);
        whole.settle(assuming.continuance());
        ended.putAll(whole.ended());
      }
    }
    List<Holding.Told> all = new ArrayList<>(positions.size());
    positions.forEach(position -> all.add(position.on(asked, assuming.continuance())));
    return all;
  }

  /** Whether more than all shares are told, or more than all votes. */
  private static boolean exceedWhole(List<Holding.Told> all) {
    HeldTotal shares = HeldTotal.NOTHING;
    HeldTotal votes = HeldTotal.NOTHING;
    for (Holding.Told holder : all) {
      if (holder.party().isSeveralOrUnnamed()) {
        continue; // it may be others of them
      }
      Interval ofShares = holder.shares();
      Interval ofVotes = holder.votes();
      shares = ofShares == null ? shares : shares.plus(ofShares);
      votes = ofVotes == null ? votes : votes.plus(ofVotes);
    }
    return shares.exceedsWhole() || votes.exceedsWhole();
  }

  /** Leaves out what more than all is told by, if it is an assumption. */
  private List<Holding.Told> refuted(List<Holding.Told> all) {
    for (Assumption one : REFUTABLE) {
      if (assumptions.made().contains(one)) {
        Assumptions without = without(assumptions, one);
        List<Holding.Told> left = read(without);
        if (!exceedWhole(left)) {
          drop(one, claims(all));
          assumptions = without;
          return left;
        }
      }
    }
    Assumptions none = assumptions;
    for (Assumption one : REFUTABLE) {
      none = without(none, one);
    }
    List<Holding.Told> left = read(none);
    if (exceedWhole(left)) {
      return read(assumptions); // without assumptions too
    }
    for (Assumption one : REFUTABLE) {
      if (assumptions.made().contains(one)) {
        drop(one, claims(all));
      }
    }
    assumptions = none;
    return left;
  }

  private static Assumptions without(Assumptions assumptions, Assumption one) {
    Assumptions.Builder builder = assumptions.toBuilder();
    return switch (one) {
      case UNSPECIFIED_HOLDINGS_DIRECT ->
        builder.unspecifiedHoldingsDirect(false).build();
      case PLAIN_NUMBERS_EXACT -> builder.plainNumbersExact(false).build();
      case ABOUT_TOLERANCE -> builder.aboutTolerancePercent(Optional.empty()).build();
      case CONTINUANCE -> builder.continuance(false).build();
      default -> assumptions;
    };
  }

  private void drop(Assumption one, List<? extends Claim> evidence) {
    dropped.add(new DroppedAssumption(one, subject.id(), evidence));
  }

  private static List<Claim> claims(List<Holding.Told> all) {
    return all.stream()
        .flatMap(holder -> holder.claims().stream())
        .filter(claim -> !(claim instanceof Interest told) || Aspect.of(told).isHolding())
        .toList();
  }

  /** Whether votes are taken to follow shares here; UNKNOWN where what is not sure may refute it. */
  private Truth votesFollow(List<Holding.Told> all) {
    if (!assumptions.votesFollowShares()) {
      return Truth.FALSE;
    }
    List<Figure> differing = book.figuresOf(subject.id(), Figure.Metric.VOTES_PER_SHARE).stream()
        .filter(figure -> !isOne(figure))
        .toList();
    Truth follow = differing.isEmpty() ? mayVotesFollow(all) : Truth.FALSE;
    if (follow.isFalse()) {
      drop(Assumption.VOTES_FOLLOW_SHARES, differing.isEmpty() ? claims(all) : differing);
    }
    return follow;
  }

  /** Whether the votes that are told can be as the shares. */
  private Truth mayVotesFollow(List<Holding.Told> all) {
    HeldTotal sum = HeldTotal.NOTHING;
    boolean votesTold = false;
    boolean open = false;
    for (Holding.Told holder : all) {
      Interval shares = holder.shares();
      Interval votes = holder.votes();
      Interval both = shares == null ? Interval.NOTHING : shares;
      open |= (shares != null && !holder.areSharesSure())
          || (votes != null && !holder.areVotesSure())
          || isConditional(holder);
      votesTold |= votes != null;
      if (votes != null && holder.areVotesSure()) {
        both = new Interval(Math.max(both.low(), votes.low()), both.high());
        if (shares != null
            && holder.areSharesSure()
            && !isConditional(holder)
            && Math.max(shares.low(), votes.low()) > Math.min(shares.high(), votes.high())) {
          return Truth.FALSE;
        }
      }
      sum = sum.plus(both);
    }
    boolean severalDays = asked.from() < asked.to() && !asked.isAsTold();
    if (!votesTold) {
      return Truth.TRUE;
    }
    return sum.exceedsWhole() || severalDays ? Truth.FALSE : open ? Truth.UNKNOWN : Truth.TRUE;
  }

  private static boolean isConditional(Holding.Told holder) {
    return holder.claims().stream()
        .anyMatch(
            claim -> claim instanceof Interest interest && interest.condition().isPresent());
  }

  private static Interval votes(Holding.Told holder, Truth follow) {
    Interval shares = holder.shares();
    Interval votes = holder.votes();
    if (shares == null) {
      return votes == null ? Interval.NOTHING : votes;
    }
    if (votes == null) {
      return follow.isTrue() ? shares : Interval.ANY;
    }
    return holder.areVotesSure() ? votes : votes.or(follow.isFalse() ? Interval.ANY : shares);
  }

  /** Whether a figure tells of one vote a share, so that votes follow shares; or tells nothing. */
  private static boolean isOne(Figure votes) {
    Quantity told = votes.quantity();
    boolean sized = told.bounds().isExact() || told.qualifier() == Qualifier.PLAIN;
    boolean one =
        told.amount().filter(number -> number.compareTo(BigDecimal.ONE) == 0).isPresent();
    return votes.rank() == Claim.Rank.DEPRECATED || (sized && one);
  }
}
