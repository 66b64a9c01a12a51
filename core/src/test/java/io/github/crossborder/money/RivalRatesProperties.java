package io.github.crossborder.money;

import static io.github.crossborder.money.Currencies.EUR;
import static io.github.crossborder.money.Currencies.USD;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Which quotes in opposite directions agree, for any rate. */
class RivalRatesProperties {
  private static final LocalDate DAY = LocalDate.of(2023, 1, 2);

  @Property
  void the_inverse_as_printed_is_no_rival_and_one_further_off_than_either_last_digit_is(
      @ForAll("rates") BigDecimal rate,
      @ForAll @IntRange(min = 2, max = 9) int decimals,
      @ForAll @IntRange(min = -40, max = 40) int off) {
    BigDecimal digit = BigDecimal.ONE.movePointLeft(decimals);
    BigDecimal inverse = BigDecimal.ONE
        .divide(rate, decimals, RoundingMode.HALF_UP)
        .add(digit.multiply(BigDecimal.valueOf(off)));
    Assume.that(inverse.signum() > 0);
    // |x·y - 1| against half a unit of y times x, and of x times y
    BigDecimal error = rate.multiply(inverse).subtract(BigDecimal.ONE).abs();
    BigDecimal half = new BigDecimal("0.5");
    boolean agree = error.compareTo(digit.multiply(half).multiply(rate)) <= 0
        || error.compareTo(rate.ulp().multiply(half).multiply(inverse)) <= 0;
    assertThat(agree || off != 0).isTrue();
    assertThat(RivalRatesTest.areRivals(
            ExchangeRate.spot(EUR, USD, rate, DAY, "a bank"),
            ExchangeRate.spot(USD, EUR, inverse, DAY, "another")))
        .isEqualTo(!agree);
  }

  @Provide
  Arbitrary<BigDecimal> rates() {
    return Combinators.combine(
            Arbitraries.longs().between(1, 9_999_999L), Arbitraries.integers().between(0, 6))
        .as(BigDecimal::valueOf);
  }
}
