package io.github.crossborder.analysis.status;

import static io.github.crossborder.deal.Id.id;

import io.github.crossborder.deal.Certainty;
import io.github.crossborder.deal.Citation;
import io.github.crossborder.deal.Event;
import io.github.crossborder.deal.Follows;
import io.github.crossborder.deal.Id;
import io.github.crossborder.time.PartialDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Up to four random events: on the middle days of a small calendar, a day either way of one, or
 * undated; some after others, some not stated outright.
 */
final class ToldEvents {
  private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);
  private static final int MIDDLE = Courses.DAYS / 2;

  private ToldEvents() {}

  /** Returns a day of the calendar, which begins with day 0. */
  static LocalDate day(int number) {
    return FIRST.plusDays(number);
  }

  /** Returns the id of an event; in another order than the events, as ids need not follow time. */
  static Id idOf(int number) {
    return id("event-" + number * 3 % 4);
  }

  static List<Event> entries(List<Courses.Told> told, Id about) {
    return IntStream.range(0, told.size())
        .mapToObj(number -> event(number, told.get(number), about))
        .toList();
  }

  static List<Courses.Told> random(Random random, List<Event.Type> types) {
    List<Courses.Told> events = new ArrayList<>();
    int count = 1 + random.nextInt(4);
    int undated = 0;
    for (int i = 0; i < count; i++) {
      Event.Type type = types.get(random.nextInt(types.size()));
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

  private static Event event(int number, Courses.Told told, Id about) {
    Event.Builder event = Event.builder()
        .id(idOf(number))
        .type(told.type())
        .addAbout(about)
        .addCitation(Citation.builder()
            .source(id("press"))
            .certainty(told.sure() ? Certainty.STATED : Certainty.RUMOURED)
            .build());
    told.follows().forEach(earlier -> event.addFollows(Follows.of(idOf(earlier))));
    int length = told.last() - told.first();
    if (length < Courses.DAYS - 1) {
      event.date(
          number % 2 == 0
              ? PartialDate.between(day(told.first()), day(told.last()))
              : PartialDate.of(day((told.first() + told.last()) / 2)).withApproximate(length > 0));
    }
    return event.build();
  }
}
