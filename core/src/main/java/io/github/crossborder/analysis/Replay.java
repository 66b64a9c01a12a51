package io.github.crossborder.analysis;

import static io.github.crossborder.analysis.AgreementStatus.APPROVED;
import static io.github.crossborder.analysis.AgreementStatus.COMPLETED;
import static io.github.crossborder.analysis.AgreementStatus.EXPIRED;
import static io.github.crossborder.analysis.AgreementStatus.INTENDED;
import static io.github.crossborder.analysis.AgreementStatus.IN_EFFECT;
import static io.github.crossborder.analysis.AgreementStatus.NONE;
import static io.github.crossborder.analysis.AgreementStatus.REJECTED;
import static io.github.crossborder.analysis.AgreementStatus.SUSPENDED;
import static io.github.crossborder.analysis.AgreementStatus.TERMINATED;

import io.github.crossborder.deal.Claim;
import io.github.crossborder.deal.Id;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
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

  private final Map<AgreementStatus, Set<Claim>> found = new EnumMap<>(AgreementStatus.class);
  private final List<Happening> all;
  private final Links links;
  private final long day;

  Replay(List<Happening> happenings, Links links, long day) {
    this.links = links;
    this.day = day;
    this.all = doubtingContradictedEnds(happenings);
  }

  /** Returns the statuses with the claims that lead to them. */
  Map<AgreementStatus, Set<Claim>> statuses(boolean continuance) {
    phases();
    if (!continuance) {
      lapses(IN_EFFECT);
      lapses(SUSPENDED);
    }
    if (all.stream().noneMatch(step -> step.isPhase() && step.surelyBy(day))) {
      milestones();
      effectSeenLater();
    }
    return found;
  }

  /** An end after which something else is told to have happened may be wrong. */
  private List<Happening> doubtingContradictedEnds(List<Happening> told) {
    if (told.stream().anyMatch(Happening::resumes)) {
      return told;
    }
    List<Happening> later =
        told.stream().filter(step -> step.isPhase() && step.sure()).toList();
    long latestStart = later.stream().mapToLong(Happening::first).max().orElse(Happening.ALWAYS);
    Set<Id> followed = links.before(ids(later));
    return told.stream()
        .map(
            step -> step.to().isEnd() && (step.last() < latestStart || followed.contains(step.id()))
                ? step.onlyPossible()
                : step)
        .toList();
  }

  /** What can be the last to count of what puts it into effect, interrupts or ends it. */
  private void phases() {
    Predecessors any = surely(Happening::isPhase);
    Predecessors anyButBeginning = surely(step -> step.isPhase() && !step.begins());
    Predecessors resuming = surely(Happening::resumes);
    for (Happening step : all) {
      if (step.isPhase()) {
        Predecessors others =
            step.to().isEnd() ? resuming : step.to() == COMPLETED ? anyButBeginning : any;
        if (others.canAllPrecede(step, day)) {
          add(step.to(), step);
        }
      }
    }
  }

  /** What was in effect or suspended, and of which nothing shows that it still was on the day. */
  private void lapses(AgreementStatus status) {
    List<Happening> amended =
        all.stream().filter(step -> step.sure() && step.to() == NONE).toList();
    if (amended.stream().anyMatch(step -> step.first() >= day)) {
      return;
    }
    Set<Id> followed = links.before(ids(amended));
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
    if (all.stream().noneMatch(step -> step.to() != NONE && step.surelyBy(day))) {
      found.put(NONE, new LinkedHashSet<>());
    }
    refusals();
    List<Happening> refusals = select(step -> step.sure() && step.to() == REJECTED);
    for (AgreementStatus reached : EnumSet.range(INTENDED, APPROVED)) {
      List<Happening> later = select(step -> step.sure()
          && (step.isPhase()
              || (step.to().isMilestone() && step.to().compareTo(reached) > 0)
              || (step.to() == REJECTED && !reached.isConsent())));
      if (later.stream().allMatch(step -> step.last() > day)) {
        Set<Id> tooLate = links.after(ids(later));
        Predicate<Happening> possible = step -> step.first() <= day && !tooLate.contains(step.id());
        select(step -> step.to() == reached && possible.test(step)).stream()
            .filter(step -> !reached.isConsent() || isSettled(step, refusals, possible))
            .forEach(step -> add(reached, step));
      }
    }
  }

  private void refusals() {
    Predecessors consents = surely(step -> step.to().isConsent());
    Set<Id> tooLate = links.after(ids(select(step -> step.isPhase() && step.sure())));
    for (Happening step : all) {
      if (step.to() == REJECTED
          && consents.canAllPrecede(step, day)
          && !tooLate.contains(step.id())) {
        add(REJECTED, step);
      }
    }
  }

  /** Whether with this consent, every refusal by the day can be followed by a consent. */
  private boolean isSettled(
      Happening consent, List<Happening> refusals, Predicate<Happening> possible) {
    if (refusals.isEmpty()) {
      return true;
    }
    Set<Id> followed = links.before(List.of(consent.id()));
    Predecessors refused = new Predecessors(
        refusals.stream()
            .filter(step -> step.last() <= day || followed.contains(step.id()))
            .toList(),
        links);
    return all.stream()
        .filter(step -> step.to().isConsent() && step.to().compareTo(consent.to()) <= 0)
        .filter(possible)
        .anyMatch(step -> refused.canAllPrecede(step, day));
  }

  /** What is seen in effect later, with nothing told before, may have begun already. */
  private void effectSeenLater() {
    List<Happening> phases = select(step -> step.isPhase() && step.sure());
    Set<Id> following = links.after(ids(phases));
    long end = phases.stream().mapToLong(Happening::last).min().orElse(Happening.NEVER);
    long endOfOpenings = phases.stream()
        .filter(Happening::opening)
        .mapToLong(Happening::last)
        .min()
        .orElse(Happening.NEVER);
    for (Happening sign : select(step -> step.showsEarlierEffect() && step.last() > day)) {
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
    return all.stream().filter(which).toList();
  }

  private void add(AgreementStatus status, Happening because) {
    found.computeIfAbsent(status, any -> new LinkedHashSet<>()).addAll(because.claims());
  }

  private static Set<Id> ids(List<Happening> happenings) {
    Set<Id> ids = new HashSet<>();
    happenings.forEach(step -> ids.add(step.id()));
    return ids;
  }
}
