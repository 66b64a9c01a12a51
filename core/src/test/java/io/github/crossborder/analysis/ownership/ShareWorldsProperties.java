package io.github.crossborder.analysis.ownership;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.crossborder.Problem;
import io.github.crossborder.Truth;
import io.github.crossborder.analysis.ownership.Assumed.Letter;
import io.github.crossborder.deal.Id;
import io.github.crossborder.deal.Interest;
import io.github.crossborder.deal.Interest.Directness;
import io.github.crossborder.deal.ShareOf;
import io.github.crossborder.quantity.Bounds;
import io.github.crossborder.quantity.Quantity;
import io.github.crossborder.quantity.UnitOfMeasure;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
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
 * What is whose in the end on one day, alone and together (parts 1, 4 and 8), held against every
 * world of small books.
 */
class ShareWorldsProperties {
  private static final int BOOKS = Integer.getInteger("jqwik.tries.default", 60);
  private static final double CLOSE = 1e-5;

  private record Case(long seed, Told told, Assumed assumed) {
    static Case of(long seed) {
      Random random = new Random(seed);
      Assumed assumed =
          random.nextBoolean() ? Assumed.of() : Assumed.any(random, Letter.D, Letter.N);
      return new Case(seed, ShareBooks.of(seed), assumed);
    }

    OwnershipStructure structure() {
      return Ownership.of(told.book()).assuming(assumed.assumptions()).on(Told.day(1));
    }

    int size() {
      return told.things().size();
    }

    Id id(int party) {
      return told.things().get(party).id();
    }

    List<Id> ids(int set) {
      List<Id> ids = new ArrayList<>();
      for (int party = 0; party < size(); party++) {
        if ((set >> party & 1) > 0) {
          ids.add(id(party));
        }
      }
      return ids;
    }

    boolean states(Directness... some) {
      return told.claims().stream()
          .anyMatch(claim ->
              claim instanceof Interest interest && List.of(some).contains(interest.directness()));
    }

    boolean counts(ShareOf whole) {
      return told.claims().stream()
          .anyMatch(claim -> claim instanceof Interest interest && interest.shareOf() == whole);
    }

    String of(int set, int subject) {
      return ids(set) + " of " + id(subject) + ", " + assumed + ", seed " + seed + ": " + told;
    }
  }

  /** A set of parties and a thing that is none of them. */
  private record Question(int set, int thing) {
    static List<Question> of(Case each) {
      List<Question> all = new ArrayList<>();
      for (int set = 1; set < 1 << each.size(); set++) {
        for (int thing = 0; thing < each.size(); thing++) {
          if (Integer.bitCount(set) <= 2 && (set >> thing & 1) == 0) {
            all.add(new Question(set, thing));
          }
        }
      }
      return all;
    }

    Stake of(OwnershipStructure structure, Case each) {
      List<Id> ids = each.ids(set);
      Id subject = each.id(thing);
      return ids.size() == 1
          ? structure.shares(ids.get(0), subject)
          : structure.together(ids, subject);
    }
  }

  @Provide
  Arbitrary<Case> cases() {
    return Arbitraries.longs().between(0, BOOKS - 1).map(Case::of).withoutEdgeCases();
  }

  @Disabled(
      "Not yet: few books still break it: rumours that crowd out, lots, groups with untold members")
  @Property
  void what_is_possible_holds_every_world(@ForAll("cases") Case each) {
    ShareAnswers worlds = ShareAnswers.of(each.told(), each.assumed(), false);
    OwnershipStructure structure = each.structure();
    for (Question question : Question.of(each)) {
      Stake stake = question.of(structure, each);
      assertThat(stake.possible().encloses(stake.told())
              && stake.possible().lower().equals(stake.told().lower())
              && stake.possible().isLowerClosed() == stake.told().isLowerClosed())
          .as(
              "%s in %s, %s",
              stake.told(), stake.possible(), each.of(question.set(), question.thing()))
          .isTrue();
      if (!worlds.areNone()) {
        assertHolds(
            stake.possible(),
            worlds.least(question.set(), question.thing()),
            worlds.most(question.set(), question.thing()),
            each.of(question.set(), question.thing()));
      }
    }
  }

  private static void assertHolds(Bounds bounds, double least, double most, String text) {
    assertThat(ShareWorlds.holds(bounds, least) && ShareWorlds.holds(bounds, most) || least > most)
        .as("%s, worlds %s to %s, %s", bounds, least, most, text)
        .isTrue();
  }

  @Disabled(
      "Not yet: few books still break it: rumours that crowd out, lots, groups with untold members")
  @Property
  void as_far_as_told_holds_each_world_of_what_is_told_alone(@ForAll("cases") Case each) {
    if (each.states(Directness.AGGREGATE, Directness.INDIRECT)) {
      return; // of totals, what is told need not be in holdings that are told
    }
    ShareAnswers worlds = ShareAnswers.of(each.told(), each.assumed(), true);
    OwnershipStructure structure = each.structure();
    for (Question question : Question.of(each)) {
      assertHolds(
          question.of(structure, each).told(),
          worlds.least(question.set(), question.thing()),
          worlds.most(question.set(), question.thing()),
          each.of(question.set(), question.thing()));
    }
  }

