package io.github.crossborder.analysis;

import io.github.crossborder.analysis.HoldingWeb.Measure;
import java.util.Arrays;
import java.util.function.IntPredicate;

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
 * nothing is sure, the upper one 1, which is the answer "unknown". To bound the time, iteration
 * stops after some rounds; the bounds are then wider, never wrong.
 */
final class LookThrough {
  private static final long MOST_WORK = 30_000_000;
  private static final int OUTSIDE = -1;

  private final HoldingWeb web;
  private final Measure shares;
  private final int party;
  private final IntIndex nodes;
  private final int looked;
  private final long mostWork;
  private final long[] low;
  private final long[] told;
  private final long[] possible;

  private LookThrough(HoldingWeb web, int party, IntIndex nodes, int looked, long mostWork) {
    this.looked = looked;
    this.mostWork = mostWork;
    this.web = web;
    this.shares = web.shares();
    this.party = party;
    this.nodes = nodes;
    low = new long[nodes.size()];
    told = new long[nodes.size()];
    possible = new long[nodes.size()];
    new Circles(nodes.size(), this::startOf, this::endOf, this::holder).forEach(this::solve);
  }

  /** Looks from a subject up to a party: takes time linear in all that is above the subject. */
  static LookThrough up(HoldingWeb web, int party, int subject) {
    IntIndex above = holders(web, party, subject);
    return new LookThrough(web, party, above, above.size(), MOST_WORK);
  }

  /**
   * Looks from a subject up to a party, but at no more than some edges: the bounds may be wider,
   * never wrong.
   */
  static LookThrough nearby(HoldingWeb web, int party, int subject, int edges) {
    IntIndex above = new IntIndex();
    int looked = look(web, party, subject, edges, above);
    return new LookThrough(web, party, above, looked, 10L * edges);
  }

  /** Everybody above a subject, but nobody above the party; the subject comes first. */
  static IntIndex holders(HoldingWeb web, int party, int subject) {
    IntIndex found = new IntIndex();
    look(web, party, subject, Integer.MAX_VALUE, found);
    return found;
  }

  /** Returns at the holders of how many of those found it looked, from the first on. */
  private static int look(HoldingWeb web, int party, int subject, int most, IntIndex found) {
    found.add(subject);
    long left = most;
    for (int place = 0; place < found.size(); place++) {
      int node = found.get(place);
      int to = node == party ? 0 : web.endOfSubject(node);
      left -= Math.max(0, to - web.startOfSubject(node));
      if (left < 0) {
        return place;
      }
      for (int edge = web.startOfSubject(node); edge < to; edge++) {
        if (web.shares().high(edge) > ShareEnds.NONE) {
          found.add(web.party(edge));
        }
      }
    }
    return found.size();
  }

  /** A party and all that is below it and among some; the party comes first. */
  static IntIndex ways(HoldingWeb web, int party, IntIndex some) {
    return below(web, party, some::contains);
  }

  private static IntIndex below(HoldingWeb web, int party, IntPredicate some) {
    IntIndex found = new IntIndex();
    found.add(party);
    for (int place = 0; place < found.size(); place++) {
      int node = found.get(place);
      for (int i = web.startOfParty(node); i < web.endOfParty(node); i++) {
        int edge = web.byParty(i);
        if (web.shares().high(edge) > ShareEnds.NONE && some.test(web.subject(edge))) {
          found.add(web.subject(edge));
        }
      }
    }
    return found;
  }

  long low(int subject) {
    return low[nodes.find(subject)];
  }

  long told(int subject) {
    return told[nodes.find(subject)];
  }

  long possible(int subject) {
    return possible[nodes.find(subject)];
  }

  /** The lower end of what the party has in a subject through others. */
  long lowThroughOthers(int subject) {
    return lowOf(nodes.find(subject), true);
  }

  /** The upper end of what the party can have in a subject through others. */
  long possibleThroughOthers(int subject) {
    long possible = possible(subject);
    long own = ShareEnds.NONE;
    for (int edge = web.startOfSubject(subject); edge < web.endOfSubject(subject); edge++) {
      own = web.party(edge) == party ? shares.low(edge) : own;
    }
    return ShareEnds.high(
        ShareEnds.ofHigh(possible) - ShareEnds.ofLow(own),
        ShareEnds.isApproached(possible) || ShareEnds.isApproached(own));
  }

  private int startOf(int place) {
    int node = nodes.get(place);
    return node == party || place >= looked ? 0 : web.startOfSubject(node);
  }

  private int endOf(int place) {
    int node = nodes.get(place);
    return node == party || place >= looked ? 0 : web.endOfSubject(node);
  }

  private int holder(int edge) {
    return shares.high(edge) > ShareEnds.NONE ? nodes.find(web.party(edge)) : OUTSIDE;
  }

  private void solve(int[] circle, int from, int to) {
    if (to - from == 1) {
      int place = circle[from];
      low[place] = lowOf(place, false);
      told[place] = toldOf(place);
      possible[place] = possibleOf(place);
      return;
    }
    long work = 0;
    for (int i = from; i < to; i++) {
      told[circle[i]] = ShareEnds.ALL;
      possible[circle[i]] = ShareEnds.ALL;
      work += endOf(circle[i]) - startOf(circle[i]);
    }
    boolean changes = true;
    for (long left = mostWork; changes && left > 0; left -= work) {
      changes = false;
      for (int i = from; i < to; i++) {
        changes |= improve(circle[i]);
      }
    }
  }

