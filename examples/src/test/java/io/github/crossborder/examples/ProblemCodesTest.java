package io.github.crossborder.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.github.crossborder.ProblemCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds the list of all problem codes to the code, for all rooms at once. */
class ProblemCodesTest {
  private static final Path LIST = Path.of("../core/problem-codes.md");
  private static final Path CURRENT = Path.of("target/problem-codes.md");

  /** The codes of each enum, by the package it is in. */
  private static final Map<String, List<ProblemCode>> CODES = codes();

  private static Map<String, List<ProblemCode>> codes() {
    return new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("io.github.crossborder")
            .stream()
            .filter(type -> type.isAssignableTo(ProblemCode.class) && type.isEnum())
            .collect(Collectors.groupingBy(
                JavaClass::getPackageName,
                TreeMap::new,
                Collectors.flatMapping(ProblemCodesTest::constants, Collectors.toList())));
  }

  private static Stream<ProblemCode> constants(JavaClass type) {
    return Stream.of(type.reflect().getEnumConstants()).map(ProblemCode.class::cast);
  }

  @Test
  void every_code_belongs_to_one_rule_of_the_whole_library() {
    assertThat(CODES.values().stream().flatMap(List::stream).map(ProblemCode::code))
        .isNotEmpty()
        .doesNotHaveDuplicates()
        .allMatch(code -> code.matches("[a-z]+(-[a-z0-9]+)*"));
  }

  @Test
  void every_meaning_is_one_sentence() {
    assertThat(CODES.values().stream().flatMap(List::stream).map(ProblemCode::meaning))
        .allMatch(meaning -> meaning.matches("[A-Z0-9].*\\."));
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

        Every problem and every finding carries a code that stays the same from version to version. This list is
        generated from the code; a test keeps it true.
        """);
    CODES.forEach((room, codes) -> {
      text.append("\n## `").append(room).append("`\n\n| code | the rule that is broken |\n");
      text.append("| --- | --- |\n");
      codes.stream()
          .sorted(Comparator.comparing(ProblemCode::code))
          .forEach(code -> text.append("| `%s` | %s |%n"
              .formatted(code.code(), code.meaning().replace("|", "\\|"))
              .replace(System.lineSeparator(), "\n")));
    });
    return text.toString();
  }
}
