package io.github.crossborder.analysis.status;

import static io.github.crossborder.analysis.status.AgreementStatus.COMPLETED;
import static io.github.crossborder.analysis.status.AgreementStatus.IN_EFFECT;
import static io.github.crossborder.analysis.status.AgreementStatus.NONE;
import static io.github.crossborder.analysis.status.AgreementStatus.REJECTED;
import static io.github.crossborder.analysis.status.AgreementStatus.SUSPENDED;

import io.github.crossborder.Truth;
import io.github.crossborder.deal.Event;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Every course that a few events can take on a calendar of eleven days, played through one by one:
 * each day they can be of, each order within a day, with and without what may not have happened.
 */
final class Courses {
  static final int DAYS = 11;
  private static final Set<AgreementStatus> ENDS =
      EnumSet.of(AgreementStatus.EXPIRED, AgreementStatus.TERMINATED, AgreementStatus.WITHDRAWN);
  private static final List<AgreementStatus> CONSENTS =
      List.of(AgreementStatus.AGREED, AgreementStatus.SIGNED, AgreementStatus.APPROVED);
  private static final Map<Event.Type, AgreementStatus> STATUS = Map.ofEntries(
      Map.entry(Event.Type.INTENDED, AgreementStatus.INTENDED),
      Map.entry(Event.Type.ANNOUNCED, AgreementStatus.ANNOUNCED),
      Map.entry(Event.Type.AGREED, AgreementStatus.AGREED),
      Map.entry(Event.Type.SIGNED, AgreementStatus.SIGNED),
      Map.entry(Event.Type.APPROVED, AgreementStatus.APPROVED),
      Map.entry(Event.Type.REJECTED, REJECTED),
      Map.entry(Event.Type.EFFECTIVE, IN_EFFECT),
      Map.entry(Event.Type.OBSERVED_IN_EFFECT, IN_EFFECT),
      Map.entry(Event.Type.RESUMED, IN_EFFECT),
      Map.entry(Event.Type.SUSPENDED, SUSPENDED),
      Map.entry(Event.Type.COMPLETED, COMPLETED),
      Map.entry(Event.Type.EXPIRED, AgreementStatus.EXPIRED),
      Map.entry(Event.Type.TERMINATED, AgreementStatus.TERMINATED),
      Map.entry(Event.Type.WITHDRAWN, AgreementStatus.WITHDRAWN));

  /** An event with the days it can be of and the indexes of the earlier ones that it follows. */
  record Told(Event.Type type, int first, int last, boolean sure, List<Integer> follows) {}

  /** One course: the day of each event, and the events in order. */
  private record Course(int[] days, List<Integer> order) {}

  private final List<Told> events;
  private final List<Course> courses = new ArrayList<>();
  private final boolean[] sure;

  Courses(List<Told> events) {
    this.events = events;
    days(new int[events.size()], 0);
    sure = new boolean[events.size()];
    for (int i = 0; i < sure.length; i++) {
      sure[i] = events.get(i).sure() && !isContradictedEnd(i);
    }
  }

  boolean areNone() {
    return courses.isEmpty();
  }

