package io.github.crossborder.json;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Counts the bytes that are read through it. */
final class CountedInput extends FilterInputStream {
  private long count;

  CountedInput(InputStream stream) {
    super(stream);
  }

  long count() {
    return count;
  }

  @Override
  public int read() throws IOException {
    int read = super.read();
    count += read < 0 ? 0 : 1;
    return read;
  }

  @Override
  public int read(byte[] target, int from, int most) throws IOException {
    int read = super.read(target, from, most);
    count += Math.max(0, read);
    return read;
  }
}
