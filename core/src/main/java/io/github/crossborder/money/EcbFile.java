package io.github.crossborder.money;

import io.github.crossborder.ProblemCode;
import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/** A file of rates, whichever form its bytes show it to have: CSV or XML, packed or not. */
final class EcbFile {
  private static final int BUFFER = 1 << 14;
  private static final int MOST_BYTES = 1 << 26;
  private static final int BYTE_ORDER_MARK = 0xFEFF;

  private EcbFile() {}

  /** Reads all days of a file, or throws with what is wrong. */
  static EcbDays read(InputStream bytes) throws IOException {
    EcbDays days = new EcbDays(new EcbProblems());
    EcbProblems problems = days.problems();
    try {
      try {
        unpack(bytes, days);
      } catch (TooLarge tooLarge) {
        problems.stop(
            ProblemCode.RATES_FILE_TOO_LARGE, 1, 1, "more than " + MOST_BYTES + " bytes, unpacked");
      } catch (ZipException | EOFException damaged) {
        problems.stop(
            ProblemCode.MALFORMED_RATES_FILE,
            1,
            1,
            "the packed file is damaged: " + damaged.getMessage());
      }
      if (days.isEmpty()) {
        problems.add(ProblemCode.MALFORMED_RATES_FILE, 1, 1, "the file has no day with rates");
      }
    } catch (EcbProblems.Stop stop) {
      throw problems.exception();
    }
    if (!problems.isEmpty()) {
      throw problems.exception();
    }
    return days;
  }

  private static void unpack(InputStream bytes, EcbDays days) throws IOException, EcbProblems.Stop {
    InputStream packed = new BufferedInputStream(bytes, BUFFER);
    packed.mark(4);
    byte[] start = packed.readNBytes(4);
    packed.reset();
    if (start.length >= 2 && (start[0] & 0xFF) == 0x1F && (start[1] & 0xFF) == 0x8B) {
      readText(new GZIPInputStream(packed, BUFFER), days);
    } else if (start.length == 4 && start[0] == 'P' && start[1] == 'K' && start[2] == 3) {
      unzip(new ZipInputStream(packed, StandardCharsets.ISO_8859_1), days);
    } else {
      readText(packed, days);
    }
  }

  private static void unzip(ZipInputStream zip, EcbDays days) throws IOException, EcbProblems.Stop {
    if (!hasNext(zip)) {
      days.problems().stop(ProblemCode.MALFORMED_RATES_FILE, 1, 1, "the zip has no file in it");
    }
    readText(zip, days);
    if (hasNext(zip)) {
      days.problems()
          .stop(ProblemCode.MALFORMED_RATES_FILE, 1, 1, "the zip has more than one file in it");
    }
  }

  private static boolean hasNext(ZipInputStream zip) throws IOException {
    try {
      return zip.getNextEntry() != null;
    } catch (IllegalArgumentException unreadableName) {
      throw (ZipException)
          new ZipException("the name in the zip is no text").initCause(unreadableName);
    }
  }

  /** Reads to the very end, so that a packed file is checked as a whole. */
  private static void readText(InputStream bytes, EcbDays days)
      throws IOException, EcbProblems.Stop {
    InputStream bounded = new Bounded(bytes);
    BufferedReader text =
        new BufferedReader(new InputStreamReader(bounded, StandardCharsets.UTF_8), BUFFER);
    text.mark(1);
    if (text.read() != BYTE_ORDER_MARK) {
      text.reset();
    }
    if (isXml(text)) {
      EcbXml.read(text, days);
    } else {
      EcbCsv.read(text, days);
    }
    bounded.transferTo(OutputStream.nullOutputStream());
  }

  private static boolean isXml(BufferedReader text) throws IOException {
    text.mark(1);
    int first = text.read();
    text.reset();
    return first == '<';
  }

  /** What is longer than any file of rates will ever be. */
  private static final class TooLarge extends IOException {
    private static final long serialVersionUID = 1L;
  }

  /** Counts what is read, so that a small packed file cannot become an endless one. */
  private static final class Bounded extends FilterInputStream {
    private long left = MOST_BYTES;

    Bounded(InputStream bytes) {
      super(bytes);
    }

    @Override
    public int read() throws IOException {
      int next = in.read();
      count(next < 0 ? 0 : 1);
      return next;
    }

    @Override
    public int read(byte[] target, int from, int most) throws IOException {
      int count = in.read(target, from, most);
      count(Math.max(0, count));
      return count;
    }

    /** The caller closes what it opened; the XML reader would do so at the end of its document. */
    @Override
    public void close() {}

    private void count(int bytes) throws TooLarge {
      left -= bytes;
      if (left < 0) {
        throw new TooLarge();
      }
    }
  }
}
