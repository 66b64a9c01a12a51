package io.github.crossborder.analysis.status;

import static io.github.crossborder.analysis.status.AgreementStatus.APPROVED;
import static io.github.crossborder.analysis.status.AgreementStatus.COMPLETED;
import static io.github.crossborder.analysis.status.AgreementStatus.IN_EFFECT;

import io.github.crossborder.deal.Id;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What contradicts a close, which is an end or a completion: a signing after a termination, an
 * approval after a completion. While some order is without contradiction only such count, so what
 * may be of either side of a close lies before it.
 */
final class StepOrder {
  private final List<StatusMove> told;
  private final MoveLinks links;
  private final List<StatusMove> closes = new ArrayList<>();
  private final List<StatusMove> latest = new ArrayList<>();
  private final Map<StatusMove, Set<Id>> following = new HashMap<>();
  private final Map<StatusMove, List<StatusMove>> restarts = new HashMap<>();
  private final List<StatusMove> ends = new ArrayList<>();
  private long lastResumption = StatusMove.ALWAYS;
  private long lastInterruption = StatusMove.ALWAYS;
  private long firstInterruption = StatusMove.NEVER;
  private long firstCompletion = StatusMove.NEVER;

  StepOrder(List<StatusMove> told, MoveLinks links) {
    this.told = told;
    this.links = links;
    for (StatusMove move : told) {
      if (move.sure() && move.isClose()) {
        closes.add(move);
      }
      if (move.to() == COMPLETED) {
        firstCompletion = Math.min(firstCompletion, move.last());
      }
    }
    if (!closes.isEmpty()) {
      for (StatusMove move : told) {
        if (move.showsLifeAfterEnd() || move.to() == APPROVED) {
          latest.add(move);
        }
        if (move.resumes()) {
          lastResumption = Math.max(lastResumption, move.last());
        }
        if (move.isPhase() && !move.begins() && move.to() != COMPLETED) {
          lastInterruption = Math.max(lastInterruption, move.last());
          firstInterruption = Math.min(firstInterruption, move.first());
        }
      }
      latest.sort(Comparator.comparingLong(StatusMove::first).reversed());
      closes.stream().filter(close -> close.to().isEnd()).forEach(ends::add);
      ends.sort(Comparator.comparingLong(StatusMove::last));
    }
  }

  /** Returns the moves as they count on a day: what is contradicted by then may not have been. */
  List<StatusMove> asOf(long day, boolean doneOnce) {
    if (closes.isEmpty() && firstCompletion == StatusMove.NEVER) { // mostly
      return told;
    }
    // what keeps one rule may break another where there are more, or where a rumour would be true
    boolean tight =
        !haveRivals() && told.stream().allMatch(move -> move.sure() || !links.areLinked(move.id()));
    List<StatusMove> firm = new ArrayList<>(closes.size());
    Set<StatusMove> doubted = new HashSet<>();
    Set<StatusMove> isFirm = new HashSet<>();
    for (StatusMove close : closes) {
      boolean contradicted = yields(close)
          || latestAfter(
                  close,
                  move -> (move.sure() || move.first() <= day) && !mayBeOfLaterLife(close, move))
              .isPresent()
          || ((!tight || isOneOfEnds(close)) && mayBeBeforeLife(close, day));
      if (contradicted) {
        doubted.add(close);
      } else if (!isResumable(close)) {
        firm.add(close);
        isFirm.add(close);
      }
    }
    firm.sort(Comparator.comparingLong(StatusMove::last));
    List<StatusMove> counting = new ArrayList<>(told.size());
    Set<Id> afterCompletions = doneOnce
        ? Set.of()
        : links.afterAny(told.stream().filter(move -> move.to() == COMPLETED).toList());
    for (StatusMove move : told) {
      StatusMove bounded =
          tight ? upToClose(isFirm.contains(move) ? notBeforeLife(move) : move, firm) : move;
      if (doneOnce && move.begins()) {
        bounded = withoutWhatFollows(bounded, firm, doubted, day);
      }
      if (bounded.first() <= bounded.last() && bounded.last() != StatusMove.ALWAYS) {
        counting.add(doubted.contains(move) ? bounded.onlyPossible() : bounded);
      }
      if (!doneOnce
          && move.isAmendment()
          && (firstCompletion < move.last() || afterCompletions.contains(move.id()))) {
        long first = afterCompletions.contains(move.id())
            ? move.first()
            : Math.max(move.first(), firstCompletion);
        counting.add(move.mayShow(IN_EFFECT).between(first, move.last()));
      }
    }
    return counting;
  }

  /** Whether there are other ends, so that what is right after one may be wrong after another. */
  private boolean isOneOfEnds(StatusMove close) {
    return close.to().isEnd() && ends.size() > 1;
  }

  /** Whether one close may come too late after another, so that no order may be right. */
  private boolean haveRivals() {
    List<StatusMove> all =
        told.stream().filter(move -> move.isClose() && !move.isImplied()).toList();
    return closes.stream()
        .anyMatch(sure ->
            all.stream().anyMatch(other -> isTooLate(sure, other) || isTooLate(other, sure)));
  }

