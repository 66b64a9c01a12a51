package io.github.crossborder.analysis.ownership;

import io.github.crossborder.Assumptions;
import io.github.crossborder.analysis.ownership.ShareEnds.Interval;

/**
 * Who holds how much of what on a date, as arrays: an edge for each party and subject, the edges of
 * one subject together. Edges hold the lower and upper ends of shares and of votes, so that all
 * parties together can have the whole: nobody has more than the others surely leave.
 */
final class HoldingWeb {
  /** Whether a party is said to control a subject. */
  private static final byte NOT_SAID = 0;

  private static final byte POSSIBLY = 1;
  private static final byte SURELY = 2;

  private final StakeClaims claims;
  private final Assumptions assumptions;
  private final StakesOnDay onDay;

  private int edges;
  private final int[] party;
  private final int[] subject;
  private final int[] firstClaim;
  private final byte[] control;
  private final Measure shares;
  private final Measure votes;
  private final int[] firstOfSubject;
  private final int[] firstOfParty;
  private final int[] byParty;
  private boolean publicBodiesOpen;

  HoldingWeb(StakeClaims claims, InEffect inEffect, Assumptions assumptions) {
    this.claims = claims;
    this.assumptions = assumptions;
    onDay = new StakesOnDay(claims, inEffect, assumptions);
    party = new int[claims.size()]; // so many edges at most
    subject = new int[claims.size()];
    firstClaim = new int[claims.size()];
    control = new byte[claims.size()];
    shares = new Measure(claims.size());
    votes = new Measure(claims.size());
    int to;
    for (int from = 0; from < claims.size(); from = to) {
      to = claims.endOfPair(from);
      if (to - from == 1) {
        collectOnly(from);
      } else {
        collect(from, to);
      }
    }
    firstOfSubject = StakeClaims.starts(subject, edges, claims.nodes());
    firstOfParty = StakeClaims.starts(party, edges, claims.nodes());
    byParty = new int[edges];
    int[] next = firstOfParty.clone();
    for (int edge = 0; edge < edges; edge++) {
      byParty[next[party[edge]]++] = edge;
    }
    shares.close(this);
    votes.close(this);
  }

  /** A claim without rivals needs no weighing. */
  private void collectOnly(int index) {
    int place = claims.placeInBook(index);
    Interval said = onDay.said(place);
    Interval size = onDay.isSure(place) ? said : new Interval(ShareEnds.NONE, said.high());
    switch (onDay.part(place)) {
      case SHARES -> add(index, size, votesOf(size), NOT_SAID);
      case VOTES -> add(index, Interval.NOTHING, size, NOT_SAID);
      case CONTROL -> add(index, Interval.NOTHING, Interval.NOTHING, control(place));
      case STATED, NOTHING -> {}
    }
  }

  private void collect(int from, int to) {
    Holding ofShares = new Holding();
    Holding ofVotes = new Holding();
    byte controls = NOT_SAID;
    for (int i = from; i < to; i++) {
      int place = claims.placeInBook(i);
      switch (onDay.part(place)) {
        case SHARES -> ofShares.add(claims.claim(i), onDay.said(place), onDay.isSure(place));
        case VOTES -> ofVotes.add(claims.claim(i), onDay.said(place), onDay.isSure(place));
        case CONTROL -> controls = (byte) Math.max(controls, control(place));
        case STATED, NOTHING -> {}
      }
    }
    if (controls != NOT_SAID || !ofShares.isEmpty() || !ofVotes.isEmpty()) {
      boolean votesTold = !ofVotes.isEmpty() || ofShares.isEmpty();
      Interval votesSize = votesTold ? ofVotes.size() : votesOf(ofShares.size());
      add(from, ofShares.size(), votesSize, controls);
    }
  }

  private byte control(int place) {
    return onDay.isSure(place) ? SURELY : POSSIBLY;
  }

  /** The votes that shares may give, where none are told. */
  private Interval votesOf(Interval size) {
    return assumptions.votesFollowShares() ? size : Interval.ANY;
  }

  private void add(int claim, Interval ofShares, Interval ofVotes, byte controls) {
    party[edges] = claims.party(claim);
    subject[edges] = claims.subject(claim);
    firstClaim[edges] = claim;
    control[edges] = controls;
    publicBodiesOpen |= claims.isPublicBody(subject[edges]) && !claims.isPublicBody(party[edges]);
    shares.add(edges, ofShares);
    votes.add(edges, ofVotes);
    edges++;
  }

