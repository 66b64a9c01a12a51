package io.github.crossborder.json.codec;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * The names of an object's properties, found where they stand in a text: mostly in the order of
 * writing. Immutable.
 */
final class Names {
  private static final VarHandle LONGS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  private final byte[][] quoted;
  private final long[] heads;
  private final long[] masks;
  private final long[] tails;
  private final int longest;

  /** Takes names that need no escapes. */
  Names(List<String> names) {
    quoted = new byte[names.size()][];
    heads = new long[names.size()];
    masks = new long[names.size()];
    tails = new long[names.size()];
    int most = 0;
    for (int i = 0; i < quoted.length; i++) {
      quoted[i] = ('"' + names.get(i) + '"').getBytes(StandardCharsets.UTF_8);
      heads[i] = (long) LONGS.get(Arrays.copyOf(quoted[i], Math.max(8, quoted[i].length)), 0);
      masks[i] = quoted[i].length >= Long.BYTES ? -1 : (1L << (8 * quoted[i].length)) - 1;
      if (quoted[i].length >= Long.BYTES) {
        tails[i] = (long) LONGS.get(quoted[i], quoted[i].length - Long.BYTES);
      }
      most = Math.max(most, names.get(i).length());
    }
    longest = most;
  }

  /** Returns the length of the longest name in UTF-16 units. */
  int longest() {
    return longest;
  }

  /** Returns the length of a name and its quotes in bytes. */
  int quotedLength(int index) {
    return quoted[index].length;
  }

  /**
   * Returns which name stands at a place.
   *
   * @param expected which one is tried first, then those behind it, then those before it
   * @return -1 if none does
   */
  int indexAt(byte[] bytes, int at, int end, int expected) {
    if (at + Long.BYTES > end) {
      return indexAtEnd(bytes, at, end);
    }
    long head = (long) LONGS.get(bytes, at);
    for (int i = expected; i < heads.length; i++) {
      if ((head & masks[i]) == heads[i] && hasTail(bytes, at, end, i)) {
        return i;
      }
    }
    for (int i = 0; i < expected; i++) {
      if ((head & masks[i]) == heads[i] && hasTail(bytes, at, end, i)) {
        return i;
      }
    }
    return -1;
  }

  /** Returns whether a name, whose first bytes are there, is there as a whole. */
  private boolean hasTail(byte[] bytes, int at, int end, int index) {
    int length = quoted[index].length;
    if (length <= Long.BYTES) {
      return true;
    }
    return length <= 2 * Long.BYTES
        ? at + length <= end && (long) LONGS.get(bytes, at + length - Long.BYTES) == tails[index]
        : isAt(bytes, at, end, index);
  }

  private int indexAtEnd(byte[] bytes, int at, int end) {
    for (int i = 0; i < quoted.length; i++) {
      if (isAt(bytes, at, end, i)) {
        return i;
      }
    }
    return -1;
  }

  private boolean isAt(byte[] bytes, int at, int end, int index) {
    byte[] name = quoted[index];
    return at + name.length <= end
        && Arrays.equals(name, 0, name.length, bytes, at, at + name.length);
  }
}
