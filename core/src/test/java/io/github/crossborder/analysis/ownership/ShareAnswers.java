package io.github.crossborder.analysis.ownership;

import io.github.crossborder.Truth;
import java.util.List;

/** What the worlds of a book say of who has how much in the end, alone and together. */
final class ShareAnswers {
  /** What is asked: a set of parties, of a thing. */
  private record Range(double least, double most) {
    static final Range NONE = new Range(Double.MAX_VALUE, -Double.MAX_VALUE);

    Range with(double value) {
      return new Range(Math.min(least, value), Math.max(most, value));
    }
  }

  /** Thresholds: from which percent, and whether it itself is enough. */
  static final List<Double> ENOUGH = List.of(25.0, 50.0, 50.0);

  private static final int ENOUGH_ITSELF = 0b011;

  private final int named;
  private final Range[][] totals; // of each set of parties, in each thing
  private final Range[][] rests;
  private final int[][][] held;
  private long worlds;

  private ShareAnswers(int named) {
    this.named = named;
    this.totals = ranges(named);
    this.rests = ranges(named);
    this.held = new int[ENOUGH.size()][1 << named][named];
  }

  private static Range[][] ranges(int named) {
    Range[][] ranges = new Range[1 << named][named];
    for (Range[] row : ranges) {
      java.util.Arrays.fill(row, Range.NONE);
    }
    return ranges;
  }

  static ShareAnswers of(Told told, Assumed assumed, boolean onlyTold) {
    ShareAnswers answers = new ShareAnswers(told.things().size());
    new ShareWorlds(told, assumed, onlyTold).each(answers::add);
    return answers;
  }

  static boolean isEnoughItself(int threshold) {
    return (ENOUGH_ITSELF >> threshold & 1) > 0;
  }

  private void add(ShareWorld world) {
    worlds++;
    for (int set = 1; set < 1 << named; set++) {
      if (Integer.bitCount(set) > 2) {
        continue;
      }
      for (int thing = 0; thing < named; thing++) {
        if ((set >> thing & 1) > 0) {
          continue;
        }
        double total = world.inTheEnd(set, thing);
        if (!Double.isNaN(total)) {
          totals[set][thing] = totals[set][thing].with(total);
        }
        double rest = 100;
        for (int party = 0; party < named; party++) {
          rest -= (set >> party & 1) > 0 ? world.own(party, thing) : 0;
        }
        rests[set][thing] = rests[set][thing].with(rest);
        for (int i = 0; i < ENOUGH.size(); i++) {
          boolean so = world.isHeld(set, thing, ENOUGH.get(i), isEnoughItself(i));
          held[i][set][thing] |= so ? 1 : 2;
        }
      }
    }
  }

  boolean areNone() {
    return worlds == 0;
  }

  double least(int set, int thing) {
    return totals[set][thing].least();
  }

  double most(int set, int thing) {
    return totals[set][thing].most();
  }

  double leastRest(int set, int thing) {
    return rests[set][thing].least();
  }

  double mostRest(int set, int thing) {
    return rests[set][thing].most();
  }

  Truth held(int threshold, int set, int thing) {
    return switch (held[threshold][set][thing]) {
      case 1 -> Truth.TRUE;
      case 2 -> Truth.FALSE;
      default -> Truth.UNKNOWN;
    };
  }
}
