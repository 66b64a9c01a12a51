package io.github.crossborder.analysis.ownership;

import io.github.crossborder.analysis.ownership.Assumed.Letter;
import io.github.crossborder.deal.Claim;
import io.github.crossborder.deal.Follows;
import io.github.crossborder.deal.Id;
import io.github.crossborder.deal.Interest;
import io.github.crossborder.deal.Interest.Directness;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/**
 * The worlds of holdings in one thing over some days, by part 2: each claim runs over one span, of
 * one size, or is not so where it need not be; on a day a line has one size, and no day has more
 * than all.
 */
final class LineWorlds {
  /** A claim that is so from one day to another; {@code null} in its place where it is not. */
  record Run(int claim, int first, int last, int size) {
    boolean covers(int day) {
      return first <= day && day <= last;
    }
  }

  private final List<Interest> claims = new ArrayList<>();
  private final List<Span> spans = new ArrayList<>();
  private final List<List<Run>> runs = new ArrayList<>();
  private final boolean continuance;
  private final boolean direct;

  LineWorlds(Told told, Assumed assumed) {
    this.continuance = assumed.has(Letter.C);
    this.direct = assumed.has(Letter.D);
    for (Claim claim : told.claims()) {
      claims.add((Interest) claim);
      spans.add(Span.of((Interest) claim));
    }
    for (int claim = 0; claim < claims.size(); claim++) {
      runs.add(runs(claim));
    }
    if (claims.stream().noneMatch(claim -> claim.type().equals(Interest.Type.CONTROL))) {
      handOver();
    }
  }

  Interest claim(int number) {
    return claims.get(number);
  }

  Span span(int number) {
    return spans.get(number);
  }

  int size() {
    return claims.size();
  }

  boolean isSure(int claim) {
    return Told.isFirm(claims.get(claim))
        && (direct
            || claims.get(claim).directness() == Directness.DIRECT
            || claims.get(claim).type().equals(Interest.Type.CONTROL));
  }

  long count() {
    return runs.stream().mapToLong(List::size).reduce(1, (all, some) -> all * some);
  }

  private List<Run> runs(int claim) {
    List<Run> all = new ArrayList<>();
    if (!isSure(claim)) {
      all.add(null);
    }
    Span span = spans.get(claim);
    int parts = Parts.of(claims.get(claim));
    for (int first = 0; first <= Span.LAST; first++) {
      for (int last = first; last <= Span.LAST; last++) {
        for (int size = 0; size <= Parts.WHOLE; size++) {
          if (span.allows(first, last) && (parts >> size & 1) > 0) {
            all.add(new Run(claim, first, last, size));
          }
        }
      }
    }
    return all;
  }

  boolean isOneLine(int one, int other) {
    return claims.get(one).party().equals(claims.get(other).party())
        && (direct || claims.get(one).directness() == claims.get(other).directness());
  }

  /** 2.6: what is last told of a day on which another begins is over at its end. */
  private void handOver() {
    for (int day = 1; day < Span.LAST; day++) {
      if (!isTooMuch(day)) {
        continue;
      }
      for (int claim = 0; claim < claims.size(); claim++) {
        int on = day;
        Span span = spans.get(claim);
        boolean last = span.known().contains(day) && !span.known().contains(day + 1);
        if (last && span.known().contains(day - 1) && beginsOn(day)) {
          runs.set(
              claim,
              runs.get(claim).stream()
                  .map(run -> run == null || run.last() < on
                      ? run
                      : new Run(run.claim(), run.first(), on - 1, run.size()))
                  .toList());
        }
      }
    }
  }

  private boolean beginsOn(int day) {
    return spans.stream()
        .anyMatch(span ->
            span.start().isDay() && span.start().first() == day && span.known().contains(day));
  }

  private boolean isTooMuch(int day) {
    Map<Id, Integer> least = new HashMap<>();
    boolean disjoint = false;
    for (int claim = 0; claim < claims.size(); claim++) {
      if (!isSure(claim) || !spans.get(claim).known().contains(day)) {
        continue;
      }
      least.merge(claims.get(claim).party(), least(claim), Math::max);
      for (int other = 0; other < claim; other++) {
        disjoint |= isSure(other)
            && spans.get(other).known().contains(day)
            && isOneLine(claim, other)
            && (Parts.of(claims.get(claim)) & Parts.of(claims.get(other))) == 0;
      }
    }
    return disjoint || least.values().stream().mapToInt(Integer::intValue).sum() > Parts.WHOLE;
  }

  /** Shows each world; true for those that no reading of continuance refuses. */
  void each(BiConsumer<Run[], Boolean> seen) {
    worlds(new Run[claims.size()], 0, seen);
  }

  private void worlds(Run[] world, int claim, BiConsumer<Run[], Boolean> seen) {
    if (claim < world.length) {
      for (Run run : runs.get(claim)) {
        world[claim] = run;
        if (run == null || fits(world, claim)) {
          worlds(world, claim + 1, seen);
        }
      }
      return;
    }
    boolean sure = true;
    for (int i = 0; i < world.length && continuance; i++) {
      Boolean goesOn = world[i] == null ? Boolean.TRUE : goesOn(world, world[i]);
      if (goesOn == null) {
        return;
      }
      sure &= goesOn;
    }
    seen.accept(world, sure);
  }

