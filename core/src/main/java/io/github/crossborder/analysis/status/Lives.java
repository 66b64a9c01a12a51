package io.github.crossborder.analysis.status;

import io.github.crossborder.deal.Id;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What is possible where a step after an end may begin another life: what was before it is over and
 * forgotten. A step that is said to follow the end begins one; one that contradicts the end may.
 */
final class Lives {
  private final List<StatusMove> told;
  private final MoveLinks links;
  private final long day;
  private final TermsHere terms;
  private final boolean doneOnce;
  private final Map<AgreementStatus, List<StatusMove>> found = new EnumMap<>(AgreementStatus.class);

  Lives(List<StatusMove> told, MoveLinks links, long day, TermsHere terms, boolean doneOnce) {
    this.told = told;
    this.links = links;
    this.day = day;
    this.terms = terms;
    this.doneOnce = doneOnce;
  }

  /** Returns the statuses with what leads to them, in whichever life it may be. */
  Map<AgreementStatus, List<StatusMove>> statuses(boolean continuance) {
    StepOrder order = new StepOrder(told, links);
    List<StatusMove> counting = order.asOf(day, doneOnce);
    List<StatusMove> linked = order.restarts(true);
    List<StatusMove> perhaps = order.restarts(false);
    if (linked.isEmpty() && perhaps.isEmpty()) { // mostly
      found.putAll(in(counting, continuance));
      return withAnySteps();
    }
    if (linked.stream()
        .noneMatch(restart -> restart.surelyBy(day) && !order.mayBeginNone(restart))) {
      add(in(before(counting, linked, perhaps), continuance));
    }
    Set<StatusMove> restarts = new LinkedHashSet<>(linked);
    restarts.addAll(perhaps);
    Predecessors others = new Predecessors(
        linked.stream().filter(restart -> restart.surelyBy(day)).toList(), links);
    for (StatusMove restart : restarts) {
      if (others.canAllPrecede(restart, day)) {
        add(in(since(restart, counting, linked), continuance));
      }
    }
    return withAnySteps();
  }

  /** An event of which it is not known what it is may be any step, whatever came after it. */
  private Map<AgreementStatus, List<StatusMove>> withAnySteps() {
    for (StatusMove move : told) {
      if (move.isAnyStep() && move.first() <= day && !found.isEmpty()) {
        EnumSet.range(AgreementStatus.INTENDED, AgreementStatus.WITHDRAWN)
            .forEach(status -> add(Map.of(status, List.of(move))));
      }
    }
    return found;
  }

  private Map<AgreementStatus, List<StatusMove>> in(List<StatusMove> life, boolean continuance) {
    return new PossibleCourses(life, links, day, terms).statuses(continuance);
  }

  private void add(Map<AgreementStatus, List<StatusMove>> more) {
    more.forEach((status, reasons) -> {
      Set<StatusMove> all = new LinkedHashSet<>(found.getOrDefault(status, List.of()));
      all.addAll(reasons);
      found.put(status, List.copyOf(all));
    });
  }

  /** What is told, if no other life has begun by the day. */
  private List<StatusMove> before(
      List<StatusMove> counting, List<StatusMove> linked, List<StatusMove> perhaps) {
    List<StatusMove> before = new ArrayList<>(counting.size());
    Set<Id> later = ids(linked);
    Set<Id> over = links.beforeAny(
        perhaps.stream().filter(restart -> restart.surelyBy(day)).toList());
    for (StatusMove move : counting) {
      if (!(move.to().isEnd() && over.contains(move.id()))) {
        boolean restart = later.contains(move.id()) && !move.to().isEnd();
        addFrom(restart ? day + 1 : move.first(), move, before);
      }
    }
    return before;
  }

  /** What is told of the life that a step began by the day, if no other began since. */
  private List<StatusMove> since(
      StatusMove restart, List<StatusMove> counting, List<StatusMove> linked) {
    long last = Math.min(restart.last(), day);
    Set<Id> earlier = links.beforeAny(List.of(restart));
    Set<Id> later = links.afterAny(List.of(restart));
    Set<Id> others = ids(linked);
    List<StatusMove> since = new ArrayList<>(counting.size() + 1);
    since.add(restart.surely(last));
    for (StatusMove move : counting) {
      if (move.id().equals(restart.id())
          || move.isImplied()
          || earlier.contains(move.id())
          || move.last() < restart.first()) {
        continue;
      }
      if (others.contains(move.id()) && !move.to().isEnd()) {
        addFrom(day + 1, move, since);
      } else {
        boolean after = move.first() > last || later.contains(move.id());
        addFrom(restart.first(), after ? move : move.onlyPossible(), since);
      }
    }
    if (restart.beginsAnew()) {
      terms.expiry(since).ifPresent(since::add);
    }
    return since;
  }

  private static void addFrom(long first, StatusMove move, List<StatusMove> to) {
    if (first <= move.last()) {
      to.add(move.between(Math.max(first, move.first()), move.last()));
    }
  }

  private static Set<Id> ids(List<StatusMove> moves) {
    return new LinkedHashSet<>(moves.stream().map(StatusMove::id).toList());
  }
}
