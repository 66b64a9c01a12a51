package io.github.crossborder.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.crossborder.InvalidValueException;
import io.github.crossborder.LocatedProblem;
import io.github.crossborder.Problem;
import io.github.crossborder.deal.Entry;
import io.github.crossborder.deal.Id;
import io.github.crossborder.deal.Source;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.json.JsonMapper;

class JsonLimitsTest {
  private static final String LINE = "{\"source\": {\"id\": \"a\", \"title\": \"Ä\"}}";
  private static final int LINE_BYTES = LINE.length() + 1;

  private static JsonLimits limits(Consumer<JsonLimits.Builder> change) {
    JsonLimits.Builder builder = JsonLimits.builder();
    change.accept(builder);
    return builder.build();
  }

  private static List<String> problems(String text, JsonLimits limits) {
    try {
      DealBookJson.readString(text, limits);
      return List.of();
    } catch (InvalidJsonException e) {
      return e.located().stream().map(LocatedProblem::toString).toList();
    }
  }

  private static InputStream stream(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  /** A book whose only problems, if any, are what its one source is told of. */
  private static String source(String more) {
    return "{\"format\": \"crossborder/1.0\", \"sources\": [{\"id\": \"a\"" + more + "}]}";
  }

  static Stream<Arguments> bounded() {
    return Stream.of(
        // the book, the list of sources, the source: three levels; what is in it the fourth
        arguments(
            source(", \"x\": [0]"),
            limits(to -> to.nesting(4)),
            limits(to -> to.nesting(3)),
            "objects and arrays lie in each other deeper than 3 levels; if that is meant, raise"
                + " nesting in JsonLimits"),
        arguments(
            source(", \"title\": \"" + "t".repeat(30) + "\""),
            limits(to -> to.stringLength(30)),
            limits(to -> to.stringLength(29)),
            "a string is longer than 29 characters; if that is meant, raise stringLength in"
                + " JsonLimits"),
        arguments(
            source(", \"" + "n".repeat(30) + "\": 0"),
            limits(to -> to.nameLength(30)),
            limits(to -> to.nameLength(29)),
            "a property's name is longer than 29 bytes; if that is meant, raise nameLength in"
                + " JsonLimits"),
        // "Ä" takes two bytes, escaped or not
        arguments(
            source(", \"" + "Ä\\u00c4".repeat(5) + "\": 0"),
            limits(to -> to.nameLength(20)),
            limits(to -> to.nameLength(19)),
            "a property's name is longer than 19 bytes"),
        arguments(
            source(", \"x\": " + "9".repeat(30)),
            limits(to -> to.numberLength(30)),
            limits(to -> to.numberLength(29)),
            "a number has more than 29 digits; if that is meant, raise numberLength in"
                + " JsonLimits"),
        // neither sign nor point nor "e" is a digit
        arguments(
            source(", \"x\": -1.5e-" + "9".repeat(28)),
            limits(to -> to.numberLength(30)),
            limits(to -> to.numberLength(29)),
            "a number has more than 29 digits"),
        // "Ä" takes two bytes
        arguments(
            source(", \"title\": \"Ä\""),
            limits(to -> to.documentBytes(source(", \"title\": \"Ä\"").length() + 1)),
            limits(to -> to.documentBytes(source(", \"title\": \"Ä\"").length())),
            "the text is longer than 69 bytes; if that is meant, raise documentBytes in"
                + " JsonLimits"));
  }

  @ParameterizedTest(name = "{index}: {3}")
  @MethodSource("bounded")
  void a_text_may_go_up_to_a_limit_and_no_further(
      String text, JsonLimits enough, JsonLimits tooLittle, String message) {
    assertThat(problems(text, enough)).noneMatch(problem -> problem.contains("limit-exceeded"));
    assertThat(problems(text, tooLittle)).last().asString().contains("limit-exceeded", message);
  }

  @Test
  void the_standard_limits_are_those_that_hold_without_any() {
    String title = ", \"title\": \"";
    assertThat(problems(source(title + "t".repeat(1 << 20) + "\""), JsonLimits.standard()))
        .singleElement()
        .asString()
        .contains("text-too-long");
    assertThat(problems(source(title + "t".repeat((1 << 20) + 1) + "\""), JsonLimits.standard()))
        .singleElement()
        .asString()
        .contains("limit-exceeded", "longer than 1048576 characters");
    assertThat(JsonLimits.standard()).isEqualTo(JsonLimits.builder().build());
    assertThat(JsonLimits.standard())
        .hasSameHashCodeAs(JsonLimits.builder().build())
        .isNotEqualTo(limits(to -> to.problems(1)))
        .hasToString("JsonLimits[documentBytes=67108864, lineBytes=4194304, nesting=64,"
            + " stringLength=1048576, nameLength=256, numberLength=100, problems=100]");
    assertThat(JsonLimits.builder()).hasToString("builder of JSON limits");
    assertThat(new CrossborderModule()).hasToString("crossborder module, " + JsonLimits.standard());
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 100, 1000})
  void as_many_problems_are_told_as_are_asked_for(int most) {
    JsonLimits limits = limits(to -> to.problems(most));
    String text = "{\"format\": \"crossborder/1.0\", \"sources\": [%s0]}";
    assertThat(problems(text.formatted("0, ".repeat(most - 1)), limits))
        .hasSize(most)
        .noneMatch(problem -> problem.contains("too-many-problems"));
    assertThat(problems(text.formatted("0, ".repeat(most)), limits))
        .hasSize(most + 1)
        .last()
        .asString()
        .endsWith("too-many-problems reading stopped here, at the limit of " + most
            + " problems; there are more (to see them, raise problems in JsonLimits)");
  }

