package io.github.crossborder.analysis.status;

import io.github.crossborder.Assumptions;
import io.github.crossborder.Problem;
import io.github.crossborder.analysis.internal.LinkedDays;
import io.github.crossborder.book.DealBook;
import io.github.crossborder.deal.Agreement;
import io.github.crossborder.deal.Claim;
import io.github.crossborder.deal.Event;
import io.github.crossborder.deal.Follows;
import io.github.crossborder.deal.Id;
import io.github.crossborder.deal.Term;
import io.github.crossborder.deal.Transfer;
import io.github.crossborder.place.Territory;
import io.github.crossborder.time.PartialDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * All that moves the status of an agreement, or of a term or transfer on top of its agreement's,
 * with bounds, and what of it counts where.
 */
final class AgreementLife {
  private final Claim subject;
  private final boolean goesOn;
  private final List<PlacedMove> linked;
  private final List<PlacedMove> byDates;
  private final List<Event> expected = new ArrayList<>();
  private final MoveLinks links;
  private final Map<Id, List<Set<Id>>> beside = new HashMap<>();
  private final boolean areLinked;
  private final LifeByTerms life;
  private final long toldSince;
  private final List<Optional<Territory>> regions;

  /** Takes what is asked about: an agreement, a term or a transfer. */
  AgreementLife(DealBook book, Claim subject, Assumptions assumptions) {
    this.subject = subject;
    goesOn = assumptions.continuance();
    Optional<Agreement> agreement = agreement(book, subject);
    Map<Id, Event> events = new LinkedHashMap<>();
    for (Event event : book.eventsOf(subject.id())) {
      add(event, assumptions, events);
    }
    Set<Id> own = Set.copyOf(events.keySet());
    agreement
        .filter(above -> !above.id().equals(subject.id()))
        .ifPresent(
            above -> book.eventsOf(above.id()).forEach(event -> add(event, assumptions, events)));
    List<Event> all = List.copyOf(events.values());
    byDates = byDates(all, own, assumptions);
    life = new LifeByTerms(book, agreement, terms(book, agreement), assumptions);
    toldSince = life.toldSince(subject);
    for (Event event : all) {
      if (!event.follows().isEmpty()
          || !event.because().isEmpty()
          || !book.claimsFollowing(event.id()).isEmpty()
          || !book.eventsBecauseOf(event.id()).isEmpty()) {
        beside.put(event.id(), beside(book, event));
      }
    }
    areLinked = !beside.isEmpty();
    if (areLinked) {
      LinkedDays days = LinkedDays.around(book, all, assumptions);
      links = MoveLinks.of(days);
      linked = linked(all, own, days);
    } else { // mostly
      links = MoveLinks.NONE;
      linked = byDates;
    }
    regions = told();
  }

  private static Optional<Agreement> agreement(DealBook book, Claim subject) {
    if (subject instanceof Agreement agreement) {
      return Optional.of(agreement);
    }
    Optional<Id> above = subject instanceof Term term
        ? term.agreement()
        : subject instanceof Transfer transfer ? transfer.agreement() : Optional.empty();
    return above.flatMap(id -> book.find(id, Agreement.class));
  }

  private List<Term> terms(DealBook book, Optional<Agreement> agreement) {
    return subject instanceof Term term
        ? List.of(term)
        : agreement.map(above -> book.termsOf(above.id())).orElse(List.of());
  }

  private void add(Event event, Assumptions assumptions, Map<Id, Event> events) {
    if (event.rank() == Claim.Rank.DEPRECATED) {
      return;
    }
    if (event.status() != Event.Status.OCCURRED) {
      expected.add(event);
    } else if (event.type().equals(Event.Type.DELISTED)
        ? subject instanceof Term term && term.right().equals(Optional.of(Term.Right.LIST))
        : StatusMove.counts(event.type())
            && (event.type().isKnown() || !assumptions.unknownEventsMoveNothing())) {
      events.putIfAbsent(event.id(), event);
    }
  }

  /** What an event is said to follow, and what to follow it. */
  private static List<Set<Id>> beside(DealBook book, Event event) {
    return List.of(
        event.follows().stream().map(Follows::entry).collect(Collectors.toSet()),
        book.claimsFollowing(event.id()).stream().map(Claim::id).collect(Collectors.toSet()),
        Set.copyOf(event.because()),
        book.eventsBecauseOf(event.id()).stream().map(Event::id).collect(Collectors.toSet()));
  }

