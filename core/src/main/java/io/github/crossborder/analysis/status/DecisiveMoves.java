package io.github.crossborder.analysis.status;

import io.github.crossborder.deal.Event;
import io.github.crossborder.deal.Id;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToLongFunction;

/**
 * The few of very many moves that decide what is possible by a day. Of those that are of one type
 * and as sure, and follow and are followed by the same, a {@link PossibleCourses} only asks whether
 * one can be before or after something else: the earliest and the latest answer for all.
 */
final class DecisiveMoves {
  private record Sort(
      Event.Type type,
      AgreementStatus to,
      boolean sure,
      boolean opening,
      boolean inherited,
      boolean here,
      List<Set<Id>> beside) {}

  private record Role(Sort sort, String extreme) {}

  private final Map<Role, StatusMove> found = new LinkedHashMap<>();

  private DecisiveMoves() {}

  /**
   * Returns the few. None of them is a sure end or completion, which others might contradict.
   *
   * @param beside what each follows and is followed by, if anything
   */
  static List<StatusMove> of(List<StatusMove> all, long day, Map<Id, List<Set<Id>>> beside) {
    DecisiveMoves deciding = new DecisiveMoves();
    for (StatusMove move : all) {
      List<Set<Id>> links = beside.getOrDefault(move.id(), List.of());
      Sort sort = new Sort(
          move.type(),
          move.to(),
          move.sure(),
          move.opening(),
          move.inherited(),
          move.here(),
          links);
      deciding.add(sort, move, day);
    }
    return deciding.found.values().stream().distinct().toList();
  }

  private void add(Sort sort, StatusMove move, long day) {
    if (move.first() > move.last()) { // then links count for nothing
      found.put(new Role(sort, "impossible"), move);
    }
    most(new Role(sort, "first"), move, any -> -any.last());
    most(new Role(sort, "last"), move, StatusMove::first);
    most(new Role(sort, "earliest"), move, any -> -any.first());
    most(new Role(sort, "latest"), move, StatusMove::last);
    if (move.last() <= day) {
      most(new Role(sort, "last by the day"), move, StatusMove::first);
    } else {
      most(new Role(sort, "first after the day"), move, any -> -any.first());
    }
    if (move.first() <= day) {
      most(new Role(sort, "on the day"), move, StatusMove::last);
      most(new Role(sort, "begun last by the day"), move, StatusMove::first);
    }
    if (move.first() < day) {
      most(new Role(sort, "before the day"), move, StatusMove::last);
    }
  }

  private void most(Role role, StatusMove move, ToLongFunction<StatusMove> of) {
    found.merge(
        role, move, (one, other) -> of.applyAsLong(other) > of.applyAsLong(one) ? other : one);
  }
}
