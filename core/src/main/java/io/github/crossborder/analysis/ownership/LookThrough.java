package io.github.crossborder.analysis.ownership;

import io.github.crossborder.analysis.holdings.ShareEnds;
import io.github.crossborder.analysis.ownership.OwnershipChains.Link;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * The part of each subject's shares that is a party's in the end, directly or by way of others.
 *
 * <p>Of a subject <i>s</i>, let <i>a<sub>js</sub></i> be the part that <i>j</i> holds, and
 * <i>x<sub>s</sub></i> the part that is the party's in the end. The party keeps what is its own,
 * so <i>x</i> is the least solution of <i>x<sub>s</sub> = a<sub>ps</sub> + &Sigma;<sub>j&ne;p</sub>
 * a<sub>js</sub> x<sub>j</sub></i>: the probability that a walk from <i>s</i> up to its holders
 * comes to <i>p</i>. Shares that lie in a circle are thus not counted twice, and nobody has more
 * than all. Without circles it is the sum of the products along all ways.
 *
 * <p>Of the shares only bounds are known. The three answers are least solutions of monotone
 * systems on [0, 1]: with the lower ends (<i>low</i>); with whatever choice within the bounds, up
 * to the whole of each subject, leads most to the party (<i>told</i>); and the same if all that is
 * not surely told is the party's (<i>possible</i>). Each circle (strongly connected component) is
 * solved after those its shares depend on. In a circle the first is iterated from 0 upward and the
 * other two from 1 downward, in whole numbers, rounded outward.
 *
 * <p>Why that is sound and ends: for a monotone map <i>T</i> of [0, 1]<sup>n</sup> into itself,
 * all of <i>0, T(0), T(T(0)) …</i> are at most its least fixed point, and all of <i>1, T(1) …</i>
 * at least its greatest one (Tarski), so every iterate is a sure bound, and rounding down, or up,
 * keeps it one. Sequences of whole numbers that only rise, or only fall, within bounds become
 * constant. Where outsiders surely hold parts of a circle, so that some power of the system's
 * matrix has row sums below 1, the map contracts and both limits meet but for rounding. In a
 * circle that may hold all of itself the spectral radius may be 1: the lower bound stays 0 where
 * nothing is sure, the upper one 1, which is the answer "unknown". To bound the time, a circle is
 * gone round once, and again as long as that takes no more than half of the work that the circles
 * before it left over; the bounds may then be wider, never wrong.
 */
final class LookThrough {
  private static final long MOST_WORK = 60_000_000;

  private final OwnershipChains chains;
  private final Circles circles;
  private final long mostWork;

  private LookThrough(OwnershipChains chains, long mostWork) {
    this.chains = chains;
    this.mostWork = mostWork;
    circles = chains.circles();
  }

  /** Looks from a subject up to some parties: takes time linear in all that is above the subject. */
  static LookThrough up(OwnershipGraph graph, Set<Node> parties, Node subject, boolean withStated) {
    return new LookThrough(
        new OwnershipChains(graph, parties, subject, Integer.MAX_VALUE, withStated), MOST_WORK);
  }

  /**
   * Looks along the nearest chains alone, for no longer than some holdings need: the bounds may be
   * wider, never wrong.
   */
  static LookThrough along(OwnershipChains nearest, int holdings) {
    return new LookThrough(nearest, 20L * holdings);
  }

  /** The subject and who is above it. */
  OwnershipChains chains() {
    return chains;
  }

  /** The lower end of what the party has in the subject. */
  long low() {
    return solved(true, this::lowOf)[OwnershipChains.SUBJECT];
  }

  /** The upper end of what it can have by what is told. */
  long told() {
    return solved(false, this::toldOf)[OwnershipChains.SUBJECT];
  }

  /** The upper end of what it can have at all. */
  long possible() {
    return solved(false, this::possibleOf)[OwnershipChains.SUBJECT];
  }

