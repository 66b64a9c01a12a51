package io.github.crossborder.analysis.ownership;

import io.github.crossborder.Problem;
import io.github.crossborder.ProblemCode;
import io.github.crossborder.analysis.holdings.ShareEnds;
import io.github.crossborder.analysis.holdings.ShareEnds.Interval;
import io.github.crossborder.analysis.internal.Shortlist;
import io.github.crossborder.analysis.internal.ToldSpan;
import io.github.crossborder.deal.Claim;
import io.github.crossborder.deal.Interest;
import io.github.crossborder.quantity.Quantity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What is told of holdings and cannot all be true. */
final class OwnershipFindings {
  private static final int MOST_HOLDINGS = 1000;

  /** How many steps up are tried first: they meet far fewer holdings than all ways up. */
  private static final int STEPS = 2;

  /** From how many holders each of these steps goes on to theirs, at most. */
  private static final int FEW_HOLDERS = 30;

  private final OwnershipGraph graph;
  private final List<Problem> findings = new ArrayList<>();

  private OwnershipFindings(OwnershipGraph graph) {
    this.graph = graph;
  }

  static List<Problem> of(OwnershipGraph graph) {
    OwnershipFindings found = new OwnershipFindings(graph);
    graph.nodes().forEach(found::checkSum);
    graph.nodes().forEach(found::checkStatedTotals);
    graph.holders().forEach(found::checkDays);
    found.findings.addAll(graph.disputes());
    return List.copyOf(found.findings);
  }

  private void checkSum(Node node) {
    if (node.shares().isAboveWhole()) {
      addUp(node, "shares", SupportingInterests.ofShares());
    }
    if (node.votes().isAboveWhole()) {
      addUp(node, "votes", SupportingInterests.ofVotes());
    }
  }

  private void addUp(Node node, String what, SupportingInterests of) {
    List<Claim> told = of.add(List.of(node), any -> true).list();
    findings.add(Problem.of(
        ProblemCode.SHARES_ABOVE_WHOLE,
        node.id().value(),
        "the "
            + what
            + " told of "
            + node.id()
            + " add up to more than 100 percent ("
            + shown(told)
            + "); "
            + (areOfDifferentDays(told)
                ? "they are told for different days: ask on(date)"
                : "deprecate or date what is wrong: until then none of it bounds anything")));
  }

  /** Whether they are told for days of which they share none. */
  private boolean areOfDifferentDays(List<Claim> told) {
    long from = ToldSpan.PAST;
    long to = ToldSpan.FUTURE;
    for (Claim claim : told) {
      if (!(claim instanceof Interest interest)) {
        return false;
      }
      ToldSpan span = ToldSpan.of(interest.validity(), interest.asOf(), graph.assumptions());
      if (!span.hasKnownDay()) {
        return false;
      }
      from = Math.max(from, span.surelyFrom());
      to = Math.min(to, span.surelyTo());
    }
    return from > to;
  }

  private void checkDays(Holders holders) {
    for (Interest interest : holders.outside()) {
      findings.add(Problem.of(
          ProblemCode.AS_OF_OUTSIDE_VALIDITY,
          interest.id() + "/asOf",
          "interest " + interest.id() + " is told for " + interest.asOf().orElseThrow()
              + ", which lies outside its validity " + interest.validity().orElseThrow()
              + "; the validity counts"));
    }
    holders.ended().forEach((claim, day) -> {
      if (day <= graph.asked().to()) {
        findings.add(Problem.of(
            ProblemCode.ENDED_UNTOLD,
            claim.claim().id().value(),
            "what " + claim.claim().id() + " tells must have ended by " + LocalDate.ofEpochDay(day)
                + ", since for then others are told to have what leaves no room for it; tell when"
                + " it ended"));
      }
    });
  }

  private static String shown(List<Claim> told) {
    return Shortlist.of(
        told,
        claim -> claim.id()
            + (claim instanceof Interest interest
                ? interest.share().map(share -> ": " + share.display()).orElse("")
                : ""));
  }

