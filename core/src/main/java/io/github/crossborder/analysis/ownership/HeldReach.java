package io.github.crossborder.analysis.ownership;

import io.github.crossborder.Truth;
import io.github.crossborder.analysis.holdings.HeldTotal;
import io.github.crossborder.analysis.holdings.ShareEnds;
import io.github.crossborder.analysis.holdings.ShareEnds.Interval;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What some parties hold by a rule such as "at least half of the shares": whatever they and what is
 * theirs by the same rule hold so much of between them, in full at each step. The least such reach: a
 * circle does not hold itself.
 */
final class HeldReach {
  private final OwnershipGraph graph;
  private final Set<Node> parties;
  private final boolean ofVotes;
  private final Set<Node> sure;

  HeldReach(OwnershipGraph graph, List<Node> parties, Stake.Measure measure) {
    this.graph = graph;
    this.parties = new LinkedHashSet<>(parties);
    parties.forEach(party -> this.parties.addAll(party.members()));
    ofVotes = measure == Stake.Measure.VOTES;
    sure = new LinkedHashSet<>(this.parties);
  }

  /** What they have of a subject between them, at least and at most. */
  private static final class Own {
    private HeldTotal named = HeldTotal.NOTHING;
    private long other = ShareEnds.NONE;
    private long told = ShareEnds.NONE;

    void add(Node party, Interval part) {
      if (party.isSeveralOrUnnamed()) {
        other = Math.max(other, part.low());
      } else {
        named = named.plus(part);
      }
      told = ShareEnds.plusHigh(told, part.high());
    }
  }

  private Interval part(Holding holding) {
    return ofVotes ? holding.votes() : holding.shares();
  }

  /**
   * Whether a subject is theirs.
   *
   * @param least the lower end of what is enough, rounded up
   * @param most the same, rounded down
   */
  Truth holds(Node subject, long least, long most) {
    if (parties.contains(subject) || isSurelyHeld(subject, least)) {
      return Truth.TRUE;
    }
    boolean unnamed = parties.stream().anyMatch(Node::maybeAnybody);
    return unnamed || mayBeHeld(subject, most) ? Truth.UNKNOWN : Truth.FALSE;
  }

  private boolean isSurelyHeld(Node subject, long enough) {
    Set<Node> above = subject.above(holding -> part(holding).low() > ShareEnds.NONE);
    Map<Node, Own> owned = new HashMap<>();
    Deque<Node> open = new ArrayDeque<>(sure);
    while (!open.isEmpty()) {
      for (Holding holding : open.remove().holdings()) {
        Node held = holding.subject();
        if (above.contains(held)) {
          Own own = owned.computeIfAbsent(held, any -> new Own());
          own.add(holding.party(), part(holding));
          if (Math.max(own.named.low(), own.other) >= enough && sure.add(held)) {
            open.add(held);
          }
        }
      }
    }
    return sure.contains(subject);
  }

  private boolean mayBeHeld(Node subject, long enough) {
    Set<Node> above = subject.above(holding -> part(holding).high() > ShareEnds.NONE);
    Map<Node, Own> owned = new HashMap<>();
    Set<Node> possible = new LinkedHashSet<>();
    Deque<Node> open = new ArrayDeque<>();
    for (Node node : above) {
      owned.put(node, new Own());
      if (parties.contains(node)
          || node.maybeAnybody()
          || mayBeHeld(node, new Own(), possible, enough)) {
        possible.add(node);
        open.add(node);
      }
    }
    parties.stream().filter(possible::add).forEach(open::add);
    while (!open.isEmpty()) {
      for (Holding holding : open.remove().holdings()) {
        Own own = owned.get(holding.subject());
        if (own != null) {
          own.add(holding.party(), part(holding));
          if (mayBeHeld(holding.subject(), own, possible, enough)
              && possible.add(holding.subject())) {
            open.add(holding.subject());
          }
        }
      }
    }
    return possible.contains(subject);
  }

  private boolean mayBeHeld(Node node, Own own, Set<Node> possible, long enough) {
    if (parties.stream().allMatch(party -> graph.isClosedTo(node, party))) {
      return false;
    }
    long left = node.left(ofVotes, own.named, possible);
    boolean allTold = graph.assumptions().noUntoldHoldings() && !graph.isUntoldOpen(node);
    return (allTold ? Math.min(left, own.told) : left) >= enough;
  }

  /** What is surely theirs. */
  Set<Node> sure() {
    return sure;
  }
}
