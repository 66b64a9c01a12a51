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
 * The statuses that some course of events leads to by a day. A course gives every move a day
 * within its bounds and in an order that agrees with the links, and leaves out what may not have
 * happened; no course is ever played through, since what can be the last to count decides.
 */
final class PossibleCourses {
  static final Set<AgreementStatus> WHAT_MAY_FOLLOW_UNTOLD =
      EnumSet.of(IN_EFFECT, SUSPENDED, COMPLETED, EXPIRED, TERMINATED);

  private static final Set<AgreementStatus> MILESTONES = EnumSet.range(INTENDED, APPROVED);

  private final Map<AgreementStatus, List<StatusMove>> found = new EnumMap<>(AgreementStatus.class);
  private final List<StatusMove> all;
  private final MoveLinks links;
  private final long day;
  private final TermsHere terms;

  /** Takes the moves of one life, in which what is sure contradicts nothing that is. */
  PossibleCourses(List<StatusMove> moves, MoveLinks links, long day, TermsHere terms) {
    this.links = links;
    this.day = day;
    this.terms = terms;
    this.all = moves;
  }

  /** Returns the statuses with what leads to them; one thing may do so in a few ways. */
  Map<AgreementStatus, List<StatusMove>> statuses(boolean continuance) {
    if (any(StatusMove::isPhase)) {
      phases();
      if (!continuance) {
        lapses(IN_EFFECT);
        lapses(SUSPENDED);
      }
    }
    if (!any(move -> move.isPhase() && move.surelyBy(day))) {
      Map<AgreementStatus, List<StatusMove>> byPhases = new EnumMap<>(found);
      found.clear();
      milestones();
      terms.show(found, all, continuance);
      byPhases.forEach((status, moves) -> moves.forEach(move -> add(status, move)));
      effectSeenLater();
    }
    return found;
  }

  /** What can be the last to count of what puts it into effect, interrupts or ends it. */
  private void phases() {
    long resumed = StatusMove.ALWAYS;
    for (StatusMove move : all) {
      resumed = move.resumes() ? Math.max(resumed, move.last()) : resumed;
    }
    long lastResumed = resumed;
    boolean over =
        any(move -> move.to().isEnd() && move.surelyBy(day) && move.first() > lastResumed);
    if (!over) {
      lastToCount(
          move -> move.isPhase() && !move.to().isEnd() && move.to() != COMPLETED,
          StatusMove::isPhase);
      lastToCount(move -> move.to() == COMPLETED, move -> move.isPhase() && !move.begins());
    } else if (any(move -> move.isImplied() && move.surelyBy(day))) {
      lastToCount(move -> move.to() == COMPLETED, move -> false); // it need not have run out
    }
    lastToCount(move -> move.to().isEnd() && !move.isImplied(), StatusMove::resumes);
    lastToCount(move -> move.to().isEnd() && move.isImplied(), move -> false);
  }

  private void lastToCount(Predicate<StatusMove> which, Predicate<StatusMove> after) {
    if (any(which)) {
      Predecessors others = surely(after);
      for (StatusMove move : all) {
        if (which.test(move) && others.canAllPrecede(move, day)) {
          add(move.to(), move);
        }
      }
    }
  }

  /** What was in effect or suspended, and of which nothing shows that it still was on the day. */
  private void lapses(AgreementStatus status) {
    if (!any(move -> move.to() == status) || (status == IN_EFFECT && terms.keepInEffect(all))) {
      return;
    }
    List<StatusMove> amended = select(move -> move.sure() && move.isAmendment());
    if (any(amended, move -> move.first() >= day)) {
      return;
    }
    Set<Id> followed = links.beforeAny(amended);
    Predecessors before = new Predecessors(
        select(move -> move.isPhase()
            && move.sure()
            && (move.last() <= day || move.showsLasting(status) || followed.contains(move.id()))),
        links);
    for (StatusMove move : all) {
      if (move.to() == status && before.canAllPrecede(move, day - 1)) {
        WHAT_MAY_FOLLOW_UNTOLD.forEach(untold -> add(untold, move));
      }
    }
  }

