package io.github.crossborder.deal;

import static io.github.crossborder.deal.Id.id;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.crossborder.InvalidValueException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdTest {

  @ParameterizedTest
  @ValueSource(strings = {"ickx", "ickx-alibaba", "2017", "a-1-b-2"})
  void an_id_is_kebab_case(String text) {
    assertThat(id(text)).hasToString(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "-",
        "Ickx",
        "ickx-",
        "-ickx",
        "ickx--alibaba",
        "ickx alibaba",
        "café",
        "a/b",
        "٣"
      })
  void anything_else_is_refused_with_the_value_in_the_message(String text) {
    assertThatThrownBy(() -> id(text))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageStartingWith("id '" + text + "': expected lower-case letters")
        .hasMessageEndingWith("(malformed-id)");
  }

  @Test
  void an_overlong_id_is_refused_and_cut_in_the_message() {
    assertThatThrownBy(() -> id("a".repeat(10_000_000)))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("a".repeat(60) + "…': expected lower-case letters")
        .satisfies(e -> assertThat(e.getMessage()).hasSizeLessThan(400));
  }

  @Test
  void null_is_a_programming_error() {
    assertThatNullPointerException().isThrownBy(() -> Id.id(null)).withMessage("value");
  }

  @Test
  void ids_are_ordered_by_their_text() {
    assertThat(id("alibaba")).isLessThan(id("ickx"));
  }
}
