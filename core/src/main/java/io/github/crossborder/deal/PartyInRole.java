package io.github.crossborder.deal;

import java.util.Objects;

/**
 * A party and what it is in an agreement or event, such as {@code ickx} as {@code supplier}.
 *
 * @param party the id of the party
 * @param role what it is there
 */
public record PartyInRole(Id party, Role role) {

  /** Checks that nothing is null. */
  public PartyInRole {
    Objects.requireNonNull(party, "party");
    Objects.requireNonNull(role, "role");
  }

  /** Returns a party in a role, such as {@code PartyInRole.of(id("ickx"), Role.SUPPLIER)}. */
  public static PartyInRole of(Id party, Role role) {
    return new PartyInRole(party, role);
  }
}
