package io.github.crossborder.analysis;

import io.github.crossborder.Problem;
import io.github.crossborder.analysis.HoldingWeb.Measure;
import io.github.crossborder.analysis.ShareEnds.Interval;
import io.github.crossborder.deal.Id;
import io.github.crossborder.deal.Interest;
import io.github.crossborder.deal.ShareOf;
import io.github.crossborder.quantity.UnitOfMeasure;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What is told of holdings and cannot all be true. */
final class OwnershipFindings {
  private static final int SHOWN = 5;

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
    List<String> said = new ArrayList<>();
    for (Interest claim : told.subList(0, Math.min(SHOWN, told.size()))) {
      said.add(claim.id() + claim.share().map(share -> ": " + share.display()).orElse(""));
    }
    return String.join(", ", said)
        + (told.size() > SHOWN ? " and " + (told.size() - SHOWN) + " more" : "");
  }

  /** Holds what is stated as held through others to what is held on the way. */
  private void stated() {
    Map<Integer, List<Interest>> byParty = new LinkedHashMap<>();
    for (int i = 0; i < claims.size(); i++) {
      if (isCheck(claims.claim(i)) && web.inEffect().of(claims.claim(i)).isTrue()) {
        byParty.computeIfAbsent(claims.party(i), any -> new ArrayList<>()).add(claims.claim(i));
      }
    }
    byParty.forEach((party, stated) -> {
      LookThrough below = LookThrough.down(web, party);
      stated.forEach(claim -> check(claim, party, below));
    });
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

  private void check(Interest claim, int party, LookThrough below) {
    int subject = claims.node(claim.subject());
    if (!below.reaches(subject)) {
      return;
    }
    boolean indirect = claim.directness() == Interest.Directness.INDIRECT;
    long low = indirect ? below.lowThroughOthers(subject) : below.low(subject);
    Interval said = Holding.size(claim, web.assumptions());
    long high = high(claim, party, said.low());
    if (said.high() < low || said.low() > high) {
      Id id = claim.id();
      findings.add(Problem.of(
          AnalysisRule.STATED_SHARE_DIFFERS,
          id + "/share",
          "interest "
              + id
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

  /**
   * The most that the party can have; all, where it is easy to see that it can have as much as
   * said, as nearly always.
   */
  private long high(Interest claim, int party, long said) {
    int subject = claims.node(claim.subject());
    if (claims.maybeAnybody(party) || said <= web.shares().left(subject, 0, 0)) {
      return ShareEnds.ALL;
    }
    LookThrough up = LookThrough.up(web, party, subject);
    return claim.directness() == Interest.Directness.INDIRECT
        ? up.possibleThroughOthers(subject)
        : up.possible(subject);
  }
}
