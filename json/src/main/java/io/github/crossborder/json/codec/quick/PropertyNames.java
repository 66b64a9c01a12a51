package io.github.crossborder.json.codec.quick;

import io.github.crossborder.json.codec.text.EightBytes;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * The names of an object's properties, found where they stand in a text: mostly in the order of
 * writing. Immutable.
 */
public final class PropertyNames {
  private static final byte NONE = -1;
  private static final long MULTIPLIER = 0x9e3779b97f4a7c15L; // 2^64 divided by the golden ratio

  private final byte[][] quoted;
  private final long[] heads;
  private final long[] tails;
  private final byte[] slots;
  private final int shift;
  private final int longest;

  /** Takes at most 64 names that need no escapes. */
  public PropertyNames(List<String> names) {
    quoted = new byte[names.size()][];
    heads = new long[names.size()];
    tails = new long[names.size()];
    int bits = Integer.SIZE - Integer.numberOfLeadingZeros(4 * names.size());
    shift = Long.SIZE - bits;
    slots = new byte[1 << bits];
    Arrays.fill(slots, NONE);
    int most = 0;
    for (int i = 0; i < quoted.length; i++) {
      quoted[i] = ('"' + names.get(i) + '"').getBytes(StandardCharsets.UTF_8);
      heads[i] = EightBytes.at(Arrays.copyOf(quoted[i], Math.max(8, quoted[i].length)), 0);
      if (quoted[i].length >= Long.BYTES) {
        tails[i] = EightBytes.at(quoted[i], quoted[i].length - Long.BYTES);
      }
      int slot = slot(heads[i]);
      while (slots[slot] != NONE) {
        slot = behind(slot);
      }
      slots[slot] = (byte) i;
      most = Math.max(most, quoted[i].length - 2);
    }
    longest = most;
  }

  private int slot(long head) {
    return (int) ((head * MULTIPLIER) >>> shift);
  }

  private int behind(int slot) {
    return (slot + 1) & (slots.length - 1);
  }

  /** Returns the length of the longest name in bytes, without quotes. */
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
   * @param expected which one is tried first
   * @return -1 if none does
   */
  int indexAt(byte[] bytes, int at, int end, int expected) {
    if (at + Long.BYTES > end) {
      return indexAtEnd(bytes, at, end);
    }
    long head = upToQuote(EightBytes.at(bytes, at));
    if (expected < heads.length && head == heads[expected] && hasTail(bytes, at, end, expected)) {
      return expected;
    }
    for (int slot = slot(head); slots[slot] != NONE; slot = behind(slot)) {
      int index = slots[slot];
      if (head == heads[index] && hasTail(bytes, at, end, index)) {
        return index;
      }
    }
    return NONE;
  }

  /** Returns the first bytes of a name, with zeros for those behind the quote that ends it. */
  private static long upToQuote(long head) {
    long quotes = EightBytes.equal(head >>> Byte.SIZE, '"');
    if (quotes == 0) {
      return head;
    }
    int before = Long.numberOfTrailingZeros(quotes) & -Byte.SIZE; // bits of the letters
    return head & (-1L >>> (Long.SIZE - 2 * Byte.SIZE - before));
  }

  /** Returns whether a name, whose first bytes are there, is there as a whole. */
  private boolean hasTail(byte[] bytes, int at, int end, int index) {
    int length = quoted[index].length;
    if (length <= Long.BYTES) {
      return true;
    }
    return length <= 2 * Long.BYTES
        ? at + length <= end && EightBytes.at(bytes, at + length - Long.BYTES) == tails[index]
        : isAt(bytes, at, end, index);
  }

  private int indexAtEnd(byte[] bytes, int at, int end) {
    for (int i = 0; i < quoted.length; i++) {
      if (isAt(bytes, at, end, i)) {
        return i;
      }
    }
    return NONE;
  }

  private boolean isAt(byte[] bytes, int at, int end, int index) {
    byte[] name = quoted[index];
    return at + name.length <= end
        && Arrays.equals(name, 0, name.length, bytes, at, at + name.length);
  }
}
