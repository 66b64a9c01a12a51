package io.github.crossborder.json.codec;

import io.github.crossborder.LocatedProblem;
import io.github.crossborder.Problem;
import io.github.crossborder.ProblemCode;
import io.github.crossborder.json.codec.careful.CarefulInput;
import io.github.crossborder.json.codec.careful.Encoding;
import io.github.crossborder.json.codec.careful.LineAndColumn;
import io.github.crossborder.json.codec.careful.Lines;
import io.github.crossborder.json.codec.quick.QuickInput;
import io.github.crossborder.json.codec.text.Limits;
import io.github.crossborder.json.codec.text.Surrogates;
import io.github.crossborder.json.codec.text.Utf8;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;

/**
 * A JSON text in memory, in UTF-8 with or without byte order mark; nothing is known of what it says
 * until it is read.
 *
 * <p>It is read quickly, and only where that does not succeed again with care. It keeps the bytes,
 * since only what is wrong is ever located, by looking at them again: by its {@link Places}. Safe
 * for use by several threads.
 */
public final class JsonDocument {
  private final byte[] bytes;
  private final int start;
  private final Limits limits;
  private final String base;
  private volatile @Nullable Encoded encoded;

  /**
   * What the bytes are like as UTF-8.
   *
   * @param surrogateEscapes whether strings may hold surrogates that stand alone
   * @param refusal why they are no text; null if they are
   */
  private record Encoded(boolean surrogateEscapes, @Nullable LocatedProblem refusal) {}

  private JsonDocument(
      byte[] bytes, int start, Limits limits, String base, @Nullable Encoded encoded) {
    this.bytes = bytes;
    this.start = start;
    this.limits = limits;
    this.base = base;
    this.encoded = encoded;
  }

  /**
   * Returns the document of these bytes, which must not be changed afterwards. What is no UTF-8, or
   * too long, is a document with that problem alone.
   */
  public static JsonDocument of(byte[] bytes, Limits limits) {
    return upTo(limits.documentBytes(), "documentBytes", "text", bytes, limits);
  }

  /** Returns the document of a line of a stream, as {@link #of(byte[], Limits)} does. */
  static JsonDocument ofLine(byte[] bytes, Limits limits) {
    return upTo(limits.lineBytes(), "lineBytes", "line", bytes, limits);
  }

  private static JsonDocument upTo(
      int most, String limit, String what, byte[] bytes, Limits limits) {
    if (bytes.length > most) {
      String how = "the " + what + " is longer than {most} bytes";
      String message = Limits.exceeded(how, most, limit);
      return refused(ProblemCode.LIMIT_EXCEEDED, message, LineAndColumn.START, limits);
    }
    return new JsonDocument(bytes, Encoding.start(bytes), limits, "", null);
  }

  /** Returns the document of this text; a bare half of a character in it is its only problem. */
  public static JsonDocument of(String text, Limits limits) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    int unpaired = text.length() > limits.documentBytes() ? -1 : Surrogates.unpaired(text);
    if (unpaired >= 0) {
      int offset = text.substring(0, unpaired).getBytes(StandardCharsets.UTF_8).length;
      String message = "half a character, without its partner; remove it";
      LineAndColumn place = new Lines(bytes, 0).at(offset);
      return refused(ProblemCode.UNPAIRED_SURROGATE, message, place, limits);
    }
    return of(bytes, limits);
  }

  /**
   * Returns the document that a stream holds; reads no more of it than the limits allow, and does
   * not close it.
   */
  public static JsonDocument of(InputStream stream, Limits limits) throws IOException {
    return of(stream.readNBytes(limits.documentBytes() + 1), limits);
  }

  /**
   * Returns this document as a part of a larger one: messages name places as they are called there,
   * such as {@code price} for the root below {@code /items/2/price}. Pointers stay as they are.
   */
  public JsonDocument below(String base) {
    return new JsonDocument(bytes, start, limits, base, encoded);
  }

  /** Returns how much the text may ask of its reader. */
  public Limits limits() {
    return limits;
  }

  /** Reads the document as one value of this form; never throws for what the document says. */
  public <T> ReadResult<T> read(Codec<T> codec) {
    QuickInput quick = new QuickInput(limits, bytes.length);
    T good = quick.read(codec, bytes, start, bytes.length);
    return good == null ? readWithCare(codec) : ReadResult.good(good);
  }

  /** Reads the document token by token, so that every problem is found. */
  private <T> ReadResult<T> readWithCare(Codec<T> codec) {
    LocatedProblem refusal = refusal();
    if (refusal != null) {
      return new ReadResult<>(null, false, List.of(refusal), List.of());
    }
    try (JsonParser parser = parser()) {
      CarefulInput input =
          new CarefulInput(parser, lines(), limits, encoded().surrogateEscapes(), base);
      T value = input.read(codec);
      List<LocatedProblem> problems = places().problemsOf(input);
      return new ReadResult<>(value, input.complete(), problems, input.failures());
    }
  }

  /** Returns where things are in this document. */
  public Places places() {
    return new Places(this);
  }

  /** Returns why the document is no text; null if it is one. */
  @Nullable
  LocatedProblem refusal() {
    return encoded().refusal();
  }

  /** Looks at the bytes when somebody asks; reading a good text needs no look of its own. */
  private Encoded encoded() {
    Encoded known = encoded;
    if (known == null) {
      Utf8 utf8 = Utf8.scan(bytes, start);
      String wrong = Encoding.wrong(bytes, utf8.invalid());
      known = new Encoded(utf8.surrogateEscapes(), wrong == null ? null : notUtf8(wrong, utf8));
      encoded = known;
    }
    return known;
  }

  private LocatedProblem notUtf8(String message, Utf8 utf8) {
    LineAndColumn place = lines().at(utf8.invalid() - start);
    return Places.at(place, Problem.of(ProblemCode.NOT_UTF_8, "", message));
  }

  /** Returns the lines of a document that is a text. */
  Lines lines() {
    return new Lines(bytes, start);
  }

  /** Returns a new parser of a document that is a text. */
  JsonParser parser() {
    JsonFactory factory = limits.equals(Limits.STANDARD) ? standardFactory() : factory(limits);
    return factory.createParser(ObjectReadContext.empty(), bytes, start, bytes.length - start);
  }

  /** Returns the factory of parsers with standard limits, made when first asked for. */
  static JsonFactory standardFactory() {
    return Standard.FACTORY;
  }

  private static final class Standard {
    static final JsonFactory FACTORY = factory(Limits.STANDARD);
  }

  private static JsonDocument refused(
      ProblemCode code, String message, LineAndColumn place, Limits limits) {
    LocatedProblem problem = Places.at(place, Problem.of(code, "", message));
    return new JsonDocument(new byte[0], 0, limits, "", new Encoded(false, problem));
  }

  private static JsonFactory factory(Limits limits) {
    return JsonFactory.builder()
        .disable(TokenStreamFactory.Feature.CHARSET_DETECTION)
        .streamReadConstraints(StreamReadConstraints.builder()
            .maxNestingDepth(limits.nesting())
            .maxStringLength(limits.stringLength())
            .maxNameLength(limits.nameLength())
            .maxNumberLength(limits.numberLength())
            .build())
        .build();
  }
}
