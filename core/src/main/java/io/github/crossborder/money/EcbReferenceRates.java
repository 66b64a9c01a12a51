package io.github.crossborder.money;

import static java.util.Objects.requireNonNull;
import static org.joda.money.CurrencyUnit.EUR;

import io.github.crossborder.time.Period;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;

/**
 * The euro foreign exchange reference rates of the European Central Bank, such as {@code 1 EUR =
 * 1.105 USD (spot, 2023-12-29, European Central Bank)}, read from one of its files.
 *
 * <p>All files on its page of reference rates are read, and told apart by their bytes, whatever
 * they are called: the CSV of one day and of the whole history since 1999, and the XML of one day,
 * of 90 days and of the whole history; plain, in a zip with one file, or compressed by gzip. The
 * files come from the caller; nothing here touches the network. The ECB publishes its rates for
 * information, on working days at about 16:00 Central European Time.
 *
 * <p>A file is read as a whole or refused with all its problems, up to 100. It is UTF-8 text of at
 * most 64 MiB unpacked, with 40 000 days and 200 currencies at most, and days from 1999 to 2199 in
 * any order. Columns of currencies that Joda-Money does not know, such as {@code ROL} and {@code
 * TRL}, are skipped and listed by {@link #skippedCodes()}.
 *
 * <p>The history of a quarter of a century takes about 3 MB. Finding a rate takes the same short
 * time for any day, a mean over a period a time that grows with its days. Immutable and safe for
 * use by several threads.
 */
public final class EcbReferenceRates implements ExchangeRates {
  private static final String SOURCE = "European Central Bank";
  private static final int NO_ROW = -1;

  private final LocalDate[] days;
  /** The row of each calendar day from the first on. */
  private final int[] rows;

  private final long firstEpochDay;
  private final Map<CurrencyUnit, EcbColumn> columns;
  private final List<String> skippedCodes;

  private EcbReferenceRates(EcbDays read) {
    this.days = read.dates().toArray(LocalDate[]::new);
    this.columns = read.columns();
    this.skippedCodes = read.skippedCodes();
    this.firstEpochDay = days[0].toEpochDay();
    this.rows = new int[(int) (days[days.length - 1].toEpochDay() - firstEpochDay) + 1];
    Arrays.fill(rows, NO_ROW);
    for (int row = 0; row < days.length; row++) {
      rows[(int) (days[row].toEpochDay() - firstEpochDay)] = row;
    }
  }

  /**
   * Reads a file of reference rates, such as {@code eurofxref-hist.zip}.
   *
   * @throws InvalidRatesFileException with every problem, up to 100, if the file is none
   * @throws IOException if the file cannot be read
   */
  public static EcbReferenceRates read(Path file) throws IOException {
    try (InputStream bytes = Files.newInputStream(requireNonNull(file, "file"))) {
      return read(bytes);
    }
  }

  /**
   * Reads a file of reference rates from a stream to its end, and does not close it.
   *
   * @throws InvalidRatesFileException with every problem, up to 100, if the bytes are no such file
   * @throws IOException if the stream cannot be read
   */
  public static EcbReferenceRates read(InputStream stream) throws IOException {
    return new EcbReferenceRates(EcbFile.read(requireNonNull(stream, "stream")));
  }

  /** Returns the currencies that the file has a rate of, in its order, such as USD, JPY, BGN. */
  public List<CurrencyUnit> currencies() {
    return List.copyOf(columns.keySet());
  }

  /** Returns the codes in the file that Joda-Money does not know, such as {@code ROL}. */
  public List<String> skippedCodes() {
    return skippedCodes;
  }

  /** Returns the first day of the file, such as 1999-01-04. */
  public LocalDate firstDay() {
    return days[0];
  }

  /** Returns the last day of the file. */
  public LocalDate lastDay() {
    return days[days.length - 1];
  }

  @Override
  public Optional<ExchangeRate> quoted(CurrencyUnit one, CurrencyUnit other, LocalDate day) {
    @Nullable CurrencyUnit currency = besideEuro(one, other);
    int row = row(day);
    if (currency == null || row == NO_ROW) {
      return Optional.empty();
    }
    @Nullable EcbColumn column = columns.get(currency);
    return column == null || !column.has(row)
        ? Optional.empty()
        : Optional.of(rate(EUR, currency, column.rate(row), BigDecimal.ONE, day, List.of()));
  }

