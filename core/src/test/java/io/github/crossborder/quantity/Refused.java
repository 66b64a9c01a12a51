package io.github.crossborder.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.crossborder.InvalidValueException;
import io.github.crossborder.Problem;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** What is refused, and with which problems. */
final class Refused {
  private Refused() {}

  static List<Problem> problems(ThrowingCallable call) {
    InvalidValueException refused = catchThrowableOfType(InvalidValueException.class, call);
    assertThat(refused).as("refused").isNotNull();
    return refused.problems();
  }

  static void assertRefused(ThrowingCallable call, String code, String... words) {
    List<Problem> problems = problems(call);
    assertThat(problems).hasSize(1);
    assertThat(problems.get(0).code()).isEqualTo(code);
    assertThat(problems.get(0).message()).contains(words);
  }
}
