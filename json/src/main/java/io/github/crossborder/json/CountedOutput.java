package io.github.crossborder.json;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Counts the bytes that are written through it; an error names the file, if they go to one. */
final class CountedOutput extends FilterOutputStream {
  private final @Nullable Path file;
  private long count;

  CountedOutput(OutputStream stream, @Nullable Path file) {
    super(stream);
    this.file = file;
  }

  long count() {
    return count;
  }

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int from, int length) throws IOException {
    try {
      out.write(bytes, from, length);
    } catch (IOException e) {
      throw file == null ? e : FileAccess.naming(file, e);
    }
    count += length;
  }
}
