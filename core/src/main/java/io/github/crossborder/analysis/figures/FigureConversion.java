package io.github.crossborder.analysis.figures;

import static java.util.Objects.requireNonNull;

import io.github.crossborder.Answer;
import io.github.crossborder.Problem;
import io.github.crossborder.ProblemCode;
import io.github.crossborder.analysis.internal.RunDays;
import io.github.crossborder.deal.Figure;
import io.github.crossborder.money.Conversion;
import io.github.crossborder.money.ExchangeRate;
import io.github.crossborder.money.ExchangeRates;
import io.github.crossborder.money.MissingRateException;
import io.github.crossborder.quantity.Qualifier;
import io.github.crossborder.quantity.Quantity;
import io.github.crossborder.quantity.UnitOfMeasure;
import io.github.crossborder.time.PartialDate;
import io.github.crossborder.time.Period;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;

/**
 * What figures are in another currency, such as "almost EUR 28 million" in the fiscal year to April
 * 2017 at the average of that year: {@code FigureConversion.into(USD, rates).of(figure)}.
 *
 * <p>A figure over a period is converted at the average rate of that period, a figure at a date at
 * the rate of that day, unless the caller says otherwise; {@code cannot, because} where neither is
 * known to the day. A figure that its source told in the currency too is taken as told, unless the
 * caller chose a rate.
 *
 * <p>Immutable and safe for use by several threads, as far as the table of rates is.
 */
public final class FigureConversion {
  private static final BigDecimal USUAL_COVERAGE = new BigDecimal("0.9");

  private final CurrencyUnit to;
  private final ExchangeRates rates;
  private final int daysBack;
  private final BigDecimal coverage;
  private final @Nullable PartialDate spot;
  private final @Nullable Period average;

  private FigureConversion(
      CurrencyUnit to,
      ExchangeRates rates,
      int daysBack,
      BigDecimal coverage,
      @Nullable PartialDate spot,
      @Nullable Period average) {
    this.to = to;
    this.rates = rates;
    this.daysBack = daysBack;
    this.coverage = coverage;
    this.spot = spot;
    this.average = average;
  }

  /**
   * Returns a conversion into a currency. It takes the rate of the very day, or an average that
   * rests on at least nine in ten of the period's business days (banks have holidays) or was
   * published as one.
   */
  public static FigureConversion into(CurrencyUnit to, ExchangeRates rates) {
    return new FigureConversion(
        requireNonNull(to, "to"), requireNonNull(rates, "rates"), 0, USUAL_COVERAGE, null, null);
  }

  /**
   * Returns a conversion that looks back where a day has no rate, by so many calendar days at most,
   * 0 to 366, and takes the latest rate there; the answer tells of which day it is.
   */
  public FigureConversion lookingBack(int days) {
    return new FigureConversion(to, rates, days, coverage, spot, average);
  }

  /**
   * Returns a conversion whose averages rest on at least this share of the business days of their
   * period, above 0 and at most 1, such as 0.95.
   */
  public FigureConversion withCoverage(BigDecimal coverage) {
    return new FigureConversion(
        to, rates, daysBack, requireNonNull(coverage, "coverage"), spot, average);
  }

  /** Returns a conversion of all figures at the rate of one day, whatever they are about. */
  public FigureConversion atSpotOf(LocalDate day) {
    return atSpotOf(PartialDate.of(requireNonNull(day, "day")));
  }

  /**
   * Returns a conversion of all figures at the rate of one day as a source tells it, such as that
   * of a signing; {@code cannot, because} where it is not known to the day.
   */
  public FigureConversion atSpotOf(PartialDate date) {
    return new FigureConversion(to, rates, daysBack, coverage, requireNonNull(date, "date"), null);
  }

  /** Returns a conversion of all figures at the average of one period, whatever they are about. */
  public FigureConversion atAverageOf(Period period) {
    return new FigureConversion(
        to, rates, daysBack, coverage, null, requireNonNull(period, "period"));
  }

