package io.github.crossborder.analysis.ownership;

import static io.github.crossborder.deal.Id.id;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.crossborder.analysis.ownership.Assumed.Letter;
import io.github.crossborder.deal.Agreement;
import io.github.crossborder.deal.Certainty;
import io.github.crossborder.deal.Claim;
import io.github.crossborder.deal.Event;
import io.github.crossborder.deal.Interest;
import io.github.crossborder.deal.Role;
import io.github.crossborder.quantity.Bounds;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What an agreement was to bring (2.2, 3.1 and 3.2): so, or not so, on each day. */
class PlanProperties {
  private static final int BOOKS = Integer.getInteger("jqwik.tries.default", 200);

  private static final int COMPLETED_ON = 3;
  private static final int ENDED_ON = 5;
  private static final int SIZE = 75;

  /** How far the deal got. */
  private enum Course {
    COMPLETED,
    RUMOURED,
    SIGNED,
    UNTOLD,
    COMPLETED_THEN_TERMINATED
  }

  /** What is told of the days of the plan. */
  private enum Days {
    NONE,
    BEFORE,
    AFTER
  }

  private record Case(long seed, Course course, Days days, boolean firm, Assumed assumed) {
    static Case of(long seed) {
      Random random = new Random(seed);
      return new Case(
          seed,
          Course.values()[random.nextInt(Course.values().length)],
          Days.values()[random.nextInt(Days.values().length)],
          random.nextInt(5) > 0,
          Assumed.any(random, Letter.C, Letter.V, Letter.N));
    }

    Told told() {
      List<Claim> claims = new ArrayList<>();
      Interest.Builder plan = Told.interest(
              "plan", id("buy"), Interest.Type.SHAREHOLDING, id("toy"))
          .under(id("sale"))
          .citations(List.of(Told.cited(firm ? Certainty.STATED : Certainty.HEDGED)))
          .share(Told.percent(SIZE));
      switch (days) {
        case BEFORE -> plan.asOf(Told.on(1));
        case AFTER -> plan.asOf(Told.on(COMPLETED_ON + 1));
        default -> {}
      }
      claims.add(plan.build());
      switch (course) {
        case SIGNED -> claims.add(event(Event.Type.SIGNED, 1, Certainty.STATED));
        case RUMOURED -> claims.add(event(Event.Type.COMPLETED, COMPLETED_ON, Certainty.RUMOURED));
        case COMPLETED -> claims.add(event(Event.Type.COMPLETED, COMPLETED_ON, Certainty.STATED));
        case COMPLETED_THEN_TERMINATED -> {
          claims.add(event(Event.Type.COMPLETED, COMPLETED_ON, Certainty.STATED));
          claims.add(event(Event.Type.TERMINATED, ENDED_ON, Certainty.STATED));
        }
        default -> {}
      }
      Agreement sale = Agreement.builder()
          .id(id("sale"))
          .addKind(Agreement.Kind.ACQUISITION)
          .addParty(id("buy"), Role.BUYER)
          .addParty(id("ada"), Role.SELLER)
          .addCitation(Told.CITED)
          .build();
      return Told.of(
          List.of(Told.company("toy"), Told.person("buy"), Told.person("ada"), sale), claims);
    }

    private static Event event(Event.Type type, int day, Certainty certainty) {
      return Event.builder()
          .id(id(type.code()))
          .type(type)
          .addAbout(id("sale"))
          .date(Told.on(day))
          .citations(List.of(Told.cited(certainty)))
          .build();
    }

    /** Returns what the buyer may have on a day: what is planned, or nothing. */
    Set<Integer> held(int day) {
      Set<Integer> held = new TreeSet<>();
      boolean may = switch (course) {
        case SIGNED -> false;
        case UNTOLD -> true;
        default -> day >= COMPLETED_ON;
      };
      boolean sure = firm
          && course != Course.UNTOLD
          && course != Course.RUMOURED
          && !(course == Course.COMPLETED_THEN_TERMINATED && day >= ENDED_ON)
          && isKnown(day);
      if (may) {
        held.add(SIZE);
      }
      if (!may || !sure) {
        held.add(0);
      }
      return held;
    }

    /** Whether it may count although the deal is not done: it is known after the last step (3.2). */
    boolean isOutside(int day) {
      return days == Days.AFTER
          && course != Course.UNTOLD
          && (course == Course.SIGNED || day < COMPLETED_ON);
    }

    private boolean isKnown(int day) {
      int known = days == Days.AFTER ? COMPLETED_ON + 1 : COMPLETED_ON;
      return day == known || day > known && assumed.has(Letter.C);
    }
  }

  @Provide
  Arbitrary<Case> cases() {
    return Arbitraries.longs().between(0, BOOKS - 1).map(Case::of).withoutEdgeCases();
  }

  @Property
  void a_plan_is_fact_once_its_deal_took_effect(@ForAll("cases") Case each) {
    for (int day = 1; day <= Span.LAST; day++) {
      if (each.isOutside(day)) {
        continue;
      }
      OwnershipStructure structure = Ownership.of(each.told().book())
          .assuming(each.assumed().assumptions())
          .on(Told.day(day));
      Stake stake = structure.shares(id("buy"), id("toy"));
      Bounds told = stake.told();
      Set<Integer> held = each.held(day);
      String text = "%s, worlds %s, on %s, %s%s".formatted(told, held, day, each, each.told());
      assertThat(held).as(text).allMatch(part -> told.contains(BigDecimal.valueOf(part)));
      assertThat(held.size() > 1 || told.isExact()).as(text).isTrue();
      boolean open = !each.assumed().has(Letter.N) && !held.equals(Set.of(SIZE));
      assertThat(stake.possible().contains(BigDecimal.valueOf(100)) || !open)
          .as(text)
          .isTrue();
      if (each.assumed().has(Letter.V)) {
        boolean all = held.equals(Set.of(SIZE));
        boolean none = held.equals(Set.of(0)) && !open;
        assertThat(structure.controls(id("buy"), id("toy")).isTrue()).as(text).isEqualTo(all);
        assertThat(structure.controls(id("buy"), id("toy")).isFalse()).as(text).isEqualTo(none);
      }
    }
  }
}
