package io.github.crossborder.time;

import io.github.crossborder.InvalidValueException;
import io.github.crossborder.Problem;
import io.github.crossborder.ProblemCode;
import java.time.YearMonth;

/** The text form of a {@link PartialDate}, read and written. */
final class DateText {
  static final int LONGEST = "[2017-12-17..2017-12-18]".length();
  static final String QUALIFIERS = "~?%";

  private static final int YEAR_END = "2016".length();
  private static final int PART_END = "2016-12".length();
  private static final int DAY_END = "2016-12-31".length();

  private DateText() {}

  static PartialDate read(String text) {
    if (text.startsWith("[")) {
      return DateSet.read(text);
    }
    int end = text.length();
    char qualifier = end == 0 ? ' ' : text.charAt(end - 1);
    boolean qualified = QUALIFIERS.indexOf(qualifier) >= 0;
    if (qualified) {
      end--;
    }
    if (!hasShape(text, end)) {
      throw MalformedDate.refusal(text);
    }
    int year = number(text, 0, YEAR_END);
    if (year == 0) {
      throw new InvalidValueException(
          ProblemCode.DATE_OUT_OF_RANGE,
          "date " + Problem.quote(text) + ": year 0; expected 0001 to 9999");
    }
    int part = end > YEAR_END ? checkedPart(text) : YearPart.NONE;
    int day = end > PART_END ? checkedDay(text, year, part) : 0;
    boolean both = qualifier == '%';
    return new PartialDate(year, part, day, both || qualifier == '~', both || qualifier == '?');
  }

  static String write(int year, int part, int day, boolean approximate, boolean uncertain) {
    StringBuilder text = new StringBuilder("2016-12-31~".length());
    digits(text, year / 100);
    digits(text, year % 100);
    if (part != YearPart.NONE) {
      digits(text.append('-'), part);
    }
    if (day != 0) {
      digits(text.append('-'), day);
    }
    if (approximate || uncertain) {
      text.append(approximate ? (uncertain ? '%' : '~') : '?');
    }
    return text.toString();
  }

  static boolean isDigit(int character) {
    return '0' <= character && character <= '9';
  }

  private static boolean hasShape(String text, int end) {
    if (end != YEAR_END && end != PART_END && end != DAY_END) {
      return false;
    }
    for (int i = 0; i < end; i++) {
      boolean fits =
          (i == YEAR_END || i == PART_END) ? text.charAt(i) == '-' : isDigit(text.charAt(i));
      if (!fits) {
        return false;
      }
    }
    return true;
  }

  private static int checkedPart(String text) {
    int part = number(text, YEAR_END + 1, PART_END);
    boolean exists = (1 <= part && part <= YearPart.LAST_MONTH)
        || (Season.FIRST_CODE <= part && part < YearPart.FIRST_THIRD)
        || (YearPart.FIRST_HALF <= part && part <= YearPart.LAST_HALF);
    if (exists) {
      return part;
    }
    String digits = text.substring(YEAR_END + 1, PART_END);
    if (part < Season.FIRST_CODE) {
      throw noSuchDate(text, "month " + digits + "; expected 01 to 12");
    }
    if (YearPart.FIRST_THIRD <= part && part <= YearPart.LAST_THIRD) {
      throw noSuchDate(
          text, "thirds of a year (37 to 39) are not supported; use the year or the months");
    }
    throw noSuchDate(
        text,
        "no part " + digits + " of the year; expected a month 01 to 12, a season 21 to 32, "
            + "a quarter 33 to 36, or a half 40 or 41");
  }

  private static int checkedDay(String text, int year, int part) {
    if (part > YearPart.LAST_MONTH) {
      throw noSuchDate(
          text, "a day after season, quarter or half " + part + "; expected a month before it");
    }
    int day = number(text, PART_END + 1, DAY_END);
    YearMonth month = YearMonth.of(year, part);
    if (!month.isValidDay(day)) {
      throw noSuchDate(
          text,
          "day " + text.substring(PART_END + 1, DAY_END) + "; expected 01 to "
              + month.lengthOfMonth() + " in " + text.substring(0, PART_END));
    }
    return day;
  }

  private static InvalidValueException noSuchDate(String text, String reason) {
    return new InvalidValueException(
        ProblemCode.NO_SUCH_DATE, "date " + Problem.quote(text) + ": " + reason);
  }

  private static int number(String text, int from, int to) {
    int number = 0;
    for (int i = from; i < to; i++) {
      number = number * 10 + text.charAt(i) - '0';
    }
    return number;
  }

  private static void digits(StringBuilder text, int number) {
    text.append((char) ('0' + number / 10)).append((char) ('0' + number % 10));
  }
}
