package io.github.crossborder.benchmarks;

import static io.github.crossborder.deal.Id.id;

import io.github.crossborder.analysis.figures.FigureConversion;
import io.github.crossborder.deal.Citation;
import io.github.crossborder.deal.Figure;
import io.github.crossborder.money.EcbReferenceRates;
import io.github.crossborder.money.EuroConversionRates;
import io.github.crossborder.money.ExchangeRates;
import io.github.crossborder.quantity.Quantity;
import io.github.crossborder.quantity.UnitOfMeasure;
import io.github.crossborder.time.Period;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.joda.money.CurrencyUnit;

/**
 * What figures cost whose period runs over all years, as a hostile book may have them, at averages
 * of the euro's fixed rates and a history like that of the ECB: CPU time and memory, for ten
 * thousand figures or as many as are asked for. None of them can be converted.
 */
public final class LongPeriods {
  private static final int FIGURES = 10_000;
  private static final double SECOND = 1e9; // nanoseconds
  private static final double MEGABYTE = 1 << 20;
  private static final CurrencyUnit DOLLAR = CurrencyUnit.USD;

  private LongPeriods() {}

  /** Converts yuan, which both legs know, Deutsche Mark, which are fixed, and unquoted dinars. */
  public static void main(String... args) throws IOException {
    int figures = args.length == 1 && args[0].matches("\\d{1,6}")
        ? Integer.parseInt(args[0])
        : FIGURES;
    ExchangeRates rates = ExchangeRates.firstOf(EuroConversionRates.table(), history());
    FigureConversion conversion = FigureConversion.into(DOLLAR, rates);
    var threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
    for (String code : List.of("CNY", "DEM", "KWD")) {
      Figure figure = figure(CurrencyUnit.of(code));
      long time = threads.getCurrentThreadCpuTime();
      long memory = threads.getCurrentThreadAllocatedBytes();
      for (int i = 0; i < figures; i++) {
        if (conversion.of(figure).value().isPresent()) {
          throw new IllegalStateException(figure + " has an average");
        }
      }
      System.out.printf(
          "%d figures in %s: %.2f s of CPU time, %.1f MB made%n",
          figures,
          code,
          (threads.getCurrentThreadCpuTime() - time) / SECOND,
          (threads.getCurrentThreadAllocatedBytes() - memory) / MEGABYTE);
    }
  }

  private static Figure figure(CurrencyUnit currency) {
    return Figure.builder()
        .id(id("revenue"))
        .subject(id("company"))
        .metric(Figure.Metric.REVENUE)
        .measure(Figure.Measure.LEVEL)
        .quantity(Quantity.exactly(1, UnitOfMeasure.of(currency)))
        .period(Period.parse("0001-01-01/9999-12-31"))
        .addCitation(Citation.of(id("source")))
        .build();
  }

  private static ExchangeRates history() throws IOException {
    StringBuilder csv = new StringBuilder("Date,USD,CNY,\n");
    for (LocalDate day = LocalDate.of(1999, 1, 4); day.getYear() < 2027; day = day.plusDays(1)) {
      if (day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0) {
        csv.append(day).append(",1.1,7.5,\n");
      }
    }
    byte[] file = csv.toString().getBytes(StandardCharsets.UTF_8);
    return EcbReferenceRates.read(new ByteArrayInputStream(file));
  }
}
