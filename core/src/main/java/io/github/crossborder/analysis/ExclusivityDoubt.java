package io.github.crossborder.analysis;

import java.util.ArrayList;
import java.util.List;

/** Why two terms are only possibly in conflict, such as {@code OBJECT}: not said of which brand. */
public enum ExclusivityDoubt {
  /** Not said whether it is exclusive. */
  EXCLUSIVITY("whether it is exclusive is not said"),
  /** Not said, or not by name, who grants it, so who is bound. */
  GRANTOR("who grants it is not said by name"),
  /** Not said, or not by name, to whom it is granted. */
  GRANTEE("to whom it is granted is not said by name"),
  /** What is required exclusively may bind the one that demands it or the one that must. */
  DIRECTION("which side an exclusive obligation binds is not said"),
  /** Not said to what it gives a right. */
  RIGHT("what may be done is not said"),
  /** Not said of which platform, brand or technology. */
  OBJECT("with what platform, brand or technology is not said"),
  /** They may apply in different places. */
  TERRITORY("whether they share ground is not sure"),
  /** They may apply to different channels. */
  CHANNELS("whether they share a channel is not sure"),
  /** They may apply to different products. */
  PRODUCTS("whether they share products is not sure"),
  /** They may apply at different times. */
  TIME("whether they share a day is not sure"),
  /** One of them, or its exclusivity, depends on something. */
  CONDITION("it depends on a condition"),
  /** One of them is part of an offer, so of nothing agreed yet. */
  OFFER("it is only offered"),
  /** The agreement of one of them was superseded, perhaps before the other applied. */
  SUPERSEDED("its agreement was superseded");

  private static final ExclusivityDoubt[] ALL = values();

  private final String wording;

  ExclusivityDoubt(String wording) {
    this.wording = wording;
  }

  /** Returns the doubt in words, such as {@code whether they share a day is not sure}. */
  public String wording() {
    return wording;
  }

  int bit() {
    return 1 << ordinal();
  }

  static List<ExclusivityDoubt> of(int bits) {
    List<ExclusivityDoubt> doubts = new ArrayList<>();
    for (ExclusivityDoubt doubt : ALL) {
      if ((bits & doubt.bit()) != 0) {
        doubts.add(doubt);
      }
    }
    return List.copyOf(doubts);
  }
}
