package io.github.crossborder.json.codec.careful;

import static io.github.crossborder.json.codec.ToyCodecs.SHOP;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.crossborder.LocatedProblem;
import io.github.crossborder.Problem;
import io.github.crossborder.json.codec.JsonDocument;
import io.github.crossborder.json.codec.Texts;
import io.github.crossborder.json.codec.text.Limits;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a text is no JSON, the character is told that a person sees there, and its place. */
class ForeignCharactersTest {
  /** Has characters of one to four bytes before every place, and lines of every kind. */
  private static final String GOOD =
      "{\"id\": \"é中😀\",\r\n \"names\": [{\"text\": \"ü\"} , {\"text\": \"\u00a0“\"}],\n"
          + "\"tags\": [\"😀\", \"ß\"] , \"hours\": {} }";

  /** The place is marked by a bar. */
  @ParameterizedTest
  @CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
      {|“format”: 1}; found '“'; use straight quotes
      {"é": 1, |„x”: 2}; found '„'; use straight quotes
      {"id": |“crossborder/1.0”}; found '“'; use straight quotes
      {"id": |«é»}; found '«'; use straight quotes
      {"id": |‘é’}; found '‘'; use straight quotes
      {"id": "é"|”}; found '”'; use straight quotes
      {"id"|：2}; found '：'; write ':', not its full-width form
      {"tags": ["é"|，"x"]}; found '，'; write ','
      {"floors": |１２}; found '１２'; write '1'
      {"floors": 1|２}; found '２'; expected ',' or '}'; write '2'
      {"floors": -|２}; found '２' in a number
      {"floors": 1.|２}; found '２' in a number
      {"floors": 1e|２}; found '２' in a number
      {"id": "é\\u00|１1"}; found '１1' in a \\u escape
      {"id": "中\\|é"}; found 'é' after a backslash
      {"id": |tru😀}; 'tru' is no JSON value
      {"id": |truе}; 'truе' is no JSON value
      {"id": |été}; 'été' is no JSON value
      {|é: 1}; found 'é'; expected a property's name
      {|😀: 1}; found '😀'; expected a property's name
      {"é" |ü}; found 'ü'; expected ':'
      {"😀":\t|NaN}; NaN and Infinity are no JSON numbers
      {"😀":|Infinity}; NaN and Infinity are no JSON numbers
      {"😀": |-Infinity}; NaN and Infinity are no JSON numbers
      {"😀": [|+1]}; a number begins with a plus sign
      """)
  void what_is_no_json_is_told_by_its_character_and_place(String marked, String message)
      throws IOException {
    String text = marked.replace("|", "");
    int at = marked.indexOf('|');
    String[] words = message.split("; ");

    assertTold("syntax-error", text, at, words);
    assertTold("syntax-error", "\n \r\n\r" + text, at + 5, words);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u00a0", "\u2003", "\u202f", "\u3000", "\u2028", "\u1680"})
  void a_space_of_other_texts_is_told_by_its_number(String space) throws IOException {
    String words =
        String.format("U+%04X is no space of JSON, use a plain one", (int) space.charAt(0));
    assertTold("syntax-error", "{\"é\":" + space + "1}", 5, words);
    assertTold("syntax-error", space + "{}", 0, words);
    assertTold(
        "syntax-error", "{\"id\": \"é\", \"names\": []}" + space, 24, words, "after the end");
  }

  @Test
  void a_second_byte_order_mark_is_told() throws IOException {
    String words = "a byte order mark stands once, at the start of a text";
    assertTold("syntax-error", "{\"é\":\ufeff1}", 5, "'\\ufeff'", words);
    assertTold("syntax-error", "{\"id\": \"é\", \"names\": []}\ufeff", 24, words);
    for (String twice : List.of("\ufeff\ufeff{}", "\ufeff\ufeff[\n1]")) {
      // the first one is no part of the text
      assertThat(read(JsonDocument.of(twice, Limits.STANDARD)))
          .hasToString("1:1: syntax-error found '\\ufeff'; expected a value; " + words);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"\\ud800", "é\\udc00b", "\\\"\\ud83dx", "\\ud83d\\u0041", "\\ud83d\\n", "\\udbff"})
  void half_a_character_in_a_name_is_called_that(String name) throws IOException {
    String words = "a property's name holds half a character";
    assertTold("unpaired-surrogate", "{\"" + name + "\":1}", 1, words);
    assertTold(
        "unpaired-surrogate", "{\"tags\":[\"é\"],\n\"😀\": 1, \"" + name + "\":1}", 24, words);
  }

  @TestFactory
  List<DynamicTest> a_character_between_tokens_is_told_where_it_stands() {
    return List.of("“", "\u00a0", "\ufeff", "１", "é", "中", "😀", "\u2028", "؛", "：").stream()
        .map(foreign -> DynamicTest.dynamicTest(foreign, () -> {
          boolean inString = false;
          int told = 0;
          for (int at = 0; at < GOOD.length(); at++) {
            if (!inString && (at > 0 || !foreign.equals("\ufeff"))) {
              String text = GOOD.substring(0, at) + foreign + GOOD.substring(at);
              assertTold("syntax-error", text, at, Problem.quote(foreign));
              told++;
            }
            inString ^= GOOD.charAt(at) == '"';
          }
          assertThat(told).isGreaterThan(40);
        }))
        .toList();
  }

  /** Holds for a text in memory, its bytes and a stream of them. */
  private static void assertTold(String code, String text, int at, String... words)
      throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    LineAndColumn place = Texts.placeOf(text, at);
    for (JsonDocument document : List.of(
        JsonDocument.of(text, Limits.STANDARD),
        JsonDocument.of(bytes, Limits.STANDARD),
        JsonDocument.of(new ByteArrayInputStream(bytes), Limits.STANDARD))) {
      LocatedProblem problem = read(document);
      assertThat(problem.problem().code()).as("%s", problem).isEqualTo(code);
      assertThat(Texts.place(problem)).as("%s", problem).isEqualTo(place);
      boolean ended = problem.problem().message().contains("after the end");
      if (!ended || words.length > 1) {
        assertThat(problem.problem().message()).contains(words);
      }
      Texts.assertWellReported(List.of(problem), bytes);
    }
  }

  private static LocatedProblem read(JsonDocument document) {
    List<LocatedProblem> problems = document.read(SHOP).problems();
    return problems.get(problems.size() - 1);
  }
}