  /** Compares what is stated as held through others, or in all, with what is held on the way. */
  private void checkStatedTotals(Node subject) {
    for (Holding holding : subject.holders()) {
      for (Holding.StatedTotal stated : holding.totals()) {
        if (stated.surely()
            && !stated.ofVotes()
            && !surelyFits(stated.size(), holding.party(), subject)) {
          check(stated, holding.party(), subject);
        }
      }
    }
  }

  /**
   * Whether a statement fits whatever is further up: nobody surely has more of a subject by way of
   * its holders than is traced a few steps up, and all that this leaves may be anybody's. Most
   * statements fit so, which saves following all their ways: in a big book these soon lead to
   * everybody.
   */
  private boolean surelyFits(Interval said, Node party, Node subject) {
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
  private long traced(Node subject, Node party, int steps) {
    if (subject == party || graph.isClosedTo(subject, party)) {
      return ShareEnds.WHOLE;
    }
    if (steps == 0 || subject.holders().size() > FEW_HOLDERS) {
      return subject.shares().parts();
    }
    long sum = 0;
    for (Holding holding : subject.holders()) {
      long part = ShareEnds.ofLow(holding.shares().low());
      sum += part > 0 ? part * traced(holding.party(), party, steps - 1) : 0;
    }
    return (sum + ShareEnds.WHOLE - 1) / ShareEnds.WHOLE;
  }

  private void check(Holding.StatedTotal stated, Node party, Node subject) {
    if (fits(graph, stated, party, subject) || isMeantInFull(stated, party, subject)) {
      return;
    }
    Interest claim = stated.interest();
    Interval near = near(graph, stated, party, subject);
    findings.add(Problem.of(
        ProblemCode.STATED_SHARE_DIFFERS,
        claim.id() + "/share",
        "interest "
            + claim.id()
            + " says that "
            + claim.party()
            + " has "
            + claim.share().map(Quantity::display).orElse("some")
            + " of "
            + claim.subject()
            + (stated.isThroughOthers() ? " through others" : " in all")
            + ", but what is held on the way comes to "
            + ShareEnds.bounds(near.low(), Math.max(near.low(), near.high()))));
  }

  /** Whether what is stated can be so beside what is held on the nearest ways. */
  static boolean fits(OwnershipGraph graph, Holding.StatedTotal stated, Node party, Node subject) {
    Interval near = near(graph, stated, party, subject);
    Interval said = stated.size();
    return said.high() >= near.low() && (said.low() <= near.high() || party.maybeAnybody());
  }

  /** What is held on the nearest ways, and can be. */
  private static Interval near(
      OwnershipGraph graph, Holding.StatedTotal stated, Node party, Node subject) {
    OwnershipChains nearest =
        new OwnershipChains(graph, Set.of(party), subject, MOST_HOLDINGS, false);
    if (!nearest.boundTheParty()) {
      return Interval.ANY;
    }
    LookThrough near = LookThrough.along(nearest, MOST_HOLDINGS);
    return stated.isThroughOthers()
        ? new Interval(near.lowThroughOthers(), near.possibleThroughOthers())
        : new Interval(near.low(), near.possible());
  }

  /** Whether it may be what the party and those it controls hold, summed up in full, as some do. */
  private boolean isMeantInFull(Holding.StatedTotal stated, Node party, Node subject) {
    ToldControl reach = ToldControl.among(subject.above(Holding::mayHaveSay), party, true);
    long low = ShareEnds.NONE;
    long high = ShareEnds.NONE;
    boolean throughOthers = false;
    for (Holding holding : subject.holders()) {
      boolean own = holding.party() == party;
      if (reach.hasMember(holding.party()) && !(own && stated.isThroughOthers())) {
        low = ShareEnds.plusLow(low, holding.shares().low());
        high = ShareEnds.plusHigh(high, holding.shares().high());
        throughOthers |= !own && holding.mayHaveShares();
      }
    }
    return throughOthers && stated.size().low() <= high && low <= stated.size().high();
  }
}
