package io.github.crossborder.analysis.ownership;

import io.github.crossborder.Assumptions;
import io.github.crossborder.analysis.internal.Attribution;
import io.github.crossborder.deal.Claim;
import io.github.crossborder.deal.Id;
import io.github.crossborder.quantity.Bounds;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How much of something is a party's in the end, such as {@code (50, 100] percent} of Cainiao's
 * shares for a told majority; made by {@link OwnershipStructure#shares} and {@link
 * OwnershipStructure#votes}.
 *
 * <p>Bounds are in percent, to seven decimals, and rounded outward. Immutable and safe for use by
 * several threads.
 */
public final class Stake {
  private final Id party;
  private final Id subject;
  private final Measure measure;
  private final Bounds told;
  private final Bounds possible;
  private final List<Claim> evidence;
  private final Assumptions assumptions;

  Stake(
      Id party,
      Id subject,
      Measure measure,
      Bounds told,
      Bounds possible,
      List<? extends Claim> evidence,
      Assumptions assumptions) {
    this.party = party;
    this.subject = subject;
    this.measure = measure;
    this.told = told;
    this.possible = possible;
    this.evidence = List.copyOf(evidence);
    this.assumptions = assumptions;
  }

  /** Returns the party that has it, such as {@code alibaba}. */
  public Id party() {
    return party;
  }

  /** Returns what it is a part of, such as {@code cainiao}. */
  public Id subject() {
    return subject;
  }

  /** Returns whether it is a part of the shares or of the votes. */
  public Measure measure() {
    return measure;
  }

  /**
   * Returns what the holdings that are told come to; if others that nobody told of lead to the
   * party too, it has more.
   */
  public Bounds told() {
    return told;
  }

  /**
   * Returns what it can come to if all that is not surely told to be others' is the party's: the
   * same lower end, and an upper end that is sure.
   */
  public Bounds possible() {
    return possible;
  }

  /**
   * Returns the interests that count, those by which the party has it first, then those of others
   * that limit what is possible.
   */
  public List<Claim> evidence() {
    return evidence;
  }

  /** Returns what the caller took for granted. */
  public Assumptions assumptions() {
    return assumptions;
  }

  private List<Object> values() {
    return List.of(party, subject, measure, told, possible, evidence, assumptions);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Stake stake && values().equals(stake.values());
  }

  @Override
  public int hashCode() {
    return values().hashCode();
  }

  /**
   * Returns the stake as a sentence, such as {@code alibaba has (50, 100] percent of the shares of
   * cainiao, as far as told; because of alibaba-in-cainiao; no assumptions}.
   */
  @Override
  public String toString() {
    String possibly = possible.equals(told) ? "" : ", and possibly " + possible;
    return party
        + " has "
        + told
        + " of the "
        + Attribution.lower(measure)
        + " of "
        + subject
        + ", as far as told"
        + possibly
        + "; "
        + SupportingInterests.listed(evidence)
        + "; "
        + assumptions;
  }

  /** What a stake is a part of, such as {@code VOTES}. */
  public enum Measure {
    /** The issued shares, whoever holds them on the way. */
    SHARES,
    /** The votes, in full wherever they are controlled. */
    VOTES
  }
}
