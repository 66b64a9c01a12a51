package io.github.crossborder.analysis.ownership;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.crossborder.Problem;
import io.github.crossborder.Truth;
import io.github.crossborder.book.DealBook;
import io.github.crossborder.deal.Id;
import io.github.crossborder.deal.Interest;
import io.github.crossborder.quantity.Bounds;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What is answered holds in every world of which the book tells the truth. */
class OwnershipProperties {
  private static final BigDecimal NARROW = new BigDecimal("0.0001");

  @Provide
  Arbitrary<World> acyclic() {
    return World.any(false);
  }

  @Provide
  Arbitrary<World> worlds() {
    return World.any(true);
  }

  @Provide
  Arbitrary<World> disputed() {
    return World.withSaidControl();
  }

  @Provide
  Arbitrary<World> fineAcyclic() {
    return World.fine(false);
  }

  @Provide
  Arbitrary<World> fineWorlds() {
    return World.fine(true);
  }

  @Property(tries = 1000)
  void without_circles_it_is_the_sum_over_all_ways(@ForAll("fineAcyclic") World world) {
    OwnershipStructure structure = Ownership.of(world.exact()).asTold();
    for (int party = 0; party < world.size(); party++) {
      for (int subject = 0; subject < world.size(); subject++) {
        Bounds told = told(structure, party, subject);
        Ratio exact = world.overWays(party, subject);
        assertWithin(told, exact, world);
        assertThat(width(told)).isLessThan(NARROW);
        // an end that was rounded is no value
        assertThat(told.isLowerClosed())
            .isEqualTo(exact.compareToPercent(told.lower().orElseThrow()) == 0);
        assertThat(told.isUpperClosed())
            .isEqualTo(exact.compareToPercent(told.upper().orElseThrow()) == 0);
      }
    }
  }

  @Property(tries = 1000)
  void in_circles_it_is_the_exact_solution(@ForAll("fineWorlds") World world) {
    OwnershipStructure structure = Ownership.of(world.exact()).asTold();
    for (int party = 0; party < world.size(); party++) {
      for (int subject = 0; subject < world.size(); subject++) {
        if (party != subject) {
          Ratio exact = world.inTheEnd(party, subject);
          Bounds told = told(structure, party, subject);
          assertWithin(told, exact, world);
          if (!mayHoldAllOfThemselves(world)) {
            assertThat(width(told)).as(world.toString()).isLessThan(NARROW);
          }
        }
      }
    }
  }

  /** Whether the public has nothing of some firm, so that a circle may be closed. */
  private static boolean mayHoldAllOfThemselves(World world) {
    for (int held = 0; held < world.size(); held++) {
      int sum = 0;
      for (int holder = 0; holder < world.size(); holder++) {
        sum += world.percent()[holder][held];
      }
      if (sum == 100) {
        return true;
      }
    }
    return false;
  }

  @Property(tries = 1500)
  void what_is_told_as_bounds_holds_the_truth(@ForAll("fineWorlds") World world) {
    OwnershipStructure structure = Ownership.of(world.told()).asTold();
    assertThat(structure.findings()).isEmpty();
    for (int party = 0; party < world.size(); party++) {
      for (int subject = 0; subject < world.size(); subject++) {
        if (party != subject) {
          assertWithin(told(structure, party, subject), world.inTheEnd(party, subject), world);
        }
      }
    }
  }

  @Property(tries = 1500)
  void what_is_possible_holds_the_truth_that_nobody_told(@ForAll("fineWorlds") World world) {
    OwnershipStructure structure =
        Ownership.of(world.partlyTold(Interest.Type.SHAREHOLDING)).asTold();
    for (int party = 0; party < world.size(); party++) {
      for (int subject = 0; subject < world.size(); subject++) {
        if (party != subject) {
          Stake stake = structure.shares(World.firm(party), World.firm(subject));
          assertWithin(stake.possible(), world.inTheEnd(party, subject), world);
          assertThat(stake.possible().encloses(stake.told())).isTrue();
        }
      }
    }
  }

  @Property(tries = 1000)
  void the_upper_bound_is_the_most_that_the_holdings_can_come_to(@ForAll("acyclic") World world) {
    OwnershipStructure structure = Ownership.of(world.told()).asTold();
    for (int party = 0; party < world.size(); party++) {
      Ratio[] most = mostOf(structure, world, party);
      for (int subject = party + 1; subject < world.size(); subject++) {
        Bounds told = told(structure, party, subject);
        BigDecimal upper = told.upper().orElseThrow();
        assertThat(most[subject].compareToPercent(upper)).isLessThanOrEqualTo(0);
        assertThat(most[subject].compareToPercent(upper.subtract(NARROW))).isPositive();
      }
    }
  }

