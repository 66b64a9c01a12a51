package io.github.crossborder.analysis;

import io.github.crossborder.Problem;
import io.github.crossborder.analysis.HoldingWeb.Measure;
import io.github.crossborder.analysis.ShareEnds.Interval;
import io.github.crossborder.deal.Interest;
import io.github.crossborder.deal.ShareOf;
import io.github.crossborder.quantity.UnitOfMeasure;
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
    for (int i = 0; i < claims.size(); i++) {
      if (isCheck(claims.claim(i)) && web.inEffect().of(claims.claim(i)).isTrue()) {
        check(claims.claim(i), claims.party(i), claims.subject(i));
      }
    }
  }

  private static boolean isCheck(Interest claim) {
    boolean throughOthers = claim.directness() == Interest.Directness.INDIRECT
        || claim.directness() == Interest.Directness.AGGREGATE;
    boolean ofAll = claim.shareOf() == ShareOf.ISSUED || claim.shareOf() == ShareOf.UNSPECIFIED;
    return throughOthers
        && ofAll
        && claim.shareClass().isEmpty()
        && StakeClaims.SHARES.contains(claim.type())
        && claim
            .share()
            .filter(share -> share.unit().equals(UnitOfMeasure.PERCENT))
            .isPresent();
  }

  private void check(Interest claim, int party, int subject) {
    boolean indirect = claim.directness() == Interest.Directness.INDIRECT;
    LookThrough near = LookThrough.nearby(web, party, subject, MOST_HOLDINGS);
    long low = indirect ? near.lowThroughOthers(subject) : near.low(subject);
    long high = indirect ? near.possibleThroughOthers(subject) : near.possible(subject);
    Interval said = Holding.size(claim, web.assumptions());
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