  StakeClaims claims() {
    return claims;
  }

  StakesOnDay onDay() {
    return onDay;
  }

  Assumptions assumptions() {
    return assumptions;
  }

  Measure shares() {
    return shares;
  }

  Measure votes() {
    return votes;
  }

  int nodes() {
    return claims.nodes();
  }

  /** The edges of a subject run from here to {@link #endOfSubject}. */
  int startOfSubject(int node) {
    return firstOfSubject[node];
  }

  int endOfSubject(int node) {
    return firstOfSubject[node + 1];
  }

  /** The places of a party's edges, for {@link #byParty}, run from here to {@link #endOfParty}. */
  int startOfParty(int node) {
    return firstOfParty[node];
  }

  int endOfParty(int node) {
    return firstOfParty[node + 1];
  }

  int byParty(int place) {
    return byParty[place];
  }

  /**
   * Whether a party has nothing of it: nobody is told to own it, and it is a person, or a public
   * body, which belongs to public bodies alone. Where somebody else is told to own such a one, it
   * may belong to anybody who is above that owner.
   */
  boolean isClosedTo(int node, int party) {
    return startOfSubject(node) == endOfSubject(node)
        && (claims.isOwnedByNobody(node)
            || (claims.isPublicBody(node) && !publicBodiesOpen && !claims.isPublicBody(party)));
  }

  int party(int edge) {
    return party[edge];
  }

  int subject(int edge) {
    return subject[edge];
  }

  int firstClaim(int edge) {
    return firstClaim[edge];
  }

  boolean mayControl(int edge) {
    return control[edge] != NOT_SAID;
  }

  boolean surelyControls(int edge) {
    return control[edge] == SURELY;
  }

  /** Shares or votes: the ends of each edge's, and what those of each subject add up to. */
  static final class Measure {
    private final long[] low;
    private final long[] high;
    private long[] told = {};
    private int[] approached = {};
    private boolean[] aboveWhole = {};

    private Measure(int mostEdges) {
      low = new long[mostEdges];
      high = new long[mostEdges];
    }

    private void add(int edge, Interval size) {
      low[edge] = size.low();
      high[edge] = size.high();
    }

    private void close(HoldingWeb web) {
      told = new long[web.nodes()];
      approached = new int[web.nodes()];
      aboveWhole = new boolean[web.nodes()];
      for (int node = 0; node < web.nodes(); node++) {
        int from = web.startOfSubject(node);
        int to = web.endOfSubject(node);
        sum(node, from, to);
        if (left(node, 0, 0) < 0) {
          forget(node, from, to);
        }
        for (int edge = from; edge < to; edge++) {
          int own = ShareEnds.isApproached(low[edge]) ? 1 : 0;
          high[edge] = Math.min(high[edge], left(node, ShareEnds.ofLow(low[edge]), own));
        }
      }
    }

    private void sum(int node, int from, int to) {
      for (int edge = from; edge < to; edge++) {
        told[node] += ShareEnds.ofLow(low[edge]);
        approached[node] += ShareEnds.isApproached(low[edge]) ? 1 : 0;
      }
    }

    /** Where more than all is told, something told is wrong, and nobody knows what. */
    private void forget(int node, int from, int to) {
      aboveWhole[node] = true;
      told[node] = 0;
      approached[node] = 0;
      for (int edge = from; edge < to; edge++) {
        low[edge] = ShareEnds.NONE;
        high[edge] = high[edge] > ShareEnds.NONE ? ShareEnds.ALL : ShareEnds.NONE;
      }
    }

    /**
     * The upper end of what the holders of a subject leave to one or some of them.
     *
     * @param ownParts what the latter surely have
     * @param ownApproached how many of the latter's lower ends are only approached
     */
    long left(int node, long ownParts, int ownApproached) {
      boolean more = approached[node] > ownApproached;
      return 2 * (ShareEnds.WHOLE - told[node] + ownParts) - (more ? 1 : 0);
    }

    long low(int edge) {
      return low[edge];
    }

    long high(int edge) {
      return high[edge];
    }

    /** The parts of a subject that are surely told. */
    long told(int node) {
      return told[node];
    }

    boolean isApproached(int node) {
      return approached[node] > 0;
    }

    boolean isAboveWhole(int node) {
      return aboveWhole[node];
    }
  }
}
