package io.github.crossborder.analysis.ownership;

import io.github.crossborder.analysis.internal.Shortlist;
import io.github.crossborder.deal.Claim;
import io.github.crossborder.deal.Interest;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** The interests that an answer rests on: those behind the holdings that count for it. */
final class SupportingInterests {
  private final boolean ofVotes;
  private final Set<Holding> holdings = new LinkedHashSet<>();

  private SupportingInterests(boolean ofVotes) {
    this.ofVotes = ofVotes;
  }

  static SupportingInterests ofShares() {
    return new SupportingInterests(false);
  }

  static SupportingInterests ofVotes() {
    return new SupportingInterests(true);
  }

  /** Adds the wanted holdings in some subjects. */
  SupportingInterests add(Collection<Node> subjects, Predicate<Holding> wanted) {
    for (Node subject : subjects) {
      subject.holders().stream().filter(wanted).forEach(holdings::add);
    }
    return this;
  }

  List<Interest> list() {
    return holdings.stream()
        .flatMap(holding -> {
          List<Interest> told = holding.interests();
          boolean votesTold = ofVotes && told.stream().anyMatch(SupportingInterests::isOfVotes);
          return told.stream().filter(interest -> counts(interest, votesTold));
        })
        .toList();
  }

  private boolean counts(Interest interest, boolean votesTold) {
    return Aspect.of(interest) == Aspect.SHARES ? !votesTold : ofVotes;
  }

  private static boolean isOfVotes(Interest interest) {
    return Aspect.of(interest) == Aspect.VOTES;
  }

  /** The first few in words, such as {@code because of a, b and 3 more}. */
  static String listed(List<? extends Claim> evidence) {
    return evidence.isEmpty() ? "no interest counts" : "because of " + Shortlist.of(evidence);
  }
}
