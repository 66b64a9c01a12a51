package io.github.crossborder.analysis.ownership;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.crossborder.Truth;
import io.github.crossborder.analysis.ownership.Assumed.Letter;
import io.github.crossborder.analysis.ownership.LineWorlds.Run;
import io.github.crossborder.deal.Claim;
import io.github.crossborder.deal.Id;
import io.github.crossborder.deal.Interest;
import io.github.crossborder.quantity.Bounds;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Disabled;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What persons hold of one thing from day to day (part 2), held against every world. */
class LineWorldsProperties {
  private static final int BOOKS = Integer.getInteger("jqwik.tries.default", 200);

  record Case(long seed, Told told, Assumed assumed) {
    static Case of(long seed) {
      Random random = new Random(seed);
      Assumed assumed = Assumed.any(random, Letter.C, Letter.D, Letter.N, Letter.V);
      return new Case(seed, LineBooks.of(seed), assumed);
    }

    Case ofControl() {
      return new Case(seed, LineBooks.ofControl(seed), assumed);
    }

    Id id(int party) {
      return told.things().get(party).id();
    }

    String of(int party, int day) {
      return id(party) + " on day " + day + ", " + assumed + ", seed " + seed + ": " + told;
    }
  }

  private static final int PARTIES = 4; // the first of them is the thing

  /** The least and most that worlds have, in parts, as far as told and in all. */
  private static final class Days {
    final int[][] least = new int[PARTIES][Span.LAST + 1];
    final int[][] most = new int[PARTIES][Span.LAST + 1];
    final int[][] possible = new int[PARTIES][Span.LAST + 1];
    long worlds;

    static Days of(Case each, boolean disputed) {
      Days days = new Days();
      for (int[] row : days.least) {
        java.util.Arrays.fill(row, Parts.WHOLE);
      }
      LineWorlds worlds = new LineWorlds(each.told(), each.assumed());
      worlds.each((world, sure) -> {
        if (sure || disputed) {
          days.add(worlds, world, each);
        }
      });
      return days;
    }

    private void add(LineWorlds of, Run[] world, Case each) {
      worlds++;
      for (int day = 1; day < Span.LAST; day++) {
        int left = Parts.WHOLE;
        for (int party = 1; party < PARTIES; party++) {
          left -= Math.max(0, of.held(world, each.id(party), day));
        }
        for (int party = 1; party < PARTIES; party++) {
          int held = of.held(world, each.id(party), day);
          least[party][day] = Math.min(least[party][day], Math.max(0, held));
          most[party][day] = Math.max(most[party][day], Math.max(0, held));
          boolean free = held < 0 && !each.assumed().has(Letter.N);
          possible[party][day] = Math.max(possible[party][day], free ? left : Math.max(0, held));
        }
      }
    }
  }

  @Provide
  Arbitrary<Case> cases() {
    return Arbitraries.longs().between(0, BOOKS - 1).map(Case::of).withoutEdgeCases();
  }

  private static OwnershipStructure on(Case each, int day) {
    return Ownership.of(each.told().book())
        .assuming(each.assumed().assumptions())
        .on(Told.day(day));
  }

  @Disabled(
      "Not yet: few books still break it: rumours that crowd out, lots, groups with untold members")
  @Property
  void every_world_lies_within_what_is_told_and_possible(@ForAll("cases") Case each) {
    Days worlds = Days.of(each, false);
    for (int day = 1; day < Span.LAST; day++) {
      OwnershipStructure structure = on(each, day);
      for (int party = 1; party < PARTIES; party++) {
        Stake shares = structure.shares(each.id(party), each.id(0));
        assertThat(shares.possible().encloses(shares.told()))
            .as("%s in %s, %s", shares.told(), shares.possible(), each.of(party, day))
            .isTrue();
        int least = worlds.least[party][day];
        int most = worlds.most[party][day];
        int possible = worlds.possible[party][day];
        assertThat(worlds.worlds == 0
                || holds(shares.told(), least)
                    && holds(shares.told(), most)
                    && holds(shares.possible(), possible))
            .as(
                "told %s, worlds %s to %s, possible %s, world %s: %s",
                shares.told(),
                Parts.percent(least),
                Parts.percent(most),
                shares.possible(),
                Parts.percent(possible),
                each.of(party, day))
            .isTrue();
      }
    }
  }

