package io.github.crossborder.analysis;

import io.github.crossborder.Assumptions;
import io.github.crossborder.Truth;
import io.github.crossborder.book.DealBook;
import io.github.crossborder.deal.Certainty;
import io.github.crossborder.deal.Citation;
import io.github.crossborder.deal.Claim;
import io.github.crossborder.deal.Event;
import io.github.crossborder.deal.Id;
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

  private static final Map<AgreementStatus, Set<Claim>> NOT_BEGUN =
      Map.of(AgreementStatus.NONE, Set.of());

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
      steps.add(step(
          event,
          date.flatMap(day -> day.earliest(assumptions)),
          date.flatMap(day -> day.latest(assumptions)),
          Happening.begins(event.type())));
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
        first.map(LocalDate::toEpochDay).orElse(Happening.ALWAYS),
        last.map(LocalDate::toEpochDay).orElse(Happening.NEVER),
        isStated(event),
        opening,
        List.of(event));
    return new Step(happening, event.territory());
  }

  private static boolean isStated(Event event) {
    for (Citation citation : event.citations()) {
      if (citation.certainty() == Certainty.STATED) {
        return true;
      }
    }
    return false;
  }

  /** Returns what is possible by a day in a territory, or in all that none is told for. */
  Map<AgreementStatus, Set<Claim>> possible(
      long day, Optional<Territory> region, boolean continuance) {
    List<Happening> here = in(region, linked);
    if (here.isEmpty()) {
      return NOT_BEGUN;
    }
    if (areLinked && here.stream().allMatch(step -> step.first() <= step.last())) {
      Map<AgreementStatus, Set<Claim>> found = new Replay(here, links, day).statuses(continuance);
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
    Set<Optional<Territory>> told = new LinkedHashSet<>();
    for (Step step : linked) {
      told.add(step.territory());
    }
    termsEnd.addRegions(told);
    return told.isEmpty() ? List.of(Optional.empty()) : List.copyOf(told);
  }

  List<LocalDate> turningDays() {
    Set<Long> days = new TreeSet<>();
    List<Happening> all = new ArrayList<>();
    linked.forEach(step -> all.add(step.happening()));
    byDates.forEach(step -> all.add(step.happening()));
    regions().forEach(region -> termsEnd.in(region).ifPresent(all::add));
    for (Happening step : all) {
      days.add(step.first());
      days.add(step.first() + 1);
      days.add(step.last() - 1);
      days.add(step.last());
      days.add(step.last() + 1);
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
    List<Happening> here = new ArrayList<>();
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
