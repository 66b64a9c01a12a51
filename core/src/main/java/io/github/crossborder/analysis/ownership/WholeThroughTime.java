package io.github.crossborder.analysis.ownership;

import io.github.crossborder.analysis.holdings.Aspect;
import io.github.crossborder.analysis.holdings.DatedClaim;
import io.github.crossborder.analysis.holdings.HeldTotal;
import io.github.crossborder.analysis.holdings.Line;
import io.github.crossborder.analysis.holdings.ShareEnds.Interval;
import io.github.crossborder.analysis.internal.ToldSpan;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * All holders of one thing through time: on no day do they have more than all of its shares, or of
 * its votes. So what is told for a day ends what was told for another and does not fit beside it.
 *
 * <p>Who is not named, and groups, may be others of the holders: what they have neither ends what
 * those have nor is ended by it.
 */
final class WholeThroughTime {
  private static final int MOST_WORK = 200_000;

  private final Aspect aspect;
  private final List<Position> positions;
  private final Map<Position, Interval> now = new HashMap<>();
  private final Map<DatedClaim, Long> ended = new HashMap<>();
  private final List<Step> steps = new ArrayList<>();
  private HeldTotal total = HeldTotal.NOTHING;
  private long left = MOST_WORK;

  /** What is surely known to be held from a day on. */
  private record Step(long from, HeldTotal total) {}

  WholeThroughTime(Aspect aspect, List<Position> positions) {
    this.aspect = aspect;
    this.positions = positions.stream()
        .filter(position -> !position.party().isSeveralOrUnnamed())
        .filter(position -> isSure(claims(position)))
        .toList();
  }

  /** Whether something of it is sure, and not so much is told that it would be long to look at. */
  private static boolean isSure(List<DatedClaim> claims) {
    return claims.size() <= Line.MANY && claims.stream().anyMatch(DatedClaim::isSure);
  }

  private List<DatedClaim> claims(Position position) {
    return position.claims(aspect);
  }

  /** The claims that ended although no end is told, and the first day on which they surely had. */
  Map<DatedClaim, Long> ended() {
    return ended;
  }

  /** Tells which claims end, begin, or may end, because more than all cannot be held. */
  void settle(boolean continuance) {
    if (positions.size() < 2 || !mayExceedWhole()) {
      return;
    }
    sweep(false);
    cutByKnown();
    cutByBegun();
    if (continuance) {
      sweep(true);
    }
  }

  /** Whether all that is told of whatever day comes to more than all; mostly it does not. */
  private boolean mayExceedWhole() {
    HeldTotal sum = HeldTotal.NOTHING;
    for (Position position : positions) {
      for (DatedClaim claim : claims(position)) {
        sum = sum.plus(claim.plainSize());
      }
    }
    return sum.exceedsWhole();
  }

  /** Goes through the days on which anything changes. */
  private void sweep(boolean continuance) {
    Map<Long, Set<Position>> changes = new TreeMap<>();
    for (Position position : positions) {
      for (DatedClaim claim : claims(position)) {
        if (claim.isSure()) {
          change(changes, claim.knownFrom(), position);
          change(changes, claim.knownTo() + 1, position);
          if (continuance) {
            change(changes, claim.goesOnFrom(), position);
            change(changes, Math.min(claim.goesOnTo(), claim.mayTo()) + 1, position);
          }
        }
      }
    }
    now.clear();
    total = HeldTotal.NOTHING;
    changes.forEach((day, changing) -> {
      changing.forEach(position -> count(position, day, continuance));
      if (total.exceedsWhole() && !continuance) {
        handOver(day, changing);
      } else if (total.exceedsWhole()) {
        letGo(day);
      }
      if (!continuance) {
        steps.add(new Step(day, total));
      }
    });
  }

  private static void change(Map<Long, Set<Position>> changes, long day, Position position) {
    if (ToldSpan.PAST <= day && day <= ToldSpan.FUTURE) {
      changes.computeIfAbsent(day, any -> new LinkedHashSet<>()).add(position);
    }
  }

  private void count(Position position, long day, boolean continuance) {
    Interval before = now.get(position);
    if (before != null) {
      total = total.minus(before);
    }
    Interval then = position.plainOn(aspect, day, continuance);
    total = total.plus(then);
    now.put(position, then);
  }

