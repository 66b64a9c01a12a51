package io.github.crossborder;

/**
 * One thing that a caller can take for granted although no source says it, such as {@code
 * PLAIN_NUMBERS_EXACT}; what {@link Assumptions} consist of.
 */
public enum Assumption {
  /** A plain number of unstated precision, such as "300 billion", is exact. */
  PLAIN_NUMBERS_EXACT("plain numbers are exact"),
  /** A number said to be "about" is off by some percent at most; needs that number. */
  ABOUT_TOLERANCE("'about' is within some percent"),
  /** An approximate date such as {@code 2016-12~} is off by some days at most; needs a number. */
  APPROXIMATE_DATE_TOLERANCE("approximate dates are within some days"),
  /** What began goes on until an end is told. */
  CONTINUANCE("what began goes on until an end is told"),
  /** Who holds shares has as many of the votes. */
  VOTES_FOLLOW_SHARES("votes follow shares"),
  /** A holding not said to be direct or indirect is direct. */
  UNSPECIFIED_HOLDINGS_DIRECT("unspecified holdings are direct"),
  /** No party of the book has more than is told of it. */
  NO_UNTOLD_HOLDINGS("no party of the book has more than is told"),
  /** A term that says no territory, channels or products has no limit in them. */
  UNSAID_LIMITS_NONE("a limit that a term does not say is none"),
  /** An event of a type that this version does not know is no step of an agreement. */
  UNKNOWN_EVENTS_MOVE_NOTHING("events of unknown types move nothing");

  private final String words;

  Assumption(String words) {
    this.words = words;
  }

  /** Returns whether it says nothing without a number, as a tolerance does. */
  public boolean needsNumber() {
    return this == ABOUT_TOLERANCE || this == APPROXIMATE_DATE_TOLERANCE;
  }

  /** Returns the words with a number in place, such as {@code 'about' is within 10 percent}. */
  String with(String number) {
    String unit = number.equals("1") ? words.replace("days", "day") : words;
    return unit.replace("some", number);
  }

  /**
   * Returns the assumption as a reader would say it, such as {@code plain numbers are exact}; a
   * tolerance as {@code 'about' is within some percent}.
   */
  @Override
  public String toString() {
    return words;
  }
}
