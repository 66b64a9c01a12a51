package io.github.crossborder.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.crossborder.LocatedProblem;
import io.github.crossborder.Problem;
import io.github.crossborder.analysis.contradictions.Contradictions;
import io.github.crossborder.book.DealBook;
import io.github.crossborder.book.Merge;
import io.github.crossborder.deal.Entry;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Whatever a text says, and wherever it says it, what is said of it is short, of one line, and
 * visible: it may go into a log.
 */
class HostileMessagesTest {
  private static final JsonMapper MAPPER =
      JsonMapper.builder().findAndAddModules().build();
  private static final String HERE = "put it here";
  private static final String RENAMED = " renamed";
  private static final String LONG = "\\n\u202e" + "a".repeat(1_000_000);

  /** As JSON writes them. */
  private static final List<String> TEXTS = List.of(
      "x\\nERROR admin logged in",
      "\\u001b[31m\\r\\n\u0085",
      "\u202egpj.exe\u2066\u200f",
      "\u2028\u2029\ufeff\u200b",
      "\\udb40\\udc41\\ud800x",
      "\\u0000".repeat(200),
      LONG);

  private static final JsonLimits WIDE =
      JsonLimits.builder().nameLength(4 << 20).problems(1000).build();

  /**
   * A text as some entry point takes it, and the problems that it then tells, none if it is good.
   *
   * @param seen the places that had a hostile text before, here or in a form like this one
   */
  record Form(
      String name,
      JsonNode example,
      Function<String, List<LocatedProblem>> problems,
      Set<String> seen) {
    @Override
    public String toString() {
      return name;
    }
  }

  static List<Form> forms() {
    List<Form> forms = new ArrayList<>();
    forms.add(new Form(
        "rates",
        MAPPER.readTree(ExchangeRatesJson.writeString(ExchangeRatesJsonTest.RATES)),
        text -> refusal(() -> ExchangeRatesJson.readString(text, WIDE)),
        new HashSet<>()));
    DealBook book = DealBookJson.readString(Samples.EVERY_KIND);
    Set<Class<?>> kinds = new HashSet<>();
    Set<String> lines = new HashSet<>();
    Set<String> hosted = new HashSet<>();
    for (Entry entry : book.entries()) {
      if (kinds.add(entry.entryKind().type())) {
        String tag = EntryJson.name(entry.entryKind().type());
        JsonNode line = MAPPER.readTree(MAPPER.writeValueAsString(entry));
        forms.add(new Form("line of " + tag, line, HostileMessagesTest::refusalOfLine, lines));
        forms.add(new Form("hosted " + tag, line, HostileMessagesTest::refusalOfHost, hosted));
      }
    }
    return forms;
  }

  @ParameterizedTest
  @MethodSource("forms")
  void what_is_said_of_a_form_with_a_hostile_text_in_it_is_readable(Form form) {
    int seenBefore = form.seen().size();
    forEachPlace(form.example(), "", form.seen(), place -> {
      String example = form.example().toString();
      for (String text : TEXTS) {
        form.problems().apply(example.replace(HERE, text)).forEach(this::assertReadable);
      }
    });
    assertThat(form.seen()).hasSizeGreaterThan(seenBefore);
  }

  @Test
  void what_is_said_of_a_book_with_hostile_texts_in_it_is_readable() {
    JsonNode example = MAPPER.readTree(Samples.EVERY_KIND);
    DealBook plain = DealBookJson.readString(Samples.EVERY_KIND);
    String longest = "x\\n\u202e\\u001b".repeat(2500);
    int[] read = new int[1];
    forEachPlace(example, "", new HashSet<>(), place -> {
      if (place.endsWith(RENAMED)) {
        return; // as in the forms, and never a book
      }
      for (String text : List.of(TEXTS.get(0), longest)) {
        String hostile = example.toString().replace(HERE, text);
        List<LocatedProblem> problems = refusal(() -> DealBookJson.readString(hostile, WIDE));
        problems.forEach(this::assertReadable);
        if (problems.isEmpty()) {
          read[0]++;
          DealBook book = DealBookJson.readString(hostile);
          book.findings().forEach(this::assertReadable);
          Contradictions.of(book).findings().forEach(this::assertReadable);
          Merge.of(plain, book).conflicts().forEach(each -> assertReadable(each.problem()));
        }
      }
    });
    assertThat(read[0]).isGreaterThan(20);
  }

  /** Puts the mark to every string and every name once, where their like first occurs. */
  private static void forEachPlace(
      JsonNode node, String path, Set<String> seen, Consumer<String> consumer) {
    if (node instanceof ArrayNode array) {
      for (int i = 0; i < array.size(); i++) {
        JsonNode value = array.get(i);
        if (value.isString() && seen.add(path + "/*")) {
          array.set(i, MAPPER.getNodeFactory().stringNode(HERE));
          consumer.accept(path + "/*");
          array.set(i, value);
        }
        forEachPlace(value, path + "/*", seen, consumer);
      }
    } else if (node instanceof ObjectNode object) {
      for (String name : List.copyOf(object.propertyNames())) {
        JsonNode value = object.get(name);
        String at = path.replaceFirst(
                ".*(?=/(citations|names|identifiers|quantity|share|territory|period|validity)/)",
                "")
            + "/" + name;
        if (seen.add(at)) {
          ObjectNode whole = object.deepCopy();
          object.remove(name);
          object.set(HERE, value);
          consumer.accept(at + RENAMED);
          object.removeAll().setAll(whole);
          if (value.isString()) {
            object.put(name, HERE);
            consumer.accept(at);
            object.set(name, value);
          }
          value = object.get(name);
        }
        forEachPlace(value, at, seen, consumer);
      }
    }
  }

  private static List<LocatedProblem> refusalOfLine(String text) {
    List<LocatedProblem> problems = new ArrayList<>();
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    try (DealStream.Reader reader = DealStream.read(new ByteArrayInputStream(bytes), WIDE)) {
      reader.onBadLine(problems::addAll).forEach(entry -> {});
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return problems;
  }

  private static List<LocatedProblem> refusalOfHost(String text) {
    try {
      MAPPER.readValue(text, Entry.class);
      return List.of();
    } catch (DatabindException e) {
      assertReadable(e.getOriginalMessage().lines());
      return ((InvalidJsonException) e.getCause()).located();
    } catch (tools.jackson.core.JacksonException e) {
      return List.of(); // the host's parser refuses what is no JSON, in its own words
    }
  }

  private static List<LocatedProblem> refusal(Runnable reading) {
    try {
      reading.run();
      return List.of();
    } catch (InvalidJsonException e) {
      assertReadable(e.getMessage().lines());
      return e.located();
    }
  }

  private static void assertReadable(Stream<String> message) {
    List<String> lines = message.toList();
    assertThat(lines).hasSizeLessThanOrEqualTo(12);
    lines.forEach(line -> assertLine(line.replaceFirst("^- ", "")));
  }

  private void assertReadable(LocatedProblem located) {
    assertThat(located.problem().code()).isNotEqualTo("internal-error");
    // every message is short by itself: none is cut, so that what to do is always told
    assertThat(located.problem().message()).doesNotEndWith("…");
    assertLine(located.toString());
    assertReadable(located.problem());
  }

  private void assertReadable(Problem problem) {
    assertLine(problem.message());
    assertLine(problem.toString());
  }

  private static void assertLine(String line) {
    assertThat(line).hasSizeLessThanOrEqualTo(500);
    assertThat(line).doesNotContainPattern("[\\p{Cc}\\p{Cf}\\p{Cs}\\u2028\\u2029]");
  }
}
