package io.github.crossborder.analysis.ownership;

import io.github.crossborder.analysis.internal.IntIndex;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Who controls a subject, and who controls those. */
final class Parents {
  private static final long MOST_WORK = 5_000_000;

  private final HoldingWeb web;
  private final int subject;
  private final IntIndex above;
  private final Heads heads;
  private IntIndex ultimate = new IntIndex();
  private final IntIndex joint = new IntIndex();
  private final IntIndex passed = new IntIndex();
  private final Map<Integer, IntIndex> circles = new HashMap<>();
  private long left = MOST_WORK;

  /**
   * Climbs from a subject: to whoever controls it at the top, or to the two who do so jointly, and
   * on from there, until nobody is known to be above.
   */
  Parents(HoldingWeb web, int subject) {
    this.web = web;
    this.subject = subject;
    above = above(web, subject);
    heads = new Heads(web, above);
    climb();
    if (heads.areDisputed()) {
      ultimate = withoutControlled(ultimate);
    }
  }

  /** A subject, and everybody who may have votes in it or control it, by way of others too. */
  static IntIndex above(HoldingWeb web, int subject) {
    IntIndex found = new IntIndex();
    found.add(subject);
    for (int place = 0; place < found.size(); place++) {
      int node = found.get(place);
      for (int edge = web.startOfSubject(node); edge < web.endOfSubject(node); edge++) {
        if (web.mayControl(edge) || web.votes().high(edge) > ShareEnds.NONE) {
          found.add(web.party(edge));
        }
      }
    }
    return found;
  }

  private void climb() {
    IntIndex seen = new IntIndex();
    IntIndex tops = new IntIndex();
    seen.add(subject);
    for (int place = 0; place < seen.size(); place++) {
      int top = heads.of(seen.get(place));
      if (!tops.contains(top)) {
        tops.add(top);
        arrive(top, seen);
      }
    }
  }

  private void arrive(int top, IntIndex seen) {
    if (heads.isDisputed(top)) {
      heads.rivals(top).addTo(seen);
    } else if (circle(top).size() > 0) {
      ultimate.add(top);
      circle(top).addTo(ultimate);
    } else {
      SortedMap<Integer, Long> parts = parts(top);
      if (areHalves(top, parts)) {
        passed.add(top);
        parts.keySet().forEach(half -> {
          joint.add(half);
          seen.add(half);
        });
      } else if (top != subject) {
        ultimate.add(top);
      }
    }
  }

  /** Who is controlled by a head and controls it. */
  private IntIndex circle(int top) {
    return circles.computeIfAbsent(top, this::surelyControlling);
  }

  /** What the holders of a head surely have of its votes, by their own heads. */
  private SortedMap<Integer, Long> parts(int top) {
    SortedMap<Integer, Long> parts = new TreeMap<>();
    for (int edge = web.startOfSubject(top); edge < web.endOfSubject(top); edge++) {
      long low = web.votes().low(edge);
      if (low > ShareEnds.NONE) {
        parts.merge(heads.of(web.party(edge)), low, ShareEnds::plusLow);
      }
    }
    return parts;
  }

  /** Whether two surely have half of the votes each, themselves or those whom they control. */
  private boolean areHalves(int top, SortedMap<Integer, Long> parts) {
    return parts.size() == 2
        && !parts.containsKey(top)
        && !web.votes().isApproached(top)
        && parts.values().stream().allMatch(low -> low == ShareEnds.HALF);
  }

  /**
   * Where sources disagree on who controls some, each of those controls what depends on these, and
   * none of that is at the top.
   */
  private IntIndex withoutControlled(IntIndex tops) {
    IntIndex controlled = new IntIndex();
    for (int place = 0; place < above.size() && left >= 0; place++) {
      int top = above.get(place);
      if (heads.of(top) == top) {
        ControlReach reach = ControlReach.first(web, top, true, above, any -> false, left);
        left = reach.left();
        for (int i = 1; i < reach.members().size(); i++) {
          if (!circle(top).contains(reach.members().get(i))) {
            controlled.add(reach.members().get(i));
          }
        }
      }
    }
    IntIndex kept = new IntIndex();
    for (int i = 0; i < tops.size() && left >= 0; i++) {
      if (!controlled.contains(tops.get(i))) {
        kept.add(tops.get(i));
      }
    }
    return kept;
  }

  /** Those with the same head who surely control one of them. */
  private IntIndex surelyControlling(int node) {
    IntIndex group = new IntIndex();
    group.add(node);
    for (int place = 0; place < group.size() && left > 0; place++) {
      int held = group.get(place);
      for (int edge = web.startOfSubject(held); edge < web.endOfSubject(held); edge++) {
        boolean counts = web.surelyControls(edge) || web.votes().low(edge) > ShareEnds.NONE;
        if (counts && heads.areTogether(web.party(edge), node)) {
          group.add(web.party(edge));
          left--;
        }
      }
    }
    IntIndex found = new IntIndex();
    for (int place = 1; place < group.size(); place++) {
      if (reaches(group.get(place), true, group, found)) {
        found.add(group.get(place));
      }
    }
    return found;
  }

  /**
   * Whether a party is seen to control the first of some, or one of those found to do so. Looks at
   * no more edges than are {@link #left} for all such questions.
   */
  private boolean reaches(int party, boolean sure, IntIndex some, IntIndex found) {
    ControlReach reach = ControlReach.first(
        web, party, sure, some, node -> node == some.get(0) || found.contains(node), left);
    left = reach.left();
    return reach.first() >= 0;
  }

  /** The subject and all above it. */
  IntIndex above() {
    return above;
  }

  /** The ultimate parents. */
  IntIndex ultimate() {
    return ultimate;
  }

  /** Those who control jointly, somewhere below the ultimate parents or there. */
  IntIndex joint() {
    return joint;
  }

  /**
   * Who may be an ultimate parent by what is told, but is none for sure: whoever was not looked at
   * before the work was too much may be one too.
   */
  List<Integer> possible() {
    List<Integer> possible = new ArrayList<>();
    IntIndex found = surelyControlling(subject);
    left = MOST_WORK;
    for (int place = 1; place < above.size(); place++) {
      int party = above.get(place);
      if (mayBeAtTheTop(party) && (reaches(party, false, above, found) || left < 0)) {
        found.add(party);
        possible.add(party);
      }
    }
    return possible;
  }

  private boolean mayBeAtTheTop(int party) {
    int top = heads.of(party);
    return !ultimate.contains(party)
        && !passed.contains(party)
        && !heads.isDisputed(top)
        && (top == party || circle(top).contains(party));
  }
}
