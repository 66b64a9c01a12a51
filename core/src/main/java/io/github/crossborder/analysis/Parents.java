package io.github.crossborder.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** Who controls a subject, and who controls those. */
final class Parents {
  private static final long MOST_WORK = 5_000_000;

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

  /**
   * Those who control a subject, surely or possibly, and of them those controlled by another.
   * Looks at no more edges than {@link #MOST_WORK}: whoever is left then may be one, and is not
   * one for sure.
   */
  private Found controllers(int subject, boolean sure) {
    IntIndex above = above(web, subject);
    Found found = new Found(new IntIndex(), new IntIndex());
    long left = MOST_WORK;
    for (int place = 1; place < above.size(); place++) {
      int party = above.get(place);
      ControlReach reach = ControlReach.first(
          web, party, sure, above, node -> node == subject || found.all.contains(node), left);
      left = reach.left();
      if (reach.first() >= 0) {
        found.all.add(party);
        found.controlled.add(reach.first());
      } else if (left < 0 && !sure) {
        found.all.add(party);
      }
    }
    return found;
  }

  private record Found(IntIndex all, IntIndex controlled) {}

  /** The one at the top of those who surely control a subject; several if sources disagree. */
  private List<Integer> tops(int subject) {
    return tops(controllers(subject, true));
  }

  private List<Integer> tops(Found found) {
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
        parts.merge(tops.isEmpty() ? web.party(edge) : tops.get(0), low, ShareEnds::plusLow);
      }
    }
    boolean halves = parts.values().stream().allMatch(low -> low == ShareEnds.HALF);
    return parts.size() == 2 && halves && !parts.containsKey(subject)
        ? List.copyOf(parts.keySet())
        : List.of();
  }

  /**
   * Climbs from a subject: to whoever controls it, or to the two who do so jointly, and on from
   * there, until nobody is known to be above.
   */
  Climb climb(int subject) {
    IntIndex seen = new IntIndex();
    Climb climb = new Climb(new IntIndex(), new IntIndex(), new IntIndex());
    seen.add(subject);
    for (int place = 0; place < seen.size(); place++) {
      int node = seen.get(place);
      Found found = controllers(node, true);
      found.all.addTo(climb.passed);
      List<Integer> tops = tops(found);
      if (tops.isEmpty()) {
        arrive(node, place > 0, seen, climb);
      }
      for (int top : tops) {
        IntIndex circle = controllers(top, true).all;
        if (circle.size() > 0) {
          climb.ultimate.add(top);
          circle.addTo(climb.ultimate);
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

  /**
   * The ultimate parents found, those who control jointly somewhere below or there, and all who
   * surely control something on the way.
   */
  record Climb(IntIndex ultimate, IntIndex joint, IntIndex passed) {}

  /** Who may be an ultimate parent by what is told, but is none for sure. */
  List<Integer> possible(int subject, Climb climb) {
    List<Integer> possible = new ArrayList<>();
    IntIndex all = controllers(subject, false).all;
    for (int i = 0; i < all.size(); i++) {
      int party = all.get(i);
      if (!climb.ultimate.contains(party)
          && !climb.passed.contains(party)
          && !isSurelyControlled(party)) {
        possible.add(party);
      }
    }
    return possible;
  }

  /** Whether one holder controls it alone; several who are controlled by one are not looked for. */
  private boolean isSurelyControlled(int party) {
    for (int edge = web.startOfSubject(party); edge < web.endOfSubject(party); edge++) {
      if (web.surelyControls(edge) || web.votes().low(edge) > ShareEnds.HALF) {
        return true;
      }
    }
    return false;
  }
}
