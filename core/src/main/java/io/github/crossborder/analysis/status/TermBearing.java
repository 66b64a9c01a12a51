package io.github.crossborder.analysis.status;

import io.github.crossborder.deal.Term;

/**
 * A term that bears on the life of its agreement.
 *
 * @param fully whether it surely does so, so that its agreement is in effect while it holds
 * @param toldOnceBegun whether a source tells it on or after its first day, so as no mere plan
 */
record TermBearing(Term term, TermDays days, boolean fully, boolean toldOnceBegun) {
  /** Returns it where it is open whether it holds in a place. */
  TermBearing onlyPerhaps() {
    return new TermBearing(term, days, false, toldOnceBegun);
  }

  /** Returns it with the days of all its stages. */
  TermBearing withDays(TermDays days) {
    return new TermBearing(term, days, fully, toldOnceBegun);
  }
}
