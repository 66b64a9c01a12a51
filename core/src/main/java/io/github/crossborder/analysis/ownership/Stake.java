package io.github.crossborder.analysis.ownership;

import io.github.crossborder.Assumptions;
import io.github.crossborder.analysis.internal.Attribution;
import io.github.crossborder.deal.Claim;
import io.github.crossborder.deal.Id;
import io.github.crossborder.quantity.Bounds;
import java.util.List;
import java.util.stream.Collectors;
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
  private final List<Id> parties;
  private final boolean rest;
  private final Id subject;
  private final Measure measure;
  private final Bounds told;
  private final Bounds possible;
  private final List<Claim> evidence;
  private final Assumptions assumptions;
  private final List<DroppedAssumption> dropped;

  Stake(
      List<Id> parties,
      boolean rest,
      Id subject,
      Measure measure,
      Bounds told,
      Bounds possible,
      List<? extends Claim> evidence,
      Assumptions assumptions,
      List<DroppedAssumption> dropped) {
    this.parties = List.copyOf(parties);
    this.rest = rest;
    this.subject = subject;
    this.measure = measure;
    this.told = told;
    this.possible = possible;
    this.evidence = List.copyOf(evidence);
    this.assumptions = assumptions;
    this.dropped = List.copyOf(dropped);
  }

  /** Returns who has it, such as {@code alibaba}; several together, or all but them. */
  public List<Id> parties() {
    return parties;
  }

  /** Returns whether it is what others than the parties hold themselves. */
  public boolean isRest() {
    return rest;
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

  /** Returns where what is told refutes one of the assumptions, which is then left out there. */
  public List<DroppedAssumption> dropped() {
    return dropped;
  }

  private List<Object> values() {
    return List.of(parties, rest, subject, measure, told, possible, evidence, assumptions, dropped);
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
    String who = parties.stream().map(Id::value).collect(Collectors.joining(" and "));
    return (rest
            ? "others than " + who + " have "
            : who + (parties.size() == 1 ? " has " : " have "))
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
