package io.github.crossborder.json.codec;

import io.github.crossborder.LocatedProblem;
import java.io.IOException;
import java.io.InputStream;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Splits a stream into lines with one JSON text each, of which it holds one at a time. Lines end
 * with LF, CR or CR LF, the last one also with the stream; blank ones are counted and left out.
 *
 * <p>What is too long is cut off, one byte above the limit, so that its document reports that; a
 * stream that does not begin like UTF-8 is one bad line. Not safe for use by several threads.
 */
public final class JsonLines {
  private static final VarHandle LONGS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final long ONES = 0x0101010101010101L;
  private static final long FEEDS = ONES * '\n';
  private static final long RETURNS = ONES * '\r';
  private static final int BUFFER = 1 << 16;
  private static final int SIGNATURE = 4;

  private final InputStream stream;
  private final Limits limits;
  private final byte[] buffer = new byte[BUFFER];
  private int next;
  private int end;
  private byte[] line = new byte[1 << 10];
  private int length;
  private long number;
  private boolean begun;
  private boolean ended;
  private boolean behindReturn;

  private final Memo memo = Memo.large();

  /** The line that was read last; valid until the next one is asked for. */
  public final class Line {
    private final long number;
    private final byte[] bytes;
    private final int length;

    private Line(long number, byte[] bytes, int length) {
      this.number = number;
      this.bytes = bytes;
      this.length = length;
    }

    /** Reads the line as one value of this form, as a document is read. */
    public <T> Reading<T> read(Codec<T> codec) {
      T good = null;
      if (length <= limits.lineBytes()) {
        int start = Encoding.start(bytes, length);
        good = QuickInput.read(codec, bytes, start, length, limits, memo);
      }
      return good == null ? document().readWithCare(codec) : Reading.good(good);
    }

    private JsonDocument document() {
      return JsonDocument.ofLine(Arrays.copyOf(bytes, length), limits);
    }

    /** Returns problems of the document with their line in the stream. */
    public List<LocatedProblem> inStream(List<LocatedProblem> problems) {
      int line = (int) Math.min(number, Integer.MAX_VALUE);
      return problems.stream()
          .map(found -> new LocatedProblem(found.problem(), line, found.column()))
          .toList();
    }
  }

  /**
   * Begins to split a stream, which stays open.
   *
   * @param limits what holds for each line
   */
  public JsonLines(InputStream stream, Limits limits) {
    this.stream = stream;
    this.limits = limits;
  }

  /** Returns the number of the line that was read last, blank or not; 0 before the first. */
  public long number() {
    return number;
  }

  /** Returns the next line that is not blank; null at the end. */
  public @Nullable Line next() throws IOException {
    if (!begun) {
      begun = true;
      end = stream.readNBytes(buffer, 0, SIGNATURE);
      byte[] signature = Arrays.copyOf(buffer, end);
      if (Encoding.wrong(signature, -1) != null) {
        ended = true;
        end = 0;
        number = 1;
        return new Line(number, signature, signature.length);
      }
    }
    while (readLine()) {
      if (!isBlank()) {
        return new Line(number, line, length);
      }
    }
    return null;
  }

  private boolean readLine() throws IOException {
    length = 0;
    while (next < end || fill()) {
      if (behindReturn && buffer[next] == '\n') {
        next++;
      } else {
        int stop = endOfLine(next);
        keep(next, stop);
        next = stop;
        if (stop < end) {
          behindReturn = buffer[next++] == '\r';
          number++;
          return true;
        }
      }
      behindReturn = false;
    }
    if (length > 0) {
      number++;
    }
    return length > 0;
  }

  /** Returns where the next line feed or return is in the buffer; its end if there is none. */
  private int endOfLine(int from) {
    int at = from;
    while (at + Long.BYTES <= end) {
      long eight = (long) LONGS.get(buffer, at);
      long feed = eight ^ FEEDS;
      long carriage = eight ^ RETURNS;
      // Subtracting borrows for the first byte that is zero, which is the only one that counts.
      long found = (((feed - ONES) & ~feed) | ((carriage - ONES) & ~carriage)) & ONES << 7;
      if (found != 0) {
        return at + (Long.numberOfTrailingZeros(found) >>> 3);
      }
      at += Long.BYTES;
    }
    while (at < end && buffer[at] != '\n' && buffer[at] != '\r') {
      at++;
    }
    return at;
  }

  private boolean fill() throws IOException {
    if (!ended) {
      next = 0;
      end = Math.max(0, stream.read(buffer));
      ended = end == 0;
    }
    return !ended;
  }

  private void keep(int from, int to) {
    int kept = Math.min(to - from, limits.lineBytes() + 1 - length);
    if (length + kept > line.length) {
      line = Arrays.copyOf(line, Math.max(length + kept, 2 * line.length));
    }
    System.arraycopy(buffer, from, line, length, kept);
    length += kept;
  }

  private boolean isBlank() {
    for (int i = Encoding.start(line, length); i < length; i++) {
      if (line[i] != ' ' && line[i] != '\t') {
        return false;
      }
    }
    return true;
  }
}
