package io.github.crossborder.analysis.ownership;

import io.github.crossborder.deal.Interest;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** The quarters into which a whole falls, so that the ways in which it may lie can be counted. */
final class Parts {
  static final int WHOLE = 4;
  /** A bit for each number of parts. */
  static final int ALL = (1 << WHOLE + 1) - 1;

  private Parts() {}

  /** Returns every number of parts up to the most of these. */
  static int upTo(int parts) {
    return (1 << 32 - Integer.numberOfLeadingZeros(parts)) - 1;
  }

  static int percent(int parts) {
    return parts * 100 / WHOLE;
  }

  static int between(int hull) {
    int low = Integer.numberOfTrailingZeros(hull);
    int high = 31 - Integer.numberOfLeadingZeros(hull);
    return (1 << high + 1) - (1 << low);
  }

  /** Returns how many parts a claim may be of, as bits; control is of the whole. */
  static int of(Interest claim) {
    if (claim.type().equals(Interest.Type.CONTROL)) {
      return 1 << WHOLE;
    }
    int parts = 0;
    for (int part = 0; part <= WHOLE; part++) {
      BigDecimal percent = BigDecimal.valueOf(percent(part));
      boolean fits =
          claim.share().map(share -> share.bounds().contains(percent)).orElse(part > 0);
      parts |= fits ? 1 << part : 0;
    }
    return parts;
  }

  static List<int[]> ways(int[] lines) {
    List<int[]> ways = new ArrayList<>();
    lay(lines, 0, WHOLE, new int[lines.length], ways);
    return ways;
  }

  private static void lay(int[] lines, int holder, int left, int[] way, List<int[]> ways) {
    if (holder == lines.length - 1) {
      if ((lines[holder] >> left & 1) > 0) {
        way[holder] = left;
        ways.add(way.clone());
      }
      return;
    }
    for (int part = 0; part <= left; part++) {
      if ((lines[holder] >> part & 1) > 0) {
        way[holder] = part;
        lay(lines, holder + 1, left - part, way, ways);
      }
    }
  }
}