  private static List<PlacedMove> byDates(
      List<Event> events, Set<Id> own, Assumptions assumptions) {
    List<PlacedMove> moves = new ArrayList<>(events.size());
    for (Event event : events) {
      Optional<PartialDate> date = LinkedDays.dateOf(event).map(told -> told.assuming(assumptions));
      boolean dated = date.isPresent();
      place(
          event,
          dated ? date.get().earliestEpochDay(StatusMove.ALWAYS) : StatusMove.ALWAYS,
          dated ? date.get().latestEpochDay(StatusMove.NEVER) : StatusMove.NEVER,
          StatusMove.begins(event.type()),
          !own.contains(event.id()),
          moves);
    }
    return moves;
  }

  private List<PlacedMove> linked(List<Event> events, Set<Id> own, LinkedDays days) {
    Set<Id> afterMoves = links.after(events.stream()
        .filter(event -> StatusMove.to(event.type()).isPhase() && !StatusMove.begins(event.type()))
        .map(Event::id)
        .toList());
    List<PlacedMove> moves = new ArrayList<>(events.size());
    for (Event event : events) {
      int at = days.place(event.id());
      // what is not sure and cannot have been on any day, did not happen
      boolean never = days.earliest(at) > days.latest(at) && !LifeByTerms.isStated(event);
      place(
          event,
          never ? StatusMove.NEVER : day(days.firstDay(at), StatusMove.ALWAYS),
          never ? StatusMove.NEVER : day(days.lastDay(at), StatusMove.NEVER),
          StatusMove.begins(event.type()) && !afterMoves.contains(event.id()),
          !own.contains(event.id()),
          moves);
    }
    return moves;
  }

  private static long day(Optional<LocalDate> bound, long otherwise) {
    return bound.map(LocalDate::toEpochDay).orElse(otherwise);
  }

  /** An event that happened, and what it perhaps moves the status to. */
  private static void place(
      Event event,
      long first,
      long last,
      boolean opening,
      boolean inherited,
      List<PlacedMove> moves) {
    StatusMove move = new StatusMove(
        event.id(),
        event.type(),
        StatusMove.to(event.type()),
        first,
        last,
        LifeByTerms.isStated(event),
        opening,
        inherited,
        true,
        List.of(event));
    List<AgreementStatus> perhaps = StatusMove.perhapsTo(event.type());
    if (perhaps.isEmpty()) {
      moves.add(new PlacedMove(move, event.territory()));
    }
    for (AgreementStatus status : perhaps) {
      moves.add(new PlacedMove(move.mayShow(status), event.territory()));
    }
  }

  /** Returns what is possible by a day in each territory, or in all that none is told for. */
  List<Map<AgreementStatus, List<StatusMove>>> possible(
      long day, List<Optional<Territory>> regions) {
    PlacesOfLife places = places(day, regions);
    List<Map<AgreementStatus, List<StatusMove>>> possible = new ArrayList<>(regions.size());
    for (Optional<Territory> region : regions) {
      possible.add(possible(day, places.in(region)));
    }
    return possible;
  }

  PlacesOfLife places(long day, List<Optional<Territory>> regions) {
    return new PlacesOfLife(life, expected, beside, day, regions.size());
  }

  /** Returns what is possible by a day in one place. */
  Map<AgreementStatus, List<StatusMove>> possible(long day, PlacesOfLife.Place place) {
    TermsHere terms = place.terms(life, day);
    List<StatusMove> here = withExpiry(place.moves(linked), terms);
    OwnCloses own = new OwnCloses(subject instanceof Agreement ? List.of() : moves(place), day);
    if (own.last().isPresent()) {
      return Map.of(own.last().get().to(), List.of(own.last().get()));
    }
    Map<AgreementStatus, List<StatusMove>> found = replay(
        here, () -> areLinked ? withExpiry(place.moves(byDates), terms) : here, day, terms, goesOn);
    own.addTo(found);
    if (tellsStep(here) && !(tellsOnlyItself(here) && found.containsKey(AgreementStatus.NONE))) {
      return found;
    }
    return asFarAsTold(found, here, terms, day);
  }

  static List<StatusMove> withExpiry(List<StatusMove> here, TermsHere terms) {
    terms.expiry(here).ifPresent(here::add);
    return here;
  }

