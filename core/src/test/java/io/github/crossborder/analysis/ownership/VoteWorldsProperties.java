package io.github.crossborder.analysis.ownership;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.crossborder.Problem;
import io.github.crossborder.Truth;
import io.github.crossborder.analysis.ownership.Assumed.Letter;
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

/**
 * Who controls what on one day, held against every world of small books (parts 1 and 5): no sure
 * answer is false in a world, and few are open where all worlds agree.
 */
class VoteWorldsProperties {
  private static final int BOOKS = Integer.getInteger("jqwik.tries.default", 150);

  /** A book, and what is assumed of it. */
  private record Case(long seed, Told told, Assumed assumed) {
    static Case of(long seed) {
      Random random = new Random(seed);
      Assumed assumed =
          random.nextInt(3) == 0 ? Assumed.of() : Assumed.any(random, Letter.V, Letter.D, Letter.N);
      return new Case(seed, VoteBooks.of(seed), assumed);
    }

    OwnershipStructure structure() {
      return Ownership.of(told.book()).assuming(assumed.assumptions()).on(Told.day(1));
    }

    /** Whether votes are told beside shares that V would fill them with; it does not (part 6). */
    boolean tellsTwice() {
      return assumed.has(Letter.V)
          && told.claims().stream()
              .anyMatch(claim -> claim instanceof Interest votes
                  && votes.type().equals(Interest.Type.VOTING_RIGHTS)
                  && told.claims().stream()
                      .anyMatch(other -> other instanceof Interest shares
                          && VoteWorlds.SHARES.contains(shares.type())
                          && shares.party().equals(votes.party())
                          && shares.subject().equals(votes.subject())));
    }

    Id id(int party) {
      return told.things().get(party).id();
    }

    int size() {
      return told.things().size();
    }

    String of(int party, int subject) {
      return id(party) + " of " + id(subject) + ", " + assumed + ", seed " + seed + ":" + told;
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
    VoteAnswers worlds = VoteAnswers.of(each.told(), each.assumed(), false);
    OwnershipStructure structure = each.structure();
    for (int party = 0; party < each.size(); party++) {
      for (int subject = 0; subject < each.size(); subject++) {
        if (party == subject || worlds.areNone()) {
          continue;
        }
        Id one = each.id(party);
        Id other = each.id(subject);
        String text = each.of(party, subject);
        assertSound(structure.controls(one, other), worlds.controls(party, subject), text);
        assertSound(
            structure.controlsJointly(one, other),
            worlds.controlsJointly(party, subject),
            "joint, " + text);
        Bounds possible = structure.votes(one, other).possible();
        assertThat(holds(possible, worlds.least(party, subject))
                && holds(possible, worlds.most(party, subject)))
            .as(
                "votes %s, %s to %s, of %s",
                possible,
                worlds.least(party, subject),
                worlds.most(party, subject),
                each.of(party, subject))
            .isTrue();
      }
    }
  }

  @Property
  void what_some_world_agrees_with_is_not_found_to_disagree(@ForAll("cases") Case each) {
    boolean votesAlone = each.told().claims().stream()
        .noneMatch(claim ->
            claim instanceof Interest interest && VoteWorlds.SHARES.contains(interest.type()));
    if (votesAlone && !VoteAnswers.of(each.told(), each.assumed(), false).areNone()) {
      assertThat(each.structure().findings())
          .as("%s", each)
          .extracting(Problem::code)
          .doesNotContain("shares-above-whole", "absence-disputed", "stated-share-differs");
    }
  }

  private static void assertSound(Truth answer, Truth worlds, String text) {
    assertThat(answer.isUnknown() || answer == worlds)
        .as("%s, but worlds %s: %s", answer, worlds, text)
        .isTrue();
  }

  private static boolean holds(Bounds bounds, int percent) {
    return bounds.contains(BigDecimal.valueOf(percent));
  }

  @Property
  void as_far_as_told_holds_each_world_of_what_is_told_alone(@ForAll("cases") Case each) {
    VoteAnswers worlds = VoteAnswers.of(each.told(), each.assumed(), true);
    OwnershipStructure structure = each.structure();
    for (int party = 0; party < each.size(); party++) {
      for (int subject = 0; subject < each.size(); subject++) {
        if (party == subject) {
          continue;
        }
        Stake votes = structure.votes(each.id(party), each.id(subject));
        assertThat(votes.possible().encloses(votes.told()))
            .as("%s in %s, %s", votes.told(), votes.possible(), each.of(party, subject))
            .isTrue();
        assertThat(worlds.areNone()
                || holds(votes.told(), worlds.least(party, subject))
                    && holds(votes.told(), worlds.most(party, subject)))
            .as(
                "%s, %s to %s, %s",
                votes.told(),
                worlds.least(party, subject),
                worlds.most(party, subject),
                each.of(party, subject))
            .isTrue();
      }
    }
  }

