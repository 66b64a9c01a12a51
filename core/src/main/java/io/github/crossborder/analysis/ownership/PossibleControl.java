package io.github.crossborder.analysis.ownership;

import static java.util.Objects.requireNonNull;

import io.github.crossborder.analysis.holdings.Aspect;
import io.github.crossborder.analysis.holdings.HeldTotal;
import io.github.crossborder.analysis.holdings.ShareEnds;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a party may control at most: whatever it has a told means on, and wherever it would have a
 * majority if every vote were its own that is not surely told to be somebody else's; then less what
 * another is said to control who cannot be in one chain with it. Looks at one subject and all above
 * it.
 *
 * <p>Of two who control one thing, one controls the other. So each of those who are surely said to
 * control a thing is the party, may be controlled by it, or may control it; who is said to be the
 * nearest is below it. Only who has told influence beside them need not be in their chain.
 */
final class PossibleControl {
  /** How many holdings may be looked at to tell that somebody surely does not control another. */
  private static final long MOST_WORK = 5_000_000;

  private final OwnershipGraph graph;
  private final Node party;
  private final boolean jointly;
  private final boolean chains;
  private final Map<Node, Own> owned = new LinkedHashMap<>();
  private final Set<Node> ruledOut = new HashSet<>();
  private final Map<Node, Boolean> aboveParty = new LinkedHashMap<>(0);
  private final Set<Node> controlled = new HashSet<>();
  private final Deque<Node> open = new ArrayDeque<>();

  /** What others are said to control whom the party was not seen to be in one chain with. */
  private final Set<Node> waiting = new LinkedHashSet<>();

  private boolean grown;
  private long left;

  /** What the party and those it may control have of a subject. */
  private static final class Own {
    private HeldTotal votes = HeldTotal.NOTHING;
    private long told = ShareEnds.NONE;
    private boolean hasMeans;
    private boolean hasInfluence;
  }

  private PossibleControl(
      OwnershipGraph graph, Node party, Set<Node> above, boolean jointly, boolean chains) {
    this.graph = graph;
    this.party = party;
    this.jointly = jointly;
    this.chains = chains;
    left = MOST_WORK;
    above.forEach(node -> owned.put(node, new Own()));
    spread();
    while (chains && left > 0 && ruleOut()) {
      owned.keySet().forEach(node -> owned.put(node, new Own()));
      controlled.clear();
      spread();
    }
  }

  /** What it may control alone. */
  static PossibleControl alone(OwnershipGraph graph, Node party, Set<Node> above) {
    return new PossibleControl(graph, party, above, false, true);
  }

  /** What it may control at most with others who have as much: half of the votes is enough. */
  static PossibleControl jointly(OwnershipGraph graph, Node party, Set<Node> above) {
    return new PossibleControl(graph, party, above, true, true);
  }

  private void spread() {
    waiting.addAll(owned.keySet());
    do { // what was seen first may be in a chain with what was seen later
      List<Node> again = List.copyOf(waiting);
      waiting.clear();
      left -= again.size();
      again.forEach(node -> take(node, requireNonNull(owned.get(node))));
      while (!open.isEmpty()) {
        for (Holding holding : open.remove().holdings()) {
          Node subject = holding.subject();
          Own own = owned.get(subject);
          if (own != null) {
            left--;
            count(holding, own);
            take(subject, own);
          }
        }
        grown = true;
      }
    } while (grown() && left > 0);
  }

  private boolean grown() {
    boolean was = grown;
    grown = false;
    return was && !waiting.isEmpty();
  }

  private void count(Holding holding, Own own) {
    if (!holding.party().isSeveralOrUnnamed()) {
      own.votes = own.votes.plus(holding.votes());
    }
    own.told = ShareEnds.plusHigh(own.told, holding.votes().high());
    own.hasMeans |= holding.mayControl()
        || holding.mayControlByMeans()
        || (jointly && !holding.said(Aspect.JOINT_CONTROL).isFalse());
    own.hasInfluence |= !holding.said(Aspect.INFLUENCE).isFalse()
        || (jointly && !holding.said(Aspect.JOINT_CONTROL).isFalse());
  }

  private void take(Node node, Own own) {
    if (!controlled.contains(node) && mayBeControlled(node, own)) {
      controlled.add(node);
      open.add(node);
    }
  }

  private boolean mayBeControlled(Node node, Own own) {
    if (node == party || graph.mayBe(node, party)) {
      return true;
    }
    boolean free = !jointly && node.isFreeFrom(party);
    if (free || graph.isClosedTo(node, party) || ruledOut.contains(node)) {
      return false;
    }
    if (own.hasMeans) {
      return true;
    }
    long votes = high(node, own);
    boolean enough = jointly ? votes >= ShareEnds.HALF : votes > ShareEnds.HALF;
    if (enough && chains && bindsVotes(node) && !isInOneChain(node, true)) {
      waiting.add(node);
      return false;
    }
    return enough;
  }

  /** Whether somebody is said to control it, so that votes are control only in a chain with that. */
  private boolean bindsVotes(Node node) {
    for (Holding said : node.holders()) {
      if (said.said(Aspect.CONTROL).isTrue()
          || (said.said(Aspect.CONSOLIDATION).isTrue() && party.maybePerson())) {
        return true;
      }
    }
    return false;
  }

  /** Rules out what others are said to control with whom the party cannot be in one chain. */
  private boolean ruleOut() {
    boolean some = false;
    for (Node node : Set.copyOf(controlled)) {
      if (node != party
          && !graph.mayBe(node, party)
          && !requireNonNull(owned.get(node)).hasInfluence
          && !(jointly && !bindsVotes(node))
          && !isInOneChain(node, jointly)) {
        some |= ruledOut.add(node);
      }
    }
    return some;
  }

  /** Whether each who is said to control a subject can be in one chain with the party. */
  private boolean isInOneChain(Node subject, boolean anyOrder) {
    for (Holding said : subject.holders()) {
      if (said.surelyControls() && !isInOneChain(said, anyOrder)) {
        return false;
      }
    }
    return true;
  }

  private boolean isInOneChain(Holding said, boolean anyOrder) {
    Node other = said.party();
    if (other == party || graph.mayBe(other, party) || controlled.contains(other)) {
      return true;
    }
    return (anyOrder || !said.isDirectly(Aspect.CONTROL))
        && aboveParty.computeIfAbsent(other, this::maybeAboveParty);
  }

  private boolean maybeAboveParty(Node other) {
    if (graph.isClosedTo(party, other)) {
      return false;
    }
    if (party.holders().isEmpty() || left < 0) {
      return true;
    }
    PossibleControl reach =
        new PossibleControl(graph, other, party.above(Holding::mayHaveSay), false, false);
    left -= MOST_WORK - reach.left;
    return reach.mayControl(party);
  }

  boolean mayControl(Node node) {
    return left <= 0 || controlled.contains(node);
  }

  /** The upper end of the votes in a subject that the party may have or command. */
  long high(Node subject) {
    return high(subject, requireNonNull(owned.get(subject)));
  }

  private long high(Node subject, Own own) {
    if (left <= 0) {
      return ShareEnds.ALL;
    }
    long possible = subject.left(true, own.votes, controlled);
    return graph.assumptions().noUntoldHoldings() && !graph.isUntoldOpen(subject)
        ? Math.min(possible, own.told)
        : possible;
  }
}
