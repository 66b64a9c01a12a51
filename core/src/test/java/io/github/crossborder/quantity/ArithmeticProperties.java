package io.github.crossborder.quantity;

import static io.github.crossborder.quantity.Said.EUR;
import static io.github.crossborder.quantity.Said.RATIO;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Bounds hold whatever the words allow, through every operation. */
class ArithmeticProperties {
  private static final BigDecimal ZERO = BigDecimal.ZERO;

  @Provide
  Arbitrary<Quantity> amounts() {
    return Said.quantities(EUR);
  }

  @Provide
  Arbitrary<Quantity> ratios() {
    return Said.quantities(RATIO);
  }

  @Provide
  Arbitrary<Bounds> amountBounds() {
    return Said.bounds(EUR);
  }

  @Provide
  Arbitrary<Bounds> ratioBounds() {
    return Said.bounds(RATIO);
  }

  @Property(tries = 5000)
  void every_value_that_the_words_allow_lies_in_the_bounds(
      @ForAll("amounts") Quantity said, @ForAll Random random) {
    assertThat(said.bounds().contains(Said.allowed(said, random))).isTrue();
  }

  @Property(tries = 5000)
  void sums_of_allowed_values_lie_in_the_sum_of_the_bounds(
      @ForAll("amounts") Quantity a, @ForAll("amounts") Quantity b, @ForAll Random random) {
    BigDecimal sum = Said.allowed(a, random).add(Said.allowed(b, random));
    assertThat(a.bounds().plus(b.bounds()).contains(sum)).isTrue();
  }

  @Property(tries = 5000)
  void differences_of_allowed_values_lie_in_the_difference_of_the_bounds(
      @ForAll("amounts") Quantity a, @ForAll("amounts") Quantity b, @ForAll Random random) {
    BigDecimal difference = Said.allowed(a, random).subtract(Said.allowed(b, random));
    assertThat(a.bounds().minus(b.bounds()).contains(difference)).isTrue();
  }

  @Property(tries = 5000)
  void products_of_allowed_values_lie_in_the_product_of_the_bounds(
      @ForAll("amounts") Quantity a, @ForAll("ratios") Quantity b, @ForAll Random random) {
    BigDecimal product = Said.allowed(a, random).multiply(Said.allowed(b, random));
    assertThat(a.bounds().times(b.bounds()).contains(product)).isTrue();
  }

  @Property(tries = 10_000)
  void quotients_of_allowed_values_lie_in_the_quotient_of_the_bounds(
      @ForAll("amounts") Quantity a, @ForAll("ratios") Quantity b, @ForAll Random random) {
    BigDecimal dividend = Said.allowed(a, random);
    BigDecimal divisor = Said.allowed(b, random);
    Bounds quotient = a.bounds().dividedBy(b.bounds());
    if (divisor.signum() == 0) {
      assertThat(quotient).isEqualTo(Bounds.none(EUR));
      return;
    }
    int lower =
        quotient.lower().map(end -> compareQuotient(dividend, divisor, end)).orElse(1);
    int upper =
        quotient.upper().map(end -> compareQuotient(dividend, divisor, end)).orElse(-1);
    assertThat(lower).isGreaterThanOrEqualTo(quotient.isLowerClosed() ? 0 : 1);
    assertThat(upper).isLessThanOrEqualTo(quotient.isUpperClosed() ? 0 : -1);
  }

  /** Compares dividend ÷ divisor with a number, without dividing. */
  private static int compareQuotient(BigDecimal dividend, BigDecimal divisor, BigDecimal number) {
    return dividend.compareTo(number.multiply(divisor)) * divisor.signum();
  }

  @Property(tries = 5000)
  void wider_summands_never_narrow_the_sum_or_the_difference(
      @ForAll("amountBounds") Bounds a,
      @ForAll("amountBounds") Bounds more,
      @ForAll("amountBounds") Bounds b) {
    Bounds wide = a.hull(more);
    assertThat(wide.plus(b).encloses(a.plus(b))).isTrue();
    assertThat(b.plus(wide).encloses(b.plus(a))).isTrue();
    assertThat(wide.minus(b).encloses(a.minus(b))).isTrue();
    assertThat(b.minus(wide).encloses(b.minus(a))).isTrue();
  }

  @Property(tries = 5000)
  void wider_factors_never_narrow_the_product(
      @ForAll("amountBounds") Bounds a,
      @ForAll("amountBounds") Bounds more,
      @ForAll("ratioBounds") Bounds b,
      @ForAll("ratioBounds") Bounds moreOfB) {
    assertThat(a.hull(more).times(b).encloses(a.times(b))).isTrue();
    assertThat(a.times(b.hull(moreOfB)).encloses(a.times(b))).isTrue();
  }

  @Property(tries = 10_000)
  void wider_dividends_and_divisors_never_narrow_the_quotient(
      @ForAll("amountBounds") Bounds a,
      @ForAll("amountBounds") Bounds more,
      @ForAll("ratioBounds") Bounds b,
      @ForAll("ratioBounds") Bounds moreOfB) {
    assertThat(a.hull(more).dividedBy(b).encloses(a.dividedBy(b))).isTrue();
    assertThat(a.dividedBy(b.hull(moreOfB)).encloses(a.dividedBy(b))).isTrue();
  }

  @Property(tries = 2000)
  void chains_of_arithmetic_stay_short_and_keep_what_they_hold(
      @ForAll("ratioBounds") Bounds bounds, @ForAll Random random) {
    Bounds chain = bounds;
    for (int step = 0; step < 12; step++) {
      chain = random.nextBoolean() ? chain.times(chain) : chain.plus(chain.dividedBy(bounds));
    }
    assertThat(chain.toString().length()).isLessThan(5000);
    assertThat(chain.hull(bounds).encloses(bounds)).isTrue();
  }

  @Property(tries = 5000)
  void intersection_hull_and_disjointness_agree_on_every_number(
      @ForAll("amountBounds") Bounds a, @ForAll("amountBounds") Bounds b, @ForAll Random random) {
    BigDecimal number = random.nextBoolean()
        ? a.lower().or(a::upper).orElse(ZERO)
        : b.upper().or(b::lower).orElse(ZERO);
    boolean inBoth = a.contains(number) && b.contains(number);
    assertThat(a.intersection(b).map(both -> both.contains(number)).orElse(false))
        .isEqualTo(inBoth);
    assertThat(a.isDisjointFrom(b)).isEqualTo(a.intersection(b).isEmpty());
    if (a.contains(number) || b.contains(number)) {
      assertThat(a.hull(b).contains(number)).isTrue();
    }
    if (a.encloses(b) && b.contains(number)) {
      assertThat(a.contains(number)).isTrue();
    }
  }
}
