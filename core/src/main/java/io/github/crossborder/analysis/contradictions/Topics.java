package io.github.crossborder.analysis.contradictions;

import io.github.crossborder.deal.Claim;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Predicate;

/**
 * Finds the claims of a kind that share a topic. Most are alone on theirs: hashes of what is at
 * hand in the claims tell which, so that no topic is made for them and none of them is looked at
 * again.
 */
final class Topics {
  private static final int NONE = 0;

  /** The hashes of topics: open addressing, half full at most. */
  private final int[] table;

  /** Which slots of the table have the hash of two claims or more. */
  private final BitSet shared;

  private Topics(int most) {
    table = new int[4 * Integer.highestOneBit(Math.max(1, most))];
    shared = new BitSet(table.length);
  }

  /**
   * Returns the claims that count and share a topic, in the order given; with them are some that
   * have one for themselves, but one of the same hash.
   */
  static List<Claim> shared(List<? extends Claim> some, Predicate<Claim> counts) {
    int[] hashes = new int[some.size()];
    for (int i = 0; i < hashes.length; i++) {
      Claim claim = some.get(i);
      hashes[i] = Topic.isOf(claim) && counts.test(claim) ? spread(Topic.hash(claim)) : NONE;
    }
    Topics topics = new Topics(hashes.length);
    for (int hash : hashes) {
      topics.add(hash);
    }
    List<Claim> shared = new ArrayList<>();
    for (int i = 0; i < hashes.length; i++) {
      if (topics.isShared(hashes[i])) {
        shared.add(some.get(i));
      }
    }
    return shared;
  }

  private static int spread(int hash) {
    int spread = hash * 0x9E3779B9;
    return spread == NONE ? 1 : spread;
  }

  private void add(int hash) {
    int slot = slot(hash);
    if (table[slot] == NONE) {
      table[slot] = hash;
    } else {
      shared.set(slot);
    }
  }

  private boolean isShared(int hash) {
    return shared.get(slot(hash));
  }

  /** Where a hash is, or should be put; for none a slot that is free. */
  private int slot(int hash) {
    int mask = table.length - 1;
    int slot = (hash >>> 7) & mask;
    while (table[slot] != NONE && table[slot] != hash) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }
}
