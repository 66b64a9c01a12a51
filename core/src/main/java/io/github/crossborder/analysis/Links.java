package io.github.crossborder.analysis;

import io.github.crossborder.deal.Id;
import java.util.Collection;
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
  };

  /** Returns what at least one of the claims follows. */
  Set<Id> before(Collection<Id> claims);

  /** Returns what follows at least one of the claims. */
  Set<Id> after(Collection<Id> claims);
}
