package io.github.crossborder.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.crossborder.LocatedProblem;
import io.github.crossborder.book.DealBook;
import io.github.crossborder.deal.EntryKind;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DealBookJsonTest {

  @Test
  void a_book_with_every_kind_of_entry_is_written_as_it_was_read() {
    DealBook book = DealBookJson.readString(Samples.EVERY_KIND);
    assertThat(DealBookJson.writeString(book)).isEqualTo(Samples.EVERY_KIND);
    assertThat(book.entries())
        .extracting(entry -> entry.entryKind())
        .containsAll(Arrays.asList(EntryKind.values()));
  }

  @Test
  void what_is_written_reads_back_as_an_equal_book() {
    DealBook book = DealBookJson.readString(Samples.EVERY_KIND);
    assertThat(DealBookJson.readString(DealBookJson.writeString(book))).isEqualTo(book);
  }

  @Test
  void an_empty_book_is_a_book() {
    DealBook empty = DealBook.builder().build();
    assertThat(DealBookJson.writeString(empty))
        .isEqualTo("{\n  \"format\": \"crossborder/1.0\"\n}\n");
    assertThat(DealBookJson.readString(DealBookJson.writeString(empty))).isEqualTo(empty);
  }

  @Test
  void the_order_of_sections_entries_and_properties_does_not_matter_to_the_reader() {
    String shuffled = """
        {"companies": [{"citations": [{"source": "press"}], "id": "b"},
                       {"citations": [{"source": "press"}], "homeCountry": "BE", "id": "a"}],
         "sources": [{"publisher": "De Tijd", "id": "press"}],
         "format": "crossborder/1.0"}""";
    assertThat(DealBookJson.writeString(DealBookJson.readString(shuffled))).isEqualTo("""
            {
              "format": "crossborder/1.0",
              "sources": [
                {"id": "press", "publisher": "De Tijd"}
              ],
              "companies": [
                {"id": "a", "homeCountry": "BE", "citations": [{"source": "press"}]},
                {"id": "b", "citations": [{"source": "press"}]}
              ]
            }
            """);
  }

  @Test
  void numbers_are_read_as_well_as_strings_and_defaults_are_left_out_when_written() {
    String lenient = Samples.book("""
            , "figures": [{"id": "f", "subject": "ickx", "metric": "revenue", "measure": "LEVEL",
              "quantity": {"qualifier": "ALMOST", "amount": 2.80e7, "unit": "EUR"},
              "rank": "NORMAL", "follows": [],
              "citations": [{"source": "press", "certainty": "STATED", "assertedBy": []}]}]""");
    assertThat(DealBookJson.writeString(DealBookJson.readString(lenient))).contains("""
                {"id": "f", "subject": "ickx", "metric": "revenue", "measure": "LEVEL", \
            "quantity": {"qualifier": "ALMOST", "amount": "28000000", "unit": "EUR"}, \
            "citations": [{"source": "press"}]}
            """);
  }

  @ParameterizedTest
  @CsvSource({
    "tmall, platform kind, marketplace",
    "revenue, figure metric, revenue",
    "listing-term, term right, list",
    "listing, role, platform-operator"
  })
  void a_code_this_version_does_not_know_is_kept_written_back_and_reported(
      String entry, String vocabulary, String known) {
    String line = Samples.EVERY_KIND
        .lines()
        .filter(l -> l.contains("\"id\": \"" + entry + "\""))
        .findFirst()
        .orElseThrow();
    String text =
        Samples.EVERY_KIND.replace(line, line.replace('"' + known + '"', "\"hologram-mall\""));
    DealBook book = DealBookJson.readString(
        text.replace("\"id\": \"hologram-mall\"", "\"id\": \"" + entry + '"'));
    assertThat(DealBookJson.writeString(book)).contains("\"hologram-mall\"");
    assertThat(DealBookJson.readString(DealBookJson.writeString(book))).isEqualTo(book);
    assertThat(book.findings())
        .filteredOn(finding -> finding.code().equals("unknown-code"))
        .anySatisfy(finding -> {
          assertThat(finding.path()).startsWith(entry + "/");
          assertThat(finding.message()).contains(vocabulary + " 'hologram-mall'");
        });
  }

  @Test
  void a_book_goes_to_a_file_and_back(@TempDir Path folder) throws IOException {
    DealBook book = DealBookJson.readString(Samples.EVERY_KIND);
    Path file = folder.resolve("book.json");
    Files.writeString(file, "what was there before");
    DealBookJson.write(book, file);
    assertThat(DealBookJson.read(file)).isEqualTo(book);
    assertThat(DealBookJson.check(file)).isEmpty();
    try (var files = Files.list(folder)) {
      assertThat(files).containsExactly(file);
    }
  }

  @Test
  void a_file_that_cannot_be_read_is_an_io_exception_not_a_problem(@TempDir Path folder) {
    assertThatThrownBy(() -> DealBookJson.read(folder.resolve("missing.json")))
        .isInstanceOf(NoSuchFileException.class);
  }

  @Test
  void a_book_goes_through_streams_which_stay_open() throws IOException {
    DealBook book = DealBookJson.readString(Samples.EVERY_KIND);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream() {
      @Override
      public void close() {
        throw new AssertionError("closed");
      }
    };
    DealBookJson.write(book, bytes);
    assertThat(DealBookJson.read(new ByteArrayInputStream(bytes.toByteArray()))).isEqualTo(book);
  }

  @Test
  void a_byte_order_mark_is_skipped() throws IOException {
    byte[] bytes = ("\uFEFF" + Samples.EVERY_KIND).getBytes(StandardCharsets.UTF_8);
    assertThat(DealBookJson.read(new ByteArrayInputStream(bytes)))
        .isEqualTo(DealBookJson.readString(Samples.EVERY_KIND));
  }

  @Test
  void checking_a_text_returns_its_problems_without_throwing(@TempDir Path folder)
      throws IOException {
    Path file = Files.writeString(folder.resolve("cut.json"), "{\"format\": \"crossborder/1.0\",");
    List<LocatedProblem> problems = DealBookJson.check(file);
    assertThat(problems)
        .extracting(found -> found.problem().code())
        .containsExactly("syntax-error");
    String text = Files.readString(file);
    assertThat(DealBookJson.checkString(text)).isEqualTo(problems);
    assertThat(DealBookJson.check(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))))
        .isEqualTo(problems);
  }
}