  /** The lower end of what the party has in the subject through others. */
  long lowThroughOthers() {
    return lowOf(OwnershipChains.SUBJECT, solved(true, this::lowOf), true);
  }

  /** The upper end of what the party can have in the subject through others. */
  long possibleThroughOthers() {
    long possible = possible();
    long own = ShareEnds.NONE;
    for (Link link : chains.holders(OwnershipChains.SUBJECT)) {
      own = chains.isParty(link.holder()) && !link.isStated() ? link.low() : own;
    }
    return ShareEnds.high(
        ShareEnds.ofHigh(possible) - ShareEnds.ofLow(own),
        ShareEnds.isApproached(possible) || ShareEnds.isApproached(own));
  }

  /** The party's part of one place, given its parts of all others. */
  @FunctionalInterface
  private interface Equation {
    long end(int place, long[] ends);
  }

  private long[] solved(boolean lower, Equation equation) {
    long[] ends = new long[chains.nodes().size()];
    long left = mostWork;
    for (int circle = 0; circle < circles.count(); circle++) {
      int from = circles.start(circle);
      int to = circles.start(circle + 1);
      if (to - from == 1) {
        int place = circles.node(from);
        ends[place] = equation.end(place, ends);
      } else {
        left -= goRound(from, to, lower, ends, equation, left / 2);
      }
    }
    return ends;
  }

  /** Solves a circle, unless it takes more work than it may; returns how much it took. */
  private long goRound(int from, int to, boolean lower, long[] ends, Equation equation, long most) {
    long work = 0;
    for (int i = from; i < to; i++) {
      int place = circles.node(i);
      ends[place] = lower ? ShareEnds.NONE : ShareEnds.ALL;
      work += chains.holders(place).size();
    }
    boolean changes = true;
    long taken = 0;
    for (; changes && taken <= most; taken += work) {
      changes = false;
      for (int i = from; i < to; i++) {
        int place = circles.node(i);
        long end = equation.end(place, ends);
        if (lower ? end > ends[place] : end < ends[place]) {
          ends[place] = end;
          changes = true;
        }
      }
    }
    return taken;
  }

  private long lowOf(int place, long[] low) {
    return lowOf(place, low, false);
  }

  private long lowOf(int place, long[] low, boolean throughOthers) {
    if (chains.isParty(place)) {
      return ShareEnds.ALL;
    }
    long sum = 0;
    long other = ShareEnds.NONE; // who is not named may be another of them
    long least = ShareEnds.ALL;
    boolean more = false;
    for (Link link : chains.holders(place)) {
      int holder = link.holder();
      if (throughOthers && chains.isParty(holder)) {
        continue;
      }
      long part = link.low();
      long inEnd = low[holder];
      long product = ShareEnds.ofLow(part) * ShareEnds.ofLow(inEnd);
      boolean some =
          part > 0 && inEnd > 0 && (ShareEnds.isApproached(part) || ShareEnds.isApproached(inEnd));
      if (link.isStated() || link.party().isSeveralOrUnnamed()) {
        if (link.isSure()) {
          other = Math.max(other, lower(product, some));
        } else if (chains.isParty(holder) && !link.isOpen()) {
          least = Math.min(least, part);
        }
      } else {
        sum += product;
        more |= some;
      }
    }
    return Math.min(least, Math.max(other, lower(sum, more)));
  }

  private static long lower(long product, boolean approached) {
    return ShareEnds.low(product / ShareEnds.WHOLE, approached || product % ShareEnds.WHOLE != 0);
  }

