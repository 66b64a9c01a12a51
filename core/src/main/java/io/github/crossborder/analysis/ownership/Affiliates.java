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
 * Who controls or owns something, or whom somebody controls, such as {@code cainiao} for the members of
 * Alibaba's group: those for sure, and those for whom what is told leaves it open.
 *
 * <p>Who is not listed may still be one of them by something that nobody told; {@link
 * OwnershipStructure#controls} says whether that can be.
 *
 * <p>Immutable and safe for use by several threads.
 */
public final class Affiliates {
  private final Id of;
  private final Bond bond;
  private final List<Id> surely;
  private final List<Id> possibly;
  private final List<Claim> evidence;
  private final Assumptions assumptions;
  private final List<DroppedAssumption> dropped;
  private final Truth complete;
  private final Supplier<List<Assumption>> settledBy;

  Affiliates(
      Id of,
      Bond bond,
      List<Id> surely,
      List<Id> possibly,
      List<? extends Claim> evidence,
      Assumptions assumptions,
      List<DroppedAssumption> dropped,
      Truth complete,
      Supplier<List<Assumption>> settledBy) {
    this.of = of;
    this.bond = bond;
    this.surely = List.copyOf(surely);
    this.possibly = List.copyOf(possibly);
    this.evidence = List.copyOf(evidence);
    this.assumptions = assumptions;
    this.dropped = List.copyOf(dropped);
    this.complete = complete;
    this.settledBy = settledBy;
  }

  /** Returns whose parents, owners or members they are, itself only listed in a circle. */
  public Id of() {
    return of;
  }

  /** Returns whether they are its parents, its owners or its members. */
  public Bond bond() {
    return bond;
  }

  /** Returns those who surely are, by id. */
  public List<Id> surely() {
    return surely;
  }

  /** Returns those who may be, by what is told, by id. */
  public List<Id> possibly() {
    return possibly;
  }

  /** Returns the interests that count. */
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
   * Returns whether nobody but those listed can be one: TRUE where, for parents, every way up ends
   * in persons or at a thing of which it is told that nobody controls it; for owners, where those
   * who surely hold some have all of it. Else UNKNOWN: somebody untold is always possible.
   */
  public Truth complete() {
    return complete;
  }

  /**
   * Returns which single assumption more would leave nobody merely possible, such as {@code
   * VOTES_FOLLOW_SHARES}; empty where nobody is, and where only another source would help. Asks
   * again for each, so it takes several times as long as the question did.
   */
  public List<Assumption> settledBy() {
    return possibly.isEmpty() ? List.of() : settledBy.get();
  }

  private List<Object> values() {
    return List.of(of, bond, surely, possibly, evidence, assumptions, dropped, complete);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Affiliates affiliates && values().equals(affiliates.values());
  }

  @Override
  public int hashCode() {
    return values().hashCode();
  }

  /** What affiliates are, such as {@code ULTIMATE_PARENTS}. */
  public enum Bond {
    /**
     * Those who control it, alone or jointly, and are not known to be controlled themselves. Two
     * or more that are sure control it jointly, or each other in a circle, or sources disagree.
     */
    ULTIMATE_PARENTS("ultimate parents"),
    /** All that it controls alone, directly or by way of others. */
    GROUP_MEMBERS("group members"),
    /** Those who hold shares of it themselves, not by way of others. */
    OWNERS("owners");

    private final String words;

    Bond(String words) {
      this.words = words;
    }

    /** Returns it in words, such as {@code group members}. */
    @Override
    public String toString() {
      return words;
    }
  }

  /**
   * Returns them as a sentence, such as {@code group members of alibaba: surely cainiao; possibly
   * none; because of alibaba-in-cainiao; votes follow shares}.
   */
  @Override
  public String toString() {
    return bond
        + " of "
        + of
        + ": surely "
        + listed(surely)
        + "; possibly "
        + listed(possibly)
        + "; "
        + SupportingInterests.listed(evidence)
        + "; "
        + assumptions;
  }

  private static String listed(List<Id> ids) {
    return ids.isEmpty() ? "none" : ids.stream().map(Id::value).collect(Collectors.joining(", "));
  }
}
