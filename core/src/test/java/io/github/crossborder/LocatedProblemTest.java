package io.github.crossborder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LocatedProblemTest {
  private static final Problem PROBLEM = new Problem("unknown-property", "/a", "no property 'a'");

  @Test
  void problems_stand_in_the_order_of_the_text() {
    LocatedProblem early = new LocatedProblem(PROBLEM, 2, 30);
    LocatedProblem later = new LocatedProblem(PROBLEM, 10, 1);
    LocatedProblem latest = new LocatedProblem(PROBLEM, 10, 2);

    assertThat(Stream.of(latest, early, later).sorted()).isEqualTo(List.of(early, later, latest));
  }

  @Test
  void problems_at_one_place_are_told_apart() {
    LocatedProblem one = new LocatedProblem(PROBLEM, 1, 1);
    LocatedProblem other =
        new LocatedProblem(new Problem("unknown-property", "/a", "another"), 1, 1);

    assertThat(one.compareTo(other)).isNotZero();
    assertThat(one).isEqualByComparingTo(new LocatedProblem(PROBLEM, 1, 1));
  }

  @Test
  void a_problem_prints_on_one_line_whatever_it_quotes() {
    Problem broken = new Problem("malformed-date", "/a\nb", "date '2017\u001b[31m'");

    assertThat(new LocatedProblem(broken, 3, 4))
        .hasToString("3:4: malformed-date /a\\u000ab date '2017\\u001b[31m'");
    assertThat(new LocatedProblem(new Problem("syntax-error", "", "cut off"), 1, 1))
        .hasToString("1:1: syntax-error cut off");
  }

  @Test
  void lines_and_columns_count_from_one() {
    assertThatIllegalArgumentException().isThrownBy(() -> new LocatedProblem(PROBLEM, 0, 1));
    assertThatIllegalArgumentException().isThrownBy(() -> new LocatedProblem(PROBLEM, 1, 0));
  }
}
