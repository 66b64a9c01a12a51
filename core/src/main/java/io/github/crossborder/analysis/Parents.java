package io.github.crossborder.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** Who controls a subject, and who controls those. */
final class Parents {
  private final HoldingWeb web;

  Parents(HoldingWeb web) {
    this.web = web;
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

  /** Those who control a subject, surely or possibly, and of them those who control another. */
  private Found controllers(int subject, boolean sure) {
    IntIndex above = above(web, subject);
    Found found = new Found(new IntIndex(), new IntIndex());
    for (int place = 1; place < above.size(); place++) {
      int party = above.get(place);
      int first = ControlReach.first(
          web, party, sure, above, node -> node == subject || found.all.contains(node));
      if (first >= 0) {
        found.all.add(party);
        found.controlled.add(first);
      }
    }
    return found;
  }

  private record Found(IntIndex all, IntIndex controlled) {}

  /** The one at the top of those who surely control a subject; several if sources disagree. */
  private List<Integer> tops(int subject) {
    Found found = controllers(subject, true);
    List<Integer> tops = new ArrayList<>();
    for (int i = 0; i < found.all.size(); i++) {
      int party = found.all.get(i);
      if (!found.controlled.contains(party)
          && tops.stream().noneMatch(top -> controls(top, party))) {
        tops.removeIf(top -> controls(party, top));
        tops.add(party);
      }
    }
    return tops;
  }

  private boolean controls(int party, int subject) {
    return ControlReach.among(web, party, true, above(web, subject)).controls(subject);
  }

  /** The two who surely have half of the votes each, themselves or those who control them. */
  private List<Integer> halves(int subject) {
    if (web.votes().told(subject) != ShareEnds.WHOLE || web.votes().isApproached(subject)) {
      return List.of();
    }
    TreeMap<Integer, Long> parts = new TreeMap<>();
    for (int edge = web.startOfSubject(subject); edge < web.endOfSubject(subject); edge++) {
      long low = web.votes().low(edge);
      if (low > ShareEnds.NONE) {
        List<Integer> tops = tops(web.party(edge));
        parts.merge(tops.isEmpty() ? web.party(edge) : tops.get(0), low, Share::plusLow);
      }
    }
    boolean halves = parts.values().stream().allMatch(low -> low == ShareEnds.HALF);
    return parts.size() == 2 && halves ? List.copyOf(parts.keySet()) : List.of();
  }

  /**
   * Climbs from a subject: to whoever controls it, or to the two who do so jointly, and on from
   * there, until nobody is known to be above.
   */
  Climb climb(int subject) {
    IntIndex seen = new IntIndex();
    Climb climb = new Climb(new IntIndex(), new IntIndex());
    seen.add(subject);
    for (int place = 0; place < seen.size(); place++) {
      int node = seen.get(place);
      List<Integer> tops = tops(node);
      if (tops.isEmpty()) {
        arrive(node, place > 0, seen, climb);
      }
      for (int top : tops) {
        IntIndex circle = controllers(top, true).all;
        if (circle.size() > 0) {
          climb.ultimate.add(top);
          for (int i = 0; i < circle.size(); i++) {
            climb.ultimate.add(circle.get(i));
          }
        } else {
          arrive(top, true, seen, climb);
        }
      }
    }
    return climb;
  }

  private void arrive(int node, boolean above, IntIndex seen, Climb climb) {
    List<Integer> halves = halves(node);
    if (halves.isEmpty() && above) {
      climb.ultimate.add(node);
    }
    for (int half : halves) {
      climb.joint.add(half);
      seen.add(half);
    }
  }

  /** The ultimate parents found, and those who control jointly somewhere below or there. */
  record Climb(IntIndex ultimate, IntIndex joint) {}

  /** Who may be an ultimate parent by what is told, but is none for sure. */
  List<Integer> possible(int subject, Climb climb) {
    List<Integer> possible = new ArrayList<>();
    IntIndex all = controllers(subject, false).all;
    for (int i = 0; i < all.size(); i++) {
      int party = all.get(i);
      if (!climb.ultimate.contains(party) && controllers(party, true).all.size() == 0) {
        possible.add(party);
      }
    }
    return possible;
  }
}
