package io.github.crossborder.json.codec.careful;

import static io.github.crossborder.json.codec.ToyCodecs.SHOP;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.crossborder.json.codec.JsonDocument;
import io.github.crossborder.json.codec.JsonOutput;
import io.github.crossborder.json.codec.Noise;
import io.github.crossborder.json.codec.ReadResult;
import io.github.crossborder.json.codec.Texts;
import io.github.crossborder.json.codec.ToyArbitraries;
import io.github.crossborder.json.codec.text.Limits;
import io.github.crossborder.json.codec.toy.Shop;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Assume;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Whatever is done to a good text, it is refused with problems in the right places. */
@Domain(ToyArbitraries.class)
@Domain(DomainContext.Global.class)
@PropertyDefaults(edgeCases = EdgeCasesMode.NONE)
class BadInputProperties {
  private static final Set<String> REQUIRED =
      Set.of("id", "names", "text", "who", "amount", "currency", "street", "number");

  @Property(tries = 3000)
  void a_value_of_another_type_is_a_problem_at_its_place(@ForAll Shop shop, @ForAll long seed) {
    JsonNode tree = Noise.tree(JsonOutput.text(SHOP, shop));
    String pointer = pick(pointers(tree), seed);
    replace(tree, pointer, other(tree.at(pointer), seed));
    Noise noise = Noise.of(tree, seed);

    ReadResult<Shop> reading = read(noise);

    assertThat(reading.problems()).singleElement().satisfies(problem -> {
      assertThat(problem.problem().code()).isIn("wrong-type", "null-value");
      assertThat(problem.problem().path()).isEqualTo(pointer);
      assertThat(Texts.place(problem)).isEqualTo(noise.place(pointer));
    });
  }

  @Property(tries = 3000)
  void a_required_property_that_is_dropped_is_missed_where_it_was(
      @ForAll Shop shop, @ForAll long seed) {
    JsonNode tree = Noise.tree(JsonOutput.text(SHOP, shop));
    String pointer = pick(
        pointers(tree).stream().filter(each -> REQUIRED.contains(last(each))).toList(), seed);
    String owner = owner(pointer);
    ((ObjectNode) tree.at(owner)).remove(last(pointer));
    Noise noise = Noise.of(tree, seed);

    assertThat(read(noise).problems()).singleElement().satisfies(problem -> {
      assertThat(problem.problem().code()).isEqualTo("missing-property");
      assertThat(problem.problem().path()).isEqualTo(owner);
      assertThat(problem.problem().message()).contains("'" + last(pointer) + "'");
      assertThat(Texts.place(problem)).isEqualTo(noise.place(owner));
    });
  }

  @Property(tries = 3000)
  void a_property_told_twice_is_a_problem(@ForAll Shop shop, @ForAll long seed) {
    JsonNode tree = Noise.tree(JsonOutput.text(SHOP, shop));
    String pointer = pick(
        pointers(tree).stream().filter(each -> !last(each).matches("[0-9]+")).toList(), seed);
    Noise noise = Noise.of(tree, seed, pointer);

    assertThat(read(noise).problems()).singleElement().satisfies(problem -> {
      assertThat(problem.problem().code()).isEqualTo("duplicate-property");
      assertThat(problem.problem().path()).isEqualTo(pointer);
    });
  }

  @Property(tries = 3000)
  void an_unknown_property_is_a_problem_where_its_name_stands(
      @ForAll Shop shop, @ForAll long seed) {
    JsonNode tree = Noise.tree(JsonOutput.text(SHOP, shop));
    String owner =
        pick(pointers(tree).stream().filter(each -> tree.at(each).isObject()).toList(), seed, "");
    ((ObjectNode) tree.at(owner)).set("surplus", Noise.tree("[{\"id\": [1, null]}, 2.5]"));
    Noise noise = Noise.of(tree, seed);

    assertThat(read(noise).problems()).singleElement().satisfies(problem -> {
      assertThat(problem.problem().code()).isEqualTo("unknown-property");
      assertThat(problem.problem().path()).isEqualTo(owner + "/surplus");
      String fromThere =
          noise.text().split("\r\n|\r|\n", -1)[problem.line() - 1].substring(problem.column() - 1);
      assertThat(fromThere).startsWith("\"").matches("(?s)\"(s|\\\\u0073).*");
    });
  }

