package io.github.crossborder.json;

import static java.util.Objects.requireNonNull;

import io.github.crossborder.InvalidValueException;
import io.github.crossborder.LocatedProblem;
import io.github.crossborder.json.codec.Codec;
import io.github.crossborder.json.codec.JsonDocument;
import io.github.crossborder.json.codec.ObjectCodec;
import io.github.crossborder.json.codec.Properties;
import io.github.crossborder.json.codec.Property;
import io.github.crossborder.json.codec.ReadResult;
import io.github.crossborder.json.codec.Values;
import io.github.crossborder.json.codec.writing.JsonSink;
import io.github.crossborder.money.ExchangeRate;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;

/**
 * Reads and writes exchange rates as JSON, one a line, such as the rates that a report states:
 *
 * <pre>{@code
 * {
 *   "format": "crossborder/1.0",
 *   "exchangeRates": [
 *     {"base": "EUR", "counter": "USD", "rate": "1.1195", "basis": "PERIOD_AVERAGE", "period": …},
 *     {"base": "EUR", "counter": "USD", "rate": "1.105", "basis": "SPOT", "day": "2023-12-29", …}
 *   ]
 * }
 * }</pre>
 *
 * <p>A rate tells what one unit of {@code base} is worth in {@code counter}, and ends with its
 * {@code source}, in words such as {@code "European Central Bank"}. {@code SPOT} and {@code FIXED}
 * have a {@code day}, {@code PERIOD_AVERAGE} has a {@code period}, such as {@code {"start":
 * "2019-01-01", "end": "2019-12-31", "basis": "CALENDAR"}}, and {@code STATED} one of the two. The
 * order of the list is kept; {@code ExchangeRates.of(read)} makes a table of it, which checks what
 * rates have to do with each other. {@code readString(writeString(x))} equals {@code x}.
 *
 * <p>Reading returns all rates or throws one {@link InvalidJsonException} that lists every problem
 * of the text, each with its JSON Pointer, line and column. It is bounded by {@link JsonLimits}, so
 * that text from anywhere is safe to read.
 */
public final class ExchangeRatesJson {
  /** The form of the document: the list under its name. */
  static final Codec<List<ExchangeRate>> RATES = new Document();

  private static final class Document extends ObjectCodec<List<ExchangeRate>> {
    private static final Properties ALL = Properties.ofObject();
    private static final Property<FormatVersion> FORMAT =
        ALL.decisive("format", FormatVersion.of("exchange rates"));
    private static final Property<List<ExchangeRate>> EXCHANGE_RATES =
        ALL.list("exchangeRates", ExchangeRateJson.EXCHANGE_RATE);

    Document() {
      super(ALL);
    }

    @Override
    protected List<ExchangeRate> build(Values of) {
      of.get(FORMAT);
      return List.copyOf(of.get(EXCHANGE_RATES));
    }

    @Override
    protected void writeProperties(List<ExchangeRate> rates, JsonSink to) {
      to.put(FORMAT, FormatVersion.CURRENT);
      to.put(EXCHANGE_RATES, rates);
    }
  }

  private ExchangeRatesJson() {}

  /**
   * Reads the rates in a file, which is compressed by gzip if its name ends in {@code .gz}.
   *
   * @throws InvalidJsonException with every problem, if the text is no list of rates
   * @throws IOException if the file cannot be read, or its compression is damaged
   */
  public static List<ExchangeRate> read(Path file) throws IOException {
    return read(file, JsonLimits.standard());
  }

  /**
   * Reads the rates in a file within other limits than the standard ones.
   *
   * @throws InvalidJsonException with every problem, if the text is no list of rates
   * @throws IOException if the file cannot be read, or its compression is damaged
   */
  public static List<ExchangeRate> read(Path file, JsonLimits limits) throws IOException {
    return rates(Documents.of(file, limits));
  }

  /**
   * Reads the rates in a stream to its end, and does not close it.
   *
   * @throws InvalidJsonException with every problem, if the text is no list of rates
   * @throws IOException if the stream cannot be read
   */
  public static List<ExchangeRate> read(InputStream stream) throws IOException {
    return read(stream, JsonLimits.standard());
  }

  /**
   * Reads the rates in a stream to its end, within other limits than the standard ones, and does
   * not close it.
   *
   * @throws InvalidJsonException with every problem, if the text is no list of rates
   * @throws IOException if the stream cannot be read
   */
  public static List<ExchangeRate> read(InputStream stream, JsonLimits limits) throws IOException {
    return rates(Documents.of(stream, limits));
  }

