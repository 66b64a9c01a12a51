package io.github.crossborder.analysis.status;

import io.github.crossborder.deal.Certainty;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Deals that tell more than another: a date with fewer days, or what was perhaps so as a fact. */
final class ToldDealChanges {
  private ToldDealChanges() {}

  /** Returns every deal with one date of fewer days, or one doubt less. */
  static List<ToldDeal> narrower(ToldDeal told, Random random) {
    List<ToldDeal> all = new ArrayList<>();
    for (int i = 0; i < told.steps().size(); i++) {
      ToldDeal.Step step = told.steps().get(i);
      int day = step.first() + random.nextInt(step.last() - step.first() + 1);
      if (step.first() < step.last()) {
        all.add(told.with(with(told.steps(), i, step.between(day, day))));
      }
      boolean replacesExpiry =
          step.closes() && told.rights().stream().anyMatch(ToldDeal.Right::bears);
      if (step.certainty() != Certainty.STATED && !replacesExpiry) { // T3: a sure end tells more
        all.add(told.with(with(told.steps(), i, step.said(Certainty.STATED))));
      }
    }
    for (int i = 0; i < told.rights().size(); i++) {
      ToldDeal.Right right = told.rights().get(i);
      if (right.start().isTold() && right.start().first() < right.start().last()) {
        ToldDeal.Edge start =
            new ToldDeal.Edge(right.start().first(), right.start().first(), false);
        all.add(told.withRights(with(told.rights(), i, right.within(start, right.end()))));
      }
      if (right.end().isTold() && right.end().first() < right.end().last()) {
        ToldDeal.Edge end = new ToldDeal.Edge(right.end().last(), right.end().last(), false);
        all.add(told.withRights(with(told.rights(), i, right.within(right.start(), end))));
      }
      ToldDeal.Right full = right.full();
      if (!full.equals(right)) {
        all.add(told.withRights(with(told.rights(), i, full)));
      }
    }
    return all;
  }

  private static <T> List<T> with(List<T> list, int index, T other) {
    List<T> copy = new ArrayList<>(list);
    copy.set(index, other);
    return copy;
  }
}
