package io.github.crossborder.analysis;

import static io.github.crossborder.deal.Id.id;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.crossborder.Assumptions;
import io.github.crossborder.book.DealBook;
import io.github.crossborder.deal.Agreement;
import io.github.crossborder.deal.Certainty;
import io.github.crossborder.deal.Citation;
import io.github.crossborder.deal.Company;
import io.github.crossborder.deal.Event;
import io.github.crossborder.deal.Follows;
import io.github.crossborder.deal.Role;
import io.github.crossborder.deal.Source;
import io.github.crossborder.time.PartialDate;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
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
  private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);
  private static final int MIDDLE = 5;
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
    return Arbitraries.longs().map(seed -> events(new Random(seed))).withoutEdgeCases();
  }

  private static List<Courses.Told> events(Random random) {
    List<Courses.Told> events = new ArrayList<>();
    int count = 1 + random.nextInt(4);
    int undated = 0;
    for (int i = 0; i < count; i++) {
      Event.Type type = TYPES.get(random.nextInt(TYPES.size()));
      int day = MIDDLE - 1 + random.nextInt(3);
      int within = random.nextInt(3) == 0 ? 1 : 0;
      boolean open = undated < 2 && random.nextInt(4) == 0;
      undated += open ? 1 : 0;
      List<Integer> follows = new ArrayList<>();
      for (int earlier = 0; earlier < i; earlier++) {
        if (random.nextInt(4) == 0) {
          follows.add(earlier);
        }
      }
      events.add(new Courses.Told(
          type,
          open ? 0 : day - within,
          open ? Courses.DAYS - 1 : day + within,
          random.nextInt(5) > 0,
          follows));
    }
    return events;
  }

  private static StatusHistory history(List<Courses.Told> told, boolean continuance) {
    DealBook.Builder book = DealBook.builder()
        .add(Source.builder().id(id("press")).publisher("De Tijd").build())
        .add(company("buyer"), company("seller"))
        .add(Agreement.builder()
            .id(id("deal"))
            .addParty(id("buyer"), Role.BUYER)
            .addParty(id("seller"), Role.SELLER)
            .addCitation(Citation.of(id("press")))
            .build());
    for (int i = 0; i < told.size(); i++) {
      book.add(event(i, told.get(i)));
    }
    return StatusHistory.of(
        book.build(),
        id("deal"),
        Assumptions.builder()
            .continuance(continuance)
            .approximateDateTolerance(Period.ofDays(1))
            .build());
  }

  private static Company company(String id) {
    return Company.builder().id(id(id)).addCitation(Citation.of(id("press"))).build();
  }

  private static Event event(int number, Courses.Told told) {
    Event.Builder event = Event.builder()
        .id(id("event-" + number))
        .type(told.type())
        .addAbout(id("deal"))
        .addCitation(Citation.builder()
            .source(id("press"))
            .certainty(told.sure() ? Certainty.STATED : Certainty.RUMOURED)
            .build());
    told.follows().forEach(earlier -> event.addFollows(Follows.of(id("event-" + earlier))));
    int length = told.last() - told.first();
    if (length < Courses.DAYS - 1) {
      event.date(PartialDate.of(FIRST.plusDays((told.first() + told.last()) / 2))
          .withApproximate(length > 0));
    }
    return event.build();
  }

  @Property(tries = 5000)
  void the_possible_statuses_are_those_that_some_course_of_events_leads_to(
      @ForAll("events") List<Courses.Told> told,
      @ForAll @IntRange(min = 3, max = 8) int day,
      @ForAll boolean continuance) {
    Courses courses = new Courses(told);
    PossibleStatuses answer = history(told, continuance).on(FIRST.plusDays(day));
    assertThat(answer.statuses()).isNotEmpty();
    Statistics.label("contradictory").collect(courses.areNone());
    if (!courses.areNone()) {
      Statistics.label("statuses").collect(answer.statuses().size());
      assertThat(answer.statuses()).isEqualTo(courses.statuses(day, continuance));
    }
  }
}
