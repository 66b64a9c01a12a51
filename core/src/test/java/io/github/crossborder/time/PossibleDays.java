package io.github.crossborder.time;

import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.IsoFields;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * The days that a sure date can be, found from its text by trying every day of three years. Before
 * or after all that are told, {@link LocalDate#MIN} or {@link LocalDate#MAX} stands for any day.
 */
final class PossibleDays {
  private static final Map<String, List<LocalDate>> FOUND = new HashMap<>();

  private PossibleDays() {}

  static List<LocalDate> of(PartialDate date) {
    String text = date.toString();
    return text.startsWith("[")
        ? ofSet(text.substring(1, text.length() - 1).split("\\.\\.", -1))
        : FOUND.computeIfAbsent(text, PossibleDays::find);
  }

  private static List<LocalDate> ofSet(String[] ends) {
    if (ends[0].isEmpty()) {
      return List.of(LocalDate.MIN, last(ends[1]));
    }
    LocalDate first = of(PartialDate.parse(ends[0])).get(0);
    return ends[1].isEmpty()
        ? List.of(first, LocalDate.MAX)
        : first.datesUntil(last(ends[1]).plusDays(1)).toList();
  }

  private static LocalDate last(String end) {
    List<LocalDate> days = of(PartialDate.parse(end));
    return days.get(days.size() - 1);
  }

  private static List<LocalDate> find(String text) {
    int year = Integer.parseInt(text.substring(0, 4));
    Predicate<LocalDate> possible = text.length() == 10
        ? day -> day.toString().equals(text)
        : text.length() == 4
            ? day -> day.getYear() == year
            : part(year, Integer.parseInt(text.substring(5)));
    List<LocalDate> found = LocalDate.of(year - 1, 1, 1)
        .datesUntil(LocalDate.of(year + 2, 1, 1))
        .filter(possible)
        .toList();
    // Days between the two seasons that a text may mean count too: see Season.
    return found.get(0).datesUntil(found.get(found.size() - 1).plusDays(1)).toList();
  }

  private static Predicate<LocalDate> part(int year, int part) {
    Predicate<LocalDate> inYear = day -> day.getYear() == year;
    if (part <= 12) {
      return inYear.and(day -> day.getMonthValue() == part);
    }
    if (part >= 40) {
      return inYear.and(day -> (day.getMonthValue() <= 6) == (part == 40));
    }
    if (part >= 33) {
      return inYear.and(day -> day.get(IsoFields.QUARTER_OF_YEAR) == part - 32);
    }
    int season = (part - 21) % 4;
    return switch ((part - 21) / 4) {
      case 0 -> season(year, season).or(season(year, (season + 2) % 4));
      case 1 -> season(year, season);
      default -> season(year, (season + 2) % 4);
    };
  }

  /** The seasons of the northern hemisphere from spring on. */
  private static Predicate<LocalDate> season(int year, int season) {
    return switch (season) {
      case 0 -> between(LocalDate.of(year, 3, 1), LocalDate.of(year, 6, 23));
      case 1 -> between(LocalDate.of(year, 6, 1), LocalDate.of(year, 9, 24));
      case 2 -> between(LocalDate.of(year, 9, 1), LocalDate.of(year, 12, 23));
      default -> winter(year - 1).or(winter(year));
    };
  }

  private static Predicate<LocalDate> winter(int firstYear) {
    return between(
        LocalDate.of(firstYear, Month.DECEMBER, 1), LocalDate.of(firstYear + 1, Month.MARCH, 22));
  }

  private static Predicate<LocalDate> between(LocalDate first, LocalDate last) {
    return day -> !day.isBefore(first) && !day.isAfter(last);
  }
}
