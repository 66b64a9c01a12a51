package io.github.crossborder.analysis.status;

import io.github.crossborder.analysis.internal.LinkedDays;
import io.github.crossborder.deal.Id;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** What is said to follow what, by way of whatever claims. */
interface MoveLinks {
  /** No links: dates alone count. */
  MoveLinks NONE = new MoveLinks() {
    @Override
    public Set<Id> before(Collection<Id> claims) {
      return Set.of();
    }

    @Override
    public Set<Id> after(Collection<Id> claims) {
      return Set.of();
    }

    @Override
    public boolean areLinked(Id claim) {
      return false;
    }

    @Override
    public Set<Id> beforeAny(List<StatusMove> moves) {
      return Set.of();
    }

    @Override
    public Set<Id> afterAny(List<StatusMove> moves) {
      return Set.of();
    }
  };

  /** Returns the links among some claims. */
  static MoveLinks of(LinkedDays days) {
    return new MoveLinks() {
      @Override
      public Set<Id> before(Collection<Id> claims) {
        return days.before(claims);
      }

      @Override
      public Set<Id> after(Collection<Id> claims) {
        return days.after(claims);
      }

      @Override
      public boolean areLinked(Id claim) {
        return days.isLinked(days.place(claim));
      }
    };
  }

  /** Returns what at least one of the moves follows. */
  default Set<Id> beforeAny(List<StatusMove> moves) {
    return moves.isEmpty() ? Set.of() : before(ids(moves));
  }

  /** Returns what follows at least one of the moves. */
  default Set<Id> afterAny(List<StatusMove> moves) {
    return moves.isEmpty() ? Set.of() : after(ids(moves));
  }

  private static List<Id> ids(List<StatusMove> moves) {
    List<Id> ids = new ArrayList<>(moves.size());
    for (StatusMove move : moves) {
      ids.add(move.id());
    }
    return ids;
  }

  /** Returns what at least one of the claims follows. */
  Set<Id> before(Collection<Id> claims);

  /** Returns what follows at least one of the claims. */
  Set<Id> after(Collection<Id> claims);

  /** Whether a claim comes after another, or another after it. */
  boolean areLinked(Id claim);
}