  /**
   * Reads the rates in a string.
   *
   * @throws InvalidJsonException with every problem, if the text is no list of rates
   */
  public static List<ExchangeRate> readString(String text) {
    return readString(text, JsonLimits.standard());
  }

  /**
   * Reads the rates in a string within other limits than the standard ones.
   *
   * @throws InvalidJsonException with every problem, if the text is no list of rates
   */
  public static List<ExchangeRate> readString(String text, JsonLimits limits) {
    return rates(Documents.of(text, limits));
  }

  private static List<ExchangeRate> rates(JsonDocument document) {
    ReadResult<List<ExchangeRate>> reading = document.read(RATES);
    List<ExchangeRate> rates = reading.value();
    if (rates != null && reading.problems().isEmpty()) {
      return rates;
    }
    throw new InvalidJsonException(reading.problems(), reading.failures());
  }

  /**
   * Returns what keeps the text of a file from being a list of rates, in the order of the text;
   * nothing if it is one. A file whose name ends in {@code .gz} is compressed by gzip.
   *
   * @throws IOException if the file cannot be read
   */
  public static List<LocatedProblem> check(Path file) throws IOException {
    return check(file, JsonLimits.standard());
  }

  /**
   * Returns what keeps the text of a file from being a list of rates within other limits than the
   * standard ones, such as to see more than 100 problems.
   *
   * @throws IOException if the file cannot be read
   */
  public static List<LocatedProblem> check(Path file, JsonLimits limits) throws IOException {
    return Documents.of(file, limits).read(RATES).problems();
  }

  /**
   * Returns what keeps the text of a stream, which is read to its end and not closed, from being a
   * list of rates; nothing if it is one.
   *
   * @throws IOException if the stream cannot be read
   */
  public static List<LocatedProblem> check(InputStream stream) throws IOException {
    return check(stream, JsonLimits.standard());
  }

  /**
   * Returns what keeps the text of a stream, which is read to its end and not closed, from being a
   * list of rates within other limits than the standard ones.
   *
   * @throws IOException if the stream cannot be read
   */
  public static List<LocatedProblem> check(InputStream stream, JsonLimits limits)
      throws IOException {
    return Documents.of(stream, limits).read(RATES).problems();
  }

  /** Returns what keeps a string from being a list of rates; nothing if it is one. */
  public static List<LocatedProblem> checkString(String text) {
    return checkString(text, JsonLimits.standard());
  }

  /**
   * Returns what keeps a string from being a list of rates within other limits than the standard
   * ones.
   */
  public static List<LocatedProblem> checkString(String text, JsonLimits limits) {
    return Documents.of(text, limits).read(RATES).problems();
  }

  /**
   * Writes rates to a file, in place of what it had, as {@link DealBookJson#write} does.
   *
   * @throws InvalidValueException with {@code derived-rate} for a cross or a computed average: what
   *     it was computed from is what can be written
   * @throws IOException if the file cannot be written
   */
  public static void write(List<ExchangeRate> rates, Path file) throws IOException {
    List<ExchangeRate> quoted = MoneyJson.quoted(rates);
    Replacement.write(
        requireNonNull(file, "file"), stream -> Documents.write(RATES, quoted, stream));
  }

  /**
   * Writes rates to a stream, and does not close it.
   *
   * @throws InvalidValueException with {@code derived-rate} for a cross or a computed average,
   *     before anything is written
   * @throws IOException if the stream cannot be written
   */
  public static void write(List<ExchangeRate> rates, OutputStream stream) throws IOException {
    Documents.write(RATES, MoneyJson.quoted(rates), stream);
  }

  /**
   * Returns rates as JSON text.
   *
   * @throws InvalidValueException with {@code derived-rate} for a cross or a computed average
   */
  public static String writeString(List<ExchangeRate> rates) {
    return Documents.text(RATES, MoneyJson.quoted(rates));
  }

  /**
   * Returns the JSON Schema (2020-12) of exchange rates, for editors and other programs; the jar
   * has it too, as {@code io/github/crossborder/json/crossborder-exchange-rates-1.0.schema.json}.
   * What is written here is valid by it, and what is invalid by it is refused when read.
   */
  public static String schema() {
    return PublishedSchema.ofRates();
  }
}
