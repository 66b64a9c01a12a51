package io.github.crossborder.analysis.ownership;

import io.github.crossborder.Assumption;
import io.github.crossborder.Assumptions;
import java.util.EnumSet;
import java.util.Random;
import java.util.Set;

/** What a caller takes for granted, by the letters of the rules of ownership. */
record Assumed(Set<Letter> letters) {
  /** An assumption that bears on ownership. */
  enum Letter {
    /** What began goes on. */
    C,
    /** Votes follow shares. */
    V,
    /** What is not said to be direct or indirect is direct. */
    D,
    /** Plain numbers are exact. */
    E,
    /** No party of the book has more than is told. */
    N;

    Assumption assumption() {
      return switch (this) {
        case C -> Assumption.CONTINUANCE;
        case V -> Assumption.VOTES_FOLLOW_SHARES;
        case D -> Assumption.UNSPECIFIED_HOLDINGS_DIRECT;
        case E -> Assumption.PLAIN_NUMBERS_EXACT;
        case N -> Assumption.NO_UNTOLD_HOLDINGS;
      };
    }
  }

  static Assumed of(Letter... letters) {
    Set<Letter> all = EnumSet.noneOf(Letter.class);
    all.addAll(Set.of(letters));
    return new Assumed(all);
  }

  /** Some of these, each as likely as not. */
  static Assumed any(Random random, Letter... letters) {
    Set<Letter> some = EnumSet.noneOf(Letter.class);
    for (Letter letter : letters) {
      if (random.nextBoolean()) {
        some.add(letter);
      }
    }
    return new Assumed(some);
  }

  boolean has(Letter letter) {
    return letters.contains(letter);
  }

  Assumed and(Letter letter) {
    Set<Letter> more = EnumSet.of(letter);
    more.addAll(letters);
    return new Assumed(more);
  }

  Assumptions assumptions() {
    Assumptions all = Assumptions.none();
    for (Letter letter : letters) {
      all = all.with(letter.assumption());
    }
    return all;
  }

  @Override
  public String toString() {
    return letters.toString();
  }
}
