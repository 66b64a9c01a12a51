package io.github.crossborder.analysis.ownership;

import io.github.crossborder.Assumptions;
import io.github.crossborder.analysis.holdings.HeldTotal;
import io.github.crossborder.analysis.holdings.ShareEnds;
import io.github.crossborder.deal.Id;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Counts the shares that some parties have in the end, and the votes that one commands. */
final class StakeCount {
  private final OwnershipGraph graph;

  StakeCount(OwnershipGraph graph) {
    this.graph = graph;
  }

  /** How much of a subject's shares some parties have between them in the end. */
  Stake shares(List<Node> parties, Node subject) {
    Set<Node> holders = new LinkedHashSet<>(parties);
    parties.forEach(party -> holders.addAll(party.members()));
    LookThrough up = LookThrough.up(graph, holders, subject, true);
    long low = up.low();
    long told = up.told();
    long possible = parties.stream().anyMatch(Node::maybeAnybody) ? ShareEnds.ALL : up.possible();
    if (low > possible || low > told) { // what is stated is not so, or what is held is not
      LookThrough held = LookThrough.up(graph, holders, subject, false);
      low = Math.min(Math.min(low, told), Math.min(possible, held.low()));
      told = Math.max(Math.max(told, up.low()), held.told());
      possible = Math.max(Math.max(possible, up.low()), held.possible());
    }
    List<Node> above = up.chains().nodes();
    Set<Node> ways = up.chains().belowParty();
    SupportingInterests evidence = SupportingInterests.ofShares()
        .add(
            above,
            holding -> holding.mayHaveSharesInTheEnd()
                && ways.contains(holding.party())
                && !holders.contains(holding.subject()));
    if (possible < ShareEnds.ALL) {
      evidence.add(above, Holding::surelyHasShares);
    }
    return stake(
        parties.stream().map(Node::id).toList(),
        subject.id(),
        Stake.Measure.SHARES,
        low,
        told,
        possible,
        evidence);
  }

  /** How many of a subject's votes a party has or commands. */
  Stake votes(Node party, Node subject) {
    Set<Node> above = subject.above(Holding::mayHaveSay);
    ToldControl most = ToldControl.among(above, party, false);
    SupportingInterests evidence =
        SupportingInterests.ofVotes().add(above, holding -> most.hasMember(holding.party()));
    long possible = possibleVotes(party, subject, above);
    if (possible < ShareEnds.ALL) {
      evidence.add(above, Holding::surelyHasSay);
    }
    long low = ToldControl.among(above, party, true).low(subject);
    return stake(
        List.of(party.id()),
        subject.id(),
        Stake.Measure.VOTES,
        low,
        most.high(subject),
        possible,
        evidence);
  }

  /** What some parties leave of a subject's shares to others by what they hold themselves. */
  Stake rest(List<Node> among, Node held) {
    HeldTotal low = HeldTotal.NOTHING;
    long told = ShareEnds.NONE;
    long possible = graph.assumptions().noUntoldHoldings() ? ShareEnds.NONE : ShareEnds.ALL;
    for (Holding holding : held.holders()) {
      if (among.contains(holding.party())) {
        low = holding.party().isSeveralOrUnnamed() ? low : low.plus(holding.shares());
        told = ShareEnds.plusHigh(told, holding.shares().high());
      }
    }
    possible = among.isEmpty() ? ShareEnds.NONE : Math.max(possible, told);
    if (among.stream().allMatch(party -> held.surelyHolds(party))) {
      possible = told;
    }
    long most = low.low() == ShareEnds.NONE ? ShareEnds.ALL : low.rest();
    return new Stake(
        among.stream().map(Node::id).toList(),
        true,
        held.id(),
        Stake.Measure.SHARES,
        ShareEnds.bounds(ShareEnds.rest(told), Math.max(most, ShareEnds.rest(told))),
        ShareEnds.bounds(ShareEnds.rest(possible), Math.max(most, ShareEnds.rest(possible))),
        SupportingInterests.ofShares()
            .add(List.of(held), holding -> among.contains(holding.party()))
            .list(),
        assumptions(),
        dropped());
  }

  private long possibleVotes(Node party, Node subject, Set<Node> above) {
    if (party.maybeAnybody()) {
      return ShareEnds.ALL;
    }
    return graph.isClosedTo(subject, party)
        ? ShareEnds.NONE
        : PossibleControl.alone(graph, party, above).high(subject);
  }

  private Stake stake(
      List<Id> parties,
      Id subject,
      Stake.Measure measure,
      long low,
      long told,
      long possible,
      SupportingInterests evidence) {
    return new Stake(
        parties,
        false,
        subject,
        measure,
        ShareEnds.bounds(low, Math.max(low, Math.min(told, possible))),
        ShareEnds.bounds(low, Math.max(low, possible)),
        evidence.list(),
        assumptions(),
        dropped());
  }

  /** All of itself. */
  Stake itself(Node party, Stake.Measure measure) {
    return stake(
        List.of(party.id()),
        party.id(),
        measure,
        ShareEnds.ALL,
        ShareEnds.ALL,
        ShareEnds.ALL,
        SupportingInterests.ofShares());
  }

  private Assumptions assumptions() {
    return graph.assumptions();
  }

  private List<DroppedAssumption> dropped() {
    return graph.dropped();
  }
}
