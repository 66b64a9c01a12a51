package io.github.crossborder.analysis;

import io.github.crossborder.Assumptions;
import io.github.crossborder.Truth;
import io.github.crossborder.book.DealBook;
import io.github.crossborder.deal.Certainty;
import io.github.crossborder.deal.Claim;
import io.github.crossborder.deal.Event;
import io.github.crossborder.deal.Id;
import io.github.crossborder.place.Territory;
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

  private final List<Step> linked;
  private final List<Step> byDates;
  private final Links links;
  private final TermsEnd termsEnd;

  Steps(DealBook book, Id agreement, List<Event> told, Assumptions assumptions) {
    List<Event> events = told.stream()
        .filter(event -> event.status() == Event.Status.OCCURRED && Happening.counts(event.type()))
        .toList();
    Timeline timeline = Timeline.around(book, events, assumptions);
    links = timeline.links();
    Set<Id> afterMoves = links.after(events.stream()
        .filter(event -> Happening.to(event.type()).isPhase() && !Happening.begins(event.type()))
        .map(Event::id)
        .toList());
    linked = events.stream()
        .map(event -> step(
            event,
            timeline.earliest(event.id()),
            timeline.latest(event.id()),
            Happening.begins(event.type()) && !afterMoves.contains(event.id())))
        .toList();
    byDates = events.stream()
        .map(event -> step(
            event,
            Moments.dateOf(event).flatMap(date -> date.earliest(assumptions)),
            Moments.dateOf(event).flatMap(date -> date.latest(assumptions)),
            Happening.begins(event.type())))
        .toList();
    termsEnd = new TermsEnd(book.termsOf(agreement), events, assumptions);
  }

  private static Step step(
      Event event, Optional<LocalDate> first, Optional<LocalDate> last, boolean opening) {
    Happening happening = new Happening(
        event.id(),
        event.type(),
        first.map(LocalDate::toEpochDay).orElse(Happening.ALWAYS),
        last.map(LocalDate::toEpochDay).orElse(Happening.NEVER),
        event.citations().stream().anyMatch(cited -> cited.certainty() == Certainty.STATED),
        opening,
        List.of(event));
    return new Step(happening, event.territory());
  }

  /** Returns what is possible by a day in a territory, or in all that none is told for. */
  Map<AgreementStatus, Set<Claim>> possible(
      long day, Optional<Territory> region, boolean continuance) {
    List<Happening> here = in(region, linked);
    if (here.stream().allMatch(step -> step.first() <= step.last())) {
      Map<AgreementStatus, Set<Claim>> found = new Replay(here, links, day).statuses(continuance);
      if (!found.isEmpty()) {
        return found;
      }
    }
    return new Replay(in(region, byDates), Links.NONE, day).statuses(continuance);
  }

  /** Returns the territories that are told of, and nothing for elsewhere, if that counts. */
  List<Optional<Territory>> regions() {
    Set<Optional<Territory>> regions = new LinkedHashSet<>();
    linked.forEach(step -> regions.add(step.territory()));
    regions.addAll(termsEnd.regions());
    if (regions.isEmpty()) {
      regions.add(Optional.empty());
    }
    return List.copyOf(regions);
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
