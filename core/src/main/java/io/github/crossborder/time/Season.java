package io.github.crossborder.time;

import java.time.LocalDate;

/**
 * A season of the year by its EDTF code, such as {@code NORTHERN_SPRING} for the 25 in {@code
 * 2022-25}.
 *
 * <p>Its bounds cover both the meteorological season (three whole months, from the first day of
 * March, June, September or December) and the astronomical one (up to the next equinox or
 * solstice). The latest local days on which these can fall anywhere in the years 1583 to 2999 are
 * taken as 22 March, 23 June, 24 September and 23 December, from the mean equinoxes and solstices
 * of J. Meeus, <cite>Astronomical Algorithms</cite> (2nd edition 1998), chapter 27, at UTC+14.
 * Seasons of other traditions, such as the Chinese spring that begins in early February, are not
 * meant.
 *
 * <p>A season that runs over the New Year (the northern winter, the southern summer) may be the one
 * that begins in its year or the one that ends in it, so the bounds cover both. A season of no said
 * hemisphere covers the northern and the southern one. The few months between such alternatives are
 * not ruled out either.
 */
public enum Season {
  /** 21: spring, in whichever hemisphere: 1 March to 23 December. */
  SPRING(21, 3, 12, 23),
  /** 22: summer, in whichever hemisphere: 1 December of the year before to 22 March after. */
  SUMMER(22, 12, 3, 22),
  /** 23: autumn, in whichever hemisphere: 1 March to 23 December. */
  AUTUMN(23, 3, 12, 23),
  /** 24: winter, in whichever hemisphere: 1 December of the year before to 22 March after. */
  WINTER(24, 12, 3, 22),
  /** 25: northern spring: 1 March to 23 June. */
  NORTHERN_SPRING(25, 3, 6, 23),
  /** 26: northern summer: 1 June to 24 September. */
  NORTHERN_SUMMER(26, 6, 9, 24),
  /** 27: northern autumn: 1 September to 23 December. */
  NORTHERN_AUTUMN(27, 9, 12, 23),
  /** 28: northern winter: 1 December of the year before to 22 March of the year after. */
  NORTHERN_WINTER(28, 12, 3, 22),
  /** 29: southern spring: 1 September to 23 December. */
  SOUTHERN_SPRING(29, 9, 12, 23),
  /** 30: southern summer: 1 December of the year before to 22 March of the year after. */
  SOUTHERN_SUMMER(30, 12, 3, 22),
  /** 31: southern autumn: 1 March to 23 June. */
  SOUTHERN_AUTUMN(31, 3, 6, 23),
  /** 32: southern winter: 1 June to 24 September, all within its year. */
  SOUTHERN_WINTER(32, 6, 9, 24);

  static final int FIRST_CODE = 21;
  static final int LAST_CODE = 32;
  private static final Season[] ALL = values();

  private final int code;
  private final int firstMonth;
  private final int lastMonth;
  private final int lastDay;

  Season(int code, int firstMonth, int lastMonth, int lastDay) {
    this.code = code;
    this.firstMonth = firstMonth;
    this.lastMonth = lastMonth;
    this.lastDay = lastDay;
  }

  static Season ofCode(int code) {
    return ALL[code - FIRST_CODE];
  }

  int code() {
    return code;
  }

  LocalDate first(int year) {
    return LocalDate.of(overNewYear() ? year - 1 : year, firstMonth, 1);
  }

  LocalDate last(int year) {
    return LocalDate.of(overNewYear() ? year + 1 : year, lastMonth, lastDay);
  }

  private boolean overNewYear() {
    return firstMonth > lastMonth;
  }
}