  /** Whether the claims up to one agree: rules 2.1 and 2.3, and no more than all. */
  private boolean fits(Run[] world, int upTo) {
    Run last = world[upTo];
    for (int other = 0; other < upTo; other++) {
      Run run = world[other];
      if (run == null || !isOneLine(other, upTo)) {
        continue;
      }
      boolean overlap = run.first() <= last.last() && last.first() <= run.last();
      boolean disjoint = (Parts.of(claims.get(other)) & Parts.of(claims.get(upTo))) == 0;
      if (overlap && run.size() != last.size()
          || disjoint && follows(upTo, other) && run.last() >= last.first()
          || disjoint && follows(other, upTo) && last.last() >= run.first()) {
        return false;
      }
    }
    for (int day = last.first(); day <= last.last(); day++) {
      if (sum(world, upTo, day) > Parts.WHOLE) {
        return false;
      }
    }
    return true;
  }

  private boolean follows(int one, int other) {
    Id id = claims.get(other).id();
    return claims.get(one).follows().stream().map(Follows::entry).anyMatch(id::equals);
  }

  /** What is held on a day by what is so up to a claim: a party's own once. */
  private int sum(Run[] world, int upTo, int day) {
    int sum = 0;
    for (int i = 0; i <= upTo; i++) {
      if (world[i] == null || !world[i].covers(day)) {
        continue;
      }
      boolean first = true;
      for (int j = 0; j < i && first; j++) {
        boolean same = world[j] != null
            && world[j].covers(day)
            && claims.get(i).party().equals(claims.get(j).party());
        if (same && world[j].size() != world[i].size()) {
          return Parts.WHOLE + 1; // one party holds one part of it
        }
        first = !same;
      }
      sum += first ? world[i].size() : 0;
    }
    return sum;
  }

  /**
   * Rule 2.4: whether a claim goes on until something stops it. False where what stops it is not
   * surely known of the day, null where nothing does.
   */
  private Boolean goesOn(Run[] world, Run run) {
    int next = run.last() + 1;
    Span span = spans.get(run.claim());
    if (span.toldEnd() || next > Span.LAST) {
      return true;
    }
    boolean replaced = false;
    boolean perhaps = !span.isAnchored() || beside(world, run, next, false) > Parts.WHOLE;
    for (int other = 0; other < world.length; other++) {
      Run by = world[other];
      if (by == null || other == run.claim()) {
        continue;
      }
      boolean known =
          spans.get(other).start().first() > 0 || next >= spans.get(other).begunBy();
      if (replaces(other, run.claim())) {
        if (by.first() <= run.last() && run.last() > span.lastKnown()) {
          return null;
        }
        replaced |= by.covers(next) && known;
      }
      if (claims.get(run.claim()).party().equals(claims.get(other).party())) {
        perhaps |= by.covers(next) && by.size() != run.size();
      }
    }
    if (replaced || beside(world, run, next, true) > Parts.WHOLE) {
      return true;
    }
    return perhaps ? Boolean.FALSE : null;
  }

  /**
   * Returns what there is on a day, with a claim that goes on: as much as worlds have, or what is
   * least and surely begun, which alone leaves no room (2.5).
   */
  private int beside(Run[] world, Run run, int day, boolean surely) {
    int sum = surely ? least(run.claim()) : run.size();
    for (int i = 0; i < world.length; i++) {
      Id party = claims.get(i).party();
      boolean first = !party.equals(claims.get(run.claim()).party());
      for (int j = 0; j < i && first; j++) {
        first = !party.equals(claims.get(j).party());
      }
      int held = 0;
      for (int j = i; j < world.length && first; j++) {
        boolean counts = world[j] != null
            && world[j].covers(day)
            && claims.get(j).party().equals(party)
            && (!surely
                || spans.get(j).start().first() > 0
                || day >= spans.get(j).begunBy());
        held = counts ? Math.max(held, surely ? least(j) : world[j].size()) : held;
      }
      sum += held;
    }
    return sum;
  }

  private int least(int claim) {
    return Integer.numberOfTrailingZeros(Parts.of(claims.get(claim)));
  }

  /** Whether one is a later claim of the line whose bounds do not enclose those of the other. */
  private boolean replaces(int one, int other) {
    boolean later = spans.get(one).begunBy() <= Span.LAST
        && (spans.get(one).begunBy() > spans.get(other).lastKnown()
            || spans.get(one).lastKnown() > spans.get(other).lastKnown());
    boolean encloses = (Parts.of(claims.get(other)) & ~Parts.of(claims.get(one))) == 0;
    return isOneLine(one, other) && later && !encloses;
  }

  /** What a party holds on a day, in parts, and -1 where nothing told is so then. */
  int held(Run[] world, Id party, int day) {
    for (Run run : world) {
      if (run != null && run.covers(day) && claims.get(run.claim()).party().equals(party)) {
        return run.size();
      }
    }
    return -1;
  }

  static BigDecimal percent(int parts) {
    return BigDecimal.valueOf(Parts.percent(parts));
  }
}
