package io.github.crossborder.examples;

import static io.github.crossborder.deal.Id.id;
import static org.joda.money.CurrencyUnit.EUR;
import static org.joda.money.CurrencyUnit.USD;

import io.github.crossborder.Answer;
import io.github.crossborder.analysis.figures.ConvertedFigure;
import io.github.crossborder.analysis.figures.FigureConversion;
import io.github.crossborder.book.DealBook;
import io.github.crossborder.deal.Figure;
import io.github.crossborder.money.Conversion;
import io.github.crossborder.money.ExchangeRate;
import io.github.crossborder.money.ExchangeRates;
import io.github.crossborder.time.Period;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.joda.money.CurrencyUnit;

/**
 * What are all these amounts in one currency? Converts the figures of three articles at annual
 * averages of the European Central Bank's reference rates, and says beside each amount at which
 * rate, or why it cannot be converted.
 */
public final class FiguresInOneCurrency {
  private static final CurrencyUnit CNY = CurrencyUnit.of("CNY");

  /** Source: ECB statistics (annual averages of the euro foreign exchange reference rates). */
  private static final ExchangeRates RATES = ExchangeRates.of(
      average(2016, USD, "1.1069"), average(2016, CNY, "7.3522"),
      average(2017, USD, "1.1297"), average(2017, CNY, "7.6290"),
      average(2021, USD, "1.1827"), average(2021, CNY, "7.6282"),
      average(2022, USD, "1.0530"), average(2022, CNY, "7.0788"));

  private FiguresInOneCurrency() {}

  /** Prints the amounts in euro, those in yuan too, and two more at rates that we chose. */
  public static void main(String[] arguments) throws IOException {
    DealBook book = Articles.readAll();

    FigureConversion intoEuro = FigureConversion.into(EUR, RATES);
    FigureConversion intoYuan = FigureConversion.into(CNY, RATES);
    List<Figure> amounts = book.entries(Figure.class).stream()
        .filter(figure -> figure.quantity().unit().currency().isPresent())
        .toList();
    List<Figure> inEuro =
        amounts.stream().filter(figure -> intoEuro.of(figure).isKnown()).toList();

    System.out.println("In euro");
    inEuro.forEach(figure -> show(figure, intoEuro.of(figure)));
    System.out.println("\nOf these, in yuan");
    inEuro.forEach(figure -> show(figure, intoYuan.of(figure)));
    System.out.println("\nNot to be converted as they are told");
    amounts.stream()
        .filter(figure -> !inEuro.contains(figure))
        .forEach(figure -> show(figure, intoEuro.of(figure)));

    System.out.println("\nIn yuan, at the averages of 2016 and of 2022, as we choose");
    Figure ickx = book.get(id("ickx-revenue-fy2017"), Figure.class);
    show(ickx, intoYuan.atAverageOf(Period.calendarYear(2016)).of(ickx));
    Figure shein = book.get(id("shein-value"), Figure.class);
    show(shein, intoYuan.atAverageOf(Period.calendarYear(2022)).of(shein));
  }

  private static void show(Figure figure, Answer<ConvertedFigure> answer) {
    System.out.println("  " + figure.id() + ": " + figure.quantity().display());
    answer.problems().forEach(why -> System.out.println("    cannot, because " + why.message()));
    answer.value().ifPresent(converted -> {
      Optional<Conversion> conversion = converted.conversion();
      System.out.println("    = " + converted.quantity().display()
          + conversion.map(how -> ", " + how.rounding().display()).orElse(", as told"));
      conversion.map(Conversion::rate).ifPresent(rate -> {
        List<ExchangeRate> rates = rate.legs().isEmpty() ? List.of(rate) : rate.legs();
        rates.forEach(leg -> System.out.println("      at " + leg));
      });
    });
  }

  private static ExchangeRate average(int year, CurrencyUnit currency, String rate) {
    return ExchangeRate.average(
        EUR, currency, new BigDecimal(rate), Period.calendarYear(year), "ECB statistics");
  }
}
