package io.github.crossborder.analysis.ownership;

import io.github.crossborder.Assumption;
import io.github.crossborder.analysis.internal.Shortlist;
import io.github.crossborder.deal.Claim;
import io.github.crossborder.deal.Id;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An assumption of the caller that what is told of one thing refutes, such as {@code votes follow
 * shares: not at cainiao, because of voter-in-cainiao}: it is left out there, and there alone. No
 * source is wrong.
 *
 * <p>Immutable and safe for use by several threads.
 */
public final class DroppedAssumption {
  private final Assumption assumption;
  private final Id subject;
  private final List<Claim> evidence;

  DroppedAssumption(Assumption assumption, Id subject, List<? extends Claim> evidence) {
    this.assumption = assumption;
    this.subject = subject;
    this.evidence = List.copyOf(evidence);
  }

  /** Returns what was assumed, such as {@code VOTES_FOLLOW_SHARES}. */
  public Assumption assumption() {
    return assumption;
  }

  /** Returns of what it is not so, such as {@code cainiao}. */
  public Id subject() {
    return subject;
  }

  /** Returns the claims that refute it. */
  public List<Claim> evidence() {
    return evidence;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof DroppedAssumption dropped
        && assumption == dropped.assumption
        && subject.equals(dropped.subject)
        && evidence.equals(dropped.evidence);
  }

  @Override
  public int hashCode() {
    return Objects.hash(assumption, subject, evidence);
  }

  /**
   * Returns it as a clause, such as {@code votes follow shares: not at cainiao, because of
   * voter-in-cainiao}.
   */
  @Override
  public String toString() {
    return assumption + ": not at " + subject + ", because of " + Shortlist.of(evidence);
  }
}
