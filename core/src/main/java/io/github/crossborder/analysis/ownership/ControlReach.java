package io.github.crossborder.analysis.ownership;

import io.github.crossborder.analysis.internal.IntIndex;
import io.github.crossborder.analysis.ownership.HoldingWeb.Measure;
import java.util.Arrays;
import java.util.function.IntPredicate;

/**
 * Whom a party controls: whoever it is said to control, and wherever it and those it controls have
 * more than half of the votes between them. Votes count in full at every step; nothing is
 * multiplied. Starting from the party alone this is a least fixed point, so that a circle whose
 * members control each other does not make anybody its owner.
 *
 * <p>Takes time linear in the edges of those that are controlled.
 */
final class ControlReach {
  private final HoldingWeb web;
  private final Measure votes;
  private final boolean sure;
  private final IntIndex members = new IntIndex();
  private final IntIndex voted = new IntIndex();
  private long[] parts = new long[8];
  private int[] approached = new int[8];
  private long[] high = new long[8];
  private int first = -1;
  private long left = Long.MAX_VALUE;

  private ControlReach(HoldingWeb web, boolean sure) {
    this.web = web;
    this.votes = web.votes();
    this.sure = sure;
  }

  /** Everybody that a party controls; surely, or possibly by what is told. */
  static ControlReach of(HoldingWeb web, int party, boolean sure) {
    ControlReach reach = new ControlReach(web, sure);
    reach.spread(party, any -> true, any -> false);
    return reach;
  }

  /** The same among some alone: that is enough to know of one of them, given all above it. */
  static ControlReach among(HoldingWeb web, int party, boolean sure, IntIndex some) {
    ControlReach reach = new ControlReach(web, sure);
    reach.spread(party, some::contains, any -> false);
    return reach;
  }

  /**
   * Looks among some for the first of the wanted that a party is seen to control.
   *
   * @param most how many edges to look at
   */
  static ControlReach first(
      HoldingWeb web, int party, boolean sure, IntIndex some, IntPredicate wanted, long most) {
    ControlReach reach = new ControlReach(web, sure);
    reach.left = most;
    reach.first = reach.spread(party, some::contains, wanted);
    return reach;
  }

  /** The first of the wanted, or -1 where none was found. */
  int first() {
    return first;
  }

  /** How many more edges could have been looked at; below 0 if it was given up. */
  long left() {
    return left;
  }

  /** The party, and in the order found whom it controls. */
  IntIndex members() {
    return members;
  }

  boolean controls(int node) {
    return members.find(node) > 0;
  }

  /** The lower end of the votes in a subject that the party and those it controls have. */
  long low(int subject) {
    int place = voted.find(subject);
    return place < 0 ? ShareEnds.NONE : ShareEnds.low(parts[place], approached[place] > 0);
  }

  /** The upper end of the votes in a subject that the party and those it controls have. */
  long high(int subject) {
    int place = voted.find(subject);
    return place < 0
        ? ShareEnds.NONE
        : Math.min(high[place], votes.left(subject, parts[place], approached[place]));
  }

  private int spread(int party, IntPredicate some, IntPredicate wanted) {
    members.add(party);
    for (int place = 0; place < members.size(); place++) {
      int member = members.get(place);
      for (int i = web.startOfParty(member); i < web.endOfParty(member); i++) {
        if (--left < 0) {
          return -1;
        }
        int edge = web.byParty(i);
        int subject = web.subject(edge);
        if (some.test(subject) && isControlled(subject, edge) && !members.contains(subject)) {
          if (wanted.test(subject)) {
            return subject;
          }
          members.add(subject);
        }
      }
    }
    return -1;
  }

  private boolean isControlled(int subject, int edge) {
    vote(subject, edge);
    boolean said = sure ? web.surelyControls(edge) : web.mayControl(edge);
    return said || (sure ? low(subject) : high(subject)) > ShareEnds.HALF;
  }

  private void vote(int subject, int edge) {
    int place = voted.add(subject);
    if (place == parts.length) {
      parts = Arrays.copyOf(parts, 2 * place);
      approached = Arrays.copyOf(approached, 2 * place);
      high = Arrays.copyOf(high, 2 * place);
    }
    parts[place] += ShareEnds.ofLow(votes.low(edge));
    approached[place] += ShareEnds.isApproached(votes.low(edge)) ? 1 : 0;
    high[place] = ShareEnds.plusHigh(high[place], votes.high(edge));
  }
}
