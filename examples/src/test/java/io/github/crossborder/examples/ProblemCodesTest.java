package io.github.crossborder.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.crossborder.ProblemCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Holds the list of all problem codes to the code. */
class ProblemCodesTest {
  private static final Path LIST = Path.of("../core/problem-codes.md");
  private static final Path CURRENT = Path.of("target/problem-codes.md");

  @ParameterizedTest
  @EnumSource
  void a_code_is_its_name_in_kebab_case_and_means_one_sentence(ProblemCode code) {
    assertThat(code.code()).matches("[a-z]+(-[a-z0-9]+)*").hasToString(code.toString());
    assertThat(code.code().replace('-', '_')).isEqualToIgnoringCase(code.name());
    assertThat(code.meaning()).matches("[A-Z0-9].*\\.");
  }

  @Test
  void the_list_of_codes_is_the_one_that_the_code_gives() throws IOException {
    Files.writeString(CURRENT, list());
    assertThat(Files.readString(LIST))
        .as("the codes changed: copy examples/%s to core/problem-codes.md", CURRENT)
        .isEqualTo(list());
  }

  private static String list() {
    StringBuilder text = new StringBuilder("""
        # Problem codes

        Every problem and every finding carries a code that stays the same from version to version: a constant of
        `ProblemCode`. This list is generated from the code; a test keeps it true.

        | code | the rule that is broken |
        | --- | --- |
        """);
    Stream.of(ProblemCode.values())
        .sorted(Comparator.comparing(ProblemCode::code))
        .forEach(code -> text.append("| `")
            .append(code.code())
            .append("` | ")
            .append(code.meaning().replace("|", "\\|"))
            .append(" |\n"));
    return text.toString();
  }
}
