package io.github.crossborder.json.codec.text;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Looks at eight bytes of a text at once, as a {@code long} with the first one lowest. */
public final class EightBytes {
  /** The highest bit of each byte. */
  public static final long HIGH_BITS = 0x8080808080808080L;

  private static final VarHandle LONGS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final long ONES = HIGH_BITS >>> 7;

  private EightBytes() {}

  /** Returns the bytes from an index on. */
  public static long at(byte[] bytes, int index) {
    return (long) LONGS.get(bytes, index);
  }

  /** Returns the high bits of the bytes that are this character; those behind the first may be off. */
  public static long equal(long eight, char ascii) {
    long zeros = eight ^ ONES * ascii;
    return (zeros - ONES) & ~zeros & HIGH_BITS;
  }

  /** Returns the high bits of the bytes less than this character; those behind the first may be off. */
  public static long less(long eight, char ascii) {
    return (eight - ONES * ascii) & ~eight & HIGH_BITS;
  }
}
