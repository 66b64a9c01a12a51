package io.github.crossborder.analysis.ownership;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.crossborder.analysis.ownership.Assumed.Letter;
import io.github.crossborder.quantity.Bounds;
import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Disabled;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What a sale leaves to whom (part 3), held against each way in which it may have gone. */
class SaleWorldsProperties {
  private static final int BOOKS = Integer.getInteger("jqwik.tries.default", 300);
  private static final double CLOSE = 1e-5;

  @Provide
  Arbitrary<Long> seeds() {
    return Arbitraries.longs().between(0, BOOKS - 1).withoutEdgeCases();
  }

  /** The least and the most that each party has of the thing in the end. */
  private static final class Ends {
    final double[] least = new double[ToldSale.NAMES.size()];
    final double[] most = new double[ToldSale.NAMES.size()];
    long worlds;

    Ends() {
      java.util.Arrays.fill(least, 100);
    }

    void add(ShareWorld world) {
      worlds++;
      for (int party = 1; party < least.length; party++) {
        double total = world.inTheEnd(1 << party, ToldSale.TOY);
        least[party] = Math.min(least[party], total);
        most[party] = Math.max(most[party], total);
      }
    }

    static Ends after(ToldSale sale) {
      Ends ends = new Ends();
      new SaleWorlds(sale).after(ends::add);
      return ends;
    }
  }

  private static Stake stake(ToldSale sale, int party, int day, Letter... assumed) {
    return Ownership.of(sale.told().book())
        .assuming(Assumed.of(assumed).assumptions())
        .on(Told.day(day))
        .shares(ToldSale.party(party), ToldSale.party(ToldSale.TOY));
  }

  private static boolean holds(Bounds bounds, Ends ends, int party) {
    return ShareWorlds.holds(bounds, ends.least[party])
        && ShareWorlds.holds(bounds, ends.most[party]);
  }

  @Disabled(
      "Not yet: few books still break it: rumours that crowd out, lots, groups with untold members")
  @Property
  void what_goes_on_is_moved_by_the_sale(@ForAll("seeds") long seed) {
    ToldSale sale = ToldSale.of(seed);
    Ends ends = Ends.after(sale);
    for (int party = 1; party < ToldSale.NAMES.size() && ends.worlds > 0; party++) {
      for (int day = ToldSale.DAY; day <= ToldSale.DAY + 1; day++) {
        Stake stake = stake(sale, party, day, Letter.C);
        String text = "%s of %s, %s of worlds %s to %s on day %s, seed %s: %s"
            .formatted(
                stake.told(),
                ToldSale.party(party),
                stake.possible(),
                ends.least[party],
                ends.most[party],
                day,
                seed,
                sale);
        assertThat(stake.possible().encloses(stake.told())).as(text).isTrue();
        assertThat(holds(stake.told(), ends, party)).as(text).isTrue();
        assertThat(holds(stake.possible(), ends, party)).as(text).isTrue();
      }
    }
  }

  @Disabled(
      "Not yet: few books still break it: rumours that crowd out, lots, groups with untold members")
  @Property
  void without_continuance_all_of_it_may_be_so(@ForAll("seeds") long seed) {
    ToldSale sale = ToldSale.of(seed);
    Ends ends = Ends.after(sale);
    for (int party = 1; party < ToldSale.NAMES.size() && ends.worlds > 0; party++) {
      Stake stake = stake(sale, party, ToldSale.DAY + 1);
      assertThat(holds(stake.told(), ends, party) && holds(stake.possible(), ends, party))
          .as(
              "%s of %s, worlds %s to %s, seed %s: %s",
              stake.told(), ToldSale.party(party), ends.least[party], ends.most[party], seed, sale)
          .isTrue();
    }
  }

  @Property
  void before_it_nothing_changes(@ForAll("seeds") long seed) {
    ToldSale sale = ToldSale.of(seed);
    Ends ends = new Ends();
    new SaleWorlds(sale).before(ends::add);
    for (int party = 1; party < ToldSale.NAMES.size() && ends.worlds > 0; party++) {
      Stake stake = stake(sale, party, ToldSale.DAY - 1, Letter.C);
      assertThat(holds(stake.told(), ends, party))
          .as(
              "%s of %s, worlds %s to %s, seed %s: %s",
              stake.told(), ToldSale.party(party), ends.least[party], ends.most[party], seed, sale)
          .isTrue();
    }
  }

  /** Rather open than wrong, but not needlessly: two answers in a hundred at most. */
  @Disabled("Not yet: more answers are open than need be, above all where shares change hands")
  @Example
  void few_answers_are_needlessly_wide() {
    Map<String, Integer> needless = new TreeMap<>();
    int all = 0;
    for (long seed = 0; seed < BOOKS; seed++) {
      ToldSale sale = ToldSale.of(seed);
      Ends ends = Ends.after(sale);
      for (int party = 1; party < ToldSale.NAMES.size() && ends.worlds > 0; party++) {
        all++;
        Bounds told = stake(sale, party, ToldSale.DAY + 1, Letter.C).told();
        double low = told.lower().map(BigDecimal::doubleValue).orElse(0.0);
        double high = told.upper().map(BigDecimal::doubleValue).orElse(100.0);
        if (ends.least[party] - low > CLOSE || high - ends.most[party] > CLOSE) {
          String way = sale.effect() + " " + sale.lots().get(0).issue() + " from "
              + sale.lots().get(0).from() + " x" + sale.lots().size();
          needless.merge(way + " of " + ToldSale.party(party), 1, Integer::sum);
        }
      }
    }
    int open = needless.values().stream().mapToInt(Integer::intValue).sum();
    assertThat(open * 100.0 / all).as(needless + " of " + all).isLessThanOrEqualTo(2);
  }
}
