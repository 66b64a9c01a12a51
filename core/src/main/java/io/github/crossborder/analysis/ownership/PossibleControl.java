package io.github.crossborder.analysis.ownership;

import static java.util.Objects.requireNonNull;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * What a party may control at most: all that it would control if it had every vote that is not
 * surely told to be somebody else's. Of what others are said to control, it may still control what
 * it is said to control too, and what it surely has most of the votes in: sources disagree there.
 * Looks at one subject and all above it.
 */
final class PossibleControl {
  private final OwnershipGraph graph;
  private final Node party;
  private final boolean jointly;
  private final Map<Node, Own> owned = new LinkedHashMap<>();
  private final Set<Node> controlled = new HashSet<>();
  private final Deque<Node> open = new ArrayDeque<>();

  /** What the party and those it may control have of a subject. */
  private static final class Own {
    private HeldTotal votes = HeldTotal.NOTHING;

    /** How many others are surely said to control it. */
    private int othersInControl;

    private Own(int controllers) {
      othersInControl = controllers;
    }
  }

  private PossibleControl(OwnershipGraph graph, Node party, Set<Node> above, boolean jointly) {
    this.graph = graph;
    this.party = party;
    this.jointly = jointly;
    above.forEach(node -> owned.put(node, new Own(node.controllers())));
    owned.forEach(this::take);
    spread();
  }

  /** What it may control alone. */
  static PossibleControl alone(OwnershipGraph graph, Node party, Set<Node> above) {
    return new PossibleControl(graph, party, above, false);
  }

  /** What it may control at most with others who have as much: half of the votes is enough. */
  static PossibleControl jointly(OwnershipGraph graph, Node party, Set<Node> above) {
    return new PossibleControl(graph, party, above, true);
  }

  private void spread() {
    while (!open.isEmpty()) {
      for (Holding holding : open.remove().holdings()) {
        Node subject = holding.subject();
        Own own = owned.get(subject);
        if (own != null) {
          own.votes = own.votes.plus(holding.votes());
          own.othersInControl -= holding.surelyControls() ? 1 : 0;
          if (holding.mayControl() && controlled.add(subject)) {
            open.add(subject);
          }
          take(subject, own);
        }
      }
    }
  }

  private void take(Node node, Own own) {
    if (mayBeControlled(node, own) && controlled.add(node)) {
      open.add(node);
    }
  }

  private boolean mayBeControlled(Node node, Own own) {
    if (node == party || node.maybeAnybody()) {
      return true;
    }
    boolean closed = graph.isClosedTo(node, party);
    long left = node.votes().left(own.votes);
    if (jointly) {
      return !closed && left >= ShareEnds.HALF;
    }
    return own.votes.low() > ShareEnds.HALF
        || (!closed && own.othersInControl == 0 && left > ShareEnds.HALF);
  }

  boolean mayControl(Node node) {
    return controlled.contains(node);
  }

  /** The upper end of the votes in a subject that the party may have or command. */
  long high(Node subject) {
    return subject.votes().left(requireNonNull(owned.get(subject)).votes);
  }
}
