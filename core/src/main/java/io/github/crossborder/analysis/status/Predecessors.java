package io.github.crossborder.analysis.status;

import io.github.crossborder.deal.Id;
import java.util.List;
import java.util.Set;

/** Happenings that all lie before another: whether that other can be the last of them. */
final class Predecessors {
  private final Set<Id> followed;
  private long latestStart = StatusMove.ALWAYS;
  private long latestStartOfLaterPart = StatusMove.ALWAYS;

  Predecessors(List<StatusMove> moves, MoveLinks links) {
    followed = links.beforeAny(moves);
    for (StatusMove move : moves) {
      latestStart = Math.max(latestStart, move.first());
      if (!move.opening()) {
        latestStartOfLaterPart = Math.max(latestStartOfLaterPart, move.first());
      }
    }
  }

  /**
   * Returns whether it can happen by a day and after all of these.
   *
   * <p>As late as it may, it leaves the others most room, and each of them can take its first day
   * without pushing another, since bounds are carried along the links.
   */
  boolean canAllPrecede(StatusMove last, long by) {
    long day = Math.min(last.last(), by);
    return last.first() <= by
        && day >= latestStart
        && (!last.opening() || day > latestStartOfLaterPart)
        && !followed.contains(last.id());
  }
}
