package io.github.crossborder.analysis;

import io.github.crossborder.Assumptions;
import io.github.crossborder.Truth;
import io.github.crossborder.book.DealBook;
import io.github.crossborder.deal.Certainty;
import io.github.crossborder.deal.Citation;
import io.github.crossborder.deal.Event;
import io.github.crossborder.deal.Id;
import io.github.crossborder.deal.Term;
import io.github.crossborder.place.Territory;
import io.github.crossborder.time.PartialDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** All that moves the status of one agreement, with bounds, and what of it counts where. */
final class Steps {
  private record Step(Happening happening, Optional<Territory> territory) {}

  private static final Map<AgreementStatus, List<Happening>> NOT_BEGUN =
      Map.of(AgreementStatus.NONE, List.of());

  private final List<Step> linked;
  private final List<Step> byDates;
  private final Links links;
  private final boolean areLinked;
  private final TermsEnd termsEnd;
  private final List<Optional<Territory>> regions;

  /** Takes what is told to have occurred. */
  Steps(DealBook book, Id agreement, List<Event> told, Assumptions assumptions) {
    List<Event> events = new ArrayList<>(told.size());
    for (Event event : told) {
      if (Happening.counts(event.type())) {
        events.add(event);
      }
    }
    byDates = byDates(events, assumptions);
    termsEnd = new TermsEnd(book.termsOf(agreement), events, assumptions);
    areLinked = areLinked(book, events);
    if (areLinked) {
      Timeline timeline = Timeline.around(book, events, assumptions);
      links = timeline.links();
      linked = linked(events, timeline);
    } else { // mostly
      links = Links.NONE;
      linked = byDates;
    }
    regions = told();
  }

  private static boolean areLinked(DealBook book, List<Event> events) {
    for (Event event : events) {
      if (!event.follows().isEmpty() || !book.claimsFollowing(event.id()).isEmpty()) {
        return true;
      }
    }
    return false;
  }

  private static List<Step> byDates(List<Event> events, Assumptions assumptions) {
    List<Step> steps = new ArrayList<>(events.size());
    for (Event event : events) {
      Optional<PartialDate> date = Moments.dateOf(event);
      boolean opening = Happening.begins(event.type());
      steps.add(
          date.isEmpty()
              ? step(event, Optional.empty(), Optional.empty(), opening)
              : step(
                  event,
                  date.get().earliest(assumptions),
                  date.get().latest(assumptions),
                  opening));
    }
    return steps;
  }

  private List<Step> linked(List<Event> events, Timeline timeline) {
    Set<Id> afterMoves = links.after(events.stream()
        .filter(event -> Happening.to(event.type()).isPhase() && !Happening.begins(event.type()))
        .map(Event::id)
        .toList());
    return events.stream()
        .map(event -> step(
            event,
            timeline.earliest(event.id()),
            timeline.latest(event.id()),
            Happening.begins(event.type()) && !afterMoves.contains(event.id())))
        .toList();
  }

  private static Step step(
      Event event, Optional<LocalDate> first, Optional<LocalDate> last, boolean opening) {
    Happening happening = new Happening(
        event.id(),
        event.type(),
        first.isPresent() ? first.get().toEpochDay() : Happening.ALWAYS,
        last.isPresent() ? last.get().toEpochDay() : Happening.NEVER,
        isStated(event),
        opening,
        List.of(event));
    return new Step(happening, event.territory());
  }

  private static boolean isStated(Event event) {
    List<Citation> citations = event.citations();
    for (int i = 0; i < citations.size(); i++) {
      if (citations.get(i).certainty() == Certainty.STATED) {
        return true;
      }
    }
    return false;
  }

  /** Returns what is possible by a day in a territory, or in all that none is told for. */
  Map<AgreementStatus, List<Happening>> possible(
      long day, Optional<Territory> region, boolean continuance) {
    List<Happening> here = in(region, linked);
    if (here.isEmpty()) {
      return NOT_BEGUN;
    }
    if (areLinked && here.stream().allMatch(step -> step.first() <= step.last())) {
      Map<AgreementStatus, List<Happening>> found =
          new Replay(here, links, day).statuses(continuance);
      if (!found.isEmpty()) {
        return found;
      }
    }
    List<Happening> dated = areLinked ? in(region, byDates) : here;
    return new Replay(dated, Links.NONE, day).statuses(continuance);
  }

  /** Returns the territories that are told of, and nothing for elsewhere, if that counts. */
  List<Optional<Territory>> regions() {
    return regions;
  }

  private List<Optional<Territory>> told() {
    List<Optional<Territory>> told = new ArrayList<>(2);
    for (Step step : linked) {
      addUnlessLast(told, step.territory());
    }
    for (Term term : termsEnd.termsWithEnd()) {
      addUnlessLast(told, term.territory());
    }
    if (told.isEmpty()) {
      return List.of(Optional.empty());
    }
    return told.size() > 2 ? List.copyOf(new LinkedHashSet<>(told)) : told;
  }

  /** Most are told for what the one before is told for. */
  private static void addUnlessLast(List<Optional<Territory>> told, Optional<Territory> next) {
    if (told.isEmpty() || !told.get(told.size() - 1).equals(next)) {
      told.add(next);
    }
  }

  List<LocalDate> turningDays() {
    Set<Long> days = new TreeSet<>();
    List<Happening> all = new ArrayList<>();
    linked.forEach(step -> all.add(step.happening()));
    byDates.forEach(step -> all.add(step.happening()));
    regions().forEach(region -> termsEnd.in(region).ifPresent(all::add));
    for (Happening step : all) {
      for (int beside = -1; beside <= 1; beside++) {
        days.add(step.first() + 1 + beside); // two days later, what opens after it may have lapsed
        days.add(step.last() + beside);
      }
    }
    return days.stream()
        .filter(day -> LocalDate.MIN.toEpochDay() <= day && day <= LocalDate.MAX.toEpochDay())
        .map(LocalDate::ofEpochDay)
        .toList();
  }

  /** Returns whether no event of a type can be of a day or earlier. */
  boolean surelyNotBy(LocalDate day, Event.Type type) {
    return linked.stream()
        .map(Step::happening)
        .noneMatch(step -> step.type().equals(type) && step.first() <= day.toEpochDay());
  }

  private List<Happening> in(Optional<Territory> region, List<Step> steps) {
    List<Happening> here = new ArrayList<>(steps.size() + 1);
    for (Step step : steps) {
      Truth counts = counts(step, region);
      if (counts != Truth.FALSE) {
        here.add(counts == Truth.TRUE ? step.happening() : step.happening().onlyPossible());
      }
    }
    termsEnd.in(region).ifPresent(here::add);
    return here;
  }

  /** Whether something holds in a territory: TRUE in all of it, UNKNOWN perhaps or in a part. */
  private static Truth counts(Step step, Optional<Territory> region) {
    if (step.territory().isEmpty()) {
      return Truth.TRUE;
    }
    if (region.isEmpty()) {
      return Truth.FALSE;
    }
    Territory told = step.territory().get();
    Happening happening = step.happening();
    boolean dated = happening.first() == happening.last();
    LocalDate day = dated ? LocalDate.ofEpochDay(happening.first()) : LocalDate.EPOCH;
    Truth covers = dated ? told.covers(region.get(), day) : told.covers(region.get());
    Truth overlaps = dated ? told.overlaps(region.get(), day) : told.overlaps(region.get());
    return covers == Truth.TRUE || told.equals(region.get())
        ? Truth.TRUE
        : overlaps.and(Truth.UNKNOWN);
  }
}
