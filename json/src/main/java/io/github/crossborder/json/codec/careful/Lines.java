package io.github.crossborder.json.codec.careful;

import io.github.crossborder.json.codec.text.Utf8;
import java.nio.charset.StandardCharsets;
import tools.jackson.core.TokenStreamLocation;

/**
 * Finds the line and column of a byte in a UTF-8 text. Jackson counts columns in bytes; here they
 * are UTF-16 code units.
 *
 * <p>The first question reads the whole text once and notes the place of every {@value #STEP}th
 * byte; each question then reads one such step, so that even a text of one long line is quick.
 */
public final class Lines {
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
  public Lines(byte[] bytes, int start) {
    this.bytes = bytes;
    this.start = start;
  }

  LineAndColumn at(TokenStreamLocation location) {
    return at(location.getByteOffset());
  }

  /**
   * Returns the place of the character that a byte of the text is a part of; of the nearest one if
   * there is no such byte.
   */
  public LineAndColumn at(long offset) {
    if (lines.length == 0) {
      noteSteps();
    }
    int index = index(offset);
    int step = (index - start) / STEP;
    Cursor cursor = new Cursor(lines[step], columns[step]);
    cursor.pass(start + step * STEP, index);
    return new LineAndColumn(cursor.line, cursor.column);
  }

  /**
   * Returns the word or single character at a byte, such as {@code nul}; empty at the end of the
   * text.
   */
  String wordAt(long offset) {
    int from = index(offset);
    String text = text(from, from + 4 * LONGEST_WORD + 4);
    int end = 0;
    while (end <= LONGEST_WORD && end < text.length() && isWord(text.codePointAt(end))) {
      end = text.offsetByCodePoints(end, 1);
    }
    return end > 0 || text.isEmpty()
        ? text.substring(0, end)
        : Character.toString(text.codePointAt(0));
  }

  /** Returns where the letters and signs before a byte begin, as in {@code -Infinity}. */
  long startOfWord(long offset) {
    int at = index(offset);
    while (at > start && (Character.isLetter(bytes[at - 1]) || isSign(bytes[at - 1]))) {
      at--;
    }
    return (long) at - start;
  }

  /** Returns where the string begins that a byte is inside of, or right behind. */
  long startOfString(long offset) {
    int at = index(offset);
    do {
      at--;
    } while (at > start && (bytes[at] != '"' || bytes[at - 1] == '\\'));
    return (long) Math.max(at, start) - start;
  }

  String textBetween(long from, long to) {
    return text(index(from), index(to));
  }

  private String text(int from, int to) {
    return new String(bytes, from, Math.min(to, bytes.length) - from, StandardCharsets.UTF_8);
  }

  /** Returns the index of the first byte of a character. */
  private int index(long offset) {
    int index = (int) Math.max(start, Math.min(start + offset, bytes.length));
    int first = index;
    while (first < bytes.length
        && first > Math.max(start, index - 3)
        && Utf8.isContinuation(bytes[first])) {
      first--;
    }
    boolean inside =
        first < index && first + Utf8.sequenceLength(bytes, first, bytes.length) > index;
    return inside ? first : index;
  }

  private static boolean isWord(int character) {
    return Character.isLetterOrDigit(character) || character == '_';
  }

  private static boolean isSign(byte b) {
    return b == '-' || b == '+';
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
