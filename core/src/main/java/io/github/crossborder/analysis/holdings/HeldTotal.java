package io.github.crossborder.analysis.holdings;

import io.github.crossborder.analysis.holdings.ShareEnds.Interval;

/**
 * The shares or votes that some surely have between them.
 *
 * @param parts their sum, in parts of {@link ShareEnds#WHOLE}
 * @param approached how many of the summands are only approached
 * @param isAboveWhole whether more than the whole is told, so that some of it is wrong and none of it
 *     is sure
 */
public record HeldTotal(long parts, int approached, boolean isAboveWhole) {
  public static final HeldTotal NOTHING = new HeldTotal(0, 0, false);

  public HeldTotal plus(Interval part) {
    return new HeldTotal(
        parts + ShareEnds.ofLow(part.low()),
        approached + (ShareEnds.isApproached(part.low()) ? 1 : 0),
        isAboveWhole);
  }

  public HeldTotal minus(Interval part) {
    return new HeldTotal(
        parts - ShareEnds.ofLow(part.low()),
        approached - (ShareEnds.isApproached(part.low()) ? 1 : 0),
        isAboveWhole);
  }

  /** Whether it is more than the whole. */
  public boolean exceedsWhole() {
    return left(NOTHING) < 0;
  }

  /** The lower end of the sum. */
  public long low() {
    return ShareEnds.low(parts, approached > 0);
  }

  /**
   * The upper end of what this total of all holders leaves to some of them, given their own total.
   */
  public long left(HeldTotal own) {
    boolean more = approached > own.approached;
    return 2 * (ShareEnds.WHOLE - parts + own.parts) - (more ? 1 : 0);
  }

  /** The upper end of what it leaves. */
  public long rest() {
    return Math.max(ShareEnds.NONE, ShareEnds.high(ShareEnds.WHOLE - parts, approached > 0));
  }

  /** What one of these holders has, given this total of all. */
  public Interval limit(Interval part) {
    Interval told = isAboveWhole
        ? new Interval(ShareEnds.NONE, part.high() > ShareEnds.NONE ? ShareEnds.ALL : 0)
        : part;
    return new Interval(told.low(), Math.min(told.high(), left(NOTHING.plus(told))));
  }
}
