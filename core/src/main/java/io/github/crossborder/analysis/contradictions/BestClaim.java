package io.github.crossborder.analysis.contradictions;

import io.github.crossborder.Answer;
import io.github.crossborder.Problem;
import io.github.crossborder.ProblemCode;
import io.github.crossborder.analysis.contradictions.Relation.Kind;
import io.github.crossborder.analysis.contradictions.RivalClaims.ClaimBounds;
import io.github.crossborder.deal.Certainty;
import io.github.crossborder.deal.Citation;
import io.github.crossborder.deal.Claim;
import io.github.crossborder.deal.Id;
import java.util.Comparator;
import java.util.List;

/** Chooses among claims on one fact: by rank, then by how much they tell. */
final class BestClaim {
  private static final Comparator<ClaimBounds> FIRMEST = Comparator.comparing(
          (ClaimBounds spot) -> firmest(spot.reading().claim()))
      .thenComparing(spot -> spot.reading().id());

  private BestClaim() {}

  static <C> Answer<C> none(Id path, String because) {
    return Answer.cannot(
        Problem.of(ProblemCode.NO_BEST_CLAIM, path.toString(), path + ": " + because));
  }

  static Answer<Claim> of(Id path, List<ClaimReading> rivals, ClaimComparison comparison) {
    Claim.Rank best = rivals.stream()
        .map(reading -> reading.claim().rank())
        .min(Comparator.naturalOrder())
        .orElseThrow();
    List<ClaimBounds> ranked = rivals.stream()
        .filter(reading -> reading.claim().rank() == best)
        .map(reading -> new ClaimBounds(reading))
        .toList();
    if (ranked.stream().map(spot -> spot.bounds().unit()).distinct().count() > 1) {
      return none(path, among(ranked) + "in several units, which a rate alone makes comparable");
    }
    // A claim that lies within all others starts where the last of them starts and ends where the
    // first of them ends. If any two contradict each other, the last to start and the first to end
    // do.
    ClaimBounds highest = ranked.stream().max(ClaimBounds.BY_LOWER).orElseThrow();
    ClaimBounds lowest = ranked.stream().min(ClaimBounds.BY_UPPER).orElseThrow();
    List<ClaimBounds> within = ranked.stream()
        .filter(spot -> ClaimBounds.START.compare(spot, highest) == 0
            && ClaimBounds.END.compare(spot, lowest) == 0)
        .toList();
    boolean alike = within.stream().map(BestClaim::told).distinct().count() == 1;
    if (alike) {
      return Answer.of(within.stream().min(FIRMEST).orElseThrow().reading().claim());
    }
    return none(
        path,
        within.isEmpty()
            ? apart(comparison.of(lowest.reading(), highest.reading()))
            : among(within) + "without sure bounds, so none tells more than another");
  }

  private static String apart(Relation relation) {
    return relation.kind() == Kind.CONTRADICTS
        ? relation.toString()
        : "no claim lies within all others: " + relation;
  }

  private static String among(List<ClaimBounds> spots) {
    return spots.size() + " claims, such as " + spots.get(0).reading().id() + " and "
        + spots.get(1).reading().id() + ", are told ";
  }

  /**
   * Claims with the same sure bounds say equally much; claims without bounds do so if their words
   * are the same.
   */
  private static Object told(ClaimBounds spot) {
    return spot.bounds().isNone() ? spot.reading().value().said() : spot.bounds();
  }

  private static Certainty firmest(Claim claim) {
    return claim.citations().stream()
        .map(Citation::certainty)
        .min(Comparator.naturalOrder())
        .orElse(Certainty.INFERRED);
  }
}