  @Property(tries = 30)
  void a_text_cut_anywhere_is_refused(@ForAll Shop shop, @ForAll long seed) {
    byte[] whole = bytes(Noise.of(Noise.tree(JsonOutput.text(SHOP, shop)), seed));
    int end = new String(whole, StandardCharsets.UTF_8)
        .stripTrailing()
        .getBytes(StandardCharsets.UTF_8)
        .length;
    for (int length = 0; length < end; length++) {
      byte[] cut = Arrays.copyOf(whole, length);
      ReadResult<Shop> reading = read(cut);

      assertThat(reading.value()).isNull();
      assertThat(reading.complete()).isFalse();
      assertThat(reading.problems()).isNotEmpty();
      assertThat(reading.problems().get(reading.problems().size() - 1).problem().code())
          .isIn("syntax-error", "not-utf-8");
      Texts.assertWellReported(reading.problems(), cut);
    }
  }

  @Property(tries = 10_000)
  void a_text_with_some_bytes_changed_gives_a_value_or_problems(
      @ForAll Shop shop, @ForAll long seed) {
    Random random = new Random(seed);
    byte[] changed = bytes(Noise.of(Noise.tree(JsonOutput.text(SHOP, shop)), seed));
    for (int i = random.nextInt(3); i >= 0; i--) {
      int at = random.nextInt(changed.length);
      byte[] structural = "{}[]\",:\\u-0e.ntf \n\0".getBytes(StandardCharsets.UTF_8);
      changed[at] = random.nextBoolean()
          ? (byte) random.nextInt(256)
          : structural[random.nextInt(structural.length)];
    }
    assertValueOrProblems(changed);
  }

  @Property(tries = 10_000)
  void any_bytes_give_a_value_or_problems(@ForAll @Size(max = 20) byte[] bytes) {
    assertValueOrProblems(bytes);
  }

  @Property(tries = 10_000)
  void any_row_of_tokens_gives_a_value_or_problems(@ForAll long seed) {
    Random random = new Random(seed);
    List<String> tokens = List.of(
        "{",
        "}",
        "[",
        "]",
        ",",
        ":",
        "\"id\"",
        "\"names\"",
        "\"hours\"",
        "\"x\"",
        "1",
        "null",
        "true",
        "\"\\ud800\"",
        "1e999999999",
        "\"\"",
        " ",
        "\r",
        "-",
        "tru",
        "\"é😀\"",
        "//");
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(30); i >= 0; i--) {
      text.append(tokens.get(random.nextInt(tokens.size())));
    }
    assertValueOrProblems(text.toString().getBytes(StandardCharsets.UTF_8));
  }

  private static void assertValueOrProblems(byte[] bytes) {
    ReadResult<Shop> reading = read(bytes);
    assertThat(reading.value() == null).isEqualTo(!reading.problems().isEmpty());
    assertThat(reading.failures()).isEmpty();
    Texts.assertWellReported(reading.problems(), bytes);
  }

  private static ReadResult<Shop> read(Noise noise) {
    byte[] bytes = bytes(noise);
    ReadResult<Shop> reading = read(bytes);
    assertThat(reading.value()).isNull();
    assertThat(reading.complete()).isTrue();
    Texts.assertWellReported(reading.problems(), bytes);
    return reading;
  }

  private static ReadResult<Shop> read(byte[] bytes) {
    return JsonDocument.of(bytes, Limits.STANDARD).read(SHOP);
  }

  private static byte[] bytes(Noise noise) {
    return noise.text().getBytes(StandardCharsets.UTF_8);
  }

  private static List<String> pointers(JsonNode tree) {
    List<String> pointers = new ArrayList<>(Noise.of(tree, 0).pointers());
    pointers.remove("");
    return pointers;
  }

  private static String pick(List<String> pointers, long seed, String... more) {
    List<String> all = new ArrayList<>(pointers);
    all.addAll(List.of(more));
    Assume.that(!all.isEmpty());
    return all.get(new Random(seed).nextInt(all.size()));
  }

  private static String last(String pointer) {
    return pointer.substring(pointer.lastIndexOf('/') + 1);
  }

  private static String owner(String pointer) {
    return pointer.substring(0, pointer.lastIndexOf('/'));
  }

  /** Returns a value of a type that is nowhere read in place of the given one's. */
  private static JsonNode other(JsonNode value, long seed) {
    List<String> others = value.isContainer()
        ? List.of("null", "\"x\"", "7", "true", value.isArray() ? "{}" : "[]")
        : List.of("null", "{}", "[1]", value.isBoolean() ? "0" : "false");
    return Noise.tree(others.get(new Random(~seed).nextInt(others.size())));
  }

  private static void replace(JsonNode tree, String pointer, JsonNode value) {
    if (tree.at(owner(pointer)) instanceof ArrayNode array) {
      array.set(Integer.parseInt(last(pointer)), value);
    } else {
      ((ObjectNode) tree.at(owner(pointer))).set(last(pointer), value);
    }
  }
}
