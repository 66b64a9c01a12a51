package io.github.crossborder.money;

import java.math.BigDecimal;

/**
 * The rates of one currency as whole numbers of its smallest decimal, so that the whole history
 * takes 8 bytes a rate; 0 where there is none.
 */
final class EcbColumn {
  /** Below 10^18, so that some of them can be added before a long is full. */
  private static final long FULL = Long.MAX_VALUE / 2;

  private final long[] rates;
  private final int scale;
  private final int first;
  private final int last;

  /**
   * Takes the rates over.
   *
   * @param rates at least one of them not 0
   */
  EcbColumn(long[] rates, int scale) {
    this.rates = rates;
    this.scale = scale;
    int to = rates.length - 1;
    while (rates[to] == 0) {
      to--;
    }
    this.first = from(0);
    this.last = to;
  }

  boolean has(int row) {
    return rates[row] != 0;
  }

  BigDecimal rate(int row) {
    return BigDecimal.valueOf(rates[row], scale);
  }

  /** The first row with a rate that is not before another, which is not behind the last one. */
  int from(int row) {
    int found = row;
    while (rates[found] == 0) {
      found++;
    }
    return found;
  }

  /** The first row with a rate. */
  int first() {
    return first;
  }

  /** The last row with a rate. */
  int last() {
    return last;
  }

  int count(int from, int to) {
    int count = 0;
    for (int row = from; row < to; row++) {
      count += rates[row] == 0 ? 0 : 1;
    }
    return count;
  }

  BigDecimal sum(int from, int to) {
    BigDecimal sum = BigDecimal.ZERO;
    long part = 0;
    for (int row = from; row < to; row++) {
      part += rates[row];
      if (part > FULL) {
        sum = sum.add(BigDecimal.valueOf(part, scale));
        part = 0;
      }
    }
    return sum.add(BigDecimal.valueOf(part, scale));
  }
}
