package io.github.crossborder.benchmarks;

import io.github.crossborder.Truth;
import io.github.crossborder.time.PartialDate;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What it costs to ask which of two fully known days is earlier, next to plain dates. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class PartialDateBenchmark {
  private LocalDate plain = LocalDate.of(2017, 4, 30);
  private LocalDate otherPlain = LocalDate.of(2017, 11, 11);
  private PartialDate full = PartialDate.of(plain);
  private PartialDate otherFull = PartialDate.of(otherPlain);
  private PartialDate year = PartialDate.ofYear(2017);

  /** The yardstick: dates that are always known. */
  @Benchmark
  public boolean comparePlainDates() {
    return plain.isBefore(otherPlain);
  }

  /** Both days are known. */
  @Benchmark
  public Truth compareFullDates() {
    return full.isBefore(otherFull);
  }

  /** One may lie before or after the other. */
  @Benchmark
  public Truth compareWithAYear() {
    return full.isBefore(year);
  }
}
