package io.github.crossborder.analysis.status;

import static io.github.crossborder.deal.Id.id;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.crossborder.Assumptions;
import io.github.crossborder.Truth;
import io.github.crossborder.analysis.timeline.Timeline;
import io.github.crossborder.book.DealBook;
import io.github.crossborder.deal.Claim;
import io.github.crossborder.deal.Event;
import io.github.crossborder.deal.Id;
import io.github.crossborder.deal.Source;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A timeline says what holds in every order that the events can have had, and no more. */
class TimelineProperties {

  @Provide
  Arbitrary<List<Courses.Told>> events() {
    return Arbitraries.longs()
        .map(seed -> ToldEvents.random(new Random(seed), List.of(Event.Type.MEETING)))
        .withoutEdgeCases();
  }

  private static Timeline timeline(List<Courses.Told> told) {
    Source press = Source.builder().id(id("press")).publisher("De Tijd").build();
    return Timeline.of(DealBook.builder()
            .add(press)
            .addAll(ToldEvents.entries(told, id("press")))
            .build())
        .assuming(Assumptions.builder().approximateDateToleranceDays(1).build());
  }

  @Property(tries = 3000)
  void one_event_is_before_another_if_it_is_so_in_every_possible_order(
      @ForAll("events") List<Courses.Told> told) {
    Courses courses = new Courses(told);
    Timeline timeline = timeline(told);
    for (int one = 0; one < told.size() && !courses.areNone(); one++) {
      for (int other = 0; other < told.size(); other++) {
        assertThat(timeline.isBefore(ToldEvents.idOf(one), ToldEvents.idOf(other)))
            .isEqualTo(courses.isBefore(one, other));
      }
    }
  }

  @Property(tries = 3000)
  void the_order_is_possible_and_the_bounds_are_met(@ForAll("events") List<Courses.Told> told) {
    Courses courses = new Courses(told);
    Timeline timeline = timeline(told);
    assertThat(timeline.findings().isEmpty()).isEqualTo(!courses.areNone());
    assertThat(timeline.order()).hasSize(told.size()).doesNotHaveDuplicates();
    List<Id> order = timeline.order().stream().map(Claim::id).toList();
    for (int one = 0; one < told.size() && !courses.areNone(); one++) {
      Id id = ToldEvents.idOf(one);
      int first = courses.days(one).getMin();
      int last = courses.days(one).getMax();
      assertThat(timeline.earliest(id)).isEqualTo(day(first, 0));
      assertThat(timeline.latest(id)).isEqualTo(day(last, Courses.DAYS - 1));
      for (int other = 0; other < told.size(); other++) {
        if (courses.isBefore(one, other) == Truth.TRUE) {
          assertThat(order.indexOf(id)).isLessThan(order.indexOf(ToldEvents.idOf(other)));
        }
      }
    }
  }

  @Property(tries = 3000)
  void a_step_shows_ties_and_unknowns_as_such(@ForAll("events") List<Courses.Told> told) {
    Timeline timeline = timeline(told);
    List<Timeline.Step> steps = timeline.steps();
    assertThat(steps).extracting(Timeline.Step::claim).isEqualTo(timeline.order());
    assertThat(steps.get(0).comes()).isEqualTo(Timeline.Comes.FIRST);
    for (int i = 1; i < steps.size() && timeline.findings().isEmpty(); i++) {
      Timeline.Step before = steps.get(i - 1);
      Timeline.Step step = steps.get(i);
      boolean later = timeline.isBefore(before.claim().id(), step.claim().id()) == Truth.TRUE;
      boolean dayKnown = step.earliest().isPresent() && step.earliest().equals(step.latest());
      boolean sameDay = dayKnown
          && before.earliest().equals(step.earliest())
          && before.latest().equals(step.latest());
      assertThat(step.comes())
          .isEqualTo(
              later
                  ? Timeline.Comes.LATER
                  : sameDay ? Timeline.Comes.SAME_DAY : Timeline.Comes.UNKNOWN);
    }
  }

  private static Optional<LocalDate> day(int number, int edge) {
    return number == edge ? Optional.empty() : Optional.of(ToldEvents.day(number));
  }
}
