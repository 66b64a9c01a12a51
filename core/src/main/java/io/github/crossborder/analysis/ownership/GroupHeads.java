package io.github.crossborder.analysis.ownership;

import io.github.crossborder.analysis.holdings.ShareEnds;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The head of a subject and of each party above it: who surely controls it at the top, or the party
 * itself if nobody does.
 *
 * <p>At first each is a group of its own. If another group has a majority of the votes in a head,
 * or is said to control it, the head joins that group with all of its own, until nothing changes.
 * When two groups join, the holdings of the smaller one are counted anew, so that a holding is
 * counted again only when its group has at least doubled: near-linear time, whatever the shape.
 *
 * <p>What is said goes before votes. A party that several groups are said to control is disputed and
 * remains a head, unless all but one of them are said to be the nearest to it.
 */
final class GroupHeads {
  private final Map<Node, Group> groups = new HashMap<>();

  /** One who, with the others of its group, has more than half of the votes in a subject. */
  private final Map<Node, Node> majorities = new HashMap<>();

  /** By subject: how many of its controllers were seen to be of its own group. */
  private final Map<Node, Integer> seen = new HashMap<>();

  private final Deque<Node> open = new ArrayDeque<>();

  /**
   * Looked at only when votes alone change nothing more, so that no votes come too late to be
   * weighed.
   */
  private final Deque<Node> openBySaying = new ArrayDeque<>();

  /** Those who have one head, and what they have of each subject. */
  private static final class Group {
    private Node head;
    private final List<Node> members = new ArrayList<>(1);
    private final Map<Node, Tally> tallies = new LinkedHashMap<>(2);

    private Group(Node head) {
      this.head = head;
      members.add(head);
    }

    private int size() {
      return members.size() + tallies.size();
    }

    private int controllersOf(Node subject) {
      Tally tally = tallies.get(subject);
      return tally == null ? 0 : tally.controllers;
    }
  }

  /** What a group has of a subject: the lower end of its votes, and how many surely control it. */
  private static final class Tally {
    private long votes;
    private int controllers;
  }

  /** Takes a subject and all above it. */
  GroupHeads(Set<Node> nodes) {
    nodes.forEach(node -> groups.put(node, new Group(node)));
    for (Node node : nodes) {
      for (Holding holding : node.holdings()) {
        boolean alone = holding.statedVotes() > ShareEnds.HALF
            || (node.isSeveralOrUnnamed() && holding.votes().low() > ShareEnds.HALF);
        if ((alone || holding.surelyHasSay()) && nodes.contains(holding.subject())) {
          count(
              group(node),
              holding.subject(),
              node.isSeveralOrUnnamed() ? ShareEnds.NONE : holding.votes().low(),
              holding.subject().controllers().contains(holding) ? 1 : 0);
          if (alone) {
            majorities.put(holding.subject(), node);
          }
        }
      }
    }
    while (!open.isEmpty() || !openBySaying.isEmpty()) {
      look(open.isEmpty() ? openBySaying.remove() : open.remove(), open.isEmpty());
    }
  }

  private void count(Group group, Node subject, long votes, int controllers) {
    Tally tally = group.tallies.computeIfAbsent(subject, any -> new Tally());
    tally.votes = ShareEnds.plusLow(tally.votes, votes);
    tally.controllers += controllers;
    if (tally.votes > ShareEnds.HALF) {
      majorities.put(subject, group.head);
    }
    open.add(subject);
  }

  @SuppressWarnings("NullAway") // asked of the subject and those above it alone
  private Group group(Node node) {
    return groups.get(node);
  }

  private void look(Node node, boolean votesAreSettled) {
    Group own = group(node);
    if (own.head != node) {
      return;
    }
    Group controller = controller(node);
    if (controller != null && !votesAreSettled) {
      openBySaying.add(node);
      return;
    }
    Group by = node.controllers().isEmpty() ? most(node) : controller;
    if (by != null
        && by.controllersOf(node) + own.controllersOf(node)
            == node.controllers().size()) {
      join(own, by);
    }
  }

  /** The other group that has more than half of the votes in a head. */
  private @Nullable Group most(Node node) {
    Node most = majorities.get(node);
    return most == null || node.isDisputed() || group(most) == group(node) ? null : group(most);
  }

  /** The first other group that is said to control a head. */
  private @Nullable Group controller(Node node) {
    List<Holding> controllers = node.controllers();
    for (int i = seen.getOrDefault(node, 0); i < controllers.size(); i++) {
      Node party = controllers.get(i).party();
      if (!areTogether(party, node)) {
        seen.put(node, i);
        return group(party);
      }
    }
    seen.put(node, controllers.size());
    return null;
  }

  private void join(Group own, Group by) {
    Node top = by.head;
    Group small = own.size() < by.size() ? own : by;
    Group large = small == own ? by : own;
    large.head = top;
    large.members.addAll(small.members);
    small.members.forEach(member -> groups.put(member, large));
    small.tallies.forEach(
        (subject, tally) -> count(large, subject, tally.votes, tally.controllers));
    open.add(top);
  }

  /** The head of one of these. */
  Node of(Node node) {
    return group(node).head;
  }

  /** Whether two of these have one head. */
  boolean areTogether(Node one, Node other) {
    return group(one) == group(other);
  }

  /** Whether it is not told of any of these who of several is above. */
  boolean areDisputed() {
    return groups.keySet().stream().anyMatch(this::isDisputed);
  }

  /** Whether several are said to control one of these, of whom it is not told who is above. */
  boolean isDisputed(Node node) {
    return controller(node) != null;
  }
}
