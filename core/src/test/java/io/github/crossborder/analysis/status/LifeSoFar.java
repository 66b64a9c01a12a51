package io.github.crossborder.analysis.status;

import static io.github.crossborder.analysis.status.AgreementStatus.COMPLETED;
import static io.github.crossborder.analysis.status.AgreementStatus.NONE;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How far events have brought it.
 *
 * @param phase the last word on effect and ends; NONE if there is none
 * @param last the event that had it
 * @param milestones what counts while there is no phase
 * @param completion the first completion of this life, over or not; -1 if there is none
 * @param ends the ends of this life, over or not
 * @param before what was before the end that is in force
 * @param taken every step taken, in earlier lives too (R7)
 * @param firm false for what only another reading of the specification allows
 */
record LifeSoFar(
    AgreementStatus phase,
    int last,
    List<Integer> milestones,
    int completion,
    Set<Integer> ends,
    @Nullable LifeSoFar before,
    Set<AgreementStatus> taken,
    boolean firm) {
  static final LifeSoFar NONE_YET = new LifeSoFar(
      NONE, -1, List.of(), -1, Set.of(), null, EnumSet.noneOf(AgreementStatus.class), true);

  boolean isOver() {
    return before != null;
  }

  LifeSoFar phase(AgreementStatus status, int event) {
    return new LifeSoFar(
        status,
        event,
        milestones,
        status == COMPLETED && completion < 0 ? event : completion,
        ends,
        null,
        taken,
        firm);
  }

  LifeSoFar end(AgreementStatus status, int event) {
    Set<Integer> all = new HashSet<>(ends);
    all.add(event);
    return new LifeSoFar(status, event, milestones, completion, all, this, taken, firm);
  }

  /** Keeps in mind an end that is left out: what follows it begins a new life all the same. */
  LifeSoFar toldToEnd(int event) {
    Set<Integer> all = new HashSet<>(ends);
    all.add(event);
    return new LifeSoFar(phase, last, milestones, completion, all, before, taken, firm);
  }

  LifeSoFar milestone(int event) {
    List<Integer> all = new ArrayList<>(milestones);
    all.add(event);
    LifeSoFar was = before == null ? null : before.milestone(event);
    return new LifeSoFar(phase, last, all, completion, ends, was, taken, firm);
  }

  /** Returns it as over, with something else that was before the end if that is not true. */
  LifeSoFar butFor(LifeSoFar other) {
    return new LifeSoFar(phase, last, milestones, completion, ends, other, taken, firm);
  }

  /** Forgets all but the steps taken (R3). */
  LifeSoFar anew() {
    return new LifeSoFar(NONE, -1, List.of(), -1, Set.of(), null, taken, firm);
  }

  LifeSoFar took(AgreementStatus status) {
    EnumSet<AgreementStatus> all = EnumSet.copyOf(taken);
    all.add(status);
    LifeSoFar was = before == null ? null : before.took(status);
    return new LifeSoFar(phase, last, milestones, completion, ends, was, all, firm);
  }

  LifeSoFar inAnotherReading() {
    return new LifeSoFar(phase, last, milestones, completion, ends, before, taken, false);
  }
}
