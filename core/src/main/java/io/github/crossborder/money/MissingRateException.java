package io.github.crossborder.money;

import io.github.crossborder.CrossborderException;
import io.github.crossborder.Problem;
import io.github.crossborder.time.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;

/**
 * A rate that was asked for and that a table does not have, such as EUR to USD on a Sunday; tells
 * the pair, the day or period, and the days for which the table has rates of the pair.
 */
public final class MissingRateException extends CrossborderException {
  private static final long serialVersionUID = 1L;

  private final CurrencyUnit from;
  private final CurrencyUnit to;
  private final @Nullable LocalDate day;
  private final transient @Nullable Period period;
  private final transient @Nullable Period knownSpan;

  MissingRateException(
      Problem problem,
      CurrencyUnit from,
      CurrencyUnit to,
      @Nullable LocalDate day,
      @Nullable Period period,
      @Nullable Period knownSpan) {
    super(List.of(problem));
    this.from = from;
    this.to = to;
    this.day = day;
    this.period = period;
    this.knownSpan = knownSpan;
  }

  /** Returns the currency to convert from, such as EUR. */
  public CurrencyUnit from() {
    return from;
  }

  /** Returns the currency to convert to, such as USD. */
  public CurrencyUnit to() {
    return to;
  }

  /** Returns the day that was asked for; empty where it was a period. */
  public Optional<LocalDate> day() {
    return Optional.ofNullable(day);
  }

  /**
   * Returns the period that was asked for; empty where it was a day, and after the exception was
   * serialized and read back.
   */
  public Optional<Period> period() {
    return Optional.ofNullable(period);
  }

  /**
   * Returns from when until when the table has rates of the pair; empty if it has none, does not
   * tell, and after the exception was serialized and read back.
   */
  public Optional<Period> knownSpan() {
    return Optional.ofNullable(knownSpan);
  }
}
