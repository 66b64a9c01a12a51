package io.github.crossborder.analysis.rights;

import static io.github.crossborder.analysis.rights.TermNames.UNSAID;
import static io.github.crossborder.analysis.rights.TermNames.WHATEVER;

import io.github.crossborder.analysis.internal.IntIndex;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Terms by who may be bound, by right and by object. A term that leaves some of these unsaid is
 * found by all that say them; what it needs to find in turn is kept ready under the rest.
 */
final class TermIndex {
  /** A key has {@code WHATEVER} in the place of some of the three; its shape says of which. */
  private static final int ANY_BOUND = 1;

  private static final int ANY_RIGHT = 2;
  private static final int ANY_OBJECT = 4;
  private static final int SHAPES = 8;

  private final boolean sure;
  private final List<TermScope> all;
  private final int unsaid;
  private final boolean[] wanted = new boolean[SHAPES];
  private final IntIndex wide = new IntIndex(); // the keys that are wanted of these shapes
  private final TermTable byNames;
  private final TermTable byOpen; // few of their own, so that a look at them stays in near memory

  /** What is done with a key that names all three, or not; returns whether that was the last. */
  private interface Visit {
    boolean key(int key, boolean named);
  }

  private TermIndex(Builder builder) {
    this.sure = builder.sure;
    this.all = builder.all;
    this.unsaid = builder.unsaid;
    this.byNames = builder.named.build(sure, false);
    if (!sure) {
      byNames.tellCompany();
      TermGroups.number(all);
    }
    builder.vague.forEach(this::want);
    TermTable.Builder open = new TermTable.Builder(all, builder.vague.size());
    for (int place = 0; place < all.size(); place++) {
      putOpen(place, open);
    }
    this.byOpen = open.build(sure, true);
  }

  /** Takes terms as they are read, while they are in near memory. */
  static final class Builder {
    private final boolean sure;
    private final List<TermScope> all;
    private final List<TermScope> vague = new ArrayList<>();
    private final TermTable.Builder named;
    private int unsaid;

    private Builder(boolean sure, int foreseen) {
      this.sure = sure;
      this.all = new ArrayList<>(foreseen);
      this.named = new TermTable.Builder(all, foreseen);
    }

    void add(TermScope scope) {
      int shape = unsaid(scope, sure);
      unsaid |= shape;
      all.add(scope);
      if (shape != 0) {
        vague.add(scope);
      }
      for (int i = 0; shape == 0 && i < countBound(scope, sure); i++) {
        named.put(
            TermNames.key(bound(scope, i, sure), scope.right(), scope.object()), all.size() - 1);
      }
    }

    TermIndex build() {
      return new TermIndex(this);
    }
  }

  /**
   * Returns what makes an index by which to find the terms with which one may be in conflict; it
   * tells the terms their groups.
   *
   * @param foreseen how many there will be, more or less
   */
  static Builder possible(int foreseen) {
    return new Builder(false, foreseen);
  }

  /** Returns what makes an index of terms that say enough, by which to find definite conflicts. */
  static Builder sure() {
    return new Builder(true, 0); // in most books, few say so much
  }

  /** Returns the terms in the order in which they were added. */
  List<TermScope> all() {
    return all;
  }

  /** Whether names were thought up that have the same numbers: all would have to be compared. */
  boolean hasAlikeNames() {
    return byNames.hasAlikeNames() || byOpen.hasAlikeNames();
  }

  private static int countBound(TermScope scope, boolean sure) {
    return sure ? 1 : scope.countBound();
  }

  private static int bound(TermScope scope, int which, boolean sure) {
    return sure ? scope.grantor() : scope.bound(which);
  }

  /** Returns which parts of its keys a term leaves unsaid: the shape of those by which it finds. */
  private static int unsaid(TermScope scope, boolean sure) {
    boolean anybody = countBound(scope, sure) > 0 && bound(scope, 0, sure) == UNSAID;
    return (anybody ? ANY_BOUND : 0)
        | (scope.right() == UNSAID ? ANY_RIGHT : 0)
        | (scope.object() == UNSAID ? ANY_OBJECT : 0);
  }

  /** Wants ready the wider keys by which a term finds others. */
  private void want(TermScope scope) {
    wanted[unsaid(scope, sure)] = true;
    visit(scope, (key, named) -> {
      wide.add(key);
      return false;
    });
  }

  /** Puts a term under its own key if that is open, and under those that are wanted. */
  private void putOpen(int place, TermTable.Builder others) {
    TermScope scope = all.get(place);
    boolean vague = unsaid(scope, sure) != 0;
    for (int shape = 0; shape < SHAPES; shape++) {
      if (shape == 0 ? vague : wanted[shape]) {
        int right = sought(scope.right(), shape & ANY_RIGHT);
        int object = sought(scope.object(), shape & ANY_OBJECT);
        int count = (shape & ANY_BOUND) == 0 ? countBound(scope, sure) : 1;
        for (int i = 0; i < count; i++) {
          int key = TermNames.key(sought(bound(scope, i, sure), shape & ANY_BOUND), right, object);
          if (shape == 0 || wide.contains(key)) {
            others.put(key, place);
          }
        }
      }
    }
  }

  private static int sought(int said, int any) {
    return any == 0 ? said : WHATEVER;
  }

  /**
   * Visits the keys of the terms that may meet one, until a visit was the last: those that say the
   * same, and those that leave some of it unsaid.
   */
  private boolean visit(TermScope scope, Visit visit) {
    int shape = unsaid(scope, sure);
    int right = sought(scope.right(), shape & ANY_RIGHT);
    int object = sought(scope.object(), shape & ANY_OBJECT);
    for (int left = 0; left < SHAPES; left++) {
      boolean some = (left & ~unsaid) == 0 && (left & shape) == 0;
      for (int i = 0; some && i < countBound(scope, sure); i++) {
        int key = TermNames.key(
            (left & ANY_BOUND) == 0 ? sought(bound(scope, i, sure), shape & ANY_BOUND) : UNSAID,
            (left & ANY_RIGHT) == 0 ? right : UNSAID,
            (left & ANY_OBJECT) == 0 ? object : UNSAID);
        if (visit.key(key, shape == 0 && left == 0)) {
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
    int shape = unsaid(term, sure);
    return visit(term, (key, named) -> {
      if (named) {
        return !term.isAlone() && byNames.any(key, term, vaguest, test);
      }
      boolean prepared = shape == 0 || (wanted[shape] && wide.contains(key));
      return prepared
          ? byOpen.any(key, term, vaguest, test)
          : all.stream().anyMatch(test); // asked of a term not in the book
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