  /** Whether anything tells a step. */
  static boolean tellsStep(List<StatusMove> here) {
    return here.stream().anyMatch(StatusMove::tellsStep);
  }

  /** Whether nothing tells a step of the agreement of the term or transfer. */
  private boolean tellsOnlyItself(List<StatusMove> here) {
    return !(subject instanceof Agreement)
        && here.stream().noneMatch(move -> move.inherited() && move.tellsStep());
  }

  /** Where nothing tells a step, it is open how far it got, and it had begun once it was told of. */
  private Map<AgreementStatus, List<StatusMove>> asFarAsTold(
      Map<AgreementStatus, List<StatusMove>> found,
      List<StatusMove> here,
      TermsHere terms,
      long day) {
    boolean open = !terms.bearFully();
    boolean known = day >= toldSince;
    if (!open && !(known && found.containsKey(AgreementStatus.NONE))) {
      return found;
    }
    Map<AgreementStatus, List<StatusMove>> all = new EnumMap<>(AgreementStatus.class);
    for (AgreementStatus status : AgreementStatus.values()) {
      all.put(status, found.getOrDefault(status, List.of()));
    }
    boolean toldPerhaps = here.stream().anyMatch(move -> !move.here());
    if (!found.containsKey(AgreementStatus.NONE) || (known && !toldPerhaps)) {
      all.remove(AgreementStatus.NONE);
    }
    return all;
  }

  /** Plays events with their links, unless these contradict dates: then dates alone count. */
  private Map<AgreementStatus, List<StatusMove>> replay(
      List<StatusMove> here,
      Supplier<List<StatusMove>> byDates,
      long day,
      TermsHere terms,
      boolean continuance) {
    if (areLinked && here.stream().allMatch(move -> move.first() <= move.last())) {
      Map<AgreementStatus, List<StatusMove>> found =
          new Lives(here, links, day, terms, life.isDoneOnce()).statuses(continuance);
      if (!found.isEmpty()) {
        return found;
      }
    }
    return new Lives(byDates.get(), MoveLinks.NONE, day, terms, life.isDoneOnce())
        .statuses(continuance);
  }

  /** Whether events all over a place may have ended or refused it by a day, if all else goes on. */
  boolean mayBeOver(long day, Optional<Territory> region) {
    TermsHere none = TermsHere.none(life, day);
    Map<AgreementStatus, List<StatusMove>> found =
        replay(surelyIn(region, linked), () -> surelyIn(region, byDates), day, none, true);
    return found.keySet().stream()
        .anyMatch(status -> status.isEnd() || status == AgreementStatus.REJECTED);
  }

  private static List<StatusMove> surelyIn(Optional<Territory> region, List<PlacedMove> moves) {
    return moves.stream()
        .filter(placed -> placed.counts(region).isTrue())
        .map(PlacedMove::move)
        .toList();
  }

  /** Returns which steps were ever taken. */
  StepsReached reached() {
    return new StepsReached(this, life, links, goesOn, toldSince);
  }

  /** What counts in a place, with links unless these contradict dates. */
  List<StatusMove> moves(PlacesOfLife.Place place) {
    List<StatusMove> here = place.moves(linked);
    return here.stream().allMatch(move -> move.first() <= move.last())
        ? here
        : place.moves(byDates);
  }

  /** Returns the territories that are told of, and nothing for elsewhere, if that counts. */
  List<Optional<Territory>> regions() {
    return regions;
  }

  private List<Optional<Territory>> told() {
    List<Optional<Territory>> told = new ArrayList<>(2);
    for (PlacedMove placed : linked) {
      if (placed.move().to() != AgreementStatus.NONE || placed.move().isAnyStep()) {
        addUnlessLast(told, placed.territory());
      }
    }
    for (TermBearing bearing : life.terms()) {
      addUnlessLast(told, bearing.term().territory());
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
    days.add(toldSince);
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

  /** Returns what is odd in the order in which things are told, wherever they count together. */
  List<Problem> findings() {
    PlacesOfLife places = places(StatusMove.NEVER, regions);
    Set<Problem> findings = new LinkedHashSet<>();
    for (Optional<Territory> region : regions) {
      PlacesOfLife.Place place = places.in(region);
      findings.addAll(new StatusFindings(subject, moves(place), links)
          .of(place.terms(life, StatusMove.NEVER).bearing(), life.isDoneOnce()));
    }
    return List.copyOf(findings);
  }
}
