package io.github.crossborder.analysis.ownership;

import io.github.crossborder.analysis.holdings.Aspect;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Whether a party surely controls a subject at least jointly: it does so with one that controls the
 * subject alone, or itself controls one that does so with the subject. Joint control of one that
 * itself controls but jointly is none.
 */
final class JointControl {
  private static final long MOST_WORK = 5_000_000;

  private JointControl() {}

  static boolean isSure(Node party, Node subject, Set<Node> above) {
    ToldControl reach = ToldControl.among(above, party, true);
    if (reach.controls(subject)) {
      return true;
    }
    Set<Node> joint = new LinkedHashSet<>(reach.halves());
    for (Node member : reach.members()) {
      for (Holding holding : member.holdings()) {
        if (holding.said(Aspect.JOINT_CONTROL).isTrue()) {
          joint.add(holding.subject());
        }
      }
    }
    List<Node> groups = new ArrayList<>(0);
    for (Holding holding : party.holdings()) {
      if (holding.said(Aspect.MEMBER).isTrue() && holding.subject().isSeveralOrUnnamed()) {
        groups.add(holding.subject());
      }
    }
    return joint.contains(subject)
        || anyControls(groups, subject, above)
        || anyControls(List.copyOf(joint), subject, above);
  }

  private static boolean anyControls(List<Node> some, Node subject, Set<Node> above) {
    long left = MOST_WORK;
    for (Node one : some) {
      ToldControl reach = ToldControl.search(above, one, true, wanted -> wanted == subject, left);
      if (reach.found()) {
        return true;
      }
      left = reach.left();
      if (left < 0) {
        return false;
      }
    }
    return false;
  }
}
