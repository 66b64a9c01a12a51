package io.github.crossborder.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.crossborder.InvalidValueException;
import io.github.crossborder.LocatedProblem;
import io.github.crossborder.money.EuroConversionRates;
import io.github.crossborder.money.ExchangeRate;
import io.github.crossborder.money.ExchangeRates;
import io.github.crossborder.time.Period;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExchangeRatesJsonTest {
  private static final CurrencyUnit EUR = CurrencyUnit.EUR;
  private static final CurrencyUnit USD = CurrencyUnit.USD;
  private static final LocalDate DAY = LocalDate.of(2023, 12, 29);
  private static final Period YEAR = Period.calendarYear(2019);

  static final List<ExchangeRate> RATES = List.of(
      ExchangeRate.average(EUR, USD, new BigDecimal("1.1195"), YEAR, "ECB statistics"),
      ExchangeRate.spot(EUR, USD, new BigDecimal("1.1050"), DAY, "European Central Bank"),
      ExchangeRate.stated(USD, EUR, new BigDecimal("0.9"), YEAR, "a report"),
      ExchangeRate.stated(USD, EUR, new BigDecimal("0.91"), DAY, "a report"),
      EuroConversionRates.table().get(EUR, CurrencyUnit.of("ITL"), DAY));

  private static final JsonLimits SHORT = JsonLimits.builder().documentBytes(99).build();
  private static final List<String> TOO_LONG =
      List.of("1:1: limit-exceeded the text is longer than 99 bytes; if that is meant, raise"
          + " documentBytes in JsonLimits");

  private static final String TEXT = """
      {
        "format": "crossborder/1.0",
        "exchangeRates": [
          {"base": "EUR", "counter": "USD", "rate": "1.1195", "basis": "PERIOD_AVERAGE", \
      "period": {"start": "2019-01-01", "end": "2019-12-31", "basis": "CALENDAR"}, \
      "source": "ECB statistics"},
          {"base": "EUR", "counter": "USD", "rate": "1.105", "basis": "SPOT", \
      "day": "2023-12-29", "source": "European Central Bank"},
          {"base": "USD", "counter": "EUR", "rate": "0.9", "basis": "STATED", \
      "period": {"start": "2019-01-01", "end": "2019-12-31", "basis": "CALENDAR"}, \
      "source": "a report"},
          {"base": "USD", "counter": "EUR", "rate": "0.91", "basis": "STATED", \
      "day": "2023-12-29", "source": "a report"},
          {"base": "EUR", "counter": "ITL", "rate": "1936.27", "basis": "FIXED", \
      "day": "1999-01-01", "source": "Regulation (EC) No 2866/98"}
        ]
      }
      """;

  @Test
  void writes_one_rate_a_line() {
    assertThat(ExchangeRatesJson.writeString(RATES)).isEqualTo(TEXT);
  }

  @Test
  void reads_what_it_writes() {
    assertThat(ExchangeRatesJson.readString(ExchangeRatesJson.writeString(RATES)))
        .isEqualTo(RATES);
    assertThat(ExchangeRatesJson.readString(TEXT)).isEqualTo(RATES);
    assertThat(ExchangeRatesJson.readString("{\"format\":\"crossborder/1.0\"}")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"rates.json", "rates.json.gz"})
  void reads_and_writes_files(String name, @TempDir Path folder) throws IOException {
    Path file = folder.resolve(name);
    ExchangeRatesJson.write(RATES, file);
    assertThat(ExchangeRatesJson.read(file)).isEqualTo(RATES);
    assertThat(ExchangeRatesJson.check(file)).isEmpty();
    assertThat(problems(() -> ExchangeRatesJson.read(file, SHORT))).isEqualTo(TOO_LONG);
    assertThat(words(ExchangeRatesJson.check(file, SHORT))).isEqualTo(TOO_LONG);
  }

  @Test
  void reads_and_writes_streams() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ExchangeRatesJson.write(RATES, bytes);
    assertThat(bytes.toString(StandardCharsets.UTF_8)).isEqualTo(TEXT);
    assertThat(ExchangeRatesJson.read(stream(TEXT))).isEqualTo(RATES);
    assertThat(ExchangeRatesJson.check(stream(TEXT))).isEmpty();
    assertThat(problems(() -> ExchangeRatesJson.read(stream(TEXT), SHORT))).isEqualTo(TOO_LONG);
    assertThat(words(ExchangeRatesJson.check(stream(TEXT), SHORT))).isEqualTo(TOO_LONG);
  }

  @Test
  void checks_and_bounds_strings() {
    assertThat(ExchangeRatesJson.checkString(TEXT)).isEmpty();
    assertThat(problems(() -> ExchangeRatesJson.readString(TEXT, SHORT))).isEqualTo(TOO_LONG);
    assertThat(words(ExchangeRatesJson.checkString(TEXT, SHORT))).isEqualTo(TOO_LONG);
  }

  @Test
  void a_text_that_is_no_list_of_rates_is_told_what_it_was_taken_for() {
    assertThat(words(ExchangeRatesJson.checkString("{\"format\": \"ecb/2\", \"x\": 1}")))
        .containsExactly("1:12: wrong-format /format format 'ecb/2' is not that of exchange rates;"
            + " expected \"crossborder/1.0\"");
  }

  @Test
  void what_is_written_is_valid_by_the_schema_and_what_is_no_rate_is_not() {
    assertThat(Schemas.refusals(ExchangeRatesJson.schema(), TEXT)).isEmpty();
    assertThat(Schemas.refusals(ExchangeRatesJson.schema(), TEXT.replace("1936.27", "x")))
        .hasSize(1);
    assertThat(Schemas.refusals(ExchangeRatesJson.schema(), TEXT.replace("SPOT", "BID")))
        .hasSize(1);
  }

  private static InputStream stream(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  private static List<String> problems(ThrowingCallable reading) {
    return words(catchThrowableOfType(InvalidJsonException.class, reading).located());
  }

  private static List<String> words(List<LocatedProblem> problems) {
    return problems.stream().map(LocatedProblem::toString).toList();
  }

  @Test
  void a_rate_that_was_computed_is_not_written() {
    CurrencyUnit lira = CurrencyUnit.of("ITL");
    CurrencyUnit mark = CurrencyUnit.of("DEM");
    ExchangeRate cross = EuroConversionRates.table().get(lira, mark, DAY);
    ExchangeRate mean = ExchangeRates.of(RATES.get(1))
        .getAverage(EUR, USD, Period.parse("2023-12-29/2023-12-29"), BigDecimal.ONE);
    InvalidValueException refusal = catchThrowableOfType(
        InvalidValueException.class,
        () -> ExchangeRatesJson.writeString(List.of(RATES.get(0), cross, mean)));
    assertThat(refusal.problems())
        .extracting(problem -> problem.path() + " " + problem.code())
        .containsExactly("rates[1] derived-rate", "rates[2] derived-rate");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"USD\"|\"rate\":\"0\",\"basis\":\"SPOT\",\"day\":\"2023-12-29\" | rate-not-positive",
        "\"EUR\"|\"rate\":\"2\",\"basis\":\"SPOT\",\"day\":\"2023-12-29\" | rate-of-one-currency",
        "\"QQQ\"  |\"rate\":\"2\",\"basis\":\"SPOT\",\"day\":\"2023-12-29\"     | unknown-unit",
        "\"euro\" |\"rate\":\"2\",\"basis\":\"SPOT\",\"day\":\"2023-12-29\"     | unknown-unit",
        "\"USD\"  |\"rate\":\"2\",\"basis\":\"SPOT\",\"day\":\"2023-02-29\"     | no-such-date",
        "\"USD\"  |\"rate\":\"2\",\"basis\":\"SPOT\",\"day\":\"2023\"           | rate-date",
        "\"USD\"  |\"rate\":\"2\",\"basis\":\"SPOT\"                            | rate-date",
        "\"USD\"  |\"rate\":\"2\",\"basis\":\"SPOT\",\"period\":{}              | rate-date",
        "\"USD\"  |\"rate\":\"2\",\"basis\":\"PERIOD_AVERAGE\",\"day\":\"2023-12-29\" | rate-date",
        "\"USD\"  |\"rate\":\"2\",\"basis\":\"STATED\",\"period\":{}     | unresolved-rate-period",
        "\"item\" |\"rate\":\"2\",\"basis\":\"SPOT\",\"day\":\"2023-12-29\"     | rate-currency",
        "\"USD\"  |\"basis\":\"SPOT\",\"day\":\"2023-12-29\"             | missing-property"
      })
  void names_what_is_wrong_with_a_rate(String counter, String rest, String code) {
    String text = "{\"format\":\"crossborder/1.0\",\"exchangeRates\":[{\"base\":\"EUR\","
        + "\"counter\":" + counter + "," + rest + ",\"source\":\"x\"}]}";
    InvalidJsonException refusal =
        catchThrowableOfType(InvalidJsonException.class, () -> ExchangeRatesJson.readString(text));
    assertThat(refusal).as("nothing was refused").isNotNull();
    assertThat(refusal.problems()).extracting(problem -> problem.code()).containsExactly(code);
    assertThat(refusal.located().get(0).problem().path()).startsWith("/exchangeRates/0");
  }
}
