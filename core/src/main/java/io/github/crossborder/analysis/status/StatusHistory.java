package io.github.crossborder.analysis.status;

import static java.util.Objects.requireNonNull;

import io.github.crossborder.Assumptions;
import io.github.crossborder.Truth;
import io.github.crossborder.analysis.internal.Assumed;
import io.github.crossborder.analysis.timeline.Timeline;
import io.github.crossborder.book.DealBook;
import io.github.crossborder.book.UnknownEntryException;
import io.github.crossborder.deal.Agreement;
import io.github.crossborder.deal.Claim;
import io.github.crossborder.deal.Event;
import io.github.crossborder.deal.Id;
import io.github.crossborder.deal.Term;
import io.github.crossborder.place.Territory;
import io.github.crossborder.time.PartialDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How far an agreement had got on a day, such as {@code rejected} in GB and {@code approved} in the
 * EU on 20 May 2023, or at some time in spring 2023: every status that is possible after what is
 * told to have happened by then.
 *
 * <p>What moves it:
 *
 * <ul>
 *   <li>Only events about the agreement that {@code OCCURRED}. What was expected or due changes
 *       nothing; where it surely did not come in time, the answer says so. Challenges, meetings and
 *       amendments change nothing. Claims of rank DEPRECATED are left out.
 *   <li>An event that no source states outright (one that is hedged, rumoured, forecast, estimated
 *       or inferred in all its citations) may have happened or not.
 *   <li>An event lies on any day of its date, and not before what it follows nor after what follows
 *       it; without a date, on any day between those. An observation without a date is of the day
 *       for which it was told ({@code asOf}).
 *   <li>Milestones, from intended to approved, count by how far they get, in whatever order they
 *       are told. A refusal holds until the parties agree or sign, or an approval comes.
 *   <li>After that the last word counts: in effect, suspended, resumed, completed, ended. On one
 *       day, what puts an agreement into effect comes before what happens to it; else the order of
 *       events on one day is open unless one follows the other. What was completed stays so until
 *       it is suspended, resumed or ended.
 *   <li>What is told to happen after an end, other than a resumption, contradicts it: then either
 *       may be right, and both are possible, also between the two.
 *   <li>What is observed in effect, or is suspended, resumed or runs out, may have been in effect
 *       before, unless it is told when it became effective.
 *   <li>The agreement expires on the day after the last of its terms ends, where each term has an
 *       end with a date and no event tells of another end. It does so for sure unless a term is not
 *       exhaustive, the agreement was amended, which may have prolonged it, or it is of a kind that
 *       we do not know. What a term forbids does not count; and what is done once, an offer,
 *       acquisition, merger, investment or joint venture, never expires with its terms.
 *   <li>From the first day that a term's told validity can have, the agreement may be in effect, if
 *       no event tells by then of its effect, its end or a refusal. If it is done once, or the term
 *       forbids something, that says no more than that anything may have happened by then.
 *   <li>That another agreement amends or supersedes this one, or is a part of it, does not move it:
 *       that this one ended is an event about this one.
 * </ul>
 *
 * <p>Being in effect or suspended is known for the day of which it is told, and until a later event
 * that shows that it lasted, such as an amendment or the end. On later days it may have changed
 * without being told, unless the caller assumes {@link Assumptions#continuance()}.
 *
 * <p>An event without a territory holds everywhere; one with a territory for what that covers on
 * its day, and perhaps for what it overlaps. Where dates contradict what is said to follow what
 * ({@link Timeline#findings()}), dates alone count.
 *
 * <p>Immutable and safe for use by several threads. Making one takes time in the events about the
 * agreement, in its terms and in what they follow; so does a question about one day in a territory,
 * and one about the whole, however many towns, subdivisions or countries it is told for. For the
 * whole, it is the product of the territories told for and of the events about which that is so: if
 * many territories are each of several countries or with exceptions, if events in many of them follow
 * each other in chains, or if many ends are told for everywhere. A question about a longer date takes
 * that for each turning day in it, and so does {@link #toString()}.
 */
public final class StatusHistory {
  private static final Set<AgreementStatus> COMPLETED = EnumSet.of(AgreementStatus.COMPLETED);
  private static final Set<AgreementStatus> IN_EFFECT =
      EnumSet.of(AgreementStatus.COMPLETED, AgreementStatus.IN_EFFECT);

  /** Of these, what is in effect has been closed; others may be in effect from their signing on. */
  private static final Set<Agreement.Kind> IN_EFFECT_ONCE_CLOSED =
      Set.of(Agreement.Kind.MERGER, Agreement.Kind.JOINT_VENTURE);

  private final Id agreement;
  private final Set<AgreementStatus> closed;
  private final Assumptions assumptions;
  private final AgreementLife moves;
  private final List<Event> expectations;

  /** Takes the terms and kinds of the agreement, none of a term. */
  private StatusHistory(
      DealBook book,
      Id agreement,
      List<Term> terms,
      List<Agreement.Kind> kinds,
      Assumptions assumptions) {
    this.agreement = agreement;
    this.assumptions = assumptions;
    closed = !kinds.isEmpty() && IN_EFFECT_ONCE_CLOSED.containsAll(kinds) ? IN_EFFECT : COMPLETED;
    List<Event> told = book.eventsOf(agreement);
    List<Event> events = new ArrayList<>(told.size());
    List<Event> expected = new ArrayList<>(0);
    for (Event event : told) {
      if (event.rank() != Claim.Rank.DEPRECATED) {
        (event.status() == Event.Status.OCCURRED ? events : expected).add(event);
      }
    }
    moves = new AgreementLife(book, terms, kinds, events, assumptions);
    expectations = expected;
  }

  /**
   * Returns the history of an agreement, such as {@code ickx-alibaba}, without assumptions.
   *
   * @throws UnknownEntryException if the book has no such agreement
   */
  public static StatusHistory of(DealBook book, Id agreement) {
    return of(book, agreement, Assumptions.none());
  }

  /**
   * Returns the history of an agreement; continuance and a tolerance for approximate dates count.
   *
   * @throws UnknownEntryException if the book has no such agreement
   */
  public static StatusHistory of(DealBook book, Id agreement, Assumptions assumptions) {
    Agreement told =
        requireNonNull(book, "book").get(requireNonNull(agreement, "agreement"), Agreement.class);
    return new StatusHistory(
        book,
        agreement,
        book.termsOf(agreement),
        told.kinds(),
        requireNonNull(assumptions, "assumptions"));
  }

  /**
   * Returns the history of a term, as the events about it alone tell; what becomes of its agreement
   * is another history.
   *
   * @throws UnknownEntryException if the book has no such term
   */
  public static StatusHistory ofTerm(DealBook book, Id term, Assumptions assumptions) {
    requireNonNull(book, "book").get(requireNonNull(term, "term"), Term.class);
    return new StatusHistory(
        book, term, List.of(), List.of(), requireNonNull(assumptions, "assumptions"));
  }

  /**
   * Returns whether it may have been refused, or have ended by an event, before a day: all over a
   * place, or wherever it is. What came into effect is taken to have gone on, and terms that end on their own
   * count for nothing: whoever asks knows those.
   */
  public boolean mayBeOverBefore(LocalDate day, Optional<Territory> place) {
    return moves.mayBeOver(day.toEpochDay() - 1, place);
  }

  /** Returns the id of the agreement, such as {@code ickx-alibaba}. */
  public Id agreement() {
    return agreement;
  }

  /** Returns what the caller took for granted. */
  public Assumptions assumptions() {
    return assumptions;
  }

  /** Returns what is possible at the end of a day, as {@link #on(PartialDate)} does. */
  public PossibleStatuses on(LocalDate day) {
    return on(PartialDate.of(requireNonNull(day, "day")));
  }

  /** Returns what is possible in a territory, as {@link #on(PartialDate, Territory)} does. */
  public PossibleStatuses on(LocalDate day, Territory territory) {
    return on(PartialDate.of(requireNonNull(day, "day")), territory);
  }

  /**
   * Returns what is possible at the end of a day, such as {@code 2023-05-20}, for the agreement as
   * a whole: what is possible in any of the territories that its events and terms are told for, or
   * elsewhere. For {@code 2022-25}, what is possible on some day of that spring, whichever it is;
   * for an approximate or uncertain date, on any day that the assumptions do not exclude.
   */
  public PossibleStatuses on(PartialDate date) {
    return answer(requireNonNull(date, "date"), Optional.empty(), moves.regions());
  }

  /**
   * Returns what is possible in a territory, such as {@code GB}, at the end of a day, or of some
   * day of a date that is not fully known.
   */
  public PossibleStatuses on(PartialDate date, Territory territory) {
    Optional<Territory> region = Optional.of(requireNonNull(territory, "territory"));
    return answer(requireNonNull(date, "date"), region, List.of(region));
  }

  /**
   * Returns whether the agreement had taken effect by the end of a day, or where none is given, ever:
   * it surely completed, and nothing that can have happened by then interrupted or ended it. Not for
   * one country alone; where no event that moves it is told for all, how far it got is not told.
   */
  public Truth tookEffect(Optional<PartialDate> date) {
    if (!moves.moveEverywhere()) {
      return Truth.UNKNOWN;
    }
    Set<AgreementStatus> possible =
        on(date.orElse(PartialDate.of(LocalDate.of(9999, 12, 31)))).statuses();
    long first = StatusMove.NEVER;
    long last = StatusMove.NEVER;
    if (date.isPresent()) {
      first = date.get().assuming(assumptions).earliestEpochDay(LocalDate.MIN.toEpochDay());
      last = date.get().assuming(assumptions).latestEpochDay(LocalDate.MAX.toEpochDay());
    }
    if (closed.containsAll(possible)
        || (moves.surelyEverywhere(closed, first)
            && !moves.possibly(AgreementLife.UNDOING, last))) {
      return Truth.TRUE;
    }
    boolean begun = moves.possibly(AgreementLife.BEGUN, last)
        || possible.stream().anyMatch(AgreementLife.BEGUN::contains);
    return begun ? Truth.UNKNOWN : Truth.FALSE;
  }

  /**
   * Returns the days on which what is possible may change, in order: the first and last that each
   * event can be of and days close to those. From one of them to the next, nothing changes.
   */
  public List<LocalDate> turningDays() {
    return moves.turningDays();
  }

  /** Returns the history as text: what is possible since each day on which that changes. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder("status of " + agreement);
    Set<AgreementStatus> before = Set.of();
    for (LocalDate day : turningDays()) {
      PossibleStatuses then = on(day);
      if (!then.statuses().equals(before)) {
        text.append("; ").append(then.withoutAssumptions("since " + day));
        before = then.statuses();
      }
    }
    return (before.isEmpty() ? text + ": nothing dated" : text.toString())
        + Assumed.clause(assumptions);
  }

  private PossibleStatuses answer(
      PartialDate date, Optional<Territory> territory, List<Optional<Territory>> regions) {
    LocalDate first = date.assuming(assumptions).earliest().orElse(LocalDate.MIN);
    LocalDate last = date.assuming(assumptions).latest().orElse(LocalDate.MAX);
    List<LocalDate> days = days(first, last);
    List<Map<AgreementStatus, List<StatusMove>>> possible = onAny(days, regions);
    List<PossibleStatuses.Part> parts = new ArrayList<>(regions.size());
    for (int i = 0; i < regions.size(); i++) {
      parts.add(new PossibleStatuses.Part(regions.get(i), possible.get(i)));
    }
    List<Event> missed = new ArrayList<>(expectations.size());
    for (Event event : expectations) {
      if (concerns(event, territory) && isMissed(event, last)) {
        missed.add(event);
      }
    }
    return new PossibleStatuses(agreement, date, territory, parts, missed, assumptions);
  }

  /** Returns the first day, and those after it on which what is possible may change. */
  private List<LocalDate> days(LocalDate first, LocalDate last) {
    if (first.equals(last)) { // mostly
      return List.of(first);
    }
    List<LocalDate> days = new ArrayList<>();
    days.add(first);
    for (LocalDate day : turningDays()) {
      if (day.isAfter(first) && !day.isAfter(last)) {
        days.add(day);
      }
    }
    return days;
  }

  private List<Map<AgreementStatus, List<StatusMove>>> onAny(
      List<LocalDate> days, List<Optional<Territory>> regions) {
    boolean goesOn = assumptions.continuance();
    if (days.size() == 1) {
      return moves.possible(days.get(0).toEpochDay(), regions, goesOn);
    }
    List<Map<AgreementStatus, List<StatusMove>>> onAny = new ArrayList<>(regions.size());
    regions.forEach(region -> onAny.add(new EnumMap<>(AgreementStatus.class)));
    for (LocalDate day : days) {
      List<Map<AgreementStatus, List<StatusMove>>> then =
          moves.possible(day.toEpochDay(), regions, goesOn);
      for (int i = 0; i < then.size(); i++) {
        Map<AgreementStatus, List<StatusMove>> all = onAny.get(i);
        then.get(i)
            .forEach((status, reasons) ->
                all.computeIfAbsent(status, any -> new ArrayList<>()).addAll(reasons));
      }
    }
    return onAny;
  }

  private boolean isMissed(Event event, LocalDate day) {
    return event
        .date()
        .flatMap(date -> date.assuming(assumptions).latest())
        .filter(due -> due.isBefore(day) && moves.surelyNotBy(due, event.type()))
        .isPresent();
  }

  private static boolean concerns(Event event, Optional<Territory> territory) {
    return territory.isEmpty()
        || event.territory().isEmpty()
        || event.territory().get().overlaps(territory.get()) != Truth.FALSE;
  }
}
