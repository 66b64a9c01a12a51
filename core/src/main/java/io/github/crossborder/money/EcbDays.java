package io.github.crossborder.money;

import io.github.crossborder.Problem;
import io.github.crossborder.ProblemCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.joda.money.CurrencyUnit;
import org.joda.money.IllegalCurrencyException;

/** The days and rates of a file while it is read. */
final class EcbDays {
  private static final int SKIPPED = -1;
  private static final int DIGITS = 9;
  private static final int MOST_CURRENCIES = 200;
  private static final int MOST_DAYS = 40_000;
  private static final LocalDate EARLIEST = LocalDate.of(1999, 1, 1);
  private static final LocalDate LATEST = LocalDate.of(2199, 12, 31);

  private final EcbProblems problems;
  private final Map<String, Integer> places = new HashMap<>();
  private final List<CurrencyUnit> currencies = new ArrayList<>();
  private final Set<String> skipped = new LinkedHashSet<>();
  private final Set<LocalDate> known = new HashSet<>();
  private final List<Day> days = new ArrayList<>();

  /** One day; a rate is a whole number and how many of its digits are decimals. */
  private static final class Day {
    private final LocalDate date;
    private long[] rates;
    private byte[] decimals;

    Day(LocalDate date, int currencies) {
      this.date = date;
      this.rates = new long[currencies];
      this.decimals = new byte[currencies];
    }

    boolean has(int place) {
      return place < rates.length && rates[place] != 0;
    }

    void put(int place, long rate, int digits) {
      if (place >= rates.length) {
        rates = Arrays.copyOf(rates, place + 8);
        decimals = Arrays.copyOf(decimals, place + 8);
      }
      rates[place] = rate;
      decimals[place] = (byte) digits;
    }
  }

  EcbDays(EcbProblems problems) {
    this.problems = problems;
  }

  EcbProblems problems() {
    return problems;
  }

  boolean isEmpty() {
    return days.isEmpty();
  }

  /** Begins a day; what is wrong with it is noted, and its rates are read on all the same. */
  void day(String text, int line, int column) throws EcbProblems.Stop {
    LocalDate date = EcbDate.parse(text);
    if (date == null || date.isBefore(EARLIEST) || date.isAfter(LATEST)) {
      problems.add(
          ProblemCode.MALFORMED_RATES_DAY,
          line,
          column,
          "day " + Problem.quote(text) + ": expected a day such as 2026-04-13 or 13 April 2026,"
              + " from " + EARLIEST + " to " + LATEST);
      date = EARLIEST;
    } else if (!known.add(date)) {
      problems.add(
          ProblemCode.DUPLICATE_RATES_DAY,
          line,
          column,
          "day " + date + " is in the file a second time; keep one");
    }
    if (days.size() == MOST_DAYS) {
      problems.stop(
          ProblemCode.RATES_FILE_TOO_LARGE, line, column, "more than " + MOST_DAYS + " days");
    }
    days.add(new Day(date, currencies.size()));
  }

  /** Whether a currency was mentioned before. */
  boolean knows(String code) {
    return places.containsKey(code);
  }

  /** Notes a currency, at its first mention as a column or beside a rate. */
  void currency(String code, int line, int column) throws EcbProblems.Stop {
    if (places.containsKey(code)) {
      return;
    }
    if (places.size() == MOST_CURRENCIES) {
      problems.stop(
          ProblemCode.RATES_FILE_TOO_LARGE,
          line,
          column,
          "more than " + MOST_CURRENCIES + " currencies");
    }
    places.put(code, SKIPPED);
    if (!isCode(code)) {
      problems.add(
          ProblemCode.MALFORMED_RATES_CURRENCY,
          line,
          column,
          "currency " + Problem.quote(code) + ": expected three letters A to Z, and not EUR");
      return;
    }
    try {
      CurrencyUnit currency = CurrencyUnit.of(code);
      places.put(code, currencies.size());
      currencies.add(currency);
    } catch (IllegalCurrencyException unknown) {
      skipped.add(code);
    }
  }

  private static boolean isCode(String code) {
    return code.length() == 3
        && code.chars().allMatch(letter -> letter >= 'A' && letter <= 'Z')
        && !code.equals("EUR");
  }

  /** Notes a rate of a currency, which was mentioned, on the day that began last. */
  void rate(String code, CharSequence text, int line, int column) throws EcbProblems.Stop {
    int point = text.length();
    long rate = 0;
    boolean isDecimal = !text.isEmpty();
    for (int i = 0; i < text.length() && isDecimal; i++) {
      char digit = text.charAt(i);
      if (digit == '.' && point == text.length() && i > 0 && i < text.length() - 1) {
        point = i;
      } else if (digit >= '0' && digit <= '9' && i - (point < i ? point : 0) <= DIGITS) {
        rate = rate * 10 + (digit - '0');
      } else {
        isDecimal = false;
      }
    }
    isDecimal &= point <= DIGITS;
    if (!isDecimal || rate == 0) {
      problems.add(
          ProblemCode.MALFORMED_REFERENCE_RATE,
          line,
          column,
          "rate " + Problem.quote(text.toString()) + " of " + Problem.quote(code)
              + ": expected a number above 0 such as 1.105, with 9 digits at most before and"
              + " behind the point");
      return;
    }
    int place = places.getOrDefault(code, SKIPPED);
    if (place == SKIPPED) {
      return;
    }
    Day day = days.get(days.size() - 1);
    if (day.has(place)) {
      problems.add(
          ProblemCode.DUPLICATE_RATES_CURRENCY,
          line,
          column,
          "a second rate of " + code + " on " + day.date + "; keep one");
    }
    day.put(place, rate, Math.max(0, text.length() - point - 1));
  }

  List<String> skippedCodes() {
    return List.copyOf(skipped);
  }

  /** Returns the days in their order. */
  List<LocalDate> dates() {
    days.sort(Comparator.comparing(day -> day.date));
    return days.stream().map(day -> day.date).toList();
  }

  /** Returns the currencies that have rates, in the order of the file, with their columns. */
  Map<CurrencyUnit, EcbColumn> columns() {
    days.sort(Comparator.comparing(day -> day.date));
    Map<CurrencyUnit, EcbColumn> columns = new LinkedHashMap<>();
    for (int place = 0; place < currencies.size(); place++) {
      int column = place;
      if (days.stream().anyMatch(day -> day.has(column))) {
        columns.put(currencies.get(place), column(place));
      }
    }
    return columns;
  }

  private EcbColumn column(int place) {
    int scale = 0;
    for (Day day : days) {
      scale = day.has(place) ? Math.max(scale, day.decimals[place]) : scale;
    }
    long[] rates = new long[days.size()];
    for (int row = 0; row < rates.length; row++) {
      Day day = days.get(row);
      rates[row] = day.has(place) ? day.rates[place] * tenTo(scale - day.decimals[place]) : 0;
    }
    return new EcbColumn(rates, scale);
  }

  private static long tenTo(int exponent) {
    long power = 1;
    for (int i = 0; i < exponent; i++) {
      power *= 10;
    }
    return power;
  }
}
