package io.github.crossborder.analysis.holdings;

import io.github.crossborder.Assumptions;
import io.github.crossborder.analysis.internal.ToldSpan;
import io.github.crossborder.time.PartialDate;
import java.util.Optional;

/**
 * The days that are asked about, counted from 1970-01-01: any of them, whichever it is; or none,
 * where all that is told counts as if it held at one time.
 */
public record Days(long from, long to, boolean isAsTold) {
  public static Days of(Optional<PartialDate> date, Assumptions assumptions) {
    if (date.isEmpty()) {
      return new Days(ToldSpan.PAST, ToldSpan.FUTURE, true);
    }
    PartialDate assumed = date.get().assuming(assumptions);
    return new Days(
        assumed.earliestEpochDay(ToldSpan.PAST), assumed.latestEpochDay(ToldSpan.FUTURE), false);
  }
}
