package io.github.crossborder.json;

import static io.github.crossborder.deal.Id.id;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.crossborder.LocatedProblem;
import io.github.crossborder.book.DealBook;
import io.github.crossborder.deal.Agreement;
import io.github.crossborder.deal.Citation;
import io.github.crossborder.deal.Company;
import io.github.crossborder.deal.Entry;
import io.github.crossborder.deal.EntryKind;
import io.github.crossborder.deal.Name;
import io.github.crossborder.deal.Party;
import io.github.crossborder.json.Hosts.Anything;
import io.github.crossborder.json.Hosts.Box;
import io.github.crossborder.json.Hosts.Lead;
import io.github.crossborder.json.Hosts.Offer;
import io.github.crossborder.place.Country;
import io.github.crossborder.quantity.Quantity;
import io.github.crossborder.time.PartialDate;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CrossborderModuleTest {
  private static final JsonMapper MAPPER =
      JsonMapper.builder().findAndAddModules().build();
  private static final DealBook BOOK = DealBookJson.readString(Samples.EVERY_KIND);
  private static final Company ICKX = Company.builder()
      .id(id("ickx"))
      .homeCountry(Country.of("BE"))
      .addCitations(Citation.builder().source(id("press")).build())
      .build();
  private static final Pattern TYPE_OF_OURS =
      Pattern.compile("io\\.github\\.crossborder\\.[\\w.$]+");
  private static final Set<String> DERIVED =
      Set.of("builder", "toBuilder", "entryKind", "references", "codes", "bounds", "precision");
  private static final String BARE =
      "{\"id\":\"ickx\",\"homeCountry\":\"BE\",\"citations\":[{\"source\":\"press\"}]}";
  private static final String TAGGED = "{\"company\":" + BARE + "}";

  @Test
  void a_book_reads_and_writes_as_it_does_without_a_mapper() {
    String written = MAPPER.writeValueAsString(BOOK);
    assertThat(DealBookJson.readString(written)).isEqualTo(BOOK);
    assertThat(MAPPER.readValue(Samples.EVERY_KIND, DealBook.class)).isEqualTo(BOOK);
    assertThat(MAPPER.readTree(written)).isEqualTo(MAPPER.readTree(Samples.EVERY_KIND));
  }

  @ParameterizedTest
  @EnumSource
  void every_kind_of_entry_goes_through_a_mapper_and_back(EntryKind kind) {
    for (Entry entry : BOOK.entries(kind.type())) {
      String text = MAPPER.writeValueAsString(entry);
      assertThat(text).startsWith("{\"" + EntryJson.name(kind.type()) + "\":{\"id\":");
      assertThat(MAPPER.readValue(text, Entry.class)).isEqualTo(entry);
      assertThat(MAPPER.readValue(text, kind.type())).isEqualTo(entry);
    }
  }

  @Test
  void no_property_of_an_entry_is_called_as_its_kind_so_that_the_tag_is_told_from_it() {
    BookJson.SECTIONS.forEach(section ->
        assertThat(section.codec().propertyNames()).doesNotContain(EntryJson.name(section.type())));
  }

  @Test
  void a_record_of_the_hosts_holds_entries_bare_where_it_declares_their_kind() {
    Agreement deal = BOOK.entries(Agreement.class).get(0);
    Lead lead = new Lead(
        "a lead",
        ICKX,
        Optional.of(ICKX),
        List.of(ICKX, ICKX),
        ICKX,
        List.of(ICKX, deal),
        Map.of("first", deal));
    String text = MAPPER.writeValueAsString(lead);
    assertThat(MAPPER.readValue(text, Lead.class)).isEqualTo(lead);
    JsonNode tree = MAPPER.readTree(text);
    assertThat(tree.at("/buyer").toString()).isEqualTo(BARE);
    assertThat(tree.at("/seller").toString()).isEqualTo(BARE);
    assertThat(tree.at("/rivals/1").toString()).isEqualTo(BARE);
    assertThat(tree.at("/contact").toString()).isEqualTo(TAGGED);
    assertThat(tree.at("/facts/0").toString()).isEqualTo(TAGGED);
    assertThat(tree.at("/contracts/first/id").asString()).isEqualTo(deal.id().value());
  }

  @Test
  void what_is_absent_or_null_in_a_record_of_the_hosts_is_up_to_the_host() {
    Lead lead = MAPPER.readValue("{\"title\":\"a lead\",\"buyer\":null}", Lead.class);
    assertThat(lead.buyer()).isNull();
    assertThat(MAPPER.readValue(MAPPER.writeValueAsString(lead), Lead.class)).isEqualTo(lead);
  }

  @Test
  void values_keep_their_form_in_a_record_of_the_hosts() {
    String text = """
        {"number":1,\
        "price":{"qualifier":"ALMOST","amount":"28000000","unit":"EUR"},\
        "until":"2022-25",\
        "validity":{"start":"2016-01-01","end":".."},\
        "where":{"areas":[{"code":"BE","partly":true,"label":"Essen"}]},\
        "country":"BE",\
        "target":"ickx-alibaba",\
        "channel":"hologram",\
        "how":"AT_LEAST",\
        "names":[{"text":"Ickx","language":"nl"}]}""";
    Offer offer = MAPPER.readValue(text, Offer.class);
    assertThat(offer.price()).isEqualTo(MAPPER.convertValue(offer.price(), Quantity.class));
    assertThat(offer.until()).isEqualTo(PartialDate.parse("2022-25"));
    assertThat(MAPPER.readTree(MAPPER.writeValueAsString(offer))).isEqualTo(MAPPER.readTree(text));
    assertThat(MAPPER.readValue(MAPPER.writeValueAsString(offer), Offer.class)).isEqualTo(offer);
  }

  @Test
  void every_type_that_an_entry_mentions_works_by_itself() {
    Set<String> mentioned = new TreeSet<>();
    Stream.concat(
            BookJson.SECTIONS.stream().map(BookJson.Section::type),
            ModuleForms.VALUES.stream().map(ModuleForms.Form::type).filter(t -> !t.isEnum()))
        .flatMap(type -> Arrays.stream(type.getMethods()))
        .filter(method -> method.getParameterCount() == 0)
        .filter(method -> !DERIVED.contains(method.getName()))
        .forEach(method -> TYPE_OF_OURS
            .matcher(method.getGenericReturnType().getTypeName())
            .results()
            .forEach(found -> mentioned.add(found.group())));
    ModuleForms.VALUES.forEach(form -> mentioned.remove(form.type().getName()));
    BookJson.SECTIONS.forEach(section -> mentioned.remove(section.type().getName()));
    assertThat(mentioned).isEmpty();
  }

  @Test
  void lists_and_generic_types_read_back_whatever_they_declare() {
    String list = MAPPER.writeValueAsString(List.of(ICKX));
    assertThat(list).isEqualTo("[" + TAGGED + "]");
    assertThat(MAPPER.readValue(list, new TypeReference<List<Entry>>() {})).containsExactly(ICKX);
    assertThat(MAPPER.readValue(list, new TypeReference<List<Company>>() {})).containsExactly(ICKX);
    assertThat(MAPPER.readValue("[" + BARE + "]", new TypeReference<List<Company>>() {}))
        .containsExactly(ICKX);
    String box = MAPPER.writeValueAsString(new Box<>(ICKX));
    assertThat(MAPPER.readValue(box, new TypeReference<Box<Company>>() {}).content())
        .isEqualTo(ICKX);
    assertThat(MAPPER.writeValueAsString(new Anything(ICKX)))
        .isEqualTo("{\"content\":" + TAGGED + "}");
  }

  @Test
  void trees_in_memory_work_too() {
    JsonNode tree = MAPPER.valueToTree(BOOK);
    assertThat(MAPPER.treeToValue(tree, DealBook.class)).isEqualTo(BOOK);
    LocatedProblem problem =
        problems("{\"id\":\"Ickx\",\"citations\":[]}", true, Company.class).get(0);
    assertThat(problem.line()).isEqualTo(1);
    assertThat(problem.column()).isEqualTo(1);
  }

  @Test
  void every_problem_of_a_value_is_told_with_its_place_in_the_hosts_text() {
    String text = """
        {"title": "a lead",
         "rivals": [
           {"id": "ickx", "citations": [{"source": "press"}]},
           {"id": "Ali baba", "hq": 1,
            "citations": [{}]}
         ]}""";
    assertThat(problems(text, false, Lead.class))
        .extracting(LocatedProblem::toString)
        .satisfiesExactly(
            malformed -> assertThat(malformed)
                .startsWith("4:11: malformed-id /rivals/1/id ")
                .contains("'Ali baba'"),
            unknown -> assertThat(unknown)
                .startsWith("4:23: unknown-property /rivals/1/hq rivals[1] has no property 'hq'"),
            missing -> assertThat(missing)
                .isEqualTo("5:19: missing-property /rivals/1/citations/0 citations[0] has no"
                    + " property 'source'; it must have one"));
  }

  @Test
  void a_book_inside_a_record_tells_references_that_lead_nowhere() {
    String book =
        Samples.book(", \"brands\": [{\"id\": \"b\", \"citations\": [{\"source\": \"x\"}]}]");
    String text = "{\"content\":\n" + book + "}";
    DatabindException thrown = catchThrowableOfType(
        DatabindException.class,
        () -> MAPPER.readValue(text, new TypeReference<Box<DealBook>>() {}));
    assertThat(thrown).hasMessageContaining("dangling-reference");
    assertThat(((InvalidJsonException) thrown.getCause()).located())
        .singleElement()
        .satisfies(problem -> {
          assertThat(problem.problem().path()).startsWith("/content/brands/0/citations/0");
          assertThat(problem.line()).isEqualTo(6);
        });
  }

  @ParameterizedTest
  @ValueSource(strings = {"{}", "{\"company\":" + "{}}", "{\"firm\":{}}", "[]", "3", "{\"id\":3}"})
  void what_is_no_entry_is_refused(String text) {
    assertThat(problems(text, false, Entry.class)).isNotEmpty();
    assertThat(problems(text, false, Company.class)).isNotEmpty();
  }

  @Test
  void an_entry_of_another_kind_is_refused() {
    String text = "{\"content\":{\"brand\":{\"id\":\"b\",\"citations\":[{\"source\":\"s\"}]}}}";
    DatabindException thrown = catchThrowableOfType(
        DatabindException.class, () -> MAPPER.readValue(text, new TypeReference<Box<Party>>() {}));
    assertThat(thrown)
        .hasMessageContaining("1:12: unexpected-kind /content expected party, found the brand 'b'");
    assertThat(problems("{\"company\":{},\"brand\":{}}", false, Entry.class)).hasSize(4);
    assertThat(problems(TAGGED.replaceFirst("}$", ",\"person\":" + BARE + "}"), false, Entry.class))
        .extracting(problem -> problem.problem().code())
        .containsExactly("not-one-entry");
  }

  @Test
  void hostile_values_are_refused_without_being_computed() {
    String number = "{\"qualifier\":\"EXACT\",\"unit\":\"EUR\",\"amount\":1e999999999}";
    assertThat(problems(number, false, Quantity.class))
        .extracting(problem -> problem.problem().code())
        .containsExactly("number-beyond-limits");
    assertThat(problems("{\"text\":\"\\ud800\"}", false, Name.class))
        .extracting(problem -> problem.problem().code())
        .containsExactly("unpaired-surrogate");
    assertThat(problems("[".repeat(300) + "]".repeat(300), false, Quantity.class))
        .isNotEmpty();
    assertThat(problems("{\"text\":\"a\",\"text\":\"b\"}", false, Name.class))
        .extracting(problem -> problem.problem().code())
        .containsExactly("duplicate-property");
  }

  @Test
  void what_is_no_json_is_told_by_jackson_itself() {
    assertThatThrownBy(() -> MAPPER.readValue("{\"id\":\"ickx\",]", Company.class))
        .isInstanceOf(StreamReadException.class);
  }

  @Test
  void what_has_no_json_form_is_refused_when_it_is_written() {
    Name half = Name.builder().text("\ud800").build();
    assertThatThrownBy(() -> MAPPER.writeValueAsString(half))
        .isInstanceOf(DatabindException.class)
        .hasMessageContaining("half a character");
  }

  @Test
  void letters_of_any_script_go_through() {
    Name name = Name.builder().text("阿里巴巴 é 🍫 \u2028 \"\\").build();
    assertThat(MAPPER.readValue(MAPPER.writeValueAsString(name), Name.class)).isEqualTo(name);
  }

  private static List<LocatedProblem> problems(String text, boolean asTree, Class<?> type) {
    DatabindException thrown = catchThrowableOfType(DatabindException.class, () -> {
      if (asTree) {
        MAPPER.treeToValue(MAPPER.readTree(text), type);
      } else {
        MAPPER.readValue(text.getBytes(StandardCharsets.UTF_8), type);
      }
    });
    assertThat(thrown).hasCauseInstanceOf(InvalidJsonException.class);
    return ((InvalidJsonException) thrown.getCause()).located();
  }
}
