package io.github.crossborder.time;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;

/** Puts a date into English words that say no more than it does. */
final class DateDisplay {
  private static final String[] ORDINALS = {"first", "second", "third", "fourth"};

  private DateDisplay() {}

  static String words(int year, int part, int day, boolean approximate, boolean uncertain) {
    String words = (day == 0 ? "" : day + " ") + part(part) + year;
    return (approximate ? "about " : "") + words + (uncertain ? ", uncertain" : "");
  }

  private static String part(int part) {
    return switch (YearPart.precision(part)) {
      case YEAR -> "";
      case HALF -> "the " + ORDINALS[part - YearPart.FIRST_HALF] + " half of ";
      case QUARTER -> "the " + ORDINALS[part - YearPart.FIRST_QUARTER] + " quarter of ";
      case SEASON -> Season.ofCode(part).name().toLowerCase(Locale.ROOT).replace('_', ' ') + " ";
      case MONTH, DAY, SET -> Month.of(part).getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " ";
    };
  }
}
