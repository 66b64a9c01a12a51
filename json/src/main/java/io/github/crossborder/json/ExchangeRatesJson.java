package io.github.crossborder.json;

import static java.util.Objects.requireNonNull;

import io.github.crossborder.json.codec.Codec;
import io.github.crossborder.json.codec.JsonDocument;
import io.github.crossborder.json.codec.JsonOutput;
import io.github.crossborder.json.codec.JsonSink;
import io.github.crossborder.json.codec.Limits;
import io.github.crossborder.json.codec.ObjectCodec;
import io.github.crossborder.json.codec.Properties;
import io.github.crossborder.json.codec.Property;
import io.github.crossborder.json.codec.Reading;
import io.github.crossborder.json.codec.Values;
import io.github.crossborder.money.ExchangeRate;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes exchange rates as JSON, such as the rates that a report states:
 *
 * <pre>{@code
 * {
 *   "format": "crossborder/1.0",
 *   "exchangeRates": [
 *     {"base":"EUR","counter":"USD","rate":"1.1195","basis":"PERIOD_AVERAGE",
 *      "period":{"start":"2019-01-01","end":"2019-12-31","basis":"CALENDAR"},
 *      "source":"ECB statistics"},
 *     {"base":"EUR","counter":"USD","rate":"1.105","basis":"SPOT","day":"2023-12-29",
 *      "source":"European Central Bank"}
 *   ]
 * }
 * }</pre>
 *
 * <p>A rate tells what one unit of {@code base} is worth in {@code counter}. {@code SPOT} and
 * {@code FIXED} have a {@code day}, {@code PERIOD_AVERAGE} has a {@code period}, {@code STATED} one
 * of the two. The order of the list is kept; {@code ExchangeRates.of(read)} makes a table of it,
 * which checks what rates have to do with each other. {@code readString(writeString(x))} equals
 * {@code x}. Reading finds every problem of a text at once and is bounded as that of deal books is.
 */
public final class ExchangeRatesJson {
  private static final int BROKEN_LEVELS = 2;

  /** The document: the list under its name. */
  private static final class Document extends ObjectCodec<List<ExchangeRate>> {
    private static final Properties ALL = Properties.ofObject();
    private static final Property<FormatVersion> FORMAT =
        ALL.required("format", FormatVersion.CODEC.orStop());
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

  private static final Codec<List<ExchangeRate>> CODEC = new Document();

  private ExchangeRatesJson() {}

  /**
   * Reads the rates in a file, which is compressed by gzip if its name ends in {@code .gz}.
   *
   * @throws InvalidJsonException with every problem, if the text is no list of rates
   * @throws IOException if the file cannot be read, or its compression is damaged
   */
  public static List<ExchangeRate> read(Path file) throws IOException {
    try (InputStream stream = FileAccess.open(requireNonNull(file, "file"))) {
      return read(stream);
    }
  }

  /**
   * Reads the rates in a stream to its end, and does not close it.
   *
   * @throws InvalidJsonException with every problem, if the text is no list of rates
   * @throws IOException if the stream cannot be read
   */
  public static List<ExchangeRate> read(InputStream stream) throws IOException {
    return read(JsonDocument.of(requireNonNull(stream, "stream"), Limits.STANDARD));
  }

  /**
   * Reads the rates in a string.
   *
   * @throws InvalidJsonException with every problem, if the text is no list of rates
   */
  public static List<ExchangeRate> readString(String text) {
    return read(JsonDocument.of(requireNonNull(text, "text"), Limits.STANDARD));
  }

  private static List<ExchangeRate> read(JsonDocument document) {
    Reading<List<ExchangeRate>> reading = document.read(CODEC);
    @Nullable List<ExchangeRate> rates = reading.value();
    if (rates != null && reading.problems().isEmpty()) {
      return rates;
    }
    InvalidJsonException exception = new InvalidJsonException(reading.problems());
    reading.failures().forEach(exception::addSuppressed);
    throw exception;
  }

  /**
   * Writes rates to a file, in place of what it had, as {@link DealBookJson#write} does.
   *
   * @throws io.github.crossborder.InvalidValueException with {@code derived-rate} for a cross or a
   *     computed average: what it was computed from is what can be written
   * @throws IOException if the file cannot be written
   */
  public static void write(List<ExchangeRate> rates, Path file) throws IOException {
    MoneyJson.requireQuoted(rates);
    Replacement.write(requireNonNull(file, "file"), stream -> write(rates, stream));
  }

  /**
   * Writes rates to a stream, and does not close it.
   *
   * @throws io.github.crossborder.InvalidValueException with {@code derived-rate} for a cross or a
   *     computed average, before anything is written
   * @throws IOException if the stream cannot be written
   */
  public static void write(List<ExchangeRate> rates, OutputStream stream) throws IOException {
    MoneyJson.requireQuoted(rates);
    JsonOutput output = JsonOutput.inLines(requireNonNull(stream, "stream"), BROKEN_LEVELS);
    output.value(CODEC, List.copyOf(rates)).raw("\n").flush();
  }

  /**
   * Returns rates as JSON text.
   *
   * @throws io.github.crossborder.InvalidValueException with {@code derived-rate} for a cross or a
   *     computed average
   */
  public static String writeString(List<ExchangeRate> rates) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      write(rates, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
