package io.github.crossborder.benchmarks;

import io.github.crossborder.book.DealBook;
import io.github.crossborder.examples.Examples;
import io.github.crossborder.json.DealBookJson;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
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
import tools.jackson.databind.json.JsonMapper;

/** What the first read of a small book costs in a fresh JVM, where classes are not yet loaded. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(5)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
public class FirstReadBenchmark {
  private byte[] text;

  /** Loads the text, and nothing of what reads it. */
  @Setup
  public void prepare() throws IOException {
    try (InputStream stream = Examples.class.getResourceAsStream("belgian-chocolate.json")) {
      text = stream.readAllBytes();
    }
  }

  /** Ours. */
  @Benchmark
  public DealBook readBook() throws IOException {
    return DealBookJson.read(new ByteArrayInputStream(text));
  }

  /** The yardstick: a default mapper, plain records. */
  @Benchmark
  public Plain.Book readRecords() {
    return new JsonMapper().readValue(text, Plain.Book.class);
  }
}