  private void milestones() {
    if (!any(move -> move.to() != NONE && move.surelyBy(day))) {
      found.put(NONE, List.of());
    }
    refusals();
    List<StatusMove> refusals = select(move -> move.sure() && move.to() == REJECTED);
    Set<Id> afterLateRefusals = links.afterAny(select(refusals, move -> move.last() > day));
    for (AgreementStatus reached : MILESTONES) {
      if (!any(move -> move.to() == reached)) {
        continue;
      }
      List<StatusMove> later = select(move -> move.sure()
          && (move.isPhase()
              || (move.to().isMilestone() && move.to().compareTo(reached) > 0)
              || (move.to() == REJECTED && !reached.isConsent())));
      if (!any(later, move -> move.last() <= day)) {
        Set<Id> tooLate = links.afterAny(later);
        Predicate<StatusMove> possible =
            move -> move.first() <= day && !tooLate.contains(move.id());
        boolean settled = !reached.isConsent() || isSettled(reached, Set.of(), refusals, possible);
        for (StatusMove move : select(move -> move.to() == reached && possible.test(move))) {
          boolean own = reached.isConsent() && afterLateRefusals.contains(move.id());
          if (own
              ? isSettled(reached, links.before(List.of(move.id())), refusals, possible)
              : settled) {
            add(reached, move);
          }
        }
      }
    }
  }

  private void refusals() {
    if (!any(move -> move.to() == REJECTED)) {
      return;
    }
    Predecessors consents = surely(move -> move.to().isConsent());
    Set<Id> tooLate = links.afterAny(select(move -> move.isPhase() && move.sure()));
    for (StatusMove move : all) {
      if (move.to() == REJECTED
          && consents.canAllPrecede(move, day)
          && !tooLate.contains(move.id())) {
        add(REJECTED, move);
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
      List<StatusMove> refusals,
      Predicate<StatusMove> possible) {
    if (refusals.isEmpty()) {
      return true;
    }
    Predecessors refused = new Predecessors(
        select(refusals, move -> move.last() <= day || followed.contains(move.id())), links);
    return any(move -> move.to().isConsent()
        && move.to().compareTo(consent) <= 0
        && possible.test(move)
        && refused.canAllPrecede(move, day));
  }

  /** What is seen in effect later, with nothing told before, may have begun already. */
  private void effectSeenLater() {
    List<StatusMove> signs = select(move -> move.last() > day && move.showsEarlierEffect());
    if (signs.isEmpty()) {
      return;
    }
    List<StatusMove> phases = select(move -> move.isPhase() && move.sure());
    Set<Id> following = links.afterAny(phases);
    long end = StatusMove.NEVER;
    long endOfOpenings = StatusMove.NEVER;
    for (StatusMove phase : phases) {
      end = Math.min(end, phase.last());
      endOfOpenings = phase.opening() ? Math.min(endOfOpenings, phase.last()) : endOfOpenings;
    }
    for (StatusMove sign : signs) {
      long seen = Math.max(sign.first(), day + 1);
      if (seen <= end
          && (sign.begins() || seen < endOfOpenings)
          && !following.contains(sign.id())) {
        add(IN_EFFECT, sign);
        if (sign.resumes()) {
          add(SUSPENDED, sign);
        }
      }
    }
  }

  private Predecessors surely(Predicate<StatusMove> which) {
    return new Predecessors(select(move -> move.surelyBy(day) && which.test(move)), links);
  }

  private List<StatusMove> select(Predicate<StatusMove> which) {
    return select(all, which);
  }

  private static List<StatusMove> select(List<StatusMove> from, Predicate<StatusMove> which) {
    List<StatusMove> selected = new ArrayList<>(from.size());
    for (StatusMove move : from) {
      if (which.test(move)) {
        selected.add(move);
      }
    }
    return selected;
  }

  private boolean any(Predicate<StatusMove> which) {
    return any(all, which);
  }

  private static boolean any(List<StatusMove> of, Predicate<StatusMove> which) {
    for (StatusMove move : of) {
      if (which.test(move)) {
        return true;
      }
    }
    return false;
  }

  private void add(AgreementStatus status, StatusMove because) {
    found.computeIfAbsent(status, any -> new ArrayList<>(2)).add(because);
  }
}
