package io.github.crossborder.analysis.status;

import io.github.crossborder.deal.Claim;
import io.github.crossborder.deal.Event;
import io.github.crossborder.deal.Id;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Something that moves the status of an agreement or shows that it goes on, and the days, counted
 * from 1970-01-01, between which it lies.
 */
final class StatusMove {
  /** Before and after any day that can be asked about. */
  static final long ALWAYS = Long.MIN_VALUE / 4;

  static final long NEVER = Long.MAX_VALUE / 4;

  private static final Map<Event.Type, AgreementStatus> MOVES = Map.ofEntries(
      Map.entry(Event.Type.INTENDED, AgreementStatus.INTENDED),
      Map.entry(Event.Type.DECIDED, AgreementStatus.DECIDED),
      Map.entry(Event.Type.ANNOUNCED, AgreementStatus.ANNOUNCED),
      Map.entry(Event.Type.AGREED, AgreementStatus.AGREED),
      Map.entry(Event.Type.SIGNED, AgreementStatus.SIGNED),
      Map.entry(Event.Type.APPROVED, AgreementStatus.APPROVED),
      Map.entry(Event.Type.REJECTED, AgreementStatus.REJECTED),
      Map.entry(Event.Type.EFFECTIVE, AgreementStatus.IN_EFFECT),
      Map.entry(Event.Type.OBSERVED_IN_EFFECT, AgreementStatus.IN_EFFECT),
      Map.entry(Event.Type.RESUMED, AgreementStatus.IN_EFFECT),
      Map.entry(Event.Type.SUSPENDED, AgreementStatus.SUSPENDED),
      Map.entry(Event.Type.COMPLETED, AgreementStatus.COMPLETED),
      Map.entry(Event.Type.CLOSING, AgreementStatus.COMPLETED),
      Map.entry(Event.Type.EXPIRED, AgreementStatus.EXPIRED),
      Map.entry(Event.Type.LAPSED, AgreementStatus.EXPIRED),
      Map.entry(Event.Type.TERMINATED, AgreementStatus.TERMINATED),
      Map.entry(Event.Type.WITHDRAWN, AgreementStatus.WITHDRAWN),
      // amended moves nothing, but shows that there was something to amend
      Map.entry(Event.Type.AMENDED, AgreementStatus.NONE));

  private static final Set<Event.Type> BEGINNINGS = Set.of(
      Event.Type.EFFECTIVE, Event.Type.OBSERVED_IN_EFFECT, Event.Type.OPENED, Event.Type.LAUNCHED);

  /** What is said of places and things; said of an agreement, it may mean a step or nothing. */
  private static final Map<Event.Type, List<AgreementStatus>> PERHAPS = Map.of(
      Event.Type.OPENED, List.of(AgreementStatus.IN_EFFECT),
      Event.Type.LAUNCHED, List.of(AgreementStatus.IN_EFFECT),
      Event.Type.RETIRED, List.of(AgreementStatus.TERMINATED),
      Event.Type.DELISTED, List.of(AgreementStatus.TERMINATED),
      Event.Type.CLOSED, List.of(AgreementStatus.COMPLETED, AgreementStatus.TERMINATED));

  /** What shows, of what is in effect or suspended, that it went on until then. */
  private static final Set<Event.Type> SIGNS_OF_LIFE = Set.of(
      Event.Type.AMENDED,
      Event.Type.SUSPENDED,
      Event.Type.COMPLETED,
      Event.Type.CLOSING,
      Event.Type.EXPIRED,
      Event.Type.LAPSED,
      Event.Type.TERMINATED,
      Event.Type.WITHDRAWN);

  /** What shows that it had been in effect before, since when is not told. */
  private static final Set<Event.Type> LATE_SIGNS = Set.of(
      Event.Type.OBSERVED_IN_EFFECT,
      Event.Type.SUSPENDED,
      Event.Type.RESUMED,
      Event.Type.EXPIRED,
      Event.Type.LAPSED);

  private final Id id;
  private final Event.Type type;
  private final AgreementStatus to;
  private final long first;
  private final long last;
  private final boolean sure;
  private final boolean opening;
  private final boolean inherited;
  private final boolean here;
  private final List<? extends Claim> claims;

  /**
   * Takes the id of the event, or of one of the terms that run out; what happens and the status
   * after it; the first and the last day it can be; whether it surely happened; whether it is an
   * {@link #opening}, and {@link #inherited}; whether it surely counts here; and who says so.
   */
  StatusMove(
      Id id,
      Event.Type type,
      AgreementStatus to,
      long first,
      long last,
      boolean sure,
      boolean opening,
      boolean inherited,
      boolean here,
      List<? extends Claim> claims) {
    this.id = id;
    this.type = type;
    this.to = to;
    this.first = first;
    this.last = last;
    this.sure = sure;
    this.opening = opening;
    this.inherited = inherited;
    this.here = here;
    this.claims = claims;
  }

  /** Returns a move that no event tells, but terms do. */
  static StatusMove implied(
      Event.Type type, long first, long last, boolean sure, List<? extends Claim> claims) {
    Id id = claims.get(0).id();
    return new StatusMove(id, type, to(type), first, last, sure, false, false, true, claims);
  }

  Id id() {
    return id;
  }

  Event.Type type() {
    return type;
  }

  /** Returns what the status is right after it; NONE if it does not move it. */
  AgreementStatus to() {
    return to;
  }

  /** Returns the first day it can be. */
  long first() {
    return first;
  }

  /** Returns the last day it can be. */
  long last() {
    return last;
  }

