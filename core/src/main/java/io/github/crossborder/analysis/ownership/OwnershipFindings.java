package io.github.crossborder.analysis.ownership;

import io.github.crossborder.Problem;
import io.github.crossborder.analysis.internal.AnalysisRule;
import io.github.crossborder.analysis.internal.Few;
import io.github.crossborder.analysis.internal.IntIndex;
import io.github.crossborder.analysis.ownership.HoldingWeb.Measure;
import io.github.crossborder.analysis.ownership.ShareEnds.Interval;
import io.github.crossborder.deal.Interest;
import java.util.ArrayList;
import java.util.List;

/** What is told of holdings and cannot all be true. */
final class OwnershipFindings {
  private static final int MOST_HOLDINGS = 1000;

  /** How many steps up are tried before all ways, for fewer holdings than those are. */
  private static final int STEPS = 2;

  /** Of how many holders each of these steps asks for theirs, at most. */
  private static final int FEW_HOLDERS = 30;

  private final HoldingWeb web;
  private final StakeClaims claims;
  private final List<Problem> findings = new ArrayList<>();

  private OwnershipFindings(HoldingWeb web) {
    this.web = web;
    this.claims = web.claims();
  }

  static List<Problem> of(HoldingWeb web) {
    OwnershipFindings found = new OwnershipFindings(web);
    for (int node = 0; node < web.nodes(); node++) {
      found.sum(node);
    }
    found.stated();
    return List.copyOf(found.findings);
  }

  private void sum(int node) {
    Measure shares = web.shares();
    if (shares.isAboveWhole(node) || web.votes().isAboveWhole(node)) {
      String what = shares.isAboveWhole(node) ? "shares" : "votes";
      List<Interest> told = new Reasons(web, !shares.isAboveWhole(node))
          .add(only(node), edge -> true)
          .list();
      findings.add(Problem.of(
          AnalysisRule.SHARES_ABOVE_WHOLE,
          claims.id(node).value(),
          "the "
              + what
              + " told of "
              + claims.id(node)
              + " add up to more than 100 percent ("
              + shown(told)
              + "); deprecate or date what is wrong: until then none of it bounds anything"));
    }
  }

  private static IntIndex only(int node) {
    IntIndex one = new IntIndex();
    one.add(node);
    return one;
  }

  private static String shown(List<Interest> told) {
    return Few.of(
        told,
        claim -> claim.id() + claim.share().map(share -> ": " + share.display()).orElse(""));
  }

  /** Holds what is stated as held through others to what is held on the way. */
  private void stated() {
    StakesOnDay onDay = web.onDay();
    for (int i = 0; i < claims.size(); i++) {
      int place = claims.placeInBook(i);
      if (onDay.part(place) == StakesOnDay.Part.STATED && onDay.isSure(place)) {
        Interval said = onDay.said(place);
        if (!surelyFits(said, claims.party(i), claims.subject(i))) {
          check(claims.claim(i), said, claims.party(i), claims.subject(i));
        }
      }
    }
  }

  /**
   * Whether a statement fits whatever is further up: nobody surely has more of a subject by way of
   * its holders than is traced a few steps up, and all that this leaves may be anybody's. That is
   * so of most, and saves the search for their ways, which in a big book soon lead to everybody.
   */
  private boolean surelyFits(Interval said, int party, int subject) {
    for (int steps = 0; steps <= STEPS; steps++) {
      long traced = traced(subject, party, steps);
      if (said.high() > ShareEnds.low(traced, false)
          && said.low() < ShareEnds.high(ShareEnds.WHOLE - traced, false)) {
        return true;
      }
    }
    return false;
  }

  /**
   * How many parts of a subject lead to anybody known, at most: those whose ways go on after some
   * steps, or end at the party or with somebody whom nobody owns.
   */
  private long traced(int subject, int party, int steps) {
    if (subject == party || web.isClosedTo(subject, party)) {
      return ShareEnds.WHOLE;
    }
    int from = web.startOfSubject(subject);
    int to = web.endOfSubject(subject);
    if (steps == 0 || to - from > FEW_HOLDERS) {
      return web.shares().told(subject);
    }
    long sum = 0;
    for (int edge = from; edge < to; edge++) {
      long part = ShareEnds.ofLow(web.shares().low(edge));
      sum += part > 0 ? part * traced(web.party(edge), party, steps - 1) : 0;
    }
    return (sum + ShareEnds.WHOLE - 1) / ShareEnds.WHOLE;
  }

  private void check(Interest claim, Interval said, int party, int subject) {
    boolean indirect = claim.directness() == Interest.Directness.INDIRECT;
    LookThrough near = LookThrough.nearby(web, party, subject, MOST_HOLDINGS);
    long low = indirect ? near.lowThroughOthers() : near.low();
    long high = indirect ? near.possibleThroughOthers() : near.possible();
    if (said.high() < low || (said.low() > high && !claims.maybeAnybody(party))) {
      findings.add(Problem.of(
          AnalysisRule.STATED_SHARE_DIFFERS,
          claim.id() + "/share",
          "interest "
              + claim.id()
              + " says that "
              + claim.party()
              + " has "
              + claim.share().orElseThrow().display()
              + " of "
              + claim.subject()
              + (indirect ? " through others" : " in all")
              + ", but what is held on the way comes to "
              + ShareEnds.bounds(low, high)));
    }
  }
}
