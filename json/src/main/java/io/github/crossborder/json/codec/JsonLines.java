package io.github.crossborder.json.codec;

import io.github.crossborder.LocatedProblem;
import io.github.crossborder.json.codec.careful.Encoding;
import io.github.crossborder.json.codec.quick.QuickInput;
import io.github.crossborder.json.codec.text.Limits;
import java.io.IOException;
import java.io.InputStream;
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
  private static final int BUFFER = 1 << 16;
  private static final int SIGNATURE = 4;

  private final InputStream stream;
  private final Limits limits;
  private final QuickInput quick;
  private final byte[] buffer = new byte[BUFFER];
  private int next;
  private int end;
  private byte[] line = new byte[1 << 10];
  private int length;
  private long number;
  private boolean begun;
  private boolean ended;
  private boolean behindReturn;

  /**
   * Begins to split a stream, which stays open.
   *
   * @param limits what holds for each line
   */
  public JsonLines(InputStream stream, Limits limits) {
    this.stream = stream;
    this.limits = limits;
    quick = new QuickInput(limits, Integer.MAX_VALUE);
  }

  /** Returns the number of the line that was read last, blank or not; 0 before the first. */
  public long number() {
    return number;
  }

  /** Reads the next line that is not blank as one value of this form; null at the end. */
  public <T> @Nullable ReadResult<T> read(Codec<T> codec) throws IOException {
    if (!begun) {
      begun = true;
      end = stream.readNBytes(buffer, 0, SIGNATURE);
      byte[] signature = Arrays.copyOf(buffer, end);
      if (Encoding.wrong(signature, -1) != null) {
        ended = true;
        end = 0;
        number = 1;
        return JsonDocument.ofLine(signature, limits).read(codec);
      }
    }
    T good = readInBuffer(codec);
    if (good != null) {
      return ReadResult.good(good);
    }
    while (readLine()) {
      if (!isBlank()) {
        return JsonDocument.ofLine(Arrays.copyOf(line, length), limits).read(codec);
      }
    }
    return null;
  }

  /** Returns problems of the line that was read last with its number in the stream. */
  public List<LocatedProblem> inStream(List<LocatedProblem> problems) {
    int line = (int) Math.min(number, Integer.MAX_VALUE);
    return problems.stream()
        .map(found -> new LocatedProblem(found.problem(), line, found.column()))
        .toList();
  }

  /** Reads a good line that lies in the buffer as a whole; null, and nothing read, if it does not. */
  private <T> @Nullable T readInBuffer(Codec<T> codec) {
    int start = behindReturn && next < end && buffer[next] == '\n' ? next + 1 : next;
    T value = quick.readLine(codec, buffer, start, end);
    int stop = quick.position();
    if (value == null || stop - start > limits.lineBytes()) {
      return null;
    }
    behindReturn = buffer[stop] == '\r';
    next = stop + 1;
    number++;
    return value;
  }

  private boolean readLine() throws IOException {
    length = 0;
    while (next < end || fill()) {
      if (behindReturn && buffer[next] == '\n') {
        next++;
      } else {
        int stop = next;
        while (stop < end && buffer[stop] != '\n' && buffer[stop] != '\r') {
          stop++;
        }
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