  /**
   * The most that the told holdings can come to: within the whole, parts go where they count most.
   */
  private long toldOf(int place, long[] told) {
    if (chains.isParty(place)) {
      return ShareEnds.ALL;
    }
    long sure = 0;
    long most = 0;
    long open = 0;
    long room = ShareEnds.WHOLE - chains.surelyTold(place);
    boolean approached = false;
    for (Link link : chains.holders(place)) {
      long end = told[link.holder()];
      if (end > ShareEnds.NONE && !link.isStated()) {
        long inEnd = ShareEnds.ofHigh(end);
        long least = ShareEnds.ofLow(link.low());
        long more = ShareEnds.ofHigh(link.high()) - least;
        sure += least * inEnd;
        if (most < Long.MAX_VALUE / 2) {
          most += more * inEnd;
        }
        open += more;
        approached |= ShareEnds.isApproached(link.high()) || ShareEnds.isApproached(end);
      }
    }
    long held = open <= room
        ? upper(sure + most, approached)
        : upper(sure + filled(place, told, room), false);
    return withStated(place, told, held);
  }

  /** What is stated comes in place of what is held, of the party itself, and else on top of it. */
  private long withStated(int place, long[] told, long held) {
    long high = held;
    long cap = ShareEnds.ALL;
    long most = ShareEnds.NONE;
    for (Link link : chains.holders(place)) {
      if (link.isStated() && chains.isParty(link.holder())) {
        most = Math.max(most, link.high());
        cap = link.isSure() ? Math.min(cap, link.high()) : cap;
      } else if (link.isStated() && told[link.holder()] > ShareEnds.NONE) {
        long through = ShareEnds.ofHigh(link.high()) * ShareEnds.ofHigh(told[link.holder()]);
        high = Math.min(ShareEnds.ALL, ShareEnds.plusHigh(high, upper(through, false)));
      }
    }
    return Math.min(cap, Math.max(high, most));
  }

  private static long upper(long product, boolean approached) {
    long parts = Math.min(ShareEnds.WHOLE, (product + ShareEnds.WHOLE - 1) / ShareEnds.WHOLE);
    return ShareEnds.high(parts, approached || product % ShareEnds.WHOLE != 0);
  }

  /** Fills the room that is left, first with the parts of those who are most the party's. */
  private long filled(int place, long[] told, long room) {
    List<Link> richest = new ArrayList<>(
        chains.holders(place).stream().filter(link -> !link.isStated()).toList());
    richest.sort(Comparator.comparingLong(link -> -ShareEnds.ofHigh(told[link.holder()])));
    long product = 0;
    long left = room;
    for (Link link : richest) {
      long more = ShareEnds.ofHigh(link.high()) - ShareEnds.ofLow(link.low());
      long taken = Math.min(left, more);
      product += taken * ShareEnds.ofHigh(told[link.holder()]);
      left -= taken;
    }
    return product;
  }

  /** All but what surely belongs to others, and by way of them not to the party. */
  private long possibleOf(int place, long[] possible) {
    if (chains.maybeIsParty(place)) {
      return ShareEnds.ALL;
    }
    if (chains.isClosedToParty(place)) {
      return ShareEnds.NONE;
    }
    if (chains.isAllTold(place)) {
      return toldOf(place, possible);
    }
    long others = 0;
    long group = 0; // its members may be others of them
    boolean more = false;
    long cap = ShareEnds.ALL;
    long most = ShareEnds.NONE;
    for (Link link : chains.holders(place)) {
      long part = link.low();
      long inEnd = possible[link.holder()];
      long rest = ShareEnds.ofLow(part) * (ShareEnds.WHOLE - ShareEnds.ofHigh(inEnd));
      if (link.isStated()) {
        boolean own = chains.isParty(link.holder());
        cap = own && link.isSure() ? Math.min(cap, link.high()) : cap;
        most = own && !link.isSure() && !link.isOpen() ? Math.max(most, link.high()) : most;
      } else if (link.party().isSeveralOrUnnamed()) {
        group = Math.max(group, rest);
      } else {
        others += rest;
        more |= (ShareEnds.isApproached(part) && inEnd < ShareEnds.ALL)
            || (ShareEnds.ofLow(part) > 0 && ShareEnds.isApproached(inEnd));
      }
    }
    long left =
        upper(ShareEnds.WHOLE * ShareEnds.WHOLE - Math.max(others, group), more && others >= group);
    return Math.min(cap, Math.max(most, left));
  }
}
