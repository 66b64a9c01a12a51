package io.github.crossborder.analysis.status;

import io.github.crossborder.Assumptions;
import io.github.crossborder.Truth;
import io.github.crossborder.analysis.internal.LinkedDays;
import io.github.crossborder.book.DealBook;
import io.github.crossborder.deal.Certainty;
import io.github.crossborder.deal.Citation;
import io.github.crossborder.deal.Claim;
import io.github.crossborder.deal.Event;
import io.github.crossborder.deal.Follows;
import io.github.crossborder.deal.Id;
import io.github.crossborder.deal.Term;
import io.github.crossborder.place.Territory;
import io.github.crossborder.time.PartialDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All that moves the status of one agreement, with bounds, and what of it counts where. */
final class Steps {
  /** What interrupts or ends what had begun. */
  static final Set<AgreementStatus> UNDOING = EnumSet.of(
      AgreementStatus.SUSPENDED,
      AgreementStatus.EXPIRED,
      AgreementStatus.TERMINATED,
      AgreementStatus.WITHDRAWN);

  /** What shows that it had begun. */
  static final Set<AgreementStatus> BEGUN = EnumSet.of(
      AgreementStatus.IN_EFFECT,
      AgreementStatus.SUSPENDED,
      AgreementStatus.COMPLETED,
      AgreementStatus.EXPIRED);

  private record Step(Happening happening, Optional<Territory> territory) {
    /** Returns the day it surely is of, as who belongs to a group depends on that. */
    Optional<LocalDate> day() {
      return happening.first() == happening.last()
          ? Optional.of(LocalDate.ofEpochDay(happening.first()))
          : Optional.empty();
    }
  }

  /** What counts in one territory, or in all that none is told for. */
  private interface Place {
    List<Happening> steps(List<Step> told);

    ByTerritory.Counting<Term> terms();
  }

  private static final Map<AgreementStatus, List<Happening>> NOT_BEGUN =
      Map.of(AgreementStatus.NONE, List.of());

  /** Of fewer territories each is looked at on its own, with every reason. */
  private static final int MANY = 32;

