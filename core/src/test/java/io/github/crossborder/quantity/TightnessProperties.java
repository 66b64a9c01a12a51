package io.github.crossborder.quantity;

import static io.github.crossborder.quantity.Said.EUR;
import static io.github.crossborder.quantity.Said.RATIO;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.crossborder.Truth;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Every end of a result is approached by some allowed choice; a missing one is passed by far. */
class TightnessProperties {
  private static final BigDecimal TINY = new BigDecimal("1E-65");
  private static final BigDecimal HUGE = new BigDecimal("1E+95");
  private static final BigDecimal FAR = new BigDecimal("1E+25");
  private static final BigDecimal NEAR = new BigDecimal("1E-25");
  private static final MathContext PRECISE = new MathContext(120);

  @Provide
  Arbitrary<Bounds> amounts() {
    return Said.bounds(EUR);
  }

  @Provide
  Arbitrary<Bounds> ratios() {
    return Said.bounds(RATIO);
  }

  @Property(tries = 5000)
  void sums_are_tight(@ForAll("amounts") Bounds a, @ForAll("amounts") Bounds b) {
    assertTight(a.plus(b), values(a, b, BigDecimal::add));
  }

  @Property(tries = 5000)
  void differences_are_tight(@ForAll("amounts") Bounds a, @ForAll("amounts") Bounds b) {
    assertTight(a.minus(b), values(a, b, BigDecimal::subtract));
  }

  @Property(tries = 5000)
  void products_are_tight(@ForAll("amounts") Bounds a, @ForAll("ratios") Bounds b) {
    assertTight(a.times(b), values(a, b, BigDecimal::multiply));
  }

  @Property(tries = 10_000)
  void quotients_are_tight_unless_zero_is_among_the_divisors(
      @ForAll("amounts") Bounds a, @ForAll("ratios") Bounds b) {
    if (b.contains(BigDecimal.ZERO)) {
      assertThat(a.dividedBy(b)).isEqualTo(Bounds.none(EUR));
    } else {
      assertTight(a.dividedBy(b), values(a, b, (x, y) -> x.divide(y, PRECISE)));
    }
  }

  @Property(tries = 5000)
  void comparisons_are_settled_wherever_all_choices_agree(
      @ForAll("amounts") Bounds a, @ForAll("amounts") Bounds b) {
    List<BigDecimal> differences = values(a, b, BigDecimal::subtract);
    if (differences.stream().allMatch(difference -> difference.signum() < 0)) {
      assertThat(a.isLessThan(b)).isEqualTo(Truth.TRUE);
      assertThat(b.isGreaterThan(a)).isEqualTo(Truth.TRUE);
      assertThat(a.isSameAs(b)).isEqualTo(Truth.FALSE);
      assertThat(a.isDisjointFrom(b)).isTrue();
    }
    if (differences.stream().allMatch(difference -> difference.signum() >= 0)) {
      assertThat(a.isLessThan(b)).isEqualTo(Truth.FALSE);
    }
    if (differences.stream().allMatch(difference -> difference.signum() == 0)) {
      assertThat(a.isSameAs(b)).isEqualTo(Truth.TRUE);
    }
  }

  private static List<BigDecimal> values(Bounds a, Bounds b, BinaryOperator<BigDecimal> operation) {
    List<BigDecimal> values = new ArrayList<>();
    for (BigDecimal x : choices(a)) {
      for (BigDecimal y : choices(b)) {
        values.add(operation.apply(x, y));
      }
    }
    return values;
  }

  /** Values at or next to the ends, far out where there is none, and around zero. */
  private static List<BigDecimal> choices(Bounds bounds) {
    BigDecimal lower = bounds.lower().orElse(HUGE.negate());
    BigDecimal upper = bounds.upper().orElse(HUGE);
    BigDecimal middle = lower.add(upper).divide(BigDecimal.valueOf(2));
    return Stream.of(
            lower,
            lower.add(TINY),
            middle,
            upper.subtract(TINY),
            upper,
            BigDecimal.ZERO,
            TINY,
            TINY.negate())
        .filter(bounds::contains)
        .distinct()
        .toList();
  }

  private static void assertTight(Bounds result, List<BigDecimal> values) {
    assertApproached(result.lower(), result.isLowerClosed(), values);
    assertApproached(result.upper(), result.isUpperClosed(), values);
    if (result.lower().isEmpty()) {
      assertThat(values).anyMatch(value -> value.compareTo(FAR.negate()) < 0);
    }
    if (result.upper().isEmpty()) {
      assertThat(values).anyMatch(value -> value.compareTo(FAR) > 0);
    }
  }

  private static void assertApproached(
      Optional<BigDecimal> end, boolean isClosed, List<BigDecimal> values) {
    if (end.isEmpty()) {
      return;
    }
    BigDecimal near = end.get().signum() == 0 ? NEAR : end.get().abs().multiply(NEAR);
    assertThat(values)
        .as("close to %s", end.get())
        .anyMatch(value -> value.subtract(end.get()).abs().compareTo(near) <= 0);
    if (isClosed) {
      assertThat(values).as("at %s", end.get()).anyMatch(value -> value.compareTo(end.get()) == 0);
    }
  }
}