  private boolean improve(int place) {
    long newLow = Math.max(low[place], lowOf(place, false));
    long newTold = Math.min(told[place], toldOf(place));
    long newPossible = Math.min(possible[place], possibleOf(place));
    boolean changes =
        newLow != low[place] || newTold != told[place] || newPossible != possible[place];
    low[place] = newLow;
    told[place] = newTold;
    possible[place] = newPossible;
    return changes;
  }

  private long lowOf(int place, boolean throughOthers) {
    if (nodes.get(place) == party) {
      return ShareEnds.ALL;
    }
    long sum = 0;
    boolean more = false;
    for (int edge = startOf(place); edge < endOf(place); edge++) {
      int holder = holder(edge);
      boolean own = web.party(edge) == party;
      if (holder != OUTSIDE && !(own && throughOthers)) {
        long part = shares.low(edge);
        long inEnd = own ? ShareEnds.ALL : low[holder];
        sum += ShareEnds.ofLow(part) * ShareEnds.ofLow(inEnd);
        more |= part > 0
            && inEnd > 0
            && (ShareEnds.isApproached(part) || ShareEnds.isApproached(inEnd));
      }
    }
    return ShareEnds.low(sum / ShareEnds.WHOLE, more || sum % ShareEnds.WHOLE != 0);
  }

  /** The most that what is told can come to: parts up to the whole go where they count most. */
  private long toldOf(int place) {
    if (nodes.get(place) == party) {
      return ShareEnds.ALL;
    }
    long sure = 0;
    long most = 0;
    long open = 0;
    long room = ShareEnds.WHOLE - shares.told(nodes.get(place));
    boolean approached = false;
    for (int edge = startOf(place); edge < endOf(place); edge++) {
      int holder = holder(edge);
      if (holder != OUTSIDE && told[holder] > ShareEnds.NONE) {
        long inEnd = ShareEnds.ofHigh(told[holder]);
        long least = ShareEnds.ofLow(shares.low(edge));
        long more = ShareEnds.ofHigh(shares.high(edge)) - least;
        sure += least * inEnd;
        if (most < Long.MAX_VALUE / 2) {
          most += more * inEnd;
        }
        open += more;
        approached |=
            ShareEnds.isApproached(shares.high(edge)) || ShareEnds.isApproached(told[holder]);
      }
    }
    return open <= room
        ? upper(sure + most, approached)
        : upper(sure + filled(place, open, room), false);
  }

  private static long upper(long product, boolean approached) {
    long parts = Math.min(ShareEnds.WHOLE, (product + ShareEnds.WHOLE - 1) / ShareEnds.WHOLE);
    return ShareEnds.high(parts, approached || product % ShareEnds.WHOLE != 0);
  }

  /** Fills the room with the parts of those through whom most of them is the party's. */
  private long filled(int place, long open, long room) {
    long[] candidates = new long[endOf(place) - startOf(place)];
    int count = 0;
    for (int edge = startOf(place); edge < endOf(place); edge++) {
      int holder = holder(edge);
      if (holder != OUTSIDE && told[holder] > ShareEnds.NONE) {
        // The larger part in the end first: 31 bits for it, the rest for the edge's place.
        candidates[count++] = -(ShareEnds.ofHigh(told[holder]) << 32) + (edge - startOf(place));
      }
    }
    Arrays.sort(candidates, 0, count);
    long product = 0;
    long left = Math.min(room, open);
    for (int i = 0; i < count && left > 0; i++) {
      int edge = startOf(place) + (int) candidates[i];
      long more = ShareEnds.ofHigh(shares.high(edge)) - ShareEnds.ofLow(shares.low(edge));
      long taken = Math.min(left, more);
      product += taken * ShareEnds.ofHigh(told[holder(edge)]);
      left -= taken;
    }
    return product;
  }

  /** All but what surely belongs to others, and by way of them not to the party. */
  private long possibleOf(int place) {
    int node = nodes.get(place);
    if (node == party || place >= looked || web.claims().maybeAnybody(node)) {
      return ShareEnds.ALL;
    }
    if (web.claims().isOwnedByNobody(node) && startOf(place) == endOf(place)) {
      return ShareEnds.NONE;
    }
    long others = 0;
    boolean more = false;
    for (int edge = startOf(place); edge < endOf(place); edge++) {
      int holder = holder(edge);
      if (holder != OUTSIDE) {
        long part = shares.low(edge);
        long inEnd = possible[holder];
        others += ShareEnds.ofLow(part) * (ShareEnds.WHOLE - ShareEnds.ofHigh(inEnd));
        more |= (ShareEnds.isApproached(part) && inEnd < ShareEnds.ALL)
            || (ShareEnds.ofLow(part) > 0 && ShareEnds.isApproached(inEnd));
      }
    }
    return upper(ShareEnds.WHOLE * ShareEnds.WHOLE - others, more);
  }
}
