package io.github.crossborder.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.crossborder.InvalidValueException;
import io.github.crossborder.book.DealBook;
import io.github.crossborder.deal.Id;
import io.github.crossborder.deal.Source;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of the file that a book is written to. */
class BookFileTest {
  private static final DealBook BOOK = DealBookJson.readString(Samples.EVERY_KIND);
  private static final String BEFORE = "what was there before";

  @TempDir
  private Path folder;

  private Path file;

  @BeforeEach
  void write_a_file() throws IOException {
    file = Files.writeString(folder.resolve("book.json"), BEFORE);
  }

  private void assertOnlyFilesAre(Path... expected) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).containsExactlyInAnyOrder(expected);
    }
  }

  private static void assumePosix(Path file) {
    assumeThat(file.getFileSystem().supportedFileAttributeViews()).contains("posix");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2000})
  void a_book_that_cannot_be_written_to_its_end_leaves_the_old_file(int sourcesBefore)
      throws IOException {
    DealBook.Builder book = DealBook.builder();
    for (int i = 0; i < sourcesBefore; i++) {
      book.add(Source.builder().id(Id.id("s" + i)).title("x".repeat(100)).build());
    }
    book.add(Source.builder().id(Id.id("z")).title("\ud83e").build());
    assertThatThrownBy(() -> DealBookJson.write(book.build(), file))
        .isInstanceOf(InvalidValueException.class);
    assertThat(file).hasContent(BEFORE);
    assertOnlyFilesAre(file);
  }

  @Test
  void a_disk_that_is_full_leaves_the_old_file() throws IOException {
    assertThatThrownBy(() -> Replacement.write(file, stream -> {
          stream.write(new byte[100]);
          throw new IOException("No space left on device");
        }))
        .hasMessage(file + ": No space left on device");
    assertThat(file).hasContent(BEFORE);
    assertOnlyFilesAre(file);
  }

  @Test
  void an_error_of_writing_names_the_file_that_was_asked_for() throws IOException {
    Path nowhere = folder.resolve("missing/book.json");
    assertThatThrownBy(() -> DealBookJson.write(BOOK, nowhere))
        .isInstanceOf(NoSuchFileException.class)
        .hasMessage(nowhere.toString());
    Path below = file.resolve("book.json");
    assertThatThrownBy(() -> ExchangeRatesJson.write(List.of(), below))
        .isInstanceOf(FileSystemException.class)
        .hasMessage(below + ": Not a directory");
  }

  @Test
  void an_error_in_a_folder_that_may_not_be_written_names_the_file_that_was_asked_for()
      throws IOException {
    assumePosix(file);
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("r-xr-xr-x"));
    try {
      assumeThat(Files.isWritable(folder)).as("a user whom permissions bind").isFalse();
      assertThatThrownBy(() -> DealBookJson.write(BOOK, file))
          .isInstanceOf(AccessDeniedException.class)
          .hasMessage(file.toString());
    } finally {
      Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
  }

  @Test
  void an_error_of_a_device_names_it() {
    Path full = Path.of("/dev/full");
    assumeThat(Files.isWritable(full)).isTrue();
    assertThatThrownBy(() -> DealBookJson.write(BOOK, full))
        .hasMessage("/dev/full: No space left on device");
    assertThatThrownBy(() -> {
          try (DealStream.Writer out = DealStream.append(full)) {
            out.writeAll(BOOK.entries());
          }
        })
        .hasMessage("/dev/full: No space left on device");
  }

  @Test
  void the_old_file_is_there_until_the_new_one_is_whole() throws IOException {
    Replacement.write(file, stream -> {
      stream.write('x');
      assertThat(file).hasContent(BEFORE);
      try (Stream<Path> files = Files.list(folder)) {
        assertThat(files.map(each -> each.getFileName().toString()))
            .as("what a killed process leaves has a name to find it by")
            .hasSize(2)
            .anyMatch(name -> name.matches("\\.crossborder-.+\\.tmp"));
      }
    });
    assertThat(file).hasContent("x");
    assertOnlyFilesAre(file);
  }

  @ParameterizedTest
  @ValueSource(strings = {"rw-------", "rw-rw-r--", "rwxrwxrwx", "rw-r-----"})
  void the_permissions_of_the_old_file_stay(String permissions) throws IOException {
    assumePosix(file);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));
    DealBookJson.write(BOOK, file);
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo(permissions);
  }

  @Test
  void another_name_of_the_old_file_keeps_the_old_text_and_setgid_goes() throws IOException {
    assumeThat(file.getFileSystem().supportedFileAttributeViews()).contains("unix");
    Path hard = Files.createLink(folder.resolve("hard.json"), file);
    Files.setAttribute(file, "unix:mode", 02664);
    DealBookJson.write(BOOK, file);
    assertThat(hard).hasContent(BEFORE);
    assertThat((int) Files.getAttribute(file, "unix:mode") & 07777).isEqualTo(0664);
  }

  @Test
  void a_new_file_has_the_permissions_of_any_new_file() throws IOException {
    assumePosix(file);
    Path created = folder.resolve("new.json");
    DealBookJson.write(BOOK, created);
    assertThat(Files.getPosixFilePermissions(created))
        .isEqualTo(Files.getPosixFilePermissions(file));
  }

  @Test
  void a_file_that_may_not_be_written_is_not_replaced() throws IOException {
    assumePosix(file);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r--r--"));
    assumeThat(Files.isWritable(file)).as("a user whom permissions bind").isFalse();
    assertThatThrownBy(() -> DealBookJson.write(BOOK, file))
        .isInstanceOf(AccessDeniedException.class);
    assertThat(file).hasContent(BEFORE);
  }

  @Test
  void a_link_stays_and_what_it_leads_to_is_replaced() throws IOException {
    assumePosix(file);
    Path other = Files.createDirectory(folder.resolve("other"));
    Path link = Files.createSymbolicLink(other.resolve("link.json"), Path.of("../book.json"));
    DealBookJson.write(BOOK, link);
    assertThat(link).isSymbolicLink();
    assertThat(DealBookJson.read(file)).isEqualTo(BOOK);
    assertOnlyFilesAre(file, other);
  }

  @ParameterizedTest
  @CsvSource({"link.json, book.json.gz", "link.json.gz, other.json", "link, BOOK.GZ"})
  void a_link_is_compressed_as_the_name_that_it_leads_to(String name, String leadsTo)
      throws IOException {
    assumePosix(file);
    Path target = folder.resolve(leadsTo);
    DealBookJson.write(DealBook.builder().build(), target);
    Path link = Files.createSymbolicLink(folder.resolve(name), Path.of(leadsTo));
    Path far = Files.createSymbolicLink(folder.resolve("far.json"), link);
    DealBookJson.write(BOOK, far);
    assertThat(far).isSymbolicLink();
    for (Path each : List.of(far, link, target)) {
      assertThat(DealBookJson.read(each)).isEqualTo(BOOK);
    }
    boolean compressed = Files.readAllBytes(target)[0] == 0x1f;
    assertThat(compressed).isEqualTo(leadsTo.toLowerCase(Locale.ROOT).endsWith(".gz"));
  }

  @Test
  void a_link_that_leads_nowhere_is_replaced_itself() throws IOException {
    assumePosix(file);
    Path link = Files.createSymbolicLink(folder.resolve("link.json"), Path.of("nowhere.json"));
    DealBookJson.write(BOOK, link);
    assertThat(Files.isSymbolicLink(link)).isFalse();
    assertThat(DealBookJson.read(link)).isEqualTo(BOOK);
    assertOnlyFilesAre(file, link);
  }

  @Test
  void a_folder_is_not_replaced() throws IOException {
    Path other = Files.createDirectory(folder.resolve("other.json"));
    assertThatThrownBy(() -> DealBookJson.write(BOOK, other)).isInstanceOf(IOException.class);
    assertOnlyFilesAre(file, other);
  }

  @Test
  void a_device_is_written_to_and_stays() throws IOException {
    Path device = Path.of("/dev/null");
    assumeThat(Files.isWritable(device)).isTrue();
    DealBookJson.write(BOOK, device);
    assertThat(Files.isRegularFile(device)).isFalse();
  }

  @Test
  void a_file_whose_name_ends_in_gz_is_compressed() throws IOException {
    Path compressed = folder.resolve("book.json.gz");
    DealBookJson.write(BOOK, compressed);
    assertThat(DealBookJson.read(compressed)).isEqualTo(BOOK);
    assertThat(DealBookJson.check(compressed)).isEmpty();
    assertThat(Files.readAllBytes(compressed)).startsWith(0x1f, 0x8b);
    assertThat(Files.size(compressed)).isLessThan(Samples.EVERY_KIND.length() / 2);
  }

  @Test
  void a_compressed_file_that_is_cut_off_or_damaged_cannot_be_read() throws IOException {
    Path compressed = folder.resolve("book.json.gz");
    DealBookJson.write(BOOK, compressed);
    byte[] bytes = Files.readAllBytes(compressed);
    Files.write(compressed, Arrays.copyOf(bytes, bytes.length - 1));
    assertThatThrownBy(() -> DealBookJson.read(compressed)).isInstanceOf(IOException.class);
    bytes[bytes.length / 2]++;
    Files.write(compressed, bytes);
    assertThatThrownBy(() -> DealBookJson.check(compressed)).isInstanceOf(IOException.class);
  }
}
