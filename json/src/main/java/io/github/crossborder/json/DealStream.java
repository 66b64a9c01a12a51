package io.github.crossborder.json;

import static java.util.Objects.requireNonNull;

import io.github.crossborder.InvalidValueException;
import io.github.crossborder.LocatedProblem;
import io.github.crossborder.ProblemCode;
import io.github.crossborder.deal.Entry;
import io.github.crossborder.json.codec.JsonLines;
import io.github.crossborder.json.codec.JsonOutput;
import io.github.crossborder.json.codec.ReadResult;
import io.github.crossborder.json.codec.text.Limits;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * Entries of any number as JSON, one a line (NDJSON) under the name of its kind, such as {@code
 * {"company": {"id": "ickx", "citations": [{"source": "press"}]}}}: read one by one and written by
 * appending, in memory that does not grow with the stream.
 *
 * <p>Each entry is checked by itself. Whether ids are unique and references lead somewhere is
 * checked when a book is built:
 *
 * <pre>{@code
 * try (DealStream.Reader in = DealStream.read(file)) {
 *   DealBook book = DealBook.builder().addAll(in).build();
 * }
 * }</pre>
 *
 * <p>The text is UTF-8. Lines end with LF, CR or CR LF, the last one also with the stream; blank
 * lines are skipped but counted; a byte order mark before a line is skipped. A line has up to 4
 * MiB, unless {@link JsonLimits} say otherwise. A file whose name ends in {@code .gz} is compressed
 * by gzip, in one part or in several; of a symbolic link, the name that it leads to counts.
 */
public final class DealStream {
  private DealStream() {}

  /** Hears how far reading or writing has got. */
  @FunctionalInterface
  public interface Progress {
    /**
     * Called after every entry and every bad line, and at the end of reading.
     *
     * @param bytes how much was read or written so far, as it lies in the file: compressed, where
     *     the file is; a reader is ahead of its entries by what it has buffered
     * @param entries how many entries were read or written so far, bad lines left out
     */
    void at(long bytes, long entries);
  }

  /**
   * Opens a file to read its entries.
   *
   * @throws IOException if the file cannot be opened, or is not compressed though its name ends in
   *     {@code .gz}
   */
  public static Reader read(Path file) throws IOException {
    return read(file, JsonLimits.standard());
  }

  /**
   * Opens a file to read its entries, each within other limits than the standard ones.
   *
   * @throws IOException if the file cannot be opened, or is not compressed though its name ends in
   *     {@code .gz}
   */
  public static Reader read(Path file, JsonLimits limits) throws IOException {
    requireNonNull(limits, "limits");
    CountedInput bytes = new CountedInput(Files.newInputStream(requireNonNull(file, "file")));
    return new Reader(FileAccess.text(bytes, file), bytes, true, limits.limits());
  }

  /** Reads the entries of a stream as they come; closing the reader does not close the stream. */
  public static Reader read(InputStream stream) {
    return read(stream, JsonLimits.standard());
  }

  /**
   * Reads the entries of a stream as they come, each within other limits than the standard ones;
   * closing the reader does not close the stream.
   */
  public static Reader read(InputStream stream, JsonLimits limits) {
    CountedInput bytes = new CountedInput(requireNonNull(stream, "stream"));
    return new Reader(bytes, bytes, false, requireNonNull(limits, "limits").limits());
  }

  /**
   * Opens a file to write entries behind those that it has; makes it if there is none. Where the
   * last line was cut off, the first entry begins a new one.
   *
   * @throws IOException if the file cannot be opened, or if it is compressed and damaged, since
   *     nothing behind the damage could be read; to know that, a compressed file is read through
   */
  public static Writer append(Path file) throws IOException {
    return append(file, JsonLimits.standard());
  }

