package io.github.crossborder.analysis.contradictions;

/**
 * In which respect claims leave open whether they are about one fact, or how they relate, such as
 * {@code PERIOD_OR_DATE} for two profits of which one has no period.
 */
public enum ClaimDoubt {
  /** Not told of which type an interest is, or what a rank is by. */
  TYPE("type"),
  /** Not told, or not surely the same, for which span or day a figure is. */
  PERIOD_OR_DATE("period or date"),
  /** Not told, or not surely the same, what a change is compared with. */
  COMPARED_PERIOD("compared period"),
  /** Not told of what a share or rank is. */
  WHOLE("whole"),
  /** Not told which shares count as the whole. */
  SHARE_OF("share of"),
  /** Not told of which class the shares are. */
  SHARE_CLASS("share class"),
  /** Not told whether it is held directly. */
  DIRECTNESS("directness"),
  /** Not told under which agreement. */
  AGREEMENT("agreement"),
  /** Not told who gives. */
  GIVER("giver"),
  /** Not told who receives. */
  RECEIVER("receiver"),
  /** Not told of whose shares, or which business. */
  SUBJECT("subject"),
  /** Not told whether the shares are new. */
  ISSUE("issue"),
  /** Told in words, or by one alone, on what it depends. */
  CONDITION("condition"),
  /** Told of one alone of what whole it is a part, or of each of another. */
  PART("place in a whole"),
  /** Not told, or not told alike, how often it moves. */
  RECURRENCE("recurrence"),
  /** Not told, or not surely the same, as of which day it was said. */
  AS_OF("as of"),
  /** Not told, or not surely the same, on which day. */
  DATE("date"),
  /** Not told where. */
  TERRITORY("territory"),
  /** Told in words, or by one alone, what happens. */
  DESCRIPTION("description"),
  /** Not surely held on one day. */
  TIME("time"),
  /** A value without sure bounds, or of which several may be so at once. */
  VALUE("value"),
  /** In different units, or in a currency that is not said. */
  CURRENCY("currency"),
  /** It may have happened more than once, or be two payments. */
  REPETITION("whether it happened more than once");

  private final String words;

  ClaimDoubt(String words) {
    this.words = words;
  }

  /** Returns what is left open, in words, such as {@code period or date}. */
  @Override
  public String toString() {
    return words;
  }
}
