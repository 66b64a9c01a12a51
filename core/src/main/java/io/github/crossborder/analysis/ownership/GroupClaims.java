package io.github.crossborder.analysis.ownership;

import static java.util.Objects.requireNonNull;

import io.github.crossborder.analysis.internal.Shortlist;
import io.github.crossborder.deal.Claim;
import java.util.List;

/**
 * What is told of a corporate group, such as the agreements of Alibaba and Cainiao: those of its
 * sure members, and those of its possible ones. A claim of both is among the former alone.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param members the members of the group, and the interests and assumptions that make them so
 * @param surely the claims that surely answer the question, by id
 * @param possibly those that may, by what is told, by id
 */
public record GroupClaims<C extends Claim>(Affiliates members, List<C> surely, List<C> possibly) {

  /** Checks that nothing is null. */
  public GroupClaims {
    requireNonNull(members, "members");
    surely = List.copyOf(surely);
    possibly = List.copyOf(possibly);
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