  /** Returns every status that some course leads to by a day. */
  Set<AgreementStatus> statuses(int day, boolean continuance) {
    Set<AgreementStatus> found = EnumSet.noneOf(AgreementStatus.class);
    for (int happened = 0; happened < 1 << events.size(); happened++) {
      for (Course course : courses) {
        if (allSureIn(happened)) {
          play(course, happened, day, continuance, found);
        }
      }
    }
    return found;
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

  private boolean allSureIn(int happened) {
    for (int i = 0; i < sure.length; i++) {
      if (sure[i] && (happened >> i & 1) == 0) {
        return false;
      }
    }
    return true;
  }

  private void play(
      Course course, int happened, int day, boolean continuance, Set<AgreementStatus> found) {
    List<Integer> order =
        course.order().stream().filter(i -> (happened >> i & 1) == 1).toList();
    List<Integer> soFar = order.stream().filter(i -> course.days()[i] <= day).toList();
    Set<AgreementStatus> phases = EnumSet.of(NONE);
    int last = -1;
    for (int i : soFar) {
      if (isPhase(i)) {
        phases = next(phases, i);
        last = i;
      }
    }
    if (last >= 0) {
      found.addAll(phases);
      AgreementStatus status = status(last);
      boolean lasts = continuance
          || course.days()[last] == day
          || order.stream().anyMatch(i -> course.days()[i] >= day && shows(i, status));
      if ((status == IN_EFFECT || status == SUSPENDED) && !lasts) {
        found.addAll(EnumSet.range(IN_EFFECT, AgreementStatus.TERMINATED));
      }
      return;
    }
    found.add(milestone(soFar));
    order.stream().filter(this::isPhase).findFirst().ifPresent(i -> seenLater(i, found));
  }

  private void seenLater(int first, Set<AgreementStatus> found) {
    Event.Type type = events.get(first).type();
    if (type == Event.Type.RESUMED) {
      found.add(SUSPENDED);
    }
    if (List.of(
            Event.Type.OBSERVED_IN_EFFECT,
            Event.Type.SUSPENDED,
            Event.Type.RESUMED,
            Event.Type.EXPIRED)
        .contains(type)) {
      found.add(IN_EFFECT);
    }
  }

  private Set<AgreementStatus> next(Set<AgreementStatus> from, int event) {
    Event.Type type = events.get(event).type();
    Set<AgreementStatus> next = EnumSet.of(status(event));
    for (AgreementStatus status : from) {
      if (ENDS.contains(status) && type != Event.Type.RESUMED
          || status == COMPLETED && begins(event)) {
        next.add(status);
      }
    }
    return next;
  }

  private AgreementStatus milestone(List<Integer> soFar) {
    boolean refused = false;
    AgreementStatus most = NONE;
    for (int i : soFar) {
      AgreementStatus status = status(i);
      if (status == REJECTED) {
        refused = true;
      } else {
        refused &= !CONSENTS.contains(status);
        most = status.compareTo(most) > 0 ? status : most;
      }
    }
    return refused ? REJECTED : most;
  }

  private boolean shows(int event, AgreementStatus earlier) {
    Event.Type type = events.get(event).type();
    return switch (type.code()) {
      case "amended", "suspended", "completed", "expired", "terminated", "withdrawn" -> true;
      case "observed-in-effect" -> earlier == IN_EFFECT;
      case "resumed" -> earlier == SUSPENDED;
      default -> false;
    };
  }

  /** An end that in every course comes before something sure, although nothing resumes. */
  private boolean isContradictedEnd(int end) {
    if (!ENDS.contains(status(end))
        || events.stream().anyMatch(event -> event.type() == Event.Type.RESUMED)) {
      return false;
    }
    for (int i = 0; i < events.size(); i++) {
      int later = i;
      if (isPhase(i)
          && events.get(i).sure()
          && courses.stream()
              .allMatch(course -> course.order().indexOf(end) < course.order().indexOf(later))) {
        return true;
      }
    }
    return false;
  }

  private void days(int[] days, int event) {
    if (event == days.length) {
      orders(days.clone(), new ArrayList<>());
      return;
    }
    Told told = events.get(event);
    for (int day = told.first(); day <= told.last(); day++) {
      int chosen = day;
      if (told.follows().stream().allMatch(earlier -> days[earlier] <= chosen)) {
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
    Event.Type type = events.get(event).type();
    return type == Event.Type.EFFECTIVE || type == Event.Type.OBSERVED_IN_EFFECT;
  }

  private boolean isPhase(int event) {
    return status(event).compareTo(IN_EFFECT) >= 0;
  }

  private AgreementStatus status(int event) {
    return STATUS.getOrDefault(events.get(event).type(), NONE);
  }
}
