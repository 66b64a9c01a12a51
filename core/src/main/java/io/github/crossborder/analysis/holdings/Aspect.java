package io.github.crossborder.analysis.holdings;

import io.github.crossborder.deal.Interest;
import java.util.Map;

/** What an interest tells of. */
public enum Aspect {
  /** Nothing that is looked at here. */
  NONE,
  /** What a party itself holds of the shares, or may. */
  SHARES,
  /** What a party itself holds of the votes, or may. */
  VOTES,
  /** That a party has some shares in the end, itself and through others, or through others alone. */
  TOTAL_SHARES,
  /** The same of the votes. */
  TOTAL_VOTES,
  /** That a party controls a thing. */
  CONTROL,
  /** That a party consolidates a thing in its accounts, so that it controls it. */
  CONSOLIDATION,
  /** That a party controls a thing together with another. */
  JOINT_CONTROL,
  /** That a party has means by which it may control a thing. */
  INFLUENCE,
  /** That what a party holds of a thing it holds for another. */
  NOMINEE,
  /** That a party is one of a group. */
  MEMBER;

  private static final Map<Interest.Type, Aspect> BY_TYPE = Map.ofEntries(
      Map.entry(Interest.Type.SHAREHOLDING, SHARES),
      Map.entry(Interest.Type.OWNER, SHARES),
      Map.entry(Interest.Type.VOTING_RIGHTS, VOTES),
      Map.entry(Interest.Type.CONTROL, CONTROL),
      Map.entry(Interest.Type.CONSOLIDATION, CONSOLIDATION),
      Map.entry(Interest.Type.JOINT_CONTROL, JOINT_CONTROL),
      Map.entry(Interest.Type.APPOINTMENT_OF_BOARD, INFLUENCE),
      Map.entry(Interest.Type.OTHER_INFLUENCE_OR_CONTROL, INFLUENCE),
      Map.entry(Interest.Type.RIGHTS_GRANTED_BY_CONTRACT, INFLUENCE),
      Map.entry(Interest.Type.NOMINEE, NOMINEE),
      Map.entry(Interest.Type.MEMBER, MEMBER));

  public static Aspect of(Interest interest) {
    Aspect told = of(interest.type());
    boolean inAll = interest.directness() == Interest.Directness.AGGREGATE
        || interest.directness() == Interest.Directness.INDIRECT;
    return inAll && told == SHARES ? TOTAL_SHARES : inAll && told == VOTES ? TOTAL_VOTES : told;
  }

  public static Aspect of(Interest.Type type) {
    return BY_TYPE.getOrDefault(type, NONE);
  }

  /** Whether it is shares or votes that a party itself has. */
  public boolean isHolding() {
    return this == SHARES || this == VOTES;
  }

  /** Whether it is told how much, in the end. */
  public boolean isTotal() {
    return this == TOTAL_SHARES || this == TOTAL_VOTES;
  }
}
