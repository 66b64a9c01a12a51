package io.github.crossborder.examples;

import static org.joda.money.CurrencyUnit.EUR;
import static org.joda.money.CurrencyUnit.USD;

import io.github.crossborder.Answer;
import io.github.crossborder.analysis.ConvertedFigure;
import io.github.crossborder.analysis.FigureConversion;
import io.github.crossborder.book.DealBook;
import io.github.crossborder.book.Merge;
import io.github.crossborder.deal.Figure;
import io.github.crossborder.deal.Id;
import io.github.crossborder.json.DealBookJson;
import io.github.crossborder.money.Conversion;
import io.github.crossborder.money.ExchangeRate;
import io.github.crossborder.money.ExchangeRates;
import io.github.crossborder.time.Period;
import java.io.IOException;
import java.io.InputStream;
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

  /** Prints the amounts in euro and in yuan, and then at a rate that the caller chose. */
  public static void main(String[] arguments) throws IOException {
    DealBook book = Merge.of(
            Merge.of(read("belgian-chocolate"), read("alibaba-in-europe")).book(),
            read("chinese-platforms-in-europe"))
        .book();

    System.out.println("In euro");
    show(book, FigureConversion.into(EUR, RATES));
    System.out.println("In yuan");
    show(book, FigureConversion.into(CNY, RATES));
    System.out.println("In yuan, at the averages of 2016 and of 2022, as we choose");
    show(book, "ickx-revenue-fy2017", 2016);
    show(book, "shein-value", 2022);
  }

  private static void show(DealBook book, FigureConversion conversion) {
    for (Figure figure : book.entries(Figure.class)) {
      if (figure.quantity().unit().currency().isPresent()) {
        show(figure, conversion.of(figure));
      }
    }
  }

  private static void show(DealBook book, String id, int year) {
    Figure figure = book.get(Id.id(id), Figure.class);
    Period chosen = Period.calendarYear(year);
    show(figure, FigureConversion.into(CNY, RATES).atAverageOf(chosen).of(figure));
  }

  private static void show(Figure figure, Answer<ConvertedFigure> answer) {
    System.out.println("  " + figure.id() + ": " + figure.quantity().display());
    answer.because().forEach(why -> System.out.println("    cannot, because " + why.message()));
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

  private static DealBook read(String article) throws IOException {
    try (InputStream stream = FiguresInOneCurrency.class.getResourceAsStream(article + ".json")) {
      return DealBookJson.read(stream);
    }
  }
}
