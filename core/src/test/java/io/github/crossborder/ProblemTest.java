package io.github.crossborder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class ProblemTest {
  @Test
  void a_problem_knows_the_rule_that_is_broken() {
    Problem problem = Problem.of(ProblemCode.TOO_FEW_PARTIES, "deal", "one party");
    assertThat(problem.is(ProblemCode.TOO_FEW_PARTIES)).isTrue();
    assertThat(problem.is(ProblemCode.DANGLING_REFERENCE)).isFalse();
  }

  @Test
  void what_cannot_be_seen_in_a_message_is_shown_and_the_path_is_kept_for_programs() {
    Problem problem = new Problem("unknown-property", "/a\n\u202eb", "none\r\n\u001b[31m");

    assertThat(problem.message()).isEqualTo("none\\u000d\\u000a\\u001b[31m");
    assertThat(problem.path()).isEqualTo("/a\n\u202eb");
    assertThat(problem)
        .hasToString("/a\\u000a\\u202eb: none\\u000d\\u000a\\u001b[31m (unknown-property)")
        .isEqualTo(new Problem("unknown-property", "/a\n\u202eb", problem.message()));
  }

  @Test
  void a_message_of_500_characters_is_kept_and_a_longer_one_is_cut() {
    assertThat(new Problem("c", "", "x".repeat(500)).message()).isEqualTo("x".repeat(500));
    assertThat(new Problem("c", "", "x".repeat(501)).message()).isEqualTo("x".repeat(499) + "…");
  }

  @Test
  void a_problem_that_is_long_in_all_parts_prints_some_of_each() {
    Problem endless = new Problem("code", "/p".repeat(1000), "m".repeat(1000));

    assertThat(endless.toString()).hasSize(500).startsWith("/p/p").endsWith("mm… (code)");
    assertThat(new LocatedProblem(endless, 1, 2).toString())
        .hasSize(500)
        .startsWith("1:2: code /p/p")
        .contains("… mm");
  }

  @Property(tries = 500)
  void a_problem_is_one_short_line_whatever_it_holds(
      @ForAll @StringLength(max = 40) String any, @ForAll @IntRange(min = 1, max = 40) int times) {
    Problem problem = new Problem("code", any.repeat(times), any.repeat(times));
    LocatedProblem located = new LocatedProblem(problem, 1, 1);

    assertThat(List.of(problem.message(), problem.toString(), located.toString()))
        .allSatisfy(line -> assertThat(line)
            .doesNotContainPattern("[\\p{C}&&[^\\p{Cn}\\p{Co}]]|\\R")
            .hasSizeLessThanOrEqualTo(500));
  }
}
