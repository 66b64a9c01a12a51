package io.github.crossborder.analysis.ownership;

/** Who holds what of which in one world, and what that comes to in the end. */
final class ShareWorld {
  private final int parties;
  private final double[][] shares; // of each thing in percent, by holder; null for a person

  ShareWorld(int parties, double[][] shares) {
    this.parties = parties;
    this.shares = shares;
  }

  /** Returns in percent what a party itself holds. */
  double own(int party, int subject) {
    return shares[subject] == null ? 0 : shares[subject][party];
  }

  /** Returns T of a set of parties: the least solution; NaN where a circle holds all of itself. */
  double inTheEnd(int set, int subject) {
    double[][] system = new double[parties][parties + 1];
    for (int thing = 0; thing < parties; thing++) {
      system[thing][thing] = 1;
      if (isIn(set, thing)) {
        system[thing][parties] = 100;
        continue;
      }
      for (int holder = 0; holder < parties; holder++) {
        double part = own(holder, thing) / 100;
        system[thing][holder] -= part;
      }
    }
    return solved(system)[subject];
  }

  private static boolean isIn(int set, int party) {
    return (set >> party & 1) > 0;
  }

  private static double[] solved(double[][] system) {
    int size = system.length;
    for (int column = 0; column < size; column++) {
      int pivot = column;
      for (int row = column + 1; row < size; row++) {
        pivot = Math.abs(system[row][column]) > Math.abs(system[pivot][column]) ? row : pivot;
      }
      double[] by = system[pivot];
      system[pivot] = system[column];
      system[column] = by;
      if (Math.abs(by[column]) < 1e-9) {
        return filled(size);
      }
      for (int row = 0; row < size; row++) {
        double factor = row == column ? 0 : system[row][column] / by[column];
        for (int i = column; i <= size && factor != 0; i++) {
          system[row][i] -= factor * by[i];
        }
      }
    }
    double[] values = new double[size];
    for (int row = 0; row < size; row++) {
      values[row] = system[row][size] / system[row][row];
    }
    return values;
  }

  private static double[] filled(int size) {
    double[] none = new double[size];
    java.util.Arrays.fill(none, Double.NaN);
    return none;
  }

  /** Whether a thing is theirs: members hold enough of it between them, in full at each step. */
  boolean isHeld(int set, int subject, double enough, boolean orMore) {
    int held = set;
    boolean more = true;
    while (more) {
      more = false;
      for (int thing = 0; thing < parties; thing++) {
        double between = 0;
        for (int holder = 0; holder < parties; holder++) {
          between += isIn(held, holder) ? own(holder, thing) : 0;
        }
        boolean joins = !isIn(held, thing) && (between > enough || orMore && between == enough);
        held |= joins ? 1 << thing : 0;
        more |= joins;
      }
    }
    return isIn(held, subject);
  }
}
