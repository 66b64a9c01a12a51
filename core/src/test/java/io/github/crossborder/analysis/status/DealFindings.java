package io.github.crossborder.analysis.status;

import io.github.crossborder.Problem;
import io.github.crossborder.deal.Certainty;
import io.github.crossborder.deal.Event;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What is to be found in a small deal (R6): steps that came after an end or a completion in every
 * world that counts, terms that begin after an end that stands, and words that should be others.
 */
final class DealFindings {
  /**
   * Why something is found.
   *
   * @param at what it may be found at: the step that came too late, or the term
   * @param after the end or completion that it names; empty for none
   */
  record Cause(String code, Set<String> at, String after) {
    boolean explains(Problem problem) {
      return problem.code().equals(code)
          && at.contains(problem.path())
          && problem.message().contains(after);
    }
  }

  private final ToldDeal told;
  private final boolean unknownMoveNothing;
  private final List<Cause> sure = new ArrayList<>();
  private final List<Cause> possible = new ArrayList<>();

  DealFindings(ToldDeal told, boolean unknownMoveNothing) {
    this.told = told;
    this.unknownMoveNothing = unknownMoveNothing;
    words();
    for (String place : told.places()) {
      DealWorlds worlds = new DealWorlds(told, place, true, unknownMoveNothing);
      steps(worlds);
      terms(worlds);
    }
  }

  /** Returns why something must be found. */
  List<Cause> sure() {
    return sure;
  }

  /** Returns why something may be found: what is so in some world. */
  List<Cause> possible() {
    return possible;
  }

  private static String step(int step) {
    return ToldEvents.idOf(step).toString();
  }

  private void words() {
    for (int i = 0; i < told.steps().size(); i++) {
      ToldDeal.Step step = told.steps().get(i);
      boolean counts = step.moves() && (step.type().isKnown() || !unknownMoveNothing);
      if (counts && step.type().equals(Event.Type.CLOSED)) {
        add(new Cause("closed-agreement", Set.of(step(i)), ""), true);
      }
      if (step.certainty() == Certainty.FORECAST) {
        add(new Cause("forecast-as-occurred", Set.of(step(i)), ""), counts);
      }
    }
  }

  private void add(Cause cause, boolean surely) {
    possible.add(cause);
    if (surely) {
      sure.add(cause);
    }
  }

  /** R2, R4, R5: surely if in every order something came too late, by a day, and undid nothing. */
  private void steps(DealWorlds worlds) {
    Map<Integer, Set<String>> tooLate = new HashMap<>();
    for (DealWorld world : worlds.counting()) {
      Set<WorldEvents.Pair> all = new HashSet<>(world.outOfOrder());
      all.addAll(world.events().stepsAfterCloses());
      all.forEach(pair -> tooLate
          .computeIfAbsent(pair.contradicted(), any -> new TreeSet<>())
          .add(step(pair.by())));
    }
    tooLate.forEach((close, steps) -> add(
        new Cause(isEnd(close) ? "step-after-end" : "step-after-completion", steps, step(close)),
        worlds.all().stream().allMatch(world -> isTooLate(close, world))));
  }

  private static boolean isTooLate(int close, DealWorld world) {
    return !world.events().isResumedAfter(close)
        && world.outOfOrder().stream()
            .filter(pair -> pair.contradicted() == close)
            .anyMatch(pair -> world.events().day(pair.by()) > world.events().day(close));
  }

  private boolean isEnd(int step) {
    return !List.of("completed", "closing")
        .contains(told.steps().get(step).type().code());
  }

  /** A term said to begin after a sure end: surely if nothing at all came after that end. */
  private void terms(DealWorlds worlds) {
    for (int i = 0; i < told.rights().size(); i++) {
      ToldDeal.Right term = told.rights().get(i);
      if (!worlds.bears(i) || !term.start().isTold()) {
        continue;
      }
      for (int end = 0; end < told.steps().size(); end++) {
        int stands = 0;
        int standsUntil = 0;
        boolean before = worlds.isSureWord(end) && !worlds.counting().isEmpty();
        for (DealWorld world : worlds.counting()) {
          before &= world.events().day(end) < term.start().first();
          stands += world.events().isEndInForce(end, Courses.DAYS) ? 1 : 0;
          standsUntil += world.events().isEndInForce(end, term.start().last()) ? 1 : 0;
        }
        if (before && standsUntil > 0) {
          add(
              new Cause("term-outside-life", Set.of("term-" + i), ""),
              stands == worlds.counting().size() && !term.place().contains("partly"));
        }
      }
    }
  }
}
