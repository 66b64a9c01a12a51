package io.github.crossborder.time;

import static java.util.Objects.requireNonNull;

import io.github.crossborder.Assumptions;
import io.github.crossborder.InvalidValueException;
import io.github.crossborder.ProblemCode;
import io.github.crossborder.Truth;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One day that is not fully known, such as {@code 2022-25} for "in spring 2022"; never a span.
 *
 * <p>The text form is a subset of EDTF (ISO 8601-2:2019), with one form for each value:
 *
 * <ul>
 *   <li>{@code 2016}, {@code 2016-12}, {@code 2016-12-31}: some day of the year, of the month, or
 *       that very day; years 0001 to 9999
 *   <li>{@code 2022-21} to {@code 2022-32}: a {@link Season}
 *   <li>{@code 2018-33} to {@code 2018-36}: a quarter of the calendar year; {@code 2026-40}, {@code
 *       2026-41}: a half of it
 *   <li>at the end {@code ~} for approximate ("about 2016"), {@code ?} for uncertain ("perhaps in
 *       2016"), {@code %} for both
 *   <li>{@code [..2024-03-31]}: that day or one before; {@code [2011..]}: a day of that year or one
 *       after; {@code [2017-12-17..2017-12-18]}: one from the first to the last. The ends are
 *       years, halves, quarters, months and days, none approximate or uncertain. Where the days are
 *       all those of a year, half, quarter or month, or one, that alone is the text
 * </ul>
 *
 * <p>A date that is neither approximate nor uncertain has sure bounds, its {@link #earliest()} and
 * {@link #latest()} day, and comparisons rest on them. An approximate or uncertain one has none:
 * comparisons give UNKNOWN, unless a caller's {@link Assumptions#approximateDateToleranceDays()}
 * settles how far an approximate date may be off. Nothing settles an uncertain one.
 *
 * <p>Factories refuse years beyond 0001 to 9999 ({@code date-out-of-range}) and parts that no year
 * has ({@code no-such-date}) with {@link InvalidValueException}.
 *
 * <p>Dates are equal if their text is, so {@code 2016} and {@code 2016~} differ. They have no
 * natural order; {@link #displayOrder()} is for lists only.
 */
public final class PartialDate {
  static final int MIN_YEAR = 1;
  static final int MAX_YEAR = 9999;
  private static final int ANY_PAST = Integer.MIN_VALUE;
  private static final int ANY_FUTURE = Integer.MAX_VALUE;

  private final short year;
  private final byte part;
  private final byte day;
  private final boolean approximate;
  private final boolean uncertain;
  private final @Nullable DateSet set;
  // The bounds as days since 1970-01-01, were the date neither approximate nor uncertain: kept,
  // since comparisons need nothing else.
  private final int first;
  private final int last;

  /** Takes what is known to exist; no day is 0. */
  PartialDate(int year, int part, int day, boolean approximate, boolean uncertain) {
    this.year = (short) year;
    this.part = (byte) part;
    this.day = (byte) day;
    this.approximate = approximate;
    this.uncertain = uncertain;
    this.set = null;
    if (day == 0) {
      this.first = (int) YearPart.first(year, part).toEpochDay();
      this.last = (int) YearPart.last(year, part).toEpochDay();
    } else {
      this.first = (int) LocalDate.of(year, part, day).toEpochDay();
      this.last = first;
    }
  }

  /** Takes ends that {@link DateSet#date()} has checked. */
  PartialDate(DateSet set) {
    this.year = 0;
    this.part = 0;
    this.day = 0;
    this.approximate = false;
    this.uncertain = false;
    this.set = set;
    this.first = set.from() == null ? ANY_PAST : set.from().first;
    this.last = set.to() == null ? ANY_FUTURE : set.to().last;
  }

  /** Returns a fully known day, such as {@code 2016-12-31}; refuses years beyond 0001 to 9999. */
  public static PartialDate of(LocalDate date) {
    requireNonNull(date, "date");
    return new PartialDate(
        checkedYear(date.getYear()), date.getMonthValue(), date.getDayOfMonth(), false, false);
  }

  /** Returns some day of a month, such as {@code 2016-12}; refuses years beyond 0001 to 9999. */
  public static PartialDate of(YearMonth month) {
    requireNonNull(month, "month");
    return inPart(month.getYear(), month.getMonthValue());
  }

  /** Returns some day of a year, such as {@code 2016}; refuses years beyond 0001 to 9999. */
  public static PartialDate ofYear(int year) {
    return inPart(year, YearPart.NONE);
  }

  /** Returns some day of a season, such as {@code 2022-25} for the northern spring of 2022. */
  public static PartialDate ofSeason(int year, Season season) {
    return inPart(year, requireNonNull(season, "season").code());
  }

  /** Returns some day of a quarter 1 to 4, such as {@code 2018-33} for the first of 2018. */
  public static PartialDate ofQuarter(int year, int quarter) {
    if (quarter < 1 || quarter > 4) {
      throw new InvalidValueException(
          ProblemCode.NO_SUCH_DATE, "quarter " + quarter + "; expected 1 to 4");
    }
    return inPart(year, YearPart.FIRST_QUARTER + quarter - 1);
  }

  /** Returns some day of a half 1 or 2, such as {@code 2026-40} for the first of 2026. */
  public static PartialDate ofHalf(int year, int half) {
    if (half < 1 || half > 2) {
      throw new InvalidValueException(
          ProblemCode.NO_SUCH_DATE, "half " + half + "; expected 1 or 2");
    }
    return inPart(year, YearPart.FIRST_HALF + half - 1);
  }

  /**
   * Returns a day of the first half of a year, {@code 2018-40} for "early 2018": wide on purpose.
   */
  public static PartialDate early(int year) {
    return ofHalf(year, 1);
  }

  /** Returns a day of the quarters in its middle, {@code [2017-04..2017-09]} for "mid-2017". */
  public static PartialDate mid(int year) {
    checkedYear(year);
    return between(of(YearMonth.of(year, 4)), of(YearMonth.of(year, 9)));
  }

  /** Returns a day of the second half of a year, {@code 2016-41} for "late 2016" and its end. */
  public static PartialDate late(int year) {
    return ofHalf(year, 2);
  }

  /**
   * Returns the last day of a date or one before, such as {@code [..2024-03-31]} for "by 31 March
   * 2024" and {@code [..2009]} for "before 2010".
   *
   * @throws InvalidValueException with {@code malformed-date} for a date that is no end of a set:
   *     approximate, uncertain, a season, or a set itself
   */
  public static PartialDate noLaterThan(PartialDate date) {
    return new DateSet(null, requireNonNull(date, "date")).date();
  }

  /**
   * Returns the first day of a date or one after, such as {@code [2011..]} for "after 2010".
   *
   * @throws InvalidValueException as {@link #noLaterThan} says
   */
  public static PartialDate noEarlierThan(PartialDate date) {
    return new DateSet(requireNonNull(date, "date"), null).date();
  }

  /**
   * Returns one of the days from the first to the last, such as {@code [2017-12-17..2017-12-18]};
   * {@code 2018} for all days of that year.
   *
   * @throws InvalidValueException with {@code malformed-date} for a last day before the first
   */
  public static PartialDate between(LocalDate first, LocalDate last) {
    requireNonNull(first, "first");
    requireNonNull(last, "last");
    return between(of(first), of(last));
  }

  /**
   * Returns one of the days from the first of one date to the last of another, such as {@code
   * [2017-04..2017-09]}.
   *
   * @throws InvalidValueException as {@link #noLaterThan} and {@link #between(LocalDate,
   *     LocalDate)} say
   */
  public static PartialDate between(PartialDate first, PartialDate last) {
    requireNonNull(first, "first");
    requireNonNull(last, "last");
    return new DateSet(first, last).date();
  }

  /**
   * Reads a date such as {@code 2016-12~}, in exactly the form that {@link #toString()} writes.
   *
   * @throws InvalidValueException if the text has another form ({@code malformed-date}), its year
   *     is not one of 0001 to 9999 ({@code date-out-of-range}), or no such day or part of the year
   *     exists ({@code no-such-date})
   */
  public static PartialDate parse(String text) {
    return DateText.read(requireNonNull(text, "text"));
  }

  /** Returns how much of the date is known, such as {@code MONTH} for {@code 2016-12}. */
  public Precision precision() {
    if (set != null) {
      return Precision.SET;
    }
    return day == 0 ? YearPart.precision(part) : Precision.DAY;
  }

  /** Returns whether the date is only about right, as {@code 2016~} and {@code 2016%} are. */
  public boolean isApproximate() {
    return approximate;
  }

  /** Returns whether the date may be wrong, as {@code 2016?} and {@code 2016%} may. */
  public boolean isUncertain() {
    return uncertain;
  }

  /**
   * Returns this date said to be approximate or not, such as {@code 2016~} for {@code 2016}.
   *
   * @throws InvalidValueException with {@code malformed-date} for one of a set, which cannot be
   */
  public PartialDate withApproximate(boolean value) {
    return doubted(value, uncertain);
  }

  /**
   * Returns this date said to be uncertain or not, such as {@code 2016%} for {@code 2016~}.
   *
   * @throws InvalidValueException with {@code malformed-date} for one of a set, which cannot be
   */
  public PartialDate withUncertain(boolean value) {
    return doubted(approximate, value);
  }

  private PartialDate doubted(boolean isApproximate, boolean isUncertain) {
    if (isApproximate == approximate && isUncertain == uncertain) {
      return this;
    }
    if (set != null) {
      throw new InvalidValueException(
          ProblemCode.MALFORMED_DATE,
          "date '" + this + "': one of a set has no ~, ? or %; widen the set");
    }
    return new PartialDate(year, part, day, isApproximate, isUncertain);
  }

  /**
   * Returns the date that this is if the assumptions hold: an approximate one as one of a set, such
   * as {@code [2016-11-30..2017-01-01]} for {@code 2016-12~} and a tolerance of a day. This date
   * itself where it is not approximate or uncertain too, where there is no tolerance, and where
   * that reaches beyond all days of the years 0001 to 9999; beyond some, the set has no such end.
   */
  public PartialDate assuming(Assumptions assumptions) {
    requireNonNull(assumptions, "assumptions");
    if (!approximate || uncertain || assumptions.approximateDateToleranceDays().isEmpty()) {
      return this;
    }
    long days = assumptions.approximateDateToleranceDays().getAsInt();
    return DateSet.between(first - days, last + days, this);
  }

  /**
   * Returns the first day it can be, such as 1 December 2016 for {@code 2016-12}; empty for {@code
   * [..2016]}, and for an approximate or uncertain date, which has no sure bounds.
   */
  public Optional<LocalDate> earliest() {
    return hasFirst() ? Optional.of(LocalDate.ofEpochDay(first)) : Optional.empty();
  }

  /**
   * Returns the last day it can be, such as 31 December 2016 for {@code 2016-12}; empty for {@code
   * [2016..]}, and for an approximate or uncertain date, which has no sure bounds.
   */
  public Optional<LocalDate> latest() {
    return hasLast() ? Optional.of(LocalDate.ofEpochDay(last)) : Optional.empty();
  }

  /**
   * Returns the {@link #earliest()} day as {@link LocalDate#toEpochDay()} counts it, such as 17136
   * for {@code 2016-12}, or another number where that is empty; for whoever compares very many.
   */
  public long earliestEpochDay(long otherwise) {
    return hasFirst() ? first : otherwise;
  }

  /**
   * Returns the {@link #latest()} day as {@link LocalDate#toEpochDay()} counts it, such as 17166 for
   * {@code 2016-12}, or another number where that is empty.
   */
  public long latestEpochDay(long otherwise) {
    return hasLast() ? last : otherwise;
  }

  /**
   * Returns whether this day comes before the other, such as UNKNOWN for {@code 2016} and {@code
   * 2016-12}, and FALSE for a day and itself.
   */
  public Truth isBefore(PartialDate other) {
    requireNonNull(other, "other");
    return before(low(), high(), other.low(), other.high());
  }

  /** Returns whether this day comes after the other, such as TRUE for 2017 and {@code 2016-12}. */
  public Truth isAfter(PartialDate other) {
    return requireNonNull(other, "other").isBefore(this);
  }

  /** Returns whether this day is one of the period's, such as TRUE for {@code 2016-12} in 2016. */
  public Truth isWithin(Period period) {
    return requireNonNull(period, "period").contains(this);
  }

  /**
   * Returns an order for lists: {@code 2016}, {@code 2016-01}, {@code 2016-01-01}, {@code 2016-02}.
   * It is total and consistent with equals, and it puts no date after one that it is surely before.
   * It says nothing about which day came first; ask {@link #isBefore(PartialDate)} for that.
   */
  public static Comparator<PartialDate> displayOrder() {
    return Display.ORDER;
  }

  /** Made when first asked for: many programs read dates, few list them. */
  private static final class Display {
    static final Comparator<PartialDate> ORDER = Comparator.comparingInt(
            (PartialDate date) -> date.first)
        .thenComparing(date -> date.last, Comparator.reverseOrder())
        .thenComparingInt(date -> date.part)
        .thenComparing(date -> date.approximate)
        .thenComparing(date -> date.uncertain)
        .thenComparing(date -> date.set == null ? "" : date.set.toString());
  }

  /** Returns whether the other is a date with the same text. */
  @Override
  public boolean equals(@Nullable Object object) {
    return object instanceof PartialDate other
        && year == other.year
        && part == other.part
        && day == other.day
        && approximate == other.approximate
        && uncertain == other.uncertain
        && Objects.equals(set, other.set);
  }

  @Override
  public int hashCode() {
    return set != null
        ? set.hashCode()
        : ((year * 64 + part) * 32 + day) * 4 + (approximate ? 2 : 0) + (uncertain ? 1 : 0);
  }

  /**
   * Returns the date in English words, such as {@code about December 2016} for {@code 2016-12~} and
   * {@code no later than 31 March 2024} for {@code [..2024-03-31]}; the year stands as a plain
   * number.
   */
  public String display() {
    return set != null ? set.display() : DateDisplay.words(year, part, day, approximate, uncertain);
  }

  /** Returns the date as {@link #parse(String)} reads it, such as {@code 2016-12-31}. */
  @Override
  public String toString() {
    return set != null ? set.toString() : DateText.write(year, part, day, approximate, uncertain);
  }

  /** Returns the first day it can be for spans, {@link Span#SOME_PAST} where that is not known. */
  long low() {
    return earliestEpochDay(Span.SOME_PAST);
  }

  /** Returns the last day it can be for spans, {@link Span#SOME_FUTURE} where not known. */
  long high() {
    return latestEpochDay(Span.SOME_FUTURE);
  }

  static int checkedYear(int year) {
    if (year < MIN_YEAR || year > MAX_YEAR) {
      throw new InvalidValueException(
          ProblemCode.DATE_OUT_OF_RANGE, "year " + year + "; expected 1 to 9999");
    }
    return year;
  }

  private static PartialDate inPart(int year, int part) {
    return new PartialDate(checkedYear(year), part, 0, false, false);
  }

  private boolean hasFirst() {
    return !approximate && !uncertain && first != ANY_PAST;
  }

  private boolean hasLast() {
    return !approximate && !uncertain && last != ANY_FUTURE;
  }

  private static Truth before(long first, long last, long otherFirst, long otherLast) {
    if (last < otherFirst) {
      return Truth.TRUE;
    }
    return first >= otherLast ? Truth.FALSE : Truth.UNKNOWN;
  }

  /** How much of a date is known, such as {@code SEASON} for {@code 2022-25}. */
  public enum Precision {
    /** One day of several, or before or after one, such as {@code [..2024-03-31]}. */
    SET,
    /** Some day of a year, such as {@code 2016}. */
    YEAR,
    /** Some day of a half of a calendar year, such as {@code 2026-40}. */
    HALF,
    /** Some day of a season, such as {@code 2022-25}; its bounds may be wider than a half's. */
    SEASON,
    /** Some day of a quarter of a calendar year, such as {@code 2018-33}. */
    QUARTER,
    /** Some day of a month, such as {@code 2016-12}. */
    MONTH,
    /** A day, such as {@code 2016-12-31}. */
    DAY
  }
}
