package io.github.crossborder.analysis.status;

import static io.github.crossborder.analysis.status.AgreementStatus.APPROVED;
import static io.github.crossborder.analysis.status.AgreementStatus.COMPLETED;
import static io.github.crossborder.analysis.status.AgreementStatus.EXPIRED;
import static io.github.crossborder.analysis.status.AgreementStatus.INTENDED;
import static io.github.crossborder.analysis.status.AgreementStatus.IN_EFFECT;
import static io.github.crossborder.analysis.status.AgreementStatus.NONE;
import static io.github.crossborder.analysis.status.AgreementStatus.REJECTED;
import static io.github.crossborder.analysis.status.AgreementStatus.SUSPENDED;
import static io.github.crossborder.analysis.status.AgreementStatus.TERMINATED;

import io.github.crossborder.deal.Id;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The statuses that some course of events leads to by a day. A course gives every happening a day
 * within its bounds and in an order that agrees with the links, and leaves out what may not have
 * happened; no course is ever played through, since what can be the last to count decides.
 */
final class Replay {
  private static final Set<AgreementStatus> WHAT_MAY_FOLLOW_UNTOLD =
      EnumSet.of(IN_EFFECT, SUSPENDED, COMPLETED, EXPIRED, TERMINATED);

  private static final Set<AgreementStatus> MILESTONES = EnumSet.range(INTENDED, APPROVED);

  private final Map<AgreementStatus, List<Happening>> found = new EnumMap<>(AgreementStatus.class);
  private final List<Happening> all;
  private final Links links;
  private final long day;

  Replay(List<Happening> happenings, Links links, long day) {
    this.links = links;
    this.day = day;
    this.all = doubtingContradictedEnds(happenings);
  }

  /** Returns the statuses with what leads to them; one thing may do so in a few ways. */
  Map<AgreementStatus, List<Happening>> statuses(boolean continuance) {
    if (any(Happening::isPhase)) {
      phases();
      if (!continuance) {
        lapses(IN_EFFECT);
        lapses(SUSPENDED);
      }
      if (any(step -> step.isPhase() && step.surelyBy(day))) {
        return found;
      }
    }
    milestones();
    effectSeenLater();
    return found;
  }

  /** An end after which something else is told to have happened may be wrong. */
  private List<Happening> doubtingContradictedEnds(List<Happening> told) {
    if (!any(told, step -> step.to().isEnd()) || any(told, Happening::resumes)) {
      return told;
    }
    List<Happening> later = select(told, step -> step.isPhase() && step.sure());
    long latestStart = Happening.ALWAYS;
    for (Happening step : later) {
      latestStart = Math.max(latestStart, step.first());
    }
    Set<Id> followed = links.beforeAny(later);
    List<Happening> doubted = new ArrayList<>(told.size());
    for (Happening step : told) {
      boolean contradicted =
          step.to().isEnd() && (step.last() < latestStart || followed.contains(step.id()));
      doubted.add(contradicted ? step.onlyPossible() : step);
    }
    return doubted;
  }

  /** What can be the last to count of what puts it into effect, interrupts or ends it. */
  private void phases() {
    lastToCount(
        step -> step.isPhase() && !step.to().isEnd() && step.to() != COMPLETED, Happening::isPhase);
    lastToCount(step -> step.to() == COMPLETED, step -> step.isPhase() && !step.begins());
    lastToCount(step -> step.to().isEnd(), Happening::resumes);
  }

  private void lastToCount(Predicate<Happening> which, Predicate<Happening> after) {
    if (any(which)) {
      Predecessors others = surely(after);
      for (Happening step : all) {
        if (which.test(step) && others.canAllPrecede(step, day)) {
          add(step.to(), step);
        }
      }
    }
  }

  /** What was in effect or suspended, and of which nothing shows that it still was on the day. */
  private void lapses(AgreementStatus status) {
    if (!any(step -> step.to() == status)) {
      return;
    }
    List<Happening> amended = select(step -> step.sure() && step.to() == NONE);
    if (any(amended, step -> step.first() >= day)) {
      return;
    }
    Set<Id> followed = links.beforeAny(amended);
    Predecessors before = new Predecessors(
        select(step -> step.isPhase()
            && step.sure()
            && (step.last() <= day || step.showsLasting(status) || followed.contains(step.id()))),
        links);
    for (Happening step : all) {
      if (step.to() == status && before.canAllPrecede(step, day - 1)) {
        WHAT_MAY_FOLLOW_UNTOLD.forEach(untold -> add(untold, step));
      }
    }
  }

