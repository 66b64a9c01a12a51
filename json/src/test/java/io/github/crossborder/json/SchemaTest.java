package io.github.crossborder.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.crossborder.InvalidValueException;
import io.github.crossborder.deal.LogisticsHub;
import io.github.crossborder.place.Country;
import io.github.crossborder.quantity.UnitOfMeasure;
import io.github.crossborder.time.PartialDate;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Field;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class SchemaTest {

  static Stream<Arguments> schemas() {
    return Stream.of(
        arguments("crossborder-1.0.schema.json", DealBookJson.schema()),
        arguments("crossborder-exchange-rates-1.0.schema.json", ExchangeRatesJson.schema()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("schemas")
  void the_schema_in_the_jar_is_the_one_that_the_declarations_give(String file, String schema)
      throws IOException {
    try (InputStream stream = DealBookJson.class.getResourceAsStream(file)) {
      String published =
          stream == null ? "" : new String(stream.readAllBytes(), StandardCharsets.UTF_8);
      Path generated = Path.of("target", file);
      Files.writeString(generated, schema);
      assertThat(published)
          .as("the declarations have changed; publish their schema: cp json/" + generated
              + " json/src/main/resources/io/github/crossborder/json/")
          .isEqualTo(schema);
      assertThat(Schemas.tree(schema).get("$id").asString()).endsWith("/" + file);
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("schemas")
  void the_schema_is_one_of_the_dialect_that_it_names(String file, String schema) {
    assertThat(Schemas.refusalsOfSchema(Schemas.tree(schema))).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("schemas")
  void a_word_that_begins_with_a_vowel_has_the_article_for_it(String file, String schema) {
    assertThat(schema)
        .doesNotContainPattern("\\ba (?!unit)[aeiou]")
        .doesNotContainPattern("\\ban [^aeiou]");
  }

  @Test
  void a_vocabulary_is_called_what_the_library_calls_it_elsewhere() {
    assertThat(
            Schemas.TREE.at("/$defs/LogisticsHub/properties/kind/description").asString())
        .isEqualTo("a " + LogisticsHub.Kind.AIR_HUB.vocabulary() + " in kebab-case");
    assertThat(Schemas.TREE.at("/$defs/Event/properties/type/description").asString())
        .isEqualTo("an event type in kebab-case");
  }

  @Test
  void a_book_with_every_kind_of_entry_and_every_property_is_valid() {
    assertThat(Schemas.refusals(Samples.EVERY_KIND)).isEmpty();
  }

  @Test
  void an_empty_book_is_valid_and_no_book_is_not() {
    assertThat(Schemas.refusals("{\"format\": \"crossborder/1.0\"}")).isEmpty();
    assertThat(Schemas.refusals("{}")).hasSize(1);
    assertThat(Schemas.refusals("[]")).isNotEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("schemas")
  void every_object_is_described_once_under_its_name_and_refuses_what_it_does_not_know(
      String file, String schema) {
    JsonNode tree = Schemas.tree(schema);
    List<String> inline = new ArrayList<>();
    Set<String> used = new TreeSet<>();
    walk(tree, "", inline, used);
    assertThat(inline).isEmpty();
    assertThat(used).isEqualTo(new TreeSet<>(tree.get("$defs").propertyNames()));
  }

  private static void walk(JsonNode node, String path, List<String> inline, Set<String> used) {
    if (node.path("type").asString("").equals("object")) {
      assertThat(node.get("additionalProperties").asBoolean()).as(path).isFalse();
      if (!path.matches("|/\\$defs/[A-Za-z]+")) {
        inline.add(path);
      }
    }
    if (node.has("$ref")) {
      used.add(node.get("$ref").asString().replace("#/$defs/", ""));
    }
    if (node.isObject()) {
      node.properties()
          .forEach(each -> walk(each.getValue(), path + "/" + each.getKey(), inline, used));
    }
  }

  @Test
  void every_unit_is_valid() throws IllegalAccessException {
    Pattern pattern = pattern("UnitOfMeasure");
    for (Field field : UnitOfMeasure.class.getFields()) {
      assertThat(field.get(null).toString()).matches(pattern);
    }
    for (CurrencyUnit currency : CurrencyUnit.registeredCurrencies()) {
      assertThat(currency.getCode() + "/m2").matches(pattern);
      assertThat(UnitOfMeasure.hundredthOf(currency) + "/share").matches(pattern);
    }
    assertThat("kilo").doesNotMatch(pattern);
  }

  @Test
  void every_date_and_no_other_part_of_a_year_is_valid() {
    Pattern pattern = pattern("PartialDate");
    for (int number = 0; number < 10_000; number++) {
      String digits = "%04d".formatted(number);
      String part = digits.substring(0, 2);
      assertReadMeansValid(pattern, digits + "~");
      assertReadMeansValid(pattern, "2016-" + part + "?");
      assertReadMeansValid(pattern, "2016-" + part + "-" + digits.substring(2));
      assertReadMeansValid(pattern, "[" + digits + ".." + "]");
      assertReadMeansValid(pattern, "[.." + "2016-" + part + "]");
      assertReadMeansValid(pattern, "[2016-02-03..2016-" + part + "-" + digits.substring(2) + "]");
    }
    assertThat(List.of("[..]", "[2016]", "[2016..2018", "[2016-25..]", "[..2016~]", "[..2016]~"))
        .noneMatch(pattern.asPredicate());
    assertThat(List.of("2016-13", "2016-00", "2016-37", "2016-12-32", "2016-25-01", "2016--"))
        .noneMatch(pattern.asPredicate());
  }

  private static void assertReadMeansValid(Pattern pattern, String date) {
    try {
      assertThat(PartialDate.parse(date).toString()).matches(pattern);
    } catch (InvalidValueException e) {
      assertThat(e.problems()).isNotEmpty();
    }
  }

  @Test
  void every_area_is_valid() {
    Pattern pattern = pattern("AreaCode");
    assertThat(Country.all()).extracting(Country::code).allMatch(pattern.asMatchPredicate());
    assertThat(List.of("BE-VLG", "US-C", "001", "EU", "EEA", "BENELUX", "ASEAN", "GCC", "MERCOSUR"))
        .allMatch(pattern.asMatchPredicate());
    assertThat(List.of("be", "BE-", "1500", "")).noneMatch(pattern.asPredicate());
  }

  @Test
  void every_language_that_is_read_is_valid() {
    Pattern pattern = pattern("Language");
    assertThat(Arrays.stream(Locale.getAvailableLocales()).map(Locale::toLanguageTag))
        .allMatch(pattern.asMatchPredicate());
    assertThat(List.of("i-klingon", "sr-Latn-RS", "de-CH-1901", "zh-cmn-Hans", "en-a-bbb-x-a"))
        .allMatch(pattern.asMatchPredicate());
  }

  /** Texts at the edge of what is read: the schema must not be the first to refuse. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"description\": \"\u00A0\"",
        "\"description\": \"%s\"",
        "\"founded\": \"0001-41%%\"",
        "\"founded\": \"[..2024-03-31]\"",
        "\"founded\": \"[2017-12-17..2017-12-18]\"",
        "\"names\": [{\"text\": \"x\", \"validity\": {\"start\": \"[2011..]\"}}]",
        "\"names\": [{\"text\": \"x\", \"validity\": {\"end\": \"[..2015]\"}}]",
        "\"fiscalYearEnd\": \"--02-29\"",
        "\"fiscalYearEnd\": \"--04\"",
        "\"fiscalYearEnd\": \"last saturday of --01\"",
        "\"fiscalYearEnd\": \"sunday nearest --12-31\"",
        "\"names\": [{\"text\": \"x\", \"validity\": {\"start\": \"\", \"end\": \"..\"}}]",
        "\"names\": [{\"text\": \"x\", \"validity\": {\"label\": \"\u2007\"}}]",
        "\"seat\": {\"areas\": [{\"label\": \"x\", \"partly\": false}], \"excluding\": []}",
        "\"identifiers\": [{\"scheme\": \"un-locode\", \"value\": \"BE LGG\"}]",
        "\"identifiers\": [{\"scheme\": \"9-x\", \"value\": \"🧀\"}]",
      })
  void what_is_read_at_the_edge_of_a_rule_is_valid(String property) {
    String told = property.formatted("🧀".repeat(5_000));
    String book = """
        {"format": "crossborder/1.0", "sources": [{"id": "press", "url": "urn:isbn:x"}],
         "companies": [{"id": "c", %s, "citations": [{"source": "press"}]}]}""".formatted(told);
    assertThat(DealBookJson.readString(book).entries()).hasSize(2);
    assertThat(Schemas.refusals(book)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.0e2", "\"1E+2\"", "\"-0.00\"", "12", "\"%s.%s\""})
  void a_decimal_is_valid_however_it_is_written(String amount) {
    String digits = "9".repeat(17);
    String book = Samples.book("""
        , "figures": [{"id": "f", "subject": "ickx", "metric": "revenue", "measure": "LEVEL",
          "quantity": {"qualifier": "ABOUT", "amount": %s, "unit": "EUR"},
          "citations": [{"source": "press"}]}]""".formatted(amount.formatted(digits, digits)));
    assertThat(DealBookJson.readString(book).entries()).hasSize(4);
    assertThat(Schemas.refusals(book)).isEmpty();
  }

  private static Pattern pattern(String definition) {
    return Pattern.compile(Schemas.TREE.at("/$defs/" + definition + "/pattern").asString());
  }
}
