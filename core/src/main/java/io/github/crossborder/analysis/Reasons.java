package io.github.crossborder.analysis;

import io.github.crossborder.analysis.StakesOnDay.Part;
import io.github.crossborder.deal.Interest;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;

/** Collects the interests behind edges. */
final class Reasons {
  private final HoldingWeb web;
  private final boolean ofVotes;
  private final Set<Interest> found = new LinkedHashSet<>();

  Reasons(HoldingWeb web, boolean ofVotes) {
    this.web = web;
    this.ofVotes = ofVotes;
  }

  /** Adds what counts for the wanted edges of some subjects. */
  Reasons add(IntIndex subjects, IntPredicate wanted) {
    for (int place = 0; place < subjects.size(); place++) {
      int node = subjects.get(place);
      for (int edge = web.startOfSubject(node); edge < web.endOfSubject(node); edge++) {
        if (wanted.test(edge)) {
          add(edge);
        }
      }
    }
    return this;
  }

  private void add(int edge) {
    StakeClaims claims = web.claims();
    int from = web.firstClaim(edge);
    int to = claims.endOfPair(from);
    boolean votesTold = ofVotes && hasVotes(from, to);
    for (int i = from; i < to; i++) {
      Interest claim = claims.claim(i);
      boolean ofShares = StakeClaims.SHARES.contains(claim.type());
      boolean counts = ofVotes ? !(ofShares && votesTold) : ofShares;
      if (counts && mayCount(i)) {
        found.add(claim);
      }
    }
  }

  private boolean hasVotes(int from, int to) {
    for (int i = from; i < to; i++) {
      Interest claim = web.claims().claim(i);
      if (claim.type().equals(Interest.Type.VOTING_RIGHTS) && mayCount(i)) {
        return true;
      }
    }
    return false;
  }

  private boolean mayCount(int index) {
    Part part = web.onDay().part(web.claims().placeInBook(index));
    return part.isHeld() || part == Part.CONTROL;
  }

  List<Interest> list() {
    return List.copyOf(found);
  }

  /** The first few in words, such as {@code because of a, b and 3 more}. */
  static String listed(List<Interest> because) {
    return because.isEmpty() ? "no interest counts" : "because of " + Few.of(because);
  }
}
