package io.github.crossborder.analysis.status;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Ends and completions of a term or a transfer itself, beside what is told of its agreement. */
final class OwnCloses {
  private final List<StatusMove> here;
  private final long day;

  OwnCloses(List<StatusMove> here, long day) {
    this.here = here;
    this.day = day;
  }

  /** Returns what surely closed it by the day: what is over is not moved by its agreement. */
  Optional<StatusMove> last() {
    return here.stream()
        .filter(close -> close.isOwnClose()
            && close.surelyBy(day)
            && isLastOfItself(close)
            && here.stream()
                .noneMatch(
                    move -> move != close && move.to().isEnd() && move.first() <= close.last()))
        .findFirst();
  }

  private boolean isLastOfItself(StatusMove close) {
    return here.stream()
        .allMatch(move -> move == close
            || move.inherited()
            || move.isImplied()
            || (move.last() < close.first() && !move.isAnyStep()));
  }

  /** Adds what it came to itself, as it still has that when its agreement moves on. */
  void addTo(Map<AgreementStatus, List<StatusMove>> found) {
    if (here.stream().noneMatch(move -> move.inherited() && move.settlesEffect())) {
      return;
    }
    for (StatusMove move : here) {
      if (move.isOwnClose() && move.first() <= day && (!move.sure() || isLastOfItself(move))) {
        List<StatusMove> all = new ArrayList<>(found.getOrDefault(move.to(), List.of()));
        all.add(move);
        found.put(move.to(), all);
      }
    }
  }
}
