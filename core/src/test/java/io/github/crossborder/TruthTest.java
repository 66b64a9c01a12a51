package io.github.crossborder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TruthTest {

  @Test
  void an_unknown_part_leaves_the_whole_unknown_unless_another_part_settles_it() {
    assertThat(Truth.allOf(Stream.of(Truth.TRUE, Truth.UNKNOWN))).isEqualTo(Truth.UNKNOWN);
    assertThat(Truth.allOf(Stream.of(Truth.UNKNOWN, Truth.FALSE))).isEqualTo(Truth.FALSE);
    assertThat(Truth.anyOf(Stream.of(Truth.FALSE, Truth.UNKNOWN))).isEqualTo(Truth.UNKNOWN);
    assertThat(Truth.anyOf(Stream.of(Truth.UNKNOWN, Truth.TRUE))).isEqualTo(Truth.TRUE);
  }

  @Test
  void all_of_nothing_is_true_and_any_of_nothing_is_false() {
    assertThat(Truth.allOf(Stream.empty())).isEqualTo(Truth.TRUE);
    assertThat(Truth.anyOf(Stream.empty())).isEqualTo(Truth.FALSE);
  }
}
