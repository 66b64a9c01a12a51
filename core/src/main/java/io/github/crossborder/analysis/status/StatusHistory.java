package io.github.crossborder.analysis.status;

import static java.util.Objects.requireNonNull;

import io.github.crossborder.Assumptions;
import io.github.crossborder.Problem;
import io.github.crossborder.Truth;
import io.github.crossborder.analysis.internal.Assumed;
import io.github.crossborder.analysis.internal.Lazy;
import io.github.crossborder.analysis.timeline.Timeline;
import io.github.crossborder.book.DealBook;
import io.github.crossborder.book.UnknownEntryException;
import io.github.crossborder.deal.Agreement;
import io.github.crossborder.deal.Claim;
import io.github.crossborder.deal.Entry;
import io.github.crossborder.deal.Event;
import io.github.crossborder.deal.Id;
import io.github.crossborder.deal.Term;
import io.github.crossborder.deal.Transfer;
import io.github.crossborder.place.Territory;
import io.github.crossborder.time.PartialDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;

/**
 * How far an agreement, a term or a transfer had got on a day, such as {@code rejected} in GB and
 * {@code approved} in the EU on 20 May 2023, or at some time in spring 2023: every status that is
 * possible after what is told to have happened by then.
 *
 * <p>Events about it:
 *
 * <ul>
 *   <li>Only what {@code OCCURRED} moves it. What was expected or due changes nothing; where it
 *       surely did not come in time, the answer says so. Claims of rank DEPRECATED are left out.
 *   <li>An event that no source states outright (one that is hedged, rumoured, forecast, estimated
 *       or inferred in all its citations) may have happened or not.
 *   <li>An event lies on any day of its date, and not before what it follows nor after what follows
 *       it. An observation without a date is of the day for which it was told ({@code asOf}).
 *   <li>Milestones, from intended to approved, count by how far they get, in whatever order they
 *       are told. A refusal holds until the parties agree or sign, or an approval comes.
 *   <li>After that the last word counts: in effect, suspended, resumed, completed, ended. On one
 *       day, what puts it into effect comes first; else the order of a day is open. What is done
 *       once (an offer, acquisition, merger, investment or joint venture) stays completed whatever
 *       is seen in effect later; of others, that leaves both open.
 *   <li>Meetings, challenges, notices, fines and the like move nothing, nor do amendments, which
 *       show life. "Opened" and "launched" may mean that it took effect, "retired" that it ended,
 *       "closed" that it was completed or ended. An event of a type that this version does not know
 *       may be any step ({@link Assumptions#unknownEventsMoveNothing()}).
 *   <li>What is observed in effect, or is suspended, resumed or runs out, may have been in effect
 *       before, unless it is told when it became effective.
 * </ul>
 *
 * <p>Ends and what comes after them:
 *
 * <ul>
 *   <li>A step that is said to <em>follow</em> an end, such as a new signing, begins another life:
 *       what was before is over. A resumption needs no such link.
 *   <li>A step that surely came after an end without following it contradicts it, as an agreement,
 *       signing or approval contradicts a completion that it surely came after (unless the approval
 *       follows it). Both are possible then, and {@link #findings()} tells. A step that is not sure
 *       leaves both open from its first day on. An approval or announcement after an end changes
 *       nothing. As long as some order is without contradiction, only such orders count.
 * </ul>
 *
 * <p>Terms:
 *
 * <ul>
 *   <li>Within the told time of a right that continues, such as to sell or to use a brand, an
 *       agreement is in effect, if no event tells otherwise: where it was only intended, decided or
 *       announced, or where its conclusion is told or expected later, perhaps. It counts only
 *       perhaps if its right, its effect or the agreement's kind is unsaid or unknown, or it hangs
 *       on a condition, or no source states it.
 *   <li>A term of which no day is told shows nothing; it only has no told end. One that runs from an
 *       event that is not sure, or not told, holds on no day for sure, and does not run out.
 *   <li>It expires on the day after its last term ends, where each has an end with a date and no
 *       sure end or completion is told: perhaps, if a term is not exhaustive, if it was amended, or
 *       if something shows that it lived on.
 *   <li>What is forbidden, and rights about stakes, talks or competing, tell nothing of its life;
 *       nor does any term of what is done once.
 *   <li>A term is as its agreement is, with the events about the term and its own days on top; a
 *       transfer, with the events about the transfer. What is over itself, its agreement moves no more.
 * </ul>
 *
 * <p>Being in effect or suspended is known for the day of which it is told, within a told term, and
 * until a later event that shows that it lasted. On later days it may have changed without being
 * told, unless the caller assumes {@link Assumptions#continuance()}.
 *
 * <p>NONE means that, as far as told, nothing had happened yet. Where nothing is told that moves it,
 * every status is possible, and NONE only before a source stated it.
 *
 * <p>An event without a territory holds everywhere; one with a territory for what that covers on
 * its day, and perhaps for what it overlaps. The whole is all the places that are told of. Where
 * dates contradict what is said to follow what ({@link Timeline#findings()}), dates alone count.
 *
 * <p>Immutable and safe for use by several threads. The first question takes time in the events about
 * the agreement, in its terms and in what they follow; so does each other one about one day in a territory,
 * and one about the whole, however many towns, subdivisions or countries it is told for. For the
 * whole, it is the product of the territories told for and of the events about which that is so: if
 * many territories are each of several countries or with exceptions, if events in many of them follow
 * each other in chains, or if many ends or completions are told for everywhere. A question about a longer date takes
 * that for each turning day in it, and so does {@link #toString()}.
 */
