package io.github.crossborder.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.crossborder.CrossborderException;
import io.github.crossborder.Problem;
import java.util.List;
import org.assertj.core.api.AbstractThrowableAssert;
import org.assertj.core.api.ListAssert;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** What a refusal says. */
final class Refused {
  private Refused() {}

  static ListAssert<String> codesOf(ThrowingCallable call) {
    CrossborderException refusal = catchThrowableOfType(CrossborderException.class, call);
    assertThat(refusal).as("nothing was refused").isNotNull();
    return assertThat(refusal.problems().stream().map(Problem::code).toList());
  }

  static List<String> codesOrNone(ThrowingCallable call) {
    CrossborderException refusal = catchThrowableOfType(CrossborderException.class, call);
    return refusal == null
        ? List.of()
        : refusal.problems().stream().map(Problem::code).toList();
  }

  static AbstractThrowableAssert<?, ? extends Throwable> because(ThrowingCallable call) {
    return assertThatThrownBy(call).isInstanceOf(CrossborderException.class);
  }
}
