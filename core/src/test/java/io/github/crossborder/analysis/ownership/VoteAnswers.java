package io.github.crossborder.analysis.ownership;

import io.github.crossborder.Truth;

/** What the worlds of a book say of who controls what, and of who has how many votes. */
final class VoteAnswers {
  private static final int SEEN_SO = 1;
  private static final int SEEN_NOT_SO = 2;

  private final int named;
  private final int[][] control;
  private final int[][] joint;
  private final int[][] least;
  private final int[][] most;
  private final boolean[][] top; // of some world: controls, and nobody of the book is above it
  private long sure;
  private long disputed;

  private VoteAnswers(int named) {
    this.named = named;
    this.control = new int[named][named];
    this.joint = new int[named][named];
    this.least = new int[named][named];
    this.most = new int[named][named];
    this.top = new boolean[named][named];
    for (int[] row : least) {
      java.util.Arrays.fill(row, Parts.WHOLE);
    }
  }

  /** The answers of the worlds that every reading of the specification allows. */
  static VoteAnswers of(Told told, Assumed assumed, boolean onlyTold) {
    return of(told, assumed, onlyTold, false);
  }

  /** The answers of these, and of the worlds that some reading allows. */
  static VoteAnswers atMost(Told told, Assumed assumed) {
    return of(told, assumed, false, true);
  }

  private static VoteAnswers of(Told told, Assumed assumed, boolean onlyTold, boolean all) {
    VoteAnswers answers = new VoteAnswers(told.things().size());
    new VoteWorlds(told, assumed, onlyTold)
        .each(
            seen -> {
              answers.sure++;
              answers.add(seen);
            },
            seen -> {
              answers.disputed++;
              if (all) {
                answers.add(seen);
              }
            });
    return answers;
  }

  private void add(VoteWorlds.Seen seen) {
    VoteWorld world = seen.world();
    for (int party = 0; party < named; party++) {
      int one = seen.who()[party];
      for (int subject = 0; subject < named; subject++) {
        int other = seen.who()[subject];
        if (one == other) {
          continue;
        }
        boolean controls = world.controls(one, other);
        control[party][subject] |= controls ? SEEN_SO : SEEN_NOT_SO;
        joint[party][subject] |= world.controlsJointly(one, other) ? SEEN_SO : SEEN_NOT_SO;
        int command = world.command(one, other);
        least[party][subject] = Math.min(least[party][subject], command);
        most[party][subject] = Math.max(most[party][subject], command);
        boolean highest = controls;
        for (int above = 0; above < named && highest; above++) {
          highest = seen.who()[above] == one || !world.controlsJointly(seen.who()[above], one);
        }
        top[party][subject] |= highest;
      }
    }
  }

  boolean areNone() {
    return sure == 0;
  }

  boolean areDisputed() {
    return disputed > 0;
  }

  Truth controls(int party, int subject) {
    return truth(control[party][subject]);
  }

  Truth controlsJointly(int party, int subject) {
    return truth(joint[party][subject]);
  }

  /** In percent. */
  int least(int party, int subject) {
    return Parts.percent(least[party][subject]);
  }

  int most(int party, int subject) {
    return Parts.percent(most[party][subject]);
  }

  boolean isTopSomewhere(int party, int subject) {
    return top[party][subject];
  }

  private static Truth truth(int seen) {
    return switch (seen) {
      case SEEN_SO -> Truth.TRUE;
      case SEEN_NOT_SO -> Truth.FALSE;
      default -> Truth.UNKNOWN;
    };
  }
}
