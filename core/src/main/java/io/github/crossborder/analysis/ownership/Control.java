package io.github.crossborder.analysis.ownership;

import io.github.crossborder.Assumption;
import io.github.crossborder.Assumptions;
import io.github.crossborder.Truth;
import io.github.crossborder.deal.Claim;
import io.github.crossborder.deal.Id;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Whether a party controls something, and why, such as {@code alibaba controls cainiao: TRUE,
 * because of alibaba-in-cainiao; no assumptions}; made by {@link OwnershipStructure#control}, {@link
 * OwnershipStructure#jointControl} and {@link OwnershipStructure#held}.
 *
 * <p>Immutable and safe for use by several threads.
 */
public final class Control {
  private final List<Id> parties;
  private final Id subject;
  private final String relation;
  private final Truth truth;
  private final List<Claim> evidence;
  private final Assumptions assumptions;
  private final List<DroppedAssumption> dropped;
  private final Supplier<List<Assumption>> settledBy;

  Control(
      List<Id> parties,
      Id subject,
      String relation,
      Truth truth,
      List<? extends Claim> evidence,
      Assumptions assumptions,
      List<DroppedAssumption> dropped,
      Supplier<List<Assumption>> settledBy) {
    this.parties = List.copyOf(parties);
    this.subject = subject;
    this.relation = relation;
    this.truth = truth;
    this.evidence = List.copyOf(evidence);
    this.assumptions = assumptions;
    this.dropped = List.copyOf(dropped);
    this.settledBy = settledBy;
  }

  /** Returns who may control it, such as {@code alibaba}; several only where asked together. */
  public List<Id> parties() {
    return parties;
  }

  /** Returns what may be controlled, such as {@code cainiao}. */
  public Id subject() {
    return subject;
  }

  /**
   * Returns what was asked for, in words such as {@code controls}, {@code jointly controls} or
   * {@code holds at least 50 percent of the shares of}.
   */
  public String relation() {
    return relation;
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

  /** Returns where what is told refutes one of the assumptions, which is then left out there. */
  public List<DroppedAssumption> dropped() {
    return dropped;
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
    return List.of(parties, subject, relation, truth, evidence, assumptions, dropped);
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
    String who = parties.stream().map(Id::value).collect(Collectors.joining(" and "));
    return who + " " + relation + " " + subject + ": " + truth + "; "
        + SupportingInterests.listed(evidence) + "; " + assumptions;
  }
}