  @Disabled(
      "Not yet: few books still break it: rumours that crowd out, lots, groups with untold members")
  @Property
  void control_by_votes_that_follow_shares_is_so_in_every_world(@ForAll("cases") Case each) {
    if (!each.assumed().has(Letter.V)) {
      return;
    }
    Days worlds = Days.of(each, false);
    for (int day = 1; day < Span.LAST && worlds.worlds > 0; day++) {
      OwnershipStructure structure = on(each, day);
      for (int party = 1; party < PARTIES; party++) {
        Truth controls = structure.controls(each.id(party), each.id(0));
        boolean never = worlds.possible[party][day] * 2 <= Parts.WHOLE;
        boolean always = worlds.least[party][day] * 2 > Parts.WHOLE;
        assertThat(controls.isUnknown() || (controls.isTrue() ? always : never))
            .as("%s: %s", controls, each.of(party, day))
            .isTrue();
      }
    }
  }

  /** Persons control nobody who controls, so that of two on one day only one is in a world. */
  @Disabled(
      "Not yet: few books still break it: rumours that crowd out, lots, groups with untold members")
  @Property
  void said_control_is_so_in_every_world(@ForAll("cases") Case holdings) {
    Case each = holdings.ofControl();
    Days worlds = Days.of(each, false);
    for (int day = 1; day < Span.LAST && worlds.worlds > 0; day++) {
      OwnershipStructure structure = on(each, day);
      for (int party = 1; party < PARTIES; party++) {
        Truth controls = structure.controls(each.id(party), each.id(0));
        boolean always = worlds.least[party][day] == Parts.WHOLE;
        boolean never = worlds.possible[party][day] < Parts.WHOLE;
        assertThat(controls.isUnknown() || (controls.isTrue() ? always : never))
            .as("%s, worlds %s: %s", controls, always, each.of(party, day))
            .isTrue();
      }
    }
  }

  private static boolean holds(Bounds bounds, int parts) {
    return bounds.contains(LineWorlds.percent(parts));
  }

  /** Rather open than wrong, but not needlessly: two answers in a hundred at most. */
  @Disabled("Not yet: more answers are open than need be, above all where shares change hands")
  @Example
  void few_answers_are_needlessly_wide() {
    Map<String, Integer> needless = new TreeMap<>();
    int all = 0;
    for (long seed = 0; seed < BOOKS; seed++) {
      Case each = Case.of(seed);
      Days worlds = Days.of(each, true);
      boolean dated = each.told().claims().stream().allMatch(LineWorldsProperties::isDated);
      for (int day = 1; day < Span.LAST && worlds.worlds > 0 && dated; day++) {
        OwnershipStructure structure = on(each, day);
        for (int party = 1; party < PARTIES; party++) {
          all++;
          Bounds told = structure.shares(each.id(party), each.id(0)).told();
          BigDecimal low = told.lower().orElse(BigDecimal.ZERO);
          boolean low0 = told.isLowerClosed()
              ? low.compareTo(LineWorlds.percent(worlds.least[party][day])) < 0
              : low.compareTo(LineWorlds.percent(worlds.least[party][day] - 1)) < 0;
          boolean high = told.upper()
                  .orElse(BigDecimal.valueOf(100))
                  .compareTo(LineWorlds.percent(worlds.most[party][day]))
              > 0;
          if (low0 || high) {
            needless.merge(
                rules(each) + (low0 ? " low" : "") + (high ? " high" : ""), 1, Integer::sum);
          }
        }
      }
    }
    int open = needless.values().stream().mapToInt(Integer::intValue).sum();
    assertThat(open * 100.0 / all).as(needless + " of " + all).isLessThanOrEqualTo(2);
  }

  /** What tells no day may be so on any (2.2), whatever is told beside it. */
  private static boolean isDated(Claim claim) {
    return claim.asOf().isPresent() || ((Interest) claim).validity().isPresent();
  }

  private static String rules(Case each) {
    return (each.assumed().has(Letter.C) ? "C" : "none")
        + (each.told().claims().stream().allMatch(Told::isFirm) ? "" : " unfirm");
  }
}
