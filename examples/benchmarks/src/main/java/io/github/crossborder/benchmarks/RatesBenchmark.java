package io.github.crossborder.benchmarks;

import io.github.crossborder.analysis.figures.FigureConversion;
import io.github.crossborder.deal.Citation;
import io.github.crossborder.deal.Figure;
import io.github.crossborder.deal.Id;
import io.github.crossborder.money.EcbReferenceRates;
import io.github.crossborder.quantity.Qualifier;
import io.github.crossborder.quantity.Quantity;
import io.github.crossborder.quantity.UnitOfMeasure;
import io.github.crossborder.time.PartialDate;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.joda.money.CurrencyUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** What it costs to find the rate of a figure's day and to convert with it. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class RatesBenchmark {
  private static final int FIGURES = 10_000;
  private static final CurrencyUnit DOLLAR = CurrencyUnit.USD;
  private static final CurrencyUnit YUAN = CurrencyUnit.of("CNY");

  private final LocalDate[] days = new LocalDate[FIGURES];
  private final BigDecimal[] amounts = new BigDecimal[FIGURES];
  private final BigDecimal[] dollars = new BigDecimal[FIGURES];
  private final BigDecimal[] yuan = new BigDecimal[FIGURES];
  private final Figure[] figures = new Figure[FIGURES];
  private EcbReferenceRates rates;

  /** Makes a history of the length of the real one, and figures of random days and sizes. */
  @Setup
  public void makeFigures() throws IOException {
    Random random = new Random(6);
    StringBuilder csv = new StringBuilder("Date,USD,JPY,GBP,CNY,\n");
    LocalDate day = LocalDate.of(1999, 1, 4);
    for (; day.getYear() < 2027; day = day.plusDays(1)) {
      if (day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0) {
        csv.append(day).append(",1.").append(1000 + random.nextInt(1000)).append(",1");
        csv.append(100 + random.nextInt(100)).append(".25,0.8").append(1000 + random.nextInt(1000));
        csv.append(",7.").append(1000 + random.nextInt(1000)).append(",\n");
      }
    }
    byte[] file = csv.toString().getBytes(StandardCharsets.UTF_8);
    rates = EcbReferenceRates.read(new ByteArrayInputStream(file));
    for (int i = 0; i < FIGURES; i++) {
      days[i] = LocalDate.of(1999, 1, 4).plusWeeks(random.nextInt(1400));
      amounts[i] = BigDecimal.valueOf(random.nextLong(100_000_000_000L), 2);
      dollars[i] = quoted(DOLLAR, days[i]);
      yuan[i] = quoted(YUAN, days[i]);
      figures[i] = figure(i);
    }
  }

  /** Exact, almost, over and printed to the cent in turn. */
  private Figure figure(int number) {
    UnitOfMeasure unit = UnitOfMeasure.of(DOLLAR);
    Quantity quantity = switch (number % 4) {
      case 0 -> Quantity.of(Qualifier.EXACT, amounts[number], unit);
      case 1 -> Quantity.of(Qualifier.ALMOST, amounts[number], unit);
      case 2 -> Quantity.of(Qualifier.OVER, amounts[number], unit);
      default -> Quantity.plain(amounts[number].toPlainString(), 2, unit);
    };
    return Figure.builder()
        .id(Id.id("figure-" + number))
        .subject(Id.id("company"))
        .metric(Figure.Metric.VALUATION)
        .measure(Figure.Measure.LEVEL)
        .quantity(quantity)
        .date(PartialDate.of(days[number]))
        .addCitation(Citation.of(Id.id("source")))
        .build();
  }

  private BigDecimal quoted(CurrencyUnit currency, LocalDate day) {
    return rates
        .get(CurrencyUnit.EUR, currency, day)
        .quoted(CurrencyUnit.EUR, currency)
        .orElseThrow();
  }

  /** The yardstick: the multiplication and the division of a cross, its two rates at hand. */
  @Benchmark
  @OperationsPerInvocation(FIGURES)
  public void multiplyAndDivide(Blackhole hole) {
    for (int i = 0; i < FIGURES; i++) {
      hole.consume(amounts[i].multiply(yuan[i]).divide(dollars[i], 2, RoundingMode.HALF_UP));
    }
  }

  /** From dollars to yuan by way of the euro, at the rates of each figure's day. */
  @Benchmark
  @OperationsPerInvocation(FIGURES)
  public void findAndConvertAcross(Blackhole hole) {
    for (int i = 0; i < FIGURES; i++) {
      hole.consume(rates
          .get(DOLLAR, YUAN, days[i])
          .convert(amounts[i], DOLLAR, YUAN, 2, RoundingMode.HALF_UP));
    }
  }

  /** From dollars to euro, at the rate of each figure's day. */
  @Benchmark
  @OperationsPerInvocation(FIGURES)
  public void findAndConvert(Blackhole hole) {
    for (int i = 0; i < FIGURES; i++) {
      hole.consume(rates
          .get(DOLLAR, CurrencyUnit.EUR, days[i])
          .convert(amounts[i], DOLLAR, CurrencyUnit.EUR, 2, RoundingMode.HALF_UP));
    }
  }

  /** As figures of a book, with their qualifier and bounds, into yuan at the rates of their days. */
  @Benchmark
  @OperationsPerInvocation(FIGURES)
  public void convertFigures(Blackhole hole) {
    FigureConversion conversion = FigureConversion.into(YUAN, rates);
    for (int i = 0; i < FIGURES; i++) {
      hole.consume(conversion.of(figures[i]).get());
    }
  }
}
