package io.github.crossborder.analysis.ownership;

import static io.github.crossborder.analysis.ownership.Stakes.VOTES_FOLLOW;
import static io.github.crossborder.deal.Id.id;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.crossborder.Assumptions;
import io.github.crossborder.Truth;
import io.github.crossborder.deal.Interest;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What hangs on a condition leaves open both worlds: in which it was met, and in which not. */
class ConditionalInterestsProperties {
  private static final List<String> PARTIES = List.of("ada", "bel", "cam", "dun");

  private static Interest.Builder holding(Random random, int number) {
    String party = PARTIES.get(random.nextInt(PARTIES.size() - 1));
    int own = PARTIES.indexOf(party);
    String subject = PARTIES.get(own + 1 + random.nextInt(PARTIES.size() - own - 1));
    String share = "exactly " + (1 + random.nextInt(9)) * 5 + " %"; // so that two fit beside it
    Interest.Builder holding = Stakes.shares(party, subject, share);
    return switch (random.nextInt(6)) {
      case 0 -> holding.type(Interest.Type.CONTROL).id(id("holding-" + number));
      case 1, 2 -> holding.type(Interest.Type.VOTING_RIGHTS).id(id("holding-" + number));
      default -> holding.id(id("holding-" + number));
    };
  }

  private static OwnershipStructure structure(List<Interest> interests, Assumptions assumptions) {
    return Ownership.of(Stakes.book(List.of(), interests)).assuming(assumptions).asTold();
  }

  private static boolean isOfOneLine(Interest one, Interest other) {
    return one.party().equals(other.party())
        && one.subject().equals(other.subject())
        && one.type().equals(other.type());
  }

  @Property(tries = 1000)
  void whether_it_was_met_or_not_is_never_sure(@ForAll Random random) {
    List<Interest> others = new ArrayList<>();
    for (int i = random.nextInt(4); i > 0; i--) {
      Interest other = holding(random, i).build();
      if (others.stream().noneMatch(known -> isOfOneLine(known, other))) {
        others.add(other);
      }
    }
    Interest met = holding(random, 0).build();
    List<Interest> ifMet = new ArrayList<>(others);
    ifMet.removeIf(other -> isOfOneLine(other, met));
    ifMet.add(met);
    List<Interest> open = new ArrayList<>(others);
    open.add(met.toBuilder().condition("If the option is exercised.").build());
    Assumptions assumptions = random.nextBoolean() ? VOTES_FOLLOW : Assumptions.none();
    OwnershipStructure told = structure(open, assumptions);
    for (List<Interest> world : List.of(others, ifMet)) {
      OwnershipStructure other = structure(world, assumptions);
      for (Interest each : open) {
        if (!other.findings().isEmpty() || world.isEmpty() || !mentions(world, each)) {
          continue;
        }
        assertThat(told.shares(each.party(), each.subject()).told())
            .matches(bounds ->
                bounds.encloses(other.shares(each.party(), each.subject()).told()));
        assertThat(told.votes(each.party(), each.subject()).told())
            .matches(bounds ->
                bounds.encloses(other.votes(each.party(), each.subject()).told()));
        Truth controls = told.controls(each.party(), each.subject());
        if (!controls.isUnknown()) {
          assertThat(other.controls(each.party(), each.subject())).isEqualTo(controls);
        }
      }
    }
  }

  private static boolean mentions(List<Interest> world, Interest each) {
    return isIn(world, each.party().value()) && isIn(world, each.subject().value());
  }

  private static boolean isIn(List<Interest> world, String thing) {
    return world.stream()
        .anyMatch(known ->
            known.party().value().equals(thing) || known.subject().value().equals(thing));
  }
}
