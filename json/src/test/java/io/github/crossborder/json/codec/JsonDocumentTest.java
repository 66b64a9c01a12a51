package io.github.crossborder.json.codec;

import static io.github.crossborder.json.codec.ToyCodecs.SHOP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.crossborder.InvalidValueException;
import io.github.crossborder.LocatedProblem;
import io.github.crossborder.Problem;
import io.github.crossborder.json.codec.careful.LineAndColumn;
import io.github.crossborder.json.codec.text.Limits;
import io.github.crossborder.json.codec.toy.Shop;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonDocumentTest {
  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
      ``               | 1:1: syntax-error the text is empty; expected an object
      null             | 1:1: null-value the text is null; leave it out, or give an object
      3                | 1:1: wrong-type the text: expected an object, found the number '3'
      {"id             | 1:5: syntax-error the text ends inside a string; is it cut off?
      {"id":"x\\       | 1:10: syntax-error /id the text ends inside a string; is it cut off?
      {"id"            | 1:6: syntax-error /id the text ends inside an object; is it cut off?
      {"id":"a",       | 1:11: syntax-error /id the text ends inside an object; is it cut off?
      {"names":[       | 1:11: syntax-error /names the text ends inside an array; is it cut off?
      {"id":"a",}      | 1:11: syntax-error /id found '}'; expected a property's name in double \
      quotes, or no comma before it
      {"names":[,]}    | 1:11: syntax-error /names/0 found ','; expected a value
      {"names":[}      | 1:11: syntax-error /names found '}'; expected ',' or ']'
      {"id":"a"]       | 1:10: syntax-error /id found ']'; expected ',' or '}'
      ]                | 1:1: syntax-error found ']', which closes nothing; expected a value
      {id:1}           | 1:2: syntax-error found 'id'; expected a property's name in double quotes
      {"id" 1}         | 1:7: syntax-error /id found '1'; expected ':' between a property's name \
      and its value
      {"id":"a" "b":2} | 1:11: syntax-error /id found '"'; expected ',' or '}'
      {"id":nul}       | 1:7: syntax-error /id 'nul' is no JSON value; text stands in double \
      quotes, and true, false and null are the only words
      {"id":comment}   | 1:7: syntax-error /id 'comment' is no JSON value; text stands in double \
      quotes, and true, false and null are the only words
      {"id":NaN}       | 1:7: syntax-error /id NaN and Infinity are no JSON numbers
      {"id":01}        | 1:8: syntax-error /id a number begins with a zero that does not count; \
      leave it out
      {"id":-}         | 1:8: syntax-error /id found '}' in a number; expected a digit
      {"id":"\\q"}     | 1:9: syntax-error /id found 'q' after a backslash; expected one of \
      " \\ / b f n r t u
      {"id":"\\u1%"}   | 1:11: syntax-error /id found '%' in a \\u escape; expected four \
      hexadecimal digits
      /* a */ {}       | 1:1: syntax-error a comment; JSON has none
      """)
  void what_is_no_json_is_told_in_words_of_the_text(String json, String problem) {
    assertThat(problems(json)).singleElement().hasToString(problem);
  }

  @Test
  void problems_found_before_a_syntax_error_are_told_with_it() {
    assertThat(codes(problems("{\"id\": 1, \"tags\": [2, x")))
        .containsExactly("wrong-type", "wrong-type", "syntax-error");
  }

  @ParameterizedTest
  @ValueSource(strings = {" x", "{}", " ,", " \"", "]", "// end"})
  void text_after_the_end_is_a_problem_and_the_value_is_not_given(String more) {
    ReadResult<String> reading =
        JsonDocument.of("\"a\"" + more, Limits.STANDARD).read(Codec.string());

    assertThat(reading.value()).isNull();
    assertThat(reading.complete()).isFalse();
    assertThat(reading.problems())
        .singleElement()
        .satisfies(problem ->
            assertThat(problem.problem().message()).startsWith("there is text after the end"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
  void other_encodings_are_refused_by_name(String encoding) {
    byte[] bytes = "{\"id\": \"é\"}".getBytes(Charset.forName(encoding));

    assertThat(problems(bytes)).singleElement().satisfies(problem -> {
      assertThat(problem.problem().code()).isEqualTo("not-utf-8");
      assertThat(problem.problem().message()).contains(encoding.substring(0, 6));
    });
  }

  static Stream<Arguments> malformed() {
    return Stream.of(
        arguments("overlong NUL", new int[] {0xc0, 0x80}),
        arguments("overlong slash of three bytes", new int[] {0xe0, 0x80, 0xaf}),
        arguments("overlong in four bytes", new int[] {0xf0, 0x80, 0x80, 0xaf}),
        arguments("surrogate", new int[] {0xed, 0xa0, 0x80}),
        arguments("above the last character", new int[] {0xf4, 0x90, 0x80, 0x80}),
        arguments("lead without rest", new int[] {0xe2, 0x82}),
        arguments("bad second byte", new int[] {0xe2, 0x28, 0xa1}),
        arguments("bad third byte", new int[] {0xe2, 0x82, 0x28}),
        arguments("continuation alone", new int[] {0xbf}),
        arguments("Latin-1", new int[] {0xe9}),
        arguments("no UTF-8 byte at all", new int[] {0xff}));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("malformed")
  void malformed_utf_8_is_refused_where_it_stands(String name, int[] bad) {
    byte[] bytes =
        ("[\"é\",\n  \"" + "?".repeat(bad.length) + "\"]").getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < bad.length; i++) {
      bytes[bytes.length - 2 - bad.length + i] = (byte) bad[i];
    }
    assertThat(problems(bytes)).singleElement().satisfies(problem -> {
      assertThat(problem.problem().code()).isEqualTo("not-utf-8");
      assertThat(problem.problem().message()).contains(String.format("0x%02x", bad[0]));
      assertThat(Texts.place(problem)).isEqualTo(new LineAndColumn(2, 4));
    });
  }

  @Test
  void a_byte_order_mark_is_no_part_of_the_text() {
    assertThat(problems("\ufeff{\"x\": 1, \"id\": \"a\", \"names\": []}"))
        .singleElement()
        .satisfies(problem -> assertThat(Texts.place(problem)).isEqualTo(new LineAndColumn(1, 2)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\\ud800", "\\uDFFFx", "\\ud83d\\ud83d\\ude00", "a\\uD83D"})
  void half_a_character_as_an_escape_is_refused(String half) {
    String json = "{\"names\": [], \"id\": \"" + half + "\"}";

    assertThat(codes(problems(json))).containsExactly("unpaired-surrogate");
  }

  @Test
  void half_a_character_in_a_text_in_memory_is_refused() {
    assertThat(problems("[\"é\", \"\ud800\"]")).singleElement().satisfies(problem -> {
      assertThat(problem.problem().code()).isEqualTo("unpaired-surrogate");
      assertThat(Texts.place(problem)).isEqualTo(new LineAndColumn(1, 8));
    });
  }

  @Test
  void whole_characters_as_escapes_are_read() {
    assertThat(JsonDocument.of("\"\\ud83d\\ude00\"", Limits.STANDARD)
            .read(Codec.string())
            .value())
        .isEqualTo("😀");
  }

  static Stream<Arguments> hostile() {
    String many = "7,".repeat(1_000_000) + "7";
    return Stream.of(
        arguments("[".repeat(100_000), "limit-exceeded", "deeper than 64 levels"),
        arguments("{\"x\":".repeat(100_000), "limit-exceeded", "deeper than 64 levels"),
        arguments(
            "{\"id\":\"" + "x".repeat(10_000_000) + "\"}", "limit-exceeded", "1048576 characters"),
        arguments("{\"" + "n".repeat(1_000_000) + "\":1}", "limit-exceeded", "256 bytes"),
        arguments("{\"floors\":" + "9".repeat(1_000_000) + "}", "limit-exceeded", "100 digits"),
        arguments("{\"turnover\":1e1000000000}", "number-beyond-limits", "50 digits"),
        arguments("{\"turnover\":\"-1e-99999999999999\"}", "number-beyond-limits", "50 digits"),
        arguments("{\"turnover\":\"" + "9".repeat(900_000) + "\"}", "number-beyond-limits", "…"),
        arguments("{\"tags\":[" + many + "]}", "too-many-problems", "100 problems"),
        arguments("{\"staff\":[" + many + "]}", "too-many-problems", "100 problems"),
        arguments("\0".repeat(1000), "syntax-error", "'\\u0000'"),
        arguments("{\"id\":\"\0\"}", "syntax-error", "'\\u0000'"));
  }

  @ParameterizedTest
  @MethodSource("hostile")
  void hostile_text_is_refused_briefly(String json, String code, String words) {
    List<LocatedProblem> problems = problems(json);

    assertThat(problems).hasSizeBetween(1, 101);
    assertThat(problems).anySatisfy(problem -> {
      assertThat(problem.problem().code()).isEqualTo(code);
      assertThat(problem.problem().message()).contains(words).hasSizeLessThan(300);
    });
  }

  @Test
  void a_limit_is_told_where_it_is_exceeded() {
    Limits limits = new Limits(1000, 1000, 2, 5, 4, 3, 10);

    assertThat(JsonDocument.of("[[\n [", limits).read(SHOP).problems())
        .last()
        .satisfies(problem -> assertThat(Texts.place(problem)).isEqualTo(new LineAndColumn(2, 2)));
    assertThat(JsonDocument.of("[\"x\",\n \"123456\"]", limits)
            .read(Codec.string().list())
            .problems())
        .last()
        .satisfies(problem -> assertThat(Texts.place(problem)).isEqualTo(new LineAndColumn(2, 2)));
  }

  @Test
  void problems_up_to_the_limit_are_told_without_a_mark() {
    Limits three = limits(64 << 20, 3);

    assertThat(codes(
            JsonDocument.of("[1, 2, 3]", three).read(Codec.string().list()).problems()))
        .containsExactly("wrong-type", "wrong-type", "wrong-type");
    assertThat(codes(
            JsonDocument.of("[1, 2, 3, 4]", three).read(Codec.string().list()).problems()))
        .containsExactly("wrong-type", "wrong-type", "wrong-type", "too-many-problems");
  }

  @Test
  void no_more_of_a_stream_is_read_than_a_text_may_be_long() throws IOException {
    Limits limits = limits(8, 100);
    ByteArrayInputStream stream =
        new ByteArrayInputStream("\"123456789\"".getBytes(StandardCharsets.UTF_8));

    ReadResult<String> reading = JsonDocument.of(stream, limits).read(Codec.string());

    assertThat(codes(reading.problems())).containsExactly("limit-exceeded");
    assertThat(stream.available()).isEqualTo(2);
    assertThat(JsonDocument.of("\"1234\"", limits).read(Codec.string()).value()).isEqualTo("1234");
  }

  @Test
  void limits_allow_something() {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> limits(8, 0))
        .withMessageContaining("problems '0'");
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> limits(Integer.MAX_VALUE, 100))
        .withMessageContaining("documentBytes");
  }

  private static Limits limits(int documentBytes, int problems) {
    Limits usual = Limits.STANDARD;
    return new Limits(
        documentBytes,
        usual.lineBytes(),
        usual.nesting(),
        usual.stringLength(),
        usual.nameLength(),
        usual.numberLength(),
        problems);
  }

  @Test
  void a_pointer_that_leads_nowhere_is_located_at_the_innermost_value_around_it() {
    JsonDocument document = JsonDocument.of("{\"a\":\n [1, {\"b/~\": 2}]}", Limits.STANDARD);

    assertThat(document
            .places()
            .locate(List.of(
                problem("/a/1/b~1~0/0"), problem("/a/1/c"), problem("/a/7"), problem("/x"))))
        .extracting(
            located -> located.problem().path() + " " + located.line() + ":" + located.column())
        .containsExactly("/x 1:1", "/a/7 2:2", "/a/1/c 2:6", "/a/1/b~1~0/0 2:14");
  }

  @Test
  void of_a_property_told_twice_the_first_is_located_as_it_is_the_one_that_is_read() {
    JsonDocument document = JsonDocument.of("{\"a\": 1,\n \"a\": [2]}", Limits.STANDARD);

    assertThat(document.places().locate(List.of(problem("/a"))))
        .singleElement()
        .satisfies(located -> assertThat(Texts.place(located)).isEqualTo(new LineAndColumn(1, 7)));
  }

  @Test
  void a_path_that_begins_with_an_objects_name_is_located_in_that_object() {
    JsonDocument document = JsonDocument.of("""
        {"shops": [{"id": "a", "tags": []},
          {"tags": ["x"], "id": "b", "names": [{"text": "b"}]}]}
        """, Limits.STANDARD);

    assertThat(document
            .places()
            .locate(
                List.of(
                    problem("b/names[0]/text"), problem("b"), problem("a/tags[3]"), problem("c/d")),
                "id"))
        .extracting(
            located -> located.problem().path() + " " + located.line() + ":" + located.column())
        .containsExactly(
            " 1:1", "/shops/0/tags/3 1:32", "/shops/1 2:3", "/shops/1/names/0/text 2:49");
    assertThat(document.places().objectsWith("id", Set.of("a", "c")::contains))
        .isEqualTo(Map.of("a", "/shops/0"));
  }

  @Test
  void a_text_that_cannot_be_read_has_places_up_to_where_it_breaks() {
    JsonDocument cut = JsonDocument.of("{\"a\": {\"id\": \"x\"}, \"b\": [", Limits.STANDARD);

    assertThat(cut.places().locate(List.of(problem("/a/id"))))
        .singleElement()
        .satisfies(located -> assertThat(located.column()).isEqualTo(14));
    assertThat(cut.places().objectsWith("id", "x"::equals)).containsEntry("x", "/a");
    JsonDocument refused = JsonDocument.of(new byte[] {(byte) 0xff}, Limits.STANDARD);
    assertThat(refused.places().locate(List.of(problem("x/a")), "id"))
        .singleElement()
        .satisfies(located -> assertThat(Texts.place(located)).isEqualTo(LineAndColumn.START));
  }

  @Test
  void places_far_inside_one_long_line_are_exact() {
    String filler = "\"" + "é".repeat(100_000) + "\",";
    String json = "{\"names\": [], \"tags\": [" + filler + "\n" + filler + "7], \"id\": \"a\"}";

    assertThat(problems(json))
        .singleElement()
        .satisfies(
            problem -> assertThat(Texts.place(problem)).isEqualTo(new LineAndColumn(2, 100_004)));
  }

  private static Problem problem(String path) {
    return new Problem("asked", path, "");
  }

  private static List<LocatedProblem> problems(String json) {
    ReadResult<Shop> reading = JsonDocument.of(json, Limits.STANDARD).read(SHOP);
    assertThat(reading.value()).isNull();
    return reading.problems();
  }

  private static List<LocatedProblem> problems(byte[] json) {
    return JsonDocument.of(json, Limits.STANDARD).read(SHOP).problems();
  }

  private static List<String> codes(List<LocatedProblem> problems) {
    return problems.stream().map(problem -> problem.problem().code()).toList();
  }
}
