package io.github.crossborder.analysis.status;

import static io.github.crossborder.deal.Id.id;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.crossborder.Assumption;
import io.github.crossborder.Assumptions;
import io.github.crossborder.Truth;
import io.github.crossborder.book.DealBook;
import io.github.crossborder.deal.Claim;
import io.github.crossborder.deal.Event;
import io.github.crossborder.deal.Statement;
import io.github.crossborder.deal.Term;
import io.github.crossborder.deal.Transfer;
import io.github.crossborder.place.Territory;
import io.github.crossborder.time.PartialDate;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/**
 * The statuses possible on a day are those that some world has which the book and the assumptions
 * allow: held against every world of small deals. As many are tried as {@code jqwik.tries.default}
 * says, such as 100000 for a night.
 */
class StatusWorldsProperties {
  private static final int FIRST = 2;
  private static final int BOOKS = Integer.getInteger("jqwik.tries.default", 400);

  private static final Set<AgreementStatus> STEPS =
      EnumSet.complementOf(EnumSet.of(AgreementStatus.NONE));

  @Provide
  Arbitrary<ToldDeal> deals() {
    return Arbitraries.longs().map(ToldDeals::of).withoutEdgeCases();
  }

  /** What is assumed, in the order in which {@link DealWorlds} takes it. */
  private record Assumed(boolean continuance, boolean unknownMoveNothing) {
    Assumptions assumptions() {
      Assumptions assumptions = Assumptions.builder().continuance(continuance).build();
      return unknownMoveNothing
          ? assumptions.with(Assumption.UNKNOWN_EVENTS_MOVE_NOTHING)
          : assumptions;
    }

    DealWorlds worlds(ToldDeal told, String place) {
      return new DealWorlds(told, place, continuance, unknownMoveNothing);
    }
  }

  @Provide
  Arbitrary<Assumed> assumptions() {
    return Arbitraries.of(
        new Assumed(false, false),
        new Assumed(true, false),
        new Assumed(true, false),
        new Assumed(true, true));
  }

  /** The answers to every question about a deal: a day, in one place or as a whole. */
  private static final class Answers {
    private final StatusHistory history;
    private final boolean placed;

    Answers(ToldDeal told, DealBook book, Assumed assumed) {
      this.history = StatusHistory.of(book, id("deal")).assuming(assumed.assumptions());
      this.placed = told.isPlaced();
    }

    static Answers of(ToldDeal told, Assumed assumed) {
      return new Answers(told, told.book(), assumed);
    }

    Set<AgreementStatus> statuses(String place, int day) {
      return placed
          ? history.on(ToldEvents.day(day), Territory.of(place)).statuses()
          : history.on(ToldEvents.day(day)).statuses();
    }

    Truth reached(AgreementStatus status, String place, int day) {
      return placed
          ? history.reached(status, ToldEvents.day(day), Territory.of(place))
          : history.reached(status, ToldEvents.day(day));
    }
  }

  @Property
  void no_status_that_some_world_has_is_missing(
      @ForAll("deals") ToldDeal told, @ForAll("assumptions") Assumed assumed) {
    Answers answers = Answers.of(told, assumed);
    for (String place : told.places()) {
      DealWorlds worlds = assumed.worlds(told, place);
      for (int day = FIRST; day <= DealWorlds.LAST && !worlds.areNone(); day++) {
        Set<AgreementStatus> statuses = answers.statuses(place, day);
        assertThat(statuses).as("day " + day + " in " + place).containsAll(worlds.must(day));
        assertThat(worlds.someOf(day))
            .as("day " + day + " in " + place)
            .allSatisfy(some -> assertThat(statuses).containsAnyElementsOf(some));
        for (AgreementStatus status : STEPS) {
          Truth reached = answers.reached(status, place, day);
          assertThat(isFalseSomewhere(reached, worlds.reached(status, day)))
              .as(status + " reached by day " + day + " in " + place + ": " + reached)
              .isFalse();
        }
      }
    }
  }

