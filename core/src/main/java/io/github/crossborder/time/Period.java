package io.github.crossborder.time;

import static java.util.Objects.requireNonNull;

import io.github.crossborder.Assumptions;
import io.github.crossborder.InvalidValueException;
import io.github.crossborder.Problem;
import io.github.crossborder.ProblemCode;
import io.github.crossborder.Truth;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * A span of days, such as {@code 2016-05-01/2017-04-30} for a fiscal year; both its first and its
 * last day belong to it.
 *
 * <p>Each {@link PeriodEnd} is a date, which may be only partly known; {@link PeriodEnd#OPEN}, told
 * to be unending or still going on; or {@link PeriodEnd#UNKNOWN}, not told, so that it may lie
 * anywhere or not be there at all. A period has at least one day: {@code 2017/2016} is refused, and
 * of {@code 2016-12-31/2016} the last day is known.
 *
 * <p>Questions are answered with {@link Truth}: TRUE if every span of days that the period can be
 * agrees, FALSE if none does. {@link #assuming With assumptions}, a tolerance bounds approximate
 * dates, and continuance takes the UNKNOWN end of a period whose start is told for OPEN, unless its
 * basis shows a reporting period, which ends even where its end is not told.
 *
 * <p>Factories refuse days beyond the years 0001 to 9999 ({@code date-out-of-range}), halves,
 * quarters and months that there are not ({@code no-such-period}), and an end that is surely before
 * the start ({@code period-ends-before-start}) with {@link InvalidValueException}.
 *
 * <p>Periods are equal if their ends, basis, label and assumed codes are. The text form has the
 * ends alone, as an EDTF interval (ISO 8601-2:2019): {@code parse(period.toString())} has the same
 * ends, and equals the period if it has nothing but ends. EDTF has no interval with one of a set as
 * its end, such as {@code 2018/[..2024]}; that is ours.
 */
@Value.Immutable
public abstract class Period {
  Period() {}

  /** Returns a new builder; what is left out is UNKNOWN, UNSPECIFIED or empty. */
  public static Builder builder() {
    return new Builder();
  }

  /** Returns a span of which nothing is told but that it is one: {@code /}. */
  public static Period unknown() {
    return builder().build();
  }

  /** Returns the span from one date to another, such as {@code 2016-05/2017-04-30}. */
  public static Period between(PartialDate start, PartialDate end) {
    return builder().start(start).end(end).build();
  }

  /** Returns what began and is told to go on, such as {@code 2022-01/..}, "since January 2022". */
  public static Period since(PartialDate start) {
    return builder().start(start).end(PeriodEnd.OPEN).build();
  }

  /** Returns what began, its end not told, such as {@code 2022-01/}, "from January 2022". */
  public static Period startingAt(PartialDate start) {
    return builder().start(start).build();
  }

  /** Returns what ended, its start not told, such as {@code /2017-04-30}, "until 30 April 2017". */
  public static Period until(PartialDate end) {
    return builder().end(end).build();
  }

  /**
   * Returns a span that only its words tell, such as "the past fiscal year".
   *
   * @throws InvalidValueException if they are blank ({@code blank-period-label}) or longer than 10
   *     000 characters ({@code text-too-long})
   */
  public static Period unresolved(String label) {
    return builder().label(label).build();
  }

  /** Returns a calendar year, such as {@code 2017-01-01/2017-12-31} for 2017. */
  public static Period calendarYear(int year) {
    return ReportingPeriod.calendar(12, year, 1).period();
  }

  /** Returns half 1 or 2 of a calendar year, such as {@code 2018-01-01/2018-06-30}. */
  public static Period half(int year, int half) {
    if (half < 1 || half > 2) {
      throw new InvalidValueException(
          ProblemCode.NO_SUCH_PERIOD, "half " + half + "; expected 1 or 2");
    }
    return ReportingPeriod.calendar(6, year, half).period();
  }

  /** Returns quarter 1 to 4 of a calendar year, such as {@code 2018-01-01/2018-03-31}. */
  public static Period quarter(int year, int quarter) {
    if (quarter < 1 || quarter > 4) {
      throw new InvalidValueException(
          ProblemCode.NO_SUCH_PERIOD, "quarter " + quarter + "; expected 1 to 4");
    }
    return ReportingPeriod.calendar(3, year, quarter).period();
  }

  /** Returns a month, such as {@code 2017-02-01/2017-02-28}. */
  public static Period month(YearMonth month) {
    requireNonNull(month, "month");
    return ReportingPeriod.monthsTo(month, 1, Basis.CALENDAR).period();
  }

  /**
   * Returns the fiscal year to the end of a month, such as {@code 2016-05-01/2017-04-30} for April
   * 2017, with {@link Assumption#TWELVE_MONTHS}, since its length is not told.
   */
  public static Period fiscalYearEnding(YearMonth last) {
    requireNonNull(last, "last");
    return ReportingPeriod.monthsTo(last, 12, Basis.FISCAL).period();
  }

  /**
   * Returns "the 53 weeks ended 1 February 2020", {@code 2019-01-27/2020-02-01}: a fiscal year or a
   * part of one that is told by its weeks.
   *
   * @throws InvalidValueException with {@code no-such-period} for less than one week, and {@code
   *     date-out-of-range}
   */
  public static Period fiscalWeeks(int weeks, LocalDate last) {
    requireNonNull(last, "last");
    if (weeks < 1) {
      throw new InvalidValueException(
          ProblemCode.NO_SUCH_PERIOD, "period of " + weeks + " weeks; expected 1 or more");
    }
    PartialDate.checkedYear(last.getYear());
    return fiscalYear(last.minusWeeks(weeks).plusDays(1), last);
  }

  /** Returns a fiscal year whose days are told, such as one of 52 or 53 weeks. */
  public static Period fiscalYear(LocalDate first, LocalDate last) {
    requireNonNull(first, "first");
    requireNonNull(last, "last");
    return new ReportingPeriod(new Days(first, last), Basis.FISCAL).told().build();
  }

  /**
   * Returns the fiscal year that a day falls in, such as {@code 2016-05-01/2017-04-30} for 31
   * December 2016 and a fiscal year end on 30 April, with {@link Assumption#TWELVE_MONTHS}. The end
   * on 29 February is the last of February in every year; 28 February is the 28th in leap years
   * too.
   *
   * @throws InvalidValueException with {@code date-out-of-range} if the day, or the first or last
   *     day of its fiscal year, is not in the years 0001 to 9999
   */
  public static Period fiscalYearOf(LocalDate date, MonthDay yearEnd) {
    requireNonNull(date, "date");
    requireNonNull(yearEnd, "yearEnd");
    PartialDate.checkedYear(date.getYear());
    return ReportingPeriod.fiscalYearOf(date, yearEnd).period();
  }

  /**
   * Returns the fiscal year that a date falls in, such as {@code 2016-05-01/2017-04-30} for {@code
   * 2016-12} and an end on 30 April, {@code 2019-01-27/2020-01-25} for {@code 2019-12} and one on
   * the last Saturday in January, or {@code [2016-04-02..2016-05-01]/2017-04} for an end in April.
   * That the year before ended by the same rule is assumed: {@link Assumption#TWELVE_MONTHS}, or
   * {@link Assumption#WHOLE_WEEKS} for an end on a weekday.
   *
   * <p>Empty where it may be another one, as for {@code 2016} and a fiscal year end on 30 April, and
   * where that year is not all in the years 0001 to 9999, as for {@code 9999-12-31} and that end.
   */
  public static Optional<Period> fiscalYearOf(PartialDate date, FiscalYearEnd yearEnd) {
    requireNonNull(date, "date");
    requireNonNull(yearEnd, "yearEnd");
    return date.earliest()
        .flatMap(first ->
            date.latest().flatMap(last -> ReportingPeriod.fiscalYearOf(first, last, yearEnd)));
  }

  /** Returns some months up to one, such as the "twelve months to March 2018". */
  public static Period rolling(int months, YearMonth last) {
    requireNonNull(last, "last");
    if (months < 1) {
      throw new InvalidValueException(
          ProblemCode.NO_SUCH_PERIOD,
          "rolling period of " + months + " months; expected 1 or more");
    }
    return ReportingPeriod.monthsTo(last, months, Basis.ROLLING).period();
  }

  /**
   * Reads a period such as {@code 2016-01-01/..} or {@code /2017-04-30}: two ends that {@link
   * PeriodEnd#parse(String)} reads, with a slash between them.
   *
   * @throws InvalidValueException if there is not exactly one slash ({@code malformed-period}), an
   *     end is no date (as {@link PartialDate#parse(String)} says), or the period would surely end
   *     before it starts ({@code period-ends-before-start})
   */
  public static Period parse(String text) {
    return PeriodText.read(requireNonNull(text, "text"));
  }

  /** Returns when it starts; {@link PeriodEnd#UNKNOWN} by default. */
  public abstract PeriodEnd start();

  /** Returns when it ends; {@link PeriodEnd#UNKNOWN} by default. */
  public abstract PeriodEnd end();

  /** Returns what kind of year or part of one it is; UNSPECIFIED by default. */
  public abstract Basis basis();

  /**
   * Returns the period in words, such as "fiscal year to the end of April 2017"; not blank, and at
   * most 10 000 characters.
   */
  public abstract Optional<String> label();

  /** Returns what its maker took for granted, such as twelve months, each code once. */
  public abstract List<Assumption> assumed();

  /** Returns a builder that starts from this period. */
  public abstract Builder toBuilder();

  /** Returns the first day if it is known, such as 1 May 2016 for {@code 2016-05-01/2017}. */
  public Optional<LocalDate> firstDay() {
    return span().firstDay();
  }

  /** Returns the last day if it is known, such as 30 April 2017 for {@code 2016/2017-04-30}. */
  public Optional<LocalDate> lastDay() {
    return span().lastDay();
  }

  /** Returns how many days it has if both ends are known, such as 366 for calendar year 2016. */
  public OptionalInt days() {
    return span().days().stream().mapToInt(Days::count).findFirst();
  }

  /**
   * Returns the period that this is if the assumptions hold, such as {@code 2022-01/..} for {@code
   * 2022-01/} and continuance; its dates as {@link PartialDate#assuming} returns them. This period
   * itself where nothing of it is assumed, and where a tolerance would have it end before it
   * starts, which contradicts the source.
   */
  public Period assuming(Assumptions assumptions) {
    requireNonNull(assumptions, "assumptions");
    PeriodEnd start = start().assuming(assumptions);
    PeriodEnd end = goesOn(assumptions) ? PeriodEnd.OPEN : end().assuming(assumptions);
    return (start.equals(start()) && end.equals(end())) || !Span.isPossible(start, end)
        ? this
        : toBuilder().start(start).end(end).build();
  }

  private boolean goesOn(Assumptions assumptions) {
    return assumptions.continuance()
        && end().isUnknown()
        && !start().isUnknown()
        && basis() == Basis.UNSPECIFIED;
  }

  /** Returns whether the day is one of the period's, such as TRUE for {@code 2016-12} in 2016. */
  public Truth contains(PartialDate date) {
    requireNonNull(date, "date");
    return span().contains(date.low(), date.high());
  }

  /** Returns whether all the other's days are this one's, such as TRUE for 2018 and its halves. */
  public Truth contains(Period other) {
    requireNonNull(other, "other");
    return span().contains(other.span());
  }

  /** Returns whether they share a day, such as TRUE for {@code 2016-05-01/..} and 2017. */
  public Truth overlaps(Period other) {
    requireNonNull(other, "other");
    return span().overlaps(other.span());
  }

  /**
   * Returns whether they are equally long, such as TRUE for 2016 and 2017.
   *
   * <p>They are if they have equally many whole months (the day after the last is the same day of a
   * month as the first) or equally many days. So all calendar years are, a leap year or not; one of
   * 52 weeks and one of 53 are not, nor is either as long as a calendar year. Hence A may be as
   * long as B, and B as C, but not A as C. A span without end is longer than one with an end;
   * whether two without end are equally long is UNKNOWN.
   */
  public Truth sameLengthAs(Period other) {
    requireNonNull(other, "other");
    return span().sameLengthAs(other.span());
  }

  /**
   * Returns the next of the same kind, such as quarter 2 after quarter 1: defined for calendar
   * years, halves, quarters and months (basis CALENDAR), and for fiscal years of twelve whole
   * months (basis FISCAL), whose neighbours are assumed to have {@link Assumption#TWELVE_MONTHS}
   * too. Empty for all others, such as a fiscal year of 52 weeks, and beyond the years 0001 to
   * 9999. The label is not kept, what was assumed is.
   */
  public Optional<Period> next() {
    return neighbour(+1);
  }

  /** Returns the one before of the same kind, such as 2016 for 2017; as for {@link #next()}. */
  public Optional<Period> previous() {
    return neighbour(-1);
  }

  /**
   * Returns the period in words: its label, else such as {@code 2017}, {@code the first quarter of
   * 2018}, {@code 1 May 2016 through 30 April 2017}, {@code since January 2022}, {@code from
   * January 2022} where the end is not told, or {@code until 2017}.
   */
  public String display() {
    return PeriodDisplay.words(this);
  }

  /** Returns the ends as {@link #parse(String)} reads them, such as {@code 2016-01-01/..}. */
  @Override
  public String toString() {
    return start() + "/" + end();
  }

  @Value.Check
  void check() {
    List<Problem> problems = new ArrayList<>();
    if (!Span.isPossible(start(), end())) {
      problems.add(Problem.of(
          ProblemCode.PERIOD_ENDS_BEFORE_START,
          "end",
          "period '" + this + "' surely ends before it starts; swap or correct its ends"));
    }
    label().ifPresent(label -> PeriodText.checkLabel(label, problems));
    if (assumed().size() > 1 && new HashSet<>(assumed()).size() < assumed().size()) {
      problems.add(Problem.of(
          ProblemCode.DUPLICATE_PERIOD_ASSUMPTION,
          "assumed",
          assumed().size() + " assumed codes, of which some are the same; list each once"));
    }
    if (!problems.isEmpty()) {
      throw new InvalidValueException(problems);
    }
  }

  private Span span() {
    return Span.of(this);
  }

  private Optional<Period> neighbour(int steps) {
    return span()
        .days()
        .flatMap(days -> new ReportingPeriod(days, basis()).neighbour(steps))
        .map(period -> period.assuming(assumed()));
  }

  /** What kind of year, or part of one, a period is. */
  public enum Basis {
    /** A calendar year, or a half, quarter or month of one. */
    CALENDAR,
    /** A fiscal year or a part of one. */
    FISCAL,
    /** Months or days up to some day, such as "the twelve months to March". */
    ROLLING,
    /** Not told, or not a reporting period, such as the validity of a contract. */
    UNSPECIFIED
  }

  /**
   * Something that the maker of a period took for granted, such as {@code twelve-months}; an open
   * list of codes.
   *
   * @param code words of a to z and 0 to 9 with hyphens between them, at most 100 characters
   */
  public record Assumption(String code) {
    /** The length of a fiscal year was not told; twelve months were assumed. */
    public static final Assumption TWELVE_MONTHS = new Assumption("twelve-months");

    /** The length of a fiscal year was not told; by its weekday, 52 or 53 weeks were assumed. */
    public static final Assumption WHOLE_WEEKS = new Assumption("whole-weeks");

    /** Refuses a code of another form ({@code malformed-period-assumption}). */
    public Assumption {
      PeriodText.checkCode(requireNonNull(code, "code"));
    }

    /** Returns the code. */
    @Override
    public String toString() {
      return code;
    }
  }

  /** Builds a period; every attribute may be left out. Not safe for use by several threads. */
  public static final class Builder extends ImmutablePeriod.Builder {
    /** Sets what is usual: were it said of the attributes, each value would need a guard. */
    Builder() {
      start(PeriodEnd.UNKNOWN);
      end(PeriodEnd.UNKNOWN);
      basis(Basis.UNSPECIFIED);
    }

    /** Returns {@code Period.Builder}: what has been said so far shows once it is built. */
    @Override
    public String toString() {
      return "Period.Builder";
    }

    /** Sets the start to a date, such as {@code 2016-05-01}. */
    public Builder start(PartialDate start) {
      return start(PeriodEnd.on(requireNonNull(start, "start")));
    }

    /** Sets the end to a date, such as {@code 2017-04-30}. */
    public Builder end(PartialDate end) {
      return end(PeriodEnd.on(requireNonNull(end, "end")));
    }
  }
}
