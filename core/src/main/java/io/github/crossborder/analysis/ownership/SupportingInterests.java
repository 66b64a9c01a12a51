package io.github.crossborder.analysis.ownership;

import io.github.crossborder.analysis.holdings.Aspect;
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

  List<Claim> list() {
    return holdings.stream()
        .flatMap(holding -> {
          List<Claim> told = holding.claims();
          boolean votesTold = ofVotes && told.stream().anyMatch(SupportingInterests::isOfVotes);
          return told.stream().filter(interest -> counts(interest, votesTold));
        })
        .toList();
  }

  private boolean counts(Claim claim, boolean votesTold) {
    Aspect aspect = aspect(claim);
    return aspect == Aspect.SHARES ? !votesTold : ofVotes || aspect == Aspect.TOTAL_SHARES;
  }

  private static boolean isOfVotes(Claim claim) {
    return aspect(claim) == Aspect.VOTES;
  }

  /** The first few in words, such as {@code because of a, b and 3 more}. */
  static String listed(List<? extends Claim> evidence) {
    return evidence.isEmpty() ? "no interest counts" : "because of " + Shortlist.of(evidence);
  }

  /** What a claim tells of; a transfer tells of shares. */
  private static Aspect aspect(Claim claim) {
    return claim instanceof Interest interest ? Aspect.of(interest) : Aspect.SHARES;
  }
}