  private static boolean isFalseSomewhere(Truth answer, Set<DealWorld.Reached> worlds) {
    return switch (answer) {
      case TRUE -> worlds.contains(DealWorld.Reached.NO) || worlds.contains(DealWorld.Reached.OPEN);
      case FALSE ->
        worlds.contains(DealWorld.Reached.YES) || worlds.contains(DealWorld.Reached.OPEN);
      case UNKNOWN -> false;
    };
  }

  /** Rather open than wrong, but not needlessly: two answers in a hundred at most. */
  @Example
  void few_answers_are_needlessly_open() {
    Map<String, Integer> needless = new LinkedHashMap<>();
    int all = 0;
    int open = 0;
    for (long seed = 0; seed < BOOKS; seed++) {
      ToldDeal told = ToldDeals.of(seed);
      Assumed assumed = new Assumed(seed % 3 > 0, seed % 2 > 0);
      Answers answers = Answers.of(told, assumed);
      for (String place : told.places()) {
        DealWorlds worlds = assumed.worlds(told, place);
        for (int day = FIRST; day <= DealWorlds.LAST && !worlds.areNone(); day++) {
          all++;
          EnumSet<AgreementStatus> more = EnumSet.copyOf(answers.statuses(place, day));
          more.removeAll(worlds.may(day));
          if (!more.isEmpty()) {
            assertThat(told.isPlain())
                .as("%s on day %s in %s: %s", told, day, place, more)
                .isFalse();
            open++;
            needless.merge(told.rules(worlds.isContradicted()), 1, Integer::sum);
          }
        }
      }
    }
    assertThat(open * 100.0 / all).as(needless + " of " + all).isLessThanOrEqualTo(2);
  }

  /** What tells no step, end or term of the deal. */
  private static List<Claim> besides(int number) {
    Event.Builder event = Event.builder()
        .id(id("besides"))
        .addAbout(id("deal"))
        .date(PartialDate.of(ToldEvents.day(number % 9)))
        .addCitation(OneDeal.CITED);
    Term.Builder term = OneDeal.until("besides", "2020-01-06").grantor(id("buyer"));
    return List.of(
        event.type(Event.Type.MEETING).build(),
        event.type(Event.Type.NOTICE_GIVEN).build(),
        event.type(Event.Type.ORDERED).territory(Territory.of("BE")).build(),
        event.type(Event.Type.COMPLETED).status(Event.Status.EXPECTED).build(),
        event.type(Event.Type.SIGNED).rank(Claim.Rank.DEPRECATED).build(),
        event
            .about(List.of(id("seller")))
            .type(Event.Type.SIGNED)
            .rank(Claim.Rank.NORMAL)
            .build(),
        term.effect(Term.Effect.FORBIDS).right(Term.Right.COMPETE).build(),
        term.effect(Term.Effect.PERMITS).right(Term.Right.ACQUIRE).build(),
        Transfer.builder()
            .id(id("besides"))
            .agreement(id("deal"))
            .kind(Transfer.Kind.CASH)
            .addCitation(OneDeal.CITED)
            .build(),
        Statement.builder()
            .id(id("besides"))
            .addAbout(id("deal"))
            .kind(Statement.Kind.OPINION)
            .text("It has come to nothing.")
            .addCitation(OneDeal.CITED)
            .build());
  }

