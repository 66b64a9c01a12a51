package io.github.crossborder.analysis.ownership;

import io.github.crossborder.analysis.holdings.Aspect;
import io.github.crossborder.analysis.holdings.ShareEnds;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who controls a subject at the top, alone or jointly. */
final class UltimateParents {
  private static final long MOST_WORK = 5_000_000;

  private final Node subject;
  private final Set<Node> above;
  private final GroupHeads heads;
  private final Set<Node> ultimate = new LinkedHashSet<>();

  /** The head of the subject, if others have half of its votes. */
  private @Nullable Node jointVenture;

  private final Map<Node, Set<Node>> circles = new HashMap<>();

  /** Who is above a head. */
  private final Map<Node, Set<Node>> tops = new HashMap<>();

  private long left = MOST_WORK;

  /**
   * Climbs from a subject to whoever controls it at the top, or to those who control that one
   * jointly.
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

  /** From the head of the subject on to those who have half of its votes, if any do. */
  private void climb() {
    Node top = heads.of(subject);
    if (heads.isDisputed(top)) {
      return;
    }
    if (!circle(top).isEmpty()) {
      ultimate.add(top);
      ultimate.addAll(circle(top));
      return;
    }
    Set<Node> halves = jointHeads(top);
    for (Node half : halves) {
      if (!heads.isDisputed(half)) {
        ultimate.add(half);
        ultimate.addAll(circle(half));
      }
    }
    if (halves.isEmpty() && top != subject) {
      ultimate.add(top);
    }
    if (!halves.isEmpty()) {
      jointVenture = top;
    }
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

  /** The heads who control a head jointly: with half of its votes, or as is said. */
  private Set<Node> jointHeads(Node top) {
    Map<Node, Long> votes = new LinkedHashMap<>();
    Set<Node> joint = new LinkedHashSet<>();
    if (!top.controllers().isEmpty() || top.isDisputed()) {
      return joint;
    }
    for (Holding holding : top.holders()) {
      boolean said = holding.said(Aspect.JOINT_CONTROL).isTrue();
      if ((said || holding.surelyHasVotes()) && !heads.areTogether(holding.party(), top)) {
        Node head = heads.of(holding.party());
        boolean unnamed = holding.party().isSeveralOrUnnamed(); // may be another of them
        votes.merge(head, unnamed ? ShareEnds.NONE : holding.votes().low(), ShareEnds::plusLow);
        if (said || (unnamed && holding.votes().low() >= ShareEnds.HALF)) {
          joint.add(head);
        }
      }
    }
    votes.forEach((head, low) -> {
      if (low >= ShareEnds.HALF) {
        joint.add(head);
      }
    });
    return joint;
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
    if (!possible.isEmpty() && heads.of(subject) == subject && !ultimate.contains(subject)) {
      ToldControl reach = ToldControl.search(above, subject, false, possible::contains, left);
      if (reach.found() && jointVenture == null) {
        possible.add(subject);
      }
    }
    return possible;
  }

  /** Whether a party that somebody surely controls may itself control that one. */
  private boolean mayBeInCircle(Node party, Node top) {
    Set<Node> aboveTop = tops.computeIfAbsent(
        top, any -> top.mayBeControlled() ? top.above(Holding::mayHaveSay) : Set.of());
    if (!aboveTop.contains(party)) {
      return false;
    }
    ToldControl reach = ToldControl.search(aboveTop, party, false, wanted -> wanted == top, left);
    left = reach.left();
    return reach.found() || left < 0;
  }

  private boolean mayBeAtTheTop(Node party) {
    Node top = heads.of(party);
    return !ultimate.contains(party)
        && jointVenture != party
        && (top == party || circle(top).contains(party) || mayBeInCircle(party, top));
  }
}
