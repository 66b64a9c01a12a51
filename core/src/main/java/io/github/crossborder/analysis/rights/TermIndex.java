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
final class TermIndex {
  /** In the place of what a term does not say. */
  private static final String UNSAID = "";

  /** In the place of anything, said or not. */
  private static final String WHATEVER = "*";

  private static final int FEW = 16;

  private final boolean sure;
  private final List<TermScope> all;
  private final Set<Key> wide = new HashSet<>(); // the keys that vague terms look under
  private final Map<Key, List<TermScope>> terms = new HashMap<>();
  private final Map<Key, TermShelf> shelves = new ConcurrentHashMap<>();

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

  private TermIndex(List<TermScope> terms, boolean sure) {
    this.sure = sure;
    this.all = List.copyOf(terms);
    all.stream()
        .filter(this::isVague)
        .forEach(scope -> visitSought(scope, key -> {
          if (key.isWide()) {
            wide.add(key);
          }
          return false;
        }));
    all.forEach(this::put);
  }

  /** Returns an index by which to find the terms with which one may be in conflict. */
  static TermIndex possible(List<TermScope> terms) {
    return new TermIndex(terms, false);
  }

  /** Returns an index of terms that say enough, by which to find definite conflicts. */
  static TermIndex sure(List<TermScope> terms) {
    return new TermIndex(terms, true);
  }

  /** Returns the terms in the order in which they were given. */
  List<TermScope> all() {
    return all;
  }

  private void put(TermScope scope) {
    Visit put = key -> {
      if (!key.isWide() || wide.contains(key)) {
        terms.computeIfAbsent(key, some -> new ArrayList<>(1)).add(scope);
      }
      return false;
    };
    if (wide.isEmpty()) {
      visit(bound(scope), List.of(right(scope)), List.of(object(scope)), put);
    } else {
      visit(
          with(bound(scope), WHATEVER),
          List.of(right(scope), WHATEVER),
          List.of(object(scope), WHATEVER),
          put);
    }
  }

  /** Visits the keys of the terms that may meet one: those that say the same or leave it unsaid. */
  private boolean visitSought(TermScope scope, Visit visit) {
    List<String> bound = bound(scope);
    return visit(
        bound.contains(UNSAID) ? List.of(WHATEVER) : with(bound, UNSAID),
        sought(right(scope)),
        sought(object(scope)),
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

  private boolean isVague(TermScope scope) {
    return bound(scope).contains(UNSAID)
        || right(scope).equals(UNSAID)
        || object(scope).equals(UNSAID);
  }

  private List<String> bound(TermScope scope) {
    if (sure) { // such terms name their grantor
      return List.of(scope.term().grantor().orElseThrow().value());
    }
    return scope.bound().isEmpty() ? List.of(UNSAID) : scope.bound();
  }

  private static String right(TermScope scope) {
    return scope.term().right().isPresent() ? scope.term().right().get().code() : UNSAID;
  }

  private static String object(TermScope scope) {
    return scope.term().object().isPresent() ? scope.term().object().get().value() : UNSAID;
  }

  /**
   * Returns whether a term that may meet this one, no vaguer than the limit, passes the test. One
   * may be tested more than once.
   */
  boolean any(TermScope term, int vaguest, Predicate<TermScope> test) {
    Predicate<TermScope> asked =
        other -> other != term && other.group() <= vaguest && test.test(other);
    return visitSought(term, key -> {
      if (key.isWide() && !wide.contains(key)) { // asked of a term not in the book
        return all.stream().anyMatch(asked);
      }
      List<TermScope> some = terms.getOrDefault(key, List.of());
      return some.size() <= FEW
          ? some.stream().anyMatch(asked)
          : shelves.computeIfAbsent(key, any -> TermShelf.of(some, sure)).any(term, asked);
    });
  }

  /** Returns the other terms that may meet this one, each once, no vaguer than the limit. */
  Set<TermScope> near(TermScope term, int vaguest, Predicate<TermScope> test) {
    Set<TermScope> found = new LinkedHashSet<>();
    any(term, vaguest, other -> {
      if (test.test(other)) {
        found.add(other);
      }
      return false;
    });
    return found;
  }
}
