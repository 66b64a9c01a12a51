package io.github.crossborder.deal;

/** Which shares count as the whole of a share, such as {@code FULLY_DILUTED}. */
public enum ShareOf {
  /** All shares that are issued. */
  ISSUED,
  /** All shares that would be issued if every option and conversion right were used. */
  FULLY_DILUTED,
  /** The shares of one class. */
  CLASS,
  /** The issued shares less those the company itself holds. */
  EXCLUDING_TREASURY,
  /** Not said. */
  UNSPECIFIED
}