  private void milestones() {
    if (!any(step -> step.to() != NONE && step.surelyBy(day))) {
      found.put(NONE, List.of());
    }
    refusals();
    List<Happening> refusals = select(step -> step.sure() && step.to() == REJECTED);
    Set<Id> afterLateRefusals = links.afterAny(select(refusals, step -> step.last() > day));
    for (AgreementStatus reached : MILESTONES) {
      if (!any(step -> step.to() == reached)) {
        continue;
      }
      List<Happening> later = select(step -> step.sure()
          && (step.isPhase()
              || (step.to().isMilestone() && step.to().compareTo(reached) > 0)
              || (step.to() == REJECTED && !reached.isConsent())));
      if (!any(later, step -> step.last() <= day)) {
        Set<Id> tooLate = links.afterAny(later);
        Predicate<Happening> possible = step -> step.first() <= day && !tooLate.contains(step.id());
        boolean settled = !reached.isConsent() || isSettled(reached, Set.of(), refusals, possible);
        for (Happening step : select(step -> step.to() == reached && possible.test(step))) {
          boolean own = reached.isConsent() && afterLateRefusals.contains(step.id());
          if (own
              ? isSettled(reached, links.before(List.of(step.id())), refusals, possible)
              : settled) {
            add(reached, step);
          }
        }
      }
    }
  }

  private void refusals() {
    if (!any(step -> step.to() == REJECTED)) {
      return;
    }
    Predecessors consents = surely(step -> step.to().isConsent());
    Set<Id> tooLate = links.afterAny(select(step -> step.isPhase() && step.sure()));
    for (Happening step : all) {
      if (step.to() == REJECTED
          && consents.canAllPrecede(step, day)
          && !tooLate.contains(step.id())) {
        add(REJECTED, step);
      }
    }
  }

  /**
   * Whether with a consent that follows some claims, every refusal by the day can be followed by a
   * consent.
   */
  private boolean isSettled(
      AgreementStatus consent,
      Set<Id> followed,
      List<Happening> refusals,
      Predicate<Happening> possible) {
    if (refusals.isEmpty()) {
      return true;
    }
    Predecessors refused = new Predecessors(
        select(refusals, step -> step.last() <= day || followed.contains(step.id())), links);
    return any(step -> step.to().isConsent()
        && step.to().compareTo(consent) <= 0
        && possible.test(step)
        && refused.canAllPrecede(step, day));
  }

  /** What is seen in effect later, with nothing told before, may have begun already. */
  private void effectSeenLater() {
    List<Happening> signs = select(step -> step.showsEarlierEffect() && step.last() > day);
    if (signs.isEmpty()) {
      return;
    }
    List<Happening> phases = select(step -> step.isPhase() && step.sure());
    Set<Id> following = links.afterAny(phases);
    long end = Happening.NEVER;
    long endOfOpenings = Happening.NEVER;
    for (Happening phase : phases) {
      end = Math.min(end, phase.last());
      endOfOpenings = phase.opening() ? Math.min(endOfOpenings, phase.last()) : endOfOpenings;
    }
    for (Happening sign : signs) {
      long seen = Math.max(sign.first(), day + 1);
      if (seen <= end
          && (sign.opening() || seen < endOfOpenings)
          && !following.contains(sign.id())) {
        add(IN_EFFECT, sign);
        if (sign.resumes()) {
          add(SUSPENDED, sign);
        }
      }
    }
  }

  private Predecessors surely(Predicate<Happening> which) {
    return new Predecessors(select(step -> step.surelyBy(day) && which.test(step)), links);
  }

  private List<Happening> select(Predicate<Happening> which) {
    return select(all, which);
  }

  private static List<Happening> select(List<Happening> from, Predicate<Happening> which) {
    List<Happening> selected = new ArrayList<>(from.size());
    for (Happening step : from) {
      if (which.test(step)) {
        selected.add(step);
      }
    }
    return selected;
  }

  private boolean any(Predicate<Happening> which) {
    return any(all, which);
  }

  private static boolean any(List<Happening> of, Predicate<Happening> which) {
    for (Happening step : of) {
      if (which.test(step)) {
        return true;
      }
    }
    return false;
  }

  private void add(AgreementStatus status, Happening because) {
    found.computeIfAbsent(status, any -> new ArrayList<>(2)).add(because);
  }
}
