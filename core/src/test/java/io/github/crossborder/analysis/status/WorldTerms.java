package io.github.crossborder.analysis.status;

import static io.github.crossborder.analysis.status.AgreementStatus.ANNOUNCED;
import static io.github.crossborder.analysis.status.AgreementStatus.COMPLETED;
import static io.github.crossborder.analysis.status.AgreementStatus.EXPIRED;
import static io.github.crossborder.analysis.status.AgreementStatus.IN_EFFECT;
import static io.github.crossborder.analysis.status.AgreementStatus.NONE;
import static io.github.crossborder.analysis.status.AgreementStatus.REJECTED;

import io.github.crossborder.analysis.status.DealWorlds.Meaning;
import io.github.crossborder.deal.Event;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The terms that bear on the agreement in one world, from one day to another each, and what they
 * add to what its events say: rules T1 to T4.
 */
final class WorldTerms {
  private final DealWorlds worlds;
  private final ToldDeal told;
  private final List<Meaning> meanings;
  private final WorldEvents events;
  private final List<TermSpans.Span> spans;
  private final boolean continuance;

  WorldTerms(
      DealWorlds worlds,
      ToldDeal told,
      List<Meaning> meanings,
      WorldEvents events,
      List<TermSpans.Span> spans,
      boolean continuance) {
    this.worlds = worlds;
    this.told = told;
    this.meanings = meanings;
    this.events = events;
    this.spans = spans;
    this.continuance = continuance;
  }

  /**
   * Returns what the agreement is on a day: one status, or several where a rule gives several.
   *
   * @param onlyInForce T3 in another reading: what is told but left out, or over, replaces no expiry
   */
  EnumSet<AgreementStatus> statuses(
      LifeSoFar life, Set<Integer> leftOut, int day, boolean onlyInForce) {
    EnumSet<AgreementStatus> statuses = EnumSet.copyOf(withTerms(life, leftOut, day, onlyInForce));
    if (events.isUnknownBy(day)) { // 1.1, last row; G5: it may be no step too
      statuses.addAll(EnumSet.complementOf(EnumSet.of(NONE)));
    }
    return statuses;
  }

  private Set<AgreementStatus> withTerms(
      LifeSoFar life, Set<Integer> leftOut, int day, boolean onlyInForce) {
    boolean inTerm = spans.stream().anyMatch(span -> span.first() <= day && day <= span.last());
    if (inTerm) {
      return insideTerm(life, leftOut, day, day, EnumSet.of(IN_EFFECT));
    }
    int ended = lastBefore(day);
    if (ended < 0) {
      return events.byEvents(life, leftOut, day, false); // T1: nothing before its first day
    }
    EnumSet<AgreementStatus> lapsed = EnumSet.of(IN_EFFECT);
    if (!continuance && !events.isShownLater(IN_EFFECT, leftOut, day)) {
      lapsed.addAll(WorldEvents.LAPSED);
    }
    Set<AgreementStatus> was = life.phase() == NONE
        ? insideTerm(life, leftOut, day, ended, lapsed)
        : events.byEvents(life, leftOut, day, false);
    boolean goesOn = ended < lastEnd()
        || !(isExpiryTold(leftOut) || onlyInForce && haveTermsEnds() && !isClosed(life));
    return goesOn ? was : afterExpiry(life, leftOut, day, was);
  }

  private boolean isClosed(LifeSoFar life) {
    return (life.isOver() || life.phase() == COMPLETED) && worlds.isSureWord(life.last());
  }

  /** Whether it was refused only after a term: the specification does not say what counts. */
  boolean isRefusedOnlyAfterTerm(LifeSoFar life, int day) {
    return isRefusedAfterTerm(life, day) && events.milestone(life, lastBefore(day)) != REJECTED;
  }

  /** Whether it was refused once a term had run. */
  boolean isRefusedAfterTerm(LifeSoFar life, int day) {
    return life.phase() == NONE
        && spans.stream().noneMatch(span -> span.first() <= day && day <= span.last())
        && lastBefore(day) >= 0
        && (events.milestone(life, lastBefore(day)) == REJECTED
            || events.milestone(life, day) == REJECTED);
  }

  /** Returns the last day of a term before a day, or -1. */
  private int lastBefore(int day) {
    return spans.stream()
        .mapToInt(TermSpans.Span::last)
        .filter(last -> last < day)
        .max()
        .orElse(-1);
  }

