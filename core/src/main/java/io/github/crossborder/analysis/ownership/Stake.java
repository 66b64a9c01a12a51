package io.github.crossborder.analysis.ownership;

import static java.util.Objects.requireNonNull;

import io.github.crossborder.Assumptions;
import io.github.crossborder.analysis.internal.Attribution;
import io.github.crossborder.deal.Id;
import io.github.crossborder.deal.Interest;
import io.github.crossborder.quantity.Bounds;
import java.util.List;

/**
 * How much of something is a party's in the end, such as {@code (50, 100] percent} of Cainiao's
 * shares for a told majority.
 *
 * <p>Bounds are in percent, to seven decimals, and rounded outward. Immutable and safe for use by
 * several threads.
 *
 * @param party the party that has it, such as {@code alibaba}
 * @param subject what it is a part of, such as {@code cainiao}
 * @param measure whether it is a part of the shares or of the votes
 * @param told what the holdings that are told come to; if others that nobody told of lead to the
 *     party too, it has more
 * @param possible what it can come to if all that is not surely told to be others' is the party's:
 *     the same lower end, and an upper end that is sure
 * @param because the interests that count, those by which the party has it first, then those of
 *     others that limit what is possible
 * @param assumptions what the caller took for granted
 */
public record Stake(
    Id party,
    Id subject,
    Measure measure,
    Bounds told,
    Bounds possible,
    List<Interest> because,
    Assumptions assumptions) {

  /** Checks that nothing is null. */
  public Stake {
    requireNonNull(party, "party");
    requireNonNull(subject, "subject");
    requireNonNull(measure, "measure");
    requireNonNull(told, "told");
    requireNonNull(possible, "possible");
    because = List.copyOf(because);
    requireNonNull(assumptions, "assumptions");
  }

  /** What a stake is a part of, such as {@code VOTES}. */
  public enum Measure {
    /** The issued shares, whoever holds them on the way. */
    SHARES,
    /** The votes, in full wherever they are controlled. */
    VOTES
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
        + SupportingInterests.listed(because)
        + "; "
        + assumptions;
  }
}