public final class StatusHistory {
  private final DealBook book;
  private final Claim told;
  private final Assumptions assumptions;
  private final Lazy<AgreementLife> moves;

  private StatusHistory(DealBook book, Claim told, Assumptions assumptions) {
    this.book = book;
    this.told = told;
    this.assumptions = assumptions;
    moves = new Lazy<>(() -> new AgreementLife(book, told, assumptions));
  }

  /**
   * Returns the history of an agreement, such as {@code ickx-alibaba}, or of a term or a transfer,
   * such as {@code ickx-china}, without assumptions. That of a term or a transfer is what the events
   * about it tell on top of those about its agreement.
   *
   * @throws UnknownEntryException if the book has no agreement, term or transfer with the id
   */
  public static StatusHistory of(DealBook book, Id id) {
    Entry told = requireNonNull(book, "book")
        .find(requireNonNull(id, "id"))
        .orElseGet(() -> book.get(id, Claim.class)); // which names the nearest
    if (!(told instanceof Agreement || told instanceof Term || told instanceof Transfer)) {
      throw UnknownEntryException.of(told, "agreement, term or transfer");
    }
    return new StatusHistory(book, (Claim) told, Assumptions.none());
  }

  /**
   * Returns the history if these assumptions hold, in place of those before; continuance and a
   * tolerance for approximate dates count.
   */
  public StatusHistory assuming(Assumptions assumptions) {
    return new StatusHistory(book, told, requireNonNull(assumptions, "assumptions"));
  }

