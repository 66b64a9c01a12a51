package io.github.crossborder.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.crossborder.book.DealBook;
import io.github.crossborder.deal.Entry;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What holds for books of any entries. */
class AnyBookProperties {

  @Property(tries = 1000)
  void a_book_reads_back_as_it_was_and_is_written_the_same_again(@ForAll Random random) {
    DealBook book = AnyBook.of(random);
    String written = DealBookJson.writeString(book);
    DealBook read = DealBookJson.readString(written);
    assertThat(read).isEqualTo(book);
    assertThat(DealBookJson.writeString(read)).isEqualTo(written);
  }

  @Property(tries = 200)
  void the_entries_of_a_stream_read_back_as_they_were(@ForAll Random random) throws IOException {
    List<Entry> entries = AnyBook.of(random).entries();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DealStream.write(bytes).writeAll(entries);
    assertThat(DealStream.read(new ByteArrayInputStream(bytes.toByteArray())).stream())
        .isEqualTo(entries);
    assertThat(bytes.toString(StandardCharsets.UTF_8).split("\n")).hasSameSizeAs(entries);
  }
}
