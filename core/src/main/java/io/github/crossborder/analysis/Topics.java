package io.github.crossborder.analysis;

import io.github.crossborder.deal.Claim;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Finds which claims of a kind share a topic. Most are alone on theirs: of these a hash is all that
 * is kept, and a topic is made only where a second claim comes to it.
 */
final class Topics {
  private static final int NONE = -1;

  private final Topic.Reaches reaches;
  private final List<Claim> claims;
  private final int[] hashes;
  /** The next claim on the topic of each. */
  private final int[] next;

  /** The last claim on the topic of the first one, if that is another. */
  private final int[] last;

  /** The first claim on each topic, by its hash: open addressing, half full at most. */
  private final int[] table;

  private Topics(int most, Topic.Reaches reaches) {
    this.reaches = reaches;
    claims = new ArrayList<>(most);
    hashes = new int[most];
    next = new int[most];
    last = new int[most];
    table = new int[4 * Integer.highestOneBit(Math.max(1, most))];
    Arrays.fill(table, NONE);
  }

  /** Returns the claims on each topic that two or more that count have, in the order given. */
  static Map<Topic, List<Claim>> shared(
      List<? extends Claim> some, Predicate<Claim> counts, Topic.Reaches reaches) {
    Topics topics = new Topics(some.size(), reaches);
    for (Claim claim : some) {
      Object[] parts = Topic.parts(claim, reaches);
      if (parts.length > 0 && counts.test(claim)) {
        topics.add(claim, parts);
      }
    }
    return topics.shared();
  }

  private void add(Claim claim, Object[] parts) {
    int number = claims.size();
    int hash = Arrays.hashCode(parts) * 0x9E3779B9;
    int slot = slot(parts, hash);
    claims.add(claim);
    hashes[number] = hash;
    next[number] = NONE;
    last[number] = NONE;
    int first = table[slot];
    if (first == NONE) {
      table[slot] = number;
    } else {
      next[last[first] == NONE ? first : last[first]] = number;
      last[first] = number;
    }
  }

  /** Where the first claim on a topic is, or should be put. */
  private int slot(Object[] parts, int hash) {
    int mask = table.length - 1;
    int slot = (hash >>> 7) & mask;
    while (table[slot] != NONE && !isOnTopic(table[slot], parts, hash)) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private boolean isOnTopic(int number, Object[] parts, int hash) {
    return hashes[number] == hash && Arrays.equals(parts, Topic.parts(claims.get(number), reaches));
  }

  private Map<Topic, List<Claim>> shared() {
    Map<Topic, List<Claim>> shared = new HashMap<>();
    for (int first = 0; first < claims.size(); first++) {
      if (last[first] != NONE) {
        List<Claim> together = new ArrayList<>();
        for (int number = first; number != NONE; number = next[number]) {
          together.add(claims.get(number));
        }
        Topic.of(together.get(0), reaches).ifPresent(topic -> shared.put(topic, together));
      }
    }
    return shared;
  }
}