  @Test
  void nesting_may_be_raised_as_far_as_a_text_goes() {
    String deep = source(", \"x\": " + "[".repeat(200_000) + "]".repeat(200_000));
    assertThat(problems(deep, limits(to -> to.nesting(200_003))))
        .singleElement()
        .asString()
        .contains("unknown-property");
  }

  @Test
  void files_and_streams_are_bounded_as_texts_are(@TempDir Path folder) throws IOException {
    String text = source(", \"title\": \"x\"");
    JsonLimits enough = limits(to -> to.documentBytes(text.length()));
    JsonLimits tooLittle = limits(to -> to.documentBytes(text.length() - 1));
    Path plain = Files.writeString(folder.resolve("book.json"), text);
    Path packed = folder.resolve("book.json.gz");
    try (GZIPOutputStream out = new GZIPOutputStream(Files.newOutputStream(packed))) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    }
    for (Path file : List.of(plain, packed)) {
      assertThat(DealBookJson.check(file, enough)).isEmpty();
      assertThat(DealBookJson.check(file, tooLittle)).hasSize(1);
      assertThat(DealBookJson.read(file, enough).entries()).hasSize(1);
      assertThatThrownBy(() -> DealBookJson.read(file, tooLittle))
          .isInstanceOf(InvalidJsonException.class)
          .hasMessageContaining("raise documentBytes in JsonLimits");
    }
    assertThat(DealBookJson.read(stream(text), enough).entries()).hasSize(1);
    assertThatThrownBy(() -> DealBookJson.read(stream(text), tooLittle))
        .isInstanceOf(InvalidJsonException.class);
    assertThat(DealBookJson.check(stream(text), enough)).isEmpty();
    assertThat(DealBookJson.check(stream(text), tooLittle)).hasSize(1);
    assertThat(DealBookJson.checkString(text, enough)).isEmpty();
    assertThat(DealBookJson.checkString(text, tooLittle)).hasSize(1);
  }

  @Test
  void each_line_of_a_stream_is_bounded_by_itself(@TempDir Path folder) throws IOException {
    // a document's limit says nothing of lines
    JsonLimits enough = limits(to -> to.lineBytes(LINE_BYTES).documentBytes(1));
    JsonLimits tooLittle = limits(to -> to.lineBytes(LINE_BYTES - 1));
    Path file = Files.writeString(folder.resolve("stream.ndjson"), LINE + "\n" + LINE);
    List<LocatedProblem> problems = new ArrayList<>();
    try (DealStream.Reader in = DealStream.read(file, enough)) {
      assertThat(in.stream()).hasSize(2);
    }
    try (DealStream.Reader in = DealStream.read(file, tooLittle).onBadLine(problems::addAll)) {
      assertThat(in.stream()).isEmpty();
    }
    assertThat(problems)
        .hasSize(2)
        .last()
        .hasToString("2:1: limit-exceeded the line is longer than 37 bytes; if that is meant,"
            + " raise lineBytes in JsonLimits");
  }

  @Test
  void a_writer_writes_no_line_that_readers_with_its_limits_refuse(@TempDir Path folder)
      throws IOException {
    Entry entry = Source.builder().id(Id.id("a")).title("Ä").build();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DealStream.write(bytes, limits(to -> to.lineBytes(LINE_BYTES))).write(entry);
    assertThat(bytes.toString(StandardCharsets.UTF_8)).isEqualTo(LINE + "\n");
    try (DealStream.Writer out =
        DealStream.append(folder.resolve("x"), limits(to -> to.lineBytes(LINE_BYTES - 1)))) {
      assertThatThrownBy(() -> out.write(entry))
          .isInstanceOf(InvalidValueException.class)
          .hasMessageContaining("source 'a' takes 38 bytes; a line of a stream has up to 37; if"
              + " that is meant, raise lineBytes in JsonLimits (line-too-long)");
    }
  }

  @Test
  void a_host_may_set_limits_for_its_values() {
    String text = source(", \"title\": \"" + "t".repeat(30) + "\"");
    JsonMapper mapper = JsonMapper.builder()
        .findAndAddModules()
        .addModule(new CrossborderModule(limits(to -> to.stringLength(20))))
        .build();
    assertThatThrownBy(() -> mapper.readValue(text, io.github.crossborder.book.DealBook.class))
        .isInstanceOf(DatabindException.class)
        .hasMessageContaining("raise stringLength in JsonLimits");
  }

  @Test
  void a_limit_allows_something_and_no_more_than_memory_can_hold() {
    List<Consumer<JsonLimits.Builder>> useless = List.of(
        to -> to.documentBytes(0),
        to -> to.lineBytes(-1),
        to -> to.nesting(0),
        to -> to.stringLength(0),
        to -> to.nameLength(0),
        to -> to.numberLength(0),
        to -> to.problems(0),
        to -> to.documentBytes((1 << 30) + 1),
        to -> to.lineBytes(Integer.MAX_VALUE));
    assertThat(useless)
        .allSatisfy(change -> assertThatThrownBy(() -> limits(change))
            .isInstanceOf(InvalidValueException.class)
            .hasMessageContaining("(limit-out-of-range)"));
    assertThatThrownBy(() -> limits(to -> to.nesting(0)))
        .hasMessage("limit nesting '0': expected 1 to 2147483647 (limit-out-of-range)");
    InvalidValueException refusal = catchThrowableOfType(
        InvalidValueException.class, () -> limits(to -> to.problems(0).lineBytes(-1)));
    assertThat(refusal.problems())
        .extracting(Problem::message)
        .containsExactly(
            "limit lineBytes '-1': expected 1 to 1073741824",
            "limit problems '0': expected 1 to 2147483647");
  }
}