  @Disabled(
      "Not yet: few books still break it: rumours that crowd out, lots, groups with untold members")
  @Property
  void members_and_parents_are_those_of_the_worlds(@ForAll("cases") Case each) {
    VoteAnswers worlds = VoteAnswers.of(each.told(), each.assumed(), false);
    VoteAnswers toldAlone = VoteAnswers.of(each.told(), each.assumed(), true);
    OwnershipStructure structure = each.structure();
    for (int party = 0; party < each.size(); party++) {
      Affiliates members = structure.groupMembers(each.id(party));
      Affiliates parents = structure.ultimateParents(each.id(party));
      for (int other = 0; other < each.size(); other++) {
        if (party == other || worlds.areNone()) {
          continue;
        }
        Id id = each.id(other);
        Truth member = truth(members, id);
        Truth controls = structure.controls(each.id(party), id);
        assertThat(
                controls.isTrue() == member.isTrue() && (!controls.isFalse() || member.isFalse()))
            .as("member %s, control %s: %s", member, controls, each.of(party, other))
            .isTrue();
        if (parents.surely().contains(id)) {
          assertThat(worlds.controlsJointly(other, party))
              .as("surely a parent: %s", each.of(other, party))
              .isEqualTo(Truth.TRUE);
          for (int above = 0; above < each.size(); above++) {
            assertThat(above != other
                    && above != party
                    && worlds.controls(above, other).isTrue()
                    && !worlds.controls(other, above).isTrue())
                .as("%s is surely above a sure parent: %s", each.id(above), each.of(other, party))
                .isFalse();
          }
        }
        if (toldAlone.isTopSomewhere(other, party)) { // they are listed by what is told
          assertThat(truth(parents, id))
              .as("a parent somewhere: %s", each.of(other, party))
              .isNotEqualTo(Truth.FALSE);
        }
      }
    }
  }

  private static Truth truth(Affiliates affiliates, Id id) {
    return affiliates.surely().contains(id)
        ? Truth.TRUE
        : affiliates.possibly().contains(id) ? Truth.UNKNOWN : Truth.FALSE;
  }

  /** Rather open than wrong, but not needlessly: two answers in a hundred at most. */
  @Disabled("Not yet: more answers are open than need be, above all where shares change hands")
  @Example
  void few_answers_are_needlessly_open() {
    Map<String, Integer> needless = new TreeMap<>();
    int all = 0;
    int open = 0;
    for (long seed = 0; seed < BOOKS; seed++) {
      Case each = Case.of(seed);
      VoteAnswers worlds = VoteAnswers.atMost(each.told(), each.assumed());
      OwnershipStructure structure = each.structure();
      boolean counts = !worlds.areNone() && each.told().isSized() && !each.tellsTwice();
      for (int party = 0; party < each.size() && counts; party++) {
        for (int subject = 0; subject < each.size(); subject++) {
          if (party == subject) {
            continue;
          }
          all += 2;
          Id one = each.id(party);
          Id other = each.id(subject);
          if (structure.controls(one, other).isUnknown()
              && !worlds.controls(party, subject).isUnknown()
              && !isOpenByDesign(each.told(), one, other)) {
            open++;
            needless.merge("control: " + rules(each.told(), other), 1, Integer::sum);
          }
          if (structure.controlsJointly(one, other).isUnknown()
              && !worlds.controlsJointly(party, subject).isUnknown()
              && !isOpenByDesign(each.told(), one, other)) {
            open++;
            needless.merge("joint: " + rules(each.told(), other), 1, Integer::sum);
          }
        }
      }
    }
    assertThat(open * 100.0 / all).as(needless + " of " + all).isLessThanOrEqualTo(2);
  }

  /** What 5.2 leaves open to be careful: a majority where another is said to control. */
  private static boolean isOpenByDesign(Told told, Id party, Id subject) {
    return told.claims().stream()
        .anyMatch(claim -> claim instanceof Interest interest
            && interest.subject().equals(subject)
            && !(interest.party().equals(party) && Told.isFirm(interest))
            && (interest.type().equals(Interest.Type.CONTROL)
                || interest.type().equals(Interest.Type.CONSOLIDATION)
                || interest.type().equals(VoteWorlds.JOINT_CONTROL)));
  }

  private static String rules(Told told, Id subject) {
    StringBuilder rules = new StringBuilder();
    for (Claim claim : told.claims()) {
      if (claim instanceof Interest interest) {
        String where = interest.subject().equals(subject) ? "here " : "elsewhere ";
        String what = Told.isFirm(claim) ? interest.type().code() : "unfirm " + interest.type();
        boolean plain = interest.type().equals(Interest.Type.VOTING_RIGHTS)
            && interest.directness() == Interest.Directness.DIRECT;
        String text = where + what + (plain ? "" : " " + interest.directness());
        if (!plain && rules.indexOf(text) < 0) {
          rules.append(rules.isEmpty() ? "" : ", ").append(text);
        }
      } else {
        rules.append(rules.isEmpty() ? "" : ", ").append("absence");
      }
    }
    return rules.isEmpty() ? "votes" : rules.toString();
  }
}
