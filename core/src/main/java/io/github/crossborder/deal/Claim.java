package io.github.crossborder.deal;

import io.github.crossborder.time.PartialDate;
import java.util.List;
import java.util.Optional;

/** Something said of things, such as "Ickx makes some 400 000 pralines a day"; it may be wrong. */
public sealed interface Claim extends Entry
    permits Interest, Absence, Agreement, Term, Transfer, Event, MarketPresence, Figure, Statement {

  /** Returns how it ranks among rival claims on the same fact; {@code NORMAL} unless said. */
  Rank rank();

  /** Returns the entries it comes after in time, such as the opening "some months before". */
  List<Follows> follows();

  /**
   * Returns the day for which it was told, such as that of an offer, where nothing says since or
   * until when it holds; a figure that is true at a day has a date of its own.
   */
  Optional<PartialDate> asOf();

  /** Returns a remark for people, such as "printed without the buyer's name". */
  Optional<String> note();

  /** How a claim ranks among rival claims, such as {@code DEPRECATED} for a corrected figure. */
  enum Rank {
    /** The one to go by, in the recorder's judgment. */
    PREFERRED,
    /** No judgment. */
    NORMAL,
    /** Kept as said, but known to be wrong or outdated. */
    DEPRECATED
  }
}
