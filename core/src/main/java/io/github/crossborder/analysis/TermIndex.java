package io.github.crossborder.analysis;

import io.github.crossborder.deal.Id;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Terms by who may be bound, by right and by object. A term that leaves some of these unsaid is
 * found by all that say them; what it needs to find in turn is kept ready under the rest.
 */
final class TermIndex {
  /** What a key has in the place of a party, a right or an object. */
  private enum Other {
    /** The terms that do not say this. */
    UNSAID,
    /** All terms, whatever they say of this. */
    WHATEVER
  }

  private record Key(Object bound, Object right, Object object) {
    boolean isExact() {
      return bound != Other.WHATEVER && right != Other.WHATEVER && object != Other.WHATEVER;
    }

    Key without(int shape) {
      return shape == 0
          ? this
          : new Key(
              (shape & 1) == 0 ? bound : Other.WHATEVER,
              (shape & 2) == 0 ? right : Other.WHATEVER,
              (shape & 4) == 0 ? object : Other.WHATEVER);
    }

    int shape() {
      return (bound == Other.WHATEVER ? 1 : 0)
          | (right == Other.WHATEVER ? 2 : 0)
          | (object == Other.WHATEVER ? 4 : 0);
    }
  }

  private final boolean sure;
  private final List<TermScope> all;
  private final Set<Key> wanted = new HashSet<>();
  private final Map<Key, TermShelf> shelves = new HashMap<>();

  private TermIndex(List<TermScope> all, boolean sure) {
    this.sure = sure;
    this.all = all;
    Map<Key, List<TermScope>> sorted = new HashMap<>();
    boolean[] shapes = new boolean[8];
    shapes[0] = true;
    for (TermScope scope : all) {
      for (Key key : wantedBy(scope)) {
        if (!key.isExact()) {
          wanted.add(key);
          shapes[key.shape()] = true;
        }
      }
    }
    for (TermScope scope : all) {
      List<Key> keys = keysOf(scope);
      for (int shape = 0; shape < shapes.length; shape++) {
        if (shapes[shape]) {
          put(scope, keys, shape, sorted);
        }
      }
    }
    sorted.forEach((key, scopes) -> shelves.put(key, TermShelf.of(scopes, sure)));
  }

  private void put(TermScope scope, List<Key> keys, int shape, Map<Key, List<TermScope>> sorted) {
    Set<Key> distinct = new HashSet<>(4);
    for (Key key : keys) {
      Key wider = key.without(shape);
      if ((shape == 0 || wanted.contains(wider)) && distinct.add(wider)) {
        sorted.computeIfAbsent(wider, some -> new ArrayList<>(2)).add(scope);
      }
    }
  }

  /** Returns an index by which to find the terms with which one may be in conflict. */
  static TermIndex possible(List<TermScope> scopes) {
    return new TermIndex(scopes, false);
  }

  /** Returns an index of terms that say enough by which to find definite conflicts. */
  static TermIndex sure(List<TermScope> scopes) {
    return new TermIndex(scopes, true);
  }

  private @Nullable List<Id> bound(TermScope scope) {
    return sure
        ? scope.term().grantor().map(List::of).orElse(null)
        : scope.sides().bound();
  }

  private List<Key> keysOf(TermScope scope) {
    Object right = scope.term().right().isPresent() ? scope.term().right().get() : Other.UNSAID;
    Object object = scope.term().object().isPresent() ? scope.term().object().get() : Other.UNSAID;
    List<Id> bound = bound(scope);
    if (bound == null) {
      return List.of(new Key(Other.UNSAID, right, object));
    }
    List<Key> keys = new ArrayList<>(bound.size());
    for (Id party : bound) {
      keys.add(new Key(party, right, object));
    }
    return keys;
  }

  private List<Key> wantedBy(TermScope scope) {
    List<Key> keys = new ArrayList<>();
    for (Key own : keysOf(scope)) {
      for (Object bound : matching(own.bound)) {
        for (Object right : matching(own.right)) {
          for (Object object : matching(own.object)) {
            keys.add(new Key(bound, right, object));
          }
        }
      }
    }
    return keys;
  }

  private List<Object> matching(Object own) {
    if (own == Other.UNSAID) {
      return List.of(Other.WHATEVER);
    }
    return sure ? List.of(own) : List.of(own, Other.UNSAID);
  }

  /**
   * Returns whether a term that may meet this one, no vaguer than the limit, passes the test. One
   * may be tested more than once.
   */
  boolean any(TermScope term, int vaguest, Predicate<TermScope> test) {
    List<Key> keys = wantedBy(term);
    if (!keys.stream().allMatch(key -> key.isExact() || wanted.contains(key))) {
      return all.stream().anyMatch(test); // asked of a term that is not in the book
    }
    for (Key key : keys) {
      TermShelf shelf = shelves.get(key);
      if (shelf != null && shelf.any(term, sure, vaguest, test)) {
        return true;
      }
    }
    return false;
  }

  /** Returns the other terms that may meet this one, each once, no vaguer than the limit. */
  Set<TermScope> near(TermScope term, int vaguest, Predicate<TermScope> test) {
    Set<TermScope> found = new HashSet<>();
    any(term, vaguest, other -> {
      if (test.test(other)) {
        found.add(other);
      }
      return false;
    });
    return found;
  }
}
