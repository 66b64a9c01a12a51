package io.github.crossborder.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.crossborder.InvalidValueException;
import io.github.crossborder.LocatedProblem;
import io.github.crossborder.book.DealBook;
import io.github.crossborder.deal.Citation;
import io.github.crossborder.deal.Company;
import io.github.crossborder.deal.Entry;
import io.github.crossborder.deal.Id;
import io.github.crossborder.deal.Name;
import io.github.crossborder.deal.Source;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class DealStreamTest {
  private static final DealBook BOOK = DealBookJson.readString(Samples.EVERY_KIND);
  private static final String A = "{\"source\": {\"id\": \"a\", \"title\": \"T\"}}";
  private static final String B = "{\"source\": {\"id\": \"b\", \"title\": \"T\"}}";

  private final List<LocatedProblem> problems = new ArrayList<>();

  private static DealStream.Reader reader(String text) {
    return DealStream.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
  }

  private List<String> idsGoingOn(DealStream.Reader reader) {
    return reader.onBadLine(problems::addAll).stream()
        .map(entry -> entry.id().value())
        .toList();
  }

  private static String written(Iterable<? extends Entry> entries) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DealStream.write(bytes).writeAll(entries);
    return bytes.toString(StandardCharsets.UTF_8);
  }

  private static Source source(String id) {
    return Source.builder().id(Id.id(id)).title("T").build();
  }

  @Test
  void an_entry_is_a_line_under_the_name_of_its_kind() throws IOException {
    assertThat(written(List.of(source("a"), source("b")))).isEqualTo(A + "\n" + B + "\n");
    assertThat(written(BOOK.entries()).lines().map(line -> line.split("\"")[1]).distinct())
        .containsExactly(
            "source",
            "company",
            "person",
            "publicBody",
            "group",
            "undisclosedParty",
            "brand",
            "platform",
            "logisticsHub",
            "market",
            "interest",
            "absence",
            "agreement",
            "term",
            "transfer",
            "event",
            "marketPresence",
            "figure",
            "statement");
  }

  @Test
  void a_reader_and_a_writer_say_how_far_they_have_got() throws IOException {
    DealStream.Reader in = reader("\n" + A + "\n" + B + "\n");
    assertThat(in.toString()).isEqualTo("reader of a stream at line 0, 0 entries read");
    in.iterator().next();
    assertThat(in.toString()).isEqualTo("reader of a stream at line 2, 1 entries read");
    assertThat(DealStream.write(new ByteArrayOutputStream()).write(source("a")))
        .hasToString("writer of a stream, 1 entries written");
  }

  @Test
  void a_book_is_built_from_the_entries_of_a_stream() throws IOException {
    try (DealStream.Reader in = reader(written(BOOK.entries()))) {
      assertThat(DealBook.builder().addAll(in).build()).isEqualTo(BOOK);
    }
  }

  @Test
  void references_that_lead_nowhere_and_ids_that_come_twice_are_left_to_the_book() {
    String ickx = "{\"company\": {\"id\": \"ickx\", \"citations\": [{\"source\": \"nowhere\"}]}}\n";
    assertThat(reader(ickx + ickx).stream()).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        A + "\n" + B + "\n",
        A + "\n" + B,
        A + "\r\n" + B + "\r\n",
        A + "\r" + B + "\r",
        "\n\n" + A + "\n \t\r\n" + B + "\n\n",
        "\uFEFF" + A + "\n" + B + "\n",
        "\uFEFF\n" + A + "\n\uFEFF" + B + "\n",
        "  " + A + " \n\t" + B + "\t",
      })
  void line_ends_blank_lines_and_byte_order_marks_do_not_matter(String text) {
    assertThat(reader(text).stream()).containsExactly(source("a"), source("b"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n", "\uFEFF", " \r\n\t"})
  void a_stream_may_have_no_entries(String text) {
    assertThat(reader(text).stream()).isEmpty();
  }

  static Stream<Arguments> bad() {
    return Stream.of(
        arguments("{}", "3:1: not-one-entry found no entry; expected one by its kind"),
        arguments(
            "{\"source\": {\"id\": \"c\", \"title\": \"T\"}, \"brand\": {\"id\": \"d\", \"citations\": [{\"source\":"
                + " \"a\"}]}}",
            "3:1: not-one-entry found 2 entries"),
        arguments(
            "{\"sources\": {\"id\": \"c\"}}",
            "3:2: unknown-property /sources the text has no property 'sources'; did you mean"
                + " 'source'?"),
        arguments("{\"source\": {\"id\": \"C\"}}", "3:19: malformed-id /source/id "),
        arguments("{\"source\": {\"id\": \"c\"", "3:22: syntax-error /source/id "),
        arguments("null", "3:1: null-value "),
        arguments("[]", "3:1: wrong-type "),
        arguments(A + " {}", "3:39: syntax-error "));
  }

  @ParameterizedTest
  @MethodSource("bad")
  void a_bad_line_is_reported_by_its_number_and_the_reader_goes_on_if_told_so(
      String line, String problem) {
    String text = A + "\n\n" + line + "\n" + B;
    assertThat(idsGoingOn(reader(text))).containsExactly("a", "b");
    assertThat(problems).hasSize(1);
    assertThat(problems.get(0).toString()).startsWith(problem);
  }

  @Test
  void a_bad_line_ends_the_reading_with_its_problems_unless_told_otherwise() {
    Iterator<Entry> entries =
        reader(A + "\n{\"source\": {\"id\": 7, \"titel\": \"x\"}}").iterator();
    assertThat(entries.next()).isEqualTo(source("a"));
    assertThatThrownBy(entries::hasNext)
        .isInstanceOfSatisfying(
            InvalidJsonException.class,
            e -> assertThat(e.located())
                .extracting(found -> found.line() + " " + found.problem().code())
                .containsExactly("2 wrong-type", "2 unknown-property"));
  }

  @Test
  void what_the_handler_of_bad_lines_throws_ends_the_reading() {
    DealStream.Reader reader = reader("{}\n" + A).onBadLine(found -> {
      throw new IllegalStateException("enough");
    });
    assertThatThrownBy(() -> reader.stream().toList()).hasMessage("enough");
  }

  @Test
  void a_last_line_that_is_cut_off_is_a_bad_line() {
    String text = A + "\n" + B;
    assertThat(idsGoingOn(reader(text.substring(0, text.length() - 4)))).containsExactly("a");
    assertThat(problems.get(0).toString()).startsWith("2:").contains("is it cut off?");
  }

  @Test
  void a_line_that_is_too_long_is_skipped_without_being_kept() {
    JsonLimits limits = JsonLimits.builder().lineBytes(100_000).build();
    InputStream text = new ByteArrayInputStream(
        (A + "\n" + "[".repeat(900_000) + "\n" + B).getBytes(StandardCharsets.UTF_8));
    assertThat(idsGoingOn(DealStream.read(text, limits))).containsExactly("a", "b");
    assertThat(problems).hasSize(1);
    assertThat(problems.get(0).toString())
        .isEqualTo("2:1: limit-exceeded the line is longer than 100000 bytes; if that is"
            + " meant, raise lineBytes in JsonLimits");
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE", "UTF-32", "UTF-32LE"})
  void a_stream_in_another_encoding_is_one_bad_line(String charset) {
    byte[] bytes = (A + "\n" + B + "\n").getBytes(Charset.forName(charset));
    assertThat(idsGoingOn(DealStream.read(new ByteArrayInputStream(bytes)))).isEmpty();
    assertThat(problems).hasSize(1);
    assertThat(problems.get(0).toString())
        .isEqualTo(
            "1:1: not-utf-8 the text is in " + charset.substring(0, 6) + "; save it in UTF-8");
  }

  @Test
  void a_byte_that_is_no_utf_8_spoils_its_line_only() {
    byte[] bytes = (A + "\n{\"source\": {\"id\": \"c\", \"title\": \"caf\u00e9\"}}\n" + B)
        .getBytes(StandardCharsets.ISO_8859_1);
    assertThat(idsGoingOn(DealStream.read(new ByteArrayInputStream(bytes))))
        .containsExactly("a", "b");
    assertThat(problems.get(0).toString()).startsWith("2:37: not-utf-8 the byte 0xe9 here");
  }

  @Test
  void the_entries_of_a_reader_can_be_asked_for_once() {
    DealStream.Reader reader = reader(A);
    Iterator<Entry> entries = reader.iterator();
    entries.next();
    assertThatThrownBy(entries::next).isInstanceOf(NoSuchElementException.class);
    assertThatThrownBy(reader::stream)
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("read once");
  }

  @Test
  void no_more_is_read_than_what_is_asked_for() {
    InputStream failing = new InputStream() {
      private final byte[] text = (A + "\n").getBytes(StandardCharsets.UTF_8);
      private int next;

      @Override
      public int read() throws IOException {
        if (next == text.length) {
          throw new IOException("broken pipe");
        }
        return text[next++];
      }

      @Override
      public int read(byte[] target, int from, int most) throws IOException {
        target[from] = (byte) read();
        return 1;
      }
    };
    Iterator<Entry> entries = DealStream.read(failing).iterator();
    assertThat(entries.next()).isEqualTo(source("a"));
    assertThatThrownBy(entries::hasNext)
        .isInstanceOf(UncheckedIOException.class)
        .hasMessage("the stream cannot be read behind line 1: broken pipe");
  }

  @Test
  void progress_tells_bytes_and_entries() throws IOException {
    List<String> told = new ArrayList<>();
    DealStream.Reader in = reader(A + "\n{}\n" + B + "\n");
    in.onProgress((bytes, entries) -> told.add(bytes + " " + entries));
    assertThat(idsGoingOn(in)).hasSize(2);
    assertThat(told).containsExactly("79 1", "79 1", "79 2", "79 2");

    told.clear();
    DealStream.write(new ByteArrayOutputStream())
        .onProgress((bytes, entries) -> told.add(bytes + " " + entries))
        .write(source("a"))
        .write(source("b"));
    assertThat(told).containsExactly("38 1", "76 2");
  }

  @Test
  void an_entry_that_cannot_be_written_leaves_no_trace() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DealStream.Writer out = DealStream.write(bytes).write(source("a"));
    Source half = Source.builder().id(Id.id("half")).title("\ud83e").build();
    assertThatThrownBy(() -> out.write(half)).isInstanceOf(InvalidValueException.class);
    Company.Builder tooLong =
        Company.builder().id(Id.id("long")).addCitation(Citation.of(Id.id("a")));
    for (int i = 0; i < 420; i++) {
      tooLong.addName(Name.of(i + "x".repeat(9_990)));
    }
    assertThatThrownBy(() -> out.write(tooLong.build()))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageMatching("company 'long' takes 42\\d+ bytes; a line .* up to 4194304; .*")
        .hasMessageContaining("line-too-long");
    out.write(source("b"));
    assertThat(bytes.toString(StandardCharsets.UTF_8)).isEqualTo(A + "\n" + B + "\n");
  }

  @Test
  void behind_a_line_that_was_written_in_part_a_new_one_begins() throws IOException {
    ByteArrayOutputStream disk = new ByteArrayOutputStream();
    OutputStream full = new OutputStream() {
      private boolean once = true;

      @Override
      public void write(int b) {
        disk.write(b);
      }

      @Override
      public void write(byte[] bytes, int from, int length) throws IOException {
        if (once) {
          once = false;
          disk.write(bytes, from, length / 2);
          throw new IOException("No space left on device");
        }
        disk.write(bytes, from, length);
      }
    };
    DealStream.Writer out = DealStream.write(full);
    assertThatThrownBy(() -> out.write(source("a"))).isInstanceOf(IOException.class);
    out.write(source("b"));
    assertThat(idsGoingOn(reader(disk.toString(StandardCharsets.UTF_8)))).containsExactly("b");
    assertThat(problems).hasSize(1);
  }

  @Test
  void streams_of_the_caller_stay_open() throws IOException {
    InputStream in = new ByteArrayInputStream(new byte[0]) {
      @Override
      public void close() {
        throw new AssertionError("closed");
      }
    };
    OutputStream out = new ByteArrayOutputStream() {
      @Override
      public void close() {
        throw new AssertionError("closed");
      }
    };
    DealStream.read(in).close();
    DealStream.write(out).close();
  }
}
