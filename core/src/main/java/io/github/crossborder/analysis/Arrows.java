package io.github.crossborder.analysis;

/** Which place of a list leads to which, such as from what is followed to what follows it. */
final class Arrows {
  /** Where the targets of each place begin; those of the next place come right after them. */
  private final int[] begin;

  private final int[] targets;

  /** Takes how many places there are, and the two ends of each arrow. */
  Arrows(int places, int[] from, int[] to) {
    begin = new int[places + 1];
    targets = new int[from.length];
    for (int place : from) {
      begin[place + 1]++;
    }
    for (int place = 0; place < places; place++) {
      begin[place + 1] += begin[place];
    }
    int[] free = begin.clone();
    for (int arrow = 0; arrow < from.length; arrow++) {
      targets[free[from[arrow]]++] = to[arrow];
    }
  }

  boolean areNone() {
    return targets.length == 0;
  }

  /** How many places one leads to. */
  int count(int place) {
    return begin[place + 1] - begin[place];
  }

  /** A place that one leads to, from number 0 on, in the order in which the arrows were given. */
  int target(int place, int number) {
    return targets[begin[place] + number];
  }

  boolean leads(int place, int target) {
    for (int i = begin[place]; i < begin[place + 1]; i++) {
      if (targets[i] == target) {
        return true;
      }
    }
    return false;
  }

  /** Adds the places that one leads to. */
  void addTargets(int place, IntIndex reached) {
    for (int i = begin[place]; i < begin[place + 1]; i++) {
      reached.add(targets[i]);
    }
  }

  /** Adds what the places lead to by way of others, too. */
  void follow(IntIndex reached) {
    for (int next = 0; next < reached.size(); next++) {
      addTargets(reached.get(next), reached);
    }
  }
}
