package io.github.crossborder.json;

import static java.util.Objects.requireNonNull;

import io.github.crossborder.InvalidValueException;
import io.github.crossborder.Problem;
import io.github.crossborder.ProblemCode;
import io.github.crossborder.json.codec.Codec;
import io.github.crossborder.json.codec.TextForm;
import io.github.crossborder.money.ExchangeRate;
import io.github.crossborder.quantity.UnitOfMeasure;
import io.github.crossborder.time.PartialDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.joda.money.CurrencyUnit;

/** The JSON forms of currencies and days, and which rates have a form. */
final class MoneyJson {
  static final Codec<CurrencyUnit> CURRENCY = Codec.text(
      TextForm.of("a currency code such as \"EUR\"").matching("[A-Z]{3}"),
      text -> UnitOfMeasure.of(text).currency().orElseThrow(() -> unknown(text)),
      CurrencyUnit::getCode);

  static final Codec<LocalDate> DAY = Codec.text(
      TextForm.of("a day such as \"2023-12-29\"").matching("[0-9]{4}-[0-9]{2}-[0-9]{2}"),
      MoneyJson::day,
      LocalDate::toString);

  private MoneyJson() {}

  /** Returns the rates unless one was computed: its legs or its days are what can be written. */
  static List<ExchangeRate> quoted(List<ExchangeRate> rates) {
    requireNonNull(rates, "rates");
    List<Problem> problems = new ArrayList<>();
    for (int i = 0; i < rates.size(); i++) {
      ExchangeRate rate = requireNonNull(rates.get(i), "rates[" + i + "]");
      if (!rate.legs().isEmpty() || rate.publishedDays().isPresent()) {
        problems.add(Problem.of(
            ProblemCode.DERIVED_RATE,
            "rates[" + i + "]",
            "'" + rate + "' was computed; write the rates from which it was"));
      }
    }
    if (!problems.isEmpty()) {
      throw new InvalidValueException(problems);
    }
    return List.copyOf(rates);
  }

  private static LocalDate day(String text) {
    PartialDate date = PartialDate.parse(text);
    return date.earliest()
        .filter(day -> text.equals(day.toString()))
        .orElseThrow(() -> noDay(text));
  }

  private static InvalidValueException noDay(String text) {
    return new InvalidValueException(
        ProblemCode.RATE_DATE, "day '" + text + "': expected a day such as 2023-12-29");
  }

  private static InvalidValueException unknown(String text) {
    return new InvalidValueException(
        ProblemCode.RATE_CURRENCY, "'" + text + "' is no currency; expected one such as EUR");
  }
}
