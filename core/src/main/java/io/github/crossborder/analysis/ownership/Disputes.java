package io.github.crossborder.analysis.ownership;

import io.github.crossborder.Problem;
import io.github.crossborder.ProblemCode;
import io.github.crossborder.analysis.holdings.Aspect;
import io.github.crossborder.analysis.holdings.HeldTotal;
import io.github.crossborder.analysis.holdings.ShareEnds;
import io.github.crossborder.analysis.internal.Shortlist;
import io.github.crossborder.deal.Absence;
import io.github.crossborder.deal.Claim;
import java.util.ArrayList;
import java.util.List;

/**
 * What is said of who controls a thing against what else is told of it. Of two who control one thing,
 * one controls the other: where that cannot be, what is said of both is not sure.
 */
final class Disputes {
  /** How many of those who are said to control one thing are held against each other. */
  private static final int MOST = 50;

  /** Of how many pairs it is looked up in all that is above them whether they can be in one chain. */
  private static final int MOST_PAIRS = 1000;

  private final OwnershipGraph graph;
  private int left = MOST_PAIRS;
  private final List<Problem> findings = new ArrayList<>(0);

  private Disputes(OwnershipGraph graph) {
    this.graph = graph;
  }

  /** Takes back what is said where it cannot be true, and tells what is disputed. */
  static List<Problem> settle(OwnershipGraph graph) {
    Disputes disputes = new Disputes(graph);
    for (Node node : graph.nodes()) {
      if (!node.absences().isEmpty()) {
        disputes.againstAbsences(node);
      }
      List<Holding> said =
          node.holders().stream().filter(Holding::surelyControls).toList();
      if (!said.isEmpty()) {
        disputes.stopAtRivals(node, said);
        disputes.settle(
            node,
            node.holders().stream().filter(Holding::surelyControls).limit(MOST).toList());
      }
    }
    return disputes.findings;
  }

  /** Control told for an earlier day goes on only as long as nobody else is told to have it. */
  private void stopAtRivals(Node node, List<Holding> said) {
    for (Holding stale : said) {
      if (stale.controlGoesOn()) {
        HeldTotal others = HeldTotal.NOTHING;
        for (Holding rival : node.holders()) {
          boolean matters = rival.mayControl() || rival.statedVotes() > 0 || rival.surelyHasVotes();
          if (rival != stale && matters && !areInOneChain(stale.party(), rival.party())) {
            others = others.plus(rival.votes());
            if (rival.mayControl() || hasMajority(rival) || others.low() > ShareEnds.HALF) {
              stale.openControl();
              break;
            }
          }
        }
      }
    }
    node.findControllers();
  }

  private static boolean hasMajority(Holding holding) {
    return holding.votes().low() > ShareEnds.HALF || holding.statedVotes() > ShareEnds.HALF;
  }

  private boolean areInOneChain(Node one, Node other) {
    return (graph.mayBe(one, other) && !one.maybeAnybody())
        || (graph.mayBe(other, one) && !other.maybeAnybody())
        || ToldControl.isSeen(one, other)
        || ToldControl.isSeen(other, one);
  }

  private void settle(Node node, List<Holding> said) {
    List<Holding> apart = new ArrayList<>(0);
    boolean unordered = false;
    for (Holding one : said) {
      for (Holding other : said) {
        if (one != other && cannotBothControl(one, other)) {
          apart.add(one);
          break;
        }
      }
    }
    List<Holding> top = node.controllers();
    for (int i = 1; i < top.size() && i < MOST; i++) {
      unordered |= !areInOneChain(top.get(0).party(), top.get(i).party());
    }
    if (!apart.isEmpty() || unordered) {
      find(ProblemCode.TWO_CONTROLLERS, node, said, " are said to control ");
    }
    for (Holding majority : node.holders()) {
      if (hasMajority(majority)) {
        against(node, majority, said);
      }
    }
    apart.forEach(Holding::openControl);
    node.findControllers();
  }

  /** Whether what is said of both cannot be so: both the nearest, or neither can be above the other. */
  private boolean cannotBothControl(Holding one, Holding other) {
    if (graph.mayBe(one.party(), other.party()) || graph.mayBe(other.party(), one.party())) {
      return false;
    }
    boolean bothNearest = (one.isDirectly(Aspect.CONTROL) && other.isDirectly(Aspect.CONTROL))
        || (one.isDirectly(Aspect.CONSOLIDATION) && other.isDirectly(Aspect.CONSOLIDATION));
    boolean mayBeAbove = mayControl(one.party(), other.party());
    boolean mayBeBelow = mayControl(other.party(), one.party());
    return bothNearest
        || (!mayBeAbove && (!mayBeBelow || other.isDirectly(Aspect.CONTROL)))
        || (!mayBeBelow && one.isDirectly(Aspect.CONTROL));
  }

  private boolean mayControl(Node party, Node other) {
    if (graph.isClosedTo(other, party)) {
      return false;
    }
    return other.holders().isEmpty()
        || party.maybeAnybody()
        || --left < 0
        || PossibleControl.alone(graph, party, other.above(Holding::mayHaveSay)).mayControl(other);
  }

  /** Holds a majority of the votes against what others are said to have. */
  private void against(Node node, Holding majority, List<Holding> said) {
    for (Holding one : said) {
      Node party = majority.party();
      boolean binds = one.said(Aspect.CONTROL).isTrue() || party.maybePerson();
      if (one == majority || majority.surelyControls()) {
        continue;
      }
      boolean unrelated = !mayControl(party, one.party()) && !mayControl(one.party(), party);
      if ((binds || unrelated) && !areInOneChain(party, one.party())) {
        find(
            ProblemCode.CONTROL_DISPUTED, node, List.of(majority, one), " dispute the control of ");
        if (unrelated && !one.said(Aspect.CONTROL).isTrue()) {
          node.dispute();
          one.openControl();
        }
        return;
      }
    }
  }

  /** What somebody is told to have of which nobody is told to have any: either may be so. */
  private void againstAbsences(Node node) {
    for (Absence absence : List.copyOf(node.absences())) {
      List<Holding> against = node.holders().stream()
          .filter(holding -> absence.types().stream()
              .map(Aspect::of)
              .anyMatch(aspect -> contradicts(holding, aspect)))
          .toList();
      if (!against.isEmpty()) {
        find(
            ProblemCode.ABSENCE_DISPUTED,
            node,
            against,
            " are told to have what by " + absence.id() + " nobody has of ");
        node.dispute();
        node.absences().remove(absence);
        against.forEach(Holding::openAll);
        node.settle();
      }
    }
  }

  private static boolean contradicts(Holding holding, Aspect absent) {
    return switch (absent) {
      case SHARES -> holding.surelyHasShares();
      case VOTES -> holding.surelyHasVotes();
      case CONTROL -> holding.surelyControls() || hasMajority(holding);
      case CONSOLIDATION ->
        !holding.party().maybePerson() && (holding.surelyControls() || hasMajority(holding));
      default -> false;
    };
  }

  private void find(ProblemCode code, Node node, List<Holding> holdings, String words) {
    List<Claim> told =
        holdings.stream().flatMap(holding -> holding.claims().stream()).toList();
    findings.add(Problem.of(
        code,
        node.id().value(),
        holdings.stream()
                .map(Holding::party)
                .map(Node::toString)
                .distinct()
                .limit(5)
                .toList()
            + words + node.id() + " (" + Shortlist.of(told)
            + "); record who of them controls the other, or what is wrong"));
  }
}
