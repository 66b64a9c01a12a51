package io.github.crossborder.json;

import static java.util.Objects.requireNonNull;

import io.github.crossborder.InvalidValueException;
import io.github.crossborder.Problem;
import io.github.crossborder.json.codec.Codec;
import io.github.crossborder.json.codec.TextForm;
import io.github.crossborder.money.ExchangeRate;
import io.github.crossborder.quantity.UnitOfMeasure;
import io.github.crossborder.time.PartialDate;
import io.github.crossborder.time.Period;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;

/** The JSON form of exchange rates. */
final class MoneyJson {
  static final Codec<CurrencyUnit> CURRENCY = Codec.text(
      TextForm.of("a currency code such as \"EUR\"").matching("[A-Z]{3}"),
      text -> UnitOfMeasure.of(text).currency().orElseThrow(() -> unknown(text)),
      CurrencyUnit::getCode);

  private static final Codec<LocalDate> DAY = Codec.text(
      TextForm.of("a day such as \"2023-12-29\"").matching("[0-9]{4}-[0-9]{2}-[0-9]{2}"),
      MoneyJson::day,
      LocalDate::toString);

  static final Codec<ExchangeRate> EXCHANGE_RATE = Codec.<ExchangeRate, Draft>object(
          Draft::new, Draft::build)
      .required("base", CURRENCY, ExchangeRate::base, (draft, base) -> draft.base = base)
      .required(
          "counter", CURRENCY, ExchangeRate::counter, (draft, counter) -> draft.counter = counter)
      .required("rate", Codec.decimal(), MoneyJson::quoted, (draft, rate) -> draft.rate = rate)
      .required(
          "basis",
          Codec.enumeration(ExchangeRate.Basis.class),
          ExchangeRate::basis,
          (draft, basis) -> draft.basis = basis)
      .optional("day", DAY, ExchangeRate::day, (draft, day) -> draft.day = day)
      .optional(
          "period", TimeJson.PERIOD, ExchangeRate::period, (draft, period) -> draft.period = period)
      .required(
          "source",
          Codec.string(TextForm.NOT_BLANK.upTo(200)),
          ExchangeRate::source,
          (draft, source) -> draft.source = source)
      .done();

  private MoneyJson() {}

  /** Refuses a rate that was computed: its legs or its days are what can be written. */
  static void requireQuoted(List<ExchangeRate> rates) {
    List<Problem> problems = new ArrayList<>();
    for (int i = 0; i < rates.size(); i++) {
      ExchangeRate rate = requireNonNull(rates.get(i), "rates[" + i + "]");
      if (!rate.legs().isEmpty() || rate.publishedDays().isPresent()) {
        problems.add(Problem.of(
            BookJsonRule.DERIVED_RATE,
            "rates[" + i + "]",
            "'" + rate + "' was computed; write the rates from which it was"));
      }
    }
    if (!problems.isEmpty()) {
      throw new InvalidValueException(problems);
    }
  }

  private static BigDecimal quoted(ExchangeRate rate) {
    return rate.quoted(rate.base(), rate.counter()).orElseThrow();
  }

  private static LocalDate day(String text) {
    PartialDate date = PartialDate.parse(text);
    return date.earliest()
        .filter(day -> text.equals(day.toString()))
        .orElseThrow(() -> noDay(text));
  }

  private static InvalidValueException noDay(String text) {
    return new InvalidValueException(
        BookJsonRule.RATE_DATE, "day '" + text + "': expected a day such as 2023-12-29");
  }

  private static InvalidValueException unknown(String text) {
    return new InvalidValueException(
        BookJsonRule.RATE_CURRENCY, "'" + text + "' is no currency; expected one such as EUR");
  }

  /** What is read so far; required properties are there when it is built. */
  private static final class Draft {
    private @Nullable CurrencyUnit base;
    private @Nullable CurrencyUnit counter;
    private @Nullable BigDecimal rate;
    private ExchangeRate.@Nullable Basis basis;
    private @Nullable LocalDate day;
    private @Nullable Period period;
    private @Nullable String source;

    ExchangeRate build() {
      CurrencyUnit from = requireNonNull(base, "base");
      CurrencyUnit to = requireNonNull(counter, "counter");
      BigDecimal number = requireNonNull(rate, "rate");
      ExchangeRate.Basis kind = requireNonNull(basis, "basis");
      String said = requireNonNull(source, "source");
      if (day != null && period == null && kind != ExchangeRate.Basis.PERIOD_AVERAGE) {
        return switch (kind) {
          case SPOT -> ExchangeRate.spot(from, to, number, day, said);
          case FIXED -> ExchangeRate.fixed(from, to, number, day, said);
          case STATED, PERIOD_AVERAGE -> ExchangeRate.stated(from, to, number, day, said);
        };
      }
      if (day == null && period != null && kind == ExchangeRate.Basis.PERIOD_AVERAGE) {
        return ExchangeRate.average(from, to, number, period, said);
      }
      if (day == null && period != null && kind == ExchangeRate.Basis.STATED) {
        return ExchangeRate.stated(from, to, number, period, said);
      }
      throw new InvalidValueException(
          BookJsonRule.RATE_DATE,
          "a " + kind + " rate: expected a day for SPOT and FIXED, a period for PERIOD_AVERAGE, and"
              + " one of the two for STATED");
    }
  }
}
