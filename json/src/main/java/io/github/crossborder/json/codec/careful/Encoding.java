package io.github.crossborder.json.codec.careful;

import org.jspecify.annotations.Nullable;

/** Tells in which encoding a text is, as far as it takes to say why it cannot be read. */
public final class Encoding {
  private Encoding() {}

  /** Returns where the text begins: behind the byte order mark of UTF-8, if there is one. */
  public static int start(byte[] bytes) {
    return start(bytes, bytes.length);
  }

  /** Returns where the text in the first bytes of an array begins. */
  public static int start(byte[] bytes, int length) {
    return length >= 3 && begins(bytes, 0xef, 0xbb, 0xbf) ? 3 : 0;
  }

  /**
   * Returns why the text is not in UTF-8; null if it is.
   *
   * @param bad the index of the first byte that is not UTF-8; -1 if all are
   */
  public static @Nullable String wrong(byte[] bytes, int bad) {
    String other = otherEncoding(bytes);
    if (other != null) {
      return "the text is in " + other + "; save it in UTF-8";
    }
    return bad < 0
        ? null
        : String.format(
            "the byte 0x%02x here is not UTF-8; save the text in UTF-8", bytes[bad] & 0xff);
  }

  /** A JSON text begins with an ASCII character, so zeros beside it betray wider encodings. */
  private static @Nullable String otherEncoding(byte[] bytes) {
    String zeros = zerosOfFirstFour(bytes);
    if (begins(bytes, 0xff, 0xfe, 0, 0)
        || begins(bytes, 0, 0, 0xfe, 0xff)
        || (bytes.length % 4 == 0 && (zeros.equals("000x") || zeros.equals("x000")))) {
      return "UTF-32";
    }
    boolean alternating =
        zeros.equals("0x0x") || zeros.equals("x0x0") || zeros.equals("0x") || zeros.equals("x0");
    if (begins(bytes, 0xff, 0xfe)
        || begins(bytes, 0xfe, 0xff)
        || (bytes.length % 2 == 0 && alternating)) {
      return "UTF-16";
    }
    return null;
  }

  private static String zerosOfFirstFour(byte[] bytes) {
    StringBuilder zeros = new StringBuilder();
    for (int i = 0; i < Math.min(4, bytes.length); i++) {
      zeros.append(bytes[i] == 0 ? '0' : 'x');
    }
    return zeros.toString();
  }

  private static boolean begins(byte[] bytes, int... signature) {
    for (int i = 0; i < signature.length; i++) {
      if (i == bytes.length || (bytes[i] & 0xff) != signature[i]) {
        return false;
      }
    }
    return true;
  }
}
