package io.github.crossborder.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.crossborder.InvalidValueException;
import io.github.crossborder.Truth;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Territories that exclude nearly as much as one may. */
class LongExclusionsTest {
  private static final List<String> COUNTRIES =
      Territory.WORLD.countries().orElseThrow().stream().map(Country::code).toList();

  /** The world without a subdivision of each of so many countries. */
  private static Territory worldWithoutParts(int countries) {
    return Territory.WORLD.toBuilder()
        .excluding(COUNTRIES.stream().limit(countries).map(code -> code + "-X").toList())
        .build();
  }

  private static Territory of(List<String> codes) {
    return Territory.of(codes.get(0), codes.subList(1, codes.size()).toArray(String[]::new));
  }

  @Test
  void a_difference_of_too_many_exclusions_leaves_out_those_that_lie_in_another() {
    Territory some = worldWithoutParts(240);
    Territory countries = of(COUNTRIES.subList(0, 100));
    Territory left = some.minus(countries).orElseThrow();
    assertThat(left.excluding()).hasSize(240).contains("AD").doesNotContain("AD-X");
    assertThat(left.overlaps(countries)).isEqualTo(Truth.FALSE);
    assertThat(some.covers(left)).isEqualTo(Truth.TRUE);
  }

  @Test
  void a_difference_that_needs_more_exclusions_than_there_may_be_is_refused() {
    Territory full = worldWithoutParts(150).toBuilder()
        .addAllExcluding(COUNTRIES.stream().limit(150).map(code -> code + "-Y").toList())
        .build();
    assertThatThrownBy(() -> full.minus(Territory.of(COUNTRIES.get(200))))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("oversized-territory");
    assertThat(full.minus(Territory.of(COUNTRIES.get(0)))).isPresent();
  }
}
