package io.github.crossborder.analysis;

import io.github.crossborder.Problem;
import io.github.crossborder.analysis.HoldingWeb.Measure;
import io.github.crossborder.analysis.ShareEnds.Interval;
import io.github.crossborder.deal.Interest;
import java.util.ArrayList;
import java.util.List;

/** What is told of holdings and cannot all be true. */
final class OwnershipFindings {
  private static final int MOST_HOLDINGS = 1000;

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
   * Whether a statement fits whatever is further up: by way of its holders nobody surely has more
   * of a subject than all they surely have of it, and all that they leave may be anybody's. That
   * is so of most, and saves the search for their ways.
   */
  private boolean surelyFits(Interval said, int party, int subject) {
    long held = web.shares().told(subject);
    return party != subject
        && !claims.isOwnedByNobody(subject)
        && said.high() > ShareEnds.low(held, false)
        && said.low() < ShareEnds.high(ShareEnds.WHOLE - held, false);
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