  /** Whether it surely happened; if not, it may have. */
  boolean sure() {
    return sure;
  }

  /**
   * Whether it puts into effect what nothing else is said to have moved before: on one day, that
   * comes first, since what ends on the day it begins ends after it began.
   */
  boolean opening() {
    return opening;
  }

  /** Returns who says so. */
  List<? extends Claim> claims() {
    return claims;
  }

  /** Whether it is about the agreement of the term or transfer that is asked about. */
  boolean inherited() {
    return inherited;
  }

  /** Whether it surely counts in the place, if it happened. */
  boolean here() {
    return here;
  }

  static boolean counts(Event.Type type) {
    return MOVES.containsKey(type) || PERHAPS.containsKey(type) || !type.isKnown();
  }

  /** Returns to what statuses something of a type may move, without being sure to move at all. */
  static List<AgreementStatus> perhapsTo(Event.Type type) {
    return PERHAPS.getOrDefault(type, List.of());
  }

  /** Whether this tells a step here, if it happened. */
  boolean tellsStep() {
    return to != AgreementStatus.NONE && !isImplied() && here;
  }

  /** Whether it may be any step, since we do not know its type. */
  boolean isAnyStep() {
    return !type.isKnown();
  }

  static AgreementStatus to(Event.Type type) {
    return MOVES.getOrDefault(type, AgreementStatus.NONE);
  }

  boolean isPhase() {
    return to.isPhase();
  }

  /** Whether it tells of the agreement's coming or being in effect, without an interruption. */
  boolean begins() {
    return to == AgreementStatus.IN_EFFECT && begins(type);
  }

  static boolean begins(Event.Type type) {
    return BEGINNINGS.contains(type);
  }

  boolean resumes() {
    return to == AgreementStatus.IN_EFFECT && type.equals(Event.Type.RESUMED);
  }

  boolean isImplied() {
    return !(claims.get(0) instanceof Event);
  }

  /** Whether it shows that an earlier status, IN_EFFECT or SUSPENDED, lasted until then. */
  boolean showsLasting(AgreementStatus earlier) {
    return !isImplied()
        && (SIGNS_OF_LIFE.contains(type)
            || type.equals(
                earlier == AgreementStatus.IN_EFFECT
                    ? Event.Type.OBSERVED_IN_EFFECT
                    : Event.Type.RESUMED));
  }

  boolean showsEarlierEffect() {
    return !isImplied() && LATE_SIGNS.contains(type);
  }

  /** Whether it tells of being in effect or of its end, or that it was refused. */
  boolean settlesEffect() {
    return isPhase() || to == AgreementStatus.REJECTED;
  }

  /** Whether it may have put something into effect, or interrupted it, before a day. */
  boolean isBegun(long day) {
    return first < day && (to == AgreementStatus.IN_EFFECT || to == AgreementStatus.SUSPENDED);
  }

  /** Whether it shows that a status may have been so before, since when is not told. */
  boolean mayComeAfter(AgreementStatus status) {
    return (showsEarlierEffect() && status == AgreementStatus.IN_EFFECT)
        || (resumes() && status == AgreementStatus.SUSPENDED);
  }

  boolean surelyBy(long day) {
    return sure && last <= day;
  }

  /** Whether it is an end or a completion. */
  boolean isClose() {
    return to.isEnd() || to == AgreementStatus.COMPLETED;
  }

  /** Whether it is an end or a completion that an event about the subject itself tells. */
  boolean isOwnClose() {
    return isClose() && !inherited && !isImplied();
  }

  /** Whether, said to follow an end, it shows that it goes on after that. */
  boolean restarts() {
    return !to.isEnd() && (isPhase() || (to.isConsent() && to != AgreementStatus.APPROVED));
  }

  /** Whether, said to follow an end, it begins another life, which runs out anew. */
  boolean beginsAnew() {
    return resumes() || (concludes() && to != AgreementStatus.APPROVED);
  }

  /** Returns what it may show beside what it surely tells. */
  StatusMove mayShow(AgreementStatus status) {
    return new StatusMove(
        id, type, status, first, last, false, opening && begins(type), inherited, here, claims);
  }

  /** Whether it tells that parties or an authority came to terms, or that these took effect. */
  boolean concludes() {
    return to.isConsent() || (begins() && !type.equals(Event.Type.OBSERVED_IN_EFFECT));
  }

  static boolean concludes(Event.Type type) {
    return to(type).isConsent() || type.equals(Event.Type.EFFECTIVE);
  }

  boolean isAmendment() {
    return type.equals(Event.Type.AMENDED);
  }

  /** Whether it shows, after an end, that this was none, or that another life began. */
  boolean showsLifeAfterEnd() {
    return isAmendment()
        || (to.isConsent() && to != AgreementStatus.APPROVED)
        || (isPhase() && !resumes());
  }

  StatusMove onlyPossible() {
    return sure ? with(first, last, false) : this;
  }

  /** Returns it as what happened for sure by a day. */
  StatusMove surely(long last) {
    return with(first, last, true);
  }

  StatusMove between(long first, long last) {
    return first == this.first && last == this.last ? this : with(first, last, sure);
  }

  /** Returns it for a place where it is open whether it counts. */
  StatusMove perhapsHere() {
    return new StatusMove(id, type, to, first, last, false, opening, inherited, false, claims);
  }

  private StatusMove with(long first, long last, boolean sure) {
    return new StatusMove(id, type, to, first, last, sure, opening, inherited, here, claims);
  }
}