  /** The most by trying every order in which the holders of each firm may get what is open. */
  private static Ratio[] mostOf(OwnershipStructure structure, World world, int party) {
    Ratio[] most = new Ratio[world.size()];
    for (int held = 0; held < world.size(); held++) {
      most[held] = held == party ? Ratio.ONE : Ratio.ZERO;
      if (held > party) {
        List<Integer> holders = new ArrayList<>();
        for (int holder = 0; holder < held; holder++) {
          holders.add(holder);
        }
        most[held] = tried(structure, most, holders, held, Ratio.ONE.minus(sure(structure, held)));
      }
    }
    return most;
  }

  private static Ratio sure(OwnershipStructure structure, int held) {
    Ratio sum = Ratio.ZERO;
    for (int holder = 0; holder < held; holder++) {
      sum = sum.plus(direct(structure, holder, held, false));
    }
    return sum;
  }

  private static Ratio tried(
      OwnershipStructure structure, Ratio[] most, List<Integer> left, int held, Ratio room) {
    Ratio best = Ratio.ZERO;
    for (int holder : left) {
      Ratio low = direct(structure, holder, held, false);
      Ratio more = direct(structure, holder, held, true).minus(low).min(room);
      List<Integer> others = new ArrayList<>(left);
      others.remove((Integer) holder);
      Ratio rest = tried(structure, most, others, held, room.minus(more));
      best = best.max(low.plus(more).times(most[holder]).plus(rest));
    }
    return best;
  }

  /** What a firm itself holds, by a structure of its own in which nobody holds the holder. */
  private static Ratio direct(OwnershipStructure structure, int holder, int held, boolean most) {
    Interest claim = structure.shares(World.firm(holder), World.firm(held)).evidence().stream()
        .map(Interest.class::cast)
        .filter(interest -> interest.party().equals(World.firm(holder))
            && interest.subject().equals(World.firm(held)))
        .findFirst()
        .orElse(null);
    if (claim == null) {
      return Ratio.ZERO;
    }
    Bounds bounds = claim.share().orElseThrow().bounds();
    BigDecimal end = most
        ? bounds.upper().orElse(BigDecimal.valueOf(100))
        : bounds.lower().orElse(BigDecimal.ZERO);
    return new Ratio(
        end.movePointRight(9).toBigIntegerExact(), BigDecimal.TEN.pow(11).toBigIntegerExact());
  }

  @Property(tries = 1500)
  void a_stated_share_differs_where_it_is_not_possible(
      @ForAll("acyclic") World world, @ForAll @IntRange(min = 1, max = 100) int percent) {
    List<Interest> stated = stated(world, percent);
    DealBook holdings = world.partlyTold(Interest.Type.SHAREHOLDING);
    OwnershipStructure structure =
        Ownership.of(holdings.toBuilder().addAll(stated).build()).asTold();
    OwnershipStructure held = Ownership.of(holdings).asTold();
    List<String> differing = new ArrayList<>();
    for (Interest claim : stated) {
      Bounds possible = held.shares(claim.party(), claim.subject()).possible();
      if (!possible.encloses(claim.share().orElseThrow().bounds())) {
        differing.add(claim.id() + "/share");
      }
    }
    assertThat(structure.findings())
        .as(world.toString())
        .extracting(Problem::path)
        .containsExactlyInAnyOrderElementsOf(differing);
  }

  /** What each firm is said to have of each other in all: not the same of any two. */
  private static List<Interest> stated(World world, int percent) {
    List<Interest> stated = new ArrayList<>();
    for (int party = 0; party < world.size(); party++) {
      for (int subject = world.persons() + world.bodies(); subject < world.size(); subject++) {
        if (party != subject) {
          int said = (percent + 7 * stated.size()) % 100 + 1;
          stated.add(Stakes.shares(
                  World.firm(party).value(), World.firm(subject).value(), "exactly " + said + " %")
              .id(Id.id("stated-" + party + "-" + subject))
              .directness(Interest.Directness.AGGREGATE)
              .build());
        }
      }
    }
    return stated;
  }

  @Property(tries = 1500)
  void control_is_true_or_false_only_where_the_truth_is(@ForAll("worlds") World world) {
    OwnershipStructure structure =
        Ownership.of(world.partlyTold(Interest.Type.VOTING_RIGHTS)).asTold();
    for (int party = 0; party < world.size(); party++) {
      for (int subject = 0; subject < world.size(); subject++) {
        if (party != subject) {
          Truth said = structure.controls(World.firm(party), World.firm(subject));
          boolean truth = world.controls(party, subject);
          assertThat(said).as(world.toString()).isNotEqualTo(Truth.of(!truth));
          Bounds possible =
              structure.votes(World.firm(party), World.firm(subject)).possible();
          assertWithin(possible, Ratio.percent(world.commanded(party, subject)), world);
        }
      }
    }
  }

