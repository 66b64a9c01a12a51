package io.github.crossborder.json.codec.quick;

import io.github.crossborder.json.codec.text.EightBytes;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Values that were made of texts, to be used again where the same text comes again, such as a
 * certainty or the territory of many entries. Of fixed size: a new value may take the place of an
 * older one. Not safe for use by several threads.
 */
final class RecurringValues {
  /** Texts that are longer, in bytes, hardly come again. */
  static final int LONGEST = 100;

  private static final long MULTIPLIER = 0x9e3779b97f4a7c15L; // 2^64 divided by the golden ratio
  private static final int FEWEST_SLOTS = 1 << 4;
  private static final int MOST_SLOTS = 1 << 9;
  private static final int BYTES_PER_SLOT = 1 << 6;

  private final @Nullable Known[] slots;
  private final long[] hashes;

  /**
   * A value and the text that it was made of.
   *
   * @param maker what made it of the text, and always makes the same of it
   */
  @SuppressWarnings("ArrayRecordComponent")
  private record Known(Object maker, byte[] text, Object value) {}

  /** Gets ready for texts of so many bytes, for which it takes no more memory than they do. */
  RecurringValues(int bytes) {
    int worth = Integer.highestOneBit(Math.max(1, bytes / BYTES_PER_SLOT));
    int size = Math.max(FEWEST_SLOTS, Math.min(MOST_SLOTS, worth));
    slots = new @Nullable Known[size];
    hashes = new long[size];
  }

  /** Returns a hash of a text and of what makes a value of it. */
  static long hash(Object maker, byte[] bytes, int from, int to) {
    long hash = System.identityHashCode(maker);
    int at = from;
    for (; at + Long.BYTES <= to; at += Long.BYTES) {
      hash = (hash ^ EightBytes.at(bytes, at)) * MULTIPLIER;
      hash ^= hash >>> 32;
    }
    for (; at < to; at++) {
      hash = (hash ^ bytes[at]) * MULTIPLIER;
    }
    return hash;
  }

  /** Returns the value that was made of a text with that hash; null if it is not known. */
  @SuppressWarnings({"ReferenceEquality", "TypeParameterUnusedInFormals"}) // as its maker made it
  <T> @Nullable T get(long hash, Object maker, byte[] bytes, int from, int to) {
    int slot = slot(hash);
    if (hashes[slot] != hash) {
      return null;
    }
    Known known = slots[slot];
    if (known == null || known.maker != maker || !isText(known.text, bytes, from, to)) {
      return null;
    }
    @SuppressWarnings("unchecked") // the same maker made it
    T value = (T) known.value;
    return value;
  }

  /** Compares a few bytes, for which nothing is quicker. */
  private static boolean isText(byte[] text, byte[] bytes, int from, int to) {
    int length = text.length;
    if (to - from != length) {
      return false;
    }
    int i = 0;
    for (; i + Long.BYTES <= length; i += Long.BYTES) {
      if (EightBytes.at(text, i) != EightBytes.at(bytes, from + i)) {
        return false;
      }
    }
    while (i < length && text[i] == bytes[from + i]) {
      i++;
    }
    return i == length;
  }

  /** Keeps a value for the next time. */
  void put(long hash, Object maker, byte[] bytes, int from, int to, Object value) {
    int slot = slot(hash);
    hashes[slot] = hash;
    slots[slot] = new Known(maker, Arrays.copyOfRange(bytes, from, to), value);
  }

  private int slot(long hash) {
    return (int) (hash >>> 40) & (slots.length - 1);
  }
}
