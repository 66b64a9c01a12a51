package io.github.crossborder.analysis.status;

import io.github.crossborder.Assumptions;
import io.github.crossborder.Truth;
import io.github.crossborder.analysis.internal.LinkedDays;
import io.github.crossborder.book.DealBook;
import io.github.crossborder.deal.Agreement;
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
final class AgreementLife {
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

  /** What counts in one territory, or in all that none is told for. */
  private interface Place {
    List<StatusMove> moves(List<PlacedMove> told);

    TerritoryIndex.Counting<Term> terms();
  }

  private static final Map<AgreementStatus, List<StatusMove>> NOT_BEGUN =
      Map.of(AgreementStatus.NONE, List.of());

  /** Of fewer territories each is looked at on its own, with every reason. */
  private static final int MANY = 32;

  private final List<PlacedMove> linked;
  private final List<PlacedMove> byDates;
  private final MoveLinks links;
  private final Map<Id, List<Set<Id>>> beside = new HashMap<>();
  private final boolean areLinked;
  private final LifeByTerms life;
  private final List<Optional<Territory>> regions;

  /** Takes the terms and kinds of the agreement, none of a term, and all events about it. */
  AgreementLife(
      DealBook book,
      List<Term> terms,
      List<Agreement.Kind> kinds,
      List<Event> told,
      Assumptions assumptions) {
    List<Event> events = new ArrayList<>(told.size());
    for (Event event : told) {
      if (event.status() == Event.Status.OCCURRED
          && event.rank() != Claim.Rank.DEPRECATED
          && StatusMove.counts(event.type())) {
        events.add(event);
      }
    }
    byDates = byDates(events, assumptions);
    life = new LifeByTerms(terms, kinds, byDates, assumptions);
    for (Event event : events) {
      if (!event.follows().isEmpty()
          || !event.because().isEmpty()
          || !book.claimsFollowing(event.id()).isEmpty()
          || !book.eventsBecauseOf(event.id()).isEmpty()) {
        beside.put(event.id(), beside(book, event));
      }
    }
    areLinked = !beside.isEmpty();
    if (areLinked) {
      LinkedDays days = LinkedDays.around(book, events, assumptions);
      links = MoveLinks.of(days);
      linked = linked(events, days);
    } else { // mostly
      links = MoveLinks.NONE;
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

  private static List<PlacedMove> byDates(List<Event> events, Assumptions assumptions) {
    List<PlacedMove> moves = new ArrayList<>(events.size());
    for (Event event : events) {
      Optional<PartialDate> date = LinkedDays.dateOf(event);
      Optional<PartialDate> assumed = date.map(told -> told.assuming(assumptions));
      moves.add(placed(
          event,
          assumed.isPresent()
              ? assumed.get().earliestEpochDay(StatusMove.ALWAYS)
              : StatusMove.ALWAYS,
          assumed.isPresent() ? assumed.get().latestEpochDay(StatusMove.NEVER) : StatusMove.NEVER,
          StatusMove.begins(event.type())));
    }
    return moves;
  }

  private List<PlacedMove> linked(List<Event> events, LinkedDays days) {
    Set<Id> afterMoves = links.after(events.stream()
        .filter(event -> StatusMove.to(event.type()).isPhase() && !StatusMove.begins(event.type()))
        .map(Event::id)
        .toList());
    return events.stream()
        .map(event -> placed(
            event,
            days.firstDay(days.place(event.id()))
                .map(LocalDate::toEpochDay)
                .orElse(StatusMove.ALWAYS),
            days.lastDay(days.place(event.id()))
                .map(LocalDate::toEpochDay)
                .orElse(StatusMove.NEVER),
            StatusMove.begins(event.type()) && !afterMoves.contains(event.id())))
        .toList();
  }

  private static PlacedMove placed(Event event, long first, long last, boolean opening) {
    StatusMove move = new StatusMove(
        event.id(), event.type(), first, last, isStated(event), opening, List.of(event));
    return new PlacedMove(move, event.territory());
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
  List<Map<AgreementStatus, List<StatusMove>>> possible(
      long day, List<Optional<Territory>> regions, boolean continuance) {
    Function<Optional<Territory>, Place> places =
        regions.size() > MANY ? new ManyPlaces(day)::in : this::in;
    List<Map<AgreementStatus, List<StatusMove>>> possible = new ArrayList<>(regions.size());
    for (Optional<Territory> region : regions) {
      possible.add(possible(day, places.apply(region), continuance));
    }
    return possible;
  }

  private Map<AgreementStatus, List<StatusMove>> possible(
      long day, Place place, boolean continuance) {
    TerritoryIndex.Counting<Term> terms = place.terms();
    List<StatusMove> here = withTerms(place.moves(linked), terms, day);
    Map<AgreementStatus, List<StatusMove>> found = here.isEmpty()
        ? NOT_BEGUN
        : replay(
            here,
            () -> areLinked ? withTerms(place.moves(byDates), terms, day) : here,
            day,
            continuance);
    return found.keySet().equals(NOT_BEGUN.keySet()) ? unlessBegun(found, terms, day) : found;
  }

  /** Plays events with their links, unless these contradict dates: then dates alone count. */
  private Map<AgreementStatus, List<StatusMove>> replay(
      List<StatusMove> here, Supplier<List<StatusMove>> byDates, long day, boolean continuance) {
    if (areLinked && here.stream().allMatch(move -> move.first() <= move.last())) {
      Map<AgreementStatus, List<StatusMove>> found =
          new PossibleCourses(here, links, day).statuses(continuance);
      if (!found.isEmpty()) {
        return found;
      }
    }
    return new PossibleCourses(byDates.get(), MoveLinks.NONE, day).statuses(continuance);
  }

  /** Adds what terms show; of being in effect, nothing more once events tell of that, or refuse. */
  private List<StatusMove> withTerms(
      List<StatusMove> here, TerritoryIndex.Counting<Term> terms, long day) {
    life.expiry(terms).ifPresent(here::add);
    for (StatusMove move : here) {
      if (move.surelyBy(day) && move.settlesEffect()) {
        return here;
      }
    }
    here.addAll(life.inForce(terms, day));
    return here;
  }

  /** What had surely begun by a term that does not say how far it got may have got anywhere. */
  private Map<AgreementStatus, List<StatusMove>> unlessBegun(
      Map<AgreementStatus, List<StatusMove>> found, TerritoryIndex.Counting<Term> terms, long day) {
    List<StatusMove> begun = life.otherwiseBegun(terms, day);
    if (begun.isEmpty()) {
      return found;
    }
    Map<AgreementStatus, List<StatusMove>> open = new EnumMap<>(found);
    for (AgreementStatus status : AgreementStatus.values()) {
      open.putIfAbsent(status, begun);
    }
    return open;
  }

  /** Whether events all over a place may have ended or refused it by a day, if all else goes on. */
  boolean mayBeOver(long day, Optional<Territory> region) {
    Map<AgreementStatus, List<StatusMove>> found =
        replay(surelyIn(region, linked), () -> surelyIn(region, byDates), day, true);
    return found.keySet().stream()
        .anyMatch(status -> status.isEnd() || status == AgreementStatus.REJECTED);
  }

  private static List<StatusMove> surelyIn(Optional<Territory> region, List<PlacedMove> moves) {
    return moves.stream()
        .filter(placed -> counts(placed, region).isTrue())
        .map(PlacedMove::move)
        .toList();
  }

  /** Returns the territories that are told of, and nothing for elsewhere, if that counts. */
  List<Optional<Territory>> regions() {
    return regions;
  }

  private List<Optional<Territory>> told() {
    List<Optional<Territory>> told = new ArrayList<>(2);
    for (PlacedMove placed : linked) {
      addUnlessLast(told, placed.territory());
    }
    for (Term term : life.terms()) {
      if (life.tells(term)) {
        addUnlessLast(told, term.territory());
      }
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
    List<StatusMove> all = new ArrayList<>();
    linked.forEach(placed -> all.add(placed.move()));
    byDates.forEach(placed -> all.add(placed.move()));
    all.addAll(life.turns());
    for (StatusMove move : all) {
      for (int beside = -1; beside <= 1; beside++) {
        days.add(move.first() + 1 + beside); // two days later, what opens after it may have lapsed
        days.add(move.last() + beside);
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
        .map(PlacedMove::move)
        .noneMatch(move -> move.type().equals(type) && move.first() <= day.toEpochDay());
  }

  /** Returns whether something that moves it is told for no territory alone. */
  boolean moveEverywhere() {
    return linked.stream()
        .anyMatch(
            placed -> placed.territory().isEmpty() && placed.move().to() != AgreementStatus.NONE);
  }

  /** Returns whether, for no territory alone, it surely came to one of some statuses by a day. */
  boolean surelyEverywhere(Set<AgreementStatus> statuses, long day) {
    return linked.stream()
        .filter(placed -> placed.territory().isEmpty())
        .map(PlacedMove::move)
        .anyMatch(move -> statuses.contains(move.to()) && move.surelyBy(day));
  }

  /** Returns whether it can have come to one of some statuses by a day, wherever. */
  boolean possibly(Set<AgreementStatus> statuses, long day) {
    return Stream.concat(linked.stream(), byDates.stream())
        .map(PlacedMove::move)
        .anyMatch(move -> statuses.contains(move.to()) && move.first() <= day);
  }

  private Place in(Optional<Territory> region) {
    return new Place() {
      @Override
      public List<StatusMove> moves(List<PlacedMove> told) {
        List<StatusMove> here = new ArrayList<>(told.size() + 1);
        for (PlacedMove placed : told) {
          Truth counts = counts(placed, region);
          if (counts != Truth.FALSE) {
            here.add(counts == Truth.TRUE ? placed.move() : placed.move().onlyPossible());
          }
        }
        return here;
      }

      @Override
      public TerritoryIndex.Counting<Term> terms() {
        return life.in(region);
      }
    };
  }

  private static Truth counts(PlacedMove placed, Optional<Territory> region) {
    if (placed.territory().isEmpty()) {
      return Truth.TRUE;
    }
    return region.isEmpty()
        ? Truth.FALSE
        : TerritoryIndex.counts(placed.territory(), region.get(), placed.day());
  }

  /** What counts in each of very many territories, by what it has in common with others. */
  private final class ManyPlaces {
    private final long day;
    private final TerritoryIndex<Term> terms;
    private final IdentityHashMap<List<PlacedMove>, TerritoryIndex<PlacedMove>> moves =
        new IdentityHashMap<>(2);
    private final Map<Territory, TerritoryIndex.Counting<Term>> alikeTerms = new HashMap<>();
    private final IdentityHashMap<List<PlacedMove>, Map<Territory, List<StatusMove>>> alikeMoves =
        new IdentityHashMap<>(2);

    ManyPlaces(long day) {
      this.day = day;
      terms = new TerritoryIndex<>(life.terms(), Term::territory, term -> Optional.empty());
    }

    Place in(Optional<Territory> region) {
      return region.isEmpty() ? AgreementLife.this.in(region) : in(region.get());
    }

    private Place in(Territory region) {
      Territory outline = TerritoryIndex.outline(region);
      return new Place() {
        @Override
        public List<StatusMove> moves(List<PlacedMove> told) {
          TerritoryIndex<PlacedMove> all = moves.computeIfAbsent(
              told, any -> new TerritoryIndex<>(told, PlacedMove::territory, PlacedMove::day));
          List<StatusMove> here = alikeMoves
              .computeIfAbsent(told, any -> new HashMap<>())
              .computeIfAbsent(
                  outline, any -> DecisiveMoves.of(counted(all.alike(outline)), day, beside));
          List<StatusMove> own = counted(all.naming(region));
          own.addAll(here);
          return own;
        }

        @Override
        public TerritoryIndex.Counting<Term> terms() {
          return alikeTerms
              .computeIfAbsent(
                  outline, any -> terms.alike(outline).map(some -> life.deciding(some, day)))
              .and(terms.naming(region));
        }
      };
    }

    private List<StatusMove> counted(TerritoryIndex.Counting<PlacedMove> counting) {
      List<StatusMove> here = new ArrayList<>();
      counting.surely().forEach(placed -> here.add(placed.move()));
      counting.perhaps().forEach(placed -> here.add(placed.move().onlyPossible()));
      return here;
    }
  }
}
