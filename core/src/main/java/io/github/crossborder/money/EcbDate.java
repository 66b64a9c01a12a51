package io.github.crossborder.money;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A day as the ECB writes it: {@code 2026-04-13}, in the daily CSV {@code 13 April 2026}. */
final class EcbDate {
  private static final List<String> MONTHS = List.of(
      "January",
      "February",
      "March",
      "April",
      "May",
      "June",
      "July",
      "August",
      "September",
      "October",
      "November",
      "December");
  private static final Pattern ISO = Pattern.compile("([0-9]{4})-([0-9]{2})-([0-9]{2})");
  private static final Pattern ENGLISH =
      Pattern.compile("([0-9]{1,2}) (" + String.join("|", MONTHS) + ") ([0-9]{4})");

  private EcbDate() {}

  /** Returns the day; null if the text is none. */
  static @Nullable LocalDate parse(String text) {
    Matcher iso = ISO.matcher(text);
    if (iso.matches()) {
      return day(iso.group(1), Integer.parseInt(iso.group(2)), iso.group(3));
    }
    Matcher english = ENGLISH.matcher(text);
    return english.matches()
        ? day(english.group(3), MONTHS.indexOf(english.group(2)) + 1, english.group(1))
        : null;
  }

  private static @Nullable LocalDate day(String year, int month, String day) {
    try {
      return LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day));
    } catch (DateTimeException noSuchDay) {
      return null;
    }
  }
}
