package io.github.crossborder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class AnswerTest {
  private static final Problem NO_PERIOD =
      new Problem("unknown-period", "ickx-revenue/period", "ickx-revenue: its period is unknown");
  private static final Problem NO_CURRENCY =
      new Problem("unsaid-currency", "ickx-revenue/quantity", "its currency is unsaid");

  @Test
  void an_answer_can_be_had_and_asked_on() {
    Answer<Integer> answer = Answer.of(4);
    assertThat(answer.isKnown()).isTrue();
    assertThat(answer.get()).isEqualTo(4);
    assertThat(answer.value()).contains(4);
    assertThat(answer.problems()).isEmpty();
    assertThat(answer.map(n -> n + 1)).isEqualTo(Answer.of(5));
    assertThat(answer.flatMap(n -> Answer.cannot(NO_PERIOD))).isEqualTo(Answer.cannot(NO_PERIOD));
    assertThat(answer).hasToString("4").isNotEqualTo(Answer.cannot(NO_PERIOD)).isNotEqualTo(4);
  }

  @Test
  void without_an_answer_all_the_reasons_are_told() {
    Answer<Integer> answer = Answer.cannot(List.of(NO_PERIOD, NO_CURRENCY));
    assertThat(answer.isKnown()).isFalse();
    assertThat(answer.value()).isEmpty();
    assertThat(answer.problems()).containsExactly(NO_PERIOD, NO_CURRENCY);
    assertThat(answer.map(n -> n + 1)).isEqualTo(answer).hasSameHashCodeAs(answer);
    assertThat(answer.flatMap(n -> Answer.of(1))).isEqualTo(answer);
    assertThat(answer)
        .hasToString(
            "cannot, because ickx-revenue: its period is unknown; and its currency is unsaid");
  }

  @Test
  void asking_for_an_answer_that_is_not_there_tells_why() {
    assertThatThrownBy(() -> Answer.cannot(NO_PERIOD).get())
        .isInstanceOf(UnansweredException.class)
        .hasMessageContaining("its period is unknown")
        .satisfies(thrown ->
            assertThat(((CrossborderException) thrown).problems()).containsExactly(NO_PERIOD));
  }

  @Test
  void that_there_is_no_answer_needs_a_reason() {
    assertThatIllegalArgumentException().isThrownBy(() -> Answer.cannot(List.of()));
  }
}