  /**
   * Opens a file as {@link #append(Path)} does, to write entries that readers with these limits can
   * read.
   *
   * @throws IOException if the file cannot be opened, or if it is compressed and damaged
   */
  public static Writer append(Path file, JsonLimits limits) throws IOException {
    requireNonNull(limits, "limits");
    boolean endsLine = FileAccess.endsLine(requireNonNull(file, "file"));
    CountedOutput bytes = new CountedOutput(
        Files.newOutputStream(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND), file);
    return new Writer(FileAccess.bytes(bytes, file), bytes, true, endsLine, limits.limits());
  }

  /** Writes entries to a stream; closing the writer does not close the stream. */
  public static Writer write(OutputStream stream) {
    return write(stream, JsonLimits.standard());
  }

  /**
   * Writes entries that readers with these limits can read to a stream; closing the writer does not
   * close the stream.
   */
  public static Writer write(OutputStream stream, JsonLimits limits) {
    CountedOutput bytes = new CountedOutput(requireNonNull(stream, "stream"), null);
    return new Writer(
        bytes, bytes, false, true, requireNonNull(limits, "limits").limits());
  }

  /**
   * Reads entries, once, such as {@code for (Entry entry : in)} or by {@link #stream()}.
   *
   * <p>A bad line throws an {@link InvalidJsonException} with its problems, by line of the stream
   * and JSON Pointer in the line, unless {@link #onBadLine} says otherwise. What cannot be read at
   * all, such as compressed bytes that are cut off or damaged, throws an {@link
   * UncheckedIOException}; the entries before that place have come until then. A stream in another
   * encoding, such as UTF-16, is one bad line. Not safe for use by several threads.
   */
  public static final class Reader implements Iterable<Entry>, AutoCloseable {
    private final InputStream text;
    private final CountedInput bytes;
    private final boolean owner;
    private final JsonLines lines;
    private @Nullable Consumer<? super List<LocatedProblem>> onBadLine;
    private Progress progress = (read, entries) -> {};
    private boolean used;
    private long entries;

    Reader(InputStream text, CountedInput bytes, boolean owner, Limits limits) {
      this.text = text;
      this.bytes = bytes;
      this.owner = owner;
      lines = new JsonLines(text, limits);
    }

    /**
     * Goes on after a bad line, whose problems are handed over, at least one, such as {@code
     * onBadLine(problems::addAll)}; what the handler throws ends the reading.
     */
    public Reader onBadLine(Consumer<? super List<LocatedProblem>> handler) {
      onBadLine = requireNonNull(handler, "handler");
      return this;
    }

    /** Tells how far reading has got. */
    public Reader onProgress(Progress listener) {
      progress = requireNonNull(listener, "listener");
      return this;
    }

    /**
     * Returns the entries, each read when it is asked for.
     *
     * @throws IllegalStateException if they were asked for before; a stream is read once
     */
    @Override
    public Iterator<Entry> iterator() {
      if (used) {
        throw new IllegalStateException("a stream is read once; open it again");
      }
      used = true;
      return new Entries();
    }

    /**
     * Returns the entries as a sequential stream, each read when it is asked for; to close this
     * reader remains the caller's.
     *
     * @throws IllegalStateException if they were asked for before; a stream is read once
     */
    public Stream<Entry> stream() {
      int traits = Spliterator.ORDERED | Spliterator.NONNULL | Spliterator.IMMUTABLE;
      return StreamSupport.stream(Spliterators.spliteratorUnknownSize(iterator(), traits), false);
    }

    /** Closes the file, if this reader opened one. */
    @Override
    public void close() throws IOException {
      if (owner) {
        text.close();
      }
    }

    /** Returns how far it has got, such as {@code reader of a stream at line 3, 2 entries read}. */
    @Override
    public String toString() {
      return "reader of a stream at line " + lines.number() + ", " + entries + " entries read";
    }

