package io.github.crossborder.time;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * What stands in a date after the year: a month 01 to 12, or an EDTF code for a season, a quarter
 * or a half; {@link #NONE} where nothing does.
 */
final class YearPart {
  static final int NONE = 0;
  static final int LAST_MONTH = 12;
  static final int FIRST_QUARTER = 33;
  static final int LAST_QUARTER = 36;
  static final int FIRST_THIRD = 37;
  static final int LAST_THIRD = 39;
  static final int FIRST_HALF = 40;
  static final int LAST_HALF = 41;

  private YearPart() {}

  static PartialDate.Precision precision(int part) {
    if (part == NONE) {
      return PartialDate.Precision.YEAR;
    }
    if (part <= LAST_MONTH) {
      return PartialDate.Precision.MONTH;
    }
    if (part <= Season.LAST_CODE) {
      return PartialDate.Precision.SEASON;
    }
    return part <= LAST_QUARTER ? PartialDate.Precision.QUARTER : PartialDate.Precision.HALF;
  }

  static LocalDate first(int year, int part) {
    return isSeason(part)
        ? Season.ofCode(part).first(year)
        : LocalDate.of(year, lastMonth(part) - months(part) + 1, 1);
  }

  static LocalDate last(int year, int part) {
    return isSeason(part)
        ? Season.ofCode(part).last(year)
        : YearMonth.of(year, lastMonth(part)).atEndOfMonth();
  }

  private static boolean isSeason(int part) {
    return Season.FIRST_CODE <= part && part <= Season.LAST_CODE;
  }

  private static int months(int part) {
    return switch (precision(part)) {
      case YEAR -> 12;
      case HALF -> 6;
      case QUARTER -> 3;
      case SEASON, MONTH, DAY, SET -> 1;
    };
  }

  private static int lastMonth(int part) {
    return switch (precision(part)) {
      case YEAR -> 12;
      case HALF -> (part - FIRST_HALF + 1) * 6;
      case QUARTER -> (part - FIRST_QUARTER + 1) * 3;
      case SEASON, MONTH, DAY, SET -> part;
    };
  }
}
