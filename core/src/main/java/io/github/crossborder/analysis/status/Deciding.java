package io.github.crossborder.analysis.status;

import io.github.crossborder.deal.Event;
import io.github.crossborder.deal.Id;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToLongFunction;

/**
 * The few of very many happenings that decide what is possible by a day. Of those that are of one
 * type and as sure, and follow and are followed by the same, a {@link Replay} only asks whether one
 * can be before or after something else: the earliest and the latest answer for all.
 */
final class Deciding {
  private record Sort(Event.Type type, boolean sure, boolean opening, List<Set<Id>> beside) {}

  private record Role(Sort sort, String extreme) {}

  private record End(Sort sort, long first, long last) {}

  private final Map<Object, Happening> found = new LinkedHashMap<>();

  private Deciding() {}

  /**
   * Returns the few.
   *
   * @param beside what each follows and is followed by, if anything
   */
  static List<Happening> of(List<Happening> all, long day, Map<Id, List<Set<Id>>> beside) {
    Deciding deciding = new Deciding();
    for (Happening step : all) {
      List<Set<Id>> links = beside.getOrDefault(step.id(), List.of());
      Sort sort = new Sort(step.type(), step.sure(), step.opening(), links);
      if (step.sure() && step.to().isEnd()) { // what comes later may leave only some in doubt
        deciding.found.put(new End(sort, step.first(), step.last()), step);
      } else {
        deciding.add(sort, step, day);
      }
    }
    return deciding.found.values().stream().distinct().toList();
  }

  private void add(Sort sort, Happening step, long day) {
    most(new Role(sort, "first"), step, any -> -any.last());
    most(new Role(sort, "last"), step, Happening::first);
    if (step.last() <= day) {
      most(new Role(sort, "last by the day"), step, Happening::first);
    } else {
      most(new Role(sort, "first after the day"), step, any -> -any.first());
    }
    if (step.first() <= day) {
      most(new Role(sort, "on the day"), step, Happening::last);
    }
    if (step.first() < day) {
      most(new Role(sort, "before the day"), step, Happening::last);
    }
  }

  private void most(Role role, Happening step, ToLongFunction<Happening> of) {
    found.merge(
        role, step, (one, other) -> of.applyAsLong(other) > of.applyAsLong(one) ? other : one);
  }
}
