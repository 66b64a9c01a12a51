package io.github.crossborder.json;

import io.github.crossborder.InvalidValueException;
import io.github.crossborder.ProblemCode;
import io.github.crossborder.json.codec.Codec;
import io.github.crossborder.json.codec.ObjectCodec;
import io.github.crossborder.json.codec.Properties;
import io.github.crossborder.json.codec.Property;
import io.github.crossborder.json.codec.TextForm;
import io.github.crossborder.json.codec.Values;
import io.github.crossborder.json.codec.writing.JsonSink;
import io.github.crossborder.money.ExchangeRate;
import io.github.crossborder.time.Period;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;

/**
 * The JSON form of an exchange rate, such as {@code {"base": "EUR", "counter": "USD", "rate":
 * "1.105", "basis": "SPOT", …}}.
 */
final class ExchangeRateJson extends ObjectCodec<ExchangeRate> {
  private static final Properties ALL = Properties.ofObject();
  private static final Property<CurrencyUnit> BASE = ALL.required("base", MoneyJson.CURRENCY);
  private static final Property<CurrencyUnit> COUNTER = ALL.required("counter", MoneyJson.CURRENCY);
  private static final Property<BigDecimal> RATE = ALL.required("rate", Codec.decimal());
  private static final Property<ExchangeRate.Basis> BASIS =
      ALL.required("basis", Codec.enumeration(ExchangeRate.Basis.class));
  private static final Property<Optional<LocalDate>> DAY = ALL.optional("day", MoneyJson.DAY);
  private static final Property<Optional<Period>> PERIOD =
      ALL.optional("period", PeriodJson.PERIOD);
  private static final Property<String> SOURCE =
      ALL.required("source", Codec.string(TextForm.NOT_BLANK.upTo(200)));

  static final Codec<ExchangeRate> EXCHANGE_RATE = new ExchangeRateJson();

  private ExchangeRateJson() {
    super(ALL);
  }

  @Override
  protected ExchangeRate build(Values of) {
    CurrencyUnit base = of.get(BASE);
    CurrencyUnit counter = of.get(COUNTER);
    BigDecimal rate = of.get(RATE);
    ExchangeRate.Basis basis = of.get(BASIS);
    @Nullable LocalDate day = of.get(DAY).orElse(null);
    @Nullable Period period = of.get(PERIOD).orElse(null);
    String source = of.get(SOURCE);
    if (day != null && period == null && basis != ExchangeRate.Basis.PERIOD_AVERAGE) {
      return switch (basis) {
        case SPOT -> ExchangeRate.spot(base, counter, rate, day, source);
        case FIXED -> ExchangeRate.fixed(base, counter, rate, day, source);
        case STATED, PERIOD_AVERAGE -> ExchangeRate.stated(base, counter, rate, day, source);
      };
    }
    if (day == null && period != null && basis == ExchangeRate.Basis.PERIOD_AVERAGE) {
      return ExchangeRate.average(base, counter, rate, period, source);
    }
    if (day == null && period != null && basis == ExchangeRate.Basis.STATED) {
      return ExchangeRate.stated(base, counter, rate, period, source);
    }
    throw new InvalidValueException(
        ProblemCode.RATE_DATE,
        "a " + basis + " rate: expected a day for SPOT and FIXED, a period for PERIOD_AVERAGE, and"
            + " one of the two for STATED");
  }

  @Override
  protected void writeProperties(ExchangeRate rate, JsonSink to) {
    to.put(BASE, rate.base());
    to.put(COUNTER, rate.counter());
    to.put(RATE, rate.quoted(rate.base(), rate.counter()).orElseThrow());
    to.put(BASIS, rate.basis());
    to.put(DAY, rate.day());
    to.put(PERIOD, rate.period());
    to.put(SOURCE, rate.source());
  }
}