  /** Of those whose last told day is another's first, what is so at its end counts. */
  private void handOver(long day, Set<Position> changing) {
    boolean begins = changing.stream()
        .flatMap(position -> claims(position).stream())
        .anyMatch(claim -> claim.isKnownOn(day) && claim.knownFrom() == day);
    if (!begins || left < 0) {
      return;
    }
    for (Position position : positions) {
      for (DatedClaim claim : claims(position)) {
        left--;
        boolean leaves = claim.isKnownOn(day) && claim.knownTo() == day;
        if (leaves && claim.span().first().from() < day) {
          claim.yieldOn(day);
          count(position, day, false);
        }
      }
    }
  }

  /** What merely goes on and has no room together may have ended, each of it. */
  private void letGo(long day) {
    left -= positions.size();
    for (Position position : positions) {
      if (now.containsKey(position)) {
        boolean changed = false;
        for (DatedClaim claim : claims(position)) {
          if (claim.goesOnOn(day) && !claim.isKnownOn(day)) {
            claim.mayEndBefore(day);
            changed = true;
          }
        }
        if (changed) {
          count(position, day, true);
        }
      }
    }
  }

  /** Ends what does not fit beside what is known for later days, and begins what did not before. */
  private void cutByKnown() {
    HeldTotal most = HeldTotal.NOTHING;
    for (Step step : steps) {
      most = step.total.left(HeldTotal.NOTHING) < most.left(HeldTotal.NOTHING) ? step.total : most;
    }
    for (Position position : positions) {
      for (DatedClaim claim : claims(position)) {
        if (claim.span().hasKnownDay() && most.plus(claim.plainSize()).exceedsWhole()) {
          cut(position, claim);
        }
      }
    }
  }

  private void cut(Position position, DatedClaim claim) {
    for (int i = 0; i < steps.size() && left > 0; i++, left--) {
      Step step = steps.get(i);
      long to = i + 1 < steps.size() ? steps.get(i + 1).from() - 1 : ToldSpan.FUTURE;
      if (step.total.plus(claim.plainSize()).exceedsWhole()) {
        long from = Math.max(step.from, claim.span().last().to() + 1);
        if (from <= to && from <= claim.mayTo() && !beside(position, claim, step, from)) {
          end(claim, from);
        }
        long until = Math.min(to, claim.span().first().from() - 1);
        if (step.from <= until
            && until >= claim.mayFrom()
            && !beside(position, claim, step, until)) {
          claim.beginFrom(until + 1);
        }
      }
    }
  }

  /** Whether it fits beside what others are known to hold on a day. */
  private boolean beside(Position position, DatedClaim claim, Step step, long day) {
    Interval own = position.plainOn(aspect, day, false);
    return !step.total.minus(own).plus(claim.plainSize()).exceedsWhole();
  }

  private void end(DatedClaim claim, long day) {
    if (claim.isSure() && !claim.span().isEndTold()) {
      ended.merge(claim, day, Math::min);
    }
    claim.endBefore(day);
  }

  /** Ends what does not fit beside one that surely began since, on whatever day. */
  private void cutByBegun() {
    List<Position> by = new ArrayList<>();
    for (Position position : positions) {
      if (claims(position).stream().anyMatch(WholeThroughTime::isBegunOnSomeDay)) {
        by.add(position);
      }
    }
    for (Position position : by) {
      for (DatedClaim begun : claims(position)) {
        if (isBegunOnSomeDay(begun) && left > 0) {
          for (Position other : positions) {
            if (other != position) {
              cutBy(begun, other);
            }
          }
        }
      }
    }
  }

  private static boolean isBegunOnSomeDay(DatedClaim claim) {
    return claim.isSure()
        && claim.span().hasKnownDay()
        && claim.span().first().from() < claim.span().first().to();
  }

  private void cutBy(DatedClaim begun, Position other) {
    for (DatedClaim claim : claims(other)) {
      left--;
      boolean fits =
          !HeldTotal.NOTHING.plus(begun.plainSize()).plus(claim.plainSize()).exceedsWhole();
      if (!fits && claim.span().isKnownBefore(begun.span())) {
        claim.mayEndBefore(begun.span().first().from());
        end(claim, begun.span().first().to());
        if (claim.isSure()) {
          begun.beginFrom(claim.span().last().from() + 1);
        }
      }
    }
  }
}
