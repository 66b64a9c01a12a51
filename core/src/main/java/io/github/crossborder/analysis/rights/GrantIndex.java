package io.github.crossborder.analysis.rights;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

/**
 * Terms by who may be bound, by right and by object. A term that leaves some of these unsaid is
 * found by all that say them; what it needs to find in turn is kept ready under the rest.
 */
final class GrantIndex {
  /** In the place of what a term does not say. */
  private static final String UNSAID = "";

  /** In the place of anything, said or not. */
  private static final String WHATEVER = "*";

  private static final int FEW = 16;

  private final boolean sure;
  private final List<Grant> all;
  private final Set<Key> wide = new HashSet<>(); // the keys that vague terms look under
  private final Map<Key, List<Grant>> terms = new HashMap<>();
  private final Map<Key, SortedGrants> shelves = new ConcurrentHashMap<>();

  /** Ordered, so that a map of them stays fast if names were made to hash alike. */
  private record Key(String bound, String right, String object) implements Comparable<Key> {
    private static final Comparator<Key> ORDER =
        Comparator.comparing(Key::bound).thenComparing(Key::right).thenComparing(Key::object);

    boolean isWide() {
      return bound.equals(WHATEVER) || right.equals(WHATEVER) || object.equals(WHATEVER);
    }

    @Override
    public int compareTo(Key other) {
      return ORDER.compare(this, other);
    }
  }

  /** What is done with a key; returns whether that was the last. */
  private interface Visit {
    boolean key(Key key);
  }

  private GrantIndex(List<Grant> terms, boolean sure) {
    this.sure = sure;
    this.all = List.copyOf(terms);
    all.stream()
        .filter(this::isVague)
        .forEach(grant -> visitSought(grant, key -> {
          if (key.isWide()) {
            wide.add(key);
          }
          return false;
        }));
    all.forEach(this::put);
  }

  /** Returns an index by which to find the terms with which one may be in conflict. */
  static GrantIndex possible(List<Grant> terms) {
    return new GrantIndex(terms, false);
  }

  /** Returns an index of terms that say enough, by which to find definite conflicts. */
  static GrantIndex sure(List<Grant> terms) {
    return new GrantIndex(terms, true);
  }

  /** Returns the terms in the order in which they were given. */
  List<Grant> all() {
    return all;
  }

  private void put(Grant grant) {
    Visit put = key -> {
      if (!key.isWide() || wide.contains(key)) {
        terms.computeIfAbsent(key, some -> new ArrayList<>(1)).add(grant);
      }
      return false;
    };
    if (wide.isEmpty()) {
      visit(bound(grant), List.of(right(grant)), List.of(object(grant)), put);
    } else {
      visit(
          with(bound(grant), WHATEVER),
          List.of(right(grant), WHATEVER),
          List.of(object(grant), WHATEVER),
          put);
    }
  }

  /** Visits the keys of the terms that may meet one: those that say the same or leave it unsaid. */
  private boolean visitSought(Grant grant, Visit visit) {
    List<String> bound = bound(grant);
    return visit(
        bound.contains(UNSAID) ? List.of(WHATEVER) : with(bound, UNSAID),
        sought(right(grant)),
        sought(object(grant)),
        visit);
  }

  private static List<String> sought(String said) {
    return said.equals(UNSAID) ? List.of(WHATEVER) : List.of(said, UNSAID);
  }

  private static List<String> with(List<String> some, String other) {
    List<String> all = new ArrayList<>(some);
    all.add(other);
    return all;
  }

  private static boolean visit(
      List<String> bound, List<String> rights, List<String> objects, Visit visit) {
    for (String party : bound) {
      for (String right : rights) {
        for (String object : objects) {
          if (visit.key(new Key(party, right, object))) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private boolean isVague(Grant grant) {
    return bound(grant).contains(UNSAID)
        || right(grant).equals(UNSAID)
        || object(grant).equals(UNSAID);
  }

  private List<String> bound(Grant grant) {
    if (sure) { // such terms name their grantor
      return List.of(grant.term().grantor().orElseThrow().value());
    }
    return grant.bound().isEmpty() ? List.of(UNSAID) : grant.bound();
  }

  private static String right(Grant grant) {
    return grant.term().right().isPresent() ? grant.term().right().get().code() : UNSAID;
  }

  private static String object(Grant grant) {
    return grant.term().object().isPresent() ? grant.term().object().get().value() : UNSAID;
  }

  /**
   * Returns whether a term that may meet this one, no vaguer than the limit, passes the test. One
   * may be tested more than once.
   */
  boolean any(Grant term, int vaguest, Predicate<Grant> test) {
    Predicate<Grant> asked = other -> other != term && other.group() <= vaguest && test.test(other);
    return visitSought(term, key -> {
      if (key.isWide() && !wide.contains(key)) { // asked of a term not in the book
        return all.stream().anyMatch(asked);
      }
      List<Grant> some = terms.getOrDefault(key, List.of());
      return some.size() <= FEW
          ? some.stream().anyMatch(asked)
          : shelves.computeIfAbsent(key, any -> SortedGrants.of(some, sure)).any(term, asked);
    });
  }

  /** Returns the other terms that may meet this one, each once, no vaguer than the limit. */
  Set<Grant> near(Grant term, int vaguest, Predicate<Grant> test) {
    Set<Grant> found = new LinkedHashSet<>();
    any(term, vaguest, other -> {
      if (test.test(other)) {
        found.add(other);
      }
      return false;
    });
    return found;
  }
}
