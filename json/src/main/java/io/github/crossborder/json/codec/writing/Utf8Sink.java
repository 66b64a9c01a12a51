package io.github.crossborder.json.codec.writing;

import io.github.crossborder.json.codec.text.Surrogates;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * Writes JSON in UTF-8, laid out for people: the outer levels a member a line, each indented by two
 * spaces more, and what lies deeper on that one line, such as {@code {"id": "alibaba", "names":
 * [{"text": "Alibaba"}]}}. Throws an {@link UncheckedIOException} where the stream fails.
 */
public final class Utf8Sink extends JsonSink {
  private static final int SIZE = 1 << 14;

  /** How many characters are written at once; each takes up to {@link #LONGEST} bytes. */
  private static final int SEGMENT = 1 << 10;

  /** The bytes of an escape such as {@code \u001F}; a pair of surrogates takes less. */
  private static final int LONGEST = 6;

  private static final String HEX = "0123456789ABCDEF";
  private static final byte[][] ESCAPES = escapes();

  private final OutputStream stream;
  private final int brokenLevels;
  private final byte[] buffer = new byte[SIZE];
  private int end;
  private int level;
  private boolean behindMember;
  private boolean behindName;

  /**
   * Begins a text.
   *
   * @param brokenLevels how many of the outer levels are broken into lines
   */
  public Utf8Sink(OutputStream stream, int brokenLevels) {
    this.stream = stream;
    this.brokenLevels = brokenLevels;
  }

  /** The escapes of ASCII characters; null for what stands for itself. */
  private static byte[][] escapes() {
    byte[][] escapes = new byte[0x80][];
    for (int c = 0; c < ' '; c++) {
      escapes[c] = ascii("\\u00" + HEX.charAt(c >> 4) + HEX.charAt(c & 0xf));
    }
    String letters = "b\bt\tn\nf\fr\r\"\"\\\\";
    for (int i = 0; i < letters.length(); i += 2) {
      escapes[letters.charAt(i + 1)] = ascii("\\" + letters.charAt(i));
    }
    return escapes;
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }

  @Override
  public void startObject() {
    start('{');
  }

  @Override
  public void endObject() {
    end('}');
  }

  @Override
  public void startArray() {
    start('[');
  }

  @Override
  public void endArray() {
    end(']');
  }

  @Override
  public void name(MemberName name) {
    separate();
    room(name.length());
    end = name.write(buffer, end);
    behindName = true;
  }

  @Override
  public void string(String text) {
    separate();
    room(1);
    buffer[end++] = '"';
    int done = 0;
    while (done < text.length()) {
      int to = Math.min(text.length(), done + SEGMENT);
      room((to - done + 1) * LONGEST);
      done = characters(text, done, to);
    }
    room(1);
    buffer[end++] = '"';
    behindMember = true;
  }

  @Override
  @SuppressWarnings("deprecation") // which takes the low bytes of characters: all of ASCII
  public void plain(String text) {
    int length = text.length();
    if (length > SEGMENT) {
      string(text);
      return;
    }
    separate();
    room(length + 2);
    buffer[end] = '"';
    text.getBytes(0, length, buffer, end + 1);
    buffer[end + length + 1] = '"';
    end += length + 2;
    behindMember = true;
  }

  @Override
  public void number(int number) {
    separate();
    raw(Integer.toString(number));
    behindMember = true;
  }

  @Override
  public void bool(boolean truth) {
    separate();
    raw(Boolean.toString(truth));
    behindMember = true;
  }

  /** Writes ASCII as it is. */
  public void raw(String text) {
    for (int i = 0; i < text.length(); i++) {
      room(1);
      buffer[end++] = (byte) text.charAt(i);
    }
  }

  /** Hands everything over to the stream, and flushes that. */
  public void flush() {
    handOver();
    try {
      stream.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Forgets what was not handed over, and begins anew. */
  public void reset() {
    end = 0;
    level = 0;
    behindMember = false;
    behindName = false;
  }

  private void start(char bracket) {
    separate();
    room(1);
    buffer[end++] = (byte) bracket;
    level++;
    behindMember = false;
  }

  private void end(char bracket) {
    boolean broken = behindMember && level <= brokenLevels;
    level--;
    if (broken) {
      newLine();
    }
    room(1);
    buffer[end++] = (byte) bracket;
    behindMember = true;
  }

  /** Writes what stands before a value, or before a member's name. */
  private void separate() {
    if (behindName) {
      behindName = false;
    } else if (level > 0) {
      room(2);
      if (behindMember) {
        buffer[end++] = ',';
      }
      if (level <= brokenLevels) {
        newLine();
      } else if (behindMember) {
        buffer[end++] = ' ';
      }
    }
  }

  private void newLine() {
    room(1 + 2 * level);
    buffer[end++] = '\n';
    for (int i = 0; i < 2 * level; i++) {
      buffer[end++] = ' ';
    }
  }

  /** Writes characters, for which there is room; returns where the next ones begin. */
  private int characters(String text, int from, int to) {
    byte[] target = buffer;
    int at = end;
    int i = from;
    while (i < to) {
      char c = text.charAt(i);
      if (c < 0x80 && ESCAPES[c] == null) {
        target[at++] = (byte) c;
        i++;
      } else {
        end = at;
        i = special(text, i);
        at = end;
      }
    }
    end = at;
    return i;
  }

  /** Writes a character that takes more than one byte; returns where the next one begins. */
  private int special(String text, int at) {
    char c = text.charAt(at);
    if (c < 0x80) {
      byte[] escape = ESCAPES[c];
      System.arraycopy(escape, 0, buffer, end, escape.length);
      end += escape.length;
    } else if (c < 0x800) {
      buffer[end++] = (byte) (0xc0 | (c >> 6));
      continuation(c);
    } else if (!Character.isSurrogate(c)) {
      buffer[end++] = (byte) (0xe0 | (c >> 12));
      continuation(c >> 6);
      continuation(c);
    } else {
      return pair(text, at);
    }
    return at + 1;
  }

  private int pair(String text, int at) {
    int point = text.codePointAt(at);
    if (!Character.isSupplementaryCodePoint(point)) {
      throw Surrogates.refusal(text, at);
    }
    buffer[end++] = (byte) (0xf0 | (point >> 18));
    continuation(point >> 12);
    continuation(point >> 6);
    continuation(point);
    return at + 2;
  }

  private void continuation(int bits) {
    buffer[end++] = (byte) (0x80 | (bits & 0x3f));
  }

  private void room(int bytes) {
    if (SIZE - end < bytes) {
      handOver();
    }
  }

  private void handOver() {
    int length = end;
    end = 0;
    try {
      stream.write(buffer, 0, length);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
