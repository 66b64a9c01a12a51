package io.github.crossborder.time;

import static java.time.temporal.TemporalAdjusters.lastInMonth;
import static java.time.temporal.TemporalAdjusters.nextOrSame;
import static java.util.Objects.requireNonNull;

import io.github.crossborder.InvalidValueException;
import io.github.crossborder.Problem;
import io.github.crossborder.ProblemCode;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * When the fiscal years of a company end, such as {@code --04-30}. As text:
 *
 * <ul>
 *   <li>{@code --04-30}: always on that day; 29 February is the last of February in every year
 *   <li>{@code --04}: in that month, on what day is not told
 *   <li>{@code last saturday of --01}, so that years have 52 or 53 weeks
 *   <li>{@code saturday nearest --08-31}, from three days before to three days after it, likewise
 * </ul>
 *
 * <p>Immutable; two are equal if their text is.
 */
public final class FiscalYearEnd {
  private static final String LAST = "last ";
  private static final String OF = " of ";
  private static final String NEAREST = " nearest ";

  /** Half a week. */
  private static final int NEAR = 3;

  private final Month month;
  private final @Nullable MonthDay day;
  private final @Nullable DayOfWeek weekday;

  private FiscalYearEnd(Month month, @Nullable MonthDay day, @Nullable DayOfWeek weekday) {
    this.month = month;
    this.day = day;
    this.weekday = weekday;
  }

  /** Returns that years end on a day, such as {@code --04-30}. */
  public static FiscalYearEnd on(MonthDay day) {
    return new FiscalYearEnd(requireNonNull(day, "day").getMonth(), day, null);
  }

  /** Returns that years end in a month, such as {@code --04}, on what day is not told. */
  public static FiscalYearEnd in(Month month) {
    return new FiscalYearEnd(requireNonNull(month, "month"), null, null);
  }

  /** Returns that years end on the last of a weekday in a month: "the last Saturday in January". */
  public static FiscalYearEnd last(DayOfWeek weekday, Month month) {
    return new FiscalYearEnd(
        requireNonNull(month, "month"), null, requireNonNull(weekday, "weekday"));
  }

  /** Returns that years end on the weekday nearest to a day: "the Saturday nearest 31 August". */
  public static FiscalYearEnd nearest(DayOfWeek weekday, MonthDay day) {
    return new FiscalYearEnd(
        requireNonNull(day, "day").getMonth(), day, requireNonNull(weekday, "weekday"));
  }

  /**
   * Reads a text such as {@code last saturday of --01}, in exactly the form that {@link #toString()}
   * writes.
   *
   * @throws InvalidValueException with {@code malformed-month-day} for any other text
   */
  public static FiscalYearEnd parse(String text) {
    requireNonNull(text, "text");
    try {
      int nearest = text.indexOf(NEAREST);
      int of = text.startsWith(LAST) ? text.indexOf(OF) : -1;
      FiscalYearEnd read = of > 0
          ? last(
              weekday(text.substring(LAST.length(), of)), month(text.substring(of + OF.length())))
          : nearest > 0
              ? nearest(
                  weekday(text.substring(0, nearest)),
                  MonthDay.parse(text.substring(nearest + NEAREST.length())))
              : text.length() == "--04".length() ? in(month(text)) : on(MonthDay.parse(text));
      if (read.toString().equals(text)) {
        return read;
      }
    } catch (DateTimeException | IllegalArgumentException e) {
      // told below
    }
    throw new InvalidValueException(
        ProblemCode.MALFORMED_MONTH_DAY,
        "fiscal year end " + Problem.quote(text) + ": expected --MM-DD, such as --04-30, or --04,"
            + " 'last saturday of --01', 'saturday nearest --08-31'");
  }

  private static DayOfWeek weekday(String text) {
    return DayOfWeek.valueOf(text.toUpperCase(Locale.ROOT));
  }

  private static Month month(String text) {
    return MonthDay.parse(text + "-01").getMonth();
  }

  /**
   * Returns the end that belongs to a year, such as {@code 2020-01-25} of the last Saturday in
   * January for 2020, {@code 2017-04} where only April is told, and {@code 2023-01-01} for 2022 of
   * the Sunday nearest 31 December.
   *
   * @throws InvalidValueException with {@code date-out-of-range} if it is not in the years 0001 to
   *     9999
   */
  public PartialDate inYear(int year) {
    PartialDate.checkedYear(year);
    return day == null && weekday == null
        ? PartialDate.of(YearMonth.of(year, month))
        : PartialDate.of(lastDay(year));
  }

  /** Returns the first day that the end which belongs to a year may be. */
  LocalDate firstDay(int year) {
    return day == null && weekday == null ? YearMonth.of(year, month).atDay(1) : lastDay(year);
  }

  /** Returns the last day that the end which belongs to a year may be. */
  LocalDate lastDay(int year) {
    LocalDate told = day == null ? YearMonth.of(year, month).atEndOfMonth() : day.atYear(year);
    if (weekday == null) {
      return told;
    }
    return day == null
        ? told.with(lastInMonth(weekday))
        : told.minusDays(NEAR).with(nextOrSame(weekday));
  }

  /** Whether years have whole weeks and not whole months. */
  boolean isByWeeks() {
    return weekday != null;
  }

  @Override
  public boolean equals(@Nullable Object object) {
    return object instanceof FiscalYearEnd other
        && month == other.month
        && Objects.equals(day, other.day)
        && weekday == other.weekday;
  }

  @Override
  public int hashCode() {
    return toString().hashCode();
  }

  /** Returns it as {@link #parse(String)} reads it, such as {@code saturday nearest --08-31}. */
  @Override
  public String toString() {
    String date = day == null ? "--%02d".formatted(month.getValue()) : day.toString();
    if (weekday == null) {
      return date;
    }
    String name = weekday.toString().toLowerCase(Locale.ROOT);
    return day == null ? LAST + name + OF + date : name + NEAREST + date;
  }
}
