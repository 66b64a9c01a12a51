package io.github.crossborder.analysis.ownership;

import io.github.crossborder.analysis.internal.Shortlist;
import io.github.crossborder.deal.Claim;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is told of a corporate group, such as the agreements of Alibaba and Cainiao: those of its
 * sure members, and those of its possible ones. A claim of both is among the former alone.
 *
 * <p>Immutable and safe for use by several threads.
 */
public final class GroupClaims<C extends Claim> {
  private final Affiliates members;
  private final List<C> surely;
  private final List<C> possibly;

  GroupClaims(Affiliates members, List<C> surely, List<C> possibly) {
    this.members = members;
    this.surely = List.copyOf(surely);
    this.possibly = List.copyOf(possibly);
  }

  /** Returns the members of the group, and the interests and assumptions that make them so. */
  public Affiliates members() {
    return members;
  }

  /** Returns the claims that surely answer the question, by id. */
  public List<C> surely() {
    return surely;
  }

  /** Returns those that may, by what is told, by id. */
  public List<C> possibly() {
    return possibly;
  }

  private List<Object> values() {
    return List.of(members, surely, possibly);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof GroupClaims<?> claims && values().equals(claims.values());
  }

  @Override
  public int hashCode() {
    return values().hashCode();
  }

  /**
   * Returns the first few, such as {@code surely alibaba-cainiao; possibly none; group members of
   * alibaba: surely cainiao; possibly none; because of alibaba-in-cainiao; no assumptions}.
   */
  @Override
  public String toString() {
    return "surely " + listed(surely) + "; possibly " + listed(possibly) + "; " + members;
  }

  private static String listed(List<? extends Claim> claims) {
    return claims.isEmpty() ? "none" : Shortlist.of(claims);
  }
}