  private final List<Step> linked;
  private final List<Step> byDates;
  private final Links links;
  private final Map<Id, List<Set<Id>>> beside = new HashMap<>();
  private final boolean areLinked;
  private final LifeByTerms life;
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
    life = new LifeByTerms(book, agreement, events, assumptions);
    for (Event event : events) {
      if (!event.follows().isEmpty() || !book.claimsFollowing(event.id()).isEmpty()) {
        beside.put(event.id(), beside(book, event));
      }
    }
    areLinked = !beside.isEmpty();
    if (areLinked) {
      LinkedDays days = LinkedDays.around(book, events, assumptions);
      links = Links.of(days);
      linked = linked(events, days);
    } else { // mostly
      links = Links.NONE;
      linked = byDates;
    }
    regions = told();
  }

  /** What an event is said to follow, and what to follow it. */
  private static List<Set<Id>> beside(DealBook book, Event event) {
    return List.of(
        event.follows().stream().map(Follows::entry).collect(Collectors.toSet()),
        book.claimsFollowing(event.id()).stream().map(Claim::id).collect(Collectors.toSet()));
  }

  private static List<Step> byDates(List<Event> events, Assumptions assumptions) {
    List<Step> steps = new ArrayList<>(events.size());
    for (Event event : events) {
      Optional<PartialDate> date = LinkedDays.dateOf(event);
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

  private List<Step> linked(List<Event> events, LinkedDays days) {
    Set<Id> afterMoves = links.after(events.stream()
        .filter(event -> Happening.to(event.type()).isPhase() && !Happening.begins(event.type()))
        .map(Event::id)
        .toList());
    return events.stream()
        .map(event -> step(
            event,
            days.firstDay(days.place(event.id())),
            days.lastDay(days.place(event.id())),
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

  /** Returns what is possible by a day in each territory, or in all that none is told for. */
  List<Map<AgreementStatus, List<Happening>>> possible(
      long day, List<Optional<Territory>> regions, boolean continuance) {
    Function<Optional<Territory>, Place> places =
        regions.size() > MANY ? new ManyPlaces(day)::in : this::in;
    List<Map<AgreementStatus, List<Happening>>> possible = new ArrayList<>(regions.size());
    for (Optional<Territory> region : regions) {
      possible.add(possible(day, places.apply(region), continuance));
    }
    return possible;
  }

  private Map<AgreementStatus, List<Happening>> possible(
      long day, Place place, boolean continuance) {
    ByTerritory.Counting<Term> terms = place.terms();
    List<Happening> here = withTerms(place.steps(linked), terms, day);
    Map<AgreementStatus, List<Happening>> found = here.isEmpty()
        ? NOT_BEGUN
        : replay(
            here,
            () -> areLinked ? withTerms(place.steps(byDates), terms, day) : here,
            day,
            continuance);
    return found.keySet().equals(NOT_BEGUN.keySet()) ? unlessBegun(found, terms, day) : found;
  }

  /** Plays events with their links, unless these contradict dates: then dates alone count. */
  private Map<AgreementStatus, List<Happening>> replay(
      List<Happening> here, Supplier<List<Happening>> byDates, long day, boolean continuance) {
    if (areLinked && here.stream().allMatch(step -> step.first() <= step.last())) {
      Map<AgreementStatus, List<Happening>> found =
          new Replay(here, links, day).statuses(continuance);
      if (!found.isEmpty()) {
        return found;
      }
    }
    return new Replay(byDates.get(), Links.NONE, day).statuses(continuance);
  }

  /** Adds what terms show; of being in effect, nothing more once events tell of that, or refuse. */
  private List<Happening> withTerms(
      List<Happening> here, ByTerritory.Counting<Term> terms, long day) {
    life.expiry(terms).ifPresent(here::add);
    if (here.stream().noneMatch(step -> step.surelyBy(day) && step.settlesEffect())) {
      here.addAll(life.inForce(terms, day));
    }
    return here;
  }

  /** What had surely begun by a term that does not say how far it got may have got anywhere. */
  private Map<AgreementStatus, List<Happening>> unlessBegun(
      Map<AgreementStatus, List<Happening>> found, ByTerritory.Counting<Term> terms, long day) {
    List<Happening> begun = life.otherwiseBegun(terms, day);
    if (begun.isEmpty()) {
      return found;
    }
    Map<AgreementStatus, List<Happening>> open = new EnumMap<>(found);
    for (AgreementStatus status : AgreementStatus.values()) {
      open.putIfAbsent(status, begun);
    }
    return open;
  }

  /** Whether events all over a place may have ended or refused it by a day, if all else goes on. */
  boolean mayBeOver(long day, Optional<Territory> region) {
    Map<AgreementStatus, List<Happening>> found =
        replay(surelyIn(region, linked), () -> surelyIn(region, byDates), day, true);
    return found.keySet().stream()
        .anyMatch(status -> status.isEnd() || status == AgreementStatus.REJECTED);
  }

  private static List<Happening> surelyIn(Optional<Territory> region, List<Step> steps) {
    return steps.stream()
        .filter(step -> counts(step, region).isTrue())
        .map(Step::happening)
        .toList();
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
    for (Term term : life.telling()) {
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
    all.addAll(life.turns());
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

  /** Returns whether something that moves it is told for no territory alone. */
  boolean moveEverywhere() {
    return linked.stream()
        .anyMatch(
            step -> step.territory().isEmpty() && step.happening().to() != AgreementStatus.NONE);
  }

  /** Returns whether, for no territory alone, it surely came to one of some statuses by a day. */
  boolean surelyEverywhere(Set<AgreementStatus> statuses, long day) {
    return linked.stream()
        .filter(step -> step.territory().isEmpty())
        .map(Step::happening)
        .anyMatch(step -> statuses.contains(step.to()) && step.surelyBy(day));
  }

  /** Returns whether it can have come to one of some statuses by a day, wherever. */
  boolean possibly(Set<AgreementStatus> statuses, long day) {
    return Stream.concat(linked.stream(), byDates.stream())
        .map(Step::happening)
        .anyMatch(step -> statuses.contains(step.to()) && step.first() <= day);
  }

  private Place in(Optional<Territory> region) {
    return new Place() {
      @Override
      public List<Happening> steps(List<Step> told) {
        List<Happening> here = new ArrayList<>(told.size() + 1);
        for (Step step : told) {
          Truth counts = counts(step, region);
          if (counts != Truth.FALSE) {
            here.add(counts == Truth.TRUE ? step.happening() : step.happening().onlyPossible());
          }
        }
        return here;
      }

      @Override
      public ByTerritory.Counting<Term> terms() {
        return life.in(region);
      }
    };
  }

  private static Truth counts(Step step, Optional<Territory> region) {
    if (step.territory().isEmpty()) {
      return Truth.TRUE;
    }
    return region.isEmpty()
        ? Truth.FALSE
        : ByTerritory.counts(step.territory(), region.get(), step.day());
  }

  /** What counts in each of very many territories, by what it has in common with others. */
  private final class ManyPlaces {
    private final long day;
    private final ByTerritory<Term> terms;
    private final Map<List<Step>, ByTerritory<Step>> steps = new IdentityHashMap<>(2);
    private final Map<Territory, ByTerritory.Counting<Term>> alikeTerms = new HashMap<>();
    private final Map<List<Step>, Map<Territory, List<Happening>>> alikeSteps =
        new IdentityHashMap<>(2);

    ManyPlaces(long day) {
      this.day = day;
      terms = new ByTerritory<>(life.terms(), Term::territory, term -> Optional.empty());
    }

    Place in(Optional<Territory> region) {
      return region.isEmpty() ? Steps.this.in(region) : in(region.get());
    }

    private Place in(Territory region) {
      Territory outline = ByTerritory.outline(region);
      return new Place() {
        @Override
        public List<Happening> steps(List<Step> told) {
          ByTerritory<Step> all = steps.computeIfAbsent(
              told, any -> new ByTerritory<>(told, Step::territory, Step::day));
          List<Happening> here = alikeSteps
              .computeIfAbsent(told, any -> new HashMap<>())
              .computeIfAbsent(
                  outline, any -> Deciding.of(happenings(all.alike(outline)), day, beside));
          List<Happening> own = happenings(all.naming(region));
          own.addAll(here);
          return own;
        }

        @Override
        public ByTerritory.Counting<Term> terms() {
          return alikeTerms
              .computeIfAbsent(
                  outline, any -> terms.alike(outline).map(some -> life.deciding(some, day)))
              .and(terms.naming(region));
        }
      };
    }

    private List<Happening> happenings(ByTerritory.Counting<Step> counting) {
      List<Happening> here = new ArrayList<>();
      counting.surely().forEach(step -> here.add(step.happening()));
      counting.perhaps().forEach(step -> here.add(step.happening().onlyPossible()));
      return here;
    }
  }
}
