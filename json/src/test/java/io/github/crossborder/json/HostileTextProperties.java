package io.github.crossborder.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.crossborder.LocatedProblem;
import io.github.crossborder.book.DealBook;
import io.github.crossborder.deal.Entry;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/**
 * Whatever the bytes, they are a book, or refused with our exception; and a book that is read of
 * them is written so that it reads the same.
 */
class HostileTextProperties {
  private static final byte[] EVERY_KIND = bytes(Samples.EVERY_KIND);

  /** A book short enough to do everything to it, with most kinds of tokens. */
  private static final byte[] SMALL = bytes("""
      {"format":"crossborder/1.0","sources":[{"id":"a","title":"É\\ud83d\\ude00"}],"markets":
      [{"id":"b","territory":{"areas":[{"code":"DE","partly":true}]},"citations":[{"source":"a",
      "certainty":"HEDGED"}]}]}
      """);

  private static final List<String> TOKENS = List.of(
      "{",
      "}",
      "[",
      "]",
      ":",
      ",",
      "\"",
      "\\",
      " ",
      "\n",
      "\u0000",
      "\ufeff",
      "null",
      "true",
      "-",
      "0",
      "1e1000000000",
      "-0.0",
      "9".repeat(101),
      "\"crossborder/1.0\"",
      "\"crossborder/99.0\"",
      "\"format\"",
      "\"sources\"",
      "\"companies\"",
      "\"terms\"",
      "\"figures\"",
      "\"id\"",
      "\"a\"",
      "\"citations\"",
      "\"source\"",
      "\"quantity\"",
      "\"amount\"",
      "\"territory\"",
      "\"areas\"",
      "\"\\ud800\"",
      "\"\\u0000\"",
      "{\"id\": \"a\", \"title\": \"x\"}",
      "[[[[[[[[",
      "😀",
      "é");

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** Returns whether the bytes are a book; fails for anything but a book or our refusal of one. */
  private static boolean isBook(byte[] text) {
    DealBook book;
    try {
      book = DealBookJson.read(new ByteArrayInputStream(text));
    } catch (InvalidJsonException e) {
      check(text, e.located());
      return false;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    String written = DealBookJson.writeString(book);
    DealBook again = DealBookJson.readString(written);
    if (!again.equals(book) || !DealBookJson.writeString(again).equals(written)) {
      throw new AssertionError("written otherwise than read: " + written);
    }
    return true;
  }

  private static void check(byte[] text, List<LocatedProblem> problems) {
    assertThat(problems).isNotEmpty().hasSizeLessThanOrEqualTo(101);
    for (LocatedProblem problem : problems) {
      boolean placed = problem.line() >= 1
          && problem.line() <= text.length + 1
          && problem.column() >= 1
          && problem.column() <= text.length + 1;
      boolean told = problem.problem().message().length() <= 500
          && problem.problem().message().lines().count() == 1;
      if (!placed || !told || problem.problem().code().equals("internal-error")) {
        throw new AssertionError(problem.toString());
      }
    }
  }

  private static boolean isBookWith(byte[] text, int at, int value) {
    byte[] changed = text.clone();
    changed[at] = (byte) value;
    return isBook(changed);
  }

  /** Reads the bytes as a stream of entries; what is read is written so that it reads the same. */
  private static void readAsStream(byte[] text) throws IOException {
    List<Entry> entries =
        DealStream.read(new ByteArrayInputStream(text))
            .onBadLine(problems -> check(text, problems))
            .stream()
            .toList();
    ByteArrayOutputStream written = new ByteArrayOutputStream();
    DealStream.write(written).writeAll(entries);
    assertThat(DealStream.read(new ByteArrayInputStream(written.toByteArray())).stream())
        .isEqualTo(entries);
  }

  @Property(tries = 3000)
  void any_bytes_are_a_book_or_refused(@ForAll @Size(max = 200) byte[] text) throws IOException {
    isBook(text);
    readAsStream(text);
  }

  @Property(tries = 3000)
  void any_tokens_are_a_book_or_refused(
      @ForAll Random random, @ForAll @IntRange(max = 60) int length) throws IOException {
    StringBuilder text =
        new StringBuilder(random.nextBoolean() ? "{\"format\": \"crossborder/1.0\", " : "");
    for (int i = 0; i < length; i++) {
      text.append(AnyValue.anyOf(TOKENS, random));
    }
    isBook(bytes(text.toString()));
    readAsStream(bytes(text.toString()));
  }

  @Test
  void each_byte_of_a_small_book_may_become_any_other() {
    assertThat(isBook(SMALL)).isTrue();
    int books = 0;
    for (int at = 0; at < SMALL.length; at++) {
      for (int value = 0; value < 256; value++) {
        books += isBookWith(SMALL, at, value) ? 1 : 0;
      }
    }
    // both happen often: letters of a title may change, braces may not
    assertThat(books).isBetween(SMALL.length, SMALL.length * 128);
  }

  @Property(tries = 2000)
  void any_byte_of_a_book_of_every_kind_may_become_any_other(
      @ForAll Random random, @ForAll byte value) {
    isBookWith(EVERY_KIND, random.nextInt(EVERY_KIND.length), value);
  }

  @Test
  void a_book_that_is_cut_off_anywhere_is_refused() {
    for (int length = 0; length < SMALL.length - 2; length++) { // without brace and line end
      assertThat(isBook(Arrays.copyOf(SMALL, length))).as("%d bytes", length).isFalse();
    }
  }

  @Property(tries = 1000)
  void a_book_of_every_kind_that_is_cut_off_anywhere_is_refused(@ForAll Random random) {
    int length = random.nextInt(EVERY_KIND.length - 2);
    assertThat(isBook(Arrays.copyOf(EVERY_KIND, length))).as("%d bytes", length).isFalse();
  }
}
