package io.github.crossborder.benchmarks;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.google.gson.Gson;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonWriter;
import io.avaje.jsonb.JsonType;
import io.avaje.jsonb.Jsonb;
import io.github.crossborder.book.DealBook;
import io.github.crossborder.deal.Entry;
import io.github.crossborder.json.DealBookJson;
import io.github.crossborder.json.DealStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
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
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.MappingIterator;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.SequenceWriter;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reading and writing a stream of at least 4 MB, an entry a line: ours with every rule of every
 * value checked, others into plain records without rules, databind into our own types by the
 * module, and the bare scan that makes every name, string and number.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 1)
public class StreamBenchmark {
  private static final int BYTES = 4 << 20;

  private final JsonFactory factory = new JsonFactory();
  private final JsonMapper mapper = new JsonMapper();
  private final ObjectReader records = mapper.readerFor(Plain.Line.class);
  private final ObjectReader module =
      JsonMapper.builder().findAndAddModules().build().readerFor(Entry.class);
  private final ObjectWriter sparse = JsonMapper.builder()
      .changeDefaultPropertyInclusion(any -> JsonInclude.Value.ALL_NON_NULL)
      .withConfigOverride(
          BigDecimal.class,
          decimal -> decimal.setFormat(JsonFormat.Value.forShape(JsonFormat.Shape.STRING)))
      .build()
      .writerFor(Plain.Line.class)
      .withRootValueSeparator("\n");
  private final Gson gson = new Gson();
  private final JsonType<Plain.Line> avaje =
      Jsonb.builder().mathTypesAsString(true).build().type(Plain.Line.class);
  private byte[] text;
  private List<Entry> entries;
  private List<Plain.Line> lines;

  /** Makes the text, and sees that everybody reads all of it. */
  @Setup
  public void prepare() throws IOException {
    DealBook book = DealBookJson.read(new ByteArrayInputStream(GeneratedBook.ofAtLeast(BYTES)));
    entries = book.entries();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DealStream.write(bytes).writeAll(entries);
    text = bytes.toByteArray();
    lines = new ArrayList<>();
    try (MappingIterator<Plain.Line> each = records.readValues(text)) {
      each.forEachRemaining(lines::add);
    }
    List<Entry> ours = new ArrayList<>();
    DealStream.read(input()).forEach(ours::add);
    List<Plain.Line> avajes = new ArrayList<>();
    try (Stream<Plain.Line> each = avaje.streamAsLines().fromJson(input())) {
      each.forEach(avajes::add);
    }
    if (!ours.equals(entries) || !avajes.equals(lines) || !gsons().equals(lines)) {
      throw new IllegalStateException("not the same entries");
    }
    System.out.println("# " + text.length + " bytes, " + entries.size() + " entries");
  }

  private InputStream input() {
    return new ByteArrayInputStream(text);
  }

  private List<Plain.Line> gsons() throws IOException {
    List<Plain.Line> read = new ArrayList<>();
    try (JsonReader reader =
        new JsonReader(new InputStreamReader(input(), StandardCharsets.UTF_8))) {
      reader.setStrictness(Strictness.LENIENT); // without it a text has one value
      while (reader.peek() != com.google.gson.stream.JsonToken.END_DOCUMENT) {
        read.add(gson.fromJson(reader, Plain.Line.class));
      }
    }
    return read;
  }

  /** Ours: strict, every rule of every value checked. */
  @Benchmark
  public void read(Blackhole hole) throws IOException {
    try (DealStream.Reader reader = DealStream.read(input())) {
      reader.forEach(hole::consume);
    }
  }

  /** The yardstick: a default mapper, plain records. */
  @Benchmark
  public void readJacksonRecords(Blackhole hole) {
    try (MappingIterator<Plain.Line> each = records.readValues(text)) {
      each.forEachRemaining(hole::consume);
    }
  }

  /** A mapper into our types, by the module. */
  @Benchmark
  public void readJacksonModule(Blackhole hole) {
    try (MappingIterator<Entry> each = module.readValues(text)) {
      each.forEachRemaining(hole::consume);
    }
  }

  /** Plain records; adapters that were made when compiling. */
  @Benchmark
  public void readAvajeRecords(Blackhole hole) {
    try (Stream<Plain.Line> each = avaje.streamAsLines().fromJson(input())) {
      each.forEach(hole::consume);
    }
  }

  /** Plain records, by reflection. */
  @Benchmark
  public void readGsonRecords(Blackhole hole) throws IOException {
    hole.consume(gsons());
  }

  /** What no reader of names, strings and numbers by Jackson's parser can undercut. */
  @Benchmark
  public void scanTokens(Blackhole hole) {
    try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), text)) {
      for (var token = parser.nextToken(); token != null; token = parser.nextToken()) {
        switch (token) {
          case PROPERTY_NAME -> hole.consume(parser.currentName());
          case VALUE_STRING -> hole.consume(parser.getString());
          case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> hole.consume(parser.getDecimalValue());
          default -> hole.consume(token);
        }
      }
    }
  }

  /** Ours: canonical, flushed line by line. */
  @Benchmark
  public void write() throws IOException {
    DealStream.write(OutputStream.nullOutputStream()).writeAll(entries);
  }

  /** The yardstick: what is absent is left out here too, since otherwise it writes nulls. */
  @Benchmark
  public void writeJacksonRecords() {
    try (SequenceWriter writer = sparse.writeValues(OutputStream.nullOutputStream())) {
      writer.writeAll(lines);
    }
  }

  /** Plain records; adapters that were made when compiling. */
  @Benchmark
  public void writeAvajeRecords() {
    avaje.streamAsLines().toJson(lines.stream(), OutputStream.nullOutputStream());
  }

  /** Plain records, by reflection; decimals as numbers. */
  @Benchmark
  public void writeGsonRecords() throws IOException {
    Writer out = new OutputStreamWriter(OutputStream.nullOutputStream(), StandardCharsets.UTF_8);
    try (JsonWriter writer = new JsonWriter(out)) {
      writer.setStrictness(Strictness.LENIENT);
      for (Plain.Line line : lines) {
        gson.toJson(line, Plain.Line.class, writer);
      }
    }
  }
}
