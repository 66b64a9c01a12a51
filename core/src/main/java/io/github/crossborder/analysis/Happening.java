package io.github.crossborder.analysis;

import io.github.crossborder.deal.Claim;
import io.github.crossborder.deal.Event;
import io.github.crossborder.deal.Id;
import java.util.List;
import java.util.Map;

/**
 * Something that moves the status of an agreement or shows that it goes on, and the days, counted
 * from 1970-01-01, between which it lies.
 *
 * @param id the id of the event, or of one of the terms that run out
 * @param type what happens
 * @param first the first day it can be
 * @param last the last day it can be
 * @param sure whether it surely happened; if not, it may have
 * @param opening whether it puts into effect what nothing else is said to have moved before: on
 *     one day, that comes first, since what ends on the day it begins ends after it began
 * @param claims who says so
 */
record Happening(
    Id id,
    Event.Type type,
    long first,
    long last,
    boolean sure,
    boolean opening,
    List<? extends Claim> claims) {
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
      Map.entry(Event.Type.EXPIRED, AgreementStatus.EXPIRED),
      Map.entry(Event.Type.TERMINATED, AgreementStatus.TERMINATED),
      Map.entry(Event.Type.WITHDRAWN, AgreementStatus.WITHDRAWN),
      // amended moves nothing, but shows that there was something to amend
      Map.entry(Event.Type.AMENDED, AgreementStatus.NONE));

  /** What shows, of what is in effect or suspended, that it went on until then. */
  private static final List<Event.Type> SIGNS_OF_LIFE = List.of(
      Event.Type.AMENDED,
      Event.Type.SUSPENDED,
      Event.Type.COMPLETED,
      Event.Type.EXPIRED,
      Event.Type.TERMINATED,
      Event.Type.WITHDRAWN);

  /** What shows that it had been in effect before, since when is not told. */
  private static final List<Event.Type> LATE_SIGNS = List.of(
      Event.Type.OBSERVED_IN_EFFECT, Event.Type.SUSPENDED, Event.Type.RESUMED, Event.Type.EXPIRED);

  static boolean counts(Event.Type type) {
    return MOVES.containsKey(type);
  }

  /** Returns what the status is right after it; NONE if it does not move it. */
  AgreementStatus to() {
    return to(type);
  }

  static AgreementStatus to(Event.Type type) {
    return MOVES.getOrDefault(type, AgreementStatus.NONE);
  }

  boolean isPhase() {
    return to().isPhase();
  }

  /** Whether it tells of the agreement's coming or being in effect, without an interruption. */
  boolean begins() {
    return begins(type);
  }

  static boolean begins(Event.Type type) {
    return type.equals(Event.Type.EFFECTIVE) || type.equals(Event.Type.OBSERVED_IN_EFFECT);
  }

  boolean resumes() {
    return type.equals(Event.Type.RESUMED);
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

  boolean surelyBy(long day) {
    return sure && last <= day;
  }

  Happening onlyPossible() {
    return new Happening(id, type, first, last, false, opening, claims);
  }
}