  @Property(tries = 1500)
  void joint_control_is_false_only_where_the_truth_is(@ForAll("worlds") World world) {
    OwnershipStructure structure =
        Ownership.of(world.partlyTold(Interest.Type.VOTING_RIGHTS)).asTold();
    for (int party = 0; party < world.size(); party++) {
      for (int subject = 0; subject < world.size(); subject++) {
        Id one = World.firm(party);
        Id other = World.firm(subject);
        if (party != subject && structure.controlsJointly(one, other).isFalse()) {
          assertThat(world.controlsJointly(party, subject)
                  && !structure.controls(one, other).isTrue())
              .as(world + ": " + one + " and " + other)
              .isFalse();
        }
      }
    }
  }

  @Property(tries = 1500)
  void said_control_beside_votes_never_fails(@ForAll("disputed") World world) {
    OwnershipStructure structure =
        Ownership.of(world.partlyTold(Interest.Type.VOTING_RIGHTS)).asTold();
    List<String> disputed = structure.findings().stream()
        .filter(problem -> problem.code().equals("two-controllers"))
        .map(Problem::path)
        .toList();
    for (int party = 0; party < world.size(); party++) {
      for (int subject = 0; subject < world.size(); subject++) {
        Stake votes = structure.votes(World.firm(party), World.firm(subject));
        assertThat(votes.possible().encloses(votes.told())).as(world.toString()).isTrue();
        if (world.said()[party][subject]) {
          Truth controls = structure.controls(World.firm(party), World.firm(subject));
          assertThat(controls).as(world.toString()).isNotEqualTo(Truth.FALSE);
          if (!disputed.contains(World.firm(subject).value())) {
            assertThat(controls).as(world.toString()).isEqualTo(Truth.TRUE);
          }
        }
      }
    }
  }

  @Property(tries = 1500)
  void told_exactly_groups_and_parents_are_the_true_ones(@ForAll("worlds") World world) {
    OwnershipStructure structure =
        Ownership.of(world.exact()).assuming(Stakes.VOTES_FOLLOW).asTold();
    for (int party = 0; party < world.size(); party++) {
      Affiliates members = structure.groupMembers(World.firm(party));
      Affiliates parents = structure.ultimateParents(World.firm(party));
      assertThat(members.possibly()).isEmpty();
      assertThat(parents.possibly()).as(world.toString()).isEmpty();
      assertThat(parents.surely())
          .as(world + ": parents of " + party)
          .containsExactlyInAnyOrderElementsOf(ids(world.ultimateParents(party)));
      for (int other = 0; other < world.size(); other++) {
        if (other != party) {
          assertThat(members.surely().contains(World.firm(other)))
              .isEqualTo(world.controls(party, other));
        }
      }
    }
  }

  @Property(tries = 1500)
  void where_sources_disagree_nobody_is_surely_at_the_top_who_is_not(
      @ForAll("disputed") World world) {
    OwnershipStructure structure =
        Ownership.of(world.exact()).assuming(Stakes.VOTES_FOLLOW).asTold();
    Assume.that(structure.findings().stream() // of those who cannot both, neither surely does
        .noneMatch(problem -> problem.code().equals("two-controllers")));
    for (int subject = 0; subject < world.size(); subject++) {
      List<Id> surely = structure.ultimateParents(World.firm(subject)).surely();
      for (int top = 0; top < world.size(); top++) {
        if (surely.contains(World.firm(top))) {
          String told = world + ": " + top + " above " + subject;
          assertThat(world.controlsJointly(top, subject)).as(told).isTrue();
          for (int other = 0; other < world.size(); other++) {
            assertThat(world.controls(other, top) && !world.controls(top, other))
                .as(told)
                .isFalse();
          }
        }
      }
    }
  }

  private static List<Id> ids(Set<Integer> firms) {
    return firms.stream().map(World::firm).toList();
  }

  private static Bounds told(OwnershipStructure structure, int party, int subject) {
    return structure.shares(World.firm(party), World.firm(subject)).told();
  }

  private static void assertWithin(Bounds bounds, Ratio truth, World world) {
    int below = truth.compareToPercent(bounds.lower().orElseThrow());
    int above = truth.compareToPercent(bounds.upper().orElseThrow());
    assertThat(below)
        .as(bounds + " in " + world)
        .isGreaterThanOrEqualTo(bounds.isLowerClosed() ? 0 : 1);
    assertThat(above)
        .as(bounds + " in " + world)
        .isLessThanOrEqualTo(bounds.isUpperClosed() ? 0 : -1);
  }

  private static BigDecimal width(Bounds bounds) {
    return bounds.upper().orElseThrow().subtract(bounds.lower().orElseThrow());
  }
}
