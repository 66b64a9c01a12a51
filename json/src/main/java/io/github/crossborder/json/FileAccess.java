package io.github.crossborder.json;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipException;

/** The text of files, through gzip where the name, or what a link leads to, ends in {@code .gz}. */
final class FileAccess {
  private static final int BUFFER = 1 << 16;
  private static final int TRAILER = 8;

  private FileAccess() {}

  /** Goes by the name that a link leads to: whoever opens the file by that name reads it too. */
  private static boolean isGzip(Path file) {
    return named(file).toString().toLowerCase(Locale.ROOT).endsWith(".gz");
  }

  private static Path named(Path file) {
    try {
      return file.toRealPath();
    } catch (IOException e) {
      return file; // not there yet, or without a name, such as the pipe behind /dev/stdout
    }
  }

  /** Returns an error of writing a file as one that names it, by the name that was asked for. */
  static IOException naming(Path file, IOException e) {
    String name = file.toString();
    FileSystemException named;
    if (e instanceof NoSuchFileException) {
      named = new NoSuchFileException(name);
    } else if (e instanceof AccessDeniedException) {
      named = new AccessDeniedException(name);
    } else {
      named = new FileSystemException(
          name, null, e instanceof FileSystemException of ? of.getReason() : e.getMessage());
    }
    named.initCause(e);
    return named;
  }

  /** Opens a file to read its text. */
  static InputStream open(Path file) throws IOException {
    return text(Files.newInputStream(file), file);
  }

  /** Returns the text that the bytes of a file hold; closes them where they hold none. */
  static InputStream text(InputStream bytes, Path file) throws IOException {
    if (!isGzip(file)) {
      return bytes;
    }
    try {
      return new WholeGzip(bytes);
    } catch (EOFException e) {
      bytes.close();
      throw cutOff(e);
    } catch (IOException e) {
      bytes.close();
      throw e;
    }
  }

  /**
   * Returns a stream that turns text into the bytes of a file; a flush leaves nothing behind, and
   * what was flushed can be read even if the stream is never closed.
   */
  static OutputStream bytes(OutputStream bytes, Path file) throws IOException {
    return isGzip(file) ? new GZIPOutputStream(bytes, BUFFER, true) : bytes;
  }

  /**
   * Returns whether a text could go on with a new line: it has none yet, or a line feed is its last
   * character.
   *
   * @throws IOException if the file is compressed and damaged, so that nothing behind it would ever
   *     be read
   */
  static boolean endsLine(Path file) throws IOException {
    if (Files.notExists(file) || (Files.isRegularFile(file) && Files.size(file) == 0)) {
      return true;
    }
    if (!Files.isRegularFile(file)) {
      return true; // a pipe or a device has no past
    }
    return (isGzip(file) ? lastByteOfText(file) : lastByte(file)) == '\n';
  }

  private static int lastByte(Path file) throws IOException {
    try (SeekableByteChannel channel = Files.newByteChannel(file)) {
      channel.position(channel.size() - 1);
      ByteBuffer last = ByteBuffer.allocate(1);
      return channel.read(last) < 1 ? '\n' : last.get(0);
    }
  }

  private static int lastByteOfText(Path file) throws IOException {
    int last = '\n';
    byte[] buffer = new byte[BUFFER];
    try (InputStream stream = open(file)) {
      for (int n = stream.read(buffer); n > 0; n = stream.read(buffer)) {
        last = buffer[n - 1];
      }
    }
    return last;
  }

  private static EOFException cutOff(EOFException e) {
    EOFException cutOff = new EOFException("the compressed bytes are cut off");
    cutOff.initCause(e);
    return cutOff;
  }

  /**
   * Reads what was compressed in one go or in several, one behind the other. The JDK's class takes
   * for the end what follows a part and is none itself; here that is damage.
   */
  private static final class WholeGzip extends GZIPInputStream {
    WholeGzip(InputStream bytes) throws IOException {
      super(bytes, BUFFER);
    }

    @Override
    public int read(byte[] target, int from, int most) throws IOException {
      int count;
      try {
        count = super.read(target, from, most);
      } catch (EOFException e) {
        throw cutOff(e);
      }
      if (count < 0 && (inf.getRemaining() > TRAILER || in.available() > 0)) {
        throw new ZipException("behind a compressed part there is something else");
      }
      return count;
    }
  }
}
