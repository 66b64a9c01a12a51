package io.github.crossborder.analysis.rights;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Terms in order of the day on which they may begin, as a balanced search tree laid out in an
 * array: the root of a range is its middle. Each root knows the last day and the vaguest of those
 * below it, whether any may be exclusive, and who holds all of them, so that a search passes over
 * ranges in which no term can be in conflict. A search takes logarithmic time and some for each
 * term that it finds.
 */
final class TermRun {
  private static final int FEW = 8;

  private final TermScope[] terms;
  private final boolean sure;
  private final int[] last;
  private final int[] exactest;
  private final boolean[] claims;
  private final @Nullable TermScope[] holders; // one that stands for all below

  TermRun(List<TermScope> scopes, boolean sure) {
    this.sure = sure;
    terms = scopes.toArray(new TermScope[0]);
    int size = terms.length > FEW ? terms.length : 0;
    if (size > 0) {
      Arrays.sort(terms, Comparator.comparingInt(this::from));
    }
    last = new int[size];
    exactest = new int[size];
    claims = new boolean[size];
    holders = new TermScope[size];
    summarize(0, size);
  }

  private int from(TermScope scope) {
    return from(scope, sure);
  }

  private int to(TermScope scope) {
    return to(scope, sure);
  }

  static int from(TermScope scope, boolean sure) {
    TermDays days = scope.days();
    return sure ? days.sureFrom() : days.from();
  }

  static int to(TermScope scope, boolean sure) {
    TermDays days = scope.days();
    return sure ? days.sureTo() : days.to();
  }

  /** Returns the root of a range, or -1 if the range is empty. */
  private int summarize(int start, int end) {
    if (start >= end) {
      return -1;
    }
    int root = (start + end) >>> 1;
    TermScope term = terms[root];
    last[root] = to(term);
    exactest[root] = term.group();
    claims[root] = term.mayClaim();
    holders[root] = term;
    include(root, summarize(start, root));
    include(root, summarize(root + 1, end));
    return root;
  }

  private void include(int root, int child) {
    if (child >= 0) {
      last[root] = Math.max(last[root], last[child]);
      exactest[root] = Math.min(exactest[root], exactest[child]);
      claims[root] |= claims[child];
      holders[root] = areHeldAlike(holders[root], holders[child]) ? holders[root] : null;
    }
  }

  private static boolean areHeldAlike(@Nullable TermScope one, @Nullable TermScope other) {
    return one != null && other != null && one.hasHolderOf(other);
  }

  /** Returns whether one that may meet the term, no vaguer than the limit, passes the test. */
  boolean any(TermScope term, int vaguest, Predicate<TermScope> test) {
    if (last.length > 0) {
      return any(0, terms.length, term, vaguest, test);
    }
    for (TermScope other : terms) {
      if (mayMeet(term, other, sure, vaguest) && test.test(other)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a term may meet another, which is no vaguer than the limit. */
  static boolean mayMeet(TermScope term, TermScope other, boolean sure, int vaguest) {
    return other != term
        && other.group() <= vaguest
        && from(other, sure) <= to(term, sure)
        && to(other, sure) >= from(term, sure);
  }

  private boolean any(int start, int end, TermScope term, int vaguest, Predicate<TermScope> test) {
    if (start >= end) {
      return false;
    }
    int root = (start + end) >>> 1;
    if (last[root] < from(term) || exactest[root] > vaguest || areApart(root, term)) {
      return false;
    }
    if (any(start, root, term, vaguest, test)) {
      return true;
    }
    TermScope other = terms[root];
    return from(other) <= to(term)
        && ((to(other) >= from(term) && other.group() <= vaguest && test.test(other))
            || any(root + 1, end, term, vaguest, test));
  }

  private boolean areApart(int root, TermScope term) {
    return areApart(claims[root], holders[root], term);
  }

  /** Whether a term surely leaves others alone: whether any may be exclusive, and who has all. */
  static boolean areApart(boolean claims, @Nullable TermScope holder, TermScope term) {
    return (!claims && !term.mayClaim()) || areHeldAlike(holder, term);
  }
}
