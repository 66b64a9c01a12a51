package io.github.crossborder.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.crossborder.CrossborderException;
import io.github.crossborder.LocatedProblem;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class InvalidBookTest {
  private static final String CITED = "\"citations\": [{\"source\": \"press\"}]}";

  private static List<LocatedProblem> problems(String text) {
    try {
      DealBookJson.readString(text);
      return List.of();
    } catch (InvalidJsonException e) {
      return e.located();
    }
  }

  private static String figure(String quantity) {
    return Samples.book(
        ",\n\"figures\": [{\"id\": \"f\", \"subject\": \"ickx\", \"metric\": \"revenue\", \"measure\":"
            + " \"LEVEL\",\n\"quantity\": "
            + quantity
            + ", "
            + CITED
            + "]");
  }

  private static String agreement(String parties) {
    return Samples.book(
        ",\n\"agreements\": [{\"id\": \"x\", \"parties\": " + parties + ", " + CITED + "]");
  }

  static Stream<Arguments> single() {
    String ickx = "{\"party\": \"ickx\", \"role\": \"seller\"}";
    return Stream.of(
        arguments("", "1:1: syntax-error the text is empty"),
        arguments("null", "1:1: null-value "),
        arguments("[]", "1:1: wrong-type "),
        arguments("{}", "1:1: missing-property "),
        arguments(
            "{\"format\": \"zip/1\"}",
            "1:12: wrong-format /format format 'zip/1' is"
                + " not that of a deal book; expected \"crossborder/1.0\""),
        arguments("{\"format\": \"crossborder/2.0\"}", "1:12: newer-format /format "),
        arguments(
            "{\"format\": \"crossborder/1.3\", \"novelties\": [{\"id\": \"new\"}]}",
            "1:12: newer-format /format format 'crossborder/1.3' needs crossborder ≥ 1.3"),
        arguments(
            agreement("[" + ickx + "]"),
            "6:39: too-few-parties /agreements/0/parties agreement x has only the party 'ickx'"),
        arguments(
            agreement("[" + ickx + ", {\"party\": \"nobody\", \"role\": \"buyer\"}]"),
            "6:87: dangling-reference /agreements/0/parties/1/party agreement x: parties[1]/party"
                + " 'nobody' is no entry of the book; add a party with that id"),
        arguments(
            agreement("[" + ickx + ", {\"party\": \"press\", \"role\": \"buyer\"}]"),
            "6:87: wrong-kind /agreements/0/parties/1/party agreement x: parties[1]/party 'press'"
                + " is a source; expected a party"),
        arguments(
            Samples.book(
                ",\n\"events\": [{\"id\": \"e\", \"type\": \"signed\", \"date\": \"2017-13\", "
                    + CITED + "]"),
            "6:50: no-such-date /events/0/date date '2017-13': month 13"),
        arguments(
            Samples.book(",\n\"people\": [{\"id\": \"ickx\", " + CITED + "]"),
            "6:19: duplicate-id /people/0/id person 'ickx' has the id of a company"),
        arguments(
            Samples.book(",\n\"events\": [{\"id\": \"e\", \"type\": \"signed\", " + CITED + ", "
                + "{\"id\": \"e\", \"type\": \"signed\", " + CITED + "]"),
            "duplicate-id /events/1/id event 'e' has the id of an event in the same book"),
        arguments(
            figure("{\"qualifier\": \"ALMOST\", \"unit\": \"EUR\"}"),
            "7:13: missing-amount /figures/0/quantity/amount amount missing: ALMOST needs one"),
        arguments(
            figure(
                "{\"qualifier\": \"BETWEEN\", \"amount\": \"7\", \"upper\": \"5\", \"unit\": \"EUR\"}"),
            "7:62: upper-not-above-lower /figures/0/quantity/upper upper '5' is not above lower '7'"),
        arguments(
            figure("{\"qualifier\": \"OVER\", \"amount\": \"5\", \"upperQualifier\": \"UNDER\","
                + " \"upper\": \"5\", \"unit\": \"EUR\"}"),
            "upper-not-above-lower /figures/0/quantity/upper upper '5' is not above lower '5'"),
        arguments(
            figure(
                "{\"qualifier\": \"OVER\", \"amount\": \"5\", \"upper\": \"7\", \"unit\": \"EUR\"}"),
            "range-end /figures/0/quantity/upperQualifier upperQualifier missing"),
        arguments(
            figure(
                "{\"qualifier\": \"AT_LEAST\", \"amount\": \"5\", \"upperQualifier\": \"AT_MOST\","
                    + " \"upper\": \"7\", \"unit\": \"EUR\"}"),
            "range-end /figures/0/quantity/upperQualifier upperQualifier AT_MOST: "),
        arguments(
            figure("{\"qualifier\": \"OVER\", \"amount\": \"5\", \"upperQualifier\": \"ALMOST\","
                + " \"upper\": \"7\", \"unit\": \"EUR\"}"),
            "unknown-constant /figures/0/quantity/upperQualifier upperQualifier: 'ALMOST' is not one of UNDER,"
                + " AT_MOST"),
        arguments(
            figure("{\"qualifier\": \"EXACT\", \"amount\": 1e1000000000, \"unit\": \"EUR\"}"),
            "7:46: number-beyond-limits /figures/0/quantity/amount "),
        arguments(
            Samples.book(",\n\"companys\": []"),
            "6:1: unknown-property /companys the text has no property 'companys'; did you mean"
                + " 'companies'?"),
        arguments(
            "{\"format\": \"crossborder/1.0\", \"sources\": [{\"id\": \"s\", \"pub",
            "1:59: syntax-error "),
        arguments(
            "{\"format\": \"crossborder/1.0\", \"sources\": " + "[".repeat(100_000),
            "limit-exceeded "),
        arguments(
            "{\"format\": \"crossborder/1.0\", \"sources\": [{\"id\": \"s\", \"title\": \""
                + "x".repeat(10_000_000)
                + "\"}]}",
            "limit-exceeded /sources/0/title "));
  }

  @ParameterizedTest(name = "{index}: {1}")
  @MethodSource("single")
  void a_bad_text_is_refused_with_code_place_and_reason(String text, String problem) {
    assertThat(problems(text)).isNotEmpty();
    assertThat(problems(text).get(problems(text).size() - 1).toString())
        .contains(problem)
        .hasSizeLessThan(500);
  }

  @Test
  void every_problem_of_a_text_is_reported_at_once_in_its_order() {
    String text = """
        {"format": "crossborder/1.0",
        "sources": [{"id": "press", "publisher": "De Tijd"}],
        "companies": [
        {"id": "ickx", "homeContry": "BE", "citations": [{"source": "press"}]},
        {"id": "alibaba", "homeCountry": "China", "citations": []},
        {"names": "Colruyt", "citations": [{"source": "pres"}]}],
        "interests": [
        {"id": "a", "party": "ickx", "subject": "alibaba", "type": "Owner", "citations": [{"source": "press"}]},
        {"id": "b", "party": "nobody", "subject": "alibaba", "type": "owner", "rank": "BEST",
         "citations": [{"source": "press"}]},
        {"id": "c", "party": "a", "subject": "nothing", "type": "owner", "citations": [{"source": "press"}]}]}
        """;
    assertThat(problems(text))
        .extracting(found ->
            found.line() + " " + found.problem().code() + " " + found.problem().path())
        .containsExactly(
            "4 unknown-property /companies/0/homeContry",
            "5 unknown-country /companies/1/homeCountry",
            "6 missing-property /companies/2",
            "6 wrong-type /companies/2/names",
            "8 malformed-code /interests/0/type",
            "9 unknown-constant /interests/1/rank",
            "11 dangling-reference /interests/2/subject");
  }

  @Test
  void a_reference_to_an_entry_that_is_bad_is_not_called_dangling() {
    String text = Samples.book("""
            , "platforms": [{"id": "tmall", "kind": 7, "citations": [{"source": "press"}]}],
            "terms": [{"id": "t", "object": "tmall", "citations": [{"source": "press"}]}]""");
    assertThat(problems(text))
        .extracting(found -> found.problem().code())
        .containsExactly("wrong-type");
  }

  @Test
  void good_entries_may_mention_bad_ones_any_number_of_times_and_what_is_missing_is_told() {
    String bad = "{\"source\": \"times\"},".repeat(1200);
    String text = Samples.book(", \"people\": [{\"id\": \"ma\", \"citations\": [" + bad
        + "{\"source\": \"pres\"}]}], \"surces\": [{\"id\": \"times\", \"title\": \"The Times\"}]");
    assertThat(problems(text))
        .extracting(found -> found.problem().code() + " " + found.problem().path())
        .containsExactly(
            "dangling-reference /people/0/citations/1200/source", "unknown-property /surces");
    assertThat(problems(text).get(0).problem().message())
        .endsWith("add a source with that id; did you mean 'press'?");
  }

  @Test
  void no_more_than_a_hundred_problems_are_listed_and_then_a_mark_that_there_are_more() {
    String term = "{\"id\": \"t%d\", \"grantee\": \"nobody\", " + CITED;
    String terms =
        IntStream.range(0, 150).mapToObj(term::formatted).collect(Collectors.joining(",\n"));
    List<LocatedProblem> problems = problems(Samples.book(", \"terms\": [" + terms + "]"));
    assertThat(problems).hasSize(101);
    assertThat(problems.get(99).problem().code()).isEqualTo("dangling-reference");
    assertThat(problems.get(100).problem().code()).isEqualTo("too-many-problems");
  }

  @Test
  void the_message_of_the_exception_shows_line_column_code_pointer_and_reason() {
    assertThatThrownBy(() -> DealBookJson.readString("{\"format\": 1}"))
        .isInstanceOfSatisfying(
            CrossborderException.class,
            e -> assertThat(e.problems())
                .extracting(found -> found.path())
                .containsExactly("/format"))
        .hasMessageStartingWith("1:12: wrong-type /format ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ickx-2", "names", "description", "id", "citations", "note", "party"})
  void a_problem_is_told_where_it_is_even_if_the_entry_is_named_like_a_property(String id) {
    String company = "{\"id\": \"%s\", \"names\": [{\"text\": \"x\"}],\n \"description\": \" \", ";
    assertThat(problems(Samples.book(",\n\"people\": [\n" + company.formatted(id) + CITED + "]")))
        .singleElement()
        .asString()
        .startsWith("8:17: blank-text /people/0/description description is blank");
  }

  @ParameterizedTest
  @ValueSource(strings = {"f", "share", "party", "subject", "follows", "note"})
  void problems_of_a_claim_named_like_a_property_are_told_where_they_are(String id) {
    String interest = ",\n\"interests\": [\n{\"id\": \"" + id + "\", \"party\": \"ickx\","
        + " \"subject\": \"nobody\", \"type\": \"owner\",\n"
        + "\"share\": {\"qualifier\": \"EXACT\", \"amount\": \"101\", \"unit\": \"percent\"}, ";
    assertThat(problems(Samples.book(interest + CITED + "]")))
        .singleElement()
        .asString()
        .startsWith("8:10: share-range /interests/0/share share EXACT 101 percent");
    assertThat(problems(Samples.book(interest.replace("101", "99") + CITED + "]")))
        .singleElement()
        .asString()
        .matches("7:\\d+: dangling-reference /interests/0/subject interest " + id + ": .*");
  }
}
