package io.github.crossborder.analysis.ownership;

import java.util.Arrays;

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
 * gone round once, and on as long as it takes no more than half of the work that those before it
 * left; the bounds may then be wider, never wrong.
 */
final class LookThrough {
  private static final long MOST_WORK = 60_000_000;

  private final Above above;
  private final Circles circles;
  private final long mostWork;

  private LookThrough(Above above, long mostWork) {
    this.above = above;
    this.mostWork = mostWork;
    circles = above.circles();
  }

  /** Looks from a subject up to a party: takes time linear in all that is above the subject. */
  static LookThrough up(HoldingWeb web, int party, int subject) {
    return new LookThrough(new Above(web, party, subject, Integer.MAX_VALUE), MOST_WORK);
  }

  /**
   * Looks from a subject up to a party, but at no more than some edges: the bounds may be wider,
   * never wrong.
   */
  static LookThrough nearby(HoldingWeb web, int party, int subject, int edges) {
    return new LookThrough(new Above(web, party, subject, edges), 20L * edges);
  }

  /** The subject and who is above it. */
  Above above() {
    return above;
  }

  /** The lower end of what the party has in the subject. */
  long low() {
    return solved(true, this::lowOf)[Above.SUBJECT];
  }

  /** The upper end of what it can have by what is told. */
  long told() {
    return solved(false, this::toldOf)[Above.SUBJECT];
  }

  /** The upper end of what it can have at all. */
  long possible() {
    return solved(false, this::possibleOf)[Above.SUBJECT];
  }

  /** The lower end of what the party has in the subject through others. */
  long lowThroughOthers() {
    return lowOf(Above.SUBJECT, solved(true, this::lowOf), true);
  }

  /** The upper end of what the party can have in the subject through others. */
  long possibleThroughOthers() {
    long possible = possible();
    long own = ShareEnds.NONE;
    for (int edge = above.start(Above.SUBJECT); edge < above.end(Above.SUBJECT); edge++) {
      own = above.isParty(above.holder(edge)) ? above.low(edge) : own;
    }
    return ShareEnds.high(
        ShareEnds.ofHigh(possible) - ShareEnds.ofLow(own),
        ShareEnds.isApproached(possible) || ShareEnds.isApproached(own));
  }

  /** What is the party's of one place, as far as it is known of all others. */
  @FunctionalInterface
  private interface Equation {
    long end(int place, long[] ends);
  }

  private long[] solved(boolean lower, Equation equation) {
    long[] ends = new long[above.size()];
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
      work += above.end(place) - above.start(place);
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
    if (above.isParty(place)) {
      return ShareEnds.ALL;
    }
    long sum = 0;
    boolean more = false;
    for (int edge = above.start(place); edge < above.end(place); edge++) {
      int holder = above.holder(edge);
      if (!(throughOthers && above.isParty(holder))) {
        long part = above.low(edge);
        long inEnd = low[holder];
        sum += ShareEnds.ofLow(part) * ShareEnds.ofLow(inEnd);
        more |= part > 0
            && inEnd > 0
            && (ShareEnds.isApproached(part) || ShareEnds.isApproached(inEnd));
      }
    }
    return ShareEnds.low(sum / ShareEnds.WHOLE, more || sum % ShareEnds.WHOLE != 0);
  }

  /** The most that what is told can come to: parts up to the whole go where they count most. */
  private long toldOf(int place, long[] told) {
    if (above.isParty(place)) {
      return ShareEnds.ALL;
    }
    long sure = 0;
    long most = 0;
    long open = 0;
    long room = ShareEnds.WHOLE - above.surelyTold(place);
    boolean approached = false;
    for (int edge = above.start(place); edge < above.end(place); edge++) {
      long end = told[above.holder(edge)];
      if (end > ShareEnds.NONE) {
        long inEnd = ShareEnds.ofHigh(end);
        long least = ShareEnds.ofLow(above.low(edge));
        long more = ShareEnds.ofHigh(above.high(edge)) - least;
        sure += least * inEnd;
        if (most < Long.MAX_VALUE / 2) {
          most += more * inEnd;
        }
        open += more;
        approached |= ShareEnds.isApproached(above.high(edge)) || ShareEnds.isApproached(end);
      }
    }
    return open <= room
        ? upper(sure + most, approached)
        : upper(sure + filled(place, told, room), false);
  }

  private static long upper(long product, boolean approached) {
    long parts = Math.min(ShareEnds.WHOLE, (product + ShareEnds.WHOLE - 1) / ShareEnds.WHOLE);
    return ShareEnds.high(parts, approached || product % ShareEnds.WHOLE != 0);
  }

  /** Fills the room with the parts of those through whom most of them is the party's. */
  private long filled(int place, long[] told, long room) {
    int from = above.start(place);
    long[] candidates = new long[above.end(place) - from];
    int count = 0;
    for (int edge = from; edge < above.end(place); edge++) {
      long end = told[above.holder(edge)];
      if (end > ShareEnds.NONE) {
        // The larger part in the end first: 31 bits for it, the rest for the edge's place.
        candidates[count++] = -(ShareEnds.ofHigh(end) << 32) + (edge - from);
      }
    }
    Arrays.sort(candidates, 0, count);
    long product = 0;
    long left = room;
    for (int i = 0; i < count && left > 0; i++) {
      int edge = from + (int) candidates[i];
      long more = ShareEnds.ofHigh(above.high(edge)) - ShareEnds.ofLow(above.low(edge));
      long taken = Math.min(left, more);
      product += taken * ShareEnds.ofHigh(told[above.holder(edge)]);
      left -= taken;
    }
    return product;
  }

  /** All but what surely belongs to others, and by way of them not to the party. */
  private long possibleOf(int place, long[] possible) {
    if (above.maybeIsParty(place)) {
      return ShareEnds.ALL;
    }
    if (above.isClosedToParty(place)) {
      return ShareEnds.NONE;
    }
    long others = 0;
    boolean more = false;
    for (int edge = above.start(place); edge < above.end(place); edge++) {
      long part = above.low(edge);
      long inEnd = possible[above.holder(edge)];
      others += ShareEnds.ofLow(part) * (ShareEnds.WHOLE - ShareEnds.ofHigh(inEnd));
      more |= (ShareEnds.isApproached(part) && inEnd < ShareEnds.ALL)
          || (ShareEnds.ofLow(part) > 0 && ShareEnds.isApproached(inEnd));
    }
    return upper(ShareEnds.WHOLE * ShareEnds.WHOLE - others, more);
  }
}
