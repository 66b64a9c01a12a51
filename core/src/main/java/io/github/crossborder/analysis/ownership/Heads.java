package io.github.crossborder.analysis.ownership;

import io.github.crossborder.analysis.internal.IntIndex;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The head of a subject and of each above it: who surely controls it at the top, or itself if
 * nobody does.
 *
 * <p>At first each is a group of its own. A head of which another group has a majority of the
 * votes, or which that one is said to control, joins it with all of its group, until nothing
 * changes. Of two groups, the claims of the one that has fewer are counted anew, so each claim is
 * counted at most once for each time that the claims of its group double: near-linear time,
 * whatever the shape.
 *
 * <p>Who is said to be controlled by several groups, or by another than the one that has most of
 * its votes, is disputed and remains a head.
 */
final class Heads {
  private static final int NOBODY = -1;

  private final HoldingWeb web;
  private final IntIndex nodes;

  /** By place: another place of the same group, or itself; the last one stands for the group. */
  private final int[] group;

  /** By place: the next one of its group, in a ring. */
  private final int[] next;

  /** By group: the place of its head, and how many claims it has. */
  private final int[] head;

  private final int[] weight;

  /** By place: the group that has more than half of the votes. */
  private final int[] majority;

  /** By place: how many are said to control it, and the first of them not found in its group. */
  private final int[] said;

  private final int[] firstSaid;

  private final Map<Long, Tally> tallies = new HashMap<>();
  private final Deque<Integer> open = new ArrayDeque<>();

  /** Looked at when votes alone change nothing more, lest these come too late to be weighed. */
  private final Deque<Integer> openBySaying = new ArrayDeque<>();

  /** What a group has of a subject. */
  private static final class Tally {
    private static final Tally NOTHING = new Tally();

    private long votes;
    private int said;
  }

  /** Takes a subject and all above it. */
  Heads(HoldingWeb web, IntIndex nodes) {
    this.web = web;
    this.nodes = nodes;
    group = new int[nodes.size()];
    next = new int[nodes.size()];
    head = new int[nodes.size()];
    weight = new int[nodes.size()];
    majority = new int[nodes.size()];
    said = new int[nodes.size()];
    firstSaid = new int[nodes.size()];
    for (int place = 0; place < nodes.size(); place++) {
      int node = nodes.get(place);
      group[place] = place;
      next[place] = place;
      head[place] = place;
      weight[place] = web.endOfParty(node) - web.startOfParty(node);
      majority[place] = NOBODY;
      firstSaid[place] = web.startOfSubject(node);
    }
    for (int place = 0; place < nodes.size(); place++) {
      count(place, place, place);
    }
    while (!open.isEmpty() || !openBySaying.isEmpty()) {
      look(open.isEmpty() ? openBySaying.remove() : open.remove(), open.isEmpty());
    }
  }

  /** Counts what one of a group holds as the group's, and no more as that of its former one. */
  private void count(int place, int former, int own) {
    int node = nodes.get(place);
    for (int i = web.startOfParty(node); i < web.endOfParty(node); i++) {
      int edge = web.byParty(i);
      int subject = nodes.find(web.subject(edge));
      boolean control = web.surelyControls(edge);
      if (subject >= 0 && (control || web.votes().low(edge) > ShareEnds.NONE)) {
        if (former != own) {
          tallies.remove(key(former, subject));
        }
        Tally tally = tallies.computeIfAbsent(key(own, subject), any -> new Tally());
        tally.votes = ShareEnds.plusLow(tally.votes, web.votes().low(edge));
        if (control) {
          tally.said++;
          said[subject] += former == own ? 1 : 0;
        }
        if (tally.votes > ShareEnds.HALF) {
          majority[subject] = own;
        }
        open.add(subject);
      }
    }
  }

  private static long key(int group, int subject) {
    return (long) group << Integer.SIZE | subject;
  }

  private Tally tally(int group, int subject) {
    return tallies.getOrDefault(key(group, subject), Tally.NOTHING);
  }

  private int group(int place) {
    int found = place;
    while (group[found] != found) {
      group[found] = group[group[found]];
      found = group[found];
    }
    return found;
  }

  private void look(int place, boolean votesAreSettled) {
    int own = group(place);
    if (head[own] != place) {
      return;
    }
    int most = most(place);
    int sayer = sayer(place);
    if (sayer != NOBODY && !votesAreSettled) {
      openBySaying.add(place);
      return;
    }
    int by = sayer == NOBODY ? most : sayer;
    if (by != NOBODY
        && (most == NOBODY || most == by)
        && tally(by, place).said + tally(own, place).said == said[place]) {
      join(own, by);
    }
  }

  /** The other group that has more than half of the votes in a head. */
  private int most(int place) {
    int most = majority[place] == NOBODY ? NOBODY : group(majority[place]);
    return most == group(place) ? NOBODY : most;
  }

  /** The first other group that is said to control a head. */
  private int sayer(int place) {
    int end = web.endOfSubject(nodes.get(place));
    for (; firstSaid[place] < end; firstSaid[place]++) {
      if (web.surelyControls(firstSaid[place])) {
        int sayer = group(nodes.find(web.party(firstSaid[place])));
        if (sayer != group(place)) {
          return sayer;
        }
      }
    }
    return NOBODY;
  }

  private void join(int own, int by) {
    int top = head[by];
    int small = weight[own] < weight[by] ? own : by;
    int large = small == own ? by : own;
    group[small] = large;
    head[large] = top;
    weight[large] += weight[small];
    int member = small;
    do {
      count(member, small, large);
      member = next[member];
    } while (member != small);
    next[small] = next[large];
    next[large] = member;
    open.add(top);
  }

  /** The head of one of these. */
  int of(int node) {
    return nodes.get(head[group(nodes.find(node))]);
  }

  /** Whether two of these have one head. */
  boolean areTogether(int one, int other) {
    return of(one) == of(other);
  }

  /** Whether sources disagree on who controls any of these. */
  boolean areDisputed() {
    return IntStream.range(0, nodes.size()).anyMatch(place -> isDisputed(nodes.get(place)));
  }

  /** Whether sources disagree on who controls one of these. */
  boolean isDisputed(int node) {
    int place = nodes.find(node);
    return most(place) != NOBODY || sayer(place) != NOBODY;
  }

  /** Those who are said to control a head, and who has most of its votes, if not of its group. */
  IntIndex rivals(int node) {
    int place = nodes.find(node);
    IntIndex rivals = new IntIndex();
    if (most(place) != NOBODY) {
      rivals.add(nodes.get(head[most(place)]));
    }
    for (int edge = web.startOfSubject(node); edge < web.endOfSubject(node); edge++) {
      if (web.surelyControls(edge) && !areTogether(web.party(edge), node)) {
        rivals.add(web.party(edge));
      }
    }
    return rivals;
  }
}
