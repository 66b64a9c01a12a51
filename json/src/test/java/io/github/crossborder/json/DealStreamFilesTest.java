package io.github.crossborder.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.crossborder.deal.Entry;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DealStreamFilesTest {
  private static final List<Entry> ENTRIES =
      DealBookJson.readString(Samples.EVERY_KIND).entries();

  @TempDir
  private Path folder;

  private static List<Entry> read(Path file) throws IOException {
    try (DealStream.Reader in = DealStream.read(file)) {
      return in.stream().toList();
    }
  }

  private static void append(Path file, List<Entry> entries) throws IOException {
    try (DealStream.Writer out = DealStream.append(file)) {
      out.writeAll(entries);
    }
  }

  private Path appendedTwice(String name) throws IOException {
    Path file = folder.resolve(name);
    append(file, ENTRIES.subList(0, 5));
    append(file, ENTRIES.subList(5, ENTRIES.size()));
    return file;
  }

  @ParameterizedTest
  @ValueSource(strings = {"entries.ndjson", "entries.ndjson.gz", "ENTRIES.GZ"})
  void entries_are_appended_to_what_a_file_has(String name) throws IOException {
    Path file = appendedTwice(name);
    assertThat(read(file)).isEqualTo(ENTRIES);
    byte[] bytes = Files.readAllBytes(file);
    assertThat(bytes[0]).isEqualTo((byte) (name.endsWith("ndjson") ? '{' : 0x1f));
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void a_link_to_a_compressed_file_is_appended_to_and_read_as_that_file(boolean exists)
      throws IOException {
    Path file = folder.resolve("entries.gz");
    Path link = folder.resolve("link.ndjson");
    assumeThat(folder.getFileSystem().supportedFileAttributeViews()).contains("posix");
    Files.createSymbolicLink(link, file);
    if (exists) {
      append(file, List.of());
    }
    append(link, ENTRIES);
    append(file, ENTRIES);
    assertThat(read(link)).hasSize(2 * ENTRIES.size()).isEqualTo(read(file));
  }

  @ParameterizedTest
  @ValueSource(strings = {"entries.ndjson", "entries.ndjson.gz"})
  void progress_ends_with_the_size_of_the_file(String name) throws IOException {
    Path file = folder.resolve(name);
    List<Long> written = new ArrayList<>();
    try (DealStream.Writer out = DealStream.append(file)) {
      out.onProgress((bytes, entries) -> written.add(bytes)).writeAll(ENTRIES);
      assertThat(written).isSorted().hasSize(ENTRIES.size()).last().isEqualTo(Files.size(file));
    }
    List<Long> read = new ArrayList<>();
    try (DealStream.Reader in = DealStream.read(file)) {
      in.onProgress((bytes, entries) -> read.add(bytes)).forEach(entry -> {});
    }
    assertThat(read).isSorted().last().isEqualTo(Files.size(file));
  }

  @ParameterizedTest
  @ValueSource(strings = {"entries.ndjson", "entries.ndjson.gz"})
  void every_entry_can_be_read_before_the_writer_is_closed(String name) throws IOException {
    Path file = folder.resolve(name);
    try (DealStream.Writer out = DealStream.append(file)) {
      for (int i = 0; i < 3; i++) {
        out.write(ENTRIES.get(i));
        try (DealStream.Reader in = DealStream.read(file)) {
          assertThat(in.stream().limit(i + 1)).isEqualTo(ENTRIES.subList(0, i + 1));
        }
      }
    }
  }

  @Test
  void behind_a_last_line_that_was_cut_off_a_new_one_begins() throws IOException {
    Path file = folder.resolve("entries.ndjson");
    Files.writeString(file, "{\"source\": {\"id\"");
    append(file, ENTRIES);
    List<Integer> bad = new ArrayList<>();
    try (DealStream.Reader in = DealStream.read(file)) {
      in.onBadLine(problems -> bad.add(problems.get(0).line()));
      assertThat(in.stream()).isEqualTo(ENTRIES);
    }
    assertThat(bad).containsExactly(1);
  }

  @Test
  void a_compressed_text_that_lacks_a_last_line_feed_gets_one() throws IOException {
    Path file = folder.resolve("entries.gz");
    Replacement.write(
        file,
        stream -> stream.write(
            "{\"source\": {\"id\": \"x\", \"title\": \"T\"}}".getBytes(StandardCharsets.UTF_8)));
    append(file, ENTRIES);
    assertThat(read(file)).hasSize(ENTRIES.size() + 1);
  }

  @Test
  void a_compressed_file_that_was_cut_off_gives_what_it_has_and_then_fails() throws IOException {
    Path file = folder.resolve("entries.gz");
    append(file, ENTRIES);
    Files.write(file, Arrays.copyOf(Files.readAllBytes(file), (int) Files.size(file) - 9));
    List<Entry> read = new ArrayList<>();
    try (DealStream.Reader in = DealStream.read(file)) {
      in.onBadLine(problems -> {});
      assertThatThrownBy(() -> in.forEach(read::add))
          .isInstanceOf(UncheckedIOException.class)
          .hasMessageStartingWith("the stream cannot be read behind line " + ENTRIES.size())
          .hasCauseInstanceOf(EOFException.class);
    }
    assertThat(read).isEqualTo(ENTRIES);
    assertThatThrownBy(() -> DealStream.append(file)).isInstanceOf(IOException.class);
  }

  @Test
  void damage_where_a_second_part_begins_is_no_end() throws IOException {
    Path file = folder.resolve("entries.gz");
    append(file, ENTRIES.subList(0, 5));
    int first = (int) Files.size(file);
    append(file, ENTRIES.subList(5, ENTRIES.size()));
    byte[] bytes = Files.readAllBytes(file);
    bytes[first]++;
    Files.write(file, bytes);
    assertThatThrownBy(() -> read(file)).hasCauseInstanceOf(ZipException.class);
    Path garbage = folder.resolve("garbage.gz");
    append(garbage, ENTRIES);
    Files.write(garbage, new byte[1], StandardOpenOption.APPEND);
    assertThatThrownBy(() -> read(garbage)).hasCauseInstanceOf(ZipException.class);
  }

  @Test
  void a_file_that_is_not_there_or_not_compressed_cannot_be_opened() throws IOException {
    assertThatThrownBy(() -> DealStream.read(folder.resolve("missing.ndjson")))
        .isInstanceOf(NoSuchFileException.class);
    Path plain = Files.writeString(folder.resolve("plain.gz"), "{\"source\": {\"id\": \"a\"}}\n");
    assertThatThrownBy(() -> DealStream.read(plain)).isInstanceOf(ZipException.class);
    assertThatThrownBy(() -> DealStream.append(plain)).isInstanceOf(ZipException.class);
    assertThatThrownBy(() -> DealStream.append(folder)).isInstanceOf(IOException.class);
  }

  @Test
  void an_empty_file_is_appended_to_whatever_its_name() throws IOException {
    Path file = Files.createFile(folder.resolve("entries.gz"));
    append(file, ENTRIES);
    assertThat(read(file)).isEqualTo(ENTRIES);
  }
}
