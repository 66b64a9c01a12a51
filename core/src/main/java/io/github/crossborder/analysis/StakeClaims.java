package io.github.crossborder.analysis;

import io.github.crossborder.book.DealBook;
import io.github.crossborder.deal.Claim;
import io.github.crossborder.deal.Entry;
import io.github.crossborder.deal.Group;
import io.github.crossborder.deal.Id;
import io.github.crossborder.deal.Interest;
import io.github.crossborder.deal.Person;
import io.github.crossborder.deal.PublicBody;
import io.github.crossborder.deal.UndisclosedParty;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The interests of a book that are stakes or control, those in one subject together, and of these
 * those of one party together; what they mention is numbered.
 */
final class StakeClaims {
  static final Set<Interest.Type> SHARES = Set.of(Interest.Type.SHAREHOLDING, Interest.Type.OWNER);
  static final Set<Interest.Type> CONTROL =
      Set.of(Interest.Type.CONTROL, Interest.Type.CONSOLIDATION);

  private final Map<Id, Integer> numbers = new HashMap<>();
  private final List<Id> ids = new ArrayList<>();
  private final Interest[] claims;
  private final int[] party;
  private final int[] subject;
  private final BitSet ownedByNobody = new BitSet();
  private final BitSet maybeAnybody = new BitSet();

  StakeClaims(DealBook book) {
    List<Interest> told = new ArrayList<>();
    for (Interest claim : book.entries(Interest.class)) {
      if (isStake(claim.type()) && claim.rank() != Claim.Rank.DEPRECATED) {
        told.add(claim);
      }
    }
    int[] parties = new int[told.size()];
    int[] subjects = new int[told.size()];
    for (int i = 0; i < told.size(); i++) {
      parties[i] = number(told.get(i).party());
      subjects[i] = number(told.get(i).subject());
    }
    int[] order = sorted(subjects, sorted(parties, identity(told.size())));
    claims = new Interest[order.length];
    party = new int[order.length];
    subject = new int[order.length];
    for (int i = 0; i < order.length; i++) {
      claims[i] = told.get(order[i]);
      party[i] = parties[order[i]];
      subject[i] = subjects[order[i]];
    }
    for (int node = 0; node < ids.size(); node++) {
      Entry entry = book.get(ids.get(node), Entry.class);
      ownedByNobody.set(node, isOwnedByNobody(entry));
      maybeAnybody.set(node, maybeAnybody(entry));
    }
  }

  private static boolean isStake(Interest.Type type) {
    return SHARES.contains(type)
        || CONTROL.contains(type)
        || type.equals(Interest.Type.VOTING_RIGHTS);
  }

  /** People have no owners, nor have public bodies, if none is told. */
  static boolean isOwnedByNobody(Entry entry) {
    return entry instanceof Person || entry instanceof PublicBody;
  }

  /** Who is not named may be one who is, and a group may hold one. */
  static boolean maybeAnybody(Entry entry) {
    return entry instanceof UndisclosedParty || entry instanceof Group;
  }

  private int number(Id id) {
    Integer known = numbers.putIfAbsent(id, ids.size());
    if (known == null) {
      ids.add(id);
      return ids.size() - 1;
    }
    return known;
  }

  private static int[] identity(int size) {
    int[] order = new int[size];
    for (int i = 0; i < size; i++) {
      order[i] = i;
    }
    return order;
  }

  /** Sorts by key, claims of the same key in the order given; takes linear time. */
  private int[] sorted(int[] keys, int[] order) {
    int[] next = starts(keys, ids.size());
    int[] sorted = new int[order.length];
    for (int claim : order) {
      sorted[next[keys[claim]]++] = claim;
    }
    return sorted;
  }

  /** Where the entries of each key start if all are sorted by it, and where the last ones end. */
  static int[] starts(int[] keys, int size) {
    int[] starts = new int[size + 1];
    for (int key : keys) {
      starts[key + 1]++;
    }
    for (int key = 0; key < size; key++) {
      starts[key + 1] += starts[key];
    }
    return starts;
  }

  int nodes() {
    return ids.size();
  }

  /** The number of what has an id, or -1 where no stake mentions it. */
  int node(Id id) {
    return numbers.getOrDefault(id, -1);
  }

  Id id(int node) {
    return ids.get(node);
  }

  int size() {
    return claims.length;
  }

  Interest claim(int index) {
    return claims[index];
  }

  int party(int index) {
    return party[index];
  }

  int subject(int index) {
    return subject[index];
  }

  /** The first claim after those on the same party and subject. */
  int endOfPair(int index) {
    int end = index + 1;
    while (end < claims.length && party[end] == party[index] && subject[end] == subject[index]) {
      end++;
    }
    return end;
  }

  boolean isOwnedByNobody(int node) {
    return ownedByNobody.get(node);
  }

  boolean maybeAnybody(int node) {
    return maybeAnybody.get(node);
  }
}