  /** The same as by default; a cross comes about in one step, for those who convert many. */
  @Override
  public Optional<ExchangeRate> find(CurrencyUnit from, CurrencyUnit to, LocalDate day) {
    @Nullable EcbColumn first = columns.get(requireNonNull(from, "from"));
    @Nullable EcbColumn second = columns.get(requireNonNull(to, "to"));
    int row = row(requireNonNull(day, "day"));
    if (first == null || second == null || first == second) {
      return RateSearch.onDay(this, from, to, day); // one is the euro, unknown or the other
    }
    return row == NO_ROW || !first.has(row) || !second.has(row)
        ? Optional.empty()
        : Optional.of(rate(from, to, second.rate(row), first.rate(row), day, null));
  }

  private static ExchangeRate rate(
      CurrencyUnit base,
      CurrencyUnit counter,
      BigDecimal numerator,
      BigDecimal denominator,
      LocalDate day,
      @Nullable List<ExchangeRate> legs) {
    Factor factor = new Factor(numerator, denominator);
    return new ExchangeRate(
        base, counter, factor, ExchangeRate.Basis.SPOT, day, null, SOURCE, legs, 0);
  }

  private int row(LocalDate day) {
    long place = day.toEpochDay() - firstEpochDay;
    return place < 0 || place >= rows.length ? NO_ROW : rows[(int) place];
  }

  @Override
  public Optional<Period> knownSpan(CurrencyUnit one, CurrencyUnit other) {
    return column(one, other)
        .map(column -> KnownSpan.of(days[column.first()], days[column.last()]));
  }

  @Override
  public List<Period> knownSpans(CurrencyUnit one, CurrencyUnit other) {
    return column(one, other)
        .map(column -> KnownSpan.ofDays(
            IntStream.range(0, days.length).filter(column::has).mapToObj(row -> days[row])))
        .orElse(List.of());
  }

  @Override
  public Optional<ExchangeRate> findAverage(
      CurrencyUnit from, CurrencyUnit to, Period period, BigDecimal coverage) {
    return RateSearch.average(from, to, period, coverage, this::mean);
  }

  /** The mean of the rows from the first to the last day, without looking up each day. */
  private Optional<ExchangeRate> mean(
      CurrencyUnit one, CurrencyUnit other, Period period, BigDecimal coverage) {
    return column(one, other).flatMap(column -> {
      LocalDate first = period.firstDay().orElseThrow();
      LocalDate last = period.lastDay().orElseThrow();
      int from = rowFrom(first);
      int to = rowFrom(last.plusDays(1));
      int count = column.count(from, to);
      if (!RateMean.isEnough(count, first, last, coverage)) {
        return Optional.empty();
      }
      Factor mean = new Factor(column.sum(from, to), BigDecimal.valueOf(count));
      CurrencyUnit currency = one.equals(EUR) ? other : one;
      return Optional.of(RateMean.rate(EUR, currency, mean, period, SOURCE, count));
    });
  }

  RateDays days(CurrencyUnit one, CurrencyUnit other) {
    @Nullable EcbColumn column = column(one, other).orElse(null);
    return day -> {
      int row = rowFrom(day);
      return column == null || row > column.last() ? null : days[column.from(row)];
    };
  }

  /** The first row on a day or after it. */
  private int rowFrom(LocalDate day) {
    int found = Arrays.binarySearch(days, day);
    return found < 0 ? -found - 1 : found;
  }

  private Optional<EcbColumn> column(CurrencyUnit one, CurrencyUnit other) {
    return Optional.ofNullable(besideEuro(one, other)).map(columns::get);
  }

  private static @Nullable CurrencyUnit besideEuro(CurrencyUnit one, CurrencyUnit other) {
    return one.equals(EUR) ? other : other.equals(EUR) ? one : null;
  }

  /** Returns what the file covers. */
  @Override
  public String toString() {
    return "ECB reference rates of " + columns.size() + " currencies from " + firstDay() + " to "
        + lastDay();
  }
}
