package io.github.crossborder.analysis.contradictions;

import io.github.crossborder.Assumptions;
import io.github.crossborder.Problem;
import io.github.crossborder.ProblemCode;
import io.github.crossborder.analysis.contradictions.Relation.Kind;
import io.github.crossborder.analysis.contradictions.RivalClaims.ClaimBounds;
import io.github.crossborder.deal.Claim;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * One fact on which claims contradict each other, such as five reports of one price. It holds all
 * the claims on the fact, so that a thousand rival reports are one dispute and not a million pairs.
 *
 * <p>Immutable and safe for use by several threads.
 */
public final class Dispute {
  private final List<ClaimReading> fact;
  private final List<ClaimReading> contested;

  private final ClaimReading lowest;
  private final ClaimReading highest;

  private final ClaimComparison comparison;

  /** Makes the dispute on one fact; two or more of its readings are contested. */
  Dispute(List<ClaimReading> fact, List<ClaimBounds> contested, ClaimComparison comparison) {
    this.fact = List.copyOf(fact);
    this.contested = contested.stream().map(ClaimBounds::reading).toList();
    this.lowest = Collections.min(contested, ClaimBounds.BY_UPPER).reading();
    this.highest = Collections.max(contested, ClaimBounds.BY_LOWER).reading();
    this.comparison = comparison;
  }

  /** Returns what the claims are about, such as {@code consideration under purchase}. */
  public String about() {
    return fact.get(0).about();
  }

  /** Returns all the claims on the fact, by id, those that contradict no other included. */
  public List<Claim> claims() {
    return fact.stream().map(ClaimReading::claim).toList();
  }

  /** Returns the claims that contradict at least one other, by id; two or more. */
  public List<Claim> contested() {
    return contested.stream().map(ClaimReading::claim).toList();
  }

  /** Returns two claims that contradict each other, the lowest and the highest where these do. */
  public Relation farthest() {
    Relation ends = comparison.of(lowest, highest);
    return ends.kind() == Kind.CONTRADICTS ? ends : contradictionOfFirst();
  }

  private Relation contradictionOfFirst() {
    return contested.stream()
        .map(rival -> comparison.of(contested.get(0), rival))
        .filter(relation -> relation.kind() == Kind.CONTRADICTS)
        .findFirst()
        .orElseThrow();
  }

  /**
   * Returns every contradiction, each pair of claims once. They are found one by one as they are
   * asked for, since there may be as many as there are pairs of contested claims.
   */
  public Stream<Relation> relations() {
    return IntStream.range(0, contested.size())
        .boxed()
        .flatMap(i -> contested.subList(i + 1, contested.size()).stream()
            .map(rival -> comparison.of(contested.get(i), rival)))
        .filter(relation -> relation.kind() == Kind.CONTRADICTS);
  }

  /** Returns what the caller took for granted. */
  public Assumptions assumptions() {
    return comparison.assumptions();
  }

  /** The id of the first of the contested claims, which no other dispute contests. */
  String path() {
    return contested.get(0).id().value();
  }

  Problem finding() {
    return Problem.of(ProblemCode.CONTRADICTORY_CLAIMS, path(), toString());
  }

  /**
   * Returns the dispute as a sentence, such as {@code consideration under purchase: 2 of 4 claims
   * contradict another; a contradicts b: …}.
   */
  @Override
  public String toString() {
    return about() + ": " + contested.size() + " of " + fact.size() + " claims contradict another; "
        + farthest();
  }
}
