package io.github.crossborder.analysis;

import static io.github.crossborder.analysis.TermNames.UNSAID;
import static io.github.crossborder.analysis.TermNames.WHATEVER;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Terms by who may be bound, by right and by object. A term that leaves some of these unsaid is
 * found by all that say them; what it needs to find in turn is kept ready under the rest.
 */
final class TermIndex {
  private static final int FEW = 16;
  /** A key has {@code WHATEVER} in the place of some of the three; its shape says of which. */
  private static final int ANY_BOUND = 1;

  private static final int ANY_RIGHT = 2;
  private static final int ANY_OBJECT = 4;
  private static final int SHAPES = 8;
  private static final int[] ANYTHING = {WHATEVER};

  private final boolean sure;
  private final List<TermScope> all;
  private final PairIndex matters; // of right and object
  private final PairIndex keys; // of who is bound and matter
  private final boolean[] wanted = new boolean[SHAPES];
  private final int unsaid;
  private final TermLists lists;
  private final @Nullable TermShelf[] shelves;

  /** What is done with a key; whether that was the last. */
  private interface Visit {
    boolean key(int bound, int right, int object);
  }

  private TermIndex(List<TermScope> all, boolean sure) {
    this.sure = sure;
    this.all = all;
    this.matters = new PairIndex(all.size());
    this.keys = new PairIndex(all.size());
    this.unsaid = all.stream().mapToInt(this::unsaid).reduce(0, (one, other) -> one | other);
    wanted[0] = true;
    all.forEach(this::want);
    TermLists.Builder sorted = new TermLists.Builder();
    all.forEach(scope -> put(scope, sorted));
    lists = sorted.build(keys.size());
    shelves = new TermShelf[lists.size()];
    for (int key = 0; key < shelves.length; key++) {
      if (lists.size(key) > FEW) {
        shelves[key] = TermShelf.of(lists.get(key), sure);
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

  private int[] bound(TermScope scope) {
    return sure ? scope.names().surelyBound() : scope.names().bound();
  }

  private int unsaid(TermScope scope) {
    int[] bound = bound(scope);
    return (bound.length > 0 && bound[0] == UNSAID ? ANY_BOUND : 0)
        | (scope.names().right() == UNSAID ? ANY_RIGHT : 0)
        | (scope.names().object() == UNSAID ? ANY_OBJECT : 0);
  }

  private static int shape(int bound, int right, int object) {
    return (bound == WHATEVER ? ANY_BOUND : 0)
        | (right == WHATEVER ? ANY_RIGHT : 0)
        | (object == WHATEVER ? ANY_OBJECT : 0);
  }

  /** Makes room for the keys of a term and for the wider ones by which it finds others. */
  private void want(TermScope scope) {
    TermNames names = scope.names();
    int matter = matters.add(names.right(), names.object());
    for (int bound : bound(scope)) {
      keys.add(bound, matter);
    }
    if (unsaid(scope) != 0) {
      visit(scope, (bound, right, object) -> {
        wanted[shape(bound, right, object)] = true;
        keys.add(bound, matters.add(right, object));
        return false;
      });
    }
  }

  private void put(TermScope scope, TermLists.Builder sorted) {
    TermNames names = scope.names();
    for (int shape = 0; shape < SHAPES; shape++) {
      int right = (shape & ANY_RIGHT) != 0 ? WHATEVER : names.right();
      int object = (shape & ANY_OBJECT) != 0 ? WHATEVER : names.object();
      int matter = wanted[shape] ? matters.find(right, object) : PairIndex.ABSENT;
      if (matter == PairIndex.ABSENT) {
        continue;
      }
      for (int bound : (shape & ANY_BOUND) != 0 ? ANYTHING : bound(scope)) {
        int key = keys.find(bound, matter);
        if (key != PairIndex.ABSENT) {
          sorted.put(key, scope);
        }
      }
    }
  }

  /** Visits the keys of the terms that may meet one, until a visit was the last. */
  private boolean visit(TermScope scope, Visit visit) {
    int[] rights = matching(scope.names().right(), ANY_RIGHT);
    int[] objects = matching(scope.names().object(), ANY_OBJECT);
    for (int own : bound(scope)) {
      for (int bound : matching(own, ANY_BOUND)) {
        for (int right : rights) {
          for (int object : objects) {
            if (visit.key(bound, right, object)) {
              return true;
            }
          }
        }
      }
    }
    return false;
  }

  private int[] matching(int own, int part) {
    if (own == UNSAID) {
      return ANYTHING;
    }
    return (unsaid & part) == 0 ? new int[] {own} : new int[] {own, UNSAID};
  }

  /**
   * Returns whether a term that may meet this one, no vaguer than the limit, passes the test. One
   * may be tested more than once.
   */
  boolean any(TermScope term, int vaguest, Predicate<TermScope> test) {
    return visit(term, (bound, right, object) -> {
      int matter = matters.find(right, object);
      int key = matter == PairIndex.ABSENT ? matter : keys.find(bound, matter);
      if (key == PairIndex.ABSENT) {
        boolean unprepared = shape(bound, right, object) != 0;
        return unprepared && all.stream().anyMatch(test); // asked of a term not in the book
      }
      TermShelf shelf = shelves[key];
      return shelf == null
          ? TermRun.any(lists.get(key), sure, term, vaguest, test)
          : shelf.any(term, sure, vaguest, test);
    });
  }

  /** Returns the other terms that may meet this one, each once, no vaguer than the limit. */
  Set<TermScope> near(TermScope term, int vaguest, Predicate<TermScope> test) {
    Set<TermScope> found = new LinkedHashSet<>(); // so that answers come in one order in every run
    any(term, vaguest, other -> {
      if (test.test(other)) {
        found.add(other);
      }
      return false;
    });
    return found;
  }
}
