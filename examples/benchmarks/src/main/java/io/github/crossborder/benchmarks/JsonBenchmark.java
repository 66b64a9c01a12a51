package io.github.crossborder.benchmarks;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.crossborder.book.DealBook;
import io.github.crossborder.json.DealBookJson;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reading and writing a book of 4 MB with every rule checked, next to Jackson's databind into plain
 * records without rules, and to the bare scan that turns every value into a string.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 1)
public class JsonBenchmark {
  private static final int BYTES = 4 << 20;

  private final JsonFactory factory = new JsonFactory();
  private final JsonMapper mapper = new JsonMapper();
  private final JsonMapper sparse = JsonMapper.builder()
      .changeDefaultPropertyInclusion(any -> JsonInclude.Value.ALL_NON_NULL)
      .withConfigOverride(
          BigDecimal.class,
          decimal -> decimal.setFormat(JsonFormat.Value.forShape(JsonFormat.Shape.STRING)))
      .build();
  private byte[] text;
  private DealBook book;
  private Plain.Book plain;

  /** Makes the text, and sees that the plain records drop nothing of it. */
  @Setup
  public void prepare() throws IOException {
    book = DealBookJson.read(new ByteArrayInputStream(GeneratedBook.ofAtLeast(BYTES)));
    text = DealBookJson.writeString(book).getBytes(StandardCharsets.UTF_8);
    plain = readRecords();
    JsonNode tree = mapper.readTree(text);
    if (!readBook().equals(book)
        || !tree.equals(mapper.readTree(sparse.writeValueAsBytes(plain)))) {
      throw new IllegalStateException("not the same book");
    }
    System.out.println("# " + text.length + " bytes, " + book.entries().size() + " entries");
  }

  /** Ours: strict, every rule of every value and every reference checked. */
  @Benchmark
  public DealBook readBook() throws IOException {
    return DealBookJson.read(new ByteArrayInputStream(text));
  }

  /** The yardstick: a default mapper, plain records. */
  @Benchmark
  public Plain.Book readRecords() {
    return mapper.readValue(text, Plain.Book.class);
  }

  /** What no reader of strings can undercut. */
  @Benchmark
  public void scanTokens(Blackhole hole) {
    try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), text)) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        if (token.isScalarValue()) {
          hole.consume(parser.getString());
        }
      }
    }
  }

  /** Ours: canonical, sorted, a line an entry. */
  @Benchmark
  public void writeBook() throws IOException {
    DealBookJson.write(book, OutputStream.nullOutputStream());
  }

  /** The yardstick: what is absent is left out here too, since otherwise it writes nulls. */
  @Benchmark
  public void writeRecords() {
    sparse.writeValue(OutputStream.nullOutputStream(), plain);
  }
}
