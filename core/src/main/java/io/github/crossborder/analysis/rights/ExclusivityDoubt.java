package io.github.crossborder.analysis.rights;

import java.util.ArrayList;
import java.util.List;

/** Why two terms are only possibly in conflict, such as {@code OBJECT}: not said of which brand. */
public enum ExclusivityDoubt {
  /** Not said whether it is exclusive. */
  EXCLUSIVITY(0, "whether it is exclusive"),
  /** Not said, or not by name, who grants it, so who is bound. */
  GRANTOR(1, "who grants it"),
  /** Not said, or not by name, to whom it is granted. */
  GRANTEE(2, "to whom"),
  /** What is required exclusively may bind the one that demands it or the one that must. */
  DIRECTION(3, "which side an exclusive duty binds"),
  /** Not said to what it gives a right. */
  RIGHT(4, "what may be done"),
  /** Not said of which platform, brand or technology. */
  OBJECT(5, "with what platform or brand"),
  /** They may apply in different places. */
  TERRITORY(6, "where exactly"),
  /** They may apply to different channels. */
  CHANNELS(7, "through which channels"),
  /** They may apply to different products. */
  PRODUCTS(8, "for which products"),
  /** They may apply at different times. */
  TIME(9, "on which days"),
  /** One of them, or its exclusivity, depends on something. */
  CONDITION(10, "whether a condition is met"),
  /** One of them is part of an offer, so of nothing agreed yet. */
  OFFER(11, "whether an offer is taken up"),
  /** The agreement of one of them was superseded, perhaps before the other applied. */
  SUPERSEDED(12, "until when a superseded agreement held"),
  /** One of them, or its agreement, may have been ended or refused before the days they share. */
  STATUS(13, "whether one of them was over by then"),
  /** Not said whether what breaks the exclusivity is permitted, required or forbidden. */
  EFFECT(14, "whether it is permitted, required or forbidden");

  private static final ExclusivityDoubt[] ALL = values();

  private final int bit;
  private final String words;

  ExclusivityDoubt(int place, String words) {
    this.bit = 1 << place;
    this.words = words;
  }

  /** Returns what is open, in words, such as {@code on which days}. */
  @Override
  public String toString() {
    return words;
  }

  int bit() {
    return bit;
  }

  /** Returns the bit if there is this doubt. */
  int bit(boolean doubtful) {
    return doubtful ? bit : 0;
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
