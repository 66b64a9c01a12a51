package io.github.crossborder.analysis.ownership;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The chains of holdings from a subject up to a party, or the nearest of them. Everybody on them
 * has a place, the subject the first one, and each place has links to the places of its holders.
 * Those who surely hold nothing are left out.
 */
final class OwnershipChains {
  /** The place of the subject. */
  static final int SUBJECT = 0;

  private final OwnershipGraph graph;
  private final Node party;
  private final List<Node> nodes = new ArrayList<>();
  private final Map<Node, Integer> places = new HashMap<>();
  private final List<List<Link>> links = new ArrayList<>();

  /** A holding, and the place of who has it. */
  record Link(int holder, Holding holding) {
    long low() {
      return holding.shares().low();
    }

    long high() {
      return holding.shares().high();
    }
  }

  /** Looks upward from a subject, at no more than so many holdings and at none above the party. */
  OwnershipChains(OwnershipGraph graph, Node party, Node subject, int most) {
    this.graph = graph;
    this.party = party;
    place(subject);
    int left = most;
    for (int place = 0; place < nodes.size(); place++) {
      List<Holding> holders = isParty(place) ? List.of() : nodes.get(place).holders();
      left -= holders.size();
      if (left < 0) {
        return;
      }
      List<Link> up = new ArrayList<>(holders.size());
      for (Holding holding : holders) {
        if (holding.mayHaveShares()) {
          up.add(new Link(place(holding.party()), holding));
        }
      }
      links.add(up);
    }
  }

  /**
   * Whether they bound what the party has in the subject: the party is on them, or somebody is in
   * whom the party surely has nothing.
   */
  boolean boundTheParty() {
    return places.containsKey(party)
        || nodes.stream().anyMatch(node -> graph.isClosedTo(node, party));
  }

  private int place(Node node) {
    Integer known = places.putIfAbsent(node, nodes.size());
    if (known != null) {
      return known;
    }
    nodes.add(node);
    return nodes.size() - 1;
  }

  /** The subject and all above it, by place. */
  List<Node> nodes() {
    return nodes;
  }

  /** The circles of holders who hold each other; whoever is in none is a circle alone. */
  Circles circles() {
    return new Circles(nodes.size(), this::holders);
  }

  /** The links to the holders of a place; none where these were not looked at. */
  List<Link> holders(int place) {
    return place < links.size() ? links.get(place) : List.of();
  }

  boolean isParty(int place) {
    return nodes.get(place) == party;
  }

  /** The parts that its holders surely have. */
  long surelyTold(int place) {
    return nodes.get(place).shares().parts();
  }

  /** Whether it is the party, may be, or its holders were not looked at. */
  boolean maybeIsParty(int place) {
    return isParty(place) || place >= links.size() || nodes.get(place).maybeAnybody();
  }

  boolean isClosedToParty(int place) {
    return graph.isClosedTo(nodes.get(place), party);
  }

  /** The party and all on the chains that are below it; nothing if it is on none. */
  Set<Node> belowParty() {
    Set<Node> found = new LinkedHashSet<>();
    if (places.containsKey(party)) {
      found.add(party);
    }
    Deque<Node> open = new ArrayDeque<>(found);
    while (!open.isEmpty()) {
      for (Holding holding : open.remove().holdings()) {
        Node subject = holding.subject();
        if (holding.mayHaveShares() && places.containsKey(subject) && found.add(subject)) {
          open.add(subject);
        }
      }
    }
    return found;
  }
}