  @Property
  void another_claim_leaves_sure_answers_alone_unless_it_tells_a_step_an_end_or_a_term(
      @ForAll("deals") ToldDeal told,
      @ForAll("assumptions") Assumed assumed,
      @ForAll @IntRange(max = 99) int number) {
    List<Claim> besides = besides(number);
    Claim more = besides.get(number % besides.size());
    Answers before = Answers.of(told, assumed);
    Answers after = new Answers(told, told.book().toBuilder().add(more).build(), assumed);
    for (String place : told.places()) {
      for (int day = FIRST; day <= DealWorlds.LAST; day++) {
        Set<AgreementStatus> statuses = before.statuses(place, day);
        if (statuses.size() == 1) {
          assertThat(after.statuses(place, day)).as("%s", more).isEqualTo(statuses);
        }
        for (AgreementStatus status : STEPS) {
          Truth reached = before.reached(status, place, day);
          if (!reached.isUnknown()) {
            assertThat(after.reached(status, place, day)).as("%s", more).isEqualTo(reached);
          }
        }
      }
    }
  }

  @Property
  void assumptions_only_narrow(
      @ForAll("deals") ToldDeal told, @ForAll("assumptions") Assumed assumed) {
    Answers without = Answers.of(told, new Assumed(false, false));
    Answers with = Answers.of(told, assumed);
    for (String place : told.places()) {
      for (int day = FIRST; day <= DealWorlds.LAST; day++) {
        assertThat(without.statuses(place, day)).containsAll(with.statuses(place, day));
        for (AgreementStatus status : STEPS) {
          Truth reached = without.reached(status, place, day);
          if (!reached.isUnknown()) {
            assertThat(with.reached(status, place, day)).isEqualTo(reached);
          }
        }
      }
    }
  }

  @Property
  void what_is_told_more_precisely_or_more_firmly_adds_a_status_only_if_it_contradicts(
      @ForAll("deals") ToldDeal told, @ForAll("assumptions") Assumed assumed, @ForAll long seed) {
    Answers before = Answers.of(told, assumed);
    for (ToldDeal narrower : ToldDealChanges.narrower(told, new Random(seed))) {
      Answers after = Answers.of(narrower, assumed);
      for (String place : told.places()) {
        DealWorlds worlds = assumed.worlds(narrower, place);
        for (int day = FIRST; day <= DealWorlds.LAST && !worlds.areNone(); day++) {
          Set<AgreementStatus> now = after.statuses(place, day);
          if (!worlds.isContradicted()) {
            assertThat(before.statuses(place, day)).as("%s", narrower).containsAll(now);
          }
        }
      }
    }
  }

  /** The places told of, and what is told without a place where another is asked about. */
  @Property
  void as_a_whole_is_possible_what_is_so_in_some_place_that_is_told_of(
      @ForAll("deals") ToldDeal told, @ForAll("assumptions") Assumed assumed) {
    StatusHistory history =
        StatusHistory.of(told.book(), id("deal")).assuming(assumed.assumptions());
    for (int day = FIRST; day <= DealWorlds.LAST && told.placesAreWhole(); day++) {
      EnumSet<AgreementStatus> union = EnumSet.noneOf(AgreementStatus.class);
      for (String place : told.placesTold(assumed.unknownMoveNothing())) {
        union.addAll(history.on(ToldEvents.day(day), Territory.of(place)).statuses());
      }
      assertThat(history.on(ToldEvents.day(day)).statuses()).isEqualTo(union);
    }
  }

  /** Days 2 to 8 of the calendar are days of one month, and so is every day an event can be of. */
  @Property
  void on_some_day_of_a_month_is_possible_what_is_so_on_any_of_its_days(
      @ForAll("deals") ToldDeal told, @ForAll("assumptions") Assumed assumed) {
    StatusHistory history =
        StatusHistory.of(told.book(), id("deal")).assuming(assumed.assumptions());
    YearMonth month = YearMonth.from(ToldEvents.day(5));
    Set<AgreementStatus> onAnyDay = EnumSet.noneOf(AgreementStatus.class);
    for (int day = 1; day <= month.lengthOfMonth(); day++) {
      onAnyDay.addAll(history.on(month.atDay(day)).statuses());
    }
    assertThat(history.on(PartialDate.of(month)).statuses()).isEqualTo(onAnyDay);
  }
}
