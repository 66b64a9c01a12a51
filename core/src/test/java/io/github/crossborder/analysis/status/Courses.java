package io.github.crossborder.analysis.status;

import io.github.crossborder.Truth;
import io.github.crossborder.deal.Event;
import java.util.ArrayList;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Every course that a few events can take on a calendar of eleven days: each day they can be of,
 * and each order within a day, on which what opens comes first.
 */
final class Courses {
  static final int DAYS = 11;
  private static final List<Event.Type> BEGINNINGS =
      List.of(Event.Type.EFFECTIVE, Event.Type.OBSERVED_IN_EFFECT);
  private static final List<Event.Type> PHASES = List.of(
      Event.Type.EFFECTIVE,
      Event.Type.OBSERVED_IN_EFFECT,
      Event.Type.RESUMED,
      Event.Type.SUSPENDED,
      Event.Type.COMPLETED,
      Event.Type.EXPIRED,
      Event.Type.TERMINATED,
      Event.Type.WITHDRAWN);

  /**
   * An event with the days it can be of and the indexes of the earlier ones that it follows, by no
   * fewer and no more than some days, and of those that caused it, which are
   * not of a later day.
   */
  record Told(
      Event.Type type,
      int first,
      int last,
      boolean sure,
      List<Integer> follows,
      int least,
      int most,
      List<Integer> because) {

    Told(Event.Type type, int first, int last, boolean sure, List<Integer> follows) {
      this(type, first, last, sure, follows, 0, DAYS, List.of());
    }
  }

  /** One course: the day of each event, and the events in order. */
  record Course(int[] days, List<Integer> order) {}

  private final List<Told> events;
  private final List<Course> courses = new ArrayList<>();

  Courses(List<Told> events) {
    this.events = events;
    days(new int[events.size()], 0);
  }

  List<Course> all() {
    return courses;
  }

  boolean areNone() {
    return courses.isEmpty();
  }

  /** Returns whether one event comes before another in every course, in none, or in some. */
  Truth isBefore(int one, int other) {
    Set<Boolean> found = courses.stream()
        .map(course -> course.order().indexOf(one) < course.order().indexOf(other))
        .collect(Collectors.toSet());
    return found.size() == 1 ? Truth.of(found.contains(true)) : Truth.UNKNOWN;
  }

  /** Returns the days that an event is of in some course. */
  IntSummaryStatistics days(int event) {
    return courses.stream().mapToInt(course -> course.days()[event]).summaryStatistics();
  }

  private void days(int[] days, int event) {
    if (event == days.length) {
      orders(days.clone(), new ArrayList<>());
      return;
    }
    Told told = events.get(event);
    for (int day = told.first(); day <= told.last(); day++) {
      int chosen = day;
      if (told.follows().stream()
              .mapToInt(earlier -> chosen - days[earlier])
              .allMatch(lag -> lag >= told.least() && lag <= told.most())
          && told.because().stream().allMatch(cause -> days[cause] <= chosen)) {
        days[event] = day;
        days(days, event + 1);
      }
    }
  }

  private void orders(int[] days, List<Integer> order) {
    if (order.size() == days.length) {
      courses.add(new Course(days, List.copyOf(order)));
      return;
    }
    int today = IntStream.range(0, days.length)
        .filter(i -> !order.contains(i))
        .map(i -> days[i])
        .min()
        .orElseThrow();
    for (int i = 0; i < days.length; i++) {
      if (days[i] == today && !order.contains(i) && isFree(i, days, order)) {
        order.add(i);
        orders(days, order);
        order.remove(order.size() - 1);
      }
    }
  }

  /** Whether nothing that must come first is left: what it follows, and openings of that day. */
  private boolean isFree(int event, int[] days, List<Integer> order) {
    if (!order.containsAll(events.get(event).follows())) {
      return false;
    }
    for (int i = 0; i < days.length; i++) {
      boolean opensFirst =
          days[i] == days[event] && isOpening(i) && isPhase(event) && !isOpening(event);
      if (opensFirst && !order.contains(i)) {
        return false;
      }
    }
    return true;
  }

  private boolean isOpening(int event) {
    return begins(event) && !followsMove(event);
  }

  private boolean followsMove(int event) {
    return events.get(event).follows().stream()
        .anyMatch(i -> isPhase(i) && !begins(i) || followsMove(i));
  }

  private boolean begins(int event) {
    return BEGINNINGS.contains(events.get(event).type());
  }

  private boolean isPhase(int event) {
    return PHASES.contains(events.get(event).type());
  }
}