  private boolean isTooLate(StatusMove close, StatusMove end) {
    return end.to().isEnd() && close.last() >= end.first() && contradicts(end, close);
  }

  private boolean mayBeBeforeLife(StatusMove end, long day) {
    for (StatusMove move : latest) {
      if (!move.to().isEnd()
          && (move.sure() || move.first() <= day)
          && move.last() > end.first()
          && contradicts(end, move)
          && !mayBeOfLaterLife(end, move)) {
        return true;
      }
    }
    return false;
  }

  /** A close lies after whatever shows life that can be before it. */
  private StatusMove notBeforeLife(StatusMove close) {
    if (isOneOfEnds(close)) {
      return close;
    }
    for (StatusMove move : latest) {
      if (move.sure()
          && !move.isClose()
          && contradicts(close, move)
          && !mayBeOfLaterLife(close, move)) {
        return close.between(Math.max(close.first(), move.first()), close.last());
      }
    }
    return close;
  }

  private StatusMove upToClose(StatusMove move, List<StatusMove> firm) {
    if (!move.showsLifeAfterEnd() && move.to() != APPROVED) {
      return move;
    }
    for (StatusMove close : firm) {
      if (move.first() <= close.last()
          && !isOneOfEnds(close)
          && !(move.to().isEnd() && close.to().isEnd())
          && contradicts(close, move)
          && !mayBeOfLaterLife(close, move)) {
        return move.between(move.first(), Math.min(move.last(), close.last()));
      }
    }
    return move;
  }

  /** What is done once stays completed, whatever is seen in effect later. */
  private StatusMove withoutWhatFollows(
      StatusMove begun, List<StatusMove> firm, Set<StatusMove> doubted, long day) {
    for (StatusMove close : firm) {
      if (close.to() == COMPLETED
          && doubted.stream().noneMatch(end -> contradicts(end, close))
          && (lastInterruption < close.first() || begun.last() < firstInterruption)) {
        long last = close.last() <= day ? StatusMove.ALWAYS : close.last();
        return begun.between(begun.first(), Math.min(begun.last(), last));
      }
    }
    return begun;
  }

  /** Whether a resumption may come after it, and all else after that. */
  private boolean isResumable(StatusMove close) {
    return close.to().isEnd()
        && lastResumption != StatusMove.ALWAYS
        && lastResumption >= close.first();
  }

  /** Of two ends in an open order, the one that may be later stands. */
  private boolean yields(StatusMove close) {
    if (close.to().isEnd()) {
      for (int i = ends.size() - 1; ends.get(i) != close; i--) {
        StatusMove other = ends.get(i);
        if (contradicts(close, other)
            && !after(other).contains(close.id())
            && !mayBeOfLaterLife(close, other)) {
          return true;
        }
      }
    }
    return false;
  }

  private Optional<StatusMove> latestAfter(StatusMove close, Predicate<StatusMove> which) {
    for (StatusMove move : latest) {
      if (move.first() <= close.last()) {
        break;
      }
      if (which.test(move) && contradicts(close, move)) {
        return Optional.of(move);
      }
    }
    return Optional.empty();
  }

  /** Whether something would contradict a close if it came after it. */
  private boolean contradicts(StatusMove close, StatusMove move) {
    if (move == close || (move.inherited() && close.isOwnClose())) {
      return false;
    }
    if (close.to() == COMPLETED) {
      return move.to().isConsent()
          && !(move.to() == APPROVED && after(close).contains(move.id()))
          && !(move.beginsAnew() && isAfterEndOf(close, move));
    }
    boolean shows = close.isImplied() ? !move.to().isEnd() : move.showsLifeAfterEnd();
    return shows && !after(close).contains(move.id());
  }

  /** Whether it follows an end that surely came after a completion, which is forgotten then. */
  private boolean isAfterEndOf(StatusMove completion, StatusMove move) {
    return ends.stream()
        .anyMatch(end -> after(end).contains(move.id())
            && (end.first() >= completion.last() || after(completion).contains(end.id())));
  }

  /** Whether a resumption, or what follows an end and so begins another life, may come before. */
  private boolean mayBeOfLaterLife(StatusMove close, StatusMove move) {
    if (!close.to().isEnd()
        || (lastResumption == StatusMove.ALWAYS && after(close).isEmpty())) {
      return false;
    }
    for (StatusMove restart : restarts.computeIfAbsent(close, this::restarts)) {
      if (restart != move
          && restart.first()
              <= (move.opening() && restart.isPhase() ? move.last() - 1 : move.last())
          && !after(move).contains(restart.id())) {
        return true;
      }
    }
    return false;
  }

  private List<StatusMove> restarts(StatusMove end) {
    return told.stream()
        .filter(move -> move.sure()
            && (move.resumes()
                ? move.last() >= end.first()
                : move.restarts() && after(end).contains(move.id())))
        .toList();
  }

