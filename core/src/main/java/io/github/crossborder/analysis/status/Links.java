package io.github.crossborder.analysis.status;

import io.github.crossborder.analysis.internal.LinkedDays;
import io.github.crossborder.deal.Id;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** What is said to follow what, by way of whatever claims. */
interface Links {
  /** No links: dates alone count. */
  Links NONE = new Links() {
    @Override
    public Set<Id> before(Collection<Id> claims) {
      return Set.of();
    }

    @Override
    public Set<Id> after(Collection<Id> claims) {
      return Set.of();
    }

    @Override
    public Set<Id> beforeAny(List<Happening> happenings) {
      return Set.of();
    }

    @Override
    public Set<Id> afterAny(List<Happening> happenings) {
      return Set.of();
    }
  };

  /** Returns the links among some claims. */
  static Links of(LinkedDays days) {
    return new Links() {
      @Override
      public Set<Id> before(Collection<Id> claims) {
        return days.before(claims);
      }

      @Override
      public Set<Id> after(Collection<Id> claims) {
        return days.after(claims);
      }
    };
  }

  /** Returns what at least one of the happenings follows. */
  default Set<Id> beforeAny(List<Happening> happenings) {
    return happenings.isEmpty() ? Set.of() : before(ids(happenings));
  }

  /** Returns what follows at least one of the happenings. */
  default Set<Id> afterAny(List<Happening> happenings) {
    return happenings.isEmpty() ? Set.of() : after(ids(happenings));
  }

  private static List<Id> ids(List<Happening> happenings) {
    List<Id> ids = new ArrayList<>(happenings.size());
    for (Happening happening : happenings) {
      ids.add(happening.id());
    }
    return ids;
  }

  /** Returns what at least one of the claims follows. */
  Set<Id> before(Collection<Id> claims);

  /** Returns what follows at least one of the claims. */
  Set<Id> after(Collection<Id> claims);
}
