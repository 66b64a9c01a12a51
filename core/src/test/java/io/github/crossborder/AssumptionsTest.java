package io.github.crossborder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class AssumptionsTest {
  private static final Assumptions ALL = Assumptions.builder()
      .plainNumbersExact(true)
      .aboutTolerancePercent(new BigDecimal("10"))
      .approximateDateToleranceDays(31)
      .continuance(true)
      .votesFollowShares(true)
      .unspecifiedHoldingsDirect(true)
      .noUntoldHoldings(true)
      .unsaidLimitsNone(true)
      .unknownEventsMoveNothing(true)
      .build();

  @Test
  void nothing_is_assumed_by_default() {
    assertThat(Assumptions.builder().build()).isEqualTo(Assumptions.none());
    assertThat(Assumptions.none().plainNumbersExact()).isFalse();
    assertThat(Assumptions.none().aboutTolerancePercent()).isEmpty();
    assertThat(Assumptions.none().approximateDateToleranceDays()).isEmpty();
    assertThat(Assumptions.none().continuance()).isFalse();
    assertThat(Assumptions.none().votesFollowShares()).isFalse();
    assertThat(Assumptions.none().unspecifiedHoldingsDirect()).isFalse();
    assertThat(Assumptions.none().noUntoldHoldings()).isFalse();
    assertThat(Assumptions.none().unsaidLimitsNone()).isFalse();
    assertThat(Assumptions.none().unknownEventsMoveNothing()).isFalse();
    assertThat(Assumptions.none()).hasToString("no assumptions");
  }

  @ParameterizedTest
  @CsvSource({"0, 0 days", "1, 1 day", "2, 2 days", "2147483647, 2147483647 days"})
  void a_tolerance_reads_in_words(int days, String words) {
    assertThat(Assumptions.builder().approximateDateToleranceDays(days).build())
        .hasToString("approximate dates are within " + words);
  }

  @Test
  void they_read_as_a_reader_would_say_them() {
    assertThat(ALL)
        .hasToString("plain numbers are exact; 'about' is within 10 percent;"
            + " approximate dates are within 31 days; what began goes on until an end is told;"
            + " votes follow shares; unspecified holdings are direct;"
            + " no party of the book has more than is told;"
            + " a limit that a term does not say is none; events of unknown types move nothing");
  }

  @Test
  void each_that_is_made_is_listed_in_the_words_in_which_all_are_told() {
    assertThat(Assumptions.none().made()).isEmpty();
    assertThat(ALL.made()).containsExactly(Assumption.values());
    assertThat(ALL.toBuilder().continuance(false).build().made())
        .doesNotContain(Assumption.CONTINUANCE)
        .hasSize(Assumption.values().length - 1);
  }

  @ParameterizedTest
  @EnumSource
  void one_more_is_made_unless_it_needs_a_number(Assumption assumption) {
    if (assumption.needsNumber()) {
      assertThatThrownBy(() -> ALL.with(assumption))
          .isInstanceOf(InvalidValueException.class)
          .hasMessageStartingWith(assumption.name() + " needs a number")
          .hasMessageContaining("tolerance-without-number");
      assertThat(assumption.toString()).contains("within some ");
      return;
    }
    Assumptions one = Assumptions.none().with(assumption);
    assertThat(one.made()).containsExactly(assumption);
    assertThat(one).hasToString(assumption.toString());
    assertThat(one.with(assumption)).isEqualTo(one);
    assertThat(ALL.with(assumption)).isEqualTo(ALL);
  }

  @Test
  void that_unsaid_limits_are_none_is_an_assumption_of_its_own() {
    Assumptions unlimited = Assumptions.builder().unsaidLimitsNone(true).build();
    assertThat(unlimited)
        .isNotEqualTo(Assumptions.none())
        .hasToString("a limit that a term does not say is none")
        .returns(true, Assumptions::unsaidLimitsNone)
        .returns(false, Assumptions::continuance);
    assertThat(ALL.toBuilder().unsaidLimitsNone(false).build()).isNotEqualTo(ALL);
    assertThat(unlimited.toBuilder().build()).isEqualTo(unlimited);
  }

  @Test
  void a_builder_starts_from_them_and_changes_only_what_it_is_told() {
    assertThat(ALL.toBuilder().build()).isEqualTo(ALL).hasSameHashCodeAs(ALL);
    assertThat(ALL.toBuilder().continuance(false).build())
        .isNotEqualTo(ALL)
        .returns(false, Assumptions::continuance)
        .returns(true, Assumptions::votesFollowShares);
  }

  @Test
  void a_tolerance_of_zero_is_one() {
    Assumptions zero = Assumptions.builder()
        .aboutTolerancePercent(BigDecimal.ZERO)
        .approximateDateToleranceDays(0)
        .build();
    assertThat(zero).isNotEqualTo(Assumptions.none());
  }

  @ParameterizedTest
  @ValueSource(strings = {"1000.1", "1.1E+3", "1E+10000000", "1E-10000000", "0.0000000001"})
  void a_tolerance_that_says_nothing_or_takes_long_to_compute_with_is_refused(BigDecimal percent) {
    assertThatThrownBy(
            () -> Assumptions.builder().aboutTolerancePercent(percent).build())
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("aboutTolerancePercent '" + percent + "': expected 0 to 1000");
  }

  @Test
  void the_same_tolerance_written_otherwise_is_the_same_assumption() {
    Assumptions ten =
        Assumptions.builder().aboutTolerancePercent(new BigDecimal("10.0")).build();
    assertThat(ten)
        .isEqualTo(Assumptions.builder().aboutTolerancePercent(BigDecimal.TEN).build());
    assertThat(
            Assumptions.builder().aboutTolerancePercent(new BigDecimal("1E+2")).build())
        .hasToString("'about' is within 100 percent");
  }

  @Test
  void negative_tolerances_are_refused_all_at_once() {
    Assumptions.Builder builder = Assumptions.builder()
        .aboutTolerancePercent(new BigDecimal("-0.1"))
        .approximateDateToleranceDays(-1);
    assertThatThrownBy(builder::build)
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("'-0.1': expected 0 to 1000")
        .hasMessageContaining("approximateDateToleranceDays '-1': expected zero or more")
        .asInstanceOf(InstanceOfAssertFactories.type(InvalidValueException.class))
        .extracting(InvalidValueException::problems)
        .asInstanceOf(InstanceOfAssertFactories.list(Problem.class))
        .extracting(Problem::code, Problem::path)
        .containsExactly(
            tuple("tolerance-out-of-range", "aboutTolerancePercent"),
            tuple("tolerance-out-of-range", "approximateDateToleranceDays"));
  }
}
