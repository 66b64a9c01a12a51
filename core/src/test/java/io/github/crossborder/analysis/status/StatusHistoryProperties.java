package io.github.crossborder.analysis.status;

import static io.github.crossborder.analysis.status.AgreementStatus.EXPIRED;
import static io.github.crossborder.analysis.status.AgreementStatus.IN_EFFECT;
import static io.github.crossborder.analysis.status.AgreementStatus.NONE;
import static io.github.crossborder.deal.Id.id;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.crossborder.Assumptions;
import io.github.crossborder.Truth;
import io.github.crossborder.book.DealBook;
import io.github.crossborder.deal.Agreement;
import io.github.crossborder.deal.Citation;
import io.github.crossborder.deal.Company;
import io.github.crossborder.deal.Entry;
import io.github.crossborder.deal.Event;
import io.github.crossborder.deal.Role;
import io.github.crossborder.deal.Source;
import io.github.crossborder.deal.Term;
import io.github.crossborder.time.PartialDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;

/**
 * The statuses possible on a day are those that some course of events leads to, no fewer and no
 * more: held against every course that is possible on a small calendar.
 */
class StatusHistoryProperties {
  private static final List<Event.Type> TYPES = List.of(
      Event.Type.INTENDED,
      Event.Type.ANNOUNCED,
      Event.Type.AGREED,
      Event.Type.SIGNED,
      Event.Type.APPROVED,
      Event.Type.REJECTED,
      Event.Type.REJECTED,
      Event.Type.EFFECTIVE,
      Event.Type.EFFECTIVE,
      Event.Type.OBSERVED_IN_EFFECT,
      Event.Type.OBSERVED_IN_EFFECT,
      Event.Type.COMPLETED,
      Event.Type.AMENDED,
      Event.Type.SUSPENDED,
      Event.Type.SUSPENDED,
      Event.Type.RESUMED,
      Event.Type.EXPIRED,
      Event.Type.TERMINATED,
      Event.Type.WITHDRAWN,
      Event.Type.MEETING);

  /** Events on the middle days, a day either way of one, or undated, some after others. */
  @Provide
  Arbitrary<List<Courses.Told>> events() {
    return Arbitraries.longs()
        .map(seed -> ToldEvents.random(new Random(seed), TYPES))
        .withoutEdgeCases();
  }

  /** A suspension, and signs of life on days close to it, of which one may follow another. */
  @Provide
  Arbitrary<List<Courses.Told>> signsOfLife() {
    return Arbitraries.longs().map(seed -> signsOfLife(new Random(seed))).withoutEdgeCases();
  }

  private static List<Courses.Told> signsOfLife(Random random) {
    List<Courses.Told> told = new ArrayList<>();
    told.add(near(random, Event.Type.SUSPENDED, List.of()));
    told.add(near(random, Event.Type.OBSERVED_IN_EFFECT, List.of()));
    told.add(near(random, Event.Type.AMENDED, random.nextBoolean() ? List.of(1) : List.of()));
    told.add(near(random, Event.Type.OBSERVED_IN_EFFECT, List.of()));
    return told;
  }

  private static Courses.Told near(Random random, Event.Type type, List<Integer> follows) {
    int day = 3 + random.nextInt(5);
    int within = random.nextInt(2);
    return new Courses.Told(type, day - within, day + within, true, follows);
  }

  private static StatusHistory history(
      List<Courses.Told> told, boolean continuance, Entry... more) {
    return history(told, continuance, List.of(), more);
  }

  private static StatusHistory history(
      List<Courses.Told> told, boolean continuance, List<Agreement.Kind> kinds, Entry... more) {
    DealBook.Builder book = DealBook.builder()
        .add(more)
        .add(Source.builder().id(id("press")).publisher("De Tijd").build())
        .add(company("buyer"), company("seller"))
        .add(Agreement.builder()
            .id(id("deal"))
            .kinds(kinds)
            .addParty(id("buyer"), Role.BUYER)
            .addParty(id("seller"), Role.SELLER)
            .addCitation(Citation.of(id("press")))
            .build());
    book.addAll(ToldEvents.entries(told, id("deal")));
    return StatusHistory.of(book.build(), id("deal"))
        .assuming(Assumptions.builder()
            .continuance(continuance)
            .approximateDateToleranceDays(1)
            .build());
  }

  private static Company company(String id) {
    return Company.builder().id(id(id)).addCitation(Citation.of(id("press"))).build();
  }

