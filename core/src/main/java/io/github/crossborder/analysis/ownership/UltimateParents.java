package io.github.crossborder.analysis.ownership;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Who controls a subject at the top, alone or jointly. */
final class UltimateParents {
  private static final long MOST_WORK = 5_000_000;

  private final Node subject;
  private final Set<Node> above;
  private final GroupHeads heads;
  private final Set<Node> ultimate = new LinkedHashSet<>();
  private final Set<Node> joint = new LinkedHashSet<>();

  /** Those that two above them hold at 50 to 50. */
  private final Set<Node> jointVentures = new HashSet<>();

  private final Map<Node, Set<Node>> circles = new HashMap<>();
  private long left = MOST_WORK;

  /**
   * Climbs from a subject: to whoever controls it at the top, or to the two who do so jointly, and
   * on from there, until nobody is known to be above.
   */
  UltimateParents(Node subject) {
    this.subject = subject;
    above = subject.above(Holding::mayHaveSay);
    heads = new GroupHeads(above);
    climb();
    if (heads.areDisputed()) {
      removeControlled();
    }
  }

  private void climb() {
    Set<Node> tops = new HashSet<>();
    Set<Node> seen = new HashSet<>(Set.of(subject));
    Deque<Node> open = new ArrayDeque<>(seen);
    while (!open.isEmpty()) {
      Node top = heads.of(open.remove());
      if (tops.add(top)) {
        arrive(top).stream().filter(seen::add).forEach(open::add);
      }
    }
  }

  /** Takes the head of a group; returns from whom to climb on. */
  private Collection<Node> arrive(Node top) {
    if (heads.isDisputed(top)) {
      return heads.rivals(top);
    }
    if (!circle(top).isEmpty()) {
      ultimate.add(top);
      ultimate.addAll(circle(top));
      return List.of();
    }
    Map<Node, Long> votes = votesByHead(top);
    if (areHalves(top, votes)) {
      jointVentures.add(top);
      joint.addAll(votes.keySet());
      return votes.keySet();
    }
    if (top != subject) {
      ultimate.add(top);
    }
    return List.of();
  }

  /** Who is controlled by a head and controls it. */
  private Set<Node> circle(Node top) {
    Set<Node> circle = circles.get(top);
    if (circle == null) {
      circle = surelyControlling(top);
      circles.put(top, circle);
    }
    return circle;
  }

  /** What the holders of a head surely have of its votes, by their own heads. */
  private Map<Node, Long> votesByHead(Node top) {
    Map<Node, Long> votes = new LinkedHashMap<>();
    for (Holding holding : top.holders()) {
      if (holding.surelyHasVotes()) {
        votes.merge(heads.of(holding.party()), holding.votes().low(), ShareEnds::plusLow);
      }
    }
    return votes;
  }

  /** Whether two surely have half of the votes each, themselves or those whom they control. */
  private static boolean areHalves(Node top, Map<Node, Long> votes) {
    return votes.size() == 2
        && !votes.containsKey(top)
        && top.votes().approached() == 0
        && votes.values().stream().allMatch(low -> low == ShareEnds.HALF);
  }

  /**
   * Takes out everybody whom a head surely controls: where sources disagree on who controls
   * somebody, such a one remains a head, although it is not at the top.
   */
  private void removeControlled() {
    Set<Node> controlled = new HashSet<>();
    Iterator<Node> tops = above.stream().filter(node -> heads.of(node) == node).iterator();
    while (left >= 0 && tops.hasNext()) {
      Node top = tops.next();
      ToldControl reach = ToldControl.search(above, top, true, any -> false, left);
      left = reach.left();
      if (reach.members().size() > 1) {
        Set<Node> circle = circle(top);
        reach.members().stream()
            .filter(member -> member != top && !circle.contains(member))
            .forEach(controlled::add);
      }
    }
    if (left >= 0) {
      ultimate.removeAll(controlled);
    } else {
      ultimate.clear();
    }
  }

  /** Those with the same head who surely control one of them. */
  private Set<Node> surelyControlling(Node node) {
    Set<Node> group = new LinkedHashSet<>(Set.of(node));
    Deque<Node> open = new ArrayDeque<>(group);
    while (!open.isEmpty() && left > 0) {
      for (Holding holding : open.remove().holders()) {
        if (holding.surelyHasSay() && heads.areTogether(holding.party(), node)) {
          if (group.add(holding.party())) {
            open.add(holding.party());
          }
          left--;
        }
      }
    }
    Set<Node> found = new LinkedHashSet<>();
    for (Node member : group) {
      if (member != node && reaches(member, true, group, node, found)) {
        found.add(member);
      }
    }
    return found;
  }

  /**
   * Whether a party is seen to control a node among some, or one of those found to do so. Looks at
   * no more holdings than are {@link #left} for all such questions.
   */
  private boolean reaches(Node party, boolean sure, Set<Node> some, Node node, Set<Node> found) {
    ToldControl reach = ToldControl.search(
        some, party, sure, wanted -> wanted == node || found.contains(wanted), left);
    left = reach.left();
    return reach.found();
  }

  /** The subject and all above it. */
  Set<Node> above() {
    return above;
  }

  /** The ultimate parents. */
  Set<Node> ultimate() {
    return ultimate;
  }

  /** Those who control jointly, somewhere below the ultimate parents or there. */
  Set<Node> joint() {
    return joint;
  }

  /**
   * Who may be an ultimate parent by what is told, but is none for sure: whoever was not looked at
   * before the work was too much may be one too.
   */
  List<Node> possible() {
    List<Node> possible = new ArrayList<>();
    Set<Node> found = surelyControlling(subject);
    left = MOST_WORK;
    for (Node party : above) {
      if (party != subject
          && mayBeAtTheTop(party)
          && (reaches(party, false, above, subject, found) || left < 0)) {
        found.add(party);
        possible.add(party);
      }
    }
    return possible;
  }

  private boolean mayBeAtTheTop(Node party) {
    Node top = heads.of(party);
    return !ultimate.contains(party)
        && !jointVentures.contains(party)
        && !heads.isDisputed(top)
        && (top == party || circle(top).contains(party));
  }
}
