package io.github.crossborder.json.codec.quick;

import io.github.crossborder.json.codec.Codec;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Values that were made of texts, to be used again where the same text comes again, such as a
 * certainty or the territory of many entries. Of fixed size: a new value may take the place of an
 * older one. Not safe for use by several threads.
 */
public final class Memo {
  /** Texts that are longer, in bytes, hardly come again. */
  static final int LONGEST = 100;

  private static final VarHandle LONGS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final long MULTIPLIER = 0x9e3779b97f4a7c15L; // 2^64 divided by the golden ratio
  private static final int FEWEST_SLOTS = 1 << 4;
  private static final int MOST_SLOTS = 1 << 9; // more would not fit the processor's cache
  private static final int BYTES_PER_SLOT = 1 << 6;

  private final @Nullable Known[] slots;
  private final long[] hashes;

  /**
   * A value and the text that it was made of.
   *
   * @param codec who made it
   */
  @SuppressWarnings("ArrayRecordComponent")
  private record Known(Codec<?> codec, byte[] text, Object value) {}

  private Memo(int slots) {
    this.slots = new @Nullable Known[slots];
    hashes = new long[slots];
  }

  /** Returns a memo for texts of any number. */
  public static Memo large() {
    return new Memo(MOST_SLOTS);
  }

  /** Returns a memo for one text, which is not worth more memory than it takes itself. */
  public static Memo forText(int bytes) {
    int worth = Integer.highestOneBit(Math.max(1, bytes / BYTES_PER_SLOT));
    return new Memo(Math.max(FEWEST_SLOTS, Math.min(MOST_SLOTS, worth)));
  }

  /** Returns a hash of a text and of what a codec makes of it. */
  static long hash(Codec<?> codec, byte[] bytes, int from, int to) {
    long hash = codec.hashCode();
    int at = from;
    for (; at + Long.BYTES <= to; at += Long.BYTES) {
      hash = (hash ^ (long) LONGS.get(bytes, at)) * MULTIPLIER;
      hash ^= hash >>> 32;
    }
    for (; at < to; at++) {
      hash = (hash ^ bytes[at]) * MULTIPLIER;
    }
    return hash;
  }

  /** Returns the value that a codec made of a text with that hash; null if it is not known. */
  <T> @Nullable T get(long hash, Codec<T> codec, byte[] bytes, int from, int to) {
    int slot = slot(hash);
    if (hashes[slot] != hash) { // says it without a look at the value, far away in memory
      return null;
    }
    Known known = slots[slot];
    if (known == null || !known.codec.equals(codec) || !isText(known.text, bytes, from, to)) {
      return null;
    }
    @SuppressWarnings("unchecked") // a codec of T made it
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
      if ((long) LONGS.get(text, i) != (long) LONGS.get(bytes, from + i)) {
        return false;
      }
    }
    while (i < length && text[i] == bytes[from + i]) {
      i++;
    }
    return i == length;
  }

  /** Keeps a value for the next time. */
  <T> void put(long hash, Codec<T> codec, byte[] bytes, int from, int to, T value) {
    int slot = slot(hash);
    hashes[slot] = hash;
    slots[slot] = new Known(codec, Arrays.copyOfRange(bytes, from, to), value);
  }

  private int slot(long hash) {
    return (int) (hash >>> 40) & (slots.length - 1);
  }
}