    private @Nullable Entry next() {
      for (ReadResult<Entry> reading = line(); reading != null; reading = line()) {
        Entry entry = reading.value();
        if (entry != null && reading.problems().isEmpty()) {
          entries++;
          progress.at(bytes.count(), entries);
          return entry;
        }
        bad(lines.inStream(reading.problems()), reading.failures());
        progress.at(bytes.count(), entries);
      }
      progress.at(bytes.count(), entries);
      return null;
    }

    private @Nullable ReadResult<Entry> line() {
      try {
        return lines.read(EntryJson.ENTRY);
      } catch (IOException e) {
        throw new UncheckedIOException(
            "the stream cannot be read behind line " + lines.number() + ": " + e.getMessage(), e);
      }
    }

    private void bad(List<LocatedProblem> problems, List<RuntimeException> failures) {
      if (onBadLine == null) {
        throw new InvalidJsonException(problems, failures);
      }
      onBadLine.accept(problems);
    }

    private final class Entries implements Iterator<Entry> {
      private @Nullable Entry next;
      private boolean ended;

      @Override
      public boolean hasNext() {
        if (next == null && !ended) {
          next = Reader.this.next();
          ended = next == null;
        }
        return next != null;
      }

      @Override
      public Entry next() {
        Entry entry = hasNext() ? next : null;
        if (entry == null) {
          throw new NoSuchElementException("the stream has no more entries");
        }
        next = null;
        return entry;
      }
    }
  }

  /**
   * Writes entries, each at once and as a whole line: what was written can be read even if the
   * writer is never closed. An entry that cannot be written leaves no trace. Not safe for use by
   * several threads.
   */
  public static final class Writer implements AutoCloseable {
    private final OutputStream text;
    private final CountedOutput bytes;
    private final boolean owner;
    private final Limits limits;
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();
    private final JsonOutput output = JsonOutput.onOneLine(line);
    private Progress progress = (written, entries) -> {};
    private boolean atLineStart;
    private long entries;

    Writer(
        OutputStream text, CountedOutput bytes, boolean owner, boolean atLineStart, Limits limits) {
      this.limits = limits;
      this.text = text;
      this.bytes = bytes;
      this.owner = owner;
      this.atLineStart = atLineStart;
    }

    /** Tells how far writing has got. */
    public Writer onProgress(Progress listener) {
      progress = requireNonNull(listener, "listener");
      return this;
    }

    /**
     * Writes an entry as one line.
     *
     * @throws InvalidValueException if the entry is longer than readers take, or has a string that
     *     is no well-formed Unicode; the writer may go on with the next entry
     * @throws IOException if the line cannot be written, or only in part; a next entry begins a new
     *     line
     */
    public Writer write(Entry entry) throws IOException {
      line.reset();
      output.reset();
      output.value(EntryJson.ENTRY, requireNonNull(entry, "entry")).flush();
      if (line.size() > limits.lineBytes()) {
        throw new InvalidValueException(
            ProblemCode.LINE_TOO_LONG,
            entry.entryKind() + " '" + entry.id() + "' takes " + line.size()
                + " bytes; a line of a stream has up to " + limits.lineBytes()
                + "; if that is meant, raise lineBytes in JsonLimits");
      }
      line.write('\n');
      if (!atLineStart) {
        text.write('\n');
      }
      atLineStart = false;
      line.writeTo(text);
      text.flush();
      atLineStart = true;
      entries++;
      progress.at(bytes.count(), entries);
      return this;
    }

    /** Writes entries, such as those of a book, in their order, as {@link #write} does. */
    public Writer writeAll(Iterable<? extends Entry> several) throws IOException {
      for (Entry entry : requireNonNull(several, "several")) {
        write(entry);
      }
      return this;
    }

    /** Closes the file, if this writer opened one. */
    @Override
    public void close() throws IOException {
      if (owner) {
        text.close();
      }
    }

    /** Returns how far it has got, such as {@code writer of a stream, 2 entries written}. */
    @Override
    public String toString() {
      return "writer of a stream, " + entries + " entries written";
    }
  }
}
