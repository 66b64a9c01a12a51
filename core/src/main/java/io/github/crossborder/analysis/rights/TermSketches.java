package io.github.crossborder.analysis.rights;

/**
 * What to ask of many terms first, side by side in arrays: a look at these passes over most terms
 * without going to where they are in memory.
 */
final class TermSketches {
  private final boolean sure;
  private final int[] groups;
  private final int[] from;
  private final int[] to;
  private final int[] places;
  private final boolean[] claims;

  TermSketches(int size, boolean sure) {
    this.sure = sure;
    groups = new int[size];
    from = new int[size];
    to = new int[size];
    places = new int[size];
    claims = new boolean[size];
  }

  void put(int index, TermScope term) {
    groups[index] = term.group();
    from[index] = TermRun.from(term, sure);
    to[index] = TermRun.to(term, sure);
    places[index] = place(term);
    claims[index] = term.mayClaim();
  }

  private int place(TermScope term) {
    TermReach reach = term.reach();
    return reach != null && (sure || term.exhaustive()) ? reach.only() : TermReach.SOME;
  }

  /** Whether the one with this index may meet a term, and is no vaguer than the limit. */
  boolean mayMeet(int index, TermScope term, int vaguest) {
    return groups[index] <= vaguest
        && (claims[index] || term.mayClaim())
        && from[index] <= TermRun.to(term, sure)
        && to[index] >= TermRun.from(term, sure)
        && !areApart(places[index], place(term));
  }

  private static boolean areApart(int place, int other) {
    return place != other && place != TermReach.SOME && other != TermReach.SOME;
  }
}
