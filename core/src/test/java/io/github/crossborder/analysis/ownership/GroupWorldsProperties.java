package io.github.crossborder.analysis.ownership;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.crossborder.Problem;
import io.github.crossborder.Truth;
import io.github.crossborder.analysis.ownership.Assumed.Letter;
import io.github.crossborder.deal.Group;
import io.github.crossborder.deal.Id;
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

/** Groups, their members and nominees (who is who, in part 1), held against every world. */
class GroupWorldsProperties {
  private static final int BOOKS = Integer.getInteger("jqwik.tries.default", 200);

  private record Case(long seed, Told told, Assumed assumed) {
    static Case of(long seed) {
      Assumed assumed = seed % 3 == 0 ? Assumed.of(Letter.N) : Assumed.of();
      return new Case(seed, GroupBooks.of(seed), assumed);
    }

    OwnershipStructure structure() {
      return Ownership.of(told.book()).assuming(assumed.assumptions()).on(Told.day(1));
    }

    String of(int party) {
      return GroupBooks.NAMES.get(party) + ", " + assumed + ", seed " + seed + ": " + told;
    }
  }

  private static Id id(int party) {
    return Id.id(GroupBooks.NAMES.get(party));
  }

  /** What worlds say of each party: 1 for so, 2 for not so. */
  private static final class Seen {
    final int[] control = new int[GroupWorlds.TIN];
    final int[] joint = new int[GroupWorlds.TIN];
    final int[] least = {Parts.WHOLE, Parts.WHOLE, Parts.WHOLE, Parts.WHOLE};
    final int[] most = new int[GroupWorlds.TIN];
    long worlds;

    static Seen of(Case each) {
      Seen seen = new Seen();
      new GroupWorlds(each.told(), each.assumed()).each(world -> {
        seen.worlds++;
        for (int party = 0; party < GroupWorlds.TIN; party++) {
          seen.control[party] |= world.controls(party) ? 1 : 2;
          seen.joint[party] |= world.controlsJointly(party) ? 1 : 2;
          seen.least[party] = Math.min(seen.least[party], world.command(party));
          seen.most[party] = Math.max(seen.most[party], world.command(party));
        }
      });
      return seen;
    }

    static Truth truth(int so) {
      return so == 1 ? Truth.TRUE : so == 2 ? Truth.FALSE : Truth.UNKNOWN;
    }
  }

  @Provide
  Arbitrary<Case> cases() {
    return Arbitraries.longs().between(0, BOOKS - 1).map(Case::of).withoutEdgeCases();
  }

  @Disabled(
      "Not yet: few books still break it: rumours that crowd out, lots, groups with untold members")
  @Property
  void no_sure_answer_is_false_in_a_world(@ForAll("cases") Case each) {
    Seen seen = Seen.of(each);
    OwnershipStructure structure = each.structure();
    for (int party = 0; party < GroupWorlds.TIN && seen.worlds > 0; party++) {
      Truth control = structure.controls(id(party), id(GroupWorlds.TIN));
      Truth joint = structure.controlsJointly(id(party), id(GroupWorlds.TIN));
      assertThat(control.isUnknown() || control == Seen.truth(seen.control[party]))
          .as("control %s by %s", control, each.of(party))
          .isTrue();
      assertThat(joint.isUnknown() || joint == Seen.truth(seen.joint[party]))
          .as("joint control %s by %s", joint, each.of(party))
          .isTrue();
      Bounds votes = structure.votes(id(party), id(GroupWorlds.TIN)).possible();
      assertThat(votes.contains(BigDecimal.valueOf(Parts.percent(seen.least[party])))
              && votes.contains(BigDecimal.valueOf(Parts.percent(seen.most[party]))))
          .as(
              "votes %s, worlds %s to %s, by %s",
              votes,
              Parts.percent(seen.least[party]),
              Parts.percent(seen.most[party]),
              each.of(party))
          .isTrue();
      assertThat(structure.findings())
          .as(each.of(party))
          .extracting(Problem::code)
          .doesNotContain("shares-above-whole");
    }
  }

  /** Whether all who are in the group are told, and nobody is a nominee, whom 5.2 leaves open. */
  private static boolean isClosed(Told told) {
    long members = told.claims().stream()
        .filter(claim -> claim.id().value().startsWith("member") && Told.isFirm(claim))
        .count();
    return members == 2
        && ((Group) told.things().get(GroupWorlds.CON)).size().isPresent()
        && told.claims().stream().noneMatch(claim -> claim.id().value().equals("nominee"));
  }

  /** Rather open than wrong, but not needlessly: two answers in a hundred at most. */
  @Disabled("Not yet: more answers are open than need be, above all where shares change hands")
  @Example
  void few_answers_are_needlessly_open() {
    Map<String, Integer> needless = new TreeMap<>();
    int all = 0;
    for (long seed = 0; seed < BOOKS; seed++) {
      Case each = Case.of(seed);
      Seen seen = Seen.of(each);
      OwnershipStructure structure = each.structure();
      boolean said =
          each.told().claims().stream().anyMatch(claim -> claim.id().value().startsWith("control"));
      for (int party = 0; party < GroupWorlds.TIN && seen.worlds > 0; party++) {
        if (said || !isClosed(each.told())) {
          continue; // others may be in the group than the few that worlds have
        }
        all += 2;
        Id subject = id(GroupWorlds.TIN);
        if (structure.controls(id(party), subject).isUnknown()
            && !Seen.truth(seen.control[party]).isUnknown()) {
          needless.merge("control by " + id(party), 1, Integer::sum);
        }
        if (structure.controlsJointly(id(party), subject).isUnknown()
            && !Seen.truth(seen.joint[party]).isUnknown()) {
          needless.merge("joint control by " + id(party), 1, Integer::sum);
        }
      }
    }
    int open = needless.values().stream().mapToInt(Integer::intValue).sum();
    assertThat(open * 100.0 / all).as(needless + " of " + all).isLessThanOrEqualTo(2);
  }
}
