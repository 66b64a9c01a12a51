package io.github.crossborder.json.codec;

import java.nio.charset.StandardCharsets;
import tools.jackson.core.TokenStreamLocation;

/**
 * Finds the line and column of a byte in a UTF-8 text. Jackson counts columns in bytes; here they
 * are UTF-16 code units.
 *
 * <p>The first question reads the whole text once and notes the place of every {@value #STEP}th
 * byte; each question then reads one such step, so that even a text of one long line is quick.
 */
final class Lines {
  private static final int STEP = 1 << 16;
  private static final int LONGEST_WORD = 60;

  private final byte[] bytes;
  private final int start;
  private int[] lines = {};
  private int[] columns = {};

  /**
   * Looks at the bytes from {@code start}.
   *
   * @param start where the text begins; locations count from there
   */
  Lines(byte[] bytes, int start) {
    this.bytes = bytes;
    this.start = start;
  }

  Place at(TokenStreamLocation location) {
    return at(location.getByteOffset());
  }

  /** Returns the place of a byte of the text; of the nearest one if there is no such byte. */
  Place at(long offset) {
    if (lines.length == 0) {
      noteSteps();
    }
    int index = index(offset);
    int step = (index - start) / STEP;
    Cursor cursor = new Cursor(lines[step], columns[step]);
    cursor.pass(start + step * STEP, index);
    return new Place(cursor.line, cursor.column);
  }

  /**
   * Returns the word or single character at a location, such as {@code nul}; empty at the end of
   * the text.
   */
  String wordAt(TokenStreamLocation location) {
    int from = index(location.getByteOffset());
    int to = from;
    while (to < bytes.length && to - from <= LONGEST_WORD && isWord(bytes[to])) {
      to++;
    }
    if (to == from && from < bytes.length) {
      to = Math.min(
          bytes.length, from + Math.max(1, Utf8.sequenceLength(bytes, from, bytes.length)));
    }
    return new String(bytes, from, to - from, StandardCharsets.UTF_8);
  }

  private int index(long offset) {
    return (int) Math.max(start, Math.min(start + offset, bytes.length));
  }

  private static boolean isWord(byte b) {
    return b > 0 && (Character.isLetterOrDigit(b) || b == '_');
  }

  private void noteSteps() {
    int steps = (bytes.length - start) / STEP + 1;
    lines = new int[steps];
    columns = new int[steps];
    Cursor cursor = new Cursor(1, 1);
    for (int step = 0; step < steps; step++) {
      lines[step] = cursor.line;
      columns[step] = cursor.column;
      int from = start + step * STEP;
      cursor.pass(from, (int) Math.min((long) from + STEP, bytes.length));
    }
  }

  private final class Cursor {
    private int line;
    private int column;

    Cursor(int line, int column) {
      this.line = line;
      this.column = column;
    }

    void pass(int from, int to) {
      for (int i = from; i < to; i++) {
        byte b = bytes[i];
        boolean loneReturn = b == '\r' && (i + 1 == bytes.length || bytes[i + 1] != '\n');
        if (b == '\n' || loneReturn) {
          line++;
          column = 1;
        } else if (!Utf8.isContinuation(b)) {
          column += Utf8.leadsSurrogatePair(b) ? 2 : 1;
        }
      }
    }
  }
}
