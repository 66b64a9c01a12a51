package io.github.crossborder.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.crossborder.deal.Citation;
import io.github.crossborder.deal.Company;
import io.github.crossborder.deal.Entry;
import io.github.crossborder.deal.Id;
import io.github.crossborder.deal.Name;
import io.github.crossborder.place.Country;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Writes and reads a gigabyte in 64 megabytes of memory. It takes minutes, so it runs on demand:
 *
 * <pre>{@code
 * mvn -q test -pl json -am -Dtest=GigabyteStreamCheck -DargLine=-Xmx64m \
 *     -Dsurefire.failIfNoSpecifiedTests=false
 * }</pre>
 *
 * <p>{@code -Dstream.bytes=100000000} makes it shorter; {@code -Dstream.name=entries.gz} compresses
 * the file.
 */
class GigabyteStreamCheck {
  private static final long BYTES = Long.getLong("stream.bytes", 1L << 30);
  private static final String NAME = System.getProperty("stream.name", "entries.ndjson");

  private static Entry entry(long number) {
    return Company.builder()
        .id(Id.id("company-" + number))
        .addName(Name.of("Company No. " + number))
        .addName(Name.of("Société numéro " + number))
        .homeCountry(Country.of(number % 2 == 0 ? "BE" : "CN"))
        .description("One of many, so that a stream of them gets long: " + "x".repeat(700))
        .addCitation(Citation.of(Id.id("press")))
        .build();
  }

  @Test
  void a_gigabyte_is_written_and_read_in_64_megabytes_of_memory(@TempDir Path folder)
      throws IOException {
    assertThat(Runtime.getRuntime().maxMemory())
        .as("-DargLine=-Xmx64m")
        .isLessThanOrEqualTo(64L << 20);
    Path file = folder.resolve(NAME);
    long began = System.nanoTime();
    ByteArrayOutputStream shortest = new ByteArrayOutputStream();
    DealStream.write(shortest).write(entry(0));
    long most = BYTES / shortest.size() + 1;
    try (DealStream.Writer out = DealStream.append(file)) {
      for (long number = 0; number < most; number++) {
        out.write(entry(number));
      }
    }
    long wrote = System.nanoTime();
    long read = 0;
    try (DealStream.Reader in = DealStream.read(file)) {
      for (Entry entry : in) {
        assertThat(entry.id().value()).isEqualTo("company-" + read++);
      }
    }
    long done = System.nanoTime();
    assertThat(read).isEqualTo(most);
    System.out.printf(
        "%d entries, %d bytes: written in %d s, read in %d s, with -Xmx%dm%n",
        read,
        Files.size(file),
        (wrote - began) / 1_000_000_000,
        (done - wrote) / 1_000_000_000,
        Runtime.getRuntime().maxMemory() >> 20);
  }
}