  /**
   * Returns what a figure is in the currency, or every reason why that cannot be told: {@code
   * not-an-amount-of-money}, {@code unknown-currency}, {@code unsaid-amount}, {@code
   * undated-figure}, or what the table says of a rate that is missing.
   *
   * @throws io.github.crossborder.InvalidValueException with {@code look-back-out-of-range} or
   *     {@code coverage-out-of-range} for what {@link #lookingBack} or {@link #withCoverage} was
   *     given, or {@code number-out-of-range} for an amount that no quantity can hold
   */
  public Answer<ConvertedFigure> of(Figure figure) {
    requireNonNull(figure, "figure");
    Optional<Quantity> told = told(figure);
    if (told.isPresent()) {
      return Answer.of(new ConvertedFigure(figure, told.get(), Optional.empty()));
    }
    List<Problem> problems = new ArrayList<>();
    checkAmount(figure, problems);
    if (spot != null && FigureTime.day(spot).isEmpty()) {
      String why = "the date '" + spot.display() + "' of its rate is not known to the day";
      problems.add(problem(ProblemCode.UNDATED_FIGURE, figure, "date", why));
    } else if (spot == null && average == null && !FigureTime.of(figure).isKnown()) {
      problems.add(problem(ProblemCode.UNDATED_FIGURE, figure, "period", undated(figure)));
    }
    return problems.isEmpty() ? convert(figure) : Answer.cannot(problems);
  }

  /**
   * Returns the conversion as text, such as {@code conversion into USD at the spot rate of
   * 2021-12-31, looking back 7 days}.
   */
  @Override
  public String toString() {
    String chosen = spot == null ? "" : " at the spot rate of " + spot;
    String mean = average == null ? "" : " at the average rate of " + average;
    String back = daysBack == 0 ? "" : ", looking back " + daysBack + " days";
    return "conversion into " + to + chosen + mean + back;
  }

  /** What the source itself told in the currency; a rate that the caller chose goes before it. */
  private Optional<Quantity> told(Figure figure) {
    if (isInCurrency(figure.quantity())) {
      return Optional.of(figure.quantity().inFullCurrency());
    }
    boolean isChosen = spot != null || average != null;
    return isChosen || figure.equivalents().isEmpty()
        ? Optional.empty()
        : figure.equivalents().stream()
            .filter(this::isInCurrency)
            .map(Quantity::inFullCurrency)
            .findFirst();
  }

  private boolean isInCurrency(Quantity quantity) {
    return quantity
        .unit()
        .inFullCurrency()
        .numerator()
        .currency()
        .filter(to::equals)
        .isPresent();
  }

  private Answer<ConvertedFigure> convert(Figure figure) {
    CurrencyUnit from =
        figure.quantity().unit().inFullCurrency().numerator().currency().orElseThrow();
    try {
      Conversion conversion = Conversion.of(figure.quantity(), to, rate(figure, from));
      return Answer.of(
          new ConvertedFigure(figure, conversion.converted(), Optional.of(conversion)));
    } catch (MissingRateException missing) {
      return Answer.cannot(missing.problems());
    }
  }

  private ExchangeRate rate(Figure figure, CurrencyUnit from) {
    if (average != null) {
      return rates.getAverage(from, to, average, coverage);
    }
    if (spot != null) {
      return rates.getLatest(from, to, FigureTime.day(spot).orElseThrow(), daysBack);
    }
    FigureTime told = FigureTime.of(figure);
    return told.isSpan()
        ? rates.getAverage(from, to, told.period().orElseThrow(), coverage)
        : rates.getLatest(from, to, told.first().orElseThrow(), daysBack);
  }

  private static void checkAmount(Figure figure, List<Problem> problems) {
    UnitOfMeasure unit = figure.quantity().unit().inFullCurrency().numerator();
    if (unit.currency().isEmpty()) {
      problems.add(problem(
          ProblemCode.NOT_AN_AMOUNT_OF_MONEY,
          figure,
          "quantity",
          "'" + figure.quantity().display() + "' is no amount of money"));
    } else if (unit.hasUnsaidCurrency()) {
      problems.add(
          problem(ProblemCode.UNKNOWN_CURRENCY, figure, "quantity", "its currency is unsaid"));
    }
    if (figure.quantity().qualifier() == Qualifier.FEW) {
      problems.add(problem(ProblemCode.UNSAID_AMOUNT, figure, "quantity", "its amount is unsaid"));
    }
  }

  private static String undated(Figure figure) {
    if (figure.date().isPresent()) {
      return "its date '" + figure.date().get().display() + "' is not known to the day";
    }
    return RunDays.span(figure)
        .map(period -> "its period '" + period.label().orElse(period.toString())
            + "' has no known first and last day")
        .orElse("it has neither a period nor a date");
  }

  private static Problem problem(
      ProblemCode rule, Figure figure, String attribute, String message) {
    return Problem.of(
        rule, figure.id() + "/" + attribute, "figure " + figure.id() + ": " + message);
  }
}
