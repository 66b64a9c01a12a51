package io.github.crossborder.benchmarks;

import io.github.crossborder.quantity.Bounds;
import io.github.crossborder.quantity.Quantity;
import io.github.crossborder.quantity.UnitOfMeasure;
import java.math.BigDecimal;
import java.util.concurrent.TimeUnit;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What it costs to add two exact currency amounts, next to the plain number and to money. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class QuantityBenchmark {
  private BigDecimal number = new BigDecimal("28000000.50");
  private BigDecimal otherNumber = new BigDecimal("7760000.25");
  private Money money = Money.of(CurrencyUnit.EUR, number);
  private Money otherMoney = Money.of(CurrencyUnit.EUR, otherNumber);
  private Quantity quantity = Quantity.exactly("28000000.50", UnitOfMeasure.of("EUR"));
  private Quantity otherQuantity = Quantity.exactly("7760000.25", UnitOfMeasure.of("EUR"));
  private Bounds bounds = quantity.bounds();
  private Bounds otherBounds = otherQuantity.bounds();

  /** The yardstick: numbers without a unit. */
  @Benchmark
  public BigDecimal addNumbers() {
    return number.add(otherNumber);
  }

  /** The yardstick: money, which checks the currency. */
  @Benchmark
  public Money addMoney() {
    return money.plus(otherMoney);
  }

  /** From what was said to the bounds of the sum. */
  @Benchmark
  public Bounds addQuantities() {
    return quantity.bounds().plus(otherQuantity.bounds());
  }

  /** Bounds that are at hand. */
  @Benchmark
  public Bounds addBounds() {
    return bounds.plus(otherBounds);
  }
}
