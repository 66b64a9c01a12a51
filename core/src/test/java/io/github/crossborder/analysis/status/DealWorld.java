package io.github.crossborder.analysis.status;

import static io.github.crossborder.analysis.status.AgreementStatus.EXPIRED;
import static io.github.crossborder.analysis.status.AgreementStatus.IN_EFFECT;

import io.github.crossborder.analysis.status.DealWorlds.Meaning;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * One world: what happened, in one order and on one day each, and the terms that bear, from one day
 * to another. Says by rules 1.1 to 1.4 which statuses the agreement has on a day; a rule that fixes
 * several ("A or B") gives them all.
 */
final class DealWorld {
  /** Whether a step was taken by a day (R7). */
  enum Reached {
    YES,
    NO,
    OPEN
  }

  /** What a world, or all of them together, say of a day: statuses that it surely has, or may. */
  static final class Day {
    final EnumSet<AgreementStatus> must = EnumSet.noneOf(AgreementStatus.class);
    final Set<Set<AgreementStatus>> someOf = new HashSet<>();
    final EnumSet<AgreementStatus> may = EnumSet.noneOf(AgreementStatus.class);
    final Map<Reached, EnumSet<AgreementStatus>> reached = new EnumMap<>(Reached.class);

    Day() {
      for (Reached truth : Reached.values()) {
        reached.put(truth, EnumSet.noneOf(AgreementStatus.class));
      }
    }

    /** Adds what another world says; if it does not surely count, only what it may have. */
    void add(Day other, boolean counts) {
      may.addAll(other.may);
      if (counts) {
        must.addAll(other.must);
        someOf.addAll(other.someOf);
        other.reached.forEach((truth, statuses) -> reached.get(truth).addAll(statuses));
      }
    }
  }

  private final WorldEvents events;
  private final WorldTerms terms;
  private final Set<String> contradictions;
  private final Set<String> sureContradictions = new TreeSet<>();
  private final List<Day> calendar = new ArrayList<>();

  DealWorld(
      DealWorlds worlds,
      ToldDeal told,
      List<Meaning> meanings,
      Courses.Course course,
      List<TermSpans.Span> spans,
      boolean continuance) {
    List<Meaning> all = List.copyOf(meanings);
    events = new WorldEvents(worlds, told, all, course, TermSpans.haveDays(spans), continuance);
    terms = new WorldTerms(worlds, told, all, events, spans, continuance);
    events.pairs(Set.of()).forEach(pair -> sureContradictions.add(pair.toString()));
    contradictions = new TreeSet<>(events.contradictions());
    if (terms.isExpirySureButForLaterLife(Set.of())) {
      for (int i : events.lifeAfter(terms.lastEnd(), Set.of())) {
        contradictions.add("expiry, " + i);
        if (worlds.isSureWord(i)) {
          sureContradictions.add("expiry, " + i);
        }
      }
    }
  }

  /** Returns the contradictions in which what happened here stands, surely or not. */
  Set<String> contradictions() {
    return contradictions;
  }

  WorldEvents events() {
    return events;
  }

  /** Whether sure events contradict each other. */
  boolean isContradicted() {
    return !sureContradictions.isEmpty();
  }

  /** Returns the contradictions in which sure events stand. */
  Set<String> sureContradictions() {
    return sureContradictions;
  }

  /** Whether something begins after a completion (R4). */
  boolean isAfterCompletion() {
    return events.isAfterCompletion();
  }

  /** Returns what surely came after a sure end or completion although it should not (R6). */
  Set<WorldEvents.Pair> outOfOrder() {
    Set<WorldEvents.Pair> all = new HashSet<>(events.pairs(Set.of()));
    all.addAll(events.goesOnAfterCompletion());
    return all;
  }

  Day day(int day) {
    return calendar.get(day);
  }

  /** Plays every choice of what is left out because it is contradicted (G1). */
  void play() {
    for (int day = 0; day <= DealWorlds.LAST; day++) {
      calendar.add(new Day());
    }
    Set<Set<Integer>> seen = new HashSet<>();
    leaveOut(Set.of(), seen);
    seen.forEach(this::play);
  }

  private void leaveOut(Set<Integer> leftOut, Set<Set<Integer>> seen) {
    if (seen.add(leftOut)) {
      for (WorldEvents.Pair pair : events.pairs(leftOut)) {
        Set<Integer> more = new TreeSet<>(leftOut);
        more.add(pair.contradicted());
        leaveOut(Set.copyOf(more), seen);
      }
    }
  }

  private void play(Set<Integer> leftOut) {
    EnumSet<AgreementStatus> possibleBefore = EnumSet.noneOf(AgreementStatus.class);
    EnumSet<AgreementStatus> eitherBefore = EnumSet.noneOf(AgreementStatus.class);
    EnumSet<AgreementStatus> surelyBefore = EnumSet.noneOf(AgreementStatus.class);
    List<LifeSoFar> lives = List.of();
    for (int day = 0; day <= DealWorlds.LAST; day++) {
      lives = day > 0 && !events.happensOn(day) ? lives : events.lives(leftOut, day, false);
      EnumSet<AgreementStatus> all = EnumSet.noneOf(AgreementStatus.class);
      for (LifeSoFar life : lives) {
        EnumSet<AgreementStatus> statuses = terms.statuses(life, leftOut, day, false);
        EnumSet<AgreementStatus> either = terms.statuses(life, leftOut, day, true);
        if (terms.isRefusedAfterTerm(life, day)) {
          statuses = events.byEvents(life, leftOut, day, true);
          either = EnumSet.of(IN_EFFECT, EXPIRED);
          either.addAll(statuses);
        }
        EnumSet<AgreementStatus> must = EnumSet.copyOf(statuses);
        if (!terms.isRefusedAfterTerm(life, day)) {
          must.retainAll(either);
        } else if (terms.isRefusedOnlyAfterTerm(life, day)) {
          must.clear();
        }
        either.addAll(statuses);
        calendar.get(day).may.addAll(either);
        if (life.firm()) {
          calendar.get(day).must.addAll(must);
          calendar.get(day).someOf.add(either);
          all.addAll(either);
          possibleBefore.addAll(must);
        }
      }
      eitherBefore.addAll(all);
      if (all.size() == 1) {
        surelyBefore.addAll(all);
      }
      // R7: the step was taken by an event that counts, or the status was surely so on some day.
      EnumSet<AgreementStatus> taken = EnumSet.allOf(AgreementStatus.class);
      for (LifeSoFar life : lives.stream().filter(LifeSoFar::firm).toList()) {
        taken.retainAll(life.taken());
        possibleBefore.addAll(life.taken());
      }
      taken.addAll(surelyBefore);
      EnumSet<AgreementStatus> open = EnumSet.copyOf(possibleBefore);
      open.removeAll(taken);
      EnumSet<AgreementStatus> not = EnumSet.complementOf(taken);
      not.removeAll(open);
      not.removeAll(eitherBefore);
      Map<Reached, EnumSet<AgreementStatus>> reached = calendar.get(day).reached;
      reached.get(Reached.YES).addAll(taken);
      reached.get(Reached.OPEN).addAll(open);
      reached.get(Reached.NO).addAll(not);
    }
  }
}
