package io.github.crossborder.analysis.ownership;

import java.util.List;
import java.util.Random;

/** Small books that a number draws: the same number, the same book. */
abstract class DrawnBooks {
  final Random random;

  DrawnBooks(long seed) {
    this.random = new Random(seed);
  }

  /** Returns true once in so many times. */
  final boolean oneIn(int number) {
    return random.nextInt(number) == 0;
  }

  final <T> T any(List<T> of) {
    return of.get(random.nextInt(of.size()));
  }
}
