package io.github.crossborder.json.codec;

import static io.github.crossborder.json.codec.ToyCodecs.MALL;
import static io.github.crossborder.json.codec.ToyCodecs.SHOP;
import static io.github.crossborder.json.codec.ToyCodecs.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.crossborder.LocatedProblem;
import io.github.crossborder.json.codec.text.Limits;
import io.github.crossborder.json.codec.toy.Shop;
import io.github.crossborder.json.codec.toy.Toys.Mall;
import io.github.crossborder.json.codec.toy.Toys.Member;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ObjectCodecTest {

  @Test
  void every_problem_of_a_text_is_told_at_once_in_the_order_of_the_text() {
    String json = """
        {"id": "a", "id": "b", "nmaes": [],
         "kind": "corner-shop", "home": "be", "floors": 12345, "open": "yes",
         "hours": {"start": 5, "end": 1},
         "staff": [{"who": " "}, {}, null, 3],
         "tags": "x",
         "turnover": "1,5", "address": null}
        """;

    assertThat(read(SHOP, json).problems().stream().map(LocatedProblem::toString))
        .containsExactly(
            "1:1: missing-property the text has no property 'names'; it must have one",
            "1:13: duplicate-property /id the text has 'id' more than once; keep one",
            "1:24: unknown-property /nmaes the text has no property 'nmaes'; did you mean 'names'?",
            "2:10: unknown-constant /kind kind: 'corner-shop' is not one of PLAIN, CORNER_SHOP,"
                + " DEPARTMENT_STORE; did you mean 'CORNER_SHOP'?",
            "2:33: malformed-territory /home country 'be'; expected two letters",
            "2:49: number-beyond-limits /floors floors: 12345 is out of range; expected a whole"
                + " number from -99 to 9999",
            "2:64: wrong-type /open open: expected true or false, found the string 'yes'",
            "3:11: period-ends-before-start /hours span 5 to 1",
            "4:26: missing-property /staff/1 staff[1] has no property 'who'; it must have one",
            "4:30: null-value /staff/2 staff[2] is null; leave it out, or give an object",
            "4:36: wrong-type /staff/3 staff[3]: expected an object, found the number '3'",
            "5:10: wrong-type /tags tags: expected an array, found the string 'x'",
            "6:14: malformed-number /turnover turnover: '1,5' is not a decimal such as 1234.5 or"
                + " -0.75",
            "6:32: null-value /address address is null; leave it out, or give an object");
  }

  @Test
  void a_broken_rule_of_a_whole_value_is_told_where_its_path_leads() {
    String json = """
        {"id": "a", "names": [], "tags": ["x",
         "y", "x"], "open": false,
         "staff": [{"who": "b"}]}
        """;

    assertThat(read(SHOP, json).problems().stream().map(LocatedProblem::toString))
        .containsExactly(
            "2:7: duplicate-period-assumption /tags/2 tag twice",
            "3:20: undisclosed-quantity /staff/0/who closed, yet staffed");
  }

  @Test
  void a_short_text_that_comes_again_is_made_an_object_once() {
    List<Shop> shops = read(SHOP.list(), """
        [{"id": "a", "names": [{"text": "A"}]}, {"id": "b", "names": [{"text": "A"}]}]
        """).value();

    assertThat(shops).isNotNull();
    assertThat(shops.get(1).names().get(0)).isSameAs(shops.get(0).names().get(0));
  }

  @ParameterizedTest
  @ValueSource(strings = {"A}", "{A", "[", "\\u007d", "\u00c3"})
  void so_is_one_with_brackets_escapes_or_other_letters_in_it(String text) {
    String shop = "{\"id\": \"a\", \"names\": [{\"text\": \"" + text + "\"}]}";

    List<Shop> shops = read(SHOP.list(), "[" + shop + ", " + shop + "]").value();

    assertThat(shops).hasSize(2);
    assertThat(shops.get(1)).isEqualTo(shops.get(0));
  }

  @Test
  void a_text_that_comes_again_is_refused_where_it_is_nested_too_deeply() {
    Properties inner = Properties.ofObject();
    inner.required("hours", ToyCodecs.SPAN);
    Properties outer = Properties.ofObject();
    outer.required("hours", ToyCodecs.SPAN);
    outer.required("inner", new ToyCodecs.Declared(inner));
    Codec<Member> codec = new ToyCodecs.Declared(outer, read -> new Member("read", List.of()));
    String json = """
        {"hours": {"start": 9}, "inner": {"hours": {"start": 9}}}
        """;

    assertThat(JsonDocument.of(json, nesting(3)).read(codec).problems()).isEmpty();
    assertThat(JsonDocument.of(json, nesting(2)).read(codec).problems()).isNotEmpty();
  }

  private static Limits nesting(int most) {
    return new Limits(1000, 1000, most, 100, 100, 100, 10);
  }

  @Test
  void columns_count_characters_as_java_does_not_bytes() {
    assertThat(read(SHOP, "\n{\"id\": \"é中😀\", \"x\": 1, \"names\": []}").problems())
        .singleElement()
        .satisfies(problem -> {
          assertThat(problem.line()).isEqualTo(2);
          assertThat(problem.column()).isEqualTo(16);
        });
  }

  @Test
  void what_is_left_of_a_document_with_bad_entries_can_still_be_looked_at() {
    ReadResult<Mall> reading = read(MALL, """
        {"format": "MALL_1", "shops": [{"id": "a", "names": []}, {"id": "b"}]}
        """);

    assertThat(reading.problems()).hasSize(1);
    assertThat(reading.value()).isNotNull();
    assertThat(reading.value().shops()).extracting(Shop::id).containsExactly("a");
  }

  @Test
  void a_value_that_decides_how_to_read_the_rest_ends_the_reading_where_it_is_bad() {
    ReadResult<Mall> reading = read(MALL, "{\"format\": \"MALL_2\", \"wings\": [], \"shops\": 3}");

    assertThat(reading.value()).isNull();
    assertThat(reading.complete()).isFalse();
    assertThat(reading.problems())
        .singleElement()
        .satisfies(problem -> assertThat(problem.problem().path()).isEqualTo("/format"));
  }

  @Test
  void a_fault_of_the_library_is_a_problem_and_keeps_its_cause() {
    IllegalStateException fault = new IllegalStateException("a bug");
    Function<Object, Member> failing = any -> {
      throw fault;
    };
    Codec<Member> text = Codec.text(TextForm.of("a text"), failing::apply, Member::who);
    Codec<Member> object = new ToyCodecs.Declared(declared("a"), failing);

    assertFails(text, "\"x\"", fault);
    assertFails(object, "{\"a\": \"x\"}", fault);
  }

  private static void assertFails(Codec<Member> codec, String json, RuntimeException fault) {
    ReadResult<Member> reading = read(codec, json);

    assertThat(reading.value()).isNull();
    assertThat(reading.failures()).containsExactly(fault);
    assertThat(reading.problems()).singleElement().satisfies(problem -> {
      assertThat(problem.problem().code()).isEqualTo("internal-error");
      assertThat(problem.problem().message()).contains("IllegalStateException: a bug");
    });
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"a\": \"x\", \"b\": \"y\"}", "{\"b\": \"y\", \"a\": \"x\"}"})
  void a_form_that_asks_for_properties_in_another_order_than_it_declares_is_at_fault(String json) {
    Properties all = Properties.ofObject();
    Property<String> a = all.required("a", Codec.string());
    Property<String> b = all.required("b", Codec.string());
    Codec<Member> backwards =
        new ToyCodecs.Declared(all, of -> new Member(of.get(b) + of.get(a), List.of()));

    assertThat(read(backwards, json).problems()).singleElement().satisfies(problem -> {
      assertThat(problem.problem().code()).isEqualTo("internal-error");
      assertThat(problem.problem().message()).contains("a is asked for behind a later property");
    });
  }

  @Test
  void the_declared_names_are_listed_in_the_order_of_writing() {
    assertThat(ToyCodecs.SPAN.propertyNames())
        .containsExactly("start", "end", "basis", "label", "assumed");
    assertThat(Codec.string().propertyNames()).isEmpty();
  }

  @Test
  void a_declaration_without_names_or_with_one_twice_or_with_too_many_is_refused() {
    assertThatIllegalArgumentException().isThrownBy(() -> new ToyCodecs.Declared(declared()));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ToyCodecs.Declared(declared("a", "a")))
        .withMessageContaining("[a, a]");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ToyCodecs.Declared(declared(numbered(65))))
        .withMessageContaining("65");
  }

  @Test
  void all_64_properties_of_the_widest_object_are_required() {
    assertThat(read(new ToyCodecs.Declared(declared(numbered(64))), "{\"p63\": \"\"}")
            .problems())
        .hasSize(63);
  }

  @Test
  void a_required_value_that_is_null_when_written_is_named() {
    assertThatNullPointerException()
        .isThrownBy(() -> JsonOutput.text(ToyCodecs.MEMBER, new Member(null, List.of())))
        .withMessage("who");
  }

  private static String[] numbered(int names) {
    return IntStream.range(0, names).mapToObj(i -> "p" + i).toArray(String[]::new);
  }

  private static Properties declared(String... names) {
    Properties all = Properties.ofObject();
    for (String name : names) {
      all.required(name, Codec.string());
    }
    return all;
  }
}