  @Property
  void what_some_world_agrees_with_is_not_found_to_disagree(@ForAll("cases") Case each) {
    List<String> codes = each.structure().findings().stream().map(Problem::code).toList();
    if (!ShareAnswers.of(each.told(), each.assumed(), false).areNone()) {
      assertThat(codes).as("%s", each).doesNotContain("shares-above-whole", "stated-share-differs");
    } else if (!each.states(Directness.AGGREGATE, Directness.INDIRECT)
        && each.told().isSized()) {
      assertThat(codes).as("%s", each).contains("shares-above-whole");
    }
  }

  @Disabled(
      "Not yet: few books still break it: rumours that crowd out, lots, groups with untold members")
  @Property
  void the_rest_is_what_others_hold(@ForAll("cases") Case each) {
    ShareAnswers worlds = ShareAnswers.of(each.told(), each.assumed(), false);
    OwnershipStructure structure = each.structure();
    for (Question question : Question.of(each)) {
      Stake rest = structure.rest(each.ids(question.set()), each.id(question.thing()));
      assertHolds(
          rest.possible(),
          worlds.leastRest(question.set(), question.thing()),
          worlds.mostRest(question.set(), question.thing()),
          "rest beside " + each.of(question.set(), question.thing()));
    }
  }

  @Property
  void what_is_held_in_full_at_each_step_is_so_in_every_world(@ForAll("cases") Case each) {
    ShareAnswers worlds = ShareAnswers.of(each.told(), each.assumed(), false);
    OwnershipStructure structure = each.structure();
    for (Question question : Question.of(each)) {
      for (int i = 0; i < ShareAnswers.ENOUGH.size() && !worlds.areNone(); i++) {
        Truth held = held(structure, each, question, i);
        assertThat(held.isUnknown() || held == worlds.held(i, question.set(), question.thing()))
            .as("held %s: %s, by %s", threshold(i), held, each.of(question.set(), question.thing()))
            .isTrue();
      }
    }
  }

  private static Truth held(OwnershipStructure structure, Case each, Question question, int i) {
    return structure
        .held(
            each.ids(question.set()), each.id(question.thing()), Stake.Measure.SHARES, threshold(i))
        .truth();
  }

  private static Quantity threshold(int i) {
    BigDecimal percent = BigDecimal.valueOf(ShareAnswers.ENOUGH.get(i).longValue());
    return ShareAnswers.isEnoughItself(i)
        ? Quantity.atLeast(percent, UnitOfMeasure.PERCENT)
        : Quantity.over(percent, UnitOfMeasure.PERCENT);
  }

  /** Rather open than wrong, but not needlessly: two answers in a hundred at most. */
  @Example
  void few_answers_are_needlessly_open() {
    Map<String, Integer> needless = new TreeMap<>();
    int all = 0;
    for (long seed = 0; seed < BOOKS; seed++) {
      Case each = Case.of(seed);
      ShareAnswers worlds = ShareAnswers.of(each.told(), each.assumed(), false);
      ShareAnswers alone = ShareAnswers.of(each.told(), each.assumed(), true);
      OwnershipStructure structure = each.structure();
      boolean totals = each.states(Directness.AGGREGATE, Directness.INDIRECT);
      for (Question question : Question.of(each)) {
        if (worlds.areNone() || !each.told().isSized()) {
          continue;
        }
        for (int i = 0; i < ShareAnswers.ENOUGH.size(); i++) {
          all++;
          if (held(structure, each, question, i).isUnknown()
              && !worlds.held(i, question.set(), question.thing()).isUnknown()) {
            needless.merge(rules("held", each), 1, Integer::sum);
          }
        }
        if (!totals && !alone.areNone()) {
          all++;
          Bounds told = question.of(structure, each).told();
          boolean wide = alone.least(question.set(), question.thing()) - lower(told) > CLOSE
              || upper(told) - alone.most(question.set(), question.thing()) > CLOSE;
          if (wide) {
            needless.merge(rules("told", each), 1, Integer::sum);
          }
        }
      }
    }
    int open = needless.values().stream().mapToInt(Integer::intValue).sum();
    assertThat(open * 100.0 / all).as(needless + " of " + all).isLessThanOrEqualTo(2);
  }

  private static double lower(Bounds bounds) {
    return bounds.lower().map(BigDecimal::doubleValue).orElse(0.0)
        + (bounds.isLowerClosed() ? 0 : 100.0 / Parts.WHOLE);
  }

  private static double upper(Bounds bounds) {
    return bounds.upper().map(BigDecimal::doubleValue).orElse(100.0);
  }

  private static String rules(String what, Case each) {
    return what
        + (each.states(Directness.AGGREGATE, Directness.INDIRECT) ? " with totals" : "")
        + (each.states(Directness.UNSPECIFIED) ? " with unspecified" : "")
        + (each.counts(ShareOf.EXCLUDING_TREASURY) ? " with treasury" : "")
        + (each.told().claims().stream().allMatch(Told::isFirm) ? "" : " with unfirm");
  }
}
