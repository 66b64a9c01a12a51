package io.github.crossborder.json;

import static java.util.Objects.requireNonNull;

import io.github.crossborder.LocatedProblem;
import io.github.crossborder.book.DealBook;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;

/**
 * Reads and writes deal books as JSON, such as {@code {"format": "crossborder/1.0", "sources":
 * […]}}: a section per kind of entry, in UTF-8.
 *
 * <p>Reading returns the whole book or throws one {@link InvalidJsonException} that lists every
 * problem: syntax, types, unknown and missing properties, broken rules of values, and references
 * that lead nowhere, each with its JSON Pointer, line and column. Text from anywhere is safe to
 * read: size, depth, strings and numbers are bounded by {@link JsonLimits}.
 *
 * <p>Writing is canonical: equal books give the same bytes, one entry a line, sorted by kind and
 * id; what is absent, empty or has its usual value is left out,
 * but for the measure of a figure. {@code read(write(book))} equals
 * the book.
 */
public final class DealBookJson {
  private DealBookJson() {}

  /**
   * Reads the book in a file, which is compressed by gzip if its name, or that of the file to which
   * a symbolic link leads, ends in {@code .gz}.
   *
   * @throws InvalidJsonException with every problem, if the text is no deal book
   * @throws IOException if the file cannot be read, or its compression is damaged
   */
  public static DealBook read(Path file) throws IOException {
    return read(file, JsonLimits.standard());
  }

  /**
   * Reads the book in a file within other limits than the standard ones.
   *
   * @throws InvalidJsonException with every problem, if the text is no deal book
   * @throws IOException if the file cannot be read, or its compression is damaged
   */
  public static DealBook read(Path file, JsonLimits limits) throws IOException {
    return BookReading.of(Documents.of(file, limits)).book();
  }

  /**
   * Reads the book in a stream to its end, and does not close it.
   *
   * @throws InvalidJsonException with every problem, if the text is no deal book
   * @throws IOException if the stream cannot be read
   */
  public static DealBook read(InputStream stream) throws IOException {
    return read(stream, JsonLimits.standard());
  }

  /**
   * Reads the book in a stream to its end, within other limits than the standard ones, and does not
   * close it.
   *
   * @throws InvalidJsonException with every problem, if the text is no deal book
   * @throws IOException if the stream cannot be read
   */
  public static DealBook read(InputStream stream, JsonLimits limits) throws IOException {
    return BookReading.of(Documents.of(stream, limits)).book();
  }

  /**
   * Reads the book in a string.
   *
   * @throws InvalidJsonException with every problem, if the text is no deal book
   */
  public static DealBook readString(String text) {
    return readString(text, JsonLimits.standard());
  }

  /**
   * Reads the book in a string within other limits than the standard ones.
   *
   * @throws InvalidJsonException with every problem, if the text is no deal book
   */
  public static DealBook readString(String text, JsonLimits limits) {
    return BookReading.of(Documents.of(text, limits)).book();
  }

  /**
   * Returns what keeps the text of a file from being a deal book, in the order of the text; nothing
   * if it is one. A file whose name ends in {@code .gz} is compressed by gzip.
   *
   * @throws IOException if the file cannot be read
   */
  public static List<LocatedProblem> check(Path file) throws IOException {
    return check(file, JsonLimits.standard());
  }

  /**
   * Returns what keeps the text of a file from being a deal book within other limits than the
   * standard ones, such as to see more than 100 problems.
   *
   * @throws IOException if the file cannot be read
   */
  public static List<LocatedProblem> check(Path file, JsonLimits limits) throws IOException {
    return BookReading.of(Documents.of(file, limits)).problems();
  }

  /**
   * Returns what keeps the text of a stream, which is read to its end and not closed, from being a
   * deal book; nothing if it is one.
   *
   * @throws IOException if the stream cannot be read
   */
  public static List<LocatedProblem> check(InputStream stream) throws IOException {
    return check(stream, JsonLimits.standard());
  }

  /**
   * Returns what keeps the text of a stream, which is read to its end and not closed, from being a
   * deal book within other limits than the standard ones.
   *
   * @throws IOException if the stream cannot be read
   */
  public static List<LocatedProblem> check(InputStream stream, JsonLimits limits)
      throws IOException {
    return BookReading.of(Documents.of(stream, limits)).problems();
  }

  /** Returns what keeps a string from being a deal book; nothing if it is one. */
  public static List<LocatedProblem> checkString(String text) {
    return checkString(text, JsonLimits.standard());
  }

  /**
   * Returns what keeps a string from being a deal book within other limits than the standard ones.
   */
  public static List<LocatedProblem> checkString(String text, JsonLimits limits) {
    return BookReading.of(Documents.of(text, limits)).problems();
  }

  /**
   * Writes a book to a file, in place of what it had: whole, or not at all, where the file system
   * can move a file in one step. Compressed by gzip if the name ends in {@code .gz}.
   *
   * <p>The text first goes to a file {@code .crossborder-….tmp} in the same folder, which only a
   * process that is killed leaves behind. Nothing removes such a file, since another process may be
   * writing it; {@code find . -name '.crossborder-*.tmp' -mmin +60} finds what nobody wrote to for
   * an hour.
   *
   * <p>The new file keeps who may read, write and execute the old one; not its owner and group, the
   * setuid, setgid and sticky bits, access lists, or hard links: another name of the old file keeps
   * the old text. A symbolic link stays, what it leads to is replaced, and is compressed if that
   * name ends in {@code .gz} (a link that leads nowhere is replaced itself). What is no regular
   * file, such as a pipe, is written to directly.
   *
   * @throws IOException if the file cannot be written
   */
  public static void write(DealBook book, Path file) throws IOException {
    requireNonNull(book, "book");
    Replacement.write(requireNonNull(file, "file"), stream -> write(book, stream));
  }

  /**
   * Writes a book to a stream, and does not close it.
   *
   * @throws IOException if the stream cannot be written
   */
  public static void write(DealBook book, OutputStream stream) throws IOException {
    Documents.write(BookJson.BOOK, requireNonNull(book, "book").entries(), stream);
  }

  /** Returns a book as JSON text. */
  public static String writeString(DealBook book) {
    return Documents.text(BookJson.BOOK, requireNonNull(book, "book").entries());
  }

  /**
   * Returns the JSON Schema (2020-12) of deal books, for editors and other programs; the jar has it
   * too, as {@code io/github/crossborder/json/crossborder-1.0.schema.json}.
   *
   * <p>It says names, types, constants and patterns. Every book that is written here is valid by
   * it, and what is invalid by it is refused when read; reading refuses more, such as references
   * that lead nowhere.
   */
  public static String schema() {
    return PublishedSchema.ofBooks();
  }
}
