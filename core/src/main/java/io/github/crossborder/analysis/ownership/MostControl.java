package io.github.crossborder.analysis.ownership;

import io.github.crossborder.analysis.internal.IntIndex;
import io.github.crossborder.analysis.ownership.HoldingWeb.Measure;

/**
 * What a party may control at most, if all votes that are not surely told to be those of others
 * are its: what is not so cannot be. Where others are said to control something, it still may have
 * what it is said to control too, and that of which it surely has most of the votes: sources
 * disagree then. Looks at one subject and all above it.
 */
final class MostControl {
  private final HoldingWeb web;
  private final Measure votes;
  private final int party;
  private final boolean jointly;
  private final IntIndex above;
  private final IntIndex controlled = new IntIndex();
  private final long[] own;
  private final int[] approached;
  private final int[] othersInControl;

  MostControl(HoldingWeb web, int party, IntIndex above) {
    this(web, party, above, false);
  }

  /** What it may control at most with others who have as much: half of the votes is enough. */
  static MostControl jointly(HoldingWeb web, int party, IntIndex above) {
    return new MostControl(web, party, above, true);
  }

  private MostControl(HoldingWeb web, int party, IntIndex above, boolean jointly) {
    this.web = web;
    this.jointly = jointly;
    this.votes = web.votes();
    this.party = party;
    this.above = above;
    own = new long[above.size()];
    approached = new int[above.size()];
    othersInControl = new int[above.size()];
    for (int place = 0; place < above.size(); place++) {
      int node = above.get(place);
      for (int edge = web.startOfSubject(node); edge < web.endOfSubject(node); edge++) {
        othersInControl[place] += web.surelyControls(edge) ? 1 : 0;
      }
    }
    for (int place = 0; place < above.size(); place++) {
      take(place);
    }
    spread();
  }

  private void spread() {
    for (int i = 0; i < controlled.size(); i++) {
      int member = controlled.get(i);
      for (int next = web.startOfParty(member); next < web.endOfParty(member); next++) {
        int edge = web.byParty(next);
        int place = above.find(web.subject(edge));
        if (place >= 0) {
          own[place] += ShareEnds.ofLow(votes.low(edge));
          approached[place] += ShareEnds.isApproached(votes.low(edge)) ? 1 : 0;
          othersInControl[place] -= web.surelyControls(edge) ? 1 : 0;
          if (web.mayControl(edge)) {
            controlled.add(above.get(place));
          }
          take(place);
        }
      }
    }
  }

  private void take(int place) {
    if (mayBeControlled(place)) {
      controlled.add(above.get(place));
    }
  }

  private boolean mayBeControlled(int place) {
    int node = above.get(place);
    if (node == party || web.claims().maybeAnybody(node)) {
      return true;
    }
    if (jointly) {
      return !web.isClosedTo(node, party) && left(place) >= ShareEnds.HALF;
    }
    return own(place) > ShareEnds.HALF
        || (!web.isClosedTo(node, party)
            && othersInControl[place] == 0
            && left(place) > ShareEnds.HALF);
  }

  private long own(int place) {
    return ShareEnds.low(own[place], approached[place] > 0);
  }

  private long left(int place) {
    return votes.left(above.get(place), own[place], approached[place]);
  }

  boolean mayControl(int node) {
    return controlled.contains(node);
  }

  /** The upper end of the votes in a subject that the party may have or command. */
  long high(int subject) {
    return left(above.find(subject));
  }
}
