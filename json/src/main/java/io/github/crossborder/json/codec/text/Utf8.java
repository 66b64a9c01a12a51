package io.github.crossborder.json.codec.text;

/**
 * Checks that bytes are UTF-8 as RFC 3629 defines it: no overlong forms, no surrogates, nothing
 * above U+10FFFF, all of which Jackson lets pass. On the way it notes whether any string may hold a
 * surrogate as an escape, so that otherwise nobody needs to look for one.
 *
 * @param invalid the index of the first byte that is not UTF-8; -1 if all are
 * @param surrogateEscapes whether there may be an escape such as {@code \ud83d}
 */
public record Utf8(int invalid, boolean surrogateEscapes) {

  /**
   * Looks through the bytes from {@code start} to the end, or to the first one that is not UTF-8.
   */
  public static Utf8 scan(byte[] bytes, int start) {
    boolean escapes = false;
    int i = start;
    while (i < bytes.length) {
      if (i + Long.BYTES <= bytes.length && isPlain(EightBytes.at(bytes, i))) {
        i += Long.BYTES;
      } else if (bytes[i] >= 0) {
        escapes = escapes || isSurrogateEscape(bytes, i);
        i++;
      } else {
        int length = sequenceLength(bytes, i, bytes.length);
        if (length == 0) {
          return new Utf8(i, escapes);
        }
        i += length;
      }
    }
    return new Utf8(-1, escapes);
  }

  /** Returns how many bytes the character at an index takes; 0 if it is not well-formed. */
  public static int sequenceLength(byte[] bytes, int at, int end) {
    int lead = bytes[at] & 0xff;
    if (lead < 0x80) {
      return 1;
    }
    int length = lead < 0xc2 ? 0 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : lead < 0xf5 ? 4 : 0;
    if (length == 0 || at + length > end) {
      return 0;
    }
    int second = bytes[at + 1] & 0xff;
    int least = lead == 0xe0 ? 0xa0 : lead == 0xf0 ? 0x90 : 0x80;
    int most = lead == 0xed ? 0x9f : lead == 0xf4 ? 0x8f : 0xbf;
    if (second < least || second > most) {
      return 0;
    }
    for (int i = at + 2; i < at + length; i++) {
      if (!isContinuation(bytes[i])) {
        return 0;
      }
    }
    return length;
  }

  public static boolean isContinuation(byte b) {
    return (b & 0xc0) == 0x80;
  }

  /** Returns whether the byte leads a character that Java holds as two surrogates. */
  public static boolean leadsSurrogatePair(byte b) {
    return (b & 0xf8) == 0xf0;
  }

  /**
   * Eight bytes at once: ASCII, and no backslash.
   */
  private static boolean isPlain(long eight) {
    return ((eight & EightBytes.HIGH_BITS) | EightBytes.equal(eight, '\\')) == 0;
  }

  private static boolean isSurrogateEscape(byte[] bytes, int at) {
    return bytes[at] == '\\'
        && at + 3 < bytes.length
        && bytes[at + 1] == 'u'
        && (bytes[at + 2] | 0x20) == 'd'
        && Character.digit(bytes[at + 3], 16) >= 8;
  }
}
