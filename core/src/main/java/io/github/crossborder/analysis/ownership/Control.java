package io.github.crossborder.analysis.ownership;

import io.github.crossborder.Assumption;
import io.github.crossborder.Assumptions;
import io.github.crossborder.Truth;
import io.github.crossborder.deal.Claim;
import io.github.crossborder.deal.Id;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Whether a party controls something, and why, such as {@code alibaba controls cainiao: TRUE,
 * because of alibaba-in-cainiao; no assumptions}; made by {@link OwnershipStructure#control} and
 * {@link OwnershipStructure#jointControl}.
 *
 * <p>Immutable and safe for use by several threads.
 */
public final class Control {
  private final Id party;
  private final Id subject;
  private final boolean joint;
  private final Truth truth;
  private final List<Claim> evidence;
  private final Assumptions assumptions;
  private final Supplier<List<Assumption>> settledBy;

  Control(
      Id party,
      Id subject,
      boolean joint,
      Truth truth,
      List<? extends Claim> evidence,
      Assumptions assumptions,
      Supplier<List<Assumption>> settledBy) {
    this.party = party;
    this.subject = subject;
    this.joint = joint;
    this.truth = truth;
    this.evidence = List.copyOf(evidence);
    this.assumptions = assumptions;
    this.settledBy = settledBy;
  }

  /** Returns who may control it, such as {@code alibaba}. */
  public Id party() {
    return party;
  }

  /** Returns what may be controlled, such as {@code cainiao}. */
  public Id subject() {
    return subject;
  }

  /** Returns whether it was asked for control together with another. */
  public boolean isJoint() {
    return joint;
  }

  /** Returns whether the party controls it; TRUE and FALSE are sure. */
  public Truth truth() {
    return truth;
  }

  /** Returns the interests that count: those of the party and its group, then those of others. */
  public List<Claim> evidence() {
    return evidence;
  }

  /** Returns what the caller took for granted. */
  public Assumptions assumptions() {
    return assumptions;
  }

  /**
   * Returns which single assumption more would make an UNKNOWN answer sure, such as {@code
   * VOTES_FOLLOW_SHARES}; empty where it is sure, and where only another source would help. Asks
   * again for each, so it takes several times as long as the question did.
   */
  public List<Assumption> settledBy() {
    return truth.isUnknown() ? settledBy.get() : List.of();
  }

  private List<Object> values() {
    return List.of(party, subject, joint, truth, evidence, assumptions);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Control control && values().equals(control.values());
  }

  @Override
  public int hashCode() {
    return values().hashCode();
  }

  /**
   * Returns the answer as a sentence, such as {@code alibaba controls cainiao: TRUE; because of
   * alibaba-in-cainiao; no assumptions}.
   */
  @Override
  public String toString() {
    return party + (joint ? " jointly controls " : " controls ") + subject + ": " + truth + "; "
        + SupportingInterests.listed(evidence) + "; " + assumptions;
  }
}
