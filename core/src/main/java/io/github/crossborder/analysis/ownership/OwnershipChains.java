package io.github.crossborder.analysis.ownership;

import io.github.crossborder.analysis.holdings.ShareEnds.Interval;
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

  /** Of how many statements it is looked up whether they fit what is held on the way. */
  private static final int MOST_STATED = 20;

  private final OwnershipGraph graph;
  private final Set<Node> parties;
  private final List<Node> nodes = new ArrayList<>();
  private final Map<Node, Integer> places = new HashMap<>();
  private final List<List<Link>> links = new ArrayList<>();
  private int stated;

  /**
   * A holding, or what somebody is stated to have in the end, and the place of who has it.
   *
   * @param isStated whether it is stated
   * @param isSure whether what is stated is so for sure and fits what is held on the way
   * @param isOpen whether what is stated only may be so
   */
  record Link(
      int holder, Node party, Interval part, boolean isStated, boolean isSure, boolean isOpen) {
    long low() {
      return part.low();
    }

    long high() {
      return part.high();
    }
  }

  /**
   * Looks upward from a subject, at no more than so many holdings and at none above the parties.
   *
   * @param withStated whether to look at what is stated beside what is held
   */
  OwnershipChains(
      OwnershipGraph graph, Set<Node> parties, Node subject, int most, boolean withStated) {
    this.graph = graph;
    this.parties = parties;
    place(subject);
    int left = most;
    for (int place = 0; place < nodes.size(); place++) {
      Node node = nodes.get(place);
      List<Holding> holders = isParty(place) ? List.of() : node.holders();
      left -= holders.size();
      if (left < 0) {
        return;
      }
      List<Link> up = new ArrayList<>(holders.size());
      for (Holding holding : holders) {
        if (holding.mayHaveShares()) {
          Node party = holding.party();
          up.add(new Link(place(party), party, holding.shares(), false, true, false));
        }
        if (withStated && !holding.totals().isEmpty()) {
          addStated(up, holding);
        }
      }
      links.add(up);
    }
  }

  private void addStated(List<Link> up, Holding holding) {
    for (Holding.StatedTotal total : holding.totals()) {
      if (!total.ofVotes()) {
        stated++;
        boolean fits = total.surely()
            && stated <= MOST_STATED
            && OwnershipFindings.fits(graph, total, holding.party(), holding.subject());
        Interval all = total.isThroughOthers() ? total.size().plus(holding.shares()) : total.size();
        up.add(new Link(place(holding.party()), holding.party(), all, true, fits, !total.surely()));
      }
    }
  }

  /**
   * Whether they bound what the parties have in the subject: one is on them, or somebody is in whom
   * they surely have nothing.
   */
  boolean boundTheParty() {
    return parties.stream().anyMatch(places::containsKey)
        || nodes.stream().anyMatch(this::isClosed);
  }

  private boolean isClosed(Node node) {
    return parties.stream().allMatch(party -> graph.isClosedTo(node, party));
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
    return parties.contains(nodes.get(place));
  }

  /** The parts that its holders surely have. */
  long surelyTold(int place) {
    return nodes.get(place).shares().parts();
  }

  /** Whether it is one of the parties, may be, or its holders were not looked at. */
  boolean maybeIsParty(int place) {
    return isParty(place) || place >= links.size() || nodes.get(place).maybeAnybody();
  }

  /** Whether the parties surely have nothing of it: neither itself nor, of a group, of its members. */
  boolean isClosedToParty(int place) {
    Node node = nodes.get(place);
    return node.isKnownGroup()
        ? node.members().stream().allMatch(member -> !parties.contains(member) && isClosed(member))
        : isClosed(node);
  }

  /** Whether nobody of the book is taken to have more of it than is told. */
  boolean isAllTold(int place) {
    return graph.assumptions().noUntoldHoldings()
        && place < links.size()
        && !graph.isUntoldOpen(nodes.get(place));
  }

  /** The parties and all on the chains that are below them; nothing if they are on none. */
  Set<Node> belowParty() {
    Set<Node> found = new LinkedHashSet<>();
    parties.stream().filter(places::containsKey).forEach(found::add);
    Deque<Node> open = new ArrayDeque<>(found);
    while (!open.isEmpty()) {
      for (Holding holding : open.remove().holdings()) {
        Node subject = holding.subject();
        if (holding.mayHaveSharesInTheEnd() && places.containsKey(subject) && found.add(subject)) {
          open.add(subject);
        }
      }
    }
    return found;
  }
}
