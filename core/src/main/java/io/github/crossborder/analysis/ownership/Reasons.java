package io.github.crossborder.analysis.ownership;

import io.github.crossborder.analysis.internal.Few;
import io.github.crossborder.analysis.internal.IntIndex;
import io.github.crossborder.analysis.ownership.StakesOnDay.Part;
import io.github.crossborder.deal.Interest;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/** Collects the interests behind edges. */
final class Reasons {
  private final HoldingWeb web;
  private final boolean ofVotes;
  private final IntIndex found = new IntIndex();

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
    int from = web.firstClaim(edge);
    int to = web.claims().endOfPair(from);
    boolean votesTold = ofVotes && hasVotes(from, to);
    for (int i = from; i < to; i++) {
      boolean counts = switch (part(i)) {
        case SHARES -> !votesTold;
        case VOTES, CONTROL -> ofVotes;
        case STATED, NOTHING -> false;
      };
      if (counts) {
        found.add(i);
      }
    }
  }

  private boolean hasVotes(int from, int to) {
    for (int i = from; i < to; i++) {
      if (part(i) == Part.VOTES) {
        return true;
      }
    }
    return false;
  }

  private Part part(int index) {
    return web.onDay().part(web.claims().placeInBook(index));
  }

  List<Interest> list() {
    List<Interest> claims = new ArrayList<>(found.size());
    for (int place = 0; place < found.size(); place++) {
      claims.add(web.claims().claim(found.get(place)));
    }
    return List.copyOf(claims);
  }

  /** The first few in words, such as {@code because of a, b and 3 more}. */
  static String listed(List<Interest> because) {
    return because.isEmpty() ? "no interest counts" : "because of " + Few.of(because);
  }
}