  /** Returns the id of the agreement or term, such as {@code ickx-alibaba}. */
  public Id subject() {
    return told.id();
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
    return answer(requireNonNull(date, "date"), Optional.empty(), moves.get().regions());
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
   * Returns whether it was ever done: completed, or, of a merger or a joint venture, in effect; as
   * {@link #tookEffect(PartialDate)} tells for a day.
   */
  public Truth tookEffect() {
    return moves.get().reached().tookEffect(StatusMove.NEVER, StatusMove.NEVER);
  }

  /**
   * Returns whether it was done by the end of a day: completed, or, of a merger or a joint venture,
   * in effect; as {@link #tookEffect(PartialDate)} does.
   */
  public Truth tookEffect(LocalDate day) {
    return tookEffect(PartialDate.of(requireNonNull(day, "day")));
  }

  /**
   * Returns whether the agreement was done by the end of a day, such as {@code 2017-12-29}, so that
   * what was to change hands did; whether a contract is in effect is told by {@link #on}. TRUE if it surely completed, or, of a merger or a joint venture, came into effect, and nothing
   * that can have happened by then interrupted or ended it. Not for one country alone; where no
   * event that moves it is told for all, how far it got is not told.
   */
  public Truth tookEffect(PartialDate date) {
    return moves.get().reached().tookEffect(first(requireNonNull(date, "date")), last(date));
  }

  /** Returns whether a step was taken by a day, as {@link #reached(AgreementStatus, PartialDate)}. */
  public Truth reached(AgreementStatus status, LocalDate day) {
    return reached(status, PartialDate.of(requireNonNull(day, "day")));
  }

  /**
   * Returns whether a step was taken in a territory by a day, as {@link #reached(AgreementStatus,
   * PartialDate, Territory)}.
   */
  public Truth reached(AgreementStatus status, LocalDate day, Territory territory) {
    return reached(status, PartialDate.of(requireNonNull(day, "day")), territory);
  }

  /**
   * Returns whether a step was taken by a day, such as TRUE for {@code SIGNED} on {@code 2018-06-01}
   * of what was signed in 2017 and terminated in 2018: it was once so, whatever it is now. TRUE if
   * it was by each day that the date can be, in all the territories that are told of, and nothing
   * contradicts it; FALSE if it was by none, in none, as far as told.
   */
  public Truth reached(AgreementStatus status, PartialDate date) {
    return reached(status, date, moves.get().regions());
  }

  /**
   * Returns whether a step was taken in a territory, such as {@code APPROVED} in {@code GB}, by a
   * day.
   */
  public Truth reached(AgreementStatus status, PartialDate date, Territory territory) {
    return reached(status, date, List.of(Optional.of(requireNonNull(territory, "territory"))));
  }

  private Truth reached(
      AgreementStatus status, PartialDate date, List<Optional<Territory>> regions) {
    requireNonNull(status, "status");
    long first = first(requireNonNull(date, "date"));
    return moves.get().reached().reached(status, first, last(date), regions);
  }

  /**
   * Returns what is odd in what is told of it, such as {@code step-after-end} of a signing that
   * comes after a termination and is not said to follow it. A step after a completion or an end, a
   * term that begins after the end, an agreement said to be closed as a shop is, and what sources
   * only forecast, told as if it had occurred.
   */
  public List<Problem> findings() {
    return moves.get().findings();
  }

  /** Returns whether it may have been over, as {@link #mayBeOverBefore(PartialDate)} does. */
  public boolean mayBeOverBefore(LocalDate day) {
    long before = requireNonNull(day, "day").toEpochDay() - 1;
    return mayBeOver(before, before, Optional.empty());
  }

  /**
   * Returns whether it may have been over all over a territory, as {@link
   * #mayBeOverBefore(PartialDate, Territory)} does.
   */
  public boolean mayBeOverBefore(LocalDate day, Territory territory) {
    long before = requireNonNull(day, "day").toEpochDay() - 1;
    return mayBeOver(before, before, Optional.of(requireNonNull(territory, "territory")));
  }

  /**
   * Returns whether an event that is told for no territory alone may have refused or ended it by
   * the day before, such as a termination of 2018 before {@code 2018-06-01}; of a date that is not
   * fully known, before some day of it. What came into effect is taken to have gone on, and terms
   * that run out count for nothing: {@link #on(PartialDate)} tells what is so with them.
   */
  public boolean mayBeOverBefore(PartialDate date) {
    requireNonNull(date, "date");
    return mayBeOver(first(date) - 1, last(date) - 1, Optional.empty());
  }

  /**
   * Returns whether events that hold all over a territory, such as {@code BE} or the European
   * Union for Belgium, may have refused or ended it there, as {@link #mayBeOverBefore(PartialDate)}
   * does for everywhere.
   */
  public boolean mayBeOverBefore(PartialDate date, Territory territory) {
    requireNonNull(date, "date");
    return mayBeOver(
        first(date) - 1, last(date) - 1, Optional.of(requireNonNull(territory, "territory")));
  }

  private boolean mayBeOver(long first, long last, Optional<Territory> place) {
    return LongStream.of(days(first, last)).anyMatch(day -> moves.get().mayBeOver(day, place));
  }

  /**
   * Returns the days on which what is possible may change, in order: the first and last that each
   * event can be of and days close to those. From one of them to the next, nothing changes.
   */
  public List<LocalDate> turningDays() {
    return moves.get().turningDays();
  }

  /** Returns the history as text: what is possible since each day on which that changes. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder("status of " + told.id());
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
    long last = last(date);
    long[] days = days(first(date), last);
    List<Map<AgreementStatus, List<StatusMove>>> possible = onAny(days, regions);
    List<PossibleStatuses.Part> parts = new ArrayList<>(regions.size());
    for (int i = 0; i < regions.size(); i++) {
      parts.add(new PossibleStatuses.Part(regions.get(i), possible.get(i)));
    }
    List<Event> missed = new ArrayList<>(0);
    for (Event event : book.eventsOf(told.id())) {
      if (event.status() != Event.Status.OCCURRED
          && event.rank() != Claim.Rank.DEPRECATED
          && concerns(event, territory)
          && isMissed(event, last)) {
        missed.add(event);
      }
    }
    return new PossibleStatuses(this, date, territory, parts, missed);
  }

  private long first(PartialDate date) {
    return date.assuming(assumptions).earliestEpochDay(LocalDate.MIN.toEpochDay());
  }

  private long last(PartialDate date) {
    return date.assuming(assumptions).latestEpochDay(LocalDate.MAX.toEpochDay());
  }

  /** Returns the first day, and those after it on which what is possible may change. */
  private long[] days(long first, long last) {
    if (first == last) { // mostly
      return new long[] {first};
    }
    LongStream turning = turningDays().stream().mapToLong(LocalDate::toEpochDay);
    return LongStream.concat(
            LongStream.of(first), turning.filter(day -> first < day && day <= last))
        .toArray();
  }

  private List<Map<AgreementStatus, List<StatusMove>>> onAny(
      long[] days, List<Optional<Territory>> regions) {
    if (days.length == 1) {
      return moves.get().possible(days[0], regions);
    }
    List<Map<AgreementStatus, List<StatusMove>>> onAny = new ArrayList<>(regions.size());
    regions.forEach(region -> onAny.add(new EnumMap<>(AgreementStatus.class)));
    for (long day : days) {
      List<Map<AgreementStatus, List<StatusMove>>> then = moves.get().possible(day, regions);
      for (int i = 0; i < then.size(); i++) {
        Map<AgreementStatus, List<StatusMove>> all = onAny.get(i);
        then.get(i)
            .forEach((status, reasons) ->
                all.computeIfAbsent(status, any -> new ArrayList<>()).addAll(reasons));
      }
    }
    return onAny;
  }

  private boolean isMissed(Event event, long day) {
    return event
        .date()
        .flatMap(date -> date.assuming(assumptions).latest())
        .filter(due -> due.toEpochDay() < day && moves.get().surelyNotBy(due, event.type()))
        .isPresent();
  }

  private static boolean concerns(Event event, Optional<Territory> territory) {
    return territory.isEmpty()
        || event.territory().isEmpty()
        || event.territory().get().overlaps(territory.get()) != Truth.FALSE;
  }
}