  /**
   * T1's table.
   *
   * @param lived the day in the term that shows life: that asked about, or the last one before it
   * @param shown what this shows of the day asked about
   */
  private Set<AgreementStatus> insideTerm(
      LifeSoFar life, Set<Integer> leftOut, int day, int lived, Set<AgreementStatus> shown) {
    if (life.phase() != NONE) {
      return events.byEvents(life, leftOut, day, true);
    }
    AgreementStatus milestone = events.milestone(life, lived);
    EnumSet<AgreementStatus> either = events.byEvents(life, leftOut, day, true);
    if (milestone == REJECTED) {
      return either;
    }
    boolean concluded = !isElseAtMost(milestone, lived) && !isConsentStillToCome(leftOut, lived);
    if (concluded) {
      return shown;
    }
    either.addAll(shown);
    return either;
  }

  /** T1, fourth row: at most announced, and no source of the term that speaks from within it. */
  private boolean isElseAtMost(AgreementStatus milestone, int day) {
    return milestone != NONE
        && milestone.compareTo(ANNOUNCED) <= 0
        && spans.stream().noneMatch(span -> span.first() <= day && span.sayingAfterStart());
  }

  /** T1, third row: agreed, signed, approved or effective is later, or due and not told. */
  private boolean isConsentStillToCome(Set<Integer> leftOut, int day) {
    boolean later = events.order().stream()
        .anyMatch(i ->
            events.day(i) > day && !leftOut.contains(i) && isConsentOrEffect(events.meaning(i)));
    boolean due = IntStream.range(0, meanings.size()).anyMatch(i -> {
      ToldDeal.Step step = told.steps().get(i);
      return step.status() != Event.Status.OCCURRED
          && !step.deprecated()
          && worlds.countsHere(i)
          && List.of("agreed", "signed", "approved", "effective")
              .contains(step.type().code())
          && events.order().stream()
              .noneMatch(other -> events.day(other) <= day
                  && !leftOut.contains(other)
                  && told.steps().get(other).type().equals(step.type()));
    });
    return later || due;
  }

  private static boolean isConsentOrEffect(Meaning meaning) {
    return WorldEvents.isConsent(meaning) || meaning == Meaning.EFFECTIVE;
  }

  int lastEnd() {
    return spans.stream().mapToInt(TermSpans.Span::last).max().orElse(Courses.DAYS);
  }

  /** T2: each term that bears has a told end; T3: no sure end or completion replaces that. */
  private boolean isExpiryTold(Set<Integer> leftOut) {
    return haveTermsEnds()
        && events.order().stream()
            .noneMatch(i -> worlds.isSureWord(i)
                && (events.meaning(i).isEnd() || events.meaning(i) == Meaning.COMPLETED)
                && !isUndone(i, leftOut));
  }

  boolean haveTermsEnds() {
    return !spans.isEmpty() && spans.stream().allMatch(TermSpans.Span::toldEnd);
  }

  /** Whether an end or completion is over: resumed, or followed by a new life (R3). */
  private boolean isUndone(int end, Set<Integer> leftOut) {
    return events.order().stream()
        .filter(i ->
            !leftOut.contains(i) && events.order().indexOf(i) > events.order().indexOf(end))
        .anyMatch(i -> events.meaning(i) == Meaning.RESUMED
            || events.meaning(end).isEnd()
                && events.isAfter(i, end)
                && List.of(Meaning.AGREED, Meaning.SIGNED, Meaning.EFFECTIVE)
                    .contains(events.meaning(i)));
  }

  boolean isExpirySureButForLaterLife(Set<Integer> leftOut) {
    return isExpiryTold(leftOut) && isSureButForLaterLife();
  }

  private boolean isSureButForLaterLife() {
    return spans.stream().allMatch(TermSpans.Span::exhaustive)
        && !worlds.isAmendedPerhaps(meanings);
  }

  /** T2: expired, surely or only possibly; {@code was} is what was, with lapses. */
  private Set<AgreementStatus> afterExpiry(
      LifeSoFar life, Set<Integer> leftOut, int day, Set<AgreementStatus> was) {
    EnumSet<AgreementStatus> statuses = EnumSet.of(EXPIRED);
    if (life.isOver() || life.phase() == COMPLETED) {
      // T3: an end that is not sure, as it came before the expiry or beside it
      if (events.day(life.last()) <= lastEnd()) {
        return EnumSet.of(life.phase());
      }
      statuses.add(life.phase());
      return statuses;
    }
    if (!isSureButForLaterLife() || !events.lifeAfter(lastEnd(), leftOut).isEmpty()) {
      statuses.addAll(was);
      return statuses;
    }
    AgreementStatus milestone = events.milestone(life, lastEnd());
    boolean perhapsNever = milestone == REJECTED
        || isElseAtMost(milestone, lastEnd())
        || isConsentStillToCome(leftOut, lastEnd()); // due and not told, or later
    if (life.phase() == NONE && perhapsNever) {
      statuses.addAll(events.byEvents(life, leftOut, day, false));
    }
    return statuses;
  }
}
