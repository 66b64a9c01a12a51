package io.github.crossborder.analysis.ownership;

import io.github.crossborder.analysis.ownership.Assumed.Letter;
import io.github.crossborder.deal.Claim;
import io.github.crossborder.deal.Entry;
import io.github.crossborder.deal.Id;
import io.github.crossborder.deal.Interest;
import io.github.crossborder.deal.Interest.Directness;
import io.github.crossborder.deal.Person;
import io.github.crossborder.deal.ShareOf;
import io.github.crossborder.quantity.Bounds;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

/**
 * The worlds of shares that a book allows on a day of which all its claims are known: each way in
 * which the shares of each thing may lie, in quarters, with one company that nobody names, a public
 * that is related to nobody, and what each thing holds of itself.
 */
final class ShareWorlds {
  private static final double CLOSE = 1e-9;
  private static final List<ShareOf> WHOLES =
      List.of(ShareOf.ISSUED, ShareOf.EXCLUDING_TREASURY, ShareOf.FULLY_DILUTED);

  private final Told told;
  private final boolean direct;
  private final boolean closed;
  private final boolean onlyTold;
  private final int named;
  private final List<Interest> interests = new ArrayList<>();

  /** @param onlyTold whether nobody holds more than is told, as "as far as told" has it */
  ShareWorlds(Told told, Assumed assumed, boolean onlyTold) {
    this.told = told;
    this.direct = assumed.has(Letter.D);
    this.closed = onlyTold || assumed.has(Letter.N);
    this.onlyTold = onlyTold;
    this.named = told.things().size();
    for (Claim claim : told.claims()) {
      if (claim instanceof Interest interest && claim.rank() != Claim.Rank.DEPRECATED) {
        interests.add(interest);
      }
    }
  }

  private int number(Id party) {
    return told.things().stream().map(Entry::id).toList().indexOf(party);
  }

  long count() {
    return ways().stream().mapToLong(List::size).reduce(1, (all, some) -> all * some);
  }

  private List<List<int[]>> ways() {
    List<List<int[]>> ways = new ArrayList<>();
    for (int thing = 0; thing < named; thing++) {
      ways.add(waysOf(thing));
    }
    ways.add(waysOfUntold());
    return ways;
  }

  private List<int[]> waysOf(int thing) {
    if (told.things().get(thing) instanceof Person) {
      List<int[]> none = new ArrayList<>();
      none.add(null);
      return none;
    }
    List<int[]> ways = Parts.ways(lines(thing, direct));
    if (ways.isEmpty() && direct) {
      ways = Parts.ways(lines(thing, false)); // D is dropped at it
    }
    return ways.stream().filter(way -> leavesTreasury(thing, way)).toList();
  }

  /** Whether those outside the treasury have what is told of them. */
  private boolean leavesTreasury(int thing, int[] way) {
    if (way[thing] == Parts.WHOLE) {
      return false;
    }
    for (Interest each : interests) {
      if (each.shareOf() == ShareOf.EXCLUDING_TREASURY && isOf(each, thing, true)) {
        double part = 100.0 * way[number(each.party())] / (Parts.WHOLE - way[thing]);
        if (!isWithin(each, part)) {
          return false;
        }
      }
    }
    return true;
  }

  private boolean isOf(Interest claim, int thing, boolean surely) {
    return number(claim.subject()) == thing
        && (claim.directness() == Directness.DIRECT
            || claim.directness() == Directness.UNSPECIFIED && (direct || !surely))
        && (!surely || Told.isFirm(claim));
  }

  private int[] lines(int thing, boolean unspecifiedCounts) {
    int[] lines = new int[named + 2];
    for (int holder = 0; holder < lines.length; holder++) {
      lines[holder] = closed && holder < named || onlyTold && holder == named ? 1 : Parts.ALL;
    }
    for (int party = 0; party < named; party++) {
      int sure = Parts.ALL;
      int perhaps = 0;
      for (ShareOf whole : WHOLES) {
        int firm = Parts.ALL;
        int hull = 0;
        for (Interest each : interests) {
          if (number(each.party()) == party && isOf(each, thing, false) && whole(each) == whole) {
            boolean counts =
                Told.isFirm(each) && (unspecifiedCounts || each.directness() == Directness.DIRECT);
            firm &= counts ? parts(each) : Parts.ALL;
            hull |= counts ? parts(each) : 0;
            perhaps |= parts(each);
          }
        }
        sure &= firm != 0 ? firm : Parts.between(hull);
      }
      lines[party] = sure == Parts.ALL ? lines[party] | perhaps : sure;
    }
    return lines;
  }

  /** Returns of which whole it is a part: each is a line of its own (2.1). */
  private static ShareOf whole(Interest claim) {
    return claim.share().isEmpty() || claim.shareOf() == ShareOf.UNSPECIFIED
        ? ShareOf.ISSUED
        : claim.shareOf();
  }

  private static int parts(Interest claim) {
    return switch (whole(claim)) {
      case ISSUED -> Parts.of(claim);
      case EXCLUDING_TREASURY -> Parts.upTo(Parts.of(claim));
      default -> Parts.ALL & ~1;
    };
  }

  private List<int[]> waysOfUntold() {
    List<int[]> ways = new ArrayList<>();
    int[] publics = new int[named + 2];
    publics[named + 1] = Parts.WHOLE;
    ways.add(publics);
    for (int one = 0; one < named && !closed; one++) {
      for (int other = one; other < named; other++) {
        int[] way = new int[named + 2];
        way[one] += Parts.WHOLE / 2;
        way[other] += Parts.WHOLE / 2;
        ways.add(way);
      }
    }
    return ways;
  }

  void each(Consumer<ShareWorld> seen) {
    worlds(ways(), new int[named + 1][], 0, seen);
  }

  private void worlds(
      List<List<int[]>> ways, int[][] shares, int thing, Consumer<ShareWorld> seen) {
    if (thing <= named) {
      for (int[] way : ways.get(thing)) {
        shares[thing] = way;
        worlds(ways, shares, thing + 1, seen);
      }
      return;
    }
    ShareWorld world = new ShareWorld(named + 1, percent(shares));
    if (interests.stream().allMatch(each -> isSo(world, each))) {
      seen.accept(world);
    }
  }

  private static double[][] percent(int[][] parts) {
    return Arrays.stream(parts)
        .map(row ->
            row == null ? null : Arrays.stream(row).mapToDouble(Parts::percent).toArray())
        .toArray(double[][]::new);
  }

  private boolean isSo(ShareWorld world, Interest each) {
    boolean total = each.directness() == Directness.AGGREGATE;
    if (!total && each.directness() != Directness.INDIRECT || !Told.isFirm(each)) {
      return true;
    }
    int party = number(each.party());
    int subject = number(each.subject());
    double value = world.inTheEnd(1 << party, subject);
    return isWithin(each, total ? value : value - world.own(party, subject));
  }

  private static boolean isWithin(Interest claim, double percent) {
    return !Double.isNaN(percent)
        && claim.share().map(share -> holds(share.bounds(), percent)).orElse(percent > CLOSE);
  }

  /** Whether bounds hold a number that is not told to its last digit. */
  static boolean holds(Bounds bounds, double percent) {
    double lower = bounds.lower().map(BigDecimal::doubleValue).orElse(0.0);
    double upper = bounds.upper().map(BigDecimal::doubleValue).orElse(100.0);
    return percent >= lower - CLOSE
        && percent <= upper + CLOSE
        && (bounds.isLowerClosed() || percent > lower + CLOSE)
        && (bounds.isUpperClosed() || percent < upper - CLOSE);
  }
}
