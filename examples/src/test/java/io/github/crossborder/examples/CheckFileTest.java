package io.github.crossborder.examples;

import static org.assertj.core.api.Assertions.as;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckFileTest {
  private final ByteArrayOutputStream problems = new ByteArrayOutputStream();
  private final ByteArrayOutputStream errors = new ByteArrayOutputStream();

  private int check(Path file) {
    return CheckFile.check(file.toString(), stream(problems), stream(errors));
  }

  private static PrintStream stream(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, true, StandardCharsets.UTF_8);
  }

  @Test
  void a_good_file_prints_nothing_and_ends_with_0(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("book.json");
    Files.writeString(file, Books.text("belgian-chocolate"));
    assertThat(check(file)).isZero();
    assertThat(problems.size() + errors.size()).isZero();
  }

  @Test
  void what_is_odd_in_a_good_file_is_a_note_and_ends_with_0(@TempDir Path folder)
      throws IOException {
    Path file = folder.resolve("book.json");
    String odd = Books.text("belgian-chocolate").replace("\"sales-festival\"", "\"sale-festival\"");
    Files.writeString(file, odd);
    assertThat(check(file)).isZero();
    assertThat(problems.toString(StandardCharsets.UTF_8).lines())
        .singleElement(as(InstanceOfAssertFactories.STRING))
        .startsWith(file + ": note: singles-day/kind: ")
        .contains("sale-festival")
        .endsWith("(unknown-code)");
  }

  @Test
  void every_problem_is_a_line_that_leads_to_its_place(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("book.json");
    Files.writeString(
        file, "{\"format\": \"crossborder/1.0\",\n \"compnies\": [],\n \"people\": 7}");
    assertThat(check(file)).isEqualTo(1);
    assertThat(problems.toString(StandardCharsets.UTF_8).lines())
        .containsExactly(
            file
                + ":2:2: unknown-property /compnies the text has no property 'compnies'; did you"
                + " mean 'companies'?",
            file + ":3:12: wrong-type /people people: expected an array, found the number '7'");
  }

  @Test
  void a_file_that_is_not_there_ends_with_2(@TempDir Path folder) {
    assertThat(check(folder.resolve("missing.json"))).isEqualTo(2);
    assertThat(errors.toString(StandardCharsets.UTF_8)).contains("missing.json: cannot be read: ");
  }
}
