package io.github.crossborder.analysis.ownership;

import io.github.crossborder.analysis.internal.IntIndex;
import java.util.Arrays;

/**
 * A subject and who is above it up to a party, or the nearest of them, as a web of its own: each
 * has a place, the subject the first one, and each place its edges to the places of its holders.
 * Those who surely hold nothing are left out. Close together in memory, since circles are gone
 * round many times.
 */
final class Above {
  /** The place of the subject. */
  static final int SUBJECT = 0;

  private final HoldingWeb web;
  private final IntIndex nodes = new IntIndex();
  private final int partyNode;
  private final int party;
  private final int looked;
  private int[] firstEdge = new int[16];
  private int[] holder = new int[16];
  private long[] low = new long[16];
  private long[] high = new long[16];
  private int edges;

  /** Looks up from a subject at no more than some edges, and at none above the party. */
  Above(HoldingWeb web, int party, int subject, int most) {
    this.web = web;
    partyNode = party;
    nodes.add(subject);
    looked = look(party, most);
    this.party = nodes.find(party);
    firstEdge = Arrays.copyOf(firstEdge, nodes.size() + 1);
    Arrays.fill(firstEdge, looked, firstEdge.length, edges);
  }

  /** Returns at the holders of how many places it looked, from the first on. */
  private int look(int party, int most) {
    long left = most;
    for (int place = 0; place < nodes.size(); place++) {
      int node = nodes.get(place);
      int from = web.startOfSubject(node);
      int to = node == party ? from : web.endOfSubject(node);
      left -= to - from;
      if (left < 0) {
        return place;
      }
      if (place == firstEdge.length) {
        firstEdge = Arrays.copyOf(firstEdge, 2 * place);
      }
      firstEdge[place] = edges;
      for (int edge = from; edge < to; edge++) {
        if (web.shares().high(edge) > ShareEnds.NONE) {
          add(nodes.add(web.party(edge)), web.shares().low(edge), web.shares().high(edge));
        }
      }
    }
    return nodes.size();
  }

  private void add(int place, long lowEnd, long highEnd) {
    if (edges == holder.length) {
      holder = Arrays.copyOf(holder, 2 * edges);
      low = Arrays.copyOf(low, 2 * edges);
      high = Arrays.copyOf(high, 2 * edges);
    }
    holder[edges] = place;
    low[edges] = lowEnd;
    high[edges++] = highEnd;
  }

  /** The subject and all above it, by place. */
  IntIndex nodes() {
    return nodes;
  }

  int size() {
    return nodes.size();
  }

  Circles circles() {
    return new Circles(firstEdge, holder);
  }

  boolean isParty(int place) {
    return place == party;
  }

  /** The edges to the holders of a place run from here to {@link #end}. */
  int start(int place) {
    return firstEdge[place];
  }

  int end(int place) {
    return firstEdge[place + 1];
  }

  /** The place of who holds. */
  int holder(int edge) {
    return holder[edge];
  }

  long low(int edge) {
    return low[edge];
  }

  long high(int edge) {
    return high[edge];
  }

  /** The parts that its holders surely have. */
  long surelyTold(int place) {
    return web.shares().told(nodes.get(place));
  }

  /** Whether it is the party, may be, or is too far away to know better. */
  boolean maybeIsParty(int place) {
    return isParty(place) || place >= looked || web.claims().maybeAnybody(nodes.get(place));
  }

  boolean isClosedToParty(int place) {
    return web.isClosedTo(nodes.get(place), partyNode);
  }

  /** The party and all of these that are below it; nothing if it is none of these. */
  IntIndex ways() {
    IntIndex found = new IntIndex();
    if (party >= 0) {
      found.add(nodes.get(party));
    }
    for (int place = 0; place < found.size(); place++) {
      int node = found.get(place);
      for (int i = web.startOfParty(node); i < web.endOfParty(node); i++) {
        int edge = web.byParty(i);
        if (web.shares().high(edge) > ShareEnds.NONE && nodes.contains(web.subject(edge))) {
          found.add(web.subject(edge));
        }
      }
    }
    return found;
  }
}