  @Property(tries = 5000)
  void the_possible_statuses_are_those_that_some_course_of_events_leads_to(
      @ForAll("events") List<Courses.Told> told,
      @ForAll @IntRange(min = 3, max = 8) int day,
      @ForAll boolean continuance) {
    Courses courses = new Courses(told);
    PossibleStatuses answer = history(told, continuance).on(ToldEvents.day(day));
    assertThat(answer.statuses()).isNotEmpty();
    Statistics.label("contradictory").collect(courses.areNone());
    if (!courses.areNone()) {
      Statistics.label("statuses").collect(answer.statuses().size());
      assertThat(answer.statuses()).isEqualTo(courses.statuses(day, continuance));
    }
  }

  /** From the day before the fifth to that before the eighth. */
  private static Term term(Term.Effect effect) {
    return Term.builder()
        .id(id("term"))
        .agreement(id("deal"))
        .grantee(id("seller"))
        .effect(effect)
        .validity(io.github.crossborder.time.Period.between(
            PartialDate.of(ToldEvents.day(4)), PartialDate.of(ToldEvents.day(6))))
        .addCitation(Citation.of(id("press")))
        .build();
  }

  @Property(tries = 2000)
  void a_term_in_force_leaves_open_whether_anything_has_begun(
      @ForAll("events") List<Courses.Told> told,
      @ForAll @IntRange(min = 4, max = 6) int day,
      @ForAll Term.Effect effect,
      @ForAll boolean continuance,
      @ForAll boolean once) {
    List<Agreement.Kind> kinds = once ? List.of(Agreement.Kind.MERGER) : List.of();
    PossibleStatuses answer =
        history(told, continuance, kinds, term(effect)).on(ToldEvents.day(day));
    assertThat(answer.is(NONE)).isNotEqualTo(Truth.TRUE);
    Set<AgreementStatus> without =
        history(told, continuance).on(ToldEvents.day(day)).statuses();
    assertThat(answer.statuses()).containsAll(without);
    if (!without.equals(Set.of(NONE))) {
      assertThat(answer.statuses()).isSubsetOf(with(without, IN_EFFECT));
    }
  }

  @Property(tries = 2000)
  void a_term_has_an_agreement_run_out_unless_that_is_done_once(
      @ForAll("events") List<Courses.Told> told,
      @ForAll @IntRange(min = 1, max = 10) int day,
      @ForAll boolean once) {
    List<Agreement.Kind> kinds = once ? List.of(Agreement.Kind.MERGER) : List.of();
    Set<AgreementStatus> with = history(told, true, kinds, term(Term.Effect.PERMITS))
        .on(ToldEvents.day(day))
        .statuses();
    Set<AgreementStatus> without = history(told, true).on(ToldEvents.day(day)).statuses();
    if (without.equals(Set.of(NONE))) {
      boolean surelyOver = with.equals(Set.of(EXPIRED));
      assertThat(surelyOver && (once || day <= 6)).isFalse();
    } else if (once || day <= 6) {
      assertThat(with.contains(EXPIRED)).isEqualTo(without.contains(EXPIRED));
    }
  }

  private static Set<AgreementStatus> with(Set<AgreementStatus> some, AgreementStatus more) {
    Set<AgreementStatus> all = EnumSet.of(more);
    all.addAll(some);
    return all;
  }

  @Property(tries = 5000)
  void what_shows_that_a_status_lasted_does_so_on_every_day(
      @ForAll("signsOfLife") List<Courses.Told> told) {
    Courses courses = new Courses(told);
    StatusHistory history = history(told, false);
    for (int day = 3; day <= 8 && !courses.areNone(); day++) {
      assertThat(history.on(ToldEvents.day(day)).statuses())
          .isEqualTo(courses.statuses(day, false));
    }
  }

  /** Days 3 to 8 of the calendar are days of one month, and so is every day an event can be of. */
  @Property(tries = 5000)
  void on_some_day_of_a_month_is_possible_what_is_so_on_any_of_its_days(
      @ForAll("events") List<Courses.Told> told, @ForAll boolean continuance) {
    StatusHistory history = history(told, continuance);
    YearMonth month = YearMonth.from(ToldEvents.day(5));
    Set<AgreementStatus> onAnyDay = EnumSet.noneOf(AgreementStatus.class);
    for (int day = 1; day <= month.lengthOfMonth(); day++) {
      onAnyDay.addAll(history.on(month.atDay(day)).statuses());
    }
    assertThat(history.on(PartialDate.of(month)).statuses()).isEqualTo(onAnyDay);
  }
}