  private Set<Id> after(StatusMove move) {
    return following.computeIfAbsent(move, one -> links.afterAny(List.of(one)));
  }

  /** Whether no close can be told so that this step, after it, would be wrong. */
  boolean isUndisputed(StatusMove step, boolean doneOnce) {
    for (StatusMove move : told) {
      if (move.isClose()
          && !move.isImplied()
          && move.first() <= step.last()
          && (contradicts(move, step)
              || (doneOnce && move.to() == COMPLETED && step.to() == IN_EFFECT))
          && !(move.sure()
              && !step.to().isEnd()
              && step.last() <= move.last()
              && step.first() <= move.first())) {
        return false;
      }
    }
    return true;
  }

  /** Returns what begins another life, by a link from a sure end, or what may begin one. */
  List<StatusMove> restarts(boolean linked) {
    Set<Id> afterEnds = afterEnds(linked);
    List<StatusMove> restarts = told.stream()
        .filter(StatusMove::restarts)
        .filter(move -> afterEnds.contains(move.id()) || (!linked && mayRestart(move)))
        .toList();
    return restarts.size() < 2
        ? restarts
        : restarts.stream()
            .filter(move -> restarts.stream().noneMatch(other -> isOfLife(move, other)))
            .toList();
  }

  /** Whether a step surely is of the life that another began after the same ends. */
  private boolean isOfLife(StatusMove move, StatusMove restart) {
    return restart != move
        && restart.sure()
        && restart.beginsAnew()
        && (restart.last() < move.first() || after(restart).contains(move.id()))
        && ends.stream()
            .map(this::after)
            .allMatch(after -> !after.contains(move.id()) || after.contains(restart.id()));
  }

  private Set<Id> afterEnds(boolean sure) {
    Set<Id> after = new HashSet<>(links.afterAny(told.stream()
        .filter(move -> move.to().isEnd() && (!sure || move.sure()) && !move.isImplied())
        .toList()));
    if (sure || after.isEmpty()) {
      return after;
    }
    // by way of what perhaps happened, perhaps
    List<StatusMove> perhaps =
        told.stream().filter(move -> !move.sure() && links.areLinked(move.id())).toList();
    for (int size = -1; size < after.size(); ) {
      size = after.size();
      after.addAll(links.afterAny(
          perhaps.stream().filter(move -> after.contains(move.id())).toList()));
    }
    after.removeAll(afterEnds(true));
    return after;
  }

  /** Whether what follows one end may be too late after another, or of a life that began before. */
  boolean mayBeginNone(StatusMove restart) {
    return ends.stream()
        .anyMatch(end -> after(end).contains(restart.id())
            ? mayLiveBetween(end, restart)
            : end.first() <= restart.last()
                && contradicts(end, restart)
                && !mayBeOfLaterLife(end, restart));
  }

  private boolean mayLiveBetween(StatusMove end, StatusMove restart) {
    return told.stream()
        .anyMatch(move -> !move.sure()
            && move.isPhase()
            && !move.to().isEnd()
            && move.first() <= restart.last()
            && move.last() >= end.first()
            && contradicts(end, move));
  }

  private boolean mayRestart(StatusMove move) {
    return move.to().isConsent()
        && ends.stream()
            .takeWhile(end -> end.last() < move.first())
            .anyMatch(end -> contradicts(end, move) && !mayBeOfLaterLife(end, move));
  }

  /** Returns each sure close with the last of what surely came after it although it should not. */
  List<List<StatusMove>> contradictions(boolean doneOnce) {
    List<List<StatusMove>> found = new ArrayList<>();
    for (StatusMove close : closes) {
      if (!isResumable(close)) {
        latestAfter(close, move -> move.sure() && !mayBeOfLaterLife(close, move))
            .ifPresent(move -> found.add(List.of(close, move)));
      }
      if (close.to() == COMPLETED && !doneOnce) {
        told.stream()
            .filter(move -> (move.begins() || move.isAmendment()) && move.sure())
            .filter(move -> move.first() > close.last() && !mayEndBetween(close, move))
            .findFirst()
            .ifPresent(move -> found.add(List.of(close, move)));
      }
    }
    return found;
  }

  private boolean mayEndBetween(StatusMove close, StatusMove move) {
    return told.stream()
        .anyMatch(end -> end.to().isEnd()
            && end.last() >= close.first()
            && end.first() <= move.last()
            && (after(end).contains(move.id())
                || restarts(end).stream()
                    .anyMatch(restart -> restart.first() <= move.last()
                        && restart.last() >= close.first()
                        && !after(restart).contains(close.id()))));
  }

  /** Returns an end that surely came before a day and that nothing contradicts. */
  Optional<StatusMove> lastEnd(long before) {
    return ends.stream()
        .filter(end -> end.last() < before
            && !isResumable(end)
            && restarts(end).stream().noneMatch(restart -> restart.first() <= before)
            && latestAfter(end, StatusMove::sure).isEmpty())
        .findFirst();
  }
}
