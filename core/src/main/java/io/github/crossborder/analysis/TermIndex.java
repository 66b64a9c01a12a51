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

  private TermIndex(List<TermScope> all, TermNames.Numbers numbers, boolean sure) {
    this.sure = sure;
    this.all = all;
    this.matters = numbers.matters();
    this.keys = numbers.grants();
    this.unsaid = all.stream().mapToInt(this::unsaid).reduce(0, (one, other) -> one | other);
    wanted[0] = true;
    all.forEach(this::want);
    TermLists.Builder sorted = new TermLists.Builder(all.size());
    all.forEach(scope -> put(scope, sorted));
    lists = sorted.build(keys.size());
    shelves = new TermShelf[lists.size()];
    for (int key = 0; key < shelves.length; key++) {
      if (lists.size(key) > FEW) {
        shelves[key] = TermShelf.of(lists.get(key), sure);
      }
    }
  }

  /**
   * Returns an index by which to find the terms with which one may be in conflict. It adds numbers
   * for what terms leave unsaid.
   */
  static TermIndex possible(List<TermScope> scopes, TermNames.Numbers numbers) {
    return new TermIndex(scopes, numbers, false);
  }

  /** Returns an index of terms that say enough by which to find definite conflicts. */
  static TermIndex sure(List<TermScope> scopes, TermNames.Numbers numbers) {
    return new TermIndex(scopes, numbers, true);
  }

  private int countBound(TermNames names) {
    return sure ? 1 : names.countBound();
  }

  private int bound(TermNames names, int which) {
    return sure ? names.grantor() : names.bound(which);
  }

  /** Returns which parts of its keys a term leaves unsaid: the shape of those by which it finds. */
  private int unsaid(TermScope scope) {
    TermNames names = scope.names();
    boolean anybody = countBound(names) > 0 && bound(names, 0) == UNSAID;
    return (anybody ? ANY_BOUND : 0)
        | (names.right() == UNSAID ? ANY_RIGHT : 0)
        | (names.object() == UNSAID ? ANY_OBJECT : 0);
  }

  /** Makes room for the keys of a term and for the wider ones by which it finds others. */
  private void want(TermScope scope) {
    TermNames names = scope.names();
    for (int i = 0; i < countBound(names); i++) {
      if (bound(names, i) != names.grantor()) {
        keys.add(bound(names, i), names.matter());
      }
    }
    int shape = unsaid(scope);
    if (shape != 0) {
      wanted[shape] = true;
      visit(scope, (bound, right, object) -> {
        keys.add(bound, matters.add(right, object));
        return false;
      });
    }
  }

  private void put(TermScope scope, TermLists.Builder sorted) {
    TermNames names = scope.names();
    for (int shape = 0; shape < SHAPES; shape++) {
      if (wanted[shape]) {
        int right = sought(names.right(), shape & ANY_RIGHT);
        int object = sought(names.object(), shape & ANY_OBJECT);
        int count = (shape & ANY_BOUND) == 0 ? countBound(names) : 1;
        for (int i = 0; i < count; i++) {
          int key = key(names, sought(bound(names, i), shape & ANY_BOUND), right, object);
          if (key != PairIndex.ABSENT) {
            sorted.put(key, scope);
          }
        }
      }
    }
  }

  private static int sought(int said, int any) {
    return any == 0 ? said : WHATEVER;
  }

  private int key(TermNames names, int bound, int right, int object) {
    boolean own = right == names.right() && object == names.object();
    if (own && bound == names.grantor()) {
      return names.grant();
    }
    int matter = own ? names.matter() : matters.find(right, object);
    return matter == PairIndex.ABSENT ? PairIndex.ABSENT : keys.find(bound, matter);
  }

  /**
   * Visits the keys of the terms that may meet one, until a visit was the last: those that say the
   * same, and those that leave some of it unsaid.
   */
  private boolean visit(TermScope scope, Visit visit) {
    TermNames names = scope.names();
    int shape = unsaid(scope);
    int right = sought(names.right(), shape & ANY_RIGHT);
    int object = sought(names.object(), shape & ANY_OBJECT);
    for (int left = 0; left < SHAPES; left++) {
      boolean some = (left & ~unsaid) == 0 && (left & shape) == 0;
      for (int i = 0; some && i < countBound(names); i++) {
        if (visit.key(
            (left & ANY_BOUND) == 0 ? sought(bound(names, i), shape & ANY_BOUND) : UNSAID,
            (left & ANY_RIGHT) == 0 ? right : UNSAID,
            (left & ANY_OBJECT) == 0 ? object : UNSAID)) {
          return true;
        }
      }
    }
    return false;
  }

  /**
   * Returns whether a term that may meet this one, no vaguer than the limit, passes the test. One
   * may be tested more than once.
   */
  boolean any(TermScope term, int vaguest, Predicate<TermScope> test) {
    return visit(term, (bound, right, object) -> {
      int key = key(term.names(), bound, right, object);
      if (key == PairIndex.ABSENT) {
        boolean unprepared = unsaid(term) != 0;
        return unprepared && all.stream().anyMatch(test); // asked of a term not in the book
      }
      TermShelf shelf = shelves[key];
      return shelf == null
          ? lists.any(key, sure, term, vaguest, test)
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
