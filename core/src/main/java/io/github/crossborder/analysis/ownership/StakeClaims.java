package io.github.crossborder.analysis.ownership;

import io.github.crossborder.analysis.internal.NameIndex;
import io.github.crossborder.book.DealBook;
import io.github.crossborder.deal.Claim;
import io.github.crossborder.deal.Entry;
import io.github.crossborder.deal.Group;
import io.github.crossborder.deal.Id;
import io.github.crossborder.deal.Interest;
import io.github.crossborder.deal.Party;
import io.github.crossborder.deal.Person;
import io.github.crossborder.deal.PublicBody;
import io.github.crossborder.deal.UndisclosedParty;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

/**
 * The interests of a book that are stakes or control, those in one subject together, and of these
 * those of one party together; what they mention is numbered, and so are public bodies.
 */
final class StakeClaims {
  static final Set<Interest.Type> SHARES = Set.of(Interest.Type.SHAREHOLDING, Interest.Type.OWNER);
  static final Set<Interest.Type> CONTROL =
      Set.of(Interest.Type.CONTROL, Interest.Type.CONSOLIDATION);

  private static final List<Class<? extends Party>> OWNED_BY_NOBODY = List.of(Person.class);
  private static final List<Class<? extends Party>> PUBLIC = List.of(PublicBody.class);
  private static final List<Class<? extends Party>> MAYBE_ANYBODY =
      List.of(UndisclosedParty.class, Group.class);

  private final NameIndex<Id> nodes;
  private final List<Interest> interests;

  /** The places of the claims among the interests of the book. */
  private final int[] places;

  /** The claims by subject and then by party, and both of each. */
  private final int[] sorted;

  private final int[] parties;
  private final int[] subjects;
  private final BitSet ownedByNobody;
  private final BitSet publicBodies;
  private final BitSet maybeAnybody;

  StakeClaims(DealBook book) {
    interests = book.entries(Interest.class);
    nodes = new NameIndex<>(interests.size());
    int[] told = new int[interests.size()];
    int[] party = new int[interests.size()];
    int[] subject = new int[interests.size()];
    int size = 0;
    for (int place = 0; place < interests.size(); place++) {
      Interest claim = interests.get(place);
      if (isStake(claim.type()) && claim.rank() != Claim.Rank.DEPRECATED) {
        party[size] = nodes.add(claim.party());
        subject[size] = nodes.add(claim.subject());
        told[size++] = place;
      }
    }
    for (PublicBody body : book.entries(PublicBody.class)) {
      nodes.add(body.id()); // may stand above others of which something is told
    }
    places = Arrays.copyOf(told, size);
    sorted = sorted(subject, sorted(party, identity(size)));
    parties = inOrder(party, sorted);
    subjects = inOrder(subject, sorted);
    ownedByNobody = among(OWNED_BY_NOBODY, book);
    publicBodies = among(PUBLIC, book);
    maybeAnybody = among(MAYBE_ANYBODY, book);
  }

  private BitSet among(List<Class<? extends Party>> kinds, DealBook book) {
    BitSet found = new BitSet();
    for (Class<? extends Party> kind : kinds) {
      for (Party party : book.entries(kind)) {
        int node = node(party.id());
        if (node != NameIndex.ABSENT) {
          found.set(node);
        }
      }
    }
    return found;
  }

  private static boolean isStake(Interest.Type type) {
    return SHARES.contains(type)
        || CONTROL.contains(type)
        || type.equals(Interest.Type.VOTING_RIGHTS);
  }

  /** People have no owners, if none is told. */
  static boolean isOwnedByNobody(Entry entry) {
    return OWNED_BY_NOBODY.stream().anyMatch(kind -> kind.isInstance(entry));
  }

  /** Who is not named may be one who is, and a group may hold one. */
  static boolean maybeAnybody(Entry entry) {
    return MAYBE_ANYBODY.stream().anyMatch(kind -> kind.isInstance(entry));
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
    int[] next = starts(keys, order.length, nodes.size());
    int[] byKey = new int[order.length];
    for (int claim : order) {
      byKey[next[keys[claim]]++] = claim;
    }
    return byKey;
  }

  private static int[] inOrder(int[] values, int[] order) {
    int[] ordered = new int[order.length];
    for (int i = 0; i < order.length; i++) {
      ordered[i] = values[order[i]];
    }
    return ordered;
  }

  /**
   * Where the entries of each key start if so many from the first are sorted by it, and where the
   * last ones end.
   */
  static int[] starts(int[] keyOfEntry, int entries, int keys) {
    int[] starts = new int[keys + 1];
    for (int entry = 0; entry < entries; entry++) {
      starts[keyOfEntry[entry] + 1]++;
    }
    for (int key = 0; key < keys; key++) {
      starts[key + 1] += starts[key];
    }
    return starts;
  }

  int nodes() {
    return nodes.size();
  }

  /** The number of what has an id, or -1 for no public body that no stake mentions. */
  int node(Id id) {
    return nodes.find(id);
  }

  Id id(int node) {
    return nodes.get(node);
  }

  int size() {
    return sorted.length;
  }

  /** A claim by its place among these in the order of the book. */
  Interest inBook(int place) {
    return interests.get(places[place]);
  }

  /** Where the book lists a claim, among these. */
  int placeInBook(int index) {
    return sorted[index];
  }

  Interest claim(int index) {
    return inBook(sorted[index]);
  }

  int party(int index) {
    return parties[index];
  }

  int subject(int index) {
    return subjects[index];
  }

  /** The first claim after those on the same party and subject. */
  int endOfPair(int index) {
    int end = index + 1;
    while (end < size() && party(end) == party(index) && subject(end) == subject(index)) {
      end++;
    }
    return end;
  }

  boolean isOwnedByNobody(int node) {
    return ownedByNobody.get(node);
  }

  boolean isPublicBody(int node) {
    return node >= 0 && publicBodies.get(node);
  }

  boolean maybeAnybody(int node) {
    return maybeAnybody.get(node);
  }
}
