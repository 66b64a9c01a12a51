package io.github.crossborder.quantity;

import static io.github.crossborder.quantity.Said.EUR;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.crossborder.Assumptions;
import io.github.crossborder.Truth;
import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import java.util.function.BiFunction;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A comparison that is settled stays settled, whatever the source left out. */
class ComparisonProperties {
  private static final UnitOfMeasure UNSAID = UnitOfMeasure.UNSAID_CURRENCY;
  private static final List<BiFunction<Bounds, Bounds, Truth>> COMPARISONS =
      List.of(Bounds::isLessThan, Bounds::isGreaterThan, Bounds::isSameAs);

  @Provide
  Arbitrary<Quantity> quantities() {
    return Said.quantities(EUR);
  }

  @Provide
  Arbitrary<Quantity> unsaid() {
    return Said.quantities(UNSAID);
  }

  @Provide
  Arbitrary<Bounds> bounds() {
    return Said.bounds(EUR);
  }

  @Provide
  Arbitrary<Bounds> unsaidBounds() {
    return Said.quantities(UNSAID).map(Quantity::bounds);
  }

  @Provide
  Arbitrary<Assumptions> assumptions() {
    return Said.assumptions();
  }

  @Property(tries = 10_000)
  void an_answer_agrees_with_every_pair_of_values_that_the_words_allow(
      @ForAll("quantities") Quantity a, @ForAll("quantities") Quantity b, @ForAll Random random) {
    int order = Said.allowed(a, random).compareTo(Said.allowed(b, random));
    assertAgrees(a, b, order);
  }

  @Property(tries = 10_000)
  void an_answer_about_an_unsaid_currency_is_right_at_every_rate(
      @ForAll("quantities") Quantity a, @ForAll("unsaid") Quantity b, @ForAll Random random) {
    BigDecimal rate =
        new BigDecimal(List.of("1E-40", "0.5", "1", "7.4", "1E+40").get(random.nextInt(5)));
    int order = Said.allowed(a, random).compareTo(Said.allowed(b, random).multiply(rate));
    assertAgrees(a, b, order);
    assertAgrees(b, a, -order);
  }

  private static void assertAgrees(Quantity a, Quantity b, int order) {
    assertThat(a.isLessThan(b)).isNotEqualTo(Truth.of(order >= 0));
    assertThat(a.isGreaterThan(b)).isNotEqualTo(Truth.of(order <= 0));
    assertThat(a.isSameAs(b)).isNotEqualTo(Truth.of(order != 0));
    if (order == 0) {
      assertThat(a.bounds().isDisjointFrom(b.bounds())).isFalse();
    }
  }

  @Property(tries = 10_000)
  void a_more_precise_input_never_turns_true_into_false_or_back(
      @ForAll("bounds") Bounds precise,
      @ForAll("bounds") Bounds more,
      @ForAll("bounds") Bounds b,
      @ForAll("unsaidBounds") Bounds unsaid) {
    Bounds vague = precise.hull(more);
    for (BiFunction<Bounds, Bounds, Truth> comparison : COMPARISONS) {
      assertKept(comparison.apply(vague, b), comparison.apply(precise, b));
      assertKept(comparison.apply(b, vague), comparison.apply(b, precise));
      assertKept(comparison.apply(vague, unsaid), comparison.apply(precise, unsaid));
    }
  }

  @Property(tries = 5000)
  void an_exact_figure_within_the_words_never_turns_an_answer_round(
      @ForAll("quantities") Quantity a, @ForAll("quantities") Quantity b, @ForAll Random random) {
    Bounds exact = Bounds.exactly(Said.allowed(a, random), EUR);
    for (BiFunction<Bounds, Bounds, Truth> comparison : COMPARISONS) {
      assertKept(comparison.apply(a.bounds(), b.bounds()), comparison.apply(exact, b.bounds()));
    }
  }

  private static void assertKept(Truth before, Truth after) {
    if (!before.isUnknown()) {
      assertThat(after).isEqualTo(before);
    }
  }

  @Property(tries = 5000)
  void assumptions_only_narrow_the_bounds(
      @ForAll("quantities") Quantity said, @ForAll("assumptions") Assumptions assumptions) {
    Quantity assumed = said.assuming(assumptions);
    assertThat(said.bounds().encloses(assumed.bounds())).isTrue();
    assertThat(assumed.assuming(assumptions)).isSameAs(assumed);
  }
}
