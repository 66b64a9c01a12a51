package io.github.crossborder.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the README to the examples: its code is a piece of one, and its output what one prints. */
class ReadmeTest {
  private static final String README = read(Path.of("../README.md"));

  private static Stream<String> blocks(String language) {
    return Pattern.compile("(?ms)^```" + language + "\\n(.*?)^```$")
        .matcher(README)
        .results()
        .map(block -> block.group(1));
  }

  static Stream<String> code() {
    return blocks("java");
  }

  @ParameterizedTest
  @MethodSource("code")
  void every_piece_of_code_is_part_of_an_example(String block) {
    boolean found =
        filesIn("src/main/java").map(ReadmeTest::bare).anyMatch(file -> file.contains(bare(block)));
    assertThat(found).as(block).isTrue();
  }

  @Test
  void the_first_screen_has_code() {
    assertThat(README.lines().limit(20)).contains("```java");
  }

  @Test
  void the_two_commands_are_there() {
    assertThat(README).contains("\nmvn -q compile exec:java ").contains("\nmvn verify ");
  }

  @Test
  void the_output_is_what_an_example_prints() {
    assertThat(blocks("text")).isNotEmpty();
    for (String block : blocks("text").toList()) {
      boolean printed = filesIn("src/test/resources").anyMatch(file -> file.contains(block));
      assertThat(printed).as(block).isTrue();
    }
  }

  private static Stream<String> filesIn(String folder) {
    try (Stream<Path> files = Files.walk(Path.of(folder))) {
      return files.filter(Files::isRegularFile).map(ReadmeTest::read).toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The code without white space. */
  private static String bare(String code) {
    return code.replaceAll("\\s", "");
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
